/* form[data-builder=ID]: takes the element ID of the form's answer as one types or chooses, and gives the frame in it the
   height that it tells; [data-copy=ID]: copies the text of that field. */

const form = document.querySelector("form[data-builder]");
const id = form.dataset.builder;
let waiting;
let newest = 0;

async function show() {
  const number = ++newest;
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const answer = await fetch(`${form.action}?${asked}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const news = page.getElementById(id);
  if (!answer.ok || !news || number !== newest) {
    return;
  }
  const before = document.getElementById(id);
  const frame = before.querySelector("iframe");
  if (frame.getAttribute("src") === news.querySelector("iframe").getAttribute("src")) {
    frame.parentElement.className = news.querySelector("iframe").parentElement.className;
    news.querySelector("[data-preview]").remove();
    before.querySelectorAll(":scope > :not([data-preview])").forEach((part) => part.remove());
    before.append(...news.childNodes);
  } else {
    before.replaceWith(news);
  }
  history.replaceState(null, "", `?${asked}`);
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show().catch(() => {}), 250);
});

window.addEventListener("message", ({ data, origin, source }) => {
  const frame = document.querySelector(`#${id} iframe`);
  if (origin === location.origin && source === frame?.contentWindow && data?.lectern === "height") {
    frame.height = Math.min(data.height, 4000);
  }
});

document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (button) {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand("copy"));
    button.textContent = button.dataset.done;
  }
});
document.documentElement.classList.add("scripted");

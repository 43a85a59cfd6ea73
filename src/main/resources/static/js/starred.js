/* [data-starred]: the page of the starred talks. What the site says of them is asked for; what it does not tell any
   more, or cannot tell now, is shown as it is remembered. */

const main = document.querySelector("[data-starred]");
const part = (name) => main.querySelector(`[data-part=${name}]`);
const read = () => JSON.parse(localStorage.getItem("stars") ?? "{}");
const write = (stars, detail) => {
  localStorage.setItem("stars", JSON.stringify(stars));
  document.dispatchEvent(new CustomEvent("stars", { detail }));
};

async function talks(ids) {
  const answer = await fetch(`/starred/talks?ids=${ids}`);
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html").body;
}

function remembered(id, { title, when, path }, note) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { className: "title", href: path, textContent: title });
  const words = Object.assign(document.createElement("p"), { className: "where", textContent: when });
  item.dataset.star = id;
  link.dir = "auto";
  if (note) {
    const name = Object.assign(document.createElement("bdi"), { className: "title", textContent: title });
    item.append(Object.assign(document.createElement("span"), { className: "chip off", textContent: note }), " ", name, words);
  } else {
    item.append(link, words);
  }
  return item;
}

async function show() {
  const stars = read();
  const ids = Object.keys(stars);
  part("empty").hidden = ids.length > 0;
  part("more").hidden = !ids.length;
  let known = [];
  let away = false;
  try {
    const list = ids.length ? await talks(ids) : document.createElement("div");
    known = [...list.querySelectorAll("[data-star]")].map((host) => host.dataset.star);
    part("list").replaceChildren(...list.childNodes);
  } catch {
    away = true;
    part("list").replaceChildren();
  }
  const others = ids.filter((id) => !known.includes(id));
  part("away").hidden = !away;
  part("gone").hidden = !others.length;
  part("gone").replaceChildren(...others.map((id) => remembered(id, stars[id], away ? "" : main.dataset.missing)));
  document.dispatchEvent(new Event("listed"));
}

/* Taking one off, with the way back. */
let last;
let before = read();

document.addEventListener("stars", ({ detail }) => {
  const stars = read();
  if (detail && detail in before && !(detail in stars)) {
    last = [detail, before[detail]];
    part("removed").hidden = false;
    const words = part("removed").querySelector("p");
    words.textContent = words.dataset.words.replace("{}", before[detail].title);
    show().then(() => part("removed").querySelector("button").focus());
  } else if (detail) {
    show();
  }
  before = stars;
});
part("removed").querySelector("button").addEventListener("click", () => {
  part("removed").hidden = true;
  write({ ...read(), [last[0]]: last[1] }, last[0]);
  main.querySelector("h1").focus();
});

/* What is seldom wanted is fetched when it is. */
function bring() {
  if (location.hash.startsWith("#talks=")) {
    import(main.dataset.bring);
  }
}

for (const details of main.querySelectorAll("details[data-module]")) {
  details.addEventListener("toggle", () => import(details.dataset.module), { once: true });
}
main.querySelector("[data-calendar]").open = localStorage.getItem("calendar") !== null;
main.addEventListener("click", async ({ target }) => {
  const copied = target.closest?.("[data-copy]")?.parentElement.querySelector("input");
  if (copied) {
    copied.select();
    await navigator.clipboard?.writeText(copied.value);
    target.textContent = target.dataset.copy;
  }
});
window.addEventListener("hashchange", bring, { once: true });
bring();
main.querySelector("h1").tabIndex = -1;
part("no-script").hidden = true;
show();

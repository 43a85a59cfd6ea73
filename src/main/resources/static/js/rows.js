/* button[data-rows=ID]: adds or removes a row without a new page. The server answers as it does without script;
   of its page only the element ID is taken. */

async function send(button) {
  const form = button.form;
  const id = button.dataset.rows;
  const answer = await fetch(button.hasAttribute("formaction") ? button.formAction : form.action, {
    method: "POST",
    body: new FormData(form, button),
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const rows = page.getElementById(id);
  if (!rows) {
    throw new Error("No rows in the answer");
  }
  const before = document.getElementById(id);
  const known = new Set([...before.querySelectorAll("[name]")].map((field) => field.name));
  before.replaceWith(rows);
  const added = [...rows.querySelectorAll("input:not([type=hidden]), select, textarea")].find((field) => !known.has(field.name));
  (added ?? [...rows.querySelectorAll("button[data-rows]")].at(-1))?.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-rows]");
  if (button?.form && !button.dataset.plain) {
    event.preventDefault();
    send(button).catch(() => {
      button.dataset.plain = "yes";
      button.form.requestSubmit(button);
    });
  }
});

/* input[data-suggest=ADDRESS]: a combobox. ADDRESS?q=… answers [{"value": "…", "note": "…", "fills": {"KEY": "…"}}];
   what is chosen also fills the row's [data-filled-by=KEY]. Anything else may be typed as well. */

let open;

function close() {
  open?.list.remove();
  open?.input.setAttribute("aria-expanded", "false");
  open?.input.removeAttribute("aria-activedescendant");
  open = undefined;
}

function option(suggestion, number) {
  const item = document.createElement("li");
  item.role = "option";
  item.id = `suggestion-${number}`;
  item.dir = "auto";
  item.append(suggestion.value);
  if (suggestion.note) {
    item.append(Object.assign(document.createElement("small"), { textContent: suggestion.note }));
  }
  return item;
}

function show(input, suggestions) {
  close();
  if (suggestions.length) {
    const list = Object.assign(document.createElement("ul"), { className: "suggestions", id: "suggestions" });
    list.role = "listbox";
    list.ariaLabel = input.labels[0]?.textContent.trim();
    list.append(...suggestions.map(option));
    input.after(list);
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-controls", list.id);
    open = { input, list, suggestions, at: -1 };
  }
}

function mark(at) {
  const items = [...open.list.children];
  open.at = (at + items.length) % items.length;
  items.forEach((item, number) => item.setAttribute("aria-selected", number === open.at));
  items[open.at].scrollIntoView({ block: "nearest" });
  open.input.setAttribute("aria-activedescendant", items[open.at].id);
}

function fill(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function take(number) {
  const { input, suggestions } = open;
  const chosen = suggestions[number];
  const row = input.closest("[data-row], fieldset") ?? input.form;
  close();
  fill(input, chosen.value);
  for (const [key, value] of Object.entries(chosen.fills ?? {})) {
    row.querySelectorAll(`[data-filled-by="${key}"]`).forEach((field) => fill(field, value));
  }
}

const keys = {
  ArrowDown: () => mark(open.at + 1),
  ArrowUp: () => mark(open.at < 0 ? -1 : open.at - 1),
  Enter: () => open.at >= 0 && take(open.at),
  Escape: () => close(),
  Tab: () => close(),
};

let waiting;

async function ask(input) {
  const address = new URL(input.dataset.suggest, location.href);
  address.searchParams.set("q", input.value);
  const answer = input.value.trim() ? await (await fetch(address)).json() : [];
  if (document.activeElement === input) {
    show(input, answer);
  }
}

document.addEventListener("focusin", ({ target }) => {
  if (target.dataset.suggest && target.role !== "combobox") {
    target.role = "combobox";
    target.setAttribute("aria-autocomplete", "list");
    target.setAttribute("aria-expanded", "false");
  }
});
document.addEventListener("focusout", () => setTimeout(() => open && document.activeElement !== open.input && close(), 150));
document.addEventListener("input", ({ target }) => {
  if (target.dataset.suggest) {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(target).catch(close), 200);
  }
});
document.addEventListener("keydown", (event) => {
  if (open && event.target === open.input && keys[event.key]) {
    const chosen = event.key === "Enter" && open.at >= 0;
    if (chosen || event.key.startsWith("Arrow") || event.key === "Escape") {
      event.preventDefault();
    }
    keys[event.key]();
  }
});
document.addEventListener("pointerdown", (event) => {
  const item = event.target.closest?.(".suggestions [role=option]");
  if (item) {
    event.preventDefault();
    take([...item.parentElement.children].indexOf(item));
  }
});

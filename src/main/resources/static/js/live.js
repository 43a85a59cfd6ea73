/* form[data-live=ID]: brings the answer to what is being typed into the element ID. The server answers as it does
   without script; of its page only that element is taken. Arrow keys go from the field through what was found. */

for (const form of document.querySelectorAll("form[data-live]")) {
  const field = form.querySelector("input[type=search]");
  let waiting;
  let running;
  let shown = field.value.trim();

  const address = () => {
    const values = [...new FormData(form)].filter(([, value]) => value.trim());
    const query = new URLSearchParams(values).toString();
    return form.getAttribute("action") + (query && "?" + query);
  };

  const ask = async () => {
    running?.abort();
    running = new AbortController();
    const place = document.getElementById(form.dataset.live);
    const wanted = address();
    place.ariaBusy = "true";
    const answer = await fetch(wanted, { signal: running.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById(form.dataset.live);
    if (!found) {
      throw new Error("Nothing of that name in the answer");
    }
    const said = place.querySelector("[role=status]");
    const words = found.querySelector("[role=status]");
    place.replaceChildren(...found.childNodes);
    place.ariaBusy = "false";
    history.replaceState(history.state, "", wanted);
    if (said && words) {
      const text = words.textContent;
      said.textContent = "";
      words.replaceWith(said);
      setTimeout(() => (said.textContent = text), 50);
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (field.value.trim() !== shown) {
        shown = field.value.trim();
        ask().catch((problem) => problem.name !== "AbortError" && form.requestSubmit());
      }
    }, 180);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));

  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...document.querySelectorAll(`#${form.dataset.live} :is(.matches a, .hits .title)`)];
    const at = stops.indexOf(document.activeElement);
    if (step && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
  });
}

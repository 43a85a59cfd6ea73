/* form[data-unsaved]: the browser asks before what was typed is lost. */

const text = (form) => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));

for (const form of document.querySelectorAll("form[data-unsaved]")) {
  const before = text(form);
  let sent = false;
  form.addEventListener("submit", () => (sent = true));
  window.addEventListener("pageshow", () => (sent = false));
  window.addEventListener("beforeunload", (event) => {
    if (!sent && (form.dataset.unsaved === "always" || text(form) !== before)) {
      event.preventDefault();
    }
  });
}

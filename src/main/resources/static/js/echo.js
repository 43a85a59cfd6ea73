/* [data-echo=ADDRESS]: says in words what the form around it understood, as one types. The server answers a fragment. */

for (const echo of document.querySelectorAll("[data-echo]")) {
  const form = echo.closest("form");
  let waiting;
  let newest = 0;

  const ask = async () => {
    const number = ++newest;
    const answer = await fetch(echo.dataset.echo, { method: "POST", body: new FormData(form) });
    if (answer.ok && number === newest) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      echo.replaceChildren(...page.body.childNodes);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(() => {}), 300);
  });
}

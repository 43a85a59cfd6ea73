/* [data-refresh=SECONDS]: is asked for again until the answer no longer wants to be. */

function follow(element) {
  setTimeout(async () => {
    let next = element;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      next = page.getElementById(element.id) ?? element;
      if (next !== element) {
        element.replaceWith(next);
      }
    } finally {
      if (next.dataset.refresh) {
        follow(next);
      }
    }
  }, element.dataset.refresh * 1000);
}

document.querySelectorAll("[data-refresh][id]").forEach(follow);

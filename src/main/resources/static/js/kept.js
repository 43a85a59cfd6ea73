/* [data-kept-pages]: lists what can be read without network, the newest first, and forgets it when told to. */

const list = document.querySelector("[data-kept-pages]");
const language = document.documentElement.lang;

async function pages() {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = name.startsWith("pages-") ? await caches.open(name) : undefined;
    for (const request of await (cache?.keys() ?? [])) {
      const answer = await cache.match(request);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const title = page.querySelector("h1")?.textContent.trim() || page.title;
      found.push({ url: new URL(request.url), title, at: new Date(answer.headers.get("Kept")) });
    }
  }
  return found.filter(({ url }) => url.pathname !== "/offline").sort((one, other) => other.at - one.at);
}

function line({ url, title, at }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: url.pathname + url.search, textContent: title, dir: "auto" });
  const time = Object.assign(document.createElement("span"), { className: "where" });
  time.textContent = at.toLocaleString(language, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" })
    .replace(/[AP]M/, (half) => half.toLowerCase());
  item.append(link, " ", time);
  return item;
}

async function show() {
  const found = "caches" in window ? await pages() : [];
  list.replaceChildren(...found.map(line));
  document.querySelector("[data-none]").hidden = found.length > 0;
  document.querySelector("[data-some]").hidden = !found.length;
  document.querySelector("[data-never]").hidden = location.pathname === "/offline";
}

document.querySelector("[data-forget]").addEventListener("click", async () => {
  await Promise.all((await caches.keys()).filter((name) => name.startsWith("pages-")).map((name) => caches.delete(name)));
  await show();
});
show();

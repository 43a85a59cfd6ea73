/* [data-star=ID]: what changed of a talk since this browser was here last, in words. The browser remembers the number
   of the site's version and the time; only that number is sent. A visit ends after half an hour without a page. */

const VISIT = 30 * 60e3;
const FRESH = 5 * 60e3;
const pattern = document.getElementById("changed");
const now = Date.now();
let seen;

function write() {
  try {
    localStorage.setItem("seen", JSON.stringify(seen));
  } catch {
    // a browser that keeps nothing
  }
}

async function ask() {
  const answer = await fetch(seen ? `/changed.json?since=${seen.base.version}` : "/changed.json");
  const { version, changes } = await answer.json();
  seen ??= { base: { version, at: now } };
  if (version < seen.base.version) {
    seen.base.version = version;
  }
  Object.assign(seen, { version, asked: now, news: changes });
}

function mark(host, change) {
  const scope = host.closest("article, section, li");
  const words = pattern.content.querySelector(".changed").cloneNode(true);
  scope.querySelectorAll(".changed").forEach((old) => old.remove());
  words.querySelector(".chip").textContent = pattern.dataset[change.fresh ? "fresh" : "changed"];
  words.querySelector("bdi").textContent = change.fresh ? "" : change.words;
  words.querySelector("time").textContent = change.fresh ? "" : change.when;
  words.querySelector("time").dateTime = change.at;
  (scope.querySelector(".where") ?? scope.querySelector(".who") ?? scope.querySelector(".title")).after(words);
}

function since(at) {
  const form = now - at < 6 * 86400e3 ? { weekday: "long" } : { month: "long", day: "numeric" };
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const shown = today ? { hour: "numeric", minute: "2-digit" } : form;
  return new Date(at).toLocaleString(document.documentElement.lang, shown).replace(/[AP]M/, (half) => half.toLowerCase());
}

function banner(changes) {
  document.querySelector(".changes-since")?.remove();
  if (!changes.length) {
    return;
  }
  const banner = pattern.content.querySelector(".changes-since").cloneNode(true);
  const words = pattern.dataset[changes.length === 1 ? "one" : "many"];
  banner.querySelector("summary").textContent = words.replace("{n}", changes.length).replace("{}", since(seen.base.at));
  banner.querySelector("ul").append(...changes.map(({ title, words, slug, when }) => {
    const item = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: `/events/${slug}`, textContent: title, dir: "auto" });
    item.append(link, ` – ${words}, ${when}`);
    return item;
  }));
  banner.querySelector("button").addEventListener("click", () => {
    seen.base = { version: seen.version, at: now };
    seen.news = [];
    write();
    banner.remove();
    document.querySelectorAll(".changed").forEach((mark) => mark.remove());
  });
  document.querySelector("main").prepend(banner);
}

function show() {
  const news = new Map(seen.news.map((change) => [change.id, change]));
  for (const host of document.querySelectorAll("[data-star]")) {
    if (news.has(host.dataset.star)) {
      mark(host, news.get(host.dataset.star));
    }
  }
  const changed = seen.news.filter((change) => !change.fresh);
  if (location.pathname === "/") {
    banner(changed);
  } else if (location.pathname === "/starred") {
    const stars = JSON.parse(localStorage.getItem("stars") ?? "{}");
    banner(changed.filter((change) => change.id in stars));
  }
}

try {
  seen = JSON.parse(localStorage.getItem("seen")) ?? undefined;
} catch {
  seen = undefined;
}
if (seen && now - seen.active > VISIT) {
  seen.base = { version: seen.version, at: seen.active };
}
if (!seen || now - seen.asked > FRESH || seen.base.at === seen.active) {
  await ask();
}
seen.active = now;
write();
document.addEventListener("listed", show);
show();

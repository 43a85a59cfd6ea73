/* A display in the hall: shows the time, moves what is next to what is on, asks for news each minute, and goes on with what
   it knows while nobody answers. It runs for weeks: nothing is added to the page that is not taken away again. */

const ASK = 60_000;
const PATIENCE = 20_000;

const main = () => document.querySelector("main");
const zone = { timeZone: main().dataset.zone };
const clock = new Intl.DateTimeFormat("en-US", { ...zone, hour: "numeric", minute: "2-digit" });
const date = new Intl.DateTimeFormat("en-US", { ...zone, weekday: "long", month: "long", day: "numeric" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { ...zone, dateStyle: "short" });
const time = (instant) => clock.format(instant).replace(/\s?([AP]M)$/, (half) => ` ${half.trim().toLowerCase()}`);

let ahead = 0;
let asOf;
let shown = "";

/* A device whose clock is plainly wrong goes by the site's. */
function set(page) {
  asOf = Date.parse(page.dataset.now);
  const off = asOf - Date.now();
  ahead = off > 30_000 || off < -150_000 ? off + 30_000 : 0;
}

function say(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

function place(id, slots) {
  const section = document.getElementById(id);
  section.querySelector(".slots").replaceChildren(...slots);
  section.hidden = !slots.length;
}

function arrange(now) {
  const today = isoDay.format(now);
  const slots = [...document.querySelectorAll(".slot")]
    .map((slot) => ({ slot, from: Date.parse(slot.dataset.from), until: Date.parse(slot.dataset.until), day: slot.dataset.day }))
    .filter(({ until }) => until > now)
    .sort((one, other) => one.from - other.from);
  const on = slots.filter(({ from }) => from <= now).sort((one, other) => one.until - other.until);
  const [next, ...rest] = slots.filter(({ from }) => from > now);
  const later = [...on.slice(2), ...rest];
  slots.forEach(({ slot, day }) => (slot.querySelector(".day").hidden = day <= today));
  place("now", on.slice(0, 2).map(({ slot }) => slot));
  place("next", next ? [next.slot] : []);
  place("later", later.map(({ slot }) => slot));
  const { today: all, some, coming } = main().dataset;
  const first = later.at(0)?.day > today;
  say(document.querySelector("#later h2"), first ? coming : later.at(-1)?.day > today ? some : all);
  document.querySelector("#next .over").hidden = !next || on.length > 0 || next.day <= today;
  document.getElementById("none").hidden = slots.length > 0;
}

function fit() {
  for (const section of document.querySelectorAll("#now, #next")) {
    section.dataset.fit = 0;
    while (section.dataset.fit < 4 && section.scrollHeight > section.clientHeight + 1) {
      section.dataset.fit++;
    }
  }
  const list = document.querySelector("#later .slots");
  const more = document.querySelector("#later .more");
  const unseen = () => [...list.children].filter((slot) => slot.offsetLeft >= list.offsetLeft + list.clientWidth).length;
  more.hidden = true;
  if (unseen()) {
    more.hidden = false;
    say(more, main().dataset.more.replace("{0}", unseen()));
  }
}

/* Only what turns with time: the same moment of the same page is arranged once. */
function turn(force) {
  const now = Date.now() + ahead;
  say(document.querySelector("[data-clock]"), time(now));
  say(document.querySelector("[data-date]"), date.format(now));
  document.body.dataset.shift = Math.floor(now / 300_000) % 4;
  const state = [...document.querySelectorAll(".slot")].map(({ dataset }) => `${Date.parse(dataset.from) <= now} ${Date.parse(dataset.until) <= now}`);
  const key = isoDay.format(now) + state;
  if (force || key !== shown) {
    arrange(now);
    fit();
    shown = key;
  }
}

const assets = (page) => [...page.querySelectorAll("link[rel=stylesheet], script")].map((asset) => asset.getAttribute("href") ?? asset.getAttribute("src")).join();

async function ask() {
  const answer = await fetch(location.href, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const news = page.querySelector("main[data-now]");
  if (!answer.ok || !news) {
    throw new Error("No display in the answer");
  }
  if (assets(page) !== assets(document)) {
    location.reload();
  }
  set(news);
  main().replaceWith(document.adoptNode(news));
  say(document.querySelector("h1"), page.querySelector("h1").textContent);
  turn(true);
}

function tell(online) {
  const state = document.getElementById("state");
  state.className = online ? "" : "offline";
  say(state, (online ? state.dataset.words : main().dataset.offline).replace("{0}", time(asOf)));
}

async function follow() {
  try {
    await ask();
    tell(true);
  } catch {
    tell(false);
  }
  setTimeout(follow, ASK);
}

const stayAwake = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => {});

set(main());
turn(true);
document.fonts?.ready.then(fit);
setInterval(turn, 1000);
setTimeout(follow, ASK);
stayAwake();
document.addEventListener("visibilitychange", stayAwake);
window.addEventListener("resize", fit);
window.addEventListener("offline", () => tell(false));
window.addEventListener("online", () => ask().then(() => tell(true), () => {}));

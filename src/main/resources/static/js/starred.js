/* [data-starred]: the page of the starred talks. What the site says of them is asked for; what it does not tell any
   more, or cannot tell now, is shown as it is remembered. A link with #talks=… brings those of another browser. */

const main = document.querySelector("[data-starred]");
const part = (name) => main.querySelector(`[data-part=${name}]`);
const say = (element, value) => (element.textContent = element.dataset.words.replace("{}", value));
const read = () => JSON.parse(localStorage.getItem("stars") ?? "{}");
const write = (stars, detail) => {
  localStorage.setItem("stars", JSON.stringify(stars));
  document.dispatchEvent(new CustomEvent("stars", { detail }));
};
const MOST = 100;

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
    say(part("removed").querySelector("p"), before[detail].title);
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

/* The talks of another browser: 39 decimal digits each, so that a code of them stays small. */
function brought() {
  const digits = location.hash.match(/^#talks=(\d+)$/)?.[1] ?? "";
  const groups = digits.match(/\d{39}/g) ?? [];
  return [...new Set(groups.slice(0, MOST).map((group) => BigInt(group).toString(16).padStart(32, "0")))]
    .filter((hex) => hex.length === 32)
    .map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"));
}

async function offer() {
  const taking = part("taking");
  const ids = brought();
  taking.hidden = !ids.length;
  if (ids.length) {
    const fresh = ids.filter((id) => !(id in read()));
    const list = await talks(fresh);
    const offered = [...list.querySelectorAll("[data-star]")];
    say(taking.querySelector("h2"), ids.length);
    say(taking.querySelector("[data-known]"), ids.length - fresh.length);
    taking.querySelector("[data-known]").hidden = fresh.length === ids.length;
    taking.querySelector("ul").replaceChildren(...offered.map((host) => {
      const title = host.querySelector("h3, .title").textContent.trim();
      return Object.assign(document.createElement("li"), { textContent: title, dir: "auto" });
    }));
    taking.querySelector("[data-take]").onclick = () => {
      const added = offered.map((host) => [host.dataset.star, { title: "", when: "", path: "/" }]);
      leave();
      write(Object.fromEntries([...Object.entries(read()), ...added].slice(0, MOST)), "all");
    };
    taking.focus();
  }
}

function leave() {
  history.replaceState(null, "", location.pathname);
  part("taking").hidden = true;
  main.querySelector("h1").focus();
}

part("taking").querySelector("[data-leave]").addEventListener("click", leave);
window.addEventListener("hashchange", () => offer().catch(leave));
main.querySelector("h1").tabIndex = -1;
part("no-script").hidden = true;
show();
offer().catch(leave);

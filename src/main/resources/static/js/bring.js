/* #talks=…: the stars of another browser, 39 decimal digits each, so that a code of them stays small. They are shown,
   and added when that is wanted. */

const MOST = 100;
const part = document.querySelector("[data-part=taking]");
const read = () => JSON.parse(localStorage.getItem("stars") ?? "{}");
const say = (element, value) => (element.textContent = element.dataset.words.replace("{}", value));

function brought() {
  const groups = (location.hash.match(/^#talks=(\d+)$/)?.[1] ?? "").match(/\d{39}/g) ?? [];
  return [...new Set(groups.slice(0, MOST).map((group) => BigInt(group).toString(16).padStart(32, "0")))]
    .filter((hex) => hex.length === 32)
    .map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"));
}

function leave() {
  history.replaceState(null, "", location.pathname);
  part.hidden = true;
  document.querySelector("h1").focus();
}

async function offer() {
  const ids = brought();
  const fresh = ids.filter((id) => !(id in read()));
  const answer = await fetch(`/starred/talks?ids=${fresh}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const offered = [...page.querySelectorAll("[data-star]")];
  part.hidden = !ids.length;
  say(part.querySelector("h2"), ids.length);
  say(part.querySelector("[data-known]"), ids.length - fresh.length);
  part.querySelector("[data-known]").hidden = fresh.length === ids.length;
  part.querySelector("[data-take]").hidden = !offered.length;
  part.querySelector("ul").replaceChildren(...offered.map((host) => {
    const title = host.querySelector("h3, .title").textContent.trim();
    return Object.assign(document.createElement("li"), { textContent: title, dir: "auto" });
  }));
  part.querySelector("[data-take]").onclick = () => {
    const added = offered.map((host) => [host.dataset.star, { title: "", when: "", path: "/" }]);
    localStorage.setItem("stars", JSON.stringify(Object.fromEntries([...Object.entries(read()), ...added].slice(0, MOST))));
    leave();
    document.dispatchEvent(new CustomEvent("stars", { detail: "all" }));
  };
  part.focus();
}

part.querySelector("[data-leave]").addEventListener("click", leave);
window.addEventListener("hashchange", () => offer().catch(leave));
offer().catch(leave);

/* The secret calendar of the starred talks: kept the same as the stars on every page, made and ended where
   [data-calendar] stands. The browser keeps the secret; the site keeps its hash and the talks. */

const ADDRESS = "/starred/calendar";
const part = document.querySelector("[data-calendar]");
const stars = () => Object.keys(JSON.parse(localStorage.getItem("stars") ?? "{}")).join();
let calendar = JSON.parse(localStorage.getItem("calendar") ?? "null");

function keep(value) {
  calendar = value;
  if (value) {
    localStorage.setItem("calendar", JSON.stringify(value));
  } else {
    localStorage.removeItem("calendar");
  }
  show();
}

function ask(method, secret, body) {
  return fetch(ADDRESS, { method, body, headers: { "Lectern-Calendar": secret }, credentials: "omit", keepalive: true });
}

async function follow() {
  const sent = stars();
  if (calendar && calendar.sent !== sent) {
    const answer = await ask("PUT", calendar.secret, sent);
    if (answer.ok) {
      keep({ ...calendar, sent });
    } else if (answer.status === 404) {
      keep(null);
    }
  }
}

async function make() {
  const sent = stars();
  const answer = await ask("POST", "new", sent);
  part.querySelector("[data-problem]").hidden = answer.ok;
  if (answer.ok) {
    keep({ secret: await answer.text(), sent });
    part.querySelector("input").focus();
  }
}

async function end() {
  if ((await ask("DELETE", calendar.secret)).ok) {
    keep(null);
    part.querySelector("[data-make]").focus();
  }
}

function show() {
  if (part) {
    part.querySelector("[data-none]").hidden = Boolean(calendar);
    part.querySelector("[data-some]").hidden = !calendar;
    const address = calendar ? `${location.origin}/starred/${calendar.secret}.ics` : "";
    part.querySelector("input").value = address;
    part.querySelector("[data-open]").href = address.replace(/^https?:/, "webcal:");
  }
}

const failed = () => part && (part.querySelector("[data-problem]").hidden = false);

document.addEventListener("stars", () => follow().catch(() => {}));
part?.querySelector("[data-make]").addEventListener("click", () => make().catch(failed));
part?.querySelector("[data-end]").addEventListener("click", () => end().catch(failed));
show();
follow().catch(() => {});

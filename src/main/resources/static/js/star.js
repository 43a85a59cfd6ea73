/* [data-star=ID]: a button that keeps a talk in this browser, and the way to all that are kept. Nothing is sent.
   Hosts that come later are told of by the event "listed"; whoever changes the stars tells by the event "stars". */

const MOST = 100;
const pattern = document.getElementById("star");
const said = document.getElementById("star-said");
const way = document.querySelector("[data-stars]");

function read() {
  try {
    return JSON.parse(localStorage.getItem("stars")) ?? {};
  } catch {
    return {};
  }
}

function write(stars) {
  try {
    localStorage.setItem("stars", JSON.stringify(stars));
  } catch {
    // a browser that keeps nothing
  }
}

function words(element) {
  const copy = element?.cloneNode(true);
  copy?.querySelectorAll(".own-time").forEach((note) => note.remove());
  return copy?.textContent.replace(/\s+/g, " ").trim();
}

/* What is remembered for when the network is away. */
function described(host) {
  const event = host.closest("article, section, li");
  const first = (selector) => words(event.querySelector(selector));
  return {
    title: first("h1, h2, h3, .title"),
    when: [first(".date, .when, time"), first(".where")].filter(Boolean).join(" · "),
    path: event.querySelector("h1") ? location.pathname : event.querySelector(":is(h2, h3) a, a.title")?.pathname,
  };
}

function show() {
  const stars = read();
  const count = Object.keys(stars).length;
  const before = JSON.stringify(stars);
  for (const host of document.querySelectorAll("[data-star]")) {
    if (!host.querySelector(".star")) {
      host.append(pattern.content.cloneNode(true));
      host.querySelector(".star .visually-hidden").textContent = described(host).title;
    }
    host.querySelector(".star").setAttribute("aria-pressed", host.dataset.star in stars);
    if (host.dataset.star in stars && !host.closest(".remembered")) {
      stars[host.dataset.star] = described(host);
    }
  }
  if (JSON.stringify(stars) !== before) {
    write(stars);
  }
  follow(Object.keys(stars).join());
  way.hidden = !count && !way.matches("[aria-current]");
  way.querySelector("[data-count]").textContent = count;
}

/* The secret calendar, where there is one, shall hold the same. */
function follow(ids) {
  const calendar = JSON.parse(localStorage.getItem("calendar") ?? "null");
  if (calendar && calendar.sent !== ids) {
    import(pattern.dataset.calendar).catch(() => {});
  }
}

function press(host) {
  const stars = read();
  const id = host.dataset.star;
  const on = !(id in stars);
  const full = on && Object.keys(stars).length >= MOST;
  if (on && !full) {
    stars[id] = described(host);
  } else {
    delete stars[id];
  }
  write(stars);
  said.textContent = pattern.dataset[full ? "full" : on ? "on" : "off"].replace("{}", Object.keys(stars).length);
  document.dispatchEvent(new CustomEvent("stars", { detail: id }));
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.(".star");
  if (button) {
    press(button.closest("[data-star]"));
  }
});
document.addEventListener("stars", show);
document.addEventListener("listed", show);
window.addEventListener("storage", show);
window.addEventListener("pageshow", show);
show();

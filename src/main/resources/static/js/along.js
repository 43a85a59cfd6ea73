/* html[data-kept=TIME]: the worker found this page among what was read before; this says so. Where pages may be
   kept (template[data-worker]) the worker is asked to, and what changed since the last visit is looked for. */

const pattern = document.getElementById("star");
const kept = document.documentElement.dataset.kept;

if (kept) {
  const note = document.getElementById("kept");
  const at = new Date(kept);
  const form = { weekday: "long", hour: "numeric", minute: "2-digit" };
  const long = Date.now() - at > 6 * 86400e3 ? { ...form, day: "numeric", month: "long" } : form;
  const words = at.toLocaleString(document.documentElement.lang, long).replace(/[AP]M/, (half) => half.toLowerCase());
  document.querySelector("main").prepend(note);
  note.hidden = false;
  note.querySelector("span").textContent = note.dataset.words.replace("{}", words);
}

async function keep() {
  const workers = navigator.serviceWorker;
  if (workers && pattern.dataset.worker) {
    const first = !workers.controller;
    await workers.register(pattern.dataset.worker);
    const { active } = await workers.ready;
    if (first) {
      active.postMessage({ keep: location.href });
    }
  }
}

function later() {
  keep().catch(() => {});
  import(pattern.dataset.changed).catch(() => {});
}

if (document.readyState === "complete") {
  later();
} else {
  window.addEventListener("load", later);
}

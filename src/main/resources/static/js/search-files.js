/* input[data-search-files]: searches in the files beside the page; takes words apart as Tokens.java does. */

const whole = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d", þ: "th", "\u00ad": "" };
const words = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  .replace(/[łøđıßæœðþ\u00ad]/g, (letter) => whole[letter]).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => word.slice(0, 40));
const file = (word) => [...word.slice(0, 3)].map((letter) => letter.charCodeAt(0)).join("-");
const read = (name) => fetch(name).then((answer) => (answer.ok ? answer.json() : {}), () => ({}));

/* What holds a word, or begins with it where it has three letters: the number of each event and how well it fits. */
async function holding(word) {
  const fits = new Map();
  for (const [found, pairs] of Object.entries(await read(`words/${file(word)}.json`))) {
    if (found === word || (word.length >= 3 && found.startsWith(word))) {
      for (let i = 0; i < pairs.length; i += 2) {
        const fit = pairs[i + 1] * (found === word ? 2 : 1);
        fits.set(pairs[i], Math.max(fit, fits.get(pairs[i]) ?? 0));
      }
    }
  }
  return fits;
}

async function search(text) {
  const each = await Promise.all(words(text).slice(0, 8).map(holding));
  if (!each.length) {
    return [];
  }
  const [first, ...others] = each;
  return [...first].filter(([event]) => others.every((fits) => fits.has(event)))
    .map(([event, fit]) => [event, others.reduce((sum, fits) => sum + fits.get(event), fit)])
    .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
}

function line([address, title, people, day, series]) {
  const item = document.createElement("li");
  const time = item.appendChild(document.createElement("time"));
  time.textContent = time.dateTime = day;
  const text = item.appendChild(document.createElement("span"));
  const link = text.appendChild(document.createElement("a"));
  link.className = "title";
  link.href = address;
  link.textContent = title || people || address;
  const who = text.appendChild(document.createElement("span"));
  who.className = "who";
  who.textContent = [people, series].filter(Boolean).join(" · ");
  return item;
}

for (const input of document.querySelectorAll("[data-search-files]")) {
  const results = document.querySelector("[data-results]");
  const status = document.querySelector("[data-found]");
  let latest = 0;

  const show = async () => {
    const turn = ++latest;
    const found = await search(input.value);
    const about = await read("about.json");
    const shown = await Promise.all(found.slice(0, 50).map(async ([event]) =>
      (await read(`events/${Math.floor(event / about.each)}.json`))[event % about.each]));
    if (turn === latest) {
      results.replaceChildren(...shown.filter(Boolean).map(line));
      status.textContent = !input.value.trim() ? "" : found.length ? status.dataset.found.replace("{}", found.length) : status.dataset.nothing;
    }
  };

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", show);
  input.form.addEventListener("submit", (event) => { event.preventDefault(); history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`); show(); });
  show();
}

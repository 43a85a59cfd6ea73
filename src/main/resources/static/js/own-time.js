/* [data-own-time]: the reader's own time beside an event's, where the clock on the wall differs. Nothing is stored. */

const wall = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" });
const language = document.documentElement.lang || undefined;
const time = { hour: "numeric", minute: "2-digit" };
const day = { weekday: "short", month: "short", day: "numeric" };

for (const element of document.querySelectorAll("time[data-own-time]")) {
  const theirs = element.dateTime;
  const instant = new Date(theirs);
  const own = wall.format(instant).replace(" ", "T");
  if (own !== theirs.slice(0, 16)) {
    const form = own.slice(0, 10) === theirs.slice(0, 10) ? time : { ...day, ...time };
    const note = document.createElement("span");
    note.className = "own-time";
    note.textContent = element.dataset.ownTime.replace("{}", instant.toLocaleString(language, form).replace(/[AP]M/, (half) => half.toLowerCase()));
    element.after(note);
  }
}

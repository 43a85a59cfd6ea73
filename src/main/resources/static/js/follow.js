/* [data-device]: of the ways into a calendar the one that fits this device comes first, as a button. */

const fitting = [[/Android|CrOS/, "google"], [/Windows/, "outlook"], [/./, "webcal:"]];
const [, address] = fitting.find(([system]) => system.test(navigator.userAgent));

for (const list of document.querySelectorAll("[data-device] ul")) {
  const link = list.querySelector(`a[href*="${address}"]`);
  if (link) {
    link.classList.add("button", "primary");
    list.prepend(link.closest("li"));
  }
}

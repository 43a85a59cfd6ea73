/* [data-webcal]: a way to subscribe at the address by which this page was reached, while the site does not know its own. */

for (const way of document.querySelectorAll("[data-webcal]")) {
  const link = way.querySelector("a");
  link.href = link.href.replace(/^https?:/, "webcal:");
  way.hidden = false;
}

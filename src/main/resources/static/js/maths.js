/* [data-math=inline|display]: draws the TeX that stands in the element; where KaTeX cannot, the TeX stays. */

for (const element of document.querySelectorAll("[data-math]")) {
  const tex = element.textContent;
  try {
    window.katex.render(tex, element, {
      displayMode: element.dataset.math === "display",
      maxExpand: 200,
      maxSize: 20,
      strict: "ignore",
      trust: false,
    });
  } catch {
    element.textContent = tex;
  }
}

/* Tells the page around this frame how tall it is, again whenever that changes. Nothing else is told or kept. */

if (window.parent !== window) {
  const main = document.querySelector("main");
  const tell = () => window.parent.postMessage({ lectern: "height", height: Math.ceil(main.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(main);
}

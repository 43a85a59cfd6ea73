/* button[data-share=TITLE]: hands this page's address to what the device has for sharing; hidden where it has nothing. */

for (const button of document.querySelectorAll("[data-share]")) {
  button.hidden = !navigator.share;

  button.addEventListener("click", () => {
    const canonical = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    navigator.share({ title: button.dataset.share, url: canonical }).catch(() => {});
  });
}

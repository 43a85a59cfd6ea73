/* input[data-hotkey=KEY]: takes the focus when the key is pressed anywhere outside of a field. */

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, select, textarea, [contenteditable]")) {
    return;
  }
  const field = [...document.querySelectorAll("[data-hotkey]")].find((one) => one.dataset.hotkey === event.key);
  if (field) {
    event.preventDefault();
    if (field.checkVisibility?.() ?? true) {
      field.focus();
      field.select();
    } else {
      field.form.requestSubmit();
    }
  }
});

/* [data-pick=NAME]: a date picker beside the field NAME, which it fills; typing stays possible. Hidden without script. */

for (const picker of document.querySelectorAll("[data-pick]")) {
  const input = picker.querySelector("input");
  const field = input.form.elements[picker.dataset.pick];
  picker.hidden = false;
  input.addEventListener("change", () => {
    if (input.value) {
      field.value = input.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

/* input[data-filter=ID]: shows of the element ID only the articles and lines that hold all the words typed. */

const whole = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[łøđıßæœ]/g, (letter) => whole[letter]);

for (const input of document.querySelectorAll("[data-filter]")) {
  const list = document.getElementById(input.dataset.filter);
  const items = [...list.querySelectorAll("article, li:not(article li)")].map((item) => [item, plain(item.textContent)]);
  const count = input.form?.querySelector("[data-count]");
  const said = count?.textContent;

  const show = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of list.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(":is(article, li):not([hidden])");
    }
    if (count) {
      count.textContent = words.length ? count.dataset.count.replace("{}", shown).replace("{}", items.length) : said;
    }
  };

  input.addEventListener("input", show);
  if (input.value) {
    show();
  }
}

/* <lectern-events series="colloquium" limit="5" theme="dark" accent="461d7c"> shows events of this site in a page of
   another: a frame that is as tall as what stands in it. Every parameter of /embed is an attribute; where no theme is
   said, the page's own ink decides between light and dark. Before this script has run, and without it, what was written
   between the tags is shown. No cookie, no storage, nothing asked of the visitor. */
(() => {
  const home = new URL(".", document.currentScript.src).href;
  const asked = ["event", "q", "series", "topic", "venue", "speaker", "kind", "language", "attendance", "lectures", "slides",
    "recording", "from", "to", "year", "past", "limit", "look", "theme", "accent", "heading", "open"];
  const tallest = 20000;
  const device = window.matchMedia("(prefers-color-scheme: dark)");

  class Events extends HTMLElement {
    static observedAttributes = [...asked, "base", "title", "height"];

    #frame;
    #hear = (message) => {
      const { lectern, height } = message.data ?? {};
      const ours = this.#frame && message.source === this.#frame.contentWindow && message.origin === this.#home().origin;
      if (ours && lectern === "height" && height > 0) {
        this.#frame.style.height = `${Math.min(Math.ceil(height), tallest)}px`;
      }
    };

    #turn = () => this.#show();

    connectedCallback() {
      this.#frame = document.createElement("iframe");
      this.#frame.loading = "lazy";
      this.#frame.referrerPolicy = "no-referrer";
      this.#frame.style.cssText = "display:block;width:100%;border:0";
      this.style.display ||= "block";
      window.addEventListener("message", this.#hear);
      device.addEventListener("change", this.#turn);
      this.#show();
      this.replaceChildren(this.#frame);
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#hear);
      device.removeEventListener("change", this.#turn);
    }

    attributeChangedCallback() {
      if (this.#frame) {
        this.#show();
      }
    }

    #home() {
      return new URL(this.getAttribute("base") || home, home);
    }

    #paper() {
      const ink = getComputedStyle(this).color.match(/^rgba?\((\d+), (\d+), (\d+)/);
      return ink && (ink[1] * 3 + ink[2] * 6 + +ink[3] > 1400 ? "dark" : "light");
    }

    #show() {
      const address = new URL("embed", `${this.#home().href.replace(/\/?$/, "/")}`);
      for (const name of asked) {
        if (this.hasAttribute(name)) {
          address.searchParams.set(name, this.getAttribute(name).replace(/^#/, ""));
        }
      }
      const paper = /^(light|dark)$/.test(this.getAttribute("theme")) ? null : this.#paper();
      if (paper) {
        address.searchParams.set("theme", paper);
      }
      this.#frame.title = this.title || "Events";
      this.#frame.style.height = `${parseInt(this.getAttribute("height"), 10) || 420}px`;
      if (this.#frame.src !== address.href) {
        this.#frame.src = address.href;
      }
    }
  }

  customElements.get("lectern-events") || customElements.define("lectern-events", Events);
})();

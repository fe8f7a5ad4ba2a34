import { on } from "./events.js";
import { messages } from "./page.js";
import * as store from "./storage.js";

// Previews of links that were folded stay folded, for their message and on this device.

const MOST = 200; // messages that are kept in mind, the newest of them

const folded = () => store.read("folded-previews", []);

export function connect() {
  // The press counts, not the toggle event: that comes later, and the message may have been placed anew until then.
  document.addEventListener("click", (event) => {
    const preview = event.target.closest?.(".preview > summary")?.parentElement;
    if (preview && !event.defaultPrevented) keep(preview, !preview.open);
  });
  on("placed", ({ li }) => fold(li));
  on("history", () => fold(messages()));
}

export function connectPane() {
  fold(messages());
}

function keep(preview, isOpen) {
  const { id } = preview.closest(".message");
  const others = folded().filter((one) => one !== id);
  store.write("folded-previews", isOpen ? others : [...others, id].slice(-MOST));
}

function fold(within) {
  const ids = new Set(folded());
  if (ids.size === 0 || !within) return;
  for (const preview of within.querySelectorAll(".preview[open]")) {
    if (ids.has(preview.closest(".message").id)) preview.open = false;
  }
}

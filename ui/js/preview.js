import { on } from "./events.js";
import { messages } from "./page.js";
import * as store from "./storage.js";

// Previews of links that were folded stay folded, for their message and on this device.

const MOST = 200; // messages that are kept in mind, the newest of them

const folded = () => store.read("folded-previews", []);

export function connect() {
  // Details tell of it without bubbling.
  document.addEventListener("toggle", ({ target }) => target.matches?.(".preview") && keep(target), true);
  on("placed", ({ li }) => fold(li));
  on("history", () => fold(messages()));
}

export function connectPane() {
  fold(messages());
}

function keep(preview) {
  const { id } = preview.closest(".message");
  const others = folded().filter((one) => one !== id);
  const now = preview.open ? others : [...others, id].slice(-MOST);
  if (now.length !== folded().length || !preview.open) store.write("folded-previews", now);
}

function fold(within) {
  const ids = new Set(folded());
  if (ids.size === 0 || !within) return;
  for (const preview of within.querySelectorAll(".preview[open]")) {
    if (ids.has(preview.closest(".message").id)) preview.open = false;
  }
}

import { on } from "./events.js";
import * as storage from "./storage.js";

// The bar that tells a guest how to keep their chats. Whoever has no time for it now sees it again tomorrow.

const LATER_MS = 24 * 60 * 60 * 1_000;

const bars = () => document.querySelectorAll(".stay-bar");

export function connect() {
  document.addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-action=stay-later]")) return;
    storage.write("stay", Date.now());
    leave(show);
  });
  on("dialog-done", ({ id }) => id === "stay" && leave(() => bars().forEach((bar) => bar.remove())));
  on("pane", show);
  on("history", show);
  show();
}

// The focus goes to where one writes when the bar that had it goes.
function leave(how) {
  how();
  document.querySelector("#composer textarea")?.focus({ preventScroll: true });
}

function show() {
  const since = Date.now() - storage.read("stay", 0);
  for (const bar of bars()) bar.hidden = since >= 0 && since < LATER_MS;
}

import { copyText } from "./clipboard.js";
import { onFrame } from "./frames.js";
import { text } from "./texts.js";

// Inviting people: the link is copied, the sheet printed, and whoever came by it shows up at once.

const SHOWN_MS = 2_000;

export function connect() {
  document.addEventListener("click", async ({ target }) => {
    if (target.closest?.("[data-print]")) return print();
    const button = target.closest?.("[data-copy]");
    if (!button || !(await copyText(button.dataset.copy))) return;
    const label = button.lastChild;
    button.dataset.label ??= label.textContent;
    label.textContent = text("copied-link");
    setTimeout(() => (label.textContent = button.dataset.label), SHOWN_MS);
  });
}

// Whoever comes by a name alone needs no password.
export function connectJoining() {
  const ways = document.querySelector("[data-ways]");
  if (!ways) return;
  const place = document.querySelector("[data-password]");
  const show = () => (place.hidden = ways.querySelector(":checked")?.value === "guest");
  ways.addEventListener("change", show);
  show();
}

onFrame("person", (frame) => document.querySelector("[data-joined]")?.replaceChildren(...frame.children));

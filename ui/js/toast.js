import { element } from "./dom.js";

const SHOWN_MS = 2_000;

let shown = null;

// Says beside a message, for a moment, that something was done.
export function toast(li, words) {
  shown?.remove();
  shown = element("span", "tooltip", words);
  shown.setAttribute("role", "status");
  shown.style.insetInlineEnd = "20px";
  shown.style.insetBlockStart = "20px";
  const mine = shown;
  (document.getElementById(li.id) ?? li).append(mine);
  setTimeout(() => mine.remove(), SHOWN_MS);
}

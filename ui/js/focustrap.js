import { onKey } from "./keys.js";

// Keeps the focus in what is open over the page.

export const FOCUSABLE = "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";

// Keeps Tab inside box and takes the rest of the page away from screen readers. Answers what ends that.
export function trapFocus(box) {
  const others = [...document.body.children].filter((item) => !item.contains(box) && item.tagName !== "SCRIPT");
  for (const item of others) item.inert = true;
  const onTab = (event) => {
    if (event.key !== "Tab") return;
    const stops = [...box.querySelectorAll(FOCUSABLE)].filter((item) => item.offsetParent !== null && item.tabIndex >= 0);
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (document.activeElement !== edge && box.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
  };
  const trap = new AbortController();
  onKey(document, onTab, { signal: trap.signal });
  return () => {
    for (const item of others) item.inert = false;
    trap.abort();
  };
}

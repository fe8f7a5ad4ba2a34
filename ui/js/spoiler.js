import { onKey } from "./keys.js";

// A spoiler opens with a click, Enter or the space bar.

export function connect() {
  document.addEventListener("click", (event) => toggle(event.target.closest(".spoiler")));
  onKey(document, (event) => {
    if (!event.target.matches?.(".spoiler") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    toggle(event.target);
  });
}

function toggle(spoiler) {
  if (spoiler) spoiler.setAttribute("aria-expanded", String(spoiler.classList.toggle("is-open")));
}

import { holdFocus } from "../dom.js";
import { onKey } from "../keys.js";
import { localise } from "../time.js";

// The search overlay: results come from the server while one types; arrows walk them.

export function connect(root, signal) {
  const input = root.querySelector("input[name=q]");
  const title = root.querySelector(".titlebar__name");
  let restoreFocus = () => {};
  document.addEventListener("htmx:before:swap", () => (restoreFocus = holdFocus(root, input)), { signal });
  document.addEventListener("htmx:after:swap", () => {
    restoreFocus();
    localise(root);
    title.textContent = root.querySelector("#search-results").dataset.title;
  }, { signal });
  onKey(root, (event) => {
    const hits = [...root.querySelectorAll(".hit")];
    const at = hits.indexOf(document.activeElement);
    if (event.key === "Enter" && event.target === input && hits[0] && input.value.trim() !== "") {
      event.preventDefault();
      hits[0].click();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    (event.key === "ArrowDown" ? hits[at + 1] ?? hits[at] : hits[at - 1] ?? input)?.focus();
  }, { signal });
}

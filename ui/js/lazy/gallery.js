import { parse } from "../dom.js";
import { emit } from "../events.js";
import { ask } from "../http.js";

// A chat's gallery grows at its end. What comes goes into its month.

const AHEAD_PX = 600;

export function connect(root, signal) {
  let isLoading = false;
  const more = async (isAsked) => {
    const link = root.querySelector("a[data-page=gallery]");
    const isNear = root.scrollHeight - root.scrollTop - root.clientHeight < AHEAD_PX;
    if (!link || isLoading || !(isNear || isAsked)) return;
    isLoading = true;
    const answer = await ask(link.getAttribute("href"));
    isLoading = false;
    if (!answer.ok || signal.aborted) return;
    const hadFocus = link === document.activeElement;
    link.closest(".pager").remove();
    const first = place(root, parse(answer.body));
    if (hadFocus) first?.focus({ preventScroll: true });
    more(false);
  };
  root.addEventListener("scroll", () => more(false), { passive: true, signal });
  root.addEventListener("click", (event) => {
    if (!event.target.closest("a[data-page=gallery]") || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    more(true);
  }, { signal });
  more(false);
}

// Answers the first link of what came.
function place(root, fresh) {
  const first = fresh.querySelector("a");
  for (const part of [...fresh.children]) {
    const month = part.dataset.month && root.querySelector(`[data-month="${part.dataset.month}"]`);
    if (month) month.querySelector("ol").append(...part.querySelector("ol").children);
    else root.append(part);
  }
  window.htmx?.process(root);
  emit("gallery");
  return first;
}

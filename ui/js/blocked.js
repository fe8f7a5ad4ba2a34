import { copyOf } from "./dom.js";
import { emit, on } from "./events.js";
import { isSystemMessage, me, messages, pane } from "./page.js";
import { keepPosition } from "./scroll.js";
import { text } from "./texts.js";

// Whom one blocked: what they write in groups is folded until it is asked for. Messages look the same to everybody, so
// it is decided here.

const shown = new Set(); // ids of folded messages that were opened

const ids = () => (document.body.dataset.blocked ?? "").split(" ").filter(Boolean);
export const isBlocked = (user) => user !== me() && ids().includes(user);

// Takes whom one blocks as of now: ids with blanks between them.
export function learnBlocked(blocked) {
  if (blocked === document.body.dataset.blocked) return;
  const before = ids();
  document.body.dataset.blocked = blocked;
  emit("blocked");
  const { peer } = pane()?.dataset ?? {};
  if (peer && before.includes(peer) !== isBlocked(peer)) return emit("reload", {});
  const list = messages();
  if (list) keepPosition(() => list.querySelectorAll(".message").forEach(foldBlocked));
}

on("pane", () => shown.clear());

document.addEventListener("toggle", (event) => {
  if (!event.target.matches?.(".fold")) return;
  const li = event.target.parentElement;
  if (event.target.open) shown.add(li.id);
  else shown.delete(li.id);
  name(li, event.target.open);
}, true);

// Folds a message, or shows it again when its sender is blocked no more.
export function foldBlocked(li) {
  const isGroup = pane()?.dataset.kind !== "direct";
  let details = li.querySelector(":scope > .fold");
  if (isGroup && !isSystemMessage(li) && isBlocked(li.dataset.sender)) {
    if (!details) li.prepend((details = copyOf("fold-template")));
    details.open = shown.has(li.id);
    name(li, details.open);
  } else if (details) {
    details.remove();
    name(li, true);
  }
  const quote = li.querySelector(".quote[data-sender]");
  if (isGroup && quote && isBlocked(quote.dataset.sender)) quote.querySelector(".quote__text").textContent = text("folded");
}

// What a message is called does not tell what is folded.
function name(li, isOpen) {
  const label = li.getAttribute("aria-label");
  if (label !== text("folded")) li.dataset.label = label;
  li.setAttribute("aria-label", isOpen ? li.dataset.label ?? label : text("folded"));
}

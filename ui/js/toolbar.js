import { act, isFor, offer } from "./actions.js";
import { copyOf } from "./dom.js";
import { on } from "./events.js";
import { onKey } from "./keys.js";
import { react } from "./reactions.js";

// The toolbar of a message: there is one, and it moves to the message under the pointer or with the focus. Its menu and
// the quick reactions open beside it.

let bar = null;
let popup = null; // menu or quick reactions
let button = null; // of the toolbar, that popup belongs to
let opener = null; // what had the focus before popup

export function connectPane(pane, signal) {
  const list = pane.querySelector("#messages");
  if (!list) return;
  bar = copyOf("toolbar-template");
  if (!bar) return;
  bar.dataset.extra = "";
  const options = { signal };
  list.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") moveTo(event.target.closest(".message"));
  }, options);
  list.addEventListener("focusin", (event) => {
    if (event.target.matches(":focus-visible")) moveTo(event.target.closest(".message"));
  }, options);
  list.addEventListener("click", onClick, options);
  document.addEventListener("pointerdown", (event) => {
    if (popup && !popup.contains(event.target) && !button?.contains(event.target)) closePopup();
  }, options);
  signal.addEventListener("abort", () => {
    closePopup();
    bar = null;
  });
}

on("action", ({ action, li }) => {
  if (action === "react") openPopup("quick-template", li, "react");
  if (action === "more") openPopup("menu-template", li, "more");
});

// Closes menu or quick reactions; answers whether one was open.
export function closePopup() {
  if (!popup) return false;
  // The focus goes first: without it the toolbar it returns to would be hidden.
  if (popup.contains(document.activeElement)) standing(opener)?.focus({ preventScroll: true });
  popup.remove();
  popup = null;
  button?.setAttribute("aria-expanded", "false");
  return true;
}

// Messages are renewed under an open menu.
const standing = (place) => (place?.isConnected ? place : place?.id ? document.getElementById(place.id) : popup?.closest(".message"));

function moveTo(li) {
  if (!li || !bar || li === bar.parentElement || popup) return;
  if (!isFor(li, "copy-link")) return bar.remove();
  offer(bar, li);
  li.append(bar);
}

function onClick(event) {
  const li = event.target.closest(".message");
  const chosen = event.target.closest("[data-extra] [data-action], [data-extra] [data-reaction]");
  if (!chosen || !li) return;
  event.preventDefault();
  if (chosen.dataset.reaction) {
    closePopup();
    return react(li, chosen.dataset.reaction, chosen.querySelector("img")?.src);
  }
  if (popup?.contains(chosen)) closePopup();
  act(chosen.dataset.action, li);
}

function openPopup(template, li, action) {
  const wasOpen = popup?.dataset.extra === action && popup.parentElement === li;
  closePopup();
  if (wasOpen) return;
  moveTo(li);
  popup = copyOf(template);
  if (!popup) return;
  popup.dataset.extra = action;
  offer(popup, li);
  for (const line of popup.querySelectorAll("hr")) line.hidden = !li.contains(bar);
  button = bar?.querySelector(`[data-action=${action}]`) ?? null;
  button?.setAttribute("aria-expanded", "true");
  opener = li.contains(document.activeElement) ? document.activeElement : li;
  li.append(popup);
  fit(li);
  onKey(popup, walk);
  popup.querySelector("button:not([hidden])")?.focus({ preventScroll: true });
}

// Near the edges of the view it opens to the other side.
function fit(li) {
  const box = li.closest(".thread__scroll").getBoundingClientRect();
  if (popup.dataset.extra === "more") {
    popup.style.insetInlineEnd = "20px";
    popup.style.insetBlockStart = "20px";
    if (popup.getBoundingClientRect().bottom > box.bottom) popup.style.insetBlockStart = `${-popup.offsetHeight - 20}px`;
  } else if (popup.getBoundingClientRect().top < box.top) {
    popup.style.insetBlockStart = "24px";
  }
}

function walk(event) {
  const items = [...popup.querySelectorAll("button:not([hidden])")];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.key === "Tab") return closePopup();
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  items[(at + step + items.length) % items.length].focus({ preventScroll: true });
}

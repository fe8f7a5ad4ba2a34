import { act, isFor } from "./actions.js";
import * as sheet from "./actionsheet.js";
import { items } from "./chatlist.js";
import { openSwitcher } from "./chatswitcher.js";
import { focusField, leaveContext } from "./composer.js";
import * as dialog from "./dialog.js";
import { letterOf, onKey } from "./keys.js";
import { unreadOf } from "./listitem.js";
import { lastSent } from "./messages.js";
import { field, isTouch, messages, pane } from "./page.js";
import { pathKeys } from "./paths.js";
import { markAllRead } from "./readmark.js";
import { scrollBox, scrollToEnd } from "./scroll.js";
import * as stickers from "./stickers.js";
import { isMessage, nextMessage, previousMessage } from "./timeline.js";
import { closePopup } from "./toolbar.js";

// Everything without a mouse.

const ACTIONS = { r: "reply", e: "edit", "+": "react", c: "copy-text", l: "copy-link", Delete: "delete" };

const OURS = ".docked, #dialog, .sheet-holder"; // on other pages

export function connect() {
  onKey(document, onShortcut);
}

function onShortcut(event) {
  if (event.defaultPrevented) return;
  if (document.body.dataset.page !== "app" && !event.target.closest?.(OURS)) return; // the page's own
  const { key } = event;
  if (key === "Escape") return escape(event);
  if (key === " " && event.target.matches?.("a[role=button]")) {
    event.preventDefault();
    return event.target.click();
  }
  if (dialog.isOpen()) return;
  if (asksForKeys(event)) return showKeys(event);
  if ((event.ctrlKey || event.metaKey) && !event.altKey && letterOf(event) === "k") return openSwitcher(event);
  if (event.altKey && (key === "ArrowUp" || key === "ArrowDown")) return changeChat(event);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const li = document.activeElement?.closest?.(".message");
  if (li && onMessage(event, li)) return;
  if (document.activeElement === scrollBox()) onView(event);
  typeAnywhere(event);
}

// Closes what is open, the innermost first; then everything in this chat counts as read.
function escape(event) {
  if (dialog.close() || sheet.close() || closePopup() || stickers.close() || leaveContext()) return event.preventDefault();
  const way = pane()?.querySelector("#new-chat, #search, #members, #add-members, #channels, #gallery") && pane().querySelector("[data-close], .titlebar__back");
  if (way) {
    event.preventDefault();
    return way.click();
  }
  if (!messages()) return;
  if (document.activeElement?.closest?.("#messages")) focusField();
  markAllRead();
  scrollToEnd();
}

// Ctrl and /, or ? outside of any field.
const asksForKeys = ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === "/" : key === "?" && !target.matches?.("input, textarea, select");
};

function showKeys(event) {
  event.preventDefault();
  dialog.openDialog(pathKeys);
}

// Alt and an arrow: the next chat, with Shift the next unread one.
function changeChat(event) {
  const all = items();
  const step = event.key === "ArrowDown" ? 1 : -1;
  let at = all.findIndex((entry) => entry.getAttribute("aria-current") === "page");
  if (at < 0 && step < 0) at = all.length;
  do at += step;
  while (all[at] && event.shiftKey && (unreadOf(all[at]) === 0 || "muted" in all[at].dataset));
  event.preventDefault();
  all[at]?.click();
  all[at]?.scrollIntoView({ block: "nearest" });
}

function onMessage(event, li) {
  const action = ACTIONS[event.shiftKey ? event.key : letterOf(event) || event.key];
  if (action && document.activeElement === li && isFor(li, action)) {
    event.preventDefault();
    act(action, li);
    return true;
  }
  if (event.key === "Home" || event.key === "End") {
    event.preventDefault();
    if (event.key === "End") scrollToEnd({ takesFocus: true });
    else firstMessage()?.focus();
    return true;
  }
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
  event.preventDefault();
  const next = event.key === "ArrowUp" ? previousMessage(li) : nextMessage(li);
  if (next) next.focus();
  else if (event.key === "ArrowDown") focusField();
  return true;
}

const firstMessage = () => messages().querySelector(".message");

// From the list of messages as a whole an arrow up leads to the last one in view, and End to the end of the thread.
function onView(event) {
  if (event.key === "End") {
    event.preventDefault();
    return scrollToEnd();
  }
  if (event.key !== "ArrowUp") return;
  const end = scrollBox().getBoundingClientRect().bottom;
  let li = lastSent();
  while (li && li.getBoundingClientRect().top > end) li = previousMessage(li);
  if (!li || !isMessage(li)) return;
  event.preventDefault();
  li.focus({ preventScroll: true });
}

// A letter typed outside of any field goes to the message field.
function typeAnywhere(event) {
  const place = document.activeElement;
  const isTaken = place?.matches?.("input, textarea, select, [contenteditable]");
  const isSpaceOnControl = event.key === " " && place && place !== document.body;
  if (isTaken || isSpaceOnControl || [...event.key].length !== 1 || isTouch() || !field() || field().readOnly) return;
  if (place?.closest?.(".panel, .menu, .quick, .sheet")) return;
  focusField(); // the letter itself follows, as its key is not done yet
}

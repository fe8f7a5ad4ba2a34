import { parse } from "./dom.js";
import { on } from "./events.js";
import { ask } from "./http.js";
import { drawItem, readPreview } from "./listitem.js";
import { chatList, openThread, pane } from "./page.js";

// The chat list: those pinned, then latest activity first. It holds to its filter, and grows by a page at its end.

const AHEAD_PX = 400;

export const part = () => document.getElementById("chats-part"); // the list with all that belongs to it
export const filter = () => chatList()?.dataset.filter ?? "all";
export const itemOf = (thread) => document.getElementById(`nav-${thread}`);
export const items = () => [...(chatList()?.querySelectorAll(".chat") ?? [])];

export function connect() {
  if (!chatList()) return;
  const pane = part().parentElement;
  pane.addEventListener("scroll", () => more(false), { passive: true, capture: true });
  pane.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-page=chats]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    more(true);
  });
  adopt(chatList());
  more(false);
}

on("day", () => items().forEach((entry) => drawItem(entry)));
on("draft", ({ thread }) => drawOne(thread));
on("unsent", ({ thread }) => drawOne(thread));
on("list-typing", ({ thread, name }) => drawOne(thread, name));
on("pane", markOpen);

// Whether li belongs below item.
function isBelow(li, item) {
  const [a, b] = [li, item].map((one) => one.querySelector(".chat"));
  if (!a) return true; // the link to more
  const [pinA, pinB] = [a, b].map((entry) => Number(entry.dataset.pinned) || Infinity);
  return pinA === pinB ? Number(a.dataset.activity) <= Number(b.dataset.activity) : pinA > pinB;
}

// Puts an entry at its place.
export function placeItem(item) {
  const list = chatList();
  const focused = item.contains(document.activeElement) ? document.activeElement : null;
  const below = [...list.children].find((li) => li !== item && isBelow(li, item));
  if (below && below !== item.nextElementSibling) below.before(item);
  else if (!below && item.nextElementSibling) list.append(item);
  focused?.focus({ preventScroll: true });
}

export function remove(item) {
  item?.remove();
  offerFilters();
  more(false);
}

// The chips come with the tenth chat and go again with it; the one that is chosen can always be left.
function offerFilters() {
  const chips = part().querySelector(".filters--list");
  const isLong = items().length >= Number(chips.dataset.from) || chatList().querySelector("a[data-page=chats]");
  chips.hidden = filter() === "all" && !isLong;
}

let isLoading = false;

export async function more(isAsked) {
  const list = chatList();
  const link = list?.querySelector("a[data-page=chats]");
  if (!link) return;
  const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < AHEAD_PX;
  if (isLoading || !(isNear || isAsked)) return;
  isLoading = true;
  const answer = await ask(link.getAttribute("href"));
  isLoading = false;
  if (!answer.ok || !link.isConnected) return;
  link.closest("li").remove();
  const fresh = [...parse(answer.body).querySelectorAll("li")].filter((item) => {
    const entry = item.querySelector(".chat");
    return !entry || !itemOf(entry.dataset.thread);
  });
  list.append(...fresh);
  adopt(...fresh);
  more(false);
}

// Makes entries that came from the server what they are in this list.
export function adopt(...roots) {
  for (const root of roots) {
    if (root.isConnected) window.htmx?.process(root);
    for (const entry of root.querySelectorAll(".chat")) {
      readPreview(entry);
      drawItem(entry);
      entry.nextElementSibling.tabIndex = -1; // Tab leads from chat to chat, and an arrow into the menu of one: see chatmenu.js
    }
  }
  markOpen();
  if (chatList()) offerFilters();
}

function markOpen() {
  const { unreached, galleryOf } = pane()?.dataset ?? {};
  const open = unreached ?? galleryOf ?? openThread();
  for (const entry of items()) {
    const isOpen = open !== "" && entry.dataset.thread === open;
    if (isOpen === (entry.getAttribute("aria-current") === "page")) continue;
    if (isOpen) entry.setAttribute("aria-current", "page");
    else entry.removeAttribute("aria-current");
    drawItem(entry);
  }
}

function drawOne(thread, typing) {
  const entry = itemOf(thread);
  if (entry) drawItem(entry, typing);
}

import { chatList, hear, me, openThread } from "./page.js";
import { onFrame } from "./frames.js";
import { ask, parse } from "./request.js";
import { bring, meanwhile } from "./bring.js";
import { afterChange } from "./roster.js";
import { draw, keepPreview, takeMention, takeNews } from "./entry.js";
import { choose, filter, part, settle, showChosen } from "./filters.js";

// The chat list: those pinned, then latest activity first; changed by news, one entry at a time. It holds to its filter.

const AHEAD_PX = 400;

export const entryOf = (thread) => document.getElementById(`nav-${thread}`);
export const entries = () => [...(chatList()?.querySelectorAll(".chat") ?? [])];

export function connect() {
  if (!chatList()) return;
  const pane = part().parentElement;
  pane.addEventListener("scroll", () => more(false), { passive: true, capture: true });
  pane.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-page=chats], .filters--list a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches(".filter")) choose(link);
    else more(true);
  });
  adopt(chatList());
  showChosen();
  more(false);
}

hear("day", () => entries().forEach((entry) => draw(entry)));
hear("draft", ({ thread }) => drawOne(thread));
hear("list-typing", ({ thread, name }) => drawOne(thread, name));
hear("read", ({ thread, seq }) => markRead(thread, seq));
hear("pane", () => {
  markOpen();
  settle();
});

onFrame("news", news);
onFrame("thread", (frame) => afterChange(frame, () => bring(frame.dataset.thread)));
onFrame("gone", (frame) => drop(frame.dataset.thread));
onFrame("read", (frame) => {
  if (frame.dataset.user === me()) markRead(frame.dataset.thread, Number(frame.dataset.seq));
});

function news(frame) {
  const { thread } = frame.dataset;
  const isComing = meanwhile(thread, () => news(frame));
  const entry = entryOf(thread);
  if (!entry) return isComing || "changed" in frame.dataset ? undefined : bring(thread);
  if (takeMention(entry, frame)) draw(entry);
  const seq = Number(frame.dataset.seq);
  const last = Number(entry.dataset.lastSeq) || 0;
  if (seq < last || (seq === last && !("changed" in frame.dataset))) return;
  if ("changed" in frame.dataset && seq !== last) return;
  takeNews(entry, frame);
  draw(entry);
  if (seq > last) lift(entry.closest("li"));
}

// Whether li belongs below item.
function isBelow(li, item) {
  const [a, b] = [li, item].map((one) => one.querySelector(".chat"));
  if (!a) return true; // the link to more
  const [pinA, pinB] = [a, b].map((entry) => Number(entry.dataset.pinned) || Infinity);
  return pinA === pinB ? Number(a.dataset.activity) <= Number(b.dataset.activity) : pinA > pinB;
}

// Puts an entry at its place.
export function lift(item) {
  const list = chatList();
  const focused = item.contains(document.activeElement) ? document.activeElement : null;
  const below = [...list.children].find((li) => li !== item && isBelow(li, item));
  if (below && below !== item.nextElementSibling) below.before(item);
  else if (!below && item.nextElementSibling) list.append(item);
  focused?.focus({ preventScroll: true });
}

export function remove(item) {
  item?.remove();
  more(false);
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
    return !entry || !entryOf(entry.dataset.thread);
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
      keepPreview(entry);
      draw(entry);
      entry.nextElementSibling.tabIndex = -1; // Tab leads from chat to chat; see keep.js
    }
  }
  markOpen();
}

function markOpen() {
  const open = openThread();
  for (const entry of entries()) {
    const isOpen = open !== "" && entry.dataset.thread === open;
    if (isOpen === (entry.getAttribute("aria-current") === "page")) continue;
    if (isOpen) entry.setAttribute("aria-current", "page");
    else entry.removeAttribute("aria-current");
    draw(entry);
  }
}

function drop(thread) {
  meanwhile(thread, () => drop(thread));
  remove(entryOf(thread)?.closest("li"));
}

function markRead(thread, seq) {
  meanwhile(thread, () => markRead(thread, seq));
  const entry = entryOf(thread);
  if (!entry || seq <= Number(entry.dataset.lastRead)) return;
  entry.dataset.lastRead = String(seq);
  draw(entry);
  settle();
}

function drawOne(thread, typing) {
  const entry = entryOf(thread);
  if (entry) draw(entry, typing);
}

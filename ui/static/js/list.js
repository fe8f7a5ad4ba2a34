import { chatList, hear, me, openThread } from "./page.js";
import { onFrame } from "./frames.js";
import { ask, parse } from "./request.js";
import { draw, keepPreview, takeMention, takeNews } from "./entry.js";

// The chat list: latest activity first, changed by news, one entry at a time.

const AHEAD_PX = 400;

const entryOf = (thread) => document.getElementById(`nav-${thread}`);
export const entries = () => [...(chatList()?.querySelectorAll(".chat") ?? [])];

export function connect() {
  const list = chatList();
  if (!list) return;
  adopt(list);
  list.addEventListener("scroll", () => more(false), { passive: true });
  list.addEventListener("click", (event) => {
    if (!event.target.closest("a[data-page=chats]")) return;
    event.preventDefault();
    more(true);
  });
  more(false);
}

hear("day", () => entries().forEach((entry) => draw(entry)));
hear("draft", ({ thread }) => drawOne(thread));
hear("list-typing", ({ thread, name }) => drawOne(thread, name));
hear("read", ({ thread, seq }) => markRead(thread, seq));
hear("pane", markOpen);

onFrame("news", news);
onFrame("thread", (frame) => bring(frame.dataset.thread));
onFrame("read", (frame) => {
  if (frame.dataset.user === me()) markRead(frame.dataset.thread, Number(frame.dataset.seq));
});

function news(frame) {
  const entry = entryOf(frame.dataset.thread);
  if (!entry) return "changed" in frame.dataset ? undefined : bring(frame.dataset.thread);
  if (takeMention(entry, frame)) draw(entry);
  const seq = Number(frame.dataset.seq);
  const last = Number(entry.dataset.lastSeq) || 0;
  if (seq < last || (seq === last && !("changed" in frame.dataset))) return;
  if ("changed" in frame.dataset && seq !== last) return;
  takeNews(entry, frame);
  draw(entry);
  if (seq > last) lift(entry.closest("li"));
}

// Puts an entry at its place by activity; usually that is the top.
function lift(item) {
  const activity = (li) => li.querySelector(".chat")?.dataset.at ?? "";
  const list = chatList();
  const focused = item.contains(document.activeElement) ? document.activeElement : null;
  const below = [...list.children].find((li) => li !== item && activity(li) <= activity(item));
  if (below && below !== item.nextElementSibling) below.before(item);
  else if (!below && item.nextElementSibling) list.append(item);
  focused?.focus({ preventScroll: true });
}

const coming = new Set(); // threads whose entry was asked for

// Fetches one entry anew: a thread that was made, changed, or is not in the part of the list that is shown.
async function bring(thread) {
  if (coming.has(thread)) return;
  coming.add(thread);
  const answer = await ask(`/chats/${thread}/entry`);
  coming.delete(thread);
  const item = answer.ok ? parse(answer.body).querySelector("li") : null;
  if (!item || !chatList()) return;
  const old = entryOf(thread)?.closest("li");
  if (old) old.replaceWith(item);
  else chatList().prepend(item);
  adopt(item);
  lift(item);
}

// Fetches the whole list: after a time without news.
export async function refresh() {
  const answer = await ask("/chats/list");
  const list = chatList();
  const fresh = answer.ok ? parse(answer.body).querySelector("#chat-list") : null;
  if (!fresh || !list) return answer.ok;
  const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
  const top = list.scrollTop;
  let place = list.firstElementChild;
  for (const item of [...fresh.children].map(standing)) {
    if (item === place) place = place.nextElementSibling;
    else list.insertBefore(item, place);
  }
  while (place) {
    const next = place.nextElementSibling;
    place.remove();
    place = next;
  }
  adopt(list);
  list.scrollTop = top;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  more(false);
  return true;
}

// The item that is in the list already, when it says the same or news made it newer meanwhile: nothing that is about
// to be clicked goes away without need.
function standing(item) {
  const entry = item.querySelector(".chat");
  const old = entry && entryOf(entry.dataset.thread);
  if (!old) return item;
  const seq = Number(entry.dataset.lastSeq) - Number(old.dataset.lastSeq);
  if (Number(old.dataset.lastRead) > Number(entry.dataset.lastRead)) entry.dataset.lastRead = old.dataset.lastRead;
  keepPreview(entry);
  return seq < 0 || (seq === 0 && sameAs(entry, old)) ? old.closest("li") : item;
}

function sameAs(entry, old) {
  const parts = [".avatar", ".chat__name"];
  return entry.dataset.preview === old.dataset.preview && entry.dataset.lastRead === old.dataset.lastRead &&
    (entry.dataset.mentioned ?? "") === (old.dataset.mentioned ?? "") &&
    parts.every((part) => entry.querySelector(part)?.outerHTML === old.querySelector(part)?.outerHTML);
}

let isLoading = false;

async function more(isAsked) {
  const list = chatList();
  const link = list.querySelector("a[data-page=chats]");
  const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < AHEAD_PX;
  if (!link || isLoading || !(isNear || isAsked)) return;
  isLoading = true;
  const answer = await ask(link.getAttribute("href"));
  isLoading = false;
  if (!answer.ok || !link.isConnected) return;
  link.closest("li").remove();
  for (const item of [...parse(answer.body).querySelectorAll("li")]) {
    const entry = item.querySelector(".chat");
    if (!entry || !entryOf(entry.dataset.thread)) list.append(item);
  }
  adopt(list);
  more(false);
}

function adopt(root) {
  if (root.isConnected) window.htmx?.process(root);
  for (const entry of root.querySelectorAll(".chat")) {
    keepPreview(entry);
    draw(entry);
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

function markRead(thread, seq) {
  const entry = entryOf(thread);
  if (!entry || seq <= Number(entry.dataset.lastRead)) return;
  entry.dataset.lastRead = String(seq);
  draw(entry);
}

function drawOne(thread, typing) {
  const entry = entryOf(thread);
  if (entry) draw(entry, typing);
}

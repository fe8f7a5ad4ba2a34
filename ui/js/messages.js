import { element } from "./dom.js";
import { emit, on } from "./events.js";
import { onFrame } from "./frames.js";
import { isMine, messages } from "./page.js";
import { pathThread } from "./paths.js";
import { isFollowing, keepPosition } from "./scroll.js";
import { text } from "./texts.js";
import { arrange, arrangeAll, nextMessage } from "./timeline.js";

// The messages of the open thread. Each stands at its seq; one that comes twice, late, or out of order changes nothing
// that is newer.

const MOST = 400; // messages kept in the page
const SPARE = 50; // over MOST before some are dropped, so that it is not done for each

const PIECE = 8; // messages of a page that are added at once
const PAUSE_MS = 60; // that a browser which is busy with scrolling may wait between two pieces

const outside = new Map(); // by id: messages that came while their place was not in the page, at most MOST

const seqOf = (li) => Number(li.dataset.seq);
const versionOf = (li) => Number(li.dataset.version);
export const isSent = (li) => li.classList.contains("message") && !("pending" in li.dataset);

export function connect() {
  const list = messages();
  outside.clear();
  if (list) arrangeAll(list);
}

on("day", () => {
  const list = messages();
  if (list) keepPosition(() => arrangeAll(list));
});

onFrame("message", (frame) => {
  const list = messages();
  const li = frame.querySelector(".message");
  if (!li || list?.dataset.thread !== frame.dataset.thread) return;
  placeMessage(li);
  noteVersion(list, frame.dataset.version);
});
onFrame("joined", (frame) => {
  const list = messages();
  if (list?.dataset.thread === frame.dataset.thread) noteVersion(list, frame.dataset.version);
});
onFrame("error", (frame) => {
  if (frame.dataset.code === "not_found") emit("reload", {}); // the thread is not ours any more: its page says so
});
onFrame("stale", (frame) => {
  if (messages()?.dataset.thread === frame.dataset.thread) emit("reload", {});
});

// Only what came in order over the wire counts as seen; the answer to a request may be ahead of others' messages.
function noteVersion(list, version) {
  list.dataset.version = String(Math.max(Number(list.dataset.version) || 0, Number(version) || 0));
}

// Puts a message where it belongs and answers the element that stands there, or null when it is outside the page.
export function placeMessage(li) {
  const list = messages();
  const old = document.getElementById(li.id) ?? pendingOf(list, li.dataset.clientId);
  if (old && isSent(old) && versionOf(old) >= versionOf(li)) return old;
  const isNew = seqOf(li) > Number(list.dataset.lastSeq);
  if (isNew) list.dataset.lastSeq = li.dataset.seq;
  const stands = keepPosition(() => (old && isSent(old) ? renew(old, li) : add(list, li, old)));
  if (!stands) keepOutside(li);
  emit("placed", { li: stands ?? li, isNew });
  if (isNew && stands) trim(list);
  return stands;
}

function keepOutside(li) {
  outside.delete(li.id);
  outside.set(li.id, li);
  if (outside.size > MOST) outside.delete(outside.keys().next().value);
}

// The newest version of a message of a page that was a while on its way: the one that stands already, or that came meanwhile.
function newest(li) {
  const others = [document.getElementById(li.id), outside.get(li.id)].filter(Boolean);
  outside.delete(li.id);
  return others.find((other) => versionOf(other) >= versionOf(li)) ?? li;
}

function pendingOf(list, clientId) {
  return clientId ? list.querySelector(`.message[data-pending][data-client-id="${CSS.escape(clientId)}"]`) : null;
}

function renew(old, li) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  for (const extra of old.querySelectorAll(":scope > [data-extra]")) {
    if (!("deleted" in li.dataset)) li.append(extra);
  }
  if (old.classList.contains("message--target")) li.classList.add("message--target");
  old.replaceWith(li);
  arrange(li);
  if (focused) (li.contains(focused) ? focused : sameChip(li, focused) ?? li).focus({ preventScroll: true });
  return li;
}

function sameChip(li, focused) {
  return focused.value ? li.querySelector(`.chip[value="${CSS.escape(focused.value)}"]`) : null;
}

function add(list, li, pending) {
  const others = [...list.querySelectorAll(".message:not([data-pending])")];
  const last = others[others.length - 1];
  const isPast = last && seqOf(li) > seqOf(last);
  if (pending) {
    pending.remove();
    emit("sent", { clientId: li.dataset.clientId });
  }
  if (isPast && "hasNewer" in list.dataset) return null;
  if (others.length && seqOf(li) < seqOf(others[0]) && "hasOlder" in list.dataset) return null;
  let after = last;
  while (after && seqOf(after) > seqOf(li)) after = others[others.indexOf(after) - 1];
  if (after) after.after(li);
  else if (others.length) others[0].before(li);
  else beforeEnd(list, li);
  arrange(li);
  return li;
}

// Before what waits to be sent and before the link to newer messages.
export function beforeEnd(list, li, { afterPending = false } = {}) {
  list.querySelector(".hello")?.remove();
  const stop = [...list.children].find((item) => (!afterPending && "pending" in item.dataset) || item.matches(".pager--newer"));
  if (stop) stop.before(li);
  else list.append(li);
}

// Adds a page of history at one end, in pieces that leave the browser time to scroll. The messages stay sorted and single.
// Stops when isWanted says so.
export async function addPage(page, isOlder, isWanted) {
  const list = messages();
  const fresh = [...page.querySelectorAll(".message")];
  const isEmpty = fresh.length === 0;
  while (fresh.length > 0) {
    const piece = isOlder ? fresh.splice(-PIECE) : fresh.splice(0, PIECE);
    keepPosition(() => addPiece(list, piece.filter((li) => !document.getElementById(li.id)).map(newest), isOlder), edgeOf(isOlder));
    trim(list, { fromEnd: isOlder, isPaging: true });
    await pause();
    if (!isWanted()) return;
  }
  keepPosition(() => {
    list.querySelector(isOlder ? ".pager--older" : ".pager--newer")?.remove();
    const peer = isOlder && !list.querySelector(".peer") && page.querySelector(".peer");
    if (peer) list.prepend(peer);
    mark(list, isOlder, !isEmpty && hasMore(list, page, isOlder));
  }, edgeOf(isOlder));
  emit("history");
}

const edgeOf = (isOlder) => (isOlder ? "bottom" : "top"); // the oldest one may now be grouped with what came before it

function addPiece(list, piece, isOlder) {
  if (piece.length === 0) return;
  const link = isOlder && list.querySelector(".pager--older");
  if (link) link.after(...piece);
  else if (isOlder) list.prepend(...piece);
  else for (const li of piece) beforeEnd(list, li);
  arrange(piece[0], piece[piece.length - 1]);
}

// Lets the browser draw, and take what the reader does, before more is done.
const pause = () => new Promise((resolve) => {
  if (window.requestIdleCallback) requestIdleCallback(resolve, { timeout: PAUSE_MS });
  else setTimeout(resolve);
});

// Puts the newest page in the place of what is there, which may be far from the end.
export function showNewest(page) {
  const list = messages();
  const fresh = [...page.querySelectorAll(".message")].map(newest);
  const sent = new Set(fresh.map((li) => li.dataset.clientId));
  const pending = [...list.querySelectorAll(".message[data-pending]")].filter((li) => !sent.has(li.dataset.clientId));
  const divider = document.getElementById("new-messages");
  const firstUnread = divider && nextMessage(divider);
  const last = fresh[fresh.length - 1];
  if (last) list.dataset.lastSeq = String(Math.max(Number(list.dataset.lastSeq), seqOf(last)));
  list.replaceChildren(...page.querySelectorAll(".peer"), ...fresh, ...pending);
  if (firstUnread?.isConnected) firstUnread.before(divider);
  arrangeAll(list);
  mark(list, true, hasMore(list, page, true));
  mark(list, false, hasMore(list, page, false));
  emit("history");
}

// Whether there is more beyond a page that is in place now. What came while the page was on its way is not in it.
function hasMore(list, page, isOlder) {
  if (isOlder) return page.dataset.hasOlder === "true";
  const last = lastSent(list);
  return page.dataset.hasNewer === "true" || (last !== null && seqOf(last) < Number(list.dataset.lastSeq));
}

function mark(list, isOlder, hasMore) {
  const key = isOlder ? "hasOlder" : "hasNewer";
  if (!hasMore) {
    delete list.dataset[key];
    return;
  }
  list.dataset[key] = "";
  const sent = list.querySelectorAll(".message:not([data-pending])");
  const edge = isOlder ? sent[0] : sent[sent.length - 1];
  const link = historyLink(list.dataset.thread, isOlder, edge.id.replace("message-", ""));
  if (isOlder) list.prepend(link);
  else list.append(link);
}

// The way to what is not in the page; it leads there without scripts, too.
function historyLink(thread, isOlder, message) {
  const which = isOlder ? "older" : "newer";
  const link = element("a", "link", text(which));
  link.href = `${pathThread(thread)}?${isOlder ? "before" : "after"}=${message}`;
  link.dataset.page = which;
  return element("li", `pager pager--${which}`, link);
}

// Drops messages at the end that is not being read: when pages come, the other one; when a message comes, the beginning,
// and only while the view follows the end.
function trim(list, { fromEnd = false, isPaging = false } = {}) {
  const sent = [...list.querySelectorAll(".message:not([data-pending])")];
  if (sent.length <= MOST + SPARE || (!isPaging && !isFollowing())) return;
  keepPosition(() => {
    const extra = fromEnd ? sent.slice(MOST) : sent.slice(0, sent.length - MOST);
    const isGone = new Set(extra);
    for (const item of [...list.children]) {
      if (isGone.has(item) || item.matches(fromEnd ? ".pager--newer" : ".pager--older, .peer")) item.remove();
    }
    const kept = list.querySelector(".message");
    if (!fromEnd) while (kept.previousElementSibling) kept.previousElementSibling.remove();
    mark(list, !fromEnd, true);
    arrange(kept);
  });
}

// The newest message in the page that reached the server.
export function lastSent(list = messages()) {
  const sent = list?.querySelectorAll(".message:not([data-pending])") ?? [];
  return sent[sent.length - 1] ?? null;
}

// One's own newest message that can be edited.
export function lastOwnText() {
  const own = [...(messages()?.querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])") ?? [])];
  return own.reverse().find(isMine) ?? null;
}

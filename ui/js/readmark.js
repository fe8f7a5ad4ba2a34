import { emit, on } from "./events.js";
import { onFrame } from "./frames.js";
import { ask } from "./http.js";
import { lastSent } from "./messages.js";
import { isMine, isSystemMessage, isWatched, me, messages } from "./page.js";
import { pathRead } from "./paths.js";
import { scrollBox } from "./scroll.js";

// The read mark: it follows the last message whose end is in view while somebody looks at the page.

const WAIT_MS = 300; // between two marks that the server is told

let known = { thread: "", seq: 0 }; // how far the server knows
let timer = 0;
let sent = -WAIT_MS; // when the last mark was
let owed = null; // {thread, message, seq}: the last mark that the server is still to hear of

export function connect() {
  for (const name of ["focus", "resize"]) addEventListener(name, soon);
  document.addEventListener("visibilitychange", soon);
  addEventListener("pagehide", settle);
}

export function connectPane() {
  settle();
  const list = messages();
  if (list) known = { thread: list.dataset.thread, seq: Number(list.dataset.lastRead) };
  soon();
}

on("scrolled", soon);
on("online", soon);
on("placed", ({ li }) => {
  const seq = Number(li.dataset.seq);
  // A line counts as read for whoever had read all before it.
  if (isMine(li) || (isSystemMessage(li) && Number(messages().dataset.lastRead) === seq - 1)) learn(messages(), seq);
  else soon();
});

onFrame("read", (frame) => {
  const list = messages();
  if (frame.dataset.user === me() && list?.dataset.thread === frame.dataset.thread) learn(list, Number(frame.dataset.seq));
});

// Marks the whole thread read, also what is not in the page.
export function markAllRead() {
  const list = messages();
  const last = lastSent();
  if ("hasNewer" in list.dataset) mark(list, Number(list.dataset.lastSeq), "");
  else if (last) markMessage(last);
  emit("all-read");
}

// What is seen counts as read at once, here; the server hears of it now and then, also in a busy thread.
function soon() {
  const li = lastSeen();
  if (!li) return;
  const list = messages();
  const seq = Number(li.dataset.seq);
  advance(list, seq);
  if (known.thread === list.dataset.thread && seq > known.seq) owed = { thread: known.thread, message: li.id.replace("message-", ""), seq };
  timer ||= setTimeout(() => {
    timer = 0;
    const last = lastSeen();
    if (last) markMessage(last);
  }, Math.max(0, sent + WAIT_MS - performance.now()));
}

// Tells the server what it has not heard when the chat or the page is left: else it would count as unread again.
function settle() {
  if (!owed || (known.thread === owed.thread && known.seq >= owed.seq)) return;
  const { thread, message } = owed;
  owed = null;
  tellServer(thread, message);
}

const tellServer = (thread, message) =>
  ask(pathRead(thread), { form: message ? { message_id: message } : {}, keepalive: true });

// The last message whose end is in view; null while nobody looks. They stand in order, so that few are looked at.
function lastSeen() {
  const box = scrollBox();
  if (!box || !isWatched()) return null;
  const end = box.getBoundingClientRect().bottom + 2; // half pixels of zoomed pages
  const all = messages().querySelectorAll(".message:not([data-pending])");
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].getBoundingClientRect().bottom <= end) low = middle + 1;
    else high = middle;
  }
  return all[low - 1] ?? null;
}

const markMessage = (li) => mark(messages(), Number(li.dataset.seq), li.id.replace("message-", ""));

// message is "" for the thread's last one.
async function mark(list, seq, message) {
  advance(list, seq);
  if (known.thread !== list.dataset.thread || seq <= known.seq) return;
  const mine = known;
  const was = mine.seq;
  mine.seq = seq;
  sent = performance.now(); // a clock that is put back stops nothing
  const answer = await tellServer(mine.thread, message);
  if (!answer.ok && mine.seq === seq) mine.seq = was; // the next look tries again
}

// The server knows already.
function learn(list, seq) {
  if (known.thread === list.dataset.thread) known.seq = Math.max(known.seq, seq);
  advance(list, seq);
}

function advance(list, seq) {
  if (seq <= Number(list.dataset.lastRead)) return;
  list.dataset.lastRead = String(seq);
  emit("read", { thread: list.dataset.thread, seq });
}

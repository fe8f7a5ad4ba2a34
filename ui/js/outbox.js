import { isUnderWay, revive } from "./attach.js";
import { parse } from "./dom.js";
import { emit, on } from "./events.js";
import { ask } from "./http.js";
import { lastSent, placeMessage } from "./messages.js";
import { addUnsent, changeUnsent, forgetUnsent, isUnsent, unsent } from "./outboxstore.js";
import { messages } from "./page.js";
import { pathMessages } from "./paths.js";
import { drawPending } from "./pendingmessage.js";
import { scrollToEnd } from "./scroll.js";
import * as store from "./storage.js";
import { text } from "./texts.js";

// What was sent and is not stored by the server yet. It lasts through a reload and a restart of the server; each
// message keeps its client id, so that a second try is never a second message. Of several pages of one browser one
// sends; of one thread's messages one after the other.

const RETRY_MS = [1_000, 2_000, 4_000, 8_000];
const LEASE_MS = 20_000; // longer than one request may take
const BEAT_MS = 5_000; // between signs that a page still brings the files of a message
const LOST_MS = 60_000; // without one: the page has gone, and the files with it
const GIVE_UP = 3; // failures of a server that answers

const page = store.newId();
const busy = new Set(); // threads this page is sending in
let failures = 0;
let timer = 0;

export function connect() {
  store.onChange((name) => {
    if (!isUnsent(name)) return;
    drawAll();
    flush();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-outbox]");
    if (button) act(button.dataset.outbox, button.closest(".message").dataset.clientId);
  });
  addEventListener("online", () => { // the network is back, maybe before the line has noticed that it went
    failures = 0;
    flush();
  });
  addEventListener("pagehide", () => { // the next page need not wait
    release();
    for (const entry of unsent()) if (isWaiting(entry) && isOurs(entry)) changeUnsent(entry.id, { seen: 0 });
  });
  flush();
}

export const connectPane = drawAll;

on("sent", ({ clientId }) => forgetUnsent(clientId));
on("online", () => {
  failures = 0;
  for (const entry of unsent()) if (entry.isSoft) changeUnsent(entry.id, { problem: "", isSoft: false });
  drawAll();
  flush();
});
on("connection", () => drawAll());

// What is on its way belongs to a message that waits for it.
const entryOf = (key) => unsent().find((entry) => entry.files?.some((file) => file.key === key));
const isWaiting = (entry) => (entry.files ?? []).some((file) => !file.id);
const isOurs = (entry) => (entry.files ?? []).every((file) => file.id || isUnderWay(file.key));
const isLost = (entry) => isWaiting(entry) && !isOurs(entry) && !(Date.now() - (entry.seen ?? entry.at) < LOST_MS);

on("uploaded", ({ key, id }) => {
  const entry = entryOf(key);
  if (!entry) return;
  changeUnsent(entry.id, { files: entry.files.map((file) => (file.key === key ? { ...file, id } : file)) });
  drawAll();
  flush();
});
on("previewed", ({ key }) => entryOf(key) && drawAll());
on("upload-failed", ({ key, problem }) => {
  const entry = entryOf(key);
  if (!entry) return;
  changeUnsent(entry.id, { problem });
  drawAll();
  flush();
});
on("upload-progress", ({ key, path }) => {
  const entry = entryOf(key);
  if (!entry) return;
  if (entry.files.find((file) => file.key === key).path !== path) changeUnsent(entry.id, { files: entry.files.map((file) => (file.key === key ? { ...file, path } : file)) });
  if (Math.abs(Date.now() - (entry.seen ?? entry.at)) > BEAT_MS) changeUnsent(entry.id, { seen: Date.now() });
  drawAll();
});

// entry: {thread, content or sticker, replyTo, files: as attach.take has them}
export function add(entry) {
  addUnsent(entry);
  drawAll();
  scrollToEnd();
  flush();
}

function act(what, id) {
  if (what === "delete" || what === "edit") {
    const entry = unsent().find((one) => one.id === id);
    forgetUnsent(id);
    drawAll();
    if (what === "delete" && entry?.files?.length) emit("dropped-files", entry);
    if (entry && what === "edit") emit("edit-unsent", entry);
    return;
  }
  changeUnsent(id, { problem: "", isSoft: false });
  const entry = unsent().find((one) => one.id === id);
  if (entry?.files?.length) emit("retry-files", entry);
  failures = 0;
  drawAll();
  flush();
}

function flush() {
  clearTimeout(timer);
  const threads = new Set(unsent().filter((entry) => !entry.problem).map((entry) => entry.thread));
  if (threads.size === 0) return;
  if (!lease()) return later(LEASE_MS / 4);
  for (const thread of threads) sendAll(thread);
}

async function sendAll(thread) {
  if (busy.has(thread)) return;
  busy.add(thread);
  try {
    for (;;) {
      const entry = unsent().find((one) => one.thread === thread && !one.problem);
      if (!entry) break;
      if (isLost(entry) && !(await revive(entry.files.filter((file) => !file.id && !isUnderWay(file.key))))) {
        changeUnsent(entry.id, { problem: text("choose-again", { name: entry.files.find((file) => !file.id).name }) });
        drawAll();
        continue;
      }
      if (isWaiting(entry)) {
        if (!isOurs(entry)) later(LEASE_MS / 4); // another page brings them
        break; // what was written after it goes after it
      }
      lease();
      const answer = await ask(pathMessages(thread), { form: formOf(entry) });
      if (!settle(entry, answer)) break;
    }
  } finally {
    busy.delete(thread);
    if (busy.size === 0) release();
  }
}

const formOf = ({ content, sticker, replyTo, id, files = [] }) => [
  sticker ? ["sticker", sticker] : ["content", content], ["client_id", id], ["reply_to", replyTo || ""], ...files.map((file) => ["attachment", file.id]),
];

// Takes the answer for one entry; answers whether the next one may go.
function settle(entry, { ok, status, body, problem }) {
  const li = ok ? parse(body).querySelector(`.message[data-client-id="${entry.id}"]`) : null;
  if (li) {
    failures = 0;
    forgetUnsent(entry.id);
    if (entry.files?.length) emit("sent-files", entry);
    if (messages()?.dataset.thread === entry.thread) placeMessage(li);
    drawAll();
    return true;
  }
  if (status === 401) return false;
  if (status === 429) {
    later(problem.retryAfter * 1000);
    return false;
  }
  if (ok || status === 0 || status >= 500) { // an answer without the message is somebody else's, say a hotel's
    failures++;
    if (status >= 500 && failures >= GIVE_UP) changeUnsent(entry.id, { problem: problem?.text || "?", isSoft: true });
    drawAll();
    later(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
    return false;
  }
  changeUnsent(entry.id, { problem: problem?.text || "?" });
  drawAll();
  return true;
}

function later(ms) {
  clearTimeout(timer);
  timer = setTimeout(flush, ms);
}

// One page at a time. The client id makes it harmless when two hold it for a moment. One that ends later than any could
// is of a clock that was put back.
function lease() {
  const held = store.read("lease", null);
  const left = (held?.until ?? 0) - Date.now();
  if (held && held.page !== page && left > 0 && left <= LEASE_MS) return false;
  store.write("lease", { page, until: Date.now() + LEASE_MS });
  return true;
}

function release() {
  if (store.read("lease", null)?.page === page) store.remove("lease");
}

// Brings what is shown as pending in line with what waits.
function drawAll() {
  const list = messages();
  if (!list) return;
  const here = unsent().filter((entry) => entry.thread === list.dataset.thread);
  const ids = new Set(here.map((entry) => entry.id));
  for (const li of list.querySelectorAll(".message[data-pending]")) {
    if (!ids.has(li.dataset.clientId)) li.remove();
  }
  for (const entry of here) {
    if (list.querySelector(`.message:not([data-pending])[data-client-id="${entry.id}"]`)) forgetUnsent(entry.id);
    else drawPending(list, entry, lastSent(list));
  }
}

import { hear, messages } from "./page.js";
import { ask, parse } from "./request.js";
import * as store from "./store.js";
import { lastSent, place } from "./messages.js";
import { drawPending } from "./pending.js";
import { toEnd } from "./scroll.js";

// What was sent and is not stored by the server yet. It lasts through a reload and a restart of the server; each
// message keeps its client id, so that a second try is never a second message. Of several pages of one browser one
// sends; of one thread's messages one after the other.

const RETRY_MS = [1_000, 2_000, 4_000, 8_000];
const LEASE_MS = 20_000; // longer than one request may take
const GIVE_UP = 3; // failures of a server that answers

const page = store.newId();
const busy = new Set(); // threads this page is sending in
let failures = 0;
let timer = 0;

const waiting = () => store.read("outbox", []);
const save = (list) => store.write("outbox", list);

export function connect() {
  store.onChange((name) => {
    if (name !== "outbox") return;
    drawAll();
    flush();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-outbox]");
    if (button) act(button.dataset.outbox, button.closest(".message").dataset.clientId);
  });
  flush();
}

export const connectPane = drawAll;

hear("sent", ({ clientId }) => forget(clientId));
hear("online", () => {
  failures = 0;
  save(waiting().map((entry) => (entry.isSoft ? { ...entry, problem: "", isSoft: false } : entry)));
  drawAll();
  flush();
});
hear("connection", () => drawAll());

// entry: {thread, content or sticker, replyTo}
export function add(entry) {
  save([...waiting(), { ...entry, id: store.newId(), at: Date.now(), problem: "" }]);
  drawAll();
  toEnd();
  flush();
}

function act(what, id) {
  if (what === "delete") {
    forget(id);
    drawAll();
    return;
  }
  change(id, { problem: "", isSoft: false });
  failures = 0;
  drawAll();
  flush();
}

function forget(id) {
  const list = waiting();
  if (list.some((entry) => entry.id === id)) save(list.filter((entry) => entry.id !== id));
}

function change(id, values) {
  save(waiting().map((entry) => (entry.id === id ? { ...entry, ...values } : entry)));
}

function flush() {
  clearTimeout(timer);
  const threads = new Set(waiting().filter((entry) => !entry.problem).map((entry) => entry.thread));
  if (threads.size === 0) return;
  if (!lease()) return later(LEASE_MS / 4);
  for (const thread of threads) sendAll(thread);
}

async function sendAll(thread) {
  if (busy.has(thread)) return;
  busy.add(thread);
  for (;;) {
    const entry = waiting().find((one) => one.thread === thread && !one.problem);
    if (!entry) break;
    lease();
    const answer = await ask(`/chats/${thread}/messages`, { form: formOf(entry) });
    if (!settle(entry, answer)) break;
  }
  busy.delete(thread);
  if (busy.size === 0) store.remove("lease");
}

const formOf = ({ content, sticker, replyTo, id }) => ({
  ...(sticker ? { sticker } : { content }), client_id: id, reply_to: replyTo || "",
});

// Takes the answer for one entry; answers whether the next one may go.
function settle(entry, { ok, status, body, problem }) {
  if (ok) {
    failures = 0;
    const li = parse(body).querySelector(".message");
    forget(entry.id);
    if (li && messages()?.dataset.thread === entry.thread) place(li);
    drawAll();
    return true;
  }
  if (status === 401) return false;
  if (status === 429) {
    later(problem.retryAfter * 1000);
    return false;
  }
  if (status === 0 || status >= 500) {
    failures++;
    if (status !== 0 && failures >= GIVE_UP) change(entry.id, { problem: problem?.text || "?", isSoft: true });
    drawAll();
    later(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
    return false;
  }
  change(entry.id, { problem: problem?.text || "?" });
  drawAll();
  return true;
}

function later(ms) {
  clearTimeout(timer);
  timer = setTimeout(flush, ms);
}

// One page at a time. The client id makes it harmless when two hold it for a moment.
function lease() {
  const held = store.read("lease", null);
  if (held && held.page !== page && held.until > Date.now()) return false;
  store.write("lease", { page, until: Date.now() + LEASE_MS });
  return true;
}

// Brings what is shown as pending in line with what waits.
function drawAll() {
  const list = messages();
  if (!list) return;
  const here = waiting().filter((entry) => entry.thread === list.dataset.thread);
  const ids = new Set(here.map((entry) => entry.id));
  for (const li of list.querySelectorAll(".message[data-pending]")) {
    if (!ids.has(li.dataset.clientId)) li.remove();
  }
  for (const entry of here) {
    if (list.querySelector(`.message:not([data-pending])[data-client-id="${entry.id}"]`)) forget(entry.id);
    else drawPending(list, entry, lastSent(list));
  }
}

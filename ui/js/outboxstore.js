import { emit } from "./events.js";
import * as store from "./storage.js";

// The messages that wait to be sent, as this device keeps them: each under a name of its own, so that pages which write
// at once take nothing from each other.

const PREFIX = "outbox:";

let read = null; // what unsent answers, until it changes

export const isUnsent = (name) => name.startsWith(PREFIX);

store.onChange((name) => isUnsent(name) && changed());

// In the order in which they were written, whatever the clock did meanwhile.
export function unsent() {
  read ??= store.names(PREFIX).map((name) => store.read(name, null)).filter(Boolean).sort((a, b) => a.n - b.n || a.at - b.at);
  return read;
}

// The last one of a thread, null for none.
export const lastUnsent = (thread) => unsent().filter((entry) => entry.thread === thread).pop() ?? null;

// what: {thread, content or sticker, replyTo, files}
export function addUnsent(what) {
  const n = Math.max(0, ...unsent().map((other) => other.n)) + 1;
  save({ ...what, id: store.newId(), n, at: Date.now(), problem: "" });
}

export function changeUnsent(id, values) {
  const entry = store.read(PREFIX + id, null);
  if (entry) save({ ...entry, ...values });
}

export function forgetUnsent(id) {
  const entry = store.read(PREFIX + id, null);
  store.remove(PREFIX + id);
  if (entry) changed([entry.thread]);
}

function save(entry) {
  store.write(PREFIX + entry.id, entry);
  changed([entry.thread]);
}

// Without threads another page has changed something: nobody knows of which.
function changed(threads) {
  const before = read ?? [];
  read = null;
  for (const thread of new Set(threads ?? [...before, ...unsent()].map((entry) => entry.thread))) emit("unsent", { thread });
}

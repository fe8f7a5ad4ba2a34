import * as store from "./storage.js";

// The messages that wait to be sent, as this device keeps them: each under a name of its own, so that pages which write
// at once take nothing from each other.

const PREFIX = "outbox:";

export const isUnsent = (name) => name.startsWith(PREFIX);

// In the order in which they were written, whatever the clock did meanwhile.
export const unsent = () =>
  store.names(PREFIX).map((name) => store.read(name, null)).filter(Boolean).sort((a, b) => a.n - b.n || a.at - b.at);

// what: {thread, content or sticker, replyTo}
export function addUnsent(what) {
  const n = Math.max(0, ...unsent().map((other) => other.n)) + 1;
  keep({ ...what, id: store.newId(), n, at: Date.now(), problem: "" });
}

export function changeUnsent(id, values) {
  const entry = store.read(PREFIX + id, null);
  if (entry) keep({ ...entry, ...values });
}

export const forgetUnsent = (id) => store.remove(PREFIX + id);

const keep = (entry) => store.write(PREFIX + entry.id, entry);

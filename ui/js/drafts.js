import { emit, on } from "./events.js";
import { isBlank } from "./plaintext.js";
import * as store from "./storage.js";

// What was begun and not sent, one text a thread, kept on this device at every key.

const keyOf = (thread) => `draft:${thread}`;

export const draftPreview = (thread) => {
  const words = savedDraft(thread) || "";
  return isBlank(words) ? "" : words.trim();
};

export function connect() {
  store.onChange((name) => {
    if (name.startsWith("draft:")) emit("draft", { thread: name.slice("draft:".length) });
  });
}

// Gives the field of a thread its draft back, unless the server put a text there that it refused.
export function connectPane(pane, signal) {
  const thread = pane.dataset.thread;
  const field = pane.querySelector("#composer textarea");
  if (!field || !thread) return;
  if (field.value === "") field.value = store.read(keyOf(thread), "");
  field.addEventListener("input", () => {
    const { editing } = field.form.dataset;
    if (editing === undefined) saveDraft(thread, field.value);
    else saveEdit(thread, editing, field.value);
  }, { signal });
  on("composed", ({ thread: done }) => done === thread && saveDraft(thread, ""), { signal });
  signal.addEventListener("abort", () => emit("draft", { thread }));
}

// A change of a message that was begun and not saved: {id, text}, null for none.
export const savedEdit = (thread) => store.read(`edit:${thread}`, null);

export const saveEdit = (thread, id, text) => store.write(`edit:${thread}`, { id, text });

export const discardEdit = (thread) => store.remove(`edit:${thread}`);

export const savedDraft = (thread) => store.read(keyOf(thread), "");

function saveDraft(thread, text) {
  if (isBlank(text)) store.remove(keyOf(thread));
  else store.write(keyOf(thread), text);
}

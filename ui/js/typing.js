import { isBlocked } from "./blocked.js";
import { element } from "./dom.js";
import { emit, on } from "./events.js";
import { onFrame } from "./frames.js";
import { me, messages } from "./page.js";
import { isBlank } from "./plaintext.js";
import { nodes } from "./texts.js";

// Who is writing. The server passes it on and forgets it, so each name lasts a while and goes by itself.

const SHOWN_MS = 5_000;
const SEND_MS = 3_000; // the others are told no more often than that

const writing = new Map(); // thread → Map of user → {name, timer}
let lastSent = { thread: "", at: -SEND_MS };

onFrame("typing", (frame) => {
  const { thread, user, name } = frame.dataset;
  if (user === me() || isBlocked(user)) return;
  if (!writing.has(thread)) writing.set(thread, new Map());
  const people = writing.get(thread);
  clearTimeout(people.get(user)?.timer);
  people.set(user, { name, timer: setTimeout(() => stop(thread, user), SHOWN_MS) });
  show(thread);
});
on("placed", ({ li, isNew }) => {
  const list = messages();
  if (isNew && list) stop(list.dataset.thread, li.dataset.sender);
});
onFrame("news", (frame) => stop(frame.dataset.thread, frame.dataset.sender));

export function connectPane(pane, signal) {
  const field = pane.querySelector("#composer textarea");
  show(pane.dataset.thread);
  field?.addEventListener("input", () => {
    if (!isBlank(field.value) && !("editing" in field.form.dataset)) announce(pane.dataset.thread);
  }, { signal });
}

on("composed", () => (lastSent = { thread: "", at: -SEND_MS }));

function announce(thread) {
  const now = performance.now();
  if (lastSent.thread === thread && now - lastSent.at < SEND_MS) return;
  lastSent = { thread, at: now };
  emit("say", { event: "typing", data: { threadId: Number(thread) } });
}

function stop(thread, user) {
  const people = writing.get(thread);
  if (!people?.has(user)) return;
  clearTimeout(people.get(user).timer);
  people.delete(user);
  show(thread);
}

function show(thread) {
  const names = [...(writing.get(thread)?.values() ?? [])].map((person) => person.name);
  emit("list-typing", { thread, name: names[names.length - 1] ?? "" });
  const line = document.querySelector(".thread .typing");
  if (!line || messages()?.dataset.thread !== thread) return;
  if (names.length === 0) return line.replaceChildren();
  const dots = element("span", "dots", element("i"), element("i"), element("i"));
  dots.setAttribute("aria-hidden", "true");
  const [a, b] = names.map((name) => element("b", "", name));
  const key = names.length === 1 ? "typing-one" : names.length === 2 ? "typing-two" : "typing-many";
  line.replaceChildren(dots, element("span", "", ...nodes(key, { a, b })));
}

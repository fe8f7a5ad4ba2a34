import { parse } from "./dom.js";
import { emit, on } from "./events.js";
import { onFrame } from "./frames.js";
import { messages, pane } from "./page.js";
import { pathBar, pathGone, pathRoster } from "./paths.js";
import { askPersistently } from "./persist.js";

// A thread that changes under its reader: its name, who is in it, or that the reader is not any more.

const SPREAD_MS = 2; // for each member: a thousand pages do not ask at once
const ALONE = 20; // members; so few may

// Runs what asks the server about a changed thread, soon.
export function spread(frame, ask) {
  const members = Number(frame.dataset.members) || 0;
  setTimeout(ask, members > ALONE ? Math.random() * members * SPREAD_MS : 0);
}

onFrame("thread", (frame) => {
  if (pane()?.dataset.thread === frame.dataset.thread) spread(frame, () => renew(frame.dataset.thread));
});
onFrame("gone", (frame) => leave(frame.dataset.thread));
on("gone", ({ thread }) => leave(thread));
on("dialog-done", () => pane()?.querySelector("#members") && renew(pane().dataset.thread));
on("back", () => pane()?.querySelector("#members") && renew(pane().dataset.thread));

function leave(thread) {
  if (pane()?.dataset.thread === thread) emit("reload", { path: pathGone });
}

async function renew(thread) {
  const open = pane();
  if (!open || open.dataset.thread !== thread) return;
  if (messages()) return renewBar(open, thread);
  if (!open.querySelector("#members")) return;
  const answer = await askPersistently(`${pathRoster(thread)}${location.search === "?all" ? "?all" : ""}`);
  if (answer.status === 404) return leave(thread);
  if (!answer.ok || pane() !== open) return;
  const fresh = parse(answer.body);
  for (const id of ["group", "roster"]) {
    const old = document.getElementById(id);
    const now = fresh.querySelector(`#${id}`);
    const isUsed = old?.querySelector("details[open]"); // somebody is typing a name
    if (!old || !now || isUsed) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    old.replaceWith(now);
    window.htmx?.process(now);
    if (focused) (now.querySelector(`a[href="${CSS.escape(focused)}"]`) ?? open).focus({ preventScroll: true });
  }
}

async function renewBar(open, thread) {
  const answer = await askPersistently(pathBar(thread));
  const now = answer.ok ? parse(answer.body).querySelector(".titlebar") : null;
  const old = open.querySelector(".titlebar");
  if (!now || !old || pane() !== open) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  old.replaceWith(now);
  window.htmx?.process(now);
  if (focused) now.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (open.dataset.title === now.dataset.title) return;
  open.dataset.title = now.dataset.title;
  open.setAttribute("aria-label", now.dataset.title);
  emit("renamed");
}

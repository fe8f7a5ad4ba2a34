import * as croaks from "./croak.js";
import { emit, on } from "./events.js";
import { onFrame } from "./frames.js";
import { isWatched, openThread } from "./page.js";
import { pathThread } from "./paths.js";
import * as storage from "./storage.js";

// What the server says of messages that one has not in front, on any device: a sound, and a notification of the desktop. For
// that it is told what is in front here. Of several tabs one alerts.

const SETTLE_MS = 40; // after it the tabs of a browser agree on which of them it is

const tab = storage.newId();
let said = null; // what the server was told is in front

export function connect() {
  croaks.connect();
  for (const name of ["focus", "blur"]) addEventListener(name, sayFront);
  document.addEventListener("visibilitychange", sayFront);
  on("pane", sayFront);
  on("socket", ({ isUp }) => {
    said = null;
    if (isUp) sayFront();
  });
  onFrame("alert", raise);
}

function sayFront() {
  const front = isWatched() ? openThread() : "";
  if (said === front) return;
  said = front;
  emit("say", { event: "front", data: { threadId: Number(front) || null } });
}

async function raise(frame) {
  const { thread, message } = frame.dataset;
  if ((isWatched() && openThread() === thread) || !(await isOurs(message))) return;
  if ("sound" in frame.dataset) croaks.croak();
  if ("desktop" in frame.dataset && !isWatched()) notify(frame.dataset, frame.textContent);
}

async function isOurs(message) {
  const last = storage.read("alerted", {});
  if (Number(last.message) >= Number(message)) return false;
  storage.write("alerted", { message, tab });
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const now = storage.read("alerted", {});
  return now.tab === tab || Number(now.message) > Number(message);
}

function notify({ thread, message, title }, body) {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const shown = made(title, { body, tag: `message-${message}` });
  if (!shown) return;
  shown.onclick = () => {
    window.focus();
    shown.close();
    location.assign(`${pathThread(thread)}?m=${message}`);
  };
}

// On phones only a worker may show one; those have pushes for it.
function made(title, options) {
  try {
    return new Notification(title, options);
  } catch {
    return null;
  }
}

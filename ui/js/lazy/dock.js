import { parse } from "../dom.js";
import { emit, on } from "../events.js";
import { onFrame } from "../frames.js";
import { ask } from "../http.js";
import { lastThread } from "../lastthread.js";
import { field, isTouch } from "../page.js";
import { pathThread } from "../paths.js";
import * as store from "../storage.js";

// The chat as a window on another page, with the chat that was open last, minimised to a tab that tells in how many chats
// something is unread. Whether it is open is kept on this device. What is minimised is gone from the page, so that nothing
// in it counts as read.

const NARROW = matchMedia("(max-width: 640px)"); // there it has no room, and no tab

let tab = null;
let box = null; // the window, while it is open
let isBusy = false;
let connectChat = () => {};
let connectList = () => {};
let isConnected = false;

const kept = () => store.read("dock", {});
const saveState = (state) => store.write("dock", { state });

// start connects what the app's page has, once there is something to connect; list does it each time the window opens.
export function connect(start, list) {
  tab = document.getElementById("dock");
  connectChat = start;
  connectList = list;
  tab.addEventListener("click", onTab);
  onFrame("unread", draw);
  draw();
  NARROW.addEventListener?.("change", () => NARROW.matches && leave());
  const { state } = kept();
  if (state === "closed") return;
  tab.hidden = false;
  if (state === "open" && !NARROW.matches) open();
}

function draw() {
  const count = Number(document.body.dataset.unread) || 0;
  const number = tab.querySelector(".count");
  number.textContent = String(count);
  for (const part of tab.querySelectorAll("span")) part.hidden = count === 0;
}

async function onTab(event) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (!(await open())) return;
  const place = isTouch() ? box : field() ?? box;
  place.focus({ preventScroll: true });
}

// Answers whether the window is open now.
async function open() {
  if (box || isBusy) return false;
  isBusy = true;
  const [answer, last] = await Promise.all([ask(tab.dataset.path), threadPane(lastThread())]);
  const content = answer.ok ? parse(answer.body) : null;
  const open = last ?? (await threadPane(newestRead(content)));
  isBusy = false;
  if (!content) return false;
  if (open) content.querySelector("#pane").replaceWith(open);
  box = content.querySelector(".docked");
  for (const part of [...content.children]) {
    if (part === box || !isConnected) document.body.append(part);
  }
  box.addEventListener("click", onButton);
  tab.hidden = true;
  saveState("open");
  if (window.htmx) {
    window.htmx.config.history = false; // the address is that of the page beneath
    window.htmx.process(box);
  }
  connectList();
  if (isConnected) emit("docked");
  else connectChat();
  isConnected = true;
  return true;
}

async function threadPane(thread) {
  const answer = thread ? await ask(pathThread(thread)) : null;
  return answer?.ok ? parse(answer.body).querySelector("#pane") : null;
}

// Of the chats of a list the first one that nothing is lost of when it opens by itself.
const newestRead = (list) => list?.querySelector(".chat:not(.chat--unread)")?.dataset.thread;

function onButton(event) {
  const chosen = event.target.closest("[data-dock]")?.dataset.dock;
  if (!chosen) return;
  saveState(chosen === "close" ? "closed" : "minimised");
  leave();
  if (chosen === "close") tab.hidden = true;
  else tab.focus();
}

function leave() {
  if (!box) return;
  const gone = box;
  box = null;
  gone.remove();
  tab.hidden = false;
  emit("docked");
}

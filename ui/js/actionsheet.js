import { act, isFor, offer } from "./actions.js";
import { copyOf } from "./dom.js";
import { react } from "./reactions.js";
import { trapFocus } from "./focustrap.js";

// A long press on a message opens its actions as a sheet from below.

const PRESS_MS = 450;
const SLIP_PX = 10; // a finger that moves farther scrolls

let sheet = null;
let release = () => {};

export function connectPane(pane, signal) {
  const list = pane.querySelector("#messages");
  if (!list) return;
  let timer = 0;
  let start = null;
  let isLong = false; // the press has opened the sheet
  const cancel = () => clearTimeout(timer);
  list.addEventListener("pointerdown", (event) => {
    cancel();
    isLong = false;
    start = null;
    const li = event.target.closest(".message");
    if (event.pointerType === "mouse" || !li || event.target.closest("a, button")) return;
    start = event;
    timer = setTimeout(() => {
      isLong = true;
      open(li);
    }, PRESS_MS);
  }, { signal });
  list.addEventListener("pointermove", (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLIP_PX) cancel();
  }, { signal });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) list.addEventListener(end, cancel, { signal });
  list.addEventListener("touchend", (event) => isLong && event.cancelable && event.preventDefault(), { signal, passive: false }); // else the finger, lifted, presses what has come up under it
  list.addEventListener("contextmenu", (event) => {
    const isTouched = (event.pointerType ?? start?.pointerType) === "touch"; // some browsers do not say
    if (sheet || (isTouched && event.target.closest(".message"))) event.preventDefault();
  }, { signal });
  signal.addEventListener("abort", () => {
    cancel();
    close();
  });
}

export function open(li) {
  if (!isFor(li, "copy-link")) return;
  close();
  sheet = copyOf("sheet-template");
  if (!sheet) return;
  offer(sheet, li);
  sheet.addEventListener("click", (event) => onClick(event, li));
  document.body.append(sheet);
  getSelection()?.removeAllRanges();
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(10);
  release = trapFocus(sheet);
  sheet.querySelector("[role=dialog]")?.focus({ preventScroll: true });
}

export function close() {
  if (!sheet) return false;
  release();
  sheet.remove();
  sheet = null;
  return true;
}

function onClick(event, li) {
  const chosen = event.target.closest("[data-action], [data-reaction]");
  if (!chosen) return;
  close();
  const now = document.getElementById(li.id) ?? li; // it may have been renewed under the sheet
  const { action, reaction } = chosen.dataset;
  if (reaction) react(now, reaction, chosen.querySelector("img")?.src);
  else if (action !== "close") act(action, now);
}

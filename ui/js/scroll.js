import { emit, on } from "./events.js";
import { isDocked, messages } from "./page.js";
import { addressOf, rememberPosition, takePosition } from "./scrollmemory.js";
import { text } from "./texts.js";

// Where the reader is in a thread. The view follows the end only when it is there already, or for one's own message;
// otherwise what is being read stays where it is, to the pixel, whatever happens above or below.

const NEAR_PX = 80; // this close to the end counts as being there

let box = null; // the element that scrolls
let address = ""; // of the page that it is
let follows = true;
let isSteady = false; // inside steady
let anchor = null; // {id, top, bottom}: the first message in view, and where its edges are in box
let noted = -1; // scrollTop when that was looked at

export function connect(pane, signal) {
  box = pane.querySelector(".thread__scroll");
  if (!box) return;
  const list = messages();
  box.style.overflowAnchor = "none"; // done here, the same in every browser
  open(list);
  box.addEventListener("scroll", onScroll, { passive: true, signal });
  const watch = new ResizeObserver(() => settle());
  watch.observe(box);
  watch.observe(list);
  pane.querySelector(".jump")?.addEventListener("click", () => scrollToEnd(), { signal });
  signal.addEventListener("abort", () => {
    watch.disconnect();
    box = anchor = null;
  });
}

on("placed", showPill);
on("read", showPill);
on("show-message", ({ li }) => scrollToMessage(li));

export const isAtEnd = () => !box || box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR_PX;

// At the end, and the end of the thread is in the page.
export const isFollowing = () => follows && !("hasNewer" in (messages()?.dataset ?? {}));

export const scrollBox = () => box;

// Runs a change of the messages without moving what is read. edge: which one of the first message in view stays, when
// its height changes.
export function keepPosition(change, edge = "top") {
  if (!box || isSteady) return change();
  isSteady = true;
  noteScroll();
  try {
    return change();
  } finally {
    isSteady = false;
    settle(edge);
  }
}

// To the end of the thread, also when that is not in the page: then it is fetched first. takesFocus: the last message has the
// focus then.
export function scrollToEnd({ takesFocus = false } = {}) {
  if (!box) return;
  if ("hasNewer" in messages().dataset) emit("end-wanted", { takesFocus });
  else scrollToBottom({ takesFocus });
}

// To the last message in the page.
export function scrollToBottom({ takesFocus = false } = {}) {
  if (!box) return;
  follows = true;
  settle();
  emit("scrolled");
  showPill();
  if (takesFocus) [...messages().querySelectorAll(".message")].pop()?.focus({ preventScroll: true });
}

// Brings a message into the middle of the view and marks it.
export function scrollToMessage(li) {
  for (const old of document.querySelectorAll(".message--target")) old.classList.remove("message--target");
  li.classList.add("message--target");
  box.scrollTop += edgesOf(li).top - (box.clientHeight - li.offsetHeight) / 2;
  note();
  emit("scrolled");
}

function open(list) {
  follows = true;
  const place = takePosition(list.dataset.thread);
  address = place?.address ?? addressOf(list.dataset.thread, list.dataset.target);
  const left = place && document.getElementById(place.id);
  if (left) {
    box.scrollTop += edgesOf(left).top - place.top;
    note();
    return showPill();
  }
  const target = document.getElementById(`message-${list.dataset.target}`);
  const line = document.getElementById("new-messages");
  if (target) return scrollToMessage(target);
  settle();
  if (line && edgesOf(line).top < 0) {
    box.scrollTop += edgesOf(line).top - 16;
  }
  note();
  showPill();
}

let isQueued = false;
function onScroll() {
  if (isQueued) return;
  isQueued = true;
  requestAnimationFrame(() => {
    isQueued = false;
    if (!box) return;
    noteScroll();
    if (!isDocked()) rememberPosition(address, messages().dataset.thread, follows ? null : anchor);
    showPill();
    emit("scrolled");
  });
}

// Where nobody scrolled, whatever stands elsewhere has grown or shrunk before its observer could tell.
function noteScroll() {
  if (box.scrollTop === noted) settle();
  note();
}

function note() {
  follows = isAtEnd();
  noted = box.scrollTop;
  anchor = null;
  const start = box.getBoundingClientRect().top;
  const items = messages().children;
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].getBoundingClientRect().bottom > start) high = middle;
    else low = middle + 1;
  }
  while (items[low] && !items[low].id.startsWith("message-")) low++;
  if (!items[low]) return;
  anchor = { id: items[low].id, ...edgesOf(items[low]) };
}

function settle(edge = "top") {
  if (!box) return;
  const item = anchor && document.getElementById(anchor.id);
  if (follows) box.scrollTop = box.scrollHeight;
  else if (item) {
    box.scrollTop += edgesOf(item)[edge] - anchor[edge];
    const opposite = edge === "top" ? "bottom" : "top"; // where its height has changed, it is the other edge that moved
    anchor[opposite] = edgesOf(item)[opposite];
  }
  noted = box.scrollTop;
}

// Where the edges of a message are in the view.
function edgesOf(item) {
  const start = box.getBoundingClientRect().top;
  const { top, bottom } = item.getBoundingClientRect();
  return { top: top - start, bottom: bottom - start };
}

function showPill() {
  const pill = document.querySelector(".thread .jump");
  const list = messages();
  if (!pill || !box || !list) return;
  const unread = Math.max(0, Number(list.dataset.lastSeq) - Number(list.dataset.lastRead));
  const away = box.scrollHeight - box.scrollTop - box.clientHeight;
  const isFar = "hasNewer" in list.dataset || away > box.clientHeight;
  pill.hidden = isAtEnd() && !("hasNewer" in list.dataset) ? true : !(unread > 0 || isFar);
  const label = pill.querySelector(".jump__label");
  pill.classList.toggle("jump--quiet", unread === 0);
  const shown = unread > 0 ? text("new-count", { n: unread }) : text("latest");
  if (label.textContent === shown) return;
  label.textContent = shown;
  pill.removeAttribute("aria-label"); // its words say it
}

import { clock, dayKey, dayName, fullTime, shortClock } from "./time.js";
import { element, text } from "./texts.js";
import { isLine, messages } from "./page.js";
import { fold } from "./fold.js";
import { markOwn } from "./chips.js";
import { markMentions } from "./mentions.js";
import { skip } from "./tabstops.js";

// How messages follow each other: day lines, grouping, times, all in the reader's zone.

const GROUP_MS = 60_000; // closer than this, messages of one sender on one day are grouped

export const isMessage = (item) => item.classList.contains("message");

export function nextMessage(item) {
  do item = item.nextElementSibling;
  while (item && !isMessage(item));
  return item;
}

export function previousMessage(item) {
  do item = item.previousElementSibling;
  while (item && !isMessage(item));
  return item;
}

// Arranges the messages from first to last and the one that follows them.
export function arrange(first, last = first) {
  if (!first) return;
  const end = nextMessage(last) ?? last;
  let before = previousMessage(first);
  for (let li = first; li; li = nextMessage(li)) {
    arrangeOne(li, before);
    if (li === end) break;
    before = li;
  }
}

// The same for all that are in the list, when it comes from the server or the day changed.
export function arrangeAll(list) {
  const all = list.querySelectorAll(".message");
  if (all.length) arrange(all[0], all[all.length - 1]);
}

function arrangeOne(li, before) {
  const at = new Date(li.dataset.at);
  const isSameDay = before !== null && dayKey(new Date(before.dataset.at)) === dayKey(at);
  const isClose = isSameDay && at - new Date(before.dataset.at) < GROUP_MS;
  li.classList.toggle("compact", isClose && !isLine(li) && !isLine(before) && before.dataset.sender === li.dataset.sender);
  putDay(li, before, at, isSameDay);
  if (li.dataset.shown === li.dataset.at) return;
  li.dataset.shown = li.dataset.at;
  if (li.dataset.label) li.setAttribute("aria-label", li.dataset.label);
  tellTime(li, at);
  fold(li);
  markOwn(li);
  markMentions(li);
  skip(li);
}

function putDay(li, before, at, isSameDay) {
  let line = null;
  for (let item = li.previousElementSibling; item && item !== before; ) {
    const above = item.previousElementSibling;
    if (item.dataset.day !== undefined) {
      line?.remove();
      line = item;
    }
    item = above;
  }
  if (isSameDay) return line?.remove();
  if (!line) {
    line = element("li", "divider", element("a", "divider__day"));
    Object.assign(line.firstElementChild, { tabIndex: -1, title: text("jump-to-day") });
    line.firstElementChild.dataset.dialog = "";
    const above = li.previousElementSibling;
    if (above?.id === "new-messages") above.before(line);
    else li.before(line);
  }
  line.dataset.day = dayKey(at);
  const link = line.firstElementChild;
  link.href = `/chats/${messages()?.dataset.thread}/day?day=${line.dataset.day}`;
  const name = dayName(at);
  if (link.textContent !== name) link.textContent = name;
}

function tellTime(li, at) {
  const shown = clock(at);
  for (const time of li.querySelectorAll(".message__time")) {
    time.textContent = shown;
    time.title = fullTime(at);
  }
  const gutter = li.querySelector("time.message__gutter");
  if (gutter) gutter.textContent = shortClock(at);
  const edited = li.querySelector(".message__edited[data-at]");
  if (edited) edited.title = fullTime(new Date(edited.dataset.at));
  const label = li.getAttribute("aria-label") ?? "";
  li.setAttribute("aria-label", `${label.slice(0, Math.max(0, label.lastIndexOf(", ")))}, ${shown}`);
}

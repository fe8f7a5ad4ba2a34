import { foldBlocked } from "./blocked.js";
import { element } from "./dom.js";
import { foldLong } from "./longtext.js";
import { markMentions } from "./mentions.js";
import { markOwn } from "./ownreactions.js";
import { isSystemMessage, messages } from "./page.js";
import { pathDay } from "./paths.js";
import { leaveTabOrder } from "./tabstops.js";
import { text } from "./texts.js";
import { clock, dayKey, dayName, fullTime, localise, shortClock } from "./time.js";

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
  const fresh = [];
  let before = previousMessage(first);
  for (let li = first; li; li = nextMessage(li)) {
    if (arrangeOne(li, before)) fresh.push(li);
    if (li === end) break;
    before = li;
  }
  foldLong(fresh);
}

// The same for all that are in the list, when it comes from the server or the day changed.
export function arrangeAll(list) {
  const all = list.querySelectorAll(".message");
  if (all.length) arrange(all[0], all[all.length - 1]);
}

// Answers whether it is the first time.
function arrangeOne(li, before) {
  const at = new Date(li.dataset.at);
  const isSameDay = before !== null && dayKey(new Date(before.dataset.at)) === dayKey(at);
  const isClose = isSameDay && at - new Date(before.dataset.at) < GROUP_MS;
  const isReply = li.classList.contains("message--reply"); // its quote leads to a face
  li.classList.toggle("compact", isClose && !isReply && !isSystemMessage(li) && !isSystemMessage(before) && before.dataset.sender === li.dataset.sender);
  putDay(li, before, at, isSameDay);
  if (li.dataset.shown === li.dataset.at) return false;
  li.dataset.shown = li.dataset.at;
  if (li.dataset.label) li.setAttribute("aria-label", li.dataset.label);
  tellTime(li, at);
  foldBlocked(li);
  markOwn(li);
  markMentions(li);
  leaveTabOrder(li);
  return true;
}

// Where a day begins, its line stands; where new messages begin as well, their line tells the day.
function putDay(li, before, at, isSameDay) {
  let line = null;
  let newLine = null;
  for (let item = li.previousElementSibling; item && item !== before; ) {
    const above = item.previousElementSibling;
    if (item.id === "new-messages") newLine = item;
    else if (item.dataset.day !== undefined) {
      line?.remove();
      line = item;
    }
    item = above;
  }
  if (newLine || isSameDay) line?.remove();
  if (newLine) return showDay(newLine, isSameDay ? null : at);
  if (isSameDay) return;
  if (!line?.isConnected) {
    line = element("li", "divider");
    li.before(line);
  }
  if (line.dataset.day !== dayKey(at)) line.replaceChildren(dayLink(at));
  line.dataset.day = dayKey(at);
  const name = dayName(at);
  if (line.textContent !== name) line.firstElementChild.textContent = name;
}

// The line over new messages, with a day or without.
function showDay(newLine, at) {
  const day = at ? dayKey(at) : undefined;
  const name = at ? dayName(at) : "";
  if (newLine.dataset.day === day && (!at || newLine.querySelector(".divider__day").textContent === name)) return;
  newLine.classList.toggle("divider--both", at !== null);
  if (at) {
    newLine.dataset.day = day;
    newLine.replaceChildren(element("span", "", dayLink(at), " · ", element("b", "", text("new-messages"))));
  } else {
    delete newLine.dataset.day;
    newLine.replaceChildren(text("new-messages"));
  }
}

function dayLink(at) {
  const link = element("a", "divider__day", dayName(at));
  Object.assign(link, { tabIndex: -1, title: text("jump-to-day"), href: `${pathDay(messages()?.dataset.thread)}?day=${dayKey(at)}` });
  link.dataset.dialog = "";
  return link;
}

function tellTime(li, at) {
  const shown = clock(at);
  const was = li.dataset.clock ?? li.querySelector(".message__time")?.textContent.trim() ?? "";
  li.dataset.clock = shown;
  for (const time of li.querySelectorAll(".message__time")) {
    time.textContent = shown;
    time.title = fullTime(at);
  }
  const gutter = li.querySelector("time.message__gutter");
  if (gutter) gutter.textContent = shortClock(at);
  const edited = li.querySelector(".message__edited[data-at]");
  localise(li); // the times of what was said again
  if (edited) edited.title = fullTime(new Date(edited.dataset.at));
  // The time stands in the label where the reader's language has it.
  const label = li.getAttribute("aria-label") ?? "";
  const place = was ? label.lastIndexOf(was) : -1;
  if (place >= 0) li.setAttribute("aria-label", label.slice(0, place) + shown + label.slice(place + was.length));
}

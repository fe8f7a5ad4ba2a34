import { adopt, filter, itemOf, placeItem, remove } from "./chatlist.js";
import { parse } from "./dom.js";
import { emit } from "./events.js";
import { chatList, pane } from "./page.js";
import { pathHome, pathListItem } from "./paths.js";
import { askPersistently } from "./persist.js";

// One item of the chat list fetched anew: of a thread that was made, changed, or is not in the part that is shown.

const coming = new Map(); // by thread whose entry was asked for: what happened to it since, to be done again
const lists = new Set(); // the same for each whole list that was asked for

// Keeps what happens to an entry that is on its way: what comes may be from before. Answers whether one is.
export function replayLater(thread, again) {
  coming.get(thread)?.push(again);
  for (const missed of lists) missed.push(again);
  return coming.has(thread);
}

// Runs what puts a whole list in place, and afterwards does again what happened while it was on its way.
export async function replayAfter(work) {
  const missed = [];
  lists.add(missed);
  try {
    return await work();
  } finally {
    lists.delete(missed);
    missed.forEach((again) => again());
  }
}

export async function refreshItem(thread) {
  if (!chatList() || replayLater(thread, () => refreshItem(thread))) return;
  coming.set(thread, []);
  const answer = await askPersistently(`${pathListItem(thread)}?filter=${filter()}`);
  const missed = coming.get(thread);
  coming.delete(thread);
  show(thread, answer);
  if (itemOf(thread)) missed.forEach((again) => again());
  else if (missed.length > 0 && answer.status === 204) refreshItem(thread); // it may be in the list by now
}

function show(thread, answer) {
  const old = itemOf(thread)?.closest("li");
  if (answer.status === 204 || answer.status === 404) return remove(old); // it is not, or no longer, in this list
  const item = answer.ok ? parse(answer.body).querySelector("li") : null;
  if (!item || !chatList()) return;
  if (!old) chatList().prepend(item);
  else if (old.contains(document.activeElement)) renew(old, item);
  else old.replaceWith(item);
  adopt(item);
  placeItem(item);
  leaveWelcome();
}

// Whoever is told to start a chat, on a phone in the list's stead, sees the one that came.
export function leaveWelcome() {
  if (pane()?.querySelector("#welcome")) emit("reload", { path: pathHome });
}

function renew(old, item) {
  const { className } = document.activeElement;
  old.replaceWith(item);
  [...item.children].find((child) => child.className === className)?.focus({ preventScroll: true });
}

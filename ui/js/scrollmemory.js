import { pathThread } from "./paths.js";

// Where the reader was on each page of this visit, so that the browser's Back leads to the very line that was left.

const places = new Map(); // address → {address, thread, id, top}: the first message in view, and where its upper edge was
let wanted = null; // the place that is being gone back to

// The address of a thread's page that opens at a message, or at the end. The browser's own is a moment ahead of the page
// on the way back, and behind it on the way to another.
export const addressOf = (thread, message) => `${pathThread(thread)}${message ? `?m=${message}` : ""}`;

// anchor is null at the end of a thread: that is where it opens anyway.
export function rememberPosition(address, thread, anchor) {
  if (anchor) places.set(address, { address, thread, id: anchor.id, top: anchor.top });
  else places.delete(address);
}

// Answers what to fetch for an address that one goes back to.
export function pathBack(address) {
  wanted = places.get(address) ?? null;
  return wanted ? addressOf(wanted.thread, wanted.id.replace("message-", "")) : address;
}

// Answers the place to open a thread at, once; null for wherever it opens.
export function takePosition(thread) {
  const place = wanted?.thread === thread ? wanted : null;
  wanted = null;
  return place;
}

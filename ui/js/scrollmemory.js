// Where the reader was on each page of this visit, so that the browser's Back leads to the very line that was left.

const places = new Map(); // address → {thread, id, top}: the first message in view, and where its upper edge was
let wanted = null; // the place that is being gone back to

const address = () => location.pathname + location.search;

// anchor is null at the end of a thread: that is where it opens anyway.
export function rememberPosition(thread, anchor) {
  if (location.pathname !== `/chats/${thread}`) return;
  if (anchor) places.set(address(), { thread, id: anchor.id, top: anchor.top });
  else places.delete(address());
}

// Answers what to fetch for an address that one goes back to.
export function pathBack(path) {
  wanted = places.get(path) ?? null;
  return wanted ? `/chats/${wanted.thread}?m=${wanted.id.replace("message-", "")}` : path;
}

// Answers the place to open a thread at, once; null for wherever it opens.
export function takePosition(thread) {
  const place = wanted?.thread === thread ? wanted : null;
  wanted = null;
  return place;
}

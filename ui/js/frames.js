import { parse } from "./dom.js";

// What the server pushes: elements with data-frame, one kind a listener.

const RECENT_MS = 30_000; // as long as a request may take
const MOST = 300; // recent frames that are kept
const LASTING = ["presence", "read", "avatar"]; // kinds that say how things are from then on

const listeners = new Map();
let recent = []; // {frame, at}

export function onFrame(kind, listener) {
  if (!listeners.has(kind)) listeners.set(kind, []);
  listeners.get(kind).push(listener);
}

// Takes one text frame of the socket, or the answer of a poll: several frames one after the other.
export function receive(html) {
  for (const frame of [...parse(html).children]) {
    if (LASTING.includes(frame.dataset.frame)) recent = [...recent.slice(1 - MOST), { frame, at: performance.now() }];
    dispatch(frame);
  }
}

// Tells a pane that was just put in place what was told while it was on its way.
export function replayFrames() {
  recent = recent.filter(({ at }) => performance.now() - at < RECENT_MS);
  for (const { frame } of recent) dispatch(frame);
}

// After an outage what was told before it may be wrong.
export const forgetRecent = () => (recent = []);

function dispatch(frame) {
  for (const listener of listeners.get(frame.dataset.frame) ?? []) listener(frame);
}

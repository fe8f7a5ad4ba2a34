import { parse } from "./request.js";

// What the server pushes: elements with data-frame, one kind a listener.

const listeners = new Map();

export function onFrame(kind, listener) {
  if (!listeners.has(kind)) listeners.set(kind, []);
  listeners.get(kind).push(listener);
}

// Takes one text frame of the socket, or the answer of a poll: several frames one after the other.
export function receive(html) {
  for (const frame of [...parse(html).children]) {
    for (const listener of listeners.get(frame.dataset.frame) ?? []) listener(frame);
  }
}

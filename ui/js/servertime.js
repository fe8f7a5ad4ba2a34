import { emit } from "./events.js";

// What time it is by the server's clock, as that of this device may be wrong. Every answer tells.

const SLOW_MS = 15_000; // an answer that took longer says little of the time: the device may have slept meanwhile
const BEARABLE_MS = 60_000;

let ahead = 0; // milliseconds; 0 within what is bearable

export const now = () => new Date(Date.now() - ahead);

// How far this device's clock is ahead of the server's in milliseconds: less than 0 when it is behind, 0 when they agree.
export const clockAhead = () => ahead;

// Takes an answer to what was asked at a moment.
export function hearTime(response, asked) {
  const { headers } = response;
  const server = Date.parse(headers.get("Ribbit-Time") ?? headers.get("Date")) + 500; // it is cut to seconds
  const answered = Date.now();
  if (!server || Math.abs(answered - asked) > SLOW_MS) return;
  const found = (asked + answered) / 2 - server;
  const before = ahead;
  ahead = Math.abs(found) > BEARABLE_MS ? found : 0;
  if (Math.abs(ahead - before) > BEARABLE_MS) emit("day");
}

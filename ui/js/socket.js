import { emit, on } from "./events.js";
import { forgetRecent, receive } from "./frames.js";
import { signedOut } from "./http.js";
import { messages, openThread } from "./page.js";
import { pathLive } from "./paths.js";

// The socket to the server. It comes back by itself, and asks for what it missed since the version last seen.

const FIRST_MS = 300;
const MOST_MS = 10_000;
const SILENCE_MS = 60_000; // the server says something every 25 s
const CONNECT_MS = 10_000; // a handshake that takes longer is begun anew
const SUSPECT_MS = 30_000; // after sleep: a socket that was silent so long is made anew
const STEADY_MS = 5_000; // a socket that lived so long starts the waiting times anew

let socket = null;
let joined = "";
let heard = 0;
let opened = 0;
let begun = 0;
let tries = 0;
let timer = 0;

export const isOpen = () => socket?.readyState === WebSocket.OPEN;

export function connect() {
  open();
  setInterval(() => {
    if (isOpen() ? since(heard) > SILENCE_MS : socket && since(begun) > CONNECT_MS) renew();
  }, 5_000);
  addEventListener("online", wake);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", (event) => event.persisted && location.reload()); // somebody may have signed out since
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
}

// Whoever leaves the page is not here any more, also where the browser keeps it for the way back. A socket that is still on its way
// is closed once it is there: browsers complain of one that is closed before.
function leave() {
  const left = socket;
  socket = null;
  clearTimeout(timer);
  if (left?.readyState === WebSocket.CONNECTING) left.onopen = () => left.close();
  else left?.close();
}

// The time since a moment. It goes on while the machine sleeps; a clock that was put back counts, too.
const since = (moment) => Math.abs(Date.now() - moment);

on("pane", join);
on("signing-out", leave); // it would hear of the end first, and lead away before the answer is here
on("still-signed-in", wake);
on("say", (message) => say(message));

export function say(message) {
  if (isOpen()) socket.send(JSON.stringify(message));
}

function open() {
  clearTimeout(timer);
  const opening = new WebSocket(`${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}${pathLive}`);
  socket = opening;
  joined = "";
  begun = Date.now();
  opening.onopen = () => {
    heard = opened = Date.now();
    join();
    emit("socket", { isUp: true });
  };
  opening.onmessage = (event) => {
    if (socket !== opening) return;
    heard = Date.now();
    receive(event.data);
  };
  opening.onclose = (event) => {
    if (socket === opening) lost(event.code);
  };
}

function lost(code) {
  socket = null;
  joined = "";
  forgetRecent();
  if (code === 1008) return signedOut();
  if (opened && Date.now() - opened > STEADY_MS) tries = 0;
  opened = 0;
  tries++;
  emit("socket", { isUp: false, tries });
  const wait = Math.min(MOST_MS, FIRST_MS * 2 ** (tries - 1));
  timer = setTimeout(open, wait * (0.5 + Math.random() / 2));
}

// Back from sleep, or the network is: no waiting.
function wake() {
  if (!socket) open();
  else if (isOpen() ? since(heard) > SUSPECT_MS : since(begun) > CONNECT_MS) renew();
}

// Closing would wait for an answer that may never come; the old socket is left to itself.
function renew() {
  const old = socket;
  old.onopen = old.onmessage = old.onclose = null;
  old.close();
  lost(1006);
  open();
}

// Also for a pane of the same thread: what came while it was on its way went to the one before it.
function join() {
  const thread = openThread();
  if (!isOpen()) return;
  if (joined && joined !== thread) say({ event: "leave", data: { threadId: Number(joined) } });
  joined = thread;
  if (thread) say({ event: "join", data: { threadId: Number(thread), since: Number(messages().dataset.version) || 0 } });
}

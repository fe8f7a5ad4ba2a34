import { itemOf } from "./chatlist.js";
import { copyOf, current as currentOf } from "./dom.js";
import { emit, on } from "./events.js";
import { replayFrames } from "./frames.js";
import { field, isDocked, isTouch, openThread, pane } from "./page.js";
import { pathChats, pathHome, pathThread } from "./paths.js";
import { pathBack } from "./scrollmemory.js";
import { isolated } from "./texts.js";

// Moving between threads and overlays: htmx fetches and swaps the pane; this watches it come and go.

let current = null;
let connected = new AbortController(); // of what is connected to current
let connectAll = () => {};
let failed = ""; // where one wanted to go when the server was away
let onWay = null; // the request for a pane that one waits for
let hadFocus = false;
let opener = null; // what had the focus when an overlay was opened
let isClosing = false; // the way out of an overlay was taken

// connectors are called with a pane and a signal that is aborted when the pane goes.
export function connect(connectors) {
  connectAll = (root, signal) => connectors.forEach((one) => {
    try {
      one(root, signal);
    } catch (error) {
      console.error(error); // the others still work
    }
  });
  if (window.htmx) window.htmx.config.defaultSettleDelay = 0; // settling lends the new thread the old one's attributes
  document.addEventListener("htmx:before:swap", onSwap);
  for (const name of ["htmx:after:settle", "htmx:after:swap"]) document.addEventListener(name, check);
  document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
    if (ctx.target === pane() && ctx.request.method === "GET") onWay = ctx;
  });
  document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
    if (ctx === onWay) onWay = null;
  });
  document.addEventListener("htmx:error", (event) => {
    const { method, action } = event.detail.ctx?.request ?? {};
    if (method !== "GET") return;
    showUnreached(action);
    failed = action;
  });
  document.addEventListener("htmx:before:history:restore", (event) => {
    event.preventDefault(); // the pane is enough; the list is live
    go(pathBack(event.detail.path), false);
  });
  document.addEventListener("click", onClick);
  document.addEventListener("click", watchOverlay, true);
  check();
}

// Whoever is on the way elsewhere is not called back.
on("reload", ({ path }) => !onWay && go(path ?? here(), path !== undefined));
on("docked", check);
on("renamed", () => isDocked() || tellPage(false));
on("online", () => {
  const path = failed;
  failed = "";
  if (path.startsWith(`${pathChats}/`) || path === pathHome) go(path, true);
});

const here = () => (isDocked() ? pathThread(pane().dataset.thread) : location.pathname + location.search);

// The last of several ways counts, also among links: they share the pane's hx-sync.
function go(path, pushes) {
  if (!window.htmx || !pane()) return location.assign(path);
  const isElsewhere = pushes && !isDocked() && path !== location.pathname + location.search;
  return window.htmx.ajax("GET", path, { source: pane(), target: "#pane", swap: "outerHTML", push: isElsewhere ? path : undefined });
}

// Only a pane may take the place of a pane. For anything else the server has a page of its own that says what is wrong.
function onSwap(event) {
  const { ctx, tasks } = event.detail;
  hadFocus = pane()?.contains(document.activeElement) || document.activeElement === document.body;
  const main = tasks.find((task) => task.type === "main");
  for (const field of main?.fragment.querySelectorAll("[autofocus]") ?? []) field.removeAttribute("autofocus");
  if (!main || main.target !== pane() || main.fragment.querySelector("#pane")) return;
  event.preventDefault();
  if (ctx.request.method === "GET") return location.assign(ctx.request.action);
  emit("refused", { form: ctx.sourceElement, line: main.fragment.querySelector(".problem") });
}

function check() {
  if (pane() === current) return;
  connected.abort();
  const isFirst = current === null;
  current = pane();
  failed = ""; // one is somewhere else by now
  connected = new AbortController();
  if (!current) return emit("pane", { thread: "" });
  current.setAttribute("hx-sync", "this:replace");
  if (!isDocked()) tellPage(isFirst);
  connectAll(current, connected.signal);
  replayFrames();
  if (isClosing && !isOverlay(current)) giveBack();
  else if (!isFirst && hadFocus && !current.contains(document.activeElement)) giveFocus();
  emit("pane", { thread: openThread() });
}

// A chat that was chosen while the server is away is the chosen one: its pane says when it opens.
function showUnreached(path) {
  const thread = new RegExp(`^${pathThread("(\\d+)")}$`).exec(path)?.[1];
  const item = thread && itemOf(thread);
  const fresh = item && !isDocked() ? copyOf("unreached-template") : null;
  if (!fresh) return;
  const title = item.querySelector(".chat__name").textContent.trim();
  Object.assign(fresh.dataset, { title, unreached: thread });
  fresh.setAttribute("aria-label", title);
  fresh.querySelector(".titlebar__name").textContent = title;
  pane().replaceWith(fresh);
  window.htmx?.process(fresh);
  check();
}

// Below a path the slash at the end may be missing.
const isHome = () => [pathHome, pathHome.slice(0, -1)].includes(location.pathname);

function tellPage(isFirst) {
  document.body.dataset.view = current.dataset.view ?? (isHome() ? "list" : "thread");
  if (!isFirst) document.title = [current.dataset.title, document.body.dataset.server].filter(Boolean).map(isolated).join(" · ");
}

// Whoever leaves an overlay without having chosen anything is where they were before.
function giveBack() {
  isClosing = false;
  const back = opener && currentOf(opener);
  opener = null;
  if (back && back.checkVisibility?.() !== false) back.focus({ preventScroll: true });
  else giveFocus();
}

const isOverlay = (root) => root?.querySelector("#new-chat, #search, #channels, #requests, #gallery") != null;

// The focus that went with the old pane comes to the new one's field.
function giveFocus() {
  const place = isTouch() ? current : field() ?? current;
  place.focus({ preventScroll: true });
}

// A quote leads to the message it quotes: in place when that is here.
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const quote = event.target.closest("a.quote[data-message]");
  if (!quote) return;
  event.preventDefault();
  const li = document.getElementById(`message-${quote.dataset.message}`);
  if (li) emit("show-message", { li });
  else go(quote.getAttribute("href"), true);
}

// Notes what leads into an overlay and out of it.
function watchOverlay({ target }) {
  const link = target.closest("a[href]");
  if (!link) return;
  isClosing = isOverlay(pane()) && link.closest("#pane") !== null && link.matches("[data-close], .titlebar__back");
  if (!isOverlay(pane())) opener = link;
}

import { element } from "./dom.js";
import { emit, on } from "./events.js";
import { receive } from "./frames.js";
import { ask } from "./http.js";
import { messages, openThread, pane } from "./page.js";
import { refreshList, tryRefreshList } from "./listrefresh.js";
import { pathChanges } from "./paths.js";
import { isOpen } from "./socket.js";
import { text } from "./texts.js";

// How the connection is: a banner after a while without a socket, and polling where a proxy lets none through.

const PATIENCE_MS = 5_000;
const POLL_MS = 4_000;
const LIST_MS = 15_000;
const POLL_AFTER = 3; // failures

let bannerTimer = 0;
let pollTimer = 0;
let listed = -LIST_MS;

on("socket", ({ isUp, tries }) => (isUp ? up() : down(tries)));
on("pane", show);

async function up() {
  clearTimeout(bannerTimer);
  clearTimeout(pollTimer);
  bannerTimer = pollTimer = 0;
  const isBack = state() !== "";
  setState("live");
  emit("online");
  if (isBack) emit("back");
  await refreshList();
}

function down(tries) {
  if (state() === "live") setState("lost");
  bannerTimer ||= setTimeout(() => setState("reconnecting"), PATIENCE_MS);
  if (tries >= POLL_AFTER) pollTimer ||= setTimeout(poll, 0);
}

async function poll() {
  const thread = openThread();
  let isReached = thread ? await changes(thread, messages()) : true;
  if (isReached && performance.now() - listed > LIST_MS) {
    isReached = await tryRefreshList();
    listed = performance.now();
  }
  if (isOpen()) return;
  if (isReached) {
    setState("polling");
    emit("online");
  } else if (state() === "polling") setState("reconnecting");
  pollTimer = setTimeout(poll, POLL_MS);
}

async function changes(thread, list) {
  const answer = await ask(`${pathChanges(thread)}?since=${Number(list.dataset.version) || 0}`);
  if (answer.ok && messages() === list) receive(answer.body);
  if (answer.status === 404) emit("gone", { thread });
  return answer.ok || answer.status === 404;
}

const state = () => document.documentElement.dataset.connection ?? "";

// "live"; "lost" for a moment; then "reconnecting", or "polling"
function setState(now) {
  if (state() === now) return;
  document.documentElement.dataset.connection = now;
  document.documentElement.classList.toggle("is-offline", now === "reconnecting");
  show();
  if (now !== "lost") emit("connection", { isOnline: now !== "reconnecting" });
}

function show() {
  const banner = pane()?.querySelector(".banner");
  if (!banner) return;
  const isShown = state() === "reconnecting" || state() === "polling";
  banner.hidden = !isShown;
  if (!isShown) return;
  const spinner = element("span", "spinner");
  spinner.setAttribute("aria-hidden", "true");
  banner.replaceChildren(state() === "reconnecting" ? spinner : "", text(state()));
}

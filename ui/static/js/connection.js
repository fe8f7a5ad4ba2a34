import { hear, messages, openThread, pane, tell } from "./page.js";
import { receive } from "./frames.js";
import { ask } from "./request.js";
import { element, text } from "./texts.js";
import { isOpen } from "./socket.js";
import { refresh } from "./relist.js";

// How the line is: a banner after a while without one, and asking every few seconds where a proxy lets no line through.

const PATIENCE_MS = 5_000;
const POLL_MS = 4_000;
const LIST_MS = 15_000;
const POLL_AFTER = 3; // failures

let bannerTimer = 0;
let pollTimer = 0;
let listed = -LIST_MS;

hear("line", ({ isUp, tries }) => (isUp ? up() : down(tries)));
hear("pane", show);

async function up() {
  clearTimeout(bannerTimer);
  clearTimeout(pollTimer);
  bannerTimer = pollTimer = 0;
  const isBack = line() !== "";
  setLine("live");
  tell("online");
  if (isBack) tell("back");
  await refresh();
}

function down(tries) {
  if (line() === "live") setLine("lost");
  bannerTimer ||= setTimeout(() => setLine("reconnecting"), PATIENCE_MS);
  if (tries >= POLL_AFTER) pollTimer ||= setTimeout(poll, 0);
}

async function poll() {
  const thread = openThread();
  let isReached = thread ? await changes(thread, messages()) : true;
  if (isReached && performance.now() - listed > LIST_MS) {
    isReached = await refresh();
    listed = performance.now();
  }
  if (isOpen()) return;
  if (isReached) {
    setLine("polling");
    tell("online");
  } else if (line() === "polling") setLine("reconnecting");
  pollTimer = setTimeout(poll, POLL_MS);
}

async function changes(thread, list) {
  const answer = await ask(`/chats/${thread}/changes?since=${Number(list.dataset.version) || 0}`);
  if (answer.ok && messages() === list) receive(answer.body);
  if (answer.status === 404) tell("gone", { thread });
  return answer.ok || answer.status === 404;
}

const line = () => document.documentElement.dataset.line ?? "";

// "live"; "lost" for a moment; then "reconnecting", or "polling"
function setLine(state) {
  if (line() === state) return;
  document.documentElement.dataset.line = state;
  document.documentElement.classList.toggle("is-offline", state === "reconnecting");
  show();
  if (state !== "lost") tell("connection", { isOnline: state !== "reconnecting" });
}

function show() {
  const banner = pane()?.querySelector(".banner");
  if (!banner) return;
  const isShown = line() === "reconnecting" || line() === "polling";
  banner.hidden = !isShown;
  if (!isShown) return;
  const spinner = element("span", "spinner");
  spinner.setAttribute("aria-hidden", "true");
  banner.replaceChildren(line() === "reconnecting" ? spinner : "", text(line()));
}

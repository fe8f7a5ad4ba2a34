import { isBlocked } from "./blocked.js";
import { parse } from "./dom.js";
import { on } from "./events.js";
import { onFrame, replayFrames } from "./frames.js";
import { chatList, openThread, pane } from "./page.js";
import { pathBar } from "./paths.js";
import { askPersistently } from "./persist.js";
import { text } from "./texts.js";
import { lastSeen } from "./time.js";

// Who is here: green dots at faces, a word in the title bar; when somebody was last here.

const EVERY_MS = 30_000; // "5 minutes ago" grows old

onFrame("presence", ({ dataset: { user, online, seen } }) => {
  const isOnline = online === "true" && !isBlocked(user);
  for (const entry of chatList()?.querySelectorAll(`.chat[data-user="${CSS.escape(user)}"] .avatar`) ?? []) {
    entry.classList.toggle("avatar--online", isOnline);
  }
  const meta = pane()?.querySelector(".titlebar__meta[data-online-of]");
  if (!meta || !ids(meta.dataset.onlineOf).includes(user)) return;
  const others = ids(meta.dataset.online).filter((id) => id !== user);
  meta.dataset.seen = isBlocked(user) ? "" : seen ?? "";
  meta.dataset.online = (isOnline ? [...others, user] : others).join(" ");
  show(meta);
});

// Nobody told who came and went before there was a socket: since the page was made, or in an outage.
on("socket", async ({ isUp }) => {
  const thread = openThread();
  const old = pane()?.querySelector(".titlebar__meta");
  if (!isUp || !old || thread === "") return;
  const answer = await askPersistently(pathBar(thread));
  const fresh = answer.ok ? parse(answer.body).querySelector(".titlebar__meta") : null;
  if (!fresh || !old.isConnected) return;
  old.replaceWith(fresh);
  replayFrames();
});

const ids = (list = "") => list.split(" ").filter(Boolean);

function show(meta) {
  const all = ids(meta.dataset.onlineOf).length;
  const here = ids(meta.dataset.online).length;
  const isDirect = pane().dataset.kind === "direct";
  const { seen } = meta.dataset;
  meta.hidden = here === 0 && !(isDirect && seen);
  if (here === 0) meta.textContent = isDirect && seen ? lastSeen(new Date(seen)) : "";
  // In a group one counts oneself: whoever looks is online.
  else meta.textContent = isDirect ? text("online") : text("online-of", { n: here + 1, all: all + 1 });
}

// Keeps "5 minutes ago" true, in the reader's own words for days.
export function watchLastSeen() {
  const update = () => {
    for (const place of document.querySelectorAll("[data-seen]:not([data-seen=''])")) {
      if (!place.closest("template") && !place.dataset.online) place.textContent = lastSeen(new Date(place.dataset.seen));
    }
  };
  update();
  on("day", update);
  setInterval(update, EVERY_MS);
}

import { itemOf, placeItem, remove } from "./chatlist.js";
import { on } from "./events.js";
import { onFrame } from "./frames.js";
import { refreshItem, replayLater } from "./itemrefresh.js";
import { dropRead } from "./listfilter.js";
import { applyMention, applyNews, drawItem } from "./listitem.js";
import { me } from "./page.js";
import { spread } from "./threadupdates.js";

// What the server says about chats changes the list, one item at a time.

on("read", ({ thread, seq }) => markRead(thread, seq));

onFrame("news", news);
onFrame("thread", (frame) => spread(frame, () => refreshItem(frame.dataset.thread)));
onFrame("gone", (frame) => drop(frame.dataset.thread));
onFrame("read", (frame) => {
  if (frame.dataset.user === me()) markRead(frame.dataset.thread, Number(frame.dataset.seq));
});

function news(frame) {
  const { thread } = frame.dataset;
  const isComing = replayLater(thread, () => news(frame));
  const entry = itemOf(thread);
  if (!entry) return isComing || "changed" in frame.dataset ? undefined : refreshItem(thread);
  if (applyMention(entry, frame)) drawItem(entry);
  const seq = Number(frame.dataset.seq);
  const last = Number(entry.dataset.lastSeq) || 0;
  if (seq < last || (seq === last && !("changed" in frame.dataset))) return;
  if ("changed" in frame.dataset && seq !== last) return;
  applyNews(entry, frame);
  drawItem(entry);
  if (seq > last) placeItem(entry.closest("li"));
}

function drop(thread) {
  replayLater(thread, () => drop(thread));
  remove(itemOf(thread)?.closest("li"));
}

function markRead(thread, seq) {
  replayLater(thread, () => markRead(thread, seq));
  const entry = itemOf(thread);
  if (!entry || seq <= Number(entry.dataset.lastRead)) return;
  entry.dataset.lastRead = String(seq);
  drawItem(entry);
  dropRead();
}

import { isBlocked } from "./blocked.js";
import { element, icon } from "./dom.js";
import { draftPreview } from "./drafts.js";
import { concerns } from "./mentions.js";
import { lastUnsent } from "./outboxstore.js";
import { me } from "./page.js";
import { text } from "./texts.js";
import { entryTime, fullTime } from "./time.js";

// One entry of the chat list, drawn from its data attributes: preview, draft or who is typing; unread; time.

const STICKER = "🖼️"; // in place of a drawing

export function drawItem(entry, typing = "") {
  const unread = unreadOf(entry);
  entry.classList.toggle("chat--unread", unread > 0 && !("muted" in entry.dataset));
  drawPreview(entry, typing);
  drawCount(entry.querySelector(".chat__count"), unread, mentionedIn(entry).length, "muted" in entry.dataset);
  const time = entry.querySelector(".chat__time");
  if (time && entry.dataset.at) {
    const at = new Date(entry.dataset.at);
    time.textContent = entryTime(at);
    time.title = fullTime(at);
  }
}

export const unreadOf = (entry) =>
  Math.max(0, (Number(entry.dataset.lastSeq) || 0) - (Number(entry.dataset.lastRead) || 0));

// The unread messages that mention the reader, by their seqs.
const mentionedIn = (entry) =>
  (entry.dataset.mentioned ?? "").split(" ").filter((seq) => Number(seq) > (Number(entry.dataset.lastRead) || 0));

// Takes whether the message of a `news` frame, new or changed, mentions the reader; answers whether that is news.
export function applyMention(entry, frame) {
  const { seq } = frame.dataset;
  const others = mentionedIn(entry).filter((one) => one !== seq);
  const before = entry.dataset.mentioned ?? "";
  entry.dataset.mentioned = (concerns(frame) ? [...others, seq] : others).join(" ");
  return entry.dataset.mentioned !== before;
}

// Takes the preview the server wrote into the entry, once.
export function readPreview(entry) {
  if (entry.dataset.preview !== undefined) return;
  const preview = entry.querySelector(".chat__preview");
  entry.dataset.preview = preview?.textContent.trim() ?? "";
  if (preview?.querySelector(".chat__deleted")) entry.dataset.deleted = "";
}

// Takes what a `news` frame says about the newest message.
export function applyNews(entry, frame) {
  const { seq, version, sender, name, at } = frame.dataset;
  const who = sender === me() ? text("you") : name;
  const isDeleted = "deleted" in frame.dataset;
  const isLine = frame.dataset.kind === "system";
  const isFolded = !isLine && entry.dataset.kind !== "direct" && isBlocked(sender);
  const words = isFolded ? text("folded") : frame.textContent.trim();
  if (isDeleted && !isFolded) entry.dataset.preview = text("deleted");
  else entry.dataset.preview = isLine || isFolded ? words : text("preview-by", { name: who, text: words });
  if (isDeleted && !isFolded) entry.dataset.deleted = "";
  else delete entry.dataset.deleted;
  if (Number(seq) > Number(entry.dataset.lastSeq)) {
    Object.assign(entry.dataset, { lastSeq: seq, lastSender: sender, lastSenderName: name, at, activity: version });
  }
  // Whoever has read all before a line has read it too; doing what it says reads nothing.
  const isRead = isLine ? Number(entry.dataset.lastRead) === Number(seq) - 1 : sender === me();
  if (isRead && Number(seq) > Number(entry.dataset.lastRead)) entry.dataset.lastRead = seq;
}

function drawPreview(entry, typing) {
  const line = entry.querySelector(".chat__preview");
  if (!line) return;
  const isOpen = entry.getAttribute("aria-current") === "page";
  const draft = isOpen ? "" : draftPreview(entry.dataset.thread);
  const waiting = lastUnsent(entry.dataset.thread);
  if (typing) line.replaceChildren(element("span", "chat__typing", text("typing-in-list", { name: typing })));
  else if (draft) line.replaceChildren(element("span", "chat__draft", text("draft", { text: draft })));
  else if (waiting) line.replaceChildren(icon(waiting.problem ? "warning" : "clock"), text("preview-by", { name: text("you"), text: waiting.content ?? STICKER }));
  else if ("deleted" in entry.dataset) line.replaceChildren(element("span", "chat__deleted", entry.dataset.preview));
  else line.textContent = entry.dataset.preview ?? "";
}

function drawCount(place, unread, mentions, isMuted) {
  if (!place) return;
  place.hidden = unread === 0;
  if (unread === 0) return place.replaceChildren();
  const count = (className, shown, words) =>
    element("span", className, shown, element("span", "visually-hidden", ` ${text(words)}`));
  place.replaceChildren(count(isMuted ? "count count--muted" : "count", String(unread), "unread"));
  if (mentions > 0) place.prepend(count("count count--mention", mentions > 1 ? `@ ${mentions}` : "@", "mentions-you"));
}

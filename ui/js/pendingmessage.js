import { previewOf } from "./attach.js";
import { copyOf, element, icon } from "./dom.js";
import { on } from "./events.js";
import { fileSize, fileWord } from "./filesize.js";
import { beforeEnd } from "./messages.js";
import { pathSticker } from "./paths.js";
import { wordsOf } from "./quotes.js";
import { keepPosition } from "./scroll.js";
import { text } from "./texts.js";
import { clock } from "./time.js";
import { arrange } from "./timeline.js";

const MOST_ACROSS = 400; // of a picture, pixels
const MOST_DOWN = 320;

const parts = new Map(); // how much of each file is at the server, by key

// How a message looks before the server has it: the server's own empty message, filled in.

export function drawPending(list, entry, last) {
  let li = list.querySelector(`.message[data-pending][data-client-id="${entry.id}"]`);
  if (!li) {
    li = make(entry, last);
    if (!li) return;
    keepPosition(() => {
      beforeEnd(list, li, { afterPending: true });
      arrange(li);
    });
  }
  drawFiles(li, entry.files ?? []);
  drawStatus(li, entry);
}

function make(entry, last) {
  const li = copyOf("message-template");
  if (!li) return null;
  li.removeAttribute("id");
  li.classList.remove("compact", "message--deleted", "message--sticker");
  delete li.dataset.seq;
  delete li.dataset.version;
  const at = new Date(Math.max(entry.at, last ? Date.parse(last.dataset.at) : 0)); // clocks differ
  Object.assign(li.dataset, { pending: "", clientId: entry.id, at: at.toISOString(), kind: entry.sticker ? "sticker" : "text" });
  const body = li.querySelector(".message__body");
  if (entry.sticker) body.replaceChildren(sticker(entry.sticker));
  else body.textContent = entry.content.trim();
  li.querySelector(".message__actions")?.remove();
  li.dataset.clock = clock(at);
  const words = [...(entry.files ?? []).map(({ name }) => name), wordsOf(li)].join(" ").trim();
  li.setAttribute("aria-label", text("message-label", { name: li.dataset.senderName, text: words, time: li.dataset.clock }));
  const quoted = entry.replyTo && document.getElementById(`message-${entry.replyTo}`);
  if (quoted) quote(li, quoted);
  return li;
}

// How a file looks that this page brings, or has seen: {url, width, height}.
const pictureOf = (file) => file.picture ?? previewOf(file.key);

// A message may be sent before the browser has read its pictures: they take the place of their cards then.
function drawFiles(li, files) {
  const drawn = files.map((file) => (pictureOf(file) ? "picture" : "card")).join(" ");
  if (drawn === (li.dataset.files ?? "")) return;
  li.dataset.files = drawn;
  keepPosition(() => {
    li.querySelector(".attachments")?.remove();
    li.querySelector(".message__body").before(carried(files));
  });
}

// The files of a message, as those that look at them shall see them.
function carried(files) {
  const box = element("div", "attachments");
  const pictures = files.map(pictureOf).filter(Boolean);
  const tiles = pictures.map(({ url, width, height }) => {
    const image = element("img", "");
    const scale = Math.min(1, MOST_ACROSS / width, MOST_DOWN / height);
    Object.assign(image, { src: url, alt: "", width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) });
    return image;
  });
  if (tiles.length === 1) box.append(element("div", "photo", tiles[0]));
  if (tiles.length > 1) box.append(element("div", `album album--${Math.min(5, tiles.length)}`, ...tiles.slice(0, 5).map((tile) => element("span", "album__tile", tile))));
  for (const file of files.filter((file) => !pictureOf(file))) {
    box.append(element("div", "file", element("span", "file__kind", fileWord(file.name)),
      element("span", "file__text", element("span", "file__name", file.name), element("span", "file__size", fileSize(file.size)))));
  }
  return box;
}

on("upload-progress", ({ key, part }) => parts.set(key, part));

// The part of all bytes that has been sent, 1 when nothing is missing.
function partOf(files = []) {
  const all = files.reduce((sum, file) => sum + file.size, 0);
  if (all === 0 || files.every((file) => file.id)) return 1;
  return files.reduce((sum, file) => sum + file.size * (file.id ? 1 : parts.get(file.key) ?? 0), 0) / all;
}

function sticker(name) {
  const image = element("img", "sticker");
  Object.assign(image, { width: 128, height: 128, alt: text("sticker", { name }), src: stickerPath(name) });
  return image;
}

// A sticker that was just chosen stands in the panel; of others the server knows where they lie.
export const stickerPath = (name) => document.querySelector(`[data-sticker="${CSS.escape(name)}"] img`)?.src ?? pathSticker(name);

function quote(li, quoted) {
  const face = quoted.querySelector(".message__gutter .avatar")?.cloneNode(true);
  face?.classList.add("avatar--mini");
  li.classList.add("message--reply");
  li.prepend(element("span", "quote", face ?? "", element("span", "quote__name", quoted.dataset.senderName),
    element("span", "quote__text", wordsOf(quoted))));
}

function drawStatus(li, entry) {
  const status = li.querySelector(".message__status");
  const isFailed = entry.problem !== "";
  const isWaiting = !navigator.onLine || document.documentElement.classList.contains("is-offline");
  const part = partOf(entry.files);
  const words = isWaiting ? text("waiting") : part < 1 ? text("uploading", { percent: Math.floor(100 * part) }) : text("sending");
  const shown = isFailed ? entry.problem : words;
  if (!status || status.dataset.shown === shown) return;
  status.dataset.shown = shown;
  status.hidden = false;
  li.classList.toggle("message--pending", !isFailed);
  li.classList.toggle("message--failed", isFailed);
  status.classList.toggle("message__status--failed", isFailed);
  if (!isFailed) return status.replaceChildren(icon("clock"), words);
  const said = entry.problem === "?" ? text("not-sent") : `${text("not-sent")} · ${entry.problem}`;
  status.replaceChildren(icon("warning"), element("span", "", said), button("retry"), entry.sticker ? "" : button("edit"), button("delete"));
  status.setAttribute("role", "alert");
}

function button(what) {
  const made = element("button", "", text(what));
  made.type = "button";
  made.dataset.outbox = what;
  return made;
}

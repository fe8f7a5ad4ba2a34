import { copyOf, element, icon } from "./dom.js";
import { beforeEnd } from "./messages.js";
import { wordsOf } from "./quotes.js";
import { keepPosition } from "./scroll.js";
import { text } from "./texts.js";
import { arrange } from "./timeline.js";

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
  li.setAttribute("aria-label", `${li.dataset.senderName}, ${entry.sticker ? entry.sticker : body.textContent}, `);
  const quoted = entry.replyTo && document.getElementById(`message-${entry.replyTo}`);
  if (quoted) quote(li, quoted);
  return li;
}

function sticker(name) {
  const image = element("img", "sticker");
  Object.assign(image, { width: 128, height: 128, alt: text("sticker", { name }), src: stickerPath(name) });
  return image;
}

// Stickers lie beside the scripts.
export const stickerPath = (name) => new URL(`../stickers/${name}.svg`, import.meta.url).pathname;

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
  const shown = isFailed ? entry.problem : isWaiting ? "waiting" : "sending";
  if (!status || status.dataset.shown === shown) return;
  status.dataset.shown = shown;
  status.hidden = false;
  li.classList.toggle("message--pending", !isFailed);
  li.classList.toggle("message--failed", isFailed);
  status.classList.toggle("message__status--failed", isFailed);
  if (!isFailed) return status.replaceChildren(icon("clock"), text(shown));
  const words = entry.problem === "?" ? text("not-sent") : `${text("not-sent")} · ${entry.problem}`;
  status.replaceChildren(icon("warning"), element("span", "", words), button("retry"), entry.sticker ? "" : button("edit"), button("delete"));
  status.setAttribute("role", "alert");
}

function button(what) {
  const made = element("button", "", text(what));
  made.type = "button";
  made.dataset.outbox = what;
  return made;
}

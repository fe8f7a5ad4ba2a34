import { element, parse } from "../dom.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { load } from "../ondemand.js";
import { pathStickers } from "../paths.js";
import { react } from "../reactions.js";
import { text } from "../texts.js";
import { trapFocus } from "../focustrap.js";

// Any reaction for a message: the emoji picker beside it, on a phone as a sheet from below. Loaded when first asked for.

const GAP_PX = 8; // to the edges of the window

let picker = null; // the module
let part = null; // the picker itself, kept for the next time
let box = null; // what it stands in while it is open
let target = null; // the message
let opener = null; // what had the focus
let release = () => {};

// Answers false when the emoji cannot be had.
export async function open(li, from = document.activeElement) {
  close();
  const fresh = await fetchPart();
  if (!fresh) return false;
  if (!li.isConnected) return true;
  target = li;
  opener = from;
  const panel = element("section", "panel panel--free", part);
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-modal", "true");
  panel.setAttribute("aria-label", text("more-reactions"));
  box = element("div", "picker", element("div", "scrim scrim--page"), panel);
  document.body.append(box);
  put(panel, li);
  release = trapFocus(box);
  onKey(box, onEscape);
  box.addEventListener("click", (event) => event.target.matches(".scrim") && close());
  addEventListener("resize", close);
  picker.refresh(part);
  if (!part.contains(document.activeElement)) {
    panel.tabIndex = -1;
    panel.focus({ preventScroll: true });
  }
  return true;
}

export function close() {
  if (!box) return false;
  removeEventListener("resize", close);
  release();
  box.remove();
  box = null;
  const back = opener?.isConnected ? opener : document.getElementById(target.id);
  back?.focus({ preventScroll: true });
  return true;
}

async function fetchPart() {
  if (part) return part;
  picker ??= await load.emojiPicker().catch(() => null);
  if (!picker) return null;
  const answer = await ask(pathStickers);
  part = answer.ok ? parse(answer.body).querySelector("[data-part=emoji]") : null;
  if (!part) return null;
  part.hidden = false;
  for (const name of ["id", "role"]) part.removeAttribute(name);
  picker.connect(part, chosen);
  return part;
}

function chosen(reaction, picture) {
  const li = document.getElementById(target.id); // it may have been renewed under the picker
  close();
  if (li) react(li, reaction, picture);
}

function onEscape(event) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

// Over the message when there is room, else under it; always within the window.
function put(panel, li) {
  const at = li.getBoundingClientRect();
  const over = at.top - panel.offsetHeight - GAP_PX;
  const most = innerHeight - panel.offsetHeight - GAP_PX;
  const top = over >= GAP_PX ? over : at.bottom + GAP_PX;
  panel.style.setProperty("--picker-top", `${Math.max(GAP_PX, Math.min(top, most))}px`);
  panel.style.setProperty("--picker-end", `${Math.max(GAP_PX, innerWidth - at.right + 20)}px`);
}

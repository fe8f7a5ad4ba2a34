import { copyOf } from "./dom.js";
import { on } from "./events.js";
import { messages } from "./page.js";
import { keepPosition } from "./scroll.js";
import * as store from "./storage.js";

// Previews of links that were folded stay folded, for their message and on this device. Where there are none, the owner learns so below
// the newest link, until they have seen enough of that.

const MOST = 200; // messages that are kept in mind, the newest of them

const folded = () => store.read("folded-previews", []);

export function connect() {
  // The press counts, not the toggle event: that comes later, and the message may have been placed anew until then.
  document.addEventListener("click", (event) => {
    const preview = event.target.closest?.(".preview > summary")?.parentElement;
    if (preview && !event.defaultPrevented) saveFolded(preview, !preview.open);
    if (event.target.closest?.("[data-action=previews-off]")) endNote();
  });
  on("placed", ({ li }) => (fold(li), noteOff(li)));
  on("history", () => fold(messages()));
}

export function connectPane() {
  fold(messages());
  noteOff(messages());
}

const note = () => document.querySelector(".previews-off");

function noteOff(within) {
  const fresh = note() || store.read("previews-off", false) ? null : copyOf("previews-off-template");
  const links = fresh && within?.querySelectorAll(".message__body a[href^=http]");
  if (links?.length) keepPosition(() => links[links.length - 1].closest(".message__body").after(fresh));
}

// The focus goes to the message that the note was in.
function endNote() {
  store.write("previews-off", true);
  note().closest(".message").focus({ preventScroll: true });
  keepPosition(() => note().remove());
}

function saveFolded(preview, isOpen) {
  const { id } = preview.closest(".message");
  const others = folded().filter((one) => one !== id);
  store.write("folded-previews", isOpen ? others : [...others, id].slice(-MOST));
}

function fold(within) {
  const ids = new Set(folded());
  if (ids.size === 0 || !within) return;
  for (const preview of within.querySelectorAll(".preview[open]")) {
    if (ids.has(preview.closest(".message").id)) preview.open = false;
  }
}

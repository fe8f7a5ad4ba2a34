import { isBlocked } from "./blocked.js";
import { onFrame } from "./frames.js";
import { field, isMine, me, messages, openThread } from "./page.js";
import { load } from "./ondemand.js";

// Who is named with an @. What the server sends is the same for all; whether it concerns the reader is decided here.

// data-mentions lists user ids, 0 for everybody. Whom one blocked calls in vain.
export const concerns = (element) => {
  if (isBlocked(element.dataset.sender)) return false;
  const list = (element.dataset.mentions ?? "").split(" ");
  return list.includes(me()) || (list.includes("0") && !isMine(element));
};

export function markMentions(li) {
  if (li.dataset.mentions === undefined) return;
  const isForMe = concerns(li);
  li.classList.toggle("message--mention", isForMe);
  for (const name of li.querySelectorAll(".mention")) {
    const { user } = name.dataset;
    name.classList.toggle("mention--me", user === me() || (user === "0" && isForMe));
  }
}

// Whom one blocks, or blocks no more.
onFrame("blocks", () => messages()?.querySelectorAll(".message").forEach(markMentions));

// What stands between an @ at the beginning of a word and the caret, and where the @ is; null when there is none.
const BEGUN = /(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;

export function begun(place) {
  if (place.selectionStart !== place.selectionEnd) return null;
  const match = BEGUN.exec(place.value.slice(Math.max(0, place.selectionStart - 40), place.selectionStart));
  return match && { query: match[1], at: place.selectionStart - match[1].length - 1 };
}

let suggest = null; // comes with the first @

export function connectPane(pane, signal) {
  suggest?.close();
  const place = field();
  if (!place || !openThread()) return;
  const look = async () => {
    if (!suggest && !begun(place)) return;
    suggest ??= await load.suggest().catch(() => null); // the next letter tries again
    if (suggest && !signal.aborted) suggest.look(place, signal);
  };
  for (const name of ["input", "click"]) place.addEventListener(name, look, { signal });
}

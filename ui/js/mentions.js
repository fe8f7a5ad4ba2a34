import { isBlocked } from "./blocked.js";
import { on } from "./events.js";
import { isMine, me, messages } from "./page.js";

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
on("blocked", () => messages()?.querySelectorAll(".message").forEach(markMentions));

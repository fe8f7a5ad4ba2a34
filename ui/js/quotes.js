import { on } from "./events.js";
import { messages } from "./page.js";
import { text } from "./texts.js";

// Answers quote what they answer. When that is changed or deleted, so is the quote.

on("placed", ({ li, isNew }) => {
  if (isNew) return;
  for (const quote of messages()?.querySelectorAll(`.quote[data-message="${li.id.replace("message-", "")}"] .quote__text`) ?? []) {
    const isDeleted = "deleted" in li.dataset;
    quote.classList.toggle("quote__text--deleted", isDeleted);
    quote.textContent = isDeleted ? text("deleted") : wordsOf(li);
    if (isDeleted) quote.parentElement.querySelector(".quote__picture")?.remove();
  }
});

// The text of a message in one line.
export function wordsOf(li) {
  const body = li.querySelector(".message__body").cloneNode(true);
  for (const extra of body.querySelectorAll(".message__edited")) extra.remove();
  for (const spoiler of body.querySelectorAll(".spoiler")) spoiler.replaceWith("[spoiler]");
  for (const image of body.querySelectorAll("img")) image.replaceWith(image.alt);
  const carried = li.querySelector(".attachments")?.dataset.words ?? "";
  return `${carried} ${body.textContent}`.trim().replace(/\s+/g, " ").slice(0, 140);
}

import { hear, isLine, isMine, isWatched, messages } from "./page.js";
import { isAtEnd, steady } from "./scroll.js";
import { element, text } from "./texts.js";

// The line "New messages" stands before the first message that was not read when it came. It stays until the thread
// is left, one writes, or marks everything read; it moves when new ones come after a pause.

hear("placed", ({ li, isNew }) => {
  if (!isNew || !li.isConnected) return;
  if (isMine(li)) return drop();
  if (isLine(li)) return;
  const isFirstUnread = Number(messages().dataset.lastRead) >= Number(li.dataset.seq) - 1;
  if (isFirstUnread && !(isWatched() && isAtEnd())) put(li);
});
hear("all-read", drop);

function put(li) {
  const line = element("li", "divider divider--new", text("new-messages"));
  line.id = "new-messages";
  steady(() => {
    document.getElementById("new-messages")?.remove();
    li.before(line);
  });
}

function drop() {
  steady(() => document.getElementById("new-messages")?.remove());
}

import { element } from "./dom.js";
import { on } from "./events.js";
import { isMine, isSystemMessage, isWatched, messages } from "./page.js";
import { isAtEnd, keepPosition } from "./scroll.js";
import { text } from "./texts.js";
import { arrange, nextMessage } from "./timeline.js";

// The line "New messages" stands before the first message that was not read when it came. It stays until the thread
// is left, one writes, or marks everything read; it moves when new ones come after a pause.

on("placed", ({ li, isNew }) => {
  if (!isNew || !li.isConnected) return;
  if (isMine(li)) return drop();
  if (isSystemMessage(li)) return;
  const isFirstUnread = Number(messages().dataset.lastRead) >= Number(li.dataset.seq) - 1;
  if (isFirstUnread && !(isWatched() && isAtEnd())) put(li);
});
on("all-read", drop);

function put(li) {
  const line = element("li", "divider divider--new", text("new-messages"));
  line.id = "new-messages";
  keepPosition(() => {
    remove();
    li.before(line);
    arrange(li);
  });
}

function drop() {
  keepPosition(remove);
}

// Where it told the day as well, the day gets a line of its own.
function remove() {
  const line = document.getElementById("new-messages");
  if (!line) return;
  const next = nextMessage(line);
  line.remove();
  if (next) arrange(next);
}

import { hear, isLine, isMine, isWatched, messages } from "./page.js";
import { isAtEnd, steady } from "./scroll.js";
import { arrange, nextMessage } from "./arrange.js";
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
    remove();
    li.before(line);
    arrange(li);
  });
}

function drop() {
  steady(remove);
}

// Where it told the day as well, the day gets a line of its own.
function remove() {
  const line = document.getElementById("new-messages");
  if (!line) return;
  const next = nextMessage(line);
  line.remove();
  if (next) arrange(next);
}

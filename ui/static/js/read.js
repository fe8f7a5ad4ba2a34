import { hear, isMine, isWatched, me, messages, tell } from "./page.js";
import { onFrame } from "./frames.js";
import { view } from "./scroll.js";
import { ask } from "./request.js";
import { lastSent } from "./messages.js";

// The read mark: it follows the last message whose end is in view while somebody looks at the page.

const WAIT_MS = 300;

let timer = 0;

export function connect() {
  for (const name of ["focus", "resize"]) addEventListener(name, soon);
  document.addEventListener("visibilitychange", soon);
}

export const connectPane = soon;

hear("scrolled", soon);
hear("placed", ({ li }) => {
  if (isMine(li)) advance(messages(), Number(li.dataset.seq));
  soon();
});
hear("online", soon);

onFrame("read", (frame) => {
  const list = messages();
  if (frame.dataset.user === me() && list?.dataset.thread === frame.dataset.thread) {
    advance(list, Number(frame.dataset.seq));
  }
});

// Marks everything read, as far as the page goes.
export function readAll() {
  const last = lastSent();
  if (last) mark(last);
  tell("all-read");
}

// Not put off by what keeps coming: a busy thread is read, too.
function soon() {
  timer ||= setTimeout(readVisible, WAIT_MS);
}

function readVisible() {
  timer = 0;
  const box = view();
  if (!box || !isWatched()) return;
  const end = box.getBoundingClientRect().bottom + 2; // half pixels of zoomed pages
  const sent = messages().querySelectorAll(".message:not([data-pending])");
  for (let i = sent.length - 1; i >= 0; i--) {
    if (sent[i].getBoundingClientRect().bottom <= end) return mark(sent[i]);
  }
}

async function mark(li) {
  const list = messages();
  const was = list.dataset.lastRead;
  const seq = Number(li.dataset.seq);
  if (seq <= Number(was)) return;
  advance(list, seq);
  const form = { message_id: li.id.replace("message-", "") };
  const answer = await ask(`/chats/${list.dataset.thread}/read`, { form });
  if (!answer.ok && list.dataset.lastRead === String(seq)) list.dataset.lastRead = was; // the next look tries again
}

function advance(list, seq) {
  if (seq <= Number(list.dataset.lastRead)) return;
  list.dataset.lastRead = String(seq);
  tell("read", { thread: list.dataset.thread, seq });
}

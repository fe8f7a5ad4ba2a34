import { onKey } from "./keys.js";
import { isTouch } from "./page.js";
import { text } from "./texts.js";
import { toast } from "./toast.js";
import { load } from "./ondemand.js";

// What one does with a chat in one's own list: a menu behind the dots, the right button, the menu key, or a long press.
// The menu itself is fetched when it is first wanted.

const PRESS_MS = 450;
const SLIP_PX = 10; // a finger that moves farther scrolls

export function connect() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-thread-settings]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("contextmenu", (event) => {
    const link = linkOf(event.target);
    if (!link || event.shiftKey) return; // with Shift the browser's own
    event.preventDefault();
    if (!isTouch()) open(link, event.clientX > 0 ? event : undefined);
  });
  onKey(document, (event) => {
    if (event.key !== "ArrowRight" || !event.target.matches?.(".chat")) return;
    event.preventDefault();
    open(linkOf(event.target));
  });
  watchPress();
}

const linkOf = (target) => target.closest(".chat-list li")?.querySelector("a[data-thread-settings]");

async function open(link, at) {
  const menu = await load.chatMenu().catch(() => null);
  if (menu) menu.open(link, at);
  else toast(link.closest("li"), text("try-again")); // the server is away
}

function watchPress() {
  let timer = 0;
  let start = null;
  let isHeld = false;
  const cancel = () => clearTimeout(timer);
  document.addEventListener("pointerdown", (event) => {
    cancel();
    isHeld = false;
    const link = event.pointerType === "mouse" ? null : linkOf(event.target);
    if (!link) return;
    start = event;
    timer = setTimeout(() => {
      isHeld = true;
      open(link);
    }, PRESS_MS);
  });
  document.addEventListener("pointermove", (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLIP_PX) cancel();
  });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, cancel);
  // The finger that opened the menu opens nothing else when it goes.
  document.addEventListener("click", (event) => {
    if (!isHeld) return;
    isHeld = false;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}

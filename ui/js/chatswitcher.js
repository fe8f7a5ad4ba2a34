import { show } from "./dialog.js";
import { element } from "./dom.js";
import { onKey } from "./keys.js";
import { load } from "./ondemand.js";
import { text } from "./texts.js";

// The dialog opens at once and takes what is typed; what finds the chats may come a moment later.
export async function openSwitcher(event) {
  const box = document.getElementById("switcher-template")?.content.cloneNode(true);
  if (!box) return;
  event.preventDefault();
  show(box, document.activeElement);
  const root = document.querySelector("#dialog .switcher");
  // Who knows the way is faster than the module: an Enter until then counts when the module is there.
  const early = new AbortController();
  let isTaken = false;
  onKey(root, (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    isTaken = true;
  }, { signal: early.signal });
  const switcher = await load.chatSwitcher().catch(() => null);
  early.abort();
  if (!switcher) root.querySelector("#switcher-results")?.replaceChildren(element("p", "hint hint--error", text("try-again")));
  else if (root.isConnected) switcher.connect(root, isTaken);
}

import { parse } from "./dom.js";
import { ask } from "./http.js";
import { load } from "./ondemand.js";
import { pathStickers } from "./paths.js";

// The button beside the message field that opens the panel of stickers and emoji. What is in the panel, and what it does,
// come with the first press.

let panel = null;
let opener = null;
let shown = ""; // what the panel was filled with

export function connectPane(pane, signal) {
  panel = pane.querySelector(".panel");
  opener = pane.querySelector("[data-action=stickers]");
  if (!panel || !opener) return;
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    if (panel.hidden) open();
    else close();
  }, { signal });
  document.addEventListener("pointerdown", (event) => {
    if (!panel.hidden && !panel.contains(event.target) && !opener.contains(event.target)) close({ givesBack: false });
  }, { signal });
  signal.addEventListener("abort", () => (panel = opener = null));
}

// Answers whether the panel was open. givesBack: the focus returns to the button.
export function close({ givesBack = true } = {}) {
  if (!panel || panel.hidden) return false;
  panel.hidden = true;
  opener.setAttribute("aria-expanded", "false");
  if (givesBack) opener.focus({ preventScroll: true });
  return true;
}

async function open() {
  const mine = panel;
  panel.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  const asked = ask(pathStickers);
  const stickers = await load.stickerPanel().catch(() => null);
  if (panel !== mine || panel.hidden) return;
  if (!stickers) return close();
  if (!isEmpty()) stickers.show();
  const { ok, body } = await asked;
  if (panel !== mine || panel.hidden) return;
  if (!ok) return isEmpty() && close();
  const isNew = isEmpty();
  if (!isNew && body === shown) return;
  shown = body; // there may be new ones
  panel.replaceChildren(...parse(body).childNodes);
  if (isNew) stickers.connect(panel, close);
  stickers.show();
}

const isEmpty = () => !panel.querySelector("[data-sticker]");

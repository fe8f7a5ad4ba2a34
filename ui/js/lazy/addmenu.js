import { choose, record } from "../attach.js";
import { element, icon } from "../dom.js";
import { fileSize } from "../filesize.js";
import { trapFocus } from "../focustrap.js";
import { onKey } from "../keys.js";
import { isTouch } from "../page.js";
import { text } from "../texts.js";

// What the plus beside the message field offers: a menu over it, or a sheet from below where fingers are.

let box = null;
let opener = null;
let release = () => {};

export function toggle(form, from) {
  if (box) return close();
  opener = from;
  const menu = element("div", "menu menu--add", ...choices(form), element("p", "menu__hint", text("files-limit", {
    max: form.dataset.maxFiles, size: fileSize(Number(form.dataset.maxBytes)),
  })));
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", text("add-to-message"));
  onKey(menu, walk);
  box = isTouch() ? sheetOf(menu) : menu;
  (box === menu ? form : document.body).append(box);
  release = isTouch() ? trapFocus(box) : () => {};
  opener.setAttribute("aria-expanded", "true");
  items()[0].focus({ preventScroll: true });
}

function close() {
  if (!box) return;
  const hadFocus = box.contains(document.activeElement);
  release();
  box.remove();
  box = null;
  opener.setAttribute("aria-expanded", "false");
  if (hadFocus && opener.isConnected) opener.focus({ preventScroll: true });
}

document.addEventListener("pointerdown", ({ target }) => box && !box.contains(target) && !opener.parentElement.contains(target) && close());
addEventListener("resize", close);

const items = () => [...box.querySelectorAll("[role=menuitem]")];

function choices(form) {
  const all = [
    choice("picture", "add-pictures", () => choose({ accept: "image/*,video/*" })),
    choice("file", "add-file", () => choose({})),
    choice("microphone", "voice-message", () => record(form)),
  ];
  if (isTouch()) all.unshift(choice("camera", "take-photo", () => choose({ accept: "image/*", capture: "environment" })));
  return all;
}

function choice(drawn, label, press) {
  const made = element("button", "menu__item", icon(drawn), text(label));
  made.type = "button";
  made.setAttribute("role", "menuitem");
  made.addEventListener("click", () => {
    close();
    press();
  });
  return made;
}

function sheetOf(menu) {
  const scrim = element("div", "scrim scrim--page");
  scrim.addEventListener("click", close);
  return element("div", "sheet-holder", scrim, element("section", "sheet", element("div", "sheet__grip"), menu));
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (!step) return;
  else {
    const all = items();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

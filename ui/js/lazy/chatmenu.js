import { openDialog } from "../dialog.js";
import { element, parse } from "../dom.js";
import { ask, formData } from "../http.js";
import { refreshItem } from "../itemrefresh.js";
import { onKey } from "../keys.js";
import { isTouch } from "../page.js";
import { text } from "../texts.js";
import { toast } from "../toast.js";
import { trapFocus } from "../focustrap.js";

// The menu of a chat: beside what opened it, or as a sheet from below where fingers are.

const EDGE_PX = 8; // kept free around the menu

let box = null; // the menu, or the sheet it is in
let opener = null;
let release = () => {};

export async function open(link, at) {
  const wasOpen = box && opener === link;
  close();
  if (wasOpen) return;
  opener = link;
  const answer = await ask(link.getAttribute("href"));
  if (opener !== link || box) return;
  const menu = answer.ok ? parse(answer.body).querySelector("[role=menu]") : null;
  if (!menu) return toast(link.closest("li"), answer.problem?.text || text("try-again"));
  menu.addEventListener("submit", onSubmit);
  menu.addEventListener("click", onClick);
  onKey(menu, walk);
  box = isTouch() ? sheetOf(menu) : menu;
  // Within the landmark of what opened it; a sheet is a dialog, over all of them.
  ((!isTouch() && link.closest("main")) || document.body).append(box);
  if (box === menu) beside(menu, at ?? link.getBoundingClientRect());
  release = isTouch() ? trapFocus(box) : () => {};
  link.setAttribute("aria-expanded", "true");
  items()[0]?.focus({ preventScroll: true });
}

export function close() {
  if (!box) return;
  const hadFocus = box.contains(document.activeElement);
  release();
  box.remove();
  box = null;
  opener.setAttribute("aria-expanded", "false");
  if (hadFocus && opener.isConnected) (opener.closest("li")?.querySelector(".chat") ?? opener).focus({ preventScroll: true });
  opener = null;
}

document.addEventListener("pointerdown", (event) => {
  if (box && !box.contains(event.target) && !opener.contains(event.target)) close();
});
addEventListener("resize", close);

const level = () => box.querySelector(".menu--sub:not([hidden])") ?? box;
const items = () => [...level().querySelectorAll("[role^=menuitem]")].filter((item) => level() !== box || !item.closest(".menu--sub"));

// The choices behind an item: beside the menu, or in its place where fingers are.
function openSub(item) {
  const sub = item.nextElementSibling;
  sub.hidden = false;
  item.setAttribute("aria-expanded", "true");
  item.closest(".menu").classList.add("menu--left");
  if (!isTouch()) {
    const { left, right } = item.getBoundingClientRect();
    sub.classList.toggle("menu--before", right + sub.offsetWidth > innerWidth && left > sub.offsetWidth);
    const overhang = item.getBoundingClientRect().top + sub.offsetHeight + EDGE_PX - innerHeight;
    sub.style.top = `${item.offsetTop - Math.max(0, overhang)}px`;
  }
  items()[0]?.focus({ preventScroll: true });
}

function closeSub() {
  const sub = box.querySelector(".menu--sub:not([hidden])");
  if (!sub) return false;
  const item = sub.previousElementSibling;
  sub.hidden = true;
  item.setAttribute("aria-expanded", "false");
  item.closest(".menu").classList.remove("menu--left");
  item.focus({ preventScroll: true });
  return true;
}

function sheetOf(menu) {
  const sheet = element("section", "sheet", element("div", "sheet__grip"), menu);
  sheet.setAttribute("role", "dialog");
  sheet.setAttribute("aria-modal", "true");
  sheet.setAttribute("aria-label", menu.getAttribute("aria-label"));
  const scrim = element("div", "scrim scrim--page");
  scrim.addEventListener("click", close);
  return element("div", "sheet-holder", scrim, sheet);
}

function beside(menu, { left, right = left, bottom, clientX, clientY }) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const x = clientX ?? (left + width + EDGE_PX > innerWidth ? right - width : left);
  const y = clientY ?? bottom;
  menu.style.left = `${Math.max(EDGE_PX, Math.min(x, innerWidth - width - EDGE_PX))}px`;
  menu.style.top = `${Math.max(EDGE_PX, Math.min(y, innerHeight - height - EDGE_PX))}px`;
}

function onClick(event) {
  const item = event.target.closest("[data-submenu]");
  if (item) return closeSub() || openSub(item);
  const link = event.target.closest("a[data-dialog]");
  if (!link) return;
  event.preventDefault();
  const from = opener;
  close();
  openDialog(link.getAttribute("href"), from);
}

async function onSubmit(event) {
  event.preventDefault();
  const { currentTarget: menu, target: form, submitter } = event;
  const answer = await ask(submitter.getAttribute("formaction") ?? form.getAttribute("action"), { form: formData(form, submitter) });
  if (answer.ok) {
    close();
    return refreshItem(menu.dataset.thread);
  }
  menu.querySelector(".problem")?.remove();
  const line = element("p", "problem hint--error", answer.problem?.text || text("try-again"));
  line.setAttribute("role", "alert");
  menu.prepend(line);
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const focused = document.activeElement;
  if (event.key === "ArrowRight" && focused.matches("[data-submenu]")) openSub(focused);
  else if ((event.key === "ArrowLeft" || event.key === "Escape") && closeSub()) event.preventDefault();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else if (!step) return;
  else {
    const all = items();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

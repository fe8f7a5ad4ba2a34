import { isTouch } from "./page.js";
import { ask, parse } from "./request.js";
import { element, text } from "./texts.js";
import { focusField, insert, send } from "./composer.js";
import * as store from "./store.js";

// The panel of stickers and emoji: fetched when first opened, searched by name. A sticker is sent with one click, an emoji
// goes into the text.

const RECENT = 8;

let panel = null;
let opener = null;

export function connectPane(pane, signal) {
  panel = pane.querySelector(".panel");
  opener = pane.querySelector("[data-action=stickers]");
  if (!panel || !opener) return;
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    if (panel.hidden) open();
    else close();
  }, { signal });
  pane.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-sticker]");
    const tab = event.target.closest(".panel [role=tab]");
    if (tab) return show(tab.getAttribute("aria-controls"));
    if (!chosen) return;
    event.preventDefault();
    choose(chosen.dataset.sticker);
  }, { signal });
  panel.addEventListener("input", (event) => event.target.matches("[data-filter]") && filter(event.target.value), { signal });
  panel.addEventListener("keydown", walk, { signal });
  document.addEventListener("pointerdown", (event) => {
    if (!panel.hidden && !panel.contains(event.target) && !opener.contains(event.target)) close(false);
  }, { signal });
  signal.addEventListener("abort", () => (panel = opener = null));
}

export function close(givesBack = true) {
  if (!panel || panel.hidden) return false;
  panel.hidden = true;
  opener.setAttribute("aria-expanded", "false");
  if (givesBack) opener.focus({ preventScroll: true });
  return true;
}

async function open() {
  panel.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  if (!panel.querySelector("[data-sticker]")) {
    const answer = await ask("/stickers");
    if (!answer.ok || !panel) return panel && close();
    const content = parse(answer.body);
    panel.replaceChildren(...(content.querySelector(".panel")?.childNodes ?? content.childNodes));
  }
  show(store.read("panel", "") === "emoji" ? "emoji" : "stickers-part");
}

// Shows one of the tabs; the next time the panel opens with it.
async function show(id) {
  for (const tab of panel.querySelectorAll("[role=tab]")) {
    const isShown = tab.getAttribute("aria-controls") === id;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
  }
  for (const part of panel.querySelectorAll(".panel__part")) part.hidden = part.id !== id;
  store.write("panel", id);
  if (id === "emoji") return showEmoji(panel.querySelector("#emoji"));
  showRecent();
  const search = panel.querySelector("[data-filter]");
  search.value = "";
  filter("");
  if (!isTouch()) search.focus({ preventScroll: true });
}

async function showEmoji(part) {
  const picker = await import("./picker.js").catch(() => null);
  if (!picker) return (part.querySelector(".panel__name").textContent = text("try-again"));
  if (part.dataset.connected === undefined) {
    part.dataset.connected = "";
    part.querySelector("[data-frogs]").hidden = true; // they have the tab beside this one
    await picker.connect(part, insert);
  }
  if (panel && !panel.hidden && !part.hidden) picker.refresh(part);
}

function choose(name) {
  const recent = [name, ...store.read("stickers", []).filter((one) => one !== name)].slice(0, RECENT);
  store.write("stickers", recent);
  close(false);
  send({ sticker: name });
  if (!isTouch()) focusField();
}

function showRecent() {
  const place = panel.querySelector("#stickers-part [data-recent]");
  if (!place) return;
  const all = [...panel.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")];
  const copies = store.read("stickers", [])
    .map((name) => all.find((one) => one.dataset.sticker === name)?.cloneNode(true))
    .filter(Boolean);
  const grid = place.matches(".grid") ? place : place.querySelector(".grid");
  grid.replaceChildren(...copies);
  place.hidden = copies.length === 0;
}

function filter(words) {
  const wanted = words.trim().toLowerCase();
  const recent = panel.querySelector("#stickers-part [data-recent]");
  let found = 0;
  for (const one of panel.querySelectorAll("[data-sticker]")) {
    if (recent?.contains(one)) continue;
    one.hidden = !one.dataset.sticker.includes(wanted);
    if (!one.hidden) found++;
  }
  if (recent) recent.hidden = wanted !== "" || !recent.querySelector("[data-sticker]");
  panel.querySelector("[data-none]")?.remove();
  if (found > 0) return;
  const none = element("p", "hint", text("no-sticker"));
  none.dataset.none = "";
  panel.querySelector(".panel__scroll")?.append(none);
}

function walk(event) {
  if (event.target.matches("[role=tab]")) return walkTabs(event);
  if (event.target.closest("#emoji")) return;
  if (event.key === "Enter" && event.target.matches("input")) {
    event.preventDefault();
    const first = [...panel.querySelectorAll("[data-sticker]")].find((one) => one.offsetParent !== null);
    if (first && event.target.value.trim() !== "") choose(first.dataset.sticker);
    return;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 4, ArrowUp: -4 }[event.key];
  if (!step || (event.target.matches("input") && event.key !== "ArrowDown")) return;
  const shown = [...panel.querySelectorAll("[data-sticker]")].filter((one) => one.offsetParent !== null);
  const at = shown.indexOf(document.activeElement);
  event.preventDefault();
  event.stopPropagation();
  (shown[at < 0 ? 0 : at + step] ?? shown[at])?.focus();
}

function walkTabs(event) {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  event.preventDefault();
  const other = [...panel.querySelectorAll("[role=tab]")].find((tab) => tab !== event.target);
  other.click();
  other.focus();
}

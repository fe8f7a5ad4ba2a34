import { isTouch } from "./page.js";
import { ask, parse } from "./request.js";
import { element, text } from "./texts.js";
import { focusField, send } from "./composer.js";
import * as store from "./store.js";

// The panel of stickers: fetched when first opened, searched by name, sent with one click.

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
    if (!chosen) return;
    event.preventDefault();
    choose(chosen.dataset.sticker);
  }, { signal });
  panel.addEventListener("input", (event) => filter(event.target.value), { signal });
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
  showRecent();
  const search = panel.querySelector("input");
  if (search) {
    search.value = "";
    filter("");
    if (!isTouch()) search.focus({ preventScroll: true });
  }
}

function choose(name) {
  const recent = [name, ...store.read("stickers", []).filter((one) => one !== name)].slice(0, RECENT);
  store.write("stickers", recent);
  close(false);
  send({ sticker: name });
  if (!isTouch()) focusField();
}

function showRecent() {
  const place = panel.querySelector("[data-recent]");
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
  const recent = panel.querySelector("[data-recent]");
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

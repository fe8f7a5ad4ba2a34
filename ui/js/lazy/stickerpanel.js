import { focusField, insert, send } from "../composer.js";
import { element, holdFocus, parse } from "../dom.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { load } from "../ondemand.js";
import { isTouch } from "../page.js";
import { pathFoundGIF, pathFoundGIFs, pathGIF, pathGIFs } from "../paths.js";
import * as store from "../storage.js";
import { text } from "../texts.js";

// What is in the panel of stickers and emoji: two tabs, each searched by name. A sticker is sent with one click, an emoji goes
// into the text.

const RECENT = 8;
const PAUSE_MS = 400; // in typing, before the words go elsewhere

let panel = null;
let close = () => {};

// Connects a panel that was just filled; closePanel closes it.
export function connect(filled, closePanel) {
  panel = filled;
  close = closePanel;
  panel.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) return showTab(tab.getAttribute("aria-controls"));
    const pack = event.target.closest("[data-go]");
    if (pack) return goTo(pack.dataset.go);
    const gif = event.target.closest("[data-gif]");
    if (gif) return sendGIF(gif);
    const chosen = event.target.closest("[data-sticker]");
    if (!chosen) return;
    event.preventDefault();
    choose(chosen.dataset.sticker);
  });
  panel.addEventListener("input", (event) => {
    if (event.target.matches("[data-filter]")) filter(event.target.value);
    if (event.target.matches("[data-gif-words]")) findGIFs(event.target.value);
  });
  for (const [seen, left] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    panel.addEventListener(seen, (event) => move(event.target.closest("[data-gif]"), true));
    panel.addEventListener(left, (event) => move(event.target.closest("[data-gif]"), false));
  }
  onKey(panel, walk);
}

// Shows the tab that was used last.
export const show = () => showTab(["emoji", "gifs-part"].find((id) => id === store.read("panel", "")) ?? "stickers-part");

// The next time the panel opens with it.
function showTab(id) {
  for (const tab of panel.querySelectorAll("[role=tab]")) {
    const isShown = tab.getAttribute("aria-controls") === id;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
  }
  for (const part of panel.querySelectorAll(".panel__part")) part.hidden = part.id !== id;
  store.write("panel", id);
  if (id === "emoji") return showEmoji(panel.querySelector("#emoji"));
  if (id === "gifs-part") return showGIFs();
  showRecent();
  const search = panel.querySelector("[data-filter]");
  search.value = "";
  filter("");
  if (!isTouch()) search.focus({ preventScroll: true });
}

async function showEmoji(part) {
  const picker = await load.emojiPicker().catch(() => null);
  if (!picker) return (part.querySelector(".panel__name").textContent = text("try-again"));
  if (part.dataset.connected === undefined) {
    part.dataset.connected = "";
    await picker.connect(part, insert);
  }
  if (part.isConnected && !panel.hidden && !part.hidden) picker.refresh(part);
}

function showGIFs() {
  const field = panel.querySelector("[data-gif-words]");
  field.value = "";
  findGIFs("");
  if (!isTouch()) field.focus({ preventScroll: true });
}

let asked = 0;
let pause = 0;

function findGIFs(words) {
  const mine = ++asked;
  const q = encodeURIComponent(words.trim());
  fillFrom(`${pathGIFs}?q=${q}`, gifs(), mine);
  const elsewhere = panel.querySelector("[data-gifs-elsewhere]");
  clearTimeout(pause);
  if (!elsewhere) return;
  if (q === "") elsewhere.replaceChildren();
  else pause = setTimeout(fillFrom, PAUSE_MS, `${pathFoundGIFs}?q=${q}`, elsewhere, mine);
}

async function fillFrom(path, place, mine) {
  const { ok, body, problem } = await ask(path);
  if (mine !== asked) return; // something else was typed meanwhile
  if (ok) fillGIFs(place, ...parse(body).childNodes);
  else sayGIFs(place, problem?.text || text("try-again"));
}

const gifs = () => panel.querySelector("[data-gifs]");
const sayGIFs = (place, words) => fillGIFs(place, element("p", "hint", words));

function fillGIFs(place, ...content) {
  const restore = holdFocus(place, panel.querySelector("[data-gif-words]"));
  place.replaceChildren(...content);
  restore();
}

// A GIF moves while somebody looks at it, unless they want to see nothing move.
function move(gif, moves) {
  if (!gif || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const image = gif.querySelector("img");
  image.src = moves ? gif.dataset.moving : gif.dataset.still;
}

async function sendGIF(gif) {
  const { gif: id, name, size, width, height, moving, found } = gif.dataset;
  gif.disabled = true;
  const { ok, body, problem } = await ask(found === undefined ? pathGIF(id) : pathFoundGIF(id), { form: {} });
  gif.disabled = false;
  if (!ok) return sayGIFs(gif.closest("[aria-live]"), problem?.text || text("try-again"));
  close({ givesBack: false });
  send({ content: "", files: [{ key: "", id: JSON.parse(body).id, name, size: Number(size), picture: { url: moving, width: Number(width), height: Number(height) } }] });
  if (!isTouch()) focusField();
}

// Leads to a pack, without a name to what was sent lately.
function goTo(name) {
  const scroll = panel.querySelector("#stickers-part .panel__scroll");
  const section = [...scroll.querySelectorAll("[data-pack]")].find((one) => one.dataset.pack === name);
  scroll.scrollTop = section ? section.offsetTop : 0;
}

function choose(name) {
  const recent = [name, ...store.read("stickers", []).filter((one) => one !== name)].slice(0, RECENT);
  store.write("stickers", recent);
  close({ givesBack: false });
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
    one.hidden = !`${one.dataset.sticker} ${one.dataset.words}`.includes(wanted);
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
  if (event.target.closest("#gifs-part")) return walkGIFs(event);
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
  const tabs = [...panel.querySelectorAll("[role=tab]")];
  const step = event.key === "ArrowRight" ? 1 : tabs.length - 1;
  const other = tabs[(tabs.indexOf(event.target) + step) % tabs.length];
  other.click();
  other.focus();
}

function walkGIFs(event) {
  const all = [...panel.querySelectorAll("[data-gif]")];
  if (event.key === "Enter" && event.target.matches("input")) {
    event.preventDefault();
    if (event.target.value.trim() !== "" && all[0]) sendGIF(all[0]);
    return;
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step || (event.target.matches("input") && event.key !== "ArrowDown")) return;
  event.preventDefault();
  event.stopPropagation();
  const at = all.indexOf(document.activeElement);
  (all[at < 0 ? 0 : at + step] ?? all[at])?.focus();
}

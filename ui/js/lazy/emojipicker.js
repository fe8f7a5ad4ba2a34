import { element } from "../dom.js";
import { onKey } from "../keys.js";
import { load } from "../ondemand.js";
import { isTouch } from "../page.js";
import * as store from "../storage.js";
import { text } from "../texts.js";

// The emoji picker, in whatever it stands: groups, search by name, recent ones and skin tone kept on this device.

const RECENT = 14; // two rows
const FOUND = 98; // fourteen rows: who sees more looks for another word

// Fills root and calls pick(reaction, picture) for what is chosen. Until it is open again the emoji stay as they are.
export async function connect(root, pick) {
  const view = { root, all: [], emoji: null, pick };
  root.addEventListener("click", (event) => onClick(view, event));
  onKey(root, (event) => walk(view, event));
  root.addEventListener("input", () => find(view));
  root.querySelector(".panel__scroll").addEventListener("scroll", () => markKind(root), { passive: true });
  for (const name of ["pointerover", "focusin"]) root.addEventListener(name, (event) => preview(root, event.target.closest("[data-emoji]")));
  try {
    view.emoji = await load.emojiData();
    view.all = await view.emoji.load();
  } catch {
    root.querySelector(".panel__name").textContent = text("try-again");
  }
  draw(view);
}

// Makes ready for being shown once more.
export function refresh(root) {
  const field = root.querySelector("input");
  if (field.value !== "") {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  showRecent(root);
  root.querySelector(".panel__scroll").scrollTop = 0;
  if (!isTouch()) field.focus({ preventScroll: true });
}

const tone = () => Number(store.read("tone", 0)) || 0;

function draw({ root, all, emoji }) {
  for (const section of root.querySelectorAll("[data-groups]")) {
    const groups = section.dataset.groups.split(" ");
    section.querySelector(".grid").replaceChildren(...all.filter((one) => groups.includes(one.group)).map((one) => button(one, emoji)));
    section.hidden = !section.querySelector("button");
  }
  for (const frog of root.querySelectorAll("[data-frogs] button")) frog.tabIndex = -1;
  for (const one of root.querySelectorAll("[data-tone]")) {
    const isChosen = Number(one.dataset.tone) === tone();
    one.setAttribute("aria-checked", String(isChosen));
    one.tabIndex = isChosen ? 0 : -1;
  }
  showRecent(root);
}

// The kinds of emoji, and the button of each, in the same order.
const kinds = (root) => [...root.querySelectorAll(".panel__scroll > section:not([data-found])")];
const kindButtons = (root) => [...root.querySelectorAll(".packs button")];

function showKind(root, button) {
  const section = kinds(root)[kindButtons(root).indexOf(button)];
  const scroll = root.querySelector(".panel__scroll");
  const field = root.querySelector("input");
  if (field.value !== "") {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  scroll.scrollTop += section.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  markKind(root);
}

// Marks the kind that is in view.
function markKind(root) {
  const { top, height } = root.querySelector(".panel__scroll").getBoundingClientRect();
  const all = kinds(root);
  const isBefore = (section) => !section.hidden && section.getBoundingClientRect().top <= top + 24;
  const at = height > 0 ? Math.max(0, all.findLastIndex(isBefore)) : 0;
  kindButtons(root).forEach((button, i) => {
    if (i === at) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    button.tabIndex = i === at ? 0 : -1;
    button.hidden = all[i].hidden;
  });
}

function button(one, { toned }) {
  const made = element("button", "", toned(one, tone()));
  Object.assign(made, { type: "button", tabIndex: -1 });
  made.dataset.emoji = made.textContent;
  made.setAttribute("aria-label", one.name);
  return made;
}

function showRecent(root) {
  const section = root.querySelector("[data-recent]");
  const recent = store.read("emoji", []).map((kept) => {
    const same = [...root.querySelectorAll("[data-groups] [data-emoji], [data-frogs]:not([hidden]) [data-emoji]")].find((one) => one.dataset.emoji === kept);
    return same?.cloneNode(true);
  }).filter(Boolean);
  section.querySelector(".grid").replaceChildren(...recent);
  section.hidden = recent.length === 0;
  markKind(root);
  const stops = shown(root);
  for (const one of stops) one.tabIndex = -1;
  if (stops[0]) stops[0].tabIndex = 0;
}

function find({ root, all, emoji }) {
  const words = root.querySelector("input").value.trim();
  const found = root.querySelector("[data-found]");
  found.hidden = words === "";
  for (const section of root.querySelectorAll(".panel__scroll > section:not([data-found])")) section.classList.toggle("is-out", words !== "");
  if (words === "") return showRecent(root);
  const frogs = [...root.querySelectorAll("[data-frogs]:not([hidden]) button")].filter(({ dataset }) => `${dataset.emoji} ${dataset.words}`.includes(words.toLowerCase()));
  // The emoji first: whoever types the name of one that a frog has, too, looks for it here. The frogs are a tab of their own.
  const hits = [...(emoji?.search(all, words, FOUND) ?? []).map((one) => button(one, emoji)), ...frogs.map((frog) => frog.cloneNode(true))];
  found.querySelector(".grid").replaceChildren(...hits);
  found.querySelector(".hint").hidden = hits.length > 0;
  if (hits[0]) hits[0].tabIndex = 0;
  preview(root, hits[0] ?? null);
}

function preview(root, one) {
  if (!one) return;
  root.querySelector(".panel__foot i").replaceChildren(...[...one.childNodes].map((node) => node.cloneNode(true)));
  root.querySelector(".panel__name").textContent = one.getAttribute("aria-label");
}

function onClick(view, event) {
  const { root } = view;
  const one = event.target.closest("[data-emoji]");
  if (one) return choose(view, one);
  const kind = event.target.closest(".packs button");
  if (kind) return showKind(root, kind);
  const chosen = event.target.closest("[data-tone]");
  if (!chosen) return;
  store.write("tone", Number(chosen.dataset.tone));
  draw(view);
}

function choose({ pick }, one) {
  const { emoji } = one.dataset;
  store.write("emoji", [emoji, ...store.read("emoji", []).filter((kept) => kept !== emoji)].slice(0, RECENT));
  pick(emoji, one.querySelector("img")?.src);
}

const shown = (root) => [...root.querySelectorAll(".panel__scroll > section:not([hidden]):not(.is-out) [data-emoji]")];

function walk(view, event) {
  const { root } = view;
  const inField = event.target.matches("input");
  if (inField && event.key === "Enter") {
    event.preventDefault();
    const first = shown(root)[0];
    if (first && event.target.value.trim() !== "") choose(view, first);
    return;
  }
  if (event.target.matches("[data-tone], .packs button")) return walkRow(event);
  if (!event.key.startsWith("Arrow") || (inField && event.key !== "ArrowDown")) return;
  event.preventDefault();
  event.stopPropagation();
  const next = inField ? shown(root)[0] : beside(root, event.target.closest("[data-emoji]"), event.key);
  if (!next) return event.key === "ArrowUp" ? root.querySelector("input").focus() : undefined;
  for (const old of root.querySelectorAll("[data-emoji][tabindex='0']")) old.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

// Arrows choose in a row of buttons that is one stop of the Tab key.
function walkRow(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  const row = [...event.target.parentElement.children].filter((one) => !one.hidden);
  const next = row[(row.indexOf(event.target) + step + row.length) % row.length];
  next.click();
  next.focus();
}

// The emoji that an arrow leads to: rows go on in the next group, at the same place.
function beside(root, one, key) {
  const all = shown(root);
  const at = all.indexOf(one);
  if (at < 0) return all[0];
  if (key === "ArrowLeft" || key === "ArrowRight") return all[at + (key === "ArrowRight" ? 1 : -1)];
  const step = key === "ArrowDown" ? 1 : -1;
  const columns = getComputedStyle(one.parentElement).gridTemplateColumns.split(" ").length;
  const own = [...one.parentElement.children];
  const place = own.indexOf(one);
  const column = place % columns;
  if (own[place + step * columns]) return own[place + step * columns];
  if (step > 0 && Math.floor(place / columns) < Math.floor((own.length - 1) / columns)) return own[own.length - 1];
  const other = all[step > 0 ? at - place + own.length : at - place - 1]?.parentElement.children;
  if (!other) return null;
  const row = step > 0 ? 0 : Math.floor((other.length - 1) / columns);
  return other[Math.min(row * columns + column, other.length - 1)];
}

import { send } from "../composer.js";
import { current, element, parse } from "../dom.js";
import { on } from "../events.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { load } from "../ondemand.js";
import { openThread } from "../page.js";
import { pathCommands, pathMembers, pathStickers } from "../paths.js";
import { begun } from "../suggestions.js";
import { text } from "../texts.js";

// The list over the field of what a begun @name, :name or /name may mean: members, emoji and frogs, or commands.

const ID = "mention-list";
const MOST_EMOJI = 8;
const MOST_FROGS = 3;

let place = null; // the field
let list = null; // while it is shown
let isWalked = false; // somebody went through the list since the last letter
let dismissed = -1; // the @ whose list was closed
let known = new Map(); // options by what was typed, of one thread
let knownOf = "";
let knownStickers = null;
let knownCommands = null; // of bots, in one thread
let commandsOf = "";

const options = () => [...(list?.querySelectorAll("[role=option]") ?? [])];
const chosen = () => list?.querySelector("[aria-selected=true]") ?? null;

export function close() {
  list?.remove();
  list = null;
  for (const name of ["aria-controls", "aria-activedescendant"]) place?.removeAttribute(name);
}

on("composed", close);

export async function update(field, signal, isComposing) {
  if (place !== field) attach(field, signal);
  isWalked = false;
  const now = begun(field);
  if (!now) dismissed = -1;
  if (!now || now.at === dismissed) return close();
  const found = await (now.kind === "command" ? commands(now.query) : now.kind === "member" ? members(now.query) : emoji(now.query, field.value.trim() === `:${now.query}`));
  const still = begun(field);
  if (signal.aborted || still?.kind !== now.kind || still.query !== now.query || still.at === dismissed || document.activeElement !== field) return;
  if (now.query.endsWith(":")) {
    close();
    if (!isComposing && found[0]) put(now, found[0].dataset.emoji);
  } else show(found, now.kind);
}

function attach(field, signal) {
  place = field;
  dismissed = -1;
  commandsOf = "";
  field.setAttribute("aria-autocomplete", "list");
  // Before the composer's own listeners: Enter picks and does not send.
  onKey(field.form, walk, { signal, capture: true });
  field.addEventListener("blur", close, { signal });
}

// The emoji of a whole :name:, or those and the stickers that a beginning may mean. Where there is nothing else in the field,
// a sticker is a message of its own.
async function emoji(query, isAll) {
  const data = await load.emojiData().catch(() => null);
  const all = (await data?.load().catch(() => null)) ?? [];
  const name = query.toLowerCase();
  if (name.endsWith(":")) {
    const whole = name.slice(0, -1);
    if ((await stickers()).some((one) => one.dataset.sticker === whole)) return []; // it stays as it is, and is drawn where it is read
    return all.filter((one) => one.codes.includes(whole)).slice(0, 1).map(emojiOption);
  }
  const found = (data?.search(all, name.replaceAll("_", " "), MOST_EMOJI) ?? []).map(emojiOption);
  return [...(await frogs(name, isAll)), ...found].slice(0, MOST_EMOJI);
}

function emojiOption(one, i) {
  const face = element("span", "mention-option__emoji", one.emoji);
  face.setAttribute("aria-hidden", "true");
  const option = makeOption(`emoji-option-${i}`, face, element("span", "", one.name));
  option.dataset.emoji = one.emoji;
  return option;
}

async function stickers() {
  knownStickers ??= ask(pathStickers).then((answer) => (answer.ok ? [...parse(answer.body).querySelectorAll("[data-sticker]")] : []));
  const all = await knownStickers;
  if (all.length === 0) knownStickers = null; // the next letter tries again
  return all;
}

async function frogs(name, isAll) {
  return (await stickers()).filter((frog) => frog.dataset.sticker.startsWith(name)).slice(0, MOST_FROGS).map((frog) => {
    const face = frog.querySelector("img").cloneNode();
    face.width = face.height = 28;
    const option = makeOption(`frog-option-${frog.dataset.sticker}`, face, element("span", "", frog.getAttribute("aria-label")));
    if (isAll) option.dataset.sticker = frog.dataset.sticker;
    else option.dataset.emoji = `:${frog.dataset.sticker}: `;
    return option;
  });
}

// The commands of chat/slash.go, and those of bots that are here. One that is typed whole has nothing to choose, so that Enter
// sends it.
async function commands(query) {
  const own = builtIn().filter(([name]) => begins(name, query)).map(commandOption);
  return [...own, ...(await botCommands()).filter((one) => begins(one.dataset.command, query)).map((one) => one.cloneNode(true))];
}

const begins = (name, query) => name.startsWith(query) && name !== query;

// Asked for once each time that a chat is opened.
async function botCommands() {
  if (commandsOf !== openThread()) {
    commandsOf = openThread();
    knownCommands = ask(pathCommands(commandsOf)).then((answer) => (answer.ok ? [...parse(answer.body).querySelectorAll("[data-command]")] : []));
  }
  return knownCommands;
}

function builtIn() {
  return [["me", text("command-me")], ["roll", text("command-roll")], ["flip", text("command-flip")], ["shrug", text("command-shrug")]];
}

function commandOption([name, help]) {
  const sign = element("span", "mention-option__sign mention-option__sign--command", "/");
  sign.setAttribute("aria-hidden", "true");
  const option = makeOption(`command-option-${name}`, sign, element("span", "", name, element("small", "", help)));
  option.dataset.command = name;
  return option;
}

function makeOption(id, ...children) {
  const option = element("li", "mention-option", ...children);
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  return option;
}

// Nobody's name goes on from a beginning that nobody's name has.
async function members(query) {
  const found = [...(parse(await find(query)).querySelector("ul")?.children ?? [])];
  const isWhole = found.length === 1 && found[0].dataset.name.toLowerCase() === query.toLowerCase();
  return isWhole ? [] : found; // there is nothing to choose
}

async function find(query) {
  if (knownOf !== openThread()) known = new Map();
  knownOf = openThread();
  const mine = known;
  const typed = query.toLowerCase();
  for (const [beginning, html] of known) {
    if (html === "" && typed.startsWith(beginning)) return "";
  }
  if (known.has(typed)) return known.get(typed);
  const answer = await ask(`${pathMembers(openThread())}?q=${encodeURIComponent(query)}`);
  if (!answer.ok) return "";
  const html = answer.body.includes('role="option"') ? answer.body : "";
  mine.set(typed, html);
  return html;
}

function show(found, kind) {
  const old = isWalked ? chosen() : null;
  close();
  if (found.length === 0) return;
  list = element("ul", "menu mention-list", ...found);
  list.id = ID;
  list.setAttribute("role", "listbox");
  list.tabIndex = 0; // it may scroll
  list.setAttribute("aria-label", labelOf(kind));
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => pick(event.target.closest("[role=option]")));
  place.form.append(list);
  place.setAttribute("aria-controls", ID);
  choose((old && current(old, list)) ?? options()[0]);
}

function labelOf(kind) {
  if (kind === "member") return text("mention-list");
  return kind === "emoji" ? text("emoji-list") : text("command-list");
}

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  place.setAttribute("aria-activedescendant", option.id);
}

function pick(option) {
  const now = begun(place);
  if (!option || !now) return;
  const { name, emoji, sticker, command } = option.dataset;
  close();
  if (name) {
    const isApart = /^\s/.test(place.value.slice(now.at + 1 + now.query.length));
    return put(now, `@${name}${isApart ? "" : " "}`);
  }
  put(now, command ? `/${command} ` : emoji ?? "");
  if (sticker) send({ sticker });
}

// Puts words in place of what was begun.
function put(now, words) {
  const end = now.at + 1 + now.query.length;
  place.focus({ preventScroll: true });
  place.setSelectionRange(now.at, end);
  // The old way keeps the field's own undo.
  if (!document.execCommand(words ? "insertText" : "delete", false, words)) {
    place.setRangeText(words, now.at, end, "end");
    place.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function walk(event) {
  if (!list || event.target !== place) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = options();
  const at = all.indexOf(chosen());
  if (event.key.startsWith("Arrow")) isWalked = true;
  if (event.key === "ArrowDown") choose(all[(at + 1) % all.length]);
  else if (event.key === "ArrowUp") choose(all[(at + all.length - 1) % all.length]);
  else if (event.key === "Enter" || event.key === "Tab") pick(all[at]);
  else if (event.key === "Escape") dismiss();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function dismiss() {
  dismissed = begun(place)?.at ?? -1;
  close();
}

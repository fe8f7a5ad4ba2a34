import { element, parse } from "../dom.js";
import { on } from "../events.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { begun } from "../mentions.js";
import { openThread } from "../page.js";
import { text } from "../texts.js";

// The list over the field of those whom a begun @name may mean.

const ID = "mention-list";

let place = null; // the field
let list = null; // while it is shown
let dismissed = -1; // the @ whose list was closed
let known = new Map(); // options by what was typed, of one thread
let knownOf = "";

const options = () => [...(list?.querySelectorAll("[role=option]") ?? [])];
const chosen = () => list?.querySelector("[aria-selected=true]") ?? null;

export function close() {
  list?.remove();
  list = null;
  for (const name of ["aria-controls", "aria-activedescendant"]) place?.removeAttribute(name);
}

on("composed", close);

export async function look(field, signal) {
  if (place !== field) attach(field, signal);
  const now = begun(field);
  if (!now) dismissed = -1;
  if (!now || now.at === dismissed) return close();
  const html = await find(now.query);
  const still = begun(field);
  if (signal.aborted || still?.query !== now.query || still.at === dismissed || document.activeElement !== field) return;
  show(html, now.query);
}

function attach(field, signal) {
  place = field;
  dismissed = -1;
  field.setAttribute("aria-autocomplete", "list");
  // Before the composer's own listeners: Enter picks and does not send.
  onKey(field.form, walk, { signal, capture: true });
  field.addEventListener("blur", close, { signal });
}

// Nobody's name goes on from a beginning that nobody's name has.
async function find(query) {
  if (knownOf !== openThread()) known = new Map();
  knownOf = openThread();
  const mine = known;
  const typed = query.toLowerCase();
  for (const [beginning, html] of known) {
    if (html === "" && typed.startsWith(beginning)) return "";
  }
  if (known.has(typed)) return known.get(typed);
  const answer = await ask(`/chats/${openThread()}/members?q=${encodeURIComponent(query)}`);
  if (!answer.ok) return "";
  const html = answer.body.includes('role="option"') ? answer.body : "";
  mine.set(typed, html);
  return html;
}

function show(html, query) {
  close();
  const found = parse(html).querySelector("ul");
  const names = [...(found?.children ?? [])].map((option) => option.dataset.name.toLowerCase());
  if (names.length === 0 || (names.length === 1 && names[0] === query.toLowerCase())) return; // there is nothing to choose
  list = element("ul", "menu mention-list", ...found.children);
  list.id = ID;
  list.setAttribute("role", "listbox");
  list.tabIndex = 0; // it may scroll
  list.setAttribute("aria-label", text("mention-list"));
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => pick(event.target.closest("[role=option]")));
  place.form.append(list);
  place.setAttribute("aria-controls", ID);
  choose(options()[0]);
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
  const end = now.at + 1 + now.query.length;
  const words = `@${option.dataset.name}${/^\s/.test(place.value.slice(end)) ? "" : " "}`;
  close();
  place.focus({ preventScroll: true });
  place.setSelectionRange(now.at, end);
  // The old way keeps the field's own undo.
  if (!document.execCommand("insertText", false, words)) {
    place.setRangeText(words, now.at, end, "end");
    place.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function walk(event) {
  if (!list || event.target !== place) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const all = options();
  const at = all.indexOf(chosen());
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

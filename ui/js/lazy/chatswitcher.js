import * as dialog from "../dialog.js";
import { element, parse } from "../dom.js";
import { on } from "../events.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { field, isTouch, openThread, pane } from "../page.js";
import { pathSwitch } from "../paths.js";
import { text } from "../texts.js";

// The dialog that leads to another chat: a few letters of its name, arrows, Enter. What was found stays until there is
// something newer, so that nothing flickers.

const WAIT_MS = 60; // after a letter

let root = null; // the dialog that is open
let asked = 0;
let shown = null; // the name that the entries are of
let isTaken = false;
let isWalked = false; // somebody went through what is shown since the last letter
let timer = 0;

on("pane", () => {
  if (!root?.isConnected) return;
  dialog.close();
  if (!isTouch()) (pane().querySelector("#search input[name=q]") ?? field() ?? pane()).focus({ preventScroll: true });
});

// isEntered says that Enter was pressed before this was loaded.
export function connect(box, isEntered) {
  root = box;
  shown = null;
  isTaken = isEntered;
  const input = root.querySelector("input");
  input.addEventListener("input", () => {
    isTaken = isWalked = false;
    clearTimeout(timer);
    timer = setTimeout(find, WAIT_MS, input);
  });
  onKey(input, walk);
  root.addEventListener("pointermove", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  find(input);
}

async function find(input) {
  const mine = ++asked;
  const query = input.value.trim();
  const answer = await ask(`${pathSwitch}?q=${encodeURIComponent(query)}&current=${openThread()}`);
  const fresh = answer.ok ? parse(answer.body).querySelector("#switcher-results") : null;
  if (mine !== asked || !input.isConnected) return;
  if (!fresh) return sayUnreached();
  const old = isWalked ? chosen() : null;
  root.querySelector("#switcher-results").replaceWith(fresh);
  window.htmx?.process(fresh);
  choose(options().find((option) => old && aim(option) === aim(old)) ?? options()[0]);
  shown = query;
  if (isTaken) chosen()?.click();
}

function sayUnreached() {
  shown = null;
  root.querySelector("#switcher-results").replaceChildren(element("p", "hint hint--error", text("try-again")));
}

const options = () => [...root.querySelectorAll("[role=option]")];
const aim = (option) => (option.matches(".switcher__search") ? "search" : option.value || option.getAttribute("href"));
const chosen = () => root.querySelector("[role=option][aria-selected=true]");

function choose(option) {
  const old = chosen();
  if (old === option) return;
  old?.removeAttribute("aria-selected");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  root.querySelector("input").setAttribute("aria-activedescendant", option?.id ?? "");
}

function walk(event) {
  const { key, target } = event;
  if (key === "Enter") {
    event.preventDefault();
    if (shown === target.value.trim()) return chosen()?.click();
    clearTimeout(timer);
    isTaken = true; // what is shown is of fewer letters than were typed: the next answer counts
    find(target);
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return;
  event.preventDefault();
  isWalked = true;
  const all = options();
  const next = all.indexOf(chosen()) + (key === "ArrowDown" ? 1 : -1);
  choose(all[(next + all.length) % all.length]);
}

import { parse } from "../dom.js";
import { on } from "../events.js";
import { ask } from "../http.js";
import { onKey } from "../keys.js";
import { pathCard, pathUsers } from "../paths.js";

// The card of somebody whose name or face is pointed at: after a moment with the mouse, at once with the space bar on the
// focused name. It stays while the pointer is in it or the focus is.

const OPEN_MS = 300;
const CLOSE_MS = 200; // the way from the name to the card
const GAP_PX = 8;

export const PERSON = `a[href^='${pathUsers}']:not(.button)`;

let card = null;
let anchor = null; // the link that the card is about
let wanted = null; // {link, takesFocus}: what the next card is about
let timer = 0;

document.addEventListener("pointerover", onPointer);
onKey(document, onEscape, { capture: true });
onKey(document, onSpace, { capture: true });
document.addEventListener("pointerdown", (event) => card?.contains(event.target) || close());
document.addEventListener("scroll", (event) => card?.contains(event.target) || close(), true);
addEventListener("resize", () => close());
on("pane", () => close());

export function onPointer(event) {
  if (event.pointerType !== "mouse") return;
  const link = event.target.closest(PERSON);
  if (link && link === wanted?.link) return;
  if (wanted && !wanted.takesFocus) wanted = null;
  clearTimeout(timer);
  if (card && (link === anchor || card.contains(event.target))) return;
  if (link) {
    const mine = { link };
    wanted = mine;
    timer = setTimeout(() => wanted === mine && open(mine), OPEN_MS);
  } else if (card && !card.contains(document.activeElement)) timer = setTimeout(close, CLOSE_MS);
}

function onEscape(event) {
  if (event.key !== "Escape" || !card) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

export function onSpace(event) {
  if (event.key !== " " || event.ctrlKey || event.metaKey || event.altKey || !event.target.matches?.(PERSON)) return;
  event.preventDefault();
  event.stopPropagation();
  open({ link: event.target, takesFocus: true });
}

async function open(mine) {
  const { link, takesFocus } = mine;
  close();
  wanted = mine;
  const answer = await ask(pathCard(link.getAttribute("href").slice(pathUsers.length)));
  const made = answer.ok ? parse(answer.body).querySelector(".profile-card") : null;
  if (wanted !== mine) return;
  wanted = null;
  if (!made || !link.isConnected) return;
  card = made;
  anchor = link;
  document.body.append(card);
  window.htmx?.process(card);
  place(link.getBoundingClientRect(), card.getBoundingClientRect());
  card.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !card?.contains(event.relatedTarget)) close();
  });
  if (takesFocus) card.querySelector("button, a")?.focus({ preventScroll: true });
}

// Below the name, or above it where there is no room, and always in view.
function place(at, own) {
  const isBelow = at.bottom + GAP_PX + own.height + GAP_PX <= innerHeight;
  const top = isBelow ? at.bottom + GAP_PX : Math.max(GAP_PX, at.top - GAP_PX - own.height);
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(GAP_PX, Math.min(at.left, innerWidth - own.width - GAP_PX))}px`;
}

function close() {
  clearTimeout(timer);
  const old = card;
  const back = anchor;
  card = anchor = wanted = null;
  if (!old) return;
  const hadFocus = old.contains(document.activeElement);
  old.remove();
  if (hadFocus && back?.isConnected) back.focus({ preventScroll: true });
}

import { load } from "./ondemand.js";

// Somebody's card is fetched with the first name or face that is pointed at.

const TYPES = ["pointerover", "keydown"];

export function connect() {
  for (const type of TYPES) document.addEventListener(type, onFirst, true);
}

async function onFirst(event) {
  if (!isWanted(event)) return;
  if (event.type === "keydown") event.preventDefault();
  for (const type of TYPES) document.removeEventListener(type, onFirst, true);
  const card = await load.profileCard().catch(() => null);
  if (!card) connect(); // the server was away: the next one tries again
  else if (event.type === "keydown") card.onKey(event);
  else card.onPointer(event);
}

function isWanted(event) {
  if (event.type === "keydown" ? event.key !== " " : event.pointerType !== "mouse") return false;
  return event.target.closest?.("a[href^='/users/']:not(.button)") != null;
}

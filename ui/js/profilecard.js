import { onKey } from "./keys.js";
import { load } from "./ondemand.js";
import { pathUsers } from "./paths.js";

// Somebody's card is fetched with the first name or face that is pointed at, or whose space bar is pressed.

const PERSON = `a[href^='${pathUsers}']:not(.button)`;

export function connect() {
  const first = new AbortController();
  const options = { capture: true, signal: first.signal };
  const isPerson = (event) => event.target.closest?.(PERSON) != null;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse" && isPerson(event)) take(first, (card) => card.onPointer(event));
  }, options);
  onKey(document, (event) => {
    if (event.key !== " " || !isPerson(event)) return;
    event.preventDefault();
    take(first, (card) => card.onSpace(event));
  }, options);
}

async function take(first, hand) {
  first.abort();
  const card = await load.profileCard().catch(() => null);
  if (card) hand(card);
  else connect(); // the server was away: the next one tries again
}

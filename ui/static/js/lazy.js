// What is used now and then is fetched when it is first wanted, and takes over from there.

export function connect() {
  first(["pointerover", "keydown"], isPersonWanted, () => import("./card.js"), (card, event) =>
    event.type === "keydown" ? card.onKey(event) : card.onPointer(event));
}

function isPersonWanted(event) {
  if (event.type === "keydown" ? event.key !== " " : event.pointerType !== "mouse") return false;
  return event.target.closest?.("a[href^='/users/']:not(.button)") != null;
}

// Loads a module with the first event that is meant for it and hands that one over.
function first(types, isMeant, load, handle) {
  const listener = async (event) => {
    if (!isMeant(event)) return;
    if (event.type === "keydown") event.preventDefault();
    for (const type of types) document.removeEventListener(type, listener, true);
    try {
      handle(await load(), event);
    } catch {
      for (const type of types) document.addEventListener(type, listener, true); // the server was away: the next one tries again
    }
  };
  for (const type of types) document.addEventListener(type, listener, true);
}

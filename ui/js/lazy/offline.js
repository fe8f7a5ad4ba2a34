import { element } from "../dom.js";
import { pathHealth, pathHome, pathOffline } from "../paths.js";
import { ofEverybody } from "../storage.js";
import { clock } from "../time.js";

// The page that stands in for any other while the server is not reached: it shows what waits to be sent, and gives way as soon as
// the server answers. What waits is then sent by the page that takes its place.

const RETRY_MS = 3_000;

export function connect() {
  addEventListener("online", retry);
  addEventListener("storage", show);
  setInterval(retry, RETRY_MS);
  show();
}

function show() {
  const waiting = ofEverybody("outbox:").sort((a, b) => a.at - b.at);
  const place = document.querySelector("[data-unsent]");
  place.hidden = waiting.length === 0;
  place.querySelector("ol").replaceChildren(...waiting.map(entryOf));
}

function entryOf({ content, sticker, files = [], at }) {
  const words = element("p", "", [content || (sticker && `:${sticker}:`), ...files.map(({ name }) => name)].filter(Boolean).join(" "));
  words.dir = "auto";
  const entry = element("li", "waiting__entry");
  entry.append(words, element("small", "", clock(new Date(at))));
  return entry;
}

async function retry() {
  try {
    const answer = await fetch(pathHealth, { cache: "no-store" });
    if (!answer.ok) return;
  } catch {
    return;
  }
  if (location.pathname === pathOffline) location.replace(pathHome);
  else location.reload();
}

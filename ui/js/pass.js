import { onFrame } from "./frames.js";
import { text } from "./texts.js";

// The code that signs a phone in: how long it is good, that it has run out, and that it was used.

const SECOND_MS = 1_000;

export function connect() {
  setInterval(tick, SECOND_MS);
  document.addEventListener("htmx:after:swap", tick);
  tick();
}

// What counts is when the code came: the clock of this device may be wrong.
function tick() {
  const move = document.querySelector(".move[data-good]");
  if (!move) return;
  move.dataset.came ??= performance.now();
  const good = Number(move.dataset.good);
  const left = Math.max(0, Math.ceil(good - (performance.now() - Number(move.dataset.came)) / SECOND_MS));
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  move.querySelector("[data-left]").textContent = text("good-for", { time });
  move.querySelector("circle:last-child").setAttribute("stroke-dasharray", `${left / good} 1`);
  if (left > 0) return;
  delete move.dataset.good;
  move.querySelector(".qr").classList.add("qr--over");
  move.querySelector(".qr__over").hidden = false;
  move.querySelector("div.move__text").hidden = true;
  move.querySelector("form.move__text").hidden = false;
}

onFrame("device", (frame) => {
  const move = document.querySelector(".move");
  if (!move) return;
  delete move.dataset.good;
  move.replaceChildren(...frame.children);
});

import { on } from "./events.js";
import { load } from "./ondemand.js";
import { me } from "./page.js";
import * as storage from "./storage.js";
import "./wave.js"; // what is loaded later has it in common

// Voice messages: those of others that this device has not played have a dot, and one that comes into view is drawn as a wave.

const MOST_HEARD = 1000; // that are remembered

const watch = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    watch.unobserve(target);
    load.player().then(({ prepare }) => prepare(target), () => {});
  }
});

export function connect() {
  on("pane", find);
  on("history", find);
  on("placed", find);
  on("gallery", find);
  on("played", ({ player }) => heard(player));
  find();
}

const idOf = (player) => player.querySelector("audio").getAttribute("src").split("/").at(-2);

function find() {
  const known = storage.read("heard", []);
  for (const player of document.querySelectorAll(".player--voice:not([data-watched])")) {
    player.dataset.watched = "";
    const sender = player.closest("[data-sender]")?.dataset.sender;
    player.querySelector(".player__new").hidden = sender === me() || sender === undefined || known.includes(idOf(player));
    watch.observe(player);
  }
}

function heard(player) {
  const dot = player.querySelector(".player__new");
  if (!dot || dot.hidden) return;
  dot.hidden = true;
  const known = storage.read("heard", []).filter((id) => id !== idOf(player));
  storage.write("heard", [...known, idOf(player)].slice(-MOST_HEARD));
}

import { on } from "../events.js";
import * as store from "../storage.js";
import { text } from "../texts.js";

// Plays a sound where it stands. One plays at a time; the speed is kept for the next.

const SPEEDS = [1, 1.5, 2];
const STEPS = 1000; // of the track

let playing = null;

export function toggle(player) {
  const audio = player.querySelector("audio");
  if (player.dataset.connected === undefined) connect(player, audio);
  if (audio.paused) audio.play().catch(() => {});
  else audio.pause();
}

function connect(player, audio) {
  player.dataset.connected = "";
  const [press, line, facts, track, time, speed] = [".player__press", ".player__line", ".player__facts", ".player__track", ".player__time", ".player__speed"]
    .map((part) => player.querySelector(part));
  const drawSpeed = () => {
    audio.playbackRate = store.read("speed", 1);
    speed.textContent = text("speed", { n: String(audio.playbackRate) });
  };
  const drawTime = () => {
    time.textContent = clock(audio.currentTime);
    if (Number.isFinite(audio.duration)) track.value = String(Math.round((STEPS * audio.currentTime) / audio.duration));
    track.setAttribute("aria-valuetext", time.textContent);
  };
  const drawState = () => {
    player.classList.toggle("player--playing", !audio.paused);
    press.setAttribute("aria-label", text(audio.paused ? "play" : "pause"));
  };
  audio.addEventListener("play", () => {
    if (playing && playing !== audio) playing.pause();
    playing = audio;
    line.hidden = false;
    facts.hidden = true;
    drawSpeed();
    drawState();
  });
  audio.addEventListener("pause", drawState);
  audio.addEventListener("ended", drawState);
  audio.addEventListener("timeupdate", drawTime);
  audio.addEventListener("error", () => {
    line.hidden = true;
    facts.hidden = false;
    facts.textContent = text("video-unplayable");
    drawState();
  });
  track.addEventListener("input", () => {
    if (Number.isFinite(audio.duration)) audio.currentTime = (audio.duration * Number(track.value)) / STEPS;
  });
  speed.addEventListener("click", () => {
    store.write("speed", SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length]);
    drawSpeed();
  });
}

on("pane", () => playing?.isConnected === false && playing.pause());

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

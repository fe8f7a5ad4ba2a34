import { emit, on } from "../events.js";
import * as store from "../storage.js";
import { text } from "../texts.js";
import { bars, clock, drawing } from "../wave.js";

// Plays a sound where it stands. One plays at a time; the speed is kept for the next. A voice message is drawn as a wave.

const SPEEDS = [1, 1.5, 2];
const STEPS = 1000; // of the track
const MOST_DRAWN = 4e6; // bytes of a voice message that is read to be drawn
const RATE = 8000; // samples a second that are enough for a drawing

const waves = new Map(); // {levels, seconds} of voice messages, by address

let playing = null;

export function toggle(player) {
  const audio = player.querySelector("audio");
  if (player.dataset.connected === undefined) connect(player, audio);
  if (audio.paused) audio.play().catch(() => {});
  else audio.pause();
}

// Draws a voice message that came into view.
export async function prepare(player) {
  const audio = player.querySelector("audio");
  if (player.dataset.connected === undefined) connect(player, audio);
  const path = audio.getAttribute("src");
  if (!waves.has(path)) waves.set(path, await read(path, Number(player.dataset.size)));
  drawWave(player, audio);
}

// A recording tells its length only at its end: what is heard of it counts. A browser that cannot read it shows no wave.
async function read(path, size) {
  if (size > MOST_DRAWN) return null;
  try {
    const answer = await fetch(path, { credentials: "same-origin" });
    if (!answer.ok) return null;
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await answer.arrayBuffer());
    const samples = sound.getChannelData(0);
    const levels = [];
    const step = Math.max(1, Math.floor(sound.sampleRate / 20));
    for (let at = 0; at < samples.length; at += step) {
      let most = 0;
      for (let i = at; i < Math.min(samples.length, at + step); i++) most = Math.max(most, Math.abs(samples[i]));
      levels.push(most);
    }
    return { levels: bars(levels), seconds: sound.duration };
  } catch {
    return null;
  }
}

const secondsOf = (audio) => (Number.isFinite(audio.duration) ? audio.duration : waves.get(audio.getAttribute("src"))?.seconds ?? NaN);

function drawWave(player, audio) {
  const known = waves.get(audio.getAttribute("src"));
  const seconds = secondsOf(audio);
  const part = audio.currentTime > 0 && seconds > 0 ? audio.currentTime / seconds : 0;
  if (known) player.querySelector(".wave").replaceWith(drawing(known.levels, part));
  if (audio.currentTime === 0 && seconds > 0) player.querySelector(".player__time").textContent = clock(seconds);
}

function connect(player, audio) {
  player.dataset.connected = "";
  const isVoice = player.matches(".player--voice");
  const [press, line, facts, track, time, speed] = [".player__press", ".player__line", ".player__facts", ".player__track", ".player__time", ".player__speed"]
    .map((part) => player.querySelector(part));
  const drawSpeed = () => {
    audio.playbackRate = store.read("speed", 1);
    speed.textContent = text("speed", { n: String(audio.playbackRate) });
  };
  const drawTime = () => {
    time.textContent = clock(audio.currentTime);
    const seconds = secondsOf(audio);
    if (seconds > 0) track.value = String(Math.round((STEPS * audio.currentTime) / seconds));
    track.setAttribute("aria-valuetext", time.textContent);
    if (isVoice) drawWave(player, audio);
  };
  const drawState = () => {
    player.classList.toggle("player--playing", !audio.paused);
    press.setAttribute("aria-label", text(audio.paused ? "play" : "pause"));
  };
  audio.addEventListener("play", () => {
    if (playing && playing !== audio) playing.pause();
    playing = audio;
    if (line) line.hidden = false;
    if (facts) facts.hidden = true;
    drawSpeed();
    drawState();
    emit("played", { player });
  });
  audio.addEventListener("pause", drawState);
  audio.addEventListener("ended", () => {
    if (isVoice) audio.currentTime = 0;
    drawState();
  });
  audio.addEventListener("timeupdate", drawTime);
  audio.addEventListener("error", () => {
    const note = facts ?? time;
    if (line) line.hidden = true;
    note.hidden = false;
    note.textContent = text("video-unplayable");
    drawState();
  });
  track.addEventListener("input", () => {
    const seconds = secondsOf(audio);
    if (seconds > 0) audio.currentTime = (seconds * Number(track.value)) / STEPS;
  });
  speed.addEventListener("click", () => {
    store.write("speed", SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length]);
    drawSpeed();
  });
  drawSpeed();
}

on("pane", () => playing?.isConnected === false && playing.pause());

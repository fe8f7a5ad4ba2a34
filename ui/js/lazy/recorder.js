import { choose, hand } from "../attach.js";
import { send } from "../composer.js";
import { element, icon } from "../dom.js";
import { emit, on } from "../events.js";
import { onKey } from "../keys.js";
import { canRecord } from "../microphone.js";
import { isTouch } from "../page.js";
import { keepPosition } from "../scroll.js";
import { text } from "../texts.js";
import { bars, BARS, clock, drawing } from "../wave.js";

// Records a voice message in the place of the message field, lets one listen to it, and sends it. A finger may hold the button:
// letting go sends, sliding to the left cancels, sliding up goes on without holding.

const MOST_MS = 10 * 60_000; // of a recording
const MEASURE_MS = 100; // between two looks at the level
const TAP_MS = 400; // a shorter press goes on without holding
const CANCEL_PX = 90;
const LOCK_PX = 60;
const ENDINGS = { "audio/webm": "webm", "audio/mp4": "m4a", "audio/ogg": "ogg" };

let now = null; // the recording
let isAsking = false; // for the microphone

on("send-recording", finish);
on("pane", () => now && !now.form.isConnected && drop());

export async function start(form, isHeld = false) {
  if (now || isAsking) return;
  closeHint(form);
  if (!canRecord()) return hint(form, "needs-https", "needs-https-text", false);
  isAsking = true;
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
  isAsking = false;
  if (!form.isConnected) return stream?.getTracks().forEach((track) => track.stop());
  if (!stream) return hint(form, "no-microphone", "no-microphone-text", true);
  record(form, stream, isHeld);
}

// A finger came down on the button.
export async function hold(form, event) {
  const press = event.currentTarget ?? form.querySelector(".hold__press");
  const down = { x: event.clientX, y: event.clientY, at: Date.now() };
  let isUp = false;
  const over = new AbortController();
  const release = (isSent) => {
    if (isUp) return;
    isUp = true;
    over.abort();
    if (!now) return;
    if (isSent && Date.now() - down.at > TAP_MS) finish();
    else lock();
  };
  document.addEventListener("pointerup", () => release(true), { signal: over.signal });
  document.addEventListener("pointercancel", () => release(false), { signal: over.signal });
  document.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!now) return;
    const isRight = getComputedStyle(press).direction === "rtl";
    if ((isRight ? clientX - down.x : down.x - clientX) > CANCEL_PX) {
      isUp = true;
      over.abort();
      drop();
    } else if (down.y - clientY > LOCK_PX) release(false);
  }, { signal: over.signal });
  await start(form, true);
  if (isUp) lock();
}

function record(form, stream, isHeld) {
  const type = Object.keys(ENDINGS).find((one) => MediaRecorder.isTypeSupported(one)) ?? "";
  const media = new MediaRecorder(stream, type ? { mimeType: type } : {});
  now = { form, stream, media, chunks: [], levels: [], from: Date.now(), isHeld, length: 0, context: null, audio: null };
  media.addEventListener("dataavailable", ({ data }) => data.size > 0 && now?.media === media && now.chunks.push(data));
  media.start(1000);
  listen(now);
  now.timer = setInterval(measure, MEASURE_MS);
  now.row = element("div", "recorder");
  now.row.tabIndex = -1;
  onKey(now.row, (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    drop();
  });
  keepPosition(() => {
    form.dataset.recording = isHeld ? "held" : "";
    form.querySelector(".composer__line").hidden = true;
    form.querySelector(".composer__field").append(now.row);
    drawRow();
  });
  emit("files-changed"); // what may be sent
  if (!isHeld) now.row.focus({ preventScroll: true });
}

// Without it the recording has no picture, and is one all the same.
function listen(recording) {
  try {
    recording.context = new AudioContext();
    recording.analyser = recording.context.createAnalyser();
    recording.context.createMediaStreamSource(recording.stream).connect(recording.analyser);
  } catch {
    recording.analyser = null;
  }
}

function measure() {
  const { analyser, levels, row, from } = now;
  if (analyser) {
    const samples = new Uint8Array(analyser.fftSize);
    analyser.getByteTimeDomainData(samples);
    levels.push(Math.max(...samples.map((sample) => Math.abs(sample - 128))) / 128);
  } else levels.push(0);
  now.length = Date.now() - from;
  row.querySelector(".recorder__time").textContent = clock(now.length / 1000);
  row.querySelector(".wave")?.replaceWith(drawing(levels.slice(-BARS)));
  if (now.length >= MOST_MS) stop();
}

function drawRow() {
  const { row, audio, isHeld, levels, length, form } = now;
  const time = element("span", "recorder__time", clock(length / 1000));
  const bin = button("bin", "drop-recording", drop);
  if (audio) {
    const play = button("play", "play", () => (audio.paused ? audio.play().catch(() => {}) : audio.pause()));
    for (const type of ["play", "pause", "ended"]) audio.addEventListener(type, () => {
      play.replaceChildren(icon(audio.paused ? "play" : "pause"));
      play.setAttribute("aria-label", text(audio.paused ? "play" : "pause"));
    });
    row.replaceChildren(bin, play, drawing(bars(levels)), element("span", "recorder__gap"), time);
  } else if (isHeld) {
    row.replaceChildren(element("span", "recorder__dot"), time, element("span", "recorder__hint", icon("previous"), text("slide-cancels")));
  } else {
    row.replaceChildren(bin, element("span", "recorder__dot"), time, drawing(levels.slice(-BARS)), element("span", "recorder__gap"), button("stop", "stop-recording", stop));
  }
  time.setAttribute("role", "timer");
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", text("recording"));
  form.classList.toggle("composer--held", isHeld);
}

// Goes on without holding.
function lock() {
  if (!now?.isHeld) return;
  now.isHeld = false;
  now.form.dataset.recording = "";
  drawRow();
  emit("files-changed");
}

// Ends the recording, to be listened to.
async function stop() {
  const recording = now;
  if (!recording || recording.audio) return;
  const blob = await ended(recording);
  if (now !== recording) return;
  recording.isHeld = false;
  recording.audio = new Audio(URL.createObjectURL(blob));
  drawRow();
  recording.row.querySelectorAll("button")[1].focus({ preventScroll: true });
}

// Answers all that was recorded.
async function ended(recording) {
  clearInterval(recording.timer);
  if (recording.media.state !== "inactive") {
    const over = new Promise((done) => recording.media.addEventListener("stop", done, { once: true }));
    recording.media.stop();
    await over;
  }
  silence(recording);
  return new Blob(recording.chunks, { type: recording.media.mimeType.split(";")[0] });
}

function silence({ stream, context, timer, audio }) {
  clearInterval(timer);
  stream.getTracks().forEach((track) => track.stop());
  if (context?.state !== "closed") context?.close().catch(() => {});
  audio?.pause();
}

async function finish() {
  const recording = now;
  if (!recording) return;
  const blob = await ended(recording);
  if (now !== recording) return;
  putAway();
  const file = new File([blob], `voice-message.${ENDINGS[blob.type] ?? "webm"}`, { type: blob.type });
  const files = await hand(recording.form, file);
  if (files.length > 0) send({ content: "", files });
}

function drop() {
  if (!now) return;
  const { media } = now;
  silence(now);
  if (media.state !== "inactive") media.stop();
  putAway();
}

// The message field comes back.
function putAway() {
  const { form, row, audio } = now;
  now = null;
  if (audio) URL.revokeObjectURL(audio.src);
  if (!form.isConnected) return;
  keepPosition(() => {
    row.remove();
    form.querySelector(".composer__line").hidden = false;
    delete form.dataset.recording;
    form.classList.remove("composer--held");
  });
  emit("files-changed");
  if (!isTouch()) form.querySelector("textarea")?.focus({ preventScroll: true });
}

// Why there is no recording, and what there is instead.
function hint(form, title, words, canRetry) {
  const close = button("close", "close", () => {
    closeHint(form);
    form.querySelector("textarea")?.focus({ preventScroll: true });
  });
  const foot = element("div", "hint-card__foot", plain("choose-recording", () => {
    closeHint(form);
    choose({ accept: "audio/*", isVoice: true });
  }));
  if (canRetry) foot.prepend(plain("try-microphone", () => start(form)));
  const card = element("div", "hint-card", element("div", "hint-card__head", element("b", "", text(title)), close), element("span", "", text(words)), foot);
  card.setAttribute("role", "status");
  keepPosition(() => form.querySelector(".composer__field").prepend(card));
  foot.querySelector("button").focus({ preventScroll: true });
}

function closeHint(form) {
  keepPosition(() => form.querySelector(".hint-card")?.remove());
}

function button(drawn, label, press) {
  const made = element("button", "icon-button", icon(drawn));
  made.type = "button";
  made.setAttribute("aria-label", text(label));
  made.addEventListener("click", press);
  return made;
}

function plain(label, press) {
  const made = element("button", "button button--small button--quiet", text(label));
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

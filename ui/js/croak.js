// The sound of an alert: two croaks that fall in pitch. It is made here; nothing is fetched. Browsers let a page make sounds
// once somebody has pressed something in it.

const CROAKS = [{ at: 0, from: 320, to: 140 }, { at: 0.16, from: 280, to: 120 }]; // seconds and hertz
const LASTS = 0.12;
const LOUDNESS = 0.25;

let audio = null;

export function connect() {
  for (const name of ["pointerdown", "click", "beforeinput"]) addEventListener(name, ready, { capture: true });
}

function ready() {
  if (!window.AudioContext || navigator.userActivation?.isActive === false) return; // what a script does is no gesture
  audio ??= new AudioContext();
  if (audio.state === "suspended") audio.resume().catch(() => {});
}

export function croak() {
  if (audio?.state !== "running") return false;
  for (const { at, from, to } of CROAKS) {
    const start = audio.currentTime + at;
    const tone = new OscillatorNode(audio, { type: "sawtooth", frequency: from });
    const rasp = new OscillatorNode(audio, { type: "square", frequency: 45 });
    const volume = new GainNode(audio, { gain: 0 });
    const depth = new GainNode(audio, { gain: LOUDNESS / 2 });
    tone.frequency.exponentialRampToValueAtTime(to, start + LASTS);
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.01);
    volume.gain.linearRampToValueAtTime(0, start + LASTS);
    rasp.connect(depth).connect(volume.gain);
    tone.connect(volume).connect(audio.destination);
    for (const wave of [tone, rasp]) {
      wave.start(start);
      wave.stop(start + LASTS);
    }
  }
  return true;
}

import { ask } from "../http.js";
import { clockAhead, now } from "../servertime.js";
import { text } from "../texts.js";
import { fullTime } from "../time.js";
import { canWork, register } from "../worker.js";

// Whether this browser trusts the server: a request over HTTPS is answered, or it is not. While the page is open it looks again and
// again, so that it tells at once when the last step is done; only a test that was asked for says that it is not.

const CHECK_MS = 4_000;
const UNITS = [["minute", 60_000], ["hour", 3_600_000], ["day", 86_400_000], ["year", 31_557_600_000]];

let place = null;

export function connect() {
  place = document.querySelector("[data-trust]");
  if (!place) return;
  for (const button of place.querySelectorAll("[data-test]")) button.addEventListener("click", onTest);
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
  document.addEventListener("visibilitychange", check);
  document.addEventListener("htmx:after:swap", showChosen);
  showChosen();
  check();
}

// On a phone the systems are a row that is longer than the screen.
function showChosen() {
  document.querySelector("[data-system][aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
}

async function onTest(event) {
  event.preventDefault();
  show((await isTrusted()) ? "good" : "bad");
  await compareClocks();
}

async function check() {
  if (!place.isConnected || document.hidden || isGood()) return;
  if (await isTrusted()) show("good");
  await compareClocks();
  if (!isGood()) setTimeout(check, CHECK_MS);
}

const isGood = () => !place.querySelector("[data-verdict=good]").hidden;

// The answer cannot be read, and need not: without trust there is none. Where a warning was clicked away there is one all the same, but
// no worker: browsers install those only from where they trust.
async function isTrusted() {
  try {
    if (new URL(place.dataset.trust).origin === location.origin && canWork()) await register();
    await fetch(place.dataset.trust, { mode: "no-cors", credentials: "omit", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

function show(name) {
  for (const verdict of place.querySelectorAll("[data-verdict]")) verdict.hidden = verdict.dataset.verdict !== name;
}

// Where the clocks differ much no step helps: a certificate is good from one date to another, and a browser reads those by its own.
async function compareClocks() {
  if (!isGood()) await ask(new URL(place.dataset.trust).pathname);
  const off = isGood() ? 0 : clockAhead();
  const note = document.querySelector("[data-clock]");
  note.hidden = off === 0;
  if (note.hidden) return;
  const server = document.body.dataset.server;
  note.querySelector("b").textContent = text(off > 0 ? "clock-ahead" : "clock-behind", { off: span(Math.abs(off)), server });
  note.querySelector("small").textContent = text("clock-mend", { time: fullTime(now()), server });
}

// "3 hours"
function span(ms) {
  const [unit, length] = UNITS.findLast(([, length]) => ms >= 2 * length) ?? UNITS[0];
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, unitDisplay: "long" }).format(Math.round(ms / length));
}

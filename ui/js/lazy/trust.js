import { canWork, register } from "../worker.js";

// Whether this browser trusts the server: a request over HTTPS is answered, or it is not. While the page is open it looks again and
// again, so that it tells at once when the last step is done; only a test that was asked for says that it is not.

const CHECK_MS = 4_000;

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
}

async function check() {
  if (!place.isConnected || document.hidden || isGood()) return;
  if (await isTrusted()) return show("good");
  setTimeout(check, CHECK_MS);
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

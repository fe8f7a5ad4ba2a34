import * as croaks from "./croak.js";
import * as push from "./push.js";
import { text } from "./texts.js";

// The part of the settings about alerts: the sound can be heard, and notifications of the desktop need the browser's word. Where
// this device cannot show any, it is said beside the switch.

export function connect() {
  croaks.connect();
  document.addEventListener("click", onClick, { capture: true });
  document.addEventListener("htmx:after:swap", show);
  show();
}

function show() {
  push.show();
  const play = document.querySelector("[data-play-sound]");
  if (play) play.hidden = !window.AudioContext;
  const hint = document.querySelector("[data-alert=desktop] small");
  if (!hint) return;
  if (!("Notification" in window) || !isSecureContext) hint.textContent = text("alert-desktop-needs-https");
  else if (Notification.permission === "denied") hint.textContent = text("alert-desktop-refused");
}

function onClick(event) {
  if (event.target.closest("[data-play-sound]")) return croaks.croak();
  const pushes = event.target.closest("[data-push-switch]");
  if (pushes) return push.toggle(pushes);
  const isOn = event.target.closest("[data-alert=desktop] button[value=true]");
  if (isOn && "Notification" in window && Notification.permission === "default") Notification.requestPermission().then(show, () => {});
}

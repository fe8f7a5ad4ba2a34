import { pathPushKey, pathSubscriptions } from "./paths.js";
import * as storage from "./storage.js";
import { text } from "./texts.js";
import { canWork, register } from "./worker.js";

// Alerts that reach this browser while Ribbit is closed, by its maker's push service. The server forgets a browser with its session;
// whoever is signed in anew with pushes on says so again.

const NAME = "push"; // of what this device remembers: the address that the server was told

export async function connect() {
  if (!canWork() || !storage.read(NAME, "")) return;
  const subscription = await (await manager())?.getSubscription();
  if (subscription) await sendSubscription("POST", subscription);
  else storage.remove(NAME);
}

// Safari has one without a worker.
async function manager() {
  if (window.pushManager) return window.pushManager;
  await register();
  return (await navigator.serviceWorker.ready).pushManager;
}

// Shows in the settings whether this browser takes pushes, or why it cannot.
export async function show() {
  const row = document.querySelector("[data-push]");
  if (!row) return;
  if (!window.isSecureContext) return say(row, text("alert-desktop-needs-https"));
  if (!canWork() || !("PushManager" in window) || !("Notification" in window)) return say(row, text("push-not-here"));
  const isOn = storage.read(NAME, "") !== "" && Notification.permission === "granted";
  const button = row.querySelector("[data-push-switch]");
  button.hidden = false;
  button.setAttribute("aria-checked", isOn);
  if (Notification.permission === "denied") say(row, text("alert-desktop-refused"));
}

export async function toggle(button) {
  const row = button.closest("[data-push]");
  if (button.disabled) return;
  button.disabled = true;
  try {
    if (button.getAttribute("aria-checked") === "true") await end();
    else await begin();
  } catch {
    say(row, text("push-unreachable"));
  }
  button.disabled = false;
  button.focus();
  await show();
}

async function begin() {
  if ((await Notification.requestPermission()) !== "granted") return;
  const { key } = await (await fetch(pathPushKey)).json();
  const pushes = await manager();
  await (await pushes.getSubscription())?.unsubscribe(); // it may be of another key
  const subscription = await pushes.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  if (!(await sendSubscription("POST", subscription)).ok) throw new Error("refused");
  storage.write(NAME, subscription.endpoint);
}

export async function end() {
  if (!storage.read(NAME, "")) return;
  storage.remove(NAME);
  const subscription = await (await manager())?.getSubscription();
  if (!subscription) return;
  await sendSubscription("DELETE", { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
}

const say = (row, words) => (row.querySelector("small").textContent = words);

const sendSubscription = (method, body) => fetch(pathSubscriptions, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

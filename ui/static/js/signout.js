import { forget } from "./store.js";

// Signing out leaves nothing on this device: no drafts, no unsent messages.

export function connect() {
  document.addEventListener("submit", (event) => {
    if (new URL(event.target.action, location.href).pathname === "/logout") forget();
  });
}

import { forget } from "./store.js";
import { signedOut } from "./request.js";

// Signing out leaves nothing on this device: no drafts, no unsent messages. Who was signed out elsewhere lands on the
// sign-in page with the next request.

export function connect() {
  document.addEventListener("submit", (event) => {
    if (new URL(event.target.action, location.href).pathname === "/logout") forget();
  });
  document.addEventListener("htmx:before:response", (event) => {
    if (event.detail.ctx.response?.status !== 401) return;
    event.preventDefault();
    signedOut();
  });
}

import { canRecord } from "./microphone.js";

// What this browser can do at this address. The server knows only by which address it was asked.

const CAN = {
  notifications: () => window.isSecureContext && "Notification" in window,
  microphone: canRecord,
  install: () => window.isSecureContext,
};

export function show() {
  for (const item of document.querySelectorAll("[data-capability]")) {
    const can = CAN[item.dataset.capability]?.() ?? true;
    item.querySelector("[data-works]").hidden = !can;
    item.querySelector("[data-works-not]").hidden = can;
  }
}

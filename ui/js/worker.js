import { pathWorker } from "./paths.js";

// The page's worker, where browsers have one: at addresses that they trust.

export const canWork = () => window.isSecureContext && "serviceWorker" in navigator;

// It comes when the page has all that it needs itself.
export function connect() {
  if (!canWork()) return;
  if (document.readyState === "complete") return begin();
  addEventListener("load", begin, { once: true });
}

const begin = () => register().catch(() => {}); // a certificate that was only waved through is not trusted with one

export const register = () => navigator.serviceWorker.register(pathWorker);

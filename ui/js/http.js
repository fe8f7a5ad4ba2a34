import { parse } from "./dom.js";
import { on } from "./events.js";
import { pathLogin } from "./paths.js";
import { hearTime } from "./servertime.js";

// Asking the server. It answers HTML: a part of the page, or a problem in one sentence.

const TIMEOUT_MS = 15_000;

let isSigningOut = false; // what leads on then is the answer to that, and not what is refused meanwhile

on("signing-out", () => (isSigningOut = true));
on("still-signed-in", () => (isSigningOut = false));

// Answers {status, ok, body, problem}; status 0 says that the server was not reached. problem is {text, code, field,
// retryAfter} in seconds. Whoever is signed out lands on the sign-in page; what was typed is kept on this device.
// keepalive sees a request through when the page is left.
export async function ask(path, { form, accept, keepalive = false } = {}) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
  try {
    const headers = { "X-Requested-With": "fetch" };
    if (accept) headers.Accept = accept;
    const options = { headers, credentials: "same-origin", signal: limit.signal, keepalive };
    if (form) Object.assign(options, { method: "POST", body: new URLSearchParams(form) });
    const asked = Date.now();
    const response = await fetch(path, options);
    hearTime(response, asked);
    const body = await response.text();
    if (response.status === 401) signedOut();
    return { status: response.status, ok: response.ok, body, problem: response.ok ? null : problemIn(body, response) };
  } catch {
    return { status: 0, ok: false, body: "", problem: null };
  } finally {
    clearTimeout(timer);
  }
}

// What a form sends when one of its buttons is pressed, also in browsers that do not take the button themselves.
export function formData(form, button) {
  const all = new FormData(form);
  if (button?.name) all.append(button.name, button.value);
  return all;
}

export function signedOut() {
  if (isSigningOut) return;
  const next = location.pathname + location.search;
  location.assign(`${pathLogin}?next=${encodeURIComponent(next)}`);
}

function problemIn(body, response) {
  const line = parse(body).querySelector(".problem");
  return {
    text: line?.textContent.trim() ?? "",
    code: line?.dataset.code ?? "",
    field: line?.dataset.field ?? "",
    retryAfter: Number(line?.dataset.retryAfter ?? response.headers.get("Retry-After")) || 1,
  };
}

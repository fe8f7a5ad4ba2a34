import { element } from "./dom.js";
import { emit } from "./events.js";
import { ask, signedOut } from "./http.js";
import { pathLogin, pathLogout } from "./paths.js";
import { end as endPushes } from "./push.js";
import { forgetAll } from "./storage.js";
import { text } from "./texts.js";

// Signing out leaves nothing on this device: no drafts, no unsent messages; but only once the server has done it, since
// who is still signed in still wants them. Who was signed out elsewhere lands on the sign-in page with the next request.

export function connect() {
  document.addEventListener("submit", (event) => {
    if (new URL(event.target.action, location.href).pathname !== pathLogout) return;
    event.preventDefault();
    signOut(event.target);
  });
  document.addEventListener("htmx:before:response", (event) => {
    if (event.detail.ctx.response?.status !== 401) return;
    event.preventDefault();
    signedOut();
  });
}

async function signOut(form) {
  const row = form.closest(".row, li");
  row.parentElement.querySelector(".problem")?.remove();
  emit("signing-out");
  addEventListener("pagehide", forgetAll); // last: the rest of the page remembers until it goes
  const answer = await ask(pathLogout, { form: new FormData(form) });
  if (!answer.ok) {
    removeEventListener("pagehide", forgetAll);
    emit("still-signed-in");
    if (answer.status === 401) return signedOut();
    const line = element("li", "problem", answer.problem?.text || text("try-again"));
    line.setAttribute("role", "alert");
    row.after(line);
    return line.scrollIntoView({ block: "nearest" });
  }
  await endPushes().catch(() => {}); // the server has forgotten this browser anyway
  location.assign(pathLogin);
}

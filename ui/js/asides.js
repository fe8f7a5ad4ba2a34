import { isBlocked } from "./blocked.js";
import { on } from "./events.js";
import { onFrame } from "./frames.js";
import { onKey } from "./keys.js";
import { openThread } from "./page.js";

// What a bot says to the reader alone lies over the end of the messages until it is closed, the next one comes, or another chat is opened.

onFrame("aside", (frame) => {
  if (frame.dataset.thread !== openThread()) return;
  const stage = document.querySelector(".thread__stage");
  const aside = frame.firstElementChild;
  if (!stage || isBlocked(aside.dataset.sender)) return;
  stage.querySelector(".aside")?.remove();
  aside.setAttribute("role", "status");
  stage.append(aside);
});

export function connect() {
  document.addEventListener("click", ({ target }) => {
    const aside = target.closest?.("[data-action=close-aside]")?.closest(".aside");
    if (aside) close(aside);
  });
  onKey(document, (event) => {
    const aside = event.key === "Escape" && event.target.closest?.(".aside");
    if (aside) close(aside);
  });
  on("history", () => document.querySelector(".aside")?.remove());
}

function close(aside) {
  const had = aside.contains(document.activeElement);
  aside.remove();
  if (had) document.querySelector("#composer textarea")?.focus({ preventScroll: true });
}

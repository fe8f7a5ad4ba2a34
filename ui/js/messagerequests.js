import { emit } from "./events.js";
import { onFrame } from "./frames.js";
import { leaveWelcome } from "./itemrefresh.js";
import { pane } from "./page.js";

// Requests: how many wait, and when the open one is answered.

onFrame("unread", ({ dataset: { requests = "0" } }) => {
  const link = document.getElementById("requests-link");
  if (!link) return;
  const place = link.querySelector("[data-requests]");
  if (place.textContent === requests) return;
  place.textContent = requests;
  link.hidden = requests === "0";
  if (pane()?.querySelector("#requests")) emit("reload", {});
  if (requests !== "0") leaveWelcome();
});

// Answered in another page: this one shows it, too.
onFrame("thread", (frame) => {
  const { thread, request } = pane()?.dataset ?? {};
  if (request && thread === frame.dataset.thread) emit("reload", {});
});

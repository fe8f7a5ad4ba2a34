import { onFrame } from "./frames.js";

// What people are called: an admin may change it while their messages are seen. Lists and titles come anew by themselves.

onFrame("name", ({ dataset: { user, name } }) => {
  for (const message of document.querySelectorAll(`.message[data-sender="${CSS.escape(user)}"]`)) {
    const shown = message.querySelector(".message__name bdi");
    if (!shown) continue;
    const label = message.getAttribute("aria-label") ?? "";
    if (label.startsWith(shown.textContent)) message.setAttribute("aria-label", name + label.slice(shown.textContent.length));
    shown.textContent = name;
  }
});

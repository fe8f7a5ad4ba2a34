import { me } from "./page.js";

// Which reaction chips are one's own is not in what the server sends, as that is the same for all.

export const usersOf = (chip) => (chip.dataset.users ?? "").split(" ").filter(Boolean);

export function markOwn(root) {
  for (const chip of root.querySelectorAll(".chip[data-users]")) {
    chip.setAttribute("aria-pressed", String(usersOf(chip).includes(me())));
  }
}

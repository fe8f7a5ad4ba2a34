import { chatList, openThread } from "./page.js";
import { ask, parse } from "./request.js";
import { unreadOf } from "./entry.js";
import { adopt, entries, more, remove } from "./list.js";

// The chips over the chat list. What they choose is chosen by the server, page by page.

export const part = () => document.getElementById("chats-part");
export const filter = () => chatList()?.dataset.filter ?? "all";

// The row of chips may be wider than the list; the chosen one is in sight.
export const showChosen = () => part()?.querySelector(".filter[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });

let chosen = null; // the chip pressed last

// Shows what a chip chooses.
export async function choose(link) {
  chosen = link;
  const answer = await ask(link.getAttribute("href"));
  if (chosen !== link) return;
  const fresh = answer.ok ? parse(answer.body).querySelector("#chats-part") : null;
  if (answer.status === 0) return; // the banner tells; a page that says no more would take the chats away
  if (!fresh) return location.assign(link.href);
  const hadFocus = part().contains(document.activeElement);
  part().replaceWith(fresh);
  window.htmx?.process(fresh);
  showChosen();
  if (hadFocus) fresh.querySelector(".filter[aria-current]")?.focus();
  adopt(chatList());
  more(false);
}

// Of the unread chats the open one stays while it is read; it goes when another is opened.
export function settle() {
  if (filter() !== "unread") return;
  for (const entry of entries()) {
    if (unreadOf(entry) === 0 && entry.dataset.thread !== openThread()) remove(entry.closest("li"));
  }
}

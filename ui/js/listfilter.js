import { adopt, filter, items, more, part, remove } from "./chatlist.js";
import { parse } from "./dom.js";
import { on } from "./events.js";
import { ask } from "./http.js";
import { unreadOf } from "./listitem.js";
import { chatList, openThread } from "./page.js";

// The chips over the chat list. What they choose is chosen by the server, page by page.

export function connect() {
  if (!chatList()) return;
  part().parentElement.addEventListener("click", (event) => {
    const link = event.target.closest(".filters--list .filter");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(link);
  });
}

on("pane", dropRead);

let chosen = null; // the chip pressed last

// Shows what a chip chooses.
async function choose(link) {
  chosen = link;
  const answer = await ask(link.getAttribute("href"));
  if (chosen !== link) return;
  const fresh = answer.ok ? parse(answer.body).querySelector("#chats-part") : null;
  if (answer.status === 0) return; // the banner tells; a page that says no more would take the chats away
  if (!fresh) return location.assign(link.href);
  const hadFocus = part().contains(document.activeElement);
  part().replaceWith(fresh);
  window.htmx?.process(fresh);
  adopt(chatList());
  if (hadFocus) fresh.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus();
  more(false);
}

// Of the unread chats the open one stays while it is read; it goes when another is opened.
export function dropRead() {
  if (filter() !== "unread") return;
  for (const entry of items()) {
    if (unreadOf(entry) === 0 && entry.dataset.thread !== openThread()) remove(entry.closest("li"));
  }
}

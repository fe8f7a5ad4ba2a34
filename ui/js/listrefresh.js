import { learnBlocked } from "./blocked.js";
import { adopt, filter, itemOf, more } from "./chatlist.js";
import { parse } from "./dom.js";
import { on } from "./events.js";
import { onFrame } from "./frames.js";
import { ask } from "./http.js";
import { readPreview } from "./listitem.js";
import { replayAfter, replayLater } from "./itemrefresh.js";
import { chatList } from "./page.js";
import { pathChatList } from "./paths.js";
import { persist } from "./persist.js";

// The chat list fetched as a whole: after a time without news, and when who was blocked calls in vain, or no more.

export const refreshList = () => persist(tryRefreshList);

// Answers whether the list came.
export const tryRefreshList = () => replayAfter(replace);

on("blocked", refreshList);
onFrame("blocks", noteBlocked);

// A list that is on its way may say it as it was before.
function noteBlocked(frame) {
  replayLater("", () => noteBlocked(frame));
  learnBlocked(frame.dataset.blocked);
}

async function replace() {
  const wanted = filter();
  const answer = await ask(`${pathChatList}?filter=${wanted}`);
  if (filter() !== wanted) return answer.ok;
  const list = chatList();
  const fresh = answer.ok ? parse(answer.body).querySelector("#chat-list") : null;
  if (!fresh || !list) return answer.ok;
  learnBlocked(fresh.dataset.blocked); // it may have changed on another device while this one was away
  const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
  const top = list.scrollTop;
  let place = list.firstElementChild;
  for (const item of [...fresh.children].map(standing)) {
    if (item === place) place = place.nextElementSibling;
    else list.insertBefore(item, place);
  }
  while (place) {
    const next = place.nextElementSibling;
    place.remove();
    place = next;
  }
  adopt(list);
  list.scrollTop = top;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  more(false);
  return true;
}

// The item that is in the list already, when it says the same: nothing that is about to be clicked goes away without need.
function standing(item) {
  const entry = item.querySelector(".chat");
  const old = entry && itemOf(entry.dataset.thread);
  if (!old) return item;
  if (Number(old.dataset.lastRead) > Number(entry.dataset.lastRead)) entry.dataset.lastRead = old.dataset.lastRead;
  readPreview(entry);
  return sameAs(entry, old) ? old.closest("li") : item;
}

function sameAs(entry, old) {
  const parts = [".avatar", ".chat__name"];
  return ["preview", "lastSeq", "lastRead", "pinned", "muted", "mentioned"].every((key) => (entry.dataset[key] ?? "") === (old.dataset[key] ?? "")) &&
    parts.every((part) => entry.querySelector(part)?.outerHTML === old.querySelector(part)?.outerHTML);
}

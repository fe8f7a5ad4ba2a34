import { parse } from "./dom.js";
import { on } from "./events.js";
import { ask } from "./http.js";
import { addPage, showNewest } from "./messages.js";
import { messages } from "./page.js";
import { pathMessages } from "./paths.js";
import { scrollBox, scrollToBottom } from "./scroll.js";

// History: older messages come when the reader nears the beginning, newer ones after a jump into the middle, the newest when
// the reader wants to be at the end.

const AHEAD_PX = 2_400; // so that a page is in place before a fast reader is there

let loading = null; // the list whose next page is on its way
let ending = null; // the list whose newest page is on its way

export function connect(pane, signal) {
  for (const link of pane.querySelectorAll("#messages a[data-page]")) {
    link.closest(".pager").classList.add(`pager--${link.dataset.page}`);
  }
  pane.addEventListener("click", (event) => {
    const link = event.target.closest("#messages a[data-page]");
    if (!link) return;
    event.preventDefault();
    load(link);
  }, { signal });
  near();
}

on("end-wanted", loadNewest);
on("scrolled", near);
on("online", near);

function near() {
  const box = scrollBox();
  if (!box || loading === messages()) return;
  const older = document.querySelector("#messages .pager--older a");
  const newer = document.querySelector("#messages .pager--newer a");
  if (older && box.scrollTop < AHEAD_PX) load(older);
  else if (newer && box.scrollHeight - box.scrollTop - box.clientHeight < AHEAD_PX) load(newer);
}

async function load(link) {
  const list = messages();
  if (loading === list) return;
  loading = list;
  const isWanted = () => messages() === list && link.isConnected; // unless the newest page came meanwhile
  const url = new URL(link.href);
  const answer = await ask(`${pathMessages(list.dataset.thread)}${url.search}`);
  const page = answer.ok && isWanted() ? parse(answer.body).querySelector(".page") : null;
  if (page) await addPage(page, link.dataset.page === "older", isWanted);
  if (loading === list) loading = null;
  if (messages() === list && (page || answer.ok)) near();
}

// The end of what is in the page has to do while the server is away.
async function loadNewest({ takesFocus }) {
  const list = messages();
  if (ending === list) return;
  ending = list;
  const answer = await ask(pathMessages(list.dataset.thread));
  if (ending === list) ending = null;
  if (messages() !== list) return;
  const page = answer.ok ? parse(answer.body).querySelector(".page") : null;
  if (page) showNewest(page);
  scrollToBottom({ takesFocus });
  near();
}

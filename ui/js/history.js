import { parse } from "./dom.js";
import { on } from "./events.js";
import { ask } from "./http.js";
import { addPage } from "./messages.js";
import { messages } from "./page.js";
import { scrollBox } from "./scroll.js";

// History: older messages come when the reader nears the beginning, newer ones after a jump into the middle.

const AHEAD_PX = 800;

let loading = null; // the list whose page is on its way

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
  const url = new URL(link.href);
  const answer = await ask(`/chats/${list.dataset.thread}/messages${url.search}`);
  if (loading === list) loading = null;
  if (!answer.ok || messages() !== list || !link.isConnected) return;
  const page = parse(answer.body).querySelector(".page");
  if (!page) return;
  addPage(page, link.dataset.page === "older");
  near();
}

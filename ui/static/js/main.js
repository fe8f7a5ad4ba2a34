import * as account from "./account.js";
import * as composer from "./composer.js";
import * as dialog from "./dialog.js";
import * as drafts from "./drafts.js";
import * as keep from "./keep.js";
import * as keyboard from "./keyboard.js";
import * as lazy from "./lazy.js";
import * as list from "./list.js";
import * as mentions from "./mentions.js";
import * as messages from "./messages.js";
import * as navigate from "./navigate.js";
import * as newchat from "./newchat.js";
import * as outbox from "./outbox.js";
import * as pages from "./pages.js";
import * as reactions from "./reactions.js";
import * as read from "./read.js";
import * as scroll from "./scroll.js";
import * as search from "./search.js";
import * as settings from "./settings.js";
import * as seen from "./seen.js";
import * as sheet from "./sheet.js";
import * as signout from "./signout.js";
import * as socket from "./socket.js";
import * as spoiler from "./spoiler.js";
import * as stickers from "./stickers.js";
import * as store from "./store.js";
import * as tabstops from "./tabstops.js";
import * as time from "./time.js";
import * as title from "./title.js";
import * as toolbar from "./toolbar.js";
import * as typing from "./typing.js";
import "./connection.js";
import "./newline.js";
import { watchSeen } from "./presence.js";
import "./quotes.js";
import "./requests.js";
import "./roster.js";

// The page's behaviours, in the order in which they need each other.

document.documentElement.classList.add("has-js");
time.tellZone();
time.localise(document);
signout.connect();
account.connect();
watchSeen();
settings.connect();
if (document.body.dataset.page === "app") connectApp();
else if (document.getElementById("dock")) connectDock();

function connectApp() {
  if (store.read("dock", {}).state === "closed") store.remove("dock"); // who comes here wants to chat again
  title.connect();
  list.connect();
  connectChat();
  socket.connect();
}

async function connectDock() {
  title.connect();
  socket.connect();
  (await import("./dock.js")).connect(connectChat);
}

function connectChat() {
  time.watchMidnight();
  for (const behaviour of [drafts, outbox, dialog, spoiler, keyboard, read, keep, lazy]) behaviour.connect();
  navigate.connect([
    time.localise, messages.connect, drafts.connectPane, composer.connectPane, mentions.connectPane, outbox.connectPane, reactions.connectPane,
    seen.connectPane, scroll.connect, pages.connect, read.connectPane, typing.connectPane, toolbar.connectPane, sheet.connectPane,
    stickers.connectPane, tabstops.connectPane, newchat.connectPane, search.connectPane,
  ]);
}

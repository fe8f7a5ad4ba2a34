import * as account from "./account.js";
import * as actionSheet from "./actionsheet.js";
import "./avatars.js";
import * as alerts from "./alerts.js";
import * as asides from "./asides.js";
import * as attach from "./attach.js";
import * as chatList from "./chatlist.js";
import * as chatMenu from "./chatmenu.js";
import * as composer from "./composer.js";
import "./connection.js";
import * as dialog from "./dialog.js";
import * as drafts from "./drafts.js";
import * as history from "./history.js";
import * as invite from "./invite.js";
import * as keyboard from "./keyboard.js";
import "./lastthread.js";
import * as listFilter from "./listfilter.js";
import "./listnews.js";
import "./messagerequests.js";
import * as messages from "./messages.js";
import "./names.js";
import * as navigation from "./navigation.js";
import * as onDemand from "./ondemand.js";
import * as outbox from "./outbox.js";
import * as pictures from "./pictures.js";
import * as restingStickers from "./restingstickers.js";
import { watchLastSeen } from "./presence.js";
import * as push from "./push.js";
import * as profileCard from "./profilecard.js";
import "./quotes.js";
import * as reactions from "./reactions.js";
import * as readMark from "./readmark.js";
import * as receipts from "./receipts.js";
import * as scroll from "./scroll.js";
import * as signOut from "./signout.js";
import * as socket from "./socket.js";
import * as spoiler from "./spoiler.js";
import * as preview from "./preview.js";
import * as stay from "./stay.js";
import * as stickers from "./stickers.js";
import * as storage from "./storage.js";
import * as suggestions from "./suggestions.js";
import * as tabStops from "./tabstops.js";
import "./threadupdates.js";
import * as time from "./time.js";
import * as title from "./title.js";
import * as toolbar from "./toolbar.js";
import * as typing from "./typing.js";
import "./unreaddivider.js";
import * as voices from "./voices.js";
import * as worker from "./worker.js";

// The page's behaviours, in the order in which they need each other.

document.documentElement.classList.add("has-js");
time.tellZone();
time.localise(document);
signOut.connect();
account.connect();
invite.connect();
invite.connectJoining();
watchLastSeen();
dialog.connect();
onDemand.connectPage(document.body.dataset.page);
onDemand.connectPasskeys();
if (document.body.dataset.page === "app") connectApp();
else if (document.getElementById("dock")) connectDock();

function connectApp() {
  stay.connect();
  if (storage.read("dock", {}).state === "closed") storage.remove("dock"); // who comes here wants to chat again
  title.connect();
  connectList();
  connectChat();
  alerts.connect();
  socket.connect();
  worker.connect();
  push.connect();
}

async function connectDock() {
  title.connect();
  alerts.connect();
  socket.connect();
  (await onDemand.load.dock()).connect(connectChat, connectList);
}

function connectList() {
  chatList.connect();
  listFilter.connect();
}

function connectChat() {
  time.watchMidnight();
  for (const behaviour of [drafts, asides, outbox, pictures, restingStickers, preview, voices, spoiler, keyboard, readMark, chatMenu, profileCard]) behaviour.connect();
  navigation.connect([
    time.localise, messages.connect, drafts.connectPane, attach.connectPane, composer.connectPane, suggestions.connectPane, outbox.connectPane, reactions.connectPane,
    receipts.connectPane, preview.connectPane, scroll.connect, history.connect, readMark.connectPane, typing.connectPane, toolbar.connectPane, actionSheet.connectPane,
    stickers.connectPane, tabStops.connectPane, onDemand.connectPane,
  ]);
}

import { copyText } from "./clipboard.js";
import { edit, replyTo } from "./composer.js";
import { openDialog } from "./dialog.js";
import { emit } from "./events.js";
import { ask } from "./http.js";
import { composer, isMine, isSystemMessage, pane } from "./page.js";
import { pathDelete, pathReport, pathText, pathThread } from "./paths.js";
import { text } from "./texts.js";
import { toast } from "./toast.js";
import { load } from "./ondemand.js";

// What can be done with a message; toolbar, menu, sheet and keys all end up here.

const NEED_FIELD = ["react", "reaction", "reply", "edit"]; // not where one may only read

const idOf = (li) => li.id.replace("message-", "");
export const pathOf = (li, path) => path(pane().dataset.thread, idOf(li));

// Whether an action is for whoever looks at li.
export function isFor(li, action) {
  if ("deleted" in li.dataset || "pending" in li.dataset || isSystemMessage(li)) return false;
  if (NEED_FIELD.includes(action) && !composer()) return false;
  const mine = isMine(li);
  switch (action) {
    case "edit": return mine && li.dataset.kind !== "sticker";
    case "delete": return mine || "admin" in document.body.dataset;
    case "report": return !mine;
    case "copy-text": return li.dataset.kind !== "sticker" && li.querySelector(".message__body")?.textContent.trim() !== "";
    default: return true;
  }
}

// Shows of a copied toolbar, menu or sheet what is for li.
export function offer(root, li) {
  for (const button of root.querySelectorAll("[data-action]")) button.hidden = !isFor(li, button.dataset.action);
}

export async function act(action, li) {
  switch (action) {
    case "reply": return replyTo(li);
    case "edit": return edit(li);
    case "delete": return openDialog(pathOf(li, pathDelete), li);
    case "report": return openDialog(pathOf(li, pathReport), li);
    case "pick": {
      const pick = await load.reactionPicker().catch(() => null);
      return (await pick?.open(document.getElementById(li.id) ?? li)) || toast(li, text("try-again"));
    }
    case "copy-link": return copied(li, new URL(`${pathThread(pane().dataset.thread)}?m=${idOf(li)}`, location.href).href);
    case "copy-text": {
      const answer = await ask(pathOf(li, pathText));
      return copied(li, answer.ok ? answer.body : null);
    }
    default: return emit("action", { action, li });
  }
}

async function copied(li, words) {
  toast(li, text(words !== null && (await copyText(words)) ? "copied" : "try-again"));
}

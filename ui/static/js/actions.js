import { composer, isLine, isMine, pane, tell } from "./page.js";
import { ask } from "./request.js";
import { text } from "./texts.js";
import { hint } from "./hint.js";
import { copy } from "./copy.js";
import { edit, replyTo } from "./composer.js";
import { openDialog } from "./dialog.js";

// What can be done with a message; toolbar, menu, sheet and keys all end up here.

const NEED_FIELD = ["react", "reaction", "reply", "edit"]; // not where one may only read

const idOf = (li) => li.id.replace("message-", "");
export const pathOf = (li) => `/chats/${pane().dataset.thread}/messages/${idOf(li)}`;

// Whether an action is for whoever looks at li.
export function isFor(li, action) {
  if ("deleted" in li.dataset || "pending" in li.dataset || isLine(li)) return false;
  if (NEED_FIELD.includes(action) && !composer()) return false;
  const mine = isMine(li);
  switch (action) {
    case "edit": return mine && li.dataset.kind === "text";
    case "delete": return mine || "admin" in document.body.dataset;
    case "report": return !mine;
    case "copy-text": return li.dataset.kind === "text";
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
    case "delete": return openDialog(`${pathOf(li)}/delete`, li);
    case "report": return openDialog(`${pathOf(li)}/report`, li);
    case "pick": {
      const pick = await import("./pick.js").catch(() => null);
      return (await pick?.open(document.getElementById(li.id) ?? li)) || hint(li, text("try-again"));
    }
    case "copy-link": return copied(li, new URL(`/chats/${pane().dataset.thread}?m=${idOf(li)}`, location.href).href);
    case "copy-text": {
      const answer = await ask(`${pathOf(li)}/raw`);
      return copied(li, answer.ok ? answer.body : null);
    }
    default: return tell("action", { action, li });
  }
}

async function copied(li, words) {
  hint(li, text(words !== null && (await copy(words)) ? "copied" : "try-again"));
}

// What the page says about itself. State lives in the document; nothing is kept here.

// In the names of all that this server keeps in the browser: another one may run under the same host.
export const serverId = () => document.body.dataset.serverId ?? "";

export const me = () => document.body.dataset.me ?? "";
export const pane = () => document.getElementById("pane");
export const chatList = () => document.getElementById("chat-list");
export const messages = () => document.getElementById("messages");
export const composer = () => document.getElementById("composer");
export const field = () => composer()?.querySelector("textarea[name=content]") ?? null;

// The chat is a window on another page: the address, the title and the keys are that page's.
export const isDocked = () => Boolean(pane()?.closest(".docked"));

// The id of the thread that is open, "" for none.
export const openThread = () => messages()?.dataset.thread ?? "";

// Somebody is looking at this page right now.
export const isWatched = () => document.visibilityState === "visible" && document.hasFocus();

// A touch keyboard is the only one: Enter breaks the line there, and focusing a field would open it.
export const isTouch = () => matchMedia("(hover: none) and (pointer: coarse)").matches;

// A system message, which says what happened to the thread, is nobody's.
export const isSystemMessage = (li) => li.dataset.kind === "system";
export const isMine = (li) => li.dataset.sender === me() && !isSystemMessage(li);

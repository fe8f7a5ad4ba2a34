import * as attach from "./attach.js";
import { fitHeight } from "./autogrow.js";
import { element, icon, parse } from "./dom.js";
import { discardEdit, savedDraft, savedEdit, saveEdit } from "./drafts.js";
import { emit, on } from "./events.js";
import { ask } from "./http.js";
import { onKey } from "./keys.js";
import { lastOwnText, placeMessage } from "./messages.js";
import * as outbox from "./outbox.js";
import { isTouch, pane } from "./page.js";
import { pathEdit, pathText } from "./paths.js";
import { wordsOf } from "./quotes.js";
import { isBlank, plain } from "./plaintext.js";
import { keepPosition } from "./scroll.js";
import { nodes, text } from "./texts.js";

// The message field: what it holds, what it answers or changes, and when it may be sent.

const MOST = 10_000; // characters of a message
const COUNT_FROM = 9_500;

let form = null;
let field = null;

export function connectPane(root, signal) {
  form = root.querySelector("#composer");
  field = form?.querySelector("textarea") ?? null;
  if (!field) return;
  form.querySelector(".composer__spoiler")?.remove(); // the tray has it
  field.addEventListener("input", changed, { signal });
  onKey(field, onFieldKey, { signal });
  onKey(field, (event) => sends(event) && event.preventDefault(), { signal, type: "keypress" }); // no break after it
  form.addEventListener("submit", onSubmit, { signal });
  form.addEventListener("click", (event) => {
    if (!event.target.closest(".composer__context .icon-button")) return;
    event.preventDefault();
    leaveContext();
    focusField();
  }, { signal });
  const begun = savedEdit(pane().dataset.thread);
  if (begun && field.value === savedDraft(pane().dataset.thread)) change(begun);
  changed();
}

on("files-changed", () => field?.isConnected && changed());
on("composer-note", ({ words }) => note(words, words !== ""));
on("connection", ({ isOnline }) => note(isOnline ? "" : text("offline-note")));

export function focusField() {
  field?.focus({ preventScroll: true });
}

// Puts text where the caret is.
export function insert(words) {
  if (!field || field.readOnly) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// Gives back a message that was refused, before what was typed since.
on("edit-unsent", ({ content, replyTo: answeredId }) => {
  if (!field || field.readOnly) return;
  leaveContext();
  const answered = answeredId && document.getElementById(`message-${answeredId}`);
  if (answered) replyTo(answered);
  field.value = [content, field.value].filter((words) => !isBlank(words)).join("\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  focusField();
  field.setSelectionRange(content.length, content.length);
});

// Answers the next message to li.
export function replyTo(li) {
  leaveContext();
  form.querySelector("[name=reply_to]").value = li.id.replace("message-", "");
  const name = element("b", "", li.dataset.senderName ?? "");
  showContext("reply", nodes("replying-to", { name, text: wordsOf(li) }));
  focusField();
}

// Puts the text of li into the field to be changed.
export async function edit(li) {
  const { thread } = pane().dataset;
  const root = form;
  const answer = await ask(pathText(thread, li.id.replace("message-", "")));
  if (root !== form) return;
  if (!answer.ok) return note(answer.problem?.text || text("try-again"), true);
  leaveContext();
  const begun = { id: li.id.replace("message-", ""), text: answer.body };
  saveEdit(thread, begun.id, begun.text);
  change(begun);
  focusField();
  field.setSelectionRange(field.value.length, field.value.length);
}

// Shows a message's text to be changed, also one that was left halfway.
function change({ id, text: words }) {
  form.dataset.editing = id;
  if (document.querySelector(`#message-${id} .attachments`)) form.dataset.caption = ""; // it may be edited to nothing
  field.value = words;
  showContext("pencil", [element("b", "", text("edit-message")), element("span", "composer__key", ` · ${text("esc-cancels")}`)]);
  changed();
}

// Gives up a reply or an edit; answers whether there was one.
export function leaveContext() {
  const context = form?.querySelector(".composer__context");
  if (!context || context.hidden) return false;
  keepPosition(() => (context.hidden = true));
  form.querySelector("[name=reply_to]").value = "";
  if ("editing" in form.dataset) {
    delete form.dataset.editing;
    delete form.dataset.caption;
    discardEdit(pane().dataset.thread);
    field.value = savedDraft(pane().dataset.thread);
  }
  note("");
  changed();
  return true;
}

function showContext(drawing, words) {
  const context = form.querySelector(".composer__context");
  const line = context.querySelector(":scope > span");
  line.replaceChildren(...words);
  context.querySelector(":scope > svg")?.remove();
  context.prepend(icon(drawing));
  keepPosition(() => (context.hidden = false));
}

function changed() {
  const words = plain(field.value).trim();
  const length = words.length < COUNT_FROM ? words.length : [...words].length;
  const isEnough = !isBlank(words) || ("editing" in form.dataset ? "caption" in form.dataset : attach.count() > 0);
  const isReady = "recording" in form.dataset ? form.dataset.recording === "" : isEnough && length <= MOST && ("editing" in form.dataset || !attach.isHeldUp());
  form.classList.toggle("composer--ready", isReady);
  const send = form.querySelector(".composer__send");
  if (send) send.disabled = !isReady;
  fitHeight(field);
  count(length);
}

function count(length) {
  const counter = form.querySelector(".counter");
  if (!counter) return;
  if (counter.hidden !== length < COUNT_FROM) keepPosition(() => (counter.hidden = length < COUNT_FROM));
  counter.classList.toggle("counter--over", length > MOST);
  const shown = (n) => n.toLocaleString(document.documentElement.lang);
  const values = { n: shown(length), max: shown(MOST), over: shown(length - MOST) };
  if (!counter.hidden) counter.textContent = text(length > MOST ? "counter-over" : "counter", values);
}

const sends = (event) =>
  event.key === "Enter" && !event.shiftKey && !event.altKey && (!isTouch() || event.ctrlKey || event.metaKey);

function onFieldKey(event) {
  if (sends(event)) {
    event.preventDefault();
    form.requestSubmit ? form.requestSubmit() : onSubmit(event);
  } else if (event.key === "ArrowUp" && field.value === "" && !event.altKey && !event.shiftKey) {
    const own = lastOwnText();
    if (!own) return;
    event.preventDefault();
    edit(own);
  }
}

function onSubmit(event) {
  event.preventDefault();
  if (!form.classList.contains("composer--ready")) return;
  if ("recording" in form.dataset) return emit("send-recording");
  if ("editing" in form.dataset) return save();
  const words = plain(field.value);
  const content = attach.isSpoiler() ? spoiler(words) : words;
  field.value = "";
  send({ content, files: attach.take() });
  changed();
}

// A caption of which every line is a spoiler hides what it stands under.
const spoiler = (words) => (isBlank(words) ? text("spoiler-mark") : words).split("\n").map((line) => (isBlank(line) ? "" : `>!${line.trim()}!<`)).join("\n").trim();

// Sends a text or a sticker to the open thread, as an answer when one was begun.
export function send(what) {
  const { thread } = pane().dataset;
  const answered = form.querySelector("[name=reply_to]").value;
  emit("composed", { thread });
  leaveContext();
  outbox.add({ thread, replyTo: answered, ...what });
}

async function save() {
  if (field.readOnly) return; // it is on its way
  const { editing } = form.dataset;
  const { thread } = pane().dataset;
  const root = form;
  field.readOnly = true;
  const answer = await ask(pathEdit(thread, editing), { form: { content: plain(field.value) } });
  if (root === form) field.readOnly = false;
  if (!answer.ok) return root === form && note(answer.problem?.text || text("try-again"), true);
  if (savedEdit(thread)?.id === editing) discardEdit(thread);
  if (pane()?.dataset.thread !== thread || !form) return;
  const li = parse(answer.body).querySelector(".message");
  if (li) placeMessage(li);
  if (form.dataset.editing === editing) leaveContext();
  if (root === form) focusField();
}

// One line over the field: about the connection, or what went wrong.
function note(words, isProblem = false) {
  if (!form) return;
  const line = form.querySelector(".composer__note");
  line.setAttribute("role", isProblem ? "alert" : "status");
  line.classList.toggle("hint--error", isProblem);
  keepPosition(() => {
    line.textContent = words;
    line.hidden = words === "";
  });
}

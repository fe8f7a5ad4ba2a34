import { current, parse } from "./dom.js";
import { emit, on } from "./events.js";
import { FOCUSABLE, trapFocus } from "./focustrap.js";
import { receive } from "./frames.js";
import { ask, formData } from "./http.js";
import { onKey } from "./keys.js";
import { placeMessage } from "./messages.js";
import { messages, pane } from "./page.js";
import { text } from "./texts.js";
import { toast } from "./toast.js";

// Dialogs over the page: they hold the focus while they are open and give it back.

let opener = null; // what had the focus
let release = () => {};

export const isOpen = () => root()?.firstElementChild != null;
const root = () => document.getElementById("dialog");

export function connect() {
  const box = root();
  if (!box) return;
  box.addEventListener("click", (event) => {
    const isOutside = event.target.matches(".scrim");
    if (!isOutside && !event.target.closest("[data-action=close]")) return;
    event.preventDefault();
    close();
  });
  box.addEventListener("submit", onSubmit);
  onKey(document, (event) => event.key === "Escape" && close() && event.preventDefault());
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openDialog(link.getAttribute("href"), link);
  });
}

// Fetches a dialog and opens it; from gets the focus back.
export async function openDialog(path, from) {
  const answer = await ask(path);
  const near = from?.closest?.(".message");
  if (answer.ok) show(parse(answer.body), from);
  else if (near) toast(near, answer.problem?.text || text("try-again"));
  else if (root().contains(from)) complain(root().querySelector("form"), answer);
}

// What leads from one part of a dialog to another has the focus there, too; whoever opened the first gets it back in the end.
export function show(content, from) {
  const isPart = isOpen() && root().contains(from);
  if (!isPart) {
    close();
    opener = from ?? document.activeElement;
  }
  const first = content.querySelector("[autofocus]");
  first?.removeAttribute("autofocus"); // browsers complain of one that comes later
  root().replaceChildren(...content.children);
  window.htmx?.process(root());
  if (!isPart) release = trapFocus(root());
  ((isPart && current(from, root())) || first || root().querySelector(FOCUSABLE))?.focus();
  emit("dialog-shown", { root: root() });
}

export function close() {
  if (!isOpen()) return false;
  release();
  root().replaceChildren();
  if (opener) current(opener)?.focus({ preventScroll: true });
  opener = null;
  return true;
}

// A dialog's form: the answer is the changed message, another dialog, or a problem shown in it.
async function onSubmit(event) {
  const form = event.target;
  if (form.method === "get") return leadsOn();
  if (event.defaultPrevented || form.enctype === "multipart/form-data") return; // somebody else's, or the browser's
  event.preventDefault();
  const button = event.submitter;
  if (button) button.disabled = true;
  const list = messages();
  const answer = await ask(form.getAttribute("action"), { form: formData(form, button) });
  if (button) button.disabled = false;
  if (!answer.ok) return complain(form, answer, button);
  const content = parse(answer.body);
  const isNews = content.querySelector("[data-frame]") !== null;
  if (isNews) receive(answer.body);
  const li = content.querySelector(".message");
  if (li) opener = document.getElementById(li.id) ?? opener;
  if (li && list && messages() === list) placeMessage(li);
  const next = content.querySelector("[role=dialog], [role=alertdialog]");
  if (next) return show(content, opener);
  const about = opener;
  const { id } = form.closest("[role=dialog], [role=alertdialog]") ?? form;
  close();
  if (!li && about?.matches(".message")) toast(about, text("reported"));
  if (!isNews) emit("dialog-done", { id });
}

// A form that leads to another pane: there the focus goes to the message it leads to.
function leadsOn() {
  on("pane", () => {
    close();
    (document.querySelector(".message--target") ?? pane())?.focus({ preventScroll: true });
  }, { once: true });
}

// The focus, which a button loses while it waits, goes to what is to be mended.
function complain(form, { problem }, button) {
  form.querySelector(".problem")?.remove();
  const line = document.createElement("p");
  line.className = "problem hint--error";
  line.setAttribute("role", "alert");
  line.textContent = problem?.text || text("try-again");
  form.prepend(line);
  (form.elements[problem?.field] ?? button)?.focus?.();
}

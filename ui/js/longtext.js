import { copyText } from "./clipboard.js";
import { copyOf, element, icon } from "./dom.js";
import { on } from "./events.js";
import { keepPosition } from "./scroll.js";
import { text } from "./texts.js";

// What is long in a message is folded until somebody asks for it, and each block of code has a button that copies it.
// Without scripts all of it is shown.

const FOLDED_FROM = 14; // lines of text; folded, it has as many as the style sheet says
const CODE_LINES = 20; // of code before it is folded
const FEW = 200; // characters that are never FOLDED_FROM lines
const COPIED_MS = 2000;

const opened = new Set(); // what somebody unfolded in this thread: ids of messages, with the number of the code

on("pane", () => opened.clear());

document.addEventListener("click", ({ target }) => {
  const copy = target.closest?.(".code__copy");
  if (copy) copyCode(copy);
  const more = target.closest?.(".show-more");
  if (more) keepPosition(() => unfold(more, more.getAttribute("aria-expanded") === "false"));
});

// What has the focus is to be seen.
document.addEventListener("focusin", ({ target }) => {
  const folded = target.closest?.(".is-folded");
  if (folded && target.getBoundingClientRect().bottom > folded.getBoundingClientRect().bottom) unfold(buttonOf(folded), true);
});

// Prepares messages that have just come into the page. All are measured before any is changed, as each change would have
// the page laid out anew.
export function foldLong(list) {
  const bodies = list.map((li) => li.querySelector(".message__body")).filter((body) => body && !body.matches(".message__body--emoji"));
  for (const code of bodies.flatMap((body) => [...body.querySelectorAll(".code")])) prepareCode(code);
  const long = bodies.filter(isLong);
  for (const body of long) addButton(body, body, body.closest(".message").id);
}

function isLong(body) {
  if (body.textContent.length < FEW && body.querySelectorAll("br, li, blockquote").length < FOLDED_FROM / 2) return false;
  const code = [...body.querySelectorAll(".code")].reduce((sum, one) => sum + one.offsetHeight, 0);
  return body.offsetHeight - code >= FOLDED_FROM * parseFloat(getComputedStyle(body).lineHeight) - 1;
}

function prepareCode(code) {
  const head = code.querySelector(".code__head");
  if (head.querySelector(".code__copy")) return;
  head.append(copyOf("code-copy-template"));
  if (code.querySelector("code").textContent.split("\n").length <= CODE_LINES) return;
  const li = code.closest(".message");
  addButton(code.querySelector("pre"), code, `${li.id}/${[...li.querySelectorAll(".code")].indexOf(code)}`);
}

// The button stands behind the text, and inside of the code.
function addButton(folded, holder, id) {
  const button = element("button", "show-more", element("span", "", ""), icon("minimise"));
  button.type = "button";
  button.tabIndex = -1; // as all that a message holds
  button.dataset.folds = id;
  if (holder === folded) holder.after(button);
  else holder.append(button);
  unfold(button, opened.has(id));
}

const foldedBy = (button) => button.parentElement.matches(".code") ? button.parentElement.querySelector("pre") : button.previousElementSibling;
const buttonOf = (folded) => folded.matches("pre") ? folded.parentElement.querySelector(".show-more") : folded.nextElementSibling;

function unfold(button, isOpen) {
  foldedBy(button).classList.toggle("is-folded", !isOpen);
  button.setAttribute("aria-expanded", String(isOpen));
  button.firstElementChild.textContent = text(isOpen ? "show-less" : "show-more");
  if (isOpen) opened.add(button.dataset.folds);
  else opened.delete(button.dataset.folds);
}

async function copyCode(button) {
  const words = button.closest(".code").querySelector("code").textContent;
  const isCopied = await copyText(words);
  const label = button.lastElementChild;
  label.textContent = text(isCopied ? "copied" : "try-again");
  button.classList.toggle("code__copy--done", isCopied);
  setTimeout(() => {
    label.textContent = text("copy");
    button.classList.remove("code__copy--done");
  }, COPIED_MS);
}

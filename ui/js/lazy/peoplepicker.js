import { element, holdFocus, icon } from "../dom.js";
import { on } from "../events.js";
import { onKey } from "../keys.js";
import { text } from "../texts.js";

// New Chat and adding people: whoever is ticked among the results becomes a chip; the button works from one person on, the group's name
// is asked from two on. The results themselves come from the server while one types.

export function connect(root, signal) {
  const show = () => showPicked(root);
  root.addEventListener("change", (event) => {
    if (!event.target.matches("[name=user]")) return;
    show();
    const search = root.querySelector("input[name=q]");
    if (event.target.checked && search?.value) search.select();
  }, { signal });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove]");
    if (!button) return;
    const box = root.querySelector(`[name=user][value="${CSS.escape(button.dataset.remove)}"]`);
    if (box) box.checked = false;
    show();
    root.querySelector("input[name=q]")?.focus();
  }, { signal });
  onKey(root, (event) => walk(event, root), { signal });
  let restoreFocus = () => {};
  document.addEventListener("htmx:before:swap", ({ detail }) => {
    restoreFocus = holdFocus(root, root.querySelector("input[name=q]"));
    keepTicks(root, detail.tasks);
  }, { signal });
  document.addEventListener("htmx:after:swap", () => {
    restoreFocus();
    show();
  }, { signal });
  on("refused", ({ form, line }) => line && form.prepend(line), { signal });
  show();
}

const starter = (root) => root.querySelector("button[type=submit]:not([data-search])"); // a disabled one ignores clicks

const boxes = (root) => [...root.querySelectorAll("[name=user]")];

// Results were asked for with what was ticked then; what was ticked or not since counts.
function keepTicks(root, tasks) {
  const results = tasks.find((task) => task.target?.id === "people")?.fragment.querySelector("#people");
  if (!results) return;
  const missing = element("ul", "people");
  for (const box of boxes(root)) {
    const now = results.querySelector(`[name=user][value="${CSS.escape(box.value)}"]`);
    if (now) now.checked = box.checked;
    else if (box.checked) missing.append(box.closest("li").cloneNode(true));
  }
  if (missing.firstChild) results.prepend(missing);
}

function showPicked(root) {
  const picked = boxes(root).filter((box) => box.checked);
  const place = root.querySelector("[data-chips]");
  if (place) place.replaceChildren(...picked.map(chipOf));
  const start = starter(root);
  if (start) start.disabled = picked.length === 0;
  const group = root.querySelector(".overlay__group");
  if (group) {
    group.hidden = picked.length < 2;
    for (const input of group.querySelectorAll("input")) input.disabled = group.hidden;
  }
}

function chipOf(box) {
  const person = box.closest(".person");
  const name = box.dataset.name ?? person?.querySelector(".person__name")?.textContent.trim() ?? "";
  const face = person?.querySelector(".avatar img")?.cloneNode(true);
  const button = element("button", "", icon("close"));
  button.type = "button";
  button.dataset.remove = box.value;
  button.setAttribute("aria-label", text("remove", { name }));
  return element("span", "person-chip", face ? element("span", "avatar avatar--small", face) : "", name, button);
}

// In the search field Enter picks the first result, and starts the chat when nothing is searched for; Backspace takes the
// last chip; arrows walk the results.
function walk(event, root) {
  const isSearch = event.target.matches("input[name=q]");
  const all = boxes(root);
  if (isSearch && event.key === "Enter") {
    event.preventDefault();
    const first = all.find((box) => !box.checked && box.offsetParent !== null);
    if (event.target.value.trim() !== "" && first) {
      first.click();
      event.target.value = ""; // so that Enter once more starts the chat
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (event.target.value.trim() === "") starter(root)?.click();
  } else if (event.target.matches("[name=title]") && event.key === "Enter") {
    event.preventDefault(); // the form's first button is that of the search
    starter(root)?.click();
  } else if (isSearch && event.key === "Backspace" && event.target.value === "") {
    const last = all.filter((box) => box.checked).pop();
    last?.click();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const at = all.indexOf(document.activeElement);
    const next = event.key === "ArrowDown" ? all[at + 1] : all[at - 1];
    if (!isSearch && at < 0) return;
    event.preventDefault();
    (next ?? (event.key === "ArrowUp" ? root.querySelector("input[name=q]") : all[at]))?.focus();
  }
}

import { ask, formData } from "./http.js";
import { onKey } from "./keys.js";
import { pathAppearance } from "./paths.js";

// The menu behind one's own face opens and closes by itself; here it also closes when one turns to something else. And a
// theme is put on at once, wherever it is chosen.

export function connect() {
  document.addEventListener("pointerdown", ({ target }) => closeAll((menu) => !menu.contains(target) || target === menu));
  document.addEventListener("focusin", ({ target }) => closeAll((menu) => !menu.contains(target)));
  onKey(document, onEscape, { capture: true });
  document.addEventListener("submit", onSubmit);
}

const opened = () => [...document.querySelectorAll("[data-menu][open]")];

function closeAll(isLeft) {
  for (const menu of opened()) if (isLeft(menu)) menu.open = false;
}

function onEscape(event) {
  if (event.key !== "Escape") return;
  const menu = opened()[0];
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
  event.stopPropagation();
}

async function onSubmit(event) {
  const { target: form, submitter } = event;
  if (!submitter?.name || new URL(form.action, location.href).pathname !== pathAppearance) return;
  event.preventDefault();
  const answer = await ask(pathAppearance, { form: formData(form, submitter) });
  if (!answer.ok) return form.submit();
  const root = document.documentElement;
  if (submitter.value) root.dataset[submitter.name] = submitter.value;
  else delete root.dataset[submitter.name];
  for (const button of document.querySelectorAll(`form[action="${pathAppearance}"] button[name="${submitter.name}"]`)) {
    button.setAttribute("aria-pressed", String(button.value === submitter.value));
  }
}

import * as dialog from "../dialog.js";
import { parse } from "../dom.js";
import { on } from "../events.js";
import { ask, formData } from "../http.js";
import { onKey } from "../keys.js";
import { localise } from "../time.js";

// The owner's desk: what is done there changes the page where it stands. Forms post and have the page looked at again; a search
// and its choices bring their own page, whose address stays in the bar.

const PAUSE_MS = 200; // after the last key of a search

let timer = 0;
let asked = 0; // the newest question; answers to older ones come too late
let shown = here(); // the page that is in place, or on its way

const main = () => document.getElementById("desk");

export function connect() {
  main().addEventListener("submit", onSubmit);
  main().addEventListener("input", onInput);
  main().addEventListener("click", onClick);
  document.addEventListener("pointerdown", ({ target }) => closeMenus((menu) => !menu.contains(target) || target === menu));
  document.addEventListener("focusin", ({ target }) => closeMenus((menu) => !menu.contains(target)));
  onKey(document, onEscape, { capture: true });
  on("dialog-done", () => show(here()));
  addEventListener("popstate", () => here() !== shown && show(here())); // and not for a link within the page
  const search = main().querySelector("[data-desk-search]");
  const typed = search?.querySelector("input[type=search]");
  if (typed && typed.value !== typed.defaultValue) find(search); // before this was loaded
  document.querySelector(".side-nav [aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
}

function here() {
  return location.pathname + location.search;
}

// Looks at a page of the desk again and puts it in place; the field that one types in stays.
async function show(path) {
  const mine = ++asked;
  shown = path;
  const answer = await ask(path);
  if (mine !== asked) return;
  const fresh = answer.ok ? parse(answer.body).querySelector("#desk") : null;
  if (!fresh) return answer.status === 0 ? undefined : location.assign(path);
  const list = document.getElementById("desk-list");
  const typing = main().contains(document.activeElement) && document.activeElement.matches("[data-desk-search] :is(input, select)");
  const count = parse(answer.body).querySelector(".side-nav");
  if (count) document.querySelector(".side-nav").replaceChildren(...count.children);
  if (typing && list && fresh.querySelector("#desk-list")) {
    list.replaceWith(fresh.querySelector("#desk-list"));
    for (const filter of main().querySelectorAll(".filter")) filter.replaceWith(fresh.querySelector(".filter"));
  } else {
    const giveBack = keepFocus(document.activeElement);
    main().replaceChildren(...fresh.childNodes);
    giveBack();
  }
  localise(main());
}

const CONTROLS = "summary, a, button, input, select, textarea";

// Before the page is put anew: answers what to call afterwards. The focus stays on what held it; where that is gone it goes to the
// first control of its row, of the row that is next to it now, or to the page.
function keepFocus(held) {
  if (!main().contains(held) || held === main()) return () => {};
  const name = nameOf(held);
  const row = held.closest("[id]");
  const rows = row === main() ? [] : [row, ...following(row, "nextElementSibling"), ...following(row, "previousElementSibling")].map(({ id }) => id).filter(Boolean);
  return () => {
    const row = rows.map((id) => document.getElementById(id)).find(Boolean);
    const same = [...(row ?? main()).querySelectorAll(CONTROLS)].find((one) => nameOf(one) === name);
    (same ?? row?.querySelector(CONTROLS) ?? main()).focus({ preventScroll: true });
  };
}

function following(row, way) {
  const next = row[way];
  return next ? [next, ...following(next, way)] : [];
}

const nameOf = (one) => [one.localName, one.form?.getAttribute("action"), one.getAttribute("href")?.split("?")[0], one.name, one.value, one.textContent.trim()].join();

function onInput({ target }) {
  const form = target.closest("[data-desk-search]");
  if (!form) return;
  clearTimeout(timer);
  timer = setTimeout(() => find(form), PAUSE_MS);
}

function find(form) {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const path = form.getAttribute("action") + (query.size ? `?${query}` : "");
  history.replaceState(null, "", path);
  show(path);
}

function onClick(event) {
  const link = event.target.closest("a[data-desk-link]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  show(here());
}

async function onSubmit(event) {
  const { target: form, submitter } = event;
  if (form.matches("[data-desk-search]")) {
    event.preventDefault();
    clearTimeout(timer);
    return find(form);
  }
  if (!form.matches("[data-desk-form]")) return;
  event.preventDefault();
  const menu = form.closest("details");
  const giveBack = keepFocus(menu?.querySelector("summary") ?? submitter); // a button that waits loses it
  if (submitter) submitter.disabled = true;
  const answer = await ask(form.getAttribute("action"), { form: formData(form, submitter) });
  if (submitter) submitter.disabled = false;
  if (menu) menu.open = false;
  menu?.querySelector("summary").focus();
  if (!answer.ok) {
    giveBack();
    return complain(answer.problem, form);
  }
  const content = parse(answer.body);
  if (content.querySelector("[role=dialog]")) return dialog.show(content, menu?.querySelector("summary"));
  await show(here());
  if (document.activeElement === document.body) giveBack();
}

// What is wrong with a field stands below it, all else at the top.
function complain(problem, form) {
  for (const line of main().querySelectorAll(":scope > .problem, .field > .problem")) line.remove();
  if (!problem?.text) return;
  const field = form.elements[problem.field];
  const place = field?.closest?.(".field");
  const line = document.createElement(place ? "span" : "p");
  line.className = place ? "problem field__hint field__hint--error" : "problem";
  line.setAttribute("role", "alert");
  line.textContent = problem.text;
  if (place) place.append(line);
  else main().querySelector(".desk__head").after(line);
  if (place) field.focus();
}

const opened = () => [...document.querySelectorAll("[data-menu][open]")];

function closeMenus(isLeft) {
  for (const menu of opened()) if (isLeft(menu)) menu.open = false;
}

function onEscape(event) {
  const menu = opened()[0];
  if (event.key !== "Escape" || !menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
  event.stopPropagation();
}

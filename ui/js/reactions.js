import { act, pathOf } from "./actions.js";
import { element, parse } from "./dom.js";
import { ask } from "./http.js";
import { placeMessage } from "./messages.js";
import { usersOf } from "./ownreactions.js";
import { isTouch, me, messages } from "./page.js";
import { pathReactions } from "./paths.js";
import { keepPosition } from "./scroll.js";

// Reactions under a message: pressed at once, corrected by the server's answer. Hover, focus or tap tells who.

const WHO_MS = 300;
const TAP_MS = 2_500; // how long the names stay after a tap

export function connectPane(pane, signal) {
  const list = pane.querySelector("#messages");
  if (!list) return;
  list.addEventListener("submit", (event) => {
    const chip = event.submitter?.closest(".chip");
    if (!chip) return;
    event.preventDefault();
    react(chip.closest(".message"), chip.value);
  }, { signal });
  list.addEventListener("click", (event) => {
    const more = event.target.closest(".chip--add");
    if (more) act("pick", more.closest(".message"));
  }, { signal });
  let timer = 0;
  const later = (event) => {
    const chip = event.target.closest(".chip[name=reaction]");
    clearTimeout(timer);
    if (chip) timer = setTimeout(() => tellWho(chip), WHO_MS);
  };
  const gone = () => {
    clearTimeout(timer);
    if (!isTouch()) hideWho();
  };
  list.addEventListener("pointerover", (event) => event.pointerType === "mouse" && later(event), { signal });
  list.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && later(event), { signal });
  list.addEventListener("pointerout", gone, { signal });
  list.addEventListener("focusout", gone, { signal });
}

const asking = new Set(); // message and reaction of requests on their way

// Gives or takes back a reaction.
export async function react(li, reaction, picture) {
  const key = `${li.id} ${reaction}`;
  if (asking.has(key)) return;
  asking.add(key);
  const list = messages();
  const before = li.querySelector(".chips")?.cloneNode(true) ?? null;
  keepPosition(() => toggle(li, reaction, picture));
  const answer = await ask(pathOf(li, pathReactions), { form: { reaction } });
  asking.delete(key);
  const fresh = answer.ok ? parse(answer.body).querySelector(".message") : null;
  if (fresh && messages() === list) return placeMessage(fresh);
  if (!answer.ok && li.isConnected) keepPosition(() => restore(li, before));
}

function toggle(li, reaction, picture) {
  const form = li.querySelector(".chips") ?? li.querySelector(".message__body").insertAdjacentElement("afterend", newForm(li));
  let chip = [...form.querySelectorAll(".chip[name=reaction]")].find((one) => plain(one.value) === plain(reaction));
  if (!chip) {
    chip = newChip(reaction, picture);
    form.insertBefore(chip, form.querySelector(".chip--add"));
  }
  const users = usersOf(chip);
  const had = users.includes(me());
  const left = had ? users.filter((user) => user !== me()) : [...users, me()];
  chip.dataset.users = left.join(" ");
  chip.setAttribute("aria-pressed", String(!had));
  chip.setAttribute("aria-label", `${(chip.getAttribute("aria-label") ?? "").replace(/, \d+$/, "")}, ${left.length}`);
  const number = chip.querySelector(".chip__count") ?? chip.lastChild;
  number.textContent = String(left.length);
  if (left.length === 0) chip.remove();
  if (!form.querySelector(".chip[name=reaction]")) form.remove();
}

// An emoji without what asks for its colourful form: keyboards differ there.
const plain = (reaction) => reaction.replace(/\uFE0F/g, "");

function newForm(li) {
  const form = element("form", "chips");
  form.method = "post";
  form.action = pathOf(li, pathReactions);
  return form;
}

function newChip(reaction, picture) {
  const chip = element("button", "chip");
  Object.assign(chip, { name: "reaction", value: reaction });
  chip.setAttribute("aria-label", reaction.replace(/:/g, ""));
  if (picture) chip.append(Object.assign(element("img"), { src: picture, width: 20, height: 20, alt: "" }));
  else chip.append(element("i", "", reaction));
  chip.append("0");
  return chip;
}

function restore(li, before) {
  li.querySelector(".chips")?.remove();
  if (before) li.querySelector(".message__body").after(before);
}

let tip = null;

async function tellWho(chip) {
  const li = chip.closest(".message");
  if (!li) return; // taken back meanwhile
  const answer = await ask(`${pathOf(li, pathReactions)}?reaction=${encodeURIComponent(chip.value)}`, { accept: "text/plain" });
  if (!answer.body || !answer.ok || !chip.isConnected || !chip.matches(":hover, :focus")) return;
  hideWho();
  tip = element("span", "tooltip", answer.body.trim());
  tip.setAttribute("role", "tooltip");
  tip.dataset.extra = "";
  li.append(tip);
  const at = chip.getBoundingClientRect();
  const box = li.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left - box.left, box.width - tip.offsetWidth - 8));
  tip.style.left = `${left}px`;
  tip.style.top = `${at.top - box.top - tip.offsetHeight - 4}px`;
  if (isTouch()) setTimeout(hideWho, TAP_MS);
}

function hideWho() {
  tip?.remove();
  tip = null;
}

import * as dialog from "../dialog.js";
import { parse } from "../dom.js";
import { receive } from "../frames.js";
import { load } from "../ondemand.js";
import { text } from "../texts.js";

// The choice of what stands for oneself, over the settings or as a page: the preview follows the choice, and of a picture the part is chosen that
// others see. What the browser cannot show goes to the server as it is, which takes the middle.

export async function connect(root = document) {
  const form = root.querySelector(".avatar-choice")?.closest("form");
  if (!form) return;
  const { Crop, preview } = await load.crop();
  form.addEventListener("change", ({ target }) => {
    if (target.name === "frog") preview(form, target.closest("label").querySelector("img").src);
  });
  if (!("crop" in form.dataset)) return;
  const crop = new Crop(form, () => true, (isShown) => {
    form.querySelector("[data-another]").hidden = !isShown;
    form.elements.file.classList.toggle("visually-hidden", isShown);
  });
  form.querySelector("[data-another]").addEventListener("click", () => form.elements.file.click());
  form.addEventListener("submit", (event) => send(form, crop, event));
}

async function send(form, crop, event) {
  event.preventDefault();
  const button = event.submitter;
  if (button) button.disabled = true;
  const body = new FormData();
  const cut = await crop.cut();
  if (cut) body.append("file", cut, "picture.png");
  else body.append("file", form.elements.file.files[0]);
  const answer = await post(form.action, body);
  if (button) button.disabled = false;
  if (!answer.ok) return complain(form, answer.body, button);
  receive(answer.body);
  if (form.closest("#dialog")) dialog.close();
  else if (form.isConnected) location.assign(form.dataset.back);
}

async function post(path, body) {
  try {
    const response = await fetch(path, { method: "POST", body, headers: { "X-Requested-With": "fetch" }, credentials: "same-origin" });
    return { ok: response.ok, body: await response.text() };
  } catch {
    return { ok: false, body: "" };
  }
}

// The focus, which the button lost while it waited, comes back to it.
function complain(form, html, button) {
  form.querySelector(".problem")?.remove();
  const line = document.createElement("p");
  line.className = "problem hint--error";
  line.setAttribute("role", "alert");
  line.textContent = parse(html).querySelector(".problem")?.textContent.trim() || text("try-again");
  form.prepend(line);
  button?.focus();
}

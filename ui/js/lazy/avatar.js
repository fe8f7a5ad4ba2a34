import { parse } from "../dom.js";
import { onKey } from "../keys.js";
import { text } from "../texts.js";

// The page on which one chooses what stands for oneself: the preview follows the choice, and of a picture the part is chosen that others see. What
// the browser cannot show goes to the server as it is, which takes the middle.

const SIDE = 512; // pixels of what is sent
const STEP = 16; // pixels of the canvas, for a key
const ZOOM_STEP = 0.1;

export function connect() {
  const form = document.querySelector(".avatar-choice").closest("form");
  form.addEventListener("change", ({ target }) => {
    if (target.name === "frog") preview(form, target.closest("label").querySelector("img").src);
  });
  if ("crop" in form.dataset) new Crop(form);
}

function preview(form, src) {
  for (const image of form.querySelectorAll("img[data-preview]")) image.src = src;
}

class Crop {
  #form;
  #box;
  #canvas;
  #zoomer;
  #image = null;
  #turns = 0; // quarters, clockwise
  #x = 0; // of the picture's middle from the canvas's, in pixels of the canvas
  #y = 0;
  #held = null; // where the pointer was last

  constructor(form) {
    this.#form = form;
    this.#box = form.querySelector(".crop");
    this.#canvas = form.querySelector("canvas");
    this.#zoomer = form.querySelector("input[type=range]");
    form.elements.file.addEventListener("change", () => this.#open(form.elements.file.files[0]));
    this.#zoomer.addEventListener("input", () => this.#draw());
    form.querySelector("[data-turn]").addEventListener("click", () => this.#turn());
    this.#box.addEventListener("pointerdown", (event) => this.#hold(event));
    this.#box.addEventListener("pointermove", (event) => this.#drag(event));
    this.#box.addEventListener("lostpointercapture", () => (this.#held = null));
    this.#box.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    onKey(this.#box, (event) => this.#key(event));
    form.addEventListener("submit", (event) => this.#send(event));
  }

  async #open(file) {
    this.#image = null;
    if (!file) return this.#show(false);
    const image = new Image();
    image.src = URL.createObjectURL(file);
    try {
      await image.decode();
    } catch {
      this.#show(false, text("crop-blind"));
      return;
    } finally {
      URL.revokeObjectURL(image.src);
    }
    if (this.#form.elements.file.files[0] !== file) return; // another was chosen meanwhile
    this.#image = image;
    this.#turns = this.#x = this.#y = 0;
    this.#zoomer.value = "1";
    this.#show(true, text("crop-hint"));
    this.#draw();
  }

  #show(is, hint) {
    this.#box.hidden = !is;
    this.#form.querySelector(".zoomer").hidden = !is;
    if (hint) this.#form.querySelector(".avatar-choice__hint").textContent = hint;
  }

  #turn() {
    this.#turns = (this.#turns + 1) % 4;
    [this.#x, this.#y] = [-this.#y, this.#x];
    this.#draw();
  }

  #hold(event) {
    this.#box.setPointerCapture(event.pointerId);
    this.#held = event;
  }

  #drag(event) {
    if (!this.#held) return;
    const scale = SIDE / this.#box.clientWidth;
    this.#move((event.clientX - this.#held.clientX) * scale, (event.clientY - this.#held.clientY) * scale);
    this.#held = event;
  }

  #wheel(event) {
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? ZOOM_STEP : -ZOOM_STEP);
  }

  #key(event) {
    const moves = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
    if (moves[event.key]) this.#move(...moves[event.key]);
    else if (event.key === "+") this.#zoom(ZOOM_STEP);
    else if (event.key === "-") this.#zoom(-ZOOM_STEP);
    else return;
    event.preventDefault();
  }

  #move(x, y) {
    this.#x += x;
    this.#y += y;
    this.#draw();
  }

  #zoom(by) {
    this.#zoomer.value = String(Number(this.#zoomer.value) + by);
    this.#draw();
  }

  // The picture covers the canvas at any time.
  #draw() {
    const { naturalWidth: w, naturalHeight: h } = this.#image;
    const scale = (SIDE / Math.min(w, h)) * Number(this.#zoomer.value);
    const [across, down] = this.#turns % 2 ? [h, w] : [w, h];
    const [mostX, mostY] = [(across * scale - SIDE) / 2, (down * scale - SIDE) / 2];
    this.#x = Math.max(-mostX, Math.min(mostX, this.#x));
    this.#y = Math.max(-mostY, Math.min(mostY, this.#y));
    const paint = this.#canvas.getContext("2d");
    paint.setTransform(1, 0, 0, 1, 0, 0);
    paint.clearRect(0, 0, SIDE, SIDE);
    paint.translate(SIDE / 2 + this.#x, SIDE / 2 + this.#y);
    paint.rotate((this.#turns * Math.PI) / 2);
    paint.scale(scale, scale);
    paint.imageSmoothingQuality = "high";
    paint.drawImage(this.#image, -w / 2, -h / 2);
    preview(this.#form, this.#canvas.toDataURL());
  }

  async #send(event) {
    event.preventDefault();
    const button = event.submitter;
    if (button) button.disabled = true;
    const body = new FormData();
    if (this.#image) body.append("file", await this.#cut(), "picture.png");
    else body.append("file", this.#form.elements.file.files[0]);
    const answer = await post(this.#form.action, body);
    if (button) button.disabled = false;
    if (!answer.ok) return complain(this.#form, answer.body);
    location.assign(this.#form.dataset.back);
  }

  #cut() {
    return new Promise((resolve) => this.#canvas.toBlob(resolve, "image/png"));
  }
}

async function post(path, body) {
  try {
    const response = await fetch(path, { method: "POST", body, headers: { "X-Requested-With": "fetch" }, credentials: "same-origin" });
    return { ok: response.ok, body: await response.text() };
  } catch {
    return { ok: false, body: "" };
  }
}

function complain(form, html) {
  form.querySelector(".problem")?.remove();
  const line = document.createElement("p");
  line.className = "problem hint--error";
  line.setAttribute("role", "alert");
  line.textContent = parse(html).querySelector(".problem")?.textContent.trim() || text("try-again");
  form.prepend(line);
}

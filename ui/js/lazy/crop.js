import { onKey } from "../keys.js";
import { text } from "../texts.js";

// The part of a picture that is wanted: dragged, zoomed and turned under a window. The canvas shows what is around it, too.

const VIEW = 512; // pixels of the canvas
const SIDE = 448; // pixels of the window in its middle, and of what is cut
const STEP = 16; // pixels of the canvas, for a key
const ZOOM_STEP = 0.1;

// Shows what a form has chosen wherever it is to be seen.
export function preview(form, src) {
  for (const image of form.querySelectorAll("img[data-preview]")) image.src = src;
}

// Cuts a square out of the picture that is chosen in a form. mayCut says of a file whether it may be cut, shown hears whether one is being cut.
export class Crop {
  #form;
  #box;
  #canvas;
  #zoomer;
  #image = null;
  #turns = 0; // quarters, clockwise
  #x = 0; // of the picture's middle from the canvas's, in pixels of the canvas
  #y = 0;
  #held = null; // where the pointer was last
  #mayCut;
  #shown;

  constructor(form, mayCut = () => true, shown = () => {}) {
    this.#form = form;
    this.#mayCut = mayCut;
    this.#shown = shown;
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
  }

  async #open(file) {
    this.#image = null;
    if (!file || !this.#mayCut(file)) return this.#show(false);
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
    const place = this.#form.querySelector("[data-crop-hint]");
    if (hint) place.textContent = hint;
    this.#shown(is);
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
    const scale = VIEW / this.#box.clientWidth;
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

  // The picture covers the window at any time.
  #draw() {
    const { naturalWidth: w, naturalHeight: h } = this.#image;
    const scale = (SIDE / Math.min(w, h)) * Number(this.#zoomer.value);
    const [across, down] = this.#turns % 2 ? [h, w] : [w, h];
    const [mostX, mostY] = [(across * scale - SIDE) / 2, (down * scale - SIDE) / 2];
    this.#x = Math.max(-mostX, Math.min(mostX, this.#x));
    this.#y = Math.max(-mostY, Math.min(mostY, this.#y));
    const paint = this.#canvas.getContext("2d");
    paint.setTransform(1, 0, 0, 1, 0, 0);
    paint.clearRect(0, 0, VIEW, VIEW);
    paint.translate(VIEW / 2 + this.#x, VIEW / 2 + this.#y);
    paint.rotate((this.#turns * Math.PI) / 2);
    paint.scale(scale, scale);
    paint.imageSmoothingQuality = "high";
    paint.drawImage(this.#image, -w / 2, -h / 2);
    preview(this.#form, this.#window().toDataURL());
  }

  // A picture of what is in the window, as large as the window is of the canvas; null where there is nothing to be cut.
  cut() {
    if (!this.#image) return null;
    return new Promise((resolve) => this.#window().toBlob(resolve, "image/png"));
  }

  #window() {
    const window = document.createElement("canvas");
    window.width = window.height = SIDE;
    window.getContext("2d").drawImage(this.#canvas, (SIDE - VIEW) / 2, (SIDE - VIEW) / 2);
    return window;
  }
}

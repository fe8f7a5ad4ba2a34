import { pathSticker } from "./paths.js";

// Stickers and emoji that people have added may move. Where less motion is asked for, their first picture is drawn in their place. Frogs
// rest by their own style.

const MOST_PIXELS = 256; // twice what the largest place for one shows
const still = matchMedia("(prefers-reduced-motion: reduce)");
const [before, after] = pathSticker("*").split("*");
const ADDED = `img[src^="${before}"][src$="${after}"]`;

export function connect() {
  document.addEventListener("load", ({ target }) => rest(target), true); // it does not bubble
  restAll();
  still.addEventListener("change", restAll);
}

function restAll() {
  for (const image of document.querySelectorAll(ADDED)) if (image.complete) rest(image);
}

function rest(image) {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!still.matches || !width || !image.matches?.(ADDED)) return;
  const scale = Math.min(1, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  image.src = canvas.toDataURL();
}

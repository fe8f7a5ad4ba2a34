import { element, icon } from "./dom.js";
import { load } from "./ondemand.js";
import { text } from "./texts.js";

// Pictures and sounds in messages: a press opens the one over the page and plays the other. What does not load says so in its
// place. Without scripts pictures are links, and sounds have the browser's own controls.

const MOVING = ".photo a img";
const still = matchMedia("(prefers-reduced-motion: reduce)");

// What moves rests while nobody sees it.
const watch = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) {
    if (!target.isConnected) watch.unobserve(target);
    else setMoving(target, isIntersecting);
  }
});

export function connect() {
  document.addEventListener("click", onClick);
  document.addEventListener("error", onError, true); // it does not bubble
  document.addEventListener("load", ({ target }) => mind(target), true); // nor does this
  for (const image of document.querySelectorAll(MOVING)) mind(image);
}

const markOf = (image) => image.closest(".photo").querySelector("[data-moves]");

function mind(image) {
  if (image.matches?.(MOVING) && markOf(image)) watch.observe(image);
}

function setMoving(image, isSeen) {
  const mark = markOf(image);
  const asked = mark?.getAttribute("aria-pressed"); // true when it was stopped by a press, false when it was started by one
  if (!mark || asked === "true" || (asked === null && still.matches)) return;
  const src = isSeen ? mark.dataset.moves : mark.dataset.still;
  if (image.getAttribute("src") !== src) image.src = src;
}

function onClick(event) {
  const { target } = event;
  const link = target.closest?.("a[data-picture]");
  if (link && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    load.lightbox().then(({ open }) => open(link), () => location.assign(link.href));
  }
  const press = target.closest?.(".player__press");
  if (press) load.player().then(({ toggle }) => toggle(press.closest(".player")), () => {});
  const mark = target.closest?.("[data-moves]");
  if (mark) pause(mark);
}

function pause(mark) {
  const image = mark.closest(".photo").querySelector("a img");
  const isPaused = image.currentSrc.endsWith(mark.dataset.still);
  image.parentElement.querySelector("source")?.remove();
  image.src = isPaused ? mark.dataset.moves : mark.dataset.still;
  mark.setAttribute("aria-pressed", String(!isPaused));
}

function onError({ target }) {
  if (target.matches?.(".photo a img, .album__tile img:not(.photo__blur)")) failed(target);
  if (target.matches?.(".photo--video video")) {
    const card = target.parentElement.querySelector("template").content.cloneNode(true);
    card.querySelector(".file__size")?.append(`. ${text("video-unplayable")}`);
    target.parentElement.replaceWith(card);
  }
}

// The box of the picture stays as it is.
function failed(image) {
  const box = image.closest(".photo, .album__tile");
  if (box.querySelector(".photo__failed")) return;
  const isTile = box.matches(".album__tile");
  const retry = element("button", "button button--quiet", text("retry"));
  retry.type = "button";
  const note = element("span", "photo__failed", icon("warning"), isTile || image.height < 120 ? "" : text("picture-failed"), isTile || image.height < 80 ? "" : retry);
  note.title = text("picture-failed");
  const again = (event) => {
    event.preventDefault();
    event.stopPropagation();
    note.remove();
    image.src = image.src;
  };
  (isTile ? note : retry).addEventListener("click", again);
  box.append(note);
}

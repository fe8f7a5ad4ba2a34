import { element, icon } from "../dom.js";
import { emit } from "../events.js";
import { trapFocus } from "../focustrap.js";
import { onKey } from "../keys.js";
import { isolated, text } from "../texts.js";

// A picture over the page, with those beside it: of the same message, or of the same gallery.

const ZOOMS = [1, 1.5, 2, 3, 4]; // times as large as it fits
const SWIPE_PX = 50;
const STEP_PX = 80; // of a key

let box = null;
let links = [];
let at = 0;
let zoom = 0; // index into zooms
let zooms = ZOOMS; // of the picture that is shown
let held = false; // a mouse moves the picture
let opener = null;
let release = () => {};
let over = new AbortController(); // of what listens while a picture is open
let start = null; // where a finger came down

export function open(link) {
  close();
  opener = link;
  links = [...(link.closest(".attachments, .gallery") ?? link.parentElement).querySelectorAll("a[data-picture]")];
  at = links.indexOf(link);
  box = build();
  over = new AbortController();
  visualViewport.addEventListener("resize", () => stage().classList.toggle("is-pinched", isPinched()), { signal: over.signal });
  document.body.append(box);
  release = trapFocus(box);
  show();
  box.querySelector("[data-act=close]").focus({ preventScroll: true });
}

export function close() {
  if (!box) return;
  release();
  over.abort();
  box.remove();
  box = null;
  const back = opener.closest(".gallery") ? links[at] : opener; // a gallery goes along
  (back.isConnected ? back : document.getElementById(opener.closest(".message")?.id ?? ""))?.focus({ preventScroll: !back.closest(".gallery") });
}

function build() {
  const face = element("span", "avatar", element("img", ""));
  const who = element("div", "lightbox__who", element("b", ""), element("span", ""));
  const zooms = element("div", "lightbox__zoom", button("zoom-out", "minus", () => scale(-1)), element("output", "", ""), button("zoom-in", "plus", () => scale(1)));
  const download = element("a", "icon-button", icon("download"));
  download.dataset.act = "download";
  const end = element("div", "lightbox__end", zooms, button("show-in-chat", "chat", toChat), download, button("close", "close", close));
  const stage = element("div", "lightbox__stage");
  const turns = links.length > 1 ? [button("previous-picture", "previous", () => turn(-1), "lightbox__turn"), button("next-picture", "next", () => turn(1), "lightbox__turn lightbox__turn--next")] : [];
  stage.append(element("div", "lightbox__scroll", element("img", "")), ...turns);
  const strip = links.length > 1 ? element("div", "strip", ...links.map(thumb)) : "";
  const count = element("span", "lightbox__count", "");
  count.setAttribute("role", "status");
  const foot = element("div", "lightbox__foot", element("p", "lightbox__caption"), strip, count);
  const made = element("section", "lightbox", element("header", "lightbox__bar", face, who, end), stage, foot);
  made.dataset.theme = "dark";
  made.setAttribute("role", "dialog");
  made.setAttribute("aria-modal", "true");
  made.tabIndex = -1;
  onKey(made, onPress);
  stage.addEventListener("click", (event) => event.target.closest("img, video, button") || close());
  stage.addEventListener("dblclick", (event) => event.target.matches("img") && scale(zoom === 0 ? 2 : -zooms.length, event));
  stage.addEventListener("pointerdown", (event) => (held = event.pointerType === "mouse" && zoom > 0 && event.target.matches("img")));
  made.addEventListener("pointermove", (event) => held && event.buttons === 1 && scroller().scrollBy(-event.movementX, -event.movementY));
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  stage.addEventListener("pointerdown", (event) => (start = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY }));
  stage.addEventListener("pointerup", onSwipe);
  stage.addEventListener("pointercancel", () => (start = null));
  return made;
}

// What a picture's message tells of it, or the picture itself in a gallery.
function about(link) {
  const li = link.closest(".message");
  if (!li) return link.dataset;
  const caption = li.querySelector(".message__body")?.cloneNode(true);
  caption?.querySelector(".message__edited")?.remove();
  return {
    senderName: li.dataset.senderName,
    face: li.querySelector(".message__gutter .avatar img")?.getAttribute("src"),
    facts: [document.querySelector("#pane")?.dataset.title, li.querySelector(".message__time")?.textContent].filter(Boolean).map(isolated).join(" · "),
    caption: caption?.textContent.trim(),
  };
}

function describe(link) {
  const { senderName = "", face, facts = "", caption = "" } = about(link);
  const image = box.querySelector(".lightbox__bar .avatar img");
  Object.assign(image, { src: face ?? "", alt: "", width: 32, height: 32 });
  image.parentElement.hidden = !face;
  box.querySelector(".lightbox__who b").textContent = senderName;
  box.querySelector(".lightbox__who span").textContent = facts;
  const words = box.querySelector(".lightbox__caption");
  words.textContent = caption;
  words.hidden = caption === "";
}

function thumb(link, i) {
  const made = element("button", "strip__item");
  made.type = "button";
  made.setAttribute("aria-label", link.dataset.picture);
  const image = element("img", "");
  Object.assign(image, { src: link.querySelector("img:not(.photo__blur)")?.src ?? "", alt: "", width: 48, height: 48, loading: "lazy" });
  made.append(image);
  made.addEventListener("click", () => turn(i - at));
  return made;
}

function button(what, drawing, press, className = "icon-button") {
  const made = element("button", className, icon(drawing));
  made.type = "button";
  made.dataset.act = what;
  made.setAttribute("aria-label", text(what));
  made.addEventListener("click", press);
  return made;
}

function show() {
  const link = links[at];
  const { picture } = link.dataset;
  zoom = 0;
  describe(link);
  box.querySelector(".lightbox__scroll").replaceChildren("video" in link.dataset ? film(link) : image(link));
  box.querySelector(".lightbox__zoom").hidden = "video" in link.dataset;
  box.setAttribute("aria-label", picture);
  const download = box.querySelector("[data-act=download]");
  Object.assign(download, { href: link.href, download: picture });
  download.setAttribute("aria-label", text("download", { name: picture }));
  box.querySelector(".lightbox__count").textContent = links.length > 1 ? text("picture-of", { at: at + 1, all: links.length }) : "";
  box.querySelectorAll(".strip__item").forEach((item, i) => item.toggleAttribute("aria-current", i === at));
  box.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  for (const [what, isEnd] of [["previous-picture", at === 0], ["next-picture", at === links.length - 1]]) {
    const turnButton = box.querySelector(`[data-act=${what}]`);
    if (turnButton) turnButton.disabled = isEnd;
  }
  drawZoom();
}

function image(link) {
  const made = element("img", "");
  const { width, height, picture } = link.dataset;
  made.alt = picture;
  for (const [name, value] of Object.entries({ width, height })) if (Number(value) > 0) made.setAttribute(name, value);
  const small = link.querySelector("img:not(.photo__blur)")?.currentSrc;
  if (small) made.style.backgroundImage = `url("${small}")`; // until it has come
  made.onload = () => (made.style.backgroundImage = "");
  made.src = link.getAttribute("href");
  return made;
}

function film(link) {
  const made = element("video", "");
  Object.assign(made, { controls: true, playsInline: true, src: link.getAttribute("href") });
  made.setAttribute("aria-label", link.getAttribute("aria-label"));
  return made;
}

function turn(step) {
  const to = Math.min(links.length - 1, Math.max(0, at + step));
  if (to === at) return;
  at = to;
  show();
}

const stage = () => box.querySelector(".lightbox__stage");
const scroller = () => box.querySelector(".lightbox__scroll");

// What is at a point of the page stays there; without one what is in the middle.
function scale(step, point) {
  const image = scroller().querySelector("img");
  const view = scroller().getBoundingClientRect();
  const { clientX: x, clientY: y } = point ?? { clientX: view.left + view.width / 2, clientY: view.top + view.height / 2 };
  const before = image.getBoundingClientRect();
  zoom = Math.min(zooms.length - 1, Math.max(0, zoom + step));
  drawZoom();
  const after = image.getBoundingClientRect();
  scroller().scrollBy(after.left + ((x - before.left) / before.width) * after.width - x, after.top + ((y - before.top) / before.height) * after.height - y);
}

// The first step fits the picture into the view; the others are its multiples. The last one shows every pixel, also of what fits only when it
// is very small.
function drawZoom() {
  const image = scroller().querySelector("img");
  if (!image) return;
  image.classList.remove("is-zoomed");
  image.style.width = "";
  const fits = image.clientWidth || 1;
  const most = Number(image.getAttribute("width")) / fits;
  zooms = most > ZOOMS[ZOOMS.length - 1] ? ZOOMS.map((_, i) => most ** (i / (ZOOMS.length - 1))) : ZOOMS;
  image.classList.toggle("is-zoomed", zoom > 0);
  if (zoom > 0) image.style.width = `${fits * zooms[zoom]}px`;
  box.querySelector("output").textContent = zoom === 0 ? text("zoom-fit") : text("percent", { percent: Math.round(zooms[zoom] * 100) });
}

function toChat() {
  const li = opener.closest(".message");
  const path = links[at].dataset.chat;
  close();
  if (path) emit("reload", { path });
  else if (li?.isConnected) emit("show-message", { li });
}

function onPress(event) {
  const act = {
    Escape: close, ArrowLeft: () => turn(-1), ArrowRight: () => turn(1), Home: () => turn(-links.length), End: () => turn(links.length),
    ArrowUp: () => scroller().scrollBy(0, -STEP_PX), ArrowDown: () => scroller().scrollBy(0, STEP_PX), "+": () => scale(1), "=": () => scale(1), "-": () => scale(-1), 0: () => scale(-zooms.length),
  }[event.key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
  if (event.key !== "Tab") event.stopPropagation();
}

// Two fingers enlarge the whole page; one then moves in it.
const isPinched = () => visualViewport.scale > 1.01;

function onSwipe({ clientX, clientY }) {
  if (!start || zoom > 0 || isPinched()) return;
  const [x, y] = [clientX - start.x, clientY - start.y];
  start = null;
  if (Math.abs(x) > SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
  else if (y > 2 * SWIPE_PX && y > 2 * Math.abs(x)) close();
}

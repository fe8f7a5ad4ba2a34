import { element, icon } from "./dom.js";
import { emit, on } from "./events.js";
import { load } from "./ondemand.js";
import { canRecord } from "./microphone.js";
import { isDocked, isTouch, openThread } from "./page.js";
import { text } from "./texts.js";

// The ways by which files come to the message field: its button, pasting, dropping. What becomes of them is loaded with the
// first one.

let tray = null; // the module, once it is there
let form = null;
let depth = 0; // of elements that are dragged over, one in the other

export function connectPane(root, signal) {
  form = root.querySelector("#composer");
  const input = form?.querySelector("input[type=file]");
  if (!input) return (form = null);
  input.addEventListener("change", () => {
    const files = [...input.files].map((file) => ("voice" in input.dataset ? asVoice(file) : file));
    input.value = ""; // the same file may be chosen again
    add(files);
  }, { signal });
  input.setAttribute("aria-haspopup", "menu");
  input.addEventListener("click", (event) => {
    if (!event.isTrusted) return; // one of ours
    event.preventDefault();
    load.addMenu().then(({ toggle }) => form && toggle(form, input), () => choose({}));
  }, { signal });
  if (isTouch() && canRecord()) offerHolding(signal);
  document.addEventListener("paste", onPaste, { signal });
  for (const type of ["dragenter", "dragover", "dragleave", "drop"]) root.addEventListener(type, onDrag, { signal });
  depth = 0;
  tray?.show(form);
  signal.addEventListener("abort", () => (form = null));
}

on("edit-unsent", ({ files }) => files?.length && withTray((module) => module.restore(form, files)));

// How many files wait in the field of the open thread, and whether one of them keeps the message from being sent.
export const count = () => tray?.count(openThread()) ?? 0;
export const isSpoiler = () => tray?.isSpoiler(openThread()) ?? false;
export const isHeldUp = () => tray?.isHeldUp(openThread()) ?? false;

// Hands over what waits in the field: [{key, name, type, size, id}], id "" while it is on its way.
export const take = () => tray?.take(openThread()) ?? [];

// Whether this page is bringing a file to the server, and how it looks: {url, width, height}, null for no picture.
export const isUnderWay = (key) => tray?.isUnderWay(key) ?? false;
export const previewOf = (key) => tray?.previewOf(key) ?? null;

// Goes on with files of a message whose page has gone, where this device has kept them; answers whether it has.
export async function revive(files) {
  let isThere = false;
  await withTray(async (module) => (isThere = await module.revive(files)));
  return isThere;
}

// Lets one choose files, or record: with the camera, or a voice message.
export function choose({ accept = "", capture = "", isVoice = false }) {
  const input = form?.querySelector("input[type=file]");
  if (!input) return;
  input.accept = accept;
  input.toggleAttribute("capture", capture !== "" || isVoice);
  if (capture !== "") input.setAttribute("capture", capture);
  input.multiple = !isVoice;
  input.toggleAttribute("data-voice", isVoice);
  input.click();
}

export function record(form) {
  load.recorder().then(({ start }) => start(form), () => emit("composer-note", { words: text("try-again") }));
}

// Hands over one file that goes by itself, as take does; [] when that is not possible.
export async function hand(form, file) {
  let handed = [];
  await withTray((module) => (handed = module.hand(form, file)));
  return handed;
}

const asVoice = (file) => new File([file], `voice-message${/\.[a-z0-9]+$/i.exec(file.name)?.[0] ?? ""}`, { type: file.type });

// Where there is nothing to send, a finger finds the microphone in the place of the button that sends.
function offerHolding(signal) {
  const root = form;
  const press = element("button", "hold__press", icon("microphone"));
  press.type = "button";
  press.setAttribute("aria-label", text("hold-to-record"));
  press.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    load.recorder().then(({ hold }) => hold(root, event), () => emit("composer-note", { words: text("try-again") }));
  }, { signal });
  press.addEventListener("click", ({ detail }) => detail === 0 && record(root), { signal }); // of a keyboard or a screen reader
  const lock = element("span", "hold__lock", icon("lock"), icon("up"));
  lock.setAttribute("aria-hidden", "true");
  root.querySelector(".composer__row").append(element("div", "hold", lock, press));
  root.classList.add("composer--voice");
}

function add(files) {
  if (files.length > 0) withTray((module) => form && module.add(form, files));
}

async function withTray(then) {
  tray ??= await loadTray().catch(() => null);
  if (tray) await then(tray);
  else emit("composer-note", { words: text("try-again") });
}

async function loadTray() {
  const [module, { Upload }] = await Promise.all([load.tray(), load.upload()]);
  module.useUpload(Upload);
  return module;
}

function onPaste(event) {
  const files = [...(event.clipboardData?.files ?? [])];
  const isElsewhere = event.target.closest?.("input, textarea, [contenteditable]") && !form?.contains(event.target);
  if (!form || isElsewhere || files.length === 0 || event.clipboardData.getData("text/plain") !== "") return;
  event.preventDefault();
  add(files);
}

function onDrag(event) {
  if (!form || !event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  if (event.type === "dragenter" && ++depth === 1) withTray((module) => depth > 0 && form && module.showDrop(form, isDocked()));
  if (event.type === "dragleave" && depth > 0) depth--;
  if (event.type === "drop") {
    depth = 0;
    add([...event.dataTransfer.files]);
  }
  if (depth === 0) tray?.hideDrop();
}

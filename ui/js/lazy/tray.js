import { choose } from "../attach.js";
import { element, icon } from "../dom.js";
import { emit, on } from "../events.js";
import { fileSize, fileWord } from "../filesize.js";
import { onKey } from "../keys.js";
import { pathThumb, pathUpload } from "../paths.js";
import { keepPosition } from "../scroll.js";
import * as store from "../storage.js";
import { text } from "../texts.js";
import * as fileStore from "../filestore.js";

// What stands in the message field before it is sent: files, in their order, on their way to the server. Each thread has its own.

const AT_ONCE = 2; // uploads

const trays = new Map(); // by thread: items
const hidden = new Set(); // threads whose pictures go as a spoiler
const items = new Map(); // by key: all that are not sent yet, also those that were handed over
let form = null;
let Upload = null; // the class, which is a script of its own

const itemsOf = (thread) => trays.get(thread) ?? [];
const threadOf = (shown) => shown.closest("[data-thread]").dataset.thread;

export function useUpload(made) {
  Upload = made;
  fileStore.tidy();
}

export const count = (thread) => itemsOf(thread).length;
export const isHeldUp = (thread) => itemsOf(thread).some((item) => item.state() === "failed");
export const isUnderWay = (key) => items.has(key);
export const previewOf = (key) => items.get(key)?.preview ?? null;

// Shows the tray of the thread that a form belongs to.
export function show(shown) {
  form = shown;
  draw();
}

export function add(shown, files) {
  form = shown;
  const thread = threadOf(form);
  const all = [...itemsOf(thread)];
  const room = Number(form.dataset.maxFiles) - all.length;
  for (const file of files.slice(0, Math.max(0, room))) all.push(itemOf(file));
  trays.set(thread, all);
  draw();
  note(files.length > room ? text("too-many-files", { max: form.dataset.maxFiles }) : "");
  form.querySelector("textarea")?.focus({ preventScroll: true });
  startNext();
}

// Puts back what was handed over and not sent.
export function restore(shown, files) {
  form = shown;
  const thread = threadOf(form);
  const back = files.map((file) => items.get(file.key) ?? (file.id ? keptItem(file) : null)).filter(Boolean);
  trays.set(thread, [...back, ...itemsOf(thread)].slice(0, Number(form.dataset.maxFiles)));
  draw();
}

export const isSpoiler = (thread) => hidden.has(thread) && itemsOf(thread).length > 0;

export function take(thread) {
  const taken = itemsOf(thread);
  trays.delete(thread);
  hidden.delete(thread);
  draw();
  return taken.map(handOver);
}

// A file of a message that is sent now. Until the server has it, it outlasts this page.
function handOver({ key, file, name, type, size, upload }) {
  if (!upload.id && file) fileStore.keep(key, file);
  return { key, name, type, size, id: upload.id, path: upload.path ?? "" };
}

// Goes on with files of a message whose page has gone: {key, path}. Answers whether all of them are here.
export async function revive(files) {
  const found = await Promise.all(files.map(({ key }) => fileStore.kept(key)));
  if (!found.every(Boolean)) return false;
  files.forEach(({ key, path }, i) => items.has(key) || addItem(found[i], key, path));
  startNext();
  return true;
}

// Takes a file that goes by itself.
export function hand(shown, file) {
  form = shown;
  const item = itemOf(file);
  startNext();
  return [handOver(item)];
}

on("sent-files", ({ files }) => files.forEach(({ key }) => forget(key)));
on("dropped-files", ({ files }) => files.forEach(({ key, id }) => {
  const item = items.get(key);
  if (item) item.upload.cancel();
  else if (id) fetch(pathUpload(id), { method: "DELETE" }).catch(() => {});
  forget(key);
}));
on("retry-files", ({ files }) => files.forEach(({ key }) => retry(items.get(key))));

function itemOf(file) {
  const item = addItem(file, store.newId());
  if (file.size > Number(form.dataset.maxBytes)) item.tooLarge = text("file-too-large", { name: file.name, size: fileSize(Number(form.dataset.maxBytes)) });
  return item;
}

function addItem(file, key, path = "") {
  const item = { key, file, name: file.name, type: file.type, size: file.size, preview: null, tooLarge: "" };
  item.state = () => (item.tooLarge ? "failed" : item.upload.state);
  item.upload = new Upload(file, () => changed(item), path);
  if (file.type.startsWith("image/")) preview(item);
  items.set(key, item);
  return item;
}

// A file that the server has already.
function keptItem({ key, name, type, size, id }) {
  const item = { key, name, type, size, preview: null, tooLarge: "", upload: { state: "done", sent: size, id, cancel() {
    fetch(pathUpload(id), { method: "DELETE" }).catch(() => {});
  } } };
  item.state = () => "done";
  if (type.startsWith("image/")) item.preview = { url: `${pathThumb(id)}?size=160`, width: 160, height: 160 };
  items.set(key, item);
  return item;
}

// A picture that this browser cannot read stays a card.
function preview(item) {
  const url = URL.createObjectURL(item.file);
  const image = new Image();
  image.onload = () => {
    if (!items.has(item.key)) return URL.revokeObjectURL(url);
    item.preview = { url, width: image.naturalWidth, height: image.naturalHeight };
    draw();
    emit("previewed", { key: item.key });
  };
  image.onerror = () => URL.revokeObjectURL(url);
  image.src = url;
}

function forget(key) {
  const item = items.get(key);
  items.delete(key);
  fileStore.drop(key);
  const url = item?.preview?.url;
  if (url?.startsWith("blob:")) setTimeout(() => URL.revokeObjectURL(url), 10_000); // the message may still show it
}

function startNext() {
  const all = [...items.values()];
  let free = AT_ONCE - all.filter((item) => item.state() === "sending").length;
  for (const item of all) {
    if (free <= 0) return;
    if (item.state() !== "waiting") continue;
    free--;
    item.upload.run();
  }
}

function retry(item) {
  if (!item || item.tooLarge || item.upload.state !== "failed") return;
  item.upload.state = "waiting";
  startNext();
}

function changed(item) {
  const { state, sent, id, path, problem } = item.upload;
  if (state === "done") {
    fileStore.drop(item.key);
    emit("uploaded", { key: item.key, id });
  }
  else if (state === "failed") emit("upload-failed", { key: item.key, problem });
  else emit("upload-progress", { key: item.key, path, part: item.size ? sent / item.size : 0 });
  if (state === "done" || state === "failed") startNext();
  if (form && itemsOf(threadOf(form)).includes(item)) update(item);
}

function remove(item) {
  const thread = threadOf(form);
  const at = itemsOf(thread).indexOf(item);
  trays.set(thread, itemsOf(thread).filter((one) => one !== item));
  item.upload.cancel();
  forget(item.key);
  draw();
  startNext();
  const rest = form.querySelectorAll(".tray__item");
  (rest[Math.min(at, rest.length - 1)] ?? form.querySelector("textarea")).focus({ preventScroll: true });
}

// Moves an item to another place among the others.
function move(item, to) {
  const thread = threadOf(form);
  const all = itemsOf(thread).filter((one) => one !== item);
  all.splice(Math.max(0, to), 0, item);
  trays.set(thread, all);
  draw();
}

function draw() {
  if (!form?.isConnected) return;
  const holder = form.querySelector(".tray-holder");
  const all = itemsOf(threadOf(form));
  keepPosition(() => {
    holder.hidden = all.length === 0;
    if (all.length === 0) holder.replaceChildren();
    else {
      const focused = document.activeElement?.closest?.(".tray__item")?.dataset.key;
      const list = element("div", "tray", ...all.map(drawItem), all.length < Number(form.dataset.maxFiles) ? addTile() : "");
      list.setAttribute("role", "list");
      const line = element("p", "tray__note", element("span", ""), all.some((item) => item.preview) ? spoilerChoice() : "", button("tray__all", text("cancel-all"), cancelAll));
      line.setAttribute("role", "status");
      const scrolled = holder.querySelector(".tray")?.scrollLeft ?? 0;
      holder.replaceChildren(list, line);
      list.scrollLeft = scrolled;
      if (focused) list.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
      for (const item of all) update(item);
    }
  });
  emit("files-changed");
}

function drawItem(item) {
  const tile = element("div", "tray__item");
  tile.dataset.key = item.key;
  tile.tabIndex = 0;
  tile.draggable = true;
  tile.setAttribute("role", "listitem");
  tile.setAttribute("aria-label", `${item.name}, ${fileSize(item.size)}`);
  tile.title = text("tray-hint");
  if (item.preview) {
    const image = element("img", "");
    Object.assign(image, { src: item.preview.url, alt: "", draggable: false });
    tile.append(image);
  } else {
    tile.classList.add("tray__item--card");
    tile.append(element("span", "file__kind", fileWord(item.name) || icon("file")),
      element("span", "tray__text", element("b", "", item.name), element("span", "", fileSize(item.size))));
  }
  const x = button("tray__remove", icon("close"), () => remove(item));
  x.setAttribute("aria-label", text("remove-file", { name: item.name }));
  tile.append(x, element("span", "tray__state", element("span", ""), element("span", "track", element("i", ""))));
  onKey(tile, (event) => onTileKey(event, item));
  tile.addEventListener("dragstart", (event) => {
    event.dataTransfer.setData("text/x-tray", item.key);
    event.dataTransfer.effectAllowed = "move";
  });
  tile.addEventListener("dragover", (event) => event.dataTransfer.types.includes("text/x-tray") && event.preventDefault());
  tile.addEventListener("drop", (event) => {
    const lifted = items.get(event.dataTransfer.getData("text/x-tray"));
    if (!lifted) return;
    event.preventDefault();
    move(lifted, itemsOf(threadOf(form)).indexOf(item));
  });
  return tile;
}

function onTileKey(event, item) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (event.key === "Delete" || event.key === "Backspace") remove(item);
  else if (step && event.altKey) move(item, itemsOf(threadOf(form)).indexOf(item) + step);
  else if (step) event.target[step < 0 ? "previousElementSibling" : "nextElementSibling"]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function spoilerChoice() {
  const thread = threadOf(form);
  const box = element("input", "check");
  box.type = "checkbox";
  box.checked = hidden.has(thread);
  box.addEventListener("change", () => (box.checked ? hidden.add(thread) : hidden.delete(thread)));
  return element("label", "tray__choice", box, text("hide-as-spoiler"));
}

function addTile() {
  const made = button("tray__add", icon("plus"), () => choose({}));
  made.setAttribute("aria-label", text("add-files"));
  return made;
}

// How far an item is, and all together.
function update(item) {
  const tile = form.querySelector(`.tray__item[data-key="${item.key}"]`);
  if (!tile) return;
  const state = item.state();
  const shown = tile.querySelector(".tray__state");
  const percent = item.size ? Math.min(99, Math.floor((100 * item.upload.sent) / item.size)) : 0;
  tile.classList.toggle("tray__item--failed", state === "failed");
  shown.hidden = state === "done" || state === "failed";
  shown.firstElementChild.textContent = state === "waiting" ? text("upload-waits") : text("percent", { percent });
  shown.lastElementChild.hidden = state === "waiting";
  shown.querySelector("i").style.width = `${percent}%`;
  const all = itemsOf(threadOf(form));
  const failed = all.find((one) => one.state() === "failed");
  const line = form.querySelector(".tray__note");
  line.classList.toggle("tray__note--failed", Boolean(failed));
  const done = all.filter((one) => one.state() === "done").length;
  const sum = (list) => list.reduce((total, one) => total + one, 0);
  line.firstElementChild.textContent = failed ? failed.tooLarge || failed.upload.problem
    : done === all.length ? text("files-ready", { n: done })
    : text("files-progress", { done, all: all.length, sent: fileSize(sum(all.map((one) => one.upload.sent))), size: fileSize(sum(all.map((one) => one.size))) });
  line.querySelector(".tray__retry")?.remove();
  if (failed && !failed.tooLarge) line.lastElementChild.before(button("tray__retry", text("retry"), () => retry(failed)));
  emit("files-changed");
}

function note(words) {
  emit("composer-note", { words });
}

function cancelAll() {
  const thread = threadOf(form);
  for (const item of itemsOf(thread)) {
    item.upload.cancel();
    forget(item.key);
  }
  trays.delete(thread);
  hidden.delete(thread);
  draw();
  startNext();
  form.querySelector("textarea")?.focus({ preventScroll: true });
}

function button(className, content, press) {
  const made = element("button", className, content);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

// The overlay that says where files go that are dragged over the messages.
export function showDrop(shown) {
  hideDrop();
  const stage = shown.closest(".thread").querySelector(".thread__stage");
  const { title } = shown.closest("[data-thread]").dataset;
  const limits = text("files-limit", { max: shown.dataset.maxFiles, size: fileSize(Number(shown.dataset.maxBytes)) });
  const overlay = element("div", "drop", element("span", "drop__sign", icon("upload")), element("b", "", text("drop-to", { name: title })),
    element("span", "drop__hint", `${text("drop-hint")} ${limits}`));
  stage.append(overlay);
}

export function hideDrop() {
  document.querySelector(".drop")?.remove();
}

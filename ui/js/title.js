import { onFrame } from "./frames.js";

// The number of chats with unread messages, before the page's title and on its icon.

const SIZE_PX = 64;
const PREFIX = /^\(\d+\) /;

let icon = null; // the page's own drawing, once loaded

export function connect() {
  show();
  onFrame("unread", (frame) => {
    document.body.dataset.unread = frame.dataset.count;
    show();
  });
  // Whoever else sets the title, sets it without the number.
  new MutationObserver(showTitle).observe(document.head, { childList: true, subtree: true, characterData: true });
}

const count = () => Number(document.body.dataset.unread) || 0;

function show() {
  showTitle();
  showIcon();
}

function showTitle() {
  const plain = document.title.replace(PREFIX, "");
  const wanted = count() > 0 ? `(${count()}) ${plain}` : plain;
  if (document.title !== wanted) document.title = wanted;
}

async function showIcon() {
  const link = document.querySelector("link[rel=icon]");
  if (!link) return;
  link.dataset.plain ??= link.href;
  if (count() === 0) {
    if (link.href !== link.dataset.plain) link.href = link.dataset.plain;
    return;
  }
  try {
    icon ??= await load(link.dataset.plain);
    if (count() === 0) return; // all was read meanwhile
    link.href = drawn(count());
  } catch {
    // No number on the icon, then; the title has it.
  }
}

function load(source) {
  return new Promise((resolve, reject) => {
    const image = new Image(SIZE_PX, SIZE_PX);
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = source;
  });
}

function drawn(number) {
  const canvas = Object.assign(document.createElement("canvas"), { width: SIZE_PX, height: SIZE_PX });
  const pen = canvas.getContext("2d");
  pen.drawImage(icon, 0, 0, SIZE_PX, SIZE_PX);
  const shown = number > 99 ? "99+" : String(number);
  const width = Math.max(36, 14 + 20 * shown.length);
  pen.fillStyle = "#0045ac";
  pen.beginPath();
  pen.arc(SIZE_PX - width + 18, 46, 18, Math.PI / 2, Math.PI * 1.5);
  pen.arc(SIZE_PX - 18, 46, 18, -Math.PI / 2, Math.PI / 2);
  pen.fill();
  pen.fillStyle = "#ffffff";
  pen.font = "bold 30px system-ui, sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(shown, SIZE_PX - width / 2, 47);
  return canvas.toDataURL("image/png");
}

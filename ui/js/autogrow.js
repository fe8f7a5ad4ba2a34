import { keepPosition } from "./scroll.js";

// The message field grows with its lines. While there is one and it has room, nothing is touched: else the whole thread
// would be laid out for every key.

const MOST_PX = 98; // four lines

let single = null; // the field, while it has one line

export function fitHeight(field) {
  if (field === single && field.scrollHeight <= field.clientHeight) return;
  keepPosition(() => {
    field.style.height = "";
    const least = field.offsetHeight;
    const height = Math.min(MOST_PX, Math.max(field.scrollHeight, least));
    field.style.height = `${height}px`;
    single = height === least ? field : null;
  });
}

import { text } from "./texts.js";

// Sizes and kinds of files for people, as the server says them.

export function fileSize(bytes) {
  if (bytes < 1e3) return text("size-bytes", { n: bytes });
  if (bytes < 999.5e3) return text("size-kb", { size: inTenths(bytes / 1e3) });
  if (bytes < 999.5e6) return text("size-mb", { size: inTenths(bytes / 1e6) });
  return text("size-gb", { size: inTenths(bytes / 1e9) });
}

const inTenths = (n) => (n >= 9.95 ? n.toFixed(0) : n.toFixed(1).replace(/\.0$/, ""));

// The ending in capitals where it is short; else "".
export const fileWord = (name) => /[^.]\.([a-z0-9]{1,4})$/i.exec(name)?.[1].toUpperCase() ?? "";

import { me, serverId } from "./page.js";

// What this device remembers, apart for each server and person. Storage may be switched off or full: what it did not take lasts as
// long as the page does, and counts before anything older that is still stored.

const memory = new Map();
const keyOf = (name) => `ribbit:${serverId()}:${me()}:${name}`;

export function read(name, fallback) {
  if (memory.has(keyOf(name))) return memory.get(keyOf(name));
  try {
    const kept = localStorage.getItem(keyOf(name));
    if (kept !== null) return JSON.parse(kept);
  } catch {
    // Not allowed, or not ours: as if nothing were there.
  }
  return fallback;
}

export function write(name, value) {
  const key = keyOf(name);
  memory.delete(key);
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    memory.set(key, value);
  }
}

export function remove(name) {
  memory.delete(keyOf(name));
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept there either.
  }
}

// Names that begin with prefix.
export function names(prefix) {
  const start = keyOf(prefix);
  const keys = new Set([...memory.keys()]);
  try {
    for (let i = 0; i < localStorage.length; i++) keys.add(localStorage.key(i));
  } catch {
    // The ones in memory are all there are.
  }
  return [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(keyOf("").length));
}

// What else is kept for them lies under this name.
export const placeOf = keyOf;

// Forgets everything about whoever is signed in: drafts, unsent messages with their files, recent stickers.
export function forgetAll() {
  for (const name of names("")) remove(name);
  try {
    indexedDB.deleteDatabase(placeOf("files"));
  } catch {
    // Nothing was kept there either.
  }
}

// What everybody of this browser keeps under names that begin with prefix, for pages that do not know who reads them.
export function ofEverybody(prefix) {
  const ours = new RegExp(`^ribbit:${serverId()}:[0-9]*:${prefix}`);
  try {
    return Object.keys(localStorage).filter((key) => ours.test(key)).map((key) => JSON.parse(localStorage.getItem(key)));
  } catch {
    return [];
  }
}

// Another page of this browser changed a name.
export function onChange(listener) {
  addEventListener("storage", (event) => {
    if (event.key?.startsWith(keyOf(""))) listener(event.key.slice(keyOf("").length));
  });
}

// Ids must not need a secure context: crypto.randomUUID does.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

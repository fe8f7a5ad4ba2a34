import { unsent } from "./outboxstore.js";
import { placeOf } from "./storage.js";

// The bytes of files that belong to unsent messages, as this device keeps them: with them a message outlasts the page that its files were
// chosen in. Where nothing can be kept, they are to be chosen again.

const MOST = 100 * 1024 * 1024; // bytes of one file: the browser copies what it keeps
const STORE = "files";

let opened = null; // a promise

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(placeOf(STORE), 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close(); // whoever signs out takes it away
      resolve(request.result);
    };
    request.onerror = () => {
      opened = null; // another try may do better
      reject(request.error);
    };
  });
  return opened;
}

// Does something with the store and answers its result; fallback where the browser does not let us.
async function use(mode, doing, fallback) {
  try {
    const transaction = (await database()).transaction(STORE, mode);
    const request = doing(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return request?.result ?? fallback;
  } catch {
    return fallback;
  }
}

export const keep = (key, file) => file.size <= MOST && use("readwrite", (files) => void files.put(file, key));

export const kept = (key) => use("readonly", (files) => files.get(key), null);

export const drop = (key) => use("readwrite", (files) => void files.delete(key));

// Drops what belongs to no unsent message any more: of pages that ended too early to do it themselves.
export async function tidy() {
  const keys = await use("readonly", (files) => files.getAllKeys(), []);
  const needed = new Set(unsent().flatMap(({ files }) => files ?? []).map(({ key }) => key));
  for (const key of keys) if (!needed.has(key)) drop(key);
}

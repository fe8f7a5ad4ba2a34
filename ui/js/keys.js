// Keys as the page takes them.

const TAKEN = 229; // the code of a key that an input method takes

// The Latin letter that a key is in a shortcut, "" for none. On a keyboard of another script that is the one at its place, and Caps
// Lock makes no difference.
export function letterOf({ key, code }) {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOther = /^[^\0-\x7f]+$/.test(key) && !/\p{Script=Latin}/u.test(key);
  return (isOther && /^Key([A-Z])$/.exec(code)?.[1].toLowerCase()) || "";
}

// Listens for keys on target, but not for those of an input method, which chooses with them or ends what is composed. The
// event says so itself, or by its code: Safari ends the composition before it tells of the Enter that ended it. No behaviour
// listens for keys in any other way.
export function onKey(target, listener, { type = "keydown", ...options } = {}) {
  target.addEventListener(type, (event) => {
    if (!event.isComposing && event.keyCode !== TAKEN) listener(event);
  }, options);
}

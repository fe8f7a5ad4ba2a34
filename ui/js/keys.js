// Keys as the page takes them.

const TAKEN = 229; // the code of a key that an input method takes

// Listens for keys on target, but not for those of an input method, which chooses with them or ends what is composed. The
// event says so itself, or by its code: Safari ends the composition before it tells of the Enter that ended it. No behaviour
// listens for keys in any other way.
export function onKey(target, listener, { type = "keydown", ...options } = {}) {
  target.addEventListener(type, (event) => {
    if (!event.isComposing && event.keyCode !== TAKEN) listener(event);
  }, options);
}

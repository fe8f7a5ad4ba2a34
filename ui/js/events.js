// Events of ours on the document. Behaviours hear of each other only by these, so that none has to know who listens.

export function emit(name, detail = {}) {
  document.dispatchEvent(new CustomEvent(`ribbit:${name}`, { detail }));
}

export function on(name, listener, options) {
  document.addEventListener(`ribbit:${name}`, (event) => listener(event.detail), options);
}

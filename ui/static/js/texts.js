// Every word that a script shows stands in the page, in <template id="texts">.

export function text(key, values = {}) {
  const entry = document.getElementById("texts")?.content.querySelector(`[data-text="${key}"]`);
  return (entry?.textContent ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}

// The same with elements for values: "{name} is typing…" with name in bold.
export function nodes(key, values) {
  return text(key).split(/(\{\w+\})/).filter(Boolean).map((part) => values[part.slice(1, -1)] ?? part);
}

export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

// A part the server rendered for scripts to copy: the first element of a template.
export function copyOf(id) {
  return document.getElementById(id)?.content.firstElementChild?.cloneNode(true) ?? null;
}

export function icon(name) {
  const drawn = document.getElementById("icons")?.content.querySelector(`[data-icon="${name}"]`);
  return drawn ? drawn.cloneNode(true) : "";
}

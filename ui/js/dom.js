// Making elements: from HTML that the server sent, from templates that it put into the page, and one by one; and replacing
// them under somebody's hands.

export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const fragment = document.createDocumentFragment(); // of this document, without the cost of a copy
  fragment.append(template.content);
  return fragment;
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

// The element itself or, when it was replaced, the one in root that came in its place; undefined when there is none.
export function current(one, root = document) {
  return one.isConnected ? one : [...root.querySelectorAll(one.localName)].find((other) => identity(one) && identity(other) === identity(one));
}

const identity = (one) => one.id || one.getAttribute("href") || one.value;

// Before what is in root is replaced: answers what to call afterwards. The focus stays with what it was on, or goes to field
// when that is gone.
export function holdFocus(root, field) {
  const held = root.contains(document.activeElement) ? document.activeElement : null;
  return () => held && !held.isConnected && (current(held, root) ?? field)?.focus({ preventScroll: true });
}

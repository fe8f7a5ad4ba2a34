// Every word that a script shows stands in the page, in <template id="texts">.

export function text(key, values = {}) {
  const entry = document.getElementById("texts")?.content.querySelector(`[data-text="${key}"]`);
  return (entry?.textContent ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}

// The same with elements for values: "{name} is typing…" with name in bold.
export function nodes(key, values) {
  return text(key).split(/(\{\w+\})/).filter(Boolean).map((part) => values[part.slice(1, -1)] ?? part);
}

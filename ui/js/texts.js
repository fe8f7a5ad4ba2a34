// Every word that a script shows stands in the page, in <template id="texts">: a text about n things once for each form
// that the language has for a number.
const plurals = new Intl.PluralRules(document.documentElement.lang || "en");

export function text(key, values = {}) {
  const form = (name) => document.getElementById("texts")?.content.querySelector(`[data-text="${key}"][data-form="${name}"]`);
  const entry = (Number.isInteger(values.n) && form(plurals.select(values.n))) || form("other");
  return (entry?.textContent ?? "").replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}

// The same with elements for values: "{name} is typing…" with name in bold.
export function nodes(key, values) {
  return text(key).split(/(\{\w+\})/).filter(Boolean).map((part) => values[part.slice(1, -1)] ?? part);
}

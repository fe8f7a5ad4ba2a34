// Every word that a script shows stands in the page, in <template id="texts">: a text about n things once for each form
// that the language has for a number.
const plurals = new Intl.PluralRules(document.documentElement.lang || "en");

export function text(key, values = {}) {
  const form = (name) => document.getElementById("texts")?.content.querySelector(`[data-text="${key}"][data-form="${name}"]`);
  const entry = (Number.isInteger(values.n) && form(plurals.select(values.n))) || form("other");
  return (entry?.textContent ?? "").replace(/\{(\w+)\}/g, (all, name) => isolated(String(values[name] ?? all)));
}

// What is written from the right, or turns what follows, is set apart from the sentence that it stands in, as the server does.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

export const isolated = (words) => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);

// The same with elements for values: "{name} is typing…" with name in bold.
export function nodes(key, values) {
  return text(key).split(/(\{\w+\})/).filter(Boolean).map((part) => {
    const value = values[part.slice(1, -1)];
    if (value === undefined) return part;
    if (typeof value === "string") return isolated(value);
    value.dir ||= "auto";
    return value;
  });
}

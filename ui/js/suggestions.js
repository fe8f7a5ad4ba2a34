import { load } from "./ondemand.js";
import { field, openThread } from "./page.js";

// What is being typed that a list over the field can complete: an @name of a member, the :name of an emoji, or a /command.

const MOST = 40; // characters of a name and its sign
const NAME = /[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u;
const EMOJI = /(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u;
const COMMAND = /^\/([a-z]{0,20})$/;
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u;
const WORD = /[\p{L}\p{Nd}\p{M}]/u;
const LOCAL_PART = /[\p{L}\p{Nd}\p{M}][.+-]$/u; // an e-mail address has it before its @
const PREFIXED = /[\p{sc=Hebr}\p{sc=Arab}]/u;

// Answers { kind: "member" | "emoji" | "command", query, at }, at being where its sign stands; null when nothing is begun.
export function begun(place) {
  if (place.selectionStart !== place.selectionEnd) return null;
  const before = place.value.slice(0, place.selectionStart);
  const command = COMMAND.exec(before);
  if (command) return { kind: "command", query: command[1], at: 0 };
  const near = before.slice(-MOST);
  const name = NAME.exec(near);
  if (name) {
    const at = before.length - name[0].length;
    return mayMention(before, at) && !isInFence(before) ? { kind: "member", query: name[1], at } : null;
  }
  const emoji = EMOJI.exec(near);
  if (!emoji || isInFence(before) || isInCode(before)) return null;
  return { kind: "emoji", query: emoji[1], at: before.length - emoji[0].length };
}

// Whether the @ at a place may name somebody by what stands before it. The rule is the server's as well, in mention.go;
// both are tested with the same cases, mentions.json.
export function mayMention(words, at) {
  let may = false;
  const start = at - /\S*$/u.exec(words.slice(0, at))[0].length;
  for (const sign of words.slice(start, at + 1).matchAll(/[@＠﹫]/gu)) may = isApart(words.slice(0, start + sign.index), may);
  return may;
}

// wasNamed: another name stands in the same run of letters and signs, as in @ada/@bob.
function isApart(before, wasNamed) {
  const last = [...before.replace(/\p{M}+$/u, "").slice(-2)].at(-1) ?? "";
  if (last === "/") return wasNamed;
  if (/[@＠﹫_]/u.test(last) || endsLocalPart(before)) return false;
  return !WORD.test(last) || UNSPACED.test(last) || PREFIXED.test(last);
}

// Not behind letters that a name may be glued to, with a sign between.
const endsLocalPart = (before) => {
  const end = LOCAL_PART.exec(before)?.[0];
  return end !== undefined && !UNSPACED.test(end) && !PREFIXED.test(end);
};

const isInFence = (before) => (before.match(/```/g)?.length ?? 0) % 2 === 1;
const isInCode = (before) => (before.slice(before.lastIndexOf("\n") + 1).match(/`/g)?.length ?? 0) % 2 === 1;

let suggest = null; // comes with the first sign

export function connectPane(pane, signal) {
  suggest?.close();
  const place = field();
  if (!place || !openThread()) return;
  const onChange = async (event) => {
    if (!suggest && !begun(place)) return;
    suggest ??= await load.suggest().catch(() => null); // the next letter tries again
    if (suggest && !signal.aborted) suggest.update(place, signal, event.isComposing);
  };
  for (const name of ["input", "click", "compositionend"]) place.addEventListener(name, onChange, { signal });
}

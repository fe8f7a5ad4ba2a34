// The emoji: fetched from this server when the picker is first opened, without those that this system cannot draw.

const SOURCE = new URL("../vendor/emoji-en.json", import.meta.url);
const EVERYWHERE = 12; // version of the emoji that every system of the last years draws
const COMPONENTS = 2; // the group of skin tones and hair

let loading = null;

// Answers [{emoji, name, codes, words, group, tones}]; tones are the emoji in the skin tones 1 to 5, if it has them.
export function load() {
  loading ??= fetch(SOURCE).then((answer) => {
    if (!answer.ok) throw new Error(`emoji: ${answer.status}`);
    return answer.json();
  }).then(prepare);
  loading.catch(() => (loading = null)); // the next time tries again
  return loading;
}

function prepare(all) {
  const newest = newestDrawn(all);
  return all.filter((one) => one.group !== COMPONENTS && one.version <= newest).map((one) => ({
    emoji: one.emoji,
    name: one.annotation,
    codes: [...(one.shortcodes ?? []), one.annotation.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_")],
    words: [...one.annotation.toLowerCase().split(/[^\p{L}\p{N}]+/u), ...(one.tags ?? []), ...(one.shortcodes ?? [])],
    group: String(one.group),
    tones: (one.skins ?? []).filter((skin) => typeof skin.tone === "number").map((skin) => skin.emoji),
  }));
}

export const toned = (one, tone) => one.tones[tone - 1] ?? one.emoji;

// Every word has to begin one of the emoji's words; a name that begins with the words comes first.
export function search(all, words, most) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((one) => one.emoji === words || wanted.every((word) => one.words.some((own) => own.startsWith(word))));
  const isFirst = (one) => one.name.toLowerCase().startsWith(wanted.join(" "));
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, most);
}

// The newest version of which this system has a picture. Without colours at all it is a system of old.
function newestDrawn(all) {
  const samples = new Map(all.filter((one) => one.version > EVERYWHERE).map((one) => [one.version, one.emoji]));
  const pen = Object.assign(document.createElement("canvas"), { width: 24, height: 24 }).getContext("2d", { willReadFrequently: true });
  pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
  pen.textBaseline = "top";
  const versions = [...samples.keys()].sort((a, b) => b - a);
  return versions.find((version) => isDrawn(pen, samples.get(version))) ?? EVERYWHERE;
}

function isDrawn(pen, emoji) {
  const limit = 1.4 * pen.measureText("😀").width; // one that is not known falls apart into several
  if (pen.measureText(emoji).width > limit) return false;
  pen.clearRect(0, 0, 24, 24);
  pen.fillText(emoji, 0, 2);
  const { data } = pen.getImageData(0, 0, 24, 24);
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== data[i + 1] || data[i + 1] !== data[i + 2]) return true;
  }
  return false;
}

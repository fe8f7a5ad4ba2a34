import { parse } from "./dom.js";
import { on } from "./events.js";
import { onFrame } from "./frames.js";
import { isSent } from "./messages.js";
import { isMine, isSystemMessage, messages } from "./page.js";
import { pathMarks } from "./paths.js";
import { askPersistently } from "./persist.js";
import { keepPosition } from "./scroll.js";
import { isolated, text } from "./texts.js";

// Who has read one's last message, under it. The line holds everybody's mark, shown or not.

const MOST_FACES = 8;
const NAMES = 4;

let line = null;

export function connectPane() {
  line = messages()?.querySelector("#seen") ?? null;
}

on("placed", ({ li }) => {
  if (isMine(li) || isDirect() || (line && !line.isConnected)) put();
});
on("sent", put);
on("history", put);
on("back", renew);

onFrame("read", ({ dataset: { thread, user, seq } }) => {
  const face = messages()?.dataset.thread === thread ? faceOf(user) : null;
  if (!face || Number(seq) <= Number(face.dataset.seq)) return;
  face.dataset.seq = seq;
  put();
});
onFrame("marks", renew);
onFrame("thread", (frame) => frame.dataset.thread === messages()?.dataset.thread && renew()); // people came or went

const faces = () => [...(line?.querySelectorAll(".seen__face") ?? [])];
const faceOf = (user) => faces().find((face) => face.dataset.user === user);

// The last message one sent, null when it is not in the page or when the only other one has answered, which says more.
function lastOwn() {
  if ("hasNewer" in messages().dataset) return null;
  const all = [...messages().querySelectorAll(".message")].filter((li) => isSent(li) && !isSystemMessage(li));
  if (isDirect() && all.length > 0 && !isMine(all[all.length - 1])) return null;
  return all.reverse().find(isMine) ?? null;
}

const isDirect = () => line?.querySelector(".seen__words").dataset.direct === "true";

const hasSeen = ({ dataset: { seq, joined } }, own) => own > Number(joined) && Number(seq) >= own;

function put() {
  if (!line || !messages()) return;
  const own = lastOwn();
  const seen = own ? faces().filter((face) => hasSeen(face, Number(own.dataset.seq))) : [];
  keepPosition(() => {
    if (own && own.nextElementSibling !== line) own.after(line);
    else if (!own && !line.isConnected) messages().append(line);
    const shown = new Set(seen.slice(0, MOST_FACES));
    for (const face of faces()) face.hidden = !shown.has(face);
    line.querySelector(".seen__more").textContent = seen.length > MOST_FACES ? `+${seen.length - MOST_FACES}` : "";
    const words = line.querySelector(".seen__words");
    if (!isDirect()) words.textContent = text("seen-by", { names: names(seen) });
    line.hidden = seen.length === 0;
  });
}

const names = (seen) => {
  const all = seen.map((face) => isolated(face.dataset.name));
  return all.length > NAMES ? `${all.slice(0, NAMES).join(", ")} +${all.length - NAMES}` : all.join(", ");
};

// Asks for all marks anew: after a time without news, or when somebody shows or hides theirs.
async function renew() {
  const { thread } = messages()?.dataset ?? {};
  const old = line;
  if (!old) return;
  const answer = await askPersistently(pathMarks(thread));
  const fresh = answer.ok ? parse(answer.body).querySelector("#seen") : null;
  if (!fresh || line !== old || messages()?.dataset.thread !== thread) return;
  for (const face of faces()) {
    const now = [...fresh.children].find((other) => other.dataset.user === face.dataset.user);
    if (now && Number(face.dataset.seq) > Number(now.dataset.seq)) now.dataset.seq = face.dataset.seq;
  }
  line = fresh;
  line.hidden = true;
  old.replaceWith(line);
  put();
}

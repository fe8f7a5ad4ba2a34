import { onFrame } from "./frames.js";

// What stands for people: it changes wherever it is seen as soon as somebody chooses another picture.

onFrame("avatar", ({ dataset: { user, src } }) => {
  const of = CSS.escape(user);
  const places = `.avatar[data-user="${of}"] img, .avatar img[data-user="${of}"], .message[data-sender="${of}"] .message__gutter--face img`;
  // Messages that are being sent are made of templates.
  for (const root of [document, ...[...document.querySelectorAll("template")].map(({ content }) => content)]) {
    for (const image of root.querySelectorAll(places)) image.src = src;
  }
});

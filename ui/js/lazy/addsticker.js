import { load } from "../ondemand.js";

// The page on which a picture becomes a sticker: of one that does not move the part is chosen, and shown as it will look.
// Without scripts, and of what moves, all of it becomes the sticker.

const MOVING = ["image/gif", "image/webp", "image/apng"]; // or may be

export async function connect() {
  const form = document.querySelector("form[data-crop]");
  if (!form) return;
  const { Crop } = await load.crop();
  const samples = form.querySelector(".samples");
  const crop = new Crop(form, (file) => !MOVING.includes(file.type));
  form.elements.file.addEventListener("change", () => (samples.hidden = true));
  for (const image of samples.querySelectorAll("img")) image.addEventListener("load", () => (samples.hidden = form.querySelector(".crop").hidden));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (event.submitter) event.submitter.disabled = true;
    const { file } = form.elements;
    const cut = await crop.cut();
    if (cut) file.files = only(new File([cut], `${file.files[0].name}.png`, { type: cut.type }));
    form.submit();
  });
}

function only(file) {
  const list = new DataTransfer();
  list.items.add(file);
  return list.files;
}

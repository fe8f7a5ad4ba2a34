import { parse } from "../dom.js";

// Bringing a backup to a new server: how much of it has arrived, and that it is then put in place. What is wrong comes as the server
// writes it, and the file stays chosen.

const GO_ON_MS = 1000; // for who reads that it is back

export function connect() {
  document.querySelector("form[data-restore]")?.addEventListener("submit", bring);
}

function bring(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.onprogress = ({ loaded, total }) => show(form, loaded / total);
  request.onload = () => take(form, parse(request.responseText).querySelector("main"), request.status === 202);
  request.onerror = () => lose(form);
  request.send(new FormData(form));
  form.querySelector("button").disabled = true;
  form.querySelector("[data-lost]").hidden = true;
  show(form, 0);
}

function show(form, part) {
  const line = form.querySelector("[data-bringing]");
  line.hidden = false;
  line.querySelector("progress").value = part;
  line.querySelector("[data-sending]").hidden = part === 1;
  line.querySelector("[data-placing]").hidden = part < 1;
}

function take(form, main, isBack) {
  if (!main) return lose(form);
  const fresh = main.querySelector("form[data-restore]");
  if (fresh) {
    fresh.elements.file.files = form.elements.file.files;
    fresh.elements.passphrase.value = form.elements.passphrase.value;
  }
  document.querySelector("main").replaceWith(main);
  connect();
  (main.querySelector("[aria-invalid=true]") ?? main.querySelector(".button")).focus();
  if (isBack) setTimeout(() => location.assign(main.querySelector("a.button").href), GO_ON_MS);
}

function lose(form) {
  form.querySelector("[data-bringing]").hidden = true;
  form.querySelector("[data-lost]").hidden = false;
  const button = form.querySelector("button");
  button.disabled = false;
  button.focus();
}

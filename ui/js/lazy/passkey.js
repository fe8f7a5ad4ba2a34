import { element } from "../dom.js";
import { pathNewPasskey, pathNewPasskeyAsked, pathPasskeyAsked, pathPasskeySignIn } from "../paths.js";

// Asking the browser for a passkey: one that is there, to sign in, or a new one, in the settings.

const TIMEOUT_MS = 15_000; // of the server's answers; the browser has its own for people

export async function ask(form) {
  const button = form.querySelector("button");
  if (button.disabled) return;
  button.disabled = true;
  say(form, "");
  for (const field of form.querySelectorAll("[aria-invalid]")) forgive(field);
  try {
    await (form.dataset.passkey === "new" ? make(form) : signIn());
    location.assign(form.dataset.path);
  } catch (error) {
    button.disabled = false;
    const field = form.elements[error.field];
    if (field) blame(field, error.message);
    else say(form, words(form, error));
    (field ?? button).focus();
  }
}

async function signIn() {
  const asked = await post(pathPasskeyAsked);
  const given = await navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge) } });
  const { authenticatorData, clientDataJSON, signature, userHandle } = given.response;
  await post(pathPasskeySignIn, { credential: whole(given, { authenticatorData, clientDataJSON, signature, userHandle }) });
}

async function make(form) {
  const asked = await post(pathNewPasskeyAsked, { password: form.elements.password.value });
  const given = await navigator.credentials.create({ publicKey: {
    ...asked,
    challenge: bytes(asked.challenge),
    user: { ...asked.user, id: bytes(asked.user.id) },
    excludeCredentials: (asked.excludeCredentials ?? []).map((c) => ({ ...c, id: bytes(c.id) })),
  } });
  const { attestationObject, clientDataJSON } = given.response;
  await post(pathNewPasskey, { name: form.elements.name.value, credential: whole(given, { attestationObject, clientDataJSON }) });
}

function whole(given, response) {
  const coded = Object.entries(response).filter(([, b]) => b).map(([name, b]) => [name, base64(b)]);
  return { id: given.id, rawId: base64(given.rawId), type: given.type, response: Object.fromEntries(coded), clientExtensionResults: {} };
}

async function post(path, body = {}) {
  const response = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal: AbortSignal.timeout?.(TIMEOUT_MS),
  });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.error), { isAnswer: true, field: answer.field });
  return answer;
}

const SAYINGS = { NotAllowedError: "none", AbortError: "none", InvalidStateError: "there", SecurityError: "refused" };

// The server says itself what is wrong; of what the browser says only the kind is for people.
function words(form, error) {
  if (error.isAnswer) return error.message;
  return form.dataset[SAYINGS[error.name] ?? "failed"];
}

function say(form, text) {
  const line = form.querySelector(".problem");
  line.textContent = text;
  line.hidden = text === "";
}

// What is wrong stands beside the field, as where the server writes the page.
function blame(field, text) {
  const hint = element("span", "field__hint field__hint--error", text);
  hint.id = `${field.name}-hint`;
  hint.setAttribute("role", "alert");
  field.after(hint);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", hint.id);
}

function forgive(field) {
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
  field.nextElementSibling.remove();
}

const base64 = (b) => btoa(String.fromCharCode(...new Uint8Array(b))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

// What the first paint does not need: loaded when it is first wanted. Each may fail while the server is away; whoever asks
// says so, or leaves the page to do what it does without scripts.

export const load = {
  addMenu: () => import("./lazy/addmenu.js"),
  addSticker: () => import("./lazy/addsticker.js"),
  avatar: () => import("./lazy/avatar.js"),
  chatMenu: () => import("./lazy/chatmenu.js"),
  chatSwitcher: () => import("./lazy/chatswitcher.js"),
  crop: () => import("./lazy/crop.js"),
  desk: () => import("./lazy/desk.js"),
  dock: () => import("./lazy/dock.js"),
  emojiData: () => import("./lazy/emojidata.js"),
  emojiPicker: () => import("./lazy/emojipicker.js"),
  gallery: () => import("./lazy/gallery.js"),
  lightbox: () => import("./lazy/lightbox.js"),
  offline: () => import("./lazy/offline.js"),
  passkey: () => import("./lazy/passkey.js"),
  peoplePicker: () => import("./lazy/peoplepicker.js"),
  player: () => import("./lazy/player.js"),
  profileCard: () => import("./lazy/profilecard.js"),
  reactionPicker: () => import("./lazy/reactionpicker.js"),
  recorder: () => import("./lazy/recorder.js"),
  restore: () => import("./lazy/restore.js"),
  search: () => import("./lazy/search.js"),
  settings: () => import("./lazy/settings.js"),
  stickerPanel: () => import("./lazy/stickerpanel.js"),
  tray: () => import("./lazy/tray.js"),
  trust: () => import("./lazy/trust.js"),
  upload: () => import("./lazy/upload.js"),
  suggest: () => import("./lazy/suggest.js"),
};

// Pages with a behaviour of their own.
const PAGES = { stickers: load.addSticker, settings: load.settings, avatar: load.avatar, desk: load.desk, restore: load.restore, trust: load.trust, offline: load.offline };

export function connectPage(name) {
  PAGES[name]?.().then(({ connect }) => connect()).catch(() => {});
}

// Forms that ask the browser for a passkey. They are hidden where it knows none.
export function connectPasskeys() {
  for (const form of window.PublicKeyCredential ? document.querySelectorAll("form[data-passkey]") : []) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      load.passkey().then(({ ask }) => ask(form), () => {});
    });
  }
  document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove();
}

// Overlays whose behaviour comes with them, by what tells that one is there. Their field, if any, has the focus at once.
const OVERLAYS = { "[data-picks]": load.peoplePicker, "#search": load.search, "#gallery": load.gallery };

export function connectPane(pane, signal) {
  for (const [hook, module] of Object.entries(OVERLAYS)) {
    const root = pane.querySelector(hook);
    if (!root) continue;
    const field = root.querySelector("input[name=q]");
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
    module().then(({ connect }) => signal.aborted || connect(root, signal), () => {});
  }
}

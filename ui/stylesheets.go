package ui

// Stylesheets are the files of ui/static/css in the order in which they are joined: of two rules of the same weight the
// later one wins. There are no cascade layers, so that a browser of 2021 reads every rule.
var Stylesheets = []string{
	"tokens.css", "emoji.css", "reset.css", "base.css", "layout.css", "topbar.css",
	"icon.css", "button.css", "avatar.css", "count.css", "chat.css", "titlebar.css", "banner.css",
	"message.css", "notice.css", "photo.css", "album.css", "file.css", "gallery.css", "player.css", "fold.css", "words.css", "preview.css", "code.css", "peer.css", "divider.css", "quote.css", "mention.css", "chip.css", "toolbar.css",
	"menu.css", "jump.css",
	"typing.css", "aside.css", "field.css", "search.css", "composer.css", "tray.css", "recorder.css", "drop.css", "request.css", "panel.css", "picker.css", "overlay.css", "people.css", "group.css", "dialog.css", "stay.css", "lightbox.css", "keys.css",
	"profile.css", "card.css", "switcher.css", "gate.css", "waiting.css", "share.css", "question.css", "invite.css", "hook.css", "settings.css", "pass.css", "trust.css", "capable.css", "avatarchoice.css", "account.css", "desk.css", "peoplechoice.css", "dock.css", "api.css",
	"seen.css", "switch.css",
	"contrast.css", "utilities.css",
}

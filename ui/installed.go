package ui

// OfflineSticker looks over the card of OfflinePage.
const OfflineSticker = "sleepy"

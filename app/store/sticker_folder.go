package store

import "path/filepath"

// stickersName is the folder of packs of stickers in a data folder.
const stickersName = "stickers"

// StickerFolder is where the owner of a data folder lays packs of stickers.
func StickerFolder(data string) string { return filepath.Join(data, stickersName) }

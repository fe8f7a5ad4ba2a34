package store

import (
	"context"
	"encoding/json"

	"ribbit/app/chat"
)

// folderPrefix is of the settings that say which server has which folder of files: a chat.FilesFolder in JSON each.
const folderPrefix = "files_folder "

// areFolders is true of those settings. They say something of the servers of one database, and do not move.
const areFolders = `name > '` + folderPrefix + `' AND name < '` + folderPrefix + `~'`

// FilesFolders implements chat.FilesFolderStore.
func (s *Store) FilesFolders(ctx context.Context) ([]chat.FilesFolder, error) {
	texts, err := column[string](ctx, s.reading, `SELECT value FROM settings WHERE `+areFolders)
	if err != nil {
		return nil, failed("read the folders of files", err)
	}
	fs := make([]chat.FilesFolder, len(texts))
	for i, text := range texts {
		if err := json.Unmarshal([]byte(text), &fs[i]); err != nil {
			return nil, failed("read the folders of files", err)
		}
	}
	return fs, nil
}

// SetFilesFolder implements chat.FilesFolderStore.
func (s *Store) SetFilesFolder(ctx context.Context, f chat.FilesFolder, forget []string) error {
	text, err := json.Marshal(f)
	if err != nil {
		return err
	}
	_, err = write(ctx, s, "write down the folder of files", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO settings (name, value)
			VALUES (?1, ?2)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, folderPrefix+f.Server, string(text))
		if err != nil || len(forget) == 0 {
			return struct{}{}, err
		}
		names := make([]string, len(forget))
		for i, server := range forget {
			names[i] = folderPrefix + server
		}
		_, err = t.exec(`DELETE FROM settings WHERE name IN (SELECT j.value FROM json_each(+?1) j)`, jsonTexts(names))
		return struct{}{}, err
	})
	return err
}

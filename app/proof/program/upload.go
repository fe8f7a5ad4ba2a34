package program

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
)

// Upload is what an answer says of a file.
type Upload struct {
	ID   string
	Name string
	Size int64
	URL  string
}

// Upload hands a file in by a form.
func (c *Client) Upload(name string, file []byte) (u Upload, err error) {
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", name)
	if err != nil {
		return u, err
	}
	if _, err := part.Write(file); err != nil {
		return u, err
	}
	if err := w.Close(); err != nil {
		return u, err
	}
	b, err := c.do(http.MethodPost, "/api/uploads", w.FormDataContentType(), &form)
	if err != nil {
		return u, err
	}
	return u, json.Unmarshal(b, &u)
}

// SendFiles stores a message that carries uploads.
func (c *Client) SendFiles(thread int64, clientID string, ids ...string) (m Message, err error) {
	err = c.Call(http.MethodPost, fmt.Sprintf("/api/chat_threads/%d/messages", thread), map[string]any{"attachments": ids, "clientId": clientID}, &m)
	return m, err
}

// Fetch is what is at a path.
func (c *Client) Fetch(path string) ([]byte, error) { return c.do(http.MethodGet, path, "", nil) }

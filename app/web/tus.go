package web

import (
	"encoding/base64"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// Headers of tus 1.0.0, the protocol of uploads that go on where they broke off: https://tus.io/protocols/resumable-upload.
const (
	tusVersion      = "1.0.0"
	tusExtensions   = "creation,creation-with-upload,termination,expiration"
	headerResumable = "Tus-Resumable"
	headerOffset    = "Upload-Offset"
	headerLength    = "Upload-Length"
	headerMetadata  = "Upload-Metadata"
	headerExpires   = "Upload-Expires"
	mimeOffset      = "application/offset+octet-stream"
)

// tus answers what every call of the protocol has in common, and refuses another version of it.
func (s *Server) tus(c *fiber.Ctx) error {
	c.Set(headerResumable, tusVersion)
	if c.Method() == fiber.MethodOptions {
		c.Set("Tus-Version", tusVersion)
		c.Set("Tus-Extension", tusExtensions)
		c.Set("Tus-Max-Size", strconv.FormatInt(s.Uploads.MaxBytes, 10))
		return c.SendStatus(fiber.StatusNoContent)
	}
	if c.Get(headerResumable) != tusVersion {
		c.Set("Tus-Version", tusVersion)
		return taken(c, fiber.ErrPreconditionFailed)
	}
	return c.Next()
}

// tusCreate begins an upload, with the first of its bytes when they come along.
func (s *Server) tusCreate(c *fiber.Ctx) error {
	length, err := strconv.ParseInt(c.Get(headerLength), 10, 64)
	if errors.Is(err, strconv.ErrRange) && length > 0 {
		return unread(c, s.Uploads.TooLarge())
	}
	if err != nil || length < 0 {
		return taken(c, chat.NewProblem(chat.Malformed, "upload-length-malformed"))
	}
	if err := s.mayUpload(c, s.Uploads.MaxBytes); err != nil {
		return unread(c, err)
	}
	name, ok := tusName(c.Get(headerMetadata))
	if !ok {
		return taken(c, chat.NewProblem(chat.Malformed, "upload-metadata-malformed"))
	}
	u, err := s.Uploads.Begin(c.UserContext(), caller(c).User.ID, name, length)
	if err != nil {
		return taken(c, err)
	}
	c.Set(fiber.HeaderLocation, ui.PathTusUpload(u.ID))
	c.Set(headerExpires, u.ExpiresAt.UTC().Format(http.TimeFormat))
	c.Status(fiber.StatusCreated)
	if c.Get(fiber.HeaderContentType) != mimeOffset {
		return nil
	}
	return s.tusAppend(c, u.ID, 0)
}

// tusName finds the file's name among the metadata.
func tusName(metadata string) (name string, ok bool) {
	for pair := range strings.SplitSeq(metadata, ",") {
		key, value, _ := strings.Cut(strings.TrimSpace(pair), " ")
		b, err := base64.StdEncoding.DecodeString(value)
		if err != nil {
			return "", false
		}
		if key == "filename" {
			name = string(b)
		}
	}
	return name, true
}

// tusState says how far an upload has come.
func (s *Server) tusState(c *fiber.Ctx) error {
	u, offset, err := s.Uploads.Offset(c.UserContext(), caller(c).User.ID, uploadID(c))
	if err != nil {
		return err
	}
	c.Set(headerOffset, strconv.FormatInt(offset, 10))
	c.Set(headerLength, strconv.FormatInt(u.Length, 10))
	c.Set(headerMetadata, "filename "+base64.StdEncoding.EncodeToString([]byte(u.Name))) // of which Ribbit keeps that alone
	c.Set(headerExpires, u.ExpiresAt.UTC().Format(http.TimeFormat))
	return nil
}

// tusPatch takes the next bytes of an upload.
func (s *Server) tusPatch(c *fiber.Ctx) error {
	offset, err := strconv.ParseInt(c.Get(headerOffset), 10, 64)
	switch {
	case c.Get(fiber.HeaderContentType) != mimeOffset:
		return taken(c, chat.NewProblem(chat.Unsupported, "upload-piece-type"))
	case err != nil || offset < 0:
		return taken(c, chat.NewProblem(chat.Malformed, "upload-offset-malformed"))
	case c.Get(endlessHeader) != "":
		return unread(c, s.Uploads.TooLarge())
	}
	c.Status(fiber.StatusNoContent)
	return s.tusAppend(c, uploadID(c), offset)
}

func (s *Server) tusAppend(c *fiber.Ctx, id chat.UploadID, offset int64) error {
	me := caller(c).User.ID
	u, now, err := s.Uploads.Append(c.UserContext(), me, id, offset, body(c))
	if err != nil {
		return taken(c, err)
	}
	c.Set(headerOffset, strconv.FormatInt(now, 10))
	c.Set(headerExpires, u.ExpiresAt.UTC().Format(http.TimeFormat))
	if now < u.Length {
		return nil
	}
	_, err = s.await(c, id)
	return err
}

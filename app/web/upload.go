package web

import (
	"bufio"
	"context"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
	"ribbit/app/uploads"
	"ribbit/ui"
)

const (
	formSlack     = 64 << 10         // bytes of a form around its file
	formBuffer    = 64 << 10         // bytes of it that are taken from the line at once
	pieceTimeout  = 30 * time.Second // for the next bytes of a body to come
	readyPatience = 10 * time.Second // how long the answer waits for a picture to be ready
	usePatience   = 30 * time.Second // and where nothing can be done with one that is not
)

// streams reports whether the body of a request is for its handler to read, as it comes: files are too long for the memory.
func streams(method, path, contentType string) bool {
	if isHook(path) {
		return method == fiber.MethodPost || method == fiber.MethodPut
	}
	switch method {
	case fiber.MethodPost:
		isForm := strings.HasPrefix(strings.ToLower(contentType), fiber.MIMEMultipartForm)
		isSend := ui.Fits(ui.RouteMessages, path)
		return path == ui.PathUploads || path == ui.PathRestore || path == ui.PathAPI+ui.PathRestore || path == ui.PathTus || isForm && (isSend || path == ui.PathShare || path == ui.PathAddSticker || path == ui.PathAvatarPicture)
	case fiber.MethodPatch:
		return ui.Fits(ui.RouteTusUpload, path)
	}
	return false
}

// mostBytes is how long the body of a request that streams may be.
func (s *Server) mostBytes(path string) int64 {
	if strings.HasSuffix(path, ui.PathRestore) {
		return maxBackupBytes
	}
	if strings.HasPrefix(path, ui.PathChats+"/") || path == ui.PathShare {
		return chat.MaxAttachments*s.Uploads.MaxBytes + formSlack
	}
	return s.Uploads.MaxBytes + formSlack
}

// body is what is left of a request's body. Each piece of it has its own time: a large file may take long, a dead line not.
func body(c *fiber.Ctx) io.Reader {
	if !c.Request().IsBodyStream() {
		return strings.NewReader(string(c.Body()))
	}
	return &slowly{ctx: c.Context(), Reader: c.Request().BodyStream()}
}

type slowly struct {
	ctx *fasthttp.RequestCtx
	io.Reader
	isOver atomic.Bool
}

var _ uploads.Interrupter = (*slowly)(nil)

// Interrupt implements uploads.Interrupter.
func (s *slowly) Interrupt() {
	s.isOver.Store(true)
	_ = s.ctx.SetReadDeadline(time.Unix(1, 0)) // the line may have ended meanwhile
}

func (s *slowly) Read(p []byte) (int, error) {
	if err := s.ctx.SetReadDeadline(time.Now().Add(pieceTimeout)); err != nil {
		return 0, err
	}
	if s.isOver.Load() { // perhaps before the deadline was set
		return 0, lineError{os.ErrDeadlineExceeded}
	}
	n, err := s.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = lineError{err}
	}
	return n, err
}

// lineError is a body that ended too early: the sender went away, and nobody reads the answer.
type lineError struct{ error }

func (b lineError) Unwrap() error { return b.error }

// taken turns what went wrong while a body was taken in into an answer.
func taken(c *fiber.Ctx, err error) error {
	if err == nil {
		return nil
	}
	if c.Response().Header.ConnectionClose() {
		return err // it was not to be read at all
	}
	var broken lineError
	if errors.As(err, &broken) {
		c.Context().SetConnectionClose()
		if errors.Is(broken.error, os.ErrDeadlineExceeded) {
			return fiber.ErrRequestTimeout
		}
		return chat.NewProblem(chat.Malformed, "upload-broke-off")
	}
	if n, _ := io.Copy(io.Discard, io.LimitReader(body(c), drainedBytes)); n == drainedBytes {
		return unread(c, err)
	}
	return err
}

// unread answers before the body is read, which the other end may be sending all the while.
func unread(c *fiber.Ctx, err error) error {
	c.Context().SetConnectionClose()
	return err
}

// mayUpload refuses a body that is announced to be longer than a file may be, before it is read. Problem: TooLarge.
func (s *Server) mayUpload(c *fiber.Ctx, most int64) error {
	if int64(c.Request().Header.ContentLength()) > most || c.Get(endlessHeader) != "" {
		return s.Uploads.TooLarge()
	}
	return nil
}

// announced is how long a body may become, and a file in it.
func (s *Server) announced(c *fiber.Ctx) int64 {
	if n := int64(c.Request().Header.ContentLength()); n >= 0 {
		return n
	}
	return s.Uploads.MaxBytes
}

// addUpload takes one file of a form.
func (s *Server) addUpload(c *fiber.Ctx) error {
	if err := s.mayUpload(c, s.Uploads.MaxBytes+formSlack); err != nil {
		return unread(c, err)
	}
	form, err := formReader(c)
	if err != nil {
		return taken(c, err)
	}
	me := caller(c).User.ID
	for {
		part, err := nextPart(form)
		if err != nil {
			return taken(c, err)
		}
		if part == nil {
			return chat.NewInvalid("file", "form-without-file")
		}
		if part.name != "file" {
			continue
		}
		u, err := s.Uploads.Add(c.UserContext(), me, part.file, s.announced(c), part)
		if err != nil {
			return taken(c, err)
		}
		if hasFile(form) {
			s.dropUploads(c, []chat.UploadID{u.ID})
			return taken(c, chat.NewInvalid("file", "form-with-two-files"))
		}
		drain(io.LimitReader(body(c), formSlack))
		if u, err = s.await(c, u.ID); err != nil {
			return err
		}
		return c.Status(fiber.StatusCreated).JSON(s.shapes.Upload(u.Attachment))
	}
}

// hasFile reports whether there is a file in the rest of a form. One that breaks off has none.
func hasFile(form *multipart.Reader) bool {
	for {
		part, err := nextPart(form)
		if err != nil || part == nil {
			return false
		}
		if part.name == "file" {
			return true
		}
	}
}

// awaitAll is await for several uploads, none longer than the last may take.
func (s *Server) awaitAll(c *fiber.Ctx, ids []chat.UploadID) {
	s.awaitUploads(c, caller(c).User.ID, ids)
}

// await waits until an upload is ready, but not for ever.
func (s *Server) await(c *fiber.Ctx, id chat.UploadID) (chat.Upload, error) {
	ctx, cancel := context.WithTimeout(c.UserContext(), readyPatience)
	defer cancel()
	return s.Uploads.Await(ctx, caller(c).User.ID, id)
}

// formReader reads a form part by part. Problem: Unsupported.
func formReader(c *fiber.Ctx) (*multipart.Reader, error) {
	kind, params, err := mime.ParseMediaType(c.Get(fiber.HeaderContentType))
	if err != nil || kind != fiber.MIMEMultipartForm || params["boundary"] == "" {
		return nil, chat.NewProblem(chat.Unsupported, "not-multipart")
	}
	return multipart.NewReader(bufio.NewReaderSize(body(c), formBuffer), params["boundary"]), nil
}

// nextPart is nil at the end of a form. Problem: Malformed.
func nextPart(form *multipart.Reader) (*formPart, error) {
	part, err := form.NextPart()
	var broken lineError
	switch {
	case errors.Is(err, io.EOF):
		return nil, nil //nolint:nilnil // there is none
	case errors.As(err, &broken):
		return nil, err
	case err != nil:
		return nil, chat.NewProblem(chat.Malformed, "form-malformed")
	}
	return newFormPart(part), nil
}

// readForm reads a form that holds texts and files. Each file is an upload of its own, in the order of the form; those that the
// page has uploaded before are named by fields called attachment. brought are those that came with the form itself; they are
// dropped again when the rest of it is refused.
func (s *Server) readForm(c *fiber.Ctx) (values map[string]string, ids, brought []chat.UploadID, err error) {
	values = map[string]string{}
	form, err := formReader(c)
	if err != nil {
		return nil, nil, nil, err
	}
	me := caller(c).User.ID
	defer func() {
		if err != nil {
			s.dropUploads(c, brought)
		}
	}()
	left := int64(maxBodyBytes)
	for {
		var part *formPart
		if part, err = nextPart(form); err != nil || part == nil {
			return values, ids, brought, err
		}
		if part.name == "file" {
			if len(ids) > chat.MaxAttachments {
				continue // one too many is refused with the message
			}
			name, file := part.file, bufio.NewReader(part)
			if _, none := file.Peek(1); name == "" && errors.Is(none, io.EOF) {
				continue // nothing was chosen
			}
			var u chat.Upload
			if u, err = s.Uploads.Add(c.UserContext(), me, name, s.announced(c), file); err != nil {
				return nil, nil, brought, err
			}
			ids, brought = append(ids, u.ID), append(brought, u.ID)
			continue
		}
		var text []byte
		if text, err = io.ReadAll(io.LimitReader(part, left+1)); err != nil {
			return nil, nil, brought, err
		}
		if left -= int64(len(text)); left < 0 {
			return nil, nil, brought, errTooLarge
		}
		if part.name == attachmentField {
			ids = append(ids, chat.UploadID(text))
			continue
		}
		values[part.name] = string(text)
	}
}

// attachmentField names an upload in the form of a message.
const attachmentField = "attachment"

// dropUploads removes what came with a form that is refused.
func (s *Server) dropUploads(c *fiber.Ctx, ids []chat.UploadID) {
	s.dropUploadsOf(c, caller(c).User.ID, ids)
}

func (s *Server) dropUploadsOf(c *fiber.Ctx, user chat.UserID, ids []chat.UploadID) {
	for _, id := range ids {
		if err := s.Uploads.Drop(context.WithoutCancel(c.UserContext()), user, id); err != nil && !chat.Is(err, chat.NotFound) {
			s.Log.Error("cannot drop an upload", "error", err)
		}
	}
}

func uploadID(c *fiber.Ctx) chat.UploadID { return chat.UploadID(c.Params("id")) }

func (s *Server) showUpload(c *fiber.Ctx) error {
	u, err := s.Chat.Store.Upload(c.UserContext(), caller(c).User.ID, uploadID(c))
	if err == nil && u.State == chat.Receiving {
		err = chat.NewProblem(chat.NotFound, "no-such-file")
	}
	if err != nil {
		return err
	}
	return c.JSON(s.shapes.Upload(u.Attachment))
}

func (s *Server) dropUpload(c *fiber.Ctx) error {
	if err := s.Uploads.Drop(c.UserContext(), caller(c).User.ID, uploadID(c)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

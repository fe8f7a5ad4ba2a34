package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

const knownFor = 365 * 24 * time.Hour

// makeKnown leaves a mark in a browser that has just got a session: it has been signed in to this account. The mark
// signs nobody in; it only keeps guesses of others from using up the tries of whoever has it. A new password ends it.
func (s *Server) makeKnown(c *fiber.Ctx, secret string) error {
	caller, err := s.Chat.CallerBySecret(c.UserContext(), secret)
	if err != nil {
		return err
	}
	account := chat.FoldName(caller.User.Name)
	_, hash, err := s.Chat.Store.UserByFold(c.UserContext(), account)
	if err != nil {
		return err
	}
	browser := chat.NewSecret()
	c.Cookie(&fiber.Cookie{
		Name: s.cookie(c, knownCookie), Value: browser + "." + seal(hash, account, browser), Path: "/", HTTPOnly: true,
		SameSite: fiber.CookieSameSiteStrictMode, Secure: s.scheme(c) == "https", MaxAge: int(knownFor / time.Second),
	})
	return nil
}

// isKnownBrowser reports whether the browser has a mark of the account.
func (s *Server) isKnownBrowser(c *fiber.Ctx, account string) (bool, error) {
	browser, mark, ok := strings.Cut(c.Cookies(s.cookie(c, knownCookie)), ".")
	if !ok {
		return false, nil
	}
	_, hash, err := s.Chat.Store.UserByFold(c.UserContext(), account)
	if chat.Is(err, chat.NotFound) {
		return false, nil
	}
	if err != nil || hash == "" || !hmac.Equal([]byte(mark), []byte(seal(hash, account, browser))) {
		return false, err
	}
	return true, nil
}

// checkBannedBrowser refuses a browser in which an account was used that is banned, also when that was over HTTP and this is HTTPS.
// Problem: Forbidden.
func (s *Server) checkBannedBrowser(c *fiber.Ctx) error {
	for _, name := range []string{s.cookie(c, knownCookie), cookieOf(knownCookie, s.ID)} {
		browser, mark, ok := strings.Cut(c.Cookies(name), ".")
		if !ok {
			continue
		}
		marks, err := s.Chat.Store.BannedMarks(c.UserContext())
		if err != nil {
			return err
		}
		for _, m := range marks {
			if hmac.Equal([]byte(mark), []byte(seal(m.PasswordHash, m.Fold, browser))) {
				return chat.NewProblem(chat.Forbidden, "banned-device")
			}
		}
	}
	return nil
}

// seal can be made only by who has the password's hash, so that it needs no key to be kept and ends with the password.
func seal(passwordHash, account, browser string) string {
	h := hmac.New(sha256.New, []byte(passwordHash))
	h.Write([]byte("known browser\x00" + account + "\x00" + browser))
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil))
}

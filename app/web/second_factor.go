package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/qr"
	"ribbit/ui"
)

// ticketAge is for how long somebody may look for their phone between the password and the code.
const ticketAge = 10 * time.Minute

// newTicket says that somebody's password was right: the page of the code sends it along. It signs nobody in, and can be made only
// by who has the password's hash, so that it needs no key and ends with the password; as is the mark of a known browser.
func (s *Server) newTicket(account, passwordHash string) string {
	until := strconv.FormatInt(s.Chat.Now().Add(ticketAge).Unix(), 10)
	return base64.RawURLEncoding.EncodeToString([]byte(account)) + "." + until + "." + sealTicket(passwordHash, account, until)
}

func sealTicket(passwordHash, account, until string) string {
	h := hmac.New(sha256.New, []byte(passwordHash))
	h.Write([]byte("second factor\x00" + account + "\x00" + until))
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil))
}

// ticket finds whose password was right. Problem: Unauthenticated for a ticket that is forged or too old.
func (s *Server) ticket(c *fiber.Ctx, ticket string) (user chat.User, hash string, err error) {
	refused := chat.NewProblem(chat.Unauthenticated, "sign-in-too-old")
	parts := strings.Split(ticket, ".")
	if len(parts) != 3 {
		return user, "", refused
	}
	account, err := base64.RawURLEncoding.DecodeString(parts[0])
	until, untilErr := strconv.ParseInt(parts[1], 10, 64)
	if err != nil || untilErr != nil || s.Chat.Now().Unix() > until {
		return user, "", refused
	}
	user, hash, err = s.Chat.Store.UserByFold(c.UserContext(), string(account))
	if err != nil && !chat.Is(err, chat.NotFound) {
		return user, "", err
	}
	if err != nil || hash == "" || !hmac.Equal([]byte(parts[2]), []byte(sealTicket(hash, string(account), parts[1]))) {
		return chat.User{}, "", refused
	}
	return user, hash, nil
}

// mayGuessCode is the limit of codes for one account, for whoever has its password.
func (s *Server) mayGuessCode(account string) func() error {
	return func() error { return s.limits.signInCode.take(account) }
}

// askForCode shows the page of the code to somebody whose password was right.
func (s *Server) askForCode(c *fiber.Ctx, name, next string) error {
	account := chat.FoldName(strings.TrimSpace(name))
	_, hash, err := s.Chat.Store.UserByFold(c.UserContext(), account)
	if err != nil {
		return err
	}
	return s.render(c, ui.CodePage(s.shell(c), ui.CodeView{Ticket: s.newTicket(account, hash), Next: next}))
}

// logInByCode ends a sign-in with the code that goes with the password.
func (s *Server) logInByCode(c *fiber.Ctx) error {
	v := ui.CodeView{Ticket: firstBytes(formValue(c, "ticket"), 1024), Next: formValue(c, "next")}
	if err := s.limits.signInAddress.take(network(s.clientIP(c))); err != nil {
		v.Problem = s.refuse(c, err)
		return s.render(c, ui.CodePage(s.shell(c), v))
	}
	user, hash, err := s.ticket(c, v.Ticket)
	if err != nil {
		return s.showLoginAgain(c, v.Next, "", err)
	}
	caller, secret, err := s.Chat.SignInProven(c.UserContext(), user, hash, chat.SignInTry{
		Code: formValue(c, "code"), Label: label(c), MayGuess: s.mayGuessCode(chat.FoldName(user.Name)),
	})
	s.noteSignIn(c, caller, err)
	switch {
	case err == nil:
		return s.begin(c, secret, v.Next)
	case chat.Is(err, chat.Unauthenticated):
		return s.showLoginAgain(c, v.Next, "", err)
	}
	v.Problem = s.refuse(c, err)
	return s.render(c, ui.CodePage(s.shell(c), v))
}

// showLoginAgain says on the sign-in page what is wrong; where somebody wanted to go and the join link that they came by stay.
func (s *Server) showLoginAgain(c *fiber.Ctx, next, invite string, err error) error {
	policy, policyErr := s.Chat.SignupPolicy(c.UserContext())
	if policyErr != nil {
		return policyErr
	}
	return s.render(c, ui.LoginPage(s.shell(c), ui.LoginView{Next: next, Invite: invite, Signup: policy, Passkeys: s.takesPasskeys(c), Problem: s.refuse(c, err)}))
}

// The caller's own second factor

func (s *Server) showSecondFactor(c *fiber.Ctx) error {
	return s.renderSecondFactor(c, ui.SecondFactorView{})
}

func (s *Server) renderSecondFactor(c *fiber.Ctx, v ui.SecondFactorView) (err error) {
	if v.Factor, err = s.Chat.SecondFactor(c.UserContext(), caller(c).User.ID); err != nil {
		return err
	}
	return s.render(c, ui.SecondFactorPage(s.shell(c), v))
}

// refuseSecondFactor shows the page again with what is wrong.
func (s *Server) refuseSecondFactor(c *fiber.Ctx, v ui.SecondFactorView, err error) error {
	if _, isProblem := chat.AsProblem(err); !isProblem {
		return err
	}
	v.Problem = s.refuse(c, err)
	return s.renderSecondFactor(c, v)
}

// startFactor makes a secret within the limits of signing in. Problems: as of chat.StartSecondFactor, TooMany.
func (s *Server) startFactor(c *fiber.Ctx, password string) (secret, address string, err error) {
	me := caller(c).User
	if err := s.maySignIn(c, me.Name); err != nil {
		return "", "", err
	}
	server, err := s.Chat.Server(c.UserContext())
	if err != nil {
		return "", "", err
	}
	name := server.Name
	if name == "" {
		name = "Ribbit"
	}
	return s.Chat.StartSecondFactor(c.UserContext(), me, strings.ReplaceAll(name, ":", " "), password)
}

func (s *Server) confirmFactor(c *fiber.Ctx, code string) (recovery []string, err error) {
	me := caller(c).User
	if err := s.limits.signInCode.take(chat.FoldName(me.Name)); err != nil {
		return nil, err
	}
	return s.Chat.ConfirmSecondFactor(c.UserContext(), me.ID, code)
}

func (s *Server) renewRecovery(c *fiber.Ctx, password string) (recovery []string, err error) {
	me := caller(c).User
	if err := s.maySignIn(c, me.Name); err != nil {
		return nil, err
	}
	return s.Chat.NewRecoveryCodes(c.UserContext(), me, password)
}

func (s *Server) endFactor(c *fiber.Ctx, password string) error {
	me := caller(c).User
	if err := s.maySignIn(c, me.Name); err != nil {
		return err
	}
	return s.Chat.EndSecondFactor(c.UserContext(), me, password)
}

func (s *Server) startSecondFactor(c *fiber.Ctx) error {
	secret, address, err := s.startFactor(c, formValue(c, "password"))
	if err != nil {
		return s.refuseSecondFactor(c, ui.SecondFactorView{}, err)
	}
	return s.renderWaiting(c, secret, address, nil)
}

// renderWaiting shows what the app scans, until a code shows that it did.
func (s *Server) renderWaiting(c *fiber.Ctx, secret, address string, problem *chat.Problem) error {
	code, err := qr.New(address)
	if err != nil {
		return fmt.Errorf("draw the secret of codes: %w", err)
	}
	return s.renderSecondFactor(c, ui.SecondFactorView{
		Secret: secret, Address: address, Problem: problem, Picture: "data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(code.SVG()),
	})
}

// confirmSecondFactor takes the first code. The form brings back what the app was to scan, so that a wrong code costs no new start.
func (s *Server) confirmSecondFactor(c *fiber.Ctx) error {
	recovery, err := s.confirmFactor(c, formValue(c, "code"))
	if chat.Is(err, chat.Invalid) || chat.Is(err, chat.TooMany) {
		secret, address := firstBytes(formValue(c, "secret"), 64), firstBytes(formValue(c, "address"), 512)
		return s.renderWaiting(c, secret, address, s.refuse(c, err))
	}
	if err != nil {
		return s.refuseSecondFactor(c, ui.SecondFactorView{}, err)
	}
	return s.renderSecondFactor(c, ui.SecondFactorView{Recovery: recovery})
}

func (s *Server) renewRecoveryCodes(c *fiber.Ctx) error {
	recovery, err := s.renewRecovery(c, formValue(c, "password"))
	if err != nil {
		return s.refuseSecondFactor(c, ui.SecondFactorView{}, err)
	}
	return s.renderSecondFactor(c, ui.SecondFactorView{Recovery: recovery})
}

func (s *Server) endSecondFactor(c *fiber.Ctx) error {
	if err := s.endFactor(c, formValue(c, "password")); err != nil {
		return s.refuseSecondFactor(c, ui.SecondFactorView{}, err)
	}
	return c.Redirect(ui.PathSecondFactor, fiber.StatusSeeOther)
}

// takeSecondFactor has somebody who lost their phone sign in by the password alone.
func (s *Server) takeSecondFactor(c *fiber.Ctx) error {
	return s.answerPerson(c, s.Chat.TakeSecondFactor(c.UserContext(), caller(c).User, userID(c)))
}

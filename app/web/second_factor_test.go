package web_test

import (
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // the apps' own
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// appCode is what an app shows at a time: RFC 6238, without the package that the server uses.
func appCode(secret string, at time.Time) string {
	key, err := base32.StdEncoding.DecodeString(secret)
	if err != nil {
		panic(err)
	}
	h := hmac.New(sha1.New, key)
	binary.Write(h, binary.BigEndian, uint64(at.Unix()/30)) //nolint:errcheck // a hash takes everything
	sum := h.Sum(nil)
	n := binary.BigEndian.Uint32(sum[sum[19]&15:]) & 0x7fffffff
	return fmt.Sprintf("%06d", n%1_000_000)
}

// phone is somebody whose app has the secret.
type phone struct {
	r        *webtest.Ribbit
	clock    *webtest.Clock
	secret   string
	recovery []string
}

const factorPath = "/api/settings/second_factor"

var password = object{"password": webtest.Password}

func turnOn(r *webtest.Ribbit, clock *webtest.Clock, p *webtest.Person) phone {
	f := webtest.Read[struct{ Secret, URL string }](p.Post(factorPath, password).Want(http.StatusCreated).Has("otpauth://totp/"))
	recovery := webtest.Read[struct{ RecoveryCodes []string }](p.Put(factorPath, object{"code": appCode(f.Secret, r.Chat.Now())}).Want(http.StatusOK)).RecoveryCodes
	return phone{r, clock, f.Secret, recovery}
}

// next is a code that was not used before.
func (p phone) next() string {
	p.clock.Turn(30 * time.Second)
	return appCode(p.secret, p.r.Chat.Now())
}

func signIn(r *webtest.Ribbit, code string) *webtest.Answer {
	return r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": webtest.Password, "code": code})
}

func TestASignInNeedsACodeOnceOneWasConfirmed(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := r.SignUp("ada")
	token := ada.Script()
	ada.Post(factorPath, object{"password": "wrong giraffe"}).Refused(http.StatusUnprocessableEntity, "password")
	ada.Post(factorPath, password).Want(http.StatusCreated)
	ada.Put(factorPath, object{"code": "000000"}).Refused(http.StatusUnprocessableEntity, "code").Has("set its clock")
	signIn(r, "").Want(http.StatusOK) // nothing changed yet

	p := turnOn(r, clock, ada)
	ada.Get(factorPath).Want(http.StatusOK).Has(`"on":true`, `"recoveryCodesLeft":10`)
	signIn(r, "").Refused(http.StatusUnauthorized, "code").Has(`"second_factor"`)
	code := p.next()
	signIn(r, code).Want(http.StatusOK)
	signIn(r, code).Refused(http.StatusUnauthorized, "code") // once
	signIn(r, p.next()[:5]).Refused(http.StatusUnauthorized, "code")
	r.Stranger().Post("/api/auth/login", object{"username": "ada", "password": "wrong giraffe", "code": p.next()}).Want(http.StatusUnauthorized).Has(`"unauthenticated"`)
	token.Get("/api/auth").Want(http.StatusOK)
	ada.Get("/api/auth").Want(http.StatusOK)

	for _, off := range []time.Duration{5 * time.Minute, -5 * time.Minute} { // of a phone whose clock is wrong
		signIn(r, appCode(p.secret, r.Chat.Now().Add(off))).Refused(http.StatusUnauthorized, "code").Has("set its clock")
	}

	late := appCode(p.secret, r.Chat.Now().Add(30*time.Second)) // of a clock that is ahead
	signIn(r, late[:3]+" "+late[3:]).Want(http.StatusOK)
	signIn(r, appCode(p.secret, r.Chat.Now())).Refused(http.StatusUnauthorized, "code") // older than the last

	ada.Delete(factorPath, object{"password": "wrong giraffe"}).Refused(http.StatusUnprocessableEntity, "password")
	ada.Delete(factorPath, password).Want(http.StatusNoContent)
	signIn(r, "").Want(http.StatusOK)
}

func TestACodeForALostPhoneIsGoodOnce(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := r.SignUp("ada")
	p := turnOn(r, clock, ada)
	signIn(r, strings.ToUpper(p.recovery[0])).Want(http.StatusOK)
	signIn(r, p.recovery[0]).Refused(http.StatusUnauthorized, "code")
	ada.Get(factorPath).Has(`"recoveryCodesLeft":9`)
	other := webtest.Read[struct{ RecoveryCodes []string }](ada.Post(factorPath+"/recovery", password).Want(http.StatusOK)).RecoveryCodes
	signIn(r, p.recovery[1]).Refused(http.StatusUnauthorized, "code")
	signIn(r, other[1]).Want(http.StatusOK)
}

func TestGuessingACodeIsSlowForThisAccountAlone(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock), webtest.WithRateLimits())
	ada := r.SignUp("ada")
	turnOn(r, clock, ada)
	strangersGuess := object{"username": "ada", "password": "wrong giraffe", "code": "000000"}
	for range 3 {
		r.Stranger().Post("/api/auth/login", strangersGuess) // who has not the password uses no tries up
	}
	n := until429(t, 10, func(int) *webtest.Answer {
		return ada.Post("/api/auth/login", object{"username": "ada", "password": webtest.Password, "code": "000000"})
	})
	if n != 4 { // confirming was the fifth
		t.Errorf("%d codes are guessed at once", n)
	}
}

func TestACodeIsAskedForOnAPageOfItsOwn(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := r.SignUp("ada")
	page := "/settings/second-factor"
	started := ada.Form(page, url.Values{"password": {webtest.Password}}).Want(http.StatusOK).Has("data:image/svg")
	secret := regexp.MustCompile(`name="secret" value="([A-Z2-7]+)"`).FindStringSubmatch(string(started.Body))[1]
	ada.Form(page+"/confirm", url.Values{"code": {"000000"}, "secret": {secret}, "address": {"otpauth://totp/x"}}).Want(http.StatusUnprocessableEntity).Has(secret)
	on := ada.Form(page+"/confirm", url.Values{"code": {appCode(secret, r.Chat.Now())}}).Want(http.StatusOK)
	if n := len(regexp.MustCompile(`<code>[a-z2-7]{5}-[a-z2-7]{5}</code>`).FindAll(on.Body, -1)); n != chat.RecoveryCodes {
		t.Errorf("%d codes for a lost phone are shown", n)
	}
	ada.Get(page).Want(http.StatusOK).Lacks(secret)
	p := phone{r, clock, secret, nil}

	ticket := func() string {
		asked := r.Stranger().Form("/login", url.Values{"username": {" Ada"}, "password": {webtest.Password}, "next": {"/settings"}}).Want(http.StatusOK).Has("Enter your code")
		if asked.Header.Get("Set-Cookie") != "" {
			t.Errorf("a password alone gives %s", asked.Header.Get("Set-Cookie"))
		}
		return regexp.MustCompile(`name="ticket" value="([^"]+)"`).FindStringSubmatch(string(asked.Body))[1]
	}
	enter := func(ticket, code string) *webtest.Answer {
		return r.Stranger().Form("/login/code", url.Values{"ticket": {ticket}, "code": {code}, "next": {"/settings"}})
	}
	good := ticket()
	enter(good, "000000").Want(http.StatusUnauthorized).Has("not right")
	enter(good, p.next()).Leads("/settings")
	enter(good+"x", p.next()).Want(http.StatusUnauthorized).Has("Sign in again")
	forged := strings.Split(good, ".")
	enter(forged[0]+".99999999999."+forged[2], p.next()).Want(http.StatusUnauthorized).Has("Sign in again")
	good = ticket()
	clock.Turn(11 * time.Minute)
	enter(good, p.next()).Want(http.StatusUnauthorized).Has("Sign in again")
	good = ticket()
	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": "another battery staple"}).Want(http.StatusNoContent)
	enter(good, p.next()).Want(http.StatusUnauthorized).Has("Sign in again")
}

func TestAnAdminHelpsWhoeverLostTheirPhone(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, root := r.SignUp("ada"), r.Owner("root")
	p := turnOn(r, clock, ada)
	person := fmt.Sprintf("/api/owner/people/%d", ada.ID)
	root.Get(person).Want(http.StatusOK).Has(`"secondFactor":true`)

	// A link for a new password is no way around the code.
	link := webtest.Read[struct{ URL string }](root.Post(person+"/reset", nil).Want(http.StatusCreated)).URL
	path := link[strings.Index(link, "/reset/"):]
	asked := r.Stranger().Form(path, url.Values{"password": {webtest.Password}}).Want(http.StatusOK).Has("Enter your code")
	ticket := regexp.MustCompile(`name="ticket" value="([^"]+)"`).FindStringSubmatch(string(asked.Body))[1]
	r.Stranger().Form("/login/code", url.Values{"ticket": {ticket}, "code": {p.next()}}).Want(http.StatusSeeOther)

	root.Delete(person+"/second_factor", nil).Want(http.StatusNoContent)
	signIn(r, "").Want(http.StatusOK)
	root.Get("/owner/log").Has("sign in without a code")
}

package web_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// device keeps passkeys and signs with them, as WebAuthn says, without the package that the server uses. It can be made to lie.
type device struct {
	t      *testing.T
	origin string // of the page that asks
	host   string // that the passkeys are made for
	flags  byte

	keys    map[string]*ecdsa.PrivateKey // by the id of the credential
	handles map[string][]byte
	counter uint32
}

// What a device says of a signature.
const (
	userIsThere  = 1 << 0
	userVerified = 1 << 2
	hasKey       = 1 << 6
)

func newDevice(t *testing.T, r *webtest.Ribbit) *device {
	return &device{
		t: t, origin: "http://" + localhost(r), host: "localhost", flags: userIsThere | userVerified,
		keys: map[string]*ecdsa.PrivateKey{}, handles: map[string][]byte{},
	}
}

// localhost is the server's address by a name that browsers trust.
func localhost(r *webtest.Ribbit) string { return strings.Replace(r.Addr, "127.0.0.1", "localhost", 1) }

// there is somebody whose browser reached the server by that name, with the session that they have.
func there(r *webtest.Ribbit, p *webtest.Person) *webtest.Person { return at(p, localhost(r)) }

func at(p *webtest.Person, host string) *webtest.Person {
	q := p.With("Host", host)
	if p.ID != 0 && p.Token == "" {
		q = q.With("Cookie", p.SessionCookie())
	}
	return q
}

func code64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func (d *device) decode(s string) []byte {
	d.t.Helper()
	b, err := base64.RawURLEncoding.DecodeString(s)
	check(d.t, err)
	return b
}

// clientData is what the browser says of where and why something is signed.
func (d *device) clientData(kind, challenge string) []byte {
	b, err := json.Marshal(object{"type": kind, "challenge": challenge, "origin": d.origin, "crossOrigin": false})
	check(d.t, err)
	return b
}

func (d *device) authenticatorData(flags byte) []byte {
	host := sha256.Sum256([]byte(d.host))
	return binary.BigEndian.AppendUint32(append(host[:], flags), d.counter)
}

type creation struct {
	Challenge string
	User      struct{ ID, Name string }
	Rp        struct{ ID, Name string }

	ExcludeCredentials     []struct{ ID string }
	AuthenticatorSelection struct{ ResidentKey, UserVerification string }
}

// makes answers to options as a browser does once the device has a new passkey.
func (d *device) makes(options creation) object {
	d.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(d.t, err)
	id := make([]byte, 16)
	rand.Read(id)
	d.keys[string(id)], d.handles[string(id)] = key, d.decode(options.User.ID)
	return d.attests(options, id)
}

// keeps is a passkey of somebody that the device has, and no server yet.
func (d *device) keeps(p *webtest.Person) chat.Passkey {
	handle := []byte("handle of " + p.Name)
	made := d.makes(creation{User: struct{ ID, Name string }{ID: code64(handle)}})
	id := d.decode(made["id"].(string))
	return chat.Passkey{
		UserID: chat.UserID(p.ID), Name: "Laptop", Host: d.host, Handle: handle, Credential: chat.Credential{ID: id, Key: d.public(id)}, CreatedAt: time.Now(),
	}
}

// public is a public key as COSE writes it: a map in CBOR of kty EC2, alg ES256, crv P-256, x, y.
func (d *device) public(id []byte) []byte {
	b, err := d.keys[string(id)].PublicKey.Bytes() // 4, x and y
	check(d.t, err)
	return slicesOf([]byte{0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20}, b[1:33], []byte{0x22, 0x58, 0x20}, b[33:])
}

func (d *device) attests(options creation, id []byte) object {
	data := slicesOf(d.authenticatorData(d.flags|hasKey), make([]byte, 16), binary.BigEndian.AppendUint16(nil, uint16(len(id))), id, d.public(id))
	attestation := slicesOf(
		[]byte("\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58"), []byte{byte(len(data))}, data,
	)
	return object{
		"id": code64(id), "rawId": code64(id), "type": "public-key",
		"response": object{"clientDataJSON": code64(d.clientData("webauthn.create", options.Challenge)), "attestationObject": code64(attestation)},
	}
}

func slicesOf(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// signs answers to a challenge as a browser does once its user chose the passkey.
func (d *device) signs(challenge string, id []byte) object {
	d.t.Helper()
	d.counter++
	data, client := d.authenticatorData(d.flags), d.clientData("webauthn.get", challenge)
	hash := sha256.Sum256(client)
	sum := sha256.Sum256(append(bytes.Clone(data), hash[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, d.keys[string(id)], sum[:])
	check(d.t, err)
	return object{
		"id": code64(id), "rawId": code64(id), "type": "public-key",
		"response": object{
			"clientDataJSON": code64(client), "authenticatorData": code64(data), "signature": code64(signature), "userHandle": code64(d.handles[string(id)]),
		},
	}
}

const passkeysPath = "/api/settings/passkeys"

type passkeyList struct {
	Passkeys []struct {
		ID         int64
		Name, Host string
		LastUsedAt *time.Time
	}
	Available bool
}

func passkeysOf(p *webtest.Person) passkeyList {
	return webtest.Read[passkeyList](p.Get(passkeysPath).Want(http.StatusOK))
}

// adds gives somebody a passkey of the device, and answers its credential.
func (d *device) adds(p *webtest.Person, name string) []byte {
	d.t.Helper()
	made := d.makes(webtest.Read[creation](p.Post(passkeysPath+"/options", password).Want(http.StatusOK)))
	p.Post(passkeysPath, object{"name": name, "credential": made}).Want(http.StatusCreated).Has(`"lastUsedAt":null`)
	return d.decode(made["id"].(string))
}

// asks is a fresh challenge of a sign-in.
func (d *device) asks(p *webtest.Person) string {
	d.t.Helper()
	return webtest.Read[creation](p.Post("/api/auth/passkey/options", nil).Want(http.StatusOK)).Challenge
}

func (d *device) signIn(p *webtest.Person, id []byte) *webtest.Answer {
	d.t.Helper()
	return p.Post("/api/auth/passkey", object{"credential": d.signs(d.asks(p), id)})
}

func TestAPasskeySignsInWithoutANameAndACode(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := there(r, r.SignUp("ada"))
	turnOn(r, clock, ada)
	d := newDevice(t, r)
	ada.Post(passkeysPath+"/options", object{"password": "wrong giraffe"}).Refused(http.StatusUnprocessableEntity, "password")
	options := webtest.Read[creation](ada.Post(passkeysPath+"/options", password).Want(http.StatusOK))
	if options.Rp.ID != "localhost" || options.User.Name != "ada" || options.AuthenticatorSelection.ResidentKey != "required" || options.AuthenticatorSelection.UserVerification != "required" {
		t.Errorf("the browser is asked for %+v", options)
	}
	id := d.adds(ada, "  My\tlaptop ")
	clock.Turn(time.Minute)
	stranger := there(r, r.Stranger())
	in := d.signIn(stranger, id).Want(http.StatusOK)
	if name := webtest.Read[webtest.User](in).Username; name != "ada" {
		t.Errorf("signed in is %s", name)
	}
	stranger.Get("/api/auth").Want(http.StatusOK)
	list := passkeysOf(ada)
	if len(list.Passkeys) != 1 || !list.Available || list.Passkeys[0].Name != "My laptop" || list.Passkeys[0].Host != "localhost" || list.Passkeys[0].LastUsedAt == nil || !list.Passkeys[0].LastUsedAt.Equal(clock.Now()) {
		t.Errorf("the passkeys are %+v", list)
	}
	if again := webtest.Read[creation](ada.Post(passkeysPath+"/options", password).Want(http.StatusOK)); len(again.ExcludeCredentials) != 1 || again.ExcludeCredentials[0].ID != code64(id) || again.User.ID != options.User.ID {
		t.Errorf("the second time the browser is asked for %+v", again)
	}
	if !strings.Contains(r.Log(), `msg="signed in"`) {
		t.Error("the log tells of no sign-in")
	}
}

func TestWhatNoPasskeySignedIsRefused(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, grace := there(r, r.SignUp("ada")), there(r, r.SignUp("grace"))
	stranger := there(r, r.Stranger())
	d := newDevice(t, r)
	adas, graces := d.adds(ada, "Laptop"), d.adds(grace, "Phone")
	refused := func(what string, credential any) {
		t.Helper()
		a := stranger.Post("/api/auth/passkey", object{"credential": credential})
		if a.Status != http.StatusUnauthorized || a.Header.Get("Set-Cookie") != "" || !strings.Contains(string(a.Body), "not known here any more") {
			t.Errorf("%s is answered with %d %s", what, a.Status, a.Body)
		}
	}

	lies := *d
	lies.origin = "http://evil.localhost:1234"
	refused("a signature for another page", lies.signs(d.asks(stranger), adas))
	lies = *d
	lies.host = "evil.localhost"
	refused("a signature for another host", lies.signs(d.asks(stranger), adas))
	lies = *d
	lies.flags = userIsThere
	refused("a signature without a PIN", lies.signs(d.asks(stranger), adas))
	lies = *d
	lies.handles = map[string][]byte{string(adas): d.handles[string(graces)]}
	refused("another user's handle", lies.signs(d.asks(stranger), adas))
	lies = *d
	lies.keys = map[string]*ecdsa.PrivateKey{string(adas): d.keys[string(graces)]}
	refused("another user's key", lies.signs(d.asks(stranger), adas))
	lies = *d
	lies.keys = map[string]*ecdsa.PrivateKey{"nobody's": d.keys[string(adas)]}
	refused("a credential that nobody has", lies.signs(d.asks(stranger), []byte("nobody's")))
	refused("a challenge that was never given", d.signs(code64(make([]byte, 64)), adas))
	refused("a short challenge", d.signs("AA", adas))
	forged := d.decode(d.asks(stranger))
	forged[15] ^= 1
	refused("a challenge with another end", d.signs(code64(forged), adas))
	refused("a challenge that is for a new passkey", d.signs(webtest.Read[creation](ada.Post(passkeysPath+"/options", password)).Challenge, adas))
	for _, nonsense := range []any{nil, "x", 5, object{}, object{"id": "AA", "rawId": "AA", "type": "public-key", "response": object{}}, object{"id": strings.Repeat("A", 5000)}} {
		refused(fmt.Sprint(nonsense), nonsense)
	}

	good := d.signs(d.asks(stranger), adas)
	stranger.Post("/api/auth/passkey", object{"credential": good}).Want(http.StatusOK)
	refused("the same once more", good)
	late := d.asks(stranger)
	clock.Turn(chat.ChallengeAge)
	refused("a challenge that is too old", d.signs(late, adas))
	d.counter -= 3
	refused("a counter that went back", d.signs(d.asks(stranger), adas))
	if !strings.Contains(r.Log(), "it may be a copy") {
		t.Error("the log does not tell of the counter")
	}
	d.counter += 3
	d.signIn(stranger, adas).Want(http.StatusOK)

	check(t, r.Store.SetDisabled(context.Background(), chat.UserID(grace.ID), true))
	refused("a passkey of somebody who is disabled", d.signs(d.asks(stranger), graces))
	check(t, r.Store.SetDisabled(context.Background(), chat.UserID(grace.ID), false))
	d.signIn(stranger, graces).Want(http.StatusOK)

	key := passkeysOf(ada).Passkeys[0].ID
	ada.Delete(fmt.Sprintf("%s/%d", passkeysPath, key), object{"password": "wrong giraffe"}).Refused(http.StatusUnprocessableEntity, "password")
	there(r, r.SignIn("grace")).Delete(fmt.Sprintf("%s/%d", passkeysPath, key), password).Refused(http.StatusNotFound, "")
	ada.Delete(fmt.Sprintf("%s/%d", passkeysPath, key), password).Want(http.StatusNoContent)
	refused("a passkey that was removed", d.signs(d.asks(stranger), adas))
	ada.Get("/api/auth").Want(http.StatusOK)
}

func TestANewPasskeyIsMadeForItsSessionAlone(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, grace := there(r, r.SignUp("ada")), there(r, r.SignUp("grace"))
	elsewhere := there(r, r.SignIn("ada"))
	d := newDevice(t, r)
	asked := func(p *webtest.Person) creation {
		return webtest.Read[creation](p.Post(passkeysPath+"/options", password).Want(http.StatusOK))
	}
	add := func(p *webtest.Person, credential any) *webtest.Answer {
		return p.Post(passkeysPath, object{"name": "Laptop", "credential": credential})
	}
	made := d.makes(asked(ada))
	add(elsewhere, made).Refused(http.StatusConflict, "")
	add(grace, made).Refused(http.StatusConflict, "")
	ada.Post(passkeysPath, object{"name": " ", "credential": made}).Refused(http.StatusUnprocessableEntity, "name")
	ada.Post(passkeysPath, object{"name": strings.Repeat("ä", chat.MaxPasskeyRunes+1), "credential": made}).Refused(http.StatusUnprocessableEntity, "name")
	add(ada, made).Want(http.StatusCreated)
	add(ada, made).Refused(http.StatusConflict, "")

	// What another has as a passkey is nobody else's.
	id := d.decode(made["id"].(string))
	add(grace, d.attests(asked(grace), id)).Refused(http.StatusConflict, "").Has("there already")

	late := asked(ada)
	clock.Turn(chat.ChallengeAge)
	add(ada, d.makes(late)).Refused(http.StatusConflict, "").Has("too long")
	lies := *d
	lies.origin = "http://evil.localhost:1234"
	add(ada, lies.makes(asked(ada))).Refused(http.StatusUnprocessableEntity, "credential")
	lies = *d
	lies.flags = userIsThere
	add(ada, lies.makes(asked(ada))).Refused(http.StatusUnprocessableEntity, "credential")
	for _, nonsense := range []any{nil, "x", object{}, object{"id": "AA", "rawId": "AA", "type": "public-key", "response": object{"clientDataJSON": "e30", "attestationObject": "oA"}}} {
		add(ada, nonsense).Refused(http.StatusUnprocessableEntity, "credential")
	}

	for n := len(passkeysOf(ada).Passkeys); n < chat.MaxPasskeys-1; n++ {
		d.adds(ada, fmt.Sprint("Key ", n))
	}
	two := [2]object{d.makes(asked(ada)), d.makes(asked(ada))}
	add(ada, two[0]).Want(http.StatusCreated)
	add(ada, two[1]).Refused(http.StatusConflict, "")
	ada.Post(passkeysPath+"/options", password).Refused(http.StatusConflict, "").Has("20 passkeys")
}

func TestPasskeysAreForNamesThatBrowsersTrust(t *testing.T) {
	r := webtest.Start(t, webtest.WithHTTPS(), webtest.WithProxies())
	ada := r.SignUp("ada")
	for host, why := range map[string]string{"127.0.0.1:80": "is a number", "[::1]:80": "is a number", "ribbit.local": "plain HTTP"} {
		here := at(ada, host)
		here.Post(passkeysPath+"/options", password).Refused(http.StatusConflict, "").Has(why)
		r.Stranger().With("Host", host).Post("/api/auth/passkey/options", nil).Refused(http.StatusConflict, "").Has(why)
		here.Get("/settings/passkeys").Want(http.StatusOK).Has(why).Lacks("data-passkey")
		r.Stranger().With("Host", host).Get("/login").Want(http.StatusOK).Lacks("data-passkey")
		if passkeysOf(here).Available {
			t.Errorf("passkeys are available at %s", host)
		}
	}
	for _, host := range []string{"localhost:80", "pond.localhost"} {
		at(ada, host).Get("/settings/passkeys").Want(http.StatusOK).Has("data-passkey", "needs scripts")
		r.Stranger().With("Host", host).Get("/login").Want(http.StatusOK).Has("Sign in with a passkey", "hidden")
	}
	proxied := at(ada, "ribbit.local").With("X-Forwarded-Proto", "https")
	options := proxied.Post(passkeysPath+"/options", password).Want(http.StatusOK)
	if host := webtest.Read[creation](options).Rp.ID; host != "ribbit.local" {
		t.Errorf("behind a proxy passkeys are for %s", host)
	}
}

func TestAPasskeyWorksBelowAPath(t *testing.T) {
	r := webtest.Start(t, webtest.WithBase("/chat"))
	ada := there(r, r.SignUp("ada"))
	d := newDevice(t, r)
	id := d.adds(ada, "Laptop")
	there(r, r.Stranger()).Get("/login").Want(http.StatusOK).Has(`data-path="/chat/"`)
	ada.Get("/settings/passkeys").Want(http.StatusOK).Has(`data-path="/chat/settings/passkeys?saved=added"`)
	stranger := there(r, r.Stranger())
	if cookie := d.signIn(stranger, id).Want(http.StatusOK).Header.Get("Set-Cookie"); !strings.Contains(strings.ToLower(cookie), "path=/chat") {
		t.Errorf("the cookie is %s", cookie)
	}
	stranger.Get("/api/auth").Want(http.StatusOK)
}

func TestAChallengeOfOneServerIsAnsweredAtAnotherOnce(t *testing.T) {
	servers := webtest.StartSeveral(t, 2, bustest.Start(t))
	first, second := servers[0], servers[1]
	ada := first.SignUp("ada")
	d := newDevice(t, first)
	here := func(p *webtest.Person) *webtest.Person { return there(first, p) } // one name in front of both
	options := webtest.Read[creation](here(ada).Post(passkeysPath+"/options", password).Want(http.StatusOK))
	made := d.makes(options)
	here(ada.At(second)).Post(passkeysPath, object{"name": "Laptop", "credential": made}).Want(http.StatusCreated)
	here(ada).Post(passkeysPath, object{"name": "Laptop", "credential": made}).Refused(http.StatusConflict, "")
	id := d.decode(made["id"].(string))
	stranger := first.Stranger()
	signed := object{"credential": d.signs(d.asks(here(stranger)), id)}
	here(stranger.At(second)).Post("/api/auth/passkey", signed).Want(http.StatusOK)
	here(stranger).Post("/api/auth/passkey", signed).Want(http.StatusUnauthorized)
}

func TestANewPasswordByALinkEndsPasskeys(t *testing.T) {
	r := webtest.Start(t)
	ada, root := there(r, r.SignUp("ada")), r.Owner("root")
	d := newDevice(t, r)
	id := d.adds(ada, "Laptop")
	ada.Put("/api/auth/password", object{"password": webtest.Password, "newPassword": "another battery staple"}).Want(http.StatusNoContent)
	d.signIn(there(r, r.Stranger()), id).Want(http.StatusOK)
	link := webtest.Read[struct{ URL string }](root.Post(fmt.Sprintf("/api/owner/people/%d/reset", ada.ID), nil).Want(http.StatusCreated)).URL
	r.Stranger().Form(link[strings.Index(link, "/reset/"):], url.Values{"password": {webtest.Password}}).Want(http.StatusSeeOther)
	d.signIn(there(r, r.Stranger()), id).Want(http.StatusUnauthorized)
}

func TestPasskeysAreSlowToTryAndGuestsHaveNone(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	stranger := there(r, r.Stranger())
	n := until429(t, 100, func(int) *webtest.Answer { return stranger.Post("/api/auth/passkey", object{"credential": object{}}) })
	if n != 30 {
		t.Errorf("%d passkeys are tried at once", n)
	}
	stranger.Post("/api/auth/passkey/options", nil).Want(http.StatusTooManyRequests)
	ada := r.SignUp("ada")
	n = until429(t, 100, func(int) *webtest.Answer {
		return there(r, ada).Post(passkeysPath+"/options", object{"password": "wrong giraffe"})
	})
	if n > 10 {
		t.Errorf("%d passwords are tried at once", n)
	}
}

func TestAPasskeyIsRemovedWithoutScripts(t *testing.T) {
	r := webtest.Start(t)
	ada := there(r, r.SignUp("ada"))
	d := newDevice(t, r)
	d.adds(ada, "<b>Laptop</b>")
	ada.Get("/settings").Want(http.StatusOK).Has(`href="/settings/passkeys"`)
	key := passkeysOf(ada).Passkeys[0].ID
	page := fmt.Sprintf("/settings/passkeys/%d/remove", key)
	ada.Get("/settings/passkeys").Want(http.StatusOK).Has(page, "&lt;b&gt;Laptop", "Not used yet")
	ada.Get(page).Want(http.StatusOK).Has("&lt;b&gt;Laptop")
	there(r, r.SignUp("eve")).Get(page).Want(http.StatusNotFound)
	origin := ada.With("Origin", "http://"+localhost(r))
	send := func(password string) *webtest.Answer {
		return origin.Do(http.MethodPost, page, "application/x-www-form-urlencoded", []byte(url.Values{"password": {password}}.Encode()))
	}
	send("wrong giraffe").Want(http.StatusUnprocessableEntity).Has("That is not your current ")
	send(webtest.Password).Leads("/settings/passkeys?saved=removed")
	ada.Get("/settings/passkeys?saved=removed").Want(http.StatusOK).Has("The passkey is removed", "You have none yet")
}

// callPasskey calls a route of passkeys, with one of ada's in the place of its id.
func (w *pondWorld) callPasskey(p *webtest.Person, method, path, body string) *webtest.Answer {
	w.t.Helper()
	for _, old := range w.passkeys(w.ada) {
		check(w.t, w.r.Store.EndPasskey(context.Background(), chat.UserID(w.ada.ID), old.ID))
	}
	d := newDevice(w.t, w.r)
	fill := []string{":id<int>", "1", ":id", "1"}
	if strings.Contains(path, ":id") || strings.Contains(body, "SIGNED") {
		passkey := d.keeps(w.ada)
		passkey, err := w.r.Store.AddPasskey(context.Background(), passkey, chat.SpentChallenge{Hash: chat.NewSecret(), At: time.Now(), Until: time.Now()})
		check(w.t, err)
		options, err := w.r.Chat.AskForPasskey(context.Background(), chat.Site{Host: d.host, Origins: []string{d.origin}, Name: "Ribbit"})
		check(w.t, err)
		var asked creation
		check(w.t, json.Unmarshal(options, &asked))
		key := fmt.Sprint(passkey.ID)
		fill = []string{":id<int>", key, ":id", key, "SIGNED", jsonOf(w.t, d.signs(asked.Challenge, passkey.Credential.ID))}
	}
	p = there(w.r, p)
	if strings.Contains(body, "MADE") {
		made := object{}
		if a := p.Post(passkeysPath+"/options", password); a.Status == http.StatusOK {
			made = d.makes(webtest.Read[creation](a))
		}
		fill = append(fill, "MADE", jsonOf(w.t, made))
	}
	r := strings.NewReplacer(fill...)
	if path, body = r.Replace(path), r.Replace(body); strings.HasPrefix(path, "/api/") {
		return p.Do(method, path, "application/json", []byte(body))
	}
	return p.Do(method, path, "application/x-www-form-urlencoded", []byte(body))
}

func (w *pondWorld) passkeys(p *webtest.Person) []chat.Passkey {
	all, err := w.r.Store.Passkeys(context.Background(), chat.UserID(p.ID))
	check(w.t, err)
	return all
}

func jsonOf(t *testing.T, v any) string {
	b, err := json.Marshal(v)
	check(t, err)
	return string(b)
}

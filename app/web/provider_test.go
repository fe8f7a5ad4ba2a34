package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/oidc"
	"ribbit/app/oidc/oidctest"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// nowhere is a provider to whom everybody may leave, and from whom nobody comes back.
type nowhere struct{}

func (nowhere) Name() string { return "Pond ID" }

func (nowhere) Begin(context.Context) (string, oidc.Flow, error) {
	return "https://id.example/authorize", oidc.Flow{State: "s"}, nil
}

func (nowhere) Finish(context.Context, oidc.Flow, string, string) (chat.Identification, error) {
	return chat.Identification{}, errors.New("nobody left")
}

// known is a Ribbit with a provider that knows its people.
type known struct {
	*oidctest.Provider
	t *testing.T
	r *webtest.Ribbit
}

func newKnown(t *testing.T, options ...webtest.Option) *known {
	p := &known{Provider: oidctest.Start(t), t: t}
	p.r = webtest.Start(t, append(options, webtest.WithProvider(p.URL, func(base string) web.Provider {
		return oidc.New(oidc.Config{Issuer: p.URL, ClientID: oidctest.ClientID, ClientSecret: oidctest.ClientSecret, Name: "Pond ID", Redirect: base + "/login/provider/back", Now: time.Now})
	}))...)
	return p
}

var leavingPart = regexp.MustCompile(`ribbit_leaving_[^=]+=[^;]+`)

// comesBack signs in at the provider as sub, who left by an address and with a cookie.
func (p *known) comesBack(who *webtest.Person, address string, left *webtest.Answer, sub, name string) *webtest.Answer {
	p.t.Helper()
	u, err := url.Parse(address)
	check(p.t, err)
	came := u.Query()
	if came.Get("redirect_uri") != p.r.URL+"/login/provider/back" || came.Get("response_type") != "code" || came.Get("scope") != "openid profile" {
		p.t.Errorf("the provider is asked for %v", came)
	}
	return p.brings(who, left, url.Values{"code": {p.Code(came, sub, name)}, "state": {came.Get("state")}})
}

// refuses has somebody come back from the provider who did not sign in there.
func (p *known) refuses(who *webtest.Person, address string, left *webtest.Answer) *webtest.Answer {
	p.t.Helper()
	u, err := url.Parse(address)
	check(p.t, err)
	return p.brings(who, left, url.Values{"error": {"access_denied"}, "state": {u.Query().Get("state")}})
}

// brings has somebody come back who left with a cookie.
func (p *known) brings(who *webtest.Person, left *webtest.Answer, back url.Values) *webtest.Answer {
	cookies := []string{leavingPart.FindString(strings.Join(left.Header.Values("Set-Cookie"), "\n"))}
	if who.ID != 0 {
		cookies = append(cookies, who.SessionCookie())
	}
	return p.r.Stranger().With("Cookie", strings.Join(cookies, "; ")).Get("/login/provider/back?" + back.Encode())
}

// signIn goes to the provider and comes back as sub.
func (p *known) signIn(query, sub, name string) *webtest.Answer {
	p.t.Helper()
	left := p.r.Stranger().Get("/login/provider?" + query).Want(http.StatusSeeOther)
	return p.comesBack(p.r.Stranger(), left.Header.Get("Location"), left, sub, name)
}

// cameIn is the name of whoever an answer signed in.
func (p *known) cameIn(a *webtest.Answer) string {
	p.t.Helper()
	a.Want(http.StatusSeeOther)
	session := regexp.MustCompile(p.r.Cookie("session") + `=[^;]+`).FindString(strings.Join(a.Header.Values("Set-Cookie"), "\n"))
	return webtest.Read[webtest.User](p.r.Stranger().With("Cookie", session).Get("/api/auth").Want(http.StatusOK)).Username
}

func TestWhoeverTheProviderKnowsComesIn(t *testing.T) {
	p := newKnown(t)
	p.r.Stranger().Get("/login").Want(http.StatusOK).Has("Sign in with Pond ID")
	p.r.SignUp("grace")
	first := p.signIn("next=/settings", "s1", "Ada Lovelace@example.org")
	first.Leads("/settings")
	if name := p.cameIn(first); name != "Ada-Lovelace" {
		t.Errorf("the account is called %s", name)
	}
	if name := p.cameIn(p.signIn("", "s1", "renamed")); name != "Ada-Lovelace" {
		t.Errorf("the second time it is %s", name)
	}
	if name := p.cameIn(p.signIn("", "s2", "grace")); name != "grace-2" { // nobody gets an account by being called like it
		t.Errorf("who is called grace comes in as %s", name)
	}
	if name := p.cameIn(p.signIn("", "s3", "\u202e<script>")); name != "frog" && !strings.HasPrefix(name, "script") {
		t.Errorf("who has no name comes in as %s", name)
	}
	p.TurnKey()
	if name := p.cameIn(p.signIn("", "s1", "ada")); name != "Ada-Lovelace" {
		t.Errorf("with another key it is %s", name)
	}
	p.signIn("next=//evil.example", "s1", "ada").Leads("/")
}

func TestWhatTheProviderDoesNotVouchForIsRefused(t *testing.T) {
	p := newKnown(t)
	says := "did not work. Try again."
	refused := func(what string, a *webtest.Answer, status int) {
		t.Helper()
		a.Has(says)
		if a.Status != status || strings.Contains(strings.Join(a.Header.Values("Set-Cookie"), "\n"), p.r.Cookie("session")+"=") {
			t.Errorf("%s: %d", what, a.Status)
		}
	}
	for what, claims := range map[string]map[string]any{
		"another audience": {"aud": "somebody"},
		"another issuer":   {"iss": "https://evil.example"},
		"over":             {"exp": time.Now().Add(-time.Hour).Unix()},
		"not yet":          {"nbf": time.Now().Add(time.Hour).Unix()},
		"another nonce":    {"nonce": "stolen"},
		"none":             {"nonce": ""},
	} {
		p.Lie(claims)
		refused(what, p.signIn("", "s1", "ada"), http.StatusUnauthorized)
	}
	// A clock that is a little ahead of the server's is no lie.
	ahead := time.Now().Add(2 * time.Minute).Unix()
	p.Lie(map[string]any{"iat": ahead, "nbf": ahead})
	p.signIn("", "s1", "ada").Leads("/")
	p.Lie(nil)
	left := p.r.Stranger().Get("/login/provider").Want(http.StatusSeeOther)
	refused("a forged state", p.comesBack(p.r.Stranger(), strings.Replace(left.Header.Get("Location"), "state=", "state=x", 1), left, "s1", "ada"), http.StatusUnauthorized)
	other := p.r.Stranger().Get("/login/provider").Want(http.StatusSeeOther)
	refused("another browser", p.comesBack(p.r.Stranger(), left.Header.Get("Location"), other, "s1", "ada"), http.StatusUnauthorized)
	refused("no flow", p.r.Stranger().Get("/login/provider/back?code=code0&state="), http.StatusUnauthorized)
	p.SetDown(true)
	says = "does not answer."
	refused("down", p.comesBack(p.r.Stranger(), left.Header.Get("Location"), left, "s1", "ada"), http.StatusServiceUnavailable)
	p.r.ForgetErrors()
}

func TestAProviderThatIsDownIsAskedAgainLater(t *testing.T) {
	p := newKnown(t)
	p.SetDown(true)
	p.r.Stranger().Get("/login/provider").Want(http.StatusServiceUnavailable).Has("does not answer", `name="password"`)
	p.r.ForgetErrors()
	p.SetDown(false)
	p.cameIn(p.signIn("", "s1", "ada"))
}

func TestAnAccountByTheProviderNeedsWhatAnyNeeds(t *testing.T) {
	p := newKnown(t, webtest.WithSignup(chat.SignupInvite))
	p.signIn("", "s1", "ada").Want(http.StatusUnprocessableEntity).Lacks(p.r.Cookie("session"))
	root, err := p.r.Chat.AddUser(t.Context(), chat.SignUp{Name: "root", Password: webtest.Password, Admin: true})
	check(t, err)
	invite, err := p.r.Chat.AddInvite(t.Context(), chat.NewInvite{By: root.ID, Uses: 1, Age: time.Hour})
	check(t, err)
	p.r.Stranger().Get("/join/" + invite.Code).Want(http.StatusOK).Has("invite=" + invite.Code)
	if name := p.cameIn(p.signIn("invite="+invite.Code, "s1", "ada")); name != "ada" {
		t.Errorf("who is invited comes in as %s", name)
	}
	p.signIn("invite="+invite.Code, "s2", "grace").Want(http.StatusUnprocessableEntity) // it was good for one
	user, err := p.r.Chat.UserByIdentification(t.Context(), chat.Identification{Issuer: p.URL, Subject: "s1"})
	check(t, err)
	check(t, p.r.Store.SetDisabled(t.Context(), user.ID, true))
	p.signIn("", "s1", "ada").Want(http.StatusUnauthorized)
}

// TestWhoIsRefusedByTheProviderIsWhereTheyBegan comes back without having signed in there, and nothing is lost: neither where they wanted
// to go, nor the invitation, nor the settings from which they left.
func TestWhoIsRefusedByTheProviderIsWhereTheyBegan(t *testing.T) {
	const sentence = "Signing in with Pond ID did not work. Try again."
	p := newKnown(t, webtest.WithSignup(chat.SignupInvite))
	root, err := p.r.Chat.AddUser(t.Context(), chat.SignUp{Name: "root", Password: webtest.Password, Admin: true})
	check(t, err)
	invite, err := p.r.Chat.AddInvite(t.Context(), chat.NewInvite{By: root.ID, Uses: 2, Age: time.Hour})
	check(t, err)
	query := url.Values{"next": {"/settings"}, "invite": {invite.Code}}.Encode()
	left := p.r.Stranger().Get("/login/provider?" + query).Want(http.StatusSeeOther)
	p.refuses(p.r.Stranger(), left.Header.Get("Location"), left).Want(http.StatusUnauthorized).
		Has(sentence, `name="password"`, `name="next" value="/settings"`, "/login/provider?invite="+invite.Code+"&amp;next=%2Fsettings", `href="/join/`+invite.Code).
		Lacks(p.r.Cookie("session") + "=")

	_, err = p.r.Chat.AddUser(t.Context(), chat.SignUp{Name: "ada", Password: webtest.Password})
	check(t, err)
	ada := p.r.SignIn("ada")
	begun := ada.Form("/settings/provider", nil).Want(http.StatusOK)
	page := p.refuses(ada, providerAddress(begun), begun).Want(http.StatusUnauthorized).Has(sentence, `action="/settings/provider"`)
	page.Lacks(`name="password"`)
	if ada.Get("/api/auth").Want(http.StatusOK); strings.Contains(string(ada.Get("/settings/provider").Body), "You sign in with") {
		t.Error("who was refused is linked")
	}

	// A provider that is away says so in the settings, too.
	p.SetDown(true)
	p.comesBack(ada, providerAddress(begun), begun, "s1", "ada").Want(http.StatusServiceUnavailable).Has("Pond ID does not answer", `action="/settings/provider"`)
	p.r.ForgetErrors()
}

// providerAddress is where a page sends somebody to be linked.
func providerAddress(page *webtest.Answer) string {
	found := regexp.MustCompile(`href="(http[^"]+/authorize[^"]+)"`).FindSubmatch(page.Body)
	return strings.ReplaceAll(string(found[1]), "&amp;", "&")
}

func TestSomebodyLinksTheirOwnAccountOnly(t *testing.T) {
	p := newKnown(t)
	ada, grace := p.r.SignUp("ada"), p.r.SignUp("grace")
	link := func(who, back *webtest.Person, sub string) *webtest.Answer {
		t.Helper()
		left := who.Form("/settings/provider", nil).Want(http.StatusOK)
		return p.comesBack(back, providerAddress(left), left, sub, "whatever")
	}
	link(ada, grace, "s1").Want(http.StatusUnauthorized) // another's session came back
	link(ada, ada, "s1").Leads("/settings/provider")
	ada.Get("/settings/provider").Want(http.StatusOK).Has("You sign in with Pond ID")
	if name := p.cameIn(p.signIn("", "s1", "whatever")); name != "ada" {
		t.Errorf("who is linked to ada comes in as %s", name)
	}
	link(grace, grace, "s1").Want(http.StatusConflict)
	ada.Form("/settings/provider/end", url.Values{"password": {"wrong giraffe"}}).Want(http.StatusUnprocessableEntity)
	ada.Form("/settings/provider/end", url.Values{"password": {webtest.Password}}).Want(http.StatusSeeOther)
	if name := p.cameIn(p.signIn("", "s1", "whatever")); name != "whatever" {
		t.Errorf("who is linked no more comes in as %s", name)
	}
}

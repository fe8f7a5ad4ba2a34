package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// hasDevice gives the browser a device that keeps passkeys and knows its user by the finger.
func (p *person) hasDevice() webauthn.AuthenticatorID {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, webauthn.Enable, webauthn.EnableParams{}); err != nil {
		p.t.Fatal(err)
	}
	made, err := chromedp.Call(p.ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
		Protocol: webauthn.AuthenticatorProtocolCtap2, Transport: webauthn.AuthenticatorTransportInternal,
		HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
	}})
	if err != nil {
		p.t.Fatal(err)
	}
	return made.AuthenticatorID
}

// knowsUser says whether the device finds that it is its user who is there.
func (p *person) knowsUser(device webauthn.AuthenticatorID, knows bool) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, webauthn.SetUserVerified, webauthn.SetUserVerifiedParams{AuthenticatorID: device, IsUserVerified: knows}); err != nil {
		p.t.Fatal(err)
	}
}

// atName has somebody reach the server by a name that browsers trust.
func (p *person) atName() *person {
	p.base = strings.Replace(p.base, "127.0.0.1", "localhost", 1)
	return p
}

func TestAPasskeyIsMadeAndSignsInByKeyboard(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").atName()
	device := ada.hasDevice()
	ada.signIn()
	ada.opensReady("/settings/passkeys")
	ada.sees(`document.querySelector("form[data-passkey]:not([hidden])") && !document.querySelector("[data-passkey-none]")`)
	ada.run(`document.querySelector("[name=name]").value = ""`)
	ada.types("[name=name]", "My laptop")
	ada.types("[name=password]", "wrong giraffe")
	ada.expectStatus(422)
	ada.press(kb.Enter)
	ada.sees(`document.querySelector(".field__hint--error").textContent.includes("not your current password") && document.activeElement.matches("[name=password][aria-invalid=true]")`)
	ada.run(`document.querySelector("[name=password]").value = ""`)
	ada.types("[name=password]", password)
	ada.press(kb.Enter)
	ada.sees(`location.search === "?saved=added" && document.querySelector(".saved") && document.querySelector("main li b").textContent === "My laptop"`)
	if found := ada.audit(); found != "" {
		t.Errorf("the page of passkeys:\n%s", found)
	}

	// A second one of the same device is none.
	ada.types("[name=password]", password)
	ada.press(kb.Enter)
	ada.sees(`document.querySelector("form .problem").textContent === "This device has a passkey for you already."`)

	ada.opensReady("/settings")
	ada.run(`document.querySelector(".menu--account form[action$=logout]").requestSubmit()`)
	ada.sees(`location.pathname === "/login" && document.querySelector("form[data-passkey]:not([hidden])")`)
	if found := ada.audit(); found != "" {
		t.Errorf("the sign-in with a passkey:\n%s", found)
	}
	ada.knowsUser(device, false)
	ada.run(`document.querySelector("form[data-passkey] button").focus()`)
	ada.press(kb.Enter)
	ada.sees(`document.querySelector("form[data-passkey] .problem").textContent === "No passkey was given. Try again." && document.activeElement.matches("form[data-passkey] button")`)
	ada.knowsUser(device, true)
	ada.press(kb.Enter)
	ada.sees(`location.pathname === "/" && document.querySelector("#chat-list")`)
	ada.isLive()

	ada.opensReady("/settings/passkeys")
	ada.sees(`document.querySelector("main li time")`)
	ada.click("main li a")
	ada.types("[name=password]", password)
	ada.press(kb.Enter)
	ada.sees(`location.search === "?saved=removed" && !document.querySelector("main li")`)
	ada.opensReady("/settings")
	ada.run(`document.querySelector(".menu--account form[action$=logout]").requestSubmit()`)
	ada.sees(`location.pathname === "/login" && document.querySelector("form[data-passkey]:not([hidden])")`)
	ada.expectStatus(401)
	ada.click("form[data-passkey] button")
	ada.sees(`document.querySelector("form[data-passkey] .problem").textContent.includes("not known here any more")`)
}

func TestNoPasskeyIsOfferedWhereBrowsersKeepNone(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").signIn() // at an address that is a number
	ada.opensReady("/settings/passkeys")
	ada.sees(`document.querySelector("main").textContent.includes("this address is a number") && !document.querySelector("form[data-passkey]")`)
	scriptless := s.visit("ada").atName()
	scriptless.withoutScripts()
	scriptless.open("/login")
	scriptless.sees(`document.querySelector("form[data-passkey]").offsetHeight === 0`)
}

func TestAPasskeyIsRemovedWithoutScripts(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").atName()
	ada.hasDevice()
	ada.signIn()
	ada.opensReady("/settings/passkeys")
	ada.sees(`document.querySelector("form[data-passkey]:not([hidden])")`)
	ada.types("[name=password]", password+"\r")
	ada.sees(`document.querySelector("main li b")`)

	ada.withoutScripts()
	ada.expectStatus(422)
	ada.opensReady("/settings/passkeys")
	ada.sees(`document.querySelector("main").innerText.includes("needs scripts") && !document.querySelector("form[data-passkey]").checkVisibility()`)
	ada.tabsTo("at.matches('main li a')")
	ada.press(kb.Enter)
	ada.sees(`location.pathname.endsWith("/remove")`)
	ada.tabsTo(named("password"))
	ada.press("wrong giraffe\r")
	ada.isToMend("password", "", "not your current password")
	ada.press(password + "\r")
	ada.sees(`location.pathname === "/settings/passkeys" && document.querySelector(".saved") && !document.querySelector("main li")`)
}

// Whoever only wants to read the first page loads nothing of passkeys.
func TestPasskeysAreLoadedOnceTheyAreAskedFor(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").atName()
	ada.hasDevice()
	ada.open("/login")
	ada.sees(`document.querySelector("form[data-passkey]:not([hidden])")`)
	loaded := `performance.getEntriesByType("resource").some((r) => r.name.includes("passkey"))`
	if ada.is(loaded) {
		t.Error("the module is loaded before it is asked for")
	}
	ada.expectStatus(401)
	ada.click("form[data-passkey] button")
	ada.sees(loaded)
}

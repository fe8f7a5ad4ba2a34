package e2e

import (
	"sync"
	"testing"

	permission "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestRibbitStartsWithoutItsServer(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.startChat("grace")
	ada.isLive()
	ada.hasWorker()
	chat := ada.text("location.pathname")

	ada.expectOutage()
	s.kill()
	ada.sees("document.documentElement.dataset.connection !== 'live'")
	ada.types("#composer textarea", "written on the train")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#messages .message[data-pending]')")
	ada.open("/")
	ada.sees("document.body.dataset.page === 'offline' && document.querySelector('[data-unsent]:not([hidden])').innerText.includes('written on the train')")
	savePicture(ada, "-offline")
	ada.open(chat)
	ada.sees("document.body.dataset.page === 'offline'")

	s.start()
	ada.sees("document.body.dataset.page === 'app' && location.pathname === '" + chat + "'")
	ada.sees(countOf("written on the train") + " === 1 && !document.querySelector('#messages .message[data-pending]')")
}

func TestAPushIsShownWhileNoPageIsOpen(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	// Where a browser has no windows, it shows no notifications of workers either.
	notifying, stop, err := launch(chromium(withWindows))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	ada := s.visitWith(notifying, "ada").signIn()
	ada.permits(permission.PermissionTypeNotifications)
	ada.hasWorker()
	id := ada.workerID()
	push := serviceworker.DeliverPushMessageParams{
		Origin: s.url(""), RegistrationID: id,
		Data: `{"web_push":8030,"notification":{"title":"grace","body":"hello","navigate":"` + s.url("/settings") + `","tag":"message-7"}}`,
	}
	for range 2 { // the same takes its own place
		if _, err := chromedp.Call(ada.ctx, serviceworker.DeliverPushMessage, push); err != nil {
			t.Fatal(err)
		}
	}
	ada.run("setInterval(async () => (window.shown = await (await navigator.serviceWorker.ready).getNotifications()), 50)")
	ada.sees("window.shown?.length === 1 && shown[0].title === 'grace' && shown[0].body === 'hello' && shown[0].data.endsWith('/settings')")
}

func TestAPhotoFromTheGalleryLandsInTheChosenChat(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.startChat("grace")
	ada.writes("hello")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.opensReady("/settings")
	// What the device does with the manifest's share target.
	ada.run(`(async () => {
		const { share_target } = await (await fetch(document.querySelector("link[rel=manifest]").href)).json();
		const canvas = Object.assign(document.createElement("canvas"), { width: 60, height: 40 });
		canvas.getContext("2d").fillRect(0, 0, 30, 40);
		const files = new DataTransfer();
		files.items.add(new File([await new Promise((done) => canvas.toBlob(done))], "pond.png", { type: "image/png" }));
		const { action, method, enctype, params } = share_target;
		const form = Object.assign(document.createElement("form"), { action, method, enctype });
		const file = Object.assign(document.createElement("input"), { type: "file", name: params.files[0].name, files: files.files });
		const text = Object.assign(document.createElement("input"), { name: params.text, value: "at the pond" });
		form.append(file, text);
		document.body.append(form);
		form.submit();
	})()`)
	// On a busy machine the picture is still being looked at, and stands there by its name.
	ada.sees("(li => li && (li.querySelector('img')?.alt ?? li.innerText.trim()) === 'pond.png')(document.querySelector('.share__files li'))")
	ada.sees("document.querySelector('[name=content]').value === 'at the pond'")
	savePicture(ada, "-share")
	ada.click(".share__chat")
	ada.sees("document.querySelector('#messages .message img')?.alt !== undefined && " + countOf("at the pond") + " === 1")
}

// hasWorker waits until the worker keeps the page's files.
func (p *person) hasWorker() {
	p.t.Helper()
	p.run("navigator.serviceWorker.ready.then(() => (window.isReady = true))")
	p.sees("window.isReady")
}

// permits lets the server's pages do what a person would be asked for.
func (p *person) permits(what permission.PermissionType) {
	p.t.Helper()
	_, err := chromedp.CallBrowser(p.ctx, permission.SetPermission, permission.SetPermissionParams{
		Permission: &permission.PermissionDescriptor{Name: string(what)}, Setting: permission.PermissionSettingGranted,
		Origin: p.server.url(""), BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

// workerID is what the browser calls the worker of the page.
func (p *person) workerID() (id serviceworker.RegistrationID) {
	p.t.Helper()
	var mu sync.Mutex
	err := chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*serviceworker.EventWorkerRegistrationUpdated); ok {
			mu.Lock()
			defer mu.Unlock()
			for _, r := range e.Registrations {
				if r.ScopeURL == p.server.url("/") {
					id = r.RegistrationID
				}
			}
		}
	})
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(p.ctx, serviceworker.Enable, cdp.Empty{}); err != nil {
		p.t.Fatal(err)
	}
	eventually(p.t, "the browser names the worker", func() bool {
		mu.Lock()
		defer mu.Unlock()
		return id != ""
	})
	return id
}

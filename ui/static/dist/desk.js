import{I as d,J as h,L as S,Z as k,g as a,ga as q,m as y}from"./main.js";var w=200,f=0,b=0,c=()=>document.getElementById("desk");function M(){c().addEventListener("submit",_),c().addEventListener("input",A),c().addEventListener("clic\
k",L),document.addEventListener("pointerdown",({target:n})=>E(o=>!o.contains(n)||n===o)),document.addEventListener("focusin",({target:n})=>E(o=>!o.contains(n))),
S(document,I,{capture:!0}),y("dialog-done",()=>i(l())),addEventListener("popstate",()=>i(l()));let t=c().querySelector("[data-desk-search]"),e=t?.querySelector(
"input[type=search]");e&&e.value!==e.defaultValue&&m(t),document.querySelector(".side-nav [aria-current=page]")?.scrollIntoView({block:"nearest",inline:"center"})}
var l=()=>location.pathname+location.search;async function i(t){let e=++b,n=await d(t);if(e!==b)return;let o=n.ok?a(n.body).querySelector("#desk"):null;if(!o)return n.
status===0?void 0:location.assign(t);let r=document.getElementById("desk-list"),s=c().contains(document.activeElement)&&document.activeElement.matches("[data-de\
sk-search] :is(input, select)"),p=a(n.body).querySelector(".side-nav");if(p&&document.querySelector(".side-nav").replaceChildren(...p.children),s&&r&&o.querySelector(
"#desk-list")){r.replaceWith(o.querySelector("#desk-list"));for(let u of c().querySelectorAll(".filter"))u.replaceWith(o.querySelector(".filter"))}else{let u=document.
activeElement.closest?.("[id]")?.id,v=c().contains(document.activeElement);c().replaceChildren(...o.childNodes),v&&(document.getElementById(u)?.querySelector("s\
ummary, a, button")??c()).focus({preventScroll:!0})}k(c())}function A({target:t}){let e=t.closest("[data-desk-search]");e&&(clearTimeout(f),f=setTimeout(()=>m(e),
w))}function m(t){let e=new URLSearchParams([...new FormData(t)].filter(([,o])=>o)),n=t.getAttribute("action")+(e.size?`?${e}`:"");history.replaceState(null,"",
n),i(n)}function L(t){let e=t.target.closest("a[data-desk-link]");!e||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),history.pushState(null,"",e.getAttribute(
"href")),i(l()))}async function _(t){let{target:e,submitter:n}=t;if(e.matches("[data-desk-search]"))return t.preventDefault(),clearTimeout(f),m(e);if(!e.matches(
"[data-desk-form]"))return;t.preventDefault();let o=e.closest("details");n&&(n.disabled=!0);let r=await d(e.getAttribute("action"),{form:h(e,n)});if(n&&(n.disabled=
!1),o&&(o.open=!1),o?.querySelector("summary").focus(),!r.ok)return D(r.problem,e);let s=a(r.body);if(s.querySelector("[role=dialog]"))return q(s,o?.querySelector(
"summary"));await i(l())}function D(t,e){for(let s of c().querySelectorAll(":scope > .problem, .field > .problem"))s.remove();if(!t?.text)return;let n=e.elements[t.
field],o=n?.closest?.(".field"),r=document.createElement(o?"span":"p");r.className=o?"problem field__hint field__hint--error":"problem",r.setAttribute("role","a\
lert"),r.textContent=t.text,o?o.append(r):c().querySelector(".desk__head").after(r),o&&n.focus()}var g=()=>[...document.querySelectorAll("[data-menu][open]")];function E(t){
for(let e of g())t(e)&&(e.open=!1)}function I(t){let e=g()[0];t.key!=="Escape"||!e||(e.open=!1,e.querySelector("summary").focus(),t.stopPropagation())}export{M as connect};

import{K as d,L as h,N as k,ca as b,g as u,m as S,ma as g}from"./main.js";var B=200,f=0,q=0,A=a(),c=()=>document.getElementById("desk");function R(){c().addEventListener("submit",D),c().addEventListener("input",_),c().addEventListener(
"click",C),document.addEventListener("pointerdown",({target:n})=>w(o=>!o.contains(n)||n===o)),document.addEventListener("focusin",({target:n})=>w(o=>!o.contains(
n))),k(document,K,{capture:!0}),S("dialog-done",()=>l(a())),addEventListener("popstate",()=>a()!==A&&l(a()));let e=c().querySelector("[data-desk-search]"),t=e?.
querySelector("input[type=search]");t&&t.value!==t.defaultValue&&y(e),document.querySelector(".side-nav [aria-current=page]")?.scrollIntoView({block:"nearest",inline:"\
center"})}function a(){return location.pathname+location.search}async function l(e){let t=++q;A=e;let n=await d(e);if(t!==q)return;let o=n.ok?u(n.body).querySelector(
"#desk"):null;if(!o)return n.status===0?void 0:location.assign(e);let r=document.getElementById("desk-list"),i=c().contains(document.activeElement)&&document.activeElement.
matches("[data-desk-search] :is(input, select)"),s=u(n.body).querySelector(".side-nav");if(s&&document.querySelector(".side-nav").replaceChildren(...s.children),
i&&r&&o.querySelector("#desk-list")){r.replaceWith(o.querySelector("#desk-list"));for(let m of c().querySelectorAll(".filter"))m.replaceWith(o.querySelector(".f\
ilter"))}else{let m=x(document.activeElement);c().replaceChildren(...o.childNodes),m()}b(c())}var E="summary, a, button, input, select, textarea";function x(e){
if(!c().contains(e)||e===c())return()=>{};let t=v(e),n=e.closest("[id]"),o=n===c()?[]:[n,...p(n,"nextElementSibling"),...p(n,"previousElementSibling")].map(({id:r})=>r).
filter(Boolean);return()=>{let r=o.map(s=>document.getElementById(s)).find(Boolean);([...(r??c()).querySelectorAll(E)].find(s=>v(s)===t)??r?.querySelector(E)??c()).
focus({preventScroll:!0})}}function p(e,t){let n=e[t];return n?[n,...p(n,t)]:[]}var v=e=>[e.localName,e.form?.getAttribute("action"),e.getAttribute("href")?.split(
"?")[0],e.name,e.value,e.textContent.trim()].join();function _({target:e}){let t=e.closest("[data-desk-search]");t&&(clearTimeout(f),f=setTimeout(()=>y(t),B))}function y(e){
let t=new URLSearchParams([...new FormData(e)].filter(([,o])=>o)),n=e.getAttribute("action")+(t.size?`?${t}`:"");history.replaceState(null,"",n),l(n)}function C(e){
let t=e.target.closest("a[data-desk-link]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),history.pushState(null,"",t.getAttribute("href")),l(a()))}
async function D(e){let{target:t,submitter:n}=e;if(t.matches("[data-desk-search]"))return e.preventDefault(),clearTimeout(f),y(t);if(!t.matches("[data-desk-form\
]"))return;e.preventDefault();let o=t.closest("details"),r=x(o?.querySelector("summary")??n);n&&(n.disabled=!0);let i=await d(t.getAttribute("action"),{form:h(t,
n)});if(n&&(n.disabled=!1),o&&(o.open=!1),o?.querySelector("summary").focus(),!i.ok)return r(),I(i.problem,t);let s=u(i.body);if(s.querySelector("[role=dialog]"))
return g(s,o?.querySelector("summary"));await l(a()),document.activeElement===document.body&&r()}function I(e,t){for(let i of c().querySelectorAll(":scope > .pr\
oblem, .field > .problem"))i.remove();if(!e?.text)return;let n=t.elements[e.field],o=n?.closest?.(".field"),r=document.createElement(o?"span":"p");r.className=o?
"problem field__hint field__hint--error":"problem",r.setAttribute("role","alert"),r.textContent=e.text,o?o.append(r):c().querySelector(".desk__head").after(r),o&&
n.focus()}var L=()=>[...document.querySelectorAll("[data-menu][open]")];function w(e){for(let t of L())e(t)&&(t.open=!1)}function K(e){let t=L()[0];e.key!=="Esc\
ape"||!t||(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}export{R as connect};

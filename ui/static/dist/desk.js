import{I as d,J as h,L as S,Z as k,g as i,ga as q,m as y}from"./main.js";var w=200,m=0,E=0,r=()=>document.getElementById("desk");function M(){r().addEventListener("submit",D),r().addEventListener("input",A),r().addEventListener("clic\
k",L),document.addEventListener("pointerdown",({target:o})=>b(n=>!n.contains(o)||o===n)),document.addEventListener("focusin",({target:o})=>b(n=>!n.contains(o))),
S(document,x,{capture:!0}),y("dialog-done",()=>s(l())),addEventListener("popstate",()=>s(l()));let t=r().querySelector("[data-desk-search]"),e=t?.querySelector(
"input[type=search]");e&&e.value!==e.defaultValue&&f(t),document.querySelector(".side-nav [aria-current=page]")?.scrollIntoView({block:"nearest",inline:"center"})}
var l=()=>location.pathname+location.search;async function s(t){let e=++E,o=await d(t);if(e!==E)return;let n=o.ok?i(o.body).querySelector("#desk"):null;if(!n)return o.
status===0?void 0:location.assign(t);let c=document.getElementById("desk-list"),a=r().contains(document.activeElement)&&document.activeElement.matches("input[ty\
pe=search]"),p=i(o.body).querySelector(".side-nav");if(p&&document.querySelector(".side-nav").replaceChildren(...p.children),a&&c&&n.querySelector("#desk-list")){
c.replaceWith(n.querySelector("#desk-list"));for(let u of r().querySelectorAll(".filter"))u.replaceWith(n.querySelector(".filter"))}else{let u=document.activeElement.
closest?.("[id]")?.id,v=r().contains(document.activeElement);r().replaceChildren(...n.childNodes),v&&(document.getElementById(u)?.querySelector("summary, a, but\
ton")??r()).focus({preventScroll:!0})}k(r())}function A({target:t}){let e=t.closest("[data-desk-search]");e&&(clearTimeout(m),m=setTimeout(()=>f(e),w))}function f(t){
let e=new URLSearchParams([...new FormData(t)].filter(([,n])=>n)),o=t.getAttribute("action")+(e.size?`?${e}`:"");history.replaceState(null,"",o),s(o)}function L(t){
let e=t.target.closest("a[data-desk-link]");!e||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),history.pushState(null,"",e.getAttribute("href")),s(l()))}
async function D(t){let{target:e,submitter:o}=t;if(e.matches("[data-desk-search]"))return t.preventDefault(),clearTimeout(m),f(e);if(!e.matches("[data-desk-form\
]"))return;t.preventDefault();let n=e.closest("details");o&&(o.disabled=!0);let c=await d(e.getAttribute("action"),{form:h(e,o)});if(o&&(o.disabled=!1),n&&(n.open=
!1),n?.querySelector("summary").focus(),!c.ok)return I(c.problem);let a=i(c.body);if(a.querySelector("[role=dialog]"))return q(a,n?.querySelector("summary"));await s(
l())}function I(t){if(r().querySelector(":scope > .problem")?.remove(),!t?.text)return;let e=document.createElement("p");e.className="problem",e.setAttribute("r\
ole","alert"),e.textContent=t.text,r().querySelector(".desk__head").after(e)}var g=()=>[...document.querySelectorAll("[data-menu][open]")];function b(t){for(let e of g())
t(e)&&(e.open=!1)}function x(t){let e=g()[0];t.key!=="Escape"||!e||(e.open=!1,e.querySelector("summary").focus(),t.stopPropagation())}export{M as connect};

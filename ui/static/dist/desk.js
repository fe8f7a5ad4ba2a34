import{$ as q,B as d,C as y,E as h,R as S,Z as k,g as a,m as p}from"./main.js";var A=200,m=0,E=0,r=()=>document.getElementById("desk");function N(){k(),r().addEventListener("submit",I),r().addEventListener("input",L),r().addEventListener("\
click",D),document.addEventListener("pointerdown",({target:t})=>b(e=>!e.contains(t)||t===e)),document.addEventListener("focusin",({target:t})=>b(e=>!e.contains(
t))),h(document,C,{capture:!0}),p("dialog-done",()=>s(l())),addEventListener("popstate",()=>s(l())),document.querySelector(".side-nav [aria-current=page]")?.scrollIntoView(
{block:"nearest",inline:"center"})}var l=()=>location.pathname+location.search;async function s(t){let e=++E,n=await d(t);if(e!==E)return;let o=n.ok?a(n.body).querySelector(
"#desk"):null;if(!o)return n.status===0?void 0:location.assign(t);let c=document.getElementById("desk-list"),i=r().contains(document.activeElement)&&document.activeElement.
matches("input[type=search]"),f=a(n.body).querySelector(".side-nav");if(f&&document.querySelector(".side-nav").replaceChildren(...f.children),i&&c&&o.querySelector(
"#desk-list")){c.replaceWith(o.querySelector("#desk-list"));for(let u of r().querySelectorAll(".filter"))u.replaceWith(o.querySelector(".filter"))}else{let u=document.
activeElement.closest?.("[id]")?.id,v=r().contains(document.activeElement);r().replaceChildren(...o.childNodes),v&&(document.getElementById(u)?.querySelector("s\
ummary, a, button")??r()).focus({preventScroll:!0})}S(r())}function L({target:t}){let e=t.closest("[data-desk-search]");e&&(clearTimeout(m),m=setTimeout(()=>g(e),
A))}function g(t){let e=new URLSearchParams([...new FormData(t)].filter(([,o])=>o)),n=t.getAttribute("action")+(e.size?`?${e}`:"");history.replaceState(null,"",
n),s(n)}function D(t){let e=t.target.closest("a[data-desk-link]");!e||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),history.pushState(null,"",e.getAttribute(
"href")),s(l()))}async function I(t){let{target:e,submitter:n}=t;if(e.matches("[data-desk-search]"))return t.preventDefault(),clearTimeout(m),g(e);if(!e.matches(
"[data-desk-form]"))return;t.preventDefault();let o=e.closest("details");n&&(n.disabled=!0);let c=await d(e.getAttribute("action"),{form:y(e,n)});if(n&&(n.disabled=
!1),o&&(o.open=!1),o?.querySelector("summary").focus(),!c.ok)return x(c.problem);let i=a(c.body);if(i.querySelector("[role=dialog]"))return q(i,o?.querySelector(
"summary"));await s(l())}function x(t){if(r().querySelector(":scope > .problem")?.remove(),!t?.text)return;let e=document.createElement("p");e.className="proble\
m",e.setAttribute("role","alert"),e.textContent=t.text,r().querySelector(".desk__head").after(e)}var w=()=>[...document.querySelectorAll("[data-menu][open]")];function b(t){
for(let e of w())t(e)&&(e.open=!1)}function C(t){let e=w()[0];t.key!=="Escape"||!e||(e.open=!1,e.querySelector("summary").focus(),t.stopPropagation())}export{N as connect};

import{B as a,C as f,K as p,L as m,M as h,N as k,h as d,j as u,k as s,v as l}from"./main.js";var A=8,o=null,g=()=>{};function T(t,r){o=t,g=r,o.addEventListener("click",e=>{let n=e.target.closest("[role=tab]");if(n)return w(n.getAttribute("aria-controls"));
let c=e.target.closest("[data-sticker]");c&&(e.preventDefault(),y(c.dataset.sticker))}),o.addEventListener("input",e=>e.target.matches("[data-filter]")&&S(e.target.
value)),u(o,j)}var B=()=>w(a("panel","")==="emoji"?"emoji":"stickers-part");function w(t){for(let e of o.querySelectorAll("[role=tab]")){let n=e.getAttribute("a\
ria-controls")===t;e.setAttribute("aria-selected",String(n)),e.tabIndex=n?0:-1}for(let e of o.querySelectorAll(".panel__part"))e.hidden=e.id!==t;if(f("panel",t),
t==="emoji")return q(o.querySelector("#emoji"));b();let r=o.querySelector("[data-filter]");r.value="",S(""),l()||r.focus({preventScroll:!0})}async function q(t){
let r=await p.emojiPicker().catch(()=>null);if(!r)return t.querySelector(".panel__name").textContent=s("try-again");t.dataset.connected===void 0&&(t.dataset.connected=
"",await r.connect(t,h)),t.isConnected&&!o.hidden&&!t.hidden&&r.refresh(t)}function y(t){let r=[t,...a("stickers",[]).filter(e=>e!==t)].slice(0,A);f("stickers",
r),g({givesBack:!1}),k({sticker:t}),l()||m()}function b(){let t=o.querySelector("#stickers-part [data-recent]");if(!t)return;let r=[...o.querySelectorAll(".grid\
:not([data-recent] .grid):not([data-recent]) [data-sticker]")],e=a("stickers",[]).map(c=>r.find(i=>i.dataset.sticker===c)?.cloneNode(!0)).filter(Boolean);(t.matches(
".grid")?t:t.querySelector(".grid")).replaceChildren(...e),t.hidden=e.length===0}function S(t){let r=t.trim().toLowerCase(),e=o.querySelector("#stickers-part [d\
ata-recent]"),n=0;for(let i of o.querySelectorAll("[data-sticker]"))e?.contains(i)||(i.hidden=!`${i.dataset.sticker} ${i.dataset.words}`.includes(r),i.hidden||n++);
if(e&&(e.hidden=r!==""||!e.querySelector("[data-sticker]")),o.querySelector("[data-none]")?.remove(),n>0)return;let c=d("p","hint",s("no-sticker"));c.dataset.none=
"",o.querySelector(".panel__scroll")?.append(c)}function j(t){if(t.target.matches("[role=tab]"))return E(t);if(t.target.closest("#emoji"))return;if(t.key==="Ent\
er"&&t.target.matches("input")){t.preventDefault();let c=[...o.querySelectorAll("[data-sticker]")].find(i=>i.offsetParent!==null);c&&t.target.value.trim()!==""&&
y(c.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[t.key];if(!r||t.target.matches("input")&&t.key!=="ArrowDown")return;let e=[
...o.querySelectorAll("[data-sticker]")].filter(c=>c.offsetParent!==null),n=e.indexOf(document.activeElement);t.preventDefault(),t.stopPropagation(),(e[n<0?0:n+
r]??e[n])?.focus()}function E(t){if(t.key!=="ArrowLeft"&&t.key!=="ArrowRight")return;t.preventDefault();let r=[...o.querySelectorAll("[role=tab]")].find(e=>e!==
t.target);r.click(),r.focus()}export{T as connect,B as show};

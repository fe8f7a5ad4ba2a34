import{A as a,B as d,J as p,K as m,L as h,M as k,g as f,k as u,t as s,u as l}from"./main.js";var q=8,o=null,g=()=>{};function T(e,r){o=e,g=r,o.addEventListener("click",t=>{let n=t.target.closest("[role=tab]");if(n)return y(n.getAttribute("aria-controls"));
let c=t.target.closest("[data-sticker]");c&&(t.preventDefault(),w(c.dataset.sticker))}),o.addEventListener("input",t=>t.target.matches("[data-filter]")&&S(t.target.
value)),u(o,j)}var B=()=>y(a("panel","")==="emoji"?"emoji":"stickers-part");function y(e){for(let t of o.querySelectorAll("[role=tab]")){let n=t.getAttribute("a\
ria-controls")===e;t.setAttribute("aria-selected",String(n)),t.tabIndex=n?0:-1}for(let t of o.querySelectorAll(".panel__part"))t.hidden=t.id!==e;if(d("panel",e),
e==="emoji")return A(o.querySelector("#emoji"));b();let r=o.querySelector("[data-filter]");r.value="",S(""),s()||r.focus({preventScroll:!0})}async function A(e){
let r=await p.emojiPicker().catch(()=>null);if(!r)return e.querySelector(".panel__name").textContent=l("try-again");e.dataset.connected===void 0&&(e.dataset.connected=
"",e.querySelector("[data-frogs]").hidden=!0,await r.connect(e,h)),e.isConnected&&!o.hidden&&!e.hidden&&r.refresh(e)}function w(e){let r=[e,...a("stickers",[]).
filter(t=>t!==e)].slice(0,q);d("stickers",r),g({givesBack:!1}),k({sticker:e}),s()||m()}function b(){let e=o.querySelector("#stickers-part [data-recent]");if(!e)
return;let r=[...o.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")],t=a("stickers",[]).map(c=>r.find(i=>i.dataset.sticker===
c)?.cloneNode(!0)).filter(Boolean);(e.matches(".grid")?e:e.querySelector(".grid")).replaceChildren(...t),e.hidden=t.length===0}function S(e){let r=e.trim().toLowerCase(),
t=o.querySelector("#stickers-part [data-recent]"),n=0;for(let i of o.querySelectorAll("[data-sticker]"))t?.contains(i)||(i.hidden=!`${i.dataset.sticker} ${i.dataset.
words}`.includes(r),i.hidden||n++);if(t&&(t.hidden=r!==""||!t.querySelector("[data-sticker]")),o.querySelector("[data-none]")?.remove(),n>0)return;let c=f("p","\
hint",l("no-sticker"));c.dataset.none="",o.querySelector(".panel__scroll")?.append(c)}function j(e){if(e.target.matches("[role=tab]"))return E(e);if(e.target.closest(
"#emoji"))return;if(e.key==="Enter"&&e.target.matches("input")){e.preventDefault();let c=[...o.querySelectorAll("[data-sticker]")].find(i=>i.offsetParent!==null);
c&&e.target.value.trim()!==""&&w(c.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[e.key];if(!r||e.target.matches("input")&&e.key!==
"ArrowDown")return;let t=[...o.querySelectorAll("[data-sticker]")].filter(c=>c.offsetParent!==null),n=t.indexOf(document.activeElement);e.preventDefault(),e.stopPropagation(),
(t[n<0?0:n+r]??t[n])?.focus()}function E(e){if(e.key!=="ArrowLeft"&&e.key!=="ArrowRight")return;e.preventDefault();let r=[...o.querySelectorAll("[role=tab]")].find(
t=>t!==e.target);r.click(),r.focus()}export{T as connect,B as show};

import{b as f,m as s,n as l,o as a,p as d,q as u,r as p,s as h,y as k}from"./main.js";var S=8,o=null,m=()=>{};function P(e,r){o=e,m=r,o.addEventListener("click",t=>{let n=t.target.closest("[role=tab]");if(n)return g(n.getAttribute("aria-controls"));
let c=t.target.closest("[data-sticker]");c&&(t.preventDefault(),y(c.dataset.sticker))}),o.addEventListener("input",t=>t.target.matches("[data-filter]")&&w(t.target.
value)),o.addEventListener("keydown",b)}var R=()=>g(a("panel","")==="emoji"?"emoji":"stickers-part");function g(e){for(let t of o.querySelectorAll("[role=tab]")){
let n=t.getAttribute("aria-controls")===e;t.setAttribute("aria-selected",String(n)),t.tabIndex=n?0:-1}for(let t of o.querySelectorAll(".panel__part"))t.hidden=t.
id!==e;if(d("panel",e),e==="emoji")return q(o.querySelector("#emoji"));A();let r=o.querySelector("[data-filter]");r.value="",w(""),s()||r.focus({preventScroll:!0})}
async function q(e){let r=await k.emojiPicker().catch(()=>null);if(!r)return e.querySelector(".panel__name").textContent=l("try-again");e.dataset.connected===void 0&&
(e.dataset.connected="",e.querySelector("[data-frogs]").hidden=!0,await r.connect(e,p)),e.isConnected&&!o.hidden&&!e.hidden&&r.refresh(e)}function y(e){let r=[e,
...a("stickers",[]).filter(t=>t!==e)].slice(0,S);d("stickers",r),m({givesBack:!1}),h({sticker:e}),s()||u()}function A(){let e=o.querySelector("#stickers-part [d\
ata-recent]");if(!e)return;let r=[...o.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")],t=a("stickers",[]).map(c=>r.find(i=>i.
dataset.sticker===c)?.cloneNode(!0)).filter(Boolean);(e.matches(".grid")?e:e.querySelector(".grid")).replaceChildren(...t),e.hidden=t.length===0}function w(e){let r=e.
trim().toLowerCase(),t=o.querySelector("#stickers-part [data-recent]"),n=0;for(let i of o.querySelectorAll("[data-sticker]"))t?.contains(i)||(i.hidden=!i.dataset.
sticker.includes(r),i.hidden||n++);if(t&&(t.hidden=r!==""||!t.querySelector("[data-sticker]")),o.querySelector("[data-none]")?.remove(),n>0)return;let c=f("p","\
hint",l("no-sticker"));c.dataset.none="",o.querySelector(".panel__scroll")?.append(c)}function b(e){if(e.target.matches("[role=tab]"))return E(e);if(e.target.closest(
"#emoji"))return;if(e.key==="Enter"&&e.target.matches("input")){e.preventDefault();let c=[...o.querySelectorAll("[data-sticker]")].find(i=>i.offsetParent!==null);
c&&e.target.value.trim()!==""&&y(c.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[e.key];if(!r||e.target.matches("input")&&e.key!==
"ArrowDown")return;let t=[...o.querySelectorAll("[data-sticker]")].filter(c=>c.offsetParent!==null),n=t.indexOf(document.activeElement);e.preventDefault(),e.stopPropagation(),
(t[n<0?0:n+r]??t[n])?.focus()}function E(e){if(e.key!=="ArrowLeft"&&e.key!=="ArrowRight")return;e.preventDefault();let r=[...o.querySelectorAll("[role=tab]")].find(
t=>t!==e.target);r.click(),r.focus()}export{P as connect,R as show};

import{C as l,E as s,F as f,L as p,M as k,N as m,aa as h,h as d,l as u,m as i}from"./main.js";var q=8,o=null,g=()=>{};function B(t,r){o=t,g=r,o.addEventListener("click",e=>{let c=e.target.closest("[role=tab]");if(c)return y(c.getAttribute("aria-controls"));
let n=e.target.closest("[data-go]");if(n)return b(n.dataset.go);let a=e.target.closest("[data-sticker]");a&&(e.preventDefault(),w(a.dataset.sticker))}),o.addEventListener(
"input",e=>e.target.matches("[data-filter]")&&S(e.target.value)),u(o,_)}var N=()=>y(s("panel","")==="emoji"?"emoji":"stickers-part");function y(t){for(let e of o.
querySelectorAll("[role=tab]")){let c=e.getAttribute("aria-controls")===t;e.setAttribute("aria-selected",String(c)),e.tabIndex=c?0:-1}for(let e of o.querySelectorAll(
".panel__part"))e.hidden=e.id!==t;if(f("panel",t),t==="emoji")return A(o.querySelector("#emoji"));T();let r=o.querySelector("[data-filter]");r.value="",S(""),l()||
r.focus({preventScroll:!0})}async function A(t){let r=await h.emojiPicker().catch(()=>null);if(!r)return t.querySelector(".panel__name").textContent=i("try-agai\
n");t.dataset.connected===void 0&&(t.dataset.connected="",await r.connect(t,k)),t.isConnected&&!o.hidden&&!t.hidden&&r.refresh(t)}function b(t){let r=o.querySelector(
"#stickers-part .panel__scroll"),e=[...r.querySelectorAll("[data-pack]")].find(c=>c.dataset.pack===t);r.scrollTop=e?e.offsetTop-r.offsetTop:0}function w(t){let r=[
t,...s("stickers",[]).filter(e=>e!==t)].slice(0,q);f("stickers",r),g({givesBack:!1}),m({sticker:t}),l()||p()}function T(){let t=o.querySelector("#stickers-part \
[data-recent]");if(!t)return;let r=[...o.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")],e=s("stickers",[]).map(n=>r.find(
a=>a.dataset.sticker===n)?.cloneNode(!0)).filter(Boolean);(t.matches(".grid")?t:t.querySelector(".grid")).replaceChildren(...e),t.hidden=e.length===0}function S(t){
let r=t.trim().toLowerCase(),e=o.querySelector("#stickers-part [data-recent]"),c=0;for(let a of o.querySelectorAll("[data-sticker]"))e?.contains(a)||(a.hidden=!`${a.
dataset.sticker} ${a.dataset.words}`.includes(r),a.hidden||c++);if(e&&(e.hidden=r!==""||!e.querySelector("[data-sticker]")),o.querySelector("[data-none]")?.remove(),
c>0)return;let n=d("p","hint",i("no-sticker"));n.dataset.none="",o.querySelector(".panel__scroll")?.append(n)}function _(t){if(t.target.matches("[role=tab]"))return j(
t);if(t.target.closest("#emoji"))return;if(t.key==="Enter"&&t.target.matches("input")){t.preventDefault();let n=[...o.querySelectorAll("[data-sticker]")].find(a=>a.
offsetParent!==null);n&&t.target.value.trim()!==""&&w(n.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[t.key];if(!r||t.target.
matches("input")&&t.key!=="ArrowDown")return;let e=[...o.querySelectorAll("[data-sticker]")].filter(n=>n.offsetParent!==null),c=e.indexOf(document.activeElement);
t.preventDefault(),t.stopPropagation(),(e[c<0?0:c+r]??e[c])?.focus()}function j(t){if(t.key!=="ArrowLeft"&&t.key!=="ArrowRight")return;t.preventDefault();let r=[
...o.querySelectorAll("[role=tab]")].find(e=>e!==t.target);r.click(),r.focus()}export{B as connect,N as show};

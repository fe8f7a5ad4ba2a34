import{E as c,G as f,H as p,N as m,O as q,P as g,ea as b,g as k,h as d,l as y,m as n,o as w,v as S,x as A,y as u}from"./main.js";var N=8,a=null,h=()=>{};function Y(t,r){a=t,h=r,a.addEventListener("click",e=>{let o=e.target.closest("[role=tab]");if(o)return D(o.getAttribute("aria-controls"));
let s=e.target.closest("[data-go]");if(s)return P(s.dataset.go);let i=e.target.closest("[data-gif]");if(i)return C(i);let l=e.target.closest("[data-sticker]");l&&
(e.preventDefault(),F(l.dataset.sticker))}),a.addEventListener("input",e=>{e.target.matches("[data-filter]")&&L(e.target.value),e.target.matches("[data-gif-word\
s]")&&I(e.target.value)});for(let[e,o]of[["pointerover","pointerout"],["focusin","focusout"]])a.addEventListener(e,s=>x(s.target.closest("[data-gif]"),!0)),a.addEventListener(
o,s=>x(s.target.closest("[data-gif]"),!1));y(a,$)}var Z=()=>D(["emoji","gifs-part"].find(t=>t===f("panel",""))??"stickers-part");function D(t){for(let e of a.querySelectorAll(
"[role=tab]")){let o=e.getAttribute("aria-controls")===t;e.setAttribute("aria-selected",String(o)),e.tabIndex=o?0:-1}for(let e of a.querySelectorAll(".panel__pa\
rt"))e.hidden=e.id!==t;if(p("panel",t),t==="emoji")return R(a.querySelector("#emoji"));if(t==="gifs-part")return j();O();let r=a.querySelector("[data-filter]");
r.value="",L(""),c()||r.focus({preventScroll:!0})}async function R(t){let r=await b.emojiPicker().catch(()=>null);if(!r)return t.querySelector(".panel__name").textContent=
n("try-again");t.dataset.connected===void 0&&(t.dataset.connected="",await r.connect(t,q)),t.isConnected&&!a.hidden&&!t.hidden&&r.refresh(t)}function j(){let t=a.
querySelector("[data-gif-words]");t.value="",I(""),c()||t.focus({preventScroll:!0})}var E=0;async function I(t){let r=++E,{ok:e,body:o,problem:s}=await u(`${w}?\
q=${encodeURIComponent(t.trim())}`);r===E&&(e?a.querySelector("[data-gifs]").replaceChildren(...k(o).childNodes):T(s?.text||n("try-again")))}var T=t=>a.querySelector(
"[data-gifs]").replaceChildren(d("p","hint",t));function x(t,r){if(!t||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let e=t.querySelector("img");
e.src=r?t.dataset.moving:A(t.dataset.gif)}async function C(t){let{name:r,size:e,width:o,height:s,moving:i}=t.dataset;t.disabled=!0;let{ok:l,body:_,problem:G}=await u(
S(t.dataset.gif),{form:{}});if(t.disabled=!1,!l)return T(G?.text||n("try-again"));h({givesBack:!1}),g({content:"",files:[{key:"",id:JSON.parse(_).id,name:r,size:Number(
e),picture:{url:i,width:Number(o),height:Number(s)}}]}),c()||m()}function P(t){let r=a.querySelector("#stickers-part .panel__scroll"),e=[...r.querySelectorAll("\
[data-pack]")].find(o=>o.dataset.pack===t);r.scrollTop=e?e.offsetTop-r.offsetTop:0}function F(t){let r=[t,...f("stickers",[]).filter(e=>e!==t)].slice(0,N);p("st\
ickers",r),h({givesBack:!1}),g({sticker:t}),c()||m()}function O(){let t=a.querySelector("#stickers-part [data-recent]");if(!t)return;let r=[...a.querySelectorAll(
".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")],e=f("stickers",[]).map(s=>r.find(i=>i.dataset.sticker===s)?.cloneNode(!0)).filter(Boolean);
(t.matches(".grid")?t:t.querySelector(".grid")).replaceChildren(...e),t.hidden=e.length===0}function L(t){let r=t.trim().toLowerCase(),e=a.querySelector("#stick\
ers-part [data-recent]"),o=0;for(let i of a.querySelectorAll("[data-sticker]"))e?.contains(i)||(i.hidden=!`${i.dataset.sticker} ${i.dataset.words}`.includes(r),
i.hidden||o++);if(e&&(e.hidden=r!==""||!e.querySelector("[data-sticker]")),a.querySelector("[data-none]")?.remove(),o>0)return;let s=d("p","hint",n("no-sticker"));
s.dataset.none="",a.querySelector(".panel__scroll")?.append(s)}function $(t){if(t.target.matches("[role=tab]"))return B(t);if(t.target.closest("#emoji"))return;
if(t.target.closest("#gifs-part"))return U(t);if(t.key==="Enter"&&t.target.matches("input")){t.preventDefault();let s=[...a.querySelectorAll("[data-sticker]")].
find(i=>i.offsetParent!==null);s&&t.target.value.trim()!==""&&F(s.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[t.key];if(!r||
t.target.matches("input")&&t.key!=="ArrowDown")return;let e=[...a.querySelectorAll("[data-sticker]")].filter(s=>s.offsetParent!==null),o=e.indexOf(document.activeElement);
t.preventDefault(),t.stopPropagation(),(e[o<0?0:o+r]??e[o])?.focus()}function B(t){if(t.key!=="ArrowLeft"&&t.key!=="ArrowRight")return;t.preventDefault();let r=[
...a.querySelectorAll("[role=tab]")],e=t.key==="ArrowRight"?1:r.length-1,o=r[(r.indexOf(t.target)+e)%r.length];o.click(),o.focus()}function U(t){let r=[...a.querySelectorAll(
"[data-gif]")];if(t.key==="Enter"&&t.target.matches("input")){t.preventDefault(),t.target.value.trim()!==""&&r[0]&&C(r[0]);return}let e={ArrowRight:1,ArrowDown:1,
ArrowLeft:-1,ArrowUp:-1}[t.key];if(!e||t.target.matches("input")&&t.key!=="ArrowDown")return;t.preventDefault(),t.stopPropagation();let o=r.indexOf(document.activeElement);
(r[o<0?0:o+e]??r[o])?.focus()}export{Y as connect,Z as show};

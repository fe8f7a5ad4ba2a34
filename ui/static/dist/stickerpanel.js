import{A,B as u,E as q,I as n,J as c,L as f,M as p,U as m,V as b,W as g,g as k,h as d,k as y,na as E,p as w,y as S}from"./main.js";var j=8,a=null,h=()=>{};function v(t,r){a=t,h=r,a.addEventListener("click",e=>{let o=e.target.closest("[role=tab]");if(o)return F(o.getAttribute("aria-controls"));
let s=e.target.closest("[data-go]");if(s)return $(s.dataset.go);let i=e.target.closest("[data-gif]");if(i)return L(i);let l=e.target.closest("[data-sticker]");l&&
(e.preventDefault(),_(l.dataset.sticker))}),a.addEventListener("input",e=>{e.target.matches("[data-filter]")&&C(e.target.value),e.target.matches("[data-gif-word\
s]")&&I(e.target.value)});for(let[e,o]of[["pointerover","pointerout"],["focusin","focusout"]])a.addEventListener(e,s=>D(s.target.closest("[data-gif]"),!0)),a.addEventListener(
o,s=>D(s.target.closest("[data-gif]"),!1));q(a,U)}var tt=()=>F(["emoji","gifs-part"].find(t=>t===f("panel",""))??"stickers-part");function F(t){for(let e of a.querySelectorAll(
"[role=tab]")){let o=e.getAttribute("aria-controls")===t;e.setAttribute("aria-selected",String(o)),e.tabIndex=o?0:-1}for(let e of a.querySelectorAll(".panel__pa\
rt"))e.hidden=e.id!==t;if(p("panel",t),t==="emoji")return P(a.querySelector("#emoji"));if(t==="gifs-part")return O();B();let r=a.querySelector("[data-filter]");
r.value="",C(""),n()||r.focus({preventScroll:!0})}async function P(t){let r=await E.emojiPicker().catch(()=>null);if(!r)return t.querySelector(".panel__name").textContent=
c("try-again");t.dataset.connected===void 0&&(t.dataset.connected="",await r.connect(t,b)),t.isConnected&&!a.hidden&&!t.hidden&&r.refresh(t)}function O(){let t=a.
querySelector("[data-gif-words]");t.value="",I(""),n()||t.focus({preventScroll:!0})}var x=0;async function I(t){let r=++x,{ok:e,body:o,problem:s}=await u(`${w}?\
q=${encodeURIComponent(t.trim())}`);r===x&&(e?G(...k(o).childNodes):T(s?.text||c("try-again")))}var T=t=>G(d("p","hint",t));function G(...t){let r=a.querySelector(
"[data-gifs]"),e=y(r,a.querySelector("[data-gif-words]"));r.replaceChildren(...t),e()}function D(t,r){if(!t||matchMedia("(prefers-reduced-motion: reduce)").matches)
return;let e=t.querySelector("img");e.src=r?t.dataset.moving:A(t.dataset.gif)}async function L(t){let{name:r,size:e,width:o,height:s,moving:i}=t.dataset;t.disabled=
!0;let{ok:l,body:N,problem:R}=await u(S(t.dataset.gif),{form:{}});if(t.disabled=!1,!l)return T(R?.text||c("try-again"));h({givesBack:!1}),g({content:"",files:[{
key:"",id:JSON.parse(N).id,name:r,size:Number(e),picture:{url:i,width:Number(o),height:Number(s)}}]}),n()||m()}function $(t){let r=a.querySelector("#stickers-pa\
rt .panel__scroll"),e=[...r.querySelectorAll("[data-pack]")].find(o=>o.dataset.pack===t);r.scrollTop=e?e.offsetTop-r.offsetTop:0}function _(t){let r=[t,...f("st\
ickers",[]).filter(e=>e!==t)].slice(0,j);p("stickers",r),h({givesBack:!1}),g({sticker:t}),n()||m()}function B(){let t=a.querySelector("#stickers-part [data-rece\
nt]");if(!t)return;let r=[...a.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) [data-sticker]")],e=f("stickers",[]).map(s=>r.find(i=>i.dataset.
sticker===s)?.cloneNode(!0)).filter(Boolean);(t.matches(".grid")?t:t.querySelector(".grid")).replaceChildren(...e),t.hidden=e.length===0}function C(t){let r=t.trim().
toLowerCase(),e=a.querySelector("#stickers-part [data-recent]"),o=0;for(let i of a.querySelectorAll("[data-sticker]"))e?.contains(i)||(i.hidden=!`${i.dataset.sticker}\
 ${i.dataset.words}`.includes(r),i.hidden||o++);if(e&&(e.hidden=r!==""||!e.querySelector("[data-sticker]")),a.querySelector("[data-none]")?.remove(),o>0)return;
let s=d("p","hint",c("no-sticker"));s.dataset.none="",a.querySelector(".panel__scroll")?.append(s)}function U(t){if(t.target.matches("[role=tab]"))return z(t);if(t.
target.closest("#emoji"))return;if(t.target.closest("#gifs-part"))return J(t);if(t.key==="Enter"&&t.target.matches("input")){t.preventDefault();let s=[...a.querySelectorAll(
"[data-sticker]")].find(i=>i.offsetParent!==null);s&&t.target.value.trim()!==""&&_(s.dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[t.
key];if(!r||t.target.matches("input")&&t.key!=="ArrowDown")return;let e=[...a.querySelectorAll("[data-sticker]")].filter(s=>s.offsetParent!==null),o=e.indexOf(document.
activeElement);t.preventDefault(),t.stopPropagation(),(e[o<0?0:o+r]??e[o])?.focus()}function z(t){if(t.key!=="ArrowLeft"&&t.key!=="ArrowRight")return;t.preventDefault();
let r=[...a.querySelectorAll("[role=tab]")],e=t.key==="ArrowRight"?1:r.length-1,o=r[(r.indexOf(t.target)+e)%r.length];o.click(),o.focus()}function J(t){let r=[...a.
querySelectorAll("[data-gif]")];if(t.key==="Enter"&&t.target.matches("input")){t.preventDefault(),t.target.value.trim()!==""&&r[0]&&L(r[0]);return}let e={ArrowRight:1,
ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(!e||t.target.matches("input")&&t.key!=="ArrowDown")return;t.preventDefault(),t.stopPropagation();let o=r.indexOf(
document.activeElement);(r[o<0?0:o+e]??r[o])?.focus()}export{v as connect,tt as show};

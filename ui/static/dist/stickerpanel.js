import{Ca as E,E as q,F as A,K as u,N as b,R as n,S as c,V as f,W as p,g as k,ga as m,h as d,ha as F,ia as g,k as y,p as w,q as S}from"./main.js";var B=8,z=400,s=null,h=()=>{};function it(t,r){s=t,h=r,s.addEventListener("click",e=>{let o=e.target.closest("[role=tab]");if(o)return G(o.getAttribute("aria-co\
ntrols"));let a=e.target.closest("[data-go]");if(a)return H(a.dataset.go);let i=e.target.closest("[data-gif]");if(i)return N(i);let l=e.target.closest("[data-st\
icker]");l&&(e.preventDefault(),R(l.dataset.sticker))}),s.addEventListener("input",e=>{e.target.matches("[data-filter]")&&j(e.target.value),e.target.matches("[d\
ata-gif-words]")&&_(e.target.value)});for(let[e,o]of[["pointerover","pointerout"],["focusin","focusout"]])s.addEventListener(e,a=>D(a.target.closest("[data-gif]"),
!0)),s.addEventListener(o,a=>D(a.target.closest("[data-gif]"),!1));b(s,V)}var nt=()=>G(["emoji","gifs-part"].find(t=>t===f("panel",""))??"stickers-part");function G(t){
for(let e of s.querySelectorAll("[role=tab]")){let o=e.getAttribute("aria-controls")===t;e.setAttribute("aria-selected",String(o)),e.tabIndex=o?0:-1}for(let e of s.
querySelectorAll(".panel__part"))e.hidden=e.id!==t;if(p("panel",t),t==="emoji")return M(s.querySelector("#emoji"));if(t==="gifs-part")return J();Q();let r=s.querySelector(
"[data-filter]");r.value="",j(""),n()||r.focus({preventScroll:!0})}async function M(t){let r=await E.emojiPicker().catch(()=>null);if(!r)return t.querySelector(
".panel__name").textContent=c("try-again");t.dataset.connected===void 0&&(t.dataset.connected="",await r.connect(t,F)),t.isConnected&&!s.hidden&&!t.hidden&&r.refresh(
t)}function J(){let t=s.querySelector("[data-gif-words]");t.value="",_(""),n()||t.focus({preventScroll:!0})}var T=0,I=0;function _(t){let r=++T,e=encodeURIComponent(
t.trim());x(`${w}?q=${e}`,K(),r);let o=s.querySelector("[data-gifs-elsewhere]");clearTimeout(I),o&&(e===""?o.replaceChildren():I=setTimeout(x,z,`${S}?q=${e}`,o,
r))}async function x(t,r,e){let{ok:o,body:a,problem:i}=await u(t);e===T&&(o?L(r,...k(a).childNodes):C(r,i?.text||c("try-again")))}var K=()=>s.querySelector("[da\
ta-gifs]"),C=(t,r)=>L(t,d("p","hint",r));function L(t,...r){let e=y(t,s.querySelector("[data-gif-words]"));t.replaceChildren(...r),e()}function D(t,r){if(!t||matchMedia(
"(prefers-reduced-motion: reduce)").matches)return;let e=t.querySelector("img");e.src=r?t.dataset.moving:t.dataset.still}async function N(t){let{gif:r,name:e,size:o,
width:a,height:i,moving:l,found:P}=t.dataset;t.disabled=!0;let{ok:$,body:O,problem:U}=await u(P===void 0?q(r):A(r),{form:{}});if(t.disabled=!1,!$)return C(t.closest(
"[aria-live]"),U?.text||c("try-again"));h({givesBack:!1}),g({content:"",files:[{key:"",id:JSON.parse(O).id,name:e,size:Number(o),picture:{url:l,width:Number(a),
height:Number(i)}}]}),n()||m()}function H(t){let r=s.querySelector("#stickers-part .panel__scroll"),e=[...r.querySelectorAll("[data-pack]")].find(o=>o.dataset.pack===
t);r.scrollTop=e?e.offsetTop:0}function R(t){let r=[t,...f("stickers",[]).filter(e=>e!==t)].slice(0,B);p("stickers",r),h({givesBack:!1}),g({sticker:t}),n()||m()}
function Q(){let t=s.querySelector("#stickers-part [data-recent]");if(!t)return;let r=[...s.querySelectorAll(".grid:not([data-recent] .grid):not([data-recent]) \
[data-sticker]")],e=f("stickers",[]).map(a=>r.find(i=>i.dataset.sticker===a)?.cloneNode(!0)).filter(Boolean);(t.matches(".grid")?t:t.querySelector(".grid")).replaceChildren(
...e),t.hidden=e.length===0}function j(t){let r=t.trim().toLowerCase(),e=s.querySelector("#stickers-part [data-recent]"),o=0;for(let i of s.querySelectorAll("[d\
ata-sticker]"))e?.contains(i)||(i.hidden=!`${i.dataset.sticker} ${i.dataset.words}`.includes(r),i.hidden||o++);if(e&&(e.hidden=r!==""||!e.querySelector("[data-s\
ticker]")),s.querySelector("[data-none]")?.remove(),o>0)return;let a=d("p","hint",c("no-sticker"));a.dataset.none="",s.querySelector(".panel__scroll")?.append(a)}
function V(t){if(t.target.matches("[role=tab]"))return W(t);if(t.target.closest("#emoji"))return;if(t.target.closest("#gifs-part"))return X(t);if(t.key==="Enter"&&
t.target.matches("input")){t.preventDefault();let a=[...s.querySelectorAll("[data-sticker]")].find(i=>i.offsetParent!==null);a&&t.target.value.trim()!==""&&R(a.
dataset.sticker);return}let r={ArrowRight:1,ArrowLeft:-1,ArrowDown:4,ArrowUp:-4}[t.key];if(!r||t.target.matches("input")&&t.key!=="ArrowDown")return;let e=[...s.
querySelectorAll("[data-sticker]")].filter(a=>a.offsetParent!==null),o=e.indexOf(document.activeElement);t.preventDefault(),t.stopPropagation(),(e[o<0?0:o+r]??e[o])?.
focus()}function W(t){if(t.key!=="ArrowLeft"&&t.key!=="ArrowRight")return;t.preventDefault();let r=[...s.querySelectorAll("[role=tab]")],e=t.key==="ArrowRight"?
1:r.length-1,o=r[(r.indexOf(t.target)+e)%r.length];o.click(),o.focus()}function X(t){let r=[...s.querySelectorAll("[data-gif]")];if(t.key==="Enter"&&t.target.matches(
"input")){t.preventDefault(),t.target.value.trim()!==""&&r[0]&&N(r[0]);return}let e={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(!e||t.target.matches(
"input")&&t.key!=="ArrowDown")return;t.preventDefault(),t.stopPropagation();let o=r.indexOf(document.activeElement);(r[o<0?0:o+e]??r[o])?.focus()}export{it as connect,nt as show};

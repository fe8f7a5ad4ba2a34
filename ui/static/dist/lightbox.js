import{L as E,Q as p,da as C,h as n,i as q,l as v}from"./main.js";var S=[1,1.5,2,3,4],z=50,r=null,s=[],c=0,u=0,x=null,L=()=>{},_=null;function R(t){y(),x=t,s=[...(t.closest(".attachments, .gallery")??t.parentElement).querySelectorAll(
"a[data-picture]")],c=s.indexOf(t),r=j(),document.body.append(r),L=C(r),M(),r.querySelector("[data-act=close]").focus({preventScroll:!0})}function y(){if(!r)return;
L(),r.remove(),r=null;let t=x.closest(".gallery")?s[c]:x;(t.isConnected?t:document.getElementById(x.closest(".message")?.id??""))?.focus({preventScroll:!t.closest(
".gallery")})}function j(){let t=n("span","avatar",n("img","")),e=n("div","lightbox__who",n("b",""),n("span","")),o=n("div","lightbox__zoom",f("zoom-out","minus",
()=>m(-1)),n("output","",""),f("zoom-in","plus",()=>m(1))),a=n("a","icon-button",q("download"));a.dataset.act="download";let i=n("div","lightbox__end",o,f("show\
-in-chat","chat",$),a,f("close","close",y)),l=n("div","lightbox__stage"),h=s.length>1?[f("previous-picture","previous",()=>d(-1),"lightbox__turn"),f("next-pictu\
re","next",()=>d(1),"lightbox__turn lightbox__turn--next")]:[];l.append(n("div","lightbox__scroll",n("img","")),...h);let w=s.length>1?n("div","strip",...s.map(
K)):"",A=n("span","lightbox__count","");A.setAttribute("role","status");let I=n("div","lightbox__foot",n("p","lightbox__caption"),w,A),b=n("section","lightbox",
n("header","lightbox__bar",t,e,i),l,I);return b.dataset.theme="dark",b.setAttribute("role","dialog"),b.setAttribute("aria-modal","true"),b.tabIndex=-1,E(b,T),l.
addEventListener("click",g=>g.target.closest("img, video, button")||y()),l.addEventListener("dblclick",g=>g.target.matches("img")&&m(u===0?2:-S.length)),l.addEventListener(
"pointerdown",g=>_=g.pointerType==="mouse"?null:{x:g.clientX,y:g.clientY}),l.addEventListener("pointerup",W),l.addEventListener("pointercancel",()=>_=null),b}function k(t){
let e=t.closest(".message");if(!e)return t.dataset;let o=e.querySelector(".message__body")?.cloneNode(!0);return o?.querySelector(".message__edited")?.remove(),
{senderName:e.dataset.senderName,face:e.querySelector(".message__gutter .avatar img")?.getAttribute("src"),facts:[document.querySelector("#pane")?.dataset.title,
e.querySelector(".message__time")?.textContent].filter(Boolean).join(" · "),caption:o?.textContent.trim()}}function N(t){let{senderName:e="",face:o,facts:a="",
caption:i=""}=k(t),l=r.querySelector(".lightbox__bar .avatar img");Object.assign(l,{src:o??"",alt:"",width:32,height:32}),l.parentElement.hidden=!o,r.querySelector(
".lightbox__who b").textContent=e,r.querySelector(".lightbox__who span").textContent=a;let h=r.querySelector(".lightbox__caption");h.textContent=i,h.hidden=i===
""}function K(t,e){let o=n("button","strip__item");o.type="button",o.setAttribute("aria-label",t.dataset.picture);let a=n("img","");return Object.assign(a,{src:t.
querySelector("img:not(.photo__blur)")?.src??"",alt:"",width:48,height:48,loading:"lazy"}),o.append(a),o.addEventListener("click",()=>d(e-c)),o}function f(t,e,o,a="\
icon-button"){let i=n("button",a,q(e));return i.type="button",i.dataset.act=t,i.setAttribute("aria-label",p(t)),i.addEventListener("click",o),i}function M(){let t=s[c],
{picture:e}=t.dataset;u=0,N(t),r.querySelector(".lightbox__scroll").replaceChildren("video"in t.dataset?B(t):P(t)),r.querySelector(".lightbox__zoom").hidden="vi\
deo"in t.dataset,r.setAttribute("aria-label",e);let o=r.querySelector("[data-act=download]");Object.assign(o,{href:t.href,download:e}),o.setAttribute("aria-labe\
l",p("download",{name:e})),r.querySelector(".lightbox__count").textContent=s.length>1?p("picture-of",{at:c+1,all:s.length}):"",r.querySelectorAll(".strip__item").
forEach((a,i)=>a.toggleAttribute("aria-current",i===c)),r.querySelector("[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"});for(let[a,i]of[["pr\
evious-picture",c===0],["next-picture",c===s.length-1]]){let l=r.querySelector(`[data-act=${a}]`);l&&(l.disabled=i)}O()}function P(t){let e=n("img",""),{width:o,
height:a,picture:i}=t.dataset;e.alt=i;for(let[h,w]of Object.entries({width:o,height:a}))Number(w)>0&&e.setAttribute(h,w);let l=t.querySelector("img:not(.photo__\
blur)")?.currentSrc;return l&&(e.style.backgroundImage=`url("${l}")`),e.onload=()=>e.style.backgroundImage="",e.src=t.getAttribute("href"),e}function B(t){let e=n(
"video","");return Object.assign(e,{controls:!0,playsInline:!0,src:t.getAttribute("href")}),e.setAttribute("aria-label",t.getAttribute("aria-label")),e}function d(t){
let e=Math.min(s.length-1,Math.max(0,c+t));e!==c&&(c=e,M())}function m(t){u=Math.min(S.length-1,Math.max(0,u+t)),O()}function O(){let t=r.querySelector(".lightb\
ox__scroll img");t&&(t.classList.toggle("is-zoomed",u>0),t.style.width="",u>0&&(t.style.width=`${t.clientWidth*S[u]}px`),r.querySelector("output").textContent=u===
0?p("zoom-fit"):p("percent",{percent:S[u]*100}))}function $(){let t=x.closest(".message"),e=s[c].dataset.chat;y(),e?v("reload",{path:e}):t?.isConnected&&v("show\
-message",{li:t})}function T(t){let e={Escape:y,ArrowLeft:()=>d(-1),ArrowRight:()=>d(1),Home:()=>d(-s.length),End:()=>d(s.length),"+":()=>m(1),"=":()=>m(1),"-":()=>m(
-1),0:()=>m(-S.length)}[t.key];e&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e()),t.key!=="Tab"&&t.stopPropagation()}function W({clientX:t,clientY:e}){
if(!_||u>0)return;let[o,a]=[t-_.x,e-_.y];_=null,Math.abs(o)>z&&Math.abs(o)>2*Math.abs(a)?d(o<0?1:-1):a>2*z&&a>2*Math.abs(o)&&y()}export{y as close,R as open};

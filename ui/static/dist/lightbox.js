import{g as o,h as A,i as L,k as M,l as k,u as f}from"./main.js";var v=[1,1.5,2,3,4],z=50,r=null,s=[],l=0,u=0,S=null,C=()=>{},x=null;function R(t){y(),S=t,s=[...(t.closest(".attachments, .tiles")??t.parentElement).querySelectorAll(
"a[data-picture]")],l=s.indexOf(t),r=N(),document.body.append(r),C=k(r),O(),r.querySelector("[data-act=close]").focus({preventScroll:!0})}function y(){r&&(C(),r.
remove(),r=null,(S.isConnected?S:document.getElementById(S.closest(".message")?.id??""))?.focus({preventScroll:!0}))}function N(){let t=s[l].closest(".message"),
e=t?.querySelector(".message__gutter .avatar")?.cloneNode(!0)??"",n=o("div","lightbox__who",o("b","",t?.dataset.senderName??""),o("span","",P(t))),a=o("div","li\
ghtbox__zoom",_("zoom-out","minus",()=>b(-1)),o("output","",""),_("zoom-in","plus",()=>b(1))),i=o("a","icon-button",A("download"));i.dataset.act="download";let q=o(
"div","lightbox__end",a,t?_("show-in-chat","chat",$):"",i,_("close","close",y)),c=o("div","lightbox__stage"),m=s.length>1?[_("previous-picture","previous",()=>g(
-1),"lightbox__turn"),_("next-picture","next",()=>g(1),"lightbox__turn lightbox__turn--next")]:[];c.append(o("div","lightbox__scroll",o("img","")),...m);let d=t?.
querySelector(".message__body")?.cloneNode(!0);d?.querySelector(".message__edited")?.remove();let w=d?.textContent.trim()??"",j=s.length>1?o("div","strip",...s.
map(B)):"",E=o("span","lightbox__count","");E.setAttribute("role","status");let K=o("div","lightbox__foot",w?o("p","lightbox__caption",w):"",j,E),p=o("section",
"lightbox",o("header","lightbox__bar",e,n,q),c,K);return p.dataset.theme="dark",p.setAttribute("role","dialog"),p.setAttribute("aria-modal","true"),p.tabIndex=-1,
M(p,T),c.addEventListener("click",h=>h.target.closest("img, button")||y()),c.addEventListener("dblclick",h=>h.target.matches("img")&&b(u===0?2:-v.length)),c.addEventListener(
"pointerdown",h=>x=h.pointerType==="mouse"?null:{x:h.clientX,y:h.clientY}),c.addEventListener("pointerup",W),c.addEventListener("pointercancel",()=>x=null),p}var P=t=>[
document.querySelector("#pane")?.dataset.title,t?.querySelector(".message__time")?.textContent].filter(Boolean).join(" · ");function B(t,e){let n=o("button","s\
trip__item");n.type="button",n.setAttribute("aria-label",t.dataset.picture);let a=o("img","");return Object.assign(a,{src:t.querySelector("img")?.src??"",alt:"",
width:48,height:48}),n.append(a),n.addEventListener("click",()=>g(e-l)),n}function _(t,e,n,a="icon-button"){let i=o("button",a,A(e));return i.type="button",i.dataset.
act=t,i.setAttribute("aria-label",f(t)),i.addEventListener("click",n),i}function O(){let t=s[l];u=0;let e=r.querySelector(".lightbox__scroll img"),{width:n,height:a,
picture:i}=t.dataset;e.removeAttribute("src"),e.alt=i;for(let[m,d]of Object.entries({width:n,height:a}))Number(d)>0?e.setAttribute(m,d):e.removeAttribute(m);let q=t.
querySelector("img:not(.photo__blur)")?.currentSrc;e.style.backgroundImage=q?`url("${q}")`:"",e.onload=()=>e.style.backgroundImage="",e.src=t.getAttribute("href"),
r.setAttribute("aria-label",i);let c=r.querySelector("[data-act=download]");Object.assign(c,{href:t.href,download:i}),c.setAttribute("aria-label",f("download",{
name:i})),r.querySelector(".lightbox__count").textContent=s.length>1?f("picture-of",{at:l+1,all:s.length}):"",r.querySelectorAll(".strip__item").forEach((m,d)=>m.
toggleAttribute("aria-current",d===l));for(let[m,d]of[["previous-picture",l===0],["next-picture",l===s.length-1]]){let w=r.querySelector(`[data-act=${m}]`);w&&(w.
disabled=d)}I()}function g(t){let e=Math.min(s.length-1,Math.max(0,l+t));e!==l&&(l=e,O())}function b(t){u=Math.min(v.length-1,Math.max(0,u+t)),I()}function I(){
let t=r.querySelector(".lightbox__scroll img");t.classList.toggle("is-zoomed",u>0),t.style.width="",u>0&&(t.style.width=`${t.clientWidth*v[u]}px`),r.querySelector(
"output").textContent=u===0?f("zoom-fit"):f("percent",{percent:v[u]*100})}function $(){let t=S.closest(".message");y(),t?.isConnected&&L("show-message",{li:t})}
function T(t){let e={Escape:y,ArrowLeft:()=>g(-1),ArrowRight:()=>g(1),Home:()=>g(-s.length),End:()=>g(s.length),"+":()=>b(1),"=":()=>b(1),"-":()=>b(-1),0:()=>b(
-v.length)}[t.key];e&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e()),t.key!=="Tab"&&t.stopPropagation()}function W({clientX:t,clientY:e}){if(!x||u>
0)return;let[n,a]=[t-x.x,e-x.y];x=null,Math.abs(n)>z&&Math.abs(n)>2*Math.abs(a)?g(n<0?1:-1):a>2*z&&a>2*Math.abs(n)&&y()}export{y as close,R as open};

import{N as L,S as _,T as z,h as r,i as A,ja as B,l as E}from"./main.js";var x=[1,1.5,2,3,4],M=50,O=80,l=null,c=[],u=0,g=0,v=x,I=!1,q=null,j=()=>{},w=null;function J(t){S(),q=t,c=[...(t.closest(".attachments, .gallery")??t.parentElement).
querySelectorAll("a[data-picture]")],u=c.indexOf(t),l=k(),document.body.append(l),j=B(l),N(),l.querySelector("[data-act=close]").focus({preventScroll:!0})}function S(){
if(!l)return;j(),l.remove(),l=null;let t=q.closest(".gallery")?c[u]:q;(t.isConnected?t:document.getElementById(q.closest(".message")?.id??""))?.focus({preventScroll:!t.
closest(".gallery")})}function k(){let t=r("span","avatar",r("img","")),e=r("div","lightbox__who",r("b",""),r("span","")),o=r("div","lightbox__zoom",y("zoom-out",
"minus",()=>p(-1)),r("output","",""),y("zoom-in","plus",()=>p(1))),n=r("a","icon-button",A("download"));n.dataset.act="download";let i=r("div","lightbox__end",o,
y("show-in-chat","chat",$),n,y("close","close",S)),a=r("div","lightbox__stage"),d=c.length>1?[y("previous-picture","previous",()=>h(-1),"lightbox__turn"),y("nex\
t-picture","next",()=>h(1),"lightbox__turn lightbox__turn--next")]:[];a.append(r("div","lightbox__scroll",r("img","")),...d);let m=c.length>1?r("div","strip",...c.
map(T)):"",C=r("span","lightbox__count","");C.setAttribute("role","status");let X=r("div","lightbox__foot",r("p","lightbox__caption"),m,C),b=r("section","lightb\
ox",r("header","lightbox__bar",t,e,i),a,X);return b.dataset.theme="dark",b.setAttribute("role","dialog"),b.setAttribute("aria-modal","true"),b.tabIndex=-1,L(b,W),
a.addEventListener("click",s=>s.target.closest("img, video, button")||S()),a.addEventListener("dblclick",s=>s.target.matches("img")&&p(g===0?2:-o.length,s)),a.addEventListener(
"pointerdown",s=>I=s.pointerType==="mouse"&&g>0&&s.target.matches("img")),b.addEventListener("pointermove",s=>I&&s.buttons===1&&f().scrollBy(-s.movementX,-s.movementY)),
a.addEventListener("dragstart",s=>s.preventDefault()),a.addEventListener("pointerdown",s=>w=s.pointerType==="mouse"?null:{x:s.clientX,y:s.clientY}),a.addEventListener(
"pointerup",Z),a.addEventListener("pointercancel",()=>w=null),b}function K(t){let e=t.closest(".message");if(!e)return t.dataset;let o=e.querySelector(".message\
__body")?.cloneNode(!0);return o?.querySelector(".message__edited")?.remove(),{senderName:e.dataset.senderName,face:e.querySelector(".message__gutter .avatar im\
g")?.getAttribute("src"),facts:[document.querySelector("#pane")?.dataset.title,e.querySelector(".message__time")?.textContent].filter(Boolean).map(z).join(" · "),
caption:o?.textContent.trim()}}function R(t){let{senderName:e="",face:o,facts:n="",caption:i=""}=K(t),a=l.querySelector(".lightbox__bar .avatar img");Object.assign(
a,{src:o??"",alt:"",width:32,height:32}),a.parentElement.hidden=!o,l.querySelector(".lightbox__who b").textContent=e,l.querySelector(".lightbox__who span").textContent=
n;let d=l.querySelector(".lightbox__caption");d.textContent=i,d.hidden=i===""}function T(t,e){let o=r("button","strip__item");o.type="button",o.setAttribute("ar\
ia-label",t.dataset.picture);let n=r("img","");return Object.assign(n,{src:t.querySelector("img:not(.photo__blur)")?.src??"",alt:"",width:48,height:48,loading:"\
lazy"}),o.append(n),o.addEventListener("click",()=>h(e-u)),o}function y(t,e,o,n="icon-button"){let i=r("button",n,A(e));return i.type="button",i.dataset.act=t,i.
setAttribute("aria-label",_(t)),i.addEventListener("click",o),i}function N(){let t=c[u],{picture:e}=t.dataset;g=0,R(t),l.querySelector(".lightbox__scroll").replaceChildren(
"video"in t.dataset?D(t):Y(t)),l.querySelector(".lightbox__zoom").hidden="video"in t.dataset,l.setAttribute("aria-label",e);let o=l.querySelector("[data-act=dow\
nload]");Object.assign(o,{href:t.href,download:e}),o.setAttribute("aria-label",_("download",{name:e})),l.querySelector(".lightbox__count").textContent=c.length>
1?_("picture-of",{at:u+1,all:c.length}):"",l.querySelectorAll(".strip__item").forEach((n,i)=>n.toggleAttribute("aria-current",i===u)),l.querySelector("[aria-cur\
rent]")?.scrollIntoView({block:"nearest",inline:"center"});for(let[n,i]of[["previous-picture",u===0],["next-picture",u===c.length-1]]){let a=l.querySelector(`[d\
ata-act=${n}]`);a&&(a.disabled=i)}P()}function Y(t){let e=r("img",""),{width:o,height:n,picture:i}=t.dataset;e.alt=i;for(let[d,m]of Object.entries({width:o,height:n}))
Number(m)>0&&e.setAttribute(d,m);let a=t.querySelector("img:not(.photo__blur)")?.currentSrc;return a&&(e.style.backgroundImage=`url("${a}")`),e.onload=()=>e.style.
backgroundImage="",e.src=t.getAttribute("href"),e}function D(t){let e=r("video","");return Object.assign(e,{controls:!0,playsInline:!0,src:t.getAttribute("href")}),
e.setAttribute("aria-label",t.getAttribute("aria-label")),e}function h(t){let e=Math.min(c.length-1,Math.max(0,u+t));e!==u&&(u=e,N())}var f=()=>l.querySelector(
".lightbox__scroll");function p(t,e){let o=f().querySelector("img"),n=f().getBoundingClientRect(),{clientX:i,clientY:a}=e??{clientX:n.left+n.width/2,clientY:n.top+
n.height/2},d=o.getBoundingClientRect();g=Math.min(v.length-1,Math.max(0,g+t)),P();let m=o.getBoundingClientRect();f().scrollBy(m.left+(i-d.left)/d.width*m.width-
i,m.top+(a-d.top)/d.height*m.height-a)}function P(){let t=f().querySelector("img");if(!t)return;t.classList.remove("is-zoomed"),t.style.width="";let e=t.clientWidth||
1,o=Number(t.getAttribute("width"))/e;v=o>x[x.length-1]?x.map((n,i)=>o**(i/(x.length-1))):x,t.classList.toggle("is-zoomed",g>0),g>0&&(t.style.width=`${e*v[g]}px`),
l.querySelector("output").textContent=g===0?_("zoom-fit"):_("percent",{percent:Math.round(v[g]*100)})}function $(){let t=q.closest(".message"),e=c[u].dataset.chat;
S(),e?E("reload",{path:e}):t?.isConnected&&E("show-message",{li:t})}function W(t){let e={Escape:S,ArrowLeft:()=>h(-1),ArrowRight:()=>h(1),Home:()=>h(-c.length),
End:()=>h(c.length),ArrowUp:()=>f().scrollBy(0,-O),ArrowDown:()=>f().scrollBy(0,O),"+":()=>p(1),"=":()=>p(1),"-":()=>p(-1),0:()=>p(-v.length)}[t.key];e&&!t.ctrlKey&&
!t.metaKey&&!t.altKey&&(t.preventDefault(),e()),t.key!=="Tab"&&t.stopPropagation()}function Z({clientX:t,clientY:e}){if(!w||g>0)return;let[o,n]=[t-w.x,e-w.y];w=
null,Math.abs(o)>M&&Math.abs(o)>2*Math.abs(n)?h(o<0?1:-1):n>2*M&&n>2*Math.abs(o)&&S()}export{S as close,J as open};

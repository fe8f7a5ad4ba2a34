import{N as z,S as _,T as B,h as r,i as A,ja as M,l as E}from"./main.js";var x=[1,1.5,2,3,4],O=50,I=80,i=null,c=[],u=0,g=0,v=x,P=!1,q=null,j=()=>{},C=new AbortController,w=null;function et(t){S(),q=t,c=[...(t.closest(".attachments, .\
gallery")??t.parentElement).querySelectorAll("a[data-picture]")],u=c.indexOf(t),i=R(),C=new AbortController,visualViewport.addEventListener("resize",()=>W().classList.
toggle("is-pinched",k()),{signal:C.signal}),document.body.append(i),j=M(i),N(),i.querySelector("[data-act=close]").focus({preventScroll:!0})}function S(){if(!i)
return;j(),C.abort(),i.remove(),i=null;let t=q.closest(".gallery")?c[u]:q;(t.isConnected?t:document.getElementById(q.closest(".message")?.id??""))?.focus({preventScroll:!t.
closest(".gallery")})}function R(){let t=r("span","avatar",r("img","")),e=r("div","lightbox__who",r("b",""),r("span","")),o=r("div","lightbox__zoom",y("zoom-out",
"minus",()=>p(-1)),r("output","",""),y("zoom-in","plus",()=>p(1))),n=r("a","icon-button",A("download"));n.dataset.act="download";let a=r("div","lightbox__end",o,
y("show-in-chat","chat",Z),n,y("close","close",S)),s=r("div","lightbox__stage"),d=c.length>1?[y("previous-picture","previous",()=>h(-1),"lightbox__turn"),y("nex\
t-picture","next",()=>h(1),"lightbox__turn lightbox__turn--next")]:[];s.append(r("div","lightbox__scroll",r("img","")),...d);let m=c.length>1?r("div","strip",...c.
map(D)):"",L=r("span","lightbox__count","");L.setAttribute("role","status");let K=r("div","lightbox__foot",r("p","lightbox__caption"),m,L),b=r("section","lightb\
ox",r("header","lightbox__bar",t,e,a),s,K);return b.dataset.theme="dark",b.setAttribute("role","dialog"),b.setAttribute("aria-modal","true"),b.tabIndex=-1,z(b,F),
s.addEventListener("click",l=>l.target.closest("img, video, button")||S()),s.addEventListener("dblclick",l=>l.target.matches("img")&&p(g===0?2:-o.length,l)),s.addEventListener(
"pointerdown",l=>P=l.pointerType==="mouse"&&g>0&&l.target.matches("img")),b.addEventListener("pointermove",l=>P&&l.buttons===1&&f().scrollBy(-l.movementX,-l.movementY)),
s.addEventListener("dragstart",l=>l.preventDefault()),s.addEventListener("pointerdown",l=>w=l.pointerType==="mouse"?null:{x:l.clientX,y:l.clientY}),s.addEventListener(
"pointerup",H),s.addEventListener("pointercancel",()=>w=null),b}function T(t){let e=t.closest(".message");if(!e)return t.dataset;let o=e.querySelector(".message\
__body")?.cloneNode(!0);return o?.querySelector(".message__edited")?.remove(),{senderName:e.dataset.senderName,face:e.querySelector(".message__gutter .avatar im\
g")?.getAttribute("src"),facts:[document.querySelector("#pane")?.dataset.title,e.querySelector(".message__time")?.textContent].filter(Boolean).map(B).join(" · "),
caption:o?.textContent.trim()}}function Y(t){let{senderName:e="",face:o,facts:n="",caption:a=""}=T(t),s=i.querySelector(".lightbox__bar .avatar img");Object.assign(
s,{src:o??"",alt:"",width:32,height:32}),s.parentElement.hidden=!o,i.querySelector(".lightbox__who b").textContent=e,i.querySelector(".lightbox__who span").textContent=
n;let d=i.querySelector(".lightbox__caption");d.textContent=a,d.hidden=a===""}function D(t,e){let o=r("button","strip__item");o.type="button",o.setAttribute("ar\
ia-label",t.dataset.picture);let n=r("img","");return Object.assign(n,{src:t.querySelector("img:not(.photo__blur)")?.src??"",alt:"",width:48,height:48,loading:"\
lazy"}),o.append(n),o.addEventListener("click",()=>h(e-u)),o}function y(t,e,o,n="icon-button"){let a=r("button",n,A(e));return a.type="button",a.dataset.act=t,a.
setAttribute("aria-label",_(t)),a.addEventListener("click",o),a}function N(){let t=c[u],{picture:e}=t.dataset;g=0,Y(t),i.querySelector(".lightbox__scroll").replaceChildren(
"video"in t.dataset?$(t):V(t)),i.querySelector(".lightbox__zoom").hidden="video"in t.dataset,i.setAttribute("aria-label",e);let o=i.querySelector("[data-act=dow\
nload]");Object.assign(o,{href:t.href,download:e}),o.setAttribute("aria-label",_("download",{name:e})),i.querySelector(".lightbox__count").textContent=c.length>
1?_("picture-of",{at:u+1,all:c.length}):"",i.querySelectorAll(".strip__item").forEach((n,a)=>n.toggleAttribute("aria-current",a===u)),i.querySelector("[aria-cur\
rent]")?.scrollIntoView({block:"nearest",inline:"center"});for(let[n,a]of[["previous-picture",u===0],["next-picture",u===c.length-1]]){let s=i.querySelector(`[d\
ata-act=${n}]`);s&&(s.disabled=a)}X()}function V(t){let e=r("img",""),{width:o,height:n,picture:a}=t.dataset;e.alt=a;for(let[d,m]of Object.entries({width:o,height:n}))
Number(m)>0&&e.setAttribute(d,m);let s=t.querySelector("img:not(.photo__blur)")?.currentSrc;return s&&(e.style.backgroundImage=`url("${s}")`),e.onload=()=>e.style.
backgroundImage="",e.src=t.getAttribute("href"),e}function $(t){let e=r("video","");return Object.assign(e,{controls:!0,playsInline:!0,src:t.getAttribute("href")}),
e.setAttribute("aria-label",t.getAttribute("aria-label")),e}function h(t){let e=Math.min(c.length-1,Math.max(0,u+t));e!==u&&(u=e,N())}var W=()=>i.querySelector(
".lightbox__stage"),f=()=>i.querySelector(".lightbox__scroll");function p(t,e){let o=f().querySelector("img"),n=f().getBoundingClientRect(),{clientX:a,clientY:s}=e??
{clientX:n.left+n.width/2,clientY:n.top+n.height/2},d=o.getBoundingClientRect();g=Math.min(v.length-1,Math.max(0,g+t)),X();let m=o.getBoundingClientRect();f().scrollBy(
m.left+(a-d.left)/d.width*m.width-a,m.top+(s-d.top)/d.height*m.height-s)}function X(){let t=f().querySelector("img");if(!t)return;t.classList.remove("is-zoomed"),
t.style.width="";let e=t.clientWidth||1,o=Number(t.getAttribute("width"))/e;v=o>x[x.length-1]?x.map((n,a)=>o**(a/(x.length-1))):x,t.classList.toggle("is-zoomed",
g>0),g>0&&(t.style.width=`${e*v[g]}px`),i.querySelector("output").textContent=g===0?_("zoom-fit"):_("percent",{percent:Math.round(v[g]*100)})}function Z(){let t=q.
closest(".message"),e=c[u].dataset.chat;S(),e?E("reload",{path:e}):t?.isConnected&&E("show-message",{li:t})}function F(t){let e={Escape:S,ArrowLeft:()=>h(-1),ArrowRight:()=>h(
1),Home:()=>h(-c.length),End:()=>h(c.length),ArrowUp:()=>f().scrollBy(0,-I),ArrowDown:()=>f().scrollBy(0,I),"+":()=>p(1),"=":()=>p(1),"-":()=>p(-1),0:()=>p(-v.length)}[t.
key];e&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e()),t.key!=="Tab"&&t.stopPropagation()}var k=()=>visualViewport.scale>1.01;function H({clientX:t,
clientY:e}){if(!w||g>0||k())return;let[o,n]=[t-w.x,e-w.y];w=null,Math.abs(o)>O&&Math.abs(o)>2*Math.abs(n)?h(o<0?1:-1):n>2*O&&n>2*Math.abs(o)&&S()}export{S as close,et as open};

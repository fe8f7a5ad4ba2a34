import{K as d,L as g,N as y,R as l,S as p,g as b,h as c,ja as x,ka as A,la as S,ra as E}from"./main.js";var u=8,n=null,s=null,w=()=>{};async function K(e,t){let r=n&&s===e;if(a(),r)return;s=e;let o=await d(e.getAttribute("href"));if(s!==e||n)return;let i=o.ok?b(o.
body).querySelector("[role=menu]"):null;if(!i)return A(e.closest("li"),o.problem?.text||p("try-again"));i.addEventListener("submit",R),i.addEventListener("click",
H),y(i,T),n=l()?C(i):i,(!l()&&e.closest("main")||document.body).append(n),n===i&&M(i,t??e.getBoundingClientRect()),w=l()?x(n):()=>{},e.setAttribute("aria-expand\
ed","true"),h()[0]?.focus({preventScroll:!0})}function a(){if(!n)return;let e=n.contains(document.activeElement);w(),n.remove(),n=null,s.setAttribute("aria-expa\
nded","false"),e&&s.isConnected&&(s.closest("li")?.querySelector(".chat")??s).focus({preventScroll:!0}),s=null}document.addEventListener("pointerdown",e=>{n&&!n.
contains(e.target)&&!s.contains(e.target)&&a()});addEventListener("resize",a);var v=()=>n.querySelector(".menu--sub:not([hidden])")??n,h=()=>[...v().querySelectorAll(
"[role^=menuitem]")].filter(e=>v()!==n||!e.closest(".menu--sub"));function L(e){let t=e.nextElementSibling;if(t.hidden=!1,e.setAttribute("aria-expanded","true"),
e.closest(".menu").classList.add("menu--left"),!l()){let{left:r,right:o}=e.getBoundingClientRect();t.classList.toggle("menu--before",o+t.offsetWidth>innerWidth&&
r>t.offsetWidth);let i=e.getBoundingClientRect().top+t.offsetHeight+u-innerHeight;t.style.top=`${e.offsetTop-Math.max(0,i)}px`}h()[0]?.focus({preventScroll:!0})}
function D(){let e=n.querySelector(".menu--sub:not([hidden])");if(!e)return!1;let t=e.previousElementSibling;return e.hidden=!0,t.setAttribute("aria-expanded","\
false"),t.closest(".menu").classList.remove("menu--left"),t.focus({preventScroll:!0}),!0}function C(e){let t=c("section","sheet",c("div","sheet__grip"),e);t.setAttribute(
"role","dialog"),t.setAttribute("aria-modal","true"),t.setAttribute("aria-label",e.getAttribute("aria-label"));let r=c("div","scrim scrim--page");return r.addEventListener(
"click",a),c("div","sheet-holder",r,t)}function M(e,{left:t,right:r=t,bottom:o,clientX:i,clientY:f}){let{offsetWidth:m,offsetHeight:k}=e,q=i??(t+m+u>innerWidth?
r-m:t),W=f??o;e.style.left=`${Math.max(u,Math.min(q,innerWidth-m-u))}px`,e.style.top=`${Math.max(u,Math.min(W,innerHeight-k-u))}px`}function H(e){let t=e.target.
closest("[data-submenu]");if(t)return D()||L(t);let r=e.target.closest("a[data-dialog]");if(!r)return;e.preventDefault();let o=s;a(),S(r.getAttribute("href"),o)}
async function R(e){e.preventDefault();let{currentTarget:t,target:r,submitter:o}=e,i=await d(o.getAttribute("formaction")??r.getAttribute("action"),{form:g(r,o)});
if(i.ok)return a(),E(t.dataset.thread);t.querySelector(".problem")?.remove();let f=c("p","problem hint--error",i.problem?.text||p("try-again"));f.setAttribute("\
role","alert"),t.prepend(f)}function T(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=document.activeElement;if(e.key==="ArrowRight"&&r.matches("[data-submenu]"))L(
r);else if((e.key==="ArrowLeft"||e.key==="Escape")&&D())e.preventDefault();else if(e.key==="Escape"||e.key==="Tab")a();else if(t){let o=h();o[(o.indexOf(document.
activeElement)+t+o.length)%o.length].focus()}else return;e.preventDefault(),e.stopPropagation()}export{a as close,K as open};

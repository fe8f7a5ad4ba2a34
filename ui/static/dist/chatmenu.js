import{F as x,G as S,H as A,K as E,g,h as a,l as b,m as d,n as p,o as y,t as f}from"./main.js";var u=8,n=null,i=null,w=()=>{};async function K(e,t){let r=n&&i===e;if(c(),r)return;i=e;let o=await p(e.getAttribute("href"));if(i!==e||n)return;let s=o.ok?g(o.
body).querySelector("[role=menu]"):null;if(!s)return S(e.closest("li"),o.problem?.text||d("try-again"));s.addEventListener("submit",R),s.addEventListener("click",
H),b(s,T),n=f()?C(s):s,document.body.append(n),n===s&&M(s,t??e.getBoundingClientRect()),w=f()?x(n):()=>{},e.setAttribute("aria-expanded","true"),h()[0]?.focus({
preventScroll:!0})}function c(){if(!n)return;let e=n.contains(document.activeElement);w(),n.remove(),n=null,i.setAttribute("aria-expanded","false"),e&&i.isConnected&&
(i.closest("li")?.querySelector(".chat")??i).focus({preventScroll:!0}),i=null}document.addEventListener("pointerdown",e=>{n&&!n.contains(e.target)&&!i.contains(
e.target)&&c()});addEventListener("resize",c);var v=()=>n.querySelector(".menu--sub:not([hidden])")??n,h=()=>[...v().querySelectorAll("[role=menuitem]")].filter(
e=>v()!==n||!e.closest(".menu--sub"));function L(e){let t=e.nextElementSibling;if(t.hidden=!1,e.setAttribute("aria-expanded","true"),e.closest(".menu").classList.
add("menu--left"),!f()){let{left:r,right:o}=e.getBoundingClientRect();t.classList.toggle("menu--before",o+t.offsetWidth>innerWidth&&r>t.offsetWidth);let s=e.getBoundingClientRect().
top+t.offsetHeight+u-innerHeight;t.style.top=`${e.offsetTop-Math.max(0,s)}px`}h()[0]?.focus({preventScroll:!0})}function k(){let e=n.querySelector(".menu--sub:n\
ot([hidden])");if(!e)return!1;let t=e.previousElementSibling;return e.hidden=!0,t.setAttribute("aria-expanded","false"),t.closest(".menu").classList.remove("men\
u--left"),t.focus({preventScroll:!0}),!0}function C(e){let t=a("section","sheet",a("div","sheet__grip"),e),r=a("div","scrim scrim--page");return r.addEventListener(
"click",c),a("div","sheet-holder",r,t)}function M(e,{left:t,right:r=t,bottom:o,clientX:s,clientY:l}){let{offsetWidth:m,offsetHeight:D}=e,q=s??(t+m+u>innerWidth?
r-m:t),W=l??o;e.style.left=`${Math.max(u,Math.min(q,innerWidth-m-u))}px`,e.style.top=`${Math.max(u,Math.min(W,innerHeight-D-u))}px`}function H(e){let t=e.target.
closest("[data-submenu]");if(t)return k()||L(t);let r=e.target.closest("a[data-dialog]");if(!r)return;e.preventDefault();let o=i;c(),A(r.getAttribute("href"),o)}
async function R(e){e.preventDefault();let{currentTarget:t,target:r,submitter:o}=e,s=await p(o.getAttribute("formaction")??r.getAttribute("action"),{form:y(r,o)});
if(s.ok)return c(),E(t.dataset.thread);t.querySelector(".problem")?.remove();let l=a("p","problem hint--error",s.problem?.text||d("try-again"));l.setAttribute("\
role","alert"),t.prepend(l)}function T(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=document.activeElement;if(e.key==="ArrowRight"&&r.matches("[data-submenu]"))L(
r);else if((e.key==="ArrowLeft"||e.key==="Escape")&&k())e.preventDefault();else if(e.key==="Escape"||e.key==="Tab")c();else if(t){let o=h();o[(o.indexOf(document.
activeElement)+t+o.length)%o.length].focus()}else return;e.preventDefault(),e.stopPropagation()}export{c as close,K as open};

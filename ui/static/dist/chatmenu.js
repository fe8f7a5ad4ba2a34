import{D as v,f as h,g as c,k as g,l as b,n as f,o as y,t as p,u as d,x,y as w}from"./main.js";var l=8,n=null,i=null,A=()=>{};async function G(t,e){let r=n&&i===t;if(a(),r)return;i=t;let s=await f(t.getAttribute("href"));if(i!==t||n)return;let o=s.ok?h(s.
body).querySelector("[role=menu]"):null;if(!o)return x(t.closest("li"),s.problem?.text||d("try-again"));o.addEventListener("submit",C),o.addEventListener("click",
M),g(o,O),n=p()?L(o):o,document.body.append(n),n===o&&q(o,e??t.getBoundingClientRect()),A=p()?b(n):()=>{},t.setAttribute("aria-expanded","true"),E()[0]?.focus({
preventScroll:!0})}function a(){if(!n)return;let t=n.contains(document.activeElement);A(),n.remove(),n=null,i.setAttribute("aria-expanded","false"),t&&i.isConnected&&
(i.closest("li")?.querySelector(".chat")??i).focus({preventScroll:!0}),i=null}document.addEventListener("pointerdown",t=>{n&&!n.contains(t.target)&&!i.contains(
t.target)&&a()});addEventListener("resize",a);var E=()=>[...n.querySelectorAll("[role=menuitem]")];function L(t){let e=c("section","sheet",c("div","sheet__grip"),
t),r=c("div","scrim scrim--page");return r.addEventListener("click",a),c("div","sheet-holder",r,e)}function q(t,{left:e,right:r=e,bottom:s,clientX:o,clientY:u}){
let{offsetWidth:m,offsetHeight:D}=t,S=o??(e+m+l>innerWidth?r-m:e),k=u??s;t.style.left=`${Math.max(l,Math.min(S,innerWidth-m-l))}px`,t.style.top=`${Math.max(l,Math.
min(k,innerHeight-D-l))}px`}function M(t){let e=t.target.closest("a[data-dialog]");if(!e)return;t.preventDefault();let r=i;a(),w(e.getAttribute("href"),r)}async function C(t){
t.preventDefault();let{currentTarget:e,target:r,submitter:s}=t,o=await f(s.getAttribute("formaction")??r.getAttribute("action"),{form:y(r,s)});if(o.ok)return a(),
v(e.dataset.thread);e.querySelector(".problem")?.remove();let u=c("p","problem hint--error",o.problem?.text||d("try-again"));u.setAttribute("role","alert"),e.prepend(
u)}function O(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(t.key==="Escape"||t.key==="Tab")a();else if(e){let r=E();r[(r.indexOf(document.activeElement)+e+r.length)%
r.length].focus()}else return;t.preventDefault(),t.stopPropagation()}export{a as close,G as open};

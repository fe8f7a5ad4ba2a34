import{Da as m,Ea as v,N as p,R as a,S as u,ea as f,h as o,i as d,ja as h}from"./main.js";var i=null,r=null,b=()=>{};function F(e,n){if(i)return c();r=n;let t=o("div","menu menu--add",...x(e),o("p","menu__hint",u("files-limit",{max:e.dataset.maxFiles,
size:f(Number(e.dataset.maxBytes))})));t.setAttribute("role","menu"),t.setAttribute("aria-label",u("add-to-message")),p(t,A),i=a()?y(t):t,(i===t?e:document.body).
append(i),b=a()?h(i):()=>{},r.setAttribute("aria-expanded","true"),g()[0].focus({preventScroll:!0})}function c(){if(!i)return;let e=i.contains(document.activeElement);
b(),i.remove(),i=null,r.setAttribute("aria-expanded","false"),e&&r.isConnected&&r.focus({preventScroll:!0})}document.addEventListener("pointerdown",({target:e})=>i&&
!i.contains(e)&&!r.parentElement.contains(e)&&c());addEventListener("resize",c);var g=()=>[...i.querySelectorAll("[role=menuitem]")];function x(e){let n=[l("pic\
ture","add-pictures",()=>m({accept:"image/*,video/*"})),l("file","add-file",()=>m({})),l("microphone","voice-message",()=>v(e))];return a()&&n.unshift(l("camera",
"take-photo",()=>m({accept:"image/*",capture:"environment"}))),n}function l(e,n,t){let s=o("button","menu__item",d(e),u(n));return s.type="button",s.setAttribute(
"role","menuitem"),s.addEventListener("click",()=>{c(),t()}),s}function y(e){let n=o("div","scrim scrim--page");return n.addEventListener("click",c),o("div","sh\
eet-holder",n,o("section","sheet",o("div","sheet__grip"),e))}function A(e){let n={ArrowDown:1,ArrowUp:-1}[e.key];if(e.key==="Escape"||e.key==="Tab")c();else if(n){
let t=g();t[(t.indexOf(document.activeElement)+n+t.length)%t.length].focus()}else return;e.preventDefault(),e.stopPropagation()}export{F as toggle};

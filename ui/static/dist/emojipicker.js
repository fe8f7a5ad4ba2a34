import{Ca as w,N as g,R as y,S as b,V as u,W as f,h}from"./main.js";var I=14,R=98;async function $(e,t){let n={root:e,all:[],emoji:null,pick:t};e.addEventListener("click",r=>D(n,r)),g(e,r=>B(n,r)),e.addEventListener("input",()=>N(
n)),e.querySelector(".panel__scroll").addEventListener("scroll",()=>p(e),{passive:!0});for(let r of["pointerover","focusin"])e.addEventListener(r,o=>j(e,o.target.
closest("[data-emoji]")));try{n.emoji=await w.emojiData(),n.all=await n.emoji.load()}catch{e.querySelector(".panel__name").textContent=b("try-again")}q(n)}function W(e){
let t=e.querySelector("input");t.value!==""&&(t.value="",t.dispatchEvent(new Event("input",{bubbles:!0}))),m(e),e.querySelector(".panel__scroll").scrollTop=0,y()||
t.focus({preventScroll:!0})}var S=()=>Number(u("tone",0))||0;function q({root:e,all:t,emoji:n}){for(let r of e.querySelectorAll("[data-groups]")){let o=r.dataset.
groups.split(" ");r.querySelector(".grid").replaceChildren(...t.filter(l=>o.includes(l.group)).map(l=>_(l,n))),r.hidden=!r.querySelector("button")}for(let r of e.
querySelectorAll("[data-frogs] button"))r.tabIndex=-1;for(let r of e.querySelectorAll("[data-tone]")){let o=Number(r.dataset.tone)===S();r.setAttribute("aria-ch\
ecked",String(o)),r.tabIndex=o?0:-1}m(e)}var A=e=>[...e.querySelectorAll(".panel__scroll > section:not([data-found])")],x=e=>[...e.querySelectorAll(".packs butt\
on")];function L(e,t){let n=A(e)[x(e).indexOf(t)],r=e.querySelector(".panel__scroll"),o=e.querySelector("input");o.value!==""&&(o.value="",o.dispatchEvent(new Event(
"input",{bubbles:!0}))),r.scrollTop+=n.getBoundingClientRect().top-r.getBoundingClientRect().top,p(e)}function p(e){let{top:t,height:n}=e.querySelector(".panel_\
_scroll").getBoundingClientRect(),r=A(e),o=i=>!i.hidden&&i.getBoundingClientRect().top<=t+24,l=n>0?Math.max(0,r.findLastIndex(o)):0;x(e).forEach((i,c)=>{c===l?i.
setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=c===l?0:-1,i.hidden=r[c].hidden})}function _(e,{toned:t}){let n=h("button","",t(
e,S()));return Object.assign(n,{type:"button",tabIndex:-1}),n.dataset.emoji=n.textContent,n.setAttribute("aria-label",e.name),n}function m(e){let t=e.querySelector(
"[data-recent]"),n=u("emoji",[]).map(o=>[...e.querySelectorAll("[data-groups] [data-emoji], [data-frogs]:not([hidden]) [data-emoji]")].find(i=>i.dataset.emoji===
o)?.cloneNode(!0)).filter(Boolean);t.querySelector(".grid").replaceChildren(...n),t.hidden=n.length===0,p(e);let r=d(e);for(let o of r)o.tabIndex=-1;r[0]&&(r[0].
tabIndex=0)}function N({root:e,all:t,emoji:n}){let r=e.querySelector("input").value.trim(),o=e.querySelector("[data-found]");o.hidden=r==="";for(let c of e.querySelectorAll(
".panel__scroll > section:not([data-found])"))c.classList.toggle("is-out",r!=="");if(r==="")return m(e);let l=[...e.querySelectorAll("[data-frogs]:not([hidden])\
 button")].filter(({dataset:c})=>`${c.emoji} ${c.words}`.includes(r.toLowerCase())),i=[...(n?.search(t,r,R)??[]).map(c=>_(c,n)),...l.map(c=>c.cloneNode(!0))];o.
querySelector(".grid").replaceChildren(...i),o.querySelector(".hint").hidden=i.length>0,i[0]&&(i[0].tabIndex=0),j(e,i[0]??null)}function j(e,t){t&&(e.querySelector(
".panel__foot i").replaceChildren(...[...t.childNodes].map(n=>n.cloneNode(!0))),e.querySelector(".panel__name").textContent=t.getAttribute("aria-label"))}function D(e,t){
let{root:n}=e,r=t.target.closest("[data-emoji]");if(r)return C(e,r);let o=t.target.closest(".packs button");if(o)return L(n,o);let l=t.target.closest("[data-ton\
e]");l&&(f("tone",Number(l.dataset.tone)),q(e))}function C({pick:e},t){let{emoji:n}=t.dataset;f("emoji",[n,...u("emoji",[]).filter(r=>r!==n)].slice(0,I)),e(n,t.
querySelector("img")?.src)}var d=e=>[...e.querySelectorAll(".panel__scroll > section:not([hidden]):not(.is-out) [data-emoji]")];function B(e,t){let{root:n}=e,r=t.
target.matches("input");if(r&&t.key==="Enter"){t.preventDefault();let l=d(n)[0];l&&t.target.value.trim()!==""&&C(e,l);return}if(t.target.matches("[data-tone], .\
packs button"))return O(t);if(!t.key.startsWith("Arrow")||r&&t.key!=="ArrowDown")return;t.preventDefault(),t.stopPropagation();let o=r?d(n)[0]:M(n,t.target.closest(
"[data-emoji]"),t.key);if(!o)return t.key==="ArrowUp"?n.querySelector("input").focus():void 0;for(let l of n.querySelectorAll("[data-emoji][tabindex='0']"))l.tabIndex=
-1;o.tabIndex=0,o.focus()}function O(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[
...e.target.parentElement.children].filter(o=>!o.hidden),r=n[(n.indexOf(e.target)+t+n.length)%n.length];r.click(),r.focus()}function M(e,t,n){let r=d(e),o=r.indexOf(
t);if(o<0)return r[0];if(n==="ArrowLeft"||n==="ArrowRight")return r[o+(n==="ArrowRight"?1:-1)];let l=n==="ArrowDown"?1:-1,i=getComputedStyle(t.parentElement).gridTemplateColumns.
split(" ").length,c=[...t.parentElement.children],a=c.indexOf(t),k=a%i;if(c[a+l*i])return c[a+l*i];if(l>0&&Math.floor(a/i)<Math.floor((c.length-1)/i))return c[c.
length-1];let s=r[l>0?o-a+c.length:o-a-1]?.parentElement.children;if(!s)return null;let E=l>0?0:Math.floor((s.length-1)/i);return s[Math.min(E*i+k,s.length-1)]}export{$ as connect,W as refresh};

import{E as S,G as u,H as f,ea as q,h,l as g,m as y}from"./main.js";var C=14,E=98;async function F(e,t){let n={root:e,all:[],emoji:null,pick:t};e.addEventListener("click",r=>N(n,r)),g(e,r=>D(n,r)),e.addEventListener("input",()=>k(
n));for(let r of["pointerover","focusin"])e.addEventListener(r,o=>A(e,o.target.closest("[data-emoji]")));try{n.emoji=await q.emojiData(),n.all=await n.emoji.load()}catch{
e.querySelector(".panel__name").textContent=y("try-again")}b(n)}function P(e){let t=e.querySelector("input");t.value!==""&&(t.value="",t.dispatchEvent(new Event(
"input",{bubbles:!0}))),m(e),e.querySelector(".panel__scroll").scrollTop=0,S()||t.focus({preventScroll:!0})}var p=()=>Number(u("tone",0))||0;function b({root:e,
all:t,emoji:n}){for(let o of e.querySelectorAll("[data-groups]")){let a=o.dataset.groups.split(" ");o.querySelector(".grid").replaceChildren(...t.filter(i=>a.includes(
i.group)).map(i=>w(i,n))),o.hidden=!o.querySelector("button")}for(let o of e.querySelectorAll("[data-frogs] button"))o.tabIndex=-1;let r=e.querySelectorAll("[da\
ta-tone]");for(let o of r)o.setAttribute("aria-checked",String(Number(o.dataset.tone)===p()));e.querySelector(".tone").textContent=r[p()]?.textContent??r[0].textContent,
m(e)}function w(e,{toned:t}){let n=h("button","",t(e,p()));return Object.assign(n,{type:"button",tabIndex:-1}),n.dataset.emoji=n.textContent,n.setAttribute("ari\
a-label",e.name),n}function m(e){let t=e.querySelector("[data-recent]"),n=u("emoji",[]).map(o=>[...e.querySelectorAll("[data-groups] [data-emoji], [data-frogs]:\
not([hidden]) [data-emoji]")].find(i=>i.dataset.emoji===o)?.cloneNode(!0)).filter(Boolean);t.querySelector(".grid").replaceChildren(...n),t.hidden=n.length===0;
let r=d(e);for(let o of r)o.tabIndex=-1;r[0]&&(r[0].tabIndex=0)}function k({root:e,all:t,emoji:n}){let r=e.querySelector("input").value.trim(),o=e.querySelector(
"[data-found]");o.hidden=r==="";for(let l of e.querySelectorAll(".panel__scroll > section:not([data-found])"))l.classList.toggle("is-out",r!=="");if(r==="")return m(
e);let a=[...e.querySelectorAll("[data-frogs]:not([hidden]) button")].filter(({dataset:l})=>`${l.emoji} ${l.words}`.includes(r.toLowerCase())),i=[...(n?.search(
t,r,E)??[]).map(l=>w(l,n)),...a.map(l=>l.cloneNode(!0))];o.querySelector(".grid").replaceChildren(...i),o.querySelector(".hint").hidden=i.length>0,i[0]&&(i[0].tabIndex=
0),A(e,i[0]??null)}function A(e,t){t&&(e.querySelector(".panel__foot i").replaceChildren(...[...t.childNodes].map(n=>n.cloneNode(!0))),e.querySelector(".panel__\
name").textContent=t.getAttribute("aria-label"))}function N(e,t){let{root:n}=e,r=t.target.closest("[data-emoji]");if(r)return x(e,r);let o=t.target.closest("[da\
ta-tone]");if(o&&f("tone",Number(o.dataset.tone)),!o&&!t.target.closest(".tone"))return;let a=n.querySelector(".tones");a.hidden=!!o||!a.hidden,n.querySelector(
".panel__foot").classList.toggle("panel__foot--tones",!a.hidden),n.querySelector(".tone").setAttribute("aria-expanded",String(!a.hidden)),o&&b(e),(a.hidden?n.querySelector(
".tone"):a.querySelector("[aria-checked=true]")).focus()}function x({pick:e},t){let{emoji:n}=t.dataset;f("emoji",[n,...u("emoji",[]).filter(r=>r!==n)].slice(0,C)),
e(n,t.querySelector("img")?.src)}var d=e=>[...e.querySelectorAll(".panel__scroll > section:not([hidden]):not(.is-out) [data-emoji]")];function D(e,t){let{root:n}=e,
r=t.target.matches("input");if(r&&t.key==="Enter"){t.preventDefault();let a=d(n)[0];a&&t.target.value.trim()!==""&&x(e,a);return}if(t.target.matches("[data-tone\
]"))return L(t);if(!t.key.startsWith("Arrow")||r&&t.key!=="ArrowDown")return;t.preventDefault(),t.stopPropagation();let o=r?d(n)[0]:I(n,t.target.closest("[data-\
emoji]"),t.key);if(!o)return t.key==="ArrowUp"?n.querySelector("input").focus():void 0;for(let a of n.querySelectorAll("[data-emoji][tabindex='0']"))a.tabIndex=
-1;o.tabIndex=0,o.focus()}function L(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let n=[
...e.target.parentElement.children];n[(n.indexOf(e.target)+t+n.length)%n.length].focus()}function I(e,t,n){let r=d(e),o=r.indexOf(t);if(o<0)return r[0];if(n==="\
ArrowLeft"||n==="ArrowRight")return r[o+(n==="ArrowRight"?1:-1)];let a=n==="ArrowDown"?1:-1,i=getComputedStyle(t.parentElement).gridTemplateColumns.split(" ").length,
l=[...t.parentElement.children],c=l.indexOf(t),j=c%i;if(l[c+a*i])return l[c+a*i];if(a>0&&Math.floor(c/i)<Math.floor((l.length-1)/i))return l[l.length-1];let s=r[a>
0?o-c+l.length:o-c-1]?.parentElement.children;if(!s)return null;let _=a>0?0:Math.floor((s.length-1)/i);return s[Math.min(_*i+j,s.length-1)]}export{F as connect,P as refresh};

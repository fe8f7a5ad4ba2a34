import{B as q,E as S,F as s,G as v,H as A,I as g,aa as T,g as w,m as y,q as k}from"./main.js";var C=60,i=null,b=0,m=null,c=!1,d=!1,a=0;y("pane",()=>{i?.isConnected&&(T(),g()||(s().querySelector("#search input[name=q]")??v()??s()).focus({preventScroll:!0}))});
function M(e,t){i=e,m=null,c=t;let r=i.querySelector("input");r.addEventListener("input",()=>{c=d=!1,clearTimeout(a),a=setTimeout(u,C,r)}),S(r,E),i.addEventListener(
"pointermove",o=>{let n=o.target.closest("[role=option]");n&&p(n)}),u(r)}async function u(e){let t=++b,r=e.value.trim(),o=await q(`${k}?q=${encodeURIComponent(r)}\
&current=${A()}`),n=o.ok?w(o.body).querySelector("#switcher-results"):null;if(t!==b||!n||!e.isConnected)return;let h=d?l():null;i.querySelector("#switcher-resul\
ts").replaceWith(n),window.htmx?.process(n),p(f().find(D=>h&&x(D)===x(h))??f()[0]),m=r,c&&l()?.click()}var f=()=>[...i.querySelectorAll("[role=option]")],x=e=>e.
matches(".switcher__search")?"search":e.value||e.getAttribute("href"),l=()=>i.querySelector("[role=option][aria-selected=true]");function p(e){let t=l();t!==e&&
(t?.removeAttribute("aria-selected"),e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),i.querySelector("input").setAttribute("aria-ac\
tivedescendant",e?.id??""))}function E(e){let{key:t,target:r}=e;if(t==="Enter"){if(e.preventDefault(),m===r.value.trim())return l()?.click();clearTimeout(a),c=!0,
u(r)}if(t!=="ArrowDown"&&t!=="ArrowUp")return;e.preventDefault(),d=!0;let o=f(),n=o.indexOf(l())+(t==="ArrowDown"?1:-1);p(o[(n+o.length)%o.length])}export{M as connect};

import{K as k,N as v,O as a,P as A,Q as g,R as T,S as b,g as w,h as y,m as q,na as x,r as S}from"./main.js";var I=60,n=null,C=0,s=null,c=!1,p=!1,u=0;q("pane",()=>{n?.isConnected&&(x(),T()||(a().querySelector("#search input[name=q]")??A()??a()).focus({preventScroll:!0}))});
function j(e,t){n=e,s=null,c=t;let r=n.querySelector("input");r.addEventListener("input",()=>{c=p=!1,clearTimeout(u),u=setTimeout(f,I,r)}),v(r,W),n.addEventListener(
"pointermove",o=>{let i=o.target.closest("[role=option]");i&&d(i)}),f(r)}async function f(e){let t=++C,r=e.value.trim(),o=await k(`${S}?q=${encodeURIComponent(r)}\
&current=${g()}`),i=o.ok?w(o.body).querySelector("#switcher-results"):null;if(t!==C||!e.isConnected)return;if(!i)return U();let h=p?l():null;n.querySelector("#s\
witcher-results").replaceWith(i),window.htmx?.process(i),d(m().find(E=>h&&D(E)===D(h))??m()[0]),s=r,c&&l()?.click()}function U(){s=null,n.querySelector("#switch\
er-results").replaceChildren(y("p","hint hint--error",b("try-again")))}var m=()=>[...n.querySelectorAll("[role=option]")],D=e=>e.matches(".switcher__search")?"s\
earch":e.value||e.getAttribute("href"),l=()=>n.querySelector("[role=option][aria-selected=true]");function d(e){let t=l();t!==e&&(t?.removeAttribute("aria-selec\
ted"),e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),n.querySelector("input").setAttribute("aria-activedescendant",e?.id??""))}function W(e){
let{key:t,target:r}=e;if(t==="Enter"){if(e.preventDefault(),s===r.value.trim())return l()?.click();clearTimeout(u),c=!0,f(r)}if(t!=="ArrowDown"&&t!=="ArrowUp")return;
e.preventDefault(),p=!0;let o=m(),i=o.indexOf(l())+(t==="ArrowDown"?1:-1);d(o[(i+o.length)%o.length])}export{j as connect};

import{I as S,g as m,k as d,l as w,n as h,q as s,r as y,s as q,t as k}from"./main.js";var T=60,i=null,v=0,f=null,c=!1,u=0;d("pane",()=>{i?.isConnected&&(S(),k()||(s().querySelector("#search input[name=q]")??y()??s()).focus({preventScroll:!0}))});
function L(e,t){i=e,f=null,c=t;let r=i.querySelector("input");r.addEventListener("input",()=>{c=!1,clearTimeout(u),u=setTimeout(a,T,r)}),w(r,g),i.addEventListener(
"pointermove",o=>{let n=o.target.closest("[role=option]");n&&p(n)}),a(r)}async function a(e){let t=++v,r=e.value.trim(),o=await h(`/switch?q=${encodeURIComponent(
r)}&current=${q()}`),n=o.ok?m(o.body).querySelector("#switcher-results"):null;t!==v||!n||!e.isConnected||(i.querySelector("#switcher-results").replaceWith(n),window.
htmx?.process(n),p(A()[0]),f=r,c&&l()?.click())}var A=()=>[...i.querySelectorAll("[role=option]")],l=()=>i.querySelector("[role=option][aria-selected=true]");function p(e){
let t=l();t!==e&&(t?.removeAttribute("aria-selected"),e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),i.querySelector("input").setAttribute(
"aria-activedescendant",e?.id??""))}function g(e){let{key:t,target:r}=e;if(t==="Enter"){if(e.preventDefault(),f===r.value.trim())return l()?.click();clearTimeout(
u),c=!0,a(r)}if(t!=="ArrowDown"&&t!=="ArrowUp")return;e.preventDefault();let o=A(),n=o.indexOf(l())+(t==="ArrowDown"?1:-1);p(o[(n+o.length)%o.length])}export{L as connect};

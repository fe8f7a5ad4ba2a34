import{C as s,D as q,E as S,F as k,W as v,g as m,l as d,m as h,q as w,z as y}from"./main.js";var g=60,i=null,A=0,f=null,c=!1,u=0;d("pane",()=>{i?.isConnected&&(v(),k()||(s().querySelector("#search input[name=q]")??q()??s()).focus({preventScroll:!0}))});
function U(e,t){i=e,f=null,c=t;let r=i.querySelector("input");r.addEventListener("input",()=>{c=!1,clearTimeout(u),u=setTimeout(a,g,r)}),h(r,b),i.addEventListener(
"pointermove",o=>{let n=o.target.closest("[role=option]");n&&p(n)}),a(r)}async function a(e){let t=++A,r=e.value.trim(),o=await y(`${w}?q=${encodeURIComponent(r)}\
&current=${S()}`),n=o.ok?m(o.body).querySelector("#switcher-results"):null;t!==A||!n||!e.isConnected||(i.querySelector("#switcher-results").replaceWith(n),window.
htmx?.process(n),p(T()[0]),f=r,c&&l()?.click())}var T=()=>[...i.querySelectorAll("[role=option]")],l=()=>i.querySelector("[role=option][aria-selected=true]");function p(e){
let t=l();t!==e&&(t?.removeAttribute("aria-selected"),e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),i.querySelector("input").setAttribute(
"aria-activedescendant",e?.id??""))}function b(e){let{key:t,target:r}=e;if(t==="Enter"){if(e.preventDefault(),f===r.value.trim())return l()?.click();clearTimeout(
u),c=!0,a(r)}if(t!=="ArrowDown"&&t!=="ArrowUp")return;e.preventDefault();let o=T(),n=o.indexOf(l())+(t==="ArrowDown"?1:-1);p(o[(n+o.length)%o.length])}export{U as connect};

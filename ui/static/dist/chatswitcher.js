import{B as k,a as p,e as m,h as w,j as l,k as h,l as y,m as q}from"./main.js";var A=60,i=null,S=0,f=null,s=!1,u=0;m("pane",()=>{i?.isConnected&&(k(),q()||(l().querySelector("#search input[name=q]")??h()??l()).focus({preventScroll:!0}))});
function D(e,t){i=e,f=null,s=t;let r=i.querySelector("input");r.addEventListener("input",()=>{s=!1,clearTimeout(u),u=setTimeout(a,A,r)}),r.addEventListener("key\
down",g),i.addEventListener("pointermove",o=>{let n=o.target.closest("[role=option]");n&&d(n)}),a(r)}async function a(e){let t=++S,r=e.value.trim(),o=await w(`/\
switch?q=${encodeURIComponent(r)}&current=${y()}`),n=o.ok?p(o.body).querySelector("#switcher-results"):null;t!==S||!n||!e.isConnected||(i.querySelector("#switch\
er-results").replaceWith(n),window.htmx?.process(n),d(v()[0]),f=r,s&&c()?.click())}var v=()=>[...i.querySelectorAll("[role=option]")],c=()=>i.querySelector("[ro\
le=option][aria-selected=true]");function d(e){let t=c();t!==e&&(t?.removeAttribute("aria-selected"),e?.setAttribute("aria-selected","true"),e?.scrollIntoView({
block:"nearest"}),i.querySelector("input").setAttribute("aria-activedescendant",e?.id??""))}function g(e){if(e.isComposing)return;let{key:t,target:r}=e;if(t==="\
Enter"){if(e.preventDefault(),f===r.value.trim())return c()?.click();clearTimeout(u),s=!0,a(r)}if(t!=="ArrowDown"&&t!=="ArrowUp")return;e.preventDefault();let o=v(),
n=o.indexOf(c())+(t==="ArrowDown"?1:-1);d(o[(n+o.length)%o.length])}export{D as connect};

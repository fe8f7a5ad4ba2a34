import{a,d as i,e as y,g as k,h as d,k as w,m as b,o as x,p as S}from"./main.js";var s=matchMedia("(max-width: 640px)"),n=null,o=null,l=!1,q=()=>{},v=()=>{},u=!1,f=()=>x("dock",{}),m=e=>S("dock",{...f(),...e});function D(e,t){n=document.getElementById(
"dock"),q=e,v=t,n.addEventListener("click",B),k("unread",g),g(),y("pane",({thread:c})=>o&&m({thread:c})),s.addEventListener?.("change",()=>s.matches&&L());let{state:r}=f();
r!=="closed"&&(n.hidden=!1,r==="open"&&!s.matches&&E())}function g(){let e=Number(document.body.dataset.unread)||0,t=n.querySelector(".count");t.textContent=String(
e);for(let r of n.querySelectorAll("span"))r.hidden=e===0}async function B(e){if(s.matches||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),!await E()))return;
(b()?o:w()??o).focus({preventScroll:!0})}async function E(){if(o||l)return!1;l=!0;let{thread:e}=f(),[t,r]=await Promise.all([d(n.dataset.path),e?d(`/chats/${e}`):
null]);if(l=!1,!t.ok)return!1;let c=a(t.body),p=r?.ok?a(r.body).querySelector("#pane"):null;p&&c.querySelector("#pane").replaceWith(p),o=c.querySelector(".docke\
d");for(let h of[...c.children])(h===o||!u)&&document.body.append(h);return o.addEventListener("click",C),n.hidden=!0,m({state:"open"}),window.htmx&&(window.htmx.
config.history=!1,window.htmx.process(o)),v(),u?i("docked"):q(),u=!0,!0}function C(e){let t=e.target.closest("[data-dock]")?.dataset.dock;t&&(m({state:t==="clos\
e"?"closed":"minimised"}),L(),t==="close"?n.hidden=!0:n.focus())}function L(){if(!o)return;let e=o;o=null,e.remove(),n.hidden=!1,i("docked")}export{D as connect};

import{L as k,g as c,j as a,n as s,r as m,t as p,v as h,w as y,y as w}from"./main.js";var i=matchMedia("(max-width: 640px)"),r=null,o=null,d=!1,S=()=>{},g=()=>{},l=!1,L=()=>h("dock",{}),q=e=>y("dock",{state:e});function I(e,t){r=document.getElementById(
"dock"),S=e,g=t,r.addEventListener("click",B),w("unread",b),b(),i.addEventListener?.("change",()=>i.matches&&E());let{state:n}=L();n!=="closed"&&(r.hidden=!1,n===
"open"&&!i.matches&&v())}function b(){let e=Number(document.body.dataset.unread)||0,t=r.querySelector(".count");t.textContent=String(e);for(let n of r.querySelectorAll(
"span"))n.hidden=e===0}async function B(e){if(e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),!await v()))return;(p()?o:m()??o).focus({preventScroll:!0})}
async function v(){if(o||d)return!1;d=!0;let[e,t]=await Promise.all([s(r.dataset.path),x(k())]),n=e.ok?c(e.body):null,u=t??await x(C(n));if(d=!1,!n)return!1;u&&
n.querySelector("#pane").replaceWith(u),o=n.querySelector(".docked");for(let f of[...n.children])(f===o||!l)&&document.body.append(f);return o.addEventListener(
"click",K),r.hidden=!0,q("open"),window.htmx&&(window.htmx.config.history=!1,window.htmx.process(o)),g(),l?a("docked"):S(),l=!0,!0}async function x(e){let t=e?await s(
`/chats/${e}`):null;return t?.ok?c(t.body).querySelector("#pane"):null}var C=e=>e?.querySelector(".chat:not(.chat--unread)")?.dataset.thread;function K(e){let t=e.
target.closest("[data-dock]")?.dataset.dock;t&&(q(t==="close"?"closed":"minimised"),E(),t==="close"?r.hidden=!0:r.focus())}function E(){if(!o)return;let e=o;o=null,
e.remove(),r.hidden=!1,a("docked")}export{I as connect};

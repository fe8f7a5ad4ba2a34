import{A as m,K as s,P as p,R as h,V as y,W as w,_ as k,g as a,l as c,sa as b}from"./main.js";var i=matchMedia("(max-width: 640px)"),r=null,n=null,d=!1,g=()=>{},q=()=>{},l=!1,T=()=>y("dock",{}),v=e=>w("dock",{state:e});function O(e,t){r=document.getElementById(
"dock"),g=e,q=t,r.addEventListener("click",B),k("unread",S),S(),i.addEventListener?.("change",()=>i.matches&&L());let{state:o}=T();o!=="closed"&&(r.hidden=!1,o===
"open"&&!i.matches&&E())}function S(){let e=Number(document.body.dataset.unread)||0,t=r.querySelector(".count");t.textContent=String(e);for(let o of r.querySelectorAll(
"span"))o.hidden=e===0}async function B(e){if(e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),!await E()))return;(h()?n:p()??n).focus({preventScroll:!0})}
async function E(){if(n||d)return!1;d=!0;let[e,t]=await Promise.all([s(r.dataset.path),x(b())]),o=e.ok?a(e.body):null,u=t??await x(C(o));if(d=!1,!o)return!1;u&&
o.querySelector("#pane").replaceWith(u),n=o.querySelector(".docked");for(let f of[...o.children])(f===n||!l)&&document.body.append(f);return n.addEventListener(
"click",K),r.hidden=!0,v("open"),window.htmx&&(window.htmx.config.history=!1,window.htmx.process(n)),q(),l?c("docked"):g(),l=!0,!0}async function x(e){let t=e?await s(
m(e)):null;return t?.ok?a(t.body).querySelector("#pane"):null}var C=e=>e?.querySelector(".chat:not(.chat--unread)")?.dataset.thread;function K(e){let t=e.target.
closest("[data-dock]")?.dataset.dock;t&&(v(t==="close"?"closed":"minimised"),L(),t==="close"?r.hidden=!0:r.focus())}function L(){if(!n)return;let e=n;n=null,e.remove(),
r.hidden=!1,c("docked")}export{O as connect};

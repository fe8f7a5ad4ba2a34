import{E as i,J as p,L as h,O as y,P as w,S as k,g as a,ia as b,l as s,w as m}from"./main.js";var d=matchMedia("(max-width: 640px)"),r=null,o=null,l=!1,g=()=>{},q=()=>{},u=!1,L=()=>y("dock",{}),E=e=>w("dock",{state:e});function j(e,t){r=document.getElementById(
"dock"),g=e,q=t,r.addEventListener("click",C),k("unread",x),x(),d.addEventListener?.("change",()=>d.matches&&v());let{state:n}=L();n!=="closed"&&(r.hidden=!1,n===
"open"&&!d.matches&&T())}function x(){let e=Number(document.body.dataset.unread)||0,t=r.querySelector(".count");t.textContent=String(e);for(let n of r.querySelectorAll(
"span"))n.hidden=e===0}async function C(e){if(e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),!await T()))return;(h()?o:p()??o).focus({preventScroll:!0})}
async function T(){if(o||l)return!1;l=!0;let[e,t]=await Promise.all([i(r.dataset.path),S(b())]),n=e.ok?a(e.body):null,f=t??await S(K(n));if(l=!1,!n)return!1;f&&
n.querySelector("#pane").replaceWith(f),o=n.querySelector(".docked");for(let c of[...n.children]){let B=c.id&&document.getElementById(c.id);(c===o||!u&&!B)&&document.
body.append(c)}return o.addEventListener("click",R),r.hidden=!0,E("open"),window.htmx&&(window.htmx.config.history=!1,window.htmx.process(o)),q(),u?s("docked"):
g(),u=!0,!0}async function S(e){let t=e?await i(m(e)):null;return t?.ok?a(t.body).querySelector("#pane"):null}var K=e=>e?.querySelector(".chat:not(.chat--unread\
)")?.dataset.thread;function R(e){let t=e.target.closest("[data-dock]")?.dataset.dock;t&&(E(t==="close"?"closed":"minimised"),v(),t==="close"?r.hidden=!0:r.focus())}
function v(){if(!o)return;let e=o;o=null,e.remove(),r.hidden=!1,s("docked")}export{j as connect};

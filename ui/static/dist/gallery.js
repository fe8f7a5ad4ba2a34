import{K as i,g as n,l as o}from"./main.js";var d=600;function S(e,a){let s=!1,r=async t=>{let c=e.querySelector("a[data-page=gallery]"),f=e.scrollHeight-e.scrollTop-e.clientHeight<d;if(!c||s||!(f||t))return;
s=!0;let l=await i(c.getAttribute("href"));if(s=!1,!l.ok||a.aborted)return;let p=c===document.activeElement;c.closest(".pager").remove();let u=m(e,n(l.body));p&&
u?.focus({preventScroll:!0}),r(!1)};e.addEventListener("scroll",()=>r(!1),{passive:!0,signal:a}),e.addEventListener("click",t=>{!t.target.closest("a[data-page=g\
allery]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),r(!0))},{signal:a}),r(!1)}function m(e,a){let s=a.querySelector("a");for(let r of[...a.children]){
let t=r.dataset.month&&e.querySelector(`[data-month="${r.dataset.month}"]`);t?t.querySelector("ol").append(...r.querySelector("ol").children):e.append(r)}return window.
htmx?.process(e),o("gallery"),s}export{S as connect};

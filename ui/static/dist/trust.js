import"./main.js";var d=4e3,e=null;function u(){if(e=document.querySelector("[data-trust]"),!!e){for(let t of e.querySelectorAll("[data-test]"))t.addEventListener("click",i);for(let t of document.
querySelectorAll("[data-copy]"))t.hidden=!1;document.addEventListener("visibilitychange",n),document.addEventListener("htmx:after:swap",r),r(),n()}}function r(){
document.querySelector("[data-system][aria-current]")?.scrollIntoView({inline:"center",block:"nearest"})}async function i(t){t.preventDefault(),a(await c()?"goo\
d":"bad")}async function n(){if(!(!e.isConnected||document.hidden||s())){if(await c())return a("good");setTimeout(n,d)}}var s=()=>!e.querySelector("[data-verdic\
t=good]").hidden;async function c(){try{return await fetch(e.dataset.trust,{mode:"no-cors",credentials:"omit",cache:"no-store"}),!0}catch{return!1}}function a(t){
for(let o of e.querySelectorAll("[data-verdict]"))o.hidden=o.dataset.verdict!==t}export{u as connect};

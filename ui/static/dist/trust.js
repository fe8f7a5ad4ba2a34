import{na as r,oa as c}from"./main.js";var s=4e3,t=null;function m(){if(t=document.querySelector("[data-trust]"),!!t){for(let e of t.querySelectorAll("[data-test]"))e.addEventListener("click",u);for(let e of document.
querySelectorAll("[data-copy]"))e.hidden=!1;document.addEventListener("visibilitychange",n),document.addEventListener("htmx:after:swap",a),a(),n()}}function a(){
document.querySelector("[data-system][aria-current]")?.scrollIntoView({inline:"center",block:"nearest"})}async function u(e){e.preventDefault(),d(await i()?"goo\
d":"bad")}async function n(){if(!(!t.isConnected||document.hidden||l())){if(await i())return d("good");setTimeout(n,s)}}var l=()=>!t.querySelector("[data-verdic\
t=good]").hidden;async function i(){try{return new URL(t.dataset.trust).origin===location.origin&&r()&&await c(),await fetch(t.dataset.trust,{mode:"no-cors",credentials:"\
omit",cache:"no-store"}),!0}catch{return!1}}function d(e){for(let o of t.querySelectorAll("[data-verdict]"))o.hidden=o.dataset.verdict!==e}export{m as connect};

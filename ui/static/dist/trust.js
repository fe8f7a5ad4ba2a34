import{I as i,J as d,K as s,S as a,ba as u,ta as l,ua as f}from"./main.js";var v=4e3,m=[["minute",6e4],["hour",36e5],["day",864e5],["year",315576e5]],n=null;function x(){if(n=document.querySelector("[data-trust]"),!!n){for(let t of n.querySelectorAll(
"[data-test]"))t.addEventListener("click",S);for(let t of document.querySelectorAll("[data-copy]"))t.hidden=!1;document.addEventListener("visibilitychange",c),document.
addEventListener("htmx:after:swap",h),h(),c()}}function h(){document.querySelector("[data-system][aria-current]")?.scrollIntoView({inline:"center",block:"neares\
t"})}async function S(t){t.preventDefault(),p(await y()?"good":"bad"),await w()}async function c(){!n.isConnected||document.hidden||r()||(await y()&&p("good"),await w(),
r()||setTimeout(c,v))}var r=()=>!n.querySelector("[data-verdict=good]").hidden;async function y(){try{return new URL(n.dataset.trust).origin===location.origin&&
l()&&await f(),await fetch(n.dataset.trust,{mode:"no-cors",credentials:"omit",cache:"no-store"}),!0}catch{return!1}}function p(t){for(let e of n.querySelectorAll(
"[data-verdict]"))e.hidden=e.dataset.verdict!==t}async function w(){r()||await s(new URL(n.dataset.trust).pathname);let t=r()?0:d(),e=document.querySelector("[d\
ata-clock]");if(e.hidden=t===0,e.hidden)return;let o=document.body.dataset.server;e.querySelector("b").textContent=a(t>0?"clock-ahead":"clock-behind",{off:b(Math.
abs(t)),server:o}),e.querySelector("small").textContent=a("clock-mend",{time:u(i()),server:o})}function b(t){let[e,o]=m.findLast(([,k])=>t>=2*k)??m[0];return new Intl.
NumberFormat(document.documentElement.lang,{style:"unit",unit:e,unitDisplay:"long"}).format(Math.round(t/o))}export{x as connect};

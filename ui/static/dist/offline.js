import{Y as p,aa as f,h as n,n as i,y as l,z as s}from"./main.js";var h=3e3;function _(){addEventListener("online",d),addEventListener("storage",m),setInterval(d,h),m()}function m(){let t=p("outbox:").sort((o,r)=>o.at-r.at),e=document.
querySelector("[data-unsent]");e.hidden=t.length===0,e.querySelector("ol").replaceChildren(...t.map(y))}function y({content:t,sticker:e,files:o=[],at:r}){let a=n(
"p","",[t||e&&`:${e}:`,...o.map(({name:u})=>u)].filter(Boolean).join(" "));a.dir="auto";let c=n("li","waiting__entry");return c.append(a,n("small","",f(new Date(
r)))),c}async function d(){try{if(!(await fetch(l,{cache:"no-store"})).ok)return}catch{return}location.pathname===s?location.replace(i):location.reload()}export{_ as connect};

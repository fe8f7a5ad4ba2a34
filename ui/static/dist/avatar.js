import{$ as l,Ca as u,S as s,g as c,na as d}from"./main.js";async function w(t=document){let e=t.querySelector(".avatar-choice")?.closest("form");if(!e)return;let{Crop:r,preview:o}=await u.crop();if(e.addEventListener("c\
hange",({target:n})=>{n.name==="frog"&&o(e,n.closest("label").querySelector("img").src)}),!("crop"in e.dataset))return;let i=new r(e,()=>!0,n=>{e.querySelector(
"[data-another]").hidden=!n,e.elements.file.classList.toggle("visually-hidden",n)});e.querySelector("[data-another]").addEventListener("click",()=>e.elements.file.
click()),e.addEventListener("submit",n=>p(e,i,n))}async function p(t,e,r){r.preventDefault();let o=r.submitter;o&&(o.disabled=!0);let i=new FormData,n=await e.cut();
n?i.append("file",n,"picture.png"):i.append("file",t.elements.file.files[0]);let a=await f(t.action,i);if(o&&(o.disabled=!1),!a.ok)return m(t,a.body,o);l(a.body),
t.closest("#dialog")?d():t.isConnected&&location.assign(t.dataset.back)}async function f(t,e){try{let r=await fetch(t,{method:"POST",body:e,headers:{"X-Requeste\
d-With":"fetch"},credentials:"same-origin"});return{ok:r.ok,body:await r.text()}}catch{return{ok:!1,body:""}}}function m(t,e,r){t.querySelector(".problem")?.remove();
let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=c(e).querySelector(".problem")?.textContent.trim()||
s("try-again"),t.prepend(o),r?.focus()}export{w as connect};

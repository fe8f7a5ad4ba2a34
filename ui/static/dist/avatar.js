import{M as s,g as i,sa as l}from"./main.js";async function y(){let e=document.querySelector(".avatar-choice").closest("form"),{Crop:n,preview:t}=await l.crop();if(e.addEventListener("change",({target:o})=>{
o.name==="frog"&&t(e,o.closest("label").querySelector("img").src)}),!("crop"in e.dataset))return;let r=new n(e);e.addEventListener("submit",o=>p(e,r,o))}async function p(e,n,t){
t.preventDefault();let r=t.submitter;r&&(r.disabled=!0);let o=new FormData,a=await n.cut();a?o.append("file",a,"picture.png"):o.append("file",e.elements.file.files[0]);
let c=await d(e.action,o);if(r&&(r.disabled=!1),!c.ok)return u(e,c.body);location.assign(e.dataset.back)}async function d(e,n){try{let t=await fetch(e,{method:"\
POST",body:n,headers:{"X-Requested-With":"fetch"},credentials:"same-origin"});return{ok:t.ok,body:await t.text()}}catch{return{ok:!1,body:""}}}function u(e,n){e.
querySelector(".problem")?.remove();let t=document.createElement("p");t.className="problem hint--error",t.setAttribute("role","alert"),t.textContent=i(n).querySelector(
".problem")?.textContent.trim()||s("try-again"),e.prepend(t)}export{y as connect};

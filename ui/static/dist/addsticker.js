import{Ca as s}from"./main.js";var c=["image/gif","image/webp","image/apng"];async function m(){let e=document.querySelector("form[data-crop]");if(!e)return;let{Crop:n}=await s.crop(),i=e.querySelector(
".samples"),a=new n(e,t=>!c.includes(t.type));e.elements.file.addEventListener("change",()=>i.hidden=!0);for(let t of i.querySelectorAll("img"))t.addEventListener(
"load",()=>i.hidden=e.querySelector(".crop").hidden);e.addEventListener("submit",async t=>{t.preventDefault(),t.submitter&&(t.submitter.disabled=!0);let{file:o}=e.
elements,r=await a.cut();r&&(o.files=l(new File([r],`${o.files[0].name}.png`,{type:r.type}))),e.submit()})}function l(e){let n=new DataTransfer;return n.items.add(
e),n.files}export{m as connect};

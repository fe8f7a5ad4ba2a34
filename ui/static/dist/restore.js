import{g as n}from"./main.js";var a=1e3;function c(){document.querySelector("form[data-restore]")?.addEventListener("submit",i)}function i(r){r.preventDefault();let e=r.currentTarget,t=new XMLHttpRequest;
t.open("POST",e.action),t.upload.onprogress=({loaded:o,total:l})=>s(e,o/l),t.onload=()=>d(e,n(t.responseText).querySelector("main"),t.status===202),t.onerror=()=>u(
e),t.send(new FormData(e)),e.querySelector("button").disabled=!0,e.querySelector("[data-lost]").hidden=!0,s(e,0)}function s(r,e){let t=r.querySelector("[data-br\
inging]");t.hidden=!1,t.querySelector("progress").value=e,t.querySelector("[data-sending]").hidden=e===1,t.querySelector("[data-placing]").hidden=e<1}function d(r,e,t){
if(!e)return u(r);let o=e.querySelector("form[data-restore]");o&&(o.elements.file.files=r.elements.file.files,o.elements.passphrase.value=r.elements.passphrase.
value),document.querySelector("main").replaceWith(e),c(),(e.querySelector("[aria-invalid=true]")??e.querySelector(".button")).focus(),t&&setTimeout(()=>location.
assign(e.querySelector("a.button").href),a)}function u(r){r.querySelector("[data-bringing]").hidden=!0,r.querySelector("[data-lost]").hidden=!1;let e=r.querySelector(
"button");e.disabled=!1,e.focus()}export{c as connect};

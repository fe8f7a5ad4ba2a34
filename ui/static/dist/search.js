import{N as l,ca as a,k as u}from"./main.js";function d(e,c){let o=e.querySelector("input[name=q]"),m=e.querySelector(".titlebar__name"),i=()=>{};document.addEventListener("htmx:before:swap",()=>i=u(e,o),{
signal:c}),document.addEventListener("htmx:after:swap",()=>{i(),a(e),m.textContent=e.querySelector("#search-results").dataset.title},{signal:c}),l(e,t=>{let r=[
...e.querySelectorAll(".hit")],n=r.indexOf(document.activeElement);t.key==="Enter"&&t.target===o&&r[0]&&o.value.trim()!==""&&(t.preventDefault(),r[0].click()),!(t.
key!=="ArrowDown"&&t.key!=="ArrowUp")&&(t.preventDefault(),(t.key==="ArrowDown"?r[n+1]??r[n]:r[n-1]??o)?.focus())},{signal:c})}export{d as connect};

import{K as l,l as o}from"./main.js";function s(t,i){let n=t.querySelector("input[name=q]"),a=t.querySelector(".titlebar__name");document.addEventListener("htmx:after:swap",()=>{l(t),a.textContent=
t.querySelector("#search-results").dataset.title},{signal:i}),o(t,e=>{let r=[...t.querySelectorAll(".hit")],c=r.indexOf(document.activeElement);e.key==="Enter"&&
e.target===n&&r[0]&&n.value.trim()!==""&&(e.preventDefault(),r[0].click()),!(e.key!=="ArrowDown"&&e.key!=="ArrowUp")&&(e.preventDefault(),(e.key==="ArrowDown"?r[c+
1]??r[c]:r[c-1]??n)?.focus())},{signal:i})}export{s as connect};

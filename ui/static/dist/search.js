import{I as u,l as i}from"./main.js";function f(r,c){let o=r.querySelector("input[name=q]");document.addEventListener("htmx:after:swap",()=>u(r),{signal:c}),i(r,t=>{let e=[...r.querySelectorAll(".h\
it")],n=e.indexOf(document.activeElement);t.key==="Enter"&&t.target===o&&e[0]&&o.value.trim()!==""&&(t.preventDefault(),e[0].click()),!(t.key!=="ArrowDown"&&t.key!==
"ArrowUp")&&(t.preventDefault(),(t.key==="ArrowDown"?e[n+1]??e[n]:e[n-1]??o)?.focus())},{signal:c})}export{f as connect};

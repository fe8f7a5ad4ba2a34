import{v as c}from"./main.js";function a(r,o){let n=r.querySelector("input[name=q]");document.addEventListener("htmx:after:swap",()=>c(r),{signal:o}),r.addEventListener("keydown",e=>{let t=[
...r.querySelectorAll(".hit")],i=t.indexOf(document.activeElement);e.key==="Enter"&&e.target===n&&t[0]&&!e.isComposing&&n.value.trim()!==""&&(e.preventDefault(),
t[0].click()),!(e.key!=="ArrowDown"&&e.key!=="ArrowUp")&&(e.preventDefault(),(e.key==="ArrowDown"?t[i+1]??t[i]:t[i-1]??n)?.focus())},{signal:o})}export{a as connect};

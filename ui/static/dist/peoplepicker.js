import{h as s,i as l,k as u,l as p,m as f}from"./main.js";function g(e,c){let n=()=>m(e);e.addEventListener("change",r=>{if(!r.target.matches("[name=user]"))return;n();let t=e.querySelector("input[name=q]");r.target.checked&&
t?.value&&t.select()},{signal:c}),e.addEventListener("click",r=>{let t=r.target.closest("[data-remove]");if(!t)return;let a=e.querySelector(`[name=user][value="${CSS.
escape(t.dataset.remove)}"]`);a&&(a.checked=!1),n(),e.querySelector("input[name=q]")?.focus()},{signal:c}),p(e,r=>k(r,e),{signal:c}),document.addEventListener("\
htmx:before:swap",({detail:r})=>d(e,r.tasks),{signal:c}),document.addEventListener("htmx:after:swap",n,{signal:c}),u("refused",({form:r,line:t})=>t&&r.prepend(t),
{signal:c}),n()}var o=e=>e.querySelector("button[type=submit]:not([data-search])"),i=e=>[...e.querySelectorAll("[name=user]")];function d(e,c){let n=c.find(t=>t.
target?.id==="people")?.fragment.querySelector("#people");if(!n)return;let r=s("ul","people");for(let t of i(e)){let a=n.querySelector(`[name=user][value="${CSS.
escape(t.value)}"]`);a?a.checked=t.checked:t.checked&&r.append(t.closest("li").cloneNode(!0))}r.firstChild&&n.prepend(r)}function m(e){let c=i(e).filter(a=>a.checked),
n=e.querySelector("[data-chips]");n&&n.replaceChildren(...c.map(h));let r=o(e);r&&(r.disabled=c.length===0);let t=e.querySelector(".overlay__group");if(t){t.hidden=
c.length<2;for(let a of t.querySelectorAll("input"))a.disabled=t.hidden}}function h(e){let c=e.closest(".person"),n=e.dataset.name??c?.querySelector(".person__n\
ame")?.textContent.trim()??"",r=c?.querySelector(".avatar img")?.cloneNode(!0),t=s("button","",l("close"));return t.type="button",t.dataset.remove=e.value,t.setAttribute(
"aria-label",f("remove",{name:n})),s("span","person-chip",r?s("span","avatar avatar--small",r):"",n,t)}function k(e,c){let n=e.target.matches("input[name=q]"),r=i(
c);if(n&&e.key==="Enter"){e.preventDefault();let t=r.find(a=>!a.checked&&a.offsetParent!==null);e.target.value.trim()!==""&&t?(t.click(),e.target.value="",e.target.
dispatchEvent(new Event("input",{bubbles:!0}))):e.target.value.trim()===""&&o(c)?.click()}else if(e.target.matches("[name=title]")&&e.key==="Enter")e.preventDefault(),
o(c)?.click();else if(n&&e.key==="Backspace"&&e.target.value==="")r.filter(a=>a.checked).pop()?.click();else if(e.key==="ArrowDown"||e.key==="ArrowUp"){let t=r.
indexOf(document.activeElement),a=e.key==="ArrowDown"?r[t+1]:r[t-1];if(!n&&t<0)return;e.preventDefault(),(a??(e.key==="ArrowUp"?c.querySelector("input[name=q]"):
r[t]))?.focus()}}export{g as connect};

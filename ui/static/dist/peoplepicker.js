import{N as d,S as m,h as s,i as u,k as p,m as f}from"./main.js";function v(e,c){let a=()=>k(e);e.addEventListener("change",t=>{if(!t.target.matches("[name=user]"))return;a();let r=e.querySelector("input[name=q]");t.target.checked&&
r?.value&&r.select()},{signal:c}),e.addEventListener("click",t=>{let r=t.target.closest("[data-remove]");if(!r)return;let i=e.querySelector(`[name=user][value="${CSS.
escape(r.dataset.remove)}"]`);i&&(i.checked=!1),a(),e.querySelector("input[name=q]")?.focus()},{signal:c}),d(e,t=>q(t,e),{signal:c});let n=()=>{};document.addEventListener(
"htmx:before:swap",({detail:t})=>{n=p(e,e.querySelector("input[name=q]")),h(e,t.tasks)},{signal:c}),document.addEventListener("htmx:after:swap",()=>{n(),a()},{signal:c}),
f("refused",({form:t,line:r})=>r&&t.prepend(r),{signal:c}),a()}var o=e=>e.querySelector("button[type=submit]:not([data-search])"),l=e=>[...e.querySelectorAll("[\
name=user]")];function h(e,c){let a=c.find(t=>t.target?.id==="people")?.fragment.querySelector("#people");if(!a)return;let n=s("ul","people");for(let t of l(e)){
let r=a.querySelector(`[name=user][value="${CSS.escape(t.value)}"]`);r?r.checked=t.checked:t.checked&&n.append(t.closest("li").cloneNode(!0))}n.firstChild&&a.prepend(
n)}function k(e){let c=l(e).filter(r=>r.checked),a=e.querySelector("[data-chips]");a&&a.replaceChildren(...c.map(y));let n=o(e);n&&(n.disabled=c.length===0);let t=e.
querySelector(".overlay__group");if(t){t.hidden=c.length<2;for(let r of t.querySelectorAll("input"))r.disabled=t.hidden}}function y(e){let c=e.closest(".person"),
a=e.dataset.name??c?.querySelector(".person__name")?.textContent.trim()??"",n=c?.querySelector(".avatar img")?.cloneNode(!0),t=s("button","",u("close"));return t.
type="button",t.dataset.remove=e.value,t.setAttribute("aria-label",m("remove",{name:a})),s("span","person-chip",n?s("span","avatar avatar--small",n):"",a,t)}function q(e,c){
let a=e.target.matches("input[name=q]"),n=l(c);if(a&&e.key==="Enter"){e.preventDefault();let t=n.find(r=>!r.checked&&r.offsetParent!==null);e.target.value.trim()!==
""&&t?(t.click(),e.target.value="",e.target.dispatchEvent(new Event("input",{bubbles:!0}))):e.target.value.trim()===""&&o(c)?.click()}else if(e.target.matches("\
[name=title]")&&e.key==="Enter")e.preventDefault(),o(c)?.click();else if(a&&e.key==="Backspace"&&e.target.value==="")n.filter(r=>r.checked).pop()?.click();else if(e.
key==="ArrowDown"||e.key==="ArrowUp"){let t=n.indexOf(document.activeElement),r=e.key==="ArrowDown"?n[t+1]:n[t-1];if(!a&&t<0)return;e.preventDefault(),(r??(e.key===
"ArrowUp"?c.querySelector("input[name=q]"):n[t]))?.focus()}}export{v as connect};

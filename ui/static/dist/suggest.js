import{a as d,b as p,e as y,h as b,l as m,n as h,z as c}from"./main.js";var w="mention-list",o=null,r=null,u=-1,l=new Map,k="",g=()=>[...r?.querySelectorAll("[role=option]")??[]],A=()=>r?.querySelector("[aria-selected=true]")??null;
function a(){r?.remove(),r=null;for(let t of["aria-controls","aria-activedescendant"])o?.removeAttribute(t)}y("composed",a);async function O(t,e){o!==t&&C(t,e);
let n=c(t);if(n||(u=-1),!n||n.at===u)return a();let s=await L(n.query),i=c(t);e.aborted||i?.query!==n.query||i.at===u||document.activeElement!==t||K(s,n.query)}
function C(t,e){o=t,u=-1,t.setAttribute("aria-autocomplete","list"),t.form.addEventListener("keydown",S,{signal:e,capture:!0}),t.addEventListener("blur",a,{signal:e})}
async function L(t){k!==m()&&(l=new Map),k=m();let e=l,n=t.toLowerCase();for(let[E,q]of l)if(q===""&&n.startsWith(E))return"";if(l.has(n))return l.get(n);let s=await b(
`/chats/${m()}/members?q=${encodeURIComponent(t)}`);if(!s.ok)return"";let i=s.body.includes('role="option"')?s.body:"";return e.set(n,i),i}function K(t,e){a();let n=d(
t).querySelector("ul"),s=[...n?.children??[]].map(i=>i.dataset.name.toLowerCase());s.length===0||s.length===1&&s[0]===e.toLowerCase()||(r=p("ul","menu mention-l\
ist",...n.children),r.id=w,r.setAttribute("role","listbox"),r.tabIndex=0,r.setAttribute("aria-label",h("mention-list")),r.addEventListener("pointerdown",i=>i.preventDefault()),
r.addEventListener("click",i=>x(i.target.closest("[role=option]"))),o.form.append(r),o.setAttribute("aria-controls",w),f(g()[0]))}function f(t){A()?.setAttribute(
"aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"nearest"}),o.setAttribute("aria-activedescendant",t.id)}function x(t){let e=c(
o);if(!t||!e)return;let n=e.at+1+e.query.length,s=`@${t.dataset.name}${/^\s/.test(o.value.slice(n))?"":" "}`;a(),o.focus({preventScroll:!0}),o.setSelectionRange(
e.at,n),document.execCommand("insertText",!1,s)||(o.setRangeText(s,e.at,n,"end"),o.dispatchEvent(new Event("input",{bubbles:!0})))}function S(t){if(!r||t.target!==
o||t.isComposing||t.keyCode===229||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let e=g(),n=e.indexOf(A());if(t.key==="ArrowDown")f(e[(n+1)%e.length]);else if(t.
key==="ArrowUp")f(e[(n+e.length-1)%e.length]);else if(t.key==="Enter"||t.key==="Tab")x(e[n]);else if(t.key==="Escape")D();else return;t.preventDefault(),t.stopPropagation()}
function D(){u=c(o)?.at??-1,a()}export{a as close,O as look};

import{A as l,a as d,b as p,e as b,f as y,i as h,m,o as w}from"./main.js";var k="mention-list",o=null,r=null,u=-1,c=new Map,g="",A=()=>[...r?.querySelectorAll("[role=option]")??[]],x=()=>r?.querySelector("[aria-selected=true]")??null;
function i(){r?.remove(),r=null;for(let t of["aria-controls","aria-activedescendant"])o?.removeAttribute(t)}b("composed",i);async function P(t,e){o!==t&&C(t,e);
let n=l(t);if(n||(u=-1),!n||n.at===u)return i();let s=await K(n.query),a=l(t);e.aborted||a?.query!==n.query||a.at===u||document.activeElement!==t||S(s,n.query)}
function C(t,e){o=t,u=-1,t.setAttribute("aria-autocomplete","list"),y(t.form,D,{signal:e,capture:!0}),t.addEventListener("blur",i,{signal:e})}async function K(t){
g!==m()&&(c=new Map),g=m();let e=c,n=t.toLowerCase();for(let[E,L]of c)if(L===""&&n.startsWith(E))return"";if(c.has(n))return c.get(n);let s=await h(`/chats/${m()}\
/members?q=${encodeURIComponent(t)}`);if(!s.ok)return"";let a=s.body.includes('role="option"')?s.body:"";return e.set(n,a),a}function S(t,e){i();let n=d(t).querySelector(
"ul"),s=[...n?.children??[]].map(a=>a.dataset.name.toLowerCase());s.length===0||s.length===1&&s[0]===e.toLowerCase()||(r=p("ul","menu mention-list",...n.children),
r.id=k,r.setAttribute("role","listbox"),r.tabIndex=0,r.setAttribute("aria-label",w("mention-list")),r.addEventListener("pointerdown",a=>a.preventDefault()),r.addEventListener(
"click",a=>q(a.target.closest("[role=option]"))),o.form.append(r),o.setAttribute("aria-controls",k),f(A()[0]))}function f(t){x()?.setAttribute("aria-selected","\
false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"nearest"}),o.setAttribute("aria-activedescendant",t.id)}function q(t){let e=l(o);if(!t||
!e)return;let n=e.at+1+e.query.length,s=`@${t.dataset.name}${/^\s/.test(o.value.slice(n))?"":" "}`;i(),o.focus({preventScroll:!0}),o.setSelectionRange(e.at,n),document.
execCommand("insertText",!1,s)||(o.setRangeText(s,e.at,n,"end"),o.dispatchEvent(new Event("input",{bubbles:!0})))}function D(t){if(!r||t.target!==o||t.ctrlKey||
t.metaKey||t.altKey||t.shiftKey)return;let e=A(),n=e.indexOf(x());if(t.key==="ArrowDown")f(e[(n+1)%e.length]);else if(t.key==="ArrowUp")f(e[(n+e.length-1)%e.length]);else if(t.
key==="Enter"||t.key==="Tab")q(e[n]);else if(t.key==="Escape")I();else return;t.preventDefault(),t.stopPropagation()}function I(){u=l(o)?.at??-1,i()}export{i as close,P as look};

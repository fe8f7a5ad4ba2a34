import{E as p,Q as E,aa as u,fa as O,g as y,h as l,l as g,m as j,n as q,o as S,u as x,z as k}from"./main.js";var $="mention-list",L=8,_=3,r=null,a=null,f=-1,m=new Map,C="",h=null,T=()=>[...a?.querySelectorAll("[role=option]")??[]],W=()=>a?.querySelector("[aria-selected\
=true]")??null;function c(){a?.remove(),a=null;for(let t of["aria-controls","aria-activedescendant"])r?.removeAttribute(t)}g("composed",c);async function nt(t,e,n){
r!==t&&v(t,e);let o=u(t);if(o||(f=-1),!o||o.at===f)return c();let i=await(o.kind==="member"?F(o.query):R(o.query,t.value.trim()===`:${o.query}`)),s=u(t);e.aborted||
s?.kind!==o.kind||s.query!==o.query||s.at===f||document.activeElement!==t||(o.query.endsWith(":")?(c(),!n&&i[0]&&A(o,i[0].dataset.emoji)):J(i,o.kind))}function v(t,e){
r=t,f=-1,t.setAttribute("aria-autocomplete","list"),j(t.form,N,{signal:e,capture:!0}),t.addEventListener("blur",c,{signal:e})}async function R(t,e){let n=await O.
emojiData().catch(()=>null),o=await n?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":")){let d=i.slice(0,-1);return(await D()).some(b=>b.dataset.
sticker===d)?[]:o.filter(b=>b.codes.includes(d)).slice(0,1).map(M)}let s=(n?.search(o,i.replaceAll("_"," "),L)??[]).map(M);return[...await U(i,e),...s].slice(0,
L)}function M(t,e){let n=l("span","mention-option__emoji",t.emoji);n.setAttribute("aria-hidden","true");let o=I(`emoji-option-${e}`,n,l("span","",t.name));return o.
dataset.emoji=t.emoji,o}async function D(){h??(h=k(S).then(e=>e.ok?[...y(e.body).querySelectorAll("[data-sticker]")]:[]));let t=await h;return t.length===0&&(h=
null),t}async function U(t,e){return(await D()).filter(n=>n.dataset.sticker.startsWith(t)).slice(0,_).map(n=>{let o=n.querySelector("img").cloneNode();o.width=o.
height=28;let i=I(`frog-option-${n.dataset.sticker}`,o,l("span","",n.getAttribute("aria-label")));return e?i.dataset.sticker=n.dataset.sticker:i.dataset.emoji=`\
:${n.dataset.sticker}: `,i})}function I(t,...e){let n=l("li","mention-option",...e);return n.id=t,n.setAttribute("role","option"),n.setAttribute("aria-selected",
"false"),n}async function F(t){let e=[...y(await G(t)).querySelector("ul")?.children??[]];return e.length===1&&e[0].dataset.name.toLowerCase()===t.toLowerCase()?
[]:e}async function G(t){C!==p()&&(m=new Map),C=p();let e=m,n=t.toLowerCase();for(let[s,d]of m)if(d===""&&n.startsWith(s))return"";if(m.has(n))return m.get(n);let o=await k(
`${x(p())}?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.body.includes('role="option"')?o.body:"";return e.set(n,i),i}function J(t,e){c(),t.length!==0&&
(a=l("ul","menu mention-list",...t),a.id=$,a.setAttribute("role","listbox"),a.tabIndex=0,a.setAttribute("aria-label",q(e==="member"?"mention-list":"emoji-list")),
a.addEventListener("pointerdown",n=>n.preventDefault()),a.addEventListener("click",n=>K(n.target.closest("[role=option]"))),r.form.append(a),r.setAttribute("ari\
a-controls",$),w(T()[0]))}function w(t){W()?.setAttribute("aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"nearest"}),r.
setAttribute("aria-activedescendant",t.id)}function K(t){let e=u(r);if(!t||!e)return;let{name:n,emoji:o,sticker:i}=t.dataset;if(c(),n){let s=/^\s/.test(r.value.
slice(e.at+1+e.query.length));return A(e,`@${n}${s?"":" "}`)}A(e,o??""),i&&E({sticker:i})}function A(t,e){let n=t.at+1+t.query.length;r.focus({preventScroll:!0}),
r.setSelectionRange(t.at,n),document.execCommand(e?"insertText":"delete",!1,e)||(r.setRangeText(e,t.at,n,"end"),r.dispatchEvent(new Event("input",{bubbles:!0})))}
function N(t){if(!a||t.target!==r||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let e=T(),n=e.indexOf(W());if(t.key==="ArrowDown")w(e[(n+1)%e.length]);else if(t.
key==="ArrowUp")w(e[(n+e.length-1)%e.length]);else if(t.key==="Enter"||t.key==="Tab")K(e[n]);else if(t.key==="Escape")P();else return;t.preventDefault(),t.stopPropagation()}
function P(){f=u(r)?.at??-1,c()}export{c as close,nt as look};

import{B as y,E as O,H as p,J as W,W as $,g as k,h as l,ia as u,j as q,m as S,na as L,o as x,w as E}from"./main.js";var C="mention-list",M=8,v=3,a=null,r=null,g=!1,f=-1,m=new Map,T="",h=null,I=()=>[...r?.querySelectorAll("[role=option]")??[]],j=()=>r?.querySelector("[aria-sel\
ected=true]")??null;function c(){r?.remove(),r=null;for(let t of["aria-controls","aria-activedescendant"])a?.removeAttribute(t)}S("composed",c);async function it(t,e,n){
a!==t&&U(t,e),g=!1;let o=u(t);if(o||(f=-1),!o||o.at===f)return c();let i=await(o.kind==="member"?J(o.query):F(o.query,t.value.trim()===`:${o.query}`)),s=u(t);e.
aborted||s?.kind!==o.kind||s.query!==o.query||s.at===f||document.activeElement!==t||(o.query.endsWith(":")?(c(),!n&&i[0]&&A(o,i[0].dataset.emoji)):P(i,o.kind))}
function U(t,e){a=t,f=-1,t.setAttribute("aria-autocomplete","list"),O(t.form,V,{signal:e,capture:!0}),t.addEventListener("blur",c,{signal:e})}async function F(t,e){
let n=await L.emojiData().catch(()=>null),o=await n?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":")){let d=i.slice(0,-1);return(await K()).some(
b=>b.dataset.sticker===d)?[]:o.filter(b=>b.codes.includes(d)).slice(0,1).map(D)}let s=(n?.search(o,i.replaceAll("_"," "),M)??[]).map(D);return[...await G(i,e),...s].
slice(0,M)}function D(t,e){let n=l("span","mention-option__emoji",t.emoji);n.setAttribute("aria-hidden","true");let o=_(`emoji-option-${e}`,n,l("span","",t.name));
return o.dataset.emoji=t.emoji,o}async function K(){h??(h=y(x).then(e=>e.ok?[...k(e.body).querySelectorAll("[data-sticker]")]:[]));let t=await h;return t.length===
0&&(h=null),t}async function G(t,e){return(await K()).filter(n=>n.dataset.sticker.startsWith(t)).slice(0,v).map(n=>{let o=n.querySelector("img").cloneNode();o.width=
o.height=28;let i=_(`frog-option-${n.dataset.sticker}`,o,l("span","",n.getAttribute("aria-label")));return e?i.dataset.sticker=n.dataset.sticker:i.dataset.emoji=
`:${n.dataset.sticker}: `,i})}function _(t,...e){let n=l("li","mention-option",...e);return n.id=t,n.setAttribute("role","option"),n.setAttribute("aria-selected",
"false"),n}async function J(t){let e=[...k(await N(t)).querySelector("ul")?.children??[]];return e.length===1&&e[0].dataset.name.toLowerCase()===t.toLowerCase()?
[]:e}async function N(t){T!==p()&&(m=new Map),T=p();let e=m,n=t.toLowerCase();for(let[s,d]of m)if(d===""&&n.startsWith(s))return"";if(m.has(n))return m.get(n);let o=await y(
`${E(p())}?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.body.includes('role="option"')?o.body:"";return e.set(n,i),i}function P(t,e){let n=g?j():null;
c(),t.length!==0&&(r=l("ul","menu mention-list",...t),r.id=C,r.setAttribute("role","listbox"),r.tabIndex=0,r.setAttribute("aria-label",W(e==="member"?"mention-l\
ist":"emoji-list")),r.addEventListener("pointerdown",o=>o.preventDefault()),r.addEventListener("click",o=>R(o.target.closest("[role=option]"))),a.form.append(r),
a.setAttribute("aria-controls",C),w((n&&q(n,r))??I()[0]))}function w(t){j()?.setAttribute("aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView(
{block:"nearest"}),a.setAttribute("aria-activedescendant",t.id)}function R(t){let e=u(a);if(!t||!e)return;let{name:n,emoji:o,sticker:i}=t.dataset;if(c(),n){let s=/^\s/.
test(a.value.slice(e.at+1+e.query.length));return A(e,`@${n}${s?"":" "}`)}A(e,o??""),i&&$({sticker:i})}function A(t,e){let n=t.at+1+t.query.length;a.focus({preventScroll:!0}),
a.setSelectionRange(t.at,n),document.execCommand(e?"insertText":"delete",!1,e)||(a.setRangeText(e,t.at,n,"end"),a.dispatchEvent(new Event("input",{bubbles:!0})))}
function V(t){if(!r||t.target!==a||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let e=I(),n=e.indexOf(j());if(t.key.startsWith("Arrow")&&(g=!0),t.key==="Ar\
rowDown")w(e[(n+1)%e.length]);else if(t.key==="ArrowUp")w(e[(n+e.length-1)%e.length]);else if(t.key==="Enter"||t.key==="Tab")R(e[n]);else if(t.key==="Escape")z();else
return;t.preventDefault(),t.stopPropagation()}function z(){f=u(a)?.at??-1,c()}export{c as close,it as look};

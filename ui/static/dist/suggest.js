import{E as S,M as u,R as x,g as y,h as l,k as g,l as j,m as q,n as k,s as p}from"./main.js";var E="mention-list",O=8,K=3,r=null,a=null,d=-1,m=new Map,$="",h=null,C=()=>[...a?.querySelectorAll("[role=option]")??[]],T=()=>a?.querySelector("[aria-selected\
=true]")??null;function c(){a?.remove(),a=null;for(let t of["aria-controls","aria-activedescendant"])r?.removeAttribute(t)}g("composed",c);async function Z(t,e,n){
r!==t&&M(t,e);let o=u(t);if(o||(d=-1),!o||o.at===d)return c();let i=await(o.kind==="member"?R(o.query):_(o.query,t.value.trim()===`:${o.query}`)),s=u(t);e.aborted||
s?.kind!==o.kind||s.query!==o.query||s.at===d||document.activeElement!==t||(o.query.endsWith(":")?(c(),!n&&i[0]&&A(o,i[0].dataset.emoji)):F(i,o.kind))}function M(t,e){
r=t,d=-1,t.setAttribute("aria-autocomplete","list"),j(t.form,G,{signal:e,capture:!0}),t.addEventListener("blur",c,{signal:e})}async function _(t,e){let n=await x.
emojiData().catch(()=>null),o=await n?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":")){let f=i.slice(0,-1);return(await W()).some(b=>b.dataset.
sticker===f)?[]:o.filter(b=>b.codes.includes(f)).slice(0,1).map(L)}let s=(n?.search(o,i.replaceAll("_"," "),O)??[]).map(L);return[...await v(i,e),...s].slice(0,
O)}function L(t,e){let n=l("span","mention-option__emoji",t.emoji);n.setAttribute("aria-hidden","true");let o=D(`emoji-option-${e}`,n,l("span","",t.name));return o.
dataset.emoji=t.emoji,o}async function W(){h??(h=k("/stickers").then(e=>e.ok?[...y(e.body).querySelectorAll("[data-sticker]")]:[]));let t=await h;return t.length===
0&&(h=null),t}async function v(t,e){return(await W()).filter(n=>n.dataset.sticker.startsWith(t)).slice(0,K).map(n=>{let o=n.querySelector("img").cloneNode();o.width=
o.height=28;let i=D(`frog-option-${n.dataset.sticker}`,o,l("span","",n.getAttribute("aria-label")));return e?i.dataset.sticker=n.dataset.sticker:i.dataset.emoji=
`:${n.dataset.sticker}: `,i})}function D(t,...e){let n=l("li","mention-option",...e);return n.id=t,n.setAttribute("role","option"),n.setAttribute("aria-selected",
"false"),n}async function R(t){let e=[...y(await U(t)).querySelector("ul")?.children??[]];return e.length===1&&e[0].dataset.name.toLowerCase()===t.toLowerCase()?
[]:e}async function U(t){$!==p()&&(m=new Map),$=p();let e=m,n=t.toLowerCase();for(let[s,f]of m)if(f===""&&n.startsWith(s))return"";if(m.has(n))return m.get(n);let o=await k(
`/chats/${p()}/members?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.body.includes('role="option"')?o.body:"";return e.set(n,i),i}function F(t,e){c(),t.
length!==0&&(a=l("ul","menu mention-list",...t),a.id=E,a.setAttribute("role","listbox"),a.tabIndex=0,a.setAttribute("aria-label",q(e==="member"?"mention-list":"\
emoji-list")),a.addEventListener("pointerdown",n=>n.preventDefault()),a.addEventListener("click",n=>I(n.target.closest("[role=option]"))),r.form.append(a),r.setAttribute(
"aria-controls",E),w(C()[0]))}function w(t){T()?.setAttribute("aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"nearest"}),
r.setAttribute("aria-activedescendant",t.id)}function I(t){let e=u(r);if(!t||!e)return;let{name:n,emoji:o,sticker:i}=t.dataset;if(c(),n){let s=/^\s/.test(r.value.
slice(e.at+1+e.query.length));return A(e,`@${n}${s?"":" "}`)}A(e,o??""),i&&S({sticker:i})}function A(t,e){let n=t.at+1+t.query.length;r.focus({preventScroll:!0}),
r.setSelectionRange(t.at,n),document.execCommand(e?"insertText":"delete",!1,e)||(r.setRangeText(e,t.at,n,"end"),r.dispatchEvent(new Event("input",{bubbles:!0})))}
function G(t){if(!a||t.target!==r||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let e=C(),n=e.indexOf(T());if(t.key==="ArrowDown")w(e[(n+1)%e.length]);else if(t.
key==="ArrowUp")w(e[(n+e.length-1)%e.length]);else if(t.key==="Enter"||t.key==="Tab")I(e[n]);else if(t.key==="Escape")J();else return;t.preventDefault(),t.stopPropagation()}
function J(){d=u(r)?.at??-1,c()}export{c as close,Z as look};

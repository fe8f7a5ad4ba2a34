import{I as u,J as j,M as S,f as b,g as l,j as A,k as g,n as y,s as d,u as q}from"./main.js";var x="mention-list",E=8,D=3,r=null,a=null,f=-1,m=new Map,O="",p=null,$=()=>[...a?.querySelectorAll("[role=option]")??[]],C=()=>a?.querySelector("[aria-selected\
=true]")??null;function c(){a?.remove(),a=null;for(let t of["aria-controls","aria-activedescendant"])r?.removeAttribute(t)}A("composed",c);async function X(t,n,e){
r!==t&&I(t,n);let o=u(t);if(o||(f=-1),!o||o.at===f)return c();let i=await(o.kind==="member"?_(o.query):K(o.query,t.value.trim()===`:${o.query}`)),s=u(t);n.aborted||
s?.kind!==o.kind||s.query!==o.query||s.at===f||document.activeElement!==t||(o.query.endsWith(":")?(c(),!e&&i[0]&&w(o,i[0].dataset.emoji)):R(i,o.kind))}function I(t,n){
r=t,f=-1,t.setAttribute("aria-autocomplete","list"),g(t.form,U,{signal:n,capture:!0}),t.addEventListener("blur",c,{signal:n})}async function K(t,n){let e=await j.
emojiData().catch(()=>null),o=await e?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":"))return o.filter(h=>h.codes.includes(i.slice(0,-1))).slice(
0,1).map(L);let s=(e?.search(o,i.replaceAll("_"," "),E)??[]).map(L);return[...n?await M(i):[],...s].slice(0,E)}function L(t,n){let e=l("span","mention-option__e\
moji",t.emoji);e.setAttribute("aria-hidden","true");let o=T(`emoji-option-${n}`,e,l("span","",t.name));return o.dataset.emoji=t.emoji,o}async function M(t){p??(p=
y("/stickers").then(e=>e.ok?[...b(e.body).querySelectorAll("[data-sticker]")]:[]));let n=await p;return n.length===0&&(p=null),n.filter(e=>e.dataset.sticker.startsWith(
t)).slice(0,D).map(e=>{let o=e.querySelector("img").cloneNode();o.width=o.height=28;let i=T(`frog-option-${e.dataset.sticker}`,o,l("span","",e.getAttribute("ari\
a-label")));return i.dataset.sticker=e.dataset.sticker,i})}function T(t,...n){let e=l("li","mention-option",...n);return e.id=t,e.setAttribute("role","option"),
e.setAttribute("aria-selected","false"),e}async function _(t){let n=[...b(await v(t)).querySelector("ul")?.children??[]];return n.length===1&&n[0].dataset.name.
toLowerCase()===t.toLowerCase()?[]:n}async function v(t){O!==d()&&(m=new Map),O=d();let n=m,e=t.toLowerCase();for(let[s,h]of m)if(h===""&&e.startsWith(s))return"";
if(m.has(e))return m.get(e);let o=await y(`/chats/${d()}/members?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.body.includes('role="option"')?o.body:"";
return n.set(e,i),i}function R(t,n){c(),t.length!==0&&(a=l("ul","menu mention-list",...t),a.id=x,a.setAttribute("role","listbox"),a.tabIndex=0,a.setAttribute("a\
ria-label",q(n==="member"?"mention-list":"emoji-list")),a.addEventListener("pointerdown",e=>e.preventDefault()),a.addEventListener("click",e=>W(e.target.closest(
"[role=option]"))),r.form.append(a),r.setAttribute("aria-controls",x),k($()[0]))}function k(t){C()?.setAttribute("aria-selected","false"),t.setAttribute("aria-s\
elected","true"),t.scrollIntoView({block:"nearest"}),r.setAttribute("aria-activedescendant",t.id)}function W(t){let n=u(r);if(!t||!n)return;let{name:e,emoji:o,sticker:i}=t.
dataset;if(c(),e){let s=/^\s/.test(r.value.slice(n.at+1+n.query.length));return w(n,`@${e}${s?"":" "}`)}w(n,o??""),i&&S({sticker:i})}function w(t,n){let e=t.at+
1+t.query.length;r.focus({preventScroll:!0}),r.setSelectionRange(t.at,e),document.execCommand(n?"insertText":"delete",!1,n)||(r.setRangeText(n,t.at,e,"end"),r.dispatchEvent(
new Event("input",{bubbles:!0})))}function U(t){if(!a||t.target!==r||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let n=$(),e=n.indexOf(C());if(t.key==="Ar\
rowDown")k(n[(e+1)%n.length]);else if(t.key==="ArrowUp")k(n[(e+n.length-1)%n.length]);else if(t.key==="Enter"||t.key==="Tab")W(n[e]);else if(t.key==="Escape")F();else
return;t.preventDefault(),t.stopPropagation()}function F(){f=u(r)?.at??-1,c()}export{c as close,X as look};

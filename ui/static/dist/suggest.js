import{D as w,G as W,J as h,L as u,Y as _,g as y,h as l,j as $,m as x,ma as d,o as E,ra as L,x as O}from"./main.js";var C="mention-list",M=8,v=3,a=null,r=null,j=!1,p=-1,f=new Map,T="",b=null,I=()=>[...r?.querySelectorAll("[role=option]")??[]],q=()=>r?.querySelector("[aria-sel\
ected=true]")??null;function m(){r?.remove(),r=null;for(let t of["aria-controls","aria-activedescendant"])a?.removeAttribute(t)}x("composed",m);async function at(t,n,e){
a!==t&&U(t,n),j=!1;let o=d(t);if(o||(p=-1),!o||o.at===p)return m();let i=o.kind==="command"?J(o.query):await(o.kind==="member"?N(o.query):F(o.query,t.value.trim()===
`:${o.query}`)),s=d(t);n.aborted||s?.kind!==o.kind||s.query!==o.query||s.at===p||document.activeElement!==t||(o.query.endsWith(":")?(m(),!e&&i[0]&&A(o,i[0].dataset.
emoji)):V(i,o.kind))}function U(t,n){a=t,p=-1,t.setAttribute("aria-autocomplete","list"),W(t.form,B,{signal:n,capture:!0}),t.addEventListener("blur",m,{signal:n})}
async function F(t,n){let e=await L.emojiData().catch(()=>null),o=await e?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":")){let c=i.slice(0,-1);
return(await K()).some(k=>k.dataset.sticker===c)?[]:o.filter(k=>k.codes.includes(c)).slice(0,1).map(D)}let s=(e?.search(o,i.replaceAll("_"," "),M)??[]).map(D);return[
...await G(i,n),...s].slice(0,M)}function D(t,n){let e=l("span","mention-option__emoji",t.emoji);e.setAttribute("aria-hidden","true");let o=S(`emoji-option-${n}`,
e,l("span","",t.name));return o.dataset.emoji=t.emoji,o}async function K(){b??(b=w(E).then(n=>n.ok?[...y(n.body).querySelectorAll("[data-sticker]")]:[]));let t=await b;
return t.length===0&&(b=null),t}async function G(t,n){return(await K()).filter(e=>e.dataset.sticker.startsWith(t)).slice(0,v).map(e=>{let o=e.querySelector("img").
cloneNode();o.width=o.height=28;let i=S(`frog-option-${e.dataset.sticker}`,o,l("span","",e.getAttribute("aria-label")));return n?i.dataset.sticker=e.dataset.sticker:
i.dataset.emoji=`:${e.dataset.sticker}: `,i})}function J(t){return[["me",u("command-me")],["roll",u("command-roll")],["flip",u("command-flip")],["shrug",u("comm\
and-shrug")]].filter(([e])=>e.startsWith(t)&&e!==t).map(([e,o])=>{let i=l("span","mention-option__sign mention-option__sign--command","/");i.setAttribute("aria-\
hidden","true");let s=l("span","",e,l("small","",o)),c=S(`command-option-${e}`,i,s);return c.dataset.command=e,c})}function S(t,...n){let e=l("li","mention-opti\
on",...n);return e.id=t,e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e}async function N(t){let n=[...y(await P(t)).querySelector("ul")?.
children??[]];return n.length===1&&n[0].dataset.name.toLowerCase()===t.toLowerCase()?[]:n}async function P(t){T!==h()&&(f=new Map),T=h();let n=f,e=t.toLowerCase();
for(let[s,c]of f)if(c===""&&e.startsWith(s))return"";if(f.has(e))return f.get(e);let o=await w(`${O(h())}?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.
body.includes('role="option"')?o.body:"";return n.set(e,i),i}function V(t,n){let e=j?q():null;m(),t.length!==0&&(r=l("ul","menu mention-list",...t),r.id=C,r.setAttribute(
"role","listbox"),r.tabIndex=0,r.setAttribute("aria-label",z(n)),r.addEventListener("pointerdown",o=>o.preventDefault()),r.addEventListener("click",o=>R(o.target.
closest("[role=option]"))),a.form.append(r),a.setAttribute("aria-controls",C),g((e&&$(e,r))??I()[0]))}function z(t){return t==="member"?u("mention-list"):t==="e\
moji"?u("emoji-list"):u("command-list")}function g(t){q()?.setAttribute("aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"\
nearest"}),a.setAttribute("aria-activedescendant",t.id)}function R(t){let n=d(a);if(!t||!n)return;let{name:e,emoji:o,sticker:i,command:s}=t.dataset;if(m(),e){let c=/^\s/.
test(a.value.slice(n.at+1+n.query.length));return A(n,`@${e}${c?"":" "}`)}A(n,s?`/${s} `:o??""),i&&_({sticker:i})}function A(t,n){let e=t.at+1+t.query.length;a.
focus({preventScroll:!0}),a.setSelectionRange(t.at,e),document.execCommand(n?"insertText":"delete",!1,n)||(a.setRangeText(n,t.at,e,"end"),a.dispatchEvent(new Event(
"input",{bubbles:!0})))}function B(t){if(!r||t.target!==a||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey)return;let n=I(),e=n.indexOf(q());if(t.key.startsWith("Arr\
ow")&&(j=!0),t.key==="ArrowDown")g(n[(e+1)%n.length]);else if(t.key==="ArrowUp")g(n[(e+n.length-1)%n.length]);else if(t.key==="Enter"||t.key==="Tab")R(n[e]);else if(t.
key==="Escape")H();else return;t.preventDefault(),t.stopPropagation()}function H(){p=d(a)?.at??-1,m()}export{m as close,at as look};

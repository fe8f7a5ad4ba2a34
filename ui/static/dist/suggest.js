import{B as E,C as W,Ca as I,K as y,N as _,Q as d,S as l,g as b,h as c,ia as L,j as $,m as x,o as C,xa as f}from"./main.js";var M="mention-list",T=8,G=3,a=null,r=null,q=!1,h=-1,p=new Map,D="",k=null,K=null,w="",N=()=>[...r?.querySelectorAll("[role=option]")??[]],S=()=>r?.querySelector(
"[aria-selected=true]")??null;function m(){r?.remove(),r=null;for(let t of["aria-controls","aria-activedescendant"])a?.removeAttribute(t)}x("composed",m);async function ft(t,e,n){
a!==t&&J(t,e),q=!1;let o=f(t);if(o||(h=-1),!o||o.at===h)return m();let i=await(o.kind==="command"?z(o.query):o.kind==="member"?X(o.query):P(o.query,t.value.trim()===
`:${o.query}`)),s=f(t);e.aborted||s?.kind!==o.kind||s.query!==o.query||s.at===h||document.activeElement!==t||(o.query.endsWith(":")?(m(),!n&&i[0]&&j(o,i[0].dataset.
emoji)):Z(i,o.kind))}function J(t,e){a=t,h=-1,w="",t.setAttribute("aria-autocomplete","list"),_(t.form,et,{signal:e,capture:!0}),t.addEventListener("blur",m,{signal:e})}
async function P(t,e){let n=await I.emojiData().catch(()=>null),o=await n?.load().catch(()=>null)??[],i=t.toLowerCase();if(i.endsWith(":")){let u=i.slice(0,-1);
return(await U()).some(g=>g.dataset.sticker===u)?[]:o.filter(g=>g.codes.includes(u)).slice(0,1).map(R)}let s=(n?.search(o,i.replaceAll("_"," "),T)??[]).map(R);return[
...await V(i,e),...s].slice(0,T)}function R(t,e){let n=c("span","mention-option__emoji",t.emoji);n.setAttribute("aria-hidden","true");let o=O(`emoji-option-${e}`,
n,c("span","",t.name));return o.dataset.emoji=t.emoji,o}async function U(){k??(k=y(C).then(e=>e.ok?[...b(e.body).querySelectorAll("[data-sticker]")]:[]));let t=await k;
return t.length===0&&(k=null),t}async function V(t,e){return(await U()).filter(n=>n.dataset.sticker.startsWith(t)).slice(0,G).map(n=>{let o=n.querySelector("img").
cloneNode();o.width=o.height=28;let i=O(`frog-option-${n.dataset.sticker}`,o,c("span","",n.getAttribute("aria-label")));return e?i.dataset.sticker=n.dataset.sticker:
i.dataset.emoji=`:${n.dataset.sticker}: `,i})}async function z(t){return[...H().filter(([n])=>v(n,t)).map(Q),...(await B()).filter(n=>v(n.dataset.command,t)).map(
n=>n.cloneNode(!0))]}var v=(t,e)=>t.startsWith(e)&&t!==e;async function B(){return w!==d()&&(w=d(),K=y(W(w)).then(t=>t.ok?[...b(t.body).querySelectorAll("[data-\
command]")]:[])),K}function H(){return[["me",l("command-me")],["roll",l("command-roll")],["flip",l("command-flip")],["shrug",l("command-shrug")]]}function Q([t,
e]){let n=c("span","mention-option__sign mention-option__sign--command","/");n.setAttribute("aria-hidden","true");let o=O(`command-option-${t}`,n,c("span","",t,
c("small","",e)));return o.dataset.command=t,o}function O(t,...e){let n=c("li","mention-option",...e);return n.id=t,n.setAttribute("role","option"),n.setAttribute(
"aria-selected","false"),n}async function X(t){let e=[...b(await Y(t)).querySelector("ul")?.children??[]];return e.length===1&&e[0].dataset.name.toLowerCase()===
t.toLowerCase()?[]:e}async function Y(t){D!==d()&&(p=new Map),D=d();let e=p,n=t.toLowerCase();for(let[s,u]of p)if(u===""&&n.startsWith(s))return"";if(p.has(n))return p.
get(n);let o=await y(`${E(d())}?q=${encodeURIComponent(t)}`);if(!o.ok)return"";let i=o.body.includes('role="option"')?o.body:"";return e.set(n,i),i}function Z(t,e){
let n=q?S():null;m(),t.length!==0&&(r=c("ul","menu mention-list",...t),r.id=M,r.setAttribute("role","listbox"),r.tabIndex=0,r.setAttribute("aria-label",tt(e)),r.
addEventListener("pointerdown",o=>o.preventDefault()),r.addEventListener("click",o=>F(o.target.closest("[role=option]"))),a.form.append(r),a.setAttribute("aria-\
controls",M),A((n&&$(n,r))??N()[0]))}function tt(t){return t==="member"?l("mention-list"):t==="emoji"?l("emoji-list"):l("command-list")}function A(t){S()?.setAttribute(
"aria-selected","false"),t.setAttribute("aria-selected","true"),t.scrollIntoView({block:"nearest"}),a.setAttribute("aria-activedescendant",t.id)}function F(t){let e=f(
a);if(!t||!e)return;let{name:n,emoji:o,sticker:i,command:s}=t.dataset;if(m(),n){let u=/^\s/.test(a.value.slice(e.at+1+e.query.length));return j(e,`@${n}${u?"":"\
 "}`)}j(e,s?`/${s} `:o??""),i&&L({sticker:i})}function j(t,e){let n=t.at+1+t.query.length;a.focus({preventScroll:!0}),a.setSelectionRange(t.at,n),document.execCommand(
e?"insertText":"delete",!1,e)||(a.setRangeText(e,t.at,n,"end"),a.dispatchEvent(new Event("input",{bubbles:!0})))}function et(t){if(!r||t.target!==a||t.ctrlKey||
t.metaKey||t.altKey||t.shiftKey)return;let e=N(),n=e.indexOf(S());if(t.key.startsWith("Arrow")&&(q=!0),t.key==="ArrowDown")A(e[(n+1)%e.length]);else if(t.key===
"ArrowUp")A(e[(n+e.length-1)%e.length]);else if(t.key==="Enter"||t.key==="Tab")F(e[n]);else if(t.key==="Escape")nt();else return;t.preventDefault(),t.stopPropagation()}
function nt(){h=f(a)?.at??-1,m()}export{m as close,ft as update};

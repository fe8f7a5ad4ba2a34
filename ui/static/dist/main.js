var sr=Object.defineProperty;var ar=e=>{throw TypeError(e)};var qa=(e,t,o)=>t in e?sr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var oe=(e,t)=>{for(var o in t)sr(e,o,{get:t[o],enumerable:!0})};var od=(e,t,o)=>qa(e,typeof t!="symbol"?t+"":t,o),_o=(e,t,o)=>t.has(e)||ar("Cannot "+o);var nd=(e,t,o)=>(_o(e,t,"read from private field"),o?o.call(e):t.get(e)),rd=(e,t,o)=>t.has(e)?ar("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),sd=(e,t,o,n)=>(_o(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),ad=(e,t,o)=>(_o(e,t,"access private method"),o);function S(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function I(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function W(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function _(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var Lo="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function Lt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Lo)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return _(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var _a=3e4,La=300,Aa=["presence","read"],At=new Map,Ie=[];function y(e,t){At.has(e)||At.set(e,[]),At.get(e).push(t)}function $e(e){for(let t of[...S(e).children])
Aa.includes(t.dataset.frame)&&(Ie=[...Ie.slice(1-La),{frame:t,at:performance.now()}]),cr(t)}function Ct(){Ie=Ie.filter(({at:e})=>performance.now()-e<_a);for(let{
frame:e}of Ie)cr(e)}var ir=()=>Ie=[];function cr(e){for(let t of At.get(e.dataset.frame)??[])t(e)}var Ca=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ca);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,i),M=await h.text();return h.status===401&&ot(),{status:h.status,ok:h.ok,body:M,problem:h.ok?null:Ta(M,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Tt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function ot(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ta(e,t){let o=S(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Mt=()=>document.body.dataset.serverId??"",v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Ao=()=>document.getElementById("composer"),ke=()=>Ao()?.querySelector("textarea[name=content]")??null,V=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Dt=()=>document.visibilityState==="visible"&&document.hasFocus(),H=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,O=e=>e.dataset.kind==="system",P=e=>e.dataset.sender===v()&&!O(e);var Ma=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ma.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Ot(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Co=new Map,ve=null,To=(e,t)=>`/chats/${e}${t?`?m=${t}`:""}`;function lr(e,t,o){o?Co.set(e,{address:e,thread:t,id:o.id,top:o.top}):Co.delete(e)}function dr(e){
return ve=Co.get(e)??null,ve?To(ve.thread,ve.id.replace("message-","")):e}function ur(e){let t=ve?.thread===e?ve:null;return ve=null,t}var Da=80,x=null,fr="",Re=!0,Mo=!1,ue=null,Oo=-1;function mr(e,t){if(x=e.querySelector(".thread__scroll"),!x)return;let o=d();x.style.overflowAnchor="none",Oa(o),
x.addEventListener("scroll",Pa,{passive:!0,signal:t});let n=new ResizeObserver(()=>nt());n.observe(x),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>_e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),x=ue=null})}l("placed",Be);l("read",Be);l("show-message",({li:e})=>hr(e));var Nt=()=>!x||
x.scrollHeight-x.scrollTop-x.clientHeight<=Da,pr=()=>Re&&!("hasNewer"in(d()?.dataset??{})),qe=()=>x;function k(e,t="top"){if(!x||Mo)return e();Mo=!0,gr();try{return e()}finally{
Mo=!1,nt(t)}}function _e({takesFocus:e=!1}={}){x&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Po({takesFocus:e}))}function Po({takesFocus:e=!1}={}){
x&&(Re=!0,nt(),u("scrolled"),Be(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function hr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),x.scrollTop+=Ee(e).top-(x.clientHeight-e.offsetHeight)/2,Pt(),u("sc\
rolled")}function Oa(e){Re=!0;let t=ur(e.dataset.thread);fr=t?.address??To(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return x.
scrollTop+=Ee(o).top-t.top,Pt(),Be();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return hr(n);nt(),
r&&Ee(r).top<0&&(x.scrollTop+=Ee(r).top-16),Pt(),Be()}var Do=!1;function Pa(){Do||(Do=!0,requestAnimationFrame(()=>{Do=!1,x&&(gr(),V()||lr(fr,d().dataset.thread,
Re?null:ue),Be(),u("scrolled"))}))}function gr(){x.scrollTop===Oo&&nt(),Pt()}function Pt(){Re=Nt(),Oo=x.scrollTop,ue=null;let e=x.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ue={id:t[o].
id,...Ee(t[o])})}function nt(e="top"){if(!x)return;let t=ue&&document.getElementById(ue.id);if(Re)x.scrollTop=x.scrollHeight;else if(t){x.scrollTop+=Ee(t)[e]-ue[e];
let o=e==="top"?"bottom":"top";ue[o]=Ee(t)[o]}Oo=x.scrollTop}function Ee(e){let t=x.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Be(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!x||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=x.scrollHeight-x.scrollTop-x.clientHeight,r="hasNewer"in t.dataset||n>x.clientHeight;e.hidden=Nt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Ia=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),It=e=>new Intl.DateTimeFormat(Ia,e),yr=It({hour:"numeric",minute:"\
2-digit"}),$a=It({month:"short",day:"numeric"}),Ba=It({month:"short",day:"numeric",year:"numeric"}),Ra=It({dateStyle:"full",timeStyle:"short"}),$t=e=>e.replace(
/[\u00a0\u202f]/g," "),Bt=e=>$t(yr.format(e)),br=e=>$t(yr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Fe=e=>$t(Ra.format(e));
function D(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Sr=(e,t)=>e===D(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ke(e,t=new Date){let o=D(e);return o===D(t)?c("today"):Sr(o,t)?c("yesterday"):$t((e.getFullYear()===t.getFullYear()?$a:Ba).
format(e))}var No=e=>D(e)===D(new Date)?Bt(e):Ke(e);function xr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Ke(e,t)}function wr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Mt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Io(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Sr(D(e),t)?c("yesterday-within"):xr(e,t)})}var Fa={clock:Bt,ago:xr};function $o(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Fa[t.dataset.time]??No)(o),t.title=Fe(o)}}function kr(){let e=D(new Date),t=0,o=()=>{let n=D(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var Ua=2e3,Ue=null;function fe(e,t){Ue?.remove(),Ue=f("span","tooltip",t),Ue.setAttribute("role","status"),Ue.style.insetInlineEnd="20px",Ue.style.insetBlockStart=
"20px";let o=Ue;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ua)}var Jt={};oe(Jt,{close:()=>Te,connect:()=>hi,isOpen:()=>Vt,openDialog:()=>Ce,show:()=>rt});var Rt=new Set,vr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),R=e=>e!==v()&&vr().includes(e);y("blocks",e=>{let t=vr();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==R(o))return u("reload",{});let n=d();n&&k(()=>n.querySelectorAll(".message").forEach(
Ro))});l("pane",()=>Rt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Rt.add(
t.id):Rt.delete(t.id),Bo(t,e.target.open)},!0);function Ro(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!O(e)&&R(e.dataset.sender)?
(o||e.prepend(o=I("fold-template")),o.open=Rt.has(e.id),Bo(e,o.open)):o&&(o.remove(),Bo(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&R(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=c("folded"))}function Bo(e,t){let o=e.getAttribute("aria-label");o!==c("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:c("folded"))}async function Ft(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Wa(e)}}function Wa(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Er=14,Ha=20,ja=200,za=2e3,Kt=new Set;l("pane",()=>Kt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Ja(t);let o=e.
closest?.(".show-more");o&&k(()=>Fo(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Fo(Va(t),!0)});function qr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Xa(n);let o=t.filter(Ya);for(let n of o)_r(n,n,n.closest(
".message").id)}function Ya(e){if(e.textContent.length<ja&&e.querySelectorAll("br, li, blockquote").length<Er/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Er*parseFloat(getComputedStyle(e).lineHeight)-1}function Xa(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(I("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Ha))return;let o=e.closest(".message");_r(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function _r(e,t,o){let n=f(
"button","show-more",f("span","",""),W("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Fo(n,Kt.has(o))}var Ga=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Va=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Fo(e,t){Ga(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Kt.add(e.dataset.folds):Kt.delete(e.dataset.folds)}async function Ja(e){let t=e.closest(".code").querySelector("code").textContent,o=await Ft(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
za)}var Ko=e=>{if(R(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!P(e)};function Uo(e){if(e.dataset.
mentions===void 0)return;let t=Ko(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}y("blocks",()=>d()?.querySelectorAll(".message").forEach(Uo));var Wo=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Lr(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Wo(t).includes(v())))}var Ar="a:not([aria-hidden]), button, [role=button]";function Ho(e){for(let t of e.querySelectorAll(Ar))t.tabIndex=-1}function Cr(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Ar)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Ho(r)},{signal:t})}var Qa=6e4,Ut=e=>e.classList.contains("message");function me(e){do e=e.nextElementSibling;while(e&&!Ut(e));return e}function Wt(e){do e=e.previousElementSibling;while(e&&
!Ut(e));return e}function j(e,t=e){if(!e)return;let o=me(t)??t,n=[],r=Wt(e);for(let s=e;s&&(ei(s,r)&&n.push(s),s!==o);s=me(s))r=s;qr(n)}function Ht(e){let t=e.querySelectorAll(
".message");t.length&&j(t[0],t[t.length-1])}function ei(e,t){let o=new Date(e.dataset.at),n=t!==null&&D(new Date(t.dataset.at))===D(o),r=n&&o-new Date(t.dataset.
at)<Qa,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!O(e)&&!O(t)&&t.dataset.sender===e.dataset.sender),ti(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),ni(e,o),Ro(e),Lr(e),Uo(e),Ho(e),!0)}function ti(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let h=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=h}if((s||n)&&r?.remove(),s)return oi(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==D(o)&&r.replaceChildren(Tr(o)),
r.dataset.day=D(o);let a=Ke(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function oi(e,t){let o=t?D(t):void 0,n=t?Ke(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Tr(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Tr(e){let t=f("a","divider__day",Ke(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${D(e)}`}),t.dataset.dialog="",t}function ni(e,t){let o=Bt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Fe(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=br(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Fe(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var jt=400,ri=50,Mr=8,si=60,pe=new Map,ne=e=>Number(e.dataset.seq),zt=e=>Number(e.dataset.version),Yt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Or(){let e=d();pe.clear(),e&&Ht(e)}l("day",()=>{let e=d();e&&k(()=>Ht(e))});y("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(re(o),Pr(t,e.dataset.version))});y("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Pr(t,e.dataset.version)});y("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});y("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Pr(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function re(e){let t=d(),o=document.getElementById(e.id)??ii(t,e.dataset.clientId);if(o&&Yt(o)&&zt(o)>=zt(e))return o;let n=ne(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&Yt(o)?ci(o,e):di(t,e,o));return r||ai(e),u("placed",{li:r??e,isNew:n}),n&&r&&Br(
t),r}function ai(e){pe.delete(e.id),pe.set(e.id,e),pe.size>jt&&pe.delete(pe.keys().next().value)}function Nr(e){let t=[document.getElementById(e.id),pe.get(e.id)].
filter(Boolean);return pe.delete(e.id),t.find(o=>zt(o)>=zt(e))??e}function ii(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function ci(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),j(t),o&&(t.contains(o)?o:li(t,
o)??t).focus({preventScroll:!0}),t}function li(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function di(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ne(t)>ne(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ne(t)<ne(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ne(a)>ne(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):Gt(e,t),j(t),t}function Gt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Ir(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Mr):r.splice(0,Mr);if(k(()=>ui(n,a.filter(i=>!document.getElementById(i.id)).map(Nr),t),Dr(t)),Br(n,{fromEnd:t,isPaging:!0}),await fi(),!o())return}k(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),Xt(n,t,!s&&jo(n,e,t))},
Dr(t)),u("history")}var Dr=e=>e?"bottom":"top";function ui(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)Gt(e,r);j(t[0],t[t.length-1])}var fi=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:si}):setTimeout(
e)});function $r(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Nr),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&me(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ne(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Ht(t),Xt(t,!0,jo(t,e,!0)),Xt(t,!1,jo(t,e,!1)),
u("history")}function jo(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Le(e);return t.dataset.hasNewer==="true"||n!==null&&ne(n)<Number(e.dataset.lastSeq)}
function Xt(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=mi(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function mi(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function Br(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.
querySelectorAll(".message:not([data-pending])")];n.length<=jt+ri||!o&&!pr()||k(()=>{let r=t?n.slice(jt):n.slice(0,n.length-jt),s=new Set(r);for(let i of[...e.children])
(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();Xt(e,!t,!0),j(a)})}function Le(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Rr(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var J=null,Fr=()=>{},Vt=()=>Ae()?.firstElementChild!=null,Ae=()=>document.getElementById("dialog");function hi(){let e=Ae();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Te())}),e.addEventListener("submit",gi),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ce(o.getAttribute("href"),o))}))}async function Ce(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&fe(n,o.problem?.text||c("try-again"));rt(S(o.body),t)}function rt(e,t){Te(),J=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Ae().replaceChildren(...e.children),window.htmx?.process(Ae()),Fr=Lt(Ae()),(o??Ae().querySelector(
Lo))?.focus()}function Te(){return Vt()?(Fr(),Ae().replaceChildren(),(J?.isConnected?J:J?.id?document.getElementById(J.id):null)?.focus({preventScroll:!0}),J=null,
!0):!1}async function gi(e){let t=e.target;if(t.method==="get")return yi();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await p(t.getAttribute(
"action"),{form:Tt(t,o)});if(o&&(o.disabled=!1),!r.ok)return bi(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==null;a&&$e(r.body);let i=s.querySelector(
".message");if(i&&(J=document.getElementById(i.id)??J),i&&n&&d()===n&&re(i),s.querySelector("[role=dialog], [role=alertdialog]"))return rt(s,J);let M=J;Te(),!i&&
M?.matches(".message")&&fe(M,c("reported")),a||u("dialog-done")}function yi(){l("pane",()=>{Te(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function bi(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var We=new Map,Z=e=>`ribbit:${Mt()}:${v()}:${e}`;function C(e,t){if(We.has(Z(e)))return We.get(Z(e));try{let o=localStorage.getItem(Z(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function se(e,t){let o=Z(e);We.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{We.set(o,t)}}function Q(e){We.delete(Z(e));
try{localStorage.removeItem(Z(e))}catch{}}function zo(e){let t=Z(e),o=new Set([...We.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Z("").length))}function Yo(){for(let e of zo(""))Q(e)}function He(e){addEventListener("storage",t=>{t.key?.
startsWith(Z(""))&&e(t.key.slice(Z("").length))})}function Zt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var Vo={};oe(Vo,{connect:()=>Si,connectPane:()=>Go,discardEdit:()=>to,draftPreview:()=>Xo,saveEdit:()=>eo,savedDraft:()=>oo,savedEdit:()=>Qt});var at=e=>`draft:${e}`,Xo=e=>(C(at(e),"")||"").trim();function Si(){He(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Go(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=C(at(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Kr(o,n.value):eo(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Kr(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Qt=e=>C(
`edit:${e}`,null),eo=(e,t,o)=>se(`edit:${e}`,{id:t,text:o}),to=e=>Q(`edit:${e}`),oo=e=>C(at(e),"");function Kr(e,t){t.trim()===""?Q(at(e)):se(at(e),t)}var je="outbox:",it=null,Jo=e=>e.startsWith(je);He(e=>Jo(e)&&Zo());function F(){return it??(it=zo(je).map(e=>C(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),it}var Ur=e=>F().filter(t=>t.thread===e).pop()??null;function Wr(e){let t=Math.max(0,...F().map(o=>o.n))+1;Hr({...e,id:Zt(),n:t,at:Date.now(),problem:""})}
function ee(e,t){let o=C(je+e,null);o&&Hr({...o,...t})}function ct(e){let t=C(je+e,null);Q(je+e),t&&Zo([t.thread])}function Hr(e){se(je+e.id,e),Zo([e.thread])}function Zo(e){
let t=it??[];it=null;for(let o of new Set(e??[...t,...F()].map(n=>n.thread)))u("unsent",{thread:o})}var xi="🖼️";function ae(e,t=""){let o=lt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),wi(e,t),ki(e.querySelector(".chat__count"),o,jr(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=No(r),n.title=Fe(r)}}var lt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),jr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function zr(e,t){let{seq:o}=t.dataset,n=jr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Ko(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function no(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Yr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?c("you"):s,h="deleted"in t.dataset,M=t.dataset.
kind==="system",_t=!M&&e.dataset.kind!=="direct"&&R(r),rr=_t?c("folded"):t.textContent.trim();h&&!_t?e.dataset.preview=c("deleted"):e.dataset.preview=M||_t?rr:c(
"preview-by",{name:i,text:rr}),h&&!_t?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function wi(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Xo(e.dataset.thread),s=Ur(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(W(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??xi})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function ki(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${c(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var vi=400,ze=()=>document.getElementById("chats-part"),he=()=>q()?.dataset.filter??"all",$=e=>document.getElementById(`nav-${e}`),Me=()=>[...q()?.querySelectorAll(
".chat")??[]];function Xr(){if(!q())return;let e=ze().parentElement;e.addEventListener("scroll",()=>ie(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ie(!0))}),ge(q()),ie(!1)}l("day",()=>Me().forEach(e=>ae(e)));l("d\
raft",({thread:e})=>en(e));l("unsent",({thread:e})=>en(e));l("list-typing",({thread:e,name:t})=>en(e,t));l("pane",Vr);function Ei(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Ye(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Ei(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function Xe(e){e?.remove(),Gr(),ie(!1)}function Gr(){let e=ze().querySelector(".filters--list"),t=Me().
length>=Number(e.dataset.from)||q().querySelector("a[data-page=chats]");e.hidden=he()==="all"&&!t}var Qo=!1;async function ie(e){let t=q(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<vi;if(Qo||!(n||e))return;Qo=!0;let r=await p(o.getAttribute("href"));if(Qo=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!$(i.dataset.
thread)});t.append(...s),ge(...s),ie(!1)}function ge(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))no(o),
ae(o),o.nextElementSibling.tabIndex=-1}Vr(),q()&&Gr()}function Vr(){let e=m()?.dataset.unreached??L();for(let t of Me()){let o=e!==""&&t.dataset.thread===e;o!==
(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),ae(t))}}function en(e,t){let o=$(e);o&&ae(
o,t)}var dt=new Map,tn=new Set;function ft(e,t){dt.get(e)?.push(t);for(let o of tn)o.push(t);return dt.has(e)}async function Jr(e){let t=[];tn.add(t);try{return await e()}finally{
tn.delete(t),t.forEach(o=>o())}}async function ut(e){if(!q()||ft(e,()=>ut(e)))return;dt.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${he()}`),o=dt.get(e);
dt.delete(e),_i(e,t),$(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&ut(e)}function _i(e,t){let o=$(e)?.closest("li");if(t.status===204||t.status===404)return Xe(
o);let n=t.ok?S(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?Li(o,n):o.replaceWith(n):q().prepend(n),ge(n),Ye(n),on())}function on(){
m()?.querySelector("#welcome")&&u("reload",{path:"/"})}function Li(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&se("last-thread",e));var zu=()=>C("last-thread","");var E={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
Ai={"[data-picks]":E.peoplePicker,"#search":E.search};function Zr(e,t){for(let[o,n]of Object.entries(Ai)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var z=null,B=null,De=0;function Qr(e,t){B=e.querySelector("#composer");let o=B?.querySelector("input[type=file]");if(!o)return B=null;o.addEventListener("change",
()=>{let n=[...o.files];o.value="",rn(n)},{signal:t}),document.addEventListener("paste",Mi,{signal:t});for(let n of["dragenter","dragover","dragleave","drop"])e.
addEventListener(n,Di,{signal:t});De=0,z?.show(B),t.addEventListener("abort",()=>B=null)}l("edit-unsent",({files:e})=>e?.length&&sn(t=>t.restore(B,e)));var es=()=>z?.
count(L())??0,ts=()=>z?.isHeldUp(L())??!1,os=()=>z?.take(L())??[],ns=e=>z?.isUnderWay(e)??!1,nn=e=>z?.previewOf(e)??null;function rn(e){e.length>0&&sn(t=>B&&t.add(
B,e))}async function sn(e){z??(z=await Ti().catch(()=>null)),z?e(z):u("composer-note",{words:c("try-again")})}async function Ti(){let[e,{Upload:t}]=await Promise.
all([E.tray(),E.upload()]);return e.useUpload(t),e}function Mi(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&
!B?.contains(e.target);!B||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),rn(t))}function Di(e){!B||!e.dataTransfer?.types.includes(
"Files")||(e.preventDefault(),e.type==="dragenter"&&++De===1&&sn(t=>De>0&&B&&t.showDrop(B,V())),e.type==="dragleave"&&De>0&&De--,e.type==="drop"&&(De=0,rn([...e.
dataTransfer.files])),De===0&&z?.hideDrop())}var Oi=98,ss=null;function as(e){e===ss&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Oi,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,ss=o===t?e:null})}var io={};oe(io,{add:()=>hn,connect:()=>zi,connectPane:()=>un});function is(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:an(e/1e3)}):e<9995e5?c("size-mb",{size:an(e/1e6)}):c("size-gb",{size:an(e/1e9)})}var an=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),cs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";l("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):mt(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function mt(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Pi=400,Ni=320,ls=new Map;function ds(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Ii(t,o),!n)return;k(()=>{Gt(
e,n,{afterPending:!0}),j(n)})}Ui(n,t)}function Ii(e,t){let o=I("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Ri(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before($i(e.files)),o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}\
, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.getElementById(`message-${e.replyTo}`);return s&&Ki(o,s),o}function $i(e){let t=f("div","at\
tachments"),n=e.map(r=>nn(r.key)).filter(Boolean).map(({url:r,width:s,height:a})=>{let i=f("img",""),h=Math.min(1,Pi/s,Ni/a);return Object.assign(i,{src:r,alt:"",
width:Math.max(1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),i});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album alb\
um--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(({key:s})=>!nn(s)))t.append(f("div","file",f("span","file\
__kind",cs(r.name)),f("span","file__text",f("span","file__name",r.name),f("span","file__size",is(r.size)))));return t}l("upload-progress",({key:e,part:t})=>ls.set(
e,t));function Bi(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ls.get(n.key)??0),0)/t}function Ri(e){
let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:Fi(e)}),t}var Fi=e=>new URL(`../stickers/${e}.svg`,import.meta.
url).pathname;function Ki(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",mt(t))))}function Ui(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=Bi(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),i=n?t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(W("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(W("warning"),f("span","",h),cn("retry"),t.sticker?"":cn("edit"),cn("delete")),o.setAttribute("role","alert")}function cn(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var us=[1e3,2e3,4e3,8e3],so=2e4,Wi=5e3,Hi=6e4,ji=3,ln=Zt(),ro=new Set,Oe=0,dn=0;function zi(){He(e=>{Jo(e)&&(N(),ce())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Xi(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Oe=0,ce()}),addEventListener("pa\
gehide",()=>{ms();for(let e of F())mn(e)&&pn(e)&&ee(e.id,{seen:0})}),ce()}var un=N;l("sent",({clientId:e})=>ct(e));l("online",()=>{Oe=0;for(let e of F())e.isSoft&&
ee(e.id,{problem:"",isSoft:!1});N(),ce()});l("connection",()=>N());var fn=e=>F().find(t=>t.files?.some(o=>o.key===e)),mn=e=>(e.files??[]).some(t=>!t.id),pn=e=>(e.
files??[]).every(t=>t.id||ns(t.key)),Yi=e=>mn(e)&&!pn(e)&&!(Date.now()-(e.seen??e.at)<Hi);l("uploaded",({key:e,id:t})=>{let o=fn(e);o&&(ee(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),ce())});l("upload-failed",({key:e,problem:t})=>{let o=fn(e);o&&(ee(o.id,{problem:t}),N(),ce())});l("upload-progress",({key:e})=>{
let t=fn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Wi&&ee(t.id,{seen:Date.now()}),N())});function hn(e){Wr(e),N(),_e(),ce()}function Xi(e,t){if(e==="delete"||e===
"edit"){let n=F().find(r=>r.id===t);ct(t),N(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}ee(t,{problem:"",isSoft:!1});
let o=F().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Oe=0,N(),ce()}function ce(){clearTimeout(dn);let e=new Set(F().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!fs())return ao(so/4);for(let t of e)Gi(t)}}async function Gi(e){if(!ro.has(e)){ro.add(e);try{for(;;){let t=F().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Yi(t)){ee(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}if(mn(t)){pn(t)||ao(so/4);break}fs();let o=await p(`/\
chats/${e}/messages`,{form:Vi(t)});if(!Ji(t,o))break}}finally{ro.delete(e),ro.size===0&&ms()}}}var Vi=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["st\
icker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Ji(e,{ok:t,status:o,body:n,problem:r}){let s=t?S(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(Oe=0,ct(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&re(s),N(),!0):o===401?!1:o===
429?(ao(r.retryAfter*1e3),!1):t||o===0||o>=500?(Oe++,o>=500&&Oe>=ji&&ee(e.id,{problem:r?.text||"?",isSoft:!0}),N(),ao(us[Math.min(Oe,us.length)-1]),!1):(ee(e.id,
{problem:r?.text||"?"}),N(),!0)}function ao(e){clearTimeout(dn),dn=setTimeout(ce,e)}function fs(){let e=C("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
ln&&t>0&&t<=so?!1:(se("lease",{page:ln,until:Date.now()+so}),!0)}function ms(){C("lease",null)?.page===ln&&Q("lease")}function N(){let e=d();if(!e)return;let t=F().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?ct(n.id):ds(e,n,Le(e))}var pt=1e4,gn=9500,b=null,g=null;function ps(e,t){if(b=e.querySelector("#composer"),g=b?.querySelector("textarea")??null,!g)return;g.addEventListener("input",Ge,
{signal:t}),_(g,Qi,{signal:t}),_(g,n=>ys(n)&&n.preventDefault(),{signal:t,type:"keypress"}),b.addEventListener("submit",bs,{signal:t}),b.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ye(),le())},{signal:t});let o=Qt(m().dataset.thread);o&&g.value===oo(m().dataset.thread)&&
hs(o),Ge()}l("files-changed",()=>g?.isConnected&&Ge());l("composer-note",({words:e})=>ht(e,e!==""));l("connection",({isOnline:e})=>ht(e?"":c("offline-note")));function le(){
g?.focus({preventScroll:!0})}function Bf(e){!g||g.readOnly||(g.setRangeText(e,g.selectionStart,g.selectionEnd,"end"),g.dispatchEvent(new Event("input",{bubbles:!0})))}
l("edit-unsent",({content:e,replyTo:t})=>{if(!g||g.readOnly)return;ye();let o=t&&document.getElementById(`message-${t}`);o&&yn(o),g.value=[e,g.value].filter(n=>n.
trim()!=="").join(`
`),g.dispatchEvent(new Event("input",{bubbles:!0})),le(),g.setSelectionRange(e.length,e.length)});function yn(e){ye(),b.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");gs("reply",Ot("replying-to",{name:t,text:mt(e)})),le()}async function bn(e){let{thread:t}=m().
dataset,o=b,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==b)return;if(!n.ok)return ht(n.problem?.text||c("try-again"),!0);ye();let r={
id:e.id.replace("message-",""),text:n.body};eo(t,r.id,r.text),hs(r),le(),g.setSelectionRange(g.value.length,g.value.length)}function hs({id:e,text:t}){b.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(b.dataset.caption=""),g.value=t,gs("pencil",[f("b","",c("edit-message")),f("span","composer__ke\
y",` · ${c("esc-cancels")}`)]),Ge()}function ye(){let e=b?.querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name\
=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.editing,delete b.dataset.caption,to(m().dataset.thread),g.value=oo(m().dataset.thread)),ht(""),Ge(),
!0)}function gs(e,t){let o=b.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(W(e)),k(()=>o.hidden=!1)}function Ge(){let e=g.value.length<gn?g.value.trim().length:[...g.value.trim()].length,o=(e>0||("editing"in b.dataset?"captio\
n"in b.dataset:es()>0))&&e<=pt&&("editing"in b.dataset||!ts());b.classList.toggle("composer--ready",o);let n=b.querySelector(".composer__send");n&&(n.disabled=!o),
as(g),Zi(e)}function Zi(e){let t=b.querySelector(".counter");if(!t)return;t.hidden!==e<gn&&k(()=>t.hidden=e<gn),t.classList.toggle("counter--over",e>pt);let o=r=>r.
toLocaleString(document.documentElement.lang),n={n:o(e),max:o(pt),over:o(e-pt)};t.hidden||(t.textContent=c(e>pt?"counter-over":"counter",n))}var ys=e=>e.key==="\
Enter"&&!e.shiftKey&&!e.altKey&&(!H()||e.ctrlKey||e.metaKey);function Qi(e){if(ys(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():bs(e);else if(e.key===
"ArrowUp"&&g.value===""&&!e.altKey&&!e.shiftKey){let t=Rr();if(!t)return;e.preventDefault(),bn(t)}}function bs(e){if(e.preventDefault(),!b.classList.contains("c\
omposer--ready"))return;if("editing"in b.dataset)return tc();let t=g.value;g.value="",ec({content:t,files:os()}),Ge()}function ec(e){let{thread:t}=m().dataset,o=b.
querySelector("[name=reply_to]").value;u("composed",{thread:t}),ye(),hn({thread:t,replyTo:o,...e})}async function tc(){if(g.readOnly)return;let{editing:e}=b.dataset,
{thread:t}=m().dataset,o=b;g.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:g.value}});if(o===b&&(g.readOnly=!1),!n.ok)return o===b&&
ht(n.problem?.text||c("try-again"),!0);if(Qt(t)?.id===e&&to(t),m()?.dataset.thread!==t||!b)return;let r=S(n.body).querySelector(".message");r&&re(r),b.dataset.editing===
e&&ye(),o===b&&le()}function ht(e,t=!1){if(!b)return;let o=b.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint\
--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var nc=["react","reaction","reply","edit"],xs=e=>e.id.replace("message-",""),Pe=e=>`/chats/${m().dataset.thread}/messages/${xs(e)}`;function Ne(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||O(e)||nc.includes(t)&&!Ao())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function gt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ne(t,o.dataset.action)}async function be(e,t){switch(e){case"re\
ply":return yn(t);case"edit":return bn(t);case"delete":return Ce(`${Pe(t)}/delete`,t);case"report":return Ce(`${Pe(t)}/report`,t);case"pick":return await(await E.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||fe(t,c("try-again"));case"copy-link":return Ss(t,new URL(`/chats/${m().dataset.thread}\
?m=${xs(t)}`,location.href).href);case"copy-text":{let o=await p(`${Pe(t)}/raw`);return Ss(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Ss(e,t){
fe(e,c(t!==null&&await Ft(t)?"copied":"try-again"))}var rc=300,sc=2500;function ks(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
yt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&be("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>dc(i),rc))},s=()=>{clearTimeout(n),H()||xn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Sn=new Set;async function yt(e,t,o){let n=`${e.id} ${t}`;if(Sn.has(n))return;Sn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>ac(e,t,o));let a=await p(`${Pe(e)}/reactions`,{form:{reaction:t}});Sn.delete(n);let i=a.ok?S(a.
body).querySelector(".message"):null;if(i&&d()===r)return re(i);!a.ok&&e.isConnected&&k(()=>lc(e,s))}function ac(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",ic(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>ws(M.value)===ws(t));r||(r=cc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Wo(r),a=s.includes(v()),i=a?s.filter(M=>M!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ws=e=>e.replace(/\uFE0F/g,"");function ic(e){let t=f(
"form","chips");return t.method="post",t.action=`${Pe(e)}/reactions`,t}function cc(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function lc(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var te=null;async function dc(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Pe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;xn(),te=f("spa\
n","tooltip",o.body.trim()),te.setAttribute("role","tooltip"),te.dataset.extra="",t.append(te);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.
max(8,Math.min(n.left-r.left,r.width-te.offsetWidth-8));te.style.left=`${s}px`,te.style.top=`${n.top-r.top-te.offsetHeight-4}px`,H()&&setTimeout(xn,sc)}function xn(){
te?.remove(),te=null}var fc=40,mc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,pc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,hc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
gc=/[\p{L}\p{Nd}\p{M}]/u,yc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function bc(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-fc),n=mc.exec(o);if(n){let s=t.length-n[0].length;return Sc(t,s)&&!vs(t)?{kind:"member",query:n[1],at:s}:null}let r=pc.exec(o);return!r||vs(t)||wc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Sc(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=xc(e.slice(0,n+r.index),o);return o}function xc(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!gc.test(
o)||hc.test(o)||yc.test(o)}var vs=e=>(e.match(/```/g)?.length??0)%2===1,wc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,Ve=null;function Es(e,t){Ve?.close();let o=ke();if(!o||!L())return;let n=async r=>{!Ve&&!bc(o)||(Ve??(Ve=await E.suggest().catch(
()=>null)),Ve&&!t.aborted&&Ve.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}var wn="/settings/look";function _s(){document.addEventListener("pointerdown",({target:e})=>qs(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>qs(t=>!t.contains(e))),_(document,vc,{capture:!0}),document.addEventListener("submit",Ec)}var Ls=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function qs(e){for(let t of Ls())e(t)&&(t.open=!1)}function vc(e){if(e.key!=="Escape")return;let t=Ls()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Ec(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==wn)return;if(e.preventDefault(),!(await p(
wn,{form:Tt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${wn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var _c=450,Lc=10,Y=null,As=()=>{};function Cs(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let h=i.target.closest(".message");i.pointerType==="mouse"||!h||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Ac(
h)},_c))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Lc&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let h=(i.pointerType??r?.pointerType)==="touch";(Y||h&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),bt()})}function Ac(e){Ne(e,"copy-link")&&(bt(),Y=I("sheet-template"),Y&&(gt(Y,e),Y.addEventListener("click",t=>Cc(t,e)),document.body.append(Y),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),As=Lt(Y),Y.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function bt(){return Y?(As(),Y.remove(),Y=null,!0):!1}function Cc(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;bt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?yt(n,s,o.querySelector("img")?.src):r!=="close"&&be(r,n)}var vn={};oe(vn,{connect:()=>Dc});var Tc=450,Mc=10;function Dc(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),co(t))}),document.addEventListener("contextmenu",e=>{let t=kn(e.target);!t||e.shiftKey||(e.preventDefault(),H()||co(t,e.clientX>0?e:void 0))}),
_(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),co(kn(e.target)))}),Oc()}var kn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function co(e,t){let o=await E.chatMenu().catch(()=>null);o?o.open(e,t):fe(e.closest("li"),c("try-again"))}function Oc(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:kn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,co(s)},Tc))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Mc&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var lo=()=>Jr(Pc);y("blocks",lo);async function Pc(){let e=he(),t=await p(`/chats/list?filter=${e}`);if(he()!==e)return t.ok;let o=q(),n=t.ok?S(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let h of[
...n.children].map(M=>Nc(M,a)))h===i?i=i.nextElementSibling:o.insertBefore(h,i);for(;i;){let h=i.nextElementSibling;i.remove(),i=h}return ge(o),a.forEach(Ye),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),ie(!1),!0}function Nc(e,t){let o=e.querySelector(".chat"),n=o&&$(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
no(o),r<0&&t.push(n.closest("li")),r<0||r===0&&Ic(o,n)?n.closest("li"):e}function Ic(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var $c=300,Bc=1e4,Rc=6e4,Ms=1e4,Fc=3e4,Kc=5e3,X=null,Je="",mo=0,fo=0,_n=0,uo=0,Ln=0,Ze=()=>X?.readyState===WebSocket.OPEN;function An(){ho(),setInterval(()=>{(Ze()?
po(mo)>Rc:X&&po(_n)>Ms)&&Ps()},5e3),addEventListener("online",qn),addEventListener("pagehide",Ds),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&qn())}function Ds(){let e=X;X=null,clearTimeout(Ln),e?.close()}var po=e=>Math.
abs(Date.now()-e);l("pane",Ns);l("signing-out",Ds);l("still-signed-in",qn);l("say",e=>En(e));function En(e){Ze()&&X.send(JSON.stringify(e))}function ho(){clearTimeout(
Ln);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);X=e,Je="",_n=Date.now(),e.onopen=()=>{mo=fo=Date.now(),Ns(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{X===e&&(mo=Date.now(),$e(t.data))},e.onclose=t=>{X===e&&Os(t.code)}}function Os(e){if(X=null,Je="",ir(),e===1008)return ot();fo&&
Date.now()-fo>Kc&&(uo=0),fo=0,uo++,u("socket",{isUp:!1,tries:uo});let t=Math.min(Bc,$c*2**(uo-1));Ln=setTimeout(ho,t*(.5+Math.random()/2))}function qn(){X?(Ze()?
po(mo)>Fc:po(_n)>Ms)&&Ps():ho()}function Ps(){let e=X;e.onopen=e.onmessage=e.onclose=null,e.close(),Os(1006),ho()}function Ns(){let e=L();Ze()&&(Je&&Je!==e&&En(
{event:"leave",data:{threadId:Number(Je)}}),Je=e,e&&En({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Wc=5e3,Hc=4e3,$s=15e3,jc=3,go=0,St=0,Is=-$s;l("socket",({isUp:e,tries:t})=>e?zc():Yc(t));l("pane",Rs);async function zc(){clearTimeout(go),clearTimeout(St),
go=St=0;let e=Se()!=="";xt("live"),u("online"),e&&u("back"),await lo()}function Yc(e){Se()==="live"&&xt("lost"),go||(go=setTimeout(()=>xt("reconnecting"),Wc)),e>=
jc&&(St||(St=setTimeout(Bs,0)))}async function Bs(){let e=L(),t=e?await Xc(e,d()):!0;t&&performance.now()-Is>$s&&(t=await lo(),Is=performance.now()),!Ze()&&(t?(xt(
"polling"),u("online")):Se()==="polling"&&xt("reconnecting"),St=setTimeout(Bs,Hc))}async function Xc(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&$e(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Se=()=>document.documentElement.dataset.connection??
"";function xt(e){Se()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Rs(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Rs(){let e=m()?.querySelector(".banner");if(!e)return;let t=Se()==="reconnecting"||Se()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Se()==="reconnecting"?o:"",c(Se()))}var Fs=2400,wt=null,yo=null;function Ks(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Cn(n))},{signal:t}),kt()}l("end-wanted",Gc);l("scrolled",
kt);l("online",kt);function kt(){let e=qe();if(!e||wt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Fs?Cn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Fs&&Cn(o)}async function Cn(e){let t=d();if(wt===t)return;wt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?S(r.body).querySelector(".page"):null;s&&await Ir(s,e.
dataset.page==="older",o),wt===t&&(wt=null),d()===t&&(s||r.ok)&&kt()}async function Gc({takesFocus:e}){let t=d();if(yo===t)return;yo=t;let o=await p(`/chats/${t.
dataset.thread}/messages`);if(yo===t&&(yo=null),d()!==t)return;let n=o.ok?S(o.body).querySelector(".page"):null;n&&$r(n),Po({takesFocus:e}),kt()}var In={};oe(In,{connect:()=>al});async function Us(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),rt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;_(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await E.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var Pn={};oe(Pn,{connect:()=>Jc,connectPane:()=>Mn,markAllRead:()=>Dn});var Hs=300,K={thread:"",seq:0},Tn=0,js=-Hs,Qe=null;function Jc(){for(let e of["focus","resize"])addEventListener(e,et);document.addEventListener("visibilitychan\
ge",et),addEventListener("pagehide",zs)}function Mn(){zs();let e=d();e&&(K={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),et()}l("scrolled",et);l("on\
line",et);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||O(e)&&Number(d().dataset.lastRead)===t-1?Vs(d(),t):et()});y("read",e=>{let t=d();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&Vs(t,Number(e.dataset.seq))});function Dn(){let e=d(),t=Le();"hasNewer"in e.dataset?Gs(e,Number(e.dataset.lastSeq),""):
t&&Xs(t),u("all-read")}function et(){let e=Ws();if(!e)return;let t=d(),o=Number(e.dataset.seq);On(t,o),K.thread===t.dataset.thread&&o>K.seq&&(Qe={thread:K.thread,
message:e.id.replace("message-",""),seq:o}),Tn||(Tn=setTimeout(()=>{Tn=0;let n=Ws();n&&Xs(n)},Math.max(0,js+Hs-performance.now())))}function zs(){if(!Qe||K.thread===
Qe.thread&&K.seq>=Qe.seq)return;let{thread:e,message:t}=Qe;Qe=null,Ys(e,t)}var Ys=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Ws(){
let e=qe();if(!e||!Dt())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Xs=e=>Gs(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Gs(e,t,o){
if(On(e,t),K.thread!==e.dataset.thread||t<=K.seq)return;let n=K,r=n.seq;n.seq=t,js=performance.now(),!(await Ys(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Vs(e,t){
K.thread===e.dataset.thread&&(K.seq=Math.max(K.seq,t)),On(e,t)}function On(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var T=null,xe=null;function Js(e,t){T=e.querySelector(".panel"),xe=e.querySelector("[data-action=stickers]"),!(!T||!xe)&&(xe.addEventListener("click",o=>{o.preventDefault(),
T.hidden?Zc():tt()},{signal:t}),document.addEventListener("pointerdown",o=>{!T.hidden&&!T.contains(o.target)&&!xe.contains(o.target)&&tt({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>T=xe=null))}function tt({givesBack:e=!0}={}){return!T||T.hidden?!1:(T.hidden=!0,xe.setAttribute("aria-expanded","false"),e&&xe.focus(
{preventScroll:!0}),!0)}async function Zc(){let e=T;T.hidden=!1,xe.setAttribute("aria-expanded","true");let t=!T.querySelector("[data-sticker]"),[o,n]=await Promise.
all([E.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(T!==e||T.hidden)){if(!o||n?.ok===!1)return tt();if(n){let r=S(n.body);T.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(T,tt)}o.show()}}var G=null,w=null,bo=null,ea=null;function ta(e,t){let o=e.querySelector("#messages");if(!o||(G=I("toolbar-template"),!G))return;G.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Nn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Nn(r.target.closest(".message"))},n),o.addEventListener("click",el,n),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!bo?.contains(
r.target)&&we()},n),t.addEventListener("abort",()=>{we(),G=null})}l("action",({action:e,li:t})=>{e==="react"&&Qs("quick-template",t,"react"),e==="more"&&Qs("men\
u-template",t,"more")});function we(){return w?(w.contains(document.activeElement)&&Qc(ea)?.focus({preventScroll:!0}),w.remove(),w=null,bo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Qc=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function Nn(e){if(!(!e||!G||e===G.parentElement||
w)){if(!Ne(e,"copy-link"))return G.remove();gt(G,e),e.append(G)}}function el(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return we(),yt(t,o.dataset.reaction,o.querySelector("img")?.src);w?.contains(
o)&&we(),be(o.dataset.action,t)}}function Qs(e,t,o){let n=w?.dataset.extra===o&&w.parentElement===t;if(we(),!n&&(Nn(t),w=I(e),!!w)){w.dataset.extra=o,gt(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(G);bo=G?.querySelector(`[data-action=${o}]`)??null,bo?.setAttribute("aria-expanded","true"),ea=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),tl(t),_(w,ol),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function tl(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function ol(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return we();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var rl={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},sl=".docked, #dialog, .sheet-holder";function al(){_(document,il)}function il(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(sl))return;let{key:t}=e;if(t==="Escape")return cl(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Vt())return;if(ll(e))return dl(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Us(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return ul(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&fl(
e,o)||(document.activeElement===qe()&&pl(e),hl(e))}function cl(e){if(Te()||bt()||we()||tt()||ye())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.activeElement?.
closest?.("#messages")&&le(),Dn(),_e())}var ll=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function dl(e){e.preventDefault(),Ce("/keys")}function ul(e){let t=Me(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(lt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function fl(e,t){let o=rl[e.key];if(o&&document.activeElement===t&&Ne(t,o))return e.preventDefault(),be(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?_e({takesFocus:!0}):ml()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Wt(t):me(t);return n?
n.focus():e.key==="ArrowDown"&&le(),!0}var ml=()=>d().querySelector(".message");function pl(e){if(e.key==="End")return e.preventDefault(),_e();if(e.key!=="Arrow\
Up")return;let t=qe().getBoundingClientRect().bottom,o=Le();for(;o&&o.getBoundingClientRect().top>t;)o=Wt(o);!o||!Ut(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function hl(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||H()||!ke()||ke().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||le()}function na(){q()&&ze().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
gl(t))})}l("pane",$n);var oa=null;async function gl(e){oa=e;let t=await p(e.getAttribute("href"));if(oa!==e)return;let o=t.ok?S(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ze().contains(document.activeElement);ze().replaceWith(o),window.htmx?.process(o),ge(
q()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),ie(!1)}function $n(){if(he()==="unread")for(let e of Me())lt(e)===
0&&e.dataset.thread!==L()&&Xe(e.closest("li"))}var bl=2,Sl=20;function Bn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Sl?Math.random()*o*bl:0)}y("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
Bn(e,()=>Fn(e.dataset.thread))});y("gone",e=>Rn(e.dataset.thread));l("gone",({thread:e})=>Rn(e));l("dialog-done",()=>m()?.querySelector("#members")&&Fn(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Fn(m().dataset.thread));function Rn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Fn(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return xl(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return Rn(e);if(!o.ok||m()!==t)return;let n=S(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function xl(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?S(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>Kn(e,t));y("news",ra);y("thread",e=>Bn(e,()=>ut(e.dataset.thread)));y("gone",e=>sa(e.dataset.thread));y("read",e=>{e.dataset.user===
v()&&Kn(e.dataset.thread,Number(e.dataset.seq))});function ra(e){let{thread:t}=e.dataset,o=ft(t,()=>ra(e)),n=$(t);if(!n)return o||"changed"in e.dataset?void 0:ut(
t);zr(n,e)&&ae(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Yr(n,e),ae(n),
r>s&&Ye(n.closest("li")))}function sa(e){ft(e,()=>sa(e)),Xe($(e)?.closest("li"))}function Kn(e,t){ft(e,()=>Kn(e,t));let o=$(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ae(o),$n())}y("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&on())});y("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var U=null,Un=new AbortController,aa=()=>{},xo="",So=null,ia=!1,Wn=null,jn=!1;function ca(e){aa=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",kl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,wo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(So=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===So&&(So=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(vl(
n),xo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),ko(dr(t.detail.path),!1)}),document.addEventListener("click",ql),document.
addEventListener("click",_l,!0),wo()}l("reload",({path:e})=>!So&&ko(e??wl(),e!==void 0));l("docked",wo);l("renamed",()=>V()||la(!1));l("online",()=>{let e=xo;xo=
"",(e.startsWith("/chats/")||e==="/")&&ko(e,!0)});var wl=()=>V()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function ko(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!V()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function kl(e){let{ctx:t,tasks:o}=e.detail;ia=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function wo(){if(m()===U)return;Un.abort();let e=U===null;if(U=m(),xo="",Un=new AbortController,!U)return u("pane",{thread:""});U.setAttribute("h\
x-sync","this:replace"),V()||la(e),aa(U,Un.signal),Ct(),jn&&!Hn(U)?El():!e&&ia&&!U.contains(document.activeElement)&&da(),u("pane",{thread:L()})}function vl(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&$(t),n=o&&!V()?I("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),wo()}function la(e){document.body.dataset.view=U.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[U.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function El(){jn=!1;let e=Wn;Wn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):da()}var Hn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function da(){(H()?U:ke()??U).focus({preventScroll:!0})}function ql(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):ko(t.getAttribute("href"),!0)}function _l({target:e}){let t=e.closest("a[href]");t&&(jn=Hn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Hn(m())||(Wn=t))}var zn={};oe(zn,{connect:()=>Al});function Al(){document.addEventListener("click",Cl),document.addEventListener("error",Ml,!0)}function Cl(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),E.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&E.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Tl(r)}function Tl(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Ml({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Dl(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Dl(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button",
"button button--quiet",c("retry"));n.type="button";let r=f("span","photo__failed",W("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Ol=3e4;y("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!R(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!vo(r.dataset.onlineOf).includes(e))return;
let s=vo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=R(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Pl(r)});l("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?S(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Ct())});var vo=(e="")=>e.split(" ").filter(Boolean);function Pl(e){let t=vo(e.dataset.onlineOf).length,o=vo(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Io(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{
n:o+1,all:t+1})}function ua(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Io(new Date(t.dataset.seen)))};e(),setInterval(e,Ol)}var Yn={};oe(Yn,{connect:()=>ma});var Nl="a[href^='/users/']:not(.button)";function ma(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Nl)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&fa(e,r=>r.onPointer(n))},t),_(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),fa(e,r=>r.onSpace(n)))},t)}async function fa(e,t){
e.abort();let o=await E.profileCard().catch(()=>null);o?t(o):ma()}var Xn=8,Gn=4,A=null;function pa(){A=d()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||Vn()||A&&!A.isConnected)&&vt()});l("sent",vt);l("history",vt);
l("back",Jn);y("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Il(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,vt())});
y("marks",Jn);y("thread",e=>e.dataset.thread===d()?.dataset.thread&&Jn());var Eo=()=>[...A?.querySelectorAll(".seen__face")??[]],Il=e=>Eo().find(t=>t.dataset.user===
e);function $l(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>Yt(t)&&!O(t));return Vn()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var Vn=()=>A?.querySelector(".seen__words").dataset.direct==="true",Bl=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function vt(){if(!A||!d())return;let e=$l(),t=e?Eo().filter(o=>Bl(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==A?e.after(A):!e&&!A.isConnected&&
d().append(A);let o=new Set(t.slice(0,Xn));for(let r of Eo())r.hidden=!o.has(r);A.querySelector(".seen__more").textContent=t.length>Xn?`+${t.length-Xn}`:"";let n=A.
querySelector(".seen__words");Vn()||(n.textContent=c("seen-by",{names:Rl(t)})),A.hidden=t.length===0})}var Rl=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Gn?`${t.slice(0,Gn).join(", ")} +${t.length-Gn}`:t.join(", ")};async function Jn(){let{thread:e}=d()?.dataset??{},t=A;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?S(o.body).querySelector("#seen"):null;if(!(!n||A!==t||d()?.dataset.thread!==e)){for(let r of Eo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}A=n,A.hidden=!0,t.replaceWith(A),vt()}}var ha="/logout";function ga(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===ha&&(e.preventDefault(),Kl(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),ot())})}async function Kl(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Yo);let o=await p(ha,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",Yo),u("still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"\
nearest"})}location.assign("/login")}var Zn={};oe(Zn,{connect:()=>Wl});function Wl(){document.addEventListener("click",e=>ya(e.target.closest(".spoiler"))),_(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),ya(e.target))})}function ya(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var de=64,Hl=/^\(\d+\) /,Qn=null;function er(){ba(),y("unread",e=>{document.body.dataset.unread=e.dataset.count,ba()}),new MutationObserver(Sa).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Et=()=>Number(document.body.dataset.unread)||0;function ba(){Sa(),jl()}function Sa(){let e=document.title.replace(
Hl,""),t=Et()>0?`(${Et()}) ${e}`:e;document.title!==t&&(document.title=t)}async function jl(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Et()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Qn??(Qn=await zl(e.dataset.plain)),Et()===0)return;e.
href=Yl(Et())}catch{}}}function zl(e){return new Promise((t,o)=>{let n=new Image(de,de);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Yl(e){let t=Object.assign(
document.createElement("canvas"),{width:de,height:de}),o=t.getContext("2d");o.drawImage(Qn,0,0,de,de);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(de-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(de-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,de-r/2,47),t.toDataURL("image/png")}var Gl=5e3,tr=3e3,qt=new Map,qo={thread:"",at:-tr};y("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||R(o))return;qt.has(t)||qt.set(t,new Map);let r=qt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>or(t,o),Gl)}),nr(t)});l("placed",({li:e,isNew:t})=>{let o=d();t&&o&&or(o.dataset.thread,
e.dataset.sender)});y("news",e=>or(e.dataset.thread,e.dataset.sender));function xa(e,t){let o=e.querySelector("#composer textarea");nr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Vl(e.dataset.thread)},{signal:t})}l("composed",()=>qo={thread:"",at:-tr});function Vl(e){let t=performance.
now();qo.thread===e&&t-qo.at<tr||(qo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function or(e,t){let o=qt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),nr(e))}function nr(e){let t=[...qt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Ot(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return wa();if(O(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Dt()&&Nt())&&
Zl(e)});l("all-read",wa);function Zl(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",k(()=>{ka(),e.before(t),j(e)})}function wa(){
k(ka)}function ka(){let e=document.getElementById("new-messages");if(!e)return;let t=me(e);e.remove(),t&&j(t)}document.documentElement.classList.add("has-js");wr();$o(document);ga();_s();ua();document.body.dataset.page==="settings"&&E.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?Ql():document.getElementById("dock")&&ed();function Ql(){C("dock",{}).state==="closed"&&Q("dock"),er(),va(),Ea(),An()}
async function ed(){er(),An(),(await E.dock()).connect(Ea,va)}function va(){Xr(),na()}function Ea(){kr();for(let e of[Vo,io,Jt,zn,Zn,In,Pn,vn,Yn])e.connect();ca(
[$o,Or,Go,Qr,ps,Es,un,ks,pa,mr,Ks,Mn,xa,ta,Cs,Js,Cr,Zr])}export{od as a,nd as b,rd as c,sd as d,ad as e,S as f,f as g,W as h,u as i,l as j,_ as k,Lt as l,y as m,p as n,Tt as o,ot as p,m as q,ke as r,L as s,H as t,c as u,
k as v,$o as w,fe as x,Ce as y,Te as z,C as A,se as B,Zt as C,ut as D,zu as E,yt as F,is as G,cs as H,bc as I,E as J,le as K,Bf as L,ec as M};

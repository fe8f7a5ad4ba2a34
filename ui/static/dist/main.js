var ir=Object.defineProperty;var cr=e=>{throw TypeError(e)};var Ta=(e,t,o)=>t in e?ir(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var oe=(e,t)=>{for(var o in t)ir(e,o,{get:t[o],enumerable:!0})};var dd=(e,t,o)=>Ta(e,typeof t!="symbol"?t+"":t,o),_o=(e,t,o)=>t.has(e)||cr("Cannot "+o);var Ma=(e,t,o)=>(_o(e,t,"read from private field"),o?o.call(e):t.get(e)),ud=(e,t,o)=>t.has(e)?cr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Da=(e,t,o,n)=>(_o(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),fd=(e,t,o)=>(_o(e,t,"access private method"),o);var md=(e,t,o,n)=>({set _(r){Da(e,t,r,o)},get _(){return Ma(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function $(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function W(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function _(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var Oa=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Oa.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Lt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Pa=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Pa);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,i),M=await h.text();return h.status===401&&nt(),{status:h.status,ok:h.ok,body:M,problem:h.ok?null:Na(M,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function At(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function nt(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Na(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var Lo="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function Ct(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Lo)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return _(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var $a=3e4,Ia=300,Ba=["presence","read","avatar"],Tt=new Map,Be=[];function S(e,t){Tt.has(e)||Tt.set(e,[]),Tt.get(e).push(t)}function Re(e){for(let t of[...b(e).
children])Ba.includes(t.dataset.frame)&&(Be=[...Be.slice(1-Ia),{frame:t,at:performance.now()}]),dr(t)}function Mt(){Be=Be.filter(({at:e})=>performance.now()-e<$a);
for(let{frame:e}of Be)dr(e)}var lr=()=>Be=[];function dr(e){for(let t of Tt.get(e.dataset.frame)??[])t(e)}var Dt=()=>document.body.dataset.serverId??"",E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Ao=()=>document.getElementById("composer"),ke=()=>Ao()?.querySelector("textarea[name=content]")??null,V=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Ot=()=>document.visibilityState==="visible"&&document.hasFocus(),H=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,O=e=>e.dataset.kind==="system",P=e=>e.dataset.sender===E()&&!O(e);var Co=new Map,ve=null,To=(e,t)=>`/chats/${e}${t?`?m=${t}`:""}`;function ur(e,t,o){o?Co.set(e,{address:e,thread:t,id:o.id,top:o.top}):Co.delete(e)}function fr(e){
return ve=Co.get(e)??null,ve?To(ve.thread,ve.id.replace("message-","")):e}function mr(e){let t=ve?.thread===e?ve:null;return ve=null,t}var Ra=80,x=null,pr="",Ke=!0,Mo=!1,ue=null,Oo=-1;function hr(e,t){if(x=e.querySelector(".thread__scroll"),!x)return;let o=d();x.style.overflowAnchor="none",Fa(o),
x.addEventListener("scroll",Ka,{passive:!0,signal:t});let n=new ResizeObserver(()=>rt());n.observe(x),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>_e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),x=ue=null})}l("placed",Fe);l("read",Fe);l("show-message",({li:e})=>yr(e));var Nt=()=>!x||
x.scrollHeight-x.scrollTop-x.clientHeight<=Ra,gr=()=>Ke&&!("hasNewer"in(d()?.dataset??{})),qe=()=>x;function k(e,t="top"){if(!x||Mo)return e();Mo=!0,br();try{return e()}finally{
Mo=!1,rt(t)}}function _e({takesFocus:e=!1}={}){x&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Po({takesFocus:e}))}function Po({takesFocus:e=!1}={}){
x&&(Ke=!0,rt(),u("scrolled"),Fe(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function yr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),x.scrollTop+=Ee(e).top-(x.clientHeight-e.offsetHeight)/2,Pt(),u("sc\
rolled")}function Fa(e){Ke=!0;let t=mr(e.dataset.thread);pr=t?.address??To(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return x.
scrollTop+=Ee(o).top-t.top,Pt(),Fe();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return yr(n);rt(),
r&&Ee(r).top<0&&(x.scrollTop+=Ee(r).top-16),Pt(),Fe()}var Do=!1;function Ka(){Do||(Do=!0,requestAnimationFrame(()=>{Do=!1,x&&(br(),V()||ur(pr,d().dataset.thread,
Ke?null:ue),Fe(),u("scrolled"))}))}function br(){x.scrollTop===Oo&&rt(),Pt()}function Pt(){Ke=Nt(),Oo=x.scrollTop,ue=null;let e=x.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ue={id:t[o].
id,...Ee(t[o])})}function rt(e="top"){if(!x)return;let t=ue&&document.getElementById(ue.id);if(Ke)x.scrollTop=x.scrollHeight;else if(t){x.scrollTop+=Ee(t)[e]-ue[e];
let o=e==="top"?"bottom":"top";ue[o]=Ee(t)[o]}Oo=x.scrollTop}function Ee(e){let t=x.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Fe(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!x||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=x.scrollHeight-x.scrollTop-x.clientHeight,r="hasNewer"in t.dataset||n>x.clientHeight;e.hidden=Nt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Wa=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),$t=e=>new Intl.DateTimeFormat(Wa,e),Sr=$t({hour:"numeric",minute:"\
2-digit"}),Ha=$t({month:"short",day:"numeric"}),ja=$t({month:"short",day:"numeric",year:"numeric"}),za=$t({dateStyle:"full",timeStyle:"short"}),It=e=>e.replace(
/[\u00a0\u202f]/g," "),Bt=e=>It(Sr.format(e)),xr=e=>It(Sr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ue=e=>It(za.format(e));
function D(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var wr=(e,t)=>e===D(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function We(e,t=new Date){let o=D(e);return o===D(t)?c("today"):wr(o,t)?c("yesterday"):It((e.getFullYear()===t.getFullYear()?Ha:ja).
format(e))}var No=e=>D(e)===D(new Date)?Bt(e):We(e);function kr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):We(e,t)}function vr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Dt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function $o(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
wr(D(e),t)?c("yesterday-within"):kr(e,t)})}var Ya={clock:Bt,ago:kr};function Io(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Ya[t.dataset.time]??No)(o),t.title=Ue(o)}}function Er(){let e=D(new Date),t=0,o=()=>{let n=D(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var Ga=2e3,He=null;function fe(e,t){He?.remove(),He=f("span","tooltip",t),He.setAttribute("role","status"),He.style.insetInlineEnd="20px",He.style.insetBlockStart=
"20px";let o=He;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ga)}var Jt={};oe(Jt,{close:()=>Te,connect:()=>ki,isOpen:()=>Vt,openDialog:()=>Ce,show:()=>st});var Rt=new Set,qr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),R=e=>e!==E()&&qr().includes(e);function Ro(e){if(e===document.body.dataset.
blocked)return;let t=qr();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==R(o))return u("reload",{});let n=d();n&&
k(()=>n.querySelectorAll(".message").forEach(Fo))}l("pane",()=>Rt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?Rt.add(t.id):Rt.delete(t.id),Bo(t,e.target.open)},!0);function Fo(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!O(e)&&R(e.dataset.sender)?(o||e.prepend(o=$("fold-template")),o.open=Rt.has(e.id),Bo(e,o.open)):o&&(o.remove(),Bo(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&R(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function Bo(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function Ft(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Va(e)}}function Va(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var _r=14,Ja=20,Za=200,Qa=2e3,Kt=new Set;l("pane",()=>Kt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&ri(t);let o=e.
closest?.(".show-more");o&&k(()=>Ko(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Ko(ni(t),!0)});function Lr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))ti(n);let o=t.filter(ei);for(let n of o)Ar(n,n,n.closest(
".message").id)}function ei(e){if(e.textContent.length<Za&&e.querySelectorAll("br, li, blockquote").length<_r/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=_r*parseFloat(getComputedStyle(e).lineHeight)-1}function ti(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append($("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Ja))return;let o=e.closest(".message");Ar(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Ar(e,t,o){let n=f(
"button","show-more",f("span","",""),W("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Ko(n,Kt.has(o))}var oi=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,ni=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Ko(e,t){oi(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Kt.add(e.dataset.folds):Kt.delete(e.dataset.folds)}async function ri(e){let t=e.closest(".code").querySelector("code").textContent,o=await Ft(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Qa)}var Uo=e=>{if(R(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!P(e)};function Wo(e){if(e.dataset.
mentions===void 0)return;let t=Uo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}l("blocked",()=>d()?.querySelectorAll(".message").forEach(Wo));var Ho=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Cr(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Ho(t).includes(E())))}var Tr="a:not([aria-hidden]), button, [role=button]";function jo(e){for(let t of e.querySelectorAll(Tr))t.tabIndex=-1}function Mr(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Tr)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&jo(r)},{signal:t})}var ai=6e4,Ut=e=>e.classList.contains("message");function me(e){do e=e.nextElementSibling;while(e&&!Ut(e));return e}function Wt(e){do e=e.previousElementSibling;while(e&&
!Ut(e));return e}function j(e,t=e){if(!e)return;let o=me(t)??t,n=[],r=Wt(e);for(let s=e;s&&(ii(s,r)&&n.push(s),s!==o);s=me(s))r=s;Lr(n)}function Ht(e){let t=e.querySelectorAll(
".message");t.length&&j(t[0],t[t.length-1])}function ii(e,t){let o=new Date(e.dataset.at),n=t!==null&&D(new Date(t.dataset.at))===D(o),r=n&&o-new Date(t.dataset.
at)<ai,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!O(e)&&!O(t)&&t.dataset.sender===e.dataset.sender),ci(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),di(e,o),Fo(e),Cr(e),Wo(e),jo(e),!0)}function ci(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let h=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=h}if((s||n)&&r?.remove(),s)return li(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==D(o)&&r.replaceChildren(Dr(o)),
r.dataset.day=D(o);let a=We(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function li(e,t){let o=t?D(t):void 0,n=t?We(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Dr(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Dr(e){let t=f("a","divider__day",We(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${D(e)}`}),t.dataset.dialog="",t}function di(e,t){let o=Bt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Ue(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=xr(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Ue(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var jt=400,ui=50,Or=8,fi=60,pe=new Map,ne=e=>Number(e.dataset.seq),zt=e=>Number(e.dataset.version),Yt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Nr(){let e=d();pe.clear(),e&&Ht(e)}l("day",()=>{let e=d();e&&k(()=>Ht(e))});S("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(re(o),$r(t,e.dataset.version))});S("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&$r(t,e.dataset.version)});S("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});S("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function $r(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function re(e){let t=d(),o=document.getElementById(e.id)??pi(t,e.dataset.clientId);if(o&&Yt(o)&&zt(o)>=zt(e))return o;let n=ne(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&Yt(o)?hi(o,e):yi(t,e,o));return r||mi(e),u("placed",{li:r??e,isNew:n}),n&&r&&Fr(
t),r}function mi(e){pe.delete(e.id),pe.set(e.id,e),pe.size>jt&&pe.delete(pe.keys().next().value)}function Ir(e){let t=[document.getElementById(e.id),pe.get(e.id)].
filter(Boolean);return pe.delete(e.id),t.find(o=>zt(o)>=zt(e))??e}function pi(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function hi(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),j(t),o&&(t.contains(o)?o:gi(t,
o)??t).focus({preventScroll:!0}),t}function gi(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function yi(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ne(t)>ne(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ne(t)<ne(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ne(a)>ne(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):Gt(e,t),j(t),t}function Gt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Br(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Or):r.splice(0,Or);if(k(()=>bi(n,a.filter(i=>!document.getElementById(i.id)).map(Ir),t),Pr(t)),Fr(n,{fromEnd:t,isPaging:!0}),await Si(),!o())return}k(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),Xt(n,t,!s&&zo(n,e,t))},
Pr(t)),u("history")}var Pr=e=>e?"bottom":"top";function bi(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)Gt(e,r);j(t[0],t[t.length-1])}var Si=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:fi}):setTimeout(
e)});function Rr(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Ir),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&me(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ne(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Ht(t),Xt(t,!0,zo(t,e,!0)),Xt(t,!1,zo(t,e,!1)),
u("history")}function zo(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Le(e);return t.dataset.hasNewer==="true"||n!==null&&ne(n)<Number(e.dataset.lastSeq)}
function Xt(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=xi(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function xi(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function Fr(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.
querySelectorAll(".message:not([data-pending])")];n.length<=jt+ui||!o&&!gr()||k(()=>{let r=t?n.slice(jt):n.slice(0,n.length-jt),s=new Set(r);for(let i of[...e.children])
(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();Xt(e,!t,!0),j(a)})}function Le(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Kr(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var J=null,Ur=()=>{},Vt=()=>Ae()?.firstElementChild!=null,Ae=()=>document.getElementById("dialog");function ki(){let e=Ae();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Te())}),e.addEventListener("submit",vi),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ce(o.getAttribute("href"),o))}))}async function Ce(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&fe(n,o.problem?.text||c("try-again"));st(b(o.body),t)}function st(e,t){Te(),J=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Ae().replaceChildren(...e.children),window.htmx?.process(Ae()),Ur=Ct(Ae()),(o??Ae().querySelector(
Lo))?.focus()}function Te(){return Vt()?(Ur(),Ae().replaceChildren(),(J?.isConnected?J:J?.id?document.getElementById(J.id):null)?.focus({preventScroll:!0}),J=null,
!0):!1}async function vi(e){let t=e.target;if(t.method==="get")return Ei();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await p(t.getAttribute(
"action"),{form:At(t,o)});if(o&&(o.disabled=!1),!r.ok)return qi(t,r);let s=b(r.body),a=s.querySelector("[data-frame]")!==null;a&&Re(r.body);let i=s.querySelector(
".message");if(i&&(J=document.getElementById(i.id)??J),i&&n&&d()===n&&re(i),s.querySelector("[role=dialog], [role=alertdialog]"))return st(s,J);let M=J;Te(),!i&&
M?.matches(".message")&&fe(M,c("reported")),a||u("dialog-done")}function Ei(){l("pane",()=>{Te(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function qi(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var je=new Map,Z=e=>`ribbit:${Dt()}:${E()}:${e}`;function T(e,t){if(je.has(Z(e)))return je.get(Z(e));try{let o=localStorage.getItem(Z(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function se(e,t){let o=Z(e);je.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{je.set(o,t)}}function Q(e){je.delete(Z(e));
try{localStorage.removeItem(Z(e))}catch{}}function Yo(e){let t=Z(e),o=new Set([...je.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Z("").length))}function Xo(){for(let e of Yo(""))Q(e)}function ze(e){addEventListener("storage",t=>{t.key?.
startsWith(Z(""))&&e(t.key.slice(Z("").length))})}function Zt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var Jo={};oe(Jo,{connect:()=>_i,connectPane:()=>Vo,discardEdit:()=>to,draftPreview:()=>Go,saveEdit:()=>eo,savedDraft:()=>oo,savedEdit:()=>Qt});var it=e=>`draft:${e}`,Go=e=>(T(it(e),"")||"").trim();function _i(){ze(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Vo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=T(it(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Wr(o,n.value):eo(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Wr(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Qt=e=>T(
`edit:${e}`,null),eo=(e,t,o)=>se(`edit:${e}`,{id:t,text:o}),to=e=>Q(`edit:${e}`),oo=e=>T(it(e),"");function Wr(e,t){t.trim()===""?Q(it(e)):se(it(e),t)}var Ye="outbox:",ct=null,Zo=e=>e.startsWith(Ye);ze(e=>Zo(e)&&Qo());function F(){return ct??(ct=Yo(Ye).map(e=>T(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),ct}var Hr=e=>F().filter(t=>t.thread===e).pop()??null;function jr(e){let t=Math.max(0,...F().map(o=>o.n))+1;zr({...e,id:Zt(),n:t,at:Date.now(),problem:""})}
function ee(e,t){let o=T(Ye+e,null);o&&zr({...o,...t})}function lt(e){let t=T(Ye+e,null);Q(Ye+e),t&&Qo([t.thread])}function zr(e){se(Ye+e.id,e),Qo([e.thread])}function Qo(e){
let t=ct??[];ct=null;for(let o of new Set(e??[...t,...F()].map(n=>n.thread)))u("unsent",{thread:o})}var Li="🖼️";function ae(e,t=""){let o=dt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Ai(e,t),Ci(e.querySelector(".chat__count"),o,Yr(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=No(r),n.title=Ue(r)}}var dt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Yr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Xr(e,t){let{seq:o}=t.dataset,n=Yr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Uo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function no(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Gr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===E()?c("you"):s,h="deleted"in t.dataset,M=t.dataset.
kind==="system",_t=!M&&e.dataset.kind!=="direct"&&R(r),ar=_t?c("folded"):t.textContent.trim();h&&!_t?e.dataset.preview=c("deleted"):e.dataset.preview=M||_t?ar:c(
"preview-by",{name:i,text:ar}),h&&!_t?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Ai(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Go(e.dataset.thread),s=Hr(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(W(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Li})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Ci(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${c(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Ti=400,Xe=()=>document.getElementById("chats-part"),he=()=>q()?.dataset.filter??"all",I=e=>document.getElementById(`nav-${e}`),Me=()=>[...q()?.querySelectorAll(
".chat")??[]];function Vr(){if(!q())return;let e=Xe().parentElement;e.addEventListener("scroll",()=>ie(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ie(!0))}),ge(q()),ie(!1)}l("day",()=>Me().forEach(e=>ae(e)));l("d\
raft",({thread:e})=>tn(e));l("unsent",({thread:e})=>tn(e));l("list-typing",({thread:e,name:t})=>tn(e,t));l("pane",Zr);function Mi(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Ge(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Mi(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function Ve(e){e?.remove(),Jr(),ie(!1)}function Jr(){let e=Xe().querySelector(".filters--list"),t=Me().
length>=Number(e.dataset.from)||q().querySelector("a[data-page=chats]");e.hidden=he()==="all"&&!t}var en=!1;async function ie(e){let t=q(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Ti;if(en||!(n||e))return;en=!0;let r=await p(o.getAttribute("href"));if(en=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!I(i.dataset.
thread)});t.append(...s),ge(...s),ie(!1)}function ge(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))no(o),
ae(o),o.nextElementSibling.tabIndex=-1}Zr(),q()&&Jr()}function Zr(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??L();for(let n of Me()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ae(n))}}function tn(e,t){
let o=I(e);o&&ae(o,t)}var ut=new Map,on=new Set;function De(e,t){ut.get(e)?.push(t);for(let o of on)o.push(t);return ut.has(e)}async function Qr(e){let t=[];on.add(t);try{return await e()}finally{
on.delete(t),t.forEach(o=>o())}}async function ft(e){if(!q()||De(e,()=>ft(e)))return;ut.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${he()}`),o=ut.get(e);
ut.delete(e),Oi(e,t),I(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&ft(e)}function Oi(e,t){let o=I(e)?.closest("li");if(t.status===204||t.status===404)return Ve(
o);let n=t.ok?b(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?Pi(o,n):o.replaceWith(n):q().prepend(n),ge(n),Ge(n),nn())}function nn(){
m()?.querySelector("#welcome")&&u("reload",{path:"/"})}function Pi(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&se("last-thread",e));var Zu=()=>T("last-thread","");var v={avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Ni={settings:v.settings,avatar:v.avatar};function es(e){Ni[e]?.().
then(({connect:t})=>t(),()=>{})}var $i={"[data-picks]":v.peoplePicker,"#search":v.search,"#gallery":v.gallery};function ts(e,t){for(let[o,n]of Object.entries($i)){
let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),
n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var z=null,B=null,Oe=0;function os(e,t){B=e.querySelector("#composer");let o=B?.querySelector("input[type=file]");if(!o)return B=null;o.addEventListener("change",
()=>{let n=[...o.files];o.value="",sn(n)},{signal:t}),document.addEventListener("paste",Ri,{signal:t});for(let n of["dragenter","dragover","dragleave","drop"])e.
addEventListener(n,Fi,{signal:t});Oe=0,z?.show(B),t.addEventListener("abort",()=>B=null)}l("edit-unsent",({files:e})=>e?.length&&an(t=>t.restore(B,e)));var ns=()=>z?.
count(L())??0,rs=()=>z?.isHeldUp(L())??!1,ss=()=>z?.take(L())??[],as=e=>z?.isUnderWay(e)??!1,rn=e=>z?.previewOf(e)??null;function sn(e){e.length>0&&an(t=>B&&t.add(
B,e))}async function an(e){z??(z=await Bi().catch(()=>null)),z?e(z):u("composer-note",{words:c("try-again")})}async function Bi(){let[e,{Upload:t}]=await Promise.
all([v.tray(),v.upload()]);return e.useUpload(t),e}function Ri(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&
!B?.contains(e.target);!B||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),sn(t))}function Fi(e){!B||!e.dataTransfer?.types.includes(
"Files")||(e.preventDefault(),e.type==="dragenter"&&++Oe===1&&an(t=>Oe>0&&B&&t.showDrop(B,V())),e.type==="dragleave"&&Oe>0&&Oe--,e.type==="drop"&&(Oe=0,sn([...e.
dataTransfer.files])),Oe===0&&z?.hideDrop())}var Ki=98,cs=null;function ls(e){e===cs&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ki,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,cs=o===t?e:null})}var io={};oe(io,{add:()=>gn,connect:()=>ec,connectPane:()=>fn});function ds(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:cn(e/1e3)}):e<9995e5?c("size-mb",{size:cn(e/1e6)}):c("size-gb",{size:cn(e/1e9)})}var cn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),us=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";l("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):mt(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function mt(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Ui=400,Wi=320,fs=new Map;function ms(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Hi(t,o),!n)return;k(()=>{Gt(
e,n,{afterPending:!0}),j(n)})}Vi(n,t)}function Hi(e,t){let o=$("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Yi(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(ji(e.files)),o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}\
, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.getElementById(`message-${e.replyTo}`);return s&&Gi(o,s),o}function ji(e){let t=f("div","at\
tachments"),n=e.map(r=>rn(r.key)).filter(Boolean).map(({url:r,width:s,height:a})=>{let i=f("img",""),h=Math.min(1,Ui/s,Wi/a);return Object.assign(i,{src:r,alt:"",
width:Math.max(1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),i});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album alb\
um--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(({key:s})=>!rn(s)))t.append(f("div","file",f("span","file\
__kind",us(r.name)),f("span","file__text",f("span","file__name",r.name),f("span","file__size",ds(r.size)))));return t}l("upload-progress",({key:e,part:t})=>fs.set(
e,t));function zi(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:fs.get(n.key)??0),0)/t}function Yi(e){
let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:Xi(e)}),t}var Xi=e=>document.querySelector(`[data-sticker="${CSS.
escape(e)}"] img`)?.src??`/stickers/${e}/picture`;function Gi(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mi\
ni"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",mt(t))))}function Vi(e,t){
let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=zi(t.files),a=r?c("w\
aiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),i=n?t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.
toggle("message--pending",!n),e.classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(W("clock"),a);
let h=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;o.replaceChildren(W("warning"),f("span","",h),ln("retry"),t.sticker?"":ln("edit"),ln("del\
ete")),o.setAttribute("role","alert")}function ln(e){let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var ps=[1e3,2e3,4e3,8e3],so=2e4,Ji=5e3,Zi=6e4,Qi=3,dn=Zt(),ro=new Set,Pe=0,un=0;function ec(){ze(e=>{Zo(e)&&(N(),ce())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&oc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Pe=0,ce()}),addEventListener("pa\
gehide",()=>{gs();for(let e of F())pn(e)&&hn(e)&&ee(e.id,{seen:0})}),ce()}var fn=N;l("sent",({clientId:e})=>lt(e));l("online",()=>{Pe=0;for(let e of F())e.isSoft&&
ee(e.id,{problem:"",isSoft:!1});N(),ce()});l("connection",()=>N());var mn=e=>F().find(t=>t.files?.some(o=>o.key===e)),pn=e=>(e.files??[]).some(t=>!t.id),hn=e=>(e.
files??[]).every(t=>t.id||as(t.key)),tc=e=>pn(e)&&!hn(e)&&!(Date.now()-(e.seen??e.at)<Zi);l("uploaded",({key:e,id:t})=>{let o=mn(e);o&&(ee(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),ce())});l("upload-failed",({key:e,problem:t})=>{let o=mn(e);o&&(ee(o.id,{problem:t}),N(),ce())});l("upload-progress",({key:e})=>{
let t=mn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Ji&&ee(t.id,{seen:Date.now()}),N())});function gn(e){jr(e),N(),_e(),ce()}function oc(e,t){if(e==="delete"||e===
"edit"){let n=F().find(r=>r.id===t);lt(t),N(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}ee(t,{problem:"",isSoft:!1});
let o=F().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Pe=0,N(),ce()}function ce(){clearTimeout(un);let e=new Set(F().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!hs())return ao(so/4);for(let t of e)nc(t)}}async function nc(e){if(!ro.has(e)){ro.add(e);try{for(;;){let t=F().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(tc(t)){ee(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}if(pn(t)){hn(t)||ao(so/4);break}hs();let o=await p(`/\
chats/${e}/messages`,{form:rc(t)});if(!sc(t,o))break}}finally{ro.delete(e),ro.size===0&&gs()}}}var rc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["st\
icker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function sc(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(Pe=0,lt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&re(s),N(),!0):o===401?!1:o===
429?(ao(r.retryAfter*1e3),!1):t||o===0||o>=500?(Pe++,o>=500&&Pe>=Qi&&ee(e.id,{problem:r?.text||"?",isSoft:!0}),N(),ao(ps[Math.min(Pe,ps.length)-1]),!1):(ee(e.id,
{problem:r?.text||"?"}),N(),!0)}function ao(e){clearTimeout(un),un=setTimeout(ce,e)}function hs(){let e=T("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
dn&&t>0&&t<=so?!1:(se("lease",{page:dn,until:Date.now()+so}),!0)}function gs(){T("lease",null)?.page===dn&&Q("lease")}function N(){let e=d();if(!e)return;let t=F().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?lt(n.id):ms(e,n,Le(e))}var pt=1e4,yn=9500,y=null,g=null;function ys(e,t){if(y=e.querySelector("#composer"),g=y?.querySelector("textarea")??null,!g)return;g.addEventListener("input",Je,
{signal:t}),_(g,ic,{signal:t}),_(g,n=>xs(n)&&n.preventDefault(),{signal:t,type:"keypress"}),y.addEventListener("submit",ws,{signal:t}),y.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ye(),le())},{signal:t});let o=Qt(m().dataset.thread);o&&g.value===oo(m().dataset.thread)&&
bs(o),Je()}l("files-changed",()=>g?.isConnected&&Je());l("composer-note",({words:e})=>ht(e,e!==""));l("connection",({isOnline:e})=>ht(e?"":c("offline-note")));function le(){
g?.focus({preventScroll:!0})}function Hf(e){!g||g.readOnly||(g.setRangeText(e,g.selectionStart,g.selectionEnd,"end"),g.dispatchEvent(new Event("input",{bubbles:!0})))}
l("edit-unsent",({content:e,replyTo:t})=>{if(!g||g.readOnly)return;ye();let o=t&&document.getElementById(`message-${t}`);o&&bn(o),g.value=[e,g.value].filter(n=>n.
trim()!=="").join(`
`),g.dispatchEvent(new Event("input",{bubbles:!0})),le(),g.setSelectionRange(e.length,e.length)});function bn(e){ye(),y.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Ss("reply",Lt("replying-to",{name:t,text:mt(e)})),le()}async function Sn(e){let{thread:t}=m().
dataset,o=y,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==y)return;if(!n.ok)return ht(n.problem?.text||c("try-again"),!0);ye();let r={
id:e.id.replace("message-",""),text:n.body};eo(t,r.id,r.text),bs(r),le(),g.setSelectionRange(g.value.length,g.value.length)}function bs({id:e,text:t}){y.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(y.dataset.caption=""),g.value=t,Ss("pencil",[f("b","",c("edit-message")),f("span","composer__ke\
y",` · ${c("esc-cancels")}`)]),Je()}function ye(){let e=y?.querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),y.querySelector("[name\
=reply_to]").value="","editing"in y.dataset&&(delete y.dataset.editing,delete y.dataset.caption,to(m().dataset.thread),g.value=oo(m().dataset.thread)),ht(""),Je(),
!0)}function Ss(e,t){let o=y.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(W(e)),k(()=>o.hidden=!1)}function Je(){let e=g.value.length<yn?g.value.trim().length:[...g.value.trim()].length,o=(e>0||("editing"in y.dataset?"captio\
n"in y.dataset:ns()>0))&&e<=pt&&("editing"in y.dataset||!rs());y.classList.toggle("composer--ready",o);let n=y.querySelector(".composer__send");n&&(n.disabled=!o),
ls(g),ac(e)}function ac(e){let t=y.querySelector(".counter");if(!t)return;t.hidden!==e<yn&&k(()=>t.hidden=e<yn),t.classList.toggle("counter--over",e>pt);let o=r=>r.
toLocaleString(document.documentElement.lang),n={n:o(e),max:o(pt),over:o(e-pt)};t.hidden||(t.textContent=c(e>pt?"counter-over":"counter",n))}var xs=e=>e.key==="\
Enter"&&!e.shiftKey&&!e.altKey&&(!H()||e.ctrlKey||e.metaKey);function ic(e){if(xs(e))e.preventDefault(),y.requestSubmit?y.requestSubmit():ws(e);else if(e.key===
"ArrowUp"&&g.value===""&&!e.altKey&&!e.shiftKey){let t=Kr();if(!t)return;e.preventDefault(),Sn(t)}}function ws(e){if(e.preventDefault(),!y.classList.contains("c\
omposer--ready"))return;if("editing"in y.dataset)return lc();let t=g.value;g.value="",cc({content:t,files:ss()}),Je()}function cc(e){let{thread:t}=m().dataset,o=y.
querySelector("[name=reply_to]").value;u("composed",{thread:t}),ye(),gn({thread:t,replyTo:o,...e})}async function lc(){if(g.readOnly)return;let{editing:e}=y.dataset,
{thread:t}=m().dataset,o=y;g.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:g.value}});if(o===y&&(g.readOnly=!1),!n.ok)return o===y&&
ht(n.problem?.text||c("try-again"),!0);if(Qt(t)?.id===e&&to(t),m()?.dataset.thread!==t||!y)return;let r=b(n.body).querySelector(".message");r&&re(r),y.dataset.editing===
e&&ye(),o===y&&le()}function ht(e,t=!1){if(!y)return;let o=y.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint\
--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var uc=["react","reaction","reply","edit"],vs=e=>e.id.replace("message-",""),Ne=e=>`/chats/${m().dataset.thread}/messages/${vs(e)}`;function $e(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||O(e)||uc.includes(t)&&!Ao())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function gt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!$e(t,o.dataset.action)}async function be(e,t){switch(e){case"re\
ply":return bn(t);case"edit":return Sn(t);case"delete":return Ce(`${Ne(t)}/delete`,t);case"report":return Ce(`${Ne(t)}/report`,t);case"pick":return await(await v.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||fe(t,c("try-again"));case"copy-link":return ks(t,new URL(`/chats/${m().dataset.thread}\
?m=${vs(t)}`,location.href).href);case"copy-text":{let o=await p(`${Ne(t)}/raw`);return ks(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function ks(e,t){
fe(e,c(t!==null&&await Ft(t)?"copied":"try-again"))}var fc=300,mc=2500;function qs(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
yt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&be("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>bc(i),fc))},s=()=>{clearTimeout(n),H()||wn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var xn=new Set;async function yt(e,t,o){let n=`${e.id} ${t}`;if(xn.has(n))return;xn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>pc(e,t,o));let a=await p(`${Ne(e)}/reactions`,{form:{reaction:t}});xn.delete(n);let i=a.ok?b(a.
body).querySelector(".message"):null;if(i&&d()===r)return re(i);!a.ok&&e.isConnected&&k(()=>yc(e,s))}function pc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",hc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>Es(M.value)===Es(t));r||(r=gc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Ho(r),a=s.includes(E()),i=a?s.filter(M=>M!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Es=e=>e.replace(/\uFE0F/g,"");function hc(e){let t=f(
"form","chips");return t.method="post",t.action=`${Ne(e)}/reactions`,t}function gc(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function yc(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var te=null;async function bc(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Ne(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;wn(),te=f("spa\
n","tooltip",o.body.trim()),te.setAttribute("role","tooltip"),te.dataset.extra="",t.append(te);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.
max(8,Math.min(n.left-r.left,r.width-te.offsetWidth-8));te.style.left=`${s}px`,te.style.top=`${n.top-r.top-te.offsetHeight-4}px`,H()&&setTimeout(wn,mc)}function wn(){
te?.remove(),te=null}var xc=40,wc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,kc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,vc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Ec=/[\p{L}\p{Nd}\p{M}]/u,qc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function _c(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-xc),n=wc.exec(o);if(n){let s=t.length-n[0].length;return Lc(t,s)&&!_s(t)?{kind:"member",query:n[1],at:s}:null}let r=kc.exec(o);return!r||_s(t)||Cc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Lc(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=Ac(e.slice(0,n+r.index),o);return o}function Ac(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!Ec.test(
o)||vc.test(o)||qc.test(o)}var _s=e=>(e.match(/```/g)?.length??0)%2===1,Cc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,Ze=null;function Ls(e,t){Ze?.close();let o=ke();if(!o||!L())return;let n=async r=>{!Ze&&!_c(o)||(Ze??(Ze=await v.suggest().catch(
()=>null)),Ze&&!t.aborted&&Ze.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}var kn="/settings/look";function Cs(){document.addEventListener("pointerdown",({target:e})=>As(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>As(t=>!t.contains(e))),_(document,Mc,{capture:!0}),document.addEventListener("submit",Dc)}var Ts=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function As(e){for(let t of Ts())e(t)&&(t.open=!1)}function Mc(e){if(e.key!=="Escape")return;let t=Ts()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Dc(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==kn)return;if(e.preventDefault(),!(await p(
kn,{form:At(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${kn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Pc=450,Nc=10,Y=null,Ms=()=>{};function Ds(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let h=i.target.closest(".message");i.pointerType==="mouse"||!h||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,$c(
h)},Pc))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Nc&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let h=(i.pointerType??r?.pointerType)==="touch";(Y||h&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),bt()})}function $c(e){$e(e,"copy-link")&&(bt(),Y=$("sheet-template"),Y&&(gt(Y,e),Y.addEventListener("click",t=>Ic(t,e)),document.body.append(Y),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ms=Ct(Y),Y.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function bt(){return Y?(Ms(),Y.remove(),Y=null,!0):!1}function Ic(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;bt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?yt(n,s,o.querySelector("img")?.src):r!=="close"&&be(r,n)}S("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var En={};oe(En,{connect:()=>Fc});var Bc=450,Rc=10;function Fc(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),co(t))}),document.addEventListener("contextmenu",e=>{let t=vn(e.target);!t||e.shiftKey||(e.preventDefault(),H()||co(t,e.clientX>0?e:void 0))}),
_(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),co(vn(e.target)))}),Kc()}var vn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function co(e,t){let o=await v.chatMenu().catch(()=>null);o?o.open(e,t):fe(e.closest("li"),c("try-again"))}function Kc(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:vn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,co(s)},Bc))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Rc&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var lo=()=>Qr(Uc);l("blocked",lo);S("blocks",Ps);function Ps(e){De("",()=>Ps(e)),Ro(e.dataset.blocked)}async function Uc(){let e=he(),t=await p(`/chats/list?fil\
ter=${e}`);if(he()!==e)return t.ok;let o=q(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;Ro(n.dataset.blocked);let r=o.contains(document.
activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let h of[...n.children].map(M=>Wc(M,a)))h===i?i=i.nextElementSibling:o.
insertBefore(h,i);for(;i;){let h=i.nextElementSibling;i.remove(),i=h}return ge(o),a.forEach(Ge),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),
ie(!1),!0}function Wc(e,t){let o=e.querySelector(".chat"),n=o&&I(o.dataset.thread);if(!n)return e;let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(
n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),no(o),r<0&&t.push(n.closest("li")),r<0||r===0&&Hc(o,n)?n.closest("li"):e}
function Hc(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.
querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var jc=300,zc=1e4,Yc=6e4,Ns=1e4,Xc=3e4,Gc=5e3,X=null,Qe="",mo=0,fo=0,Ln=0,uo=0,An=0,et=()=>X?.readyState===WebSocket.OPEN;function Cn(){ho(),setInterval(()=>{(et()?
po(mo)>Yc:X&&po(Ln)>Ns)&&Bs()},5e3),addEventListener("online",_n),addEventListener("pagehide",$s),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&_n())}function $s(){let e=X;X=null,clearTimeout(An),e?.close()}var po=e=>Math.
abs(Date.now()-e);l("pane",Rs);l("signing-out",$s);l("still-signed-in",_n);l("say",e=>qn(e));function qn(e){et()&&X.send(JSON.stringify(e))}function ho(){clearTimeout(
An);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);X=e,Qe="",Ln=Date.now(),e.onopen=()=>{mo=fo=Date.now(),Rs(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{X===e&&(mo=Date.now(),Re(t.data))},e.onclose=t=>{X===e&&Is(t.code)}}function Is(e){if(X=null,Qe="",lr(),e===1008)return nt();fo&&
Date.now()-fo>Gc&&(uo=0),fo=0,uo++,u("socket",{isUp:!1,tries:uo});let t=Math.min(zc,jc*2**(uo-1));An=setTimeout(ho,t*(.5+Math.random()/2))}function _n(){X?(et()?
po(mo)>Xc:po(Ln)>Ns)&&Bs():ho()}function Bs(){let e=X;e.onopen=e.onmessage=e.onclose=null,e.close(),Is(1006),ho()}function Rs(){let e=L();et()&&(Qe&&Qe!==e&&qn(
{event:"leave",data:{threadId:Number(Qe)}}),Qe=e,e&&qn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Jc=5e3,Zc=4e3,Ks=15e3,Qc=3,go=0,St=0,Fs=-Ks;l("socket",({isUp:e,tries:t})=>e?el():tl(t));l("pane",Ws);async function el(){clearTimeout(go),clearTimeout(St),
go=St=0;let e=Se()!=="";xt("live"),u("online"),e&&u("back"),await lo()}function tl(e){Se()==="live"&&xt("lost"),go||(go=setTimeout(()=>xt("reconnecting"),Jc)),e>=
Qc&&(St||(St=setTimeout(Us,0)))}async function Us(){let e=L(),t=e?await ol(e,d()):!0;t&&performance.now()-Fs>Ks&&(t=await lo(),Fs=performance.now()),!et()&&(t?(xt(
"polling"),u("online")):Se()==="polling"&&xt("reconnecting"),St=setTimeout(Us,Zc))}async function ol(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&Re(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Se=()=>document.documentElement.dataset.connection??
"";function xt(e){Se()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Ws(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Ws(){let e=m()?.querySelector(".banner");if(!e)return;let t=Se()==="reconnecting"||Se()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Se()==="reconnecting"?o:"",c(Se()))}var Hs=2400,wt=null,yo=null;function js(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Tn(n))},{signal:t}),kt()}l("end-wanted",nl);l("scrolled",
kt);l("online",kt);function kt(){let e=qe();if(!e||wt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Hs?Tn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Hs&&Tn(o)}async function Tn(e){let t=d();if(wt===t)return;wt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await Br(s,e.
dataset.page==="older",o),wt===t&&(wt=null),d()===t&&(s||r.ok)&&kt()}async function nl({takesFocus:e}){let t=d();if(yo===t)return;yo=t;let o=await p(`/chats/${t.
dataset.thread}/messages`);if(yo===t&&(yo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&Rr(n),Po({takesFocus:e}),kt()}var Bn={};oe(Bn,{connect:()=>pl});async function zs(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),st(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;_(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await v.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var Nn={};oe(Nn,{connect:()=>sl,connectPane:()=>Dn,markAllRead:()=>On});var Xs=300,K={thread:"",seq:0},Mn=0,Gs=-Xs,tt=null;function sl(){for(let e of["focus","resize"])addEventListener(e,ot);document.addEventListener("visibilitychan\
ge",ot),addEventListener("pagehide",Vs)}function Dn(){Vs();let e=d();e&&(K={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),ot()}l("scrolled",ot);l("on\
line",ot);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||O(e)&&Number(d().dataset.lastRead)===t-1?ea(d(),t):ot()});S("read",e=>{let t=d();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&ea(t,Number(e.dataset.seq))});function On(){let e=d(),t=Le();"hasNewer"in e.dataset?Qs(e,Number(e.dataset.lastSeq),""):
t&&Zs(t),u("all-read")}function ot(){let e=Ys();if(!e)return;let t=d(),o=Number(e.dataset.seq);Pn(t,o),K.thread===t.dataset.thread&&o>K.seq&&(tt={thread:K.thread,
message:e.id.replace("message-",""),seq:o}),Mn||(Mn=setTimeout(()=>{Mn=0;let n=Ys();n&&Zs(n)},Math.max(0,Gs+Xs-performance.now())))}function Vs(){if(!tt||K.thread===
tt.thread&&K.seq>=tt.seq)return;let{thread:e,message:t}=tt;tt=null,Js(e,t)}var Js=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Ys(){
let e=qe();if(!e||!Ot())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Zs=e=>Qs(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Qs(e,t,o){
if(Pn(e,t),K.thread!==e.dataset.thread||t<=K.seq)return;let n=K,r=n.seq;n.seq=t,Gs=performance.now(),!(await Js(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function ea(e,t){
K.thread===e.dataset.thread&&(K.seq=Math.max(K.seq,t)),Pn(e,t)}function Pn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var A=null,xe=null,ta="";function oa(e,t){A=e.querySelector(".panel"),xe=e.querySelector("[data-action=stickers]"),!(!A||!xe)&&(xe.addEventListener("click",o=>{
o.preventDefault(),A.hidden?al():Ie()},{signal:t}),document.addEventListener("pointerdown",o=>{!A.hidden&&!A.contains(o.target)&&!xe.contains(o.target)&&Ie({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>A=xe=null))}function Ie({givesBack:e=!0}={}){return!A||A.hidden?!1:(A.hidden=!0,xe.setAttribute("aria-expanded","fals\
e"),e&&xe.focus({preventScroll:!0}),!0)}async function al(){let e=A;A.hidden=!1,xe.setAttribute("aria-expanded","true");let t=p("/stickers"),o=await v.stickerPanel().
catch(()=>null);if(A!==e||A.hidden)return;if(!o)return Ie();$n()||o.show();let{ok:n,body:r}=await t;if(A!==e||A.hidden)return;if(!n)return $n()&&Ie();let s=$n();
!s&&r===ta||(ta=r,A.replaceChildren(...b(r).childNodes),s&&o.connect(A,Ie),o.show())}var $n=()=>!A.querySelector("[data-sticker]");var G=null,w=null,bo=null,sa=null;function aa(e,t){let o=e.querySelector("#messages");if(!o||(G=$("toolbar-template"),!G))return;G.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&In(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&In(r.target.closest(".message"))},n),o.addEventListener("click",cl,n),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!bo?.contains(
r.target)&&we()},n),t.addEventListener("abort",()=>{we(),G=null})}l("action",({action:e,li:t})=>{e==="react"&&ra("quick-template",t,"react"),e==="more"&&ra("men\
u-template",t,"more")});function we(){return w?(w.contains(document.activeElement)&&il(sa)?.focus({preventScroll:!0}),w.remove(),w=null,bo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var il=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function In(e){if(!(!e||!G||e===G.parentElement||
w)){if(!$e(e,"copy-link"))return G.remove();gt(G,e),e.append(G)}}function cl(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return we(),yt(t,o.dataset.reaction,o.querySelector("img")?.src);w?.contains(
o)&&we(),be(o.dataset.action,t)}}function ra(e,t,o){let n=w?.dataset.extra===o&&w.parentElement===t;if(we(),!n&&(In(t),w=$(e),!!w)){w.dataset.extra=o,gt(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(G);bo=G?.querySelector(`[data-action=${o}]`)??null,bo?.setAttribute("aria-expanded","true"),sa=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),ll(t),_(w,dl),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function ll(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function dl(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return we();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var fl={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ml=".docked, #dialog, .sheet-holder";function pl(){_(document,hl)}function hl(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ml))return;let{key:t}=e;if(t==="Escape")return gl(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Vt())return;if(yl(e))return bl(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return zs(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Sl(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&xl(
e,o)||(document.activeElement===qe()&&kl(e),vl(e))}function gl(e){if(Te()||bt()||we()||Ie()||ye())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&le(),On(),_e())}var yl=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function bl(e){e.preventDefault(),Ce("/keys")}function Sl(e){let t=Me(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-curre\
nt")==="page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(dt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView(
{block:"nearest"})}function xl(e,t){let o=fl[e.key];if(o&&document.activeElement===t&&$e(t,o))return e.preventDefault(),be(o,t),!0;if(e.key==="Home"||e.key==="E\
nd")return e.preventDefault(),e.key==="End"?_e({takesFocus:!0}):wl()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key===
"ArrowUp"?Wt(t):me(t);return n?n.focus():e.key==="ArrowDown"&&le(),!0}var wl=()=>d().querySelector(".message");function kl(e){if(e.key==="End")return e.preventDefault(),
_e();if(e.key!=="ArrowUp")return;let t=qe().getBoundingClientRect().bottom,o=Le();for(;o&&o.getBoundingClientRect().top>t;)o=Wt(o);!o||!Ut(o)||(e.preventDefault(),
o.focus({preventScroll:!0}))}function vl(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||H()||!ke()||ke().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||le()}function ca(){q()&&Xe().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
El(t))})}l("pane",Rn);var ia=null;async function El(e){ia=e;let t=await p(e.getAttribute("href"));if(ia!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=Xe().contains(document.activeElement);Xe().replaceWith(o),window.htmx?.process(o),ge(
q()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),ie(!1)}function Rn(){if(he()==="unread")for(let e of Me())dt(e)===
0&&e.dataset.thread!==L()&&Ve(e.closest("li"))}var _l=2,Ll=20;function Fn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Ll?Math.random()*o*_l:0)}S("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
Fn(e,()=>Un(e.dataset.thread))});S("gone",e=>Kn(e.dataset.thread));l("gone",({thread:e})=>Kn(e));l("dialog-done",()=>m()?.querySelector("#members")&&Un(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Un(m().dataset.thread));function Kn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Un(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Al(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return Kn(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function Al(e,t){let o=await p(
`/chats/${t}/bar`),n=o.ok?b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?
document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),
e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}l("read",({thread:e,seq:t})=>Wn(e,t));S("news",la);S("thread",e=>Fn(e,()=>ft(e.dataset.thread)));S("gone",e=>da(e.dataset.thread));S("read",e=>{e.dataset.user===
E()&&Wn(e.dataset.thread,Number(e.dataset.seq))});function la(e){let{thread:t}=e.dataset,o=De(t,()=>la(e)),n=I(t);if(!n)return o||"changed"in e.dataset?void 0:ft(
t);Xr(n,e)&&ae(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Gr(n,e),ae(n),
r>s&&Ge(n.closest("li")))}function da(e){De(e,()=>da(e)),Ve(I(e)?.closest("li"))}function Wn(e,t){De(e,()=>Wn(e,t));let o=I(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ae(o),Rn())}S("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&nn())});S("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var U=null,Hn=new AbortController,ua=()=>{},xo="",So=null,fa=!1,jn=null,Yn=!1;function ma(e){ua=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Tl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,wo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(So=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===So&&(So=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Ml(
n),xo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),ko(fr(t.detail.path),!1)}),document.addEventListener("click",Ol),document.
addEventListener("click",Pl,!0),wo()}l("reload",({path:e})=>!So&&ko(e??Cl(),e!==void 0));l("docked",wo);l("renamed",()=>V()||pa(!1));l("online",()=>{let e=xo;xo=
"",(e.startsWith("/chats/")||e==="/")&&ko(e,!0)});var Cl=()=>V()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function ko(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!V()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function Tl(e){let{ctx:t,tasks:o}=e.detail;fa=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function wo(){if(m()===U)return;Hn.abort();let e=U===null;if(U=m(),xo="",Hn=new AbortController,!U)return u("pane",{thread:""});U.setAttribute("h\
x-sync","this:replace"),V()||pa(e),ua(U,Hn.signal),Mt(),Yn&&!zn(U)?Dl():!e&&fa&&!U.contains(document.activeElement)&&ha(),u("pane",{thread:L()})}function Ml(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&I(t),n=o&&!V()?$("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),wo()}function pa(e){document.body.dataset.view=U.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[U.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function Dl(){Yn=!1;let e=jn;jn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):ha()}var zn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function ha(){(H()?U:ke()??U).focus({preventScroll:!0})}function Ol(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):ko(t.getAttribute("href"),!0)}function Pl({target:e}){let t=e.closest("a[href]");t&&(Yn=zn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),zn(m())||(jn=t))}var Xn={};oe(Xn,{connect:()=>$l});function $l(){document.addEventListener("click",Il),document.addEventListener("error",Rl,!0)}function Il(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),v.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&v.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Bl(r)}function Bl(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Rl({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Fl(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Fl(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button",
"button button--quiet",c("retry"));n.type="button";let r=f("span","photo__failed",W("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Kl=3e4;S("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!R(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!vo(r.dataset.onlineOf).includes(e))return;
let s=vo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=R(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Ul(r)});l("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Mt())});var vo=(e="")=>e.split(" ").filter(Boolean);function Ul(e){let t=vo(e.dataset.onlineOf).length,o=vo(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?$o(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{
n:o+1,all:t+1})}function ga(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=$o(new Date(t.dataset.seen)))};e(),setInterval(e,Kl)}var Gn={};oe(Gn,{connect:()=>ba});var Wl="a[href^='/users/']:not(.button)";function ba(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Wl)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&ya(e,r=>r.onPointer(n))},t),_(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),ya(e,r=>r.onSpace(n)))},t)}async function ya(e,t){
e.abort();let o=await v.profileCard().catch(()=>null);o?t(o):ba()}var Vn=8,Jn=4,C=null;function Sa(){C=d()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||Zn()||C&&!C.isConnected)&&vt()});l("sent",vt);l("history",vt);
l("back",Qn);S("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Hl(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,vt())});
S("marks",Qn);S("thread",e=>e.dataset.thread===d()?.dataset.thread&&Qn());var Eo=()=>[...C?.querySelectorAll(".seen__face")??[]],Hl=e=>Eo().find(t=>t.dataset.user===
e);function jl(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>Yt(t)&&!O(t));return Zn()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var Zn=()=>C?.querySelector(".seen__words").dataset.direct==="true",zl=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function vt(){if(!C||!d())return;let e=jl(),t=e?Eo().filter(o=>zl(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==C?e.after(C):!e&&!C.isConnected&&
d().append(C);let o=new Set(t.slice(0,Vn));for(let r of Eo())r.hidden=!o.has(r);C.querySelector(".seen__more").textContent=t.length>Vn?`+${t.length-Vn}`:"";let n=C.
querySelector(".seen__words");Zn()||(n.textContent=c("seen-by",{names:Yl(t)})),C.hidden=t.length===0})}var Yl=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Jn?`${t.slice(0,Jn).join(", ")} +${t.length-Jn}`:t.join(", ")};async function Qn(){let{thread:e}=d()?.dataset??{},t=C;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?b(o.body).querySelector("#seen"):null;if(!(!n||C!==t||d()?.dataset.thread!==e)){for(let r of Eo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}C=n,C.hidden=!0,t.replaceWith(C),vt()}}var xa="/logout";function wa(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===xa&&(e.preventDefault(),Gl(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),nt())})}async function Gl(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Xo);let o=await p(xa,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",Xo),u("still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"\
nearest"})}location.assign("/login")}var er={};oe(er,{connect:()=>Jl});function Jl(){document.addEventListener("click",e=>ka(e.target.closest(".spoiler"))),_(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),ka(e.target))})}function ka(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var de=64,Zl=/^\(\d+\) /,tr=null;function or(){va(),S("unread",e=>{document.body.dataset.unread=e.dataset.count,va()}),new MutationObserver(Ea).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Et=()=>Number(document.body.dataset.unread)||0;function va(){Ea(),Ql()}function Ea(){let e=document.title.replace(
Zl,""),t=Et()>0?`(${Et()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Ql(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Et()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(tr??(tr=await ed(e.dataset.plain)),Et()===0)return;e.
href=td(Et())}catch{}}}function ed(e){return new Promise((t,o)=>{let n=new Image(de,de);n.onload=()=>t(n),n.onerror=o,n.src=e})}function td(e){let t=Object.assign(
document.createElement("canvas"),{width:de,height:de}),o=t.getContext("2d");o.drawImage(tr,0,0,de,de);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(de-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(de-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,de-r/2,47),t.toDataURL("image/png")}var nd=5e3,nr=3e3,qt=new Map,qo={thread:"",at:-nr};S("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||R(o))return;qt.has(t)||qt.set(t,new Map);let r=qt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>rr(t,o),nd)}),sr(t)});l("placed",({li:e,isNew:t})=>{let o=d();t&&o&&rr(o.dataset.thread,
e.dataset.sender)});S("news",e=>rr(e.dataset.thread,e.dataset.sender));function qa(e,t){let o=e.querySelector("#composer textarea");sr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&rd(e.dataset.thread)},{signal:t})}l("composed",()=>qo={thread:"",at:-nr});function rd(e){let t=performance.
now();qo.thread===e&&t-qo.at<nr||(qo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function rr(e,t){let o=qt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),sr(e))}function sr(e){let t=[...qt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Lt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return _a();if(O(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Ot()&&Nt())&&
ad(e)});l("all-read",_a);function ad(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",k(()=>{La(),e.before(t),j(e)})}function _a(){
k(La)}function La(){let e=document.getElementById("new-messages");if(!e)return;let t=me(e);e.remove(),t&&j(t)}document.documentElement.classList.add("has-js");vr();Io(document);wa();Cs();ga();es(document.body.dataset.page);document.body.dataset.page==="app"?id():document.
getElementById("dock")&&cd();function id(){T("dock",{}).state==="closed"&&Q("dock"),or(),Aa(),Ca(),Cn()}async function cd(){or(),Cn(),(await v.dock()).connect(Ca,
Aa)}function Aa(){Vr(),ca()}function Ca(){Er();for(let e of[Jo,io,Jt,Xn,er,Bn,Nn,En,Gn])e.connect();ma([Io,Nr,Vo,os,ys,Ls,fn,qs,Sa,hr,js,Dn,qa,aa,Ds,oa,Mr,ts])}export{dd as a,Ma as b,ud as c,Da as d,fd as e,md as f,b as g,f as h,W as i,_ as j,c as k,p as l,At as m,nt as n,u as o,l as p,Ct as q,S as r,m as s,ke as t,L as u,
H as v,k as w,Io as x,fe as y,Ce as z,Te as A,T as B,se as C,Zt as D,ft as E,Zu as F,yt as G,ds as H,us as I,_c as J,v as K,le as L,Hf as M,cc as N};

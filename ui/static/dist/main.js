var or=Object.defineProperty;var nr=e=>{throw TypeError(e)};var ka=(e,t,o)=>t in e?or(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var te=(e,t)=>{for(var o in t)or(e,o,{get:t[o],enumerable:!0})};var ed=(e,t,o)=>ka(e,typeof t!="symbol"?t+"":t,o),qo=(e,t,o)=>t.has(e)||nr("Cannot "+o);var td=(e,t,o)=>(qo(e,t,"read from private field"),o?o.call(e):t.get(e)),od=(e,t,o)=>t.has(e)?nr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),nd=(e,t,o,n)=>(qo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),rd=(e,t,o)=>(qo(e,t,"access private method"),o);function x(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function u(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function I(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function W(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function f(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function _(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var _o="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function _t(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(_o)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return _(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var va=3e4,Ea=300,qa=["presence","read"],Lt=new Map,Ne=[];function b(e,t){Lt.has(e)||Lt.set(e,[]),Lt.get(e).push(t)}function Ie(e){for(let t of[...x(e).children])
qa.includes(t.dataset.frame)&&(Ne=[...Ne.slice(1-Ea),{frame:t,at:performance.now()}]),sr(t)}function Ct(){Ne=Ne.filter(({at:e})=>performance.now()-e<va);for(let{
frame:e}of Ne)sr(e)}var rr=()=>Ne=[];function sr(e){for(let t of Lt.get(e.dataset.frame)??[])t(e)}var _a=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),_a);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let g=await fetch(
e,i),M=await g.text();return g.status===401&&tt(),{status:g.status,ok:g.ok,body:M,problem:g.ok?null:La(M,g)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function At(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function tt(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function La(e,t){let o=x(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Tt=()=>document.body.dataset.serverId??"",v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Lo=()=>document.getElementById("composer"),we=()=>Lo()?.querySelector("textarea[name=content]")??null,de=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Mt=()=>document.visibilityState==="visible"&&document.hasFocus(),H=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,O=e=>e.dataset.kind==="system",P=e=>e.dataset.sender===v()&&!O(e);var Ca=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ca.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Dt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Co=new Map,ke=null,ar=()=>location.pathname+location.search;function ir(e,t){location.pathname===`/chats/${e}`&&(t?Co.set(ar(),{thread:e,id:t.id,top:t.top}):
Co.delete(ar()))}function cr(e){return ke=Co.get(e)??null,ke?`/chats/${ke.thread}?m=${ke.id.replace("message-","")}`:e}function lr(e){let t=ke?.thread===e?ke:null;
return ke=null,t}var Aa=80,h=null,Be=!0,Ao=!1,ve=null,Mo=-1;function dr(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let o=d();h.style.overflowAnchor="none",Ta(o),h.addEventListener(
"scroll",Ma,{passive:!0,signal:t});let n=new ResizeObserver(()=>ot());n.observe(h),n.observe(o),e.querySelector(".jump")?.addEventListener("click",()=>qe(),{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),h=ve=null})}l("placed",$e);l("read",$e);l("show-message",({li:e})=>fr(e));var Pt=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Aa,ur=()=>Be&&!("hasNewer"in(d()?.dataset??{})),Ee=()=>h;function k(e,t="top"){if(!h||Ao)return e();Ao=!0,mr();try{return e()}finally{Ao=!1,ot(t)}}
function qe({takesFocus:e=!1}={}){h&&("hasNewer"in d().dataset?f("end-wanted",{takesFocus:e}):Do({takesFocus:e}))}function Do({takesFocus:e=!1}={}){h&&(Be=!0,ot(),
f("scrolled"),$e(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function fr(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().top-h.getBoundingClientRect().top-(h.clientHeight-
e.offsetHeight)/2,Ot(),f("scrolled")}function Ta(e){Be=!0;let t=lr(e.dataset.thread),o=t&&document.getElementById(t.id);if(o)return h.scrollTop+=o.getBoundingClientRect().
top-h.getBoundingClientRect().top-t.top,Ot(),$e();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return fr(
n);ot(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().top-h.getBoundingClientRect().top-16),Ot(),$e()}
var To=!1;function Ma(){To||(To=!0,requestAnimationFrame(()=>{To=!1,h&&(mr(),ir(d().dataset.thread,Be?null:ve),$e(),f("scrolled"))}))}function mr(){h.scrollTop===
Mo&&ot(),Ot()}function Ot(){Be=Pt(),Mo=h.scrollTop,ve=null;let e=h.getBoundingClientRect().top,t=d().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().
bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();ve={id:t[o].id,top:r-e,bottom:s-
e}}function ot(e="top"){if(!h)return;let t=ve&&document.getElementById(ve.id);Be?h.scrollTop=h.scrollHeight:t&&(h.scrollTop+=t.getBoundingClientRect()[e]-h.getBoundingClientRect().
top-ve[e]),Mo=h.scrollTop}function $e(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!h||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(
t.dataset.lastRead)),n=h.scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||n>h.clientHeight;e.hidden=Pt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);
let s=e.querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Oa=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Nt=e=>new Intl.DateTimeFormat(Oa,e),pr=Nt({hour:"numeric",minute:"\
2-digit"}),Pa=Nt({month:"short",day:"numeric"}),Na=Nt({month:"short",day:"numeric",year:"numeric"}),Ia=Nt({dateStyle:"full",timeStyle:"short"}),It=e=>e.replace(
/[\u00a0\u202f]/g," "),$t=e=>It(pr.format(e)),hr=e=>It(pr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Re=e=>It(Ia.format(e));
function D(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var gr=(e,t)=>e===D(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Fe(e,t=new Date){let o=D(e);return o===D(t)?c("today"):gr(o,t)?c("yesterday"):It((e.getFullYear()===t.getFullYear()?Pa:Na).
format(e))}var Oo=e=>D(e)===D(new Date)?$t(e):Fe(e);function yr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Fe(e,t)}function br(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Tt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Po(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
gr(D(e),t)?c("yesterday-within"):yr(e,t)})}var $a={clock:$t,ago:yr};function No(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=($a[t.dataset.time]??Oo)(o),t.title=Re(o)}}function Sr(){let e=D(new Date),t=0,o=()=>{let n=D(new Date);n!==e&&f("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var Ra=2e3,Ke=null;function ue(e,t){Ke?.remove(),Ke=u("span","tooltip",t),Ke.setAttribute("role","status"),Ke.style.insetInlineEnd="20px",Ke.style.insetBlockStart=
"20px";let o=Ke;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ra)}var Vt={};te(Vt,{close:()=>Ae,connect:()=>fi,isOpen:()=>Gt,openDialog:()=>Ce,show:()=>nt});var Bt=new Set,xr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),R=e=>e!==v()&&xr().includes(e);b("blocks",e=>{let t=xr();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==R(o))return f("reload",{});let n=d();n&&k(()=>n.querySelectorAll(".message").forEach(
$o))});l("pane",()=>Bt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Bt.add(
t.id):Bt.delete(t.id),Io(t,e.target.open)},!0);function $o(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!O(e)&&R(e.dataset.sender)?
(o||e.prepend(o=I("fold-template")),o.open=Bt.has(e.id),Io(e,o.open)):o&&(o.remove(),Io(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&R(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=c("folded"))}function Io(e,t){let o=e.getAttribute("aria-label");o!==c("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:c("folded"))}async function Rt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Fa(e)}}function Fa(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var wr=14,Ka=20,Ua=200,Wa=2e3,Ft=new Set;l("pane",()=>Ft.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Xa(t);let o=e.
closest?.(".show-more");o&&k(()=>Bo(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Bo(Ya(t),!0)});function kr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))ja(n);let o=t.filter(Ha);for(let n of o)vr(n,n,n.closest(
".message").id)}function Ha(e){if(e.textContent.length<Ua&&e.querySelectorAll("br, li, blockquote").length<wr/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=wr*parseFloat(getComputedStyle(e).lineHeight)-1}function ja(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(I("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Ka))return;let o=e.closest(".message");vr(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function vr(e,t,o){let n=u(
"button","show-more",u("span","",""),W("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Bo(n,Ft.has(o))}var za=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Ya=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Bo(e,t){za(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Ft.add(e.dataset.folds):Ft.delete(e.dataset.folds)}async function Xa(e){let t=e.closest(".code").querySelector("code").textContent,o=await Rt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Wa)}var Ro=e=>{if(R(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!P(e)};function Fo(e){if(e.dataset.
mentions===void 0)return;let t=Ro(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}b("blocks",()=>d()?.querySelectorAll(".message").forEach(Fo));var Ko=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Er(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Ko(t).includes(v())))}var qr="a:not([aria-hidden]), button, [role=button]";function Uo(e){for(let t of e.querySelectorAll(qr))t.tabIndex=-1}function _r(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(qr)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Uo(r)},{signal:t})}var Va=6e4,Kt=e=>e.classList.contains("message");function fe(e){do e=e.nextElementSibling;while(e&&!Kt(e));return e}function Ut(e){do e=e.previousElementSibling;while(e&&
!Kt(e));return e}function j(e,t=e){if(!e)return;let o=fe(t)??t,n=[],r=Ut(e);for(let s=e;s&&(Ja(s,r)&&n.push(s),s!==o);s=fe(s))r=s;kr(n)}function Wt(e){let t=e.querySelectorAll(
".message");t.length&&j(t[0],t[t.length-1])}function Ja(e,t){let o=new Date(e.dataset.at),n=t!==null&&D(new Date(t.dataset.at))===D(o),r=n&&o-new Date(t.dataset.
at)<Va,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!O(e)&&!O(t)&&t.dataset.sender===e.dataset.sender),Za(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),ei(e,o),$o(e),Er(e),Fo(e),Uo(e),!0)}function Za(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let g=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=g}if((s||n)&&r?.remove(),s)return Qa(s,n?null:o);if(n)return;r?.isConnected||(r=u("li","divider"),e.before(r)),r.dataset.day!==D(o)&&r.replaceChildren(Lr(o)),
r.dataset.day=D(o);let a=Fe(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Qa(e,t){let o=t?D(t):void 0,n=t?Fe(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(u("span","",Lr(t)," · ",u(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Lr(e){let t=u("a","divider__day",Fe(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${D(e)}`}),t.dataset.dialog="",t}function ei(e,t){let o=$t(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Re(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=hr(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Re(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Ht=400,ti=50,Cr=8,oi=60,me=new Map,oe=e=>Number(e.dataset.seq),jt=e=>Number(e.dataset.version),zt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Tr(){let e=d();me.clear(),e&&Wt(e)}l("day",()=>{let e=d();e&&k(()=>Wt(e))});b("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ne(o),Mr(t,e.dataset.version))});b("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Mr(t,e.dataset.version)});b("error",e=>{e.dataset.
code==="not_found"&&f("reload",{})});b("stale",e=>{d()?.dataset.thread===e.dataset.thread&&f("reload",{})});function Mr(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ne(e){let t=d(),o=document.getElementById(e.id)??ri(t,e.dataset.clientId);if(o&&zt(o)&&jt(o)>=jt(e))return o;let n=oe(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&zt(o)?si(o,e):ii(t,e,o));return r||ni(e),f("placed",{li:r??e,isNew:n}),n&&r&&Nr(
t),r}function ni(e){me.delete(e.id),me.set(e.id,e),me.size>Ht&&me.delete(me.keys().next().value)}function Dr(e){let t=[document.getElementById(e.id),me.get(e.id)].
filter(Boolean);return me.delete(e.id),t.find(o=>jt(o)>=jt(e))??e}function ri(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function si(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),j(t),o&&(t.contains(o)?o:ai(t,
o)??t).focus({preventScroll:!0}),t}function ai(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function ii(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&oe(t)>oe(r);if(o&&(o.remove(),f("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&oe(t)<oe(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&oe(a)>oe(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):Xt(e,t),j(t),t}function Xt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Or(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Cr):r.splice(0,Cr);if(k(()=>ci(n,a.filter(i=>!document.getElementById(i.id)).map(Dr),t),Ar(t)),Nr(n,{fromEnd:t,isPaging:!0}),await li(),!o())return}k(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),Yt(n,t,!s&&Wo(n,e,t))},
Ar(t)),f("history")}var Ar=e=>e?"bottom":"top";function ci(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)Xt(e,r);j(t[0],t[t.length-1])}var li=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:oi}):setTimeout(
e)});function Pr(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Dr),n=new Set(o.map(g=>g.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(g=>!n.has(g.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&fe(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),oe(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Wt(t),Yt(t,!0,Wo(t,e,!0)),Yt(t,!1,Wo(t,e,!1)),
f("history")}function Wo(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=_e(e);return t.dataset.hasNewer==="true"||n!==null&&oe(n)<Number(e.dataset.lastSeq)}
function Yt(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=di(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function di(e,t,o){let n=t?"older":"newer",r=u("a","link",c(n));
return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,u("li",`pager pager--${n}`,r)}function Nr(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.
querySelectorAll(".message:not([data-pending])")];n.length<=Ht+ti||!o&&!ur()||k(()=>{let r=t?n.slice(Ht):n.slice(0,n.length-Ht),s=new Set(r);for(let i of[...e.children])
(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();Yt(e,!t,!0),j(a)})}function _e(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Ir(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var V=null,$r=()=>{},Gt=()=>Le()?.firstElementChild!=null,Le=()=>document.getElementById("dialog");function fi(){let e=Le();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ae())}),e.addEventListener("submit",mi),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ce(o.getAttribute("href"),o))}))}async function Ce(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ue(n,o.problem?.text||c("try-again"));nt(x(o.body),t)}function nt(e,t){Ae(),V=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Le().replaceChildren(...e.children),window.htmx?.process(Le()),$r=_t(Le()),(o??Le().querySelector(
_o))?.focus()}function Ae(){return Gt()?($r(),Le().replaceChildren(),(V?.isConnected?V:V?.id?document.getElementById(V.id):null)?.focus({preventScroll:!0}),V=null,
!0):!1}async function mi(e){let t=e.target;if(t.method==="get")return pi();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await p(t.getAttribute(
"action"),{form:At(t,o)});if(o&&(o.disabled=!1),!r.ok)return hi(t,r);let s=x(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ie(r.body);let i=s.querySelector(
".message");if(i&&(V=document.getElementById(i.id)??V),i&&n&&d()===n&&ne(i),s.querySelector("[role=dialog], [role=alertdialog]"))return nt(s,V);let M=V;Ae(),!i&&
M?.matches(".message")&&ue(M,c("reported")),a||f("dialog-done")}function pi(){l("pane",()=>{Ae(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function hi(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var Ue=new Map,J=e=>`ribbit:${Tt()}:${v()}:${e}`;function A(e,t){if(Ue.has(J(e)))return Ue.get(J(e));try{let o=localStorage.getItem(J(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function re(e,t){let o=J(e);Ue.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ue.set(o,t)}}function Z(e){Ue.delete(J(e));
try{localStorage.removeItem(J(e))}catch{}}function Ho(e){let t=J(e),o=new Set([...Ue.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(J("").length))}function jo(){for(let e of Ho(""))Z(e)}function We(e){addEventListener("storage",t=>{t.key?.
startsWith(J(""))&&e(t.key.slice(J("").length))})}function Jt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var Xo={};te(Xo,{connect:()=>gi,connectPane:()=>Yo,discardEdit:()=>eo,draftPreview:()=>zo,saveEdit:()=>Qt,savedDraft:()=>to,savedEdit:()=>Zt});var st=e=>`draft:${e}`,zo=e=>(A(st(e),"")||"").trim();function gi(){We(e=>{e.startsWith("draft:")&&f("draft",{thread:e.slice(6)})})}function Yo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=A(st(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Br(o,n.value):Qt(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Br(o,""),{signal:t}),t.addEventListener("abort",()=>f("draft",{thread:o})))}var Zt=e=>A(
`edit:${e}`,null),Qt=(e,t,o)=>re(`edit:${e}`,{id:t,text:o}),eo=e=>Z(`edit:${e}`),to=e=>A(st(e),"");function Br(e,t){t.trim()===""?Z(st(e)):re(st(e),t)}var He="outbox:",at=null,Go=e=>e.startsWith(He);We(e=>Go(e)&&Vo());function F(){return at??(at=Ho(He).map(e=>A(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),at}var Rr=e=>F().filter(t=>t.thread===e).pop()??null;function Fr(e){let t=Math.max(0,...F().map(o=>o.n))+1;Kr({...e,id:Jt(),n:t,at:Date.now(),problem:""})}
function Q(e,t){let o=A(He+e,null);o&&Kr({...o,...t})}function it(e){let t=A(He+e,null);Z(He+e),t&&Vo([t.thread])}function Kr(e){re(He+e.id,e),Vo([e.thread])}function Vo(e){
let t=at??[];at=null;for(let o of new Set(e??[...t,...F()].map(n=>n.thread)))f("unsent",{thread:o})}var yi="🖼️";function se(e,t=""){let o=ct(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),bi(e,t),Si(e.querySelector(".chat__count"),o,Ur(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Oo(r),n.title=Re(r)}}var ct=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Ur=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Wr(e,t){let{seq:o}=t.dataset,n=Ur(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Ro(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function oo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Hr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?c("you"):s,g="deleted"in t.dataset,M=t.dataset.
kind==="system",qt=!M&&e.dataset.kind!=="direct"&&R(r),tr=qt?c("folded"):t.textContent.trim();g&&!qt?e.dataset.preview=c("deleted"):e.dataset.preview=M||qt?tr:c(
"preview-by",{name:i,text:tr}),g&&!qt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function bi(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":zo(e.dataset.thread),s=Rr(e.dataset.thread);t?o.replaceChildren(
u("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(u("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(W(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??yi})):"deleted"in e.dataset?o.replaceChildren(u("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Si(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>u("span",s,a,u("span","visually-hidden",
` ${c(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var xi=400,je=()=>document.getElementById("chats-part"),pe=()=>q()?.dataset.filter??"all",$=e=>document.getElementById(`nav-${e}`),Te=()=>[...q()?.querySelectorAll(
".chat")??[]];function jr(){if(!q())return;let e=je().parentElement;e.addEventListener("scroll",()=>ae(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ae(!0))}),he(q()),ae(!1)}l("day",()=>Te().forEach(e=>se(e)));l("d\
raft",({thread:e})=>Zo(e));l("unsent",({thread:e})=>Zo(e));l("list-typing",({thread:e,name:t})=>Zo(e,t));l("pane",Yr);function wi(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function ze(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&wi(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function Ye(e){e?.remove(),zr(),ae(!1)}function zr(){let e=je().querySelector(".filters--list"),t=Te().
length>=Number(e.dataset.from)||q().querySelector("a[data-page=chats]");e.hidden=pe()==="all"&&!t}var Jo=!1;async function ae(e){let t=q(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<xi;if(Jo||!(n||e))return;Jo=!0;let r=await p(o.getAttribute("href"));if(Jo=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...x(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!$(i.dataset.
thread)});t.append(...s),he(...s),ae(!1)}function he(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))oo(o),
se(o),o.nextElementSibling.tabIndex=-1}Yr(),q()&&zr()}function Yr(){let e=m()?.dataset.unreached??L();for(let t of Te()){let o=e!==""&&t.dataset.thread===e;o!==
(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),se(t))}}function Zo(e,t){let o=$(e);o&&se(
o,t)}var lt=new Map,Qo=new Set;function ut(e,t){lt.get(e)?.push(t);for(let o of Qo)o.push(t);return lt.has(e)}async function Xr(e){let t=[];Qo.add(t);try{return await e()}finally{
Qo.delete(t),t.forEach(o=>o())}}async function dt(e){if(!q()||ut(e,()=>dt(e)))return;lt.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${pe()}`),o=lt.get(e);
lt.delete(e),vi(e,t),$(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&dt(e)}function vi(e,t){let o=$(e)?.closest("li");if(t.status===204||t.status===404)return Ye(
o);let n=t.ok?x(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?Ei(o,n):o.replaceWith(n):q().prepend(n),he(n),ze(n),en())}function en(){
m()?.querySelector("#welcome")&&f("reload",{path:"/"})}function Ei(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&re("last-thread",e));var Hu=()=>A("last-thread","");var E={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
qi={"[data-picks]":E.peoplePicker,"#search":E.search};function Gr(e,t){for(let[o,n]of Object.entries(qi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var z=null,B=null,Me=0;function Vr(e,t){B=e.querySelector("#composer");let o=B?.querySelector("input[type=file]");if(!o)return B=null;o.addEventListener("change",
()=>{let n=[...o.files];o.value="",on(n)},{signal:t}),document.addEventListener("paste",Ci,{signal:t});for(let n of["dragenter","dragover","dragleave","drop"])e.
addEventListener(n,Ai,{signal:t});Me=0,z?.show(B),t.addEventListener("abort",()=>B=null)}l("edit-unsent",({files:e})=>e?.length&&nn(t=>t.restore(B,e)));var Jr=()=>z?.
count(L())??0,Zr=()=>z?.isHeldUp(L())??!1,Qr=()=>z?.take(L())??[],es=e=>z?.isUnderWay(e)??!1,tn=e=>z?.previewOf(e)??null;function on(e){e.length>0&&nn(t=>B&&t.add(
B,e))}async function nn(e){z??(z=await Li().catch(()=>null)),z?e(z):f("composer-note",{words:c("try-again")})}async function Li(){let[e,{Upload:t}]=await Promise.
all([E.tray(),E.upload()]);return e.useUpload(t),e}function Ci(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&
!B?.contains(e.target);!B||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),on(t))}function Ai(e){!B||!e.dataTransfer?.types.includes(
"Files")||(e.preventDefault(),e.type==="dragenter"&&++Me===1&&nn(t=>Me>0&&B&&t.showDrop(B,de())),e.type==="dragleave"&&Me>0&&Me--,e.type==="drop"&&(Me=0,on([...e.
dataTransfer.files])),Me===0&&z?.hideDrop())}var Ti=98,os=null;function ns(e){e===os&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ti,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,os=o===t?e:null})}var ao={};te(ao,{add:()=>mn,connect:()=>Wi,connectPane:()=>ln});function rs(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:rn(e/1e3)}):e<9995e5?c("size-mb",{size:rn(e/1e6)}):c("size-gb",{size:rn(e/1e9)})}var rn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),ss=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";l("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):ft(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function ft(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Mi=400,Di=320,as=new Map;function is(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Oi(t,o),!n)return;k(()=>{Xt(
e,n,{afterPending:!0}),j(n)})}Ri(n,t)}function Oi(e,t){let o=I("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Ii(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Pi(e.files)),o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}\
, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.getElementById(`message-${e.replyTo}`);return s&&Bi(o,s),o}function Pi(e){let t=u("div","at\
tachments"),n=e.map(r=>tn(r.key)).filter(Boolean).map(({url:r,width:s,height:a})=>{let i=u("img",""),g=Math.min(1,Mi/s,Di/a);return Object.assign(i,{src:r,alt:"",
width:Math.max(1,Math.round(s*g)),height:Math.max(1,Math.round(a*g))}),i});n.length===1&&t.append(u("div","photo",n[0])),n.length>1&&t.append(u("div",`album alb\
um--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>u("span","album__tile",r))));for(let r of e.filter(({key:s})=>!tn(s)))t.append(u("div","file",u("span","file\
__kind",ss(r.name)),u("span","file__text",u("span","file__name",r.name),u("span","file__size",rs(r.size)))));return t}l("upload-progress",({key:e,part:t})=>as.set(
e,t));function Ni(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:as.get(n.key)??0),0)/t}function Ii(e){
let t=u("img","sticker");return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:$i(e)}),t}var $i=e=>new URL(`../stickers/${e}.svg`,import.meta.
url).pathname;function Bi(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(u("span","quote",o??"",u("span","quote__name",t.dataset.senderName),u("span","quote__text",ft(t))))}function Ri(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=Ni(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),i=n?t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(W("clock"),a);let g=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(W("warning"),u("span","",g),sn("retry"),t.sticker?"":sn("edit"),sn("delete")),o.setAttribute("role","alert")}function sn(e){
let t=u("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var cs=[1e3,2e3,4e3,8e3],ro=2e4,Fi=5e3,Ki=6e4,Ui=3,an=Jt(),no=new Set,De=0,cn=0;function Wi(){We(e=>{Go(e)&&(N(),ie())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&ji(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{De=0,ie()}),addEventListener("pa\
gehide",()=>{ds();for(let e of F())un(e)&&fn(e)&&Q(e.id,{seen:0})}),ie()}var ln=N;l("sent",({clientId:e})=>it(e));l("online",()=>{De=0;for(let e of F())e.isSoft&&
Q(e.id,{problem:"",isSoft:!1});N(),ie()});l("connection",()=>N());var dn=e=>F().find(t=>t.files?.some(o=>o.key===e)),un=e=>(e.files??[]).some(t=>!t.id),fn=e=>(e.
files??[]).every(t=>t.id||es(t.key)),Hi=e=>un(e)&&!fn(e)&&!(Date.now()-(e.seen??e.at)<Ki);l("uploaded",({key:e,id:t})=>{let o=dn(e);o&&(Q(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),ie())});l("upload-failed",({key:e,problem:t})=>{let o=dn(e);o&&(Q(o.id,{problem:t}),N(),ie())});l("upload-progress",({key:e})=>{
let t=dn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Fi&&Q(t.id,{seen:Date.now()}),N())});function mn(e){Fr(e),N(),qe(),ie()}function ji(e,t){if(e==="delete"||e===
"edit"){let n=F().find(r=>r.id===t);it(t),N(),e==="delete"&&n?.files?.length&&f("dropped-files",n),n&&e==="edit"&&f("edit-unsent",n);return}Q(t,{problem:"",isSoft:!1});
let o=F().find(n=>n.id===t);o?.files?.length&&f("retry-files",o),De=0,N(),ie()}function ie(){clearTimeout(cn);let e=new Set(F().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!ls())return so(ro/4);for(let t of e)zi(t)}}async function zi(e){if(!no.has(e)){no.add(e);try{for(;;){let t=F().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Hi(t)){Q(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}if(un(t)){fn(t)||so(ro/4);break}ls();let o=await p(`/c\
hats/${e}/messages`,{form:Yi(t)});if(!Xi(t,o))break}}finally{no.delete(e),no.size===0&&ds()}}}var Yi=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sti\
cker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Xi(e,{ok:t,status:o,body:n,problem:r}){let s=t?x(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(De=0,it(e.id),e.files?.length&&f("sent-files",e),d()?.dataset.thread===e.thread&&ne(s),N(),!0):o===401?!1:o===
429?(so(r.retryAfter*1e3),!1):t||o===0||o>=500?(De++,o>=500&&De>=Ui&&Q(e.id,{problem:r?.text||"?",isSoft:!0}),N(),so(cs[Math.min(De,cs.length)-1]),!1):(Q(e.id,{
problem:r?.text||"?"}),N(),!0)}function so(e){clearTimeout(cn),cn=setTimeout(ie,e)}function ls(){let e=A("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
an&&t>0&&t<=ro?!1:(re("lease",{page:an,until:Date.now()+ro}),!0)}function ds(){A("lease",null)?.page===an&&Z("lease")}function N(){let e=d();if(!e)return;let t=F().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?it(n.id):is(e,n,_e(e))}var mt=1e4,pn=9500,S=null,y=null;function us(e,t){if(S=e.querySelector("#composer"),y=S?.querySelector("textarea")??null,!y)return;y.addEventListener("input",Xe,
{signal:t}),_(y,Vi,{signal:t}),_(y,n=>ps(n)&&n.preventDefault(),{signal:t,type:"keypress"}),S.addEventListener("submit",hs,{signal:t}),S.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ge(),ce())},{signal:t});let o=Zt(m().dataset.thread);o&&y.value===to(m().dataset.thread)&&
fs(o),Xe()}l("files-changed",()=>y?.isConnected&&Xe());l("composer-note",({words:e})=>pt(e,e!==""));l("connection",({isOnline:e})=>pt(e?"":c("offline-note")));function ce(){
y?.focus({preventScroll:!0})}function If(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
l("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;ge();let o=t&&document.getElementById(`message-${t}`);o&&hn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),ce(),y.setSelectionRange(e.length,e.length)});function hn(e){ge(),S.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=u("b","",e.dataset.senderName??"");ms("reply",Dt("replying-to",{name:t,text:ft(e)})),ce()}async function gn(e){let{thread:t}=m().
dataset,o=S,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==S)return;if(!n.ok)return pt(n.problem?.text||c("try-again"),!0);ge();let r={
id:e.id.replace("message-",""),text:n.body};Qt(t,r.id,r.text),fs(r),ce(),y.setSelectionRange(y.value.length,y.value.length)}function fs({id:e,text:t}){S.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(S.dataset.caption=""),y.value=t,ms("pencil",[u("b","",c("edit-message")),u("span","composer__ke\
y",` · ${c("esc-cancels")}`)]),Xe()}function ge(){let e=S?.querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),S.querySelector("[name\
=reply_to]").value="","editing"in S.dataset&&(delete S.dataset.editing,delete S.dataset.caption,eo(m().dataset.thread),y.value=to(m().dataset.thread)),pt(""),Xe(),
!0)}function ms(e,t){let o=S.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(W(e)),k(()=>o.hidden=!1)}function Xe(){let e=y.value.length<pn?y.value.trim().length:[...y.value.trim()].length,o=(e>0||("editing"in S.dataset?"captio\
n"in S.dataset:Jr()>0))&&e<=mt&&("editing"in S.dataset||!Zr());S.classList.toggle("composer--ready",o);let n=S.querySelector(".composer__send");n&&(n.disabled=!o),
ns(y),Gi(e)}function Gi(e){let t=S.querySelector(".counter");if(!t)return;t.hidden!==e<pn&&k(()=>t.hidden=e<pn),t.classList.toggle("counter--over",e>mt);let o=r=>r.
toLocaleString(document.documentElement.lang),n={n:o(e),max:o(mt),over:o(e-mt)};t.hidden||(t.textContent=c(e>mt?"counter-over":"counter",n))}var ps=e=>e.key==="\
Enter"&&!e.shiftKey&&!e.altKey&&(!H()||e.ctrlKey||e.metaKey);function Vi(e){if(ps(e))e.preventDefault(),S.requestSubmit?S.requestSubmit():hs(e);else if(e.key===
"ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=Ir();if(!t)return;e.preventDefault(),gn(t)}}function hs(e){if(e.preventDefault(),!S.classList.contains("c\
omposer--ready"))return;if("editing"in S.dataset)return Zi();let t=y.value;y.value="",Ji({content:t,files:Qr()}),Xe()}function Ji(e){let{thread:t}=m().dataset,o=S.
querySelector("[name=reply_to]").value;f("composed",{thread:t}),ge(),mn({thread:t,replyTo:o,...e})}async function Zi(){if(y.readOnly)return;let{editing:e}=S.dataset,
{thread:t}=m().dataset,o=S;y.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:y.value}});if(o===S&&(y.readOnly=!1),!n.ok)return o===S&&
pt(n.problem?.text||c("try-again"),!0);if(Zt(t)?.id===e&&eo(t),m()?.dataset.thread!==t||!S)return;let r=x(n.body).querySelector(".message");r&&ne(r),S.dataset.editing===
e&&ge(),o===S&&ce()}function pt(e,t=!1){if(!S)return;let o=S.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint\
--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var ec=["react","reaction","reply","edit"],ys=e=>e.id.replace("message-",""),Oe=e=>`/chats/${m().dataset.thread}/messages/${ys(e)}`;function Pe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||O(e)||ec.includes(t)&&!Lo())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function ht(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Pe(t,o.dataset.action)}async function ye(e,t){switch(e){case"re\
ply":return hn(t);case"edit":return gn(t);case"delete":return Ce(`${Oe(t)}/delete`,t);case"report":return Ce(`${Oe(t)}/report`,t);case"pick":return await(await E.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||ue(t,c("try-again"));case"copy-link":return gs(t,new URL(`/chats/${m().dataset.thread}\
?m=${ys(t)}`,location.href).href);case"copy-text":{let o=await p(`${Oe(t)}/raw`);return gs(t,o.ok?o.body:null)}default:return f("action",{action:e,li:t})}}async function gs(e,t){
ue(e,c(t!==null&&await Rt(t)?"copied":"try-again"))}var tc=300,oc=2500;function Ss(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
gt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ye("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>ic(i),tc))},s=()=>{clearTimeout(n),H()||bn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var yn=new Set;async function gt(e,t,o){let n=`${e.id} ${t}`;if(yn.has(n))return;yn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>nc(e,t,o));let a=await p(`${Oe(e)}/reactions`,{form:{reaction:t}});yn.delete(n);let i=a.ok?x(a.
body).querySelector(".message"):null;if(i&&d()===r)return ne(i);!a.ok&&e.isConnected&&k(()=>ac(e,s))}function nc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",rc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>bs(M.value)===bs(t));r||(r=sc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Ko(r),a=s.includes(v()),i=a?s.filter(M=>M!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let g=r.querySelector(".chip__count")??r.lastChild;g.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var bs=e=>e.replace(/\uFE0F/g,"");function rc(e){let t=u(
"form","chips");return t.method="post",t.action=`${Oe(e)}/reactions`,t}function sc(e,t){let o=u("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(u("img"),{src:t,width:20,height:20,alt:""})):o.append(u("i","",e)),o.append("0"),o}function ac(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ee=null;async function ic(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Oe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;bn(),ee=u("spa\
n","tooltip",o.body.trim()),ee.setAttribute("role","tooltip"),ee.dataset.extra="",t.append(ee);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.
max(8,Math.min(n.left-r.left,r.width-ee.offsetWidth-8));ee.style.left=`${s}px`,ee.style.top=`${n.top-r.top-ee.offsetHeight-4}px`,H()&&setTimeout(bn,oc)}function bn(){
ee?.remove(),ee=null}var lc=40,dc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,uc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,fc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
mc=/[\p{L}\p{Nd}\p{M}]/u,pc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function hc(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-lc),n=dc.exec(o);if(n){let s=t.length-n[0].length;return gc(t,s)&&!xs(t)?{kind:"member",query:n[1],at:s}:null}let r=uc.exec(o);return!r||xs(t)||bc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function gc(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=yc(e.slice(0,n+r.index),o);return o}function yc(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!mc.test(
o)||fc.test(o)||pc.test(o)}var xs=e=>(e.match(/```/g)?.length??0)%2===1,bc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,Ge=null;function ws(e,t){Ge?.close();let o=we();if(!o||!L())return;let n=async r=>{!Ge&&!hc(o)||(Ge??(Ge=await E.suggest().catch(
()=>null)),Ge&&!t.aborted&&Ge.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}var Sn="/settings/look";function vs(){document.addEventListener("pointerdown",({target:e})=>ks(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>ks(t=>!t.contains(e))),_(document,xc,{capture:!0}),document.addEventListener("submit",wc)}var Es=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function ks(e){for(let t of Es())e(t)&&(t.open=!1)}function xc(e){if(e.key!=="Escape")return;let t=Es()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function wc(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Sn)return;if(e.preventDefault(),!(await p(
Sn,{form:At(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${Sn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var vc=450,Ec=10,Y=null,qs=()=>{};function _s(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let g=i.target.closest(".message");i.pointerType==="mouse"||!g||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,qc(
g)},vc))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Ec&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let g=(i.pointerType??r?.pointerType)==="touch";(Y||g&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),yt()})}function qc(e){Pe(e,"copy-link")&&(yt(),Y=I("sheet-template"),Y&&(ht(Y,e),Y.addEventListener("click",t=>_c(t,e)),document.body.append(Y),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),qs=_t(Y),Y.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function yt(){return Y?(qs(),Y.remove(),Y=null,!0):!1}function _c(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;yt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?gt(n,s,o.querySelector("img")?.src):r!=="close"&&ye(r,n)}var wn={};te(wn,{connect:()=>Ac});var Lc=450,Cc=10;function Ac(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),io(t))}),document.addEventListener("contextmenu",e=>{let t=xn(e.target);!t||e.shiftKey||(e.preventDefault(),H()||io(t,e.clientX>0?e:void 0))}),
_(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),io(xn(e.target)))}),Tc()}var xn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function io(e,t){let o=await E.chatMenu().catch(()=>null);o?o.open(e,t):ue(e.closest("li"),c("try-again"))}function Tc(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:xn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,io(s)},Lc))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Cc&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var co=()=>Xr(Mc);b("blocks",co);async function Mc(){let e=pe(),t=await p(`/chats/list?filter=${e}`);if(pe()!==e)return t.ok;let o=q(),n=t.ok?x(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let g of[
...n.children].map(M=>Dc(M,a)))g===i?i=i.nextElementSibling:o.insertBefore(g,i);for(;i;){let g=i.nextElementSibling;i.remove(),i=g}return he(o),a.forEach(ze),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),ae(!1),!0}function Dc(e,t){let o=e.querySelector(".chat"),n=o&&$(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
oo(o),r<0&&t.push(n.closest("li")),r<0||r===0&&Oc(o,n)?n.closest("li"):e}function Oc(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Pc=300,Nc=1e4,Ic=6e4,As=1e4,$c=3e4,Bc=5e3,X=null,Ve="",fo=0,uo=0,vn=0,lo=0,En=0,Je=()=>X?.readyState===WebSocket.OPEN;function qn(){po(),setInterval(()=>{(Je()?
mo(fo)>Ic:X&&mo(vn)>As)&&Ms()},5e3),addEventListener("online",Cs),addEventListener("pagehide",Rc),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Cs())}function Rc(){let e=X;X=null,clearTimeout(En),e?.close()}var mo=e=>Math.
abs(Date.now()-e);l("pane",Ds);l("say",e=>kn(e));function kn(e){Je()&&X.send(JSON.stringify(e))}function po(){clearTimeout(En);let e=new WebSocket(`${location.protocol===
"https:"?"wss:":"ws:"}//${location.host}/live`);X=e,Ve="",vn=Date.now(),e.onopen=()=>{fo=uo=Date.now(),Ds(),f("socket",{isUp:!0})},e.onmessage=t=>{X===e&&(fo=Date.
now(),Ie(t.data))},e.onclose=t=>{X===e&&Ts(t.code)}}function Ts(e){if(X=null,Ve="",rr(),e===1008)return tt();uo&&Date.now()-uo>Bc&&(lo=0),uo=0,lo++,f("socket",{
isUp:!1,tries:lo});let t=Math.min(Nc,Pc*2**(lo-1));En=setTimeout(po,t*(.5+Math.random()/2))}function Cs(){X?(Je()?mo(fo)>$c:mo(vn)>As)&&Ms():po()}function Ms(){
let e=X;e.onopen=e.onmessage=e.onclose=null,e.close(),Ts(1006),po()}function Ds(){let e=L();Je()&&(Ve&&Ve!==e&&kn({event:"leave",data:{threadId:Number(Ve)}}),Ve=
e,e&&kn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Kc=5e3,Uc=4e3,Ps=15e3,Wc=3,ho=0,bt=0,Os=-Ps;l("socket",({isUp:e,tries:t})=>e?Hc():jc(t));l("pane",Is);async function Hc(){clearTimeout(ho),clearTimeout(bt),
ho=bt=0;let e=be()!=="";St("live"),f("online"),e&&f("back"),await co()}function jc(e){be()==="live"&&St("lost"),ho||(ho=setTimeout(()=>St("reconnecting"),Kc)),e>=
Wc&&(bt||(bt=setTimeout(Ns,0)))}async function Ns(){let e=L(),t=e?await zc(e,d()):!0;t&&performance.now()-Os>Ps&&(t=await co(),Os=performance.now()),!Je()&&(t?(St(
"polling"),f("online")):be()==="polling"&&St("reconnecting"),bt=setTimeout(Ns,Uc))}async function zc(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&Ie(o.body),o.status===404&&f("gone",{thread:e}),o.ok||o.status===404}var be=()=>document.documentElement.dataset.connection??
"";function St(e){be()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Is(),e!=="\
lost"&&f("connection",{isOnline:e!=="reconnecting"}))}function Is(){let e=m()?.querySelector(".banner");if(!e)return;let t=be()==="reconnecting"||be()==="pollin\
g";if(e.hidden=!t,!t)return;let o=u("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(be()==="reconnecting"?o:"",c(be()))}var $s=2400,xt=null,go=null;function Bs(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),_n(n))},{signal:t}),wt()}l("end-wanted",Yc);l("scrolled",
wt);l("online",wt);function wt(){let e=Ee();if(!e||xt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<$s?_n(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<$s&&_n(o)}async function _n(e){let t=d();if(xt===t)return;xt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?x(r.body).querySelector(".page"):null;s&&await Or(s,e.
dataset.page==="older",o),xt===t&&(xt=null),d()===t&&(s||r.ok)&&wt()}async function Yc({takesFocus:e}){let t=d();if(go===t)return;go=t;let o=await p(`/chats/${t.
dataset.thread}/messages`);if(go===t&&(go=null),d()!==t)return;let n=o.ok?x(o.body).querySelector(".page"):null;n&&Pr(n),Do({takesFocus:e}),wt()}var On={};te(On,{connect:()=>rl});async function Rs(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),nt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;_(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await E.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(u("p","hint hint--error",c("try-again")))}var Mn={};te(Mn,{connect:()=>Gc,connectPane:()=>Cn,markAllRead:()=>An});var Ks=300,K={thread:"",seq:0},Ln=0,Us=-Ks,Ze=null;function Gc(){for(let e of["focus","resize"])addEventListener(e,Qe);document.addEventListener("visibilitychan\
ge",Qe),addEventListener("pagehide",Ws)}function Cn(){Ws();let e=d();e&&(K={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Qe()}l("scrolled",Qe);l("on\
line",Qe);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||O(e)&&Number(d().dataset.lastRead)===t-1?Ys(d(),t):Qe()});b("read",e=>{let t=d();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&Ys(t,Number(e.dataset.seq))});function An(){let e=d(),t=_e();"hasNewer"in e.dataset?zs(e,Number(e.dataset.lastSeq),""):
t&&js(t),f("all-read")}function Qe(){let e=Fs();if(!e)return;let t=d(),o=Number(e.dataset.seq);Tn(t,o),K.thread===t.dataset.thread&&o>K.seq&&(Ze={thread:K.thread,
message:e.id.replace("message-",""),seq:o}),Ln||(Ln=setTimeout(()=>{Ln=0;let n=Fs();n&&js(n)},Math.max(0,Us+Ks-performance.now())))}function Ws(){if(!Ze||K.thread===
Ze.thread&&K.seq>=Ze.seq)return;let{thread:e,message:t}=Ze;Ze=null,Hs(e,t)}var Hs=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Fs(){
let e=Ee();if(!e||!Mt())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var js=e=>zs(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function zs(e,t,o){
if(Tn(e,t),K.thread!==e.dataset.thread||t<=K.seq)return;let n=K,r=n.seq;n.seq=t,Us=performance.now(),!(await Hs(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Ys(e,t){
K.thread===e.dataset.thread&&(K.seq=Math.max(K.seq,t)),Tn(e,t)}function Tn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),f("read",{thread:e.
dataset.thread,seq:t}))}var T=null,Se=null;function Xs(e,t){T=e.querySelector(".panel"),Se=e.querySelector("[data-action=stickers]"),!(!T||!Se)&&(Se.addEventListener("click",o=>{o.preventDefault(),
T.hidden?Vc():et()},{signal:t}),document.addEventListener("pointerdown",o=>{!T.hidden&&!T.contains(o.target)&&!Se.contains(o.target)&&et({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>T=Se=null))}function et({givesBack:e=!0}={}){return!T||T.hidden?!1:(T.hidden=!0,Se.setAttribute("aria-expanded","false"),e&&Se.focus(
{preventScroll:!0}),!0)}async function Vc(){let e=T;T.hidden=!1,Se.setAttribute("aria-expanded","true");let t=!T.querySelector("[data-sticker]"),[o,n]=await Promise.
all([E.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(T!==e||T.hidden)){if(!o||n?.ok===!1)return et();if(n){let r=x(n.body);T.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(T,et)}o.show()}}var G=null,w=null,yo=null,Js=null;function Zs(e,t){let o=e.querySelector("#messages");if(!o||(G=I("toolbar-template"),!G))return;G.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Dn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Dn(r.target.closest(".message"))},n),o.addEventListener("click",Zc,n),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!yo?.contains(
r.target)&&xe()},n),t.addEventListener("abort",()=>{xe(),G=null})}l("action",({action:e,li:t})=>{e==="react"&&Vs("quick-template",t,"react"),e==="more"&&Vs("men\
u-template",t,"more")});function xe(){return w?(w.contains(document.activeElement)&&Jc(Js)?.focus({preventScroll:!0}),w.remove(),w=null,yo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Jc=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function Dn(e){if(!(!e||!G||e===G.parentElement||
w)){if(!Pe(e,"copy-link"))return G.remove();ht(G,e),e.append(G)}}function Zc(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return xe(),gt(t,o.dataset.reaction,o.querySelector("img")?.src);w?.contains(
o)&&xe(),ye(o.dataset.action,t)}}function Vs(e,t,o){let n=w?.dataset.extra===o&&w.parentElement===t;if(xe(),!n&&(Dn(t),w=I(e),!!w)){w.dataset.extra=o,ht(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(G);yo=G?.querySelector(`[data-action=${o}]`)??null,yo?.setAttribute("aria-expanded","true"),Js=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),Qc(t),_(w,el),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Qc(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function el(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return xe();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var ol={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},nl=".docked, #dialog, .sheet-holder";function rl(){_(document,sl)}function sl(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(nl))return;let{key:t}=e;if(t==="Escape")return al(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Gt())return;if(il(e))return cl(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Rs(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return ll(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&dl(
e,o)||(document.activeElement===Ee()&&fl(e),ml(e))}function al(e){if(Ae()||yt()||xe()||et()||ge())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.activeElement?.
closest?.("#messages")&&ce(),An(),qe())}var il=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function cl(e){e.preventDefault(),Ce("/keys")}function ll(e){let t=Te(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(ct(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function dl(e,t){let o=ol[e.key];if(o&&document.activeElement===t&&Pe(t,o))return e.preventDefault(),ye(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?qe({takesFocus:!0}):ul()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Ut(t):fe(t);return n?
n.focus():e.key==="ArrowDown"&&ce(),!0}var ul=()=>d().querySelector(".message");function fl(e){if(e.key==="End")return e.preventDefault(),qe();if(e.key!=="Arrow\
Up")return;let t=Ee().getBoundingClientRect().bottom,o=_e();for(;o&&o.getBoundingClientRect().top>t;)o=Ut(o);!o||!Kt(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function ml(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||H()||!we()||we().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ce()}function ea(){q()&&je().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
pl(t))})}l("pane",Pn);var Qs=null;async function pl(e){Qs=e;let t=await p(e.getAttribute("href"));if(Qs!==e)return;let o=t.ok?x(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=je().contains(document.activeElement);je().replaceWith(o),window.htmx?.process(o),he(
q()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),ae(!1)}function Pn(){if(pe()==="unread")for(let e of Te())ct(e)===
0&&e.dataset.thread!==L()&&Ye(e.closest("li"))}var gl=2,yl=20;function Nn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>yl?Math.random()*o*gl:0)}b("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
Nn(e,()=>$n(e.dataset.thread))});b("gone",e=>In(e.dataset.thread));l("gone",({thread:e})=>In(e));l("dialog-done",()=>m()?.querySelector("#members")&&$n(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&$n(m().dataset.thread));function In(e){m()?.dataset.thread===e&&f("reload",{path:"/chats/gone"})}async function $n(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return bl(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return In(e);if(!o.ok||m()!==t)return;let n=x(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let g=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),g&&(a.querySelector(`a[href="${CSS.escape(g)}"]`)??t).focus({preventScroll:!0})}}async function bl(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?x(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),f("renamed"))}l("read",({thread:e,seq:t})=>Bn(e,t));b("news",ta);b("thread",e=>Nn(e,()=>dt(e.dataset.thread)));b("gone",e=>oa(e.dataset.thread));b("read",e=>{e.dataset.user===
v()&&Bn(e.dataset.thread,Number(e.dataset.seq))});function ta(e){let{thread:t}=e.dataset,o=ut(t,()=>ta(e)),n=$(t);if(!n)return o||"changed"in e.dataset?void 0:dt(
t);Wr(n,e)&&se(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Hr(n,e),se(n),
r>s&&ze(n.closest("li")))}function oa(e){ut(e,()=>oa(e)),Ye($(e)?.closest("li"))}function Bn(e,t){ut(e,()=>Bn(e,t));let o=$(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),se(o),Pn())}b("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&f("reload",{}),e!=="0"&&en())});b("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&f("reload",{})});var U=null,Rn=new AbortController,na=()=>{},So="",bo=null,ra=!1,Fn=null,Un=!1;function sa(e){na=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",xl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,xo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(bo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===bo&&(bo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(wl(
n),So=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),wo(cr(t.detail.path),!1)}),document.addEventListener("click",vl),document.
addEventListener("click",El,!0),xo()}l("reload",({path:e})=>!bo&&wo(e??Sl(),e!==void 0));l("docked",xo);l("renamed",()=>de()||aa(!1));l("online",()=>{let e=So;So=
"",(e.startsWith("/chats/")||e==="/")&&wo(e,!0)});var Sl=()=>de()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function wo(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!de()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function xl(e){let{ctx:t,tasks:o}=e.detail;ra=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);f("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function xo(){if(m()===U)return;Rn.abort();let e=U===null;if(U=m(),So="",Rn=new AbortController,!U)return f("pane",{thread:""});U.setAttribute("h\
x-sync","this:replace"),de()||aa(e),na(U,Rn.signal),Ct(),Un&&!Kn(U)?kl():!e&&ra&&!U.contains(document.activeElement)&&ia(),f("pane",{thread:L()})}function wl(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&$(t),n=o&&!de()?I("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),xo()}function aa(e){document.body.dataset.view=U.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[U.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function kl(){Un=!1;let e=Fn;Fn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):ia()}var Kn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function ia(){(H()?U:we()??U).focus({preventScroll:!0})}function vl(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?f("show-message",{li:o}):wo(t.getAttribute("href"),!0)}function El({target:e}){let t=e.closest("a[href]");t&&(Un=Kn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Kn(m())||(Fn=t))}var Wn={};te(Wn,{connect:()=>_l});function _l(){document.addEventListener("click",Ll),document.addEventListener("error",Al,!0)}function Ll(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),E.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&E.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Cl(r)}function Cl(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Al({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Tl(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Tl(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=u("button",
"button button--quiet",c("retry"));n.type="button";let r=u("span","photo__failed",W("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Ml=3e4;b("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!R(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!ko(r.dataset.onlineOf).includes(e))return;
let s=ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=R(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Dl(r)});l("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?x(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Ct())});var ko=(e="")=>e.split(" ").filter(Boolean);function Dl(e){let t=ko(e.dataset.onlineOf).length,o=ko(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Po(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{
n:o+1,all:t+1})}function ca(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Po(new Date(t.dataset.seen)))};e(),setInterval(e,Ml)}var Hn={};te(Hn,{connect:()=>da});var Ol="a[href^='/users/']:not(.button)";function da(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Ol)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&la(e,r=>r.onPointer(n))},t),_(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),la(e,r=>r.onSpace(n)))},t)}async function la(e,t){
e.abort();let o=await E.profileCard().catch(()=>null);o?t(o):da()}var jn=8,zn=4,C=null;function ua(){C=d()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||Yn()||C&&!C.isConnected)&&kt()});l("sent",kt);l("history",kt);
l("back",Xn);b("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Pl(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,kt())});
b("marks",Xn);b("thread",e=>e.dataset.thread===d()?.dataset.thread&&Xn());var vo=()=>[...C?.querySelectorAll(".seen__face")??[]],Pl=e=>vo().find(t=>t.dataset.user===
e);function Nl(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>zt(t)&&!O(t));return Yn()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var Yn=()=>C?.querySelector(".seen__words").dataset.direct==="true",Il=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function kt(){if(!C||!d())return;let e=Nl(),t=e?vo().filter(o=>Il(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==C?e.after(C):!e&&!C.isConnected&&
d().append(C);let o=new Set(t.slice(0,jn));for(let r of vo())r.hidden=!o.has(r);C.querySelector(".seen__more").textContent=t.length>jn?`+${t.length-jn}`:"";let n=C.
querySelector(".seen__words");Yn()||(n.textContent=c("seen-by",{names:$l(t)})),C.hidden=t.length===0})}var $l=e=>{let t=e.map(o=>o.dataset.name);return t.length>
zn?`${t.slice(0,zn).join(", ")} +${t.length-zn}`:t.join(", ")};async function Xn(){let{thread:e}=d()?.dataset??{},t=C;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?x(o.body).querySelector("#seen"):null;if(!(!n||C!==t||d()?.dataset.thread!==e)){for(let r of vo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}C=n,C.hidden=!0,t.replaceWith(C),kt()}}var fa="/logout";function ma(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===fa&&(e.preventDefault(),Rl(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),tt())})}async function Rl(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",jo);let o=await p(fa,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",jo);let n=u("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var Gn={};te(Gn,{connect:()=>Kl});function Kl(){document.addEventListener("click",e=>pa(e.target.closest(".spoiler"))),_(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),pa(e.target))})}function pa(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var le=64,Ul=/^\(\d+\) /,Vn=null;function Jn(){ha(),b("unread",e=>{document.body.dataset.unread=e.dataset.count,ha()}),new MutationObserver(ga).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var vt=()=>Number(document.body.dataset.unread)||0;function ha(){ga(),Wl()}function ga(){let e=document.title.replace(
Ul,""),t=vt()>0?`(${vt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Wl(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),vt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Vn??(Vn=await Hl(e.dataset.plain)),vt()===0)return;e.
href=jl(vt())}catch{}}}function Hl(e){return new Promise((t,o)=>{let n=new Image(le,le);n.onload=()=>t(n),n.onerror=o,n.src=e})}function jl(e){let t=Object.assign(
document.createElement("canvas"),{width:le,height:le}),o=t.getContext("2d");o.drawImage(Vn,0,0,le,le);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(le-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(le-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,le-r/2,47),t.toDataURL("image/png")}var Yl=5e3,Zn=3e3,Et=new Map,Eo={thread:"",at:-Zn};b("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||R(o))return;Et.has(t)||Et.set(t,new Map);let r=Et.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Qn(t,o),Yl)}),er(t)});l("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Qn(o.dataset.thread,
e.dataset.sender)});b("news",e=>Qn(e.dataset.thread,e.dataset.sender));function ya(e,t){let o=e.querySelector("#composer textarea");er(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Xl(e.dataset.thread)},{signal:t})}l("composed",()=>Eo={thread:"",at:-Zn});function Xl(e){let t=performance.
now();Eo.thread===e&&t-Eo.at<Zn||(Eo={thread:e,at:t},f("say",{event:"typing",data:{threadId:Number(e)}}))}function Qn(e,t){let o=Et.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),er(e))}function er(e){let t=[...Et.get(e)?.values()??[]].map(i=>i.name);f("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=u("span","dots",u("i"),u("i"),u("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>u("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,u("spa\
n","",...Dt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return ba();if(O(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Mt()&&Pt())&&
Vl(e)});l("all-read",ba);function Vl(e){let t=u("li","divider divider--new",c("new-messages"));t.id="new-messages",k(()=>{Sa(),e.before(t),j(e)})}function ba(){
k(Sa)}function Sa(){let e=document.getElementById("new-messages");if(!e)return;let t=fe(e);e.remove(),t&&j(t)}document.documentElement.classList.add("has-js");br();No(document);ma();vs();ca();document.body.dataset.page==="settings"&&E.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?Jl():document.getElementById("dock")&&Zl();function Jl(){A("dock",{}).state==="closed"&&Z("dock"),Jn(),xa(),wa(),qn()}
async function Zl(){Jn(),qn(),(await E.dock()).connect(wa,xa)}function xa(){jr(),ea()}function wa(){Sr();for(let e of[Xo,ao,Vt,Wn,Gn,On,Mn,wn,Hn])e.connect();sa(
[No,Tr,Yo,Vr,us,ws,ln,Ss,ua,dr,Bs,Cn,ya,Zs,_s,Xs,_r,Gr])}export{ed as a,td as b,od as c,nd as d,rd as e,x as f,u as g,W as h,f as i,l as j,_ as k,_t as l,b as m,p as n,At as o,tt as p,m as q,we as r,L as s,H as t,c as u,
k as v,No as w,ue as x,Ce as y,Ae as z,A,re as B,Jt as C,dt as D,Hu as E,gt as F,rs as G,ss as H,hc as I,E as J,ce as K,If as L,Ji as M};

var er=Object.defineProperty;var tr=e=>{throw TypeError(e)};var xa=(e,t,o)=>t in e?er(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var ee=(e,t)=>{for(var o in t)er(e,o,{get:t[o],enumerable:!0})};var Jl=(e,t,o)=>xa(e,typeof t!="symbol"?t+"":t,o),qo=(e,t,o)=>t.has(e)||tr("Cannot "+o);var Zl=(e,t,o)=>(qo(e,t,"read from private field"),o?o.call(e):t.get(e)),Ql=(e,t,o)=>t.has(e)?tr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),ed=(e,t,o,n)=>(qo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),td=(e,t,o)=>(qo(e,t,"access private method"),o);function x(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function u(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function I(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function W(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function f(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function _(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var _o="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function _t(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(_o)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return _(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var wa=3e4,ka=300,Ea=["presence","read"],Lt=new Map,Ne=[];function y(e,t){Lt.has(e)||Lt.set(e,[]),Lt.get(e).push(t)}function Ie(e){for(let t of[...x(e).children])
Ea.includes(t.dataset.frame)&&(Ne=[...Ne.slice(1-ka),{frame:t,at:performance.now()}]),nr(t)}function Ct(){Ne=Ne.filter(({at:e})=>performance.now()-e<wa);for(let{
frame:e}of Ne)nr(e)}var or=()=>Ne=[];function nr(e){for(let t of Lt.get(e.dataset.frame)??[])t(e)}var va=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),va);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,i),M=await h.text();return h.status===401&&tt(),{status:h.status,ok:h.ok,body:M,problem:h.ok?null:qa(M,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function At(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function tt(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function qa(e,t){let o=x(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Tt=()=>document.body.dataset.serverId??"",E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Lo=()=>document.getElementById("composer"),we=()=>Lo()?.querySelector("textarea[name=content]")??null,de=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Mt=()=>document.visibilityState==="visible"&&document.hasFocus(),H=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,O=e=>e.dataset.kind==="system",P=e=>e.dataset.sender===E()&&!O(e);var _a=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(_a.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Dt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Co=new Map,ke=null,rr=()=>location.pathname+location.search;function sr(e,t){location.pathname===`/chats/${e}`&&(t?Co.set(rr(),{thread:e,id:t.id,top:t.top}):
Co.delete(rr()))}function ar(e){return ke=Co.get(e)??null,ke?`/chats/${ke.thread}?m=${ke.id.replace("message-","")}`:e}function ir(e){let t=ke?.thread===e?ke:null;
return ke=null,t}var La=80,S=null,Be=!0,Ao=!1,Ee=null;function cr(e,t){if(S=e.querySelector(".thread__scroll"),!S)return;let o=d();S.style.overflowAnchor="none",Ca(o),S.addEventListener(
"scroll",Aa,{passive:!0,signal:t});let n=new ResizeObserver(()=>Pt());n.observe(S),n.observe(o),e.querySelector(".jump")?.addEventListener("click",()=>qe(),{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),S=Ee=null})}l("placed",$e);l("read",$e);l("show-message",({li:e})=>dr(e));var Ot=()=>!S||S.scrollHeight-S.scrollTop-
S.clientHeight<=La,lr=()=>Be&&!("hasNewer"in(d()?.dataset??{})),ve=()=>S;function k(e,t="top"){if(!S||Ao)return e();Ao=!0,ot();try{return e()}finally{Ao=!1,Pt(t)}}
function qe({takesFocus:e=!1}={}){S&&("hasNewer"in d().dataset?f("end-wanted",{takesFocus:e}):Mo({takesFocus:e}))}function Mo({takesFocus:e=!1}={}){S&&(Be=!0,Pt(),
f("scrolled"),$e(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function dr(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),S.scrollTop+=e.getBoundingClientRect().top-S.getBoundingClientRect().top-(S.clientHeight-
e.offsetHeight)/2,ot(),f("scrolled")}function Ca(e){Be=!0;let t=ir(e.dataset.thread),o=t&&document.getElementById(t.id);if(o)return S.scrollTop+=o.getBoundingClientRect().
top-S.getBoundingClientRect().top-t.top,ot(),$e();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return dr(
n);Pt(),r&&r.getBoundingClientRect().top<S.getBoundingClientRect().top&&(S.scrollTop+=r.getBoundingClientRect().top-S.getBoundingClientRect().top-16),ot(),$e()}
var To=!1;function Aa(){To||(To=!0,requestAnimationFrame(()=>{To=!1,S&&(ot(),sr(d().dataset.thread,Be?null:Ee),$e(),f("scrolled"))}))}function ot(){Be=Ot(),Ee=null;
let e=S.getBoundingClientRect().top,t=d().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.
startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();Ee={id:t[o].id,top:r-e,bottom:s-e}}function Pt(e="top"){if(!S)return;
if(Be){S.scrollTop=S.scrollHeight;return}let t=Ee&&document.getElementById(Ee.id);t&&(S.scrollTop+=t.getBoundingClientRect()[e]-S.getBoundingClientRect().top-Ee[e])}
function $e(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!S||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),n=S.
scrollHeight-S.scrollTop-S.clientHeight,r="hasNewer"in t.dataset||n>S.clientHeight;e.hidden=Ot()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-la\
bel"))}var Ma=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Nt=e=>new Intl.DateTimeFormat(Ma,e),ur=Nt({hour:"numeric",minute:"\
2-digit"}),Da=Nt({month:"short",day:"numeric"}),Oa=Nt({month:"short",day:"numeric",year:"numeric"}),Pa=Nt({dateStyle:"full",timeStyle:"short"}),It=e=>e.replace(
/[\u00a0\u202f]/g," "),$t=e=>It(ur.format(e)),fr=e=>It(ur.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Re=e=>It(Pa.format(e));
function D(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var mr=(e,t)=>e===D(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Fe(e,t=new Date){let o=D(e);return o===D(t)?c("today"):mr(o,t)?c("yesterday"):It((e.getFullYear()===t.getFullYear()?Da:Oa).
format(e))}var Do=e=>D(e)===D(new Date)?$t(e):Fe(e);function pr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Fe(e,t)}function hr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Tt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Oo(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
mr(D(e),t)?c("yesterday-within"):pr(e,t)})}var Na={clock:$t,ago:pr};function Po(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Na[t.dataset.time]??Do)(o),t.title=Re(o)}}function gr(){let e=D(new Date),t=0,o=()=>{let n=D(new Date);n!==e&&f("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var $a=2e3,Ke=null;function ue(e,t){Ke?.remove(),Ke=u("span","tooltip",t),Ke.setAttribute("role","status"),Ke.style.insetInlineEnd="20px",Ke.style.insetBlockStart=
"20px";let o=Ke;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),$a)}var Vt={};ee(Vt,{close:()=>Ae,connect:()=>di,isOpen:()=>Gt,openDialog:()=>Ce,show:()=>nt});var Bt=new Set,yr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),R=e=>e!==E()&&yr().includes(e);y("blocks",e=>{let t=yr();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==R(o))return f("reload",{});let n=d();n&&k(()=>n.querySelectorAll(".message").forEach(
Io))});l("pane",()=>Bt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Bt.add(
t.id):Bt.delete(t.id),No(t,e.target.open)},!0);function Io(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!O(e)&&R(e.dataset.sender)?
(o||e.prepend(o=I("fold-template")),o.open=Bt.has(e.id),No(e,o.open)):o&&(o.remove(),No(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&R(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=c("folded"))}function No(e,t){let o=e.getAttribute("aria-label");o!==c("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:c("folded"))}async function Rt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Ba(e)}}function Ba(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var br=14,Ra=20,Fa=200,Ka=2e3,Ft=new Set;l("pane",()=>Ft.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&za(t);let o=e.
closest?.(".show-more");o&&k(()=>$o(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&$o(ja(t),!0)});function Sr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Wa(n);let o=t.filter(Ua);for(let n of o)xr(n,n,n.closest(
".message").id)}function Ua(e){if(e.textContent.length<Fa&&e.querySelectorAll("br, li, blockquote").length<br/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=br*parseFloat(getComputedStyle(e).lineHeight)-1}function Wa(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(I("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Ra))return;let o=e.closest(".message");xr(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function xr(e,t,o){let n=u(
"button","show-more",u("span","",""),W("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),$o(n,Ft.has(o))}var Ha=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,ja=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function $o(e,t){Ha(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Ft.add(e.dataset.folds):Ft.delete(e.dataset.folds)}async function za(e){let t=e.closest(".code").querySelector("code").textContent,o=await Rt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Ka)}var Bo=e=>{if(R(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!P(e)};function Ro(e){if(e.dataset.
mentions===void 0)return;let t=Bo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}y("blocks",()=>d()?.querySelectorAll(".message").forEach(Ro));var Fo=e=>(e.dataset.users??"").split(" ").filter(Boolean);function wr(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Fo(t).includes(E())))}var kr="a:not([aria-hidden]), button, [role=button]";function Ko(e){for(let t of e.querySelectorAll(kr))t.tabIndex=-1}function Er(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(kr)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Ko(r)},{signal:t})}var Xa=6e4,Kt=e=>e.classList.contains("message");function fe(e){do e=e.nextElementSibling;while(e&&!Kt(e));return e}function Ut(e){do e=e.previousElementSibling;while(e&&
!Kt(e));return e}function j(e,t=e){if(!e)return;let o=fe(t)??t,n=[],r=Ut(e);for(let s=e;s&&(Ga(s,r)&&n.push(s),s!==o);s=fe(s))r=s;Sr(n)}function Wt(e){let t=e.querySelectorAll(
".message");t.length&&j(t[0],t[t.length-1])}function Ga(e,t){let o=new Date(e.dataset.at),n=t!==null&&D(new Date(t.dataset.at))===D(o),r=n&&o-new Date(t.dataset.
at)<Xa,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!O(e)&&!O(t)&&t.dataset.sender===e.dataset.sender),Va(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Za(e,o),Io(e),wr(e),Ro(e),Ko(e),!0)}function Va(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let h=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=h}if((s||n)&&r?.remove(),s)return Ja(s,n?null:o);if(n)return;r?.isConnected||(r=u("li","divider"),e.before(r)),r.dataset.day!==D(o)&&r.replaceChildren(vr(o)),
r.dataset.day=D(o);let a=Fe(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Ja(e,t){let o=t?D(t):void 0,n=t?Fe(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(u("span","",vr(t)," · ",u(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function vr(e){let t=u("a","divider__day",Fe(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${D(e)}`}),t.dataset.dialog="",t}function Za(e,t){let o=$t(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Re(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=fr(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Re(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Ht=400,Qa=50,qr=8,ei=60,me=new Map,te=e=>Number(e.dataset.seq),jt=e=>Number(e.dataset.version),zt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Lr(){let e=d();me.clear(),e&&Wt(e)}l("day",()=>{let e=d();e&&k(()=>Wt(e))});y("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(oe(o),Cr(t,e.dataset.version))});y("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Cr(t,e.dataset.version)});y("error",e=>{e.dataset.
code==="not_found"&&f("reload",{})});y("stale",e=>{d()?.dataset.thread===e.dataset.thread&&f("reload",{})});function Cr(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function oe(e){let t=d(),o=document.getElementById(e.id)??oi(t,e.dataset.clientId);if(o&&zt(o)&&jt(o)>=jt(e))return o;let n=te(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&zt(o)?ni(o,e):si(t,e,o));return r||ti(e),f("placed",{li:r??e,isNew:n}),n&&r&&Dr(
t),r}function ti(e){me.delete(e.id),me.set(e.id,e),me.size>Ht&&me.delete(me.keys().next().value)}function Ar(e){let t=[document.getElementById(e.id),me.get(e.id)].
filter(Boolean);return me.delete(e.id),t.find(o=>jt(o)>=jt(e))??e}function oi(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function ni(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),j(t),o&&(t.contains(o)?o:ri(t,
o)??t).focus({preventScroll:!0}),t}function ri(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function si(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&te(t)>te(r);if(o&&(o.remove(),f("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&te(t)<te(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&te(a)>te(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):Xt(e,t),j(t),t}function Xt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Tr(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-qr):r.splice(0,qr);if(k(()=>ai(n,a.filter(i=>!document.getElementById(i.id)).map(Ar),t),_r(t)),await ii(),!o())return}k(()=>{n.querySelector(t?".pager--\
older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),Yt(n,t,!s&&Uo(n,e,t))},_r(t)),Dr(n,{fromEnd:t,isPaging:!0}),
f("history")}var _r=e=>e?"bottom":"top";function ai(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)e.prepend(
...t);else for(let r of t)Xt(e,r);j(t[0],t[t.length-1])}var ii=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:ei}):setTimeout(e)});
function Mr(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Ar),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].
filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&fe(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.
lastSeq),te(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Wt(t),Yt(t,!0,Uo(t,e,!0)),Yt(t,!1,Uo(t,e,!1)),f("histo\
ry")}function Uo(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=_e(e);return t.dataset.hasNewer==="true"||n!==null&&te(n)<Number(e.dataset.lastSeq)}function Yt(e,t,o){
let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],
a=ci(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function ci(e,t,o){let n=t?"older":"newer",r=u("a","link",c(n));return r.href=`/\
chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,u("li",`pager pager--${n}`,r)}function Dr(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=Ht+Qa||!o&&!lr()||k(()=>{let r=t?n.slice(Ht):n.slice(0,n.length-Ht),s=new Set(r);for(let i of[...e.children])(s.has(i)||
i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();Yt(e,!t,!0),j(a)})}function _e(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Or(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var G=null,Pr=()=>{},Gt=()=>Le()?.firstElementChild!=null,Le=()=>document.getElementById("dialog");function di(){let e=Le();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ae())}),e.addEventListener("submit",ui),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ce(o.getAttribute("href"),o))}))}async function Ce(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ue(n,o.problem?.text||c("try-again"));nt(x(o.body),t)}function nt(e,t){Ae(),G=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Le().replaceChildren(...e.children),window.htmx?.process(Le()),Pr=_t(Le()),(o??Le().querySelector(
_o))?.focus()}function Ae(){return Gt()?(Pr(),Le().replaceChildren(),(G?.isConnected?G:G?.id?document.getElementById(G.id):null)?.focus({preventScroll:!0}),G=null,
!0):!1}async function ui(e){let t=e.target;if(t.method==="get")return fi();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await p(t.getAttribute(
"action"),{form:At(t,o)});if(o&&(o.disabled=!1),!r.ok)return mi(t,r);let s=x(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ie(r.body);let i=s.querySelector(
".message");if(i&&(G=document.getElementById(i.id)??G),i&&n&&d()===n&&oe(i),s.querySelector("[role=dialog], [role=alertdialog]"))return nt(s,G);let M=G;Ae(),!i&&
M?.matches(".message")&&ue(M,c("reported")),a||f("dialog-done")}function fi(){l("pane",()=>{Ae(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function mi(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var Ue=new Map,V=e=>`ribbit:${Tt()}:${E()}:${e}`;function A(e,t){if(Ue.has(V(e)))return Ue.get(V(e));try{let o=localStorage.getItem(V(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function ne(e,t){let o=V(e);Ue.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ue.set(o,t)}}function J(e){Ue.delete(V(e));
try{localStorage.removeItem(V(e))}catch{}}function Wo(e){let t=V(e),o=new Set([...Ue.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(V("").length))}function Ho(){for(let e of Wo(""))J(e)}function We(e){addEventListener("storage",t=>{t.key?.
startsWith(V(""))&&e(t.key.slice(V("").length))})}function Jt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var Yo={};ee(Yo,{connect:()=>pi,connectPane:()=>zo,discardEdit:()=>eo,draftPreview:()=>jo,saveEdit:()=>Qt,savedDraft:()=>to,savedEdit:()=>Zt});var st=e=>`draft:${e}`,jo=e=>(A(st(e),"")||"").trim();function pi(){We(e=>{e.startsWith("draft:")&&f("draft",{thread:e.slice(6)})})}function zo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=A(st(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Nr(o,n.value):Qt(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Nr(o,""),{signal:t}),t.addEventListener("abort",()=>f("draft",{thread:o})))}var Zt=e=>A(
`edit:${e}`,null),Qt=(e,t,o)=>ne(`edit:${e}`,{id:t,text:o}),eo=e=>J(`edit:${e}`),to=e=>A(st(e),"");function Nr(e,t){t.trim()===""?J(st(e)):ne(st(e),t)}var He="outbox:",at=null,Xo=e=>e.startsWith(He);We(e=>Xo(e)&&Go());function F(){return at??(at=Wo(He).map(e=>A(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),at}var Ir=e=>F().filter(t=>t.thread===e).pop()??null;function $r(e){let t=Math.max(0,...F().map(o=>o.n))+1;Br({...e,id:Jt(),n:t,at:Date.now(),problem:""})}
function Z(e,t){let o=A(He+e,null);o&&Br({...o,...t})}function it(e){let t=A(He+e,null);J(He+e),t&&Go([t.thread])}function Br(e){ne(He+e.id,e),Go([e.thread])}function Go(e){
let t=at??[];at=null;for(let o of new Set(e??[...t,...F()].map(n=>n.thread)))f("unsent",{thread:o})}var hi="🖼️";function re(e,t=""){let o=ct(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),gi(e,t),yi(e.querySelector(".chat__count"),o,Rr(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Do(r),n.title=Re(r)}}var ct=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Rr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Fr(e,t){let{seq:o}=t.dataset,n=Rr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Bo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function oo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Kr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===E()?c("you"):s,h="deleted"in t.dataset,M=t.dataset.
kind==="system",qt=!M&&e.dataset.kind!=="direct"&&R(r),Qn=qt?c("folded"):t.textContent.trim();h&&!qt?e.dataset.preview=c("deleted"):e.dataset.preview=M||qt?Qn:c(
"preview-by",{name:i,text:Qn}),h&&!qt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function gi(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":jo(e.dataset.thread),s=Ir(e.dataset.thread);t?o.replaceChildren(
u("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(u("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(W(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??hi})):"deleted"in e.dataset?o.replaceChildren(u("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function yi(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>u("span",s,a,u("span","visually-hidden",
` ${c(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var bi=400,je=()=>document.getElementById("chats-part"),pe=()=>q()?.dataset.filter??"all",$=e=>document.getElementById(`nav-${e}`),Te=()=>[...q()?.querySelectorAll(
".chat")??[]];function Ur(){if(!q())return;let e=je().parentElement;e.addEventListener("scroll",()=>se(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),se(!0))}),he(q()),se(!1)}l("day",()=>Te().forEach(e=>re(e)));l("d\
raft",({thread:e})=>Jo(e));l("unsent",({thread:e})=>Jo(e));l("list-typing",({thread:e,name:t})=>Jo(e,t));l("pane",Hr);function Si(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function ze(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Si(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function Ye(e){e?.remove(),Wr(),se(!1)}function Wr(){let e=je().querySelector(".filters--list"),t=Te().
length>=Number(e.dataset.from)||q().querySelector("a[data-page=chats]");e.hidden=pe()==="all"&&!t}var Vo=!1;async function se(e){let t=q(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<bi;if(Vo||!(n||e))return;Vo=!0;let r=await p(o.getAttribute("href"));if(Vo=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...x(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!$(i.dataset.
thread)});t.append(...s),he(...s),se(!1)}function he(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))oo(o),
re(o),o.nextElementSibling.tabIndex=-1}Hr(),q()&&Wr()}function Hr(){let e=m()?.dataset.unreached??L();for(let t of Te()){let o=e!==""&&t.dataset.thread===e;o!==
(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),re(t))}}function Jo(e,t){let o=$(e);o&&re(
o,t)}var lt=new Map,Zo=new Set;function ut(e,t){lt.get(e)?.push(t);for(let o of Zo)o.push(t);return lt.has(e)}async function jr(e){let t=[];Zo.add(t);try{return await e()}finally{
Zo.delete(t),t.forEach(o=>o())}}async function dt(e){if(!q()||ut(e,()=>dt(e)))return;lt.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${pe()}`),o=lt.get(e);
lt.delete(e),wi(e,t),$(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&dt(e)}function wi(e,t){let o=$(e)?.closest("li");if(t.status===204||t.status===404)return Ye(
o);let n=t.ok?x(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?ki(o,n):o.replaceWith(n):q().prepend(n),he(n),ze(n),Qo())}function Qo(){
m()?.querySelector("#welcome")&&f("reload",{path:"/"})}function ki(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&ne("last-thread",e));var Ku=()=>A("last-thread","");var v={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
Ei={"[data-picks]":v.peoplePicker,"#search":v.search};function zr(e,t){for(let[o,n]of Object.entries(Ei)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var z=null,B=null,Me=0;function Yr(e,t){B=e.querySelector("#composer");let o=B?.querySelector("input[type=file]");if(!o)return B=null;o.addEventListener("change",
()=>{let n=[...o.files];o.value="",tn(n)},{signal:t}),document.addEventListener("paste",_i,{signal:t});for(let n of["dragenter","dragover","dragleave","drop"])e.
addEventListener(n,Li,{signal:t});Me=0,z?.show(B),t.addEventListener("abort",()=>B=null)}l("edit-unsent",({files:e})=>e?.length&&on(t=>t.restore(B,e)));var Xr=()=>z?.
count(L())??0,Gr=()=>z?.isHeldUp(L())??!1,Vr=()=>z?.take(L())??[],Jr=e=>z?.isUnderWay(e)??!1,en=e=>z?.previewOf(e)??null;function tn(e){e.length>0&&on(t=>B&&t.add(
B,e))}async function on(e){z??(z=await qi().catch(()=>null)),z?e(z):f("composer-note",{words:c("try-again")})}async function qi(){let[e,{Upload:t}]=await Promise.
all([v.tray(),v.upload()]);return e.useUpload(t),e}function _i(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&
!B?.contains(e.target);!B||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),tn(t))}function Li(e){!B||!e.dataTransfer?.types.includes(
"Files")||(e.preventDefault(),e.type==="dragenter"&&++Me===1&&on(t=>Me>0&&B&&t.showDrop(B,de())),e.type==="dragleave"&&Me>0&&Me--,e.type==="drop"&&(Me=0,tn([...e.
dataTransfer.files])),Me===0&&z?.hideDrop())}var Ci=98,Qr=null;function es(e){e===Qr&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ci,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Qr=o===t?e:null})}var ao={};ee(ao,{add:()=>fn,connect:()=>Ki,connectPane:()=>cn});function ts(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:nn(e/1e3)}):e<9995e5?c("size-mb",{size:nn(e/1e6)}):c("size-gb",{size:nn(e/1e9)})}var nn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),os=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";l("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):ft(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function ft(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Ai=400,Ti=320,ns=new Map;function rs(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Mi(t,o),!n)return;k(()=>{Xt(
e,n,{afterPending:!0}),j(n)})}$i(n,t)}function Mi(e,t){let o=I("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Pi(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Di(e.files)),o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}\
, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.getElementById(`message-${e.replyTo}`);return s&&Ii(o,s),o}function Di(e){let t=u("div","at\
tachments"),n=e.map(r=>en(r.key)).filter(Boolean).map(({url:r,width:s,height:a})=>{let i=u("img",""),h=Math.min(1,Ai/s,Ti/a);return Object.assign(i,{src:r,alt:"",
width:Math.max(1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),i});n.length===1&&t.append(u("div","photo",n[0])),n.length>1&&t.append(u("div",`album alb\
um--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>u("span","album__tile",r))));for(let r of e.filter(({key:s})=>!en(s)))t.append(u("div","file",u("span","file\
__kind",os(r.name)),u("span","file__text",u("span","file__name",r.name),u("span","file__size",ts(r.size)))));return t}l("upload-progress",({key:e,part:t})=>ns.set(
e,t));function Oi(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ns.get(n.key)??0),0)/t}function Pi(e){
let t=u("img","sticker");return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:Ni(e)}),t}var Ni=e=>new URL(`../stickers/${e}.svg`,import.meta.
url).pathname;function Ii(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(u("span","quote",o??"",u("span","quote__name",t.dataset.senderName),u("span","quote__text",ft(t))))}function $i(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=Oi(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),i=n?t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(W("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(W("warning"),u("span","",h),rn("retry"),t.sticker?"":rn("edit"),rn("delete")),o.setAttribute("role","alert")}function rn(e){
let t=u("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var ss=[1e3,2e3,4e3,8e3],ro=2e4,Bi=5e3,Ri=6e4,Fi=3,sn=Jt(),no=new Set,De=0,an=0;function Ki(){We(e=>{Xo(e)&&(N(),ae())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Wi(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{De=0,ae()}),addEventListener("pa\
gehide",()=>{is();for(let e of F())dn(e)&&un(e)&&Z(e.id,{seen:0})}),ae()}var cn=N;l("sent",({clientId:e})=>it(e));l("online",()=>{De=0;for(let e of F())e.isSoft&&
Z(e.id,{problem:"",isSoft:!1});N(),ae()});l("connection",()=>N());var ln=e=>F().find(t=>t.files?.some(o=>o.key===e)),dn=e=>(e.files??[]).some(t=>!t.id),un=e=>(e.
files??[]).every(t=>t.id||Jr(t.key)),Ui=e=>dn(e)&&!un(e)&&!(Date.now()-(e.seen??e.at)<Ri);l("uploaded",({key:e,id:t})=>{let o=ln(e);o&&(Z(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),ae())});l("upload-failed",({key:e,problem:t})=>{let o=ln(e);o&&(Z(o.id,{problem:t}),N(),ae())});l("upload-progress",({key:e})=>{
let t=ln(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Bi&&Z(t.id,{seen:Date.now()}),N())});function fn(e){$r(e),N(),qe(),ae()}function Wi(e,t){if(e==="delete"||e===
"edit"){let n=F().find(r=>r.id===t);it(t),N(),e==="delete"&&n?.files?.length&&f("dropped-files",n),n&&e==="edit"&&f("edit-unsent",n);return}Z(t,{problem:"",isSoft:!1});
let o=F().find(n=>n.id===t);o?.files?.length&&f("retry-files",o),De=0,N(),ae()}function ae(){clearTimeout(an);let e=new Set(F().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!as())return so(ro/4);for(let t of e)Hi(t)}}async function Hi(e){if(!no.has(e)){no.add(e);try{for(;;){let t=F().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Ui(t)){Z(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}if(dn(t)){un(t)||so(ro/4);break}as();let o=await p(`/c\
hats/${e}/messages`,{form:ji(t)});if(!zi(t,o))break}}finally{no.delete(e),no.size===0&&is()}}}var ji=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sti\
cker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function zi(e,{ok:t,status:o,body:n,problem:r}){let s=t?x(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(De=0,it(e.id),e.files?.length&&f("sent-files",e),d()?.dataset.thread===e.thread&&oe(s),N(),!0):o===401?!1:o===
429?(so(r.retryAfter*1e3),!1):t||o===0||o>=500?(De++,o>=500&&De>=Fi&&Z(e.id,{problem:r?.text||"?",isSoft:!0}),N(),so(ss[Math.min(De,ss.length)-1]),!1):(Z(e.id,{
problem:r?.text||"?"}),N(),!0)}function so(e){clearTimeout(an),an=setTimeout(ae,e)}function as(){let e=A("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
sn&&t>0&&t<=ro?!1:(ne("lease",{page:sn,until:Date.now()+ro}),!0)}function is(){A("lease",null)?.page===sn&&J("lease")}function N(){let e=d();if(!e)return;let t=F().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?it(n.id):rs(e,n,_e(e))}var mt=1e4,mn=9500,b=null,g=null;function cs(e,t){if(b=e.querySelector("#composer"),g=b?.querySelector("textarea")??null,!g)return;g.addEventListener("input",Xe,
{signal:t}),_(g,Xi,{signal:t}),_(g,n=>us(n)&&n.preventDefault(),{signal:t,type:"keypress"}),b.addEventListener("submit",fs,{signal:t}),b.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ge(),ie())},{signal:t});let o=Zt(m().dataset.thread);o&&g.value===to(m().dataset.thread)&&
ls(o),Xe()}l("files-changed",()=>g?.isConnected&&Xe());l("composer-note",({words:e})=>pt(e,e!==""));l("connection",({isOnline:e})=>pt(e?"":c("offline-note")));function ie(){
g?.focus({preventScroll:!0})}function Of(e){!g||g.readOnly||(g.setRangeText(e,g.selectionStart,g.selectionEnd,"end"),g.dispatchEvent(new Event("input",{bubbles:!0})))}
l("edit-unsent",({content:e,replyTo:t})=>{if(!g||g.readOnly)return;ge();let o=t&&document.getElementById(`message-${t}`);o&&pn(o),g.value=[e,g.value].filter(n=>n.
trim()!=="").join(`
`),g.dispatchEvent(new Event("input",{bubbles:!0})),ie(),g.setSelectionRange(e.length,e.length)});function pn(e){ge(),b.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=u("b","",e.dataset.senderName??"");ds("reply",Dt("replying-to",{name:t,text:ft(e)})),ie()}async function hn(e){let{thread:t}=m().
dataset,o=b,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==b)return;if(!n.ok)return pt(n.problem?.text||c("try-again"),!0);ge();let r={
id:e.id.replace("message-",""),text:n.body};Qt(t,r.id,r.text),ls(r),ie(),g.setSelectionRange(g.value.length,g.value.length)}function ls({id:e,text:t}){b.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(b.dataset.caption=""),g.value=t,ds("pencil",[u("b","",c("edit-message")),u("span","composer__ke\
y",` · ${c("esc-cancels")}`)]),Xe()}function ge(){let e=b?.querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name\
=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.editing,delete b.dataset.caption,eo(m().dataset.thread),g.value=to(m().dataset.thread)),pt(""),Xe(),
!0)}function ds(e,t){let o=b.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(W(e)),k(()=>o.hidden=!1)}function Xe(){let e=g.value.length<mn?g.value.trim().length:[...g.value.trim()].length,o=(e>0||("editing"in b.dataset?"captio\
n"in b.dataset:Xr()>0))&&e<=mt&&("editing"in b.dataset||!Gr());b.classList.toggle("composer--ready",o);let n=b.querySelector(".composer__send");n&&(n.disabled=!o),
es(g),Yi(e)}function Yi(e){let t=b.querySelector(".counter");if(!t)return;t.hidden!==e<mn&&k(()=>t.hidden=e<mn),t.classList.toggle("counter--over",e>mt);let o=r=>r.
toLocaleString(document.documentElement.lang),n={n:o(e),max:o(mt),over:o(e-mt)};t.hidden||(t.textContent=c(e>mt?"counter-over":"counter",n))}var us=e=>e.key==="\
Enter"&&!e.shiftKey&&!e.altKey&&(!H()||e.ctrlKey||e.metaKey);function Xi(e){if(us(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():fs(e);else if(e.key===
"ArrowUp"&&g.value===""&&!e.altKey&&!e.shiftKey){let t=Or();if(!t)return;e.preventDefault(),hn(t)}}function fs(e){if(e.preventDefault(),!b.classList.contains("c\
omposer--ready"))return;if("editing"in b.dataset)return Vi();let t=g.value;g.value="",Gi({content:t,files:Vr()}),Xe()}function Gi(e){let{thread:t}=m().dataset,o=b.
querySelector("[name=reply_to]").value;f("composed",{thread:t}),ge(),fn({thread:t,replyTo:o,...e})}async function Vi(){if(g.readOnly)return;let{editing:e}=b.dataset,
{thread:t}=m().dataset,o=b;g.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:g.value}});if(o===b&&(g.readOnly=!1),!n.ok)return o===b&&
pt(n.problem?.text||c("try-again"),!0);if(Zt(t)?.id===e&&eo(t),m()?.dataset.thread!==t||!b)return;let r=x(n.body).querySelector(".message");r&&oe(r),b.dataset.editing===
e&&ge(),o===b&&ie()}function pt(e,t=!1){if(!b)return;let o=b.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint\
--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var Zi=["react","reaction","reply","edit"],ps=e=>e.id.replace("message-",""),Oe=e=>`/chats/${m().dataset.thread}/messages/${ps(e)}`;function Pe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||O(e)||Zi.includes(t)&&!Lo())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function ht(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Pe(t,o.dataset.action)}async function ye(e,t){switch(e){case"re\
ply":return pn(t);case"edit":return hn(t);case"delete":return Ce(`${Oe(t)}/delete`,t);case"report":return Ce(`${Oe(t)}/report`,t);case"pick":return await(await v.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||ue(t,c("try-again"));case"copy-link":return ms(t,new URL(`/chats/${m().dataset.thread}\
?m=${ps(t)}`,location.href).href);case"copy-text":{let o=await p(`${Oe(t)}/raw`);return ms(t,o.ok?o.body:null)}default:return f("action",{action:e,li:t})}}async function ms(e,t){
ue(e,c(t!==null&&await Rt(t)?"copied":"try-again"))}var Qi=300,ec=2500;function gs(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
gt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ye("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>sc(i),Qi))},s=()=>{clearTimeout(n),H()||yn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var gn=new Set;async function gt(e,t,o){let n=`${e.id} ${t}`;if(gn.has(n))return;gn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>tc(e,t,o));let a=await p(`${Oe(e)}/reactions`,{form:{reaction:t}});gn.delete(n);let i=a.ok?x(a.
body).querySelector(".message"):null;if(i&&d()===r)return oe(i);!a.ok&&e.isConnected&&k(()=>rc(e,s))}function tc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",oc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>hs(M.value)===hs(t));r||(r=nc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Fo(r),a=s.includes(E()),i=a?s.filter(M=>M!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var hs=e=>e.replace(/\uFE0F/g,"");function oc(e){let t=u(
"form","chips");return t.method="post",t.action=`${Oe(e)}/reactions`,t}function nc(e,t){let o=u("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(u("img"),{src:t,width:20,height:20,alt:""})):o.append(u("i","",e)),o.append("0"),o}function rc(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var Q=null;async function sc(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Oe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;yn(),Q=u("span",
"tooltip",o.body.trim()),Q.setAttribute("role","tooltip"),Q.dataset.extra="",t.append(Q);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-Q.offsetWidth-8));Q.style.left=`${s}px`,Q.style.top=`${n.top-r.top-Q.offsetHeight-4}px`,H()&&setTimeout(yn,ec)}function yn(){Q?.
remove(),Q=null}var ic=40,cc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,lc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,dc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
uc=/[\p{L}\p{Nd}\p{M}]/u,fc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function mc(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-ic),n=cc.exec(o);if(n){let s=t.length-n[0].length;return pc(t,s)&&!ys(t)?{kind:"member",query:n[1],at:s}:null}let r=lc.exec(o);return!r||ys(t)||gc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function pc(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=hc(e.slice(0,n+r.index),o);return o}function hc(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!uc.test(
o)||dc.test(o)||fc.test(o)}var ys=e=>(e.match(/```/g)?.length??0)%2===1,gc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,Ge=null;function bs(e,t){Ge?.close();let o=we();if(!o||!L())return;let n=async r=>{!Ge&&!mc(o)||(Ge??(Ge=await v.suggest().catch(
()=>null)),Ge&&!t.aborted&&Ge.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}var bn="/settings/look";function xs(){document.addEventListener("pointerdown",({target:e})=>Ss(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Ss(t=>!t.contains(e))),_(document,bc,{capture:!0}),document.addEventListener("submit",Sc)}var ws=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Ss(e){for(let t of ws())e(t)&&(t.open=!1)}function bc(e){if(e.key!=="Escape")return;let t=ws()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Sc(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==bn)return;if(e.preventDefault(),!(await p(
bn,{form:At(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${bn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var wc=450,kc=10,Y=null,ks=()=>{};function Es(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let h=i.target.closest(".message");i.pointerType==="mouse"||!h||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Ec(
h)},wc))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>kc&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let h=(i.pointerType??r?.pointerType)==="touch";(Y||h&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),yt()})}function Ec(e){Pe(e,"copy-link")&&(yt(),Y=I("sheet-template"),Y&&(ht(Y,e),Y.addEventListener("click",t=>vc(t,e)),document.body.append(Y),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),ks=_t(Y),Y.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function yt(){return Y?(ks(),Y.remove(),Y=null,!0):!1}function vc(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;yt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?gt(n,s,o.querySelector("img")?.src):r!=="close"&&ye(r,n)}var xn={};ee(xn,{connect:()=>Lc});var qc=450,_c=10;function Lc(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),io(t))}),document.addEventListener("contextmenu",e=>{let t=Sn(e.target);!t||e.shiftKey||(e.preventDefault(),H()||io(t,e.clientX>0?e:void 0))}),
_(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),io(Sn(e.target)))}),Cc()}var Sn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function io(e,t){let o=await v.chatMenu().catch(()=>null);o?o.open(e,t):ue(e.closest("li"),c("try-again"))}function Cc(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Sn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,io(s)},qc))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>_c&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var co=()=>jr(Ac);y("blocks",co);async function Ac(){let e=pe(),t=await p(`/chats/list?filter=${e}`);if(pe()!==e)return t.ok;let o=q(),n=t.ok?x(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let h of[
...n.children].map(M=>Tc(M,a)))h===i?i=i.nextElementSibling:o.insertBefore(h,i);for(;i;){let h=i.nextElementSibling;i.remove(),i=h}return he(o),a.forEach(ze),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),se(!1),!0}function Tc(e,t){let o=e.querySelector(".chat"),n=o&&$(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
oo(o),r<0&&t.push(n.closest("li")),r<0||r===0&&Mc(o,n)?n.closest("li"):e}function Mc(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Dc=300,Oc=1e4,Pc=6e4,_s=1e4,Nc=3e4,Ic=5e3,ce=null,Ve="",fo=0,uo=0,kn=0,lo=0,Ls=0,Je=()=>ce?.readyState===WebSocket.OPEN;function En(){po(),setInterval(()=>{
(Je()?mo(fo)>Pc:ce&&mo(kn)>_s)&&As()},5e3),addEventListener("online",qs),addEventListener("pageshow",e=>e.persisted&&location.reload()),document.addEventListener(
"visibilitychange",()=>document.visibilityState==="visible"&&qs())}var mo=e=>Math.abs(Date.now()-e);l("pane",Ts);l("say",e=>wn(e));function wn(e){Je()&&ce.send(
JSON.stringify(e))}function po(){clearTimeout(Ls);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);ce=e,Ve="",kn=Date.
now(),e.onopen=()=>{fo=uo=Date.now(),Ts(),f("socket",{isUp:!0})},e.onmessage=t=>{ce===e&&(fo=Date.now(),Ie(t.data))},e.onclose=t=>{ce===e&&Cs(t.code)}}function Cs(e){
if(ce=null,Ve="",or(),e===1008)return tt();uo&&Date.now()-uo>Ic&&(lo=0),uo=0,lo++,f("socket",{isUp:!1,tries:lo});let t=Math.min(Oc,Dc*2**(lo-1));Ls=setTimeout(po,
t*(.5+Math.random()/2))}function qs(){ce?(Je()?mo(fo)>Nc:mo(kn)>_s)&&As():po()}function As(){let e=ce;e.onopen=e.onmessage=e.onclose=null,e.close(),Cs(1006),po()}
function Ts(){let e=L();Je()&&(Ve&&Ve!==e&&wn({event:"leave",data:{threadId:Number(Ve)}}),Ve=e,e&&wn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.
version)||0}}))}var Bc=5e3,Rc=4e3,Ds=15e3,Fc=3,ho=0,bt=0,Ms=-Ds;l("socket",({isUp:e,tries:t})=>e?Kc():Uc(t));l("pane",Ps);async function Kc(){clearTimeout(ho),clearTimeout(bt),
ho=bt=0;let e=be()!=="";St("live"),f("online"),e&&f("back"),await co()}function Uc(e){be()==="live"&&St("lost"),ho||(ho=setTimeout(()=>St("reconnecting"),Bc)),e>=
Fc&&(bt||(bt=setTimeout(Os,0)))}async function Os(){let e=L(),t=e?await Wc(e,d()):!0;t&&performance.now()-Ms>Ds&&(t=await co(),Ms=performance.now()),!Je()&&(t?(St(
"polling"),f("online")):be()==="polling"&&St("reconnecting"),bt=setTimeout(Os,Rc))}async function Wc(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&Ie(o.body),o.status===404&&f("gone",{thread:e}),o.ok||o.status===404}var be=()=>document.documentElement.dataset.connection??
"";function St(e){be()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Ps(),e!=="\
lost"&&f("connection",{isOnline:e!=="reconnecting"}))}function Ps(){let e=m()?.querySelector(".banner");if(!e)return;let t=be()==="reconnecting"||be()==="pollin\
g";if(e.hidden=!t,!t)return;let o=u("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(be()==="reconnecting"?o:"",c(be()))}var Ns=2400,xt=null,go=null;function Is(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),vn(n))},{signal:t}),wt()}l("end-wanted",Hc);l("scrolled",
wt);l("online",wt);function wt(){let e=ve();if(!e||xt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Ns?vn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Ns&&vn(o)}async function vn(e){let t=d();if(xt===t)return;xt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?x(r.body).querySelector(".page"):null;s&&await Tr(s,e.
dataset.page==="older",o),xt===t&&(xt=null),d()===t&&(s||r.ok)&&wt()}async function Hc({takesFocus:e}){let t=d();if(go===t)return;go=t;let o=await p(`/chats/${t.
dataset.thread}/messages`);if(go===t&&(go=null),d()!==t)return;let n=o.ok?x(o.body).querySelector(".page"):null;n&&Mr(n),Mo({takesFocus:e}),wt()}var Mn={};ee(Mn,{connect:()=>tl});async function $s(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),nt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;_(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await v.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(u("p","hint hint--error",c("try-again")))}var An={};ee(An,{connect:()=>zc,connectPane:()=>_n,markAllRead:()=>Ln});var Rs=300,K={thread:"",seq:0},qn=0,Fs=-Rs,Ze=null;function zc(){for(let e of["focus","resize"])addEventListener(e,Qe);document.addEventListener("visibilitychan\
ge",Qe),addEventListener("pagehide",Ks)}function _n(){Ks();let e=d();e&&(K={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Qe()}l("scrolled",Qe);l("on\
line",Qe);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||O(e)&&Number(d().dataset.lastRead)===t-1?js(d(),t):Qe()});y("read",e=>{let t=d();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&js(t,Number(e.dataset.seq))});function Ln(){let e=d(),t=_e();"hasNewer"in e.dataset?Hs(e,Number(e.dataset.lastSeq),""):
t&&Ws(t),f("all-read")}function Qe(){let e=Bs();if(!e)return;let t=d(),o=Number(e.dataset.seq);Cn(t,o),K.thread===t.dataset.thread&&o>K.seq&&(Ze={thread:K.thread,
message:e.id.replace("message-",""),seq:o}),qn||(qn=setTimeout(()=>{qn=0;let n=Bs();n&&Ws(n)},Math.max(0,Fs+Rs-performance.now())))}function Ks(){if(!Ze||K.thread===
Ze.thread&&K.seq>=Ze.seq)return;let{thread:e,message:t}=Ze;Ze=null,Us(e,t)}var Us=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Bs(){
let e=ve();if(!e||!Mt())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Ws=e=>Hs(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Hs(e,t,o){
if(Cn(e,t),K.thread!==e.dataset.thread||t<=K.seq)return;let n=K,r=n.seq;n.seq=t,Fs=performance.now(),!(await Us(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function js(e,t){
K.thread===e.dataset.thread&&(K.seq=Math.max(K.seq,t)),Cn(e,t)}function Cn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),f("read",{thread:e.
dataset.thread,seq:t}))}var T=null,Se=null;function zs(e,t){T=e.querySelector(".panel"),Se=e.querySelector("[data-action=stickers]"),!(!T||!Se)&&(Se.addEventListener("click",o=>{o.preventDefault(),
T.hidden?Yc():et()},{signal:t}),document.addEventListener("pointerdown",o=>{!T.hidden&&!T.contains(o.target)&&!Se.contains(o.target)&&et({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>T=Se=null))}function et({givesBack:e=!0}={}){return!T||T.hidden?!1:(T.hidden=!0,Se.setAttribute("aria-expanded","false"),e&&Se.focus(
{preventScroll:!0}),!0)}async function Yc(){let e=T;T.hidden=!1,Se.setAttribute("aria-expanded","true");let t=!T.querySelector("[data-sticker]"),[o,n]=await Promise.
all([v.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(T!==e||T.hidden)){if(!o||n?.ok===!1)return et();if(n){let r=x(n.body);T.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(T,et)}o.show()}}var X=null,w=null,yo=null,Gs=null;function Vs(e,t){let o=e.querySelector("#messages");if(!o||(X=I("toolbar-template"),!X))return;X.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Tn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Tn(r.target.closest(".message"))},n),o.addEventListener("click",Gc,n),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!yo?.contains(
r.target)&&xe()},n),t.addEventListener("abort",()=>{xe(),X=null})}l("action",({action:e,li:t})=>{e==="react"&&Xs("quick-template",t,"react"),e==="more"&&Xs("men\
u-template",t,"more")});function xe(){return w?(w.contains(document.activeElement)&&Xc(Gs)?.focus({preventScroll:!0}),w.remove(),w=null,yo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Xc=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function Tn(e){if(!(!e||!X||e===X.parentElement||
w)){if(!Pe(e,"copy-link"))return X.remove();ht(X,e),e.append(X)}}function Gc(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return xe(),gt(t,o.dataset.reaction,o.querySelector("img")?.src);w?.contains(
o)&&xe(),ye(o.dataset.action,t)}}function Xs(e,t,o){let n=w?.dataset.extra===o&&w.parentElement===t;if(xe(),!n&&(Tn(t),w=I(e),!!w)){w.dataset.extra=o,ht(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(X);yo=X?.querySelector(`[data-action=${o}]`)??null,yo?.setAttribute("aria-expanded","true"),Gs=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),Vc(t),_(w,Jc),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Vc(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function Jc(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return xe();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Qc={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},el=".docked, #dialog, .sheet-holder";function tl(){_(document,ol)}function ol(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(el))return;let{key:t}=e;if(t==="Escape")return nl(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Gt())return;if(rl(e))return sl(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return $s(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return al(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&il(
e,o)||(document.activeElement===ve()&&ll(e),dl(e))}function nl(e){if(Ae()||yt()||xe()||et()||ge())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.activeElement?.
closest?.("#messages")&&ie(),Ln(),qe())}var rl=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function sl(e){e.preventDefault(),Ce("/keys")}function al(e){let t=Te(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(ct(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function il(e,t){let o=Qc[e.key];if(o&&document.activeElement===t&&Pe(t,o))return e.preventDefault(),ye(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?qe({takesFocus:!0}):cl()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Ut(t):fe(t);return n?
n.focus():e.key==="ArrowDown"&&ie(),!0}var cl=()=>d().querySelector(".message");function ll(e){if(e.key==="End")return e.preventDefault(),qe();if(e.key!=="Arrow\
Up")return;let t=ve().getBoundingClientRect().bottom,o=_e();for(;o&&o.getBoundingClientRect().top>t;)o=Ut(o);!o||!Kt(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function dl(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||H()||!we()||we().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ie()}function Zs(){q()&&je().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
ul(t))})}l("pane",Dn);var Js=null;async function ul(e){Js=e;let t=await p(e.getAttribute("href"));if(Js!==e)return;let o=t.ok?x(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=je().contains(document.activeElement);je().replaceWith(o),window.htmx?.process(o),he(
q()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),se(!1)}function Dn(){if(pe()==="unread")for(let e of Te())ct(e)===
0&&e.dataset.thread!==L()&&Ye(e.closest("li"))}var ml=2,pl=20;function On(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>pl?Math.random()*o*ml:0)}y("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
On(e,()=>Nn(e.dataset.thread))});y("gone",e=>Pn(e.dataset.thread));l("gone",({thread:e})=>Pn(e));l("dialog-done",()=>m()?.querySelector("#members")&&Nn(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Nn(m().dataset.thread));function Pn(e){m()?.dataset.thread===e&&f("reload",{path:"/chats/gone"})}async function Nn(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return hl(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return Pn(e);if(!o.ok||m()!==t)return;let n=x(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function hl(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?x(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),f("renamed"))}l("read",({thread:e,seq:t})=>In(e,t));y("news",Qs);y("thread",e=>On(e,()=>dt(e.dataset.thread)));y("gone",e=>ea(e.dataset.thread));y("read",e=>{e.dataset.user===
E()&&In(e.dataset.thread,Number(e.dataset.seq))});function Qs(e){let{thread:t}=e.dataset,o=ut(t,()=>Qs(e)),n=$(t);if(!n)return o||"changed"in e.dataset?void 0:dt(
t);Fr(n,e)&&re(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Kr(n,e),re(n),
r>s&&ze(n.closest("li")))}function ea(e){ut(e,()=>ea(e)),Ye($(e)?.closest("li"))}function In(e,t){ut(e,()=>In(e,t));let o=$(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),re(o),Dn())}y("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&f("reload",{}),e!=="0"&&Qo())});y("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&f("reload",{})});var U=null,$n=new AbortController,ta=()=>{},So="",bo=null,oa=!1,Bn=null,Fn=!1;function na(e){ta=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",yl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,xo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(bo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===bo&&(bo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(bl(
n),So=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),wo(ar(t.detail.path),!1)}),document.addEventListener("click",xl),document.
addEventListener("click",wl,!0),xo()}l("reload",({path:e})=>!bo&&wo(e??gl(),e!==void 0));l("docked",xo);l("renamed",()=>de()||ra(!1));l("online",()=>{let e=So;So=
"",(e.startsWith("/chats/")||e==="/")&&wo(e,!0)});var gl=()=>de()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function wo(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!de()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function yl(e){let{ctx:t,tasks:o}=e.detail;oa=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);f("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function xo(){if(m()===U)return;$n.abort();let e=U===null;if(U=m(),So="",$n=new AbortController,!U)return f("pane",{thread:""});U.setAttribute("h\
x-sync","this:replace"),de()||ra(e),ta(U,$n.signal),Ct(),Fn&&!Rn(U)?Sl():!e&&oa&&!U.contains(document.activeElement)&&sa(),f("pane",{thread:L()})}function bl(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&$(t),n=o&&!de()?I("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),xo()}function ra(e){document.body.dataset.view=U.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[U.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function Sl(){Fn=!1;let e=Bn;Bn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):sa()}var Rn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function sa(){(H()?U:we()??U).focus({preventScroll:!0})}function xl(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?f("show-message",{li:o}):wo(t.getAttribute("href"),!0)}function wl({target:e}){let t=e.closest("a[href]");t&&(Fn=Rn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Rn(m())||(Bn=t))}var Kn={};ee(Kn,{connect:()=>El});function El(){document.addEventListener("click",vl),document.addEventListener("error",_l,!0)}function vl(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),v.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&v.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&ql(r)}function ql(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function _l({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Ll(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Ll(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=u("button",
"button button--quiet",c("retry"));n.type="button";let r=u("span","photo__failed",W("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Cl=3e4;y("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!R(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!ko(r.dataset.onlineOf).includes(e))return;
let s=ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=R(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Al(r)});l("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?x(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Ct())});var ko=(e="")=>e.split(" ").filter(Boolean);function Al(e){let t=ko(e.dataset.onlineOf).length,o=ko(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Oo(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{
n:o+1,all:t+1})}function aa(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Oo(new Date(t.dataset.seen)))};e(),setInterval(e,Cl)}var Un={};ee(Un,{connect:()=>ca});var Tl="a[href^='/users/']:not(.button)";function ca(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Tl)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&ia(e,r=>r.onPointer(n))},t),_(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),ia(e,r=>r.onSpace(n)))},t)}async function ia(e,t){
e.abort();let o=await v.profileCard().catch(()=>null);o?t(o):ca()}var Wn=8,Hn=4,C=null;function la(){C=d()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||jn()||C&&!C.isConnected)&&kt()});l("sent",kt);l("history",kt);
l("back",zn);y("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Ml(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,kt())});
y("marks",zn);y("thread",e=>e.dataset.thread===d()?.dataset.thread&&zn());var Eo=()=>[...C?.querySelectorAll(".seen__face")??[]],Ml=e=>Eo().find(t=>t.dataset.user===
e);function Dl(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>zt(t)&&!O(t));return jn()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var jn=()=>C?.querySelector(".seen__words").dataset.direct==="true",Ol=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function kt(){if(!C||!d())return;let e=Dl(),t=e?Eo().filter(o=>Ol(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==C?e.after(C):!e&&!C.isConnected&&
d().append(C);let o=new Set(t.slice(0,Wn));for(let r of Eo())r.hidden=!o.has(r);C.querySelector(".seen__more").textContent=t.length>Wn?`+${t.length-Wn}`:"";let n=C.
querySelector(".seen__words");jn()||(n.textContent=c("seen-by",{names:Pl(t)})),C.hidden=t.length===0})}var Pl=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Hn?`${t.slice(0,Hn).join(", ")} +${t.length-Hn}`:t.join(", ")};async function zn(){let{thread:e}=d()?.dataset??{},t=C;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?x(o.body).querySelector("#seen"):null;if(!(!n||C!==t||d()?.dataset.thread!==e)){for(let r of Eo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}C=n,C.hidden=!0,t.replaceWith(C),kt()}}var da="/logout";function ua(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===da&&(e.preventDefault(),Il(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),tt())})}async function Il(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",Ho);let o=await p(da,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",Ho);let n=u("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var Yn={};ee(Yn,{connect:()=>Bl});function Bl(){document.addEventListener("click",e=>fa(e.target.closest(".spoiler"))),_(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),fa(e.target))})}function fa(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var le=64,Rl=/^\(\d+\) /,Xn=null;function Gn(){ma(),y("unread",e=>{document.body.dataset.unread=e.dataset.count,ma()}),new MutationObserver(pa).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Et=()=>Number(document.body.dataset.unread)||0;function ma(){pa(),Fl()}function pa(){let e=document.title.replace(
Rl,""),t=Et()>0?`(${Et()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Fl(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Et()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Xn??(Xn=await Kl(e.dataset.plain)),Et()===0)return;e.
href=Ul(Et())}catch{}}}function Kl(e){return new Promise((t,o)=>{let n=new Image(le,le);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Ul(e){let t=Object.assign(
document.createElement("canvas"),{width:le,height:le}),o=t.getContext("2d");o.drawImage(Xn,0,0,le,le);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(le-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(le-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,le-r/2,47),t.toDataURL("image/png")}var Hl=5e3,Vn=3e3,vt=new Map,vo={thread:"",at:-Vn};y("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||R(o))return;vt.has(t)||vt.set(t,new Map);let r=vt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Jn(t,o),Hl)}),Zn(t)});l("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Jn(o.dataset.thread,
e.dataset.sender)});y("news",e=>Jn(e.dataset.thread,e.dataset.sender));function ha(e,t){let o=e.querySelector("#composer textarea");Zn(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&jl(e.dataset.thread)},{signal:t})}l("composed",()=>vo={thread:"",at:-Vn});function jl(e){let t=performance.
now();vo.thread===e&&t-vo.at<Vn||(vo={thread:e,at:t},f("say",{event:"typing",data:{threadId:Number(e)}}))}function Jn(e,t){let o=vt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Zn(e))}function Zn(e){let t=[...vt.get(e)?.values()??[]].map(i=>i.name);f("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=u("span","dots",u("i"),u("i"),u("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>u("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,u("spa\
n","",...Dt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return ga();if(O(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Mt()&&Ot())&&
Yl(e)});l("all-read",ga);function Yl(e){let t=u("li","divider divider--new",c("new-messages"));t.id="new-messages",k(()=>{ya(),e.before(t),j(e)})}function ga(){
k(ya)}function ya(){let e=document.getElementById("new-messages");if(!e)return;let t=fe(e);e.remove(),t&&j(t)}document.documentElement.classList.add("has-js");hr();Po(document);ua();xs();aa();document.body.dataset.page==="settings"&&v.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?Xl():document.getElementById("dock")&&Gl();function Xl(){A("dock",{}).state==="closed"&&J("dock"),Gn(),ba(),Sa(),En()}
async function Gl(){Gn(),En(),(await v.dock()).connect(Sa,ba)}function ba(){Ur(),Zs()}function Sa(){gr();for(let e of[Yo,ao,Vt,Kn,Yn,Mn,An,xn,Un])e.connect();na(
[Po,Lr,zo,Yr,cs,bs,cn,gs,la,cr,Is,_n,ha,Vs,Es,zs,Er,zr])}export{Jl as a,Zl as b,Ql as c,ed as d,td as e,x as f,u as g,W as h,f as i,l as j,_ as k,_t as l,y as m,p as n,At as o,tt as p,m as q,we as r,L as s,H as t,c as u,
k as v,Po as w,ue as x,Ce as y,Ae as z,A,ne as B,Jt as C,dt as D,Ku as E,gt as F,ts as G,os as H,mc as I,v as J,ie as K,Of as L,Gi as M};

var _s=Object.defineProperty;var te=(e,t)=>{for(var o in t)_s(e,o,{get:t[o],enumerable:!0})};function y(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...o){let n=document.createElement(
e);return t&&(n.className=t),n.append(...o),n}function X(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function We(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var io="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function ht(e){let t=[...document.body.children].
filter(n=>!n.contains(e)&&n.tagName!=="SCRIPT");for(let n of t)n.inert=!0;let o=n=>{if(n.key!=="Tab")return;let r=[...e.querySelectorAll(io)].filter(a=>a.offsetParent!==
null),s=n.shiftKey?r[0]:r[r.length-1];document.activeElement!==s&&e.contains(document.activeElement)||(n.preventDefault(),(n.shiftKey?r[r.length-1]:r[0])?.focus())};
return document.addEventListener("keydown",o),()=>{for(let n of t)n.inert=!1;document.removeEventListener("keydown",o)}}var As=3e4,Cs=300,Ts=["presence","read"],yt=new Map,ve=[];function g(e,t){yt.has(e)||yt.set(e,[]),yt.get(e).push(t)}function Ee(e){for(let t of[...y(e).children])
Ts.includes(t.dataset.frame)&&(ve=[...ve.slice(1-Cs),{frame:t,at:performance.now()}]),vn(t)}function bt(){ve=ve.filter(({at:e})=>performance.now()-e<As);for(let{
frame:e}of ve)vn(e)}var kn=()=>ve=[];function vn(e){for(let t of yt.get(e.dataset.frame)??[])t(e)}var Ms=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ms);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let x=await fetch(
e,i),A=await x.text();return x.status===401&&je(),{status:x.status,ok:x.ok,body:A,problem:x.ok?null:Ps(A,x)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function wt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function je(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ps(e,t){let o=y(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),E=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
co=()=>document.getElementById("composer"),le=()=>co()?.querySelector("textarea[name=content]")??null,He=()=>!!m()?.closest(".docked"),M=()=>c()?.dataset.thread??
"",St=()=>document.visibilityState==="visible"&&document.hasFocus(),$=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,D=e=>e.dataset.kind==="syste\
m",P=e=>e.dataset.sender===v()&&!D(e);var Ds=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ds.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function xt(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var qe=new Map,U=e=>`ribbit:${v()}:${e}`;function C(e,t){if(qe.has(U(e)))return qe.get(U(e));try{let o=localStorage.getItem(U(e));if(o!==null)return JSON.parse(
o)}catch{}return t}function G(e,t){let o=U(e);qe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{qe.set(o,t)}}function W(e){qe.delete(U(e));try{localStorage.
removeItem(U(e))}catch{}}function lo(e){let t=U(e),o=new Set([...qe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}return[
...o].filter(n=>n.startsWith(t)).map(n=>n.slice(U("").length))}function uo(){for(let e of lo(""))W(e)}function kt(e){addEventListener("storage",t=>{t.key?.startsWith(
U(""))&&e(t.key.slice(U("").length))})}function vt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var mo=new Map,de=null,En=()=>location.pathname+location.search;function qn(e,t){location.pathname===`/chats/${e}`&&(t?mo.set(En(),{thread:e,id:t.id,top:t.top}):
mo.delete(En()))}function Ln(e){return de=mo.get(e)??null,de?`/chats/${de.thread}?m=${de.id.replace("message-","")}`:e}function _n(e){let t=de?.thread===e?de:null;
return de=null,t}var Ns=80,h=null,_e=!0,fo=!1,ue=null;function An(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let o=c();h.style.overflowAnchor="none",Os(o),h.addEventListener(
"scroll",Is,{passive:!0,signal:t});let n=new ResizeObserver(()=>qt());n.observe(h),n.observe(o),e.querySelector(".jump")?.addEventListener("click",Ge,{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),h=ue=null})}l("placed",Le);l("read",Le);l("show-message",({li:e})=>Tn(e));var Et=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Ns,Cn=()=>_e&&!("hasNewer"in(c()?.dataset??{})),me=()=>h;function k(e,t="top"){if(!h||fo)return e();fo=!0,Xe();try{return e()}finally{fo=!1,qt(t)}}
function Ge(){if(h){if("hasNewer"in c().dataset)return u("reload",{path:`/chats/${c().dataset.thread}`,isAsked:!0});_e=!0,qt(),u("scrolled"),Le()}}function Tn(e){
for(let t of document.querySelectorAll(".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().
top-h.getBoundingClientRect().top-(h.clientHeight-e.offsetHeight)/2,Xe(),u("scrolled")}function Os(e){_e=!0;let t=_n(e.dataset.thread),o=t&&document.getElementById(
t.id);if(o)return h.scrollTop+=o.getBoundingClientRect().top-h.getBoundingClientRect().top-t.top,Xe(),Le();let n=document.getElementById(`message-${e.dataset.target}`),
r=document.getElementById("new-messages");if(n)return Tn(n);qt(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().
top-h.getBoundingClientRect().top-16),Xe(),Le()}var po=!1;function Is(){po||(po=!0,requestAnimationFrame(()=>{po=!1,h&&(Xe(),qn(c().dataset.thread,_e?null:ue),Le(),
u("scrolled"))}))}function Xe(){_e=Et(),ue=null;let e=h.getBoundingClientRect().top,t=c().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().
bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();ue={id:t[o].id,top:r-e,bottom:s-
e}}function qt(e="top"){if(!h)return;if(_e){h.scrollTop=h.scrollHeight;return}let t=ue&&document.getElementById(ue.id);t&&(h.scrollTop+=t.getBoundingClientRect()[e]-
h.getBoundingClientRect().top-ue[e])}function Le(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!h||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-
Number(t.dataset.lastRead)),n=h.scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||n>h.clientHeight;e.hidden=Et()&&!("hasNewer"in t.dataset)?!0:!(o>
0||r);let s=e.querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?d("new-count",{n:o}):d("latest");s.textContent!==a&&(s.textContent=
a,e.removeAttribute("aria-label"))}var Rs=98,Mn=null;function Pn(e){e===Mn&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Rs,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Mn=o===t?e:null})}var yo={};te(yo,{connect:()=>Bs,connectPane:()=>ho,discardEdit:()=>At,draftPreview:()=>go,saveEdit:()=>_t,savedDraft:()=>Ct,savedEdit:()=>Lt});var Ve=e=>`draft:${e}`,go=e=>(C(Ve(e),"")||"").trim();function Bs(){kt(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function ho(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=C(Ve(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Dn(o,n.value):_t(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Dn(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Lt=e=>C(
`edit:${e}`,null),_t=(e,t,o)=>G(`edit:${e}`,{id:t,text:o}),At=e=>W(`edit:${e}`),Ct=e=>C(Ve(e),"");function Dn(e,t){t.trim()===""?W(Ve(e)):G(Ve(e),t)}var Tt=new Set,Nn=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),N=e=>e!==v()&&Nn().includes(e);g("blocks",e=>{let t=Nn();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==N(o))return u("reload",{});let n=c();n&&k(()=>n.querySelectorAll(".message").forEach(
wo))});l("pane",()=>Tt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Tt.add(
t.id):Tt.delete(t.id),bo(t,e.target.open)},!0);function wo(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!D(e)&&N(e.dataset.sender)?
(o||e.prepend(o=X("fold-template")),o.open=Tt.has(e.id),bo(e,o.open)):o&&(o.remove(),bo(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&N(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=d("folded"))}function bo(e,t){let o=e.getAttribute("aria-label");o!==d("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:d("folded"))}var q={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
Fs={"[data-picks]":q.peoplePicker,"#search":q.search};function On(e,t){for(let[o,n]of Object.entries(Fs)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var So=e=>{if(N(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!P(e)};function xo(e){if(e.dataset.
mentions===void 0)return;let t=So(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(xo));var Us=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function Ws(e){if(e.selectionStart!==e.selectionEnd)return null;let t=Us.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var Ae=null;function In(e,t){Ae?.close();let o=le();if(!o||!M())return;let n=async()=>{!Ae&&!Ws(o)||(Ae??(Ae=await q.suggest().
catch(()=>null)),Ae&&!t.aborted&&Ae.look(o,t))};for(let r of["input","click"])o.addEventListener(r,n,{signal:t})}var ko=e=>(e.dataset.users??"").split(" ").filter(Boolean);function $n(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
ko(t).includes(v())))}var Rn="a:not([aria-hidden]), button, [role=button]";function vo(e){for(let t of e.querySelectorAll(Rn))t.tabIndex=-1}function Bn(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Rn)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&vo(r)},{signal:t})}var Ys=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Mt=e=>new Intl.DateTimeFormat(Ys,e),Fn=Mt({hour:"numeric",minute:"\
2-digit"}),Xs=Mt({month:"short",day:"numeric"}),Gs=Mt({month:"short",day:"numeric",year:"numeric"}),Vs=Mt({dateStyle:"full",timeStyle:"short"}),Pt=e=>e.replace(
/[\u00a0\u202f]/g," "),Dt=e=>Pt(Fn.format(e)),Kn=e=>Pt(Fn.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ce=e=>Pt(Vs.format(e));
function T(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Un=(e,t)=>e===T(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Te(e,t=new Date){let o=T(e);return o===T(t)?d("today"):Un(o,t)?d("yesterday"):Pt((e.getFullYear()===t.getFullYear()?Xs:Gs).
format(e))}var Eo=e=>T(e)===T(new Date)?Dt(e):Te(e);function Wn(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?d("just-now"):o<60?d("minutes-ago",{n:o}):o<
1440?d("hours-ago",{n:Math.floor(o/60)}):Te(e,t)}function jn(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function qo(e){let t=new Date,o=t-e<24*36e5;return d("last-seen",{when:!o&&Un(T(e),t)?d("yeste\
rday-within"):Wn(e,t)})}var zs={clock:Dt,ago:Wn};function Lo(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime);t.textContent=
(zs[t.dataset.time]??Eo)(o),t.title=Ce(o)}}function Hn(){let e=T(new Date),t=0,o=()=>{let n=T(new Date);n!==e&&u("day"),e=n;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var Js=6e4,Nt=e=>e.classList.contains("message");function Me(e){do e=e.nextElementSibling;while(e&&!Nt(e));return e}function Ot(e){do e=e.previousElementSibling;while(e&&
!Nt(e));return e}function R(e,t=e){if(!e)return;let o=Me(t)??t,n=Ot(e);for(let r=e;r&&(Qs(r,n),r!==o);r=Me(r))n=r}function _o(e){let t=e.querySelectorAll(".mess\
age");t.length&&R(t[0],t[t.length-1])}function Qs(e,t){let o=new Date(e.dataset.at),n=t!==null&&T(new Date(t.dataset.at))===T(o),r=n&&o-new Date(t.dataset.at)<Js,
s=e.classList.contains("message--reply");e.classList.toggle("compact",r&&!s&&!D(e)&&!D(t)&&t.dataset.sender===e.dataset.sender),ea(e,t,o,n),e.dataset.shown!==e.
dataset.at&&(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),oa(e,o),wo(e),$n(e),xo(e),vo(e))}function ea(e,t,o,n){let r=null,
s=null;for(let i=e.previousElementSibling;i&&i!==t;){let x=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=i),i=x}if((s||
n)&&r?.remove(),s)return ta(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==T(o)&&r.replaceChildren(Yn(o)),r.dataset.day=
T(o);let a=Te(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function ta(e,t){let o=t?T(t):void 0,n=t?Te(t):"";e.dataset.day===o&&(!t||e.querySelector(
".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Yn(t)," · ",f("b","",d("new-m\
essages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function Yn(e){let t=f("a","divider__day",Te(e));return Object.assign(t,{tabIndex:-1,
title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${T(e)}`}),t.dataset.dialog="",t}function oa(e,t){let o=Dt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Ce(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=Kn(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Ce(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Ao=400,na=50,fe=e=>Number(e.dataset.seq),Xn=e=>Number(e.dataset.version),It=e=>e.classList.contains("message")&&!("pending"in e.dataset);function Gn(){let e=c();
e&&_o(e)}l("day",()=>{let e=c();e&&k(()=>_o(e))});g("message",e=>{let t=c(),o=e.querySelector(".message");!o||t?.dataset.thread!==e.dataset.thread||(V(o),Vn(t,e.
dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&Vn(t,e.dataset.version)});g("error",e=>{e.dataset.code==="not_found"&&u("relo\
ad",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Vn(e,t){e.dataset.version=String(Math.max(Number(e.dataset.version)||0,
Number(t)||0))}function V(e){let t=c(),o=document.getElementById(e.id)??ra(t,e.dataset.clientId);if(o&&It(o)&&Xn(o)>=Xn(e))return o;let n=fe(e)>Number(t.dataset.
lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&It(o)?sa(o,e):ia(t,e,o));return u("placed",{li:r??e,isNew:n}),n&&r&&Jn(t),r}function ra(e,t){return t?
e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(t)}"]`):null}function sa(e,t){let o=e.contains(document.activeElement)?document.activeElement:
null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"deleted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add(
"message--target"),e.replaceWith(t),R(t),o&&(t.contains(o)?o:aa(t,o)??t).focus({preventScroll:!0}),t}function aa(e,t){return t.value?e.querySelector(`.chip[valu\
e="${CSS.escape(t.value)}"]`):null}function ia(e,t,o){let n=[...e.querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&fe(t)>fe(r);if(o&&(o.remove(),
u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||n.length&&fe(t)<fe(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&fe(a)>fe(t);)a=
n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(t):$t(e,t),R(t),t}function $t(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[
...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(".pager--newer"));n?n.before(t):e.append(t)}function zn(e,t){let o=c();k(()=>{o.querySelector(t?".pa\
ger--older":".pager--newer")?.remove();let n=[...e.querySelectorAll(".message")].filter(s=>!document.getElementById(s.id)),r=e.querySelector(".peer");if(t)o.prepend(
...n),r&&!o.querySelector(".peer")&&o.prepend(r);else for(let s of n)$t(o,s);n.length&&R(n[0],n[n.length-1]),Zn(o,t,(t?e.dataset.hasOlder:e.dataset.hasNewer)===
"true")},t?"bottom":"top"),Jn(o,{fromEnd:t,isPaging:!0})}function Zn(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.
querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=ca(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function ca(e,t,o){
let n=t?"older":"newer",r=f("a","link",d(n));return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function Jn(e,{
fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(".message:not([data-pending])")];n.length<=Ao+na||!o&&!Cn()||k(()=>{let r=t?n.slice(Ao):n.slice(0,n.
length-Ao),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");
if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Zn(e,!t,!0),R(a)})}function Pe(e=c()){let t=e?.querySelectorAll(".message:not([data-pendi\
ng])")??[];return t[t.length-1]??null}function Qn(){return[...c()?.querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().
find(P)??null}var Bt={};te(Bt,{add:()=>No,connect:()=>ha,connectPane:()=>Do});var ze="outbox:",er=e=>e.startsWith(ze),De=()=>lo(ze).map(e=>C(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-t.at);function tr(e){let t=Math.max(0,...De().
map(o=>o.n))+1;or({...e,id:vt(),n:t,at:Date.now(),problem:""})}function Ze(e,t){let o=C(ze+e,null);o&&or({...o,...t})}var Je=e=>W(ze+e),or=e=>G(ze+e.id,e);l("placed",({li:e,isNew:t})=>{if(!t)for(let o of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?d("deleted"):Qe(e)}});function Qe(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let o of t.querySelectorAll(".message__edited"))o.remove();for(let o of t.querySelectorAll(".spoiler"))o.replaceWith("[spoiler]");for(let o of t.querySelectorAll(
"img"))o.replaceWith(o.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function rr(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=da(t,o),!n)return;k(()=>{$t(e,n,{afterPending:!0}),R(n)})}
pa(n,t)}function da(e,t){let o=X("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","message--deleted","message--sticker"),
delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,{pending:"",clientId:e.id,at:n.
toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(ua(e.sticker)):r.textContent=e.content.trim(),
o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&fa(o,s),o}function ua(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:ma(e)}),t}var ma=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function fa(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",Qe(t))))}function pa(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=n?t.problem:r?"waiting":"sending";if(!o||o.dataset.shown===s)return;if(o.dataset.shown=s,o.hidden=!1,e.classList.toggle("message--pending",!n),e.
classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(We("clock"),d(s));let a=t.problem==="?"?d("not\
-sent"):`${d("not-sent")} · ${t.problem}`;o.replaceChildren(We("warning"),f("span","",a),nr("retry"),nr("delete")),o.setAttribute("role","alert")}function nr(e){
let t=f("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var sr=[1e3,2e3,4e3,8e3],Co=2e4,ga=3,To=vt(),Rt=new Set,pe=0,Mo=0;function ha(){kt(e=>{er(e)&&(j(),ge())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&ya(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{pe=0,ge()}),addEventListener("pagehide",
ir),ge()}var Do=j;l("sent",({clientId:e})=>Je(e));l("online",()=>{pe=0;for(let e of De())e.isSoft&&Ze(e.id,{problem:"",isSoft:!1});j(),ge()});l("connection",()=>j());
function No(e){tr(e),j(),Ge(),ge()}function ya(e,t){if(e==="delete"){Je(t),j();return}Ze(t,{problem:"",isSoft:!1}),pe=0,j(),ge()}function ge(){clearTimeout(Mo);
let e=new Set(De().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!ar())return Po(Co/4);for(let t of e)ba(t)}}async function ba(e){if(!Rt.has(e)){Rt.
add(e);try{for(;;){let t=De().find(n=>n.thread===e&&!n.problem);if(!t)break;ar();let o=await p(`/chats/${e}/messages`,{form:wa(t)});if(!Sa(t,o))break}}finally{Rt.
delete(e),Rt.size===0&&ir()}}}var wa=({content:e,sticker:t,replyTo:o,id:n})=>({...t?{sticker:t}:{content:e},client_id:n,reply_to:o||""});function Sa(e,{ok:t,status:o,
body:n,problem:r}){let s=t?y(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(pe=0,Je(e.id),c()?.dataset.thread===e.thread&&V(s),j(),!0):o===
401?!1:o===429?(Po(r.retryAfter*1e3),!1):t||o===0||o>=500?(pe++,o>=500&&pe>=ga&&Ze(e.id,{problem:r?.text||"?",isSoft:!0}),j(),Po(sr[Math.min(pe,sr.length)-1]),!1):
(Ze(e.id,{problem:r?.text||"?"}),j(),!0)}function Po(e){clearTimeout(Mo),Mo=setTimeout(ge,e)}function ar(){let e=C("lease",null),t=(e?.until??0)-Date.now();return e&&
e.page!==To&&t>0&&t<=Co?!1:(G("lease",{page:To,until:Date.now()+Co}),!0)}function ir(){C("lease",null)?.page===To&&W("lease")}function j(){let e=c();if(!e)return;
let t=De().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||
n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?Je(n.id):rr(e,n,Pe(e))}var et=1e4,Oo=9500,b=null,w=null;function cr(e,t){if(b=e.querySelector("#composer"),w=b?.querySelector("textarea")??null,!w)return;w.addEventListener("input",tt,
{signal:t}),w.addEventListener("keydown",ka,{signal:t}),w.addEventListener("keypress",n=>mr(n)&&n.preventDefault(),{signal:t}),b.addEventListener("submit",fr,{signal:t}),
b.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),he(),oe())},{signal:t});let o=Lt(m().dataset.thread);o&&
w.value===Ct(m().dataset.thread)&&dr(o),tt()}l("connection",({isOnline:e})=>Ft(e?"":d("offline-note")));function oe(){w?.focus({preventScroll:!0})}function jl(e){
!w||w.readOnly||(w.setRangeText(e,w.selectionStart,w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}function lr(e){he(),b.querySelector("\
[name=reply_to]").value=e.id.replace("message-","");let t=f("b","",e.dataset.senderName??"");ur("reply",xt("replying-to",{name:t,text:Qe(e)})),oe()}async function Io(e){
let{thread:t}=m().dataset,o=b,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==b)return;if(!n.ok)return Ft(n.problem?.text||d("try-ag\
ain"),!0);he();let r={id:e.id.replace("message-",""),text:n.body};_t(t,r.id,r.text),dr(r),oe(),w.setSelectionRange(w.value.length,w.value.length)}function dr({id:e,
text:t}){b.dataset.editing=e,w.value=t,ur("pencil",[f("b","",d("edit-message")),f("span","composer__key",` · ${d("esc-cancels")}`)]),tt()}function he(){let e=b?.
querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.
editing,At(m().dataset.thread),w.value=Ct(m().dataset.thread)),Ft(""),tt(),!0)}function ur(e,t){let o=b.querySelector(".composer__context");o.querySelector(":sc\
ope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(We(e)),k(()=>o.hidden=!1)}function tt(){let e=w.value.length<Oo?w.value.trim().
length:[...w.value.trim()].length,t=e>0&&e<=et;b.classList.toggle("composer--ready",t);let o=b.querySelector(".composer__send");o&&(o.disabled=!t),Pn(w),xa(e)}function xa(e){
let t=b.querySelector(".counter");if(!t)return;t.hidden!==e<Oo&&k(()=>t.hidden=e<Oo),t.classList.toggle("counter--over",e>et);let o={n:e.toLocaleString("en"),max:et.
toLocaleString("en"),over:(e-et).toLocaleString("en")};t.hidden||(t.textContent=d(e>et?"counter-over":"counter",o))}var mr=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&
(!$()||e.ctrlKey||e.metaKey);function ka(e){if(!(e.isComposing||e.keyCode===229)){if(mr(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():fr(e);else if(e.
key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=Qn();if(!t)return;e.preventDefault(),Io(t)}}}function fr(e){if(e.preventDefault(),!!b.classList.contains(
"composer--ready")){if("editing"in b.dataset)return Ea();va({content:w.value}),w.value="",tt()}}function va(e){let{thread:t}=m().dataset,o=b.querySelector("[nam\
e=reply_to]").value;u("composed",{thread:t}),he(),No({thread:t,replyTo:o,...e})}async function Ea(){if(w.readOnly)return;let{editing:e}=b.dataset,{thread:t}=m().
dataset,o=b;w.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:w.value}});if(o===b&&(w.readOnly=!1),!n.ok)return o===b&&Ft(n.problem?.text||
d("try-again"),!0);if(Lt(t)?.id===e&&At(t),m()?.dataset.thread!==t||!b)return;let r=y(n.body).querySelector(".message");r&&V(r),b.dataset.editing===e&&he(),o===
b&&oe()}function Ft(e,t=!1){if(!b)return;let o=b.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),
k(()=>{o.textContent=e,o.hidden=e===""})}var La=2e3,Ne=null;function ne(e,t){Ne?.remove(),Ne=f("span","tooltip",t),Ne.setAttribute("role","status"),Ne.style.insetInlineEnd="20px",Ne.style.insetBlockStart=
"20px";let o=Ne;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),La)}async function pr(e){try{return await navigator.clipboard.writeText(e),!0}catch{return _a(e)}}function _a(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Ut={};te(Ut,{close:()=>we,connect:()=>Aa,isOpen:()=>Kt,openDialog:()=>be,show:()=>ot});var H=null,gr=()=>{},Kt=()=>ye()?.firstElementChild!=null,ye=()=>document.getElementById("dialog");function Aa(){let e=ye();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),we())}),e.addEventListener("submit",Ca),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),be(o.getAttribute("href"),o))}))}async function be(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ne(n,o.problem?.text||d("try-again"));ot(y(o.body),t)}function ot(e,t){we(),H=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),ye().replaceChildren(...e.children),window.htmx?.process(ye()),gr=ht(ye()),(o??ye().querySelector(
io))?.focus()}function we(){return Kt()?(gr(),ye().replaceChildren(),(H?.isConnected?H:H?.id?document.getElementById(H.id):null)?.focus({preventScroll:!0}),H=null,
!0):!1}async function Ca(e){let t=e.target;if(t.method==="get")return Ta();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=c(),r=await p(t.getAttribute(
"action"),{form:wt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Ma(t,r);let s=y(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ee(r.body);let i=s.querySelector(
".message");if(i&&(H=document.getElementById(i.id)??H),i&&n&&c()===n&&V(i),s.querySelector("[role=dialog], [role=alertdialog]"))return ot(s,H);let A=H;we(),!i&&
A?.matches(".message")&&ne(A,d("reported")),a||u("dialog-done")}function Ta(){l("pane",()=>{we(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Ma(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||d("try-again"),e.prepend(o)}var Pa=["react","reaction","reply","edit"],yr=e=>e.id.replace("message-",""),Se=e=>`/chats/${m().dataset.thread}/messages/${yr(e)}`;function xe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||D(e)||Pa.includes(t)&&!co())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind==="text";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind==="text";default:return!0}}function nt(e,t){for(let o of e.querySelectorAll(
"[data-action]"))o.hidden=!xe(t,o.dataset.action)}async function re(e,t){switch(e){case"reply":return lr(t);case"edit":return Io(t);case"delete":return be(`${Se(
t)}/delete`,t);case"report":return be(`${Se(t)}/report`,t);case"pick":return await(await q.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ne(t,d("try-again"));case"copy-link":return hr(t,new URL(`/chats/${m().dataset.thread}?m=${yr(t)}`,location.href).href);case"copy-text":{let o=await p(`${Se(
t)}/raw`);return hr(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function hr(e,t){ne(e,d(t!==null&&await pr(t)?"copied":"try-again"))}var Da=300,Na=2500;function wr(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
rt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&re("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>Ba(i),Da))},s=()=>{clearTimeout(n),$()||Ro()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var $o=new Set;async function rt(e,t,o){let n=`${e.id} ${t}`;if($o.has(n))return;$o.add(n);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>Oa(e,t,o));let a=await p(`${Se(e)}/reactions`,{form:{reaction:t}});$o.delete(n);let i=a.ok?y(a.
body).querySelector(".message"):null;if(i&&c()===r)return V(i);!a.ok&&e.isConnected&&k(()=>Ra(e,s))}function Oa(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",Ia(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(A=>br(A.value)===br(t));r||(r=$a(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=ko(r),a=s.includes(v()),i=a?s.filter(A=>A!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let x=r.querySelector(".chip__count")??r.lastChild;x.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var br=e=>e.replace(/\uFE0F/g,"");function Ia(e){let t=f(
"form","chips");return t.method="post",t.action=`${Se(e)}/reactions`,t}function $a(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Ra(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var Y=null;async function Ba(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Se(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Ro(),Y=f("span",
"tooltip",o.body.trim()),Y.setAttribute("role","tooltip"),Y.dataset.extra="",t.append(Y);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-Y.offsetWidth-8));Y.style.left=`${s}px`,Y.style.top=`${n.top-r.top-Y.offsetHeight-4}px`,$()&&setTimeout(Ro,Na)}function Ro(){Y?.
remove(),Y=null}function z(e,t=""){let o=st(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Ka(e,t),Ua(e.querySelector(".chat__count"),o,Sr(e).length,"muted"in
e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Eo(r),n.title=Ce(r)}}var st=e=>Math.max(0,(Number(
e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Sr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||0));function xr(e,t){
let{seq:o}=t.dataset,n=Sr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(So(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==r}function Wt(e){
if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".chat__deleted")&&(e.
dataset.deleted="")}function kr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?d("you"):s,x="deleted"in t.dataset,A=t.dataset.kind==="system",
gt=!A&&e.dataset.kind!=="direct"&&N(r),xn=gt?d("folded"):t.textContent.trim();x&&!gt?e.dataset.preview=d("deleted"):e.dataset.preview=A||gt?xn:d("preview-by",{name:i,
text:xn}),x&&!gt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,lastSenderName:s,
at:a,activity:n}),(A?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Ka(e,t){let o=e.querySelector(
".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":go(e.dataset.thread);t?o.replaceChildren(f("span","chat__typing",d("typing-in-li\
st",{name:t}))):r?o.replaceChildren(f("span","chat__draft",d("draft",{text:r}))):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):
o.textContent=e.dataset.preview??""}function Ua(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","v\
isually-hidden",` ${d(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","m\
entions-you"))}var Wa=400,J=()=>document.getElementById("chats-part"),ke=()=>E()?.dataset.filter??"all",O=e=>document.getElementById(`nav-${e}`),Oe=()=>[...E()?.querySelectorAll(
".chat")??[]];function vr(){if(!E())return;let e=J().parentElement;e.addEventListener("scroll",()=>Z(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Z(!0))}),se(E()),Z(!1)}l("day",()=>Oe().forEach(e=>z(e)));l("draf\
t",({thread:e})=>qr(e));l("list-typing",({thread:e,name:t})=>qr(e,t));l("pane",Er);function ja(e,t){let[o,n]=[e,t].map(a=>a.querySelector(".chat"));if(!o)return!0;
let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Ie(e){let t=E(),o=e.contains(
document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&ja(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&e.nextElementSibling&&
t.append(e),o?.focus({preventScroll:!0})}function $e(e){e?.remove(),Z(!1)}var Bo=!1;async function Z(e){let t=E(),o=t?.querySelector("a[data-page=chats]");if(!o)
return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Wa;if(Bo||!(n||e))return;Bo=!0;let r=await p(o.getAttribute("href"));if(Bo=!1,!r.ok||!o.isConnected)return;
o.closest("li").remove();let s=[...y(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!O(i.dataset.thread)});t.append(...s),se(
...s),Z(!1)}function se(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Wt(o),z(o),o.nextElementSibling.tabIndex=
-1}Er()}function Er(){let e=M();for(let t of Oe()){let o=e!==""&&t.dataset.thread===e;o!==(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-cur\
rent","page"):t.removeAttribute("aria-current"),z(t))}}function qr(e,t){let o=O(e);o&&z(o,t)}var at=new Map,Fo=new Set;function ct(e,t){at.get(e)?.push(t);for(let o of Fo)o.push(t);return at.has(e)}async function Lr(e){let t=[];Fo.add(t);try{return await e()}finally{
Fo.delete(t),t.forEach(o=>o())}}async function it(e){if(!E()||ct(e,()=>it(e)))return;at.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${ke()}`),o=at.get(e);
at.delete(e),Ya(e,t),O(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&it(e)}function Ya(e,t){let o=O(e)?.closest("li");if(t.status===204||t.status===404)return $e(
o);let n=t.ok?y(t.body).querySelector("li"):null;!n||!E()||(o?o.contains(document.activeElement)?Xa(o,n):o.replaceWith(n):E().prepend(n),se(n),Ie(n),J().querySelector(
".filters--list").hidden=!1,O(e).dataset.kind==="channel"&&(J().querySelector("[data-filter=channels]").hidden=!1),Ko())}function Ko(){m()?.querySelector("#welc\
ome")&&u("reload",{path:"/"})}function Xa(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&G("last-thread",e));var Fd=()=>C("last-thread","");var Uo="/settings/look";function Ar(){document.addEventListener("pointerdown",({target:e})=>_r(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>_r(t=>!t.contains(e))),document.addEventListener("keydown",Ga,!0),document.addEventListener("submit",Va)}var Cr=()=>[...document.querySelectorAll("[\
data-account][open]")];function _r(e){for(let t of Cr())e(t)&&(t.open=!1)}function Ga(e){if(e.key!=="Escape")return;let t=Cr()[0];t&&(t.open=!1,t.querySelector(
"summary").focus(),e.stopPropagation())}async function Va(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Uo)return;if(e.
preventDefault(),!(await p(Uo,{form:wt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.
querySelectorAll(`form[action="${Uo}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Za=450,Ja=10,B=null,Tr=()=>{};function Mr(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let x=i.target.closest(".message");i.pointerType==="mouse"||!x||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Qa(
x)},Za))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Ja&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let x=(i.pointerType??r?.pointerType)==="touch";(B||x&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),lt()})}function Qa(e){xe(e,"copy-link")&&(lt(),B=X("sheet-template"),B&&(nt(B,e),B.addEventListener("click",t=>ei(t,e)),document.body.append(B),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Tr=ht(B),B.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function lt(){return B?(Tr(),B.remove(),B=null,!0):!1}function ei(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;lt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?rt(n,s,o.querySelector("img")?.src):r!=="close"&&re(r,n)}var jo={};te(jo,{connect:()=>ni});var ti=450,oi=10;function ni(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
jt(t))}),document.addEventListener("contextmenu",e=>{let t=Wo(e.target);!t||e.shiftKey||(e.preventDefault(),$()||jt(t,e.clientX>0?e:void 0))}),document.addEventListener(
"keydown",e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),jt(Wo(e.target)))}),ri()}var Wo=e=>e.closest(".chat-list li")?.querySelector(
"a[data-keep]");async function jt(e,t){let o=await q.chatMenu().catch(()=>null);o?o.open(e,t):ne(e.closest("li"),d("try-again"))}function ri(){let e=0,t=null,o=!1,
n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Wo(r.target);s&&(t=r,e=setTimeout(()=>{o=!0,jt(s)},
ti))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>oi&&n()});for(let r of["pointerup","pointercancel"])document.
addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Ht=()=>Lr(si);g("blocks",Ht);async function si(){let e=ke(),t=await p(`/chats/list?filter=${e}`);if(ke()!==e)return t.ok;let o=E(),n=t.ok?y(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let x of[
...n.children].map(A=>ai(A,a)))x===i?i=i.nextElementSibling:o.insertBefore(x,i);for(;i;){let x=i.nextElementSibling;i.remove(),i=x}return se(o),a.forEach(Ie),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),Z(!1),!0}function ai(e,t){let o=e.querySelector(".chat"),n=o&&O(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
Wt(o),r<0&&t.push(n.closest("li")),r<0||r===0&&ii(o,n)?n.closest("li"):e}function ii(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ci=300,li=1e4,di=6e4,Dr=1e4,ui=3e4,mi=5e3,Q=null,Re="",Gt=0,Xt=0,Xo=0,Yt=0,Nr=0,Be=()=>Q?.readyState===WebSocket.OPEN;function Go(){zt(),setInterval(()=>{(Be()?
Vt(Gt)>di:Q&&Vt(Xo)>Dr)&&Ir()},5e3),addEventListener("online",Ho),addEventListener("pageshow",e=>e.persisted&&Ho()),document.addEventListener("visibilitychange",
()=>document.visibilityState==="visible"&&Ho())}var Vt=e=>Math.abs(Date.now()-e);l("pane",$r);l("say",e=>Yo(e));function Yo(e){Be()&&Q.send(JSON.stringify(e))}function zt(){
clearTimeout(Nr);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);Q=e,Re="",Xo=Date.now(),e.onopen=()=>{Gt=Xt=Date.now(),
$r(),u("socket",{isUp:!0})},e.onmessage=t=>{Q===e&&(Gt=Date.now(),Ee(t.data))},e.onclose=t=>{Q===e&&Or(t.code)}}function Or(e){if(Q=null,Re="",kn(),e===1008)return je();
Xt&&Date.now()-Xt>mi&&(Yt=0),Xt=0,Yt++,u("socket",{isUp:!1,tries:Yt});let t=Math.min(li,ci*2**(Yt-1));Nr=setTimeout(zt,t*(.5+Math.random()/2))}function Ho(){Q?(Be()?
Vt(Gt)>ui:Vt(Xo)>Dr)&&Ir():zt()}function Ir(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),Or(1006),zt()}function $r(){let e=M();Be()&&(Re&&Re!==e&&Yo(
{event:"leave",data:{threadId:Number(Re)}}),Re=e,e&&Yo({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||0}}))}var pi=5e3,gi=4e3,Br=15e3,hi=3,Zt=0,dt=0,Rr=-Br;l("socket",({isUp:e,tries:t})=>e?yi():bi(t));l("pane",Kr);async function yi(){clearTimeout(Zt),clearTimeout(dt),
Zt=dt=0;let e=ae()!=="";ut("live"),u("online"),e&&u("back"),await Ht()}function bi(e){ae()==="live"&&ut("lost"),Zt||(Zt=setTimeout(()=>ut("reconnecting"),pi)),e>=
hi&&(dt||(dt=setTimeout(Fr,0)))}async function Fr(){let e=M(),t=e?await wi(e,c()):!0;t&&performance.now()-Rr>Br&&(t=await Ht(),Rr=performance.now()),!Be()&&(t?(ut(
"polling"),u("online")):ae()==="polling"&&ut("reconnecting"),dt=setTimeout(Fr,gi))}async function wi(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&c()===t&&Ee(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var ae=()=>document.documentElement.dataset.connection??
"";function ut(e){ae()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Kr(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Kr(){let e=m()?.querySelector(".banner");if(!e)return;let t=ae()==="reconnecting"||ae()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(ae()==="reconnecting"?o:"",d(ae()))}var Ur=800,mt=null;function Wr(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);e.addEventListener(
"click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Vo(n))},{signal:t}),Jt()}l("scrolled",Jt);l("online",Jt);function Jt(){let e=me();
if(!e||mt===c())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages .pager--newer a");t&&e.scrollTop<Ur?Vo(t):o&&
e.scrollHeight-e.scrollTop-e.clientHeight<Ur&&Vo(o)}async function Vo(e){let t=c();if(mt===t)return;mt=t;let o=new URL(e.href),n=await p(`/chats/${t.dataset.thread}\
/messages${o.search}`);if(mt===t&&(mt=null),!n.ok||c()!==t||!e.isConnected)return;let r=y(n.body).querySelector(".page");r&&(zn(r,e.dataset.page==="older"),Jt())}var on={};te(on,{connect:()=>Ti});async function jr(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),ot(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;o.addEventListener("keydown",a=>{a.key!=="Enter"||a.isComposing||(a.preventDefault(),r=!0)},{signal:n.
signal});let s=await q.chatSwitcher().catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hin\
t hint--error",d("try-again")))}var en={};te(en,{connect:()=>xi,connectPane:()=>Zo,markAllRead:()=>Jo});var Yr=300,I={thread:"",seq:0},zo=0,Xr=-Yr,Fe=null;function xi(){for(let e of["focus","resize"])addEventListener(e,Ke);document.addEventListener("visibilitychan\
ge",Ke),addEventListener("pagehide",Gr)}function Zo(){Gr();let e=c();e&&(I={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ke()}l("scrolled",Ke);l("on\
line",Ke);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||D(e)&&Number(c().dataset.lastRead)===t-1?Zr(c(),t):Ke()});g("read",e=>{let t=c();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&Zr(t,Number(e.dataset.seq))});function Jo(){let e=Pe();e&&zr(e),u("all-read")}function Ke(){let e=Hr();if(!e)return;let t=c(),
o=Number(e.dataset.seq);Qo(t,o),I.thread===t.dataset.thread&&o>I.seq&&(Fe={thread:I.thread,message:e.id.replace("message-",""),seq:o}),zo||(zo=setTimeout(()=>{zo=
0;let n=Hr();n&&zr(n)},Math.max(0,Xr+Yr-performance.now())))}function Gr(){if(!Fe||I.thread===Fe.thread&&I.seq>=Fe.seq)return;let{thread:e,message:t}=Fe;Fe=null,
Vr(e,t)}var Vr=(e,t)=>p(`/chats/${e}/read`,{form:{message_id:t},keepalive:!0});function Hr(){let e=me();if(!e||!St())return null;let t=e.getBoundingClientRect().
bottom+2,o=c().querySelectorAll(".message:not([data-pending])");for(let n=o.length-1;n>=0;n--)if(o[n].getBoundingClientRect().bottom<=t)return o[n];return null}
async function zr(e){let t=c(),o=Number(e.dataset.seq);if(Qo(t,o),I.thread!==t.dataset.thread||o<=I.seq)return;let n=I,r=n.seq;n.seq=o,Xr=performance.now(),!(await Vr(
n.thread,e.id.replace("message-",""))).ok&&n.seq===o&&(n.seq=r)}function Zr(e,t){I.thread===e.dataset.thread&&(I.seq=Math.max(I.seq,t)),Qo(e,t)}function Qo(e,t){
t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.dataset.thread,seq:t}))}var _=null,ie=null;function Jr(e,t){_=e.querySelector(".panel"),ie=e.querySelector("[data-action=stickers]"),!(!_||!ie)&&(ie.addEventListener("click",o=>{o.preventDefault(),
_.hidden?ki():Ue()},{signal:t}),document.addEventListener("pointerdown",o=>{!_.hidden&&!_.contains(o.target)&&!ie.contains(o.target)&&Ue({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>_=ie=null))}function Ue({givesBack:e=!0}={}){return!_||_.hidden?!1:(_.hidden=!0,ie.setAttribute("aria-expanded","false"),e&&ie.focus(
{preventScroll:!0}),!0)}async function ki(){let e=_;_.hidden=!1,ie.setAttribute("aria-expanded","true");let t=!_.querySelector("[data-sticker]"),[o,n]=await Promise.
all([q.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(_!==e||_.hidden)){if(!o||n?.ok===!1)return Ue();if(n){let r=y(n.body);_.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(_,Ue)}o.show()}}var F=null,S=null,Qt=null,ts=null;function os(e,t){let o=e.querySelector("#messages");if(!o||(F=X("toolbar-template"),!F))return;F.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&tn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&tn(r.target.closest(".message"))},n),o.addEventListener("click",Ei,n),document.addEventListener("pointerdown",r=>{S&&!S.contains(r.target)&&!Qt?.contains(
r.target)&&ce()},n),t.addEventListener("abort",()=>{ce(),F=null})}l("action",({action:e,li:t})=>{e==="react"&&es("quick-template",t,"react"),e==="more"&&es("men\
u-template",t,"more")});function ce(){return S?(S.contains(document.activeElement)&&vi(ts)?.focus({preventScroll:!0}),S.remove(),S=null,Qt?.setAttribute("aria-e\
xpanded","false"),!0):!1}var vi=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):S?.closest(".message");function tn(e){if(!(!e||!F||e===F.parentElement||
S)){if(!xe(e,"copy-link"))return F.remove();nt(F,e),e.append(F)}}function Ei(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return ce(),rt(t,o.dataset.reaction,o.querySelector("img")?.src);S?.contains(
o)&&ce(),re(o.dataset.action,t)}}function es(e,t,o){let n=S?.dataset.extra===o&&S.parentElement===t;if(ce(),!n&&(tn(t),S=X(e),!!S)){S.dataset.extra=o,nt(S,t);for(let r of S.
querySelectorAll("hr"))r.hidden=!t.contains(F);Qt=F?.querySelector(`[data-action=${o}]`)??null,Qt?.setAttribute("aria-expanded","true"),ts=t.contains(document.activeElement)?
document.activeElement:t,t.append(S),qi(t),S.addEventListener("keydown",Li),S.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function qi(e){let t=e.
closest(".thread__scroll").getBoundingClientRect();S.dataset.extra==="more"?(S.style.insetInlineEnd="20px",S.style.insetBlockStart="20px",S.getBoundingClientRect().
bottom>t.bottom&&(S.style.insetBlockStart=`${-S.offsetHeight-20}px`)):S.getBoundingClientRect().top<t.top&&(S.style.insetBlockStart="24px")}function Li(e){let t=[
...S.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return ce();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Ai={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ci=".docked, #dialog, .sheet-holder";function Ti(){document.addEventListener(
"keydown",Mi)}function Mi(e){if(e.defaultPrevented||e.isComposing||e.keyCode===229||document.body.dataset.page!=="app"&&!e.target.closest?.(Ci))return;let{key:t}=e;
if(t==="Escape")return Pi(e);if(t===" "&&e.target.matches?.("a[role=button]"))return e.preventDefault(),e.target.click();if(Kt())return;if(Di(e))return Ni(e);if((e.
ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return jr(e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Oi(e);if(e.ctrlKey||e.metaKey||e.altKey)
return;let o=document.activeElement?.closest?.(".message");o&&Ii(e,o)||(document.activeElement===me()&&$i(e),Ri(e))}function Pi(e){if(we()||lt()||ce()||Ue()||he())
return e.preventDefault();let t=m()?.querySelector("#new-chat, #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");
if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.closest?.("#messages")&&oe(),Jo(),Ge())}var Di=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?
!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");function Ni(e){e.preventDefault(),be("/keys")}function Oi(e){let t=Oe(),o=e.key==="ArrowDown"?1:
-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(st(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),
t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}function Ii(e,t){let o=Ai[e.key];if(o&&document.activeElement===t&&xe(t,o))return e.preventDefault(),re(o,
t),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Ot(t):Me(t);return n?n.focus():e.key==="ArrowDown"&&oe(),!0}
function $i(e){if(e.key!=="ArrowUp")return;let t=me().getBoundingClientRect().bottom,o=Pe();for(;o&&o.getBoundingClientRect().top>t;)o=Ot(o);!o||!Nt(o)||(e.preventDefault(),
o.focus({preventScroll:!0}))}function Ri(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||$()||!le()||le().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||oe()}function rs(){E()&&(J().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Bi(t))}),ss())}l("pane",nn);var ss=()=>J()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),ns=null;async function Bi(e){
ns=e;let t=await p(e.getAttribute("href"));if(ns!==e)return;let o=t.ok?y(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!o)return location.
assign(e.href);let n=J().contains(document.activeElement);J().replaceWith(o),window.htmx?.process(o),ss(),n&&o.querySelector(".filter[aria-current]")?.focus(),se(
E()),Z(!1)}function nn(){if(ke()==="unread")for(let e of Oe())st(e)===0&&e.dataset.thread!==M()&&$e(e.closest("li"))}var Ki=2,Ui=20;function rn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Ui?Math.random()*o*Ki:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
rn(e,()=>an(e.dataset.thread))});g("gone",e=>sn(e.dataset.thread));l("gone",({thread:e})=>sn(e));l("dialog-done",()=>m()?.querySelector("#members")&&an(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&an(m().dataset.thread));function sn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function an(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return Wi(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return sn(e);if(!o.ok||m()!==t)return;let n=y(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let x=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),x&&(a.querySelector(`a[href="${CSS.escape(x)}"]`)??t).focus({preventScroll:!0})}}async function Wi(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?y(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>cn(e,t));g("news",as);g("thread",e=>rn(e,()=>it(e.dataset.thread)));g("gone",e=>is(e.dataset.thread));g("read",e=>{e.dataset.user===
v()&&cn(e.dataset.thread,Number(e.dataset.seq))});function as(e){let{thread:t}=e.dataset,o=ct(t,()=>as(e)),n=O(t);if(!n)return o||"changed"in e.dataset?void 0:it(
t);xr(n,e)&&z(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(kr(n,e),z(n),r>
s&&Ie(n.closest("li")))}function is(e){ct(e,()=>is(e)),$e(O(e)?.closest("li"))}function cn(e,t){ct(e,()=>cn(e,t));let o=O(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),z(o),nn())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Ko())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var K=null,ln=new AbortController,cs=()=>{},to="",eo=null,ls=!1;function ds(e){cs=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.htmx&&(window.
htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Hi);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,dn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(eo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===eo&&(eo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(to=
n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),oo(Ln(t.detail.path),!1)}),document.addEventListener("click",Xi),dn()}l("rel\
oad",({path:e,isAsked:t})=>(t||!eo)&&oo(e??ji(),e!==void 0));l("docked",dn);l("renamed",()=>He()||us(!1));l("online",()=>{let e=to;to="",(e.startsWith("/chats/")||
e==="/")&&oo(e,!0)});var ji=()=>He()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function oo(e,t){if(!window.htmx||!m())return location.assign(
e);let o=t&&!He()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Hi(e){
let{ctx:t,tasks:o}=e.detail;ls=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function dn(){if(m()===K)
return;ln.abort();let e=K===null;if(K=m(),to="",ln=new AbortController,!K)return u("pane",{thread:""});K.setAttribute("hx-sync","this:replace"),He()||us(e),cs(K,
ln.signal),bt(),!e&&ls&&!K.contains(document.activeElement)&&Yi(),u("pane",{thread:M()})}function us(e){document.body.dataset.view=K.dataset.view??(location.pathname===
"/"?"list":"thread"),e||(document.title=[K.dataset.title,document.body.dataset.server].filter(Boolean).join(" · "))}function Yi(){($()?K:le()??K).focus({preventScroll:!0})}
function Xi(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();
let o=document.getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):oo(t.getAttribute("href"),!0)}var Vi=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!N(e);for(let a of E()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!no(r.dataset.onlineOf).includes(e))return;
let s=no(r.dataset.online).filter(a=>a!==e);r.dataset.seen=N(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),zi(r)});l("socket",async({isUp:e})=>{let t=M(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?y(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),bt())});var no=(e="")=>e.split(" ").filter(Boolean);function zi(e){let t=no(e.dataset.onlineOf).length,o=no(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?qo(new Date(r)):"":e.textContent=n?d("online"):d("online-of",{
n:o+1,all:t+1})}function ms(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=qo(new Date(t.dataset.seen)))};e(),setInterval(e,Vi)}var un={};te(un,{connect:()=>ps});var fs=["pointerover","keydown"];function ps(){for(let e of fs)document.addEventListener(e,gs,!0)}async function gs(e){if(!Zi(e))return;e.type==="keydown"&&e.preventDefault();
for(let o of fs)document.removeEventListener(o,gs,!0);let t=await q.profileCard().catch(()=>null);t?e.type==="keydown"?t.onKey(e):t.onPointer(e):ps()}function Zi(e){
return(e.type==="keydown"?e.key!==" ":e.pointerType!=="mouse")?!1:e.target.closest?.("a[href^='/users/']:not(.button)")!=null}var mn=8,fn=4,L=null;function hs(){L=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||L&&!L.isConnected)&&so()});l("sent",so);l("back",pn);g("read",
({dataset:{thread:e,user:t,seq:o}})=>{let n=c()?.dataset.thread===e?Ji(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,so())});g("marks",pn);g("t\
hread",e=>e.dataset.thread===c()?.dataset.thread&&pn());var ro=()=>[...L?.querySelectorAll(".seen__face")??[]],Ji=e=>ro().find(t=>t.dataset.user===e);function Qi(){
return"hasNewer"in c().dataset?null:[...c().querySelectorAll(".message")].filter(t=>It(t)&&P(t)&&t.dataset.kind!=="system").pop()??null}var ec=({dataset:{seq:e,
joined:t}},o)=>o>Number(t)&&Number(e)>=o;function so(){if(!L||!c())return;let e=Qi(),t=e?ro().filter(o=>ec(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==
L?e.after(L):!e&&!L.isConnected&&c().append(L);let o=new Set(t.slice(0,mn));for(let r of ro())r.hidden=!o.has(r);L.querySelector(".seen__more").textContent=t.length>
mn?`+${t.length-mn}`:"";let n=L.querySelector(".seen__words");n.dataset.direct!=="true"&&(n.textContent=d("seen-by",{names:tc(t)})),L.hidden=t.length===0})}var tc=e=>{
let t=e.map(o=>o.dataset.name);return t.length>fn?`${t.slice(0,fn).join(", ")} +${t.length-fn}`:t.join(", ")};async function pn(){let{thread:e}=c()?.dataset??{},
t=L;if(!t)return;let o=await p(`/chats/${e}/marks`),n=o.ok?y(o.body).querySelector("#seen"):null;if(!(!n||L!==t||c()?.dataset.thread!==e)){for(let r of ro()){let s=[
...n.children].find(a=>a.dataset.user===r.dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}L=n,L.hidden=!0,t.replaceWith(
L),so()}}var ys="/logout";function bs(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===ys&&(e.preventDefault(),nc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),je())})}async function nc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",uo);let o=await p(ys,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",uo);let n=f("li","problem",o.problem?.text||d("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var gn={};te(gn,{connect:()=>sc});function sc(){document.addEventListener("click",e=>ws(e.target.closest(".spoiler"))),document.addEventListener("keydown",e=>{!e.
target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),ws(e.target))})}function ws(e){e&&e.setAttribute("aria-expanded",String(e.classList.
toggle("is-open")))}var ee=64,ac=/^\(\d+\) /,hn=null;function yn(){Ss(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Ss()}),new MutationObserver(xs).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var ft=()=>Number(document.body.dataset.unread)||0;function Ss(){xs(),ic()}function xs(){let e=document.title.replace(
ac,""),t=ft()>0?`(${ft()}) ${e}`:e;document.title!==t&&(document.title=t)}async function ic(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),ft()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(hn??(hn=await cc(e.dataset.plain)),ft()===0)return;e.
href=lc(ft())}catch{}}}function cc(e){return new Promise((t,o)=>{let n=new Image(ee,ee);n.onload=()=>t(n),n.onerror=o,n.src=e})}function lc(e){let t=Object.assign(
document.createElement("canvas"),{width:ee,height:ee}),o=t.getContext("2d");o.drawImage(hn,0,0,ee,ee);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ee-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ee-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ee-r/2,47),t.toDataURL("image/png")}var uc=5e3,bn=3e3,pt=new Map,ao={thread:"",at:-bn};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||N(o))return;pt.has(t)||pt.set(t,new Map);let r=pt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>wn(t,o),uc)}),Sn(t)});l("placed",({li:e,isNew:t})=>{let o=c();t&&o&&wn(o.dataset.thread,
e.dataset.sender)});g("news",e=>wn(e.dataset.thread,e.dataset.sender));function ks(e,t){let o=e.querySelector("#composer textarea");Sn(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&mc(e.dataset.thread)},{signal:t})}l("composed",()=>ao={thread:"",at:-bn});function mc(e){let t=performance.
now();ao.thread===e&&t-ao.at<bn||(ao={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function wn(e,t){let o=pt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Sn(e))}function Sn(e){let t=[...pt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||c()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...xt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return vs();if(D(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(St()&&Et())&&
pc(e)});l("all-read",vs);function pc(e){let t=f("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{Es(),e.before(t),R(e)})}function vs(){
k(Es)}function Es(){let e=document.getElementById("new-messages");if(!e)return;let t=Me(e);e.remove(),t&&R(t)}document.documentElement.classList.add("has-js");jn();Lo(document);bs();Ar();ms();document.body.dataset.page==="settings"&&q.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?gc():document.getElementById("dock")&&hc();function gc(){C("dock",{}).state==="closed"&&W("dock"),yn(),qs(),Ls(),Go()}
async function hc(){yn(),Go(),(await q.dock()).connect(Ls,qs)}function qs(){vr(),rs()}function Ls(){Hn();for(let e of[yo,Bt,Ut,gn,on,en,jo,un])e.connect();ds([Lo,
Gn,ho,cr,In,Do,wr,hs,An,Wr,Zo,ks,os,Mr,Jr,Bn,On])}export{y as a,f as b,We as c,u as d,l as e,ht as f,g,p as h,wt as i,m as j,le as k,M as l,$ as m,d as n,C as o,G as p,oe as q,jl as r,va as s,ne as t,rt as u,Lo as v,
it as w,Fd as x,q as y,Ws as z,be as A,we as B};

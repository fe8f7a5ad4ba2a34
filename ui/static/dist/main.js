var Ls=Object.defineProperty;var ee=(e,t)=>{for(var o in t)Ls(e,o,{get:t[o],enumerable:!0})};function y(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...o){let n=document.createElement(
e);return t&&(n.className=t),n.append(...o),n}function X(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function We(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function d(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var io="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function gt(e){let t=[...document.body.children].
filter(n=>!n.contains(e)&&n.tagName!=="SCRIPT");for(let n of t)n.inert=!0;let o=n=>{if(n.key!=="Tab")return;let r=[...e.querySelectorAll(io)].filter(a=>a.offsetParent!==
null),s=n.shiftKey?r[0]:r[r.length-1];document.activeElement!==s&&e.contains(document.activeElement)||(n.preventDefault(),(n.shiftKey?r[r.length-1]:r[0])?.focus())};
return document.addEventListener("keydown",o),()=>{for(let n of t)n.inert=!1;document.removeEventListener("keydown",o)}}var _s=3e4,As=300,Cs=["presence","read"],ht=new Map,ve=[];function g(e,t){ht.has(e)||ht.set(e,[]),ht.get(e).push(t)}function Ee(e){for(let t of[...y(e).children])
Cs.includes(t.dataset.frame)&&(ve=[...ve.slice(1-As),{frame:t,at:performance.now()}]),vn(t)}function yt(){ve=ve.filter(({at:e})=>performance.now()-e<_s);for(let{
frame:e}of ve)vn(e)}var kn=()=>ve=[];function vn(e){for(let t of ht.get(e.dataset.frame)??[])t(e)}var Ts=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ts);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let x=await fetch(
e,i),A=await x.text();return x.status===401&&je(),{status:x.status,ok:x.ok,body:A,problem:x.ok?null:Ms(A,x)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function bt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function je(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ms(e,t){let o=y(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),E=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
co=()=>document.getElementById("composer"),ce=()=>co()?.querySelector("textarea[name=content]")??null,He=()=>!!m()?.closest(".docked"),C=()=>c()?.dataset.thread??
"",wt=()=>document.visibilityState==="visible"&&document.hasFocus(),I=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,D=e=>e.dataset.kind==="syste\
m",M=e=>e.dataset.sender===v()&&!D(e);function l(e,t={}){return(document.getElementById("texts")?.content.querySelector(`[data-text="${e}"]`)?.textContent??"").replace(/\{(\w+)\}/g,(n,r)=>String(t[r]??
n))}function St(e,t){return l(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var qe=new Map,U=e=>`ribbit:${v()}:${e}`;function P(e,t){if(qe.has(U(e)))return qe.get(U(e));try{let o=localStorage.getItem(U(e));if(o!==null)return JSON.parse(
o)}catch{}return t}function le(e,t){let o=U(e);qe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{qe.set(o,t)}}function W(e){qe.delete(U(e));try{localStorage.
removeItem(U(e))}catch{}}function lo(e){let t=U(e),o=new Set([...qe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}return[
...o].filter(n=>n.startsWith(t)).map(n=>n.slice(U("").length))}function uo(){for(let e of lo(""))W(e)}function xt(e){addEventListener("storage",t=>{t.key?.startsWith(
U(""))&&e(t.key.slice(U("").length))})}function kt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var mo=new Map,de=null,En=()=>location.pathname+location.search;function qn(e,t){location.pathname===`/chats/${e}`&&(t?mo.set(En(),{thread:e,id:t.id,top:t.top}):
mo.delete(En()))}function Ln(e){return de=mo.get(e)??null,de?`/chats/${de.thread}?m=${de.id.replace("message-","")}`:e}function _n(e){let t=de?.thread===e?de:null;
return de=null,t}var Ps=80,h=null,_e=!0,fo=!1,ue=null;function An(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let o=c();h.style.overflowAnchor="none",Ds(o),h.addEventListener(
"scroll",Os,{passive:!0,signal:t});let n=new ResizeObserver(()=>qt());n.observe(h),n.observe(o),e.querySelector(".jump")?.addEventListener("click",Xe,{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),h=ue=null})}d("placed",Le);d("read",Le);d("show-message",({li:e})=>Tn(e));var Et=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Ps,Cn=()=>_e&&!("hasNewer"in(c()?.dataset??{})),me=()=>h;function k(e,t="top"){if(!h||fo)return e();fo=!0,Ye();try{return e()}finally{fo=!1,qt(t)}}
function Xe(){if(h){if("hasNewer"in c().dataset)return u("reload",{path:`/chats/${c().dataset.thread}`,isAsked:!0});_e=!0,qt(),u("scrolled"),Le()}}function Tn(e){
for(let t of document.querySelectorAll(".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().
top-h.getBoundingClientRect().top-(h.clientHeight-e.offsetHeight)/2,Ye(),u("scrolled")}function Ds(e){_e=!0;let t=_n(e.dataset.thread),o=t&&document.getElementById(
t.id);if(o)return h.scrollTop+=o.getBoundingClientRect().top-h.getBoundingClientRect().top-t.top,Ye(),Le();let n=document.getElementById(`message-${e.dataset.target}`),
r=document.getElementById("new-messages");if(n)return Tn(n);qt(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().
top-h.getBoundingClientRect().top-16),Ye(),Le()}var po=!1;function Os(){po||(po=!0,requestAnimationFrame(()=>{po=!1,h&&(Ye(),qn(c().dataset.thread,_e?null:ue),Le(),
u("scrolled"))}))}function Ye(){_e=Et(),ue=null;let e=h.getBoundingClientRect().top,t=c().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().
bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();ue={id:t[o].id,top:r-e,bottom:s-
e}}function qt(e="top"){if(!h)return;if(_e){h.scrollTop=h.scrollHeight;return}let t=ue&&document.getElementById(ue.id);t&&(h.scrollTop+=t.getBoundingClientRect()[e]-
h.getBoundingClientRect().top-ue[e])}function Le(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!h||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-
Number(t.dataset.lastRead)),n=h.scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||n>h.clientHeight;e.hidden=Et()&&!("hasNewer"in t.dataset)?!0:!(o>
0||r);let s=e.querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?l("new-count",{n:o}):l("latest");s.textContent!==a&&(s.textContent=
a,e.removeAttribute("aria-label"))}var $s=98,Mn=null;function Pn(e){e===Mn&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min($s,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Mn=o===t?e:null})}var yo={};ee(yo,{connect:()=>Is,connectPane:()=>ho,discardEdit:()=>At,draftPreview:()=>go,saveEdit:()=>_t,savedDraft:()=>Ct,savedEdit:()=>Lt});var Ge=e=>`draft:${e}`,go=e=>(P(Ge(e),"")||"").trim();function Is(){xt(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function ho(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=P(Ge(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Dn(o,n.value):_t(o,r,n.value)},{signal:t}),d("composed",({thread:r})=>r===o&&Dn(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Lt=e=>P(
`edit:${e}`,null),_t=(e,t,o)=>le(`edit:${e}`,{id:t,text:o}),At=e=>W(`edit:${e}`),Ct=e=>P(Ge(e),"");function Dn(e,t){t.trim()===""?W(Ge(e)):le(Ge(e),t)}var Tt=new Set,On=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),O=e=>e!==v()&&On().includes(e);g("blocks",e=>{let t=On();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==O(o))return u("reload",{});let n=c();n&&k(()=>n.querySelectorAll(".message").forEach(
wo))});d("pane",()=>Tt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Tt.add(
t.id):Tt.delete(t.id),bo(t,e.target.open)},!0);function wo(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!D(e)&&O(e.dataset.sender)?
(o||e.prepend(o=X("fold-template")),o.open=Tt.has(e.id),bo(e,o.open)):o&&(o.remove(),bo(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&O(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=l("folded"))}function bo(e,t){let o=e.getAttribute("aria-label");o!==l("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:l("folded"))}var q={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
Rs={"[data-picks]":q.peoplePicker,"#search":q.search};function Nn(e,t){for(let[o,n]of Object.entries(Rs)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var So=e=>{if(O(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!M(e)};function xo(e){if(e.dataset.
mentions===void 0)return;let t=So(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(xo));var Fs=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function Ks(e){if(e.selectionStart!==e.selectionEnd)return null;let t=Fs.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var Ae=null;function $n(e,t){Ae?.close();let o=ce();if(!o||!C())return;let n=async()=>{!Ae&&!Ks(o)||(Ae??(Ae=await q.suggest().
catch(()=>null)),Ae&&!t.aborted&&Ae.look(o,t))};for(let r of["input","click"])o.addEventListener(r,n,{signal:t})}var ko=e=>(e.dataset.users??"").split(" ").filter(Boolean);function In(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
ko(t).includes(v())))}var Rn="a:not([aria-hidden]), button, [role=button]";function vo(e){for(let t of e.querySelectorAll(Rn))t.tabIndex=-1}function Bn(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Rn)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&vo(r)},{signal:t})}var js=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Mt=e=>new Intl.DateTimeFormat(js,e),Fn=Mt({hour:"numeric",minute:"\
2-digit"}),Hs=Mt({month:"short",day:"numeric"}),Ys=Mt({month:"short",day:"numeric",year:"numeric"}),Xs=Mt({dateStyle:"full",timeStyle:"short"}),Pt=e=>e.replace(
/[\u00a0\u202f]/g," "),Dt=e=>Pt(Fn.format(e)),Kn=e=>Pt(Fn.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ce=e=>Pt(Xs.format(e));
function T(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function Te(e,t=new Date){let o=T(e);return o===
T(t)?l("today"):o===T(new Date(t.getFullYear(),t.getMonth(),t.getDate()-1))?l("yesterday"):Pt((e.getFullYear()===t.getFullYear()?Hs:Ys).format(e))}var Eo=e=>T(e)===
T(new Date)?Dt(e):Te(e);function Un(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?l("just-now"):o<60?l("minutes-ago",{n:o}):o<120?l("hour-ago"):o<1440?l(
"hours-ago",{n:Math.floor(o/60)}):Te(e,t)}function Wn(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function qo(e){let t=Un(e);return l("last-seen",{when:t===l("yesterday")?t.toLowerCase():t})}var Gs={
clock:Dt,ago:Un};function Lo(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime);t.textContent=(Gs[t.dataset.time]??Eo)(
o),t.title=Ce(o)}}function jn(){let e=T(new Date),t=0,o=()=>{let n=T(new Date);n!==e&&u("day"),e=n;let r=new Date,s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+
1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var zs=6e4,Ot=e=>e.classList.contains("message");function Me(e){do e=e.nextElementSibling;while(e&&!Ot(e));return e}function Nt(e){do e=e.previousElementSibling;while(e&&
!Ot(e));return e}function R(e,t=e){if(!e)return;let o=Me(t)??t,n=Nt(e);for(let r=e;r&&(Zs(r,n),r!==o);r=Me(r))n=r}function _o(e){let t=e.querySelectorAll(".mess\
age");t.length&&R(t[0],t[t.length-1])}function Zs(e,t){let o=new Date(e.dataset.at),n=t!==null&&T(new Date(t.dataset.at))===T(o),r=n&&o-new Date(t.dataset.at)<zs,
s=e.classList.contains("message--reply");e.classList.toggle("compact",r&&!s&&!D(e)&&!D(t)&&t.dataset.sender===e.dataset.sender),Js(e,t,o,n),e.dataset.shown!==e.
dataset.at&&(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),ea(e,o),wo(e),In(e),xo(e),vo(e))}function Js(e,t,o,n){let r=null,
s=null;for(let i=e.previousElementSibling;i&&i!==t;){let x=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=i),i=x}if((s||
n)&&r?.remove(),s)return Qs(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==T(o)&&r.replaceChildren(Hn(o)),r.dataset.day=
T(o);let a=Te(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Qs(e,t){let o=t?T(t):void 0,n=t?Te(t):"";e.dataset.day===o&&(!t||e.querySelector(
".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Hn(t)," · ",f("b","",l("new-m\
essages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function Hn(e){let t=f("a","divider__day",Te(e));return Object.assign(t,{tabIndex:-1,
title:l("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${T(e)}`}),t.dataset.dialog="",t}function ea(e,t){let o=Dt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Ce(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=Kn(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Ce(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Ao=400,ta=50,fe=e=>Number(e.dataset.seq),Yn=e=>Number(e.dataset.version),$t=e=>e.classList.contains("message")&&!("pending"in e.dataset);function Xn(){let e=c();
e&&_o(e)}d("day",()=>{let e=c();e&&k(()=>_o(e))});g("message",e=>{let t=c(),o=e.querySelector(".message");!o||t?.dataset.thread!==e.dataset.thread||(G(o),Gn(t,e.
dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&Gn(t,e.dataset.version)});g("error",e=>{e.dataset.code==="not_found"&&u("relo\
ad",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Gn(e,t){e.dataset.version=String(Math.max(Number(e.dataset.version)||0,
Number(t)||0))}function G(e){let t=c(),o=document.getElementById(e.id)??oa(t,e.dataset.clientId);if(o&&$t(o)&&Yn(o)>=Yn(e))return o;let n=fe(e)>Number(t.dataset.
lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&$t(o)?na(o,e):sa(t,e,o));return u("placed",{li:r??e,isNew:n}),n&&r&&Zn(t),r}function oa(e,t){return t?
e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(t)}"]`):null}function na(e,t){let o=e.contains(document.activeElement)?document.activeElement:
null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"deleted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add(
"message--target"),e.replaceWith(t),R(t),o&&(t.contains(o)?o:ra(t,o)??t).focus({preventScroll:!0}),t}function ra(e,t){return t.value?e.querySelector(`.chip[valu\
e="${CSS.escape(t.value)}"]`):null}function sa(e,t,o){let n=[...e.querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&fe(t)>fe(r);if(o&&(o.remove(),
u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||n.length&&fe(t)<fe(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&fe(a)>fe(t);)a=
n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(t):It(e,t),R(t),t}function It(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[
...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(".pager--newer"));n?n.before(t):e.append(t)}function Vn(e,t){let o=c();k(()=>{o.querySelector(t?".pa\
ger--older":".pager--newer")?.remove();let n=[...e.querySelectorAll(".message")].filter(s=>!document.getElementById(s.id)),r=e.querySelector(".peer");if(t)o.prepend(
...n),r&&!o.querySelector(".peer")&&o.prepend(r);else for(let s of n)It(o,s);n.length&&R(n[0],n[n.length-1]),zn(o,t,(t?e.dataset.hasOlder:e.dataset.hasNewer)===
"true")},t?"bottom":"top"),Zn(o,{fromEnd:t,isPaging:!0})}function zn(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.
querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=aa(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function aa(e,t,o){
let n=t?"older":"newer",r=f("a","link",l(n));return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function Zn(e,{
fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(".message:not([data-pending])")];n.length<=Ao+ta||!o&&!Cn()||k(()=>{let r=t?n.slice(Ao):n.slice(0,n.
length-Ao),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");
if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();zn(e,!t,!0),R(a)})}function Pe(e=c()){let t=e?.querySelectorAll(".message:not([data-pendi\
ng])")??[];return t[t.length-1]??null}function Jn(){return[...c()?.querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().
find(M)??null}var Bt={};ee(Bt,{add:()=>Oo,connect:()=>pa,connectPane:()=>Do});var Ve="outbox:",Qn=e=>e.startsWith(Ve),De=()=>lo(Ve).map(e=>P(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-t.at);function er(e){let t=Math.max(0,...De().
map(o=>o.n))+1;tr({...e,id:kt(),n:t,at:Date.now(),problem:""})}function ze(e,t){let o=P(Ve+e,null);o&&tr({...o,...t})}var Ze=e=>W(Ve+e),tr=e=>le(Ve+e.id,e);d("placed",({li:e,isNew:t})=>{if(!t)for(let o of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?l("deleted"):Je(e)}});function Je(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let o of t.querySelectorAll(".message__edited"))o.remove();for(let o of t.querySelectorAll(".spoiler"))o.replaceWith("[spoiler]");for(let o of t.querySelectorAll(
"img"))o.replaceWith(o.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function nr(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=ca(t,o),!n)return;k(()=>{It(e,n,{afterPending:!0}),R(n)})}
ma(n,t)}function ca(e,t){let o=X("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","message--deleted","message--sticker"),
delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,{pending:"",clientId:e.id,at:n.
toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(la(e.sticker)):r.textContent=e.content.trim(),
o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&ua(o,s),o}function la(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:l("sticker",
{name:e}),src:da(e)}),t}var da=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function ua(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",Je(t))))}function ma(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=n?t.problem:r?"waiting":"sending";if(!o||o.dataset.shown===s)return;if(o.dataset.shown=s,o.hidden=!1,e.classList.toggle("message--pending",!n),e.
classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(We("clock"),l(s));let a=t.problem==="?"?l("not\
-sent"):`${l("not-sent")} · ${t.problem}`;o.replaceChildren(We("warning"),f("span","",a),or("retry"),or("delete")),o.setAttribute("role","alert")}function or(e){
let t=f("button","",l(e));return t.type="button",t.dataset.outbox=e,t}var rr=[1e3,2e3,4e3,8e3],Co=2e4,fa=3,To=kt(),Rt=new Set,pe=0,Mo=0;function pa(){xt(e=>{Qn(e)&&(j(),ge())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&ga(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{pe=0,ge()}),addEventListener("pagehide",
ar),ge()}var Do=j;d("sent",({clientId:e})=>Ze(e));d("online",()=>{pe=0;for(let e of De())e.isSoft&&ze(e.id,{problem:"",isSoft:!1});j(),ge()});d("connection",()=>j());
function Oo(e){er(e),j(),Xe(),ge()}function ga(e,t){if(e==="delete"){Ze(t),j();return}ze(t,{problem:"",isSoft:!1}),pe=0,j(),ge()}function ge(){clearTimeout(Mo);
let e=new Set(De().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!sr())return Po(Co/4);for(let t of e)ha(t)}}async function ha(e){if(!Rt.has(e)){Rt.
add(e);try{for(;;){let t=De().find(n=>n.thread===e&&!n.problem);if(!t)break;sr();let o=await p(`/chats/${e}/messages`,{form:ya(t)});if(!ba(t,o))break}}finally{Rt.
delete(e),Rt.size===0&&ar()}}}var ya=({content:e,sticker:t,replyTo:o,id:n})=>({...t?{sticker:t}:{content:e},client_id:n,reply_to:o||""});function ba(e,{ok:t,status:o,
body:n,problem:r}){let s=t?y(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(pe=0,Ze(e.id),c()?.dataset.thread===e.thread&&G(s),j(),!0):o===
401?!1:o===429?(Po(r.retryAfter*1e3),!1):t||o===0||o>=500?(pe++,o>=500&&pe>=fa&&ze(e.id,{problem:r?.text||"?",isSoft:!0}),j(),Po(rr[Math.min(pe,rr.length)-1]),!1):
(ze(e.id,{problem:r?.text||"?"}),j(),!0)}function Po(e){clearTimeout(Mo),Mo=setTimeout(ge,e)}function sr(){let e=P("lease",null),t=(e?.until??0)-Date.now();return e&&
e.page!==To&&t>0&&t<=Co?!1:(le("lease",{page:To,until:Date.now()+Co}),!0)}function ar(){P("lease",null)?.page===To&&W("lease")}function j(){let e=c();if(!e)return;
let t=De().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||
n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?Ze(n.id):nr(e,n,Pe(e))}var Qe=1e4,No=9500,b=null,w=null;function ir(e,t){if(b=e.querySelector("#composer"),w=b?.querySelector("textarea")??null,!w)return;w.addEventListener("input",et,
{signal:t}),w.addEventListener("keydown",Sa,{signal:t}),w.addEventListener("keypress",n=>ur(n)&&n.preventDefault(),{signal:t}),b.addEventListener("submit",mr,{signal:t}),
b.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),he(),te())},{signal:t});let o=Lt(m().dataset.thread);o&&
w.value===Ct(m().dataset.thread)&&lr(o),et()}d("connection",({isOnline:e})=>Ft(e?"":l("offline-note")));function te(){w?.focus({preventScroll:!0})}function Ul(e){
!w||w.readOnly||(w.setRangeText(e,w.selectionStart,w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}function cr(e){he(),b.querySelector("\
[name=reply_to]").value=e.id.replace("message-","");let t=f("b","",e.dataset.senderName??"");dr("reply",St("reply-to",{name:t,text:Je(e)})),te()}async function $o(e){
let{thread:t}=m().dataset,o=b,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==b)return;if(!n.ok)return Ft(n.problem?.text||l("try-ag\
ain"),!0);he();let r={id:e.id.replace("message-",""),text:n.body};_t(t,r.id,r.text),lr(r),te(),w.setSelectionRange(w.value.length,w.value.length)}function lr({id:e,
text:t}){b.dataset.editing=e,w.value=t,dr("pencil",[f("b","",l("edit-message")),f("span","composer__key",` · ${l("esc-cancels")}`)]),et()}function he(){let e=b?.
querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.
editing,At(m().dataset.thread),w.value=Ct(m().dataset.thread)),Ft(""),et(),!0)}function dr(e,t){let o=b.querySelector(".composer__context");o.querySelector(":sc\
ope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(We(e)),k(()=>o.hidden=!1)}function et(){let e=w.value.length<No?w.value.trim().
length:[...w.value.trim()].length,t=e>0&&e<=Qe;b.classList.toggle("composer--ready",t);let o=b.querySelector(".composer__send");o&&(o.disabled=!t),Pn(w),wa(e)}function wa(e){
let t=b.querySelector(".counter");if(!t)return;t.hidden!==e<No&&k(()=>t.hidden=e<No),t.classList.toggle("counter--over",e>Qe);let o={n:e.toLocaleString("en"),max:Qe.
toLocaleString("en"),over:(e-Qe).toLocaleString("en")};t.hidden||(t.textContent=l(e>Qe?"counter-over":"counter",o))}var ur=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&
(!I()||e.ctrlKey||e.metaKey);function Sa(e){if(!(e.isComposing||e.keyCode===229)){if(ur(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():mr(e);else if(e.
key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=Jn();if(!t)return;e.preventDefault(),$o(t)}}}function mr(e){if(e.preventDefault(),!!b.classList.contains(
"composer--ready")){if("editing"in b.dataset)return ka();xa({content:w.value}),w.value="",et()}}function xa(e){let{thread:t}=m().dataset,o=b.querySelector("[nam\
e=reply_to]").value;u("composed",{thread:t}),he(),Oo({thread:t,replyTo:o,...e})}async function ka(){if(w.readOnly)return;let{editing:e}=b.dataset,{thread:t}=m().
dataset,o=b;w.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:w.value}});if(o===b&&(w.readOnly=!1),!n.ok)return o===b&&Ft(n.problem?.text||
l("try-again"),!0);if(Lt(t)?.id===e&&At(t),m()?.dataset.thread!==t||!b)return;let r=y(n.body).querySelector(".message");r&&G(r),b.dataset.editing===e&&he(),o===
b&&te()}function Ft(e,t=!1){if(!b)return;let o=b.querySelector(".composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),
k(()=>{o.textContent=e,o.hidden=e===""})}var Ea=2e3,Oe=null;function oe(e,t){Oe?.remove(),Oe=f("span","tooltip",t),Oe.setAttribute("role","status"),Oe.style.insetInlineEnd="20px",Oe.style.insetBlockStart=
"20px";let o=Oe;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ea)}async function fr(e){try{return await navigator.clipboard.writeText(e),!0}catch{return qa(e)}}function qa(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Ut={};ee(Ut,{close:()=>we,connect:()=>La,isOpen:()=>Kt,openDialog:()=>be,show:()=>tt});var H=null,pr=()=>{},Kt=()=>ye()?.firstElementChild!=null,ye=()=>document.getElementById("dialog");function La(){let e=ye();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),we())}),e.addEventListener("submit",_a),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),be(o.getAttribute("href"),o))}))}async function be(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&oe(n,o.problem?.text||l("try-again"));tt(y(o.body),t)}function tt(e,t){we(),H=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),ye().replaceChildren(...e.children),window.htmx?.process(ye()),pr=gt(ye()),(o??ye().querySelector(
io))?.focus()}function we(){return Kt()?(pr(),ye().replaceChildren(),(H?.isConnected?H:H?.id?document.getElementById(H.id):null)?.focus({preventScroll:!0}),H=null,
!0):!1}async function _a(e){let t=e.target;if(t.method==="get")return Aa();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=c(),r=await p(t.getAttribute(
"action"),{form:bt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Ca(t,r);let s=y(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ee(r.body);let i=s.querySelector(
".message");if(i&&(H=document.getElementById(i.id)??H),i&&n&&c()===n&&G(i),s.querySelector("[role=dialog], [role=alertdialog]"))return tt(s,H);let A=H;we(),!i&&
A?.matches(".message")&&oe(A,l("reported")),a||u("dialog-done")}function Aa(){d("pane",()=>{we(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Ca(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||l("try-again"),e.prepend(o)}var Ta=["react","reaction","reply","edit"],hr=e=>e.id.replace("message-",""),Se=e=>`/chats/${m().dataset.thread}/messages/${hr(e)}`;function xe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||D(e)||Ta.includes(t)&&!co())return!1;let o=M(e);switch(t){case"edit":return o&&e.dataset.kind==="text";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind==="text";default:return!0}}function ot(e,t){for(let o of e.querySelectorAll(
"[data-action]"))o.hidden=!xe(t,o.dataset.action)}async function ne(e,t){switch(e){case"reply":return cr(t);case"edit":return $o(t);case"delete":return be(`${Se(
t)}/delete`,t);case"report":return be(`${Se(t)}/report`,t);case"pick":return await(await q.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||oe(t,l("try-again"));case"copy-link":return gr(t,new URL(`/chats/${m().dataset.thread}?m=${hr(t)}`,location.href).href);case"copy-text":{let o=await p(`${Se(
t)}/raw`);return gr(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function gr(e,t){oe(e,l(t!==null&&await fr(t)?"copied":"try-again"))}var Ma=300,Pa=2500;function br(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
nt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ne("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>Ia(i),Ma))},s=()=>{clearTimeout(n),I()||Ro()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Io=new Set;async function nt(e,t,o){let n=`${e.id} ${t}`;if(Io.has(n))return;Io.add(n);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>Da(e,t,o));let a=await p(`${Se(e)}/reactions`,{form:{reaction:t}});Io.delete(n);let i=a.ok?y(a.
body).querySelector(".message"):null;if(i&&c()===r)return G(i);!a.ok&&e.isConnected&&k(()=>$a(e,s))}function Da(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",Oa(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(A=>yr(A.value)===yr(t));r||(r=Na(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=ko(r),a=s.includes(v()),i=a?s.filter(A=>A!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let x=r.querySelector(".chip__count")??r.lastChild;x.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var yr=e=>e.replace(/\uFE0F/g,"");function Oa(e){let t=f(
"form","chips");return t.method="post",t.action=`${Se(e)}/reactions`,t}function Na(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function $a(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var Y=null;async function Ia(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Se(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Ro(),Y=f("span",
"tooltip",o.body.trim()),Y.setAttribute("role","tooltip"),Y.dataset.extra="",t.append(Y);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-Y.offsetWidth-8));Y.style.left=`${s}px`,Y.style.top=`${n.top-r.top-Y.offsetHeight-4}px`,I()&&setTimeout(Ro,Pa)}function Ro(){Y?.
remove(),Y=null}function V(e,t=""){let o=rt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Ba(e,t),Fa(e.querySelector(".chat__count"),o,wr(e).length,"muted"in
e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Eo(r),n.title=Ce(r)}}var rt=e=>Math.max(0,(Number(
e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),wr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||0));function Sr(e,t){
let{seq:o}=t.dataset,n=wr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(So(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==r}function Wt(e){
if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".chat__deleted")&&(e.
dataset.deleted="")}function xr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?l("you"):s,x="deleted"in t.dataset,A=t.dataset.kind==="system",
pt=!A&&e.dataset.kind!=="direct"&&O(r),xn=pt?l("folded"):t.textContent.trim();x&&!pt?e.dataset.preview=l("deleted"):e.dataset.preview=A||pt?xn:l("preview-by",{name:i,
text:xn}),x&&!pt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,lastSenderName:s,
at:a,activity:n}),(A?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Ba(e,t){let o=e.querySelector(
".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":go(e.dataset.thread);t?o.replaceChildren(f("span","chat__typing",l("typing-in-li\
st",{name:t}))):r?o.replaceChildren(f("span","chat__draft",l("draft",{text:r}))):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):
o.textContent=e.dataset.preview??""}function Fa(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","v\
isually-hidden",` ${l(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","m\
entions-you"))}var Ka=400,Z=()=>document.getElementById("chats-part"),ke=()=>E()?.dataset.filter??"all",N=e=>document.getElementById(`nav-${e}`),Ne=()=>[...E()?.querySelectorAll(
".chat")??[]];function kr(){if(!E())return;let e=Z().parentElement;e.addEventListener("scroll",()=>z(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),z(!0))}),re(E()),z(!1)}d("day",()=>Ne().forEach(e=>V(e)));d("draf\
t",({thread:e})=>Er(e));d("list-typing",({thread:e,name:t})=>Er(e,t));d("pane",vr);function Ua(e,t){let[o,n]=[e,t].map(a=>a.querySelector(".chat"));if(!o)return!0;
let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function $e(e){let t=E(),o=e.contains(
document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Ua(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&e.nextElementSibling&&
t.append(e),o?.focus({preventScroll:!0})}function Ie(e){e?.remove(),z(!1)}var Bo=!1;async function z(e){let t=E(),o=t?.querySelector("a[data-page=chats]");if(!o)
return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Ka;if(Bo||!(n||e))return;Bo=!0;let r=await p(o.getAttribute("href"));if(Bo=!1,!r.ok||!o.isConnected)return;
o.closest("li").remove();let s=[...y(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!N(i.dataset.thread)});t.append(...s),re(
...s),z(!1)}function re(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Wt(o),V(o),o.nextElementSibling.tabIndex=
-1}vr()}function vr(){let e=C();for(let t of Ne()){let o=e!==""&&t.dataset.thread===e;o!==(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-cur\
rent","page"):t.removeAttribute("aria-current"),V(t))}}function Er(e,t){let o=N(e);o&&V(o,t)}var st=new Map,Fo=new Set;function it(e,t){st.get(e)?.push(t);for(let o of Fo)o.push(t);return st.has(e)}async function qr(e){let t=[];Fo.add(t);try{return await e()}finally{
Fo.delete(t),t.forEach(o=>o())}}async function at(e){if(!E()||it(e,()=>at(e)))return;st.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${ke()}`),o=st.get(e);
st.delete(e),ja(e,t),N(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&at(e)}function ja(e,t){let o=N(e)?.closest("li");if(t.status===204||t.status===404)return Ie(
o);let n=t.ok?y(t.body).querySelector("li"):null;!n||!E()||(o?o.contains(document.activeElement)?Ha(o,n):o.replaceWith(n):E().prepend(n),re(n),$e(n),Z().querySelector(
".filters--list").hidden=!1,N(e).dataset.kind==="channel"&&(Z().querySelector("[data-filter=channels]").hidden=!1),Ko())}function Ko(){m()?.querySelector("#welc\
ome")&&u("reload",{path:"/"})}function Ha(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===o)?.focus({preventScroll:!0})}var Uo="/settings/look";function _r(){document.addEventListener("pointerdown",({target:e})=>Lr(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Lr(t=>!t.contains(e))),document.addEventListener("keydown",Ya,!0),document.addEventListener("submit",Xa)}var Ar=()=>[...document.querySelectorAll("[\
data-account][open]")];function Lr(e){for(let t of Ar())e(t)&&(t.open=!1)}function Ya(e){if(e.key!=="Escape")return;let t=Ar()[0];t&&(t.open=!1,t.querySelector(
"summary").focus(),e.stopPropagation())}async function Xa(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Uo)return;if(e.
preventDefault(),!(await p(Uo,{form:bt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.
querySelectorAll(`form[action="${Uo}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Va=450,za=10,B=null,Cr=()=>{};function Tr(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let x=i.target.closest(".message");i.pointerType==="mouse"||!x||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Za(
x)},Va))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>za&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let x=(i.pointerType??r?.pointerType)==="touch";(B||x&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),ct()})}function Za(e){xe(e,"copy-link")&&(ct(),B=X("sheet-template"),B&&(ot(B,e),B.addEventListener("click",t=>Ja(t,e)),document.body.append(B),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Cr=gt(B),B.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function ct(){return B?(Cr(),B.remove(),B=null,!0):!1}function Ja(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;ct();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?nt(n,s,o.querySelector("img")?.src):r!=="close"&&ne(r,n)}var jo={};ee(jo,{connect:()=>ti});var Qa=450,ei=10;function ti(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
jt(t))}),document.addEventListener("contextmenu",e=>{let t=Wo(e.target);!t||e.shiftKey||(e.preventDefault(),I()||jt(t,e.clientX>0?e:void 0))}),document.addEventListener(
"keydown",e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),jt(Wo(e.target)))}),oi()}var Wo=e=>e.closest(".chat-list li")?.querySelector(
"a[data-keep]");async function jt(e,t){let o=await q.chatMenu().catch(()=>null);o?o.open(e,t):oe(e.closest("li"),l("try-again"))}function oi(){let e=0,t=null,o=!1,
n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Wo(r.target);s&&(t=r,e=setTimeout(()=>{o=!0,jt(s)},
Qa))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>ei&&n()});for(let r of["pointerup","pointercancel"])document.
addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Ht=()=>qr(ni);g("blocks",Ht);async function ni(){let e=ke(),t=await p(`/chats/list?filter=${e}`);if(ke()!==e)return t.ok;let o=E(),n=t.ok?y(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let x of[
...n.children].map(A=>ri(A,a)))x===i?i=i.nextElementSibling:o.insertBefore(x,i);for(;i;){let x=i.nextElementSibling;i.remove(),i=x}return re(o),a.forEach($e),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),z(!1),!0}function ri(e,t){let o=e.querySelector(".chat"),n=o&&N(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
Wt(o),r<0&&t.push(n.closest("li")),r<0||r===0&&si(o,n)?n.closest("li"):e}function si(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ai=300,ii=1e4,ci=6e4,Pr=1e4,li=3e4,di=5e3,J=null,Re="",Gt=0,Xt=0,Xo=0,Yt=0,Dr=0,Be=()=>J?.readyState===WebSocket.OPEN;function Go(){zt(),setInterval(()=>{(Be()?
Vt(Gt)>ci:J&&Vt(Xo)>Pr)&&Nr()},5e3),addEventListener("online",Ho),addEventListener("pageshow",e=>e.persisted&&Ho()),document.addEventListener("visibilitychange",
()=>document.visibilityState==="visible"&&Ho())}var Vt=e=>Math.abs(Date.now()-e);d("pane",$r);d("say",e=>Yo(e));function Yo(e){Be()&&J.send(JSON.stringify(e))}function zt(){
clearTimeout(Dr);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);J=e,Re="",Xo=Date.now(),e.onopen=()=>{Gt=Xt=Date.now(),
$r(),u("socket",{isUp:!0})},e.onmessage=t=>{J===e&&(Gt=Date.now(),Ee(t.data))},e.onclose=t=>{J===e&&Or(t.code)}}function Or(e){if(J=null,Re="",kn(),e===1008)return je();
Xt&&Date.now()-Xt>di&&(Yt=0),Xt=0,Yt++,u("socket",{isUp:!1,tries:Yt});let t=Math.min(ii,ai*2**(Yt-1));Dr=setTimeout(zt,t*(.5+Math.random()/2))}function Ho(){J?(Be()?
Vt(Gt)>li:Vt(Xo)>Pr)&&Nr():zt()}function Nr(){let e=J;e.onopen=e.onmessage=e.onclose=null,e.close(),Or(1006),zt()}function $r(){let e=C();Be()&&(Re&&Re!==e&&Yo(
{event:"leave",data:{threadId:Number(Re)}}),Re=e,e&&Yo({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||0}}))}var mi=5e3,fi=4e3,Rr=15e3,pi=3,Zt=0,lt=0,Ir=-Rr;d("socket",({isUp:e,tries:t})=>e?gi():hi(t));d("pane",Fr);async function gi(){clearTimeout(Zt),clearTimeout(lt),
Zt=lt=0;let e=se()!=="";dt("live"),u("online"),e&&u("back"),await Ht()}function hi(e){se()==="live"&&dt("lost"),Zt||(Zt=setTimeout(()=>dt("reconnecting"),mi)),e>=
pi&&(lt||(lt=setTimeout(Br,0)))}async function Br(){let e=C(),t=e?await yi(e,c()):!0;t&&performance.now()-Ir>Rr&&(t=await Ht(),Ir=performance.now()),!Be()&&(t?(dt(
"polling"),u("online")):se()==="polling"&&dt("reconnecting"),lt=setTimeout(Br,fi))}async function yi(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&c()===t&&Ee(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var se=()=>document.documentElement.dataset.connection??
"";function dt(e){se()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Fr(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Fr(){let e=m()?.querySelector(".banner");if(!e)return;let t=se()==="reconnecting"||se()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(se()==="reconnecting"?o:"",l(se()))}var Kr=800,ut=null;function Ur(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);e.addEventListener(
"click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Vo(n))},{signal:t}),Jt()}d("scrolled",Jt);d("online",Jt);function Jt(){let e=me();
if(!e||ut===c())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages .pager--newer a");t&&e.scrollTop<Kr?Vo(t):o&&
e.scrollHeight-e.scrollTop-e.clientHeight<Kr&&Vo(o)}async function Vo(e){let t=c();if(ut===t)return;ut=t;let o=new URL(e.href),n=await p(`/chats/${t.dataset.thread}\
/messages${o.search}`);if(ut===t&&(ut=null),!n.ok||c()!==t||!e.isConnected)return;let r=y(n.body).querySelector(".page");r&&(Vn(r,e.dataset.page==="older"),Jt())}var on={};ee(on,{connect:()=>Ai});async function Wr(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),tt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;o.addEventListener("keydown",a=>{a.key!=="Enter"||a.isComposing||(a.preventDefault(),r=!0)},{signal:n.
signal});let s=await q.chatSwitcher().catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hin\
t hint--error",l("try-again")))}var en={};ee(en,{connect:()=>wi,connectPane:()=>Zo,markAllRead:()=>Jo});var Hr=300,$={thread:"",seq:0},zo=0,Yr=-Hr,Fe=null;function wi(){for(let e of["focus","resize"])addEventListener(e,Ke);document.addEventListener("visibilitychan\
ge",Ke),addEventListener("pagehide",Xr)}function Zo(){Xr();let e=c();e&&($={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ke()}d("scrolled",Ke);d("on\
line",Ke);d("placed",({li:e})=>{let t=Number(e.dataset.seq);M(e)||D(e)&&Number(c().dataset.lastRead)===t-1?zr(c(),t):Ke()});g("read",e=>{let t=c();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&zr(t,Number(e.dataset.seq))});function Jo(){let e=Pe();e&&Vr(e),u("all-read")}function Ke(){let e=jr();if(!e)return;let t=c(),
o=Number(e.dataset.seq);Qo(t,o),$.thread===t.dataset.thread&&o>$.seq&&(Fe={thread:$.thread,message:e.id.replace("message-",""),seq:o}),zo||(zo=setTimeout(()=>{zo=
0;let n=jr();n&&Vr(n)},Math.max(0,Yr+Hr-performance.now())))}function Xr(){if(!Fe||$.thread===Fe.thread&&$.seq>=Fe.seq)return;let{thread:e,message:t}=Fe;Fe=null,
Gr(e,t)}var Gr=(e,t)=>p(`/chats/${e}/read`,{form:{message_id:t},keepalive:!0});function jr(){let e=me();if(!e||!wt())return null;let t=e.getBoundingClientRect().
bottom+2,o=c().querySelectorAll(".message:not([data-pending])");for(let n=o.length-1;n>=0;n--)if(o[n].getBoundingClientRect().bottom<=t)return o[n];return null}
async function Vr(e){let t=c(),o=Number(e.dataset.seq);if(Qo(t,o),$.thread!==t.dataset.thread||o<=$.seq)return;let n=$,r=n.seq;n.seq=o,Yr=performance.now(),!(await Gr(
n.thread,e.id.replace("message-",""))).ok&&n.seq===o&&(n.seq=r)}function zr(e,t){$.thread===e.dataset.thread&&($.seq=Math.max($.seq,t)),Qo(e,t)}function Qo(e,t){
t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.dataset.thread,seq:t}))}var _=null,ae=null;function Zr(e,t){_=e.querySelector(".panel"),ae=e.querySelector("[data-action=stickers]"),!(!_||!ae)&&(ae.addEventListener("click",o=>{o.preventDefault(),
_.hidden?Si():Ue()},{signal:t}),document.addEventListener("pointerdown",o=>{!_.hidden&&!_.contains(o.target)&&!ae.contains(o.target)&&Ue({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>_=ae=null))}function Ue({givesBack:e=!0}={}){return!_||_.hidden?!1:(_.hidden=!0,ae.setAttribute("aria-expanded","false"),e&&ae.focus(
{preventScroll:!0}),!0)}async function Si(){let e=_;_.hidden=!1,ae.setAttribute("aria-expanded","true");let t=!_.querySelector("[data-sticker]"),[o,n]=await Promise.
all([q.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(_!==e||_.hidden)){if(!o||n?.ok===!1)return Ue();if(n){let r=y(n.body);_.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(_,Ue)}o.show()}}var F=null,S=null,Qt=null,es=null;function ts(e,t){let o=e.querySelector("#messages");if(!o||(F=X("toolbar-template"),!F))return;F.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&tn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&tn(r.target.closest(".message"))},n),o.addEventListener("click",ki,n),document.addEventListener("pointerdown",r=>{S&&!S.contains(r.target)&&!Qt?.contains(
r.target)&&ie()},n),t.addEventListener("abort",()=>{ie(),F=null})}d("action",({action:e,li:t})=>{e==="react"&&Qr("quick-template",t,"react"),e==="more"&&Qr("men\
u-template",t,"more")});function ie(){return S?(S.contains(document.activeElement)&&xi(es)?.focus({preventScroll:!0}),S.remove(),S=null,Qt?.setAttribute("aria-e\
xpanded","false"),!0):!1}var xi=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):S?.closest(".message");function tn(e){if(!(!e||!F||e===F.parentElement||
S)){if(!xe(e,"copy-link"))return F.remove();ot(F,e),e.append(F)}}function ki(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return ie(),nt(t,o.dataset.reaction,o.querySelector("img")?.src);S?.contains(
o)&&ie(),ne(o.dataset.action,t)}}function Qr(e,t,o){let n=S?.dataset.extra===o&&S.parentElement===t;if(ie(),!n&&(tn(t),S=X(e),!!S)){S.dataset.extra=o,ot(S,t);for(let r of S.
querySelectorAll("hr"))r.hidden=!t.contains(F);Qt=F?.querySelector(`[data-action=${o}]`)??null,Qt?.setAttribute("aria-expanded","true"),es=t.contains(document.activeElement)?
document.activeElement:t,t.append(S),vi(t),S.addEventListener("keydown",Ei),S.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function vi(e){let t=e.
closest(".thread__scroll").getBoundingClientRect();S.dataset.extra==="more"?(S.style.insetInlineEnd="20px",S.style.insetBlockStart="20px",S.getBoundingClientRect().
bottom>t.bottom&&(S.style.insetBlockStart=`${-S.offsetHeight-20}px`)):S.getBoundingClientRect().top<t.top&&(S.style.insetBlockStart="24px")}function Ei(e){let t=[
...S.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return ie();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Li={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},_i=".docked, #dialog, .sheet-holder";function Ai(){document.addEventListener(
"keydown",Ci)}function Ci(e){if(e.defaultPrevented||e.isComposing||e.keyCode===229||document.body.dataset.page!=="app"&&!e.target.closest?.(_i))return;let{key:t}=e;
if(t==="Escape")return Ti(e);if(t===" "&&e.target.matches?.("a[role=button]"))return e.preventDefault(),e.target.click();if(Kt())return;if(Mi(e))return Pi(e);if((e.
ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Wr(e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Di(e);if(e.ctrlKey||e.metaKey||e.altKey)
return;let o=document.activeElement?.closest?.(".message");o&&Oi(e,o)||(document.activeElement===me()&&Ni(e),$i(e))}function Ti(e){if(we()||ct()||ie()||Ue()||he())
return e.preventDefault();let t=m()?.querySelector("#new-chat, #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");
if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.closest?.("#messages")&&te(),Jo(),Xe())}var Mi=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?
!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");function Pi(e){e.preventDefault(),be("/keys")}function Di(e){let t=Ne(),o=e.key==="ArrowDown"?1:
-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(rt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),
t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}function Oi(e,t){let o=Li[e.key];if(o&&document.activeElement===t&&xe(t,o))return e.preventDefault(),ne(o,
t),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Nt(t):Me(t);return n?n.focus():e.key==="ArrowDown"&&te(),!0}
function Ni(e){if(e.key!=="ArrowUp")return;let t=me().getBoundingClientRect().bottom,o=Pe();for(;o&&o.getBoundingClientRect().top>t;)o=Nt(o);!o||!Ot(o)||(e.preventDefault(),
o.focus({preventScroll:!0}))}function $i(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||I()||!ce()||ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||te()}function ns(){E()&&(Z().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Ii(t))}),rs())}d("pane",nn);var rs=()=>Z()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),os=null;async function Ii(e){
os=e;let t=await p(e.getAttribute("href"));if(os!==e)return;let o=t.ok?y(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!o)return location.
assign(e.href);let n=Z().contains(document.activeElement);Z().replaceWith(o),window.htmx?.process(o),rs(),n&&o.querySelector(".filter[aria-current]")?.focus(),re(
E()),z(!1)}function nn(){if(ke()==="unread")for(let e of Ne())rt(e)===0&&e.dataset.thread!==C()&&Ie(e.closest("li"))}var Bi=2,Fi=20;function rn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Fi?Math.random()*o*Bi:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
rn(e,()=>an(e.dataset.thread))});g("gone",e=>sn(e.dataset.thread));d("gone",({thread:e})=>sn(e));d("dialog-done",()=>m()?.querySelector("#members")&&an(m().dataset.
thread));d("back",()=>m()?.querySelector("#members")&&an(m().dataset.thread));function sn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function an(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return Ki(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return sn(e);if(!o.ok||m()!==t)return;let n=y(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let x=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),x&&(a.querySelector(`a[href="${CSS.escape(x)}"]`)??t).focus({preventScroll:!0})}}async function Ki(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?y(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}d("read",({thread:e,seq:t})=>cn(e,t));g("news",ss);g("thread",e=>rn(e,()=>at(e.dataset.thread)));g("gone",e=>as(e.dataset.thread));g("read",e=>{e.dataset.user===
v()&&cn(e.dataset.thread,Number(e.dataset.seq))});function ss(e){let{thread:t}=e.dataset,o=it(t,()=>ss(e)),n=N(t);if(!n)return o||"changed"in e.dataset?void 0:at(
t);Sr(n,e)&&V(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(xr(n,e),V(n),r>
s&&$e(n.closest("li")))}function as(e){it(e,()=>as(e)),Ie(N(e)?.closest("li"))}function cn(e,t){it(e,()=>cn(e,t));let o=N(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),V(o),nn())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Ko())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var K=null,ln=new AbortController,is=()=>{},to="",eo=null,cs=!1;function ls(e){is=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.htmx&&(window.
htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Wi);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,dn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(eo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===eo&&(eo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(to=
n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),oo(Ln(t.detail.path),!1)}),document.addEventListener("click",Hi),dn()}d("rel\
oad",({path:e,isAsked:t})=>(t||!eo)&&oo(e??Ui(),e!==void 0));d("docked",dn);d("renamed",()=>He()||ds(!1));d("online",()=>{let e=to;to="",(e.startsWith("/chats/")||
e==="/")&&oo(e,!0)});var Ui=()=>He()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function oo(e,t){if(!window.htmx||!m())return location.assign(
e);let o=t&&!He()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Wi(e){
let{ctx:t,tasks:o}=e.detail;cs=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function dn(){if(m()===K)
return;ln.abort();let e=K===null;if(K=m(),to="",ln=new AbortController,!K)return u("pane",{thread:""});K.setAttribute("hx-sync","this:replace"),He()||ds(e),is(K,
ln.signal),yt(),!e&&cs&&!K.contains(document.activeElement)&&ji(),u("pane",{thread:C()})}function ds(e){document.body.dataset.view=K.dataset.view??(location.pathname===
"/"?"list":"thread"),e||(document.title=[K.dataset.title,document.body.dataset.server].filter(Boolean).join(" · "))}function ji(){(I()?K:ce()??K).focus({preventScroll:!0})}
function Hi(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();
let o=document.getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):oo(t.getAttribute("href"),!0)}var Xi=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!O(e);for(let a of E()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!no(r.dataset.onlineOf).includes(e))return;
let s=no(r.dataset.online).filter(a=>a!==e);r.dataset.seen=O(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Gi(r)});d("socket",async({isUp:e})=>{let t=C(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?y(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),yt())});var no=(e="")=>e.split(" ").filter(Boolean);function Gi(e){let t=no(e.dataset.onlineOf).length,o=no(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?qo(new Date(r)):"":e.textContent=n?l("online"):l("online-of",{
n:o+1,all:t+1})}function us(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=qo(new Date(t.dataset.seen)))};e(),setInterval(e,Xi)}var un={};ee(un,{connect:()=>fs});var ms=["pointerover","keydown"];function fs(){for(let e of ms)document.addEventListener(e,ps,!0)}async function ps(e){if(!Vi(e))return;e.type==="keydown"&&e.preventDefault();
for(let o of ms)document.removeEventListener(o,ps,!0);let t=await q.profileCard().catch(()=>null);t?e.type==="keydown"?t.onKey(e):t.onPointer(e):fs()}function Vi(e){
return(e.type==="keydown"?e.key!==" ":e.pointerType!=="mouse")?!1:e.target.closest?.("a[href^='/users/']:not(.button)")!=null}var mn=8,fn=4,L=null;function gs(){L=c()?.querySelector("#seen")??null}d("placed",({li:e})=>{(M(e)||L&&!L.isConnected)&&so()});d("sent",so);d("back",pn);g("read",
({dataset:{thread:e,user:t,seq:o}})=>{let n=c()?.dataset.thread===e?zi(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,so())});g("marks",pn);g("t\
hread",e=>e.dataset.thread===c()?.dataset.thread&&pn());var ro=()=>[...L?.querySelectorAll(".seen__face")??[]],zi=e=>ro().find(t=>t.dataset.user===e);function Zi(){
return"hasNewer"in c().dataset?null:[...c().querySelectorAll(".message")].filter(t=>$t(t)&&M(t)&&t.dataset.kind!=="system").pop()??null}var Ji=({dataset:{seq:e,
joined:t}},o)=>o>Number(t)&&Number(e)>=o;function so(){if(!L||!c())return;let e=Zi(),t=e?ro().filter(o=>Ji(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==
L?e.after(L):!e&&!L.isConnected&&c().append(L);let o=new Set(t.slice(0,mn));for(let r of ro())r.hidden=!o.has(r);L.querySelector(".seen__more").textContent=t.length>
mn?`+${t.length-mn}`:"";let n=L.querySelector(".seen__words");n.dataset.direct!=="true"&&(n.textContent=l("seen-by",{names:Qi(t)})),L.hidden=t.length===0})}var Qi=e=>{
let t=e.map(o=>o.dataset.name);return t.length>fn?`${t.slice(0,fn).join(", ")} +${t.length-fn}`:t.join(", ")};async function pn(){let{thread:e}=c()?.dataset??{},
t=L;if(!t)return;let o=await p(`/chats/${e}/marks`),n=o.ok?y(o.body).querySelector("#seen"):null;if(!(!n||L!==t||c()?.dataset.thread!==e)){for(let r of ro()){let s=[
...n.children].find(a=>a.dataset.user===r.dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}L=n,L.hidden=!0,t.replaceWith(
L),so()}}var hs="/logout";function ys(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===hs&&(e.preventDefault(),tc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),je())})}async function tc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",uo);let o=await p(hs,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",uo);let n=f("li","problem",o.problem?.text||l("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var gn={};ee(gn,{connect:()=>nc});function nc(){document.addEventListener("click",e=>bs(e.target.closest(".spoiler"))),document.addEventListener("keydown",e=>{!e.
target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),bs(e.target))})}function bs(e){e&&e.setAttribute("aria-expanded",String(e.classList.
toggle("is-open")))}var Q=64,rc=/^\(\d+\) /,hn=null;function yn(){ws(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,ws()}),new MutationObserver(Ss).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var mt=()=>Number(document.body.dataset.unread)||0;function ws(){Ss(),sc()}function Ss(){let e=document.title.replace(
rc,""),t=mt()>0?`(${mt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function sc(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),mt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(hn??(hn=await ac(e.dataset.plain)),mt()===0)return;e.
href=ic(mt())}catch{}}}function ac(e){return new Promise((t,o)=>{let n=new Image(Q,Q);n.onload=()=>t(n),n.onerror=o,n.src=e})}function ic(e){let t=Object.assign(
document.createElement("canvas"),{width:Q,height:Q}),o=t.getContext("2d");o.drawImage(hn,0,0,Q,Q);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(Q-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(Q-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold 3\
0px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,Q-r/2,47),t.toDataURL("image/png")}var lc=5e3,bn=3e3,ft=new Map,ao={thread:"",at:-bn};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||O(o))return;ft.has(t)||ft.set(t,new Map);let r=ft.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>wn(t,o),lc)}),Sn(t)});d("placed",({li:e,isNew:t})=>{let o=c();t&&o&&wn(o.dataset.thread,
e.dataset.sender)});g("news",e=>wn(e.dataset.thread,e.dataset.sender));function xs(e,t){let o=e.querySelector("#composer textarea");Sn(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&dc(e.dataset.thread)},{signal:t})}d("composed",()=>ao={thread:"",at:-bn});function dc(e){let t=performance.
now();ao.thread===e&&t-ao.at<bn||(ao={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function wn(e,t){let o=ft.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Sn(e))}function Sn(e){let t=[...ft.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||c()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...St(a,{a:r,b:s})))}d("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(M(e))return ks();if(D(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(wt()&&Et())&&
mc(e)});d("all-read",ks);function mc(e){let t=f("li","divider divider--new",l("new-messages"));t.id="new-messages",k(()=>{vs(),e.before(t),R(e)})}function ks(){
k(vs)}function vs(){let e=document.getElementById("new-messages");if(!e)return;let t=Me(e);e.remove(),t&&R(t)}document.documentElement.classList.add("has-js");Wn();Lo(document);ys();_r();us();document.body.dataset.page==="settings"&&q.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?fc():document.getElementById("dock")&&pc();function fc(){P("dock",{}).state==="closed"&&W("dock"),yn(),Es(),qs(),Go()}
async function pc(){yn(),Go(),(await q.dock()).connect(qs,Es)}function Es(){kr(),ns()}function qs(){jn();for(let e of[yo,Bt,Ut,gn,on,en,jo,un])e.connect();ls([Lo,
Xn,ho,ir,$n,Do,br,gs,An,Ur,Zo,xs,ts,Tr,Zr,Bn,Nn])}export{y as a,f as b,We as c,u as d,d as e,gt as f,g,p as h,bt as i,m as j,ce as k,C as l,I as m,l as n,P as o,le as p,te as q,Ul as r,xa as s,oe as t,nt as u,Lo as v,
at as w,q as x,Ks as y,be as z,we as A};

var _s=Object.defineProperty;var ee=(e,t)=>{for(var n in t)_s(e,n,{get:t[n],enumerable:!0})};function y(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...n){let o=document.createElement(
e);return t&&(o.className=t),o.append(...n),o}function X(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function We(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function d(e,t,n){document.addEventListener(`ribbit:${e}`,o=>t(o.detail),n)}var cn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function gt(e){let t=[...document.body.children].
filter(o=>!o.contains(e)&&o.tagName!=="SCRIPT");for(let o of t)o.inert=!0;let n=o=>{if(o.key!=="Tab")return;let r=[...e.querySelectorAll(cn)].filter(a=>a.offsetParent!==
null),s=o.shiftKey?r[0]:r[r.length-1];document.activeElement!==s&&e.contains(document.activeElement)||(o.preventDefault(),(o.shiftKey?r[r.length-1]:r[0])?.focus())};
return document.addEventListener("keydown",n),()=>{for(let o of t)o.inert=!1;document.removeEventListener("keydown",n)}}var As=3e4,Cs=300,Ts=["presence","read"],ht=new Map,ve=[];function g(e,t){ht.has(e)||ht.set(e,[]),ht.get(e).push(t)}function Ee(e){for(let t of[...y(e).children])
Ts.includes(t.dataset.frame)&&(ve=[...ve.slice(1-Cs),{frame:t,at:performance.now()}]),vo(t)}function yt(){ve=ve.filter(({at:e})=>performance.now()-e<As);for(let{
frame:e}of ve)vo(e)}var ko=()=>ve=[];function vo(e){for(let t of ht.get(e.dataset.frame)??[])t(e)}var Ms=15e3;async function p(e,{form:t,accept:n,keepalive:o=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ms);try{let a={"X-Requested-With":"fetc\
h"};n&&(a.Accept=n);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:o};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let x=await fetch(
e,i),A=await x.text();return x.status===401&&je(),{status:x.status,ok:x.ok,body:A,problem:x.ok?null:Ps(A,x)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function bt(e,t){let n=new FormData(e);return t?.name&&n.append(t.name,t.value),n}function je(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ps(e,t){let n=y(e).querySelector(".problem");return{text:n?.textContent.trim()??"",code:n?.dataset.code??
"",field:n?.dataset.field??"",retryAfter:Number(n?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),E=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
ln=()=>document.getElementById("composer"),ce=()=>ln()?.querySelector("textarea[name=content]")??null,He=()=>!!m()?.closest(".docked"),T=()=>c()?.dataset.thread??
"",wt=()=>document.visibilityState==="visible"&&document.hasFocus(),$=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,D=e=>e.dataset.kind==="syste\
m",M=e=>e.dataset.sender===v()&&!D(e);var Ds=new Intl.PluralRules(document.documentElement.lang||"en");function l(e,t={}){let n=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&n(Ds.select(t.n))||n("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function St(e,t){
return l(e).split(/(\{\w+\})/).filter(Boolean).map(n=>t[n.slice(1,-1)]??n)}var qe=new Map,U=e=>`ribbit:${v()}:${e}`;function P(e,t){if(qe.has(U(e)))return qe.get(U(e));try{let n=localStorage.getItem(U(e));if(n!==null)return JSON.parse(
n)}catch{}return t}function le(e,t){let n=U(e);qe.delete(n);try{localStorage.setItem(n,JSON.stringify(t))}catch{qe.set(n,t)}}function W(e){qe.delete(U(e));try{localStorage.
removeItem(U(e))}catch{}}function dn(e){let t=U(e),n=new Set([...qe.keys()]);try{for(let o=0;o<localStorage.length;o++)n.add(localStorage.key(o))}catch{}return[
...n].filter(o=>o.startsWith(t)).map(o=>o.slice(U("").length))}function un(){for(let e of dn(""))W(e)}function xt(e){addEventListener("storage",t=>{t.key?.startsWith(
U(""))&&e(t.key.slice(U("").length))})}function kt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var mn=new Map,de=null,Eo=()=>location.pathname+location.search;function qo(e,t){location.pathname===`/chats/${e}`&&(t?mn.set(Eo(),{thread:e,id:t.id,top:t.top}):
mn.delete(Eo()))}function Lo(e){return de=mn.get(e)??null,de?`/chats/${de.thread}?m=${de.id.replace("message-","")}`:e}function _o(e){let t=de?.thread===e?de:null;
return de=null,t}var Ns=80,h=null,_e=!0,fn=!1,ue=null;function Ao(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let n=c();h.style.overflowAnchor="none",Os(n),h.addEventListener(
"scroll",Is,{passive:!0,signal:t});let o=new ResizeObserver(()=>qt());o.observe(h),o.observe(n),e.querySelector(".jump")?.addEventListener("click",Xe,{signal:t}),
t.addEventListener("abort",()=>{o.disconnect(),h=ue=null})}d("placed",Le);d("read",Le);d("show-message",({li:e})=>To(e));var Et=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Ns,Co=()=>_e&&!("hasNewer"in(c()?.dataset??{})),me=()=>h;function k(e,t="top"){if(!h||fn)return e();fn=!0,Ye();try{return e()}finally{fn=!1,qt(t)}}
function Xe(){if(h){if("hasNewer"in c().dataset)return u("reload",{path:`/chats/${c().dataset.thread}`,isAsked:!0});_e=!0,qt(),u("scrolled"),Le()}}function To(e){
for(let t of document.querySelectorAll(".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().
top-h.getBoundingClientRect().top-(h.clientHeight-e.offsetHeight)/2,Ye(),u("scrolled")}function Os(e){_e=!0;let t=_o(e.dataset.thread),n=t&&document.getElementById(
t.id);if(n)return h.scrollTop+=n.getBoundingClientRect().top-h.getBoundingClientRect().top-t.top,Ye(),Le();let o=document.getElementById(`message-${e.dataset.target}`),
r=document.getElementById("new-messages");if(o)return To(o);qt(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().
top-h.getBoundingClientRect().top-16),Ye(),Le()}var pn=!1;function Is(){pn||(pn=!0,requestAnimationFrame(()=>{pn=!1,h&&(Ye(),qo(c().dataset.thread,_e?null:ue),Le(),
u("scrolled"))}))}function Ye(){_e=Et(),ue=null;let e=h.getBoundingClientRect().top,t=c().children,n=0,o=t.length-1;for(;n<o;){let a=n+o>>1;t[a].getBoundingClientRect().
bottom>e?o=a:n=a+1}for(;t[n]&&!t[n].id.startsWith("message-");)n++;if(!t[n])return;let{top:r,bottom:s}=t[n].getBoundingClientRect();ue={id:t[n].id,top:r-e,bottom:s-
e}}function qt(e="top"){if(!h)return;if(_e){h.scrollTop=h.scrollHeight;return}let t=ue&&document.getElementById(ue.id);t&&(h.scrollTop+=t.getBoundingClientRect()[e]-
h.getBoundingClientRect().top-ue[e])}function Le(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!h||!t)return;let n=Math.max(0,Number(t.dataset.lastSeq)-
Number(t.dataset.lastRead)),o=h.scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||o>h.clientHeight;e.hidden=Et()&&!("hasNewer"in t.dataset)?!0:!(n>
0||r);let s=e.querySelector(".jump__label");e.classList.toggle("jump--quiet",n===0);let a=n>0?l("new-count",{n}):l("latest");s.textContent!==a&&(s.textContent=a,
e.removeAttribute("aria-label"))}var Rs=98,Mo=null;function Po(e){e===Mo&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,n=Math.min(Rs,Math.max(e.scrollHeight,t));
e.style.height=`${n}px`,Mo=n===t?e:null})}var yn={};ee(yn,{connect:()=>Bs,connectPane:()=>hn,discardEdit:()=>At,draftPreview:()=>gn,saveEdit:()=>_t,savedDraft:()=>Ct,savedEdit:()=>Lt});var Ge=e=>`draft:${e}`,gn=e=>(P(Ge(e),"")||"").trim();function Bs(){xt(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function hn(e,t){let n=e.dataset.
thread,o=e.querySelector("#composer textarea");!o||!n||(o.value===""&&(o.value=P(Ge(n),"")),o.addEventListener("input",()=>{let{editing:r}=o.form.dataset;r===void 0?
Do(n,o.value):_t(n,r,o.value)},{signal:t}),d("composed",({thread:r})=>r===n&&Do(n,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:n})))}var Lt=e=>P(
`edit:${e}`,null),_t=(e,t,n)=>le(`edit:${e}`,{id:t,text:n}),At=e=>W(`edit:${e}`),Ct=e=>P(Ge(e),"");function Do(e,t){t.trim()===""?W(Ge(e)):le(Ge(e),t)}var Tt=new Set,No=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),N=e=>e!==v()&&No().includes(e);g("blocks",e=>{let t=No();document.body.dataset.
blocked=e.dataset.blocked;let{peer:n}=m()?.dataset??{};if(n&&t.includes(n)!==N(n))return u("reload",{});let o=c();o&&k(()=>o.querySelectorAll(".message").forEach(
wn))});d("pane",()=>Tt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Tt.add(
t.id):Tt.delete(t.id),bn(t,e.target.open)},!0);function wn(e){let t=m()?.dataset.kind!=="direct",n=e.querySelector(":scope > .fold");t&&!D(e)&&N(e.dataset.sender)?
(n||e.prepend(n=X("fold-template")),n.open=Tt.has(e.id),bn(e,n.open)):n&&(n.remove(),bn(e,!0));let o=e.querySelector(".quote[data-sender]");t&&o&&N(o.dataset.sender)&&
(o.querySelector(".quote__text").textContent=l("folded"))}function bn(e,t){let n=e.getAttribute("aria-label");n!==l("folded")&&(e.dataset.label=n),e.setAttribute(
"aria-label",t?e.dataset.label??n:l("folded"))}var q={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
Fs={"[data-picks]":q.peoplePicker,"#search":q.search};function Oo(e,t){for(let[n,o]of Object.entries(Fs)){let r=e.querySelector(n);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),o().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Sn=e=>{if(N(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!M(e)};function xn(e){if(e.dataset.
mentions===void 0)return;let t=Sn(e);e.classList.toggle("message--mention",t);for(let n of e.querySelectorAll(".mention")){let{user:o}=n.dataset;n.classList.toggle(
"mention--me",o===v()||o==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(xn));var Us=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function Ws(e){if(e.selectionStart!==e.selectionEnd)return null;let t=Us.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var Ae=null;function Io(e,t){Ae?.close();let n=ce();if(!n||!T())return;let o=async()=>{!Ae&&!Ws(n)||(Ae??(Ae=await q.suggest().
catch(()=>null)),Ae&&!t.aborted&&Ae.look(n,t))};for(let r of["input","click"])n.addEventListener(r,o,{signal:t})}var kn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function $o(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
kn(t).includes(v())))}var Ro="a:not([aria-hidden]), button, [role=button]";function vn(e){for(let t of e.querySelectorAll(Ro))t.tabIndex=-1}function Bo(e,t){let n=e.querySelector("#m\
essages");n?.addEventListener("focusin",o=>{for(let r of o.target.closest(".message")?.querySelectorAll(Ro)??[])r.tabIndex=0},{signal:t}),n?.addEventListener("f\
ocusout",o=>{let r=o.target.closest(".message");r&&!r.contains(o.relatedTarget)&&vn(r)},{signal:t})}var Ys=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Mt=e=>new Intl.DateTimeFormat(Ys,e),Fo=Mt({hour:"numeric",minute:"\
2-digit"}),Xs=Mt({month:"short",day:"numeric"}),Gs=Mt({month:"short",day:"numeric",year:"numeric"}),Vs=Mt({dateStyle:"full",timeStyle:"short"}),Pt=e=>e.replace(
/[\u00a0\u202f]/g," "),Dt=e=>Pt(Fo.format(e)),Ko=e=>Pt(Fo.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ce=e=>Pt(Vs.format(e));
function C(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Uo=(e,t)=>e===C(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Te(e,t=new Date){let n=C(e);return n===C(t)?l("today"):Uo(n,t)?l("yesterday"):Pt((e.getFullYear()===t.getFullYear()?Xs:Gs).
format(e))}var En=e=>C(e)===C(new Date)?Dt(e):Te(e);function Wo(e,t=new Date){let n=Math.floor((t-e)/6e4);return n<2?l("just-now"):n<60?l("minutes-ago",{n}):n<1440?
l("hours-ago",{n:Math.floor(n/60)}):Te(e,t)}function jo(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function qn(e){let t=new Date,n=t-e<24*36e5;return l("last-seen",{when:!n&&Uo(C(e),t)?l("yeste\
rday-within"):Wo(e,t)})}var zs={clock:Dt,ago:Wo};function Ln(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let n=new Date(t.dateTime);t.textContent=
(zs[t.dataset.time]??En)(n),t.title=Ce(n)}}function Ho(){let e=C(new Date),t=0,n=()=>{let o=C(new Date);o!==e&&u("day"),e=o;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(n,s-r+50)};n(),document.addEventListener("visibilitychange",n)}var Js=6e4,Nt=e=>e.classList.contains("message");function Me(e){do e=e.nextElementSibling;while(e&&!Nt(e));return e}function Ot(e){do e=e.previousElementSibling;while(e&&
!Nt(e));return e}function R(e,t=e){if(!e)return;let n=Me(t)??t,o=Ot(e);for(let r=e;r&&(Qs(r,o),r!==n);r=Me(r))o=r}function _n(e){let t=e.querySelectorAll(".mess\
age");t.length&&R(t[0],t[t.length-1])}function Qs(e,t){let n=new Date(e.dataset.at),o=t!==null&&C(new Date(t.dataset.at))===C(n),r=o&&n-new Date(t.dataset.at)<Js,
s=e.classList.contains("message--reply");e.classList.toggle("compact",r&&!s&&!D(e)&&!D(t)&&t.dataset.sender===e.dataset.sender),ea(e,t,n,o),e.dataset.shown!==e.
dataset.at&&(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),na(e,n),wn(e),$o(e),xn(e),vn(e))}function ea(e,t,n,o){let r=null,
s=null;for(let i=e.previousElementSibling;i&&i!==t;){let x=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=i),i=x}if((s||
o)&&r?.remove(),s)return ta(s,o?null:n);if(o)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==C(n)&&r.replaceChildren(Yo(n)),r.dataset.day=
C(n);let a=Te(n);r.textContent!==a&&(r.firstElementChild.textContent=a)}function ta(e,t){let n=t?C(t):void 0,o=t?Te(t):"";e.dataset.day===n&&(!t||e.querySelector(
".divider__day").textContent===o)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=n,e.replaceChildren(f("span","",Yo(t)," · ",f("b","",l("new-m\
essages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function Yo(e){let t=f("a","divider__day",Te(e));return Object.assign(t,{tabIndex:-1,
title:l("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${C(e)}`}),t.dataset.dialog="",t}function na(e,t){let n=Dt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=n,a.title=Ce(t);let o=e.querySelector("time.message__gutter");o&&(o.textContent=Ko(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Ce(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${n}`)}var An=400,oa=50,fe=e=>Number(e.dataset.seq),Xo=e=>Number(e.dataset.version),It=e=>e.classList.contains("message")&&!("pending"in e.dataset);function Go(){let e=c();
e&&_n(e)}d("day",()=>{let e=c();e&&k(()=>_n(e))});g("message",e=>{let t=c(),n=e.querySelector(".message");!n||t?.dataset.thread!==e.dataset.thread||(G(n),Vo(t,e.
dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&Vo(t,e.dataset.version)});g("error",e=>{e.dataset.code==="not_found"&&u("relo\
ad",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Vo(e,t){e.dataset.version=String(Math.max(Number(e.dataset.version)||0,
Number(t)||0))}function G(e){let t=c(),n=document.getElementById(e.id)??ra(t,e.dataset.clientId);if(n&&It(n)&&Xo(n)>=Xo(e))return n;let o=fe(e)>Number(t.dataset.
lastSeq);o&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>n&&It(n)?sa(n,e):ia(t,e,n));return u("placed",{li:r??e,isNew:o}),o&&r&&Jo(t),r}function ra(e,t){return t?
e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(t)}"]`):null}function sa(e,t){let n=e.contains(document.activeElement)?document.activeElement:
null;for(let o of e.querySelectorAll(":scope > [data-extra]"))"deleted"in t.dataset||t.append(o);return e.classList.contains("message--target")&&t.classList.add(
"message--target"),e.replaceWith(t),R(t),n&&(t.contains(n)?n:aa(t,n)??t).focus({preventScroll:!0}),t}function aa(e,t){return t.value?e.querySelector(`.chip[valu\
e="${CSS.escape(t.value)}"]`):null}function ia(e,t,n){let o=[...e.querySelectorAll(".message:not([data-pending])")],r=o[o.length-1],s=r&&fe(t)>fe(r);if(n&&(n.remove(),
u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||o.length&&fe(t)<fe(o[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&fe(a)>fe(t);)a=
o[o.indexOf(a)-1];return a?a.after(t):o.length?o[0].before(t):$t(e,t),R(t),t}function $t(e,t,{afterPending:n=!1}={}){e.querySelector(".hello")?.remove();let o=[
...e.children].find(r=>!n&&"pending"in r.dataset||r.matches(".pager--newer"));o?o.before(t):e.append(t)}function zo(e,t){let n=c();k(()=>{n.querySelector(t?".pa\
ger--older":".pager--newer")?.remove();let o=[...e.querySelectorAll(".message")].filter(s=>!document.getElementById(s.id)),r=e.querySelector(".peer");if(t)n.prepend(
...o),r&&!n.querySelector(".peer")&&n.prepend(r);else for(let s of o)$t(n,s);o.length&&R(o[0],o[o.length-1]),Zo(n,t,(t?e.dataset.hasOlder:e.dataset.hasNewer)===
"true")},t?"bottom":"top"),Jo(n,{fromEnd:t,isPaging:!0})}function Zo(e,t,n){let o=t?"hasOlder":"hasNewer";if(!n){delete e.dataset[o];return}e.dataset[o]="";let r=e.
querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=ca(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function ca(e,t,n){
let o=t?"older":"newer",r=f("a","link",l(o));return r.href=`/chats/${e}?${t?"before":"after"}=${n}`,r.dataset.page=o,f("li",`pager pager--${o}`,r)}function Jo(e,{
fromEnd:t=!1,isPaging:n=!1}={}){let o=[...e.querySelectorAll(".message:not([data-pending])")];o.length<=An+oa||!n&&!Co()||k(()=>{let r=t?o.slice(An):o.slice(0,o.
length-An),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");
if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Zo(e,!t,!0),R(a)})}function Pe(e=c()){let t=e?.querySelectorAll(".message:not([data-pendi\
ng])")??[];return t[t.length-1]??null}function Qo(){return[...c()?.querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().
find(M)??null}var Bt={};ee(Bt,{add:()=>Nn,connect:()=>ha,connectPane:()=>Dn});var Ve="outbox:",er=e=>e.startsWith(Ve),De=()=>dn(Ve).map(e=>P(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-t.at);function tr(e){let t=Math.max(0,...De().
map(n=>n.n))+1;nr({...e,id:kt(),n:t,at:Date.now(),problem:""})}function ze(e,t){let n=P(Ve+e,null);n&&nr({...n,...t})}var Ze=e=>W(Ve+e),nr=e=>le(Ve+e.id,e);d("placed",({li:e,isNew:t})=>{if(!t)for(let n of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let o="deleted"in
e.dataset;n.classList.toggle("quote__text--deleted",o),n.textContent=o?l("deleted"):Je(e)}});function Je(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))n.replaceWith("[spoiler]");for(let n of t.querySelectorAll(
"img"))n.replaceWith(n.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function rr(e,t,n){let o=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!o){if(o=da(t,n),!o)return;k(()=>{$t(e,o,{afterPending:!0}),R(o)})}
pa(o,t)}function da(e,t){let n=X("message-template");if(!n)return null;n.removeAttribute("id"),n.classList.remove("compact","message--deleted","message--sticker"),
delete n.dataset.seq,delete n.dataset.version;let o=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(n.dataset,{pending:"",clientId:e.id,at:o.
toISOString(),kind:e.sticker?"sticker":"text"});let r=n.querySelector(".message__body");e.sticker?r.replaceChildren(ua(e.sticker)):r.textContent=e.content.trim(),
n.querySelector(".message__actions")?.remove(),n.setAttribute("aria-label",`${n.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&fa(n,s),n}function ua(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:l("sticker",
{name:e}),src:ma(e)}),t}var ma=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function fa(e,t){let n=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);n?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",n??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",Je(t))))}function pa(e,t){let n=e.querySelector(".message__status"),o=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=o?t.problem:r?"waiting":"sending";if(!n||n.dataset.shown===s)return;if(n.dataset.shown=s,n.hidden=!1,e.classList.toggle("message--pending",!o),e.
classList.toggle("message--failed",o),n.classList.toggle("message__status--failed",o),!o)return n.replaceChildren(We("clock"),l(s));let a=t.problem==="?"?l("not\
-sent"):`${l("not-sent")} · ${t.problem}`;n.replaceChildren(We("warning"),f("span","",a),or("retry"),or("delete")),n.setAttribute("role","alert")}function or(e){
let t=f("button","",l(e));return t.type="button",t.dataset.outbox=e,t}var sr=[1e3,2e3,4e3,8e3],Cn=2e4,ga=3,Tn=kt(),Rt=new Set,pe=0,Mn=0;function ha(){xt(e=>{er(e)&&(j(),ge())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&ya(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{pe=0,ge()}),addEventListener("pagehide",
ir),ge()}var Dn=j;d("sent",({clientId:e})=>Ze(e));d("online",()=>{pe=0;for(let e of De())e.isSoft&&ze(e.id,{problem:"",isSoft:!1});j(),ge()});d("connection",()=>j());
function Nn(e){tr(e),j(),Xe(),ge()}function ya(e,t){if(e==="delete"){Ze(t),j();return}ze(t,{problem:"",isSoft:!1}),pe=0,j(),ge()}function ge(){clearTimeout(Mn);
let e=new Set(De().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!ar())return Pn(Cn/4);for(let t of e)ba(t)}}async function ba(e){if(!Rt.has(e)){Rt.
add(e);try{for(;;){let t=De().find(o=>o.thread===e&&!o.problem);if(!t)break;ar();let n=await p(`/chats/${e}/messages`,{form:wa(t)});if(!Sa(t,n))break}}finally{Rt.
delete(e),Rt.size===0&&ir()}}}var wa=({content:e,sticker:t,replyTo:n,id:o})=>({...t?{sticker:t}:{content:e},client_id:o,reply_to:n||""});function Sa(e,{ok:t,status:n,
body:o,problem:r}){let s=t?y(o).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(pe=0,Ze(e.id),c()?.dataset.thread===e.thread&&G(s),j(),!0):n===
401?!1:n===429?(Pn(r.retryAfter*1e3),!1):t||n===0||n>=500?(pe++,n>=500&&pe>=ga&&ze(e.id,{problem:r?.text||"?",isSoft:!0}),j(),Pn(sr[Math.min(pe,sr.length)-1]),!1):
(ze(e.id,{problem:r?.text||"?"}),j(),!0)}function Pn(e){clearTimeout(Mn),Mn=setTimeout(ge,e)}function ar(){let e=P("lease",null),t=(e?.until??0)-Date.now();return e&&
e.page!==Tn&&t>0&&t<=Cn?!1:(le("lease",{page:Tn,until:Date.now()+Cn}),!0)}function ir(){P("lease",null)?.page===Tn&&W("lease")}function j(){let e=c();if(!e)return;
let t=De().filter(o=>o.thread===e.dataset.thread),n=new Set(t.map(o=>o.id));for(let o of e.querySelectorAll(".message[data-pending]"))n.has(o.dataset.clientId)||
o.remove();for(let o of t)e.querySelector(`.message:not([data-pending])[data-client-id="${o.id}"]`)?Ze(o.id):rr(e,o,Pe(e))}var Qe=1e4,On=9500,b=null,w=null;function cr(e,t){if(b=e.querySelector("#composer"),w=b?.querySelector("textarea")??null,!w)return;w.addEventListener("input",et,
{signal:t}),w.addEventListener("keydown",ka,{signal:t}),w.addEventListener("keypress",o=>mr(o)&&o.preventDefault(),{signal:t}),b.addEventListener("submit",fr,{signal:t}),
b.addEventListener("click",o=>{o.target.closest(".composer__context .icon-button")&&(o.preventDefault(),he(),te())},{signal:t});let n=Lt(m().dataset.thread);n&&
w.value===Ct(m().dataset.thread)&&dr(n),et()}d("connection",({isOnline:e})=>Ft(e?"":l("offline-note")));function te(){w?.focus({preventScroll:!0})}function jl(e){
!w||w.readOnly||(w.setRangeText(e,w.selectionStart,w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}function lr(e){he(),b.querySelector("\
[name=reply_to]").value=e.id.replace("message-","");let t=f("b","",e.dataset.senderName??"");ur("reply",St("replying-to",{name:t,text:Je(e)})),te()}async function In(e){
let{thread:t}=m().dataset,n=b,o=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(n!==b)return;if(!o.ok)return Ft(o.problem?.text||l("try-ag\
ain"),!0);he();let r={id:e.id.replace("message-",""),text:o.body};_t(t,r.id,r.text),dr(r),te(),w.setSelectionRange(w.value.length,w.value.length)}function dr({id:e,
text:t}){b.dataset.editing=e,w.value=t,ur("pencil",[f("b","",l("edit-message")),f("span","composer__key",` · ${l("esc-cancels")}`)]),et()}function he(){let e=b?.
querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.
editing,At(m().dataset.thread),w.value=Ct(m().dataset.thread)),Ft(""),et(),!0)}function ur(e,t){let n=b.querySelector(".composer__context");n.querySelector(":sc\
ope > span").replaceChildren(...t),n.querySelector(":scope > svg")?.remove(),n.prepend(We(e)),k(()=>n.hidden=!1)}function et(){let e=w.value.length<On?w.value.trim().
length:[...w.value.trim()].length,t=e>0&&e<=Qe;b.classList.toggle("composer--ready",t);let n=b.querySelector(".composer__send");n&&(n.disabled=!t),Po(w),xa(e)}function xa(e){
let t=b.querySelector(".counter");if(!t)return;t.hidden!==e<On&&k(()=>t.hidden=e<On),t.classList.toggle("counter--over",e>Qe);let n={n:e.toLocaleString("en"),max:Qe.
toLocaleString("en"),over:(e-Qe).toLocaleString("en")};t.hidden||(t.textContent=l(e>Qe?"counter-over":"counter",n))}var mr=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&
(!$()||e.ctrlKey||e.metaKey);function ka(e){if(!(e.isComposing||e.keyCode===229)){if(mr(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():fr(e);else if(e.
key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=Qo();if(!t)return;e.preventDefault(),In(t)}}}function fr(e){if(e.preventDefault(),!!b.classList.contains(
"composer--ready")){if("editing"in b.dataset)return Ea();va({content:w.value}),w.value="",et()}}function va(e){let{thread:t}=m().dataset,n=b.querySelector("[nam\
e=reply_to]").value;u("composed",{thread:t}),he(),Nn({thread:t,replyTo:n,...e})}async function Ea(){if(w.readOnly)return;let{editing:e}=b.dataset,{thread:t}=m().
dataset,n=b;w.readOnly=!0;let o=await p(`/chats/${t}/messages/${e}/edit`,{form:{content:w.value}});if(n===b&&(w.readOnly=!1),!o.ok)return n===b&&Ft(o.problem?.text||
l("try-again"),!0);if(Lt(t)?.id===e&&At(t),m()?.dataset.thread!==t||!b)return;let r=y(o.body).querySelector(".message");r&&G(r),b.dataset.editing===e&&he(),n===
b&&te()}function Ft(e,t=!1){if(!b)return;let n=b.querySelector(".composer__note");n.setAttribute("role",t?"alert":"status"),n.classList.toggle("hint--error",t),
k(()=>{n.textContent=e,n.hidden=e===""})}var La=2e3,Ne=null;function ne(e,t){Ne?.remove(),Ne=f("span","tooltip",t),Ne.setAttribute("role","status"),Ne.style.insetInlineEnd="20px",Ne.style.insetBlockStart=
"20px";let n=Ne;(document.getElementById(e.id)??e).append(n),setTimeout(()=>n.remove(),La)}async function pr(e){try{return await navigator.clipboard.writeText(e),!0}catch{return _a(e)}}function _a(e){let t=document.activeElement,n=document.createElement(
"textarea");n.value=e,n.readOnly=!0,n.className="visually-hidden",document.body.append(n),n.select();let o=document.execCommand("copy");return n.remove(),t?.focus(
{preventScroll:!0}),o}var Ut={};ee(Ut,{close:()=>we,connect:()=>Aa,isOpen:()=>Kt,openDialog:()=>be,show:()=>tt});var H=null,gr=()=>{},Kt=()=>ye()?.firstElementChild!=null,ye=()=>document.getElementById("dialog");function Aa(){let e=ye();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),we())}),e.addEventListener("submit",Ca),document.addEventListener("click",
t=>{let n=t.target.closest("a[data-dialog]");!n||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),be(n.getAttribute("href"),n))}))}async function be(e,t){
let n=await p(e),o=t?.closest?.(".message");if(!n.ok)return o&&ne(o,n.problem?.text||l("try-again"));tt(y(n.body),t)}function tt(e,t){we(),H=t??document.activeElement;
let n=e.querySelector("[autofocus]");n?.removeAttribute("autofocus"),ye().replaceChildren(...e.children),window.htmx?.process(ye()),gr=gt(ye()),(n??ye().querySelector(
cn))?.focus()}function we(){return Kt()?(gr(),ye().replaceChildren(),(H?.isConnected?H:H?.id?document.getElementById(H.id):null)?.focus({preventScroll:!0}),H=null,
!0):!1}async function Ca(e){let t=e.target;if(t.method==="get")return Ta();e.preventDefault();let n=e.submitter;n&&(n.disabled=!0);let o=c(),r=await p(t.getAttribute(
"action"),{form:bt(t,n)});if(n&&(n.disabled=!1),!r.ok)return Ma(t,r);let s=y(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ee(r.body);let i=s.querySelector(
".message");if(i&&(H=document.getElementById(i.id)??H),i&&o&&c()===o&&G(i),s.querySelector("[role=dialog], [role=alertdialog]"))return tt(s,H);let A=H;we(),!i&&
A?.matches(".message")&&ne(A,l("reported")),a||u("dialog-done")}function Ta(){d("pane",()=>{we(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Ma(e,{problem:t}){e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("\
role","alert"),n.textContent=t?.text||l("try-again"),e.prepend(n)}var Pa=["react","reaction","reply","edit"],yr=e=>e.id.replace("message-",""),Se=e=>`/chats/${m().dataset.thread}/messages/${yr(e)}`;function xe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||D(e)||Pa.includes(t)&&!ln())return!1;let n=M(e);switch(t){case"edit":return n&&e.dataset.kind==="text";case"delete":return n||
"admin"in document.body.dataset;case"report":return!n;case"copy-text":return e.dataset.kind==="text";default:return!0}}function nt(e,t){for(let n of e.querySelectorAll(
"[data-action]"))n.hidden=!xe(t,n.dataset.action)}async function oe(e,t){switch(e){case"reply":return lr(t);case"edit":return In(t);case"delete":return be(`${Se(
t)}/delete`,t);case"report":return be(`${Se(t)}/report`,t);case"pick":return await(await q.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ne(t,l("try-again"));case"copy-link":return hr(t,new URL(`/chats/${m().dataset.thread}?m=${yr(t)}`,location.href).href);case"copy-text":{let n=await p(`${Se(
t)}/raw`);return hr(t,n.ok?n.body:null)}default:return u("action",{action:e,li:t})}}async function hr(e,t){ne(e,l(t!==null&&await pr(t)?"copied":"try-again"))}var Da=300,Na=2500;function wr(e,t){let n=e.querySelector("#messages");if(!n)return;n.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
ot(i.closest(".message"),i.value))},{signal:t}),n.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&oe("pick",i.closest(".message"))},{signal:t});
let o=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(o),i&&(o=setTimeout(()=>Ba(i),Da))},s=()=>{clearTimeout(o),$()||Rn()};n.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),n.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),n.addEventListener(
"pointerout",s,{signal:t}),n.addEventListener("focusout",s,{signal:t})}var $n=new Set;async function ot(e,t,n){let o=`${e.id} ${t}`;if($n.has(o))return;$n.add(o);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>Oa(e,t,n));let a=await p(`${Se(e)}/reactions`,{form:{reaction:t}});$n.delete(o);let i=a.ok?y(a.
body).querySelector(".message"):null;if(i&&c()===r)return G(i);!a.ok&&e.isConnected&&k(()=>Ra(e,s))}function Oa(e,t,n){let o=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",Ia(e)),r=[...o.querySelectorAll(".chip[name=reaction]")].find(A=>br(A.value)===br(t));r||(r=$a(t,n),o.insertBefore(
r,o.querySelector(".chip--add")));let s=kn(r),a=s.includes(v()),i=a?s.filter(A=>A!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let x=r.querySelector(".chip__count")??r.lastChild;x.
textContent=String(i.length),i.length===0&&r.remove(),o.querySelector(".chip[name=reaction]")||o.remove()}var br=e=>e.replace(/\uFE0F/g,"");function Ia(e){let t=f(
"form","chips");return t.method="post",t.action=`${Se(e)}/reactions`,t}function $a(e,t){let n=f("button","chip");return Object.assign(n,{name:"reaction",value:e}),
n.setAttribute("aria-label",e.replace(/:/g,"")),t?n.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):n.append(f("i","",e)),n.append("0"),n}function Ra(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var Y=null;async function Ba(e){let t=e.closest(".message");if(!t)return;let n=await p(
`${Se(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!n.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Rn(),Y=f("span",
"tooltip",n.body.trim()),Y.setAttribute("role","tooltip"),Y.dataset.extra="",t.append(Y);let o=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(o.left-r.left,r.width-Y.offsetWidth-8));Y.style.left=`${s}px`,Y.style.top=`${o.top-r.top-Y.offsetHeight-4}px`,$()&&setTimeout(Rn,Na)}function Rn(){Y?.
remove(),Y=null}function V(e,t=""){let n=rt(e);e.classList.toggle("chat--unread",n>0&&!("muted"in e.dataset)),Ka(e,t),Ua(e.querySelector(".chat__count"),n,Sr(e).length,"muted"in
e.dataset);let o=e.querySelector(".chat__time");if(o&&e.dataset.at){let r=new Date(e.dataset.at);o.textContent=En(r),o.title=Ce(r)}}var rt=e=>Math.max(0,(Number(
e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Sr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||0));function xr(e,t){
let{seq:n}=t.dataset,o=Sr(e).filter(s=>s!==n),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Sn(t)?[...o,n]:o).join(" "),e.dataset.mentioned!==r}function Wt(e){
if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".chat__deleted")&&(e.
dataset.deleted="")}function kr(e,t){let{seq:n,version:o,sender:r,name:s,at:a}=t.dataset,i=r===v()?l("you"):s,x="deleted"in t.dataset,A=t.dataset.kind==="system",
pt=!A&&e.dataset.kind!=="direct"&&N(r),xo=pt?l("folded"):t.textContent.trim();x&&!pt?e.dataset.preview=l("deleted"):e.dataset.preview=A||pt?xo:l("preview-by",{name:i,
text:xo}),x&&!pt?e.dataset.deleted="":delete e.dataset.deleted,Number(n)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:n,lastSender:r,lastSenderName:s,
at:a,activity:o}),(A?Number(e.dataset.lastRead)===Number(n)-1:r===v())&&Number(n)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=n)}function Ka(e,t){let n=e.querySelector(
".chat__preview");if(!n)return;let r=e.getAttribute("aria-current")==="page"?"":gn(e.dataset.thread);t?n.replaceChildren(f("span","chat__typing",l("typing-in-li\
st",{name:t}))):r?n.replaceChildren(f("span","chat__draft",l("draft",{text:r}))):"deleted"in e.dataset?n.replaceChildren(f("span","chat__deleted",e.dataset.preview)):
n.textContent=e.dataset.preview??""}function Ua(e,t,n,o){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","v\
isually-hidden",` ${l(i)}`));e.replaceChildren(r(o?"count count--muted":"count",String(t),"unread")),n>0&&e.prepend(r("count count--mention",n>1?`@ ${n}`:"@","m\
entions-you"))}var Wa=400,Z=()=>document.getElementById("chats-part"),ke=()=>E()?.dataset.filter??"all",O=e=>document.getElementById(`nav-${e}`),Oe=()=>[...E()?.querySelectorAll(
".chat")??[]];function vr(){if(!E())return;let e=Z().parentElement;e.addEventListener("scroll",()=>z(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),z(!0))}),re(E()),z(!1)}d("day",()=>Oe().forEach(e=>V(e)));d("draf\
t",({thread:e})=>qr(e));d("list-typing",({thread:e,name:t})=>qr(e,t));d("pane",Er);function ja(e,t){let[n,o]=[e,t].map(a=>a.querySelector(".chat"));if(!n)return!0;
let[r,s]=[n,o].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(n.dataset.activity)<=Number(o.dataset.activity):r>s}function Ie(e){let t=E(),n=e.contains(
document.activeElement)?document.activeElement:null,o=[...t.children].find(r=>r!==e&&ja(r,e));o&&o!==e.nextElementSibling?o.before(e):!o&&e.nextElementSibling&&
t.append(e),n?.focus({preventScroll:!0})}function $e(e){e?.remove(),z(!1)}var Bn=!1;async function z(e){let t=E(),n=t?.querySelector("a[data-page=chats]");if(!n)
return;let o=t.scrollHeight-t.scrollTop-t.clientHeight<Wa;if(Bn||!(o||e))return;Bn=!0;let r=await p(n.getAttribute("href"));if(Bn=!1,!r.ok||!n.isConnected)return;
n.closest("li").remove();let s=[...y(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!O(i.dataset.thread)});t.append(...s),re(
...s),z(!1)}function re(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let n of t.querySelectorAll(".chat"))Wt(n),V(n),n.nextElementSibling.tabIndex=
-1}Er()}function Er(){let e=T();for(let t of Oe()){let n=e!==""&&t.dataset.thread===e;n!==(t.getAttribute("aria-current")==="page")&&(n?t.setAttribute("aria-cur\
rent","page"):t.removeAttribute("aria-current"),V(t))}}function qr(e,t){let n=O(e);n&&V(n,t)}var st=new Map,Fn=new Set;function it(e,t){st.get(e)?.push(t);for(let n of Fn)n.push(t);return st.has(e)}async function Lr(e){let t=[];Fn.add(t);try{return await e()}finally{
Fn.delete(t),t.forEach(n=>n())}}async function at(e){if(!E()||it(e,()=>at(e)))return;st.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${ke()}`),n=st.get(e);
st.delete(e),Ya(e,t),O(e)?n.forEach(o=>o()):n.length>0&&t.status===204&&at(e)}function Ya(e,t){let n=O(e)?.closest("li");if(t.status===204||t.status===404)return $e(
n);let o=t.ok?y(t.body).querySelector("li"):null;!o||!E()||(n?n.contains(document.activeElement)?Xa(n,o):n.replaceWith(o):E().prepend(o),re(o),Ie(o),Z().querySelector(
".filters--list").hidden=!1,O(e).dataset.kind==="channel"&&(Z().querySelector("[data-filter=channels]").hidden=!1),Kn())}function Kn(){m()?.querySelector("#welc\
ome")&&u("reload",{path:"/"})}function Xa(e,t){let{className:n}=document.activeElement;e.replaceWith(t),[...t.children].find(o=>o.className===n)?.focus({preventScroll:!0})}var Un="/settings/look";function Ar(){document.addEventListener("pointerdown",({target:e})=>_r(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>_r(t=>!t.contains(e))),document.addEventListener("keydown",Ga,!0),document.addEventListener("submit",Va)}var Cr=()=>[...document.querySelectorAll("[\
data-account][open]")];function _r(e){for(let t of Cr())e(t)&&(t.open=!1)}function Ga(e){if(e.key!=="Escape")return;let t=Cr()[0];t&&(t.open=!1,t.querySelector(
"summary").focus(),e.stopPropagation())}async function Va(e){let{target:t,submitter:n}=e;if(!n?.name||new URL(t.action,location.href).pathname!==Un)return;if(e.
preventDefault(),!(await p(Un,{form:bt(t,n)})).ok)return t.submit();let r=document.documentElement;n.value?r.dataset[n.name]=n.value:delete r.dataset[n.name];for(let s of document.
querySelectorAll(`form[action="${Un}"] button[name="${n.name}"]`))s.setAttribute("aria-pressed",String(s.value===n.value))}var Za=450,Ja=10,B=null,Tr=()=>{};function Mr(e,t){let n=e.querySelector("#messages");if(!n)return;let o=0,r=null,s=!1,a=()=>clearTimeout(o);n.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let x=i.target.closest(".message");i.pointerType==="mouse"||!x||i.target.closest("a, button")||(r=i,o=setTimeout(()=>{s=!0,Qa(
x)},Za))},{signal:t}),n.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Ja&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])n.addEventListener(i,a,{signal:t});n.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),n.
addEventListener("contextmenu",i=>{let x=(i.pointerType??r?.pointerType)==="touch";(B||x&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),ct()})}function Qa(e){xe(e,"copy-link")&&(ct(),B=X("sheet-template"),B&&(nt(B,e),B.addEventListener("click",t=>ei(t,e)),document.body.append(B),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Tr=gt(B),B.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function ct(){return B?(Tr(),B.remove(),B=null,!0):!1}function ei(e,t){let n=e.target.closest("[data-action], [data-reaction]");if(!n)return;ct();let o=document.
getElementById(t.id)??t,{action:r,reaction:s}=n.dataset;s?ot(o,s,n.querySelector("img")?.src):r!=="close"&&oe(r,o)}var jn={};ee(jn,{connect:()=>oi});var ti=450,ni=10;function oi(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
jt(t))}),document.addEventListener("contextmenu",e=>{let t=Wn(e.target);!t||e.shiftKey||(e.preventDefault(),$()||jt(t,e.clientX>0?e:void 0))}),document.addEventListener(
"keydown",e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),jt(Wn(e.target)))}),ri()}var Wn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-keep]");async function jt(e,t){let n=await q.chatMenu().catch(()=>null);n?n.open(e,t):ne(e.closest("li"),l("try-again"))}function ri(){let e=0,t=null,n=!1,
o=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{o(),n=!1;let s=r.pointerType==="mouse"?null:Wn(r.target);s&&(t=r,e=setTimeout(()=>{n=!0,jt(s)},
ti))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>ni&&o()});for(let r of["pointerup","pointercancel"])document.
addEventListener(r,o);document.addEventListener("click",r=>{n&&(n=!1,r.preventDefault(),r.stopPropagation())},!0)}var Ht=()=>Lr(si);g("blocks",Ht);async function si(){let e=ke(),t=await p(`/chats/list?filter=${e}`);if(ke()!==e)return t.ok;let n=E(),o=t.ok?y(t.body).querySelector(
"#chat-list"):null;if(!o||!n)return t.ok;let r=n.contains(document.activeElement)?document.activeElement.id:"",s=n.scrollTop,a=[],i=n.firstElementChild;for(let x of[
...o.children].map(A=>ai(A,a)))x===i?i=i.nextElementSibling:n.insertBefore(x,i);for(;i;){let x=i.nextElementSibling;i.remove(),i=x}return re(n),a.forEach(Ie),n.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),z(!1),!0}function ai(e,t){let n=e.querySelector(".chat"),o=n&&O(n.dataset.thread);if(!o)return e;
let r=Number(n.dataset.lastSeq)-Number(o.dataset.lastSeq);return Number(o.dataset.lastRead)>Number(n.dataset.lastRead)&&(n.dataset.lastRead=o.dataset.lastRead),
Wt(n),r<0&&t.push(o.closest("li")),r<0||r===0&&ii(n,o)?o.closest("li"):e}function ii(e,t){let n=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(o=>(e.dataset[o]??"")===(t.dataset[o]??""))&&n.every(o=>e.querySelector(o)?.outerHTML===t.querySelector(o)?.outerHTML)}var ci=300,li=1e4,di=6e4,Dr=1e4,ui=3e4,mi=5e3,J=null,Re="",Gt=0,Xt=0,Xn=0,Yt=0,Nr=0,Be=()=>J?.readyState===WebSocket.OPEN;function Gn(){zt(),setInterval(()=>{(Be()?
Vt(Gt)>di:J&&Vt(Xn)>Dr)&&Ir()},5e3),addEventListener("online",Hn),addEventListener("pageshow",e=>e.persisted&&Hn()),document.addEventListener("visibilitychange",
()=>document.visibilityState==="visible"&&Hn())}var Vt=e=>Math.abs(Date.now()-e);d("pane",$r);d("say",e=>Yn(e));function Yn(e){Be()&&J.send(JSON.stringify(e))}function zt(){
clearTimeout(Nr);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);J=e,Re="",Xn=Date.now(),e.onopen=()=>{Gt=Xt=Date.now(),
$r(),u("socket",{isUp:!0})},e.onmessage=t=>{J===e&&(Gt=Date.now(),Ee(t.data))},e.onclose=t=>{J===e&&Or(t.code)}}function Or(e){if(J=null,Re="",ko(),e===1008)return je();
Xt&&Date.now()-Xt>mi&&(Yt=0),Xt=0,Yt++,u("socket",{isUp:!1,tries:Yt});let t=Math.min(li,ci*2**(Yt-1));Nr=setTimeout(zt,t*(.5+Math.random()/2))}function Hn(){J?(Be()?
Vt(Gt)>ui:Vt(Xn)>Dr)&&Ir():zt()}function Ir(){let e=J;e.onopen=e.onmessage=e.onclose=null,e.close(),Or(1006),zt()}function $r(){let e=T();Be()&&(Re&&Re!==e&&Yn(
{event:"leave",data:{threadId:Number(Re)}}),Re=e,e&&Yn({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||0}}))}var pi=5e3,gi=4e3,Br=15e3,hi=3,Zt=0,lt=0,Rr=-Br;d("socket",({isUp:e,tries:t})=>e?yi():bi(t));d("pane",Kr);async function yi(){clearTimeout(Zt),clearTimeout(lt),
Zt=lt=0;let e=se()!=="";dt("live"),u("online"),e&&u("back"),await Ht()}function bi(e){se()==="live"&&dt("lost"),Zt||(Zt=setTimeout(()=>dt("reconnecting"),pi)),e>=
hi&&(lt||(lt=setTimeout(Fr,0)))}async function Fr(){let e=T(),t=e?await wi(e,c()):!0;t&&performance.now()-Rr>Br&&(t=await Ht(),Rr=performance.now()),!Be()&&(t?(dt(
"polling"),u("online")):se()==="polling"&&dt("reconnecting"),lt=setTimeout(Fr,gi))}async function wi(e,t){let n=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return n.ok&&c()===t&&Ee(n.body),n.status===404&&u("gone",{thread:e}),n.ok||n.status===404}var se=()=>document.documentElement.dataset.connection??
"";function dt(e){se()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Kr(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Kr(){let e=m()?.querySelector(".banner");if(!e)return;let t=se()==="reconnecting"||se()==="pollin\
g";if(e.hidden=!t,!t)return;let n=f("span","spinner");n.setAttribute("aria-hidden","true"),e.replaceChildren(se()==="reconnecting"?n:"",l(se()))}var Ur=800,ut=null;function Wr(e,t){for(let n of e.querySelectorAll("#messages a[data-page]"))n.closest(".pager").classList.add(`pager--${n.dataset.page}`);e.addEventListener(
"click",n=>{let o=n.target.closest("#messages a[data-page]");o&&(n.preventDefault(),Vn(o))},{signal:t}),Jt()}d("scrolled",Jt);d("online",Jt);function Jt(){let e=me();
if(!e||ut===c())return;let t=document.querySelector("#messages .pager--older a"),n=document.querySelector("#messages .pager--newer a");t&&e.scrollTop<Ur?Vn(t):n&&
e.scrollHeight-e.scrollTop-e.clientHeight<Ur&&Vn(n)}async function Vn(e){let t=c();if(ut===t)return;ut=t;let n=new URL(e.href),o=await p(`/chats/${t.dataset.thread}\
/messages${n.search}`);if(ut===t&&(ut=null),!o.ok||c()!==t||!e.isConnected)return;let r=y(o.body).querySelector(".page");r&&(zo(r,e.dataset.page==="older"),Jt())}var no={};ee(no,{connect:()=>Ti});async function jr(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),tt(t,document.activeElement);let n=document.
querySelector("#dialog .switcher"),o=new AbortController,r=!1;n.addEventListener("keydown",a=>{a.key!=="Enter"||a.isComposing||(a.preventDefault(),r=!0)},{signal:o.
signal});let s=await q.chatSwitcher().catch(()=>null);o.abort(),s?n.isConnected&&s.connect(n,r):n.querySelector("#switcher-results")?.replaceChildren(f("p","hin\
t hint--error",l("try-again")))}var eo={};ee(eo,{connect:()=>xi,connectPane:()=>Zn,markAllRead:()=>Jn});var Yr=300,I={thread:"",seq:0},zn=0,Xr=-Yr,Fe=null;function xi(){for(let e of["focus","resize"])addEventListener(e,Ke);document.addEventListener("visibilitychan\
ge",Ke),addEventListener("pagehide",Gr)}function Zn(){Gr();let e=c();e&&(I={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ke()}d("scrolled",Ke);d("on\
line",Ke);d("placed",({li:e})=>{let t=Number(e.dataset.seq);M(e)||D(e)&&Number(c().dataset.lastRead)===t-1?Zr(c(),t):Ke()});g("read",e=>{let t=c();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&Zr(t,Number(e.dataset.seq))});function Jn(){let e=Pe();e&&zr(e),u("all-read")}function Ke(){let e=Hr();if(!e)return;let t=c(),
n=Number(e.dataset.seq);Qn(t,n),I.thread===t.dataset.thread&&n>I.seq&&(Fe={thread:I.thread,message:e.id.replace("message-",""),seq:n}),zn||(zn=setTimeout(()=>{zn=
0;let o=Hr();o&&zr(o)},Math.max(0,Xr+Yr-performance.now())))}function Gr(){if(!Fe||I.thread===Fe.thread&&I.seq>=Fe.seq)return;let{thread:e,message:t}=Fe;Fe=null,
Vr(e,t)}var Vr=(e,t)=>p(`/chats/${e}/read`,{form:{message_id:t},keepalive:!0});function Hr(){let e=me();if(!e||!wt())return null;let t=e.getBoundingClientRect().
bottom+2,n=c().querySelectorAll(".message:not([data-pending])");for(let o=n.length-1;o>=0;o--)if(n[o].getBoundingClientRect().bottom<=t)return n[o];return null}
async function zr(e){let t=c(),n=Number(e.dataset.seq);if(Qn(t,n),I.thread!==t.dataset.thread||n<=I.seq)return;let o=I,r=o.seq;o.seq=n,Xr=performance.now(),!(await Vr(
o.thread,e.id.replace("message-",""))).ok&&o.seq===n&&(o.seq=r)}function Zr(e,t){I.thread===e.dataset.thread&&(I.seq=Math.max(I.seq,t)),Qn(e,t)}function Qn(e,t){
t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.dataset.thread,seq:t}))}var _=null,ae=null;function Jr(e,t){_=e.querySelector(".panel"),ae=e.querySelector("[data-action=stickers]"),!(!_||!ae)&&(ae.addEventListener("click",n=>{n.preventDefault(),
_.hidden?ki():Ue()},{signal:t}),document.addEventListener("pointerdown",n=>{!_.hidden&&!_.contains(n.target)&&!ae.contains(n.target)&&Ue({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>_=ae=null))}function Ue({givesBack:e=!0}={}){return!_||_.hidden?!1:(_.hidden=!0,ae.setAttribute("aria-expanded","false"),e&&ae.focus(
{preventScroll:!0}),!0)}async function ki(){let e=_;_.hidden=!1,ae.setAttribute("aria-expanded","true");let t=!_.querySelector("[data-sticker]"),[n,o]=await Promise.
all([q.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(_!==e||_.hidden)){if(!n||o?.ok===!1)return Ue();if(o){let r=y(o.body);_.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),n.connect(_,Ue)}n.show()}}var F=null,S=null,Qt=null,ts=null;function ns(e,t){let n=e.querySelector("#messages");if(!n||(F=X("toolbar-template"),!F))return;F.dataset.extra="";let o={signal:t};
n.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&to(r.target.closest(".message"))},o),n.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&to(r.target.closest(".message"))},o),n.addEventListener("click",Ei,o),document.addEventListener("pointerdown",r=>{S&&!S.contains(r.target)&&!Qt?.contains(
r.target)&&ie()},o),t.addEventListener("abort",()=>{ie(),F=null})}d("action",({action:e,li:t})=>{e==="react"&&es("quick-template",t,"react"),e==="more"&&es("men\
u-template",t,"more")});function ie(){return S?(S.contains(document.activeElement)&&vi(ts)?.focus({preventScroll:!0}),S.remove(),S=null,Qt?.setAttribute("aria-e\
xpanded","false"),!0):!1}var vi=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):S?.closest(".message");function to(e){if(!(!e||!F||e===F.parentElement||
S)){if(!xe(e,"copy-link"))return F.remove();nt(F,e),e.append(F)}}function Ei(e){let t=e.target.closest(".message"),n=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!n||!t)){if(e.preventDefault(),n.dataset.reaction)return ie(),ot(t,n.dataset.reaction,n.querySelector("img")?.src);S?.contains(
n)&&ie(),oe(n.dataset.action,t)}}function es(e,t,n){let o=S?.dataset.extra===n&&S.parentElement===t;if(ie(),!o&&(to(t),S=X(e),!!S)){S.dataset.extra=n,nt(S,t);for(let r of S.
querySelectorAll("hr"))r.hidden=!t.contains(F);Qt=F?.querySelector(`[data-action=${n}]`)??null,Qt?.setAttribute("aria-expanded","true"),ts=t.contains(document.activeElement)?
document.activeElement:t,t.append(S),qi(t),S.addEventListener("keydown",Li),S.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function qi(e){let t=e.
closest(".thread__scroll").getBoundingClientRect();S.dataset.extra==="more"?(S.style.insetInlineEnd="20px",S.style.insetBlockStart="20px",S.getBoundingClientRect().
bottom>t.bottom&&(S.style.insetBlockStart=`${-S.offsetHeight-20}px`)):S.getBoundingClientRect().top<t.top&&(S.style.insetBlockStart="24px")}function Li(e){let t=[
...S.querySelectorAll("button:not([hidden])")],n=t.indexOf(document.activeElement),o={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return ie();o&&(e.preventDefault(),e.stopPropagation(),t[(n+o+t.length)%t.length].focus({preventScroll:!0}))}var Ai={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ci=".docked, #dialog, .sheet-holder";function Ti(){document.addEventListener(
"keydown",Mi)}function Mi(e){if(e.defaultPrevented||e.isComposing||e.keyCode===229||document.body.dataset.page!=="app"&&!e.target.closest?.(Ci))return;let{key:t}=e;
if(t==="Escape")return Pi(e);if(t===" "&&e.target.matches?.("a[role=button]"))return e.preventDefault(),e.target.click();if(Kt())return;if(Di(e))return Ni(e);if((e.
ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return jr(e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Oi(e);if(e.ctrlKey||e.metaKey||e.altKey)
return;let n=document.activeElement?.closest?.(".message");n&&Ii(e,n)||(document.activeElement===me()&&$i(e),Ri(e))}function Pi(e){if(we()||ct()||ie()||Ue()||he())
return e.preventDefault();let t=m()?.querySelector("#new-chat, #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");
if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.closest?.("#messages")&&te(),Jn(),Xe())}var Di=({key:e,target:t,ctrlKey:n,metaKey:o,altKey:r})=>r?
!1:n||o?e==="/":e==="?"&&!t.matches?.("input, textarea, select");function Ni(e){e.preventDefault(),be("/keys")}function Oi(e){let t=Oe(),n=e.key==="ArrowDown"?1:
-1,o=t.findIndex(r=>r.getAttribute("aria-current")==="page");o<0&&n<0&&(o=t.length);do o+=n;while(t[o]&&e.shiftKey&&(rt(t[o])===0||"muted"in t[o].dataset));e.preventDefault(),
t[o]?.click(),t[o]?.scrollIntoView({block:"nearest"})}function Ii(e,t){let n=Ai[e.key];if(n&&document.activeElement===t&&xe(t,n))return e.preventDefault(),oe(n,
t),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let o=e.key==="ArrowUp"?Ot(t):Me(t);return o?o.focus():e.key==="ArrowDown"&&te(),!0}
function $i(e){if(e.key!=="ArrowUp")return;let t=me().getBoundingClientRect().bottom,n=Pe();for(;n&&n.getBoundingClientRect().top>t;)n=Ot(n);!n||!Nt(n)||(e.preventDefault(),
n.focus({preventScroll:!0}))}function Ri(e){let t=document.activeElement,n=t?.matches?.("input, textarea, select, [contenteditable]"),o=e.key===" "&&t&&t!==document.
body;n||o||[...e.key].length!==1||$()||!ce()||ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||te()}function rs(){E()&&(Z().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Bi(t))}),ss())}d("pane",oo);var ss=()=>Z()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),os=null;async function Bi(e){
os=e;let t=await p(e.getAttribute("href"));if(os!==e)return;let n=t.ok?y(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!n)return location.
assign(e.href);let o=Z().contains(document.activeElement);Z().replaceWith(n),window.htmx?.process(n),ss(),o&&n.querySelector(".filter[aria-current]")?.focus(),re(
E()),z(!1)}function oo(){if(ke()==="unread")for(let e of Oe())rt(e)===0&&e.dataset.thread!==T()&&$e(e.closest("li"))}var Ki=2,Ui=20;function ro(e,t){let n=Number(e.dataset.members)||0;setTimeout(t,n>Ui?Math.random()*n*Ki:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
ro(e,()=>ao(e.dataset.thread))});g("gone",e=>so(e.dataset.thread));d("gone",({thread:e})=>so(e));d("dialog-done",()=>m()?.querySelector("#members")&&ao(m().dataset.
thread));d("back",()=>m()?.querySelector("#members")&&ao(m().dataset.thread));function so(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function ao(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return Wi(t,e);if(!t.querySelector("#members"))return;let n=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(n.status===404)return so(e);if(!n.ok||m()!==t)return;let o=y(n.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=o.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let x=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),x&&(a.querySelector(`a[href="${CSS.escape(x)}"]`)??t).focus({preventScroll:!0})}}async function Wi(e,t){if(e.
dataset.kind==="direct")return;let n=await p(`/chats/${t}/bar`),o=n.ok?y(n.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!o||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(o),window.htmx?.process(o),s&&o.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==o.dataset.title&&(e.dataset.title=o.dataset.title,e.setAttribute("aria-label",o.dataset.
title),u("renamed"))}d("read",({thread:e,seq:t})=>io(e,t));g("news",as);g("thread",e=>ro(e,()=>at(e.dataset.thread)));g("gone",e=>is(e.dataset.thread));g("read",e=>{e.dataset.user===
v()&&io(e.dataset.thread,Number(e.dataset.seq))});function as(e){let{thread:t}=e.dataset,n=it(t,()=>as(e)),o=O(t);if(!o)return n||"changed"in e.dataset?void 0:at(
t);xr(o,e)&&V(o);let r=Number(e.dataset.seq),s=Number(o.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(kr(o,e),V(o),r>
s&&Ie(o.closest("li")))}function is(e){it(e,()=>is(e)),$e(O(e)?.closest("li"))}function io(e,t){it(e,()=>io(e,t));let n=O(e);!n||t<=Number(n.dataset.lastRead)||
(n.dataset.lastRead=String(t),V(n),oo())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let n=t.querySelector("[data-requests]");n.textContent!==e&&
(n.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Kn())});g("thread",e=>{let{thread:t,request:n}=m()?.dataset??{};n&&t===
e.dataset.thread&&u("reload",{})});var K=null,co=new AbortController,cs=()=>{},tn="",en=null,ls=!1;function ds(e){cs=(t,n)=>e.forEach(o=>{try{o(t,n)}catch(r){console.error(r)}}),window.htmx&&(window.
htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Hi);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,lo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(en=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===en&&(en=null)}),document.addEventListener("htmx:error",t=>{let{method:n,action:o}=t.detail.ctx?.request??{};n==="GET"&&(tn=
o)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),nn(Lo(t.detail.path),!1)}),document.addEventListener("click",Xi),lo()}d("rel\
oad",({path:e,isAsked:t})=>(t||!en)&&nn(e??ji(),e!==void 0));d("docked",lo);d("renamed",()=>He()||us(!1));d("online",()=>{let e=tn;tn="",(e.startsWith("/chats/")||
e==="/")&&nn(e,!0)});var ji=()=>He()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function nn(e,t){if(!window.htmx||!m())return location.assign(
e);let n=t&&!He()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:n?e:void 0})}function Hi(e){
let{ctx:t,tasks:n}=e.detail;ls=m()?.contains(document.activeElement)||document.activeElement===document.body;let o=n.find(r=>r.type==="main");for(let r of o?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!o||o.target!==m()||o.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:o.fragment.querySelector(".problem")})}}function lo(){if(m()===K)
return;co.abort();let e=K===null;if(K=m(),tn="",co=new AbortController,!K)return u("pane",{thread:""});K.setAttribute("hx-sync","this:replace"),He()||us(e),cs(K,
co.signal),yt(),!e&&ls&&!K.contains(document.activeElement)&&Yi(),u("pane",{thread:T()})}function us(e){document.body.dataset.view=K.dataset.view??(location.pathname===
"/"?"list":"thread"),e||(document.title=[K.dataset.title,document.body.dataset.server].filter(Boolean).join(" · "))}function Yi(){($()?K:ce()??K).focus({preventScroll:!0})}
function Xi(e){if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();
let n=document.getElementById(`message-${t.dataset.message}`);n?u("show-message",{li:n}):nn(t.getAttribute("href"),!0)}var Vi=3e4;g("presence",({dataset:{user:e,online:t,seen:n}})=>{let o=t==="true"&&!N(e);for(let a of E()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",o);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!on(r.dataset.onlineOf).includes(e))return;
let s=on(r.dataset.online).filter(a=>a!==e);r.dataset.seen=N(e)?"":n??"",r.dataset.online=(o?[...s,e]:s).join(" "),zi(r)});d("socket",async({isUp:e})=>{let t=T(),
n=m()?.querySelector(".titlebar__meta");if(!e||!n||t==="")return;let o=await p(`/chats/${t}/bar`),r=o.ok?y(o.body).querySelector(".titlebar__meta"):null;!r||!n.
isConnected||(n.replaceWith(r),yt())});var on=(e="")=>e.split(" ").filter(Boolean);function zi(e){let t=on(e.dataset.onlineOf).length,n=on(e.dataset.online).length,
o=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=n===0&&!(o&&r),n===0?e.textContent=o&&r?qn(new Date(r)):"":e.textContent=o?l("online"):l("online-of",{
n:n+1,all:t+1})}function ms(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=qn(new Date(t.dataset.seen)))};e(),setInterval(e,Vi)}var uo={};ee(uo,{connect:()=>ps});var fs=["pointerover","keydown"];function ps(){for(let e of fs)document.addEventListener(e,gs,!0)}async function gs(e){if(!Zi(e))return;e.type==="keydown"&&e.preventDefault();
for(let n of fs)document.removeEventListener(n,gs,!0);let t=await q.profileCard().catch(()=>null);t?e.type==="keydown"?t.onKey(e):t.onPointer(e):ps()}function Zi(e){
return(e.type==="keydown"?e.key!==" ":e.pointerType!=="mouse")?!1:e.target.closest?.("a[href^='/users/']:not(.button)")!=null}var mo=8,fo=4,L=null;function hs(){L=c()?.querySelector("#seen")??null}d("placed",({li:e})=>{(M(e)||L&&!L.isConnected)&&sn()});d("sent",sn);d("back",po);g("read",
({dataset:{thread:e,user:t,seq:n}})=>{let o=c()?.dataset.thread===e?Ji(t):null;!o||Number(n)<=Number(o.dataset.seq)||(o.dataset.seq=n,sn())});g("marks",po);g("t\
hread",e=>e.dataset.thread===c()?.dataset.thread&&po());var rn=()=>[...L?.querySelectorAll(".seen__face")??[]],Ji=e=>rn().find(t=>t.dataset.user===e);function Qi(){
return"hasNewer"in c().dataset?null:[...c().querySelectorAll(".message")].filter(t=>It(t)&&M(t)&&t.dataset.kind!=="system").pop()??null}var ec=({dataset:{seq:e,
joined:t}},n)=>n>Number(t)&&Number(e)>=n;function sn(){if(!L||!c())return;let e=Qi(),t=e?rn().filter(n=>ec(n,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==
L?e.after(L):!e&&!L.isConnected&&c().append(L);let n=new Set(t.slice(0,mo));for(let r of rn())r.hidden=!n.has(r);L.querySelector(".seen__more").textContent=t.length>
mo?`+${t.length-mo}`:"";let o=L.querySelector(".seen__words");o.dataset.direct!=="true"&&(o.textContent=l("seen-by",{names:tc(t)})),L.hidden=t.length===0})}var tc=e=>{
let t=e.map(n=>n.dataset.name);return t.length>fo?`${t.slice(0,fo).join(", ")} +${t.length-fo}`:t.join(", ")};async function po(){let{thread:e}=c()?.dataset??{},
t=L;if(!t)return;let n=await p(`/chats/${e}/marks`),o=n.ok?y(n.body).querySelector("#seen"):null;if(!(!o||L!==t||c()?.dataset.thread!==e)){for(let r of rn()){let s=[
...o.children].find(a=>a.dataset.user===r.dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}L=o,L.hidden=!0,t.replaceWith(
L),sn()}}var ys="/logout";function bs(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===ys&&(e.preventDefault(),oc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),je())})}async function oc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",un);let n=await p(ys,{form:new FormData(e)});if(!n.ok){removeEventListener(
"pagehide",un);let o=f("li","problem",n.problem?.text||l("try-again"));return o.setAttribute("role","alert"),t.after(o),o.scrollIntoView({block:"nearest"})}location.
assign("/login")}var go={};ee(go,{connect:()=>sc});function sc(){document.addEventListener("click",e=>ws(e.target.closest(".spoiler"))),document.addEventListener("keydown",e=>{!e.
target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),ws(e.target))})}function ws(e){e&&e.setAttribute("aria-expanded",String(e.classList.
toggle("is-open")))}var Q=64,ac=/^\(\d+\) /,ho=null;function yo(){Ss(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Ss()}),new MutationObserver(xs).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var mt=()=>Number(document.body.dataset.unread)||0;function Ss(){xs(),ic()}function xs(){let e=document.title.replace(
ac,""),t=mt()>0?`(${mt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function ic(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),mt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(ho??(ho=await cc(e.dataset.plain)),mt()===0)return;e.
href=lc(mt())}catch{}}}function cc(e){return new Promise((t,n)=>{let o=new Image(Q,Q);o.onload=()=>t(o),o.onerror=n,o.src=e})}function lc(e){let t=Object.assign(
document.createElement("canvas"),{width:Q,height:Q}),n=t.getContext("2d");n.drawImage(ho,0,0,Q,Q);let o=e>99?"99+":String(e),r=Math.max(36,14+20*o.length);return n.
fillStyle="#0045ac",n.beginPath(),n.arc(Q-r+18,46,18,Math.PI/2,Math.PI*1.5),n.arc(Q-18,46,18,-Math.PI/2,Math.PI/2),n.fill(),n.fillStyle="#ffffff",n.font="bold 3\
0px system-ui, sans-serif",n.textAlign="center",n.textBaseline="middle",n.fillText(o,Q-r/2,47),t.toDataURL("image/png")}var uc=5e3,bo=3e3,ft=new Map,an={thread:"",at:-bo};g("typing",e=>{let{thread:t,user:n,name:o}=e.dataset;if(n===v()||N(n))return;ft.has(t)||ft.set(t,new Map);let r=ft.
get(t);clearTimeout(r.get(n)?.timer),r.set(n,{name:o,timer:setTimeout(()=>wo(t,n),uc)}),So(t)});d("placed",({li:e,isNew:t})=>{let n=c();t&&n&&wo(n.dataset.thread,
e.dataset.sender)});g("news",e=>wo(e.dataset.thread,e.dataset.sender));function ks(e,t){let n=e.querySelector("#composer textarea");So(e.dataset.thread),n?.addEventListener(
"input",()=>{n.value.trim()!==""&&!("editing"in n.form.dataset)&&mc(e.dataset.thread)},{signal:t})}d("composed",()=>an={thread:"",at:-bo});function mc(e){let t=performance.
now();an.thread===e&&t-an.at<bo||(an={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function wo(e,t){let n=ft.get(e);n?.has(t)&&(clearTimeout(
n.get(t).timer),n.delete(t),So(e))}function So(e){let t=[...ft.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let n=document.
querySelector(".thread .typing");if(!n||c()?.dataset.thread!==e)return;if(t.length===0)return n.replaceChildren();let o=f("span","dots",f("i"),f("i"),f("i"));o.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";n.replaceChildren(o,f("spa\
n","",...St(a,{a:r,b:s})))}d("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(M(e))return vs();if(D(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(wt()&&Et())&&
pc(e)});d("all-read",vs);function pc(e){let t=f("li","divider divider--new",l("new-messages"));t.id="new-messages",k(()=>{Es(),e.before(t),R(e)})}function vs(){
k(Es)}function Es(){let e=document.getElementById("new-messages");if(!e)return;let t=Me(e);e.remove(),t&&R(t)}document.documentElement.classList.add("has-js");jo();Ln(document);bs();Ar();ms();document.body.dataset.page==="settings"&&q.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?gc():document.getElementById("dock")&&hc();function gc(){P("dock",{}).state==="closed"&&W("dock"),yo(),qs(),Ls(),Gn()}
async function hc(){yo(),Gn(),(await q.dock()).connect(Ls,qs)}function qs(){vr(),rs()}function Ls(){Ho();for(let e of[yn,Bt,Ut,go,no,eo,jn,uo])e.connect();ds([Ln,
Go,hn,cr,Io,Dn,wr,hs,Ao,Wr,Zn,ks,ns,Mr,Jr,Bo,Oo])}export{y as a,f as b,We as c,u as d,d as e,gt as f,g,p as h,bt as i,m as j,ce as k,T as l,$ as m,l as n,P as o,le as p,te as q,jl as r,va as s,ne as t,ot as u,Ln as v,
at as w,q as x,Ws as y,be as z,we as A};

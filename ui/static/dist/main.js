var Os=Object.defineProperty;var ne=(e,t)=>{for(var o in t)Os(e,o,{get:t[o],enumerable:!0})};function y(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...o){let n=document.createElement(
e);return t&&(n.className=t),n.append(...o),n}function G(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function Xe(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function E(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var go="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function wt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(go)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return E(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Is=3e4,$s=300,Bs=["presence","read"],xt=new Map,Le=[];function g(e,t){xt.has(e)||xt.set(e,[]),xt.get(e).push(t)}function Ce(e){for(let t of[...y(e).children])
Bs.includes(t.dataset.frame)&&(Le=[...Le.slice(1-$s),{frame:t,at:performance.now()}]),Mn(t)}function kt(){Le=Le.filter(({at:e})=>performance.now()-e<Is);for(let{
frame:e}of Le)Mn(e)}var Tn=()=>Le=[];function Mn(e){for(let t of xt.get(e.dataset.frame)??[])t(e)}var Rs=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Rs);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let b=await fetch(
e,i),C=await b.text();return b.status===401&&Ge(),{status:b.status,ok:b.ok,body:C,problem:b.ok?null:Fs(C,b)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function vt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function Ge(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Fs(e,t){let o=y(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
ho=()=>document.getElementById("composer"),fe=()=>ho()?.querySelector("textarea[name=content]")??null,Ve=()=>!!m()?.closest(".docked"),N=()=>c()?.dataset.thread??
"",Et=()=>document.visibilityState==="visible"&&document.hasFocus(),B=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,P=e=>e.dataset.kind==="syste\
m",D=e=>e.dataset.sender===v()&&!P(e);var Ks=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ks.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function qt(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Te=new Map,W=e=>`ribbit:${v()}:${e}`;function T(e,t){if(Te.has(W(e)))return Te.get(W(e));try{let o=localStorage.getItem(W(e));if(o!==null)return JSON.parse(
o)}catch{}return t}function V(e,t){let o=W(e);Te.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Te.set(o,t)}}function H(e){Te.delete(W(e));try{localStorage.
removeItem(W(e))}catch{}}function yo(e){let t=W(e),o=new Set([...Te.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}return[
...o].filter(n=>n.startsWith(t)).map(n=>n.slice(W("").length))}function bo(){for(let e of yo(""))H(e)}function _t(e){addEventListener("storage",t=>{t.key?.startsWith(
W(""))&&e(t.key.slice(W("").length))})}function At(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var So=new Map,pe=null,Nn=()=>location.pathname+location.search;function Pn(e,t){location.pathname===`/chats/${e}`&&(t?So.set(Nn(),{thread:e,id:t.id,top:t.top}):
So.delete(Nn()))}function Dn(e){return pe=So.get(e)??null,pe?`/chats/${pe.thread}?m=${pe.id.replace("message-","")}`:e}function On(e){let t=pe?.thread===e?pe:null;
return pe=null,t}var Us=80,h=null,Ne=!0,wo=!1,ge=null;function In(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let o=c();h.style.overflowAnchor="none",Ws(o),h.addEventListener(
"scroll",Hs,{passive:!0,signal:t});let n=new ResizeObserver(()=>Ct());n.observe(h),n.observe(o),e.querySelector(".jump")?.addEventListener("click",()=>ye(),{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),h=ge=null})}l("placed",Me);l("read",Me);l("show-message",({li:e})=>Bn(e));var Lt=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Us,$n=()=>Ne&&!("hasNewer"in(c()?.dataset??{})),he=()=>h;function k(e,t="top"){if(!h||wo)return e();wo=!0,Ze();try{return e()}finally{wo=!1,Ct(t)}}
function ye({takesFocus:e=!1}={}){h&&("hasNewer"in c().dataset?u("end-wanted",{takesFocus:e}):ko({takesFocus:e}))}function ko({takesFocus:e=!1}={}){h&&(Ne=!0,Ct(),
u("scrolled"),Me(),e&&[...c().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function Bn(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().top-h.getBoundingClientRect().top-(h.clientHeight-
e.offsetHeight)/2,Ze(),u("scrolled")}function Ws(e){Ne=!0;let t=On(e.dataset.thread),o=t&&document.getElementById(t.id);if(o)return h.scrollTop+=o.getBoundingClientRect().
top-h.getBoundingClientRect().top-t.top,Ze(),Me();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return Bn(
n);Ct(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().top-h.getBoundingClientRect().top-16),Ze(),Me()}
var xo=!1;function Hs(){xo||(xo=!0,requestAnimationFrame(()=>{xo=!1,h&&(Ze(),Pn(c().dataset.thread,Ne?null:ge),Me(),u("scrolled"))}))}function Ze(){Ne=Lt(),ge=null;
let e=h.getBoundingClientRect().top,t=c().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.
startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();ge={id:t[o].id,top:r-e,bottom:s-e}}function Ct(e="top"){if(!h)return;
if(Ne){h.scrollTop=h.scrollHeight;return}let t=ge&&document.getElementById(ge.id);t&&(h.scrollTop+=t.getBoundingClientRect()[e]-h.getBoundingClientRect().top-ge[e])}
function Me(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!h||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),n=h.
scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||n>h.clientHeight;e.hidden=Lt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?d("new-count",{n:o}):d("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-la\
bel"))}var Ys=98,Rn=null;function Fn(e){e===Rn&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ys,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Rn=o===t?e:null})}var qo={};ne(qo,{connect:()=>Xs,connectPane:()=>Eo,discardEdit:()=>Nt,draftPreview:()=>vo,saveEdit:()=>Mt,savedDraft:()=>Pt,savedEdit:()=>Tt});var Je=e=>`draft:${e}`,vo=e=>(T(Je(e),"")||"").trim();function Xs(){_t(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Eo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=T(Je(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Kn(o,n.value):Mt(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Kn(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Tt=e=>T(
`edit:${e}`,null),Mt=(e,t,o)=>V(`edit:${e}`,{id:t,text:o}),Nt=e=>H(`edit:${e}`),Pt=e=>T(Je(e),"");function Kn(e,t){t.trim()===""?H(Je(e)):V(Je(e),t)}var Dt=new Set,Un=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),O=e=>e!==v()&&Un().includes(e);g("blocks",e=>{let t=Un();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==O(o))return u("reload",{});let n=c();n&&k(()=>n.querySelectorAll(".message").forEach(
Ao))});l("pane",()=>Dt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Dt.add(
t.id):Dt.delete(t.id),_o(t,e.target.open)},!0);function Ao(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!P(e)&&O(e.dataset.sender)?
(o||e.prepend(o=G("fold-template")),o.open=Dt.has(e.id),_o(e,o.open)):o&&(o.remove(),_o(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&O(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=d("folded"))}function _o(e,t){let o=e.getAttribute("aria-label");o!==d("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:d("folded"))}var A={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
Gs={"[data-picks]":A.peoplePicker,"#search":A.search};function Wn(e,t){for(let[o,n]of Object.entries(Gs)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Lo=e=>{if(O(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!D(e)};function Co(e){if(e.dataset.
mentions===void 0)return;let t=Lo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(Co));var zs=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function Zs(e){if(e.selectionStart!==e.selectionEnd)return null;let t=zs.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var Pe=null;function Hn(e,t){Pe?.close();let o=fe();if(!o||!N())return;let n=async()=>{!Pe&&!Zs(o)||(Pe??(Pe=await A.suggest().
catch(()=>null)),Pe&&!t.aborted&&Pe.look(o,t))};for(let r of["input","click"])o.addEventListener(r,n,{signal:t})}var To=e=>(e.dataset.users??"").split(" ").filter(Boolean);function jn(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
To(t).includes(v())))}var Yn="a:not([aria-hidden]), button, [role=button]";function Mo(e){for(let t of e.querySelectorAll(Yn))t.tabIndex=-1}function Xn(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Yn)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Mo(r)},{signal:t})}var ea=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Ot=e=>new Intl.DateTimeFormat(ea,e),Gn=Ot({hour:"numeric",minute:"\
2-digit"}),ta=Ot({month:"short",day:"numeric"}),oa=Ot({month:"short",day:"numeric",year:"numeric"}),na=Ot({dateStyle:"full",timeStyle:"short"}),It=e=>e.replace(
/[\u00a0\u202f]/g," "),$t=e=>It(Gn.format(e)),Vn=e=>It(Gn.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),De=e=>It(na.format(e));
function M(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var zn=(e,t)=>e===M(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Oe(e,t=new Date){let o=M(e);return o===M(t)?d("today"):zn(o,t)?d("yesterday"):It((e.getFullYear()===t.getFullYear()?ta:oa).
format(e))}var No=e=>M(e)===M(new Date)?$t(e):Oe(e);function Zn(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?d("just-now"):o<60?d("minutes-ago",{n:o}):o<
1440?d("hours-ago",{n:Math.floor(o/60)}):Oe(e,t)}function Jn(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Po(e){let t=new Date,o=t-e<24*36e5;return d("last-seen",{when:!o&&zn(M(e),t)?d("yeste\
rday-within"):Zn(e,t)})}var ra={clock:$t,ago:Zn};function Do(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime);t.textContent=
(ra[t.dataset.time]??No)(o),t.title=De(o)}}function Qn(){let e=M(new Date),t=0,o=()=>{let n=M(new Date);n!==e&&u("day"),e=n;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var aa=6e4,Bt=e=>e.classList.contains("message");function re(e){do e=e.nextElementSibling;while(e&&!Bt(e));return e}function Rt(e){do e=e.previousElementSibling;while(e&&
!Bt(e));return e}function R(e,t=e){if(!e)return;let o=re(t)??t,n=Rt(e);for(let r=e;r&&(ia(r,n),r!==o);r=re(r))n=r}function Ft(e){let t=e.querySelectorAll(".mess\
age");t.length&&R(t[0],t[t.length-1])}function ia(e,t){let o=new Date(e.dataset.at),n=t!==null&&M(new Date(t.dataset.at))===M(o),r=n&&o-new Date(t.dataset.at)<aa,
s=e.classList.contains("message--reply");e.classList.toggle("compact",r&&!s&&!P(e)&&!P(t)&&t.dataset.sender===e.dataset.sender),ca(e,t,o,n),e.dataset.shown!==e.
dataset.at&&(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),da(e,o),Ao(e),jn(e),Co(e),Mo(e))}function ca(e,t,o,n){let r=null,
s=null;for(let i=e.previousElementSibling;i&&i!==t;){let b=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=i),i=b}if((s||
n)&&r?.remove(),s)return la(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==M(o)&&r.replaceChildren(er(o)),r.dataset.day=
M(o);let a=Oe(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function la(e,t){let o=t?M(t):void 0,n=t?Oe(t):"";e.dataset.day===o&&(!t||e.querySelector(
".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",er(t)," · ",f("b","",d("new-m\
essages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function er(e){let t=f("a","divider__day",Oe(e));return Object.assign(t,{tabIndex:-1,
title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${M(e)}`}),t.dataset.dialog="",t}function da(e,t){let o=$t(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=De(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=Vn(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=De(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Kt=400,ua=50,se=new Map,z=e=>Number(e.dataset.seq),Ut=e=>Number(e.dataset.version),Wt=e=>e.classList.contains("message")&&!("pending"in e.dataset);function tr(){
let e=c();se.clear(),e&&Ft(e)}l("day",()=>{let e=c();e&&k(()=>Ft(e))});g("message",e=>{let t=c(),o=e.querySelector(".message");!o||t?.dataset.thread!==e.dataset.
thread||(Z(o),or(t,e.dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&or(t,e.dataset.version)});g("error",e=>{e.dataset.code===
"not_found"&&u("reload",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function or(e,t){e.dataset.version=String(Math.max(Number(e.
dataset.version)||0,Number(t)||0))}function Z(e){let t=c(),o=document.getElementById(e.id)??fa(t,e.dataset.clientId);if(o&&Wt(o)&&Ut(o)>=Ut(e))return o;let n=z(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&Wt(o)?pa(o,e):ha(t,e,o));return r||ma(e),u("placed",{li:r??e,isNew:n}),n&&r&&ar(
t),r}function ma(e){se.delete(e.id),se.set(e.id,e),se.size>Kt&&se.delete(se.keys().next().value)}function nr(e){let t=[document.getElementById(e.id),se.get(e.id)].
filter(Boolean);return se.delete(e.id),t.find(o=>Ut(o)>=Ut(e))??e}function fa(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function pa(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),R(t),o&&(t.contains(o)?o:ga(t,
o)??t).focus({preventScroll:!0}),t}function ga(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function ha(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&z(t)>z(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||
n.length&&z(t)<z(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&z(a)>z(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(t):jt(e,t),R(
t),t}function jt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(".pager--new\
er"));n?n.before(t):e.append(t)}function rr(e,t){let o=c();k(()=>{o.querySelector(t?".pager--older":".pager--newer")?.remove();let n=[...e.querySelectorAll(".me\
ssage")].filter(s=>!document.getElementById(s.id)).map(nr),r=e.querySelector(".peer");if(t)o.prepend(...n),r&&!o.querySelector(".peer")&&o.prepend(r);else for(let s of n)
jt(o,s);n.length&&R(n[0],n[n.length-1]),Ht(o,t,Oo(o,e,t))},t?"bottom":"top"),ar(o,{fromEnd:t,isPaging:!0}),u("history")}function sr(e){let t=c(),o=[...e.querySelectorAll(
".message")].map(nr),n=new Set(o.map(b=>b.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].filter(b=>!n.has(b.dataset.clientId)),s=document.
getElementById("new-messages"),a=s&&re(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.lastSeq),z(i)))),t.replaceChildren(...e.querySelectorAll(
".peer"),...o,...r),a?.isConnected&&a.before(s),Ft(t),Ht(t,!0,Oo(t,e,!0)),Ht(t,!1,Oo(t,e,!1)),u("history")}function Oo(e,t,o){if(o)return t.dataset.hasOlder==="\
true";let n=be(e);return t.dataset.hasNewer==="true"||n!==null&&z(n)<Number(e.dataset.lastSeq)}function Ht(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.
dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=ya(e.dataset.thread,t,s.id.replace("message-",
""));t?e.prepend(a):e.append(a)}function ya(e,t,o){let n=t?"older":"newer",r=f("a","link",d(n));return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.
page=n,f("li",`pager pager--${n}`,r)}function ar(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(".message:not([data-pending])")];n.length<=Kt+ua||
!o&&!$n()||k(()=>{let r=t?n.slice(Kt):n.slice(0,n.length-Kt),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .pe\
er"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Ht(e,!t,!0),R(a)})}function be(e=c()){
let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function ir(){return[...c()?.querySelectorAll(".message[data-kind=text]\
:not([data-pending]):not([data-deleted])")??[]].reverse().find(D)??null}var Xt={};ne(Xt,{add:()=>Ko,connect:()=>qa,connectPane:()=>Fo});var Qe="outbox:",cr=e=>e.startsWith(Qe),Ie=()=>yo(Qe).map(e=>T(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-t.at);function lr(e){let t=Math.max(0,...Ie().
map(o=>o.n))+1;dr({...e,id:At(),n:t,at:Date.now(),problem:""})}function et(e,t){let o=T(Qe+e,null);o&&dr({...o,...t})}var tt=e=>H(Qe+e),dr=e=>V(Qe+e.id,e);l("placed",({li:e,isNew:t})=>{if(!t)for(let o of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?d("deleted"):ot(e)}});function ot(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let o of t.querySelectorAll(".message__edited"))o.remove();for(let o of t.querySelectorAll(".spoiler"))o.replaceWith("[spoiler]");for(let o of t.querySelectorAll(
"img"))o.replaceWith(o.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function mr(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Sa(t,o),!n)return;k(()=>{jt(e,n,{afterPending:!0}),R(n)})}
va(n,t)}function Sa(e,t){let o=G("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","message--deleted","message--sticker"),
delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,{pending:"",clientId:e.id,at:n.
toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(wa(e.sticker)):r.textContent=e.content.trim(),
o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&ka(o,s),o}function wa(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:xa(e)}),t}var xa=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function ka(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",ot(t))))}function va(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=n?t.problem:r?"waiting":"sending";if(!o||o.dataset.shown===s)return;if(o.dataset.shown=s,o.hidden=!1,e.classList.toggle("message--pending",!n),e.
classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(Xe("clock"),d(s));let a=t.problem==="?"?d("not\
-sent"):`${d("not-sent")} · ${t.problem}`;o.replaceChildren(Xe("warning"),f("span","",a),ur("retry"),ur("delete")),o.setAttribute("role","alert")}function ur(e){
let t=f("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var fr=[1e3,2e3,4e3,8e3],Io=2e4,Ea=3,$o=At(),Yt=new Set,Se=0,Bo=0;function qa(){_t(e=>{cr(e)&&(j(),we())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&_a(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Se=0,we()}),addEventListener("pagehide",
gr),we()}var Fo=j;l("sent",({clientId:e})=>tt(e));l("online",()=>{Se=0;for(let e of Ie())e.isSoft&&et(e.id,{problem:"",isSoft:!1});j(),we()});l("connection",()=>j());
function Ko(e){lr(e),j(),ye(),we()}function _a(e,t){if(e==="delete"){tt(t),j();return}et(t,{problem:"",isSoft:!1}),Se=0,j(),we()}function we(){clearTimeout(Bo);
let e=new Set(Ie().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!pr())return Ro(Io/4);for(let t of e)Aa(t)}}async function Aa(e){if(!Yt.has(e)){Yt.
add(e);try{for(;;){let t=Ie().find(n=>n.thread===e&&!n.problem);if(!t)break;pr();let o=await p(`/chats/${e}/messages`,{form:La(t)});if(!Ca(t,o))break}}finally{Yt.
delete(e),Yt.size===0&&gr()}}}var La=({content:e,sticker:t,replyTo:o,id:n})=>({...t?{sticker:t}:{content:e},client_id:n,reply_to:o||""});function Ca(e,{ok:t,status:o,
body:n,problem:r}){let s=t?y(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Se=0,tt(e.id),c()?.dataset.thread===e.thread&&Z(s),j(),!0):o===
401?!1:o===429?(Ro(r.retryAfter*1e3),!1):t||o===0||o>=500?(Se++,o>=500&&Se>=Ea&&et(e.id,{problem:r?.text||"?",isSoft:!0}),j(),Ro(fr[Math.min(Se,fr.length)-1]),!1):
(et(e.id,{problem:r?.text||"?"}),j(),!0)}function Ro(e){clearTimeout(Bo),Bo=setTimeout(we,e)}function pr(){let e=T("lease",null),t=(e?.until??0)-Date.now();return e&&
e.page!==$o&&t>0&&t<=Io?!1:(V("lease",{page:$o,until:Date.now()+Io}),!0)}function gr(){T("lease",null)?.page===$o&&H("lease")}function j(){let e=c();if(!e)return;
let t=Ie().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||
n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?tt(n.id):mr(e,n,be(e))}var nt=1e4,Uo=9500,S=null,w=null;function hr(e,t){if(S=e.querySelector("#composer"),w=S?.querySelector("textarea")??null,!w)return;w.addEventListener("input",rt,
{signal:t}),E(w,Ma,{signal:t}),E(w,n=>wr(n)&&n.preventDefault(),{signal:t,type:"keypress"}),S.addEventListener("submit",xr,{signal:t}),S.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),xe(),ae())},{signal:t});let o=Tt(m().dataset.thread);o&&w.value===Pt(m().dataset.thread)&&
br(o),rt()}l("connection",({isOnline:e})=>Gt(e?"":d("offline-note")));function ae(){w?.focus({preventScroll:!0})}function rd(e){!w||w.readOnly||(w.setRangeText(
e,w.selectionStart,w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}function yr(e){xe(),S.querySelector("[name=reply_to]").value=e.id.replace(
"message-","");let t=f("b","",e.dataset.senderName??"");Sr("reply",qt("replying-to",{name:t,text:ot(e)})),ae()}async function Wo(e){let{thread:t}=m().dataset,o=S,
n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==S)return;if(!n.ok)return Gt(n.problem?.text||d("try-again"),!0);xe();let r={id:e.id.
replace("message-",""),text:n.body};Mt(t,r.id,r.text),br(r),ae(),w.setSelectionRange(w.value.length,w.value.length)}function br({id:e,text:t}){S.dataset.editing=
e,w.value=t,Sr("pencil",[f("b","",d("edit-message")),f("span","composer__key",` · ${d("esc-cancels")}`)]),rt()}function xe(){let e=S?.querySelector(".composer_\
_context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),S.querySelector("[name=reply_to]").value="","editing"in S.dataset&&(delete S.dataset.editing,Nt(m().dataset.
thread),w.value=Pt(m().dataset.thread)),Gt(""),rt(),!0)}function Sr(e,t){let o=S.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(
...t),o.querySelector(":scope > svg")?.remove(),o.prepend(Xe(e)),k(()=>o.hidden=!1)}function rt(){let e=w.value.length<Uo?w.value.trim().length:[...w.value.trim()].
length,t=e>0&&e<=nt;S.classList.toggle("composer--ready",t);let o=S.querySelector(".composer__send");o&&(o.disabled=!t),Fn(w),Ta(e)}function Ta(e){let t=S.querySelector(
".counter");if(!t)return;t.hidden!==e<Uo&&k(()=>t.hidden=e<Uo),t.classList.toggle("counter--over",e>nt);let o={n:e.toLocaleString("en"),max:nt.toLocaleString("e\
n"),over:(e-nt).toLocaleString("en")};t.hidden||(t.textContent=d(e>nt?"counter-over":"counter",o))}var wr=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!B()||e.ctrlKey||
e.metaKey);function Ma(e){if(wr(e))e.preventDefault(),S.requestSubmit?S.requestSubmit():xr(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=ir();
if(!t)return;e.preventDefault(),Wo(t)}}function xr(e){if(e.preventDefault(),!!S.classList.contains("composer--ready")){if("editing"in S.dataset)return Pa();Na({
content:w.value}),w.value="",rt()}}function Na(e){let{thread:t}=m().dataset,o=S.querySelector("[name=reply_to]").value;u("composed",{thread:t}),xe(),Ko({thread:t,
replyTo:o,...e})}async function Pa(){if(w.readOnly)return;let{editing:e}=S.dataset,{thread:t}=m().dataset,o=S;w.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}\
/edit`,{form:{content:w.value}});if(o===S&&(w.readOnly=!1),!n.ok)return o===S&&Gt(n.problem?.text||d("try-again"),!0);if(Tt(t)?.id===e&&Nt(t),m()?.dataset.thread!==
t||!S)return;let r=y(n.body).querySelector(".message");r&&Z(r),S.dataset.editing===e&&xe(),o===S&&ae()}function Gt(e,t=!1){if(!S)return;let o=S.querySelector(".\
composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var Oa=2e3,$e=null;function ie(e,t){$e?.remove(),$e=f("span","tooltip",t),$e.setAttribute("role","status"),$e.style.insetInlineEnd="20px",$e.style.insetBlockStart=
"20px";let o=$e;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Oa)}async function kr(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Ia(e)}}function Ia(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var zt={};ne(zt,{close:()=>Ee,connect:()=>$a,isOpen:()=>Vt,openDialog:()=>ve,show:()=>st});var Y=null,vr=()=>{},Vt=()=>ke()?.firstElementChild!=null,ke=()=>document.getElementById("dialog");function $a(){let e=ke();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ee())}),e.addEventListener("submit",Ba),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ve(o.getAttribute("href"),o))}))}async function ve(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ie(n,o.problem?.text||d("try-again"));st(y(o.body),t)}function st(e,t){Ee(),Y=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),ke().replaceChildren(...e.children),window.htmx?.process(ke()),vr=wt(ke()),(o??ke().querySelector(
go))?.focus()}function Ee(){return Vt()?(vr(),ke().replaceChildren(),(Y?.isConnected?Y:Y?.id?document.getElementById(Y.id):null)?.focus({preventScroll:!0}),Y=null,
!0):!1}async function Ba(e){let t=e.target;if(t.method==="get")return Ra();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=c(),r=await p(t.getAttribute(
"action"),{form:vt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Fa(t,r);let s=y(r.body),a=s.querySelector("[data-frame]")!==null;a&&Ce(r.body);let i=s.querySelector(
".message");if(i&&(Y=document.getElementById(i.id)??Y),i&&n&&c()===n&&Z(i),s.querySelector("[role=dialog], [role=alertdialog]"))return st(s,Y);let C=Y;Ee(),!i&&
C?.matches(".message")&&ie(C,d("reported")),a||u("dialog-done")}function Ra(){l("pane",()=>{Ee(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Fa(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||d("try-again"),e.prepend(o)}var Ka=["react","reaction","reply","edit"],qr=e=>e.id.replace("message-",""),qe=e=>`/chats/${m().dataset.thread}/messages/${qr(e)}`;function _e(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||P(e)||Ka.includes(t)&&!ho())return!1;let o=D(e);switch(t){case"edit":return o&&e.dataset.kind==="text";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind==="text";default:return!0}}function at(e,t){for(let o of e.querySelectorAll(
"[data-action]"))o.hidden=!_e(t,o.dataset.action)}async function ce(e,t){switch(e){case"reply":return yr(t);case"edit":return Wo(t);case"delete":return ve(`${qe(
t)}/delete`,t);case"report":return ve(`${qe(t)}/report`,t);case"pick":return await(await A.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ie(t,d("try-again"));case"copy-link":return Er(t,new URL(`/chats/${m().dataset.thread}?m=${qr(t)}`,location.href).href);case"copy-text":{let o=await p(`${qe(
t)}/raw`);return Er(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Er(e,t){ie(e,d(t!==null&&await kr(t)?"copied":"try-again"))}var Ua=300,Wa=2500;function Ar(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
it(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ce("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>Ga(i),Ua))},s=()=>{clearTimeout(n),B()||jo()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Ho=new Set;async function it(e,t,o){let n=`${e.id} ${t}`;if(Ho.has(n))return;Ho.add(n);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>Ha(e,t,o));let a=await p(`${qe(e)}/reactions`,{form:{reaction:t}});Ho.delete(n);let i=a.ok?y(a.
body).querySelector(".message"):null;if(i&&c()===r)return Z(i);!a.ok&&e.isConnected&&k(()=>Xa(e,s))}function Ha(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",ja(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(C=>_r(C.value)===_r(t));r||(r=Ya(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=To(r),a=s.includes(v()),i=a?s.filter(C=>C!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let b=r.querySelector(".chip__count")??r.lastChild;b.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var _r=e=>e.replace(/\uFE0F/g,"");function ja(e){let t=f(
"form","chips");return t.method="post",t.action=`${qe(e)}/reactions`,t}function Ya(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Xa(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var X=null;async function Ga(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${qe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;jo(),X=f("span",
"tooltip",o.body.trim()),X.setAttribute("role","tooltip"),X.dataset.extra="",t.append(X);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-X.offsetWidth-8));X.style.left=`${s}px`,X.style.top=`${n.top-r.top-X.offsetHeight-4}px`,B()&&setTimeout(jo,Wa)}function jo(){X?.
remove(),X=null}function J(e,t=""){let o=ct(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),za(e,t),Za(e.querySelector(".chat__count"),o,Lr(e).length,"muted"in
e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=No(r),n.title=De(r)}}var ct=e=>Math.max(0,(Number(
e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Lr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||0));function Cr(e,t){
let{seq:o}=t.dataset,n=Lr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Lo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==r}function Zt(e){
if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".chat__deleted")&&(e.
dataset.deleted="")}function Tr(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?d("you"):s,b="deleted"in t.dataset,C=t.dataset.kind==="system",
St=!C&&e.dataset.kind!=="direct"&&O(r),Cn=St?d("folded"):t.textContent.trim();b&&!St?e.dataset.preview=d("deleted"):e.dataset.preview=C||St?Cn:d("preview-by",{name:i,
text:Cn}),b&&!St?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,lastSenderName:s,
at:a,activity:n}),(C?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function za(e,t){let o=e.querySelector(
".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":vo(e.dataset.thread);t?o.replaceChildren(f("span","chat__typing",d("typing-in-li\
st",{name:t}))):r?o.replaceChildren(f("span","chat__draft",d("draft",{text:r}))):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):
o.textContent=e.dataset.preview??""}function Za(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","v\
isually-hidden",` ${d(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","m\
entions-you"))}var Ja=400,ee=()=>document.getElementById("chats-part"),Ae=()=>q()?.dataset.filter??"all",I=e=>document.getElementById(`nav-${e}`),Be=()=>[...q()?.querySelectorAll(
".chat")??[]];function Mr(){if(!q())return;let e=ee().parentElement;e.addEventListener("scroll",()=>Q(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Q(!0))}),le(q()),Q(!1)}l("day",()=>Be().forEach(e=>J(e)));l("draf\
t",({thread:e})=>Pr(e));l("list-typing",({thread:e,name:t})=>Pr(e,t));l("pane",Nr);function Qa(e,t){let[o,n]=[e,t].map(a=>a.querySelector(".chat"));if(!o)return!0;
let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Re(e){let t=q(),o=e.contains(
document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Qa(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&e.nextElementSibling&&
t.append(e),o?.focus({preventScroll:!0})}function Fe(e){e?.remove(),Q(!1)}var Yo=!1;async function Q(e){let t=q(),o=t?.querySelector("a[data-page=chats]");if(!o)
return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Ja;if(Yo||!(n||e))return;Yo=!0;let r=await p(o.getAttribute("href"));if(Yo=!1,!r.ok||!o.isConnected)return;
o.closest("li").remove();let s=[...y(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!I(i.dataset.thread)});t.append(...s),le(
...s),Q(!1)}function le(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Zt(o),J(o),o.nextElementSibling.tabIndex=
-1}Nr()}function Nr(){let e=N();for(let t of Be()){let o=e!==""&&t.dataset.thread===e;o!==(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-cur\
rent","page"):t.removeAttribute("aria-current"),J(t))}}function Pr(e,t){let o=I(e);o&&J(o,t)}var lt=new Map,Xo=new Set;function ut(e,t){lt.get(e)?.push(t);for(let o of Xo)o.push(t);return lt.has(e)}async function Dr(e){let t=[];Xo.add(t);try{return await e()}finally{
Xo.delete(t),t.forEach(o=>o())}}async function dt(e){if(!q()||ut(e,()=>dt(e)))return;lt.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${Ae()}`),o=lt.get(e);
lt.delete(e),ti(e,t),I(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&dt(e)}function ti(e,t){let o=I(e)?.closest("li");if(t.status===204||t.status===404)return Fe(
o);let n=t.ok?y(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?oi(o,n):o.replaceWith(n):q().prepend(n),le(n),Re(n),ee().querySelector(
".filters--list").hidden=!1,I(e).dataset.kind==="channel"&&(ee().querySelector("[data-filter=channels]").hidden=!1),Go())}function Go(){m()?.querySelector("#wel\
come")&&u("reload",{path:"/"})}function oi(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&V("last-thread",e));var eu=()=>T("last-thread","");var Vo="/settings/look";function Ir(){document.addEventListener("pointerdown",({target:e})=>Or(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Or(t=>!t.contains(e))),E(document,ni,{capture:!0}),document.addEventListener("submit",ri)}var $r=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Or(e){for(let t of $r())e(t)&&(t.open=!1)}function ni(e){if(e.key!=="Escape")return;let t=$r()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function ri(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Vo)return;if(e.preventDefault(),!(await p(
Vo,{form:vt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${Vo}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var ai=450,ii=10,F=null,Br=()=>{};function Rr(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let b=i.target.closest(".message");i.pointerType==="mouse"||!b||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,ci(
b)},ai))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>ii&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let b=(i.pointerType??r?.pointerType)==="touch";(F||b&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),mt()})}function ci(e){_e(e,"copy-link")&&(mt(),F=G("sheet-template"),F&&(at(F,e),F.addEventListener("click",t=>li(t,e)),document.body.append(F),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Br=wt(F),F.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function mt(){return F?(Br(),F.remove(),F=null,!0):!1}function li(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;mt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?it(n,s,o.querySelector("img")?.src):r!=="close"&&ce(r,n)}var Zo={};ne(Zo,{connect:()=>mi});var di=450,ui=10;function mi(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Jt(t))}),document.addEventListener("contextmenu",e=>{let t=zo(e.target);!t||e.shiftKey||(e.preventDefault(),B()||Jt(t,e.clientX>0?e:void 0))}),E(document,e=>{e.
key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Jt(zo(e.target)))}),fi()}var zo=e=>e.closest(".chat-list li")?.querySelector("a[data-keep]");
async function Jt(e,t){let o=await A.chatMenu().catch(()=>null);o?o.open(e,t):ie(e.closest("li"),d("try-again"))}function fi(){let e=0,t=null,o=!1,n=()=>clearTimeout(
e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:zo(r.target);s&&(t=r,e=setTimeout(()=>{o=!0,Jt(s)},di))}),document.addEventListener(
"pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>ui&&n()});for(let r of["pointerup","pointercancel"])document.addEventListener(r,n);document.
addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Qt=()=>Dr(pi);g("blocks",Qt);async function pi(){let e=Ae(),t=await p(`/chats/list?filter=${e}`);if(Ae()!==e)return t.ok;let o=q(),n=t.ok?y(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let b of[
...n.children].map(C=>gi(C,a)))b===i?i=i.nextElementSibling:o.insertBefore(b,i);for(;i;){let b=i.nextElementSibling;i.remove(),i=b}return le(o),a.forEach(Re),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),Q(!1),!0}function gi(e,t){let o=e.querySelector(".chat"),n=o&&I(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
Zt(o),r<0&&t.push(n.closest("li")),r<0||r===0&&hi(o,n)?n.closest("li"):e}function hi(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var yi=300,bi=1e4,Si=6e4,Kr=1e4,wi=3e4,xi=5e3,te=null,Ke="",oo=0,to=0,en=0,eo=0,Ur=0,Ue=()=>te?.readyState===WebSocket.OPEN;function tn(){ro(),setInterval(()=>{
(Ue()?no(oo)>Si:te&&no(en)>Kr)&&Hr()},5e3),addEventListener("online",Jo),addEventListener("pageshow",e=>e.persisted&&Jo()),document.addEventListener("visibility\
change",()=>document.visibilityState==="visible"&&Jo())}var no=e=>Math.abs(Date.now()-e);l("pane",jr);l("say",e=>Qo(e));function Qo(e){Ue()&&te.send(JSON.stringify(
e))}function ro(){clearTimeout(Ur);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);te=e,Ke="",en=Date.now(),e.onopen=
()=>{oo=to=Date.now(),jr(),u("socket",{isUp:!0})},e.onmessage=t=>{te===e&&(oo=Date.now(),Ce(t.data))},e.onclose=t=>{te===e&&Wr(t.code)}}function Wr(e){if(te=null,
Ke="",Tn(),e===1008)return Ge();to&&Date.now()-to>xi&&(eo=0),to=0,eo++,u("socket",{isUp:!1,tries:eo});let t=Math.min(bi,yi*2**(eo-1));Ur=setTimeout(ro,t*(.5+Math.
random()/2))}function Jo(){te?(Ue()?no(oo)>wi:no(en)>Kr)&&Hr():ro()}function Hr(){let e=te;e.onopen=e.onmessage=e.onclose=null,e.close(),Wr(1006),ro()}function jr(){
let e=N();Ue()&&(Ke&&Ke!==e&&Qo({event:"leave",data:{threadId:Number(Ke)}}),Ke=e,e&&Qo({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||
0}}))}var vi=5e3,Ei=4e3,Xr=15e3,qi=3,so=0,ft=0,Yr=-Xr;l("socket",({isUp:e,tries:t})=>e?_i():Ai(t));l("pane",Vr);async function _i(){clearTimeout(so),clearTimeout(ft),
so=ft=0;let e=de()!=="";pt("live"),u("online"),e&&u("back"),await Qt()}function Ai(e){de()==="live"&&pt("lost"),so||(so=setTimeout(()=>pt("reconnecting"),vi)),e>=
qi&&(ft||(ft=setTimeout(Gr,0)))}async function Gr(){let e=N(),t=e?await Li(e,c()):!0;t&&performance.now()-Yr>Xr&&(t=await Qt(),Yr=performance.now()),!Ue()&&(t?(pt(
"polling"),u("online")):de()==="polling"&&pt("reconnecting"),ft=setTimeout(Gr,Ei))}async function Li(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&c()===t&&Ce(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var de=()=>document.documentElement.dataset.connection??
"";function pt(e){de()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Vr(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Vr(){let e=m()?.querySelector(".banner");if(!e)return;let t=de()==="reconnecting"||de()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(de()==="reconnecting"?o:"",d(de()))}var zr=800,gt=null,ao=null;function Zr(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),on(n))},{signal:t}),We()}l("end-wanted",Ci);l("scrolled",
We);l("online",We);function We(){let e=he();if(!e||gt===c())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<zr?on(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<zr&&on(o)}async function on(e){let t=c();if(gt===t)return;gt=t;let o=new URL(
e.href),n=await p(`/chats/${t.dataset.thread}/messages${o.search}`);if(gt===t&&(gt=null),!n.ok||c()!==t)return;if(!e.isConnected)return We();let r=y(n.body).querySelector(
".page");r&&(rr(r,e.dataset.page==="older"),We())}async function Ci({takesFocus:e}){let t=c();if(ao===t)return;ao=t;let o=await p(`/chats/${t.dataset.thread}/me\
ssages`);if(ao===t&&(ao=null),c()!==t)return;let n=o.ok?y(o.body).querySelector(".page"):null;n&&sr(n),ko({takesFocus:e}),We()}var dn={};ne(dn,{connect:()=>Fi});async function Jr(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),st(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;E(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await A.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",d("try-again")))}var cn={};ne(cn,{connect:()=>Mi,connectPane:()=>rn,markAllRead:()=>sn});var es=300,$={thread:"",seq:0},nn=0,ts=-es,He=null;function Mi(){for(let e of["focus","resize"])addEventListener(e,je);document.addEventListener("visibilitychan\
ge",je),addEventListener("pagehide",os)}function rn(){os();let e=c();e&&($={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),je()}l("scrolled",je);l("on\
line",je);l("placed",({li:e})=>{let t=Number(e.dataset.seq);D(e)||P(e)&&Number(c().dataset.lastRead)===t-1?as(c(),t):je()});g("read",e=>{let t=c();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&as(t,Number(e.dataset.seq))});function sn(){let e=c(),t=be();"hasNewer"in e.dataset?ss(e,Number(e.dataset.lastSeq),""):
t&&rs(t),u("all-read")}function je(){let e=Qr();if(!e)return;let t=c(),o=Number(e.dataset.seq);an(t,o),$.thread===t.dataset.thread&&o>$.seq&&(He={thread:$.thread,
message:e.id.replace("message-",""),seq:o}),nn||(nn=setTimeout(()=>{nn=0;let n=Qr();n&&rs(n)},Math.max(0,ts+es-performance.now())))}function os(){if(!He||$.thread===
He.thread&&$.seq>=He.seq)return;let{thread:e,message:t}=He;He=null,ns(e,t)}var ns=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Qr(){
let e=he();if(!e||!Et())return null;let t=e.getBoundingClientRect().bottom+2,o=c().querySelectorAll(".message:not([data-pending])");for(let n=o.length-1;n>=0;n--)
if(o[n].getBoundingClientRect().bottom<=t)return o[n];return null}var rs=e=>ss(c(),Number(e.dataset.seq),e.id.replace("message-",""));async function ss(e,t,o){if(an(
e,t),$.thread!==e.dataset.thread||t<=$.seq)return;let n=$,r=n.seq;n.seq=t,ts=performance.now(),!(await ns(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function as(e,t){
$.thread===e.dataset.thread&&($.seq=Math.max($.seq,t)),an(e,t)}function an(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var L=null,ue=null;function is(e,t){L=e.querySelector(".panel"),ue=e.querySelector("[data-action=stickers]"),!(!L||!ue)&&(ue.addEventListener("click",o=>{o.preventDefault(),
L.hidden?Ni():Ye()},{signal:t}),document.addEventListener("pointerdown",o=>{!L.hidden&&!L.contains(o.target)&&!ue.contains(o.target)&&Ye({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>L=ue=null))}function Ye({givesBack:e=!0}={}){return!L||L.hidden?!1:(L.hidden=!0,ue.setAttribute("aria-expanded","false"),e&&ue.focus(
{preventScroll:!0}),!0)}async function Ni(){let e=L;L.hidden=!1,ue.setAttribute("aria-expanded","true");let t=!L.querySelector("[data-sticker]"),[o,n]=await Promise.
all([A.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(L!==e||L.hidden)){if(!o||n?.ok===!1)return Ye();if(n){let r=y(n.body);L.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(L,Ye)}o.show()}}var K=null,x=null,io=null,ds=null;function us(e,t){let o=e.querySelector("#messages");if(!o||(K=G("toolbar-template"),!K))return;K.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&ln(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&ln(r.target.closest(".message"))},n),o.addEventListener("click",Di,n),document.addEventListener("pointerdown",r=>{x&&!x.contains(r.target)&&!io?.contains(
r.target)&&me()},n),t.addEventListener("abort",()=>{me(),K=null})}l("action",({action:e,li:t})=>{e==="react"&&ls("quick-template",t,"react"),e==="more"&&ls("men\
u-template",t,"more")});function me(){return x?(x.contains(document.activeElement)&&Pi(ds)?.focus({preventScroll:!0}),x.remove(),x=null,io?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Pi=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):x?.closest(".message");function ln(e){if(!(!e||!K||e===K.parentElement||
x)){if(!_e(e,"copy-link"))return K.remove();at(K,e),e.append(K)}}function Di(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return me(),it(t,o.dataset.reaction,o.querySelector("img")?.src);x?.contains(
o)&&me(),ce(o.dataset.action,t)}}function ls(e,t,o){let n=x?.dataset.extra===o&&x.parentElement===t;if(me(),!n&&(ln(t),x=G(e),!!x)){x.dataset.extra=o,at(x,t);for(let r of x.
querySelectorAll("hr"))r.hidden=!t.contains(K);io=K?.querySelector(`[data-action=${o}]`)??null,io?.setAttribute("aria-expanded","true"),ds=t.contains(document.activeElement)?
document.activeElement:t,t.append(x),Oi(t),E(x,Ii),x.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Oi(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();x.dataset.extra==="more"?(x.style.insetInlineEnd="20px",x.style.insetBlockStart="20px",x.getBoundingClientRect().bottom>t.bottom&&
(x.style.insetBlockStart=`${-x.offsetHeight-20}px`)):x.getBoundingClientRect().top<t.top&&(x.style.insetBlockStart="24px")}function Ii(e){let t=[...x.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return me();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Bi={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ri=".docked, #dialog, .sheet-holder";function Fi(){E(document,Ki)}function Ki(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Ri))return;let{key:t}=e;if(t==="Escape")return Ui(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Vt())return;if(Wi(e))return Hi(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Jr(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return ji(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Yi(
e,o)||(document.activeElement===he()&&Gi(e),Vi(e))}function Ui(e){if(Ee()||mt()||me()||Ye()||xe())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.
closest?.("#messages")&&ae(),sn(),ye())}var Wi=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function Hi(e){e.preventDefault(),ve("/keys")}function ji(e){let t=Be(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(ct(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function Yi(e,t){let o=Bi[e.key];if(o&&document.activeElement===t&&_e(t,o))return e.preventDefault(),ce(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?ye({takesFocus:!0}):Xi()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Rt(t):re(t);return n?
n.focus():e.key==="ArrowDown"&&ae(),!0}var Xi=()=>c().querySelector(".message");function Gi(e){if(e.key==="End")return e.preventDefault(),ye();if(e.key!=="Arrow\
Up")return;let t=he().getBoundingClientRect().bottom,o=be();for(;o&&o.getBoundingClientRect().top>t;)o=Rt(o);!o||!Bt(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function Vi(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||B()||!fe()||fe().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ae()}function fs(){q()&&(ee().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
zi(t))}),ps())}l("pane",un);var ps=()=>ee()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),ms=null;async function zi(e){
ms=e;let t=await p(e.getAttribute("href"));if(ms!==e)return;let o=t.ok?y(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!o)return location.
assign(e.href);let n=ee().contains(document.activeElement);ee().replaceWith(o),window.htmx?.process(o),ps(),n&&o.querySelector(".filter[aria-current]")?.focus(),
le(q()),Q(!1)}function un(){if(Ae()==="unread")for(let e of Be())ct(e)===0&&e.dataset.thread!==N()&&Fe(e.closest("li"))}var Ji=2,Qi=20;function mn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Qi?Math.random()*o*Ji:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
mn(e,()=>pn(e.dataset.thread))});g("gone",e=>fn(e.dataset.thread));l("gone",({thread:e})=>fn(e));l("dialog-done",()=>m()?.querySelector("#members")&&pn(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&pn(m().dataset.thread));function fn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function pn(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return ec(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return fn(e);if(!o.ok||m()!==t)return;let n=y(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let b=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),b&&(a.querySelector(`a[href="${CSS.escape(b)}"]`)??t).focus({preventScroll:!0})}}async function ec(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?y(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>gn(e,t));g("news",gs);g("thread",e=>mn(e,()=>dt(e.dataset.thread)));g("gone",e=>hs(e.dataset.thread));g("read",e=>{e.dataset.user===
v()&&gn(e.dataset.thread,Number(e.dataset.seq))});function gs(e){let{thread:t}=e.dataset,o=ut(t,()=>gs(e)),n=I(t);if(!n)return o||"changed"in e.dataset?void 0:dt(
t);Cr(n,e)&&J(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Tr(n,e),J(n),r>
s&&Re(n.closest("li")))}function hs(e){ut(e,()=>hs(e)),Fe(I(e)?.closest("li"))}function gn(e,t){ut(e,()=>gn(e,t));let o=I(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),J(o),un())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Go())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var U=null,hn=new AbortController,ys=()=>{},lo="",co=null,bs=!1;function Ss(e){ys=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.htmx&&(window.
htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",oc);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,yn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(co=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===co&&(co=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(lo=
n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),uo(Dn(t.detail.path),!1)}),document.addEventListener("click",rc),yn()}l("rel\
oad",({path:e})=>!co&&uo(e??tc(),e!==void 0));l("docked",yn);l("renamed",()=>Ve()||ws(!1));l("online",()=>{let e=lo;lo="",(e.startsWith("/chats/")||e==="/")&&uo(
e,!0)});var tc=()=>Ve()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function uo(e,t){if(!window.htmx||!m())return location.assign(e);let o=t&&
!Ve()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function oc(e){let{ctx:t,
tasks:o}=e.detail;bs=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.querySelectorAll(
"[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.method==="GET")return location.
assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function yn(){if(m()===U)return;hn.abort();let e=U===null;
if(U=m(),lo="",hn=new AbortController,!U)return u("pane",{thread:""});U.setAttribute("hx-sync","this:replace"),Ve()||ws(e),ys(U,hn.signal),kt(),!e&&bs&&!U.contains(
document.activeElement)&&nc(),u("pane",{thread:N()})}function ws(e){document.body.dataset.view=U.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.
title=[U.dataset.title,document.body.dataset.server].filter(Boolean).join(" · "))}function nc(){(B()?U:fe()??U).focus({preventScroll:!0})}function rc(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):uo(t.getAttribute("href"),!0)}var ac=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!O(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!mo(r.dataset.onlineOf).includes(e))return;
let s=mo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=O(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),ic(r)});l("socket",async({isUp:e})=>{let t=N(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?y(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),kt())});var mo=(e="")=>e.split(" ").filter(Boolean);function ic(e){let t=mo(e.dataset.onlineOf).length,o=mo(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Po(new Date(r)):"":e.textContent=n?d("online"):d("online-of",{
n:o+1,all:t+1})}function xs(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Po(new Date(t.dataset.seen)))};e(),setInterval(e,ac)}var bn={};ne(bn,{connect:()=>vs});var cc="a[href^='/users/']:not(.button)";function vs(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(cc)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&ks(e,r=>r.onPointer(n))},t),E(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),ks(e,r=>r.onSpace(n)))},t)}async function ks(e,t){
e.abort();let o=await A.profileCard().catch(()=>null);o?t(o):vs()}var Sn=8,wn=4,_=null;function Es(){_=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(D(e)||xn()||_&&!_.isConnected)&&ht()});l("sent",ht);l("history",ht);
l("back",kn);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=c()?.dataset.thread===e?lc(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,ht())});
g("marks",kn);g("thread",e=>e.dataset.thread===c()?.dataset.thread&&kn());var fo=()=>[..._?.querySelectorAll(".seen__face")??[]],lc=e=>fo().find(t=>t.dataset.user===
e);function dc(){if("hasNewer"in c().dataset)return null;let e=[...c().querySelectorAll(".message")].filter(t=>Wt(t)&&!P(t));return xn()&&e.length>0&&!D(e[e.length-
1])?null:e.reverse().find(D)??null}var xn=()=>_?.querySelector(".seen__words").dataset.direct==="true",uc=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function ht(){if(!_||!c())return;let e=dc(),t=e?fo().filter(o=>uc(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==_?e.after(_):!e&&!_.isConnected&&
c().append(_);let o=new Set(t.slice(0,Sn));for(let r of fo())r.hidden=!o.has(r);_.querySelector(".seen__more").textContent=t.length>Sn?`+${t.length-Sn}`:"";let n=_.
querySelector(".seen__words");xn()||(n.textContent=d("seen-by",{names:mc(t)})),_.hidden=t.length===0})}var mc=e=>{let t=e.map(o=>o.dataset.name);return t.length>
wn?`${t.slice(0,wn).join(", ")} +${t.length-wn}`:t.join(", ")};async function kn(){let{thread:e}=c()?.dataset??{},t=_;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?y(o.body).querySelector("#seen"):null;if(!(!n||_!==t||c()?.dataset.thread!==e)){for(let r of fo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}_=n,_.hidden=!0,t.replaceWith(_),ht()}}var qs="/logout";function _s(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===qs&&(e.preventDefault(),pc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ge())})}async function pc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",bo);let o=await p(qs,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",bo);let n=f("li","problem",o.problem?.text||d("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var vn={};ne(vn,{connect:()=>hc});function hc(){document.addEventListener("click",e=>As(e.target.closest(".spoiler"))),E(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),As(e.target))})}function As(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var oe=64,yc=/^\(\d+\) /,En=null;function qn(){Ls(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Ls()}),new MutationObserver(Cs).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var yt=()=>Number(document.body.dataset.unread)||0;function Ls(){Cs(),bc()}function Cs(){let e=document.title.replace(
yc,""),t=yt()>0?`(${yt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function bc(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),yt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(En??(En=await Sc(e.dataset.plain)),yt()===0)return;e.
href=wc(yt())}catch{}}}function Sc(e){return new Promise((t,o)=>{let n=new Image(oe,oe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function wc(e){let t=Object.assign(
document.createElement("canvas"),{width:oe,height:oe}),o=t.getContext("2d");o.drawImage(En,0,0,oe,oe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(oe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(oe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,oe-r/2,47),t.toDataURL("image/png")}var kc=5e3,_n=3e3,bt=new Map,po={thread:"",at:-_n};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||O(o))return;bt.has(t)||bt.set(t,new Map);let r=bt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>An(t,o),kc)}),Ln(t)});l("placed",({li:e,isNew:t})=>{let o=c();t&&o&&An(o.dataset.thread,
e.dataset.sender)});g("news",e=>An(e.dataset.thread,e.dataset.sender));function Ts(e,t){let o=e.querySelector("#composer textarea");Ln(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&vc(e.dataset.thread)},{signal:t})}l("composed",()=>po={thread:"",at:-_n});function vc(e){let t=performance.
now();po.thread===e&&t-po.at<_n||(po={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function An(e,t){let o=bt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Ln(e))}function Ln(e){let t=[...bt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||c()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...qt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(D(e))return Ms();if(P(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Et()&&Lt())&&
qc(e)});l("all-read",Ms);function qc(e){let t=f("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{Ns(),e.before(t),R(e)})}function Ms(){
k(Ns)}function Ns(){let e=document.getElementById("new-messages");if(!e)return;let t=re(e);e.remove(),t&&R(t)}document.documentElement.classList.add("has-js");Jn();Do(document);_s();Ir();xs();document.body.dataset.page==="settings"&&A.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?_c():document.getElementById("dock")&&Ac();function _c(){T("dock",{}).state==="closed"&&H("dock"),qn(),Ps(),Ds(),tn()}
async function Ac(){qn(),tn(),(await A.dock()).connect(Ds,Ps)}function Ps(){Mr(),fs()}function Ds(){Qn();for(let e of[qo,Xt,zt,vn,dn,cn,Zo,bn])e.connect();Ss([Do,
tr,Eo,hr,Hn,Fo,Ar,Es,In,Zr,rn,Ts,us,Rr,is,Xn,Wn])}export{y as a,f as b,Xe as c,u as d,l as e,E as f,wt as g,g as h,p as i,vt as j,m as k,fe as l,N as m,B as n,d as o,T as p,V as q,ae as r,rd as s,Na as t,ie as u,
it as v,Do as w,dt as x,eu as y,A as z,Zs as A,ve as B,Ee as C};

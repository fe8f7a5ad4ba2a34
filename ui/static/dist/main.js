var Xs=Object.defineProperty;var ae=(e,t)=>{for(var o in t)Xs(e,o,{get:t[o],enumerable:!0})};function S(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...o){let n=document.createElement(
e);return t&&(n.className=t),n.append(...o),n}function I(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function V(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function E(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var bo="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function kt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(bo)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return E(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Gs=3e4,Vs=300,zs=["presence","read"],vt=new Map,Te=[];function g(e,t){vt.has(e)||vt.set(e,[]),vt.get(e).push(t)}function Me(e){for(let t of[...S(e).children])
zs.includes(t.dataset.frame)&&(Te=[...Te.slice(1-Vs),{frame:t,at:performance.now()}]),Hn(t)}function Et(){Te=Te.filter(({at:e})=>performance.now()-e<Gs);for(let{
frame:e}of Te)Hn(e)}var Un=()=>Te=[];function Hn(e){for(let t of vt.get(e.dataset.frame)??[])t(e)}var Zs=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Zs);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let b=await fetch(
e,i),T=await b.text();return b.status===401&&Ze(),{status:b.status,ok:b.ok,body:T,problem:b.ok?null:Js(T,b)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function qt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function Ze(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Js(e,t){let o=S(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var v=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
wo=()=>document.getElementById("composer"),he=()=>wo()?.querySelector("textarea[name=content]")??null,Oe=()=>!!m()?.closest(".docked"),O=()=>c()?.dataset.thread??
"",_t=()=>document.visibilityState==="visible"&&document.hasFocus(),F=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,N=e=>e.dataset.kind==="syste\
m",D=e=>e.dataset.sender===v()&&!N(e);var Qs=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Qs.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Ct(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Ne=new Map,W=e=>`ribbit:${v()}:${e}`;function L(e,t){if(Ne.has(W(e)))return Ne.get(W(e));try{let o=localStorage.getItem(W(e));if(o!==null)return JSON.parse(
o)}catch{}return t}function z(e,t){let o=W(e);Ne.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ne.set(o,t)}}function j(e){Ne.delete(W(e));try{localStorage.
removeItem(W(e))}catch{}}function xo(e){let t=W(e),o=new Set([...Ne.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}return[
...o].filter(n=>n.startsWith(t)).map(n=>n.slice(W("").length))}function ko(){for(let e of xo(""))j(e)}function De(e){addEventListener("storage",t=>{t.key?.startsWith(
W(""))&&e(t.key.slice(W("").length))})}function Lt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var vo=new Map,ye=null,Wn=()=>location.pathname+location.search;function jn(e,t){location.pathname===`/chats/${e}`&&(t?vo.set(Wn(),{thread:e,id:t.id,top:t.top}):
vo.delete(Wn()))}function Yn(e){return ye=vo.get(e)??null,ye?`/chats/${ye.thread}?m=${ye.id.replace("message-","")}`:e}function Xn(e){let t=ye?.thread===e?ye:null;
return ye=null,t}var ea=80,y=null,Ie=!0,Eo=!1,Se=null;function Gn(e,t){if(y=e.querySelector(".thread__scroll"),!y)return;let o=c();y.style.overflowAnchor="none",ta(o),y.addEventListener(
"scroll",oa,{passive:!0,signal:t});let n=new ResizeObserver(()=>Tt());n.observe(y),n.observe(o),e.querySelector(".jump")?.addEventListener("click",()=>we(),{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),y=Se=null})}l("placed",Pe);l("read",Pe);l("show-message",({li:e})=>zn(e));var At=()=>!y||y.scrollHeight-y.scrollTop-
y.clientHeight<=ea,Vn=()=>Ie&&!("hasNewer"in(c()?.dataset??{})),be=()=>y;function k(e,t="top"){if(!y||Eo)return e();Eo=!0,Qe();try{return e()}finally{Eo=!1,Tt(t)}}
function we({takesFocus:e=!1}={}){y&&("hasNewer"in c().dataset?u("end-wanted",{takesFocus:e}):_o({takesFocus:e}))}function _o({takesFocus:e=!1}={}){y&&(Ie=!0,Tt(),
u("scrolled"),Pe(),e&&[...c().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function zn(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),y.scrollTop+=e.getBoundingClientRect().top-y.getBoundingClientRect().top-(y.clientHeight-
e.offsetHeight)/2,Qe(),u("scrolled")}function ta(e){Ie=!0;let t=Xn(e.dataset.thread),o=t&&document.getElementById(t.id);if(o)return y.scrollTop+=o.getBoundingClientRect().
top-y.getBoundingClientRect().top-t.top,Qe(),Pe();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return zn(
n);Tt(),r&&r.getBoundingClientRect().top<y.getBoundingClientRect().top&&(y.scrollTop+=r.getBoundingClientRect().top-y.getBoundingClientRect().top-16),Qe(),Pe()}
var qo=!1;function oa(){qo||(qo=!0,requestAnimationFrame(()=>{qo=!1,y&&(Qe(),jn(c().dataset.thread,Ie?null:Se),Pe(),u("scrolled"))}))}function Qe(){Ie=At(),Se=null;
let e=y.getBoundingClientRect().top,t=c().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.
startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();Se={id:t[o].id,top:r-e,bottom:s-e}}function Tt(e="top"){if(!y)return;
if(Ie){y.scrollTop=y.scrollHeight;return}let t=Se&&document.getElementById(Se.id);t&&(y.scrollTop+=t.getBoundingClientRect()[e]-y.getBoundingClientRect().top-Se[e])}
function Pe(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!y||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),n=y.
scrollHeight-y.scrollTop-y.clientHeight,r="hasNewer"in t.dataset||n>y.clientHeight;e.hidden=At()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?d("new-count",{n:o}):d("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-la\
bel"))}var ra=98,Zn=null;function Jn(e){e===Zn&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(ra,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Zn=o===t?e:null})}var Ao={};ae(Ao,{connect:()=>sa,connectPane:()=>Lo,discardEdit:()=>Nt,draftPreview:()=>Co,saveEdit:()=>Ot,savedDraft:()=>Dt,savedEdit:()=>Mt});var et=e=>`draft:${e}`,Co=e=>(L(et(e),"")||"").trim();function sa(){De(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Lo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=L(et(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Qn(o,n.value):Ot(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Qn(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Mt=e=>L(
`edit:${e}`,null),Ot=(e,t,o)=>z(`edit:${e}`,{id:t,text:o}),Nt=e=>j(`edit:${e}`),Dt=e=>L(et(e),"");function Qn(e,t){t.trim()===""?j(et(e)):z(et(e),t)}var Pt=new Set,er=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),$=e=>e!==v()&&er().includes(e);g("blocks",e=>{let t=er();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==$(o))return u("reload",{});let n=c();n&&k(()=>n.querySelectorAll(".message").forEach(
Mo))});l("pane",()=>Pt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Pt.add(
t.id):Pt.delete(t.id),To(t,e.target.open)},!0);function Mo(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!N(e)&&$(e.dataset.sender)?
(o||e.prepend(o=I("fold-template")),o.open=Pt.has(e.id),To(e,o.open)):o&&(o.remove(),To(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&$(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=d("folded"))}function To(e,t){let o=e.getAttribute("aria-label");o!==d("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:d("folded"))}async function It(e){try{return await navigator.clipboard.writeText(e),!0}catch{return aa(e)}}function aa(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var tr=14,ia=20,ca=200,la=2e3,$t=new Set;l("pane",()=>$t.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&pa(t);let o=e.
closest?.(".show-more");o&&k(()=>Oo(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Oo(fa(t),!0)});function or(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))ua(n);let o=t.filter(da);for(let n of o)nr(n,n,n.closest(
".message").id)}function da(e){if(e.textContent.length<ca&&e.querySelectorAll("br, li, blockquote").length<tr/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=tr*parseFloat(getComputedStyle(e).lineHeight)-1}function ua(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(I("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=ia))return;let o=e.closest(".message");nr(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function nr(e,t,o){let n=f(
"button","show-more",f("span","",""),V("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Oo(n,$t.has(o))}var ma=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,fa=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Oo(e,t){ma(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=d(t?"show-less":"show-more"),t?
$t.add(e.dataset.folds):$t.delete(e.dataset.folds)}async function pa(e){let t=e.closest(".code").querySelector("code").textContent,o=await It(t),n=e.lastElementChild;
n.textContent=d(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=d("copy"),e.classList.remove("code__copy--done")},
la)}var C={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
ga={"[data-picks]":C.peoplePicker,"#search":C.search};function rr(e,t){for(let[o,n]of Object.entries(ga)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var No=e=>{if($(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(v())||t.includes("0")&&!D(e)};function Do(e){if(e.dataset.
mentions===void 0)return;let t=No(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===v()||n==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(Do));var ya=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function Sa(e){if(e.selectionStart!==e.selectionEnd)return null;let t=ya.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var $e=null;function sr(e,t){$e?.close();let o=he();if(!o||!O())return;let n=async()=>{!$e&&!Sa(o)||($e??($e=await C.suggest().
catch(()=>null)),$e&&!t.aborted&&$e.look(o,t))};for(let r of["input","click"])o.addEventListener(r,n,{signal:t})}var Po=e=>(e.dataset.users??"").split(" ").filter(Boolean);function ar(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Po(t).includes(v())))}var ir="a:not([aria-hidden]), button, [role=button]";function Io(e){for(let t of e.querySelectorAll(ir))t.tabIndex=-1}function cr(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(ir)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Io(r)},{signal:t})}var xa=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Bt=e=>new Intl.DateTimeFormat(xa,e),lr=Bt({hour:"numeric",minute:"\
2-digit"}),ka=Bt({month:"short",day:"numeric"}),va=Bt({month:"short",day:"numeric",year:"numeric"}),Ea=Bt({dateStyle:"full",timeStyle:"short"}),Rt=e=>e.replace(
/[\u00a0\u202f]/g," "),Ft=e=>Rt(lr.format(e)),dr=e=>Rt(lr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Be=e=>Rt(Ea.format(e));
function M(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ur=(e,t)=>e===M(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Re(e,t=new Date){let o=M(e);return o===M(t)?d("today"):ur(o,t)?d("yesterday"):Rt((e.getFullYear()===t.getFullYear()?ka:va).
format(e))}var $o=e=>M(e)===M(new Date)?Ft(e):Re(e);function mr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?d("just-now"):o<60?d("minutes-ago",{n:o}):o<
1440?d("hours-ago",{n:Math.floor(o/60)}):Re(e,t)}function fr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Bo(e){let t=new Date,o=t-e<24*36e5;return d("last-seen",{when:!o&&ur(M(e),t)?d("yeste\
rday-within"):mr(e,t)})}var qa={clock:Ft,ago:mr};function Ro(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime);t.textContent=
(qa[t.dataset.time]??$o)(o),t.title=Be(o)}}function pr(){let e=M(new Date),t=0,o=()=>{let n=M(new Date);n!==e&&u("day"),e=n;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var Ca=6e4,Kt=e=>e.classList.contains("message");function ie(e){do e=e.nextElementSibling;while(e&&!Kt(e));return e}function Ut(e){do e=e.previousElementSibling;while(e&&
!Kt(e));return e}function K(e,t=e){if(!e)return;let o=ie(t)??t,n=[],r=Ut(e);for(let s=e;s&&(La(s,r)&&n.push(s),s!==o);s=ie(s))r=s;or(n)}function Ht(e){let t=e.querySelectorAll(
".message");t.length&&K(t[0],t[t.length-1])}function La(e,t){let o=new Date(e.dataset.at),n=t!==null&&M(new Date(t.dataset.at))===M(o),r=n&&o-new Date(t.dataset.
at)<Ca,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),Aa(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Ma(e,o),Mo(e),ar(e),Do(e),Io(e),!0)}function Aa(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let b=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=b}if((s||n)&&r?.remove(),s)return Ta(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==M(o)&&r.replaceChildren(gr(o)),
r.dataset.day=M(o);let a=Re(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Ta(e,t){let o=t?M(t):void 0,n=t?Re(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",gr(t)," · ",f(
"b","",d("new-messages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function gr(e){let t=f("a","divider__day",Re(e));return Object.assign(
t,{tabIndex:-1,title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${M(e)}`}),t.dataset.dialog="",t}function Ma(e,t){let o=Ft(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Be(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=dr(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Be(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Wt=400,Oa=50,ce=new Map,Z=e=>Number(e.dataset.seq),jt=e=>Number(e.dataset.version),Yt=e=>e.classList.contains("message")&&!("pending"in e.dataset);function hr(){
let e=c();ce.clear(),e&&Ht(e)}l("day",()=>{let e=c();e&&k(()=>Ht(e))});g("message",e=>{let t=c(),o=e.querySelector(".message");!o||t?.dataset.thread!==e.dataset.
thread||(J(o),yr(t,e.dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&yr(t,e.dataset.version)});g("error",e=>{e.dataset.code===
"not_found"&&u("reload",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function yr(e,t){e.dataset.version=String(Math.max(Number(e.
dataset.version)||0,Number(t)||0))}function J(e){let t=c(),o=document.getElementById(e.id)??Da(t,e.dataset.clientId);if(o&&Yt(o)&&jt(o)>=jt(e))return o;let n=Z(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&Yt(o)?Pa(o,e):$a(t,e,o));return r||Na(e),u("placed",{li:r??e,isNew:n}),n&&r&&xr(
t),r}function Na(e){ce.delete(e.id),ce.set(e.id,e),ce.size>Wt&&ce.delete(ce.keys().next().value)}function Sr(e){let t=[document.getElementById(e.id),ce.get(e.id)].
filter(Boolean);return ce.delete(e.id),t.find(o=>jt(o)>=jt(e))??e}function Da(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Pa(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),K(t),o&&(t.contains(o)?o:Ia(t,
o)??t).focus({preventScroll:!0}),t}function Ia(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function $a(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&Z(t)>Z(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||
n.length&&Z(t)<Z(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&Z(a)>Z(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(t):Gt(e,t),K(
t),t}function Gt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(".pager--new\
er"));n?n.before(t):e.append(t)}function br(e,t){let o=c();k(()=>{o.querySelector(t?".pager--older":".pager--newer")?.remove();let n=[...e.querySelectorAll(".me\
ssage")].filter(s=>!document.getElementById(s.id)).map(Sr),r=e.querySelector(".peer");if(t)o.prepend(...n),r&&!o.querySelector(".peer")&&o.prepend(r);else for(let s of n)
Gt(o,s);n.length&&K(n[0],n[n.length-1]),Xt(o,t,Fo(o,e,t))},t?"bottom":"top"),xr(o,{fromEnd:t,isPaging:!0}),u("history")}function wr(e){let t=c(),o=[...e.querySelectorAll(
".message")].map(Sr),n=new Set(o.map(b=>b.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].filter(b=>!n.has(b.dataset.clientId)),s=document.
getElementById("new-messages"),a=s&&ie(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.lastSeq),Z(i)))),t.replaceChildren(...e.querySelectorAll(
".peer"),...o,...r),a?.isConnected&&a.before(s),Ht(t),Xt(t,!0,Fo(t,e,!0)),Xt(t,!1,Fo(t,e,!1)),u("history")}function Fo(e,t,o){if(o)return t.dataset.hasOlder==="\
true";let n=xe(e);return t.dataset.hasNewer==="true"||n!==null&&Z(n)<Number(e.dataset.lastSeq)}function Xt(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.
dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=Ba(e.dataset.thread,t,s.id.replace("message-",
""));t?e.prepend(a):e.append(a)}function Ba(e,t,o){let n=t?"older":"newer",r=f("a","link",d(n));return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.
page=n,f("li",`pager pager--${n}`,r)}function xr(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(".message:not([data-pending])")];n.length<=Wt+Oa||
!o&&!Vn()||k(()=>{let r=t?n.slice(Wt):n.slice(0,n.length-Wt),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .pe\
er"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Xt(e,!t,!0),K(a)})}function xe(e=c()){
let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function kr(){return[...c()?.querySelectorAll(".message[data-kind=text]\
:not([data-pending]):not([data-deleted])")??[]].reverse().find(D)??null}var zt={};ae(zt,{add:()=>Vo,connect:()=>Ya,connectPane:()=>Go});var Fe="outbox:",tt=null,Ko=e=>e.startsWith(Fe);De(e=>Ko(e)&&Uo());function Q(){return tt??(tt=xo(Fe).map(e=>L(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),tt}var vr=e=>Q().filter(t=>t.thread===e).pop()??null;function Er(e){let t=Math.max(0,...Q().map(o=>o.n))+1;qr({...e,id:Lt(),n:t,at:Date.now(),problem:""})}
function ot(e,t){let o=L(Fe+e,null);o&&qr({...o,...t})}function nt(e){let t=L(Fe+e,null);j(Fe+e),t&&Uo([t.thread])}function qr(e){z(Fe+e.id,e),Uo([e.thread])}function Uo(e){
let t=tt??[];tt=null;for(let o of new Set(e??[...t,...Q()].map(n=>n.thread)))u("unsent",{thread:o})}l("placed",({li:e,isNew:t})=>{if(!t)for(let o of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?d("deleted"):rt(e)}});function rt(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let o of t.querySelectorAll(".message__edited"))o.remove();for(let o of t.querySelectorAll(".spoiler"))o.replaceWith("[spoiler]");for(let o of t.querySelectorAll(
"img"))o.replaceWith(o.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function _r(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Fa(t,o),!n)return;k(()=>{Gt(e,n,{afterPending:!0}),K(n)})}
Wa(n,t)}function Fa(e,t){let o=I("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","message--deleted","message--sticker"),
delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,{pending:"",clientId:e.id,at:n.
toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Ka(e.sticker)):r.textContent=e.content.trim(),
o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&Ha(o,s),o}function Ka(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:Ua(e)}),t}var Ua=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function Ha(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",rt(t))))}function Wa(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=n?t.problem:r?"waiting":"sending";if(!o||o.dataset.shown===s)return;if(o.dataset.shown=s,o.hidden=!1,e.classList.toggle("message--pending",!n),e.
classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(V("clock"),d(s));let a=t.problem==="?"?d("not-\
sent"):`${d("not-sent")} · ${t.problem}`;o.replaceChildren(V("warning"),f("span","",a),Ho("retry"),t.sticker?"":Ho("edit"),Ho("delete")),o.setAttribute("role",
"alert")}function Ho(e){let t=f("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var Cr=[1e3,2e3,4e3,8e3],Wo=2e4,ja=3,jo=Lt(),Vt=new Set,ke=0,Yo=0;function Ya(){De(e=>{Ko(e)&&(Y(),ve())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&Xa(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{ke=0,ve()}),addEventListener("pagehide",
Ar),ve()}var Go=Y;l("sent",({clientId:e})=>nt(e));l("online",()=>{ke=0;for(let e of Q())e.isSoft&&ot(e.id,{problem:"",isSoft:!1});Y(),ve()});l("connection",()=>Y());
function Vo(e){Er(e),Y(),we(),ve()}function Xa(e,t){if(e==="delete"||e==="edit"){let o=Q().find(n=>n.id===t);nt(t),Y(),o&&e==="edit"&&u("edit-unsent",o);return}
ot(t,{problem:"",isSoft:!1}),ke=0,Y(),ve()}function ve(){clearTimeout(Yo);let e=new Set(Q().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!Lr())return Xo(
Wo/4);for(let t of e)Ga(t)}}async function Ga(e){if(!Vt.has(e)){Vt.add(e);try{for(;;){let t=Q().find(n=>n.thread===e&&!n.problem);if(!t)break;Lr();let o=await p(
`/chats/${e}/messages`,{form:Va(t)});if(!za(t,o))break}}finally{Vt.delete(e),Vt.size===0&&Ar()}}}var Va=({content:e,sticker:t,replyTo:o,id:n})=>({...t?{sticker:t}:
{content:e},client_id:n,reply_to:o||""});function za(e,{ok:t,status:o,body:n,problem:r}){let s=t?S(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?
(ke=0,nt(e.id),c()?.dataset.thread===e.thread&&J(s),Y(),!0):o===401?!1:o===429?(Xo(r.retryAfter*1e3),!1):t||o===0||o>=500?(ke++,o>=500&&ke>=ja&&ot(e.id,{problem:r?.
text||"?",isSoft:!0}),Y(),Xo(Cr[Math.min(ke,Cr.length)-1]),!1):(ot(e.id,{problem:r?.text||"?"}),Y(),!0)}function Xo(e){clearTimeout(Yo),Yo=setTimeout(ve,e)}function Lr(){
let e=L("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==jo&&t>0&&t<=Wo?!1:(z("lease",{page:jo,until:Date.now()+Wo}),!0)}function Ar(){L("lease",null)?.
page===jo&&j("lease")}function Y(){let e=c();if(!e)return;let t=Q().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(
".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?nt(n.id):
_r(e,n,xe(e))}var st=1e4,zo=9500,w=null,h=null;function Tr(e,t){if(w=e.querySelector("#composer"),h=w?.querySelector("textarea")??null,!h)return;h.addEventListener("input",at,
{signal:t}),E(h,Ja,{signal:t}),E(h,n=>Nr(n)&&n.preventDefault(),{signal:t,type:"keypress"}),w.addEventListener("submit",Dr,{signal:t}),w.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),le(),ee())},{signal:t});let o=Mt(m().dataset.thread);o&&h.value===Dt(m().dataset.thread)&&
Mr(o),at()}l("connection",({isOnline:e})=>Zt(e?"":d("offline-note")));function ee(){h?.focus({preventScroll:!0})}function Id(e){!h||h.readOnly||(h.setRangeText(
e,h.selectionStart,h.selectionEnd,"end"),h.dispatchEvent(new Event("input",{bubbles:!0})))}l("edit-unsent",({content:e,replyTo:t})=>{if(!h||h.readOnly)return;le();
let o=t&&document.getElementById(`message-${t}`);o&&Zo(o),h.value=[e,h.value].filter(n=>n.trim()!=="").join(`
`),h.dispatchEvent(new Event("input",{bubbles:!0})),ee(),h.setSelectionRange(e.length,e.length)});function Zo(e){le(),w.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Or("reply",Ct("replying-to",{name:t,text:rt(e)})),ee()}async function Jo(e){let{thread:t}=m().
dataset,o=w,n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==w)return;if(!n.ok)return Zt(n.problem?.text||d("try-again"),!0);le();let r={
id:e.id.replace("message-",""),text:n.body};Ot(t,r.id,r.text),Mr(r),ee(),h.setSelectionRange(h.value.length,h.value.length)}function Mr({id:e,text:t}){w.dataset.
editing=e,h.value=t,Or("pencil",[f("b","",d("edit-message")),f("span","composer__key",` · ${d("esc-cancels")}`)]),at()}function le(){let e=w?.querySelector(".c\
omposer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),w.querySelector("[name=reply_to]").value="","editing"in w.dataset&&(delete w.dataset.editing,Nt(m().
dataset.thread),h.value=Dt(m().dataset.thread)),Zt(""),at(),!0)}function Or(e,t){let o=w.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(
...t),o.querySelector(":scope > svg")?.remove(),o.prepend(V(e)),k(()=>o.hidden=!1)}function at(){let e=h.value.length<zo?h.value.trim().length:[...h.value.trim()].
length,t=e>0&&e<=st;w.classList.toggle("composer--ready",t);let o=w.querySelector(".composer__send");o&&(o.disabled=!t),Jn(h),Za(e)}function Za(e){let t=w.querySelector(
".counter");if(!t)return;t.hidden!==e<zo&&k(()=>t.hidden=e<zo),t.classList.toggle("counter--over",e>st);let o={n:e.toLocaleString("en"),max:st.toLocaleString("e\
n"),over:(e-st).toLocaleString("en")};t.hidden||(t.textContent=d(e>st?"counter-over":"counter",o))}var Nr=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!F()||e.ctrlKey||
e.metaKey);function Ja(e){if(Nr(e))e.preventDefault(),w.requestSubmit?w.requestSubmit():Dr(e);else if(e.key==="ArrowUp"&&h.value===""&&!e.altKey&&!e.shiftKey){let t=kr();
if(!t)return;e.preventDefault(),Jo(t)}}function Dr(e){if(e.preventDefault(),!!w.classList.contains("composer--ready")){if("editing"in w.dataset)return ei();Qa({
content:h.value}),h.value="",at()}}function Qa(e){let{thread:t}=m().dataset,o=w.querySelector("[name=reply_to]").value;u("composed",{thread:t}),le(),Vo({thread:t,
replyTo:o,...e})}async function ei(){if(h.readOnly)return;let{editing:e}=w.dataset,{thread:t}=m().dataset,o=w;h.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}\
/edit`,{form:{content:h.value}});if(o===w&&(h.readOnly=!1),!n.ok)return o===w&&Zt(n.problem?.text||d("try-again"),!0);if(Mt(t)?.id===e&&Nt(t),m()?.dataset.thread!==
t||!w)return;let r=S(n.body).querySelector(".message");r&&J(r),w.dataset.editing===e&&le(),o===w&&ee()}function Zt(e,t=!1){if(!w)return;let o=w.querySelector(".\
composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var oi=2e3,Ke=null;function de(e,t){Ke?.remove(),Ke=f("span","tooltip",t),Ke.setAttribute("role","status"),Ke.style.insetInlineEnd="20px",Ke.style.insetBlockStart=
"20px";let o=Ke;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),oi)}var Qt={};ae(Qt,{close:()=>_e,connect:()=>ni,isOpen:()=>Jt,openDialog:()=>qe,show:()=>it});var X=null,Pr=()=>{},Jt=()=>Ee()?.firstElementChild!=null,Ee=()=>document.getElementById("dialog");function ni(){let e=Ee();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),_e())}),e.addEventListener("submit",ri),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),qe(o.getAttribute("href"),o))}))}async function qe(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&de(n,o.problem?.text||d("try-again"));it(S(o.body),t)}function it(e,t){_e(),X=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Ee().replaceChildren(...e.children),window.htmx?.process(Ee()),Pr=kt(Ee()),(o??Ee().querySelector(
bo))?.focus()}function _e(){return Jt()?(Pr(),Ee().replaceChildren(),(X?.isConnected?X:X?.id?document.getElementById(X.id):null)?.focus({preventScroll:!0}),X=null,
!0):!1}async function ri(e){let t=e.target;if(t.method==="get")return si();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=c(),r=await p(t.getAttribute(
"action"),{form:qt(t,o)});if(o&&(o.disabled=!1),!r.ok)return ai(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==null;a&&Me(r.body);let i=s.querySelector(
".message");if(i&&(X=document.getElementById(i.id)??X),i&&n&&c()===n&&J(i),s.querySelector("[role=dialog], [role=alertdialog]"))return it(s,X);let T=X;_e(),!i&&
T?.matches(".message")&&de(T,d("reported")),a||u("dialog-done")}function si(){l("pane",()=>{_e(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function ai(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||d("try-again"),e.prepend(o)}var ii=["react","reaction","reply","edit"],$r=e=>e.id.replace("message-",""),Ce=e=>`/chats/${m().dataset.thread}/messages/${$r(e)}`;function Le(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||N(e)||ii.includes(t)&&!wo())return!1;let o=D(e);switch(t){case"edit":return o&&e.dataset.kind==="text";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind==="text";default:return!0}}function ct(e,t){for(let o of e.querySelectorAll(
"[data-action]"))o.hidden=!Le(t,o.dataset.action)}async function ue(e,t){switch(e){case"reply":return Zo(t);case"edit":return Jo(t);case"delete":return qe(`${Ce(
t)}/delete`,t);case"report":return qe(`${Ce(t)}/report`,t);case"pick":return await(await C.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||de(t,d("try-again"));case"copy-link":return Ir(t,new URL(`/chats/${m().dataset.thread}?m=${$r(t)}`,location.href).href);case"copy-text":{let o=await p(`${Ce(
t)}/raw`);return Ir(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Ir(e,t){de(e,d(t!==null&&await It(t)?"copied":"try-again"))}var ci=300,li=2500;function Rr(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
lt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ue("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>pi(i),ci))},s=()=>{clearTimeout(n),F()||en()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Qo=new Set;async function lt(e,t,o){let n=`${e.id} ${t}`;if(Qo.has(n))return;Qo.add(n);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>di(e,t,o));let a=await p(`${Ce(e)}/reactions`,{form:{reaction:t}});Qo.delete(n);let i=a.ok?S(a.
body).querySelector(".message"):null;if(i&&c()===r)return J(i);!a.ok&&e.isConnected&&k(()=>fi(e,s))}function di(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",ui(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(T=>Br(T.value)===Br(t));r||(r=mi(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Po(r),a=s.includes(v()),i=a?s.filter(T=>T!==v()):[...s,v()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let b=r.querySelector(".chip__count")??r.lastChild;b.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Br=e=>e.replace(/\uFE0F/g,"");function ui(e){let t=f(
"form","chips");return t.method="post",t.action=`${Ce(e)}/reactions`,t}function mi(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function fi(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var G=null;async function pi(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${Ce(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;en(),G=f("span",
"tooltip",o.body.trim()),G.setAttribute("role","tooltip"),G.dataset.extra="",t.append(G);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-G.offsetWidth-8));G.style.left=`${s}px`,G.style.top=`${n.top-r.top-G.offsetHeight-4}px`,F()&&setTimeout(en,li)}function en(){G?.
remove(),G=null}var hi="🖼️";function te(e,t=""){let o=dt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),yi(e,t),Si(e.querySelector(".chat__count"),o,Fr(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=$o(r),n.title=Be(r)}}var dt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Fr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Kr(e,t){let{seq:o}=t.dataset,n=Fr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(No(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function eo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Ur(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===v()?d("you"):s,b="deleted"in t.dataset,T=t.dataset.
kind==="system",xt=!T&&e.dataset.kind!=="direct"&&$(r),Kn=xt?d("folded"):t.textContent.trim();b&&!xt?e.dataset.preview=d("deleted"):e.dataset.preview=T||xt?Kn:d(
"preview-by",{name:i,text:Kn}),b&&!xt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(T?Number(e.dataset.lastRead)===Number(o)-1:r===v())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function yi(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Co(e.dataset.thread),s=vr(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",d("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",d("draft",{text:r}))):s?o.replaceChildren(V(s.problem?"warning":
"clock"),d("preview-by",{name:d("you"),text:s.content??hi})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Si(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${d(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var bi=400,ne=()=>document.getElementById("chats-part"),Ae=()=>q()?.dataset.filter??"all",P=e=>document.getElementById(`nav-${e}`),Ue=()=>[...q()?.querySelectorAll(
".chat")??[]];function Hr(){if(!q())return;let e=ne().parentElement;e.addEventListener("scroll",()=>oe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),oe(!0))}),me(q()),oe(!1)}l("day",()=>Ue().forEach(e=>te(e)));l("d\
raft",({thread:e})=>on(e));l("unsent",({thread:e})=>on(e));l("list-typing",({thread:e,name:t})=>on(e,t));l("pane",Wr);function wi(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function He(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&wi(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function We(e){e?.remove(),oe(!1)}var tn=!1;async function oe(e){let t=q(),o=t?.querySelector("a[\
data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<bi;if(tn||!(n||e))return;tn=!0;let r=await p(o.getAttribute("href"));if(tn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!P(i.dataset.
thread)});t.append(...s),me(...s),oe(!1)}function me(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))eo(o),
te(o),o.nextElementSibling.tabIndex=-1}Wr()}function Wr(){let e=m()?.dataset.unreached??O();for(let t of Ue()){let o=e!==""&&t.dataset.thread===e;o!==(t.getAttribute(
"aria-current")==="page")&&(o?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),te(t))}}function on(e,t){let o=P(e);o&&te(o,t)}var ut=new Map,nn=new Set;function ft(e,t){ut.get(e)?.push(t);for(let o of nn)o.push(t);return ut.has(e)}async function jr(e){let t=[];nn.add(t);try{return await e()}finally{
nn.delete(t),t.forEach(o=>o())}}async function mt(e){if(!q()||ft(e,()=>mt(e)))return;ut.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${Ae()}`),o=ut.get(e);
ut.delete(e),ki(e,t),P(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&mt(e)}function ki(e,t){let o=P(e)?.closest("li");if(t.status===204||t.status===404)return We(
o);let n=t.ok?S(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?vi(o,n):o.replaceWith(n):q().prepend(n),me(n),He(n),ne().querySelector(
".filters--list").hidden=!1,P(e).dataset.kind==="channel"&&(ne().querySelector("[data-filter=channels]").hidden=!1),rn())}function rn(){m()?.querySelector("#wel\
come")&&u("reload",{path:"/"})}function vi(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&z("last-thread",e));var Ou=()=>L("last-thread","");var sn="/settings/look";function Xr(){document.addEventListener("pointerdown",({target:e})=>Yr(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Yr(t=>!t.contains(e))),E(document,Ei,{capture:!0}),document.addEventListener("submit",qi)}var Gr=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Yr(e){for(let t of Gr())e(t)&&(t.open=!1)}function Ei(e){if(e.key!=="Escape")return;let t=Gr()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function qi(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==sn)return;if(e.preventDefault(),!(await p(
sn,{form:qt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${sn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Ci=450,Li=10,U=null,Vr=()=>{};function zr(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let b=i.target.closest(".message");i.pointerType==="mouse"||!b||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Ai(
b)},Ci))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Li&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let b=(i.pointerType??r?.pointerType)==="touch";(U||b&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),pt()})}function Ai(e){Le(e,"copy-link")&&(pt(),U=I("sheet-template"),U&&(ct(U,e),U.addEventListener("click",t=>Ti(t,e)),document.body.append(U),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Vr=kt(U),U.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function pt(){return U?(Vr(),U.remove(),U=null,!0):!1}function Ti(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;pt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?lt(n,s,o.querySelector("img")?.src):r!=="close"&&ue(r,n)}var cn={};ae(cn,{connect:()=>Ni});var Mi=450,Oi=10;function Ni(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
to(t))}),document.addEventListener("contextmenu",e=>{let t=an(e.target);!t||e.shiftKey||(e.preventDefault(),F()||to(t,e.clientX>0?e:void 0))}),E(document,e=>{e.
key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),to(an(e.target)))}),Di()}var an=e=>e.closest(".chat-list li")?.querySelector("a[data-keep]");
async function to(e,t){let o=await C.chatMenu().catch(()=>null);o?o.open(e,t):de(e.closest("li"),d("try-again"))}function Di(){let e=0,t=null,o=!1,n=()=>clearTimeout(
e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:an(r.target);s&&(t=r,e=setTimeout(()=>{o=!0,to(s)},Mi))}),document.addEventListener(
"pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Oi&&n()});for(let r of["pointerup","pointercancel"])document.addEventListener(r,n);document.
addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var oo=()=>jr(Pi);g("blocks",oo);async function Pi(){let e=Ae(),t=await p(`/chats/list?filter=${e}`);if(Ae()!==e)return t.ok;let o=q(),n=t.ok?S(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let b of[
...n.children].map(T=>Ii(T,a)))b===i?i=i.nextElementSibling:o.insertBefore(b,i);for(;i;){let b=i.nextElementSibling;i.remove(),i=b}return me(o),a.forEach(He),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),oe(!1),!0}function Ii(e,t){let o=e.querySelector(".chat"),n=o&&P(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
eo(o),r<0&&t.push(n.closest("li")),r<0||r===0&&$i(o,n)?n.closest("li"):e}function $i(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Bi=300,Ri=1e4,Fi=6e4,Jr=1e4,Ki=3e4,Ui=5e3,re=null,je="",so=0,ro=0,un=0,no=0,Qr=0,Ye=()=>re?.readyState===WebSocket.OPEN;function mn(){io(),setInterval(()=>{
(Ye()?ao(so)>Fi:re&&ao(un)>Jr)&&ts()},5e3),addEventListener("online",ln),addEventListener("pageshow",e=>e.persisted&&ln()),document.addEventListener("visibility\
change",()=>document.visibilityState==="visible"&&ln())}var ao=e=>Math.abs(Date.now()-e);l("pane",os);l("say",e=>dn(e));function dn(e){Ye()&&re.send(JSON.stringify(
e))}function io(){clearTimeout(Qr);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);re=e,je="",un=Date.now(),e.onopen=
()=>{so=ro=Date.now(),os(),u("socket",{isUp:!0})},e.onmessage=t=>{re===e&&(so=Date.now(),Me(t.data))},e.onclose=t=>{re===e&&es(t.code)}}function es(e){if(re=null,
je="",Un(),e===1008)return Ze();ro&&Date.now()-ro>Ui&&(no=0),ro=0,no++,u("socket",{isUp:!1,tries:no});let t=Math.min(Ri,Bi*2**(no-1));Qr=setTimeout(io,t*(.5+Math.
random()/2))}function ln(){re?(Ye()?ao(so)>Ki:ao(un)>Jr)&&ts():io()}function ts(){let e=re;e.onopen=e.onmessage=e.onclose=null,e.close(),es(1006),io()}function os(){
let e=O();Ye()&&(je&&je!==e&&dn({event:"leave",data:{threadId:Number(je)}}),je=e,e&&dn({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||
0}}))}var Wi=5e3,ji=4e3,rs=15e3,Yi=3,co=0,gt=0,ns=-rs;l("socket",({isUp:e,tries:t})=>e?Xi():Gi(t));l("pane",as);async function Xi(){clearTimeout(co),clearTimeout(gt),
co=gt=0;let e=fe()!=="";ht("live"),u("online"),e&&u("back"),await oo()}function Gi(e){fe()==="live"&&ht("lost"),co||(co=setTimeout(()=>ht("reconnecting"),Wi)),e>=
Yi&&(gt||(gt=setTimeout(ss,0)))}async function ss(){let e=O(),t=e?await Vi(e,c()):!0;t&&performance.now()-ns>rs&&(t=await oo(),ns=performance.now()),!Ye()&&(t?(ht(
"polling"),u("online")):fe()==="polling"&&ht("reconnecting"),gt=setTimeout(ss,ji))}async function Vi(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&c()===t&&Me(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var fe=()=>document.documentElement.dataset.connection??
"";function ht(e){fe()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),as(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function as(){let e=m()?.querySelector(".banner");if(!e)return;let t=fe()==="reconnecting"||fe()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(fe()==="reconnecting"?o:"",d(fe()))}var is=800,yt=null,lo=null;function cs(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),fn(n))},{signal:t}),Xe()}l("end-wanted",zi);l("scrolled",
Xe);l("online",Xe);function Xe(){let e=be();if(!e||yt===c())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<is?fn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<is&&fn(o)}async function fn(e){let t=c();if(yt===t)return;yt=t;let o=new URL(
e.href),n=await p(`/chats/${t.dataset.thread}/messages${o.search}`);if(yt===t&&(yt=null),!n.ok||c()!==t)return;if(!e.isConnected)return Xe();let r=S(n.body).querySelector(
".page");r&&(br(r,e.dataset.page==="older"),Xe())}async function zi({takesFocus:e}){let t=c();if(lo===t)return;lo=t;let o=await p(`/chats/${t.dataset.thread}/me\
ssages`);if(lo===t&&(lo=null),c()!==t)return;let n=o.ok?S(o.body).querySelector(".page"):null;n&&wr(n),_o({takesFocus:e}),Xe()}var wn={};ae(wn,{connect:()=>ic});async function ls(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),it(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;E(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await C.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",d("try-again")))}var Sn={};ae(Sn,{connect:()=>Ji,connectPane:()=>gn,markAllRead:()=>hn});var us=300,B={thread:"",seq:0},pn=0,ms=-us,Ge=null;function Ji(){for(let e of["focus","resize"])addEventListener(e,Ve);document.addEventListener("visibilitychan\
ge",Ve),addEventListener("pagehide",fs)}function gn(){fs();let e=c();e&&(B={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ve()}l("scrolled",Ve);l("on\
line",Ve);l("placed",({li:e})=>{let t=Number(e.dataset.seq);D(e)||N(e)&&Number(c().dataset.lastRead)===t-1?ys(c(),t):Ve()});g("read",e=>{let t=c();e.dataset.user===
v()&&t?.dataset.thread===e.dataset.thread&&ys(t,Number(e.dataset.seq))});function hn(){let e=c(),t=xe();"hasNewer"in e.dataset?hs(e,Number(e.dataset.lastSeq),""):
t&&gs(t),u("all-read")}function Ve(){let e=ds();if(!e)return;let t=c(),o=Number(e.dataset.seq);yn(t,o),B.thread===t.dataset.thread&&o>B.seq&&(Ge={thread:B.thread,
message:e.id.replace("message-",""),seq:o}),pn||(pn=setTimeout(()=>{pn=0;let n=ds();n&&gs(n)},Math.max(0,ms+us-performance.now())))}function fs(){if(!Ge||B.thread===
Ge.thread&&B.seq>=Ge.seq)return;let{thread:e,message:t}=Ge;Ge=null,ps(e,t)}var ps=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function ds(){
let e=be();if(!e||!_t())return null;let t=e.getBoundingClientRect().bottom+2,o=c().querySelectorAll(".message:not([data-pending])");for(let n=o.length-1;n>=0;n--)
if(o[n].getBoundingClientRect().bottom<=t)return o[n];return null}var gs=e=>hs(c(),Number(e.dataset.seq),e.id.replace("message-",""));async function hs(e,t,o){if(yn(
e,t),B.thread!==e.dataset.thread||t<=B.seq)return;let n=B,r=n.seq;n.seq=t,ms=performance.now(),!(await ps(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function ys(e,t){
B.thread===e.dataset.thread&&(B.seq=Math.max(B.seq,t)),yn(e,t)}function yn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var A=null,pe=null;function Ss(e,t){A=e.querySelector(".panel"),pe=e.querySelector("[data-action=stickers]"),!(!A||!pe)&&(pe.addEventListener("click",o=>{o.preventDefault(),
A.hidden?Qi():ze()},{signal:t}),document.addEventListener("pointerdown",o=>{!A.hidden&&!A.contains(o.target)&&!pe.contains(o.target)&&ze({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>A=pe=null))}function ze({givesBack:e=!0}={}){return!A||A.hidden?!1:(A.hidden=!0,pe.setAttribute("aria-expanded","false"),e&&pe.focus(
{preventScroll:!0}),!0)}async function Qi(){let e=A;A.hidden=!1,pe.setAttribute("aria-expanded","true");let t=!A.querySelector("[data-sticker]"),[o,n]=await Promise.
all([C.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(A!==e||A.hidden)){if(!o||n?.ok===!1)return ze();if(n){let r=S(n.body);A.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(A,ze)}o.show()}}var H=null,x=null,uo=null,xs=null;function ks(e,t){let o=e.querySelector("#messages");if(!o||(H=I("toolbar-template"),!H))return;H.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&bn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&bn(r.target.closest(".message"))},n),o.addEventListener("click",tc,n),document.addEventListener("pointerdown",r=>{x&&!x.contains(r.target)&&!uo?.contains(
r.target)&&ge()},n),t.addEventListener("abort",()=>{ge(),H=null})}l("action",({action:e,li:t})=>{e==="react"&&ws("quick-template",t,"react"),e==="more"&&ws("men\
u-template",t,"more")});function ge(){return x?(x.contains(document.activeElement)&&ec(xs)?.focus({preventScroll:!0}),x.remove(),x=null,uo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var ec=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):x?.closest(".message");function bn(e){if(!(!e||!H||e===H.parentElement||
x)){if(!Le(e,"copy-link"))return H.remove();ct(H,e),e.append(H)}}function tc(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return ge(),lt(t,o.dataset.reaction,o.querySelector("img")?.src);x?.contains(
o)&&ge(),ue(o.dataset.action,t)}}function ws(e,t,o){let n=x?.dataset.extra===o&&x.parentElement===t;if(ge(),!n&&(bn(t),x=I(e),!!x)){x.dataset.extra=o,ct(x,t);for(let r of x.
querySelectorAll("hr"))r.hidden=!t.contains(H);uo=H?.querySelector(`[data-action=${o}]`)??null,uo?.setAttribute("aria-expanded","true"),xs=t.contains(document.activeElement)?
document.activeElement:t,t.append(x),oc(t),E(x,nc),x.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function oc(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();x.dataset.extra==="more"?(x.style.insetInlineEnd="20px",x.style.insetBlockStart="20px",x.getBoundingClientRect().bottom>t.bottom&&
(x.style.insetBlockStart=`${-x.offsetHeight-20}px`)):x.getBoundingClientRect().top<t.top&&(x.style.insetBlockStart="24px")}function nc(e){let t=[...x.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return ge();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var sc={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ac=".docked, #dialog, .sheet-holder";function ic(){E(document,cc)}function cc(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ac))return;let{key:t}=e;if(t==="Escape")return lc(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Jt())return;if(dc(e))return uc(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ls(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return mc(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&fc(
e,o)||(document.activeElement===be()&&gc(e),hc(e))}function lc(e){if(_e()||pt()||ge()||ze()||le())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.
closest?.("#messages")&&ee(),hn(),we())}var dc=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function uc(e){e.preventDefault(),qe("/keys")}function mc(e){let t=Ue(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(dt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function fc(e,t){let o=sc[e.key];if(o&&document.activeElement===t&&Le(t,o))return e.preventDefault(),ue(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?we({takesFocus:!0}):pc()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Ut(t):ie(t);return n?
n.focus():e.key==="ArrowDown"&&ee(),!0}var pc=()=>c().querySelector(".message");function gc(e){if(e.key==="End")return e.preventDefault(),we();if(e.key!=="Arrow\
Up")return;let t=be().getBoundingClientRect().bottom,o=xe();for(;o&&o.getBoundingClientRect().top>t;)o=Ut(o);!o||!Kt(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function hc(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||F()||!he()||he().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ee()}function Es(){q()&&(ne().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
yc(t))}),qs())}l("pane",xn);var qs=()=>ne()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),vs=null;async function yc(e){
vs=e;let t=await p(e.getAttribute("href"));if(vs!==e)return;let o=t.ok?S(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!o)return location.
assign(e.href);let n=ne().contains(document.activeElement);ne().replaceWith(o),window.htmx?.process(o),qs(),n&&o.querySelector(".filter[aria-current]")?.focus(),
me(q()),oe(!1)}function xn(){if(Ae()==="unread")for(let e of Ue())dt(e)===0&&e.dataset.thread!==O()&&We(e.closest("li"))}var bc=2,wc=20;function kn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>wc?Math.random()*o*bc:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
kn(e,()=>En(e.dataset.thread))});g("gone",e=>vn(e.dataset.thread));l("gone",({thread:e})=>vn(e));l("dialog-done",()=>m()?.querySelector("#members")&&En(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&En(m().dataset.thread));function vn(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function En(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return xc(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return vn(e);if(!o.ok||m()!==t)return;let n=S(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let b=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),b&&(a.querySelector(`a[href="${CSS.escape(b)}"]`)??t).focus({preventScroll:!0})}}async function xc(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?S(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>qn(e,t));g("news",_s);g("thread",e=>kn(e,()=>mt(e.dataset.thread)));g("gone",e=>Cs(e.dataset.thread));g("read",e=>{e.dataset.user===
v()&&qn(e.dataset.thread,Number(e.dataset.seq))});function _s(e){let{thread:t}=e.dataset,o=ft(t,()=>_s(e)),n=P(t);if(!n)return o||"changed"in e.dataset?void 0:mt(
t);Kr(n,e)&&te(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Ur(n,e),te(n),
r>s&&He(n.closest("li")))}function Cs(e){ft(e,()=>Cs(e)),We(P(e)?.closest("li"))}function qn(e,t){ft(e,()=>qn(e,t));let o=P(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),te(o),xn())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&rn())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var R=null,_n=new AbortController,Ls=()=>{},fo="",mo=null,As=!1,Cn=null,An=!1;function Ts(e){Ls=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",vc);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,po);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(mo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===mo&&(mo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Ec(
n),fo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),go(Yn(t.detail.path),!1)}),document.addEventListener("click",_c),document.
addEventListener("click",Cc,!0),po()}l("reload",({path:e})=>!mo&&go(e??kc(),e!==void 0));l("docked",po);l("renamed",()=>Oe()||Ms(!1));l("online",()=>{let e=fo;fo=
"",(e.startsWith("/chats/")||e==="/")&&go(e,!0)});var kc=()=>Oe()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function go(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!Oe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function vc(e){let{ctx:t,tasks:o}=e.detail;As=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function po(){if(m()===R)return;_n.abort();let e=R===null;if(R=m(),fo="",_n=new AbortController,!R)return u("pane",{thread:""});R.setAttribute("h\
x-sync","this:replace"),Oe()||Ms(e),Ls(R,_n.signal),Et(),An&&!Ln(R)?qc():!e&&As&&!R.contains(document.activeElement)&&Os(),u("pane",{thread:O()})}function Ec(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&P(t),n=o&&!Oe()?I("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),po()}function Ms(e){document.body.dataset.view=R.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[R.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function qc(){An=!1;let e=Cn;Cn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Os()}var Ln=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function Os(){(F()?R:he()??R).focus({preventScroll:!0})}function _c(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):go(t.getAttribute("href"),!0)}function Cc({target:e}){let t=e.closest("a[href]");t&&(An=Ln(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Ln(m())||(Cn=t))}var Ac=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!$(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!ho(r.dataset.onlineOf).includes(e))return;
let s=ho(r.dataset.online).filter(a=>a!==e);r.dataset.seen=$(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Tc(r)});l("socket",async({isUp:e})=>{let t=O(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?S(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Et())});var ho=(e="")=>e.split(" ").filter(Boolean);function Tc(e){let t=ho(e.dataset.onlineOf).length,o=ho(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Bo(new Date(r)):"":e.textContent=n?d("online"):d("online-of",{
n:o+1,all:t+1})}function Ns(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Bo(new Date(t.dataset.seen)))};e(),setInterval(e,Ac)}var Tn={};ae(Tn,{connect:()=>Ps});var Mc="a[href^='/users/']:not(.button)";function Ps(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Mc)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Ds(e,r=>r.onPointer(n))},t),E(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Ds(e,r=>r.onSpace(n)))},t)}async function Ds(e,t){
e.abort();let o=await C.profileCard().catch(()=>null);o?t(o):Ps()}var Mn=8,On=4,_=null;function Is(){_=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(D(e)||Nn()||_&&!_.isConnected)&&St()});l("sent",St);l("history",St);
l("back",Dn);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=c()?.dataset.thread===e?Oc(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,St())});
g("marks",Dn);g("thread",e=>e.dataset.thread===c()?.dataset.thread&&Dn());var yo=()=>[..._?.querySelectorAll(".seen__face")??[]],Oc=e=>yo().find(t=>t.dataset.user===
e);function Nc(){if("hasNewer"in c().dataset)return null;let e=[...c().querySelectorAll(".message")].filter(t=>Yt(t)&&!N(t));return Nn()&&e.length>0&&!D(e[e.length-
1])?null:e.reverse().find(D)??null}var Nn=()=>_?.querySelector(".seen__words").dataset.direct==="true",Dc=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function St(){if(!_||!c())return;let e=Nc(),t=e?yo().filter(o=>Dc(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==_?e.after(_):!e&&!_.isConnected&&
c().append(_);let o=new Set(t.slice(0,Mn));for(let r of yo())r.hidden=!o.has(r);_.querySelector(".seen__more").textContent=t.length>Mn?`+${t.length-Mn}`:"";let n=_.
querySelector(".seen__words");Nn()||(n.textContent=d("seen-by",{names:Pc(t)})),_.hidden=t.length===0})}var Pc=e=>{let t=e.map(o=>o.dataset.name);return t.length>
On?`${t.slice(0,On).join(", ")} +${t.length-On}`:t.join(", ")};async function Dn(){let{thread:e}=c()?.dataset??{},t=_;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?S(o.body).querySelector("#seen"):null;if(!(!n||_!==t||c()?.dataset.thread!==e)){for(let r of yo()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}_=n,_.hidden=!0,t.replaceWith(_),St()}}var $s="/logout";function Bs(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===$s&&(e.preventDefault(),$c(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ze())})}async function $c(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",ko);let o=await p($s,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",ko);let n=f("li","problem",o.problem?.text||d("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var Pn={};ae(Pn,{connect:()=>Rc});function Rc(){document.addEventListener("click",e=>Rs(e.target.closest(".spoiler"))),E(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Rs(e.target))})}function Rs(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var se=64,Fc=/^\(\d+\) /,In=null;function $n(){Fs(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Fs()}),new MutationObserver(Ks).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var bt=()=>Number(document.body.dataset.unread)||0;function Fs(){Ks(),Kc()}function Ks(){let e=document.title.replace(
Fc,""),t=bt()>0?`(${bt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Kc(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),bt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(In??(In=await Uc(e.dataset.plain)),bt()===0)return;e.
href=Hc(bt())}catch{}}}function Uc(e){return new Promise((t,o)=>{let n=new Image(se,se);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Hc(e){let t=Object.assign(
document.createElement("canvas"),{width:se,height:se}),o=t.getContext("2d");o.drawImage(In,0,0,se,se);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(se-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(se-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,se-r/2,47),t.toDataURL("image/png")}var jc=5e3,Bn=3e3,wt=new Map,So={thread:"",at:-Bn};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===v()||$(o))return;wt.has(t)||wt.set(t,new Map);let r=wt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Rn(t,o),jc)}),Fn(t)});l("placed",({li:e,isNew:t})=>{let o=c();t&&o&&Rn(o.dataset.thread,
e.dataset.sender)});g("news",e=>Rn(e.dataset.thread,e.dataset.sender));function Us(e,t){let o=e.querySelector("#composer textarea");Fn(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Yc(e.dataset.thread)},{signal:t})}l("composed",()=>So={thread:"",at:-Bn});function Yc(e){let t=performance.
now();So.thread===e&&t-So.at<Bn||(So={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Rn(e,t){let o=wt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Fn(e))}function Fn(e){let t=[...wt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||c()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Ct(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(D(e))return Hs();if(N(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(_t()&&At())&&
Gc(e)});l("all-read",Hs);function Gc(e){let t=f("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{Ws(),e.before(t),K(e)})}function Hs(){
k(Ws)}function Ws(){let e=document.getElementById("new-messages");if(!e)return;let t=ie(e);e.remove(),t&&K(t)}document.documentElement.classList.add("has-js");fr();Ro(document);Bs();Xr();Ns();document.body.dataset.page==="settings"&&C.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?Vc():document.getElementById("dock")&&zc();function Vc(){L("dock",{}).state==="closed"&&j("dock"),$n(),js(),Ys(),mn()}
async function zc(){$n(),mn(),(await C.dock()).connect(Ys,js)}function js(){Hr(),Es()}function Ys(){pr();for(let e of[Ao,zt,Qt,Pn,wn,Sn,cn,Tn])e.connect();Ts([Ro,
hr,Lo,Tr,sr,Go,Rr,Is,Gn,cs,gn,Us,ks,zr,Ss,cr,rr])}export{S as a,f as b,V as c,u as d,l as e,E as f,kt as g,g as h,p as i,qt as j,m as k,he as l,O as m,F as n,d as o,L as p,z as q,ee as r,Id as s,Qa as t,de as u,
lt as v,Ro as w,mt as x,Ou as y,C as z,Sa as A,qe as B,_e as C};

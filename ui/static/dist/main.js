var Fs=Object.defineProperty;var ne=(e,t)=>{for(var o in t)Fs(e,o,{get:t[o],enumerable:!0})};function y(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function m(e,t,...o){let n=document.createElement(
e);return t&&(n.className=t),n.append(...o),n}function B(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function fe(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function v(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var yo="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function xt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(yo)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return v(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Ks=3e4,Us=300,Hs=["presence","read"],wt=new Map,Ce=[];function g(e,t){wt.has(e)||wt.set(e,[]),wt.get(e).push(t)}function Te(e){for(let t of[...y(e).children])
Hs.includes(t.dataset.frame)&&(Ce=[...Ce.slice(1-Us),{frame:t,at:performance.now()}]),Pn(t)}function kt(){Ce=Ce.filter(({at:e})=>performance.now()-e<Ks);for(let{
frame:e}of Ce)Pn(e)}var Dn=()=>Ce=[];function Pn(e){for(let t of wt.get(e.dataset.frame)??[])t(e)}var Ws=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ws);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let S=await fetch(
e,i),C=await S.text();return S.status===401&&Ge(),{status:S.status,ok:S.ok,body:C,problem:S.ok?null:js(C,S)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Et(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function Ge(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function js(e,t){let o=y(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var E=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
So=()=>document.getElementById("composer"),pe=()=>So()?.querySelector("textarea[name=content]")??null,Ve=()=>!!f()?.closest(".docked"),N=()=>c()?.dataset.thread??
"",vt=()=>document.visibilityState==="visible"&&document.hasFocus(),R=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,D=e=>e.dataset.kind==="syste\
m",P=e=>e.dataset.sender===E()&&!D(e);var Ys=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ys.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function qt(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Me=new Map,W=e=>`ribbit:${E()}:${e}`;function T(e,t){if(Me.has(W(e)))return Me.get(W(e));try{let o=localStorage.getItem(W(e));if(o!==null)return JSON.parse(
o)}catch{}return t}function V(e,t){let o=W(e);Me.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Me.set(o,t)}}function j(e){Me.delete(W(e));try{localStorage.
removeItem(W(e))}catch{}}function bo(e){let t=W(e),o=new Set([...Me.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}return[
...o].filter(n=>n.startsWith(t)).map(n=>n.slice(W("").length))}function xo(){for(let e of bo(""))j(e)}function _t(e){addEventListener("storage",t=>{t.key?.startsWith(
W(""))&&e(t.key.slice(W("").length))})}function Lt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var wo=new Map,ge=null,On=()=>location.pathname+location.search;function In(e,t){location.pathname===`/chats/${e}`&&(t?wo.set(On(),{thread:e,id:t.id,top:t.top}):
wo.delete(On()))}function $n(e){return ge=wo.get(e)??null,ge?`/chats/${ge.thread}?m=${ge.id.replace("message-","")}`:e}function Bn(e){let t=ge?.thread===e?ge:null;
return ge=null,t}var Xs=80,h=null,De=!0,ko=!1,he=null;function Rn(e,t){if(h=e.querySelector(".thread__scroll"),!h)return;let o=c();h.style.overflowAnchor="none",Gs(o),h.addEventListener(
"scroll",Vs,{passive:!0,signal:t});let n=new ResizeObserver(()=>Ct());n.observe(h),n.observe(o),e.querySelector(".jump")?.addEventListener("click",()=>Se(),{signal:t}),
t.addEventListener("abort",()=>{n.disconnect(),h=he=null})}l("placed",Ne);l("read",Ne);l("show-message",({li:e})=>Kn(e));var At=()=>!h||h.scrollHeight-h.scrollTop-
h.clientHeight<=Xs,Fn=()=>De&&!("hasNewer"in(c()?.dataset??{})),ye=()=>h;function k(e,t="top"){if(!h||ko)return e();ko=!0,Ze();try{return e()}finally{ko=!1,Ct(t)}}
function Se({takesFocus:e=!1}={}){h&&("hasNewer"in c().dataset?u("end-wanted",{takesFocus:e}):vo({takesFocus:e}))}function vo({takesFocus:e=!1}={}){h&&(De=!0,Ct(),
u("scrolled"),Ne(),e&&[...c().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function Kn(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),h.scrollTop+=e.getBoundingClientRect().top-h.getBoundingClientRect().top-(h.clientHeight-
e.offsetHeight)/2,Ze(),u("scrolled")}function Gs(e){De=!0;let t=Bn(e.dataset.thread),o=t&&document.getElementById(t.id);if(o)return h.scrollTop+=o.getBoundingClientRect().
top-h.getBoundingClientRect().top-t.top,Ze(),Ne();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return Kn(
n);Ct(),r&&r.getBoundingClientRect().top<h.getBoundingClientRect().top&&(h.scrollTop+=r.getBoundingClientRect().top-h.getBoundingClientRect().top-16),Ze(),Ne()}
var Eo=!1;function Vs(){Eo||(Eo=!0,requestAnimationFrame(()=>{Eo=!1,h&&(Ze(),In(c().dataset.thread,De?null:he),Ne(),u("scrolled"))}))}function Ze(){De=At(),he=null;
let e=h.getBoundingClientRect().top,t=c().children,o=0,n=t.length-1;for(;o<n;){let a=o+n>>1;t[a].getBoundingClientRect().bottom>e?n=a:o=a+1}for(;t[o]&&!t[o].id.
startsWith("message-");)o++;if(!t[o])return;let{top:r,bottom:s}=t[o].getBoundingClientRect();he={id:t[o].id,top:r-e,bottom:s-e}}function Ct(e="top"){if(!h)return;
if(De){h.scrollTop=h.scrollHeight;return}let t=he&&document.getElementById(he.id);t&&(h.scrollTop+=t.getBoundingClientRect()[e]-h.getBoundingClientRect().top-he[e])}
function Ne(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!h||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),n=h.
scrollHeight-h.scrollTop-h.clientHeight,r="hasNewer"in t.dataset||n>h.clientHeight;e.hidden=At()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?d("new-count",{n:o}):d("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-la\
bel"))}var Zs=98,Un=null;function Hn(e){e===Un&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Zs,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Un=o===t?e:null})}var Lo={};ne(Lo,{connect:()=>Js,connectPane:()=>_o,discardEdit:()=>Nt,draftPreview:()=>qo,saveEdit:()=>Mt,savedDraft:()=>Dt,savedEdit:()=>Tt});var Je=e=>`draft:${e}`,qo=e=>(T(Je(e),"")||"").trim();function Js(){_t(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function _o(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=T(Je(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Wn(o,n.value):Mt(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Wn(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Tt=e=>T(
`edit:${e}`,null),Mt=(e,t,o)=>V(`edit:${e}`,{id:t,text:o}),Nt=e=>j(`edit:${e}`),Dt=e=>T(Je(e),"");function Wn(e,t){t.trim()===""?j(Je(e)):V(Je(e),t)}var Pt=new Set,jn=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),O=e=>e!==E()&&jn().includes(e);g("blocks",e=>{let t=jn();document.body.dataset.
blocked=e.dataset.blocked;let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==O(o))return u("reload",{});let n=c();n&&k(()=>n.querySelectorAll(".message").forEach(
Co))});l("pane",()=>Pt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Pt.add(
t.id):Pt.delete(t.id),Ao(t,e.target.open)},!0);function Co(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":scope > .fold");t&&!D(e)&&O(e.dataset.sender)?
(o||e.prepend(o=B("fold-template")),o.open=Pt.has(e.id),Ao(e,o.open)):o&&(o.remove(),Ao(e,!0));let n=e.querySelector(".quote[data-sender]");t&&n&&O(n.dataset.sender)&&
(n.querySelector(".quote__text").textContent=d("folded"))}function Ao(e,t){let o=e.getAttribute("aria-label");o!==d("folded")&&(e.dataset.label=o),e.setAttribute(
"aria-label",t?e.dataset.label??o:d("folded"))}async function Ot(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Qs(e)}}function Qs(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Yn=14,ea=20,ta=200,oa=2e3,It=new Set;l("pane",()=>It.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&ia(t);let o=e.
closest?.(".show-more");o&&k(()=>To(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&To(aa(t),!0)});function Xn(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))ra(n);let o=t.filter(na);for(let n of o)Gn(n,n,n.closest(
".message").id)}function na(e){if(e.textContent.length<ta&&e.querySelectorAll("br, li, blockquote").length<Yn/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Yn*parseFloat(getComputedStyle(e).lineHeight)-1}function ra(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(B("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=ea))return;let o=e.closest(".message");Gn(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Gn(e,t,o){let n=m(
"button","show-more",m("span","",""),fe("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),To(n,It.has(o))}var sa=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,aa=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function To(e,t){sa(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=d(t?"show-less":"show-more"),t?
It.add(e.dataset.folds):It.delete(e.dataset.folds)}async function ia(e){let t=e.closest(".code").querySelector("code").textContent,o=await Ot(t),n=e.lastElementChild;
n.textContent=d(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=d("copy"),e.classList.remove("code__copy--done")},
oa)}var L={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
ca={"[data-picks]":L.peoplePicker,"#search":L.search};function Vn(e,t){for(let[o,n]of Object.entries(ca)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Mo=e=>{if(O(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!P(e)};function No(e){if(e.dataset.
mentions===void 0)return;let t=Mo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(No));var da=/(?:^|[^\p{L}\p{N}\p{M}@_/])@([\p{L}\p{N}\p{M}_.-]{0,30})$/u;
function ua(e){if(e.selectionStart!==e.selectionEnd)return null;let t=da.exec(e.value.slice(Math.max(0,e.selectionStart-40),e.selectionStart));return t&&{query:t[1],
at:e.selectionStart-t[1].length-1}}var Pe=null;function zn(e,t){Pe?.close();let o=pe();if(!o||!N())return;let n=async()=>{!Pe&&!ua(o)||(Pe??(Pe=await L.suggest().
catch(()=>null)),Pe&&!t.aborted&&Pe.look(o,t))};for(let r of["input","click"])o.addEventListener(r,n,{signal:t})}var Do=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Zn(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Do(t).includes(E())))}var Jn="a:not([aria-hidden]), button, [role=button]";function Po(e){for(let t of e.querySelectorAll(Jn))t.tabIndex=-1}function Qn(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Jn)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Po(r)},{signal:t})}var pa=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),$t=e=>new Intl.DateTimeFormat(pa,e),er=$t({hour:"numeric",minute:"\
2-digit"}),ga=$t({month:"short",day:"numeric"}),ha=$t({month:"short",day:"numeric",year:"numeric"}),ya=$t({dateStyle:"full",timeStyle:"short"}),Bt=e=>e.replace(
/[\u00a0\u202f]/g," "),Rt=e=>Bt(er.format(e)),tr=e=>Bt(er.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Oe=e=>Bt(ya.format(e));
function M(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var or=(e,t)=>e===M(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ie(e,t=new Date){let o=M(e);return o===M(t)?d("today"):or(o,t)?d("yesterday"):Bt((e.getFullYear()===t.getFullYear()?ga:ha).
format(e))}var Oo=e=>M(e)===M(new Date)?Rt(e):Ie(e);function nr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?d("just-now"):o<60?d("minutes-ago",{n:o}):o<
1440?d("hours-ago",{n:Math.floor(o/60)}):Ie(e,t)}function rr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Io(e){let t=new Date,o=t-e<24*36e5;return d("last-seen",{when:!o&&or(M(e),t)?d("yeste\
rday-within"):nr(e,t)})}var Sa={clock:Rt,ago:nr};function $o(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime);t.textContent=
(Sa[t.dataset.time]??Oo)(o),t.title=Oe(o)}}function sr(){let e=M(new Date),t=0,o=()=>{let n=M(new Date);n!==e&&u("day"),e=n;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}var xa=6e4,Ft=e=>e.classList.contains("message");function re(e){do e=e.nextElementSibling;while(e&&!Ft(e));return e}function Kt(e){do e=e.previousElementSibling;while(e&&
!Ft(e));return e}function F(e,t=e){if(!e)return;let o=re(t)??t,n=[],r=Kt(e);for(let s=e;s&&(wa(s,r)&&n.push(s),s!==o);s=re(s))r=s;Xn(n)}function Ut(e){let t=e.querySelectorAll(
".message");t.length&&F(t[0],t[t.length-1])}function wa(e,t){let o=new Date(e.dataset.at),n=t!==null&&M(new Date(t.dataset.at))===M(o),r=n&&o-new Date(t.dataset.
at)<xa,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!D(e)&&!D(t)&&t.dataset.sender===e.dataset.sender),ka(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),va(e,o),Co(e),Zn(e),No(e),Po(e),!0)}function ka(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let S=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=S}if((s||n)&&r?.remove(),s)return Ea(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==M(o)&&r.replaceChildren(ar(o)),
r.dataset.day=M(o);let a=Ie(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Ea(e,t){let o=t?M(t):void 0,n=t?Ie(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",ar(t)," · ",m(
"b","",d("new-messages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function ar(e){let t=m("a","divider__day",Ie(e));return Object.assign(
t,{tabIndex:-1,title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${M(e)}`}),t.dataset.dialog="",t}function va(e,t){let o=Rt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=o,a.title=Oe(t);let n=e.querySelector("time.message__gutter");n&&(n.textContent=tr(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Oe(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${o}`)}var Ht=400,qa=50,se=new Map,z=e=>Number(e.dataset.seq),Wt=e=>Number(e.dataset.version),jt=e=>e.classList.contains("message")&&!("pending"in e.dataset);function ir(){
let e=c();se.clear(),e&&Ut(e)}l("day",()=>{let e=c();e&&k(()=>Ut(e))});g("message",e=>{let t=c(),o=e.querySelector(".message");!o||t?.dataset.thread!==e.dataset.
thread||(Z(o),cr(t,e.dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&cr(t,e.dataset.version)});g("error",e=>{e.dataset.code===
"not_found"&&u("reload",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function cr(e,t){e.dataset.version=String(Math.max(Number(e.
dataset.version)||0,Number(t)||0))}function Z(e){let t=c(),o=document.getElementById(e.id)??La(t,e.dataset.clientId);if(o&&jt(o)&&Wt(o)>=Wt(e))return o;let n=z(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&jt(o)?Aa(o,e):Ta(t,e,o));return r||_a(e),u("placed",{li:r??e,isNew:n}),n&&r&&mr(
t),r}function _a(e){se.delete(e.id),se.set(e.id,e),se.size>Ht&&se.delete(se.keys().next().value)}function lr(e){let t=[document.getElementById(e.id),se.get(e.id)].
filter(Boolean);return se.delete(e.id),t.find(o=>Wt(o)>=Wt(e))??e}function La(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Aa(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),F(t),o&&(t.contains(o)?o:Ca(t,
o)??t).focus({preventScroll:!0}),t}function Ca(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Ta(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&z(t)>z(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||
n.length&&z(t)<z(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&z(a)>z(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(t):Xt(e,t),F(
t),t}function Xt(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(".pager--new\
er"));n?n.before(t):e.append(t)}function dr(e,t){let o=c();k(()=>{o.querySelector(t?".pager--older":".pager--newer")?.remove();let n=[...e.querySelectorAll(".me\
ssage")].filter(s=>!document.getElementById(s.id)).map(lr),r=e.querySelector(".peer");if(t)o.prepend(...n),r&&!o.querySelector(".peer")&&o.prepend(r);else for(let s of n)
Xt(o,s);n.length&&F(n[0],n[n.length-1]),Yt(o,t,Bo(o,e,t))},t?"bottom":"top"),mr(o,{fromEnd:t,isPaging:!0}),u("history")}function ur(e){let t=c(),o=[...e.querySelectorAll(
".message")].map(lr),n=new Set(o.map(S=>S.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].filter(S=>!n.has(S.dataset.clientId)),s=document.
getElementById("new-messages"),a=s&&re(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.lastSeq),z(i)))),t.replaceChildren(...e.querySelectorAll(
".peer"),...o,...r),a?.isConnected&&a.before(s),Ut(t),Yt(t,!0,Bo(t,e,!0)),Yt(t,!1,Bo(t,e,!1)),u("history")}function Bo(e,t,o){if(o)return t.dataset.hasOlder==="\
true";let n=be(e);return t.dataset.hasNewer==="true"||n!==null&&z(n)<Number(e.dataset.lastSeq)}function Yt(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.
dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=Ma(e.dataset.thread,t,s.id.replace("message-",
""));t?e.prepend(a):e.append(a)}function Ma(e,t,o){let n=t?"older":"newer",r=m("a","link",d(n));return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.
page=n,m("li",`pager pager--${n}`,r)}function mr(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(".message:not([data-pending])")];n.length<=Ht+qa||
!o&&!Fn()||k(()=>{let r=t?n.slice(Ht):n.slice(0,n.length-Ht),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .pe\
er"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Yt(e,!t,!0),F(a)})}function be(e=c()){
let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function fr(){return[...c()?.querySelectorAll(".message[data-kind=text]\
:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var Vt={};ne(Vt,{add:()=>Wo,connect:()=>Ra,connectPane:()=>Ho});var Qe="outbox:",pr=e=>e.startsWith(Qe),$e=()=>bo(Qe).map(e=>T(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-t.at);function gr(e){let t=Math.max(0,...$e().
map(o=>o.n))+1;hr({...e,id:Lt(),n:t,at:Date.now(),problem:""})}function et(e,t){let o=T(Qe+e,null);o&&hr({...o,...t})}var tt=e=>j(Qe+e),hr=e=>V(Qe+e.id,e);l("placed",({li:e,isNew:t})=>{if(!t)for(let o of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?d("deleted"):ot(e)}});function ot(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let o of t.querySelectorAll(".message__edited"))o.remove();for(let o of t.querySelectorAll(".spoiler"))o.replaceWith("[spoiler]");for(let o of t.querySelectorAll(
"img"))o.replaceWith(o.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function Sr(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Da(t,o),!n)return;k(()=>{Xt(e,n,{afterPending:!0}),F(n)})}
$a(n,t)}function Da(e,t){let o=B("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","message--deleted","message--sticker"),
delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,{pending:"",clientId:e.id,at:n.
toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Pa(e.sticker)):r.textContent=e.content.trim(),
o.querySelector(".message__actions")?.remove(),o.setAttribute("aria-label",`${o.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&Ia(o,s),o}function Pa(e){let t=m("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:Oa(e)}),t}var Oa=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function Ia(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("span","quote__name",t.dataset.senderName),m("span","q\
uote__text",ot(t))))}function $a(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=n?t.problem:r?"waiting":"sending";if(!o||o.dataset.shown===s)return;if(o.dataset.shown=s,o.hidden=!1,e.classList.toggle("message--pending",!n),e.
classList.toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(fe("clock"),d(s));let a=t.problem==="?"?d("not\
-sent"):`${d("not-sent")} · ${t.problem}`;o.replaceChildren(fe("warning"),m("span","",a),yr("retry"),yr("delete")),o.setAttribute("role","alert")}function yr(e){
let t=m("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var br=[1e3,2e3,4e3,8e3],Ro=2e4,Ba=3,Fo=Lt(),Gt=new Set,xe=0,Ko=0;function Ra(){_t(e=>{pr(e)&&(Y(),we())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&Fa(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{xe=0,we()}),addEventListener("pagehide",
wr),we()}var Ho=Y;l("sent",({clientId:e})=>tt(e));l("online",()=>{xe=0;for(let e of $e())e.isSoft&&et(e.id,{problem:"",isSoft:!1});Y(),we()});l("connection",()=>Y());
function Wo(e){gr(e),Y(),Se(),we()}function Fa(e,t){if(e==="delete"){tt(t),Y();return}et(t,{problem:"",isSoft:!1}),xe=0,Y(),we()}function we(){clearTimeout(Ko);
let e=new Set($e().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!xr())return Uo(Ro/4);for(let t of e)Ka(t)}}async function Ka(e){if(!Gt.has(e)){Gt.
add(e);try{for(;;){let t=$e().find(n=>n.thread===e&&!n.problem);if(!t)break;xr();let o=await p(`/chats/${e}/messages`,{form:Ua(t)});if(!Ha(t,o))break}}finally{Gt.
delete(e),Gt.size===0&&wr()}}}var Ua=({content:e,sticker:t,replyTo:o,id:n})=>({...t?{sticker:t}:{content:e},client_id:n,reply_to:o||""});function Ha(e,{ok:t,status:o,
body:n,problem:r}){let s=t?y(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(xe=0,tt(e.id),c()?.dataset.thread===e.thread&&Z(s),Y(),!0):o===
401?!1:o===429?(Uo(r.retryAfter*1e3),!1):t||o===0||o>=500?(xe++,o>=500&&xe>=Ba&&et(e.id,{problem:r?.text||"?",isSoft:!0}),Y(),Uo(br[Math.min(xe,br.length)-1]),!1):
(et(e.id,{problem:r?.text||"?"}),Y(),!0)}function Uo(e){clearTimeout(Ko),Ko=setTimeout(we,e)}function xr(){let e=T("lease",null),t=(e?.until??0)-Date.now();return e&&
e.page!==Fo&&t>0&&t<=Ro?!1:(V("lease",{page:Fo,until:Date.now()+Ro}),!0)}function wr(){T("lease",null)?.page===Fo&&j("lease")}function Y(){let e=c();if(!e)return;
let t=$e().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||
n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?tt(n.id):Sr(e,n,be(e))}var nt=1e4,jo=9500,b=null,x=null;function kr(e,t){if(b=e.querySelector("#composer"),x=b?.querySelector("textarea")??null,!x)return;x.addEventListener("input",rt,
{signal:t}),v(x,ja,{signal:t}),v(x,n=>_r(n)&&n.preventDefault(),{signal:t,type:"keypress"}),b.addEventListener("submit",Lr,{signal:t}),b.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ke(),ae())},{signal:t});let o=Tt(f().dataset.thread);o&&x.value===Dt(f().dataset.thread)&&
vr(o),rt()}l("connection",({isOnline:e})=>zt(e?"":d("offline-note")));function ae(){x?.focus({preventScroll:!0})}function qd(e){!x||x.readOnly||(x.setRangeText(
e,x.selectionStart,x.selectionEnd,"end"),x.dispatchEvent(new Event("input",{bubbles:!0})))}function Er(e){ke(),b.querySelector("[name=reply_to]").value=e.id.replace(
"message-","");let t=m("b","",e.dataset.senderName??"");qr("reply",qt("replying-to",{name:t,text:ot(e)})),ae()}async function Yo(e){let{thread:t}=f().dataset,o=b,
n=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==b)return;if(!n.ok)return zt(n.problem?.text||d("try-again"),!0);ke();let r={id:e.id.
replace("message-",""),text:n.body};Mt(t,r.id,r.text),vr(r),ae(),x.setSelectionRange(x.value.length,x.value.length)}function vr({id:e,text:t}){b.dataset.editing=
e,x.value=t,qr("pencil",[m("b","",d("edit-message")),m("span","composer__key",` · ${d("esc-cancels")}`)]),rt()}function ke(){let e=b?.querySelector(".composer_\
_context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),b.querySelector("[name=reply_to]").value="","editing"in b.dataset&&(delete b.dataset.editing,Nt(f().dataset.
thread),x.value=Dt(f().dataset.thread)),zt(""),rt(),!0)}function qr(e,t){let o=b.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(
...t),o.querySelector(":scope > svg")?.remove(),o.prepend(fe(e)),k(()=>o.hidden=!1)}function rt(){let e=x.value.length<jo?x.value.trim().length:[...x.value.trim()].
length,t=e>0&&e<=nt;b.classList.toggle("composer--ready",t);let o=b.querySelector(".composer__send");o&&(o.disabled=!t),Hn(x),Wa(e)}function Wa(e){let t=b.querySelector(
".counter");if(!t)return;t.hidden!==e<jo&&k(()=>t.hidden=e<jo),t.classList.toggle("counter--over",e>nt);let o={n:e.toLocaleString("en"),max:nt.toLocaleString("e\
n"),over:(e-nt).toLocaleString("en")};t.hidden||(t.textContent=d(e>nt?"counter-over":"counter",o))}var _r=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!R()||e.ctrlKey||
e.metaKey);function ja(e){if(_r(e))e.preventDefault(),b.requestSubmit?b.requestSubmit():Lr(e);else if(e.key==="ArrowUp"&&x.value===""&&!e.altKey&&!e.shiftKey){let t=fr();
if(!t)return;e.preventDefault(),Yo(t)}}function Lr(e){if(e.preventDefault(),!!b.classList.contains("composer--ready")){if("editing"in b.dataset)return Xa();Ya({
content:x.value}),x.value="",rt()}}function Ya(e){let{thread:t}=f().dataset,o=b.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ke(),Wo({thread:t,
replyTo:o,...e})}async function Xa(){if(x.readOnly)return;let{editing:e}=b.dataset,{thread:t}=f().dataset,o=b;x.readOnly=!0;let n=await p(`/chats/${t}/messages/${e}\
/edit`,{form:{content:x.value}});if(o===b&&(x.readOnly=!1),!n.ok)return o===b&&zt(n.problem?.text||d("try-again"),!0);if(Tt(t)?.id===e&&Nt(t),f()?.dataset.thread!==
t||!b)return;let r=y(n.body).querySelector(".message");r&&Z(r),b.dataset.editing===e&&ke(),o===b&&ae()}function zt(e,t=!1){if(!b)return;let o=b.querySelector(".\
composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var Va=2e3,Be=null;function ie(e,t){Be?.remove(),Be=m("span","tooltip",t),Be.setAttribute("role","status"),Be.style.insetInlineEnd="20px",Be.style.insetBlockStart=
"20px";let o=Be;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Va)}var Jt={};ne(Jt,{close:()=>qe,connect:()=>za,isOpen:()=>Zt,openDialog:()=>ve,show:()=>st});var X=null,Ar=()=>{},Zt=()=>Ee()?.firstElementChild!=null,Ee=()=>document.getElementById("dialog");function za(){let e=Ee();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),qe())}),e.addEventListener("submit",Za),document.addEventListener("click",
t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ve(o.getAttribute("href"),o))}))}async function ve(e,t){
let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ie(n,o.problem?.text||d("try-again"));st(y(o.body),t)}function st(e,t){qe(),X=t??document.activeElement;
let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Ee().replaceChildren(...e.children),window.htmx?.process(Ee()),Ar=xt(Ee()),(o??Ee().querySelector(
yo))?.focus()}function qe(){return Zt()?(Ar(),Ee().replaceChildren(),(X?.isConnected?X:X?.id?document.getElementById(X.id):null)?.focus({preventScroll:!0}),X=null,
!0):!1}async function Za(e){let t=e.target;if(t.method==="get")return Ja();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=c(),r=await p(t.getAttribute(
"action"),{form:Et(t,o)});if(o&&(o.disabled=!1),!r.ok)return Qa(t,r);let s=y(r.body),a=s.querySelector("[data-frame]")!==null;a&&Te(r.body);let i=s.querySelector(
".message");if(i&&(X=document.getElementById(i.id)??X),i&&n&&c()===n&&Z(i),s.querySelector("[role=dialog], [role=alertdialog]"))return st(s,X);let C=X;qe(),!i&&
C?.matches(".message")&&ie(C,d("reported")),a||u("dialog-done")}function Ja(){l("pane",()=>{qe(),(document.querySelector(".message--target")??f())?.focus({preventScroll:!0})},
{once:!0})}function Qa(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("p");o.className="problem hint--error",o.setAttribute("\
role","alert"),o.textContent=t?.text||d("try-again"),e.prepend(o)}var ei=["react","reaction","reply","edit"],Tr=e=>e.id.replace("message-",""),_e=e=>`/chats/${f().dataset.thread}/messages/${Tr(e)}`;function Le(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||D(e)||ei.includes(t)&&!So())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind==="text";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind==="text";default:return!0}}function at(e,t){for(let o of e.querySelectorAll(
"[data-action]"))o.hidden=!Le(t,o.dataset.action)}async function ce(e,t){switch(e){case"reply":return Er(t);case"edit":return Yo(t);case"delete":return ve(`${_e(
t)}/delete`,t);case"report":return ve(`${_e(t)}/report`,t);case"pick":return await(await L.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ie(t,d("try-again"));case"copy-link":return Cr(t,new URL(`/chats/${f().dataset.thread}?m=${Tr(t)}`,location.href).href);case"copy-text":{let o=await p(`${_e(
t)}/raw`);return Cr(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Cr(e,t){ie(e,d(t!==null&&await Ot(t)?"copied":"try-again"))}var ti=300,oi=2500;function Nr(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
it(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ce("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>ii(i),ti))},s=()=>{clearTimeout(n),R()||Go()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Xo=new Set;async function it(e,t,o){let n=`${e.id} ${t}`;if(Xo.has(n))return;Xo.add(n);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>ni(e,t,o));let a=await p(`${_e(e)}/reactions`,{form:{reaction:t}});Xo.delete(n);let i=a.ok?y(a.
body).querySelector(".message"):null;if(i&&c()===r)return Z(i);!a.ok&&e.isConnected&&k(()=>ai(e,s))}function ni(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",ri(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(C=>Mr(C.value)===Mr(t));r||(r=si(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Do(r),a=s.includes(E()),i=a?s.filter(C=>C!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let S=r.querySelector(".chip__count")??r.lastChild;S.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Mr=e=>e.replace(/\uFE0F/g,"");function ri(e){let t=m(
"form","chips");return t.method="post",t.action=`${_e(e)}/reactions`,t}function si(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function ai(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var G=null;async function ii(e){let t=e.closest(".message");if(!t)return;let o=await p(
`${_e(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Go(),G=m("span",
"tooltip",o.body.trim()),G.setAttribute("role","tooltip"),G.dataset.extra="",t.append(G);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-G.offsetWidth-8));G.style.left=`${s}px`,G.style.top=`${n.top-r.top-G.offsetHeight-4}px`,R()&&setTimeout(Go,oi)}function Go(){G?.
remove(),G=null}function J(e,t=""){let o=ct(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),li(e,t),di(e.querySelector(".chat__count"),o,Dr(e).length,"muted"in
e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Oo(r),n.title=Oe(r)}}var ct=e=>Math.max(0,(Number(
e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Dr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||0));function Pr(e,t){
let{seq:o}=t.dataset,n=Dr(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Mo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==r}function Qt(e){
if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".chat__deleted")&&(e.
dataset.deleted="")}function Or(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===E()?d("you"):s,S="deleted"in t.dataset,C=t.dataset.kind==="system",
bt=!C&&e.dataset.kind!=="direct"&&O(r),Nn=bt?d("folded"):t.textContent.trim();S&&!bt?e.dataset.preview=d("deleted"):e.dataset.preview=C||bt?Nn:d("preview-by",{name:i,
text:Nn}),S&&!bt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,lastSenderName:s,
at:a,activity:n}),(C?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function li(e,t){let o=e.querySelector(
".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":qo(e.dataset.thread);t?o.replaceChildren(m("span","chat__typing",d("typing-in-li\
st",{name:t}))):r?o.replaceChildren(m("span","chat__draft",d("draft",{text:r}))):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):
o.textContent=e.dataset.preview??""}function di(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>m("span",s,a,m("span","v\
isually-hidden",` ${d(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","m\
entions-you"))}var ui=400,ee=()=>document.getElementById("chats-part"),Ae=()=>q()?.dataset.filter??"all",I=e=>document.getElementById(`nav-${e}`),Re=()=>[...q()?.querySelectorAll(
".chat")??[]];function Ir(){if(!q())return;let e=ee().parentElement;e.addEventListener("scroll",()=>Q(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Q(!0))}),le(q()),Q(!1)}l("day",()=>Re().forEach(e=>J(e)));l("draf\
t",({thread:e})=>Br(e));l("list-typing",({thread:e,name:t})=>Br(e,t));l("pane",$r);function mi(e,t){let[o,n]=[e,t].map(a=>a.querySelector(".chat"));if(!o)return!0;
let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Fe(e){let t=q(),o=e.contains(
document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&mi(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&e.nextElementSibling&&
t.append(e),o?.focus({preventScroll:!0})}function Ke(e){e?.remove(),Q(!1)}var Vo=!1;async function Q(e){let t=q(),o=t?.querySelector("a[data-page=chats]");if(!o)
return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<ui;if(Vo||!(n||e))return;Vo=!0;let r=await p(o.getAttribute("href"));if(Vo=!1,!r.ok||!o.isConnected)return;
o.closest("li").remove();let s=[...y(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!I(i.dataset.thread)});t.append(...s),le(
...s),Q(!1)}function le(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Qt(o),J(o),o.nextElementSibling.tabIndex=
-1}$r()}function $r(){let e=N();for(let t of Re()){let o=e!==""&&t.dataset.thread===e;o!==(t.getAttribute("aria-current")==="page")&&(o?t.setAttribute("aria-cur\
rent","page"):t.removeAttribute("aria-current"),J(t))}}function Br(e,t){let o=I(e);o&&J(o,t)}var lt=new Map,zo=new Set;function ut(e,t){lt.get(e)?.push(t);for(let o of zo)o.push(t);return lt.has(e)}async function Rr(e){let t=[];zo.add(t);try{return await e()}finally{
zo.delete(t),t.forEach(o=>o())}}async function dt(e){if(!q()||ut(e,()=>dt(e)))return;lt.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${Ae()}`),o=lt.get(e);
lt.delete(e),pi(e,t),I(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&dt(e)}function pi(e,t){let o=I(e)?.closest("li");if(t.status===204||t.status===404)return Ke(
o);let n=t.ok?y(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?gi(o,n):o.replaceWith(n):q().prepend(n),le(n),Fe(n),ee().querySelector(
".filters--list").hidden=!1,I(e).dataset.kind==="channel"&&(ee().querySelector("[data-filter=channels]").hidden=!1),Zo())}function Zo(){f()?.querySelector("#wel\
come")&&u("reload",{path:"/"})}function gi(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&V("last-thread",e));var xu=()=>T("last-thread","");var Jo="/settings/look";function Kr(){document.addEventListener("pointerdown",({target:e})=>Fr(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Fr(t=>!t.contains(e))),v(document,hi,{capture:!0}),document.addEventListener("submit",yi)}var Ur=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Fr(e){for(let t of Ur())e(t)&&(t.open=!1)}function hi(e){if(e.key!=="Escape")return;let t=Ur()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function yi(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Jo)return;if(e.preventDefault(),!(await p(
Jo,{form:Et(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${Jo}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var bi=450,xi=10,K=null,Hr=()=>{};function Wr(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let S=i.target.closest(".message");i.pointerType==="mouse"||!S||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,wi(
S)},bi))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>xi&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let S=(i.pointerType??r?.pointerType)==="touch";(K||S&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),mt()})}function wi(e){Le(e,"copy-link")&&(mt(),K=B("sheet-template"),K&&(at(K,e),K.addEventListener("click",t=>ki(t,e)),document.body.append(K),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Hr=xt(K),K.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function mt(){return K?(Hr(),K.remove(),K=null,!0):!1}function ki(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;mt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?it(n,s,o.querySelector("img")?.src):r!=="close"&&ce(r,n)}var en={};ne(en,{connect:()=>qi});var Ei=450,vi=10;function qi(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
eo(t))}),document.addEventListener("contextmenu",e=>{let t=Qo(e.target);!t||e.shiftKey||(e.preventDefault(),R()||eo(t,e.clientX>0?e:void 0))}),v(document,e=>{e.
key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),eo(Qo(e.target)))}),_i()}var Qo=e=>e.closest(".chat-list li")?.querySelector("a[data-keep]");
async function eo(e,t){let o=await L.chatMenu().catch(()=>null);o?o.open(e,t):ie(e.closest("li"),d("try-again"))}function _i(){let e=0,t=null,o=!1,n=()=>clearTimeout(
e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Qo(r.target);s&&(t=r,e=setTimeout(()=>{o=!0,eo(s)},Ei))}),document.addEventListener(
"pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>vi&&n()});for(let r of["pointerup","pointercancel"])document.addEventListener(r,n);document.
addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var to=()=>Rr(Li);g("blocks",to);async function Li(){let e=Ae(),t=await p(`/chats/list?filter=${e}`);if(Ae()!==e)return t.ok;let o=q(),n=t.ok?y(t.body).querySelector(
"#chat-list"):null;if(!n||!o)return t.ok;let r=o.contains(document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let S of[
...n.children].map(C=>Ai(C,a)))S===i?i=i.nextElementSibling:o.insertBefore(S,i);for(;i;){let S=i.nextElementSibling;i.remove(),i=S}return le(o),a.forEach(Fe),o.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),Q(!1),!0}function Ai(e,t){let o=e.querySelector(".chat"),n=o&&I(o.dataset.thread);if(!n)return e;
let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),
Qt(o),r<0&&t.push(n.closest("li")),r<0||r===0&&Ci(o,n)?n.closest("li"):e}function Ci(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Ti=300,Mi=1e4,Ni=6e4,Yr=1e4,Di=3e4,Pi=5e3,te=null,Ue="",ro=0,no=0,nn=0,oo=0,Xr=0,He=()=>te?.readyState===WebSocket.OPEN;function rn(){ao(),setInterval(()=>{
(He()?so(ro)>Ni:te&&so(nn)>Yr)&&Vr()},5e3),addEventListener("online",tn),addEventListener("pageshow",e=>e.persisted&&tn()),document.addEventListener("visibility\
change",()=>document.visibilityState==="visible"&&tn())}var so=e=>Math.abs(Date.now()-e);l("pane",zr);l("say",e=>on(e));function on(e){He()&&te.send(JSON.stringify(
e))}function ao(){clearTimeout(Xr);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);te=e,Ue="",nn=Date.now(),e.onopen=
()=>{ro=no=Date.now(),zr(),u("socket",{isUp:!0})},e.onmessage=t=>{te===e&&(ro=Date.now(),Te(t.data))},e.onclose=t=>{te===e&&Gr(t.code)}}function Gr(e){if(te=null,
Ue="",Dn(),e===1008)return Ge();no&&Date.now()-no>Pi&&(oo=0),no=0,oo++,u("socket",{isUp:!1,tries:oo});let t=Math.min(Mi,Ti*2**(oo-1));Xr=setTimeout(ao,t*(.5+Math.
random()/2))}function tn(){te?(He()?so(ro)>Di:so(nn)>Yr)&&Vr():ao()}function Vr(){let e=te;e.onopen=e.onmessage=e.onclose=null,e.close(),Gr(1006),ao()}function zr(){
let e=N();He()&&(Ue&&Ue!==e&&on({event:"leave",data:{threadId:Number(Ue)}}),Ue=e,e&&on({event:"join",data:{threadId:Number(e),since:Number(c().dataset.version)||
0}}))}var Ii=5e3,$i=4e3,Jr=15e3,Bi=3,io=0,ft=0,Zr=-Jr;l("socket",({isUp:e,tries:t})=>e?Ri():Fi(t));l("pane",es);async function Ri(){clearTimeout(io),clearTimeout(ft),
io=ft=0;let e=de()!=="";pt("live"),u("online"),e&&u("back"),await to()}function Fi(e){de()==="live"&&pt("lost"),io||(io=setTimeout(()=>pt("reconnecting"),Ii)),e>=
Bi&&(ft||(ft=setTimeout(Qr,0)))}async function Qr(){let e=N(),t=e?await Ki(e,c()):!0;t&&performance.now()-Zr>Jr&&(t=await to(),Zr=performance.now()),!He()&&(t?(pt(
"polling"),u("online")):de()==="polling"&&pt("reconnecting"),ft=setTimeout(Qr,$i))}async function Ki(e,t){let o=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&c()===t&&Te(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var de=()=>document.documentElement.dataset.connection??
"";function pt(e){de()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),es(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function es(){let e=f()?.querySelector(".banner");if(!e)return;let t=de()==="reconnecting"||de()==="pollin\
g";if(e.hidden=!t,!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(de()==="reconnecting"?o:"",d(de()))}var ts=800,gt=null,co=null;function os(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),sn(n))},{signal:t}),We()}l("end-wanted",Ui);l("scrolled",
We);l("online",We);function We(){let e=ye();if(!e||gt===c())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<ts?sn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<ts&&sn(o)}async function sn(e){let t=c();if(gt===t)return;gt=t;let o=new URL(
e.href),n=await p(`/chats/${t.dataset.thread}/messages${o.search}`);if(gt===t&&(gt=null),!n.ok||c()!==t)return;if(!e.isConnected)return We();let r=y(n.body).querySelector(
".page");r&&(dr(r,e.dataset.page==="older"),We())}async function Ui({takesFocus:e}){let t=c();if(co===t)return;co=t;let o=await p(`/chats/${t.dataset.thread}/me\
ssages`);if(co===t&&(co=null),c()!==t)return;let n=o.ok?y(o.body).querySelector(".page"):null;n&&ur(n),vo({takesFocus:e}),We()}var fn={};ne(fn,{connect:()=>Qi});async function ns(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),st(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;v(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await L.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",d("try-again")))}var un={};ne(un,{connect:()=>Wi,connectPane:()=>cn,markAllRead:()=>ln});var ss=300,$={thread:"",seq:0},an=0,as=-ss,je=null;function Wi(){for(let e of["focus","resize"])addEventListener(e,Ye);document.addEventListener("visibilitychan\
ge",Ye),addEventListener("pagehide",is)}function cn(){is();let e=c();e&&($={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ye()}l("scrolled",Ye);l("on\
line",Ye);l("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||D(e)&&Number(c().dataset.lastRead)===t-1?us(c(),t):Ye()});g("read",e=>{let t=c();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&us(t,Number(e.dataset.seq))});function ln(){let e=c(),t=be();"hasNewer"in e.dataset?ds(e,Number(e.dataset.lastSeq),""):
t&&ls(t),u("all-read")}function Ye(){let e=rs();if(!e)return;let t=c(),o=Number(e.dataset.seq);dn(t,o),$.thread===t.dataset.thread&&o>$.seq&&(je={thread:$.thread,
message:e.id.replace("message-",""),seq:o}),an||(an=setTimeout(()=>{an=0;let n=rs();n&&ls(n)},Math.max(0,as+ss-performance.now())))}function is(){if(!je||$.thread===
je.thread&&$.seq>=je.seq)return;let{thread:e,message:t}=je;je=null,cs(e,t)}var cs=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function rs(){
let e=ye();if(!e||!vt())return null;let t=e.getBoundingClientRect().bottom+2,o=c().querySelectorAll(".message:not([data-pending])");for(let n=o.length-1;n>=0;n--)
if(o[n].getBoundingClientRect().bottom<=t)return o[n];return null}var ls=e=>ds(c(),Number(e.dataset.seq),e.id.replace("message-",""));async function ds(e,t,o){if(dn(
e,t),$.thread!==e.dataset.thread||t<=$.seq)return;let n=$,r=n.seq;n.seq=t,as=performance.now(),!(await cs(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function us(e,t){
$.thread===e.dataset.thread&&($.seq=Math.max($.seq,t)),dn(e,t)}function dn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var A=null,ue=null;function ms(e,t){A=e.querySelector(".panel"),ue=e.querySelector("[data-action=stickers]"),!(!A||!ue)&&(ue.addEventListener("click",o=>{o.preventDefault(),
A.hidden?ji():Xe()},{signal:t}),document.addEventListener("pointerdown",o=>{!A.hidden&&!A.contains(o.target)&&!ue.contains(o.target)&&Xe({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>A=ue=null))}function Xe({givesBack:e=!0}={}){return!A||A.hidden?!1:(A.hidden=!0,ue.setAttribute("aria-expanded","false"),e&&ue.focus(
{preventScroll:!0}),!0)}async function ji(){let e=A;A.hidden=!1,ue.setAttribute("aria-expanded","true");let t=!A.querySelector("[data-sticker]"),[o,n]=await Promise.
all([L.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(A!==e||A.hidden)){if(!o||n?.ok===!1)return Xe();if(n){let r=y(n.body);A.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),o.connect(A,Xe)}o.show()}}var U=null,w=null,lo=null,gs=null;function hs(e,t){let o=e.querySelector("#messages");if(!o||(U=B("toolbar-template"),!U))return;U.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&mn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&mn(r.target.closest(".message"))},n),o.addEventListener("click",Xi,n),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!lo?.contains(
r.target)&&me()},n),t.addEventListener("abort",()=>{me(),U=null})}l("action",({action:e,li:t})=>{e==="react"&&ps("quick-template",t,"react"),e==="more"&&ps("men\
u-template",t,"more")});function me(){return w?(w.contains(document.activeElement)&&Yi(gs)?.focus({preventScroll:!0}),w.remove(),w=null,lo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Yi=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function mn(e){if(!(!e||!U||e===U.parentElement||
w)){if(!Le(e,"copy-link"))return U.remove();at(U,e),e.append(U)}}function Xi(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return me(),it(t,o.dataset.reaction,o.querySelector("img")?.src);w?.contains(
o)&&me(),ce(o.dataset.action,t)}}function ps(e,t,o){let n=w?.dataset.extra===o&&w.parentElement===t;if(me(),!n&&(mn(t),w=B(e),!!w)){w.dataset.extra=o,at(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(U);lo=U?.querySelector(`[data-action=${o}]`)??null,lo?.setAttribute("aria-expanded","true"),gs=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),Gi(t),v(w,Vi),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Gi(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function Vi(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return me();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Zi={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ji=".docked, #dialog, .sheet-holder";function Qi(){v(document,ec)}function ec(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Ji))return;let{key:t}=e;if(t==="Escape")return tc(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Zt())return;if(oc(e))return nc(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ns(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return rc(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&sc(
e,o)||(document.activeElement===ye()&&ic(e),cc(e))}function tc(e){if(qe()||mt()||me()||Xe()||ke())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.
closest?.("#messages")&&ae(),ln(),Se())}var oc=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function nc(e){e.preventDefault(),ve("/keys")}function rc(e){let t=Re(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")==="page");n<0&&
o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(ct(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"nearest"})}
function sc(e,t){let o=Zi[e.key];if(o&&document.activeElement===t&&Le(t,o))return e.preventDefault(),ce(o,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?Se({takesFocus:!0}):ac()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?Kt(t):re(t);return n?
n.focus():e.key==="ArrowDown"&&ae(),!0}var ac=()=>c().querySelector(".message");function ic(e){if(e.key==="End")return e.preventDefault(),Se();if(e.key!=="Arrow\
Up")return;let t=ye().getBoundingClientRect().bottom,o=be();for(;o&&o.getBoundingClientRect().top>t;)o=Kt(o);!o||!Ft(o)||(e.preventDefault(),o.focus({preventScroll:!0}))}
function cc(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.body;o||n||[...e.key].length!==
1||R()||!pe()||pe().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ae()}function Ss(){q()&&(ee().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
lc(t))}),bs())}l("pane",pn);var bs=()=>ee()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),ys=null;async function lc(e){
ys=e;let t=await p(e.getAttribute("href"));if(ys!==e)return;let o=t.ok?y(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!o)return location.
assign(e.href);let n=ee().contains(document.activeElement);ee().replaceWith(o),window.htmx?.process(o),bs(),n&&o.querySelector(".filter[aria-current]")?.focus(),
le(q()),Q(!1)}function pn(){if(Ae()==="unread")for(let e of Re())ct(e)===0&&e.dataset.thread!==N()&&Ke(e.closest("li"))}var uc=2,mc=20;function gn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>mc?Math.random()*o*uc:0)}g("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
gn(e,()=>yn(e.dataset.thread))});g("gone",e=>hn(e.dataset.thread));l("gone",({thread:e})=>hn(e));l("dialog-done",()=>f()?.querySelector("#members")&&yn(f().dataset.
thread));l("back",()=>f()?.querySelector("#members")&&yn(f().dataset.thread));function hn(e){f()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function yn(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(c())return fc(t,e);if(!t.querySelector("#members"))return;let o=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return hn(e);if(!o.ok||f()!==t)return;let n=y(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let S=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),S&&(a.querySelector(`a[href="${CSS.escape(S)}"]`)??t).focus({preventScroll:!0})}}async function fc(e,t){if(e.
dataset.kind==="direct")return;let o=await p(`/chats/${t}/bar`),n=o.ok?y(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>Sn(e,t));g("news",xs);g("thread",e=>gn(e,()=>dt(e.dataset.thread)));g("gone",e=>ws(e.dataset.thread));g("read",e=>{e.dataset.user===
E()&&Sn(e.dataset.thread,Number(e.dataset.seq))});function xs(e){let{thread:t}=e.dataset,o=ut(t,()=>xs(e)),n=I(t);if(!n)return o||"changed"in e.dataset?void 0:dt(
t);Pr(n,e)&&J(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Or(n,e),J(n),r>
s&&Fe(n.closest("li")))}function ws(e){ut(e,()=>ws(e)),Ke(I(e)?.closest("li"))}function Sn(e,t){ut(e,()=>Sn(e,t));let o=I(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),J(o),pn())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Zo())});g("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var H=null,bn=new AbortController,ks=()=>{},mo="",uo=null,Es=!1;function vs(e){ks=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.htmx&&(window.
htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",gc);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,xn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(uo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===uo&&(uo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(mo=
n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),fo($n(t.detail.path),!1)}),document.addEventListener("click",yc),xn()}l("rel\
oad",({path:e})=>!uo&&fo(e??pc(),e!==void 0));l("docked",xn);l("renamed",()=>Ve()||qs(!1));l("online",()=>{let e=mo;mo="",(e.startsWith("/chats/")||e==="/")&&fo(
e,!0)});var pc=()=>Ve()?`/chats/${f().dataset.thread}`:location.pathname+location.search;function fo(e,t){if(!window.htmx||!f())return location.assign(e);let o=t&&
!Ve()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function gc(e){let{ctx:t,
tasks:o}=e.detail;Es=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.querySelectorAll(
"[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.method==="GET")return location.
assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function xn(){if(f()===H)return;bn.abort();let e=H===null;
if(H=f(),mo="",bn=new AbortController,!H)return u("pane",{thread:""});H.setAttribute("hx-sync","this:replace"),Ve()||qs(e),ks(H,bn.signal),kt(),!e&&Es&&!H.contains(
document.activeElement)&&hc(),u("pane",{thread:N()})}function qs(e){document.body.dataset.view=H.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.
title=[H.dataset.title,document.body.dataset.server].filter(Boolean).join(" · "))}function hc(){(R()?H:pe()??H).focus({preventScroll:!0})}function yc(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):fo(t.getAttribute("href"),!0)}var bc=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!O(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!po(r.dataset.onlineOf).includes(e))return;
let s=po(r.dataset.online).filter(a=>a!==e);r.dataset.seen=O(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),xc(r)});l("socket",async({isUp:e})=>{let t=N(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(`/chats/${t}/bar`),r=n.ok?y(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),kt())});var po=(e="")=>e.split(" ").filter(Boolean);function xc(e){let t=po(e.dataset.onlineOf).length,o=po(e.dataset.online).length,
n=f().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Io(new Date(r)):"":e.textContent=n?d("online"):d("online-of",{
n:o+1,all:t+1})}function _s(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Io(new Date(t.dataset.seen)))};e(),setInterval(e,bc)}var wn={};ne(wn,{connect:()=>As});var wc="a[href^='/users/']:not(.button)";function As(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(wc)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Ls(e,r=>r.onPointer(n))},t),v(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Ls(e,r=>r.onSpace(n)))},t)}async function Ls(e,t){
e.abort();let o=await L.profileCard().catch(()=>null);o?t(o):As()}var kn=8,En=4,_=null;function Cs(){_=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(P(e)||vn()||_&&!_.isConnected)&&ht()});l("sent",ht);l("history",ht);
l("back",qn);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=c()?.dataset.thread===e?kc(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,ht())});
g("marks",qn);g("thread",e=>e.dataset.thread===c()?.dataset.thread&&qn());var go=()=>[..._?.querySelectorAll(".seen__face")??[]],kc=e=>go().find(t=>t.dataset.user===
e);function Ec(){if("hasNewer"in c().dataset)return null;let e=[...c().querySelectorAll(".message")].filter(t=>jt(t)&&!D(t));return vn()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var vn=()=>_?.querySelector(".seen__words").dataset.direct==="true",vc=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function ht(){if(!_||!c())return;let e=Ec(),t=e?go().filter(o=>vc(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==_?e.after(_):!e&&!_.isConnected&&
c().append(_);let o=new Set(t.slice(0,kn));for(let r of go())r.hidden=!o.has(r);_.querySelector(".seen__more").textContent=t.length>kn?`+${t.length-kn}`:"";let n=_.
querySelector(".seen__words");vn()||(n.textContent=d("seen-by",{names:qc(t)})),_.hidden=t.length===0})}var qc=e=>{let t=e.map(o=>o.dataset.name);return t.length>
En?`${t.slice(0,En).join(", ")} +${t.length-En}`:t.join(", ")};async function qn(){let{thread:e}=c()?.dataset??{},t=_;if(!t)return;let o=await p(`/chats/${e}/ma\
rks`),n=o.ok?y(o.body).querySelector("#seen"):null;if(!(!n||_!==t||c()?.dataset.thread!==e)){for(let r of go()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}_=n,_.hidden=!0,t.replaceWith(_),ht()}}var Ts="/logout";function Ms(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Ts&&(e.preventDefault(),Lc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ge())})}async function Lc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",xo);let o=await p(Ts,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",xo);let n=m("li","problem",o.problem?.text||d("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign("/login")}var _n={};ne(_n,{connect:()=>Cc});function Cc(){document.addEventListener("click",e=>Ns(e.target.closest(".spoiler"))),v(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Ns(e.target))})}function Ns(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var oe=64,Tc=/^\(\d+\) /,Ln=null;function An(){Ds(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Ds()}),new MutationObserver(Ps).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var yt=()=>Number(document.body.dataset.unread)||0;function Ds(){Ps(),Mc()}function Ps(){let e=document.title.replace(
Tc,""),t=yt()>0?`(${yt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Mc(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),yt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Ln??(Ln=await Nc(e.dataset.plain)),yt()===0)return;e.
href=Dc(yt())}catch{}}}function Nc(e){return new Promise((t,o)=>{let n=new Image(oe,oe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Dc(e){let t=Object.assign(
document.createElement("canvas"),{width:oe,height:oe}),o=t.getContext("2d");o.drawImage(Ln,0,0,oe,oe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(oe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(oe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,oe-r/2,47),t.toDataURL("image/png")}var Oc=5e3,Cn=3e3,St=new Map,ho={thread:"",at:-Cn};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||O(o))return;St.has(t)||St.set(t,new Map);let r=St.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Tn(t,o),Oc)}),Mn(t)});l("placed",({li:e,isNew:t})=>{let o=c();t&&o&&Tn(o.dataset.thread,
e.dataset.sender)});g("news",e=>Tn(e.dataset.thread,e.dataset.sender));function Os(e,t){let o=e.querySelector("#composer textarea");Mn(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Ic(e.dataset.thread)},{signal:t})}l("composed",()=>ho={thread:"",at:-Cn});function Ic(e){let t=performance.
now();ho.thread===e&&t-ho.at<Cn||(ho={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Tn(e,t){let o=St.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Mn(e))}function Mn(e){let t=[...St.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||c()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>m("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...qt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return Is();if(D(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(vt()&&At())&&
Bc(e)});l("all-read",Is);function Bc(e){let t=m("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{$s(),e.before(t),F(e)})}function Is(){
k($s)}function $s(){let e=document.getElementById("new-messages");if(!e)return;let t=re(e);e.remove(),t&&F(t)}document.documentElement.classList.add("has-js");rr();$o(document);Ms();Kr();_s();document.body.dataset.page==="settings"&&L.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?Rc():document.getElementById("dock")&&Fc();function Rc(){T("dock",{}).state==="closed"&&j("dock"),An(),Bs(),Rs(),rn()}
async function Fc(){An(),rn(),(await L.dock()).connect(Rs,Bs)}function Bs(){Ir(),Ss()}function Rs(){sr();for(let e of[Lo,Vt,Jt,_n,fn,un,en,wn])e.connect();vs([$o,
ir,_o,kr,zn,Ho,Nr,Cs,Rn,os,cn,Os,hs,Wr,ms,Qn,Vn])}export{y as a,m as b,fe as c,u as d,l as e,v as f,xt as g,g as h,p as i,Et as j,f as k,pe as l,N as m,R as n,d as o,T as p,V as q,ae as r,qd as s,Ya as t,ie as u,
it as v,$o as w,dt as x,xu as y,L as z,ua as A,ve as B,qe as C};

var Fr=Object.defineProperty;var Kr=e=>{throw TypeError(e)};var Vi=(e,t,o)=>t in e?Fr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var X=(e,t)=>{for(var o in t)Fr(e,o,{get:t[o],enumerable:!0})};var ff=(e,t,o)=>Vi(e,typeof t!="symbol"?t+"":t,o),zo=(e,t,o)=>t.has(e)||Kr("Cannot "+o);var Ji=(e,t,o)=>(zo(e,t,"read from private field"),o?o.call(e):t.get(e)),mf=(e,t,o)=>t.has(e)?Kr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Zi=(e,t,o,n)=>(zo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),pf=(e,t,o)=>(zo(e,t,"access private method"),o);var hf=(e,t,o,n)=>({set _(r){Zi(e,t,r,o)},get _(){return Ji(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function F(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function ht(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Go(e)&&Go(o)===Go(e))}var Go=e=>e.id||e.getAttribute("href")||e.value;function yf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(ht(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var h=document.documentElement.dataset.base??"",he=h+"/",Kt=h+"/login",Yo=h+"/logout",Ur=h+"/chats",Wr=h+"/chats/list",Hr=h+"/chats/gone",jr=h+"/stickers",Sf=h+
"/gifs",bf=h+"/found-gifs",kf=h+"/switch",zr=h+"/keys",Ut=h+"/settings/look",Gr=h+"/users/",Yr=h+"/live",Xr=h+"/api/push/key",Vr=h+"/api/push/subscriptions",vf=h+
"/api/uploads/tus",Ef=h+"/healthz",Jr=h+"/worker.js",qf=h+"/offline",V=e=>`${h}/chats/${e}`,Zr=e=>`${h}/chats/${e}/entry`,Qr=e=>`${h}/chats/${e}/day`,es=e=>`${h}\
/chats/${e}/changes`,ts=e=>`${h}/chats/${e}/marks`,_f=e=>`${h}/chats/${e}/members`,os=e=>`${h}/chats/${e}/read`,Wt=e=>`${h}/chats/${e}/bar`,ns=e=>`${h}/chats/${e}\
/people`,gt=e=>`${h}/chats/${e}/messages`,Ht=(e,t)=>`${h}/chats/${e}/messages/${t}/raw`,rs=(e,t)=>`${h}/chats/${e}/messages/${t}/edit`,ss=(e,t)=>`${h}/chats/${e}\
/messages/${t}/delete`,as=(e,t)=>`${h}/chats/${e}/messages/${t}/report`,jt=(e,t)=>`${h}/chats/${e}/messages/${t}/reactions`,Af=e=>`${h}/users/${e}/card`,is=e=>`${h}\
/stickers/${e}/picture`,Lf=e=>`${h}/gifs/${e}`,Tf=e=>`${h}/found-gifs/${e}`,Cf=e=>`${h}/api/uploads/${e}`,Mf=e=>`${h}/files/${e}/thumb`;var Qi=15e3;async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Qi);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,l),B=await p.text();return p.status===401&&yt(),{status:p.status,ok:p.ok,body:B,problem:p.ok?null:ec(B,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function zt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function yt(){let e=location.pathname+location.search;location.
assign(`${Kt}?next=${encodeURIComponent(e)}`)}function ec(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}function T(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),L=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Xo=()=>document.getElementById("composer"),Ce=()=>Xo()?.querySelector("textarea[name=content]")??null,oe=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ge=()=>document.visibilityState==="visible"&&document.hasFocus(),K=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,N=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===_()&&!N(e);var tc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(tc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Gt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Vo=new Map,Me=null,Jo=(e,t)=>`${V(e)}${t?`?m=${t}`:""}`;function cs(e,t,o){o?Vo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Vo.delete(e)}function ls(e){return Me=
Vo.get(e)??null,Me?Jo(Me.thread,Me.id.replace("message-","")):e}function ds(e){let t=Me?.thread===e?Me:null;return Me=null,t}var oc=80,k=null,us="",Ye=!0,Zo=!1,ye=null,en=-1;function fs(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",nc(o),
k.addEventListener("scroll",rc,{passive:!0,signal:t});let n=new ResizeObserver(()=>xt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>De(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=ye=null})}i("placed",Ge);i("read",Ge);i("show-message",({li:e})=>ps(e));var Xt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=oc,ms=()=>Ye&&!("hasNewer"in(d()?.dataset??{})),Oe=()=>k;function q(e,t="top"){if(!k||Zo)return e();Zo=!0,hs();try{return e()}finally{
Zo=!1,xt(t)}}function De({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):tn({takesFocus:e}))}function tn({takesFocus:e=!1}={}){
k&&(Ye=!0,xt(),u("scrolled"),Ge(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function ps(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=$e(e).top-(k.clientHeight-e.offsetHeight)/2,Yt(),u("sc\
rolled")}function nc(e){Ye=!0;let t=ds(e.dataset.thread);us=t?.address??Jo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=$e(o).top-t.top,Yt(),Ge();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return ps(n);xt(),
r&&$e(r).top<0&&(k.scrollTop+=$e(r).top-16),Yt(),Ge()}var Qo=!1;function rc(){Qo||(Qo=!0,requestAnimationFrame(()=>{Qo=!1,k&&(hs(),oe()||cs(us,d().dataset.thread,
Ye?null:ye),Ge(),u("scrolled"))}))}function hs(){k.scrollTop===en&&xt(),Yt()}function Yt(){Ye=Xt(),en=k.scrollTop,ye=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ye={id:t[o].
id,...$e(t[o])})}function xt(e="top"){if(!k)return;let t=ye&&document.getElementById(ye.id);if(Ye)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=$e(t)[e]-ye[e];
let o=e==="top"?"bottom":"top";ye[o]=$e(t)[o]}en=k.scrollTop}function $e(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ge(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Xt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Xe=new Map,ne=e=>`ribbit:${wt()}:${_()}:${e}`;function v(e,t){if(Xe.has(ne(e)))return Xe.get(ne(e));try{let o=localStorage.getItem(ne(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=ne(e);Xe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Xe.set(o,t)}}function U(e){Xe.delete(ne(e));
try{localStorage.removeItem(ne(e))}catch{}}function on(e){let t=ne(e),o=new Set([...Xe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(ne("").length))}function nn(){for(let e of on(""))U(e)}function zf(e){let t=new RegExp(`^ribbi\
t:${wt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Ve(e){addEventListener(
"storage",t=>{t.key?.startsWith(ne(""))&&e(t.key.slice(ne("").length))})}function Je(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var ac=3e4,ic=300,cc=["presence","read","avatar"],Vt=new Map,Ze=[];function y(e,t){Vt.has(e)||Vt.set(e,[]),Vt.get(e).push(t)}function Qe(e){for(let t of[...b(e).
children])cc.includes(t.dataset.frame)&&(Ze=[...Ze.slice(1-ic),{frame:t,at:performance.now()}]),ys(t)}function Jt(){Ze=Ze.filter(({at:e})=>performance.now()-e<ac);
for(let{frame:e}of Ze)ys(e)}var gs=()=>Ze=[];function ys(e){for(let t of Vt.get(e.dataset.frame)??[])t(e)}var lc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Zt=e=>new Intl.DateTimeFormat(lc,e),ws=Zt({hour:"numeric",minute:"\
2-digit"}),dc=Zt({month:"short",day:"numeric"}),uc=Zt({month:"short",day:"numeric",year:"numeric"}),fc=Zt({dateStyle:"full",timeStyle:"short"}),Qt=e=>e.replace(
/[\u00a0\u202f]/g," "),et=e=>Qt(ws.format(e)),xs=e=>Qt(ws.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),tt=e=>Qt(fc.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Ss=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function ot(e,t=new Date){let o=P(e);return o===P(t)?c("today"):Ss(o,t)?c("yesterday"):Qt((e.getFullYear()===t.getFullYear()?dc:uc).
format(e))}var rn=e=>P(e)===P(new Date)?et(e):ot(e);function bs(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):ot(e,t)}function ks(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${he}; max-age=31536000; samesite=lax`)}function sn(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Ss(P(e),t)?c("yesterday-within"):bs(e,t)})}var mc={clock:et,ago:bs};function St(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(mc[t.dataset.time]??rn)(o),t.title=tt(o)}}function vs(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Es(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:an(e/1e3)}):e<9995e5?c("size-mb",{size:an(e/1e6)}):c("size-gb",{size:an(e/1e9)})}var an=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),qs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var S={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),
reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),
suggest:()=>import("./suggest.js")},hc={stickers:S.addSticker,settings:S.settings,avatar:S.avatar,desk:S.desk,trust:S.trust,offline:S.offline};function _s(e){
hc[e]?.().then(({connect:t})=>t()).catch(()=>{})}var gc={"[data-picks]":S.peoplePicker,"#search":S.search,"#gallery":S.gallery};function As(e,t){for(let[o,n]of Object.
entries(gc)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.
length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Ls=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var H=null,O=null,Pe=0;function Ts(e,t){O=e.querySelector("#composer");let o=O?.querySelector("input[type=file]");if(!o)return O=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Sc(r):r);o.value="",cn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>O&&r(O,o),()=>wc({})))},{signal:t}),K()&&Ls()&&bc(t),document.addEventListener("paste",vc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Ec,{signal:t});Pe=0,H?.show(O),t.addEventListener("abort",()=>O=null)}i("edit-unsen\
t",({files:e})=>e?.length&&eo(t=>t.restore(O,e)));var Cs=()=>H?.count(A())??0,Ms=()=>H?.isSpoiler(A())??!1,$s=()=>H?.isHeldUp(A())??!1,Os=()=>H?.take(A())??[],Ds=e=>H?.
isUnderWay(e)??!1,Ps=e=>H?.previewOf(e)??null;function wc({accept:e="",capture:t="",isVoice:o=!1}){let n=O?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function xc(e){S.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function cm(e,t){let o=[];return await eo(n=>o=n.hand(e,t)),o}var Sc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function bc(e){let t=O,o=f("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&xc(t),{signal:e});let n=f("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function cn(e){e.length>0&&eo(t=>O&&t.add(O,e))}async function eo(e){
H??(H=await kc().catch(()=>null)),H?e(H):u("composer-note",{words:c("try-again")})}async function kc(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);
return e.useUpload(t),e}function vc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!O?.contains(e.target);
!O||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),cn(t))}function Ec(e){!O||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Pe===1&&eo(t=>Pe>0&&O&&t.showDrop(O,oe())),e.type==="dragleave"&&Pe>0&&Pe--,e.type==="drop"&&(Pe=0,cn([...e.dataTransfer.files])),Pe===0&&
H?.hideDrop())}var qc=98,Is=null;function Rs(e){e===Is&&e.scrollHeight<=e.clientHeight||q(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(qc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Is=o===t?e:null})}var un={};X(un,{connect:()=>_c,connectPane:()=>dn,discardEdit:()=>no,draftPreview:()=>ln,saveEdit:()=>oo,savedDraft:()=>ro,savedEdit:()=>to});var bt=e=>`draft:${e}`,ln=e=>(v(bt(e),"")||"").trim();function _c(){Ve(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function dn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=v(bt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Bs(o,n.value):oo(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Bs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var to=e=>v(
`edit:${e}`,null),oo=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),no=e=>U(`edit:${e}`),ro=e=>v(bt(e),"");function Bs(e,t){t.trim()===""?U(bt(e)):C(bt(e),t)}var so=new Set,Fs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),j=e=>e!==_()&&Fs().includes(e);function mn(e){if(e===document.body.dataset.
blocked)return;let t=Fs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==j(o))return u("reload",{});let n=d();n&&
q(()=>n.querySelectorAll(".message").forEach(pn))}i("pane",()=>so.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?so.add(t.id):so.delete(t.id),fn(t,e.target.open)},!0);function pn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!N(e)&&j(e.dataset.sender)?(o||e.prepend(o=F("fold-template")),o.open=so.has(e.id),fn(e,o.open)):o&&(o.remove(),fn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&j(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function fn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Ac(e)}}function Ac(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Ks=14,Lc=20,Tc=200,Cc=2e3,ao=new Set;i("pane",()=>ao.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Pc(t);let o=e.
closest?.(".show-more");o&&q(()=>hn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&hn(Dc(t),!0)});function Us(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))$c(n);let o=t.filter(Mc);for(let n of o)Ws(n,n,n.closest(
".message").id)}function Mc(e){if(e.textContent.length<Tc&&e.querySelectorAll("br, li, blockquote").length<Ks/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Ks*parseFloat(getComputedStyle(e).lineHeight)-1}function $c(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(F("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Lc))return;let o=e.closest(".message");Ws(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Ws(e,t,o){let n=f(
"button","show-more",f("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),hn(n,ao.has(o))}var Oc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Dc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function hn(e,t){Oc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
ao.add(e.dataset.folds):ao.delete(e.dataset.folds)}async function Pc(e){let t=e.closest(".code").querySelector("code").textContent,o=await nt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Cc)}var gn=e=>{if(j(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!I(e)};function yn(e){if(e.dataset.
mentions===void 0)return;let t=gn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(yn));var wn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Hs(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
wn(t).includes(_())))}var js="a:not([aria-hidden]), button, [role=button]";function xn(e){for(let t of e.querySelectorAll(js))t.tabIndex=-1}function zs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(js)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&xn(r)},{signal:t})}var Ic=6e4,io=e=>e.classList.contains("message");function we(e){do e=e.nextElementSibling;while(e&&!io(e));return e}function co(e){do e=e.previousElementSibling;while(e&&
!io(e));return e}function J(e,t=e){if(!e)return;let o=we(t)??t,n=[],r=co(e);for(let s=e;s&&(Rc(s,r)&&n.push(s),s!==o);s=we(s))r=s;Us(n)}function lo(e){let t=e.querySelectorAll(
".message");t.length&&J(t[0],t[t.length-1])}function Rc(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<Ic,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),Bc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Kc(e,o),pn(e),Hs(e),yn(e),xn(e),!0)}function Bc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let p=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=p}if((s||n)&&r?.remove(),s)return Fc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(Gs(o)),
r.dataset.day=P(o);let a=ot(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Fc(e,t){let o=t?P(t):void 0,n=t?ot(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Gs(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Gs(e){let t=f("a","divider__day",ot(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${Qr(d()?.dataset.thread)}?day=${P(e)}`}),t.dataset.dialog="",t}function Kc(e,t){let o=et(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=tt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=xs(t));let s=e.querySelector(".message__edited[data-at]");St(e),s&&(s.title=tt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var uo=400,Uc=50,Ys=8,Wc=60,xe=new Map,ie=e=>Number(e.dataset.seq),fo=e=>Number(e.dataset.version),mo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Vs(){let e=d();xe.clear(),e&&lo(e)}i("day",()=>{let e=d();e&&q(()=>lo(e))});y("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ce(o),Js(t,e.dataset.version))});y("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Js(t,e.dataset.version)});y("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});y("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Js(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ce(e){let t=d(),o=document.getElementById(e.id)??jc(t,e.dataset.clientId);if(o&&mo(o)&&fo(o)>=fo(e))return o;let n=ie(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=q(()=>o&&mo(o)?zc(o,e):Yc(t,e,o));return r||Hc(e),u("placed",{li:r??e,isNew:n}),n&&r&&ta(
t),r}function Hc(e){xe.delete(e.id),xe.set(e.id,e),xe.size>uo&&xe.delete(xe.keys().next().value)}function Zs(e){let t=[document.getElementById(e.id),xe.get(e.id)].
filter(Boolean);return xe.delete(e.id),t.find(o=>fo(o)>=fo(e))??e}function jc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function zc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),J(t),o&&(t.contains(o)?o:Gc(t,
o)??t).focus({preventScroll:!0}),t}function Gc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Yc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ie(t)>ie(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ie(t)<ie(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ie(a)>ie(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):ho(e,t),J(t),t}function ho(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Qs(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Ys):r.splice(0,Ys);if(q(()=>Xc(n,a.filter(l=>!document.getElementById(l.id)).map(Zs),t),Xs(t)),ta(n,{fromEnd:t,isPaging:!0}),await Vc(),!o())return}q(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),po(n,t,!s&&Sn(n,e,t))},
Xs(t)),u("history")}var Xs=e=>e?"bottom":"top";function Xc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)ho(e,r);J(t[0],t[t.length-1])}var Vc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Wc}):setTimeout(
e)});function ea(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Zs),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&we(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ie(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),lo(t),po(t,!0,Sn(t,e,!0)),po(t,!1,Sn(t,e,!1)),
u("history")}function Sn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ne(e);return t.dataset.hasNewer==="true"||n!==null&&ie(n)<Number(e.dataset.lastSeq)}
function po(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Jc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Jc(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${V(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ta(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=uo+Uc||!o&&!ms()||q(()=>{let r=t?n.slice(uo):n.slice(0,n.length-uo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();po(e,!t,!0),J(a)})}function Ne(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function oa(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var xo={};X(xo,{add:()=>Cn,connect:()=>ul,connectPane:()=>_n});var rt="outbox:",kt=null,bn=e=>e.startsWith(rt);Ve(e=>bn(e)&&kn());function z(){return kt??(kt=on(rt).map(e=>v(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),kt}var na=e=>z().filter(t=>t.thread===e).pop()??null;function ra(e){let t=Math.max(0,...z().map(o=>o.n))+1;sa({...e,id:Je(),n:t,at:Date.now(),problem:""})}
function se(e,t){let o=v(rt+e,null);o&&sa({...o,...t})}function vt(e){let t=v(rt+e,null);U(rt+e),t&&kn([t.thread])}function sa(e){C(rt+e.id,e),kn([e.thread])}function kn(e){
let t=kt??[];kt=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):st(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function st(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Qc=400,el=320,ia=new Map;function ca(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=tl(t,o),!n)return;q(()=>{ho(
e,n,{afterPending:!0}),J(n)})}il(n,t)}function tl(e,t){let o=F("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(rl(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(ol(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=et(n);let s=[...(e.files??[]).
map(({name:l})=>l),st(o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&al(o,a),o}var aa=e=>e.picture??Ps(e.key);function ol(e){let t=f("div","attachments"),n=e.map(aa).filter(
Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),p=Math.min(1,Qc/s,el/a);return Object.assign(l,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.
max(1,Math.round(a*p))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>f("span","album__tile",r))));for(let r of e.filter(s=>!aa(s)))t.append(f("div","file",f("span","file__kind",qs(r.name)),f("span","file__text",f("span","file_\
_name",r.name),f("span","file__size",Es(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ia.set(e,t));function nl(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ia.get(n.key)??0),0)/t}function rl(e){let t=f("img","sticker");return Object.assign(t,{width:128,
height:128,alt:c("sticker",{name:e}),src:sl(e)}),t}var sl=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??is(e);function al(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("\
span","quote__name",t.dataset.senderName),f("span","quote__text",st(t))))}function il(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=nl(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),l=n?
t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let p=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;
o.replaceChildren(D("warning"),f("span","",p),vn("retry"),t.sticker?"":vn("edit"),vn("delete")),o.setAttribute("role","alert")}function vn(e){let t=f("button","",
c(e));return t.type="button",t.dataset.outbox=e,t}var la=[1e3,2e3,4e3,8e3],yo=2e4,cl=5e3,ll=6e4,dl=3,En=Je(),go=new Set,Ie=0,qn=0;function ul(){Ve(e=>{bn(e)&&(R(),le())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&ml(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ie=0,le()}),addEventListener("pa\
gehide",()=>{ua();for(let e of z())Ln(e)&&Tn(e)&&se(e.id,{seen:0})}),le()}var _n=R;i("sent",({clientId:e})=>vt(e));i("online",()=>{Ie=0;for(let e of z())e.isSoft&&
se(e.id,{problem:"",isSoft:!1});R(),le()});i("connection",()=>R());var An=e=>z().find(t=>t.files?.some(o=>o.key===e)),Ln=e=>(e.files??[]).some(t=>!t.id),Tn=e=>(e.
files??[]).every(t=>t.id||Ds(t.key)),fl=e=>Ln(e)&&!Tn(e)&&!(Date.now()-(e.seen??e.at)<ll);i("uploaded",({key:e,id:t})=>{let o=An(e);o&&(se(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),le())});i("upload-failed",({key:e,problem:t})=>{let o=An(e);o&&(se(o.id,{problem:t}),R(),le())});i("upload-progress",({key:e})=>{
let t=An(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>cl&&se(t.id,{seen:Date.now()}),R())});function Cn(e){ra(e),R(),De(),le()}function ml(e,t){if(e==="delete"||e===
"edit"){let n=z().find(r=>r.id===t);vt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}se(t,{problem:"",isSoft:!1});
let o=z().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ie=0,R(),le()}function le(){clearTimeout(qn);let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!da())return wo(yo/4);for(let t of e)pl(t)}}async function pl(e){if(!go.has(e)){go.add(e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(fl(t)){se(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(Ln(t)){Tn(t)||wo(yo/4);break}da();let o=await x(gt(
e),{form:hl(t)});if(!gl(t,o))break}}finally{go.delete(e),go.size===0&&ua()}}}var hl=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function gl(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Ie=0,vt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ce(s),R(),!0):o===401?!1:o===429?(wo(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Ie++,o>=500&&Ie>=dl&&se(e.id,{problem:r?.text||"?",isSoft:!0}),R(),wo(la[Math.min(Ie,la.length)-1]),!1):(se(e.id,{problem:r?.
text||"?"}),R(),!0)}function wo(e){clearTimeout(qn),qn=setTimeout(le,e)}function da(){let e=v("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==En&&t>
0&&t<=yo?!1:(C("lease",{page:En,until:Date.now()+yo}),!0)}function ua(){v("lease",null)?.page===En&&U("lease")}function R(){let e=d();if(!e)return;let t=z().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?vt(n.id):ca(e,n,Ne(e))}var Et=1e4,Mn=9500,g=null,w=null;function fa(e,t){if(g=e.querySelector("#composer"),w=g?.querySelector("textarea")??null,!w)return;g.querySelector(".composer__s\
poiler")?.remove(),w.addEventListener("input",at,{signal:t}),T(w,wl,{signal:t}),T(w,n=>ha(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener(
"submit",ga,{signal:t}),g.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),Se(),de())},{signal:t});let o=to(
m().dataset.thread);o&&w.value===ro(m().dataset.thread)&&ma(o),at()}i("files-changed",()=>w?.isConnected&&at());i("composer-note",({words:e})=>qt(e,e!==""));i("\
connection",({isOnline:e})=>qt(e?"":c("offline-note")));function de(){w?.focus({preventScroll:!0})}function Ip(e){!w||w.readOnly||(w.setRangeText(e,w.selectionStart,
w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!w||w.readOnly)return;Se();let o=t&&document.
getElementById(`message-${t}`);o&&$n(o),w.value=[e,w.value].filter(n=>n.trim()!=="").join(`
`),w.dispatchEvent(new Event("input",{bubbles:!0})),de(),w.setSelectionRange(e.length,e.length)});function $n(e){Se(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");pa("reply",Gt("replying-to",{name:t,text:st(e)})),de()}async function On(e){let{thread:t}=m().
dataset,o=g,n=await x(Ht(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return qt(n.problem?.text||c("try-again"),!0);Se();let r={id:e.id.replace("mes\
sage-",""),text:n.body};oo(t,r.id,r.text),ma(r),de(),w.setSelectionRange(w.value.length,w.value.length)}function ma({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),w.value=t,pa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),at()}function Se(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(q(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,no(m().dataset.thread),w.value=ro(m().dataset.thread)),qt(""),at(),!0)}function pa(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),q(()=>o.
hidden=!1)}function at(){let e=w.value.length<Mn?w.value.trim().length:[...w.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:Cs()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=Et&&("editing"in g.dataset||!$s());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),Rs(w),yl(e)}function yl(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<Mn&&q(()=>t.hidden=e<Mn),t.classList.toggle(
"counter--over",e>Et);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Et),over:o(e-Et)};t.hidden||(t.textContent=c(e>Et?"counter-over":
"counter",n))}var ha=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!K()||e.ctrlKey||e.metaKey);function wl(e){if(ha(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
ga(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=oa();if(!t)return;e.preventDefault(),On(t)}}function ga(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return bl();let t=Ms()?xl(w.value):w.
value;w.value="",Sl({content:t,files:Os()}),at()}var xl=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Sl(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),Se(),Cn({thread:t,replyTo:o,...e})}async function bl(){
if(w.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;w.readOnly=!0;let n=await x(rs(t,e),{form:{content:w.value}});if(o===g&&(w.readOnly=!1),
!n.ok)return o===g&&qt(n.problem?.text||c("try-again"),!0);if(to(t)?.id===e&&no(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&ce(r),g.dataset.editing===e&&Se(),o===g&&de()}function qt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),q(()=>{o.textContent=e,o.hidden=e===""})}var Dn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function So(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Dn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return T(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var vl=2e3,it=null;function be(e,t){it?.remove(),it=f("span","tooltip",t),it.setAttribute("role","status"),it.style.insetInlineEnd="20px",it.style.insetBlockStart=
"20px";let o=it;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),vl)}var ko={};X(ko,{close:()=>Fe,connect:()=>El,isOpen:()=>bo,openDialog:()=>Be,show:()=>_t});var ke=null,wa=()=>{},ya=null,bo=()=>Re()?.firstElementChild!=null,Re=()=>document.getElementById("dialog");function El(){let e=Re();!e||e===ya||(ya=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Fe())}),e.addEventListener("submit",ql),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Be(o.getAttribute("href"),o))}))}
async function Be(e,t){let o=await x(e),n=t?.closest?.(".message");if(!o.ok)return n&&be(n,o.problem?.text||c("try-again"));_t(b(o.body),t)}function _t(e,t){Fe(),
ke=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Re().replaceChildren(...e.children),window.htmx?.process(Re()),
wa=So(Re()),(o??Re().querySelector(Dn))?.focus()}function Fe(){return bo()?(wa(),Re().replaceChildren(),ke&&ht(ke)?.focus({preventScroll:!0}),ke=null,!0):!1}async function ql(e){
let t=e.target;if(t.method==="get")return _l();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await x(t.getAttribute("action"),{form:zt(t,o)});
if(o&&(o.disabled=!1),!r.ok)return Al(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==null;a&&Qe(r.body);let l=s.querySelector(".message");if(l&&(ke=
document.getElementById(l.id)??ke),l&&n&&d()===n&&ce(l),s.querySelector("[role=dialog], [role=alertdialog]"))return _t(s,ke);let B=ke,{id:ze}=t.closest("[role=d\
ialog], [role=alertdialog]")??t;Fe(),!l&&B?.matches(".message")&&be(B,c("reported")),a||u("dialog-done",{id:ze})}function _l(){i("pane",()=>{Fe(),(document.querySelector(
".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Al(e,{problem:t},o){e.querySelector(".problem")?.remove();let n=document.createElement(
"p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Ll=["react","reaction","reply","edit"],Sa=e=>e.id.replace("message-",""),Ke=(e,t)=>t(m().dataset.thread,Sa(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||N(e)||Ll.includes(t)&&!Xo())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function At(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function ve(e,t){switch(e){case"reply":return $n(t);case"\
edit":return On(t);case"delete":return Be(Ke(t,ss),t);case"report":return Be(Ke(t,as),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||be(t,c("try-again"));case"copy-link":return xa(t,new URL(`${V(m().dataset.thread)}?m=${Sa(t)}`,location.href).href);case"copy\
-text":{let o=await x(Ke(t,Ht));return xa(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function xa(e,t){be(e,c(t!==null&&await nt(t)?"c\
opied":"try-again"))}var Tl=300,Cl=2500;function ka(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
Lt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&ve("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Pl(l),Tl))},s=()=>{clearTimeout(n),K()||Nn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Pn=new Set;async function Lt(e,t,o){let n=`${e.id} ${t}`;if(Pn.has(n))return;Pn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;q(()=>Ml(e,t,o));let a=await x(Ke(e,jt),{form:{reaction:t}});Pn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ce(l);!a.ok&&e.isConnected&&q(()=>Dl(e,s))}function Ml(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",$l(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(B=>ba(B.value)===ba(t));r||(r=Ol(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=wn(r),a=s.includes(_()),l=a?s.filter(B=>B!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ba=e=>e.replace(/\uFE0F/g,"");function $l(e){let t=f("form","chips");
return t.method="post",t.action=Ke(e,jt),t}function Ol(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Dl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ae=null;async function Pl(e){let t=e.closest(".message");if(!t)return;let o=await x(`${Ke(
t,jt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Nn(),ae=f("span","\
tooltip",o.body.trim()),ae.setAttribute("role","tooltip"),ae.dataset.extra="",t.append(ae);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ae.offsetWidth-8));ae.style.left=`${s}px`,ae.style.top=`${n.top-r.top-ae.offsetHeight-4}px`,K()&&setTimeout(Nn,Cl)}function Nn(){
ae?.remove(),ae=null}var Il="🖼️";function ue(e,t=""){let o=Tt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Rl(e,t),Bl(e.querySelector(".chat__count"),o,va(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=rn(r),n.title=tt(r)}}var Tt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),va=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Ea(e,t){let{seq:o}=t.dataset,n=va(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(gn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function vo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function qa(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,p="deleted"in t.dataset,B=t.dataset.
kind==="system",ze=!B&&e.dataset.kind!=="direct"&&j(r),Br=ze?c("folded"):t.textContent.trim();p&&!ze?e.dataset.preview=c("deleted"):e.dataset.preview=B||ze?Br:c(
"preview-by",{name:l,text:Br}),p&&!ze?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(B?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Rl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":ln(e.dataset.thread),s=na(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Il})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Bl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Fl=400,ct=()=>document.getElementById("chats-part"),Ee=()=>L()?.dataset.filter??"all",W=e=>document.getElementById(`nav-${e}`),We=()=>[...L()?.querySelectorAll(
".chat")??[]];function _a(){if(!L())return;let e=ct().parentElement;e.addEventListener("scroll",()=>fe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),fe(!0))}),qe(L()),fe(!1)}i("day",()=>We().forEach(e=>ue(e)));i("d\
raft",({thread:e})=>Rn(e));i("unsent",({thread:e})=>Rn(e));i("list-typing",({thread:e,name:t})=>Rn(e,t));i("pane",La);function Kl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Eo(e){
let t=L(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Kl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function lt(e){e?.remove(),Aa(),fe(!1)}function Aa(){let e=ct().querySelector(".filters--list"),t=We().
length>=Number(e.dataset.from)||L().querySelector("a[data-page=chats]");e.hidden=Ee()==="all"&&!t}var In=!1;async function fe(e){let t=L(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Fl;if(In||!(n||e))return;In=!0;let r=await x(o.getAttribute("href"));if(In=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!W(l.dataset.
thread)});t.append(...s),qe(...s),fe(!1)}function qe(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))vo(o),
ue(o),o.nextElementSibling.tabIndex=-1}La(),L()&&Aa()}function La(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of We()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ue(n))}}function Rn(e,t){
let o=W(e);o&&ue(o,t)}var Wl=300,Hl=1e4,jl=6e4,Ta=1e4,zl=3e4,Gl=5e3,Z=null,dt="",Ao=0,_o=0,Kn=0,qo=0,Un=0,_e=()=>Z?.readyState===WebSocket.OPEN;function Wn(){To(),setInterval(()=>{(_e()?
Lo(Ao)>jl:Z&&Lo(Kn)>Ta)&&$a()},5e3),addEventListener("online",Fn),addEventListener("pagehide",Ca),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Fn())}function Ca(){let e=Z;Z=null,clearTimeout(Un),e?.close()}var Lo=e=>Math.
abs(Date.now()-e);i("pane",Oa);i("signing-out",Ca);i("still-signed-in",Fn);i("say",e=>Bn(e));function Bn(e){_e()&&Z.send(JSON.stringify(e))}function To(){clearTimeout(
Un);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Yr}`);Z=e,dt="",Kn=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),Oa(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Z===e&&(Ao=Date.now(),Qe(t.data))},e.onclose=t=>{Z===e&&Ma(t.code)}}function Ma(e){if(Z=null,dt="",gs(),e===1008)return yt();_o&&
Date.now()-_o>Gl&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(Hl,Wl*2**(qo-1));Un=setTimeout(To,t*(.5+Math.random()/2))}function Fn(){Z?(_e()?
Lo(Ao)>zl:Lo(Kn)>Ta)&&$a():To()}function $a(){let e=Z;e.onopen=e.onmessage=e.onclose=null,e.close(),Ma(1006),To()}function Oa(){let e=A();_e()&&(dt&&dt!==e&&Bn(
{event:"leave",data:{threadId:Number(dt)}}),dt=e,e&&Bn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Xl=1e3,Vl=3e4;async function Hn(e){for(let t=Xl;!await e()&&_e();t=Math.min(2*t,Vl))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function me(e){
let t=null;return await Hn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var Ct=new Map,jn=new Set;function He(e,t){Ct.get(e)?.push(t);for(let o of jn)o.push(t);return Ct.has(e)}async function Da(e){let t=[];jn.add(t);try{return await e()}finally{
jn.delete(t),t.forEach(o=>o())}}async function Mt(e){if(!L()||He(e,()=>Mt(e)))return;Ct.set(e,[]);let t=await me(`${Zr(e)}?filter=${Ee()}`),o=Ct.get(e);Ct.delete(
e),Jl(e,t),W(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Mt(e)}function Jl(e,t){let o=W(e)?.closest("li");if(t.status===204||t.status===404)return lt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!L()||(o?o.contains(document.activeElement)?Zl(o,n):o.replaceWith(n):L().prepend(n),qe(n),Eo(n),zn())}function zn(){m()?.
querySelector("#welcome")&&u("reload",{path:he})}function Zl(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var zh=()=>v("last-thread","");var Co=()=>window.isSecureContext&&"serviceWorker"in navigator;function Na(){if(Co()){if(document.readyState==="complete")return Pa();addEventListener("load",Pa,
{once:!0})}}var Pa=()=>Gn().catch(()=>{}),Gn=()=>navigator.serviceWorker.register(Jr);var ed=40,td=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,od=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,nd=/^\/([a-z]{0,20})$/,rd=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
sd=/[\p{L}\p{Nd}\p{M}]/u,ad=/[\p{sc=Hebr}\p{sc=Arab}]/u;function id(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=nd.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-ed),r=td.exec(n);if(r){let a=t.length-r[0].length;return cd(t,a)&&!Ia(t)?{kind:"member",
query:r[1],at:a}:null}let s=od.exec(n);return!s||Ia(t)||dd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function cd(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=ld(e.slice(0,n+r.index),o);return o}function ld(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!sd.test(o)||rd.test(o)||ad.test(o)}var Ia=e=>(e.match(/```/g)?.length??0)%2===1,dd=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ut=null;function Ra(e,t){ut?.close();let o=Ce();if(!o||!A())return;let n=async r=>{!ut&&!id(o)||(ut??(ut=await S.suggest().catch(
()=>null)),ut&&!t.aborted&&ut.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Jh(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Zh(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,p)=>p<r||p>=s?"":fd(p,l)).join("")),o.append(a)}return o}function fd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Qh(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Fa(){document.addEventListener("pointerdown",({target:e})=>Ba(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Ba(t=>!t.contains(
e))),T(document,md,{capture:!0}),document.addEventListener("submit",pd)}var Ka=()=>[...document.querySelectorAll("[data-menu][open]")];function Ba(e){for(let t of Ka())
e(t)&&(t.open=!1)}function md(e){if(e.key!=="Escape")return;let t=Ka()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function pd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ut)return;if(e.preventDefault(),!(await x(Ut,{form:zt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ut}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var gd=450,yd=10,Q=null,Ua=()=>{};function Wa(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let p=l.target.closest(".message");l.pointerType==="mouse"||!p||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,wd(
p)},gd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>yd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let p=(l.pointerType??r?.pointerType)==="touch";(Q||p&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),$t()})}function wd(e){Ue(e,"copy-link")&&($t(),Q=F("sheet-template"),Q&&(At(Q,e),Q.addEventListener("click",t=>xd(t,e)),document.body.append(Q),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ua=So(Q),Q.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function $t(){return Q?(Ua(),Q.remove(),Q=null,!0):!1}function xd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;$t();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Lt(n,s,o.querySelector("img")?.src):r!=="close"&&ve(r,n)}y("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Sd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Yn=.12,ja=.25,ee=null;function za(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,bd,{capture:!0})}function bd(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ee??(ee=new AudioContext),ee.state==="suspended"&&ee.resume().catch(
()=>{}))}function Ga(){if(ee?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Sd){let n=ee.currentTime+e,r=new OscillatorNode(ee,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ee,{type:"square",frequency:45}),a=new GainNode(ee,{gain:0}),l=new GainNode(ee,{gain:ja/2});r.frequency.exponentialRampToValueAtTime(o,n+Yn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(ja,n+.01),a.gain.linearRampToValueAtTime(0,n+Yn),s.connect(l).connect(a.gain),r.connect(a).connect(ee.
destination);for(let p of[r,s])p.start(n),p.stop(n+Yn)}return!0}var vd=40,Ya=Je(),Xn=null;function Vn(){za();for(let e of["focus","blur"])addEventListener(e,Mo);document.addEventListener("visibilitychange",Mo),i("pane",Mo),i(
"socket",({isUp:e})=>{Xn=null,e&&Mo()}),y("alert",Ed)}function Mo(){let e=ge()?A():"";Xn!==e&&(Xn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Ed(e){
let{thread:t,message:o}=e.dataset;ge()&&A()===t||!await qd(o)||("sound"in e.dataset&&Ga(),"desktop"in e.dataset&&!ge()&&_d(e.dataset,e.textContent))}async function qd(e){
let t=v("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:Ya}),await new Promise(n=>setTimeout(n,vd));let o=v("alerted",{});return o.
tab===Ya||Number(o.message)>Number(e)}function _d({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Ad(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${V(e)}?m=${t}`)})}function Ad(e,t){try{return new Notification(e,t)}catch{
return null}}var Zn={};X(Zn,{connect:()=>Md});var Td=450,Cd=10;function Md(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),$o(t))}),document.addEventListener("contextmenu",e=>{let t=Jn(e.target);!t||e.shiftKey||(e.preventDefault(),K()||$o(t,e.clientX>0?e:void 0))}),
T(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),$o(Jn(e.target)))}),$d()}var Jn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function $o(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):be(e.closest("li"),c("try-again"))}function $d(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Jn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,$o(s)},Td))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Cd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Qn=()=>Hn(er),er=()=>Da(Od);i("blocked",Qn);y("blocks",Xa);function Xa(e){He("",()=>Xa(e)),mn(e.dataset.blocked)}async function Od(){let e=Ee(),t=await x(`${Wr}\
?filter=${e}`);if(Ee()!==e)return t.ok;let o=L(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;mn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Dd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return qe(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),fe(!1),!0}function Dd(e){
let t=e.querySelector(".chat"),o=t&&W(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
vo(t),Pd(t,o)?o.closest("li"):e):e}function Pd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Nd=5e3,Id=4e3,Ja=15e3,Rd=3,Oo=0,Ot=0,Va=-Ja;i("socket",({isUp:e,tries:t})=>e?Bd():Fd(t));i("pane",Qa);async function Bd(){clearTimeout(Oo),clearTimeout(Ot),
Oo=Ot=0;let e=Ae()!=="";Dt("live"),u("online"),e&&u("back"),await Qn()}function Fd(e){Ae()==="live"&&Dt("lost"),Oo||(Oo=setTimeout(()=>Dt("reconnecting"),Nd)),e>=
Rd&&(Ot||(Ot=setTimeout(Za,0)))}async function Za(){let e=A(),t=e?await Kd(e,d()):!0;t&&performance.now()-Va>Ja&&(t=await er(),Va=performance.now()),!_e()&&(t?(Dt(
"polling"),u("online")):Ae()==="polling"&&Dt("reconnecting"),Ot=setTimeout(Za,Id))}async function Kd(e,t){let o=await x(`${es(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Qe(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ae=()=>document.documentElement.dataset.connection??"";function Dt(e){
Ae()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Qa(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function Qa(){let e=m()?.querySelector(".banner");if(!e)return;let t=Ae()==="reconnecting"||Ae()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ae()==="reconnecting"?o:"",c(Ae()))}var ei=2400,Pt=null,Do=null;function ti(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),tr(n))},{signal:t}),Nt()}i("end-wanted",Ud);i("scrolled",
Nt);i("online",Nt);function Nt(){let e=Oe();if(!e||Pt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<ei?tr(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<ei&&tr(o)}async function tr(e){let t=d();if(Pt===t)return;Pt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${gt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await Qs(s,e.dataset.page===
"older",o),Pt===t&&(Pt=null),d()===t&&(s||r.ok)&&Nt()}async function Ud({takesFocus:e}){let t=d();if(Do===t)return;Do=t;let o=await x(gt(t.dataset.thread));if(Do===
t&&(Do=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ea(n),tn({takesFocus:e}),Nt()}var Hd=2e3;function oi(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await nt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Hd)})}function ni(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}y("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var lr={};X(lr,{connect:()=>tu});async function ri(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),_t(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;T(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var ar={};X(ar,{connect:()=>zd,connectPane:()=>nr,markAllRead:()=>rr});var ai=300,G={thread:"",seq:0},or=0,ii=-ai,ft=null;function zd(){for(let e of["focus","resize"])addEventListener(e,mt);document.addEventListener("visibilitychan\
ge",mt),addEventListener("pagehide",ci)}function nr(){ci();let e=d();e&&(G={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),mt()}i("scrolled",mt);i("on\
line",mt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||N(e)&&Number(d().dataset.lastRead)===t-1?fi(d(),t):mt()});y("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&fi(t,Number(e.dataset.seq))});function rr(){let e=d(),t=Ne();"hasNewer"in e.dataset?ui(e,Number(e.dataset.lastSeq),""):
t&&di(t),u("all-read")}function mt(){let e=si();if(!e)return;let t=d(),o=Number(e.dataset.seq);sr(t,o),G.thread===t.dataset.thread&&o>G.seq&&(ft={thread:G.thread,
message:e.id.replace("message-",""),seq:o}),or||(or=setTimeout(()=>{or=0;let n=si();n&&di(n)},Math.max(0,ii+ai-performance.now())))}function ci(){if(!ft||G.thread===
ft.thread&&G.seq>=ft.seq)return;let{thread:e,message:t}=ft;ft=null,li(e,t)}var li=(e,t)=>x(os(e),{form:t?{message_id:t}:{},keepalive:!0});function si(){let e=Oe();
if(!e||!ge())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var di=e=>ui(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function ui(e,t,o){
if(sr(e,t),G.thread!==e.dataset.thread||t<=G.seq)return;let n=G,r=n.seq;n.seq=t,ii=performance.now(),!(await li(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function fi(e,t){
G.thread===e.dataset.thread&&(G.seq=Math.max(G.seq,t)),sr(e,t)}function sr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var M=null,Le=null,mi="";function pi(e,t){M=e.querySelector(".panel"),Le=e.querySelector("[data-action=stickers]"),!(!M||!Le)&&(Le.addEventListener("click",o=>{
o.preventDefault(),M.hidden?Gd():je()},{signal:t}),document.addEventListener("pointerdown",o=>{!M.hidden&&!M.contains(o.target)&&!Le.contains(o.target)&&je({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>M=Le=null))}function je({givesBack:e=!0}={}){return!M||M.hidden?!1:(M.hidden=!0,Le.setAttribute("aria-expanded","fals\
e"),e&&Le.focus({preventScroll:!0}),!0)}async function Gd(){let e=M;M.hidden=!1,Le.setAttribute("aria-expanded","true");let t=x(jr),o=await S.stickerPanel().catch(
()=>null);if(M!==e||M.hidden)return;if(!o)return je();ir()||o.show();let{ok:n,body:r}=await t;if(M!==e||M.hidden)return;if(!n)return ir()&&je();let s=ir();!s&&r===
mi||(mi=r,M.replaceChildren(...b(r).childNodes),s&&o.connect(M,je),o.show())}var ir=()=>!M.querySelector("[data-sticker]");var te=null,E=null,Po=null,yi=null;function wi(e,t){let o=e.querySelector("#messages");if(!o||(te=F("toolbar-template"),!te))return;te.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&cr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&cr(r.target.closest(".message"))},n),o.addEventListener("click",Xd,n),document.addEventListener("pointerdown",r=>{E&&!E.contains(r.target)&&!Po?.contains(
r.target)&&Te()},n),t.addEventListener("abort",()=>{Te(),te=null})}i("action",({action:e,li:t})=>{e==="react"&&gi("quick-template",t,"react"),e==="more"&&gi("me\
nu-template",t,"more")});function Te(){return E?(E.contains(document.activeElement)&&Yd(yi)?.focus({preventScroll:!0}),E.remove(),E=null,Po?.setAttribute("aria-\
expanded","false"),!0):!1}var Yd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):E?.closest(".message");function cr(e){if(!(!e||!te||e===te.parentElement||
E)){if(!Ue(e,"copy-link"))return te.remove();At(te,e),e.append(te)}}function Xd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Te(),Lt(t,o.dataset.reaction,o.querySelector("img")?.src);E?.
contains(o)&&Te(),ve(o.dataset.action,t)}}function gi(e,t,o){let n=E?.dataset.extra===o&&E.parentElement===t;if(Te(),!n&&(cr(t),E=F(e),!!E)){E.dataset.extra=o,At(
E,t);for(let r of E.querySelectorAll("hr"))r.hidden=!t.contains(te);Po=te?.querySelector(`[data-action=${o}]`)??null,Po?.setAttribute("aria-expanded","true"),yi=
t.contains(document.activeElement)?document.activeElement:t,t.append(E),Vd(t),T(E,Jd),E.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Vd(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();E.dataset.extra==="more"?(E.style.insetInlineEnd="20px",E.style.insetBlockStart="20px",E.getBoundingClientRect().
bottom>t.bottom&&(E.style.insetBlockStart=`${-E.offsetHeight-20}px`)):E.getBoundingClientRect().top<t.top&&(E.style.insetBlockStart="24px")}function Jd(e){let t=[
...E.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Te();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Qd={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},eu=".docked, #dialog, .sheet-holder";function tu(){T(document,ou)}function ou(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(eu))return;let{key:t}=e;if(t==="Escape")return nu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(bo())return;if(ru(e))return su(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ri(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return au(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&iu(
e,o)||(document.activeElement===Oe()&&lu(e),du(e))}function nu(e){if(Fe()||$t()||Te()||je()||Se())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&de(),rr(),De())}var ru=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function su(e){e.preventDefault(),Be(zr)}function au(e){let t=We(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Tt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function iu(e,t){let o=Qd[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),ve(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?De({takesFocus:!0}):cu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
co(t):we(t);return n?n.focus():e.key==="ArrowDown"&&de(),!0}var cu=()=>d().querySelector(".message");function lu(e){if(e.key==="End")return e.preventDefault(),De();
if(e.key!=="ArrowUp")return;let t=Oe().getBoundingClientRect().bottom,o=Ne();for(;o&&o.getBoundingClientRect().top>t;)o=co(o);!o||!io(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function du(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||K()||!Ce()||Ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||de()}function Si(){L()&&ct().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
uu(t))})}i("pane",dr);var xi=null;async function uu(e){xi=e;let t=await x(e.getAttribute("href"));if(xi!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ct().contains(document.activeElement);ct().replaceWith(o),window.htmx?.process(o),qe(
L()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),fe(!1)}function dr(){if(Ee()==="unread")for(let e of We())Tt(e)===
0&&e.dataset.thread!==A()&&lt(e.closest("li"))}var mu=2,pu=20;function ur(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>pu?Math.random()*o*mu:0)}y("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
ur(e,()=>mr(e.dataset.thread))});y("gone",e=>fr(e.dataset.thread));i("gone",({thread:e})=>fr(e));i("dialog-done",()=>m()?.querySelector("#members")&&mr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&mr(m().dataset.thread));function fr(e){m()?.dataset.thread===e&&u("reload",{path:Hr})}async function mr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return hu(t,e);if(!t.querySelector("#members"))return;let o=await me(`${ns(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return fr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function hu(e,t){let o=await me(Wt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>pr(e,t));y("news",bi);y("thread",e=>ur(e,()=>Mt(e.dataset.thread)));y("gone",e=>ki(e.dataset.thread));y("read",e=>{e.dataset.user===
_()&&pr(e.dataset.thread,Number(e.dataset.seq))});function bi(e){let{thread:t}=e.dataset,o=He(t,()=>bi(e)),n=W(t);if(!n)return o||"changed"in e.dataset?void 0:Mt(
t);Ea(n,e)&&ue(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(qa(n,e),ue(n),
r>s&&Eo(n.closest("li")))}function ki(e){He(e,()=>ki(e)),lt(W(e)?.closest("li"))}function pr(e,t){He(e,()=>pr(e,t));let o=W(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ue(o),dr())}y("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&zn())});y("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var Y=null,hr=new AbortController,vi=()=>{},Ro="",No=null,Ei=!1,Io=null,yr=!1;function qi(e){vi=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",yu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Bo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(No=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===No&&(No=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(wu(
n),Ro=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Fo(ls(t.detail.path),!1)}),document.addEventListener("click",bu),document.
addEventListener("click",ku,!0),Bo()}i("reload",({path:e})=>!No&&Fo(e??gu(),e!==void 0));i("docked",Bo);i("renamed",()=>oe()||_i(!1));i("online",()=>{let e=Ro;Ro=
"",(e.startsWith(`${Ur}/`)||e===he)&&Fo(e,!0)});var gu=()=>oe()?V(m().dataset.thread):location.pathname+location.search;function Fo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!oe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function yu(e){
let{ctx:t,tasks:o}=e.detail;Ei=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Bo(){if(m()===Y)
return;hr.abort();let e=Y===null;if(Y=m(),Ro="",hr=new AbortController,!Y)return u("pane",{thread:""});Y.setAttribute("hx-sync","this:replace"),oe()||_i(e),vi(Y,
hr.signal),Jt(),yr&&!gr(Y)?Su():!e&&Ei&&!Y.contains(document.activeElement)&&Ai(),u("pane",{thread:A()})}function wu(e){let t=new RegExp(`^${V("(\\d+)")}$`).exec(
e)?.[1],o=t&&W(t),n=o&&!oe()?F("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Bo()}var xu=()=>[he,he.
slice(0,-1)].includes(location.pathname);function _i(e){document.body.dataset.view=Y.dataset.view??(xu()?"list":"thread"),e||(document.title=[Y.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Su(){yr=!1;let e=Io&&ht(Io);Io=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ai()}var gr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ai(){(K()?Y:Ce()??Y).focus({preventScroll:!0})}function bu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Fo(t.getAttribute("href"),!0)}function ku({target:e}){let t=e.closest("a[href]");t&&(yr=gr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),gr(m())||(Io=t))}var wr={};X(wr,{connect:()=>qu});var Ti=".photo a img",Eu=matchMedia("(prefers-reduced-motion: reduce)"),Ci=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?_u(
t,o):Ci.unobserve(t)});function qu(){document.addEventListener("click",Au),document.addEventListener("error",Tu,!0),document.addEventListener("load",({target:e})=>Li(
e),!0);for(let e of document.querySelectorAll(Ti))Li(e)}var Mi=e=>e.closest(".photo").querySelector("[data-moves]");function Li(e){e.matches?.(Ti)&&Mi(e)&&Ci.observe(
e)}function _u(e,t){let o=Mi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Eu.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Au(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Lu(r)}function Lu(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Tu({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Cu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Cu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Mu=3e4;y("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!j(e);for(let a of L()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Ko(r.dataset.onlineOf).includes(e))return;
let s=Ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=j(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),$u(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await me(Wt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Jt())});var Ko=(e="")=>e.split(" ").filter(Boolean);function $u(e){let t=Ko(e.dataset.onlineOf).length,o=Ko(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?sn(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function $i(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=sn(
new Date(t.dataset.seen)))};e(),setInterval(e,Mu)}var pt="push";async function Oi(){if(!Co()||!v(pt,""))return;let e=await(await xr())?.getSubscription();e?await br("POST",e):U(pt)}async function xr(){return window.
pushManager?window.pushManager:(await Gn(),(await navigator.serviceWorker.ready).pushManager)}async function Ou(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Uo(e,c("alert-desktop-needs-https"));if(!Co()||!("PushManager"in window)||!("Notification"in window))return Uo(e,c("pus\
h-not-here"));let t=v(pt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Uo(e,c("alert-desktop-refused"))}async function Ew(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await Sr():await Du()}catch{Uo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Ou()}}async function Du(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Xr)).json(),t=await xr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await br("POST",o)).ok)throw new Error("refused");C(pt,o.endpoint)}async function Sr(){if(!v(pt,""))return;U(pt);let e=await(await xr())?.
getSubscription();e&&(await br("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Uo=(e,t)=>e.querySelector("small").textContent=t,br=(e,t)=>fetch(Vr,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var kr={};X(kr,{connect:()=>Pi});var Nu=`a[href^='${Gr}']:not(.button)`;function Pi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Nu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Di(e,r=>r.onPointer(n))},t),T(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Di(e,r=>r.onSpace(n)))},t)}async function Di(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Pi()}var vr=8,Er=4,$=null;function Ni(){$=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||qr()||$&&!$.isConnected)&&It()});i("sent",It);i("history",It);
i("back",_r);y("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Iu(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,It())});
y("marks",_r);y("thread",e=>e.dataset.thread===d()?.dataset.thread&&_r());var Wo=()=>[...$?.querySelectorAll(".seen__face")??[]],Iu=e=>Wo().find(t=>t.dataset.user===
e);function Ru(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>mo(t)&&!N(t));return qr()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var qr=()=>$?.querySelector(".seen__words").dataset.direct==="true",Bu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function It(){if(!$||!d())return;let e=Ru(),t=e?Wo().filter(o=>Bu(o,Number(e.dataset.seq))):[];q(()=>{e&&e.nextElementSibling!==$?e.after($):!e&&!$.isConnected&&
d().append($);let o=new Set(t.slice(0,vr));for(let r of Wo())r.hidden=!o.has(r);$.querySelector(".seen__more").textContent=t.length>vr?`+${t.length-vr}`:"";let n=$.
querySelector(".seen__words");qr()||(n.textContent=c("seen-by",{names:Fu(t)})),$.hidden=t.length===0})}var Fu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Er?`${t.slice(0,Er).join(", ")} +${t.length-Er}`:t.join(", ")};async function _r(){let{thread:e}=d()?.dataset??{},t=$;if(!t)return;let o=await me(ts(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||$!==t||d()?.dataset.thread!==e)){for(let r of Wo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}$=n,$.hidden=!0,t.replaceWith($),It()}}function Ii(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Yo&&(e.preventDefault(),Uu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),yt())})}async function Uu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",nn);let o=await x(Yo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",nn),u("\
still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}await Sr().
catch(()=>{}),location.assign(Kt)}var Ar={};X(Ar,{connect:()=>Hu});function Hu(){document.addEventListener("click",e=>Ri(e.target.closest(".spoiler"))),T(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Ri(e.target))})}function Ri(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Mr={};X(Mr,{connect:()=>zu,connectPane:()=>Cr});var ju=200,Lr=()=>v("folded-previews",[]);function zu(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&Gu(e),!0),i("placed",({li:e})=>Tr(
e)),i("history",()=>Tr(d()))}function Cr(){Tr(d())}function Gu(e){let{id:t}=e.closest(".message"),o=Lr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-ju);(n.length!==
Lr().length||!e.open)&&C("folded-previews",n)}function Tr(e){let t=new Set(Lr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var Yu=1440*60*1e3,Fi=()=>document.querySelectorAll(".stay-bar");function Ki(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Bi(Ho))}),i("dialog-done",({id:e})=>e==="stay"&&Bi(()=>Fi().forEach(t=>t.remove()))),i("pane",Ho),i("history",Ho),Ho()}function Bi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Ho(){let e=Date.now()-v("stay",0);for(let t of Fi())t.hidden=e>=0&&e<Yu}var pe=64,Vu=/^\(\d+\) /,$r=null;function Or(){Ui(),y("unread",e=>{document.body.dataset.unread=e.dataset.count,Ui()}),new MutationObserver(Wi).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Rt=()=>Number(document.body.dataset.unread)||0;function Ui(){Wi(),Ju()}function Wi(){let e=document.title.replace(
Vu,""),t=Rt()>0?`(${Rt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Ju(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Rt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if($r??($r=await Zu(e.dataset.plain)),Rt()===0)return;e.
href=Qu(Rt())}catch{}}}function Zu(e){return new Promise((t,o)=>{let n=new Image(pe,pe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Qu(e){let t=Object.assign(
document.createElement("canvas"),{width:pe,height:pe}),o=t.getContext("2d");o.drawImage($r,0,0,pe,pe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(pe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(pe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,pe-r/2,47),t.toDataURL("image/png")}var tf=5e3,Dr=3e3,Bt=new Map,jo={thread:"",at:-Dr};y("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||j(o))return;Bt.has(t)||Bt.set(t,new Map);let r=Bt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Pr(t,o),tf)}),Nr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Pr(o.dataset.thread,
e.dataset.sender)});y("news",e=>Pr(e.dataset.thread,e.dataset.sender));function Hi(e,t){let o=e.querySelector("#composer textarea");Nr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&of(e.dataset.thread)},{signal:t})}i("composed",()=>jo={thread:"",at:-Dr});function of(e){let t=performance.
now();jo.thread===e&&t-jo.at<Dr||(jo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Pr(e,t){let o=Bt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Nr(e))}function Nr(e){let t=[...Bt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Gt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return ji();if(N(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ge()&&Xt())&&
rf(e)});i("all-read",ji);function rf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",q(()=>{zi(),e.before(t),J(e)})}function ji(){
q(zi)}function zi(){let e=document.getElementById("new-messages");if(!e)return;let t=we(e);e.remove(),t&&J(t)}var Rr={};X(Rr,{connect:()=>af});var sf=1e3,Gi=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Gi.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function af(){
i("pane",Ft),i("history",Ft),i("placed",Ft),i("gallery",Ft),i("played",({player:e})=>cf(e)),Ft()}var Ir=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Ft(){let e=v("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Ir(t)),Gi.observe(t)}}function cf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=v("heard",[]).filter(n=>n!==Ir(e));C("heard",[...o,Ir(e)].slice(-sf))}document.documentElement.classList.add("has-js");ks();St(document);Ii();Fa();oi();ni();$i();_s(document.body.dataset.page);document.body.dataset.page==="app"?lf():
document.getElementById("dock")&&df();function lf(){Ki(),v("dock",{}).state==="closed"&&U("dock"),Or(),Yi(),Xi(),Vn(),Wn(),Na(),Oi()}async function df(){Or(),Vn(),
Wn(),(await S.dock()).connect(Xi,Yi)}function Yi(){_a(),Si()}function Xi(){vs();for(let e of[un,xo,ko,wr,Mr,Rr,Ar,lr,ar,Zn,kr])e.connect();qi([St,Vs,dn,Ts,fa,Ra,
_n,ka,Ni,fs,ti,nr,Hi,wi,Wa,pi,Cr,zs,As])}export{ff as a,Ji as b,mf as c,Zi as d,pf as e,hf as f,b as g,f as h,D as i,ht as j,yf as k,u as l,i as m,he as n,jr as o,Sf as p,bf as q,kf as r,Gr as s,vf as t,
Ef as u,qf as v,V as w,_f as x,Af as y,Lf as z,Tf as A,Cf as B,Mf as C,x as D,zt as E,yt as F,T as G,m as H,Ce as I,A as J,K,c as L,q as M,v as N,C as O,zf as P,
Je as Q,y as R,et as S,St as T,Es as U,qs as V,de as W,Ip as X,Sl as Y,So as Z,be as _,El as $,Be as aa,_t as ba,Fe as ca,Lt as da,za as ea,Ga as fa,Mt as ga,zh as ha,
Co as ia,Gn as ja,Ou as ka,Ew as la,id as ma,Jh as na,Zh as oa,Qh as pa,Ls as qa,S as ra,wc as sa,xc as ta,cm as ua};

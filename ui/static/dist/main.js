var jr=Object.defineProperty;var zr=e=>{throw TypeError(e)};var ic=(e,t,o)=>t in e?jr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var V=(e,t)=>{for(var o in t)jr(e,o,{get:t[o],enumerable:!0})};var Af=(e,t,o)=>ic(e,typeof t!="symbol"?t+"":t,o),Yo=(e,t,o)=>t.has(e)||zr("Cannot "+o);var cc=(e,t,o)=>(Yo(e,t,"read from private field"),o?o.call(e):t.get(e)),Lf=(e,t,o)=>t.has(e)?zr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),lc=(e,t,o,n)=>(Yo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Tf=(e,t,o)=>(Yo(e,t,"access private method"),o);var Cf=(e,t,o,n)=>({set _(r){lc(e,t,r,o)},get _(){return cc(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function D(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function N(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Ge(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Xo(e)&&Xo(o)===Xo(e))}var Xo=e=>e.id||e.getAttribute("href")||e.value;function $f(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(Ge(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",ye=p+"/",Ut=p+"/login",Vo=p+"/logout",Gr=p+"/chats",Yr=p+"/chats/list",Xr=p+"/chats/gone",Vr=p+"/stickers",Df=p+
"/gifs",Nf=p+"/found-gifs",If=p+"/switch",Jr=p+"/keys",Ht=p+"/settings/look",Zr=p+"/users/",Qr=p+"/live",Rf=p+"/api/auth/passkey",Bf=p+"/api/auth/passkey/option\
s",Ff=p+"/api/settings/passkeys",Kf=p+"/api/settings/passkeys/options",es=p+"/api/push/key",ts=p+"/api/push/subscriptions",Wf=p+"/api/uploads/tus",Uf=p+"/health\
z",os=p+"/worker.js",Hf=p+"/offline",J=e=>`${p}/chats/${e}`,ns=e=>`${p}/chats/${e}/entry`,rs=e=>`${p}/chats/${e}/day`,ss=e=>`${p}/chats/${e}/changes`,as=e=>`${p}\
/chats/${e}/marks`,jf=e=>`${p}/chats/${e}/members`,zf=e=>`${p}/chats/${e}/commands`,is=e=>`${p}/chats/${e}/read`,jt=e=>`${p}/chats/${e}/bar`,cs=e=>`${p}/chats/${e}\
/people`,wt=e=>`${p}/chats/${e}/messages`,zt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,ls=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,ds=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,us=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,Gt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,Gf=e=>`${p}/users/${e}/card`,fs=e=>`${p}\
/stickers/${e}/picture`,Yf=e=>`${p}/gifs/${e}`,Xf=e=>`${p}/found-gifs/${e}`,Vf=e=>`${p}/api/uploads/${e}`,Jf=e=>`${p}/files/${e}/thumb`;var dc=15e3,ms=6e4,St=0,we=()=>new Date(Date.now()-St),em=()=>St;function ps(e,t){let o=Date.parse(e.headers.get("Date"))+500,n=Date.now();if(!o||Math.abs(n-t)>
dc)return;let r=(t+n)/2-o,s=St;St=Math.abs(r)>ms?r:0,Math.abs(St-s)>ms&&u("day")}var uc=15e3,Jo=!1;i("signing-out",()=>Jo=!0);i("still-signed-in",()=>Jo=!1);async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(
()=>r.abort(),uc);try{let a={"X-Requested-With":"fetch"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(
l,{method:"POST",body:new URLSearchParams(t)});let w=Date.now(),M=await fetch(e,l);ps(M,w);let ce=await M.text();return M.status===401&&Ye(),{status:M.status,ok:M.
ok,body:ce,problem:M.ok?null:fc(ce,M)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{clearTimeout(s)}}function Yt(e,t){let o=new FormData(e);return t?.
name&&o.append(t.name,t.value),o}function Ye(){if(Jo)return;let e=location.pathname+location.search;location.assign(`${Ut}?next=${encodeURIComponent(e)}`)}function fc(e,t){
let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??
t.headers.get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var xt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),T=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Zo=()=>document.getElementById("composer"),Oe=()=>Zo()?.querySelector("textarea[name=content]")??null,se=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",Se=()=>document.visibilityState==="visible"&&document.hasFocus(),W=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,B=e=>e.dataset.kind==="system",F=e=>e.dataset.sender===_()&&!B(e);var mc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(mc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Xt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Qo=new Map,Pe=null,en=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function hs(e,t,o){o?Qo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Qo.delete(e)}function gs(e){return Pe=
Qo.get(e)??null,Pe?en(Pe.thread,Pe.id.replace("message-","")):e}function ys(e){let t=Pe?.thread===e?Pe:null;return Pe=null,t}var pc=80,v=null,ws="",Ve=!0,tn=!1,xe=null,nn=-1;function Ss(e,t){if(v=e.querySelector(".thread__scroll"),!v)return;let o=d();v.style.overflowAnchor="none",hc(o),
v.addEventListener("scroll",gc,{passive:!0,signal:t});let n=new ResizeObserver(()=>bt());n.observe(v),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Ie(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),v=xe=null})}i("placed",Xe);i("read",Xe);i("show-message",({li:e})=>bs(e));var Jt=()=>!v||
v.scrollHeight-v.scrollTop-v.clientHeight<=pc,xs=()=>Ve&&!("hasNewer"in(d()?.dataset??{})),Ne=()=>v;function k(e,t="top"){if(!v||tn)return e();tn=!0,vs();try{return e()}finally{
tn=!1,bt(t)}}function Ie({takesFocus:e=!1}={}){v&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):rn({takesFocus:e}))}function rn({takesFocus:e=!1}={}){
v&&(Ve=!0,bt(),u("scrolled"),Xe(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function bs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),v.scrollTop+=De(e).top-(v.clientHeight-e.offsetHeight)/2,Vt(),u("sc\
rolled")}function hc(e){Ve=!0;let t=ys(e.dataset.thread);ws=t?.address??en(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return v.
scrollTop+=De(o).top-t.top,Vt(),Xe();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return bs(n);bt(),
r&&De(r).top<0&&(v.scrollTop+=De(r).top-16),Vt(),Xe()}var on=!1;function gc(){on||(on=!0,requestAnimationFrame(()=>{on=!1,v&&(vs(),se()||hs(ws,d().dataset.thread,
Ve?null:xe),Xe(),u("scrolled"))}))}function vs(){v.scrollTop===nn&&bt(),Vt()}function Vt(){Ve=Jt(),nn=v.scrollTop,xe=null;let e=v.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(xe={id:t[o].
id,...De(t[o])})}function bt(e="top"){if(!v)return;let t=xe&&document.getElementById(xe.id);if(Ve)v.scrollTop=v.scrollHeight;else if(t){v.scrollTop+=De(t)[e]-xe[e];
let o=e==="top"?"bottom":"top";xe[o]=De(t)[o]}nn=v.scrollTop}function De(e){let t=v.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Xe(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!v||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=v.scrollHeight-v.scrollTop-v.clientHeight,r="hasNewer"in t.dataset||n>v.clientHeight;e.hidden=Jt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Je=new Map,Z=e=>`ribbit:${xt()}:${_()}:${e}`;function E(e,t){if(Je.has(Z(e)))return Je.get(Z(e));try{let o=localStorage.getItem(Z(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=Z(e);Je.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Je.set(o,t)}}function U(e){Je.delete(Z(e));
try{localStorage.removeItem(Z(e))}catch{}}function sn(e){let t=Z(e),o=new Set([...Je.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Z("").length))}var wc=Z;function an(){for(let e of sn(""))U(e);try{indexedDB.deleteDatabase(wc("files"))}catch{}}
function ym(e){let t=new RegExp(`^ribbit:${xt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(
o)))}catch{return[]}}function Ze(e){addEventListener("storage",t=>{t.key?.startsWith(Z(""))&&e(t.key.slice(Z("").length))})}function Qe(){let e=crypto.getRandomValues(
new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}var Sc=3e4,xc=300,bc=["presence","read","avatar"],Zt=new Map,et=[];function h(e,t){Zt.has(e)||Zt.set(e,[]),Zt.get(e).push(t)}function tt(e){for(let t of[...b(e).
children])bc.includes(t.dataset.frame)&&(et=[...et.slice(1-xc),{frame:t,at:performance.now()}]),Es(t)}function Qt(){et=et.filter(({at:e})=>performance.now()-e<Sc);
for(let{frame:e}of et)Es(e)}var ks=()=>et=[];function Es(e){for(let t of Zt.get(e.dataset.frame)??[])t(e)}var vc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),eo=e=>new Intl.DateTimeFormat(vc,e),qs=eo({hour:"numeric",minute:"\
2-digit"}),kc=eo({month:"short",day:"numeric"}),Ec=eo({month:"short",day:"numeric",year:"numeric"}),qc=eo({dateStyle:"full",timeStyle:"short"}),to=e=>e.replace(
/[\u00a0\u202f]/g," "),ot=e=>to(qs.format(e)),_s=e=>to(qs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),nt=e=>to(qc.format(e));
function I(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var As=(e,t)=>e===I(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function rt(e,t=we()){let o=I(e);return o===I(t)?c("today"):As(o,t)?c("yesterday"):to((e.getFullYear()===t.getFullYear()?kc:Ec).format(
e))}var cn=e=>I(e)===I(we())?ot(e):rt(e);function _c(e,t=we()){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<1440?c("hours-\
ago",{n:Math.floor(o/60)}):rt(e,t)}function Ls(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${xt()}=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=${ye}; max-age=31536000; samesite=lax`)}function ln(e){let t=we(),o=t-e<24*36e5;return c("last-seen",{when:!o&&As(I(e),t)?c("yeste\
rday-within"):_c(e,t)})}var Ac={clock:ot,entry:cn};function vt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime),n=Ac[t.
dataset.time];n&&(t.textContent=n(o)),t.title=nt(o)}}function Ts(){let e=I(we()),t=0,o=()=>{let n=I(we());n!==e&&u("day"),e=n;let r=we(),s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Cs(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:dn(e/1e3)}):e<9995e5?c("size-mb",{size:dn(e/1e6)}):c("size-gb",{size:dn(e/1e9)})}var dn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Ms=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var S={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),restore:()=>import("./restore.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Tc={stickers:S.addSticker,
settings:S.settings,avatar:S.avatar,desk:S.desk,restore:S.restore,trust:S.trust,offline:S.offline};function $s(e){Tc[e]?.().then(({connect:t})=>t()).catch(()=>{})}
function Os(){for(let e of window.PublicKeyCredential?document.querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),
S.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}
var Cc={"[data-picks]":S.peoplePicker,"#search":S.search,"#gallery":S.gallery};function Ps(e,t){for(let[o,n]of Object.entries(Cc)){let r=e.querySelector(o);if(!r)
continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||
a(r,t),()=>{})}}var Ds=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var j=null,P=null,Re=0;function Ns(e,t){P=e.querySelector("#composer");let o=P?.querySelector("input[type=file]");if(!o)return P=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Pc(r):r);o.value="",fn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>P&&r(P,o),()=>$c({})))},{signal:t}),W()&&Ds()&&Dc(t),document.addEventListener("paste",Ic,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Rc,{signal:t});Re=0,j?.show(P),t.addEventListener("abort",()=>P=null)}i("edit-unsen\
t",({files:e})=>e?.length&&kt(t=>t.restore(P,e)));var Is=()=>j?.count(A())??0,Rs=()=>j?.isSpoiler(A())??!1,Bs=()=>j?.isHeldUp(A())??!1,Fs=()=>j?.take(A())??[],un=e=>j?.
isUnderWay(e)??!1,Ks=e=>j?.previewOf(e)??null;async function Ws(e){let t=!1;return await kt(async o=>t=await o.revive(e)),t}function $c({accept:e="",capture:t="",
isVoice:o=!1}){let n=P?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute("capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,
n.toggleAttribute("data-voice",o),n.click())}function Oc(e){S.recorder().then(({start:t})=>t(e),()=>u("composer-note",{words:c("try-again")}))}async function Pm(e,t){
let o=[];return await kt(n=>o=n.hand(e,t)),o}var Pc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.exec(e.name)?.[0]??""}`,{type:e.type});function Dc(e){let t=P,
o=f("button","hold__press",N("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to-record")),o.addEventListener("pointerdown",r=>{r.button===0&&
(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},{signal:e}),o.addEventListener("click",({detail:r})=>r===
0&&Oc(t),{signal:e});let n=f("span","hold__lock",N("lock"),N("up"));n.setAttribute("aria-hidden","true"),t.querySelector(".composer__row").append(f("div","hold",
n,o)),t.classList.add("composer--voice")}function fn(e){e.length>0&&kt(t=>P&&t.add(P,e))}async function kt(e){j??(j=await Nc().catch(()=>null)),j?await e(j):u("\
composer-note",{words:c("try-again")})}async function Nc(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);return e.useUpload(t),e}function Ic(e){let t=[
...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!P?.contains(e.target);!P||o||t.length===0||e.clipboardData.getData("\
text/plain")!==""||(e.preventDefault(),fn(t))}function Rc(e){!P||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),e.type==="dragenter"&&++Re===1&&kt(
t=>Re>0&&P&&t.showDrop(P,se())),e.type==="dragleave"&&Re>0&&Re--,e.type==="drop"&&(Re=0,fn([...e.dataTransfer.files])),Re===0&&j?.hideDrop())}var Bc=98,Hs=null;function js(e){e===Hs&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Bc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Hs=o===t?e:null})}var hn={};V(hn,{connect:()=>Fc,connectPane:()=>pn,discardEdit:()=>ro,draftPreview:()=>mn,saveEdit:()=>no,savedDraft:()=>so,savedEdit:()=>oo});var Et=e=>`draft:${e}`,mn=e=>(E(Et(e),"")||"").trim();function Fc(){Ze(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function pn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=E(Et(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
zs(o,n.value):no(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&zs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var oo=e=>E(
`edit:${e}`,null),no=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),ro=e=>U(`edit:${e}`),so=e=>E(Et(e),"");function zs(e,t){t.trim()===""?U(Et(e)):C(Et(e),t)}var ao=new Set,Gs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),K=e=>e!==_()&&Gs().includes(e);function yn(e){if(e===document.body.dataset.
blocked)return;let t=Gs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==K(o))return u("reload",{});let n=d();n&&
k(()=>n.querySelectorAll(".message").forEach(wn))}i("pane",()=>ao.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?ao.add(t.id):ao.delete(t.id),gn(t,e.target.open)},!0);function wn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!B(e)&&K(e.dataset.sender)?(o||e.prepend(o=D("fold-template")),o.open=ao.has(e.id),gn(e,o.open)):o&&(o.remove(),gn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&K(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function gn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function st(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Kc(e)}}function Kc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Ys=14,Wc=20,Uc=200,Hc=2e3,io=new Set;i("pane",()=>io.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Xc(t);let o=e.
closest?.(".show-more");o&&k(()=>Sn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Sn(Yc(t),!0)});function Xs(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))zc(n);let o=t.filter(jc);for(let n of o)Vs(n,n,n.closest(
".message").id)}function jc(e){if(e.textContent.length<Uc&&e.querySelectorAll("br, li, blockquote").length<Ys/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Ys*parseFloat(getComputedStyle(e).lineHeight)-1}function zc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(D("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Wc))return;let o=e.closest(".message");Vs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Vs(e,t,o){let n=f(
"button","show-more",f("span","",""),N("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Sn(n,io.has(o))}var Gc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Yc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Sn(e,t){Gc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
io.add(e.dataset.folds):io.delete(e.dataset.folds)}async function Xc(e){let t=e.closest(".code").querySelector("code").textContent,o=await st(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Hc)}var xn=e=>{if(K(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!F(e)};function bn(e){if(e.dataset.
mentions===void 0)return;let t=xn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(bn));var vn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Js(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
vn(t).includes(_())))}var Zs="a:not([aria-hidden]), button, [role=button]";function kn(e){for(let t of e.querySelectorAll(Zs))t.tabIndex=-1}function Qs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Zs)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&kn(r)},{signal:t})}var Jc=6e4,co=e=>e.classList.contains("message");function be(e){do e=e.nextElementSibling;while(e&&!co(e));return e}function lo(e){do e=e.previousElementSibling;while(e&&
!co(e));return e}function Q(e,t=e){if(!e)return;let o=be(t)??t,n=[],r=lo(e);for(let s=e;s&&(Zc(s,r)&&n.push(s),s!==o);s=be(s))r=s;Xs(n)}function uo(e){let t=e.querySelectorAll(
".message");t.length&&Q(t[0],t[t.length-1])}function Zc(e,t){let o=new Date(e.dataset.at),n=t!==null&&I(new Date(t.dataset.at))===I(o),r=n&&o-new Date(t.dataset.
at)<Jc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!B(e)&&!B(t)&&t.dataset.sender===e.dataset.sender),Qc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),tl(e,o),wn(e),Js(e),bn(e),kn(e),!0)}function Qc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let w=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=w}if((s||n)&&r?.remove(),s)return el(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==I(o)&&r.replaceChildren(ea(o)),
r.dataset.day=I(o);let a=rt(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function el(e,t){let o=t?I(t):void 0,n=t?rt(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",ea(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function ea(e){let t=f("a","divider__day",rt(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${rs(d()?.dataset.thread)}?day=${I(e)}`}),t.dataset.dialog="",t}function tl(e,t){let o=ot(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let w of e.querySelectorAll(".message__time"))w.textContent=o,w.title=nt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=_s(t));let s=e.querySelector(".message__edited[data-at]");vt(e),s&&(s.title=nt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var fo=400,ol=50,ta=8,nl=60,ve=new Map,le=e=>Number(e.dataset.seq),mo=e=>Number(e.dataset.version),po=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function na(){let e=d();ve.clear(),e&&uo(e)}i("day",()=>{let e=d();e&&k(()=>uo(e))});h("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(de(o),ra(t,e.dataset.version))});h("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&ra(t,e.dataset.version)});h("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});h("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function ra(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function de(e){let t=d(),o=document.getElementById(e.id)??sl(t,e.dataset.clientId);if(o&&po(o)&&mo(o)>=mo(e))return o;let n=le(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>o&&po(o)?al(o,e):cl(t,e,o));return r||rl(e),u("placed",{li:r??e,isNew:n}),n&&r&&ca(
t),r}function rl(e){ve.delete(e.id),ve.set(e.id,e),ve.size>fo&&ve.delete(ve.keys().next().value)}function sa(e){let t=[document.getElementById(e.id),ve.get(e.id)].
filter(Boolean);return ve.delete(e.id),t.find(o=>mo(o)>=mo(e))??e}function sl(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function al(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Q(t),o&&(t.contains(o)?o:il(t,
o)??t).focus({preventScroll:!0}),t}function il(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function cl(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&le(t)>le(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&le(t)<le(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&le(a)>le(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):go(e,t),Q(t),t}function go(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function aa(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-ta):r.splice(0,ta);if(k(()=>ll(n,a.filter(l=>!document.getElementById(l.id)).map(sa),t),oa(t)),ca(n,{fromEnd:t,isPaging:!0}),await dl(),!o())return}k(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),ho(n,t,!s&&En(n,e,t))},
oa(t)),u("history")}var oa=e=>e?"bottom":"top";function ll(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)go(e,r);Q(t[0],t[t.length-1])}var dl=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:nl}):setTimeout(
e)});function ia(e){let t=d(),o=[...e.querySelectorAll(".message")].map(sa),n=new Set(o.map(w=>w.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(w=>!n.has(w.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&be(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),le(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),uo(t),ho(t,!0,En(t,e,!0)),ho(t,!1,En(t,e,!1)),
u("history")}function En(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Be(e);return t.dataset.hasNewer==="true"||n!==null&&le(n)<Number(e.dataset.lastSeq)}
function ho(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=ul(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function ul(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ca(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=fo+ol||!o&&!xs()||k(()=>{let r=t?n.slice(fo):n.slice(0,n.length-fo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();ho(e,!t,!0),Q(a)})}function Be(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function la(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(F)??null}var bo={};V(bo,{add:()=>Pn,connect:()=>_l,connectPane:()=>Mn});var at="outbox:",qt=null,qn=e=>e.startsWith(at);Ze(e=>qn(e)&&_n());function z(){return qt??(qt=sn(at).map(e=>E(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),qt}var da=e=>z().filter(t=>t.thread===e).pop()??null;function ua(e){let t=Math.max(0,...z().map(o=>o.n))+1;fa({...e,id:Qe(),n:t,at:Date.now(),problem:""})}
function ee(e,t){let o=E(at+e,null);o&&fa({...o,...t})}function _t(e){let t=E(at+e,null);U(at+e),t&&_n([t.thread])}function fa(e){C(at+e.id,e),_n([e.thread])}function _n(e){
let t=qt??[];qt=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):it(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function it(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var ml=400,pl=320,ma=new Map;function pa(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=hl(t,o),!n)return;k(()=>{go(
e,n,{afterPending:!0}),Q(n)})}gl(n,t.files??[]),vl(n,t)}function hl(e,t){let o=D("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
Sl(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=ot(n);let s=[...(e.files??[]).map(({name:l})=>l),it(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&bl(o,a),o}var Ln=e=>e.picture??Ks(e.key);function gl(e,t){let o=t.map(n=>Ln(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,k(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(yl(t))}))}function yl(e){let t=f("div","attach\
ments"),n=e.map(Ln).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),w=Math.min(1,ml/s,pl/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*w)),height:Math.max(1,Math.round(a*w))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!Ln(s)))t.append(f("div","file",f("span","file__kind",Ms(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",Cs(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ma.set(e,t));function wl(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ma.get(n.key)??0),0)/t}function Sl(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:xl(e)}),t}var xl=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??fs(e);function bl(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",it(t))))}function vl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=wl(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(N("clock"),a);let w=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(N("warning"),f("span","",w),An("retry"),t.sticker?"":An("edit"),An("delete")),o.setAttribute("role","alert")}function An(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var ha=[1e3,2e3,4e3,8e3],wo=2e4,kl=5e3,El=6e4,ql=3,Tn=Qe(),yo=new Set,Fe=0,Cn=0;function _l(){Ze(e=>{qn(e)&&(R(),ue())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Ll(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Fe=0,ue()}),addEventListener("pa\
gehide",()=>{ya();for(let e of z())$n(e)&&On(e)&&ee(e.id,{seen:0})}),ue()}var Mn=R;i("sent",({clientId:e})=>_t(e));i("online",()=>{Fe=0;for(let e of z())e.isSoft&&
ee(e.id,{problem:"",isSoft:!1});R(),ue()});i("connection",()=>R());var xo=e=>z().find(t=>t.files?.some(o=>o.key===e)),$n=e=>(e.files??[]).some(t=>!t.id),On=e=>(e.
files??[]).every(t=>t.id||un(t.key)),Al=e=>$n(e)&&!On(e)&&!(Date.now()-(e.seen??e.at)<El);i("uploaded",({key:e,id:t})=>{let o=xo(e);o&&(ee(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),ue())});i("previewed",({key:e})=>xo(e)&&R());i("upload-failed",({key:e,problem:t})=>{let o=xo(e);o&&(ee(o.id,{problem:t}),R(),
ue())});i("upload-progress",({key:e,path:t})=>{let o=xo(e);o&&(o.files.find(n=>n.key===e).path!==t&&ee(o.id,{files:o.files.map(n=>n.key===e?{...n,path:t}:n)}),Math.
abs(Date.now()-(o.seen??o.at))>kl&&ee(o.id,{seen:Date.now()}),R())});function Pn(e){ua(e),R(),Ie(),ue()}function Ll(e,t){if(e==="delete"||e==="edit"){let n=z().
find(r=>r.id===t);_t(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}ee(t,{problem:"",isSoft:!1});let o=z().
find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Fe=0,R(),ue()}function ue(){clearTimeout(Cn);let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));if(e.
size!==0){if(!ga())return So(wo/4);for(let t of e)Tl(t)}}async function Tl(e){if(!yo.has(e)){yo.add(e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);if(!t)
break;if(Al(t)&&!await Ws(t.files.filter(n=>!n.id&&!un(n.key)))){ee(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if($n(t)){
On(t)||So(wo/4);break}ga();let o=await x(wt(e),{form:Cl(t)});if(!Ml(t,o))break}}finally{yo.delete(e),yo.size===0&&ya()}}}var Cl=({content:e,sticker:t,replyTo:o,
id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Ml(e,{ok:t,status:o,body:n,problem:r}){
let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Fe=0,_t(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&
de(s),R(),!0):o===401?!1:o===429?(So(r.retryAfter*1e3),!1):t||o===0||o>=500?(Fe++,o>=500&&Fe>=ql&&ee(e.id,{problem:r?.text||"?",isSoft:!0}),R(),So(ha[Math.min(Fe,
ha.length)-1]),!1):(ee(e.id,{problem:r?.text||"?"}),R(),!0)}function So(e){clearTimeout(Cn),Cn=setTimeout(ue,e)}function ga(){let e=E("lease",null),t=(e?.until??
0)-Date.now();return e&&e.page!==Tn&&t>0&&t<=wo?!1:(C("lease",{page:Tn,until:Date.now()+wo}),!0)}function ya(){E("lease",null)?.page===Tn&&U("lease")}function R(){
let e=d();if(!e)return;let t=z().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?_t(n.id):pa(e,n,Be(e))}var At=1e4,Dn=9500,g=null,y=null;function wa(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;g.querySelector(".composer__s\
poiler")?.remove(),y.addEventListener("input",ct,{signal:t}),L(y,Ol,{signal:t}),L(y,n=>ba(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener(
"submit",va,{signal:t}),g.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ke(),fe())},{signal:t});let o=oo(
m().dataset.thread);o&&y.value===so(m().dataset.thread)&&Sa(o),ct()}i("files-changed",()=>y?.isConnected&&ct());i("composer-note",({words:e})=>Lt(e,e!==""));i("\
connection",({isOnline:e})=>Lt(e?"":c("offline-note")));function fe(){y?.focus({preventScroll:!0})}function lh(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,
y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;ke();let o=t&&document.
getElementById(`message-${t}`);o&&Nn(o),y.value=[e,y.value].filter(n=>n.trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),fe(),y.setSelectionRange(e.length,e.length)});function Nn(e){ke(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");xa("reply",Xt("replying-to",{name:t,text:it(e)})),fe()}async function In(e){let{thread:t}=m().
dataset,o=g,n=await x(zt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return Lt(n.problem?.text||c("try-again"),!0);ke();let r={id:e.id.replace("mes\
sage-",""),text:n.body};no(t,r.id,r.text),Sa(r),fe(),y.setSelectionRange(y.value.length,y.value.length)}function Sa({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,xa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),ct()}function ke(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,ro(m().dataset.thread),y.value=so(m().dataset.thread)),Lt(""),ct(),!0)}function xa(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(N(e)),k(()=>o.
hidden=!1)}function ct(){let e=y.value.length<Dn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:Is()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=At&&("editing"in g.dataset||!Bs());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),js(y),$l(e)}function $l(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<Dn&&k(()=>t.hidden=e<Dn),t.classList.toggle(
"counter--over",e>At);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(At),over:o(e-At)};t.hidden||(t.textContent=c(e>At?"counter-over":
"counter",n))}var ba=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!W()||e.ctrlKey||e.metaKey);function Ol(e){if(ba(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
va(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=la();if(!t)return;e.preventDefault(),In(t)}}function va(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Nl();let t=Rs()?Pl(y.value):y.
value;y.value="",Dl({content:t,files:Fs()}),ct()}var Pl=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Dl(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ke(),Pn({thread:t,replyTo:o,...e})}async function Nl(){
if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;y.readOnly=!0;let n=await x(ls(t,e),{form:{content:y.value}});if(o===g&&(y.readOnly=!1),
!n.ok)return o===g&&Lt(n.problem?.text||c("try-again"),!0);if(oo(t)?.id===e&&ro(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&de(r),g.dataset.editing===e&&ke(),o===g&&fe()}function Lt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),k(()=>{o.textContent=e,o.hidden=e===""})}var Rn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function vo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Rn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Rl=2e3,lt=null;function Ee(e,t){lt?.remove(),lt=f("span","tooltip",t),lt.setAttribute("role","status"),lt.style.insetInlineEnd="20px",lt.style.insetBlockStart=
"20px";let o=lt;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Rl)}var qe=null,ka=()=>{},ko=()=>G()?.firstElementChild!=null,G=()=>document.getElementById("dialog");function Ea(){let e=G();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ke())}),e.addEventListener("submit",Bl),L(document,t=>t.key==="Escape"&&
Ke()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),dt(o.getAttribute("href"),o))}))}async function dt(e,t){let o=await x(e),n=t?.closest?.(".message");o.ok?Eo(b(o.body),t):n?Ee(n,o.problem?.text||
c("try-again")):G().contains(t)&&qa(G().querySelector("form"),o)}function Eo(e,t){let o=ko()&&G().contains(t);o||(Ke(),qe=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),G().replaceChildren(...e.children),window.htmx?.process(G()),o||(ka=vo(G())),(o&&Ge(t,G())||n||G().querySelector(
Rn))?.focus(),u("dialog-shown",{root:G()})}function Ke(){return ko()?(ka(),G().replaceChildren(),qe&&Ge(qe)?.focus({preventScroll:!0}),qe=null,!0):!1}async function Bl(e){
let t=e.target;if(t.method==="get")return Fl();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await x(t.getAttribute("action"),{form:Yt(t,o)});if(o&&(o.disabled=!1),!r.ok)return qa(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&tt(r.body);let l=s.querySelector(".message");if(l&&(qe=document.getElementById(l.id)??qe),l&&n&&d()===n&&de(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return Eo(s,qe);let M=qe,{id:ce}=t.closest("[role=dialog], [role=alertdialog]")??t;Ke(),!l&&M?.matches(".message")&&Ee(M,c("reported")),a||u("dialog\
-done",{id:ce})}function Fl(){i("pane",()=>{Ke(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function qa(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Kl=["react","reaction","reply","edit"],La=e=>e.id.replace("message-",""),We=(e,t)=>t(m().dataset.thread,La(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||B(e)||Kl.includes(t)&&!Zo())return!1;let o=F(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function Tt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function _e(e,t){switch(e){case"reply":return Nn(t);case"\
edit":return In(t);case"delete":return dt(We(t,ds),t);case"report":return dt(We(t,us),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||Ee(t,c("try-again"));case"copy-link":return Aa(t,new URL(`${J(m().dataset.thread)}?m=${La(t)}`,location.href).href);case"copy\
-text":{let o=await x(We(t,zt));return Aa(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Aa(e,t){Ee(e,c(t!==null&&await st(t)?"c\
opied":"try-again"))}var Wl=300,Ul=2500;function Ca(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
Ct(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&_e("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Yl(l),Wl))},s=()=>{clearTimeout(n),W()||Fn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Bn=new Set;async function Ct(e,t,o){let n=`${e.id} ${t}`;if(Bn.has(n))return;Bn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>Hl(e,t,o));let a=await x(We(e,Gt),{form:{reaction:t}});Bn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return de(l);!a.ok&&e.isConnected&&k(()=>Gl(e,s))}function Hl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",jl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>Ta(M.value)===Ta(t));r||(r=zl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=vn(r),a=s.includes(_()),l=a?s.filter(M=>M!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let w=r.querySelector(".chip__count")??r.lastChild;w.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Ta=e=>e.replace(/\uFE0F/g,"");function jl(e){let t=f("form","chips");
return t.method="post",t.action=We(e,Gt),t}function zl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Gl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ie=null;async function Yl(e){let t=e.closest(".message");if(!t)return;let o=await x(`${We(
t,Gt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Fn(),ie=f("span","\
tooltip",o.body.trim()),ie.setAttribute("role","tooltip"),ie.dataset.extra="",t.append(ie);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ie.offsetWidth-8));ie.style.left=`${s}px`,ie.style.top=`${n.top-r.top-ie.offsetHeight-4}px`,W()&&setTimeout(Fn,Ul)}function Fn(){
ie?.remove(),ie=null}var Vl="🖼️";function me(e,t=""){let o=Mt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Jl(e,t),Zl(e.querySelector(".chat__count"),o,Ma(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=cn(r),n.title=nt(r)}}var Mt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Ma=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function $a(e,t){let{seq:o}=t.dataset,n=Ma(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(xn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function qo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Oa(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,w="deleted"in t.dataset,M=t.dataset.
kind==="system",ce=!M&&e.dataset.kind!=="direct"&&K(r),Hr=ce?c("folded"):t.textContent.trim();w&&!ce?e.dataset.preview=c("deleted"):e.dataset.preview=M||ce?Hr:c(
"preview-by",{name:l,text:Hr}),w&&!ce?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Jl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":mn(e.dataset.thread),s=da(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(N(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Vl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Zl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Ql=400,ut=()=>document.getElementById("chats-part"),Ae=()=>T()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),He=()=>[...T()?.querySelectorAll(
".chat")??[]];function Pa(){if(!T())return;let e=ut().parentElement;e.addEventListener("scroll",()=>pe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),pe(!0))}),Le(T()),pe(!1)}i("day",()=>He().forEach(e=>me(e)));i("d\
raft",({thread:e})=>Wn(e));i("unsent",({thread:e})=>Wn(e));i("list-typing",({thread:e,name:t})=>Wn(e,t));i("pane",Na);function ed(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function _o(e){
let t=T(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&ed(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function ft(e){e?.remove(),Da(),pe(!1)}function Da(){let e=ut().querySelector(".filters--list"),t=He().
length>=Number(e.dataset.from)||T().querySelector("a[data-page=chats]");e.hidden=Ae()==="all"&&!t}var Kn=!1;async function pe(e){let t=T(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Ql;if(Kn||!(n||e))return;Kn=!0;let r=await x(o.getAttribute("href"));if(Kn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),Le(...s),pe(!1)}function Le(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))qo(o),
me(o),o.nextElementSibling.tabIndex=-1}Na(),T()&&Da()}function Na(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of He()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),me(n))}}function Wn(e,t){
let o=H(e);o&&me(o,t)}var od=300,nd=1e4,rd=6e4,Ia=1e4,sd=3e4,ad=5e3,te=null,mt="",To=0,Lo=0,jn=0,Ao=0,zn=0,Te=()=>te?.readyState===WebSocket.OPEN;function Gn(){Mo(),setInterval(()=>{
(Te()?Co(To)>rd:te&&Co(jn)>Ia)&&Fa()},5e3),addEventListener("online",Hn),addEventListener("pagehide",Ra),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Hn())}function Ra(){let e=te;te=null,clearTimeout(zn),e?.readyState===WebSocket.
CONNECTING?e.onopen=()=>e.close():e?.close()}var Co=e=>Math.abs(Date.now()-e);i("pane",Ka);i("signing-out",Ra);i("still-signed-in",Hn);i("say",e=>Un(e));function Un(e){
Te()&&te.send(JSON.stringify(e))}function Mo(){clearTimeout(zn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Qr}`);te=e,
mt="",jn=Date.now(),e.onopen=()=>{To=Lo=Date.now(),Ka(),u("socket",{isUp:!0})},e.onmessage=t=>{te===e&&(To=Date.now(),tt(t.data))},e.onclose=t=>{te===e&&Ba(t.code)}}
function Ba(e){if(te=null,mt="",ks(),e===1008)return Ye();Lo&&Date.now()-Lo>ad&&(Ao=0),Lo=0,Ao++,u("socket",{isUp:!1,tries:Ao});let t=Math.min(nd,od*2**(Ao-1));
zn=setTimeout(Mo,t*(.5+Math.random()/2))}function Hn(){te?(Te()?Co(To)>sd:Co(jn)>Ia)&&Fa():Mo()}function Fa(){let e=te;e.onopen=e.onmessage=e.onclose=null,e.close(),
Ba(1006),Mo()}function Ka(){let e=A();Te()&&(mt&&mt!==e&&Un({event:"leave",data:{threadId:Number(mt)}}),mt=e,e&&Un({event:"join",data:{threadId:Number(e),since:Number(
d().dataset.version)||0}}))}var cd=1e3,ld=3e4;async function Yn(e){for(let t=cd;!await e()&&Te();t=Math.min(2*t,ld))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function he(e){
let t=null;return await Yn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var $t=new Map,Xn=new Set;function je(e,t){$t.get(e)?.push(t);for(let o of Xn)o.push(t);return $t.has(e)}async function Wa(e){let t=[];Xn.add(t);try{return await e()}finally{
Xn.delete(t),t.forEach(o=>o())}}async function Ot(e){if(!T()||je(e,()=>Ot(e)))return;$t.set(e,[]);let t=await he(`${ns(e)}?filter=${Ae()}`),o=$t.get(e);$t.delete(
e),dd(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Ot(e)}function dd(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return ft(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!T()||(o?o.contains(document.activeElement)?ud(o,n):o.replaceWith(n):T().prepend(n),Le(n),_o(n),Vn())}function Vn(){m()?.
querySelector("#welcome")&&u("reload",{path:ye})}function ud(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var Sg=()=>E("last-thread","");var $o=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ha(){if($o()){if(document.readyState==="complete")return Ua();addEventListener("load",Ua,
{once:!0})}}var Ua=()=>Jn().catch(()=>{}),Jn=()=>navigator.serviceWorker.register(os);var md=40,pd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,hd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,gd=/^\/([a-z]{0,20})$/,yd=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
wd=/[\p{L}\p{Nd}\p{M}]/u,Sd=/[\p{sc=Hebr}\p{sc=Arab}]/u;function xd(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=gd.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-md),r=pd.exec(n);if(r){let a=t.length-r[0].length;return bd(t,a)&&!ja(t)?{kind:"member",
query:r[1],at:a}:null}let s=hd.exec(n);return!s||ja(t)||kd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function bd(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=vd(e.slice(0,n+r.index),o);return o}function vd(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!wd.test(o)||yd.test(o)||Sd.test(o)}var ja=e=>(e.match(/```/g)?.length??0)%2===1,kd=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,pt=null;function za(e,t){pt?.close();let o=Oe();if(!o||!A())return;let n=async r=>{!pt&&!xd(o)||(pt??(pt=await S.suggest().catch(
()=>null)),pt&&!t.aborted&&pt.update(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Eg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function qg(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,w)=>w<r||w>=s?"":qd(w,l)).join("")),o.append(a)}return o}function qd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function _g(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Ya(){document.addEventListener("pointerdown",({target:e})=>Ga(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Ga(t=>!t.contains(
e))),L(document,_d,{capture:!0}),document.addEventListener("submit",Ad)}var Xa=()=>[...document.querySelectorAll("[data-menu][open]")];function Ga(e){for(let t of Xa())
e(t)&&(t.open=!1)}function _d(e){if(e.key!=="Escape")return;let t=Xa()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Ad(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ht)return;if(e.preventDefault(),!(await x(Ht,{form:Yt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ht}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Td=450,Cd=10,oe=null,Va=()=>{};function Ja(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let w=l.target.closest(".message");l.pointerType==="mouse"||!w||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Md(
w)},Td))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Cd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let w=(l.pointerType??r?.pointerType)==="touch";(oe||w&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Pt()})}function Md(e){Ue(e,"copy-link")&&(Pt(),oe=D("sheet-template"),oe&&(Tt(oe,e),oe.addEventListener("click",t=>$d(t,e)),document.body.append(
oe),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Va=vo(oe),oe.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Pt(){return oe?(Va(),oe.remove(),oe=null,!0):!1}function $d(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Pt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Ct(n,s,o.querySelector("img")?.src):r!=="close"&&_e(r,n)}h("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Od=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Zn=.12,Qa=.25,ne=null;function ei(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Pd,{capture:!0})}function Pd(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ne??(ne=new AudioContext),ne.state==="suspended"&&ne.resume().catch(
()=>{}))}function ti(){if(ne?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Od){let n=ne.currentTime+e,r=new OscillatorNode(ne,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ne,{type:"square",frequency:45}),a=new GainNode(ne,{gain:0}),l=new GainNode(ne,{gain:Qa/2});r.frequency.exponentialRampToValueAtTime(o,n+Zn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(Qa,n+.01),a.gain.linearRampToValueAtTime(0,n+Zn),s.connect(l).connect(a.gain),r.connect(a).connect(ne.
destination);for(let w of[r,s])w.start(n),w.stop(n+Zn)}return!0}var Nd=40,oi=Qe(),Qn=null;function er(){ei();for(let e of["focus","blur"])addEventListener(e,Oo);document.addEventListener("visibilitychange",Oo),i("pane",Oo),i(
"socket",({isUp:e})=>{Qn=null,e&&Oo()}),h("alert",Id)}function Oo(){let e=Se()?A():"";Qn!==e&&(Qn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Id(e){
let{thread:t,message:o}=e.dataset;Se()&&A()===t||!await Rd(o)||("sound"in e.dataset&&ti(),"desktop"in e.dataset&&!Se()&&Bd(e.dataset,e.textContent))}async function Rd(e){
let t=E("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:oi}),await new Promise(n=>setTimeout(n,Nd));let o=E("alerted",{});return o.
tab===oi||Number(o.message)>Number(e)}function Bd({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Fd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Fd(e,t){try{return new Notification(e,t)}catch{
return null}}var tr={};V(tr,{connect:()=>Wd});h("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||K(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function Wd(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&ni(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&ni(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function ni(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var nr={};V(nr,{connect:()=>jd});var Ud=450,Hd=10;function jd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Po(t))}),document.addEventListener("contextmenu",e=>{let t=or(e.target);!t||e.shiftKey||(e.preventDefault(),W()||Po(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Po(or(e.target)))}),zd()}var or=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Po(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):Ee(e.closest("li"),c("try-again"))}function zd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:or(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Po(s)},Ud))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Hd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var rr=()=>Yn(sr),sr=()=>Wa(Gd);i("blocked",rr);h("blocks",ri);function ri(e){je("",()=>ri(e)),yn(e.dataset.blocked)}async function Gd(){let e=Ae(),t=await x(`${Yr}\
?filter=${e}`);if(Ae()!==e)return t.ok;let o=T(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;yn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Yd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return Le(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),pe(!1),!0}function Yd(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
qo(t),Xd(t,o)?o.closest("li"):e):e}function Xd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Vd=5e3,Jd=4e3,ai=15e3,Zd=3,Do=0,Dt=0,si=-ai;i("socket",({isUp:e,tries:t})=>e?Qd():eu(t));i("pane",ci);async function Qd(){clearTimeout(Do),clearTimeout(Dt),
Do=Dt=0;let e=Ce()!=="";Nt("live"),u("online"),e&&u("back"),await rr()}function eu(e){Ce()==="live"&&Nt("lost"),Do||(Do=setTimeout(()=>Nt("reconnecting"),Vd)),e>=
Zd&&(Dt||(Dt=setTimeout(ii,0)))}async function ii(){let e=A(),t=e?await tu(e,d()):!0;t&&performance.now()-si>ai&&(t=await sr(),si=performance.now()),!Te()&&(t?(Nt(
"polling"),u("online")):Ce()==="polling"&&Nt("reconnecting"),Dt=setTimeout(ii,Jd))}async function tu(e,t){let o=await x(`${ss(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&tt(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ce=()=>document.documentElement.dataset.connection??"";function Nt(e){
Ce()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ci(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ci(){let e=m()?.querySelector(".banner");if(!e)return;let t=Ce()==="reconnecting"||Ce()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ce()==="reconnecting"?o:"",c(Ce()))}var li=2400,It=null,No=null;function di(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),ar(n))},{signal:t}),Rt()}i("end-wanted",ou);i("scrolled",
Rt);i("online",Rt);function Rt(){let e=Ne();if(!e||It===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<li?ar(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<li&&ar(o)}async function ar(e){let t=d();if(It===t)return;It=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${wt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await aa(s,e.dataset.page===
"older",o),It===t&&(It=null),d()===t&&(s||r.ok)&&Rt()}async function ou({takesFocus:e}){let t=d();if(No===t)return;No=t;let o=await x(wt(t.dataset.thread));if(No===
t&&(No=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ia(n),rn({takesFocus:e}),Rt()}var ru=2e3;function ui(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await st(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,ru)})}function fi(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}h("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var pr={};V(pr,{connect:()=>hu});async function mi(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Eo(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var ur={};V(ur,{connect:()=>au,connectPane:()=>cr,markAllRead:()=>lr});var hi=300,Y={thread:"",seq:0},ir=0,gi=-hi,ht=null;function au(){for(let e of["focus","resize"])addEventListener(e,gt);document.addEventListener("visibilitychan\
ge",gt),addEventListener("pagehide",yi)}function cr(){yi();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),gt()}i("scrolled",gt);i("on\
line",gt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);F(e)||B(e)&&Number(d().dataset.lastRead)===t-1?bi(d(),t):gt()});h("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&bi(t,Number(e.dataset.seq))});function lr(){let e=d(),t=Be();"hasNewer"in e.dataset?xi(e,Number(e.dataset.lastSeq),""):
t&&Si(t),u("all-read")}function gt(){let e=pi();if(!e)return;let t=d(),o=Number(e.dataset.seq);dr(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(ht={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),ir||(ir=setTimeout(()=>{ir=0;let n=pi();n&&Si(n)},Math.max(0,gi+hi-performance.now())))}function yi(){if(!ht||Y.thread===
ht.thread&&Y.seq>=ht.seq)return;let{thread:e,message:t}=ht;ht=null,wi(e,t)}var wi=(e,t)=>x(is(e),{form:t?{message_id:t}:{},keepalive:!0});function pi(){let e=Ne();
if(!e||!Se())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Si=e=>xi(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function xi(e,t,o){
if(dr(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,gi=performance.now(),!(await wi(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function bi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),dr(e,t)}function dr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var $=null,Me=null,vi="";function ki(e,t){$=e.querySelector(".panel"),Me=e.querySelector("[data-action=stickers]"),!(!$||!Me)&&(Me.addEventListener("click",o=>{
o.preventDefault(),$.hidden?iu():ze()},{signal:t}),document.addEventListener("pointerdown",o=>{!$.hidden&&!$.contains(o.target)&&!Me.contains(o.target)&&ze({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>$=Me=null))}function ze({givesBack:e=!0}={}){return!$||$.hidden?!1:($.hidden=!0,Me.setAttribute("aria-expanded","fals\
e"),e&&Me.focus({preventScroll:!0}),!0)}async function iu(){let e=$;$.hidden=!1,Me.setAttribute("aria-expanded","true");let t=x(Vr),o=await S.stickerPanel().catch(
()=>null);if($!==e||$.hidden)return;if(!o)return ze();fr()||o.show();let{ok:n,body:r}=await t;if($!==e||$.hidden)return;if(!n)return fr()&&ze();let s=fr();!s&&r===
vi||(vi=r,$.replaceChildren(...b(r).childNodes),s&&o.connect($,ze),o.show())}var fr=()=>!$.querySelector("[data-sticker]");var re=null,q=null,Io=null,_i=null;function Ai(e,t){let o=e.querySelector("#messages");if(!o||(re=D("toolbar-template"),!re))return;re.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&mr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&mr(r.target.closest(".message"))},n),o.addEventListener("click",lu,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Io?.contains(
r.target)&&$e()},n),t.addEventListener("abort",()=>{$e(),re=null})}i("action",({action:e,li:t})=>{e==="react"&&qi("quick-template",t,"react"),e==="more"&&qi("me\
nu-template",t,"more")});function $e(){return q?(q.contains(document.activeElement)&&cu(_i)?.focus({preventScroll:!0}),q.remove(),q=null,Io?.setAttribute("aria-\
expanded","false"),!0):!1}var cu=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function mr(e){if(!(!e||!re||e===re.parentElement||
q)){if(!Ue(e,"copy-link"))return re.remove();Tt(re,e),e.append(re)}}function lu(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return $e(),Ct(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&$e(),_e(o.dataset.action,t)}}function qi(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if($e(),!n&&(mr(t),q=D(e),!!q)){q.dataset.extra=o,Tt(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(re);Io=re?.querySelector(`[data-action=${o}]`)??null,Io?.setAttribute("aria-expanded","true"),_i=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),du(t),L(q,uu),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function du(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function uu(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return $e();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var mu={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},pu=".docked, #dialog, .sheet-holder";function hu(){L(document,gu)}function gu(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(pu))return;let{key:t}=e;if(t==="Escape")return yu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(ko())return;if(wu(e))return Su(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return mi(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return xu(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&bu(
e,o)||(document.activeElement===Ne()&&ku(e),Eu(e))}function yu(e){if(Ke()||Pt()||$e()||ze()||ke())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&fe(),lr(),Ie())}var wu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Su(e){e.preventDefault(),dt(Jr)}function xu(e){let t=He(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Mt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function bu(e,t){let o=mu[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),_e(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?Ie({takesFocus:!0}):vu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
lo(t):be(t);return n?n.focus():e.key==="ArrowDown"&&fe(),!0}var vu=()=>d().querySelector(".message");function ku(e){if(e.key==="End")return e.preventDefault(),Ie();
if(e.key!=="ArrowUp")return;let t=Ne().getBoundingClientRect().bottom,o=Be();for(;o&&o.getBoundingClientRect().top>t;)o=lo(o);!o||!co(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function Eu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||W()||!Oe()||Oe().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||fe()}function Ti(){T()&&ut().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
qu(t))})}i("pane",hr);var Li=null;async function qu(e){Li=e;let t=await x(e.getAttribute("href"));if(Li!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ut().contains(document.activeElement);ut().replaceWith(o),window.htmx?.process(o),Le(
T()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),pe(!1)}function hr(){if(Ae()==="unread")for(let e of He())Mt(e)===
0&&e.dataset.thread!==A()&&ft(e.closest("li"))}var Au=2,Lu=20;function gr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Lu?Math.random()*o*Au:0)}h("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
gr(e,()=>wr(e.dataset.thread))});h("gone",e=>yr(e.dataset.thread));i("gone",({thread:e})=>yr(e));i("dialog-done",()=>m()?.querySelector("#members")&&wr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&wr(m().dataset.thread));function yr(e){m()?.dataset.thread===e&&u("reload",{path:Xr})}async function wr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Tu(t,e);if(!t.querySelector("#members"))return;let o=await he(`${cs(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return yr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let w=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),w&&(a.querySelector(`a[href="${CSS.escape(w)}"]`)??t).focus({preventScroll:!0})}}async function Tu(e,t){let o=await he(jt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>Sr(e,t));h("news",Ci);h("thread",e=>gr(e,()=>Ot(e.dataset.thread)));h("gone",e=>Mi(e.dataset.thread));h("read",e=>{e.dataset.user===
_()&&Sr(e.dataset.thread,Number(e.dataset.seq))});function Ci(e){let{thread:t}=e.dataset,o=je(t,()=>Ci(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Ot(
t);$a(n,e)&&me(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Oa(n,e),me(n),
r>s&&_o(n.closest("li")))}function Mi(e){je(e,()=>Mi(e)),ft(H(e)?.closest("li"))}function Sr(e,t){je(e,()=>Sr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),me(o),hr())}h("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Vn())});h("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});h("name",({dataset:{user:e,name:t}})=>{for(let o of document.querySelectorAll(`.message[data-sender="${CSS.escape(e)}"]`)){let n=o.querySelector(".message__name\
 bdi");if(!n)continue;let r=o.getAttribute("aria-label")??"";r.startsWith(n.textContent)&&o.setAttribute("aria-label",t+r.slice(n.textContent.length)),n.textContent=
t}});var X=null,xr=new AbortController,$i=()=>{},Fo="",Ro=null,Oi=!1,Bo=null,vr=!1;function Pi(e){$i=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Mu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Ko);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(Ro=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Ro&&(Ro=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&($u(
n),Fo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Wo(gs(t.detail.path),!1)}),document.addEventListener("click",Du),document.
addEventListener("click",Nu,!0),Ko()}i("reload",({path:e})=>!Ro&&Wo(e??Cu(),e!==void 0));i("docked",Ko);i("renamed",()=>se()||Di(!1));i("online",()=>{let e=Fo;Fo=
"",(e.startsWith(`${Gr}/`)||e===ye)&&Wo(e,!0)});var Cu=()=>se()?J(m().dataset.thread):location.pathname+location.search;function Wo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!se()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Mu(e){
let{ctx:t,tasks:o}=e.detail;Oi=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Ko(){if(m()===X)
return;xr.abort();let e=X===null;if(X=m(),Fo="",xr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),se()||Di(e),$i(X,
xr.signal),Qt(),vr&&!br(X)?Pu():!e&&Oi&&!X.contains(document.activeElement)&&Ni(),u("pane",{thread:A()})}function $u(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!se()?D("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Ko()}var Ou=()=>[ye,ye.
slice(0,-1)].includes(location.pathname);function Di(e){document.body.dataset.view=X.dataset.view??(Ou()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Pu(){vr=!1;let e=Bo&&Ge(Bo);Bo=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ni()}var br=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ni(){(W()?X:Oe()??X).focus({preventScroll:!0})}function Du(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Wo(t.getAttribute("href"),!0)}function Nu({target:e}){let t=e.closest("a[href]");t&&(vr=br(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),br(m())||(Bo=t))}var kr={};V(kr,{connect:()=>Bu});var Ri=".photo a img",Ru=matchMedia("(prefers-reduced-motion: reduce)"),Bi=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Fu(
t,o):Bi.unobserve(t)});function Bu(){document.addEventListener("click",Ku),document.addEventListener("error",Uu,!0),document.addEventListener("load",({target:e})=>Ii(
e),!0);for(let e of document.querySelectorAll(Ri))Ii(e)}var Fi=e=>e.closest(".photo").querySelector("[data-moves]");function Ii(e){e.matches?.(Ri)&&Fi(e)&&Bi.observe(
e)}function Fu(e,t){let o=Fi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Ru.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Ku(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Wu(r)}function Wu(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Uu({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Hu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Hu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",N("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var ju=3e4;h("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!K(e);for(let a of T()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Uo(r.dataset.onlineOf).includes(e))return;
let s=Uo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=K(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),zu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await he(jt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Qt())});var Uo=(e="")=>e.split(" ").filter(Boolean);function zu(e){let t=Uo(e.dataset.onlineOf).length,o=Uo(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?ln(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Ki(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=ln(
new Date(t.dataset.seen)))};e(),i("day",e),setInterval(e,ju)}var yt="push";async function Wi(){if(!$o()||!E(yt,""))return;let e=await(await Er())?.getSubscription();e?await _r("POST",e):U(yt)}async function Er(){return window.
pushManager?window.pushManager:(await Jn(),(await navigator.serviceWorker.ready).pushManager)}async function Gu(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Ho(e,c("alert-desktop-needs-https"));if(!$o()||!("PushManager"in window)||!("Notification"in window))return Ho(e,c("pus\
h-not-here"));let t=E(yt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Ho(e,c("alert-desktop-refused"))}async function nS(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await qr():await Yu()}catch{Ho(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Gu()}}async function Yu(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(es)).json(),t=await Er();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await _r("POST",o)).ok)throw new Error("refused");C(yt,o.endpoint)}async function qr(){if(!E(yt,""))return;U(yt);let e=await(await Er())?.
getSubscription();e&&(await _r("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Ho=(e,t)=>e.querySelector("small").textContent=t,_r=(e,t)=>fetch(ts,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var Ar={};V(Ar,{connect:()=>Hi});var Vu=`a[href^='${Zr}']:not(.button)`;function Hi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Vu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Ui(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Ui(e,r=>r.onSpace(n)))},t)}async function Ui(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Hi()}var Lr=8,Tr=4,O=null;function ji(){O=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(F(e)||Cr()||O&&!O.isConnected)&&Bt()});i("sent",Bt);i("history",Bt);
i("back",Mr);h("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Ju(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Bt())});
h("marks",Mr);h("thread",e=>e.dataset.thread===d()?.dataset.thread&&Mr());var jo=()=>[...O?.querySelectorAll(".seen__face")??[]],Ju=e=>jo().find(t=>t.dataset.user===
e);function Zu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>po(t)&&!B(t));return Cr()&&e.length>0&&!F(e[e.length-
1])?null:e.reverse().find(F)??null}var Cr=()=>O?.querySelector(".seen__words").dataset.direct==="true",Qu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Bt(){if(!O||!d())return;let e=Zu(),t=e?jo().filter(o=>Qu(o,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==O?e.after(O):!e&&!O.isConnected&&
d().append(O);let o=new Set(t.slice(0,Lr));for(let r of jo())r.hidden=!o.has(r);O.querySelector(".seen__more").textContent=t.length>Lr?`+${t.length-Lr}`:"";let n=O.
querySelector(".seen__words");Cr()||(n.textContent=c("seen-by",{names:ef(t)})),O.hidden=t.length===0})}var ef=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Tr?`${t.slice(0,Tr).join(", ")} +${t.length-Tr}`:t.join(", ")};async function Mr(){let{thread:e}=d()?.dataset??{},t=O;if(!t)return;let o=await he(as(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||O!==t||d()?.dataset.thread!==e)){for(let r of jo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}O=n,O.hidden=!0,t.replaceWith(O),Bt()}}function zi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Vo&&(e.preventDefault(),of(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ye())})}async function of(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",an);let o=await x(Vo,{form:new FormData(e)});if(!o.ok){if(removeEventListener("pagehide",an),
u("still-signed-in"),o.status===401)return Ye();let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView(
{block:"nearest"})}await qr().catch(()=>{}),location.assign(Ut)}var $r={};V($r,{connect:()=>rf});function rf(){document.addEventListener("click",e=>Gi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Gi(e.target))})}function Gi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Nr={};V(Nr,{connect:()=>af,connectPane:()=>Dr});var sf=200,Yi=()=>E("folded-previews",[]);function af(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&lf(t,!t.open),e.target.closest?.("[data-action=previews-off]")&&cf()}),i("placed",({li:e})=>(Pr(e),Xi(e))),i("history",()=>Pr(d()))}function Dr(){
Pr(d()),Xi(d())}var Or=()=>document.querySelector(".previews-off");function Xi(e){let t=Or()||E("previews-off",!1)?null:D("previews-off-template"),o=t&&e?.querySelectorAll(
".message__body a[href^=http]");o?.length&&k(()=>o[o.length-1].closest(".message__body").after(t))}function cf(){C("previews-off",!0),Or().closest(".message").focus(
{preventScroll:!0}),k(()=>Or().remove())}function lf(e,t){let{id:o}=e.closest(".message"),n=Yi().filter(r=>r!==o);C("folded-previews",t?n:[...n,o].slice(-sf))}function Pr(e){
let t=new Set(Yi());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var df=1440*60*1e3,Ji=()=>document.querySelectorAll(".stay-bar");function Zi(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Vi(zo))}),i("dialog-done",({id:e})=>e==="stay"&&Vi(()=>Ji().forEach(t=>t.remove()))),i("pane",zo),i("history",zo),zo()}function Vi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function zo(){let e=Date.now()-E("stay",0);for(let t of Ji())t.hidden=e>=0&&e<df}var ge=64,ff=/^\(\d+\) /,Ir=null;function Rr(){Qi(),h("unread",e=>{document.body.dataset.unread=e.dataset.count,Qi()}),new MutationObserver(ec).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Ft=()=>Number(document.body.dataset.unread)||0;function Qi(){ec(),mf()}function ec(){let e=document.title.replace(
ff,""),t=Ft()>0?`(${Ft()}) ${e}`:e;document.title!==t&&(document.title=t)}async function mf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Ft()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Ir??(Ir=await pf(e.dataset.plain)),Ft()===0)return;e.
href=hf(Ft())}catch{}}}function pf(e){return new Promise((t,o)=>{let n=new Image(ge,ge);n.onload=()=>t(n),n.onerror=o,n.src=e})}function hf(e){let t=Object.assign(
document.createElement("canvas"),{width:ge,height:ge}),o=t.getContext("2d");o.drawImage(Ir,0,0,ge,ge);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ge-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ge-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ge-r/2,47),t.toDataURL("image/png")}var yf=5e3,Br=3e3,Kt=new Map,Go={thread:"",at:-Br};h("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||K(o))return;Kt.has(t)||Kt.set(t,new Map);let r=Kt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Fr(t,o),yf)}),Kr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Fr(o.dataset.thread,
e.dataset.sender)});h("news",e=>Fr(e.dataset.thread,e.dataset.sender));function tc(e,t){let o=e.querySelector("#composer textarea");Kr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&wf(e.dataset.thread)},{signal:t})}i("composed",()=>Go={thread:"",at:-Br});function wf(e){let t=performance.
now();Go.thread===e&&t-Go.at<Br||(Go={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Fr(e,t){let o=Kt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Kr(e))}function Kr(e){let t=[...Kt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Xt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(F(e))return oc();if(B(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Se()&&Jt())&&
xf(e)});i("all-read",oc);function xf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",k(()=>{nc(),e.before(t),Q(e)})}function oc(){
k(nc)}function nc(){let e=document.getElementById("new-messages");if(!e)return;let t=be(e);e.remove(),t&&Q(t)}var Ur={};V(Ur,{connect:()=>vf});var bf=1e3,rc=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(rc.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function vf(){
i("pane",Wt),i("history",Wt),i("placed",Wt),i("gallery",Wt),i("played",({player:e})=>kf(e)),Wt()}var Wr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Wt(){let e=E("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Wr(t)),rc.observe(t)}}function kf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=E("heard",[]).filter(n=>n!==Wr(e));C("heard",[...o,Wr(e)].slice(-bf))}document.documentElement.classList.add("has-js");Ls();vt(document);zi();Ya();ui();fi();Ki();Ea();$s(document.body.dataset.page);Os();document.body.dataset.page===
"app"?Ef():document.getElementById("dock")&&qf();function Ef(){Zi(),E("dock",{}).state==="closed"&&U("dock"),Rr(),sc(),ac(),er(),Gn(),Ha(),Wi()}async function qf(){
Rr(),er(),Gn(),(await S.dock()).connect(ac,sc)}function sc(){Pa(),Ti()}function ac(){Ts();for(let e of[hn,tr,bo,kr,Nr,Ur,$r,pr,ur,nr,Ar])e.connect();Pi([vt,na,pn,
Ns,wa,za,Mn,Ca,ji,Dr,Ss,di,cr,tc,Ai,Ja,ki,Qs,Ps])}export{Af as a,cc as b,Lf as c,lc as d,Tf as e,Cf as f,b as g,f as h,N as i,Ge as j,$f as k,u as l,i as m,ye as n,Vr as o,Df as p,Nf as q,If as r,Zr as s,Rf as t,
Bf as u,Ff as v,Kf as w,Wf as x,Uf as y,Hf as z,J as A,jf as B,zf as C,Gf as D,Yf as E,Xf as F,Vf as G,Jf as H,we as I,em as J,x as K,Yt as L,Ye as M,L as N,m as O,
Oe as P,A as Q,W as R,c as S,k as T,E as U,C as V,wc as W,ym as X,Qe as Y,h as Z,tt as _,ot as $,nt as aa,vt as ba,z as ca,Cs as da,Ms as ea,fe as fa,lh as ga,Dl as ha,
vo as ia,Ee as ja,dt as ka,Eo as la,Ke as ma,Ct as na,ei as oa,ti as pa,Ot as qa,Sg as ra,$o as sa,Jn as ta,Gu as ua,nS as va,xd as wa,Eg as xa,qg as ya,_g as za,
Ds as Aa,S as Ba,$c as Ca,Oc as Da,Pm as Ea};

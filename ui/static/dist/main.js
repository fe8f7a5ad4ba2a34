var Xr=Object.defineProperty;var Vr=e=>{throw TypeError(e)};var mc=(e,t,o)=>t in e?Xr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var V=(e,t)=>{for(var o in t)Xr(e,o,{get:t[o],enumerable:!0})};var Pf=(e,t,o)=>mc(e,typeof t!="symbol"?t+"":t,o),Jo=(e,t,o)=>t.has(e)||Vr("Cannot "+o);var pc=(e,t,o)=>(Jo(e,t,"read from private field"),o?o.call(e):t.get(e)),Nf=(e,t,o)=>t.has(e)?Vr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),hc=(e,t,o,n)=>(Jo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),If=(e,t,o)=>(Jo(e,t,"access private method"),o);var Rf=(e,t,o,n)=>({set _(r){hc(e,t,r,o)},get _(){return pc(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function P(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function N(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Ye(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Zo(e)&&Zo(o)===Zo(e))}var Zo=e=>e.id||e.getAttribute("href")||e.value;function Ff(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(Ye(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",we=p+"/",jt=p+"/login",Qo=p+"/logout",Jr=p+"/chats",Zr=p+"/chats/list",Qr=p+"/chats/gone",es=p+"/stickers",Uf=p+
"/gifs",Hf=p+"/found-gifs",jf=p+"/switch",ts=p+"/keys",zt=p+"/settings/look",os=p+"/users/",ns=p+"/live",zf=p+"/api/auth/passkey",Gf=p+"/api/auth/passkey/option\
s",Yf=p+"/api/settings/passkeys",Xf=p+"/api/settings/passkeys/options",rs=p+"/api/push/key",ss=p+"/api/push/subscriptions",Vf=p+"/api/uploads/tus",Jf=p+"/health\
z",as=p+"/worker.js",Zf=p+"/offline",J=e=>`${p}/chats/${e}`,is=e=>`${p}/chats/${e}/entry`,cs=e=>`${p}/chats/${e}/day`,ls=e=>`${p}/chats/${e}/changes`,ds=e=>`${p}\
/chats/${e}/marks`,Qf=e=>`${p}/chats/${e}/members`,em=e=>`${p}/chats/${e}/commands`,us=e=>`${p}/chats/${e}/read`,Gt=e=>`${p}/chats/${e}/bar`,fs=e=>`${p}/chats/${e}\
/people`,xt=e=>`${p}/chats/${e}/messages`,Yt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,ms=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,ps=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,hs=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,Xt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,tm=e=>`${p}/users/${e}/card`,gs=e=>`${p}\
/stickers/${e}/picture`,om=e=>`${p}/gifs/${e}`,nm=e=>`${p}/found-gifs/${e}`,rm=e=>`${p}/api/uploads/${e}`,sm=e=>`${p}/files/${e}/thumb`;var gc=15e3,ys=6e4,bt=0,Se=()=>new Date(Date.now()-bt),cm=()=>bt;function ws(e,t){let{headers:o}=e,n=Date.parse(o.get("Ribbit-Time")??o.get("Date"))+500,r=Date.
now();if(!n||Math.abs(r-t)>gc)return;let s=(t+r)/2-n,a=bt;bt=Math.abs(s)>ys?s:0,Math.abs(bt-a)>ys&&u("day")}var yc=15e3,en=!1;i("signing-out",()=>en=!0);i("still-signed-in",()=>en=!1);async function S(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(
()=>r.abort(),yc);try{let a={"X-Requested-With":"fetch"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(
l,{method:"POST",body:new URLSearchParams(t)});let y=Date.now(),M=await fetch(e,l);ws(M,y);let le=await M.text();return M.status===401&&Xe(),{status:M.status,ok:M.
ok,body:le,problem:M.ok?null:wc(le,M)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{clearTimeout(s)}}function Vt(e,t){let o=new FormData(e);return t?.
name&&o.append(t.name,t.value),o}function Xe(){if(en)return;let e=location.pathname+location.search;location.assign(`${jt}?next=${encodeURIComponent(e)}`)}function wc(e,t){
let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??
t.headers.get("Retry-After"))||1}}function tn({key:e,code:t}){return/^[a-z]$/i.test(e)?e.toLowerCase():/^[^\0-\x7f]+$/.test(e)&&!/\p{Script=Latin}/u.test(e)&&/^Key([A-Z])$/.exec(t)?.[1].toLowerCase()||
""}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var kt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),C=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),on=()=>document.getElementById("composer"),De=()=>on()?.querySelector("textarea[name=content]")??null,se=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",xe=()=>document.visibilityState==="visible"&&document.hasFocus(),W=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,B=e=>e.dataset.kind==="system",F=e=>e.dataset.sender===_()&&!B(e);var Sc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Sc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>Ve(String(t[s]??r)))}var xc=/[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u,
Ve=e=>xc.test(e)?`⁨${e}⁩`:e;function Jt(e,t){return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>{let n=t[o.slice(1,-1)];return n===void 0?o:typeof n=="st\
ring"?Ve(n):(n.dir||(n.dir="auto"),n)})}var nn=new Map,Pe=null,rn=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function Ss(e,t,o){o?nn.set(e,{address:e,thread:t,id:o.id,top:o.top}):nn.delete(e)}function xs(e){return Pe=
nn.get(e)??null,Pe?rn(Pe.thread,Pe.id.replace("message-","")):e}function bs(e){let t=Pe?.thread===e?Pe:null;return Pe=null,t}var bc=80,k=null,ks="",Ze=!0,sn=!1,be=null,cn=-1;function vs(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",kc(o),
k.addEventListener("scroll",vc,{passive:!0,signal:t});let n=new ResizeObserver(()=>vt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Re(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=be=null})}i("placed",Je);i("read",Je);i("show-message",({li:e})=>qs(e));var Qt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=bc,Es=()=>Ze&&!("hasNewer"in(d()?.dataset??{})),Ie=()=>k;function v(e,t="top"){if(!k||sn)return e();sn=!0,_s();try{return e()}finally{
sn=!1,vt(t)}}function Re({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):ln({takesFocus:e}))}function ln({takesFocus:e=!1}={}){
k&&(Ze=!0,vt(),u("scrolled"),Je(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function qs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=Ne(e).top-(k.clientHeight-e.offsetHeight)/2,Zt(),u("sc\
rolled")}function kc(e){Ze=!0;let t=bs(e.dataset.thread);ks=t?.address??rn(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=Ne(o).top-t.top,Zt(),Je();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return qs(n);vt(),
r&&Ne(r).top<0&&(k.scrollTop+=Ne(r).top-16),Zt(),Je()}var an=!1;function vc(){an||(an=!0,requestAnimationFrame(()=>{an=!1,k&&(_s(),se()||Ss(ks,d().dataset.thread,
Ze?null:be),Je(),u("scrolled"))}))}function _s(){k.scrollTop===cn&&vt(),Zt()}function Zt(){Ze=Qt(),cn=k.scrollTop,be=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(be={id:t[o].
id,...Ne(t[o])})}function vt(e="top"){if(!k)return;let t=be&&document.getElementById(be.id);if(Ze)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=Ne(t)[e]-be[e];
let o=e==="top"?"bottom":"top";be[o]=Ne(t)[o]}cn=k.scrollTop}function Ne(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Je(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Qt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Qe=new Map,Z=e=>`ribbit:${kt()}:${_()}:${e}`;function E(e,t){if(Qe.has(Z(e)))return Qe.get(Z(e));try{let o=localStorage.getItem(Z(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function T(e,t){let o=Z(e);Qe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Qe.set(o,t)}}function U(e){Qe.delete(Z(e));
try{localStorage.removeItem(Z(e))}catch{}}function dn(e){let t=Z(e),o=new Set([...Qe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Z("").length))}var qc=Z;function un(){for(let e of dn(""))U(e);try{indexedDB.deleteDatabase(qc("files"))}catch{}}
function qm(e){let t=new RegExp(`^ribbit:${kt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(
o)))}catch{return[]}}function et(e){addEventListener("storage",t=>{t.key?.startsWith(Z(""))&&e(t.key.slice(Z("").length))})}function tt(){let e=crypto.getRandomValues(
new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}var _c=3e4,Ac=300,Lc=["presence","read","avatar"],eo=new Map,ot=[];function h(e,t){eo.has(e)||eo.set(e,[]),eo.get(e).push(t)}function nt(e){for(let t of[...b(e).
children])Lc.includes(t.dataset.frame)&&(ot=[...ot.slice(1-Ac),{frame:t,at:performance.now()}]),Ls(t)}function to(){ot=ot.filter(({at:e})=>performance.now()-e<_c);
for(let{frame:e}of ot)Ls(e)}var As=()=>ot=[];function Ls(e){for(let t of eo.get(e.dataset.frame)??[])t(e)}var Cc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),oo=e=>new Intl.DateTimeFormat(Cc,e),Cs=oo({hour:"numeric",minute:"\
2-digit"}),Tc=oo({month:"short",day:"numeric"}),Mc=oo({month:"short",day:"numeric",year:"numeric"}),$c=oo({dateStyle:"full",timeStyle:"short"}),no=e=>e.replace(
/[\u00a0\u202f]/g," "),rt=e=>no(Cs.format(e)),Ts=e=>no(Cs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),st=e=>no($c.format(e));
function I(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Ms=(e,t)=>e===I(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function at(e,t=Se()){let o=I(e);return o===I(t)?c("today"):Ms(o,t)?c("yesterday"):no((e.getFullYear()===t.getFullYear()?Tc:Mc).format(
e))}var fn=e=>I(e)===I(Se())?rt(e):at(e);function Oc(e,t=Se()){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<1440?c("hours-\
ago",{n:Math.floor(o/60)}):at(e,t)}function $s(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${kt()}=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=${we}; max-age=31536000; samesite=lax`)}function mn(e){let t=Se(),o=t-e<24*36e5;return c("last-seen",{when:!o&&Ms(I(e),t)?c("yeste\
rday-within"):Oc(e,t)})}var Dc={clock:rt,entry:fn};function Et(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime),n=Dc[t.
dataset.time];n&&(t.textContent=n(o)),t.title=st(o)}}function Os(){let e=I(Se()),t=0,o=()=>{let n=I(Se());n!==e&&u("day"),e=n;let r=Se(),s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Ds(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:pn(e/1e3)}):e<9995e5?c("size-mb",{size:pn(e/1e6)}):c("size-gb",{size:pn(e/1e9)})}var pn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Ps=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var w={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),restore:()=>import("./restore.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Nc={stickers:w.addSticker,
settings:w.settings,avatar:w.avatar,desk:w.desk,restore:w.restore,trust:w.trust,offline:w.offline};function Ns(e){Nc[e]?.().then(({connect:t})=>t()).catch(()=>{})}
function Is(){for(let e of window.PublicKeyCredential?document.querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),
w.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}
var Ic={"[data-picks]":w.peoplePicker,"#search":w.search,"#gallery":w.gallery};function Rs(e,t){for(let[o,n]of Object.entries(Ic)){let r=e.querySelector(o);if(!r)
continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||
a(r,t),()=>{})}}var Bs=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var j=null,D=null,Be=0;function Fs(e,t){D=e.querySelector("#composer");let o=D?.querySelector("input[type=file]");if(!o)return D=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Kc(r):r);o.value="",gn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),w.addMenu().then(({toggle:r})=>D&&r(D,o),()=>Bc({})))},{signal:t}),W()&&Bs()&&Wc(t),document.addEventListener("paste",Hc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,jc,{signal:t});Be=0,j?.show(D),t.addEventListener("abort",()=>D=null)}i("edit-unsen\
t",({files:e})=>e?.length&&qt(t=>t.restore(D,e)));var Ks=()=>j?.count(A())??0,Ws=()=>j?.isSpoiler(A())??!1,Us=()=>j?.isHeldUp(A())??!1,Hs=()=>j?.take(A())??[],hn=e=>j?.
isUnderWay(e)??!1,js=e=>j?.previewOf(e)??null;async function zs(e){let t=!1;return await qt(async o=>t=await o.revive(e)),t}function Bc({accept:e="",capture:t="",
isVoice:o=!1}){let n=D?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute("capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,
n.toggleAttribute("data-voice",o),n.click())}function Fc(e){w.recorder().then(({start:t})=>t(e),()=>u("composer-note",{words:c("try-again")}))}async function Wm(e,t){
let o=[];return await qt(n=>o=n.hand(e,t)),o}var Kc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.exec(e.name)?.[0]??""}`,{type:e.type});function Wc(e){let t=D,
o=f("button","hold__press",N("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to-record")),o.addEventListener("pointerdown",r=>{r.button===0&&
(r.preventDefault(),w.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},{signal:e}),o.addEventListener("click",({detail:r})=>r===
0&&Fc(t),{signal:e});let n=f("span","hold__lock",N("lock"),N("up"));n.setAttribute("aria-hidden","true"),t.querySelector(".composer__row").append(f("div","hold",
n,o)),t.classList.add("composer--voice")}function gn(e){e.length>0&&qt(t=>D&&t.add(D,e))}async function qt(e){j??(j=await Uc().catch(()=>null)),j?await e(j):u("\
composer-note",{words:c("try-again")})}async function Uc(){let[e,{Upload:t}]=await Promise.all([w.tray(),w.upload()]);return e.useUpload(t),e}function Hc(e){let t=[
...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!D?.contains(e.target);!D||o||t.length===0||e.clipboardData.getData("\
text/plain")!==""||(e.preventDefault(),gn(t))}function jc(e){!D||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),e.type==="dragenter"&&++Be===1&&qt(
t=>Be>0&&D&&t.showDrop(D,se())),e.type==="dragleave"&&Be>0&&Be--,e.type==="drop"&&(Be=0,gn([...e.dataTransfer.files])),Be===0&&j?.hideDrop())}var zc=98,Ys=null;function Xs(e){e===Ys&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(zc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Ys=o===t?e:null})}var Sn={};V(Sn,{connect:()=>Yc,connectPane:()=>wn,discardEdit:()=>co,draftPreview:()=>yn,saveEdit:()=>io,savedDraft:()=>_t,savedEdit:()=>ao});var Gc=/^(?:[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u2800\u303F\u{13441}\u{13442}\u{16FE4}\u{1D159}]|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf})*$/u,
ie=e=>Gc.test(e),ro=e=>e.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g,`
`).replace(/[^\P{Cc}\n\t]/gu,"");var so=e=>`draft:${e}`,yn=e=>{let t=_t(e)||"";return ie(t)?"":t.trim()};function Yc(){et(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function wn(e,t){
let o=e.dataset.thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=E(so(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.
dataset;r===void 0?Vs(o,n.value):io(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Vs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}
var ao=e=>E(`edit:${e}`,null),io=(e,t,o)=>T(`edit:${e}`,{id:t,text:o}),co=e=>U(`edit:${e}`),_t=e=>E(so(e),"");function Vs(e,t){ie(t)?U(so(e)):T(so(e),t)}var lo=new Set,Js=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),K=e=>e!==_()&&Js().includes(e);function bn(e){if(e===document.body.dataset.
blocked)return;let t=Js();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==K(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(kn))}i("pane",()=>lo.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?lo.add(t.id):lo.delete(t.id),xn(t,e.target.open)},!0);function kn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!B(e)&&K(e.dataset.sender)?(o||e.prepend(o=P("fold-template")),o.open=lo.has(e.id),xn(e,o.open)):o&&(o.remove(),xn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&K(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function xn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function it(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Xc(e)}}function Xc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Zs=14,Vc=20,Jc=200,Zc=2e3,uo=new Set;i("pane",()=>uo.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&nl(t);let o=e.
closest?.(".show-more");o&&v(()=>vn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&vn(ol(t),!0)});function Qs(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))el(n);let o=t.filter(Qc);for(let n of o)ea(n,n,n.closest(
".message").id)}function Qc(e){if(e.textContent.length<Jc&&e.querySelectorAll("br, li, blockquote").length<Zs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Zs*parseFloat(getComputedStyle(e).lineHeight)-1}function el(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(P("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Vc))return;let o=e.closest(".message");ea(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function ea(e,t,o){let n=f(
"button","show-more",f("span","",""),N("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),vn(n,uo.has(o))}var tl=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,ol=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function vn(e,t){tl(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
uo.add(e.dataset.folds):uo.delete(e.dataset.folds)}async function nl(e){let t=e.closest(".code").querySelector("code").textContent,o=await it(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Zc)}var En=e=>{if(K(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!F(e)};function qn(e){if(e.dataset.
mentions===void 0)return;let t=En(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(qn));var _n=e=>(e.dataset.users??"").split(" ").filter(Boolean);function ta(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
_n(t).includes(_())))}var oa="a:not([aria-hidden]), button, [role=button]";function An(e){for(let t of e.querySelectorAll(oa))t.tabIndex=-1}function na(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(oa)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&An(r)},{signal:t})}var sl=6e4,fo=e=>e.classList.contains("message");function ke(e){do e=e.nextElementSibling;while(e&&!fo(e));return e}function mo(e){do e=e.previousElementSibling;while(e&&
!fo(e));return e}function Q(e,t=e){if(!e)return;let o=ke(t)??t,n=[],r=mo(e);for(let s=e;s&&(al(s,r)&&n.push(s),s!==o);s=ke(s))r=s;Qs(n)}function po(e){let t=e.querySelectorAll(
".message");t.length&&Q(t[0],t[t.length-1])}function al(e,t){let o=new Date(e.dataset.at),n=t!==null&&I(new Date(t.dataset.at))===I(o),r=n&&o-new Date(t.dataset.
at)<sl,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!B(e)&&!B(t)&&t.dataset.sender===e.dataset.sender),il(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),ll(e,o),kn(e),ta(e),qn(e),An(e),!0)}function il(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let y=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=y}if((s||n)&&r?.remove(),s)return cl(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==I(o)&&r.replaceChildren(ra(o)),
r.dataset.day=I(o);let a=at(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function cl(e,t){let o=t?I(t):void 0,n=t?at(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",ra(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function ra(e){let t=f("a","divider__day",at(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${cs(d()?.dataset.thread)}?day=${I(e)}`}),t.dataset.dialog="",t}function ll(e,t){let o=rt(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let y of e.querySelectorAll(".message__time"))y.textContent=o,y.title=st(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Ts(t));let s=e.querySelector(".message__edited[data-at]");Et(e),s&&(s.title=st(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var ho=400,dl=50,sa=8,ul=60,ve=new Map,de=e=>Number(e.dataset.seq),go=e=>Number(e.dataset.version),yo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function ia(){let e=d();ve.clear(),e&&po(e)}i("day",()=>{let e=d();e&&v(()=>po(e))});h("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ue(o),ca(t,e.dataset.version))});h("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&ca(t,e.dataset.version)});h("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});h("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function ca(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ue(e){let t=d(),o=document.getElementById(e.id)??ml(t,e.dataset.clientId);if(o&&yo(o)&&go(o)>=go(e))return o;let n=de(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&yo(o)?pl(o,e):gl(t,e,o));return r||fl(e),u("placed",{li:r??e,isNew:n}),n&&r&&fa(
t),r}function fl(e){ve.delete(e.id),ve.set(e.id,e),ve.size>ho&&ve.delete(ve.keys().next().value)}function la(e){let t=[document.getElementById(e.id),ve.get(e.id)].
filter(Boolean);return ve.delete(e.id),t.find(o=>go(o)>=go(e))??e}function ml(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function pl(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Q(t),o&&(t.contains(o)?o:hl(t,
o)??t).focus({preventScroll:!0}),t}function hl(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function gl(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&de(t)>de(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&de(t)<de(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&de(a)>de(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):So(e,t),Q(t),t}function So(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function da(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-sa):r.splice(0,sa);if(v(()=>yl(n,a.filter(l=>!document.getElementById(l.id)).map(la),t),aa(t)),fa(n,{fromEnd:t,isPaging:!0}),await wl(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),wo(n,t,!s&&Ln(n,e,t))},
aa(t)),u("history")}var aa=e=>e?"bottom":"top";function yl(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)So(e,r);Q(t[0],t[t.length-1])}var wl=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:ul}):setTimeout(
e)});function ua(e){let t=d(),o=[...e.querySelectorAll(".message")].map(la),n=new Set(o.map(y=>y.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(y=>!n.has(y.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&ke(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),de(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),po(t),wo(t,!0,Ln(t,e,!0)),wo(t,!1,Ln(t,e,!1)),
u("history")}function Ln(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Fe(e);return t.dataset.hasNewer==="true"||n!==null&&de(n)<Number(e.dataset.lastSeq)}
function wo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Sl(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Sl(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function fa(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=ho+dl||!o&&!Es()||v(()=>{let r=t?n.slice(ho):n.slice(0,n.length-ho),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();wo(e,!t,!0),Q(a)})}function Fe(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function ma(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(F)??null}var Eo={};V(Eo,{add:()=>Rn,connect:()=>Dl,connectPane:()=>Pn});var ct="outbox:",At=null,Cn=e=>e.startsWith(ct);et(e=>Cn(e)&&Tn());function z(){return At??(At=dn(ct).map(e=>E(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),At}var pa=e=>z().filter(t=>t.thread===e).pop()??null;function ha(e){let t=Math.max(0,...z().map(o=>o.n))+1;ga({...e,id:tt(),n:t,at:Date.now(),problem:""})}
function ee(e,t){let o=E(ct+e,null);o&&ga({...o,...t})}function Lt(e){let t=E(ct+e,null);U(ct+e),t&&Tn([t.thread])}function ga(e){T(ct+e.id,e),Tn([e.thread])}function Tn(e){
let t=At??[];At=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):lt(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function lt(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var bl=400,kl=320,ya=new Map;function wa(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=vl(t,o),!n)return;v(()=>{So(
e,n,{afterPending:!0}),Q(n)})}El(n,t.files??[]),Tl(n,t)}function vl(e,t){let o=P("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
Al(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=rt(n);let s=[...(e.files??[]).map(({name:l})=>l),lt(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&Cl(o,a),o}var $n=e=>e.picture??js(e.key);function El(e,t){let o=t.map(n=>$n(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,v(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(ql(t))}))}function ql(e){let t=f("div","attach\
ments"),n=e.map($n).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),y=Math.min(1,bl/s,kl/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*y)),height:Math.max(1,Math.round(a*y))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!$n(s)))t.append(f("div","file",f("span","file__kind",Ps(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",Ds(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ya.set(e,t));function _l(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ya.get(n.key)??0),0)/t}function Al(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:Ll(e)}),t}var Ll=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??gs(e);function Cl(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",lt(t))))}function Tl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=_l(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(N("clock"),a);let y=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(N("warning"),f("span","",y),Mn("retry"),t.sticker?"":Mn("edit"),Mn("delete")),o.setAttribute("role","alert")}function Mn(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var Sa=[1e3,2e3,4e3,8e3],bo=2e4,Ml=5e3,$l=6e4,Ol=3,On=tt(),xo=new Set,Ke=0,Dn=0;function Dl(){et(e=>{Cn(e)&&(R(),fe())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Nl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ke=0,fe()}),addEventListener("pa\
gehide",()=>{ba();for(let e of z())Nn(e)&&In(e)&&ee(e.id,{seen:0})}),fe()}var Pn=R;i("sent",({clientId:e})=>Lt(e));i("online",()=>{Ke=0;for(let e of z())e.isSoft&&
ee(e.id,{problem:"",isSoft:!1});R(),fe()});i("connection",()=>R());var vo=e=>z().find(t=>t.files?.some(o=>o.key===e)),Nn=e=>(e.files??[]).some(t=>!t.id),In=e=>(e.
files??[]).every(t=>t.id||hn(t.key)),Pl=e=>Nn(e)&&!In(e)&&!(Date.now()-(e.seen??e.at)<$l);i("uploaded",({key:e,id:t})=>{let o=vo(e);o&&(ee(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),fe())});i("previewed",({key:e})=>vo(e)&&R());i("upload-failed",({key:e,problem:t})=>{let o=vo(e);o&&(ee(o.id,{problem:t}),R(),
fe())});i("upload-progress",({key:e,path:t})=>{let o=vo(e);o&&(o.files.find(n=>n.key===e).path!==t&&ee(o.id,{files:o.files.map(n=>n.key===e?{...n,path:t}:n)}),Math.
abs(Date.now()-(o.seen??o.at))>Ml&&ee(o.id,{seen:Date.now()}),R())});function Rn(e){ha(e),R(),Re(),fe()}function Nl(e,t){if(e==="delete"||e==="edit"){let n=z().
find(r=>r.id===t);Lt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}ee(t,{problem:"",isSoft:!1});let o=z().
find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ke=0,R(),fe()}function fe(){clearTimeout(Dn);let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));if(e.
size!==0){if(!xa())return ko(bo/4);for(let t of e)Il(t)}}async function Il(e){if(!xo.has(e)){xo.add(e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);if(!t)
break;if(Pl(t)&&!await zs(t.files.filter(n=>!n.id&&!hn(n.key)))){ee(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(Nn(t)){
In(t)||ko(bo/4);break}xa();let o=await S(xt(e),{form:Rl(t)});if(!Bl(t,o))break}}finally{xo.delete(e),xo.size===0&&ba()}}}var Rl=({content:e,sticker:t,replyTo:o,
id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Bl(e,{ok:t,status:o,body:n,problem:r}){
let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Ke=0,Lt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&
ue(s),R(),!0):o===401?!1:o===429?(ko(r.retryAfter*1e3),!1):t||o===0||o>=500?(Ke++,o>=500&&Ke>=Ol&&ee(e.id,{problem:r?.text||"?",isSoft:!0}),R(),ko(Sa[Math.min(Ke,
Sa.length)-1]),!1):(ee(e.id,{problem:r?.text||"?"}),R(),!0)}function ko(e){clearTimeout(Dn),Dn=setTimeout(fe,e)}function xa(){let e=E("lease",null),t=(e?.until??
0)-Date.now();return e&&e.page!==On&&t>0&&t<=bo?!1:(T("lease",{page:On,until:Date.now()+bo}),!0)}function ba(){E("lease",null)?.page===On&&U("lease")}function R(){
let e=d();if(!e)return;let t=z().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?Lt(n.id):wa(e,n,Fe(e))}var Ct=1e4,Bn=9500,g=null,x=null;function ka(e,t){if(g=e.querySelector("#composer"),x=g?.querySelector("textarea")??null,!x)return;g.querySelector(".composer__s\
poiler")?.remove(),x.addEventListener("input",dt,{signal:t}),L(x,Kl,{signal:t}),L(x,n=>qa(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener(
"submit",_a,{signal:t}),g.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),Ee(),me())},{signal:t});let o=ao(
m().dataset.thread);o&&x.value===_t(m().dataset.thread)&&va(o),dt()}i("files-changed",()=>x?.isConnected&&dt());i("composer-note",({words:e})=>Tt(e,e!==""));i("\
connection",({isOnline:e})=>Tt(e?"":c("offline-note")));function me(){x?.focus({preventScroll:!0})}function xh(e){!x||x.readOnly||(x.setRangeText(e,x.selectionStart,
x.selectionEnd,"end"),x.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!x||x.readOnly)return;Ee();let o=t&&document.
getElementById(`message-${t}`);o&&Fn(o),x.value=[e,x.value].filter(n=>!ie(n)).join(`
`),x.dispatchEvent(new Event("input",{bubbles:!0})),me(),x.setSelectionRange(e.length,e.length)});function Fn(e){Ee(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Ea("reply",Jt("replying-to",{name:t,text:lt(e)})),me()}async function Kn(e){let{thread:t}=m().
dataset,o=g,n=await S(Yt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return Tt(n.problem?.text||c("try-again"),!0);Ee();let r={id:e.id.replace("mes\
sage-",""),text:n.body};io(t,r.id,r.text),va(r),me(),x.setSelectionRange(x.value.length,x.value.length)}function va({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),x.value=t,Ea("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),dt()}function Ee(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,co(m().dataset.thread),x.value=_t(m().dataset.thread)),Tt(""),dt(),!0)}function Ea(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(N(e)),v(()=>o.
hidden=!1)}function dt(){let e=ro(x.value).trim(),t=e.length<Bn?e.length:[...e].length,o=!ie(e)||("editing"in g.dataset?"caption"in g.dataset:Ks()>0),n="recordi\
ng"in g.dataset?g.dataset.recording==="":o&&t<=Ct&&("editing"in g.dataset||!Us());g.classList.toggle("composer--ready",n);let r=g.querySelector(".composer__send");
r&&(r.disabled=!n),Xs(x),Fl(t)}function Fl(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<Bn&&v(()=>t.hidden=e<Bn),t.classList.toggle("counter--\
over",e>Ct);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Ct),over:o(e-Ct)};t.hidden||(t.textContent=c(e>Ct?"counter-over":"counter",
n))}var qa=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!W()||e.ctrlKey||e.metaKey);function Kl(e){if(qa(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
_a(e);else if(e.key==="ArrowUp"&&x.value===""&&!e.altKey&&!e.shiftKey){let t=ma();if(!t)return;e.preventDefault(),Kn(t)}}function _a(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Hl();let t=ro(x.value),o=Ws()?
Wl(t):t;x.value="",Ul({content:o,files:Hs()}),dt()}var Wl=e=>(ie(e)?c("spoiler-mark"):e).split(`
`).map(t=>ie(t)?"":`>!${t.trim()}!<`).join(`
`).trim();function Ul(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),Ee(),Rn({thread:t,replyTo:o,...e})}async function Hl(){
if(x.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;x.readOnly=!0;let n=await S(ms(t,e),{form:{content:ro(x.value)}});if(o===g&&(x.readOnly=
!1),!n.ok)return o===g&&Tt(n.problem?.text||c("try-again"),!0);if(ao(t)?.id===e&&co(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".messag\
e");r&&ue(r),g.dataset.editing===e&&Ee(),o===g&&me()}function Tt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"\
status"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var Wn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function qo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Wn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var zl=2e3,ut=null;function qe(e,t){ut?.remove(),ut=f("span","tooltip",t),ut.setAttribute("role","status"),ut.style.insetInlineEnd="20px",ut.style.insetBlockStart=
"20px";let o=ut;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),zl)}var _e=null,Aa=()=>{},_o=()=>G()?.firstElementChild!=null,G=()=>document.getElementById("dialog");function La(){let e=G();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),We())}),e.addEventListener("submit",Gl),L(document,t=>t.key==="Escape"&&
We()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),ft(o.getAttribute("href"),o))}))}async function ft(e,t){let o=await S(e),n=t?.closest?.(".message");o.ok?Ao(b(o.body),t):n?qe(n,o.problem?.text||
c("try-again")):G().contains(t)&&Ca(G().querySelector("form"),o)}function Ao(e,t){let o=_o()&&G().contains(t);o||(We(),_e=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),G().replaceChildren(...e.children),window.htmx?.process(G()),o||(Aa=qo(G())),(o&&Ye(t,G())||n||G().querySelector(
Wn))?.focus(),u("dialog-shown",{root:G()})}function We(){return _o()?(Aa(),G().replaceChildren(),_e&&Ye(_e)?.focus({preventScroll:!0}),_e=null,!0):!1}async function Gl(e){
let t=e.target;if(t.method==="get")return Yl();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await S(t.getAttribute("action"),{form:Vt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Ca(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&nt(r.body);let l=s.querySelector(".message");if(l&&(_e=document.getElementById(l.id)??_e),l&&n&&d()===n&&ue(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return Ao(s,_e);let M=_e,{id:le}=t.closest("[role=dialog], [role=alertdialog]")??t;We(),!l&&M?.matches(".message")&&qe(M,c("reported")),a||u("dialog\
-done",{id:le})}function Yl(){i("pane",()=>{We(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Ca(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Xl=["react","reaction","reply","edit"],$a=e=>e.id.replace("message-",""),Ue=(e,t)=>t(m().dataset.thread,$a(e));function He(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||B(e)||Xl.includes(t)&&!on())return!1;let o=F(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function Mt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!He(t,o.dataset.action)}async function Ae(e,t){switch(e){case"reply":return Fn(t);case"\
edit":return Kn(t);case"delete":return ft(Ue(t,ps),t);case"report":return ft(Ue(t,hs),t);case"pick":return await(await w.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||qe(t,c("try-again"));case"copy-link":return Ma(t,new URL(`${J(m().dataset.thread)}?m=${$a(t)}`,location.href).href);case"copy\
-text":{let o=await S(Ue(t,Yt));return Ma(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Ma(e,t){qe(e,c(t!==null&&await it(t)?"c\
opied":"try-again"))}var Vl=300,Jl=2500;function Da(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
$t(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&Ae("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>od(l),Vl))},s=()=>{clearTimeout(n),W()||Hn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Un=new Set;async function $t(e,t,o){let n=`${e.id} ${t}`;if(Un.has(n))return;Un.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>Zl(e,t,o));let a=await S(Ue(e,Xt),{form:{reaction:t}});Un.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ue(l);!a.ok&&e.isConnected&&v(()=>td(e,s))}function Zl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Ql(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>Oa(M.value)===Oa(t));r||(r=ed(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=_n(r),a=s.includes(_()),l=a?s.filter(M=>M!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let y=r.querySelector(".chip__count")??r.lastChild;y.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Oa=e=>e.replace(/\uFE0F/g,"");function Ql(e){let t=f("form","chips");
return t.method="post",t.action=Ue(e,Xt),t}function ed(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function td(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ce=null;async function od(e){let t=e.closest(".message");if(!t)return;let o=await S(`${Ue(
t,Xt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Hn(),ce=f("span","\
tooltip",o.body.trim()),ce.setAttribute("role","tooltip"),ce.dataset.extra="",t.append(ce);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ce.offsetWidth-8));ce.style.left=`${s}px`,ce.style.top=`${n.top-r.top-ce.offsetHeight-4}px`,W()&&setTimeout(Hn,Jl)}function Hn(){
ce?.remove(),ce=null}var rd="🖼️";function pe(e,t=""){let o=Ot(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),sd(e,t),ad(e.querySelector(".chat__count"),o,Pa(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=fn(r),n.title=st(r)}}var Ot=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Pa=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Na(e,t){let{seq:o}=t.dataset,n=Pa(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(En(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function Lo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Ia(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,y="deleted"in t.dataset,M=t.dataset.
kind==="system",le=!M&&e.dataset.kind!=="direct"&&K(r),Yr=le?c("folded"):t.textContent.trim();y&&!le?e.dataset.preview=c("deleted"):e.dataset.preview=M||le?Yr:c(
"preview-by",{name:l,text:Yr}),y&&!le?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function sd(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":yn(e.dataset.thread),s=pa(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(N(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??rd})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function ad(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var id=400,mt=()=>document.getElementById("chats-part"),Le=()=>C()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),je=()=>[...C()?.querySelectorAll(
".chat")??[]];function Ra(){if(!C())return;let e=mt().parentElement;e.addEventListener("scroll",()=>he(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),he(!0))}),Ce(C()),he(!1)}i("day",()=>je().forEach(e=>pe(e)));i("d\
raft",({thread:e})=>zn(e));i("unsent",({thread:e})=>zn(e));i("list-typing",({thread:e,name:t})=>zn(e,t));i("pane",Fa);function cd(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Co(e){
let t=C(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&cd(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function pt(e){e?.remove(),Ba(),he(!1)}function Ba(){let e=mt().querySelector(".filters--list"),t=je().
length>=Number(e.dataset.from)||C().querySelector("a[data-page=chats]");e.hidden=Le()==="all"&&!t}var jn=!1;async function he(e){let t=C(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<id;if(jn||!(n||e))return;jn=!0;let r=await S(o.getAttribute("href"));if(jn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),Ce(...s),he(!1)}function Ce(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Lo(o),
pe(o),o.nextElementSibling.tabIndex=-1}Fa(),C()&&Ba()}function Fa(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of je()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),pe(n))}}function zn(e,t){
let o=H(e);o&&pe(o,t)}var dd=300,ud=1e4,fd=6e4,Ka=1e4,md=3e4,pd=5e3,te=null,ht="",$o=0,Mo=0,Xn=0,To=0,Vn=0,Te=()=>te?.readyState===WebSocket.OPEN;function Jn(){Do(),setInterval(()=>{
(Te()?Oo($o)>fd:te&&Oo(Xn)>Ka)&&Ha()},5e3),addEventListener("online",Yn),addEventListener("pagehide",Wa),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Yn())}function Wa(){let e=te;te=null,clearTimeout(Vn),e?.readyState===WebSocket.
CONNECTING?e.onopen=()=>e.close():e?.close()}var Oo=e=>Math.abs(Date.now()-e);i("pane",ja);i("signing-out",Wa);i("still-signed-in",Yn);i("say",e=>Gn(e));function Gn(e){
Te()&&te.send(JSON.stringify(e))}function Do(){clearTimeout(Vn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${ns}`);te=e,
ht="",Xn=Date.now(),e.onopen=()=>{$o=Mo=Date.now(),ja(),u("socket",{isUp:!0})},e.onmessage=t=>{te===e&&($o=Date.now(),nt(t.data))},e.onclose=t=>{te===e&&Ua(t.code)}}
function Ua(e){if(te=null,ht="",As(),e===1008)return Xe();Mo&&Date.now()-Mo>pd&&(To=0),Mo=0,To++,u("socket",{isUp:!1,tries:To});let t=Math.min(ud,dd*2**(To-1));
Vn=setTimeout(Do,t*(.5+Math.random()/2))}function Yn(){te?(Te()?Oo($o)>md:Oo(Xn)>Ka)&&Ha():Do()}function Ha(){let e=te;e.onopen=e.onmessage=e.onclose=null,e.close(),
Ua(1006),Do()}function ja(){let e=A();Te()&&(ht&&ht!==e&&Gn({event:"leave",data:{threadId:Number(ht)}}),ht=e,e&&Gn({event:"join",data:{threadId:Number(e),since:Number(
d().dataset.version)||0}}))}var gd=1e3,yd=3e4;async function Zn(e){for(let t=gd;!await e()&&Te();t=Math.min(2*t,yd))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function ge(e){
let t=null;return await Zn(async()=>(t=await S(e),t.status!==0&&t.status<500)),t}var Dt=new Map,Qn=new Set;function ze(e,t){Dt.get(e)?.push(t);for(let o of Qn)o.push(t);return Dt.has(e)}async function za(e){let t=[];Qn.add(t);try{return await e()}finally{
Qn.delete(t),t.forEach(o=>o())}}async function Pt(e){if(!C()||ze(e,()=>Pt(e)))return;Dt.set(e,[]);let t=await ge(`${is(e)}?filter=${Le()}`),o=Dt.get(e);Dt.delete(
e),wd(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Pt(e)}function wd(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return pt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!C()||(o?o.contains(document.activeElement)?Sd(o,n):o.replaceWith(n):C().prepend(n),Ce(n),Co(n),er())}function er(){m()?.
querySelector("#welcome")&&u("reload",{path:we})}function Sd(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&T("last-thread",e));var Tg=()=>E("last-thread","");var Po=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ya(){if(Po()){if(document.readyState==="complete")return Ga();addEventListener("load",Ga,
{once:!0})}}var Ga=()=>tr().catch(()=>{}),tr=()=>navigator.serviceWorker.register(as);var bd=40,kd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,vd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Ed=/^\/([a-z]{0,20})$/,Va=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
qd=/[\p{L}\p{Nd}\p{M}]/u,_d=/[\p{L}\p{Nd}\p{M}][.+-]$/u,Ja=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Ad(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.
slice(0,e.selectionStart),o=Ed.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-bd),r=kd.exec(n);if(r){let a=t.length-r[0].length;return Ld(t,
a)&&!Xa(t)?{kind:"member",query:r[1],at:a}:null}let s=vd.exec(n);return!s||Xa(t)||Md(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function Ld(e,t){
let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=Cd(e.slice(0,n+r.index),o);return o}function Cd(e,t){let o=[
...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)||Td(e)?!1:!qd.test(o)||Va.test(o)||Ja.test(o)}var Td=e=>{let t=_d.exec(
e)?.[0];return t!==void 0&&!Va.test(t)&&!Ja.test(t)},Xa=e=>(e.match(/```/g)?.length??0)%2===1,Md=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,gt=null;function Za(e,t){gt?.close();let o=De();if(!o||!A())return;let n=async r=>{!gt&&!Ad(o)||(gt??(gt=await w.suggest().catch(
()=>null)),gt&&!t.aborted&&gt.update(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Pg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Ng(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,y)=>y<r||y>=s?"":Od(y,l)).join("")),o.append(a)}return o}function Od(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Ig(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function ei(){document.addEventListener("pointerdown",({target:e})=>Qa(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Qa(t=>!t.contains(
e))),L(document,Dd,{capture:!0}),document.addEventListener("submit",Pd)}var ti=()=>[...document.querySelectorAll("[data-menu][open]")];function Qa(e){for(let t of ti())
e(t)&&(t.open=!1)}function Dd(e){if(e.key!=="Escape")return;let t=ti()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Pd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==zt)return;if(e.preventDefault(),!(await S(zt,{form:Vt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${zt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Id=450,Rd=10,oe=null,oi=()=>{};function ni(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let y=l.target.closest(".message");l.pointerType==="mouse"||!y||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Bd(
y)},Id))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Rd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let y=(l.pointerType??r?.pointerType)==="touch";(oe||y&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Nt()})}function Bd(e){He(e,"copy-link")&&(Nt(),oe=P("sheet-template"),oe&&(Mt(oe,e),oe.addEventListener("click",t=>Fd(t,e)),document.body.append(
oe),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),oi=qo(oe),oe.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Nt(){return oe?(oi(),oe.remove(),oe=null,!0):!1}function Fd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Nt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?$t(n,s,o.querySelector("img")?.src):r!=="close"&&Ae(r,n)}h("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Kd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],or=.12,si=.25,ne=null;function ai(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Wd,{capture:!0})}function Wd(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ne??(ne=new AudioContext),ne.state==="suspended"&&ne.resume().catch(
()=>{}))}function ii(){if(ne?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Kd){let n=ne.currentTime+e,r=new OscillatorNode(ne,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ne,{type:"square",frequency:45}),a=new GainNode(ne,{gain:0}),l=new GainNode(ne,{gain:si/2});r.frequency.exponentialRampToValueAtTime(o,n+or),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(si,n+.01),a.gain.linearRampToValueAtTime(0,n+or),s.connect(l).connect(a.gain),r.connect(a).connect(ne.
destination);for(let y of[r,s])y.start(n),y.stop(n+or)}return!0}var Hd=40,ci=tt(),nr=null;function rr(){ai();for(let e of["focus","blur"])addEventListener(e,No);document.addEventListener("visibilitychange",No),i("pane",No),i(
"socket",({isUp:e})=>{nr=null,e&&No()}),h("alert",jd)}function No(){let e=xe()?A():"";nr!==e&&(nr=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function jd(e){
let{thread:t,message:o}=e.dataset;xe()&&A()===t||!await zd(o)||("sound"in e.dataset&&ii(),"desktop"in e.dataset&&!xe()&&Gd(e.dataset,e.textContent))}async function zd(e){
let t=E("alerted",{});if(Number(t.message)>=Number(e))return!1;T("alerted",{message:e,tab:ci}),await new Promise(n=>setTimeout(n,Hd));let o=E("alerted",{});return o.
tab===ci||Number(o.message)>Number(e)}function Gd({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Yd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Yd(e,t){try{return new Notification(e,t)}catch{
return null}}var sr={};V(sr,{connect:()=>Vd});h("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||K(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function Vd(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&li(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&li(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function li(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var ir={};V(ir,{connect:()=>Qd});var Jd=450,Zd=10;function Qd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Io(t))}),document.addEventListener("contextmenu",e=>{let t=ar(e.target);!t||e.shiftKey||(e.preventDefault(),W()||Io(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Io(ar(e.target)))}),eu()}var ar=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Io(e,t){let o=await w.chatMenu().catch(()=>null);o?o.open(e,t):qe(e.closest("li"),c("try-again"))}function eu(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:ar(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Io(s)},Jd))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Zd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var cr=()=>Zn(lr),lr=()=>za(tu);i("blocked",cr);h("blocks",di);function di(e){ze("",()=>di(e)),bn(e.dataset.blocked)}async function tu(){let e=Le(),t=await S(`${Zr}\
?filter=${e}`);if(Le()!==e)return t.ok;let o=C(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;bn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(ou))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return Ce(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),he(!1),!0}function ou(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
Lo(t),nu(t,o)?o.closest("li"):e):e}function nu(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ru=5e3,su=4e3,fi=15e3,au=3,Ro=0,It=0,ui=-fi;i("socket",({isUp:e,tries:t})=>e?iu():cu(t));i("pane",pi);async function iu(){clearTimeout(Ro),clearTimeout(It),
Ro=It=0;let e=Me()!=="";Rt("live"),u("online"),e&&u("back"),await cr()}function cu(e){Me()==="live"&&Rt("lost"),Ro||(Ro=setTimeout(()=>Rt("reconnecting"),ru)),e>=
au&&(It||(It=setTimeout(mi,0)))}async function mi(){let e=A(),t=e?await lu(e,d()):!0;t&&performance.now()-ui>fi&&(t=await lr(),ui=performance.now()),!Te()&&(t?(Rt(
"polling"),u("online")):Me()==="polling"&&Rt("reconnecting"),It=setTimeout(mi,su))}async function lu(e,t){let o=await S(`${ls(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&nt(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Me=()=>document.documentElement.dataset.connection??"";function Rt(e){
Me()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),pi(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function pi(){let e=m()?.querySelector(".banner");if(!e)return;let t=Me()==="reconnecting"||Me()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Me()==="reconnecting"?o:"",c(Me()))}var hi=2400,Bt=null,Bo=null;function gi(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),dr(n))},{signal:t}),Ft()}i("end-wanted",du);i("scrolled",
Ft);i("online",Ft);function Ft(){let e=Ie();if(!e||Bt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<hi?dr(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<hi&&dr(o)}async function dr(e){let t=d();if(Bt===t)return;Bt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await S(`${xt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await da(s,e.dataset.page===
"older",o),Bt===t&&(Bt=null),d()===t&&(s||r.ok)&&Ft()}async function du({takesFocus:e}){let t=d();if(Bo===t)return;Bo=t;let o=await S(xt(t.dataset.thread));if(Bo===
t&&(Bo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ua(n),ln({takesFocus:e}),Ft()}var fu=2e3;function yi(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await it(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,fu)})}function wi(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}h("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var wr={};V(wr,{connect:()=>vu});async function Si(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Ao(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await w.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var hr={};V(hr,{connect:()=>pu,connectPane:()=>fr,markAllRead:()=>mr});var bi=300,Y={thread:"",seq:0},ur=0,ki=-bi,yt=null;function pu(){for(let e of["focus","resize"])addEventListener(e,wt);document.addEventListener("visibilitychan\
ge",wt),addEventListener("pagehide",vi)}function fr(){vi();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),wt()}i("scrolled",wt);i("on\
line",wt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);F(e)||B(e)&&Number(d().dataset.lastRead)===t-1?Ai(d(),t):wt()});h("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&Ai(t,Number(e.dataset.seq))});function mr(){let e=d(),t=Fe();"hasNewer"in e.dataset?_i(e,Number(e.dataset.lastSeq),""):
t&&qi(t),u("all-read")}function wt(){let e=xi();if(!e)return;let t=d(),o=Number(e.dataset.seq);pr(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(yt={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),ur||(ur=setTimeout(()=>{ur=0;let n=xi();n&&qi(n)},Math.max(0,ki+bi-performance.now())))}function vi(){if(!yt||Y.thread===
yt.thread&&Y.seq>=yt.seq)return;let{thread:e,message:t}=yt;yt=null,Ei(e,t)}var Ei=(e,t)=>S(us(e),{form:t?{message_id:t}:{},keepalive:!0});function xi(){let e=Ie();
if(!e||!xe())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var qi=e=>_i(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function _i(e,t,o){
if(pr(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,ki=performance.now(),!(await Ei(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Ai(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),pr(e,t)}function pr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var $=null,$e=null,Li="";function Ci(e,t){$=e.querySelector(".panel"),$e=e.querySelector("[data-action=stickers]"),!(!$||!$e)&&($e.addEventListener("click",o=>{
o.preventDefault(),$.hidden?hu():Ge()},{signal:t}),document.addEventListener("pointerdown",o=>{!$.hidden&&!$.contains(o.target)&&!$e.contains(o.target)&&Ge({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>$=$e=null))}function Ge({givesBack:e=!0}={}){return!$||$.hidden?!1:($.hidden=!0,$e.setAttribute("aria-expanded","fals\
e"),e&&$e.focus({preventScroll:!0}),!0)}async function hu(){let e=$;$.hidden=!1,$e.setAttribute("aria-expanded","true");let t=S(es),o=await w.stickerPanel().catch(
()=>null);if($!==e||$.hidden)return;if(!o)return Ge();gr()||o.show();let{ok:n,body:r}=await t;if($!==e||$.hidden)return;if(!n)return gr()&&Ge();let s=gr();!s&&r===
Li||(Li=r,$.replaceChildren(...b(r).childNodes),s&&o.connect($,Ge),o.show())}var gr=()=>!$.querySelector("[data-sticker]");var re=null,q=null,Fo=null,$i=null;function Oi(e,t){let o=e.querySelector("#messages");if(!o||(re=P("toolbar-template"),!re))return;re.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&yr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&yr(r.target.closest(".message"))},n),o.addEventListener("click",yu,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Fo?.contains(
r.target)&&Oe()},n),t.addEventListener("abort",()=>{Oe(),re=null})}i("action",({action:e,li:t})=>{e==="react"&&Mi("quick-template",t,"react"),e==="more"&&Mi("me\
nu-template",t,"more")});function Oe(){return q?(q.contains(document.activeElement)&&gu($i)?.focus({preventScroll:!0}),q.remove(),q=null,Fo?.setAttribute("aria-\
expanded","false"),!0):!1}var gu=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function yr(e){if(!(!e||!re||e===re.parentElement||
q)){if(!He(e,"copy-link"))return re.remove();Mt(re,e),e.append(re)}}function yu(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Oe(),$t(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&Oe(),Ae(o.dataset.action,t)}}function Mi(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if(Oe(),!n&&(yr(t),q=P(e),!!q)){q.dataset.extra=o,Mt(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(re);Fo=re?.querySelector(`[data-action=${o}]`)??null,Fo?.setAttribute("aria-expanded","true"),$i=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),wu(t),L(q,Su),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function wu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function Su(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Oe();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var bu={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ku=".docked, #dialog, .sheet-holder";function vu(){L(document,Eu)}function Eu(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ku))return;let{key:t}=e;if(t==="Escape")return qu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(_o())return;if(_u(e))return Au(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&tn(e)==="k")return Si(e);
if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Lu(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Cu(e,
o)||(document.activeElement===Ie()&&Mu(e),$u(e))}function qu(e){if(We()||Nt()||Oe()||Ge()||Ee())return e.preventDefault();let t=m()?.querySelector("#new-chat, #\
search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&me(),mr(),Re())}var _u=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Au(e){e.preventDefault(),ft(ts)}function Lu(e){let t=je(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Ot(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Cu(e,t){let o=bu[e.shiftKey?e.key:tn(e)||e.key];if(o&&document.activeElement===t&&He(t,o))return e.preventDefault(),Ae(o,t),!0;if(e.key==="H\
ome"||e.key==="End")return e.preventDefault(),e.key==="End"?Re({takesFocus:!0}):Tu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();
let n=e.key==="ArrowUp"?mo(t):ke(t);return n?n.focus():e.key==="ArrowDown"&&me(),!0}var Tu=()=>d().querySelector(".message");function Mu(e){if(e.key==="End")return e.
preventDefault(),Re();if(e.key!=="ArrowUp")return;let t=Ie().getBoundingClientRect().bottom,o=Fe();for(;o&&o.getBoundingClientRect().top>t;)o=mo(o);!o||!fo(o)||
(e.preventDefault(),o.focus({preventScroll:!0}))}function $u(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===
" "&&t&&t!==document.body;o||n||[...e.key].length!==1||W()||!De()||De().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||me()}function Pi(){C()&&mt().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Ou(t))})}i("pane",Sr);var Di=null;async function Ou(e){Di=e;let t=await S(e.getAttribute("href"));if(Di!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=mt().contains(document.activeElement);mt().replaceWith(o),window.htmx?.process(o),Ce(
C()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),he(!1)}function Sr(){if(Le()==="unread")for(let e of je())Ot(e)===
0&&e.dataset.thread!==A()&&pt(e.closest("li"))}var Pu=2,Nu=20;function xr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Nu?Math.random()*o*Pu:0)}h("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
xr(e,()=>kr(e.dataset.thread))});h("gone",e=>br(e.dataset.thread));i("gone",({thread:e})=>br(e));i("dialog-done",()=>m()?.querySelector("#members")&&kr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&kr(m().dataset.thread));function br(e){m()?.dataset.thread===e&&u("reload",{path:Qr})}async function kr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Iu(t,e);if(!t.querySelector("#members"))return;let o=await ge(`${fs(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return br(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let y=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),y&&(a.querySelector(`a[href="${CSS.escape(y)}"]`)??t).focus({preventScroll:!0})}}async function Iu(e,t){let o=await ge(Gt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>vr(e,t));h("news",Ni);h("thread",e=>xr(e,()=>Pt(e.dataset.thread)));h("gone",e=>Ii(e.dataset.thread));h("read",e=>{e.dataset.user===
_()&&vr(e.dataset.thread,Number(e.dataset.seq))});function Ni(e){let{thread:t}=e.dataset,o=ze(t,()=>Ni(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Pt(
t);Na(n,e)&&pe(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Ia(n,e),pe(n),
r>s&&Co(n.closest("li")))}function Ii(e){ze(e,()=>Ii(e)),pt(H(e)?.closest("li"))}function vr(e,t){ze(e,()=>vr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),pe(o),Sr())}h("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&er())});h("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});h("name",({dataset:{user:e,name:t}})=>{for(let o of document.querySelectorAll(`.message[data-sender="${CSS.escape(e)}"]`)){let n=o.querySelector(".message__name\
 bdi");if(!n)continue;let r=o.getAttribute("aria-label")??"";r.startsWith(n.textContent)&&o.setAttribute("aria-label",t+r.slice(n.textContent.length)),n.textContent=
t}});var X=null,Er=new AbortController,Ri=()=>{},Uo="",Ko=null,Bi=!1,Wo=null,_r=!1;function Fi(e){Ri=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Bu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Ho);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(Ko=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Ko&&(Ko=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Fu(
n),Uo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),jo(xs(t.detail.path),!1)}),document.addEventListener("click",Uu),document.
addEventListener("click",Hu,!0),Ho()}i("reload",({path:e})=>!Ko&&jo(e??Ru(),e!==void 0));i("docked",Ho);i("renamed",()=>se()||Ki(!1));i("online",()=>{let e=Uo;Uo=
"",(e.startsWith(`${Jr}/`)||e===we)&&jo(e,!0)});var Ru=()=>se()?J(m().dataset.thread):location.pathname+location.search;function jo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!se()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Bu(e){
let{ctx:t,tasks:o}=e.detail;Bi=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Ho(){if(m()===X)
return;Er.abort();let e=X===null;if(X=m(),Uo="",Er=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),se()||Ki(e),Ri(X,
Er.signal),to(),_r&&!qr(X)?Wu():!e&&Bi&&!X.contains(document.activeElement)&&Wi(),u("pane",{thread:A()})}function Fu(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!se()?P("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Ho()}var Ku=()=>[we,we.
slice(0,-1)].includes(location.pathname);function Ki(e){document.body.dataset.view=X.dataset.view??(Ku()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).map(Ve).join(" · "))}function Wu(){_r=!1;let e=Wo&&Ye(Wo);Wo=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):
Wi()}var qr=e=>e?.querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Wi(){(W()?X:De()??X).focus({preventScroll:!0})}function Uu(e){
if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.
getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):jo(t.getAttribute("href"),!0)}function Hu({target:e}){let t=e.closest("a[href]");t&&(_r=
qr(m())&&t.closest("#pane")!==null&&t.matches("[data-close], .titlebar__back"),qr(m())||(Wo=t))}var Ar={};V(Ar,{connect:()=>Gu});var Hi=".photo a img",zu=matchMedia("(prefers-reduced-motion: reduce)"),ji=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Yu(
t,o):ji.unobserve(t)});function Gu(){document.addEventListener("click",Xu),document.addEventListener("error",Ju,!0),document.addEventListener("load",({target:e})=>Ui(
e),!0);for(let e of document.querySelectorAll(Hi))Ui(e)}var zi=e=>e.closest(".photo").querySelector("[data-moves]");function Ui(e){e.matches?.(Hi)&&zi(e)&&ji.observe(
e)}function Yu(e,t){let o=zi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&zu.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Xu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
w.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&w.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Vu(r)}function Vu(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Ju({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Zu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Zu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",N("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Qu=3e4;h("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!K(e);for(let a of C()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!zo(r.dataset.onlineOf).includes(e))return;
let s=zo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=K(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),ef(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await ge(Gt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),to())});var zo=(e="")=>e.split(" ").filter(Boolean);function ef(e){let t=zo(e.dataset.onlineOf).length,o=zo(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?mn(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Gi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=mn(
new Date(t.dataset.seen)))};e(),i("day",e),setInterval(e,Qu)}var St="push";async function Yi(){if(!Po()||!E(St,""))return;let e=await(await Lr())?.getSubscription();e?await Tr("POST",e):U(St)}async function Lr(){return window.
pushManager?window.pushManager:(await tr(),(await navigator.serviceWorker.ready).pushManager)}async function tf(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Go(e,c("alert-desktop-needs-https"));if(!Po()||!("PushManager"in window)||!("Notification"in window))return Go(e,c("pus\
h-not-here"));let t=E(St,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Go(e,c("alert-desktop-refused"))}async function hS(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await Cr():await of()}catch{Go(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await tf()}}async function of(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(rs)).json(),t=await Lr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await Tr("POST",o)).ok)throw new Error("refused");T(St,o.endpoint)}async function Cr(){if(!E(St,""))return;U(St);let e=await(await Lr())?.
getSubscription();e&&(await Tr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Go=(e,t)=>e.querySelector("small").textContent=t,Tr=(e,t)=>fetch(ss,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var Mr={};V(Mr,{connect:()=>Vi});var rf=`a[href^='${os}']:not(.button)`;function Vi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(rf)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Xi(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Xi(e,r=>r.onSpace(n)))},t)}async function Xi(e,t){
e.abort();let o=await w.profileCard().catch(()=>null);o?t(o):Vi()}var $r=8,Or=4,O=null;function Ji(){O=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(F(e)||Dr()||O&&!O.isConnected)&&Kt()});i("sent",Kt);i("history",Kt);
i("back",Pr);h("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?sf(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Kt())});
h("marks",Pr);h("thread",e=>e.dataset.thread===d()?.dataset.thread&&Pr());var Yo=()=>[...O?.querySelectorAll(".seen__face")??[]],sf=e=>Yo().find(t=>t.dataset.user===
e);function af(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>yo(t)&&!B(t));return Dr()&&e.length>0&&!F(e[e.length-
1])?null:e.reverse().find(F)??null}var Dr=()=>O?.querySelector(".seen__words").dataset.direct==="true",cf=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Kt(){if(!O||!d())return;let e=af(),t=e?Yo().filter(o=>cf(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==O?e.after(O):!e&&!O.isConnected&&
d().append(O);let o=new Set(t.slice(0,$r));for(let r of Yo())r.hidden=!o.has(r);O.querySelector(".seen__more").textContent=t.length>$r?`+${t.length-$r}`:"";let n=O.
querySelector(".seen__words");Dr()||(n.textContent=c("seen-by",{names:lf(t)})),O.hidden=t.length===0})}var lf=e=>{let t=e.map(o=>Ve(o.dataset.name));return t.length>
Or?`${t.slice(0,Or).join(", ")} +${t.length-Or}`:t.join(", ")};async function Pr(){let{thread:e}=d()?.dataset??{},t=O;if(!t)return;let o=await ge(ds(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||O!==t||d()?.dataset.thread!==e)){for(let r of Yo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}O=n,O.hidden=!0,t.replaceWith(O),Kt()}}function Zi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Qo&&(e.preventDefault(),uf(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Xe())})}async function uf(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",un);let o=await S(Qo,{form:new FormData(e)});if(!o.ok){if(removeEventListener("pagehide",un),
u("still-signed-in"),o.status===401)return Xe();let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView(
{block:"nearest"})}await Cr().catch(()=>{}),location.assign(jt)}var Nr={};V(Nr,{connect:()=>mf});function mf(){document.addEventListener("click",e=>Qi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Qi(e.target))})}function Qi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Fr={};V(Fr,{connect:()=>hf,connectPane:()=>Br});var pf=200,ec=()=>E("folded-previews",[]);function hf(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&yf(t,!t.open),e.target.closest?.("[data-action=previews-off]")&&gf()}),i("placed",({li:e})=>(Rr(e),tc(e))),i("history",()=>Rr(d()))}function Br(){
Rr(d()),tc(d())}var Ir=()=>document.querySelector(".previews-off");function tc(e){let t=Ir()||E("previews-off",!1)?null:P("previews-off-template"),o=t&&e?.querySelectorAll(
".message__body a[href^=http]");o?.length&&v(()=>o[o.length-1].closest(".message__body").after(t))}function gf(){T("previews-off",!0),Ir().closest(".message").focus(
{preventScroll:!0}),v(()=>Ir().remove())}function yf(e,t){let{id:o}=e.closest(".message"),n=ec().filter(r=>r!==o);T("folded-previews",t?n:[...n,o].slice(-pf))}function Rr(e){
let t=new Set(ec());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var wf=1440*60*1e3,nc=()=>document.querySelectorAll(".stay-bar");function rc(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(T("stay",Date.now()),oc(Xo))}),i("dialog-done",({id:e})=>e==="stay"&&oc(()=>nc().forEach(t=>t.remove()))),i("pane",Xo),i("history",Xo),Xo()}function oc(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Xo(){let e=Date.now()-E("stay",0);for(let t of nc())t.hidden=e>=0&&e<wf}var ye=64,xf=/^\(\d+\) /,Kr=null;function Wr(){sc(),h("unread",e=>{document.body.dataset.unread=e.dataset.count,sc()}),new MutationObserver(ac).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Wt=()=>Number(document.body.dataset.unread)||0;function sc(){ac(),bf()}function ac(){let e=document.title.replace(
xf,""),t=Wt()>0?`(${Wt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function bf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Wt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Kr??(Kr=await kf(e.dataset.plain)),Wt()===0)return;e.
href=vf(Wt())}catch{}}}function kf(e){return new Promise((t,o)=>{let n=new Image(ye,ye);n.onload=()=>t(n),n.onerror=o,n.src=e})}function vf(e){let t=Object.assign(
document.createElement("canvas"),{width:ye,height:ye}),o=t.getContext("2d");o.drawImage(Kr,0,0,ye,ye);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ye-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ye-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ye-r/2,47),t.toDataURL("image/png")}var qf=5e3,Ur=3e3,Ut=new Map,Vo={thread:"",at:-Ur};h("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||K(o))return;Ut.has(t)||Ut.set(t,new Map);let r=Ut.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Hr(t,o),qf)}),jr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Hr(o.dataset.thread,
e.dataset.sender)});h("news",e=>Hr(e.dataset.thread,e.dataset.sender));function ic(e,t){let o=e.querySelector("#composer textarea");jr(e.dataset.thread),o?.addEventListener(
"input",()=>{!ie(o.value)&&!("editing"in o.form.dataset)&&_f(e.dataset.thread)},{signal:t})}i("composed",()=>Vo={thread:"",at:-Ur});function _f(e){let t=performance.
now();Vo.thread===e&&t-Vo.at<Ur||(Vo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Hr(e,t){let o=Ut.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),jr(e))}function jr(e){let t=[...Ut.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Jt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(F(e))return cc();if(B(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(xe()&&Qt())&&
Lf(e)});i("all-read",cc);function Lf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{lc(),e.before(t),Q(e)})}function cc(){
v(lc)}function lc(){let e=document.getElementById("new-messages");if(!e)return;let t=ke(e);e.remove(),t&&Q(t)}var Gr={};V(Gr,{connect:()=>Tf});var Cf=1e3,dc=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(dc.unobserve(o),w.player().then(({prepare:n})=>n(o),()=>{}))});function Tf(){
i("pane",Ht),i("history",Ht),i("placed",Ht),i("gallery",Ht),i("played",({player:e})=>Mf(e)),Ht()}var zr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Ht(){let e=E("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(zr(t)),dc.observe(t)}}function Mf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=E("heard",[]).filter(n=>n!==zr(e));T("heard",[...o,zr(e)].slice(-Cf))}document.documentElement.classList.add("has-js");$s();Et(document);Zi();ei();yi();wi();Gi();La();Ns(document.body.dataset.page);Is();document.body.dataset.page===
"app"?$f():document.getElementById("dock")&&Of();function $f(){rc(),E("dock",{}).state==="closed"&&U("dock"),Wr(),uc(),fc(),rr(),Jn(),Ya(),Yi()}async function Of(){
Wr(),rr(),Jn(),(await w.dock()).connect(fc,uc)}function uc(){Ra(),Pi()}function fc(){Os();for(let e of[Sn,sr,Eo,Ar,Fr,Gr,Nr,wr,hr,ir,Mr])e.connect();Fi([Et,ia,wn,
Fs,ka,Za,Pn,Da,Ji,Br,vs,gi,fr,ic,Oi,ni,Ci,na,Rs])}export{Pf as a,pc as b,Nf as c,hc as d,If as e,Rf as f,b as g,f as h,N as i,Ye as j,Ff as k,u as l,i as m,we as n,es as o,Uf as p,Hf as q,jf as r,os as s,zf as t,
Gf as u,Yf as v,Xf as w,Vf as x,Jf as y,Zf as z,J as A,Qf as B,em as C,tm as D,om as E,nm as F,rm as G,sm as H,Se as I,cm as J,S as K,Vt as L,Xe as M,L as N,m as O,
De as P,A as Q,W as R,c as S,Ve as T,v as U,E as V,T as W,qc as X,qm as Y,tt as Z,h as _,nt as $,rt as aa,st as ba,Et as ca,z as da,Ds as ea,Ps as fa,me as ga,xh as ha,
Ul as ia,qo as ja,qe as ka,ft as la,Ao as ma,We as na,$t as oa,ai as pa,ii as qa,Pt as ra,Tg as sa,Po as ta,tr as ua,tf as va,hS as wa,Ad as xa,Pg as ya,Ng as za,
Ig as Aa,Bs as Ba,w as Ca,Bc as Da,Fc as Ea,Wm as Fa};

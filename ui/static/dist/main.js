var Jr=Object.defineProperty;var Zr=e=>{throw TypeError(e)};var wc=(e,t,o)=>t in e?Jr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var j=(e,t)=>{for(var o in t)Jr(e,o,{get:t[o],enumerable:!0})};var Hf=(e,t,o)=>wc(e,typeof t!="symbol"?t+"":t,o),Zo=(e,t,o)=>t.has(e)||Zr("Cannot "+o);var Sc=(e,t,o)=>(Zo(e,t,"read from private field"),o?o.call(e):t.get(e)),jf=(e,t,o)=>t.has(e)?Zr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),xc=(e,t,o,n)=>(Zo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),zf=(e,t,o)=>(Zo(e,t,"access private method"),o);var Gf=(e,t,o,n)=>({set _(r){xc(e,t,r,o)},get _(){return Sc(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function P(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function N(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Xe(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Qo(e)&&Qo(o)===Qo(e))}var Qo=e=>e.id||e.getAttribute("href")||e.value;function Yf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(Xe(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",we=p+"/",jt=p+"/login",en=p+"/logout",Qr=p+"/chats",es=p+"/chats/list",ts=p+"/chats/gone",os=p+"/stickers",Zf=p+
"/gifs",Qf=p+"/found-gifs",em=p+"/switch",ns=p+"/keys",zt=p+"/settings/look",rs=p+"/users/",ss=p+"/live",tm=p+"/api/auth/passkey",om=p+"/api/auth/passkey/option\
s",nm=p+"/api/settings/passkeys",rm=p+"/api/settings/passkeys/options",as=p+"/api/push/key",is=p+"/api/push/subscriptions",sm=p+"/api/uploads/tus",am=p+"/health\
z",cs=p+"/worker.js",im=p+"/offline",J=e=>`${p}/chats/${e}`,ls=e=>`${p}/chats/${e}/entry`,ds=e=>`${p}/chats/${e}/day`,us=e=>`${p}/chats/${e}/changes`,fs=e=>`${p}\
/chats/${e}/marks`,cm=e=>`${p}/chats/${e}/members`,lm=e=>`${p}/chats/${e}/commands`,ms=e=>`${p}/chats/${e}/read`,Gt=e=>`${p}/chats/${e}/bar`,ps=e=>`${p}/chats/${e}\
/people`,xt=e=>`${p}/chats/${e}/messages`,Xt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,hs=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,gs=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,ys=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,Yt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,dm=e=>`${p}/users/${e}/card`,Vt=e=>`${p}\
/stickers/${e}/picture`,um=e=>`${p}/gifs/${e}`,fm=e=>`${p}/found-gifs/${e}`,mm=e=>`${p}/api/uploads/${e}`,pm=e=>`${p}/files/${e}/thumb`;var bc=15e3,ws=6e4,bt=0,Se=()=>new Date(Date.now()-bt),ym=()=>bt;function Ss(e,t){let{headers:o}=e,n=Date.parse(o.get("Ribbit-Time")??o.get("Date"))+500,r=Date.
now();if(!n||Math.abs(r-t)>bc)return;let s=(t+r)/2-n,a=bt;bt=Math.abs(s)>ws?s:0,Math.abs(bt-a)>ws&&u("day")}var kc=15e3,tn=!1;i("signing-out",()=>tn=!0);i("still-signed-in",()=>tn=!1);async function S(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(
()=>r.abort(),kc);try{let a={"X-Requested-With":"fetch"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(
l,{method:"POST",body:new URLSearchParams(t)});let y=Date.now(),M=await fetch(e,l);Ss(M,y);let le=await M.text();return M.status===401&&Ye(),{status:M.status,ok:M.
ok,body:le,problem:M.ok?null:vc(le,M)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{clearTimeout(s)}}function Jt(e,t){let o=new FormData(e);return t?.
name&&o.append(t.name,t.value),o}function Ye(){if(tn)return;let e=location.pathname+location.search;location.assign(`${jt}?next=${encodeURIComponent(e)}`)}function vc(e,t){
let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??
t.headers.get("Retry-After"))||1}}function on({key:e,code:t}){return/^[a-z]$/i.test(e)?e.toLowerCase():/^[^\0-\x7f]+$/.test(e)&&!/\p{Script=Latin}/u.test(e)&&/^Key([A-Z])$/.exec(t)?.[1].toLowerCase()||
""}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var kt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),C=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),nn=()=>document.getElementById("composer"),De=()=>nn()?.querySelector("textarea[name=content]")??null,se=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",xe=()=>document.visibilityState==="visible"&&document.hasFocus(),W=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,B=e=>e.dataset.kind==="system",F=e=>e.dataset.sender===_()&&!B(e);var Ec=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ec.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>Ve(String(t[s]??r)))}var qc=/[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u,
Ve=e=>qc.test(e)?`⁨${e}⁩`:e;function Zt(e,t){return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>{let n=t[o.slice(1,-1)];return n===void 0?o:typeof n=="st\
ring"?Ve(n):(n.dir||(n.dir="auto"),n)})}var rn=new Map,Pe=null,sn=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function xs(e,t,o){o?rn.set(e,{address:e,thread:t,id:o.id,top:o.top}):rn.delete(e)}function bs(e){return Pe=
rn.get(e)??null,Pe?sn(Pe.thread,Pe.id.replace("message-","")):e}function ks(e){let t=Pe?.thread===e?Pe:null;return Pe=null,t}var _c=80,k=null,vs="",Ze=!0,an=!1,be=null,ln=-1;function Es(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",Ac(o),
k.addEventListener("scroll",Lc,{passive:!0,signal:t});let n=new ResizeObserver(()=>vt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Re(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=be=null})}i("placed",Je);i("read",Je);i("show-message",({li:e})=>_s(e));var eo=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=_c,qs=()=>Ze&&!("hasNewer"in(d()?.dataset??{})),Ie=()=>k;function v(e,t="top"){if(!k||an)return e();an=!0,As();try{return e()}finally{
an=!1,vt(t)}}function Re({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):dn({takesFocus:e}))}function dn({takesFocus:e=!1}={}){
k&&(Ze=!0,vt(),u("scrolled"),Je(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function _s(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=Ne(e).top-(k.clientHeight-e.offsetHeight)/2,Qt(),u("sc\
rolled")}function Ac(e){Ze=!0;let t=ks(e.dataset.thread);vs=t?.address??sn(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=Ne(o).top-t.top,Qt(),Je();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return _s(n);vt(),
r&&Ne(r).top<0&&(k.scrollTop+=Ne(r).top-16),Qt(),Je()}var cn=!1;function Lc(){cn||(cn=!0,requestAnimationFrame(()=>{cn=!1,k&&(As(),se()||xs(vs,d().dataset.thread,
Ze?null:be),Je(),u("scrolled"))}))}function As(){k.scrollTop===ln&&vt(),Qt()}function Qt(){Ze=eo(),ln=k.scrollTop,be=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(be={id:t[o].
id,...Ne(t[o])})}function vt(e="top"){if(!k)return;let t=be&&document.getElementById(be.id);if(Ze)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=Ne(t)[e]-be[e];
let o=e==="top"?"bottom":"top";be[o]=Ne(t)[o]}ln=k.scrollTop}function Ne(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Je(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=eo()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Qe=new Map,Z=e=>`ribbit:${kt()}:${_()}:${e}`;function E(e,t){if(Qe.has(Z(e)))return Qe.get(Z(e));try{let o=localStorage.getItem(Z(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function T(e,t){let o=Z(e);Qe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Qe.set(o,t)}}function U(e){Qe.delete(Z(e));
try{localStorage.removeItem(Z(e))}catch{}}function un(e){let t=Z(e),o=new Set([...Qe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Z("").length))}var Tc=Z;function fn(){for(let e of un(""))U(e);try{indexedDB.deleteDatabase(Tc("files"))}catch{}}
function Dm(e){let t=new RegExp(`^ribbit:${kt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(
o)))}catch{return[]}}function et(e){addEventListener("storage",t=>{t.key?.startsWith(Z(""))&&e(t.key.slice(Z("").length))})}function tt(){let e=crypto.getRandomValues(
new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}var Mc=3e4,$c=300,Oc=["presence","read","avatar"],to=new Map,ot=[];function h(e,t){to.has(e)||to.set(e,[]),to.get(e).push(t)}function nt(e){for(let t of[...b(e).
children])Oc.includes(t.dataset.frame)&&(ot=[...ot.slice(1-$c),{frame:t,at:performance.now()}]),Cs(t)}function oo(){ot=ot.filter(({at:e})=>performance.now()-e<Mc);
for(let{frame:e}of ot)Cs(e)}var Ls=()=>ot=[];function Cs(e){for(let t of to.get(e.dataset.frame)??[])t(e)}var Dc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),no=e=>new Intl.DateTimeFormat(Dc,e),Ts=no({hour:"numeric",minute:"\
2-digit"}),Pc=no({month:"short",day:"numeric"}),Nc=no({month:"short",day:"numeric",year:"numeric"}),Ic=no({dateStyle:"full",timeStyle:"short"}),ro=e=>e.replace(
/[\u00a0\u202f]/g," "),rt=e=>ro(Ts.format(e)),Ms=e=>ro(Ts.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),st=e=>ro(Ic.format(e));
function I(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var $s=(e,t)=>e===I(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function at(e,t=Se()){let o=I(e);return o===I(t)?c("today"):$s(o,t)?c("yesterday"):ro((e.getFullYear()===t.getFullYear()?Pc:Nc).format(
e))}var mn=e=>I(e)===I(Se())?rt(e):at(e);function Rc(e,t=Se()){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<1440?c("hours-\
ago",{n:Math.floor(o/60)}):at(e,t)}function Os(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${kt()}=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=${we}; max-age=31536000; samesite=lax`)}function pn(e){let t=Se(),o=t-e<24*36e5;return c("last-seen",{when:!o&&$s(I(e),t)?c("yeste\
rday-within"):Rc(e,t)})}var Bc={clock:rt,entry:mn};function Et(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime),n=Bc[t.
dataset.time];n&&(t.textContent=n(o)),t.title=st(o)}}function Ds(){let e=I(Se()),t=0,o=()=>{let n=I(Se());n!==e&&u("day"),e=n;let r=Se(),s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Ps(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:hn(e/1e3)}):e<9995e5?c("size-mb",{size:hn(e/1e6)}):c("size-gb",{size:hn(e/1e9)})}var hn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Ns=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var w={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),restore:()=>import("./restore.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Kc={stickers:w.addSticker,
settings:w.settings,avatar:w.avatar,desk:w.desk,restore:w.restore,trust:w.trust,offline:w.offline};function Is(e){Kc[e]?.().then(({connect:t})=>t()).catch(()=>{})}
function Rs(){for(let e of window.PublicKeyCredential?document.querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),
w.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}
var Wc={"[data-picks]":w.peoplePicker,"#search":w.search,"#gallery":w.gallery};function Bs(e,t){for(let[o,n]of Object.entries(Wc)){let r=e.querySelector(o);if(!r)
continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||
a(r,t),()=>{})}}var Fs=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var z=null,D=null,Be=0;function Ks(e,t){D=e.querySelector("#composer");let o=D?.querySelector("input[type=file]");if(!o)return D=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?zc(r):r);o.value="",yn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),w.addMenu().then(({toggle:r})=>D&&r(D,o),()=>Hc({})))},{signal:t}),W()&&Fs()&&Gc(t),document.addEventListener("paste",Yc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Vc,{signal:t});Be=0,z?.show(D),t.addEventListener("abort",()=>D=null)}i("edit-unsen\
t",({files:e})=>e?.length&&qt(t=>t.restore(D,e)));var Ws=()=>z?.count(A())??0,Us=()=>z?.isSpoiler(A())??!1,Hs=()=>z?.isHeldUp(A())??!1,js=()=>z?.take(A())??[],gn=e=>z?.
isUnderWay(e)??!1,zs=e=>z?.previewOf(e)??null;async function Gs(e){let t=!1;return await qt(async o=>t=await o.revive(e)),t}function Hc({accept:e="",capture:t="",
isVoice:o=!1}){let n=D?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute("capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,
n.toggleAttribute("data-voice",o),n.click())}function jc(e){w.recorder().then(({start:t})=>t(e),()=>u("composer-note",{words:c("try-again")}))}async function Jm(e,t){
let o=[];return await qt(n=>o=n.hand(e,t)),o}var zc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.exec(e.name)?.[0]??""}`,{type:e.type});function Gc(e){let t=D,
o=f("button","hold__press",N("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to-record")),o.addEventListener("pointerdown",r=>{r.button===0&&
(r.preventDefault(),w.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},{signal:e}),o.addEventListener("click",({detail:r})=>r===
0&&jc(t),{signal:e});let n=f("span","hold__lock",N("lock"),N("up"));n.setAttribute("aria-hidden","true"),t.querySelector(".composer__row").append(f("div","hold",
n,o)),t.classList.add("composer--voice")}function yn(e){e.length>0&&qt(t=>D&&t.add(D,e))}async function qt(e){z??(z=await Xc().catch(()=>null)),z?await e(z):u("\
composer-note",{words:c("try-again")})}async function Xc(){let[e,{Upload:t}]=await Promise.all([w.tray(),w.upload()]);return e.useUpload(t),e}function Yc(e){let t=[
...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!D?.contains(e.target);!D||o||t.length===0||e.clipboardData.getData("\
text/plain")!==""||(e.preventDefault(),yn(t))}function Vc(e){!D||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),e.type==="dragenter"&&++Be===1&&qt(
t=>Be>0&&D&&t.showDrop(D,se())),e.type==="dragleave"&&Be>0&&Be--,e.type==="drop"&&(Be=0,yn([...e.dataTransfer.files])),Be===0&&z?.hideDrop())}var Jc=98,Ys=null;function Vs(e){e===Ys&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Jc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Ys=o===t?e:null})}var xn={};j(xn,{connect:()=>Qc,connectPane:()=>Sn,discardEdit:()=>lo,draftPreview:()=>wn,saveEdit:()=>co,savedDraft:()=>_t,savedEdit:()=>io});var Zc=/^(?:[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u2800\u303F\u{13441}\u{13442}\u{16FE4}\u{1D159}]|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf})*$/u,
ie=e=>Zc.test(e),so=e=>e.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g,`
`).replace(/[^\P{Cc}\n\t]/gu,"");var ao=e=>`draft:${e}`,wn=e=>{let t=_t(e)||"";return ie(t)?"":t.trim()};function Qc(){et(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Sn(e,t){
let o=e.dataset.thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=E(ao(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.
dataset;r===void 0?Js(o,n.value):co(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Js(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}
var io=e=>E(`edit:${e}`,null),co=(e,t,o)=>T(`edit:${e}`,{id:t,text:o}),lo=e=>U(`edit:${e}`),_t=e=>E(ao(e),"");function Js(e,t){ie(t)?U(ao(e)):T(ao(e),t)}var uo=new Set,Zs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),K=e=>e!==_()&&Zs().includes(e);function kn(e){if(e===document.body.dataset.
blocked)return;let t=Zs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==K(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(vn))}i("pane",()=>uo.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?uo.add(t.id):uo.delete(t.id),bn(t,e.target.open)},!0);function vn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!B(e)&&K(e.dataset.sender)?(o||e.prepend(o=P("fold-template")),o.open=uo.has(e.id),bn(e,o.open)):o&&(o.remove(),bn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&K(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function bn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function it(e){try{return await navigator.clipboard.writeText(e),!0}catch{return el(e)}}function el(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Qs=14,tl=20,ol=200,nl=2e3,fo=new Set;i("pane",()=>fo.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&cl(t);let o=e.
closest?.(".show-more");o&&v(()=>En(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&En(il(t),!0)});function ea(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))sl(n);let o=t.filter(rl);for(let n of o)ta(n,n,n.closest(
".message").id)}function rl(e){if(e.textContent.length<ol&&e.querySelectorAll("br, li, blockquote").length<Qs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Qs*parseFloat(getComputedStyle(e).lineHeight)-1}function sl(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(P("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=tl))return;let o=e.closest(".message");ta(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function ta(e,t,o){let n=f(
"button","show-more",f("span","",""),N("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),En(n,fo.has(o))}var al=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,il=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function En(e,t){al(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
fo.add(e.dataset.folds):fo.delete(e.dataset.folds)}async function cl(e){let t=e.closest(".code").querySelector("code").textContent,o=await it(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
nl)}var qn=e=>{if(K(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!F(e)};function _n(e){if(e.dataset.
mentions===void 0)return;let t=qn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(_n));var An=e=>(e.dataset.users??"").split(" ").filter(Boolean);function oa(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
An(t).includes(_())))}var na="a:not([aria-hidden]), button, [role=button]";function Ln(e){for(let t of e.querySelectorAll(na))t.tabIndex=-1}function ra(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(na)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Ln(r)},{signal:t})}var dl=6e4,mo=e=>e.classList.contains("message");function ke(e){do e=e.nextElementSibling;while(e&&!mo(e));return e}function po(e){do e=e.previousElementSibling;while(e&&
!mo(e));return e}function Q(e,t=e){if(!e)return;let o=ke(t)??t,n=[],r=po(e);for(let s=e;s&&(ul(s,r)&&n.push(s),s!==o);s=ke(s))r=s;ea(n)}function ho(e){let t=e.querySelectorAll(
".message");t.length&&Q(t[0],t[t.length-1])}function ul(e,t){let o=new Date(e.dataset.at),n=t!==null&&I(new Date(t.dataset.at))===I(o),r=n&&o-new Date(t.dataset.
at)<dl,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!B(e)&&!B(t)&&t.dataset.sender===e.dataset.sender),fl(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),pl(e,o),vn(e),oa(e),_n(e),Ln(e),!0)}function fl(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let y=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=y}if((s||n)&&r?.remove(),s)return ml(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==I(o)&&r.replaceChildren(sa(o)),
r.dataset.day=I(o);let a=at(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function ml(e,t){let o=t?I(t):void 0,n=t?at(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",sa(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function sa(e){let t=f("a","divider__day",at(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${ds(d()?.dataset.thread)}?day=${I(e)}`}),t.dataset.dialog="",t}function pl(e,t){let o=rt(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let y of e.querySelectorAll(".message__time"))y.textContent=o,y.title=st(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Ms(t));let s=e.querySelector(".message__edited[data-at]");Et(e),s&&(s.title=st(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var go=400,hl=50,aa=8,gl=60,ve=new Map,de=e=>Number(e.dataset.seq),yo=e=>Number(e.dataset.version),wo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function ca(){let e=d();ve.clear(),e&&ho(e)}i("day",()=>{let e=d();e&&v(()=>ho(e))});h("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ue(o),la(t,e.dataset.version))});h("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&la(t,e.dataset.version)});h("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});h("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function la(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ue(e){let t=d(),o=document.getElementById(e.id)??wl(t,e.dataset.clientId);if(o&&wo(o)&&yo(o)>=yo(e))return o;let n=de(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&wo(o)?Sl(o,e):bl(t,e,o));return r||yl(e),u("placed",{li:r??e,isNew:n}),n&&r&&ma(
t),r}function yl(e){ve.delete(e.id),ve.set(e.id,e),ve.size>go&&ve.delete(ve.keys().next().value)}function da(e){let t=[document.getElementById(e.id),ve.get(e.id)].
filter(Boolean);return ve.delete(e.id),t.find(o=>yo(o)>=yo(e))??e}function wl(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Sl(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Q(t),o&&(t.contains(o)?o:xl(t,
o)??t).focus({preventScroll:!0}),t}function xl(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function bl(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&de(t)>de(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&de(t)<de(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&de(a)>de(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):xo(e,t),Q(t),t}function xo(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function ua(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-aa):r.splice(0,aa);if(v(()=>kl(n,a.filter(l=>!document.getElementById(l.id)).map(da),t),ia(t)),ma(n,{fromEnd:t,isPaging:!0}),await vl(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),So(n,t,!s&&Cn(n,e,t))},
ia(t)),u("history")}var ia=e=>e?"bottom":"top";function kl(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)xo(e,r);Q(t[0],t[t.length-1])}var vl=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:gl}):setTimeout(
e)});function fa(e){let t=d(),o=[...e.querySelectorAll(".message")].map(da),n=new Set(o.map(y=>y.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(y=>!n.has(y.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&ke(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),de(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),ho(t),So(t,!0,Cn(t,e,!0)),So(t,!1,Cn(t,e,!1)),
u("history")}function Cn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Fe(e);return t.dataset.hasNewer==="true"||n!==null&&de(n)<Number(e.dataset.lastSeq)}
function So(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=El(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function El(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ma(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=go+hl||!o&&!qs()||v(()=>{let r=t?n.slice(go):n.slice(0,n.length-go),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();So(e,!t,!0),Q(a)})}function Fe(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function pa(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(F)??null}var qo={};j(qo,{add:()=>Bn,connect:()=>Bl,connectPane:()=>Nn});var ct="outbox:",At=null,Tn=e=>e.startsWith(ct);et(e=>Tn(e)&&Mn());function G(){return At??(At=un(ct).map(e=>E(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),At}var ha=e=>G().filter(t=>t.thread===e).pop()??null;function ga(e){let t=Math.max(0,...G().map(o=>o.n))+1;ya({...e,id:tt(),n:t,at:Date.now(),problem:""})}
function ee(e,t){let o=E(ct+e,null);o&&ya({...o,...t})}function Lt(e){let t=E(ct+e,null);U(ct+e),t&&Mn([t.thread])}function ya(e){T(ct+e.id,e),Mn([e.thread])}function Mn(e){
let t=At??[];At=null;for(let o of new Set(e??[...t,...G()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):lt(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function lt(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var _l=400,Al=320,wa=new Map;function Sa(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Ll(t,o),!n)return;v(()=>{xo(
e,n,{afterPending:!0}),Q(n)})}Cl(n,t.files??[]),Pl(n,t)}function Ll(e,t){let o=P("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
$l(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=rt(n);let s=[...(e.files??[]).map(({name:l})=>l),lt(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&Dl(o,a),o}var On=e=>e.picture??zs(e.key);function Cl(e,t){let o=t.map(n=>On(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,v(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(Tl(t))}))}function Tl(e){let t=f("div","attach\
ments"),n=e.map(On).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),y=Math.min(1,_l/s,Al/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*y)),height:Math.max(1,Math.round(a*y))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!On(s)))t.append(f("div","file",f("span","file__kind",Ns(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",Ps(r.size)))));return t}i("upload-progress",({key:e,part:t})=>wa.set(e,t));function Ml(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:wa.get(n.key)??0),0)/t}function $l(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:Ol(e)}),t}var Ol=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??Vt(e);function Dl(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",lt(t))))}function Pl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=Ml(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(N("clock"),a);let y=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(N("warning"),f("span","",y),$n("retry"),t.sticker?"":$n("edit"),$n("delete")),o.setAttribute("role","alert")}function $n(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var xa=[1e3,2e3,4e3,8e3],ko=2e4,Nl=5e3,Il=6e4,Rl=3,Dn=tt(),bo=new Set,Ke=0,Pn=0;function Bl(){et(e=>{Tn(e)&&(R(),fe())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Kl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ke=0,fe()}),addEventListener("pa\
gehide",()=>{ka();for(let e of G())In(e)&&Rn(e)&&ee(e.id,{seen:0})}),fe()}var Nn=R;i("sent",({clientId:e})=>Lt(e));i("online",()=>{Ke=0;for(let e of G())e.isSoft&&
ee(e.id,{problem:"",isSoft:!1});R(),fe()});i("connection",()=>R());var Eo=e=>G().find(t=>t.files?.some(o=>o.key===e)),In=e=>(e.files??[]).some(t=>!t.id),Rn=e=>(e.
files??[]).every(t=>t.id||gn(t.key)),Fl=e=>In(e)&&!Rn(e)&&!(Date.now()-(e.seen??e.at)<Il);i("uploaded",({key:e,id:t})=>{let o=Eo(e);o&&(ee(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),fe())});i("previewed",({key:e})=>Eo(e)&&R());i("upload-failed",({key:e,problem:t})=>{let o=Eo(e);o&&(ee(o.id,{problem:t}),R(),
fe())});i("upload-progress",({key:e,path:t})=>{let o=Eo(e);o&&(o.files.find(n=>n.key===e).path!==t&&ee(o.id,{files:o.files.map(n=>n.key===e?{...n,path:t}:n)}),Math.
abs(Date.now()-(o.seen??o.at))>Nl&&ee(o.id,{seen:Date.now()}),R())});function Bn(e){ga(e),R(),Re(),fe()}function Kl(e,t){if(e==="delete"||e==="edit"){let n=G().
find(r=>r.id===t);Lt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}ee(t,{problem:"",isSoft:!1});let o=G().
find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ke=0,R(),fe()}function fe(){clearTimeout(Pn);let e=new Set(G().filter(t=>!t.problem).map(t=>t.thread));if(e.
size!==0){if(!ba())return vo(ko/4);for(let t of e)Wl(t)}}async function Wl(e){if(!bo.has(e)){bo.add(e);try{for(;;){let t=G().find(n=>n.thread===e&&!n.problem);if(!t)
break;if(Fl(t)&&!await Gs(t.files.filter(n=>!n.id&&!gn(n.key)))){ee(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(In(t)){
Rn(t)||vo(ko/4);break}ba();let o=await S(xt(e),{form:Ul(t)});if(!Hl(t,o))break}}finally{bo.delete(e),bo.size===0&&ka()}}}var Ul=({content:e,sticker:t,replyTo:o,
id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Hl(e,{ok:t,status:o,body:n,problem:r}){
let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Ke=0,Lt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&
ue(s),R(),!0):o===401?!1:o===429?(vo(r.retryAfter*1e3),!1):t||o===0||o>=500?(Ke++,o>=500&&Ke>=Rl&&ee(e.id,{problem:r?.text||"?",isSoft:!0}),R(),vo(xa[Math.min(Ke,
xa.length)-1]),!1):(ee(e.id,{problem:r?.text||"?"}),R(),!0)}function vo(e){clearTimeout(Pn),Pn=setTimeout(fe,e)}function ba(){let e=E("lease",null),t=(e?.until??
0)-Date.now();return e&&e.page!==Dn&&t>0&&t<=ko?!1:(T("lease",{page:Dn,until:Date.now()+ko}),!0)}function ka(){E("lease",null)?.page===Dn&&U("lease")}function R(){
let e=d();if(!e)return;let t=G().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?Lt(n.id):Sa(e,n,Fe(e))}var Ct=1e4,Fn=9500,g=null,x=null;function va(e,t){if(g=e.querySelector("#composer"),x=g?.querySelector("textarea")??null,!x)return;g.querySelector(".composer__s\
poiler")?.remove(),x.addEventListener("input",dt,{signal:t}),L(x,zl,{signal:t}),L(x,n=>_a(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener(
"submit",Aa,{signal:t}),g.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),Ee(),me())},{signal:t});let o=io(
m().dataset.thread);o&&x.value===_t(m().dataset.thread)&&Ea(o),dt()}i("files-changed",()=>x?.isConnected&&dt());i("composer-note",({words:e})=>Tt(e,e!==""));i("\
connection",({isOnline:e})=>Tt(e?"":c("offline-note")));function me(){x?.focus({preventScroll:!0})}function Ch(e){!x||x.readOnly||(x.setRangeText(e,x.selectionStart,
x.selectionEnd,"end"),x.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!x||x.readOnly)return;Ee();let o=t&&document.
getElementById(`message-${t}`);o&&Kn(o),x.value=[e,x.value].filter(n=>!ie(n)).join(`
`),x.dispatchEvent(new Event("input",{bubbles:!0})),me(),x.setSelectionRange(e.length,e.length)});function Kn(e){Ee(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");qa("reply",Zt("replying-to",{name:t,text:lt(e)})),me()}async function Wn(e){let{thread:t}=m().
dataset,o=g,n=await S(Xt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return Tt(n.problem?.text||c("try-again"),!0);Ee();let r={id:e.id.replace("mes\
sage-",""),text:n.body};co(t,r.id,r.text),Ea(r),me(),x.setSelectionRange(x.value.length,x.value.length)}function Ea({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),x.value=t,qa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),dt()}function Ee(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,lo(m().dataset.thread),x.value=_t(m().dataset.thread)),Tt(""),dt(),!0)}function qa(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(N(e)),v(()=>o.
hidden=!1)}function dt(){let e=so(x.value).trim(),t=e.length<Fn?e.length:[...e].length,o=!ie(e)||("editing"in g.dataset?"caption"in g.dataset:Ws()>0),n="recordi\
ng"in g.dataset?g.dataset.recording==="":o&&t<=Ct&&("editing"in g.dataset||!Hs());g.classList.toggle("composer--ready",n);let r=g.querySelector(".composer__send");
r&&(r.disabled=!n),Vs(x),jl(t)}function jl(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<Fn&&v(()=>t.hidden=e<Fn),t.classList.toggle("counter--\
over",e>Ct);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Ct),over:o(e-Ct)};t.hidden||(t.textContent=c(e>Ct?"counter-over":"counter",
n))}var _a=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!W()||e.ctrlKey||e.metaKey);function zl(e){if(_a(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
Aa(e);else if(e.key==="ArrowUp"&&x.value===""&&!e.altKey&&!e.shiftKey){let t=pa();if(!t)return;e.preventDefault(),Wn(t)}}function Aa(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Yl();let t=so(x.value),o=Us()?
Gl(t):t;x.value="",Xl({content:o,files:js()}),dt()}var Gl=e=>(ie(e)?c("spoiler-mark"):e).split(`
`).map(t=>ie(t)?"":`>!${t.trim()}!<`).join(`
`).trim();function Xl(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),Ee(),Bn({thread:t,replyTo:o,...e})}async function Yl(){
if(x.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;x.readOnly=!0;let n=await S(hs(t,e),{form:{content:so(x.value)}});if(o===g&&(x.readOnly=
!1),!n.ok)return o===g&&Tt(n.problem?.text||c("try-again"),!0);if(io(t)?.id===e&&lo(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".messag\
e");r&&ue(r),g.dataset.editing===e&&Ee(),o===g&&me()}function Tt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"\
status"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var Un="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function _o(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Un)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Jl=2e3,ut=null;function qe(e,t){ut?.remove(),ut=f("span","tooltip",t),ut.setAttribute("role","status"),ut.style.insetInlineEnd="20px",ut.style.insetBlockStart=
"20px";let o=ut;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Jl)}var _e=null,La=()=>{},Ao=()=>X()?.firstElementChild!=null,X=()=>document.getElementById("dialog");function Ca(){let e=X();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),We())}),e.addEventListener("submit",Zl),L(document,t=>t.key==="Escape"&&
We()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),ft(o.getAttribute("href"),o))}))}async function ft(e,t){let o=await S(e),n=t?.closest?.(".message");o.ok?Lo(b(o.body),t):n?qe(n,o.problem?.text||
c("try-again")):X().contains(t)&&Ta(X().querySelector("form"),o)}function Lo(e,t){let o=Ao()&&X().contains(t);o||(We(),_e=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),X().replaceChildren(...e.children),window.htmx?.process(X()),o||(La=_o(X())),(o&&Xe(t,X())||n||X().querySelector(
Un))?.focus(),u("dialog-shown",{root:X()})}function We(){return Ao()?(La(),X().replaceChildren(),_e&&Xe(_e)?.focus({preventScroll:!0}),_e=null,!0):!1}async function Zl(e){
let t=e.target;if(t.method==="get")return Ql();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await S(t.getAttribute("action"),{form:Jt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Ta(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&nt(r.body);let l=s.querySelector(".message");if(l&&(_e=document.getElementById(l.id)??_e),l&&n&&d()===n&&ue(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return Lo(s,_e);let M=_e,{id:le}=t.closest("[role=dialog], [role=alertdialog]")??t;We(),!l&&M?.matches(".message")&&qe(M,c("reported")),a||u("dialog\
-done",{id:le})}function Ql(){i("pane",()=>{We(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Ta(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var ed=["react","reaction","reply","edit"],Oa=e=>e.id.replace("message-",""),Ue=(e,t)=>t(m().dataset.thread,Oa(e));function He(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||B(e)||ed.includes(t)&&!nn())return!1;let o=F(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function Mt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!He(t,o.dataset.action)}async function Ae(e,t){switch(e){case"reply":return Kn(t);case"\
edit":return Wn(t);case"delete":return ft(Ue(t,gs),t);case"report":return ft(Ue(t,ys),t);case"pick":return await(await w.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||qe(t,c("try-again"));case"copy-link":return $a(t,new URL(`${J(m().dataset.thread)}?m=${Oa(t)}`,location.href).href);case"copy\
-text":{let o=await S(Ue(t,Xt));return $a(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function $a(e,t){qe(e,c(t!==null&&await it(t)?"c\
opied":"try-again"))}var td=300,od=2500;function Pa(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
$t(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&Ae("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>id(l),td))},s=()=>{clearTimeout(n),W()||jn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Hn=new Set;async function $t(e,t,o){let n=`${e.id} ${t}`;if(Hn.has(n))return;Hn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>nd(e,t,o));let a=await S(Ue(e,Yt),{form:{reaction:t}});Hn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ue(l);!a.ok&&e.isConnected&&v(()=>ad(e,s))}function nd(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",rd(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>Da(M.value)===Da(t));r||(r=sd(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=An(r),a=s.includes(_()),l=a?s.filter(M=>M!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let y=r.querySelector(".chip__count")??r.lastChild;y.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Da=e=>e.replace(/\uFE0F/g,"");function rd(e){let t=f("form","chips");
return t.method="post",t.action=Ue(e,Yt),t}function sd(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function ad(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ce=null;async function id(e){let t=e.closest(".message");if(!t)return;let o=await S(`${Ue(
t,Yt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;jn(),ce=f("span","\
tooltip",o.body.trim()),ce.setAttribute("role","tooltip"),ce.dataset.extra="",t.append(ce);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ce.offsetWidth-8));ce.style.left=`${s}px`,ce.style.top=`${n.top-r.top-ce.offsetHeight-4}px`,W()&&setTimeout(jn,od)}function jn(){
ce?.remove(),ce=null}var ld="🖼️";function pe(e,t=""){let o=Ot(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),dd(e,t),ud(e.querySelector(".chat__count"),o,Na(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=mn(r),n.title=st(r)}}var Ot=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Na=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Ia(e,t){let{seq:o}=t.dataset,n=Na(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(qn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function Co(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Ra(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,y="deleted"in t.dataset,M=t.dataset.
kind==="system",le=!M&&e.dataset.kind!=="direct"&&K(r),Vr=le?c("folded"):t.textContent.trim();y&&!le?e.dataset.preview=c("deleted"):e.dataset.preview=M||le?Vr:c(
"preview-by",{name:l,text:Vr}),y&&!le?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function dd(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":wn(e.dataset.thread),s=ha(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(N(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??ld})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function ud(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var fd=400,mt=()=>document.getElementById("chats-part"),Le=()=>C()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),je=()=>[...C()?.querySelectorAll(
".chat")??[]];function Ba(){if(!C())return;let e=mt().parentElement;e.addEventListener("scroll",()=>he(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),he(!0))}),Ce(C()),he(!1)}i("day",()=>je().forEach(e=>pe(e)));i("d\
raft",({thread:e})=>Gn(e));i("unsent",({thread:e})=>Gn(e));i("list-typing",({thread:e,name:t})=>Gn(e,t));i("pane",Ka);function md(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function To(e){
let t=C(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&md(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function pt(e){e?.remove(),Fa(),he(!1)}function Fa(){let e=mt().querySelector(".filters--list"),t=je().
length>=Number(e.dataset.from)||C().querySelector("a[data-page=chats]");e.hidden=Le()==="all"&&!t}var zn=!1;async function he(e){let t=C(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<fd;if(zn||!(n||e))return;zn=!0;let r=await S(o.getAttribute("href"));if(zn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),Ce(...s),he(!1)}function Ce(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Co(o),
pe(o),o.nextElementSibling.tabIndex=-1}Ka(),C()&&Fa()}function Ka(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of je()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),pe(n))}}function Gn(e,t){
let o=H(e);o&&pe(o,t)}var hd=300,gd=1e4,yd=6e4,Wa=1e4,wd=3e4,Sd=5e3,te=null,ht="",Oo=0,$o=0,Vn=0,Mo=0,Jn=0,Te=()=>te?.readyState===WebSocket.OPEN;function Zn(){Po(),setInterval(()=>{
(Te()?Do(Oo)>yd:te&&Do(Vn)>Wa)&&ja()},5e3),addEventListener("online",Yn),addEventListener("pagehide",Ua),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Yn())}function Ua(){let e=te;te=null,clearTimeout(Jn),e?.readyState===WebSocket.
CONNECTING?e.onopen=()=>e.close():e?.close()}var Do=e=>Math.abs(Date.now()-e);i("pane",za);i("signing-out",Ua);i("still-signed-in",Yn);i("say",e=>Xn(e));function Xn(e){
Te()&&te.send(JSON.stringify(e))}function Po(){clearTimeout(Jn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${ss}`);te=e,
ht="",Vn=Date.now(),e.onopen=()=>{Oo=$o=Date.now(),za(),u("socket",{isUp:!0})},e.onmessage=t=>{te===e&&(Oo=Date.now(),nt(t.data))},e.onclose=t=>{te===e&&Ha(t.code)}}
function Ha(e){if(te=null,ht="",Ls(),e===1008)return Ye();$o&&Date.now()-$o>Sd&&(Mo=0),$o=0,Mo++,u("socket",{isUp:!1,tries:Mo});let t=Math.min(gd,hd*2**(Mo-1));
Jn=setTimeout(Po,t*(.5+Math.random()/2))}function Yn(){te?(Te()?Do(Oo)>wd:Do(Vn)>Wa)&&ja():Po()}function ja(){let e=te;e.onopen=e.onmessage=e.onclose=null,e.close(),
Ha(1006),Po()}function za(){let e=A();Te()&&(ht&&ht!==e&&Xn({event:"leave",data:{threadId:Number(ht)}}),ht=e,e&&Xn({event:"join",data:{threadId:Number(e),since:Number(
d().dataset.version)||0}}))}var bd=1e3,kd=3e4;async function Qn(e){for(let t=bd;!await e()&&Te();t=Math.min(2*t,kd))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function ge(e){
let t=null;return await Qn(async()=>(t=await S(e),t.status!==0&&t.status<500)),t}var Dt=new Map,er=new Set;function ze(e,t){Dt.get(e)?.push(t);for(let o of er)o.push(t);return Dt.has(e)}async function Ga(e){let t=[];er.add(t);try{return await e()}finally{
er.delete(t),t.forEach(o=>o())}}async function Pt(e){if(!C()||ze(e,()=>Pt(e)))return;Dt.set(e,[]);let t=await ge(`${ls(e)}?filter=${Le()}`),o=Dt.get(e);Dt.delete(
e),vd(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Pt(e)}function vd(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return pt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!C()||(o?o.contains(document.activeElement)?Ed(o,n):o.replaceWith(n):C().prepend(n),Ce(n),To(n),tr())}function tr(){m()?.
querySelector("#welcome")&&u("reload",{path:we})}function Ed(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&T("last-thread",e));var Bg=()=>E("last-thread","");var No=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ya(){if(No()){if(document.readyState==="complete")return Xa();addEventListener("load",Xa,
{once:!0})}}var Xa=()=>or().catch(()=>{}),or=()=>navigator.serviceWorker.register(cs);var _d=40,Ad=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,Ld=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Cd=/^\/([a-z]{0,20})$/,Ja=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Td=/[\p{L}\p{Nd}\p{M}]/u,Md=/[\p{L}\p{Nd}\p{M}][.+-]$/u,Za=/[\p{sc=Hebr}\p{sc=Arab}]/u;function $d(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.
slice(0,e.selectionStart),o=Cd.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-_d),r=Ad.exec(n);if(r){let a=t.length-r[0].length;return Od(t,
a)&&!Va(t)?{kind:"member",query:r[1],at:a}:null}let s=Ld.exec(n);return!s||Va(t)||Nd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function Od(e,t){
let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=Dd(e.slice(0,n+r.index),o);return o}function Dd(e,t){let o=[
...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)||Pd(e)?!1:!Td.test(o)||Ja.test(o)||Za.test(o)}var Pd=e=>{let t=Md.exec(
e)?.[0];return t!==void 0&&!Ja.test(t)&&!Za.test(t)},Va=e=>(e.match(/```/g)?.length??0)%2===1,Nd=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,gt=null;function Qa(e,t){gt?.close();let o=De();if(!o||!A())return;let n=async r=>{!gt&&!$d(o)||(gt??(gt=await w.suggest().catch(
()=>null)),gt&&!t.aborted&&gt.update(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Hg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function jg(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,y)=>y<r||y>=s?"":Rd(y,l)).join("")),o.append(a)}return o}function Rd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function zg(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function ti(){document.addEventListener("pointerdown",({target:e})=>ei(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>ei(t=>!t.contains(
e))),L(document,Bd,{capture:!0}),document.addEventListener("submit",Fd)}var oi=()=>[...document.querySelectorAll("[data-menu][open]")];function ei(e){for(let t of oi())
e(t)&&(t.open=!1)}function Bd(e){if(e.key!=="Escape")return;let t=oi()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Fd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==zt)return;if(e.preventDefault(),!(await S(zt,{form:Jt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${zt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Wd=450,Ud=10,oe=null,ni=()=>{};function ri(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let y=l.target.closest(".message");l.pointerType==="mouse"||!y||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Hd(
y)},Wd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Ud&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let y=(l.pointerType??r?.pointerType)==="touch";(oe||y&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Nt()})}function Hd(e){He(e,"copy-link")&&(Nt(),oe=P("sheet-template"),oe&&(Mt(oe,e),oe.addEventListener("click",t=>jd(t,e)),document.body.append(
oe),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),ni=_o(oe),oe.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Nt(){return oe?(ni(),oe.remove(),oe=null,!0):!1}function jd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Nt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?$t(n,s,o.querySelector("img")?.src):r!=="close"&&Ae(r,n)}h("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var zd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],nr=.12,ai=.25,ne=null;function ii(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Gd,{capture:!0})}function Gd(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ne??(ne=new AudioContext),ne.state==="suspended"&&ne.resume().catch(
()=>{}))}function ci(){if(ne?.state!=="running")return!1;for(let{at:e,from:t,to:o}of zd){let n=ne.currentTime+e,r=new OscillatorNode(ne,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ne,{type:"square",frequency:45}),a=new GainNode(ne,{gain:0}),l=new GainNode(ne,{gain:ai/2});r.frequency.exponentialRampToValueAtTime(o,n+nr),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(ai,n+.01),a.gain.linearRampToValueAtTime(0,n+nr),s.connect(l).connect(a.gain),r.connect(a).connect(ne.
destination);for(let y of[r,s])y.start(n),y.stop(n+nr)}return!0}var Yd=40,li=tt(),rr=null;function sr(){ii();for(let e of["focus","blur"])addEventListener(e,Io);document.addEventListener("visibilitychange",Io),i("pane",Io),i(
"socket",({isUp:e})=>{rr=null,e&&Io()}),h("alert",Vd)}function Io(){let e=xe()?A():"";rr!==e&&(rr=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Vd(e){
let{thread:t,message:o}=e.dataset;xe()&&A()===t||!await Jd(o)||("sound"in e.dataset&&ci(),"desktop"in e.dataset&&!xe()&&Zd(e.dataset,e.textContent))}async function Jd(e){
let t=E("alerted",{});if(Number(t.message)>=Number(e))return!1;T("alerted",{message:e,tab:li}),await new Promise(n=>setTimeout(n,Yd));let o=E("alerted",{});return o.
tab===li||Number(o.message)>Number(e)}function Zd({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Qd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Qd(e,t){try{return new Notification(e,t)}catch{
return null}}var ar={};j(ar,{connect:()=>tu});h("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||K(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function tu(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&di(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&di(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function di(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var cr={};j(cr,{connect:()=>ru});var ou=450,nu=10;function ru(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Ro(t))}),document.addEventListener("contextmenu",e=>{let t=ir(e.target);!t||e.shiftKey||(e.preventDefault(),W()||Ro(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Ro(ir(e.target)))}),su()}var ir=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Ro(e,t){let o=await w.chatMenu().catch(()=>null);o?o.open(e,t):qe(e.closest("li"),c("try-again"))}function su(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:ir(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Ro(s)},ou))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>nu&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var lr=()=>Qn(dr),dr=()=>Ga(au);i("blocked",lr);h("blocks",ui);function ui(e){ze("",()=>ui(e)),kn(e.dataset.blocked)}async function au(){let e=Le(),t=await S(`${es}\
?filter=${e}`);if(Le()!==e)return t.ok;let o=C(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;kn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(iu))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return Ce(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),he(!1),!0}function iu(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
Co(t),cu(t,o)?o.closest("li"):e):e}function cu(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var lu=5e3,du=4e3,mi=15e3,uu=3,Bo=0,It=0,fi=-mi;i("socket",({isUp:e,tries:t})=>e?fu():mu(t));i("pane",hi);async function fu(){clearTimeout(Bo),clearTimeout(It),
Bo=It=0;let e=Me()!=="";Rt("live"),u("online"),e&&u("back"),await lr()}function mu(e){Me()==="live"&&Rt("lost"),Bo||(Bo=setTimeout(()=>Rt("reconnecting"),lu)),e>=
uu&&(It||(It=setTimeout(pi,0)))}async function pi(){let e=A(),t=e?await pu(e,d()):!0;t&&performance.now()-fi>mi&&(t=await dr(),fi=performance.now()),!Te()&&(t?(Rt(
"polling"),u("online")):Me()==="polling"&&Rt("reconnecting"),It=setTimeout(pi,du))}async function pu(e,t){let o=await S(`${us(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&nt(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Me=()=>document.documentElement.dataset.connection??"";function Rt(e){
Me()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),hi(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function hi(){let e=m()?.querySelector(".banner");if(!e)return;let t=Me()==="reconnecting"||Me()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Me()==="reconnecting"?o:"",c(Me()))}var gi=2400,Bt=null,Fo=null;function yi(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),ur(n))},{signal:t}),Ft()}i("end-wanted",hu);i("scrolled",
Ft);i("online",Ft);function Ft(){let e=Ie();if(!e||Bt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<gi?ur(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<gi&&ur(o)}async function ur(e){let t=d();if(Bt===t)return;Bt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await S(`${xt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await ua(s,e.dataset.page===
"older",o),Bt===t&&(Bt=null),d()===t&&(s||r.ok)&&Ft()}async function hu({takesFocus:e}){let t=d();if(Fo===t)return;Fo=t;let o=await S(xt(t.dataset.thread));if(Fo===
t&&(Fo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&fa(n),dn({takesFocus:e}),Ft()}var yu=2e3;function wi(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await it(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,yu)})}function Si(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}h("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Sr={};j(Sr,{connect:()=>Lu});async function xi(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Lo(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await w.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var gr={};j(gr,{connect:()=>Su,connectPane:()=>mr,markAllRead:()=>pr});var ki=300,Y={thread:"",seq:0},fr=0,vi=-ki,yt=null;function Su(){for(let e of["focus","resize"])addEventListener(e,wt);document.addEventListener("visibilitychan\
ge",wt),addEventListener("pagehide",Ei)}function mr(){Ei();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),wt()}i("scrolled",wt);i("on\
line",wt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);F(e)||B(e)&&Number(d().dataset.lastRead)===t-1?Li(d(),t):wt()});h("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&Li(t,Number(e.dataset.seq))});function pr(){let e=d(),t=Fe();"hasNewer"in e.dataset?Ai(e,Number(e.dataset.lastSeq),""):
t&&_i(t),u("all-read")}function wt(){let e=bi();if(!e)return;let t=d(),o=Number(e.dataset.seq);hr(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(yt={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),fr||(fr=setTimeout(()=>{fr=0;let n=bi();n&&_i(n)},Math.max(0,vi+ki-performance.now())))}function Ei(){if(!yt||Y.thread===
yt.thread&&Y.seq>=yt.seq)return;let{thread:e,message:t}=yt;yt=null,qi(e,t)}var qi=(e,t)=>S(ms(e),{form:t?{message_id:t}:{},keepalive:!0});function bi(){let e=Ie();
if(!e||!xe())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var _i=e=>Ai(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Ai(e,t,o){
if(hr(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,vi=performance.now(),!(await qi(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Li(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),hr(e,t)}function hr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var $=null,$e=null,Ci="";function Ti(e,t){$=e.querySelector(".panel"),$e=e.querySelector("[data-action=stickers]"),!(!$||!$e)&&($e.addEventListener("click",o=>{
o.preventDefault(),$.hidden?xu():Ge()},{signal:t}),document.addEventListener("pointerdown",o=>{!$.hidden&&!$.contains(o.target)&&!$e.contains(o.target)&&Ge({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>$=$e=null))}function Ge({givesBack:e=!0}={}){return!$||$.hidden?!1:($.hidden=!0,$e.setAttribute("aria-expanded","fals\
e"),e&&$e.focus({preventScroll:!0}),!0)}async function xu(){let e=$;$.hidden=!1,$e.setAttribute("aria-expanded","true");let t=S(os),o=await w.stickerPanel().catch(
()=>null);if($!==e||$.hidden)return;if(!o)return Ge();yr()||o.show();let{ok:n,body:r}=await t;if($!==e||$.hidden)return;if(!n)return yr()&&Ge();let s=yr();!s&&r===
Ci||(Ci=r,$.replaceChildren(...b(r).childNodes),s&&o.connect($,Ge),o.show())}var yr=()=>!$.querySelector("[data-sticker]");var re=null,q=null,Ko=null,Oi=null;function Di(e,t){let o=e.querySelector("#messages");if(!o||(re=P("toolbar-template"),!re))return;re.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&wr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&wr(r.target.closest(".message"))},n),o.addEventListener("click",ku,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Ko?.contains(
r.target)&&Oe()},n),t.addEventListener("abort",()=>{Oe(),re=null})}i("action",({action:e,li:t})=>{e==="react"&&$i("quick-template",t,"react"),e==="more"&&$i("me\
nu-template",t,"more")});function Oe(){return q?(q.contains(document.activeElement)&&bu(Oi)?.focus({preventScroll:!0}),q.remove(),q=null,Ko?.setAttribute("aria-\
expanded","false"),!0):!1}var bu=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function wr(e){if(!(!e||!re||e===re.parentElement||
q)){if(!He(e,"copy-link"))return re.remove();Mt(re,e),e.append(re)}}function ku(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Oe(),$t(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&Oe(),Ae(o.dataset.action,t)}}function $i(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if(Oe(),!n&&(wr(t),q=P(e),!!q)){q.dataset.extra=o,Mt(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(re);Ko=re?.querySelector(`[data-action=${o}]`)??null,Ko?.setAttribute("aria-expanded","true"),Oi=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),vu(t),L(q,Eu),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function vu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function Eu(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Oe();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var _u={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Au=".docked, #dialog, .sheet-holder";function Lu(){L(document,Cu)}function Cu(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Au))return;let{key:t}=e;if(t==="Escape")return Tu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Ao())return;if(Mu(e))return $u(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&on(e)==="k")return xi(e);
if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Ou(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Du(e,
o)||(document.activeElement===Ie()&&Nu(e),Iu(e))}function Tu(e){if(We()||Nt()||Oe()||Ge()||Ee())return e.preventDefault();let t=m()?.querySelector("#new-chat, #\
search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&me(),pr(),Re())}var Mu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function $u(e){e.preventDefault(),ft(ns)}function Ou(e){let t=je(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Ot(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Du(e,t){let o=_u[e.shiftKey?e.key:on(e)||e.key];if(o&&document.activeElement===t&&He(t,o))return e.preventDefault(),Ae(o,t),!0;if(e.key==="H\
ome"||e.key==="End")return e.preventDefault(),e.key==="End"?Re({takesFocus:!0}):Pu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();
let n=e.key==="ArrowUp"?po(t):ke(t);return n?n.focus():e.key==="ArrowDown"&&me(),!0}var Pu=()=>d().querySelector(".message");function Nu(e){if(e.key==="End")return e.
preventDefault(),Re();if(e.key!=="ArrowUp")return;let t=Ie().getBoundingClientRect().bottom,o=Fe();for(;o&&o.getBoundingClientRect().top>t;)o=po(o);!o||!mo(o)||
(e.preventDefault(),o.focus({preventScroll:!0}))}function Iu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===
" "&&t&&t!==document.body;o||n||[...e.key].length!==1||W()||!De()||De().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||me()}function Ni(){C()&&mt().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Ru(t))})}i("pane",xr);var Pi=null;async function Ru(e){Pi=e;let t=await S(e.getAttribute("href"));if(Pi!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=mt().contains(document.activeElement);mt().replaceWith(o),window.htmx?.process(o),Ce(
C()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),he(!1)}function xr(){if(Le()==="unread")for(let e of je())Ot(e)===
0&&e.dataset.thread!==A()&&pt(e.closest("li"))}var Fu=2,Ku=20;function br(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Ku?Math.random()*o*Fu:0)}h("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
br(e,()=>vr(e.dataset.thread))});h("gone",e=>kr(e.dataset.thread));i("gone",({thread:e})=>kr(e));i("dialog-done",()=>m()?.querySelector("#members")&&vr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&vr(m().dataset.thread));function kr(e){m()?.dataset.thread===e&&u("reload",{path:ts})}async function vr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Wu(t,e);if(!t.querySelector("#members"))return;let o=await ge(`${ps(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return kr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let y=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),y&&(a.querySelector(`a[href="${CSS.escape(y)}"]`)??t).focus({preventScroll:!0})}}async function Wu(e,t){let o=await ge(Gt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>Er(e,t));h("news",Ii);h("thread",e=>br(e,()=>Pt(e.dataset.thread)));h("gone",e=>Ri(e.dataset.thread));h("read",e=>{e.dataset.user===
_()&&Er(e.dataset.thread,Number(e.dataset.seq))});function Ii(e){let{thread:t}=e.dataset,o=ze(t,()=>Ii(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Pt(
t);Ia(n,e)&&pe(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Ra(n,e),pe(n),
r>s&&To(n.closest("li")))}function Ri(e){ze(e,()=>Ri(e)),pt(H(e)?.closest("li"))}function Er(e,t){ze(e,()=>Er(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),pe(o),xr())}h("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&tr())});h("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});h("name",({dataset:{user:e,name:t}})=>{for(let o of document.querySelectorAll(`.message[data-sender="${CSS.escape(e)}"]`)){let n=o.querySelector(".message__name\
 bdi");if(!n)continue;let r=o.getAttribute("aria-label")??"";r.startsWith(n.textContent)&&o.setAttribute("aria-label",t+r.slice(n.textContent.length)),n.textContent=
t}});var V=null,qr=new AbortController,Bi=()=>{},Ho="",Wo=null,Fi=!1,Uo=null,Ar=!1;function Ki(e){Bi=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Hu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,jo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(Wo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Wo&&(Wo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(ju(
n),Ho=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),zo(bs(t.detail.path),!1)}),document.addEventListener("click",Xu),document.
addEventListener("click",Yu,!0),jo()}i("reload",({path:e})=>!Wo&&zo(e??Uu(),e!==void 0));i("docked",jo);i("renamed",()=>se()||Wi(!1));i("online",()=>{let e=Ho;Ho=
"",(e.startsWith(`${Qr}/`)||e===we)&&zo(e,!0)});var Uu=()=>se()?J(m().dataset.thread):location.pathname+location.search;function zo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!se()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Hu(e){
let{ctx:t,tasks:o}=e.detail;Fi=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function jo(){if(m()===V)
return;qr.abort();let e=V===null;if(V=m(),Ho="",qr=new AbortController,!V)return u("pane",{thread:""});V.setAttribute("hx-sync","this:replace"),se()||Wi(e),Bi(V,
qr.signal),oo(),Ar&&!_r(V)?Gu():!e&&Fi&&!V.contains(document.activeElement)&&Ui(),u("pane",{thread:A()})}function ju(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!se()?P("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),jo()}var zu=()=>[we,we.
slice(0,-1)].includes(location.pathname);function Wi(e){document.body.dataset.view=V.dataset.view??(zu()?"list":"thread"),e||(document.title=[V.dataset.title,document.
body.dataset.server].filter(Boolean).map(Ve).join(" · "))}function Gu(){Ar=!1;let e=Uo&&Xe(Uo);Uo=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):
Ui()}var _r=e=>e?.querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ui(){(W()?V:De()??V).focus({preventScroll:!0})}function Xu(e){
if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.
getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):zo(t.getAttribute("href"),!0)}function Yu({target:e}){let t=e.closest("a[href]");t&&(Ar=
_r(m())&&t.closest("#pane")!==null&&t.matches("[data-close], .titlebar__back"),_r(m())||(Uo=t))}var Lr={};j(Lr,{connect:()=>Zu});var ji=".photo a img",Ju=matchMedia("(prefers-reduced-motion: reduce)"),zi=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Qu(
t,o):zi.unobserve(t)});function Zu(){document.addEventListener("click",ef),document.addEventListener("error",of,!0),document.addEventListener("load",({target:e})=>Hi(
e),!0);for(let e of document.querySelectorAll(ji))Hi(e)}var Gi=e=>e.closest(".photo").querySelector("[data-moves]");function Hi(e){e.matches?.(ji)&&Gi(e)&&zi.observe(
e)}function Qu(e,t){let o=Gi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Ju.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function ef(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
w.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&w.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&tf(r)}function tf(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function of({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&nf(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function nf(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",N("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Cr={};j(Cr,{connect:()=>cf});var rf=256,Yi=matchMedia("(prefers-reduced-motion: reduce)"),[sf,af]=Vt("*").split("*"),Vi=`img[src^="${sf}"][src$="${af}"]`;function cf(){document.addEventListener(
"load",({target:e})=>Ji(e),!0),Xi(),Yi.addEventListener("change",Xi)}function Xi(){for(let e of document.querySelectorAll(Vi))e.complete&&Ji(e)}function Ji(e){let{
naturalWidth:t,naturalHeight:o}=e;if(!Yi.matches||!t||!e.matches?.(Vi))return;let n=Math.min(1,rf/Math.max(t,o)),r=document.createElement("canvas");r.width=Math.
max(1,Math.round(t*n)),r.height=Math.max(1,Math.round(o*n)),r.getContext("2d").drawImage(e,0,0,r.width,r.height),e.src=r.toDataURL()}var lf=3e4;h("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!K(e);for(let a of C()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Go(r.dataset.onlineOf).includes(e))return;
let s=Go(r.dataset.online).filter(a=>a!==e);r.dataset.seen=K(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),df(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await ge(Gt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),oo())});var Go=(e="")=>e.split(" ").filter(Boolean);function df(e){let t=Go(e.dataset.onlineOf).length,o=Go(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?pn(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Zi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=pn(
new Date(t.dataset.seen)))};e(),i("day",e),setInterval(e,lf)}var St="push";async function Qi(){if(!No()||!E(St,""))return;let e=await(await Tr())?.getSubscription();e?await $r("POST",e):U(St)}async function Tr(){return window.
pushManager?window.pushManager:(await or(),(await navigator.serviceWorker.ready).pushManager)}async function uf(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Xo(e,c("alert-desktop-needs-https"));if(!No()||!("PushManager"in window)||!("Notification"in window))return Xo(e,c("pus\
h-not-here"));let t=E(St,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Xo(e,c("alert-desktop-refused"))}async function qS(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await Mr():await ff()}catch{Xo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await uf()}}async function ff(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(as)).json(),t=await Tr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await $r("POST",o)).ok)throw new Error("refused");T(St,o.endpoint)}async function Mr(){if(!E(St,""))return;U(St);let e=await(await Tr())?.
getSubscription();e&&(await $r("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Xo=(e,t)=>e.querySelector("small").textContent=t,$r=(e,t)=>fetch(is,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var Or={};j(Or,{connect:()=>tc});var pf=`a[href^='${rs}']:not(.button)`;function tc(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(pf)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&ec(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),ec(e,r=>r.onSpace(n)))},t)}async function ec(e,t){
e.abort();let o=await w.profileCard().catch(()=>null);o?t(o):tc()}var Dr=8,Pr=4,O=null;function oc(){O=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(F(e)||Nr()||O&&!O.isConnected)&&Kt()});i("sent",Kt);i("history",Kt);
i("back",Ir);h("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?hf(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Kt())});
h("marks",Ir);h("thread",e=>e.dataset.thread===d()?.dataset.thread&&Ir());var Yo=()=>[...O?.querySelectorAll(".seen__face")??[]],hf=e=>Yo().find(t=>t.dataset.user===
e);function gf(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>wo(t)&&!B(t));return Nr()&&e.length>0&&!F(e[e.length-
1])?null:e.reverse().find(F)??null}var Nr=()=>O?.querySelector(".seen__words").dataset.direct==="true",yf=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Kt(){if(!O||!d())return;let e=gf(),t=e?Yo().filter(o=>yf(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==O?e.after(O):!e&&!O.isConnected&&
d().append(O);let o=new Set(t.slice(0,Dr));for(let r of Yo())r.hidden=!o.has(r);O.querySelector(".seen__more").textContent=t.length>Dr?`+${t.length-Dr}`:"";let n=O.
querySelector(".seen__words");Nr()||(n.textContent=c("seen-by",{names:wf(t)})),O.hidden=t.length===0})}var wf=e=>{let t=e.map(o=>Ve(o.dataset.name));return t.length>
Pr?`${t.slice(0,Pr).join(", ")} +${t.length-Pr}`:t.join(", ")};async function Ir(){let{thread:e}=d()?.dataset??{},t=O;if(!t)return;let o=await ge(fs(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||O!==t||d()?.dataset.thread!==e)){for(let r of Yo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}O=n,O.hidden=!0,t.replaceWith(O),Kt()}}function nc(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===en&&(e.preventDefault(),xf(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ye())})}async function xf(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",fn);let o=await S(en,{form:new FormData(e)});if(!o.ok){if(removeEventListener("pagehide",fn),
u("still-signed-in"),o.status===401)return Ye();let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView(
{block:"nearest"})}await Mr().catch(()=>{}),location.assign(jt)}var Rr={};j(Rr,{connect:()=>kf});function kf(){document.addEventListener("click",e=>rc(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),rc(e.target))})}function rc(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Wr={};j(Wr,{connect:()=>Ef,connectPane:()=>Kr});var vf=200,sc=()=>E("folded-previews",[]);function Ef(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&_f(t,!t.open),e.target.closest?.("[data-action=previews-off]")&&qf()}),i("placed",({li:e})=>(Fr(e),ac(e))),i("history",()=>Fr(d()))}function Kr(){
Fr(d()),ac(d())}var Br=()=>document.querySelector(".previews-off");function ac(e){let t=Br()||E("previews-off",!1)?null:P("previews-off-template"),o=t&&e?.querySelectorAll(
".message__body a[href^=http]");o?.length&&v(()=>o[o.length-1].closest(".message__body").after(t))}function qf(){T("previews-off",!0),Br().closest(".message").focus(
{preventScroll:!0}),v(()=>Br().remove())}function _f(e,t){let{id:o}=e.closest(".message"),n=sc().filter(r=>r!==o);T("folded-previews",t?n:[...n,o].slice(-vf))}function Fr(e){
let t=new Set(sc());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var Af=1440*60*1e3,cc=()=>document.querySelectorAll(".stay-bar");function lc(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(T("stay",Date.now()),ic(Vo))}),i("dialog-done",({id:e})=>e==="stay"&&ic(()=>cc().forEach(t=>t.remove()))),i("pane",Vo),i("history",Vo),Vo()}function ic(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Vo(){let e=Date.now()-E("stay",0);for(let t of cc())t.hidden=e>=0&&e<Af}var ye=64,Cf=/^\(\d+\) /,Ur=null;function Hr(){dc(),h("unread",e=>{document.body.dataset.unread=e.dataset.count,dc()}),new MutationObserver(uc).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Wt=()=>Number(document.body.dataset.unread)||0;function dc(){uc(),Tf()}function uc(){let e=document.title.replace(
Cf,""),t=Wt()>0?`(${Wt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Tf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Wt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Ur??(Ur=await Mf(e.dataset.plain)),Wt()===0)return;e.
href=$f(Wt())}catch{}}}function Mf(e){return new Promise((t,o)=>{let n=new Image(ye,ye);n.onload=()=>t(n),n.onerror=o,n.src=e})}function $f(e){let t=Object.assign(
document.createElement("canvas"),{width:ye,height:ye}),o=t.getContext("2d");o.drawImage(Ur,0,0,ye,ye);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ye-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ye-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ye-r/2,47),t.toDataURL("image/png")}var Df=5e3,jr=3e3,Ut=new Map,Jo={thread:"",at:-jr};h("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||K(o))return;Ut.has(t)||Ut.set(t,new Map);let r=Ut.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>zr(t,o),Df)}),Gr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&zr(o.dataset.thread,
e.dataset.sender)});h("news",e=>zr(e.dataset.thread,e.dataset.sender));function fc(e,t){let o=e.querySelector("#composer textarea");Gr(e.dataset.thread),o?.addEventListener(
"input",()=>{!ie(o.value)&&!("editing"in o.form.dataset)&&Pf(e.dataset.thread)},{signal:t})}i("composed",()=>Jo={thread:"",at:-jr});function Pf(e){let t=performance.
now();Jo.thread===e&&t-Jo.at<jr||(Jo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function zr(e,t){let o=Ut.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Gr(e))}function Gr(e){let t=[...Ut.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Zt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(F(e))return mc();if(B(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(xe()&&eo())&&
If(e)});i("all-read",mc);function If(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{pc(),e.before(t),Q(e)})}function mc(){
v(pc)}function pc(){let e=document.getElementById("new-messages");if(!e)return;let t=ke(e);e.remove(),t&&Q(t)}var Yr={};j(Yr,{connect:()=>Bf});var Rf=1e3,hc=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(hc.unobserve(o),w.player().then(({prepare:n})=>n(o),()=>{}))});function Bf(){
i("pane",Ht),i("history",Ht),i("placed",Ht),i("gallery",Ht),i("played",({player:e})=>Ff(e)),Ht()}var Xr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Ht(){let e=E("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Xr(t)),hc.observe(t)}}function Ff(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=E("heard",[]).filter(n=>n!==Xr(e));T("heard",[...o,Xr(e)].slice(-Rf))}document.documentElement.classList.add("has-js");Os();Et(document);nc();ti();wi();Si();Zi();Ca();Is(document.body.dataset.page);Rs();document.body.dataset.page===
"app"?Kf():document.getElementById("dock")&&Wf();function Kf(){lc(),E("dock",{}).state==="closed"&&U("dock"),Hr(),gc(),yc(),sr(),Zn(),Ya(),Qi()}async function Wf(){
Hr(),sr(),Zn(),(await w.dock()).connect(yc,gc)}function gc(){Ba(),Ni()}function yc(){Ds();for(let e of[xn,ar,qo,Lr,Cr,Wr,Yr,Rr,Sr,gr,cr,Or])e.connect();Ki([Et,ca,
Sn,Ks,va,Qa,Nn,Pa,oc,Kr,Es,yi,mr,fc,Di,ri,Ti,ra,Bs])}export{Hf as a,Sc as b,jf as c,xc as d,zf as e,Gf as f,b as g,f as h,N as i,Xe as j,Yf as k,u as l,i as m,we as n,os as o,Zf as p,Qf as q,em as r,rs as s,tm as t,
om as u,nm as v,rm as w,sm as x,am as y,im as z,J as A,cm as B,lm as C,dm as D,um as E,fm as F,mm as G,pm as H,Se as I,ym as J,S as K,Jt as L,Ye as M,L as N,m as O,
De as P,A as Q,W as R,c as S,Ve as T,v as U,E as V,T as W,Tc as X,Dm as Y,tt as Z,h as _,nt as $,rt as aa,st as ba,Et as ca,G as da,Ps as ea,Ns as fa,me as ga,Ch as ha,
Xl as ia,_o as ja,qe as ka,ft as la,Lo as ma,We as na,$t as oa,ii as pa,ci as qa,Pt as ra,Bg as sa,No as ta,or as ua,uf as va,qS as wa,$d as xa,Hg as ya,jg as za,
zg as Aa,Fs as Ba,w as Ca,Hc as Da,jc as Ea,Jm as Fa};

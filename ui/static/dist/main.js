var Hr=Object.defineProperty;var jr=e=>{throw TypeError(e)};var ac=(e,t,o)=>t in e?Hr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var V=(e,t)=>{for(var o in t)Hr(e,o,{get:t[o],enumerable:!0})};var qf=(e,t,o)=>ac(e,typeof t!="symbol"?t+"":t,o),Yo=(e,t,o)=>t.has(e)||jr("Cannot "+o);var ic=(e,t,o)=>(Yo(e,t,"read from private field"),o?o.call(e):t.get(e)),_f=(e,t,o)=>t.has(e)?jr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),cc=(e,t,o,n)=>(Yo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Af=(e,t,o)=>(Yo(e,t,"access private method"),o);var Lf=(e,t,o,n)=>({set _(r){cc(e,t,r,o)},get _(){return ic(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function N(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Ge(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Xo(e)&&Xo(o)===Xo(e))}var Xo=e=>e.id||e.getAttribute("href")||e.value;function Cf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(Ge(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",ye=p+"/",Wt=p+"/login",Vo=p+"/logout",zr=p+"/chats",Gr=p+"/chats/list",Yr=p+"/chats/gone",Xr=p+"/stickers",Of=p+
"/gifs",Pf=p+"/found-gifs",Nf=p+"/switch",Vr=p+"/keys",Ut=p+"/settings/look",Jr=p+"/users/",Zr=p+"/live",Df=p+"/api/auth/passkey",If=p+"/api/auth/passkey/option\
s",Rf=p+"/api/settings/passkeys",Bf=p+"/api/settings/passkeys/options",Qr=p+"/api/push/key",es=p+"/api/push/subscriptions",Ff=p+"/api/uploads/tus",Kf=p+"/health\
z",ts=p+"/worker.js",Wf=p+"/offline",J=e=>`${p}/chats/${e}`,os=e=>`${p}/chats/${e}/entry`,ns=e=>`${p}/chats/${e}/day`,rs=e=>`${p}/chats/${e}/changes`,ss=e=>`${p}\
/chats/${e}/marks`,Uf=e=>`${p}/chats/${e}/members`,Hf=e=>`${p}/chats/${e}/commands`,as=e=>`${p}/chats/${e}/read`,Ht=e=>`${p}/chats/${e}/bar`,is=e=>`${p}/chats/${e}\
/people`,wt=e=>`${p}/chats/${e}/messages`,jt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,cs=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,ls=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,ds=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,zt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,jf=e=>`${p}/users/${e}/card`,us=e=>`${p}\
/stickers/${e}/picture`,zf=e=>`${p}/gifs/${e}`,Gf=e=>`${p}/found-gifs/${e}`,Yf=e=>`${p}/api/uploads/${e}`,Xf=e=>`${p}/files/${e}/thumb`;var lc=15e3,fs=6e4,St=0,we=()=>new Date(Date.now()-St),Zf=()=>St;function ms(e,t){let o=Date.parse(e.headers.get("Date"))+500,n=Date.now();if(!o||Math.abs(n-t)>
lc)return;let r=(t+n)/2-o,s=St;St=Math.abs(r)>fs?r:0,Math.abs(St-s)>fs&&u("day")}var dc=15e3,Jo=!1;i("signing-out",()=>Jo=!0);i("still-signed-in",()=>Jo=!1);async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(
()=>r.abort(),dc);try{let a={"X-Requested-With":"fetch"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(
l,{method:"POST",body:new URLSearchParams(t)});let w=Date.now(),M=await fetch(e,l);ms(M,w);let ce=await M.text();return M.status===401&&Ye(),{status:M.status,ok:M.
ok,body:ce,problem:M.ok?null:uc(ce,M)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{clearTimeout(s)}}function Gt(e,t){let o=new FormData(e);return t?.
name&&o.append(t.name,t.value),o}function Ye(){if(Jo)return;let e=location.pathname+location.search;location.assign(`${Wt}?next=${encodeURIComponent(e)}`)}function uc(e,t){
let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??
t.headers.get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var xt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),T=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Zo=()=>document.getElementById("composer"),Oe=()=>Zo()?.querySelector("textarea[name=content]")??null,ne=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",Se=()=>document.visibilityState==="visible"&&document.hasFocus(),W=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,B=e=>e.dataset.kind==="system",F=e=>e.dataset.sender===_()&&!B(e);var fc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(fc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Yt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Qo=new Map,Pe=null,en=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function ps(e,t,o){o?Qo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Qo.delete(e)}function hs(e){return Pe=
Qo.get(e)??null,Pe?en(Pe.thread,Pe.id.replace("message-","")):e}function gs(e){let t=Pe?.thread===e?Pe:null;return Pe=null,t}var mc=80,k=null,ys="",Ve=!0,tn=!1,xe=null,nn=-1;function ws(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",pc(o),
k.addEventListener("scroll",hc,{passive:!0,signal:t});let n=new ResizeObserver(()=>bt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Ie(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=xe=null})}i("placed",Xe);i("read",Xe);i("show-message",({li:e})=>xs(e));var Vt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=mc,Ss=()=>Ve&&!("hasNewer"in(d()?.dataset??{})),De=()=>k;function v(e,t="top"){if(!k||tn)return e();tn=!0,bs();try{return e()}finally{
tn=!1,bt(t)}}function Ie({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):rn({takesFocus:e}))}function rn({takesFocus:e=!1}={}){
k&&(Ve=!0,bt(),u("scrolled"),Xe(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function xs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=Ne(e).top-(k.clientHeight-e.offsetHeight)/2,Xt(),u("sc\
rolled")}function pc(e){Ve=!0;let t=gs(e.dataset.thread);ys=t?.address??en(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=Ne(o).top-t.top,Xt(),Xe();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return xs(n);bt(),
r&&Ne(r).top<0&&(k.scrollTop+=Ne(r).top-16),Xt(),Xe()}var on=!1;function hc(){on||(on=!0,requestAnimationFrame(()=>{on=!1,k&&(bs(),ne()||ps(ys,d().dataset.thread,
Ve?null:xe),Xe(),u("scrolled"))}))}function bs(){k.scrollTop===nn&&bt(),Xt()}function Xt(){Ve=Vt(),nn=k.scrollTop,xe=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(xe={id:t[o].
id,...Ne(t[o])})}function bt(e="top"){if(!k)return;let t=xe&&document.getElementById(xe.id);if(Ve)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=Ne(t)[e]-xe[e];
let o=e==="top"?"bottom":"top";xe[o]=Ne(t)[o]}nn=k.scrollTop}function Ne(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Xe(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Vt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Je=new Map,re=e=>`ribbit:${xt()}:${_()}:${e}`;function E(e,t){if(Je.has(re(e)))return Je.get(re(e));try{let o=localStorage.getItem(re(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=re(e);Je.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Je.set(o,t)}}function U(e){Je.delete(re(e));
try{localStorage.removeItem(re(e))}catch{}}function sn(e){let t=re(e),o=new Set([...Je.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(re("").length))}function an(){for(let e of sn(""))U(e)}function hm(e){let t=new RegExp(`^ribbi\
t:${xt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Ze(e){addEventListener(
"storage",t=>{t.key?.startsWith(re(""))&&e(t.key.slice(re("").length))})}function Qe(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var yc=3e4,wc=300,Sc=["presence","read","avatar"],Jt=new Map,et=[];function h(e,t){Jt.has(e)||Jt.set(e,[]),Jt.get(e).push(t)}function tt(e){for(let t of[...b(e).
children])Sc.includes(t.dataset.frame)&&(et=[...et.slice(1-wc),{frame:t,at:performance.now()}]),vs(t)}function Zt(){et=et.filter(({at:e})=>performance.now()-e<yc);
for(let{frame:e}of et)vs(e)}var ks=()=>et=[];function vs(e){for(let t of Jt.get(e.dataset.frame)??[])t(e)}var xc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Qt=e=>new Intl.DateTimeFormat(xc,e),Es=Qt({hour:"numeric",minute:"\
2-digit"}),bc=Qt({month:"short",day:"numeric"}),kc=Qt({month:"short",day:"numeric",year:"numeric"}),vc=Qt({dateStyle:"full",timeStyle:"short"}),eo=e=>e.replace(
/[\u00a0\u202f]/g," "),ot=e=>eo(Es.format(e)),qs=e=>eo(Es.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),nt=e=>eo(vc.format(e));
function I(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var _s=(e,t)=>e===I(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function rt(e,t=we()){let o=I(e);return o===I(t)?c("today"):_s(o,t)?c("yesterday"):eo((e.getFullYear()===t.getFullYear()?bc:kc).format(
e))}var cn=e=>I(e)===I(we())?ot(e):rt(e);function Ec(e,t=we()){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<1440?c("hours-\
ago",{n:Math.floor(o/60)}):rt(e,t)}function As(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${xt()}=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=${ye}; max-age=31536000; samesite=lax`)}function ln(e){let t=we(),o=t-e<24*36e5;return c("last-seen",{when:!o&&_s(I(e),t)?c("yeste\
rday-within"):Ec(e,t)})}var qc={clock:ot,entry:cn};function kt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(t.dateTime),n=qc[t.
dataset.time];n&&(t.textContent=n(o)),t.title=nt(o)}}function Ls(){let e=I(we()),t=0,o=()=>{let n=I(we());n!==e&&u("day"),e=n;let r=we(),s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Ts(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:dn(e/1e3)}):e<9995e5?c("size-mb",{size:dn(e/1e6)}):c("size-gb",{size:dn(e/1e9)})}var dn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Cs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var S={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),restore:()=>import("./restore.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Ac={stickers:S.addSticker,
settings:S.settings,avatar:S.avatar,desk:S.desk,restore:S.restore,trust:S.trust,offline:S.offline};function Ms(e){Ac[e]?.().then(({connect:t})=>t()).catch(()=>{})}
function $s(){for(let e of window.PublicKeyCredential?document.querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),
S.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}
var Lc={"[data-picks]":S.peoplePicker,"#search":S.search,"#gallery":S.gallery};function Os(e,t){for(let[o,n]of Object.entries(Lc)){let r=e.querySelector(o);if(!r)
continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||
a(r,t),()=>{})}}var Ps=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var j=null,P=null,Re=0;function Ns(e,t){P=e.querySelector("#composer");let o=P?.querySelector("input[type=file]");if(!o)return P=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?$c(r):r);o.value="",un(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>P&&r(P,o),()=>Cc({})))},{signal:t}),W()&&Ps()&&Oc(t),document.addEventListener("paste",Nc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Dc,{signal:t});Re=0,j?.show(P),t.addEventListener("abort",()=>P=null)}i("edit-unsen\
t",({files:e})=>e?.length&&to(t=>t.restore(P,e)));var Ds=()=>j?.count(A())??0,Is=()=>j?.isSpoiler(A())??!1,Rs=()=>j?.isHeldUp(A())??!1,Bs=()=>j?.take(A())??[],Fs=e=>j?.
isUnderWay(e)??!1,Ks=e=>j?.previewOf(e)??null;function Cc({accept:e="",capture:t="",isVoice:o=!1}){let n=P?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function Mc(e){S.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function $m(e,t){let o=[];return await to(n=>o=n.hand(e,t)),o}var $c=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function Oc(e){let t=P,o=f("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&Mc(t),{signal:e});let n=f("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function un(e){e.length>0&&to(t=>P&&t.add(P,e))}async function to(e){
j??(j=await Pc().catch(()=>null)),j?e(j):u("composer-note",{words:c("try-again")})}async function Pc(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);
return e.useUpload(t),e}function Nc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!P?.contains(e.target);
!P||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),un(t))}function Dc(e){!P||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Re===1&&to(t=>Re>0&&P&&t.showDrop(P,ne())),e.type==="dragleave"&&Re>0&&Re--,e.type==="drop"&&(Re=0,un([...e.dataTransfer.files])),Re===0&&
j?.hideDrop())}var Ic=98,Us=null;function Hs(e){e===Us&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ic,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Us=o===t?e:null})}var pn={};V(pn,{connect:()=>Rc,connectPane:()=>mn,discardEdit:()=>ro,draftPreview:()=>fn,saveEdit:()=>no,savedDraft:()=>so,savedEdit:()=>oo});var vt=e=>`draft:${e}`,fn=e=>(E(vt(e),"")||"").trim();function Rc(){Ze(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function mn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=E(vt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
js(o,n.value):no(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&js(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var oo=e=>E(
`edit:${e}`,null),no=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),ro=e=>U(`edit:${e}`),so=e=>E(vt(e),"");function js(e,t){t.trim()===""?U(vt(e)):C(vt(e),t)}var ao=new Set,zs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),K=e=>e!==_()&&zs().includes(e);function gn(e){if(e===document.body.dataset.
blocked)return;let t=zs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==K(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(yn))}i("pane",()=>ao.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?ao.add(t.id):ao.delete(t.id),hn(t,e.target.open)},!0);function yn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!B(e)&&K(e.dataset.sender)?(o||e.prepend(o=N("fold-template")),o.open=ao.has(e.id),hn(e,o.open)):o&&(o.remove(),hn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&K(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function hn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function st(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Bc(e)}}function Bc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Gs=14,Fc=20,Kc=200,Wc=2e3,io=new Set;i("pane",()=>io.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Gc(t);let o=e.
closest?.(".show-more");o&&v(()=>wn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&wn(zc(t),!0)});function Ys(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Hc(n);let o=t.filter(Uc);for(let n of o)Xs(n,n,n.closest(
".message").id)}function Uc(e){if(e.textContent.length<Kc&&e.querySelectorAll("br, li, blockquote").length<Gs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Gs*parseFloat(getComputedStyle(e).lineHeight)-1}function Hc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(N("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Fc))return;let o=e.closest(".message");Xs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Xs(e,t,o){let n=f(
"button","show-more",f("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),wn(n,io.has(o))}var jc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,zc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function wn(e,t){jc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
io.add(e.dataset.folds):io.delete(e.dataset.folds)}async function Gc(e){let t=e.closest(".code").querySelector("code").textContent,o=await st(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Wc)}var Sn=e=>{if(K(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!F(e)};function xn(e){if(e.dataset.
mentions===void 0)return;let t=Sn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(xn));var bn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Vs(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
bn(t).includes(_())))}var Js="a:not([aria-hidden]), button, [role=button]";function kn(e){for(let t of e.querySelectorAll(Js))t.tabIndex=-1}function Zs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Js)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&kn(r)},{signal:t})}var Xc=6e4,co=e=>e.classList.contains("message");function be(e){do e=e.nextElementSibling;while(e&&!co(e));return e}function lo(e){do e=e.previousElementSibling;while(e&&
!co(e));return e}function Z(e,t=e){if(!e)return;let o=be(t)??t,n=[],r=lo(e);for(let s=e;s&&(Vc(s,r)&&n.push(s),s!==o);s=be(s))r=s;Ys(n)}function uo(e){let t=e.querySelectorAll(
".message");t.length&&Z(t[0],t[t.length-1])}function Vc(e,t){let o=new Date(e.dataset.at),n=t!==null&&I(new Date(t.dataset.at))===I(o),r=n&&o-new Date(t.dataset.
at)<Xc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!B(e)&&!B(t)&&t.dataset.sender===e.dataset.sender),Jc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Qc(e,o),yn(e),Vs(e),xn(e),kn(e),!0)}function Jc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let w=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=w}if((s||n)&&r?.remove(),s)return Zc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==I(o)&&r.replaceChildren(Qs(o)),
r.dataset.day=I(o);let a=rt(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Zc(e,t){let o=t?I(t):void 0,n=t?rt(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Qs(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Qs(e){let t=f("a","divider__day",rt(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${ns(d()?.dataset.thread)}?day=${I(e)}`}),t.dataset.dialog="",t}function Qc(e,t){let o=ot(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let w of e.querySelectorAll(".message__time"))w.textContent=o,w.title=nt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=qs(t));let s=e.querySelector(".message__edited[data-at]");kt(e),s&&(s.title=nt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var fo=400,el=50,ea=8,tl=60,ke=new Map,le=e=>Number(e.dataset.seq),mo=e=>Number(e.dataset.version),po=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function oa(){let e=d();ke.clear(),e&&uo(e)}i("day",()=>{let e=d();e&&v(()=>uo(e))});h("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(de(o),na(t,e.dataset.version))});h("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&na(t,e.dataset.version)});h("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});h("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function na(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function de(e){let t=d(),o=document.getElementById(e.id)??nl(t,e.dataset.clientId);if(o&&po(o)&&mo(o)>=mo(e))return o;let n=le(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&po(o)?rl(o,e):al(t,e,o));return r||ol(e),u("placed",{li:r??e,isNew:n}),n&&r&&ia(
t),r}function ol(e){ke.delete(e.id),ke.set(e.id,e),ke.size>fo&&ke.delete(ke.keys().next().value)}function ra(e){let t=[document.getElementById(e.id),ke.get(e.id)].
filter(Boolean);return ke.delete(e.id),t.find(o=>mo(o)>=mo(e))??e}function nl(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function rl(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Z(t),o&&(t.contains(o)?o:sl(t,
o)??t).focus({preventScroll:!0}),t}function sl(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function al(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&le(t)>le(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&le(t)<le(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&le(a)>le(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):go(e,t),Z(t),t}function go(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function sa(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-ea):r.splice(0,ea);if(v(()=>il(n,a.filter(l=>!document.getElementById(l.id)).map(ra),t),ta(t)),ia(n,{fromEnd:t,isPaging:!0}),await cl(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),ho(n,t,!s&&vn(n,e,t))},
ta(t)),u("history")}var ta=e=>e?"bottom":"top";function il(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)go(e,r);Z(t[0],t[t.length-1])}var cl=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:tl}):setTimeout(
e)});function aa(e){let t=d(),o=[...e.querySelectorAll(".message")].map(ra),n=new Set(o.map(w=>w.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(w=>!n.has(w.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&be(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),le(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),uo(t),ho(t,!0,vn(t,e,!0)),ho(t,!1,vn(t,e,!1)),
u("history")}function vn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Be(e);return t.dataset.hasNewer==="true"||n!==null&&le(n)<Number(e.dataset.lastSeq)}
function ho(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=ll(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function ll(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ia(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=fo+el||!o&&!Ss()||v(()=>{let r=t?n.slice(fo):n.slice(0,n.length-fo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();ho(e,!t,!0),Z(a)})}function Be(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function ca(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(F)??null}var bo={};V(bo,{add:()=>On,connect:()=>El,connectPane:()=>Cn});var at="outbox:",Et=null,En=e=>e.startsWith(at);Ze(e=>En(e)&&qn());function z(){return Et??(Et=sn(at).map(e=>E(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),Et}var la=e=>z().filter(t=>t.thread===e).pop()??null;function da(e){let t=Math.max(0,...z().map(o=>o.n))+1;ua({...e,id:Qe(),n:t,at:Date.now(),problem:""})}
function ae(e,t){let o=E(at+e,null);o&&ua({...o,...t})}function qt(e){let t=E(at+e,null);U(at+e),t&&qn([t.thread])}function ua(e){C(at+e.id,e),qn([e.thread])}function qn(e){
let t=Et??[];Et=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):it(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function it(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var ul=400,fl=320,fa=new Map;function ma(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=ml(t,o),!n)return;v(()=>{go(
e,n,{afterPending:!0}),Z(n)})}pl(n,t.files??[]),xl(n,t)}function ml(e,t){let o=N("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
yl(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=ot(n);let s=[...(e.files??[]).map(({name:l})=>l),it(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&Sl(o,a),o}var An=e=>e.picture??Ks(e.key);function pl(e,t){let o=t.map(n=>An(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,v(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(hl(t))}))}function hl(e){let t=f("div","attach\
ments"),n=e.map(An).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),w=Math.min(1,ul/s,fl/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*w)),height:Math.max(1,Math.round(a*w))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!An(s)))t.append(f("div","file",f("span","file__kind",Cs(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",Ts(r.size)))));return t}i("upload-progress",({key:e,part:t})=>fa.set(e,t));function gl(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:fa.get(n.key)??0),0)/t}function yl(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:wl(e)}),t}var wl=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??us(e);function Sl(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",it(t))))}function xl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=gl(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let w=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(D("warning"),f("span","",w),_n("retry"),t.sticker?"":_n("edit"),_n("delete")),o.setAttribute("role","alert")}function _n(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var pa=[1e3,2e3,4e3,8e3],wo=2e4,bl=5e3,kl=6e4,vl=3,Ln=Qe(),yo=new Set,Fe=0,Tn=0;function El(){Ze(e=>{En(e)&&(R(),ue())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&_l(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Fe=0,ue()}),addEventListener("pa\
gehide",()=>{ga();for(let e of z())Mn(e)&&$n(e)&&ae(e.id,{seen:0})}),ue()}var Cn=R;i("sent",({clientId:e})=>qt(e));i("online",()=>{Fe=0;for(let e of z())e.isSoft&&
ae(e.id,{problem:"",isSoft:!1});R(),ue()});i("connection",()=>R());var xo=e=>z().find(t=>t.files?.some(o=>o.key===e)),Mn=e=>(e.files??[]).some(t=>!t.id),$n=e=>(e.
files??[]).every(t=>t.id||Fs(t.key)),ql=e=>Mn(e)&&!$n(e)&&!(Date.now()-(e.seen??e.at)<kl);i("uploaded",({key:e,id:t})=>{let o=xo(e);o&&(ae(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),ue())});i("previewed",({key:e})=>xo(e)&&R());i("upload-failed",({key:e,problem:t})=>{let o=xo(e);o&&(ae(o.id,{problem:t}),R(),
ue())});i("upload-progress",({key:e})=>{let t=xo(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>bl&&ae(t.id,{seen:Date.now()}),R())});function On(e){da(e),R(),Ie(),
ue()}function _l(e,t){if(e==="delete"||e==="edit"){let n=z().find(r=>r.id===t);qt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("\
edit-unsent",n);return}ae(t,{problem:"",isSoft:!1});let o=z().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Fe=0,R(),ue()}function ue(){clearTimeout(Tn);
let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!ha())return So(wo/4);for(let t of e)Al(t)}}async function Al(e){if(!yo.has(e)){yo.add(
e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);if(!t)break;if(ql(t)){ae(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}
if(Mn(t)){$n(t)||So(wo/4);break}ha();let o=await x(wt(e),{form:Ll(t)});if(!Tl(t,o))break}}finally{yo.delete(e),yo.size===0&&ga()}}}var Ll=({content:e,sticker:t,
replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Tl(e,{ok:t,status:o,body:n,
problem:r}){let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Fe=0,qt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===
e.thread&&de(s),R(),!0):o===401?!1:o===429?(So(r.retryAfter*1e3),!1):t||o===0||o>=500?(Fe++,o>=500&&Fe>=vl&&ae(e.id,{problem:r?.text||"?",isSoft:!0}),R(),So(pa[Math.
min(Fe,pa.length)-1]),!1):(ae(e.id,{problem:r?.text||"?"}),R(),!0)}function So(e){clearTimeout(Tn),Tn=setTimeout(ue,e)}function ha(){let e=E("lease",null),t=(e?.
until??0)-Date.now();return e&&e.page!==Ln&&t>0&&t<=wo?!1:(C("lease",{page:Ln,until:Date.now()+wo}),!0)}function ga(){E("lease",null)?.page===Ln&&U("lease")}function R(){
let e=d();if(!e)return;let t=z().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?qt(n.id):ma(e,n,Be(e))}var _t=1e4,Pn=9500,g=null,y=null;function ya(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;g.querySelector(".composer__s\
poiler")?.remove(),y.addEventListener("input",ct,{signal:t}),L(y,Ml,{signal:t}),L(y,n=>xa(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener(
"submit",ba,{signal:t}),g.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ve(),fe())},{signal:t});let o=oo(
m().dataset.thread);o&&y.value===so(m().dataset.thread)&&wa(o),ct()}i("files-changed",()=>y?.isConnected&&ct());i("composer-note",({words:e})=>At(e,e!==""));i("\
connection",({isOnline:e})=>At(e?"":c("offline-note")));function fe(){y?.focus({preventScroll:!0})}function ih(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,
y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;ve();let o=t&&document.
getElementById(`message-${t}`);o&&Nn(o),y.value=[e,y.value].filter(n=>n.trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),fe(),y.setSelectionRange(e.length,e.length)});function Nn(e){ve(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Sa("reply",Yt("replying-to",{name:t,text:it(e)})),fe()}async function Dn(e){let{thread:t}=m().
dataset,o=g,n=await x(jt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return At(n.problem?.text||c("try-again"),!0);ve();let r={id:e.id.replace("mes\
sage-",""),text:n.body};no(t,r.id,r.text),wa(r),fe(),y.setSelectionRange(y.value.length,y.value.length)}function wa({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,Sa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),ct()}function ve(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,ro(m().dataset.thread),y.value=so(m().dataset.thread)),At(""),ct(),!0)}function Sa(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),v(()=>o.
hidden=!1)}function ct(){let e=y.value.length<Pn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:Ds()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=_t&&("editing"in g.dataset||!Rs());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),Hs(y),Cl(e)}function Cl(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<Pn&&v(()=>t.hidden=e<Pn),t.classList.toggle(
"counter--over",e>_t);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(_t),over:o(e-_t)};t.hidden||(t.textContent=c(e>_t?"counter-over":
"counter",n))}var xa=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!W()||e.ctrlKey||e.metaKey);function Ml(e){if(xa(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
ba(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=ca();if(!t)return;e.preventDefault(),Dn(t)}}function ba(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Pl();let t=Is()?$l(y.value):y.
value;y.value="",Ol({content:t,files:Bs()}),ct()}var $l=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Ol(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ve(),On({thread:t,replyTo:o,...e})}async function Pl(){
if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;y.readOnly=!0;let n=await x(cs(t,e),{form:{content:y.value}});if(o===g&&(y.readOnly=!1),
!n.ok)return o===g&&At(n.problem?.text||c("try-again"),!0);if(oo(t)?.id===e&&ro(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&de(r),g.dataset.editing===e&&ve(),o===g&&fe()}function At(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var In="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function ko(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(In)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Dl=2e3,lt=null;function Ee(e,t){lt?.remove(),lt=f("span","tooltip",t),lt.setAttribute("role","status"),lt.style.insetInlineEnd="20px",lt.style.insetBlockStart=
"20px";let o=lt;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Dl)}var qe=null,ka=()=>{},vo=()=>G()?.firstElementChild!=null,G=()=>document.getElementById("dialog");function va(){let e=G();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ke())}),e.addEventListener("submit",Il),L(document,t=>t.key==="Escape"&&
Ke()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),dt(o.getAttribute("href"),o))}))}async function dt(e,t){let o=await x(e),n=t?.closest?.(".message");o.ok?Eo(b(o.body),t):n?Ee(n,o.problem?.text||
c("try-again")):G().contains(t)&&Ea(G().querySelector("form"),o)}function Eo(e,t){let o=vo()&&G().contains(t);o||(Ke(),qe=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),G().replaceChildren(...e.children),window.htmx?.process(G()),o||(ka=ko(G())),(o&&Ge(t,G())||n||G().querySelector(
In))?.focus(),u("dialog-shown",{root:G()})}function Ke(){return vo()?(ka(),G().replaceChildren(),qe&&Ge(qe)?.focus({preventScroll:!0}),qe=null,!0):!1}async function Il(e){
let t=e.target;if(t.method==="get")return Rl();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await x(t.getAttribute("action"),{form:Gt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Ea(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&tt(r.body);let l=s.querySelector(".message");if(l&&(qe=document.getElementById(l.id)??qe),l&&n&&d()===n&&de(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return Eo(s,qe);let M=qe,{id:ce}=t.closest("[role=dialog], [role=alertdialog]")??t;Ke(),!l&&M?.matches(".message")&&Ee(M,c("reported")),a||u("dialog\
-done",{id:ce})}function Rl(){i("pane",()=>{Ke(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Ea(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Bl=["react","reaction","reply","edit"],Aa=e=>e.id.replace("message-",""),We=(e,t)=>t(m().dataset.thread,Aa(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||B(e)||Bl.includes(t)&&!Zo())return!1;let o=F(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function Lt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function _e(e,t){switch(e){case"reply":return Nn(t);case"\
edit":return Dn(t);case"delete":return dt(We(t,ls),t);case"report":return dt(We(t,ds),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||Ee(t,c("try-again"));case"copy-link":return _a(t,new URL(`${J(m().dataset.thread)}?m=${Aa(t)}`,location.href).href);case"copy\
-text":{let o=await x(We(t,jt));return _a(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function _a(e,t){Ee(e,c(t!==null&&await st(t)?"c\
opied":"try-again"))}var Fl=300,Kl=2500;function Ta(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
Tt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&_e("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>zl(l),Fl))},s=()=>{clearTimeout(n),W()||Bn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Rn=new Set;async function Tt(e,t,o){let n=`${e.id} ${t}`;if(Rn.has(n))return;Rn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>Wl(e,t,o));let a=await x(We(e,zt),{form:{reaction:t}});Rn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return de(l);!a.ok&&e.isConnected&&v(()=>jl(e,s))}function Wl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Ul(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(M=>La(M.value)===La(t));r||(r=Hl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=bn(r),a=s.includes(_()),l=a?s.filter(M=>M!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let w=r.querySelector(".chip__count")??r.lastChild;w.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var La=e=>e.replace(/\uFE0F/g,"");function Ul(e){let t=f("form","chips");
return t.method="post",t.action=We(e,zt),t}function Hl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function jl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ie=null;async function zl(e){let t=e.closest(".message");if(!t)return;let o=await x(`${We(
t,zt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Bn(),ie=f("span","\
tooltip",o.body.trim()),ie.setAttribute("role","tooltip"),ie.dataset.extra="",t.append(ie);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ie.offsetWidth-8));ie.style.left=`${s}px`,ie.style.top=`${n.top-r.top-ie.offsetHeight-4}px`,W()&&setTimeout(Bn,Kl)}function Bn(){
ie?.remove(),ie=null}var Yl="🖼️";function me(e,t=""){let o=Ct(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Xl(e,t),Vl(e.querySelector(".chat__count"),o,Ca(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=cn(r),n.title=nt(r)}}var Ct=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Ca=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Ma(e,t){let{seq:o}=t.dataset,n=Ca(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Sn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function qo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function $a(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,w="deleted"in t.dataset,M=t.dataset.
kind==="system",ce=!M&&e.dataset.kind!=="direct"&&K(r),Ur=ce?c("folded"):t.textContent.trim();w&&!ce?e.dataset.preview=c("deleted"):e.dataset.preview=M||ce?Ur:c(
"preview-by",{name:l,text:Ur}),w&&!ce?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(M?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Xl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":fn(e.dataset.thread),s=la(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Yl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Vl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Jl=400,ut=()=>document.getElementById("chats-part"),Ae=()=>T()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),He=()=>[...T()?.querySelectorAll(
".chat")??[]];function Oa(){if(!T())return;let e=ut().parentElement;e.addEventListener("scroll",()=>pe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),pe(!0))}),Le(T()),pe(!1)}i("day",()=>He().forEach(e=>me(e)));i("d\
raft",({thread:e})=>Kn(e));i("unsent",({thread:e})=>Kn(e));i("list-typing",({thread:e,name:t})=>Kn(e,t));i("pane",Na);function Zl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function _o(e){
let t=T(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Zl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function ft(e){e?.remove(),Pa(),pe(!1)}function Pa(){let e=ut().querySelector(".filters--list"),t=He().
length>=Number(e.dataset.from)||T().querySelector("a[data-page=chats]");e.hidden=Ae()==="all"&&!t}var Fn=!1;async function pe(e){let t=T(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Jl;if(Fn||!(n||e))return;Fn=!0;let r=await x(o.getAttribute("href"));if(Fn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),Le(...s),pe(!1)}function Le(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))qo(o),
me(o),o.nextElementSibling.tabIndex=-1}Na(),T()&&Pa()}function Na(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of He()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),me(n))}}function Kn(e,t){
let o=H(e);o&&me(o,t)}var ed=300,td=1e4,od=6e4,Da=1e4,nd=3e4,rd=5e3,Q=null,mt="",To=0,Lo=0,Hn=0,Ao=0,jn=0,Te=()=>Q?.readyState===WebSocket.OPEN;function zn(){Mo(),setInterval(()=>{(Te()?
Co(To)>od:Q&&Co(Hn)>Da)&&Ba()},5e3),addEventListener("online",Un),addEventListener("pagehide",Ia),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Un())}function Ia(){let e=Q;Q=null,clearTimeout(jn),e?.readyState===WebSocket.
CONNECTING?e.onopen=()=>e.close():e?.close()}var Co=e=>Math.abs(Date.now()-e);i("pane",Fa);i("signing-out",Ia);i("still-signed-in",Un);i("say",e=>Wn(e));function Wn(e){
Te()&&Q.send(JSON.stringify(e))}function Mo(){clearTimeout(jn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Zr}`);Q=e,mt=
"",Hn=Date.now(),e.onopen=()=>{To=Lo=Date.now(),Fa(),u("socket",{isUp:!0})},e.onmessage=t=>{Q===e&&(To=Date.now(),tt(t.data))},e.onclose=t=>{Q===e&&Ra(t.code)}}
function Ra(e){if(Q=null,mt="",ks(),e===1008)return Ye();Lo&&Date.now()-Lo>rd&&(Ao=0),Lo=0,Ao++,u("socket",{isUp:!1,tries:Ao});let t=Math.min(td,ed*2**(Ao-1));jn=
setTimeout(Mo,t*(.5+Math.random()/2))}function Un(){Q?(Te()?Co(To)>nd:Co(Hn)>Da)&&Ba():Mo()}function Ba(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),
Ra(1006),Mo()}function Fa(){let e=A();Te()&&(mt&&mt!==e&&Wn({event:"leave",data:{threadId:Number(mt)}}),mt=e,e&&Wn({event:"join",data:{threadId:Number(e),since:Number(
d().dataset.version)||0}}))}var ad=1e3,id=3e4;async function Gn(e){for(let t=ad;!await e()&&Te();t=Math.min(2*t,id))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function he(e){
let t=null;return await Gn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var Mt=new Map,Yn=new Set;function je(e,t){Mt.get(e)?.push(t);for(let o of Yn)o.push(t);return Mt.has(e)}async function Ka(e){let t=[];Yn.add(t);try{return await e()}finally{
Yn.delete(t),t.forEach(o=>o())}}async function $t(e){if(!T()||je(e,()=>$t(e)))return;Mt.set(e,[]);let t=await he(`${os(e)}?filter=${Ae()}`),o=Mt.get(e);Mt.delete(
e),cd(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&$t(e)}function cd(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return ft(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!T()||(o?o.contains(document.activeElement)?ld(o,n):o.replaceWith(n):T().prepend(n),Le(n),_o(n),Xn())}function Xn(){m()?.
querySelector("#welcome")&&u("reload",{path:ye})}function ld(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var yg=()=>E("last-thread","");var $o=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ua(){if($o()){if(document.readyState==="complete")return Wa();addEventListener("load",Wa,
{once:!0})}}var Wa=()=>Vn().catch(()=>{}),Vn=()=>navigator.serviceWorker.register(ts);var ud=40,fd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,md=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,pd=/^\/([a-z]{0,20})$/,hd=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
gd=/[\p{L}\p{Nd}\p{M}]/u,yd=/[\p{sc=Hebr}\p{sc=Arab}]/u;function wd(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=pd.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-ud),r=fd.exec(n);if(r){let a=t.length-r[0].length;return Sd(t,a)&&!Ha(t)?{kind:"member",
query:r[1],at:a}:null}let s=md.exec(n);return!s||Ha(t)||bd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function Sd(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=xd(e.slice(0,n+r.index),o);return o}function xd(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!gd.test(o)||hd.test(o)||yd.test(o)}var Ha=e=>(e.match(/```/g)?.length??0)%2===1,bd=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,pt=null;function ja(e,t){pt?.close();let o=Oe();if(!o||!A())return;let n=async r=>{!pt&&!wd(o)||(pt??(pt=await S.suggest().catch(
()=>null)),pt&&!t.aborted&&pt.update(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function kg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function vg(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,w)=>w<r||w>=s?"":vd(w,l)).join("")),o.append(a)}return o}function vd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Eg(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Ga(){document.addEventListener("pointerdown",({target:e})=>za(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>za(t=>!t.contains(
e))),L(document,Ed,{capture:!0}),document.addEventListener("submit",qd)}var Ya=()=>[...document.querySelectorAll("[data-menu][open]")];function za(e){for(let t of Ya())
e(t)&&(t.open=!1)}function Ed(e){if(e.key!=="Escape")return;let t=Ya()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function qd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ut)return;if(e.preventDefault(),!(await x(Ut,{form:Gt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ut}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Ad=450,Ld=10,ee=null,Xa=()=>{};function Va(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let w=l.target.closest(".message");l.pointerType==="mouse"||!w||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Td(
w)},Ad))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Ld&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let w=(l.pointerType??r?.pointerType)==="touch";(ee||w&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Ot()})}function Td(e){Ue(e,"copy-link")&&(Ot(),ee=N("sheet-template"),ee&&(Lt(ee,e),ee.addEventListener("click",t=>Cd(t,e)),document.body.append(
ee),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Xa=ko(ee),ee.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Ot(){return ee?(Xa(),ee.remove(),ee=null,!0):!1}function Cd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Ot();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Tt(n,s,o.querySelector("img")?.src):r!=="close"&&_e(r,n)}h("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Md=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Jn=.12,Za=.25,te=null;function Qa(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,$d,{capture:!0})}function $d(){!window.AudioContext||navigator.userActivation?.isActive===!1||(te??(te=new AudioContext),te.state==="suspended"&&te.resume().catch(
()=>{}))}function ei(){if(te?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Md){let n=te.currentTime+e,r=new OscillatorNode(te,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(te,{type:"square",frequency:45}),a=new GainNode(te,{gain:0}),l=new GainNode(te,{gain:Za/2});r.frequency.exponentialRampToValueAtTime(o,n+Jn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(Za,n+.01),a.gain.linearRampToValueAtTime(0,n+Jn),s.connect(l).connect(a.gain),r.connect(a).connect(te.
destination);for(let w of[r,s])w.start(n),w.stop(n+Jn)}return!0}var Pd=40,ti=Qe(),Zn=null;function Qn(){Qa();for(let e of["focus","blur"])addEventListener(e,Oo);document.addEventListener("visibilitychange",Oo),i("pane",Oo),i(
"socket",({isUp:e})=>{Zn=null,e&&Oo()}),h("alert",Nd)}function Oo(){let e=Se()?A():"";Zn!==e&&(Zn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Nd(e){
let{thread:t,message:o}=e.dataset;Se()&&A()===t||!await Dd(o)||("sound"in e.dataset&&ei(),"desktop"in e.dataset&&!Se()&&Id(e.dataset,e.textContent))}async function Dd(e){
let t=E("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:ti}),await new Promise(n=>setTimeout(n,Pd));let o=E("alerted",{});return o.
tab===ti||Number(o.message)>Number(e)}function Id({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Rd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Rd(e,t){try{return new Notification(e,t)}catch{
return null}}var er={};V(er,{connect:()=>Fd});h("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||K(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function Fd(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&oi(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&oi(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function oi(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var or={};V(or,{connect:()=>Ud});var Kd=450,Wd=10;function Ud(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Po(t))}),document.addEventListener("contextmenu",e=>{let t=tr(e.target);!t||e.shiftKey||(e.preventDefault(),W()||Po(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Po(tr(e.target)))}),Hd()}var tr=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Po(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):Ee(e.closest("li"),c("try-again"))}function Hd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:tr(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Po(s)},Kd))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Wd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var nr=()=>Gn(rr),rr=()=>Ka(jd);i("blocked",nr);h("blocks",ni);function ni(e){je("",()=>ni(e)),gn(e.dataset.blocked)}async function jd(){let e=Ae(),t=await x(`${Gr}\
?filter=${e}`);if(Ae()!==e)return t.ok;let o=T(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;gn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(zd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return Le(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),pe(!1),!0}function zd(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
qo(t),Gd(t,o)?o.closest("li"):e):e}function Gd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Yd=5e3,Xd=4e3,si=15e3,Vd=3,No=0,Pt=0,ri=-si;i("socket",({isUp:e,tries:t})=>e?Jd():Zd(t));i("pane",ii);async function Jd(){clearTimeout(No),clearTimeout(Pt),
No=Pt=0;let e=Ce()!=="";Nt("live"),u("online"),e&&u("back"),await nr()}function Zd(e){Ce()==="live"&&Nt("lost"),No||(No=setTimeout(()=>Nt("reconnecting"),Yd)),e>=
Vd&&(Pt||(Pt=setTimeout(ai,0)))}async function ai(){let e=A(),t=e?await Qd(e,d()):!0;t&&performance.now()-ri>si&&(t=await rr(),ri=performance.now()),!Te()&&(t?(Nt(
"polling"),u("online")):Ce()==="polling"&&Nt("reconnecting"),Pt=setTimeout(ai,Xd))}async function Qd(e,t){let o=await x(`${rs(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&tt(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ce=()=>document.documentElement.dataset.connection??"";function Nt(e){
Ce()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ii(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ii(){let e=m()?.querySelector(".banner");if(!e)return;let t=Ce()==="reconnecting"||Ce()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ce()==="reconnecting"?o:"",c(Ce()))}var ci=2400,Dt=null,Do=null;function li(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),sr(n))},{signal:t}),It()}i("end-wanted",eu);i("scrolled",
It);i("online",It);function It(){let e=De();if(!e||Dt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<ci?sr(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<ci&&sr(o)}async function sr(e){let t=d();if(Dt===t)return;Dt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${wt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await sa(s,e.dataset.page===
"older",o),Dt===t&&(Dt=null),d()===t&&(s||r.ok)&&It()}async function eu({takesFocus:e}){let t=d();if(Do===t)return;Do=t;let o=await x(wt(t.dataset.thread));if(Do===
t&&(Do=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&aa(n),rn({takesFocus:e}),It()}var ou=2e3;function di(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await st(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,ou)})}function ui(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}h("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var mr={};V(mr,{connect:()=>mu});async function fi(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Eo(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var dr={};V(dr,{connect:()=>ru,connectPane:()=>ir,markAllRead:()=>cr});var pi=300,Y={thread:"",seq:0},ar=0,hi=-pi,ht=null;function ru(){for(let e of["focus","resize"])addEventListener(e,gt);document.addEventListener("visibilitychan\
ge",gt),addEventListener("pagehide",gi)}function ir(){gi();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),gt()}i("scrolled",gt);i("on\
line",gt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);F(e)||B(e)&&Number(d().dataset.lastRead)===t-1?xi(d(),t):gt()});h("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&xi(t,Number(e.dataset.seq))});function cr(){let e=d(),t=Be();"hasNewer"in e.dataset?Si(e,Number(e.dataset.lastSeq),""):
t&&wi(t),u("all-read")}function gt(){let e=mi();if(!e)return;let t=d(),o=Number(e.dataset.seq);lr(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(ht={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),ar||(ar=setTimeout(()=>{ar=0;let n=mi();n&&wi(n)},Math.max(0,hi+pi-performance.now())))}function gi(){if(!ht||Y.thread===
ht.thread&&Y.seq>=ht.seq)return;let{thread:e,message:t}=ht;ht=null,yi(e,t)}var yi=(e,t)=>x(as(e),{form:t?{message_id:t}:{},keepalive:!0});function mi(){let e=De();
if(!e||!Se())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var wi=e=>Si(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Si(e,t,o){
if(lr(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,hi=performance.now(),!(await yi(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function xi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),lr(e,t)}function lr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var $=null,Me=null,bi="";function ki(e,t){$=e.querySelector(".panel"),Me=e.querySelector("[data-action=stickers]"),!(!$||!Me)&&(Me.addEventListener("click",o=>{
o.preventDefault(),$.hidden?su():ze()},{signal:t}),document.addEventListener("pointerdown",o=>{!$.hidden&&!$.contains(o.target)&&!Me.contains(o.target)&&ze({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>$=Me=null))}function ze({givesBack:e=!0}={}){return!$||$.hidden?!1:($.hidden=!0,Me.setAttribute("aria-expanded","fals\
e"),e&&Me.focus({preventScroll:!0}),!0)}async function su(){let e=$;$.hidden=!1,Me.setAttribute("aria-expanded","true");let t=x(Xr),o=await S.stickerPanel().catch(
()=>null);if($!==e||$.hidden)return;if(!o)return ze();ur()||o.show();let{ok:n,body:r}=await t;if($!==e||$.hidden)return;if(!n)return ur()&&ze();let s=ur();!s&&r===
bi||(bi=r,$.replaceChildren(...b(r).childNodes),s&&o.connect($,ze),o.show())}var ur=()=>!$.querySelector("[data-sticker]");var oe=null,q=null,Io=null,qi=null;function _i(e,t){let o=e.querySelector("#messages");if(!o||(oe=N("toolbar-template"),!oe))return;oe.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&fr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&fr(r.target.closest(".message"))},n),o.addEventListener("click",iu,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Io?.contains(
r.target)&&$e()},n),t.addEventListener("abort",()=>{$e(),oe=null})}i("action",({action:e,li:t})=>{e==="react"&&Ei("quick-template",t,"react"),e==="more"&&Ei("me\
nu-template",t,"more")});function $e(){return q?(q.contains(document.activeElement)&&au(qi)?.focus({preventScroll:!0}),q.remove(),q=null,Io?.setAttribute("aria-\
expanded","false"),!0):!1}var au=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function fr(e){if(!(!e||!oe||e===oe.parentElement||
q)){if(!Ue(e,"copy-link"))return oe.remove();Lt(oe,e),e.append(oe)}}function iu(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return $e(),Tt(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&$e(),_e(o.dataset.action,t)}}function Ei(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if($e(),!n&&(fr(t),q=N(e),!!q)){q.dataset.extra=o,Lt(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(oe);Io=oe?.querySelector(`[data-action=${o}]`)??null,Io?.setAttribute("aria-expanded","true"),qi=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),cu(t),L(q,lu),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function cu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function lu(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return $e();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var uu={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},fu=".docked, #dialog, .sheet-holder";function mu(){L(document,pu)}function pu(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(fu))return;let{key:t}=e;if(t==="Escape")return hu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(vo())return;if(gu(e))return yu(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return fi(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return wu(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Su(
e,o)||(document.activeElement===De()&&bu(e),ku(e))}function hu(e){if(Ke()||Ot()||$e()||ze()||ve())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&fe(),cr(),Ie())}var gu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function yu(e){e.preventDefault(),dt(Vr)}function wu(e){let t=He(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Ct(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Su(e,t){let o=uu[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),_e(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?Ie({takesFocus:!0}):xu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
lo(t):be(t);return n?n.focus():e.key==="ArrowDown"&&fe(),!0}var xu=()=>d().querySelector(".message");function bu(e){if(e.key==="End")return e.preventDefault(),Ie();
if(e.key!=="ArrowUp")return;let t=De().getBoundingClientRect().bottom,o=Be();for(;o&&o.getBoundingClientRect().top>t;)o=lo(o);!o||!co(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function ku(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||W()||!Oe()||Oe().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||fe()}function Li(){T()&&ut().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
vu(t))})}i("pane",pr);var Ai=null;async function vu(e){Ai=e;let t=await x(e.getAttribute("href"));if(Ai!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ut().contains(document.activeElement);ut().replaceWith(o),window.htmx?.process(o),Le(
T()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),pe(!1)}function pr(){if(Ae()==="unread")for(let e of He())Ct(e)===
0&&e.dataset.thread!==A()&&ft(e.closest("li"))}var qu=2,_u=20;function hr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>_u?Math.random()*o*qu:0)}h("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
hr(e,()=>yr(e.dataset.thread))});h("gone",e=>gr(e.dataset.thread));i("gone",({thread:e})=>gr(e));i("dialog-done",()=>m()?.querySelector("#members")&&yr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&yr(m().dataset.thread));function gr(e){m()?.dataset.thread===e&&u("reload",{path:Yr})}async function yr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Au(t,e);if(!t.querySelector("#members"))return;let o=await he(`${is(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return gr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let w=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),w&&(a.querySelector(`a[href="${CSS.escape(w)}"]`)??t).focus({preventScroll:!0})}}async function Au(e,t){let o=await he(Ht(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>wr(e,t));h("news",Ti);h("thread",e=>hr(e,()=>$t(e.dataset.thread)));h("gone",e=>Ci(e.dataset.thread));h("read",e=>{e.dataset.user===
_()&&wr(e.dataset.thread,Number(e.dataset.seq))});function Ti(e){let{thread:t}=e.dataset,o=je(t,()=>Ti(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:$t(
t);Ma(n,e)&&me(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||($a(n,e),me(n),
r>s&&_o(n.closest("li")))}function Ci(e){je(e,()=>Ci(e)),ft(H(e)?.closest("li"))}function wr(e,t){je(e,()=>wr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),me(o),pr())}h("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Xn())});h("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});h("name",({dataset:{user:e,name:t}})=>{for(let o of document.querySelectorAll(`.message[data-sender="${CSS.escape(e)}"]`)){let n=o.querySelector(".message__name\
 bdi");if(!n)continue;let r=o.getAttribute("aria-label")??"";r.startsWith(n.textContent)&&o.setAttribute("aria-label",t+r.slice(n.textContent.length)),n.textContent=
t}});var X=null,Sr=new AbortController,Mi=()=>{},Fo="",Ro=null,$i=!1,Bo=null,br=!1;function Oi(e){Mi=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Tu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Ko);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(Ro=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Ro&&(Ro=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Cu(
n),Fo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Wo(hs(t.detail.path),!1)}),document.addEventListener("click",Ou),document.
addEventListener("click",Pu,!0),Ko()}i("reload",({path:e})=>!Ro&&Wo(e??Lu(),e!==void 0));i("docked",Ko);i("renamed",()=>ne()||Pi(!1));i("online",()=>{let e=Fo;Fo=
"",(e.startsWith(`${zr}/`)||e===ye)&&Wo(e,!0)});var Lu=()=>ne()?J(m().dataset.thread):location.pathname+location.search;function Wo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!ne()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Tu(e){
let{ctx:t,tasks:o}=e.detail;$i=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Ko(){if(m()===X)
return;Sr.abort();let e=X===null;if(X=m(),Fo="",Sr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),ne()||Pi(e),Mi(X,
Sr.signal),Zt(),br&&!xr(X)?$u():!e&&$i&&!X.contains(document.activeElement)&&Ni(),u("pane",{thread:A()})}function Cu(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!ne()?N("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Ko()}var Mu=()=>[ye,ye.
slice(0,-1)].includes(location.pathname);function Pi(e){document.body.dataset.view=X.dataset.view??(Mu()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function $u(){br=!1;let e=Bo&&Ge(Bo);Bo=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ni()}var xr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ni(){(W()?X:Oe()??X).focus({preventScroll:!0})}function Ou(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Wo(t.getAttribute("href"),!0)}function Pu({target:e}){let t=e.closest("a[href]");t&&(br=xr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),xr(m())||(Bo=t))}var kr={};V(kr,{connect:()=>Iu});var Ii=".photo a img",Du=matchMedia("(prefers-reduced-motion: reduce)"),Ri=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Ru(
t,o):Ri.unobserve(t)});function Iu(){document.addEventListener("click",Bu),document.addEventListener("error",Ku,!0),document.addEventListener("load",({target:e})=>Di(
e),!0);for(let e of document.querySelectorAll(Ii))Di(e)}var Bi=e=>e.closest(".photo").querySelector("[data-moves]");function Di(e){e.matches?.(Ii)&&Bi(e)&&Ri.observe(
e)}function Ru(e,t){let o=Bi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Du.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Bu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Fu(r)}function Fu(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Ku({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Wu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Wu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Uu=3e4;h("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!K(e);for(let a of T()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Uo(r.dataset.onlineOf).includes(e))return;
let s=Uo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=K(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Hu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await he(Ht(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Zt())});var Uo=(e="")=>e.split(" ").filter(Boolean);function Hu(e){let t=Uo(e.dataset.onlineOf).length,o=Uo(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?ln(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Fi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=ln(
new Date(t.dataset.seen)))};e(),i("day",e),setInterval(e,Uu)}var yt="push";async function Ki(){if(!$o()||!E(yt,""))return;let e=await(await vr())?.getSubscription();e?await qr("POST",e):U(yt)}async function vr(){return window.
pushManager?window.pushManager:(await Vn(),(await navigator.serviceWorker.ready).pushManager)}async function ju(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Ho(e,c("alert-desktop-needs-https"));if(!$o()||!("PushManager"in window)||!("Notification"in window))return Ho(e,c("pus\
h-not-here"));let t=E(yt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Ho(e,c("alert-desktop-refused"))}async function tS(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await Er():await zu()}catch{Ho(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await ju()}}async function zu(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Qr)).json(),t=await vr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await qr("POST",o)).ok)throw new Error("refused");C(yt,o.endpoint)}async function Er(){if(!E(yt,""))return;U(yt);let e=await(await vr())?.
getSubscription();e&&(await qr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Ho=(e,t)=>e.querySelector("small").textContent=t,qr=(e,t)=>fetch(es,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var _r={};V(_r,{connect:()=>Ui});var Yu=`a[href^='${Jr}']:not(.button)`;function Ui(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Yu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Wi(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Wi(e,r=>r.onSpace(n)))},t)}async function Wi(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Ui()}var Ar=8,Lr=4,O=null;function Hi(){O=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(F(e)||Tr()||O&&!O.isConnected)&&Rt()});i("sent",Rt);i("history",Rt);
i("back",Cr);h("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Xu(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Rt())});
h("marks",Cr);h("thread",e=>e.dataset.thread===d()?.dataset.thread&&Cr());var jo=()=>[...O?.querySelectorAll(".seen__face")??[]],Xu=e=>jo().find(t=>t.dataset.user===
e);function Vu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>po(t)&&!B(t));return Tr()&&e.length>0&&!F(e[e.length-
1])?null:e.reverse().find(F)??null}var Tr=()=>O?.querySelector(".seen__words").dataset.direct==="true",Ju=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Rt(){if(!O||!d())return;let e=Vu(),t=e?jo().filter(o=>Ju(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==O?e.after(O):!e&&!O.isConnected&&
d().append(O);let o=new Set(t.slice(0,Ar));for(let r of jo())r.hidden=!o.has(r);O.querySelector(".seen__more").textContent=t.length>Ar?`+${t.length-Ar}`:"";let n=O.
querySelector(".seen__words");Tr()||(n.textContent=c("seen-by",{names:Zu(t)})),O.hidden=t.length===0})}var Zu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Lr?`${t.slice(0,Lr).join(", ")} +${t.length-Lr}`:t.join(", ")};async function Cr(){let{thread:e}=d()?.dataset??{},t=O;if(!t)return;let o=await he(ss(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||O!==t||d()?.dataset.thread!==e)){for(let r of jo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}O=n,O.hidden=!0,t.replaceWith(O),Rt()}}function ji(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Vo&&(e.preventDefault(),ef(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ye())})}async function ef(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",an);let o=await x(Vo,{form:new FormData(e)});if(!o.ok){if(removeEventListener("pagehide",an),
u("still-signed-in"),o.status===401)return Ye();let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView(
{block:"nearest"})}await Er().catch(()=>{}),location.assign(Wt)}var Mr={};V(Mr,{connect:()=>of});function of(){document.addEventListener("click",e=>zi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),zi(e.target))})}function zi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Nr={};V(Nr,{connect:()=>rf,connectPane:()=>Pr});var nf=200,Gi=()=>E("folded-previews",[]);function rf(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&af(t,!t.open),e.target.closest?.("[data-action=previews-off]")&&sf()}),i("placed",({li:e})=>(Or(e),Yi(e))),i("history",()=>Or(d()))}function Pr(){
Or(d()),Yi(d())}var $r=()=>document.querySelector(".previews-off");function Yi(e){let t=$r()||E("previews-off",!1)?null:N("previews-off-template"),o=t&&e?.querySelectorAll(
".message__body a[href^=http]");o?.length&&v(()=>o[o.length-1].closest(".message__body").after(t))}function sf(){C("previews-off",!0),$r().closest(".message").focus(
{preventScroll:!0}),v(()=>$r().remove())}function af(e,t){let{id:o}=e.closest(".message"),n=Gi().filter(r=>r!==o);C("folded-previews",t?n:[...n,o].slice(-nf))}function Or(e){
let t=new Set(Gi());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var cf=1440*60*1e3,Vi=()=>document.querySelectorAll(".stay-bar");function Ji(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Xi(zo))}),i("dialog-done",({id:e})=>e==="stay"&&Xi(()=>Vi().forEach(t=>t.remove()))),i("pane",zo),i("history",zo),zo()}function Xi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function zo(){let e=Date.now()-E("stay",0);for(let t of Vi())t.hidden=e>=0&&e<cf}var ge=64,df=/^\(\d+\) /,Dr=null;function Ir(){Zi(),h("unread",e=>{document.body.dataset.unread=e.dataset.count,Zi()}),new MutationObserver(Qi).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Bt=()=>Number(document.body.dataset.unread)||0;function Zi(){Qi(),uf()}function Qi(){let e=document.title.replace(
df,""),t=Bt()>0?`(${Bt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function uf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Bt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Dr??(Dr=await ff(e.dataset.plain)),Bt()===0)return;e.
href=mf(Bt())}catch{}}}function ff(e){return new Promise((t,o)=>{let n=new Image(ge,ge);n.onload=()=>t(n),n.onerror=o,n.src=e})}function mf(e){let t=Object.assign(
document.createElement("canvas"),{width:ge,height:ge}),o=t.getContext("2d");o.drawImage(Dr,0,0,ge,ge);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ge-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ge-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ge-r/2,47),t.toDataURL("image/png")}var hf=5e3,Rr=3e3,Ft=new Map,Go={thread:"",at:-Rr};h("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||K(o))return;Ft.has(t)||Ft.set(t,new Map);let r=Ft.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Br(t,o),hf)}),Fr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Br(o.dataset.thread,
e.dataset.sender)});h("news",e=>Br(e.dataset.thread,e.dataset.sender));function ec(e,t){let o=e.querySelector("#composer textarea");Fr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&gf(e.dataset.thread)},{signal:t})}i("composed",()=>Go={thread:"",at:-Rr});function gf(e){let t=performance.
now();Go.thread===e&&t-Go.at<Rr||(Go={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Br(e,t){let o=Ft.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Fr(e))}function Fr(e){let t=[...Ft.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Yt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(F(e))return tc();if(B(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Se()&&Vt())&&
wf(e)});i("all-read",tc);function wf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{oc(),e.before(t),Z(e)})}function tc(){
v(oc)}function oc(){let e=document.getElementById("new-messages");if(!e)return;let t=be(e);e.remove(),t&&Z(t)}var Wr={};V(Wr,{connect:()=>xf});var Sf=1e3,nc=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(nc.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function xf(){
i("pane",Kt),i("history",Kt),i("placed",Kt),i("gallery",Kt),i("played",({player:e})=>bf(e)),Kt()}var Kr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Kt(){let e=E("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Kr(t)),nc.observe(t)}}function bf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=E("heard",[]).filter(n=>n!==Kr(e));C("heard",[...o,Kr(e)].slice(-Sf))}document.documentElement.classList.add("has-js");As();kt(document);ji();Ga();di();ui();Fi();va();Ms(document.body.dataset.page);$s();document.body.dataset.page===
"app"?kf():document.getElementById("dock")&&vf();function kf(){Ji(),E("dock",{}).state==="closed"&&U("dock"),Ir(),rc(),sc(),Qn(),zn(),Ua(),Ki()}async function vf(){
Ir(),Qn(),zn(),(await S.dock()).connect(sc,rc)}function rc(){Oa(),Li()}function sc(){Ls();for(let e of[pn,er,bo,kr,Nr,Wr,Mr,mr,dr,or,_r])e.connect();Oi([kt,oa,mn,
Ns,ya,ja,Cn,Ta,Hi,Pr,ws,li,ir,ec,_i,Va,ki,Zs,Os])}export{qf as a,ic as b,_f as c,cc as d,Af as e,Lf as f,b as g,f as h,D as i,Ge as j,Cf as k,u as l,i as m,ye as n,Xr as o,Of as p,Pf as q,Nf as r,Jr as s,Df as t,
If as u,Rf as v,Bf as w,Ff as x,Kf as y,Wf as z,J as A,Uf as B,Hf as C,jf as D,zf as E,Gf as F,Yf as G,Xf as H,we as I,Zf as J,x as K,Gt as L,Ye as M,L as N,m as O,
Oe as P,A as Q,W as R,c as S,v as T,E as U,C as V,hm as W,Qe as X,h as Y,tt as Z,ot as _,nt as $,kt as aa,Ts as ba,Cs as ca,fe as da,ih as ea,Ol as fa,ko as ga,
Ee as ha,dt as ia,Eo as ja,Ke as ka,Tt as la,Qa as ma,ei as na,$t as oa,yg as pa,$o as qa,Vn as ra,ju as sa,tS as ta,wd as ua,kg as va,vg as wa,Eg as xa,Ps as ya,
S as za,Cc as Aa,Mc as Ba,$m as Ca};

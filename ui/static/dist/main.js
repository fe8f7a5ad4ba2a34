var Ur=Object.defineProperty;var Wr=e=>{throw TypeError(e)};var nc=(e,t,o)=>t in e?Ur(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var V=(e,t)=>{for(var o in t)Ur(e,o,{get:t[o],enumerable:!0})};var xf=(e,t,o)=>nc(e,typeof t!="symbol"?t+"":t,o),zo=(e,t,o)=>t.has(e)||Wr("Cannot "+o);var rc=(e,t,o)=>(zo(e,t,"read from private field"),o?o.call(e):t.get(e)),bf=(e,t,o)=>t.has(e)?Wr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),sc=(e,t,o,n)=>(zo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),kf=(e,t,o)=>(zo(e,t,"access private method"),o);var vf=(e,t,o,n)=>({set _(r){sc(e,t,r,o)},get _(){return rc(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function P(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function ze(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Go(e)&&Go(o)===Go(e))}var Go=e=>e.id||e.getAttribute("href")||e.value;function qf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(ze(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",ge=p+"/",Ft=p+"/login",Yo=p+"/logout",Hr=p+"/chats",jr=p+"/chats/list",zr=p+"/chats/gone",Gr=p+"/stickers",Lf=p+
"/gifs",Cf=p+"/found-gifs",Tf=p+"/switch",Yr=p+"/keys",Kt=p+"/settings/look",Xr=p+"/users/",Vr=p+"/live",Mf=p+"/api/auth/passkey",$f=p+"/api/auth/passkey/option\
s",Of=p+"/api/settings/passkeys",Pf=p+"/api/settings/passkeys/options",Jr=p+"/api/push/key",Zr=p+"/api/push/subscriptions",Df=p+"/api/uploads/tus",Nf=p+"/health\
z",Qr=p+"/worker.js",If=p+"/offline",J=e=>`${p}/chats/${e}`,es=e=>`${p}/chats/${e}/entry`,ts=e=>`${p}/chats/${e}/day`,os=e=>`${p}/chats/${e}/changes`,ns=e=>`${p}\
/chats/${e}/marks`,Rf=e=>`${p}/chats/${e}/members`,Bf=e=>`${p}/chats/${e}/commands`,rs=e=>`${p}/chats/${e}/read`,Ut=e=>`${p}/chats/${e}/bar`,ss=e=>`${p}/chats/${e}\
/people`,yt=e=>`${p}/chats/${e}/messages`,Wt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,as=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,is=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,cs=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,Ht=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,Ff=e=>`${p}/users/${e}/card`,ls=e=>`${p}\
/stickers/${e}/picture`,Kf=e=>`${p}/gifs/${e}`,Uf=e=>`${p}/found-gifs/${e}`,Wf=e=>`${p}/api/uploads/${e}`,Hf=e=>`${p}/files/${e}/thumb`;var ac=15e3,Xo=!1;i("signing-out",()=>Xo=!0);i("still-signed-in",()=>Xo=!1);async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(
()=>r.abort(),ac);try{let a={"X-Requested-With":"fetch"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(
l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(e,l),K=await h.text();return h.status===401&&Ge(),{status:h.status,ok:h.ok,body:K,problem:h.ok?
null:ic(K,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{clearTimeout(s)}}function jt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,
t.value),o}function Ge(){if(Xo)return;let e=location.pathname+location.search;location.assign(`${Ft}?next=${encodeURIComponent(e)}`)}function ic(e,t){let o=b(e).
querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.
get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),C=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Vo=()=>document.getElementById("composer"),Me=()=>Vo()?.querySelector("textarea[name=content]")??null,ne=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ye=()=>document.visibilityState==="visible"&&document.hasFocus(),U=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,R=e=>e.dataset.kind==="system",B=e=>e.dataset.sender===_()&&!R(e);var cc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(cc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function zt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Jo=new Map,$e=null,Zo=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function ds(e,t,o){o?Jo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Jo.delete(e)}function us(e){return $e=
Jo.get(e)??null,$e?Zo($e.thread,$e.id.replace("message-","")):e}function fs(e){let t=$e?.thread===e?$e:null;return $e=null,t}var lc=80,k=null,ms="",Xe=!0,Qo=!1,we=null,tn=-1;function ps(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",dc(o),
k.addEventListener("scroll",uc,{passive:!0,signal:t});let n=new ResizeObserver(()=>St());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>De(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=we=null})}i("placed",Ye);i("read",Ye);i("show-message",({li:e})=>gs(e));var Yt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=lc,hs=()=>Xe&&!("hasNewer"in(d()?.dataset??{})),Pe=()=>k;function v(e,t="top"){if(!k||Qo)return e();Qo=!0,ys();try{return e()}finally{
Qo=!1,St(t)}}function De({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):on({takesFocus:e}))}function on({takesFocus:e=!1}={}){
k&&(Xe=!0,St(),u("scrolled"),Ye(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function gs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=Oe(e).top-(k.clientHeight-e.offsetHeight)/2,Gt(),u("sc\
rolled")}function dc(e){Xe=!0;let t=fs(e.dataset.thread);ms=t?.address??Zo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=Oe(o).top-t.top,Gt(),Ye();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return gs(n);St(),
r&&Oe(r).top<0&&(k.scrollTop+=Oe(r).top-16),Gt(),Ye()}var en=!1;function uc(){en||(en=!0,requestAnimationFrame(()=>{en=!1,k&&(ys(),ne()||ds(ms,d().dataset.thread,
Xe?null:we),Ye(),u("scrolled"))}))}function ys(){k.scrollTop===tn&&St(),Gt()}function Gt(){Xe=Yt(),tn=k.scrollTop,we=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(we={id:t[o].
id,...Oe(t[o])})}function St(e="top"){if(!k)return;let t=we&&document.getElementById(we.id);if(Xe)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=Oe(t)[e]-we[e];
let o=e==="top"?"bottom":"top";we[o]=Oe(t)[o]}tn=k.scrollTop}function Oe(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ye(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Yt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Ve=new Map,re=e=>`ribbit:${wt()}:${_()}:${e}`;function E(e,t){if(Ve.has(re(e)))return Ve.get(re(e));try{let o=localStorage.getItem(re(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function T(e,t){let o=re(e);Ve.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ve.set(o,t)}}function W(e){Ve.delete(re(e));
try{localStorage.removeItem(re(e))}catch{}}function nn(e){let t=re(e),o=new Set([...Ve.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(re("").length))}function rn(){for(let e of nn(""))W(e)}function am(e){let t=new RegExp(`^ribbi\
t:${wt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Je(e){addEventListener(
"storage",t=>{t.key?.startsWith(re(""))&&e(t.key.slice(re("").length))})}function Ze(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var mc=3e4,pc=300,hc=["presence","read","avatar"],Xt=new Map,Qe=[];function g(e,t){Xt.has(e)||Xt.set(e,[]),Xt.get(e).push(t)}function et(e){for(let t of[...b(e).
children])hc.includes(t.dataset.frame)&&(Qe=[...Qe.slice(1-pc),{frame:t,at:performance.now()}]),Ss(t)}function Vt(){Qe=Qe.filter(({at:e})=>performance.now()-e<mc);
for(let{frame:e}of Qe)Ss(e)}var ws=()=>Qe=[];function Ss(e){for(let t of Xt.get(e.dataset.frame)??[])t(e)}var gc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Jt=e=>new Intl.DateTimeFormat(gc,e),xs=Jt({hour:"numeric",minute:"\
2-digit"}),yc=Jt({month:"short",day:"numeric"}),wc=Jt({month:"short",day:"numeric",year:"numeric"}),Sc=Jt({dateStyle:"full",timeStyle:"short"}),Zt=e=>e.replace(
/[\u00a0\u202f]/g," "),tt=e=>Zt(xs.format(e)),bs=e=>Zt(xs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),ot=e=>Zt(Sc.format(e));
function N(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ks=(e,t)=>e===N(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function nt(e,t=new Date){let o=N(e);return o===N(t)?c("today"):ks(o,t)?c("yesterday"):Zt((e.getFullYear()===t.getFullYear()?yc:wc).
format(e))}var sn=e=>N(e)===N(new Date)?tt(e):nt(e);function vs(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):nt(e,t)}function Es(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${ge}; max-age=31536000; samesite=lax`)}function an(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
ks(N(e),t)?c("yesterday-within"):vs(e,t)})}var xc={clock:tt,ago:vs};function xt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(xc[t.dataset.time]??sn)(o),t.title=ot(o)}}function qs(){let e=N(new Date),t=0,o=()=>{let n=N(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function _s(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:cn(e/1e3)}):e<9995e5?c("size-mb",{size:cn(e/1e6)}):c("size-gb",{size:cn(e/1e9)})}var cn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),As=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var S={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),restore:()=>import("./restore.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),
trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},kc={stickers:S.addSticker,
settings:S.settings,avatar:S.avatar,desk:S.desk,restore:S.restore,trust:S.trust,offline:S.offline};function Ls(e){kc[e]?.().then(({connect:t})=>t()).catch(()=>{})}
function Cs(){for(let e of window.PublicKeyCredential?document.querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),
S.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector("form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}
var vc={"[data-picks]":S.peoplePicker,"#search":S.search,"#gallery":S.gallery};function Ts(e,t){for(let[o,n]of Object.entries(vc)){let r=e.querySelector(o);if(!r)
continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||
a(r,t),()=>{})}}var Ms=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var j=null,O=null,Ne=0;function $s(e,t){O=e.querySelector("#composer");let o=O?.querySelector("input[type=file]");if(!o)return O=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Ac(r):r);o.value="",ln(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>O&&r(O,o),()=>qc({})))},{signal:t}),U()&&Ms()&&Lc(t),document.addEventListener("paste",Tc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Mc,{signal:t});Ne=0,j?.show(O),t.addEventListener("abort",()=>O=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Qt(t=>t.restore(O,e)));var Os=()=>j?.count(A())??0,Ps=()=>j?.isSpoiler(A())??!1,Ds=()=>j?.isHeldUp(A())??!1,Ns=()=>j?.take(A())??[],Is=e=>j?.
isUnderWay(e)??!1,Rs=e=>j?.previewOf(e)??null;function qc({accept:e="",capture:t="",isVoice:o=!1}){let n=O?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function _c(e){S.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function km(e,t){let o=[];return await Qt(n=>o=n.hand(e,t)),o}var Ac=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function Lc(e){let t=O,o=f("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&_c(t),{signal:e});let n=f("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function ln(e){e.length>0&&Qt(t=>O&&t.add(O,e))}async function Qt(e){
j??(j=await Cc().catch(()=>null)),j?e(j):u("composer-note",{words:c("try-again")})}async function Cc(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);
return e.useUpload(t),e}function Tc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!O?.contains(e.target);
!O||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),ln(t))}function Mc(e){!O||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Ne===1&&Qt(t=>Ne>0&&O&&t.showDrop(O,ne())),e.type==="dragleave"&&Ne>0&&Ne--,e.type==="drop"&&(Ne=0,ln([...e.dataTransfer.files])),Ne===0&&
j?.hideDrop())}var $c=98,Fs=null;function Ks(e){e===Fs&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min($c,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Fs=o===t?e:null})}var fn={};V(fn,{connect:()=>Oc,connectPane:()=>un,discardEdit:()=>oo,draftPreview:()=>dn,saveEdit:()=>to,savedDraft:()=>no,savedEdit:()=>eo});var bt=e=>`draft:${e}`,dn=e=>(E(bt(e),"")||"").trim();function Oc(){Je(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function un(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=E(bt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Us(o,n.value):to(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Us(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var eo=e=>E(
`edit:${e}`,null),to=(e,t,o)=>T(`edit:${e}`,{id:t,text:o}),oo=e=>W(`edit:${e}`),no=e=>E(bt(e),"");function Us(e,t){t.trim()===""?W(bt(e)):T(bt(e),t)}var ro=new Set,Ws=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),F=e=>e!==_()&&Ws().includes(e);function pn(e){if(e===document.body.dataset.
blocked)return;let t=Ws();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==F(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(hn))}i("pane",()=>ro.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?ro.add(t.id):ro.delete(t.id),mn(t,e.target.open)},!0);function hn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!R(e)&&F(e.dataset.sender)?(o||e.prepend(o=P("fold-template")),o.open=ro.has(e.id),mn(e,o.open)):o&&(o.remove(),mn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&F(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function mn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function rt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Pc(e)}}function Pc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Hs=14,Dc=20,Nc=200,Ic=2e3,so=new Set;i("pane",()=>so.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Uc(t);let o=e.
closest?.(".show-more");o&&v(()=>gn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&gn(Kc(t),!0)});function js(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Bc(n);let o=t.filter(Rc);for(let n of o)zs(n,n,n.closest(
".message").id)}function Rc(e){if(e.textContent.length<Nc&&e.querySelectorAll("br, li, blockquote").length<Hs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Hs*parseFloat(getComputedStyle(e).lineHeight)-1}function Bc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(P("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Dc))return;let o=e.closest(".message");zs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function zs(e,t,o){let n=f(
"button","show-more",f("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),gn(n,so.has(o))}var Fc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Kc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function gn(e,t){Fc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
so.add(e.dataset.folds):so.delete(e.dataset.folds)}async function Uc(e){let t=e.closest(".code").querySelector("code").textContent,o=await rt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Ic)}var yn=e=>{if(F(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!B(e)};function wn(e){if(e.dataset.
mentions===void 0)return;let t=yn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(wn));var Sn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Gs(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Sn(t).includes(_())))}var Ys="a:not([aria-hidden]), button, [role=button]";function xn(e){for(let t of e.querySelectorAll(Ys))t.tabIndex=-1}function Xs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Ys)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&xn(r)},{signal:t})}var Hc=6e4,ao=e=>e.classList.contains("message");function Se(e){do e=e.nextElementSibling;while(e&&!ao(e));return e}function io(e){do e=e.previousElementSibling;while(e&&
!ao(e));return e}function Z(e,t=e){if(!e)return;let o=Se(t)??t,n=[],r=io(e);for(let s=e;s&&(jc(s,r)&&n.push(s),s!==o);s=Se(s))r=s;js(n)}function co(e){let t=e.querySelectorAll(
".message");t.length&&Z(t[0],t[t.length-1])}function jc(e,t){let o=new Date(e.dataset.at),n=t!==null&&N(new Date(t.dataset.at))===N(o),r=n&&o-new Date(t.dataset.
at)<Hc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!R(e)&&!R(t)&&t.dataset.sender===e.dataset.sender),zc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Yc(e,o),hn(e),Gs(e),wn(e),xn(e),!0)}function zc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return Gc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==N(o)&&r.replaceChildren(Vs(o)),
r.dataset.day=N(o);let a=nt(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Gc(e,t){let o=t?N(t):void 0,n=t?nt(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Vs(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Vs(e){let t=f("a","divider__day",nt(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${ts(d()?.dataset.thread)}?day=${N(e)}`}),t.dataset.dialog="",t}function Yc(e,t){let o=tt(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=ot(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=bs(t));let s=e.querySelector(".message__edited[data-at]");xt(e),s&&(s.title=ot(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var lo=400,Xc=50,Js=8,Vc=60,xe=new Map,ce=e=>Number(e.dataset.seq),uo=e=>Number(e.dataset.version),fo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Qs(){let e=d();xe.clear(),e&&co(e)}i("day",()=>{let e=d();e&&v(()=>co(e))});g("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(le(o),ea(t,e.dataset.version))});g("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&ea(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function ea(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function le(e){let t=d(),o=document.getElementById(e.id)??Zc(t,e.dataset.clientId);if(o&&fo(o)&&uo(o)>=uo(e))return o;let n=ce(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&fo(o)?Qc(o,e):tl(t,e,o));return r||Jc(e),u("placed",{li:r??e,isNew:n}),n&&r&&ra(
t),r}function Jc(e){xe.delete(e.id),xe.set(e.id,e),xe.size>lo&&xe.delete(xe.keys().next().value)}function ta(e){let t=[document.getElementById(e.id),xe.get(e.id)].
filter(Boolean);return xe.delete(e.id),t.find(o=>uo(o)>=uo(e))??e}function Zc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Qc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Z(t),o&&(t.contains(o)?o:el(t,
o)??t).focus({preventScroll:!0}),t}function el(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function tl(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ce(t)>ce(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ce(t)<ce(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ce(a)>ce(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):po(e,t),Z(t),t}function po(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function oa(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Js):r.splice(0,Js);if(v(()=>ol(n,a.filter(l=>!document.getElementById(l.id)).map(ta),t),Zs(t)),ra(n,{fromEnd:t,isPaging:!0}),await nl(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),mo(n,t,!s&&bn(n,e,t))},
Zs(t)),u("history")}var Zs=e=>e?"bottom":"top";function ol(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)po(e,r);Z(t[0],t[t.length-1])}var nl=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Vc}):setTimeout(
e)});function na(e){let t=d(),o=[...e.querySelectorAll(".message")].map(ta),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&Se(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ce(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),co(t),mo(t,!0,bn(t,e,!0)),mo(t,!1,bn(t,e,!1)),
u("history")}function bn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ie(e);return t.dataset.hasNewer==="true"||n!==null&&ce(n)<Number(e.dataset.lastSeq)}
function mo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=rl(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function rl(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ra(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=lo+Xc||!o&&!hs()||v(()=>{let r=t?n.slice(lo):n.slice(0,n.length-lo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();mo(e,!t,!0),Z(a)})}function Ie(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function sa(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(B)??null}var So={};V(So,{add:()=>Mn,connect:()=>Sl,connectPane:()=>Ln});var st="outbox:",kt=null,kn=e=>e.startsWith(st);Je(e=>kn(e)&&vn());function z(){return kt??(kt=nn(st).map(e=>E(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),kt}var aa=e=>z().filter(t=>t.thread===e).pop()??null;function ia(e){let t=Math.max(0,...z().map(o=>o.n))+1;ca({...e,id:Ze(),n:t,at:Date.now(),problem:""})}
function ae(e,t){let o=E(st+e,null);o&&ca({...o,...t})}function vt(e){let t=E(st+e,null);W(st+e),t&&vn([t.thread])}function ca(e){T(st+e.id,e),vn([e.thread])}function vn(e){
let t=kt??[];kt=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):at(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function at(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var al=400,il=320,la=new Map;function da(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=cl(t,o),!n)return;v(()=>{po(
e,n,{afterPending:!0}),Z(n)})}ll(n,t.files??[]),hl(n,t)}function cl(e,t){let o=P("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
fl(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=tt(n);let s=[...(e.files??[]).map(({name:l})=>l),at(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&pl(o,a),o}var qn=e=>e.picture??Rs(e.key);function ll(e,t){let o=t.map(n=>qn(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,v(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(dl(t))}))}function dl(e){let t=f("div","attach\
ments"),n=e.map(qn).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),h=Math.min(1,al/s,il/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!qn(s)))t.append(f("div","file",f("span","file__kind",As(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",_s(r.size)))));return t}i("upload-progress",({key:e,part:t})=>la.set(e,t));function ul(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:la.get(n.key)??0),0)/t}function fl(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:ml(e)}),t}var ml=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??ls(e);function pl(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",at(t))))}function hl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=ul(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(D("warning"),f("span","",h),En("retry"),t.sticker?"":En("edit"),En("delete")),o.setAttribute("role","alert")}function En(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var ua=[1e3,2e3,4e3,8e3],go=2e4,gl=5e3,yl=6e4,wl=3,_n=Ze(),ho=new Set,Re=0,An=0;function Sl(){Je(e=>{kn(e)&&(I(),de())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&bl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Re=0,de()}),addEventListener("pa\
gehide",()=>{ma();for(let e of z())Cn(e)&&Tn(e)&&ae(e.id,{seen:0})}),de()}var Ln=I;i("sent",({clientId:e})=>vt(e));i("online",()=>{Re=0;for(let e of z())e.isSoft&&
ae(e.id,{problem:"",isSoft:!1});I(),de()});i("connection",()=>I());var wo=e=>z().find(t=>t.files?.some(o=>o.key===e)),Cn=e=>(e.files??[]).some(t=>!t.id),Tn=e=>(e.
files??[]).every(t=>t.id||Is(t.key)),xl=e=>Cn(e)&&!Tn(e)&&!(Date.now()-(e.seen??e.at)<yl);i("uploaded",({key:e,id:t})=>{let o=wo(e);o&&(ae(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),I(),de())});i("previewed",({key:e})=>wo(e)&&I());i("upload-failed",({key:e,problem:t})=>{let o=wo(e);o&&(ae(o.id,{problem:t}),I(),
de())});i("upload-progress",({key:e})=>{let t=wo(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>gl&&ae(t.id,{seen:Date.now()}),I())});function Mn(e){ia(e),I(),De(),
de()}function bl(e,t){if(e==="delete"||e==="edit"){let n=z().find(r=>r.id===t);vt(t),I(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("\
edit-unsent",n);return}ae(t,{problem:"",isSoft:!1});let o=z().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Re=0,I(),de()}function de(){clearTimeout(An);
let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!fa())return yo(go/4);for(let t of e)kl(t)}}async function kl(e){if(!ho.has(e)){ho.add(
e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);if(!t)break;if(xl(t)){ae(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),I();continue}
if(Cn(t)){Tn(t)||yo(go/4);break}fa();let o=await x(yt(e),{form:vl(t)});if(!El(t,o))break}}finally{ho.delete(e),ho.size===0&&ma()}}}var vl=({content:e,sticker:t,
replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function El(e,{ok:t,status:o,body:n,
problem:r}){let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Re=0,vt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===
e.thread&&le(s),I(),!0):o===401?!1:o===429?(yo(r.retryAfter*1e3),!1):t||o===0||o>=500?(Re++,o>=500&&Re>=wl&&ae(e.id,{problem:r?.text||"?",isSoft:!0}),I(),yo(ua[Math.
min(Re,ua.length)-1]),!1):(ae(e.id,{problem:r?.text||"?"}),I(),!0)}function yo(e){clearTimeout(An),An=setTimeout(de,e)}function fa(){let e=E("lease",null),t=(e?.
until??0)-Date.now();return e&&e.page!==_n&&t>0&&t<=go?!1:(T("lease",{page:_n,until:Date.now()+go}),!0)}function ma(){E("lease",null)?.page===_n&&W("lease")}function I(){
let e=d();if(!e)return;let t=z().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?vt(n.id):da(e,n,Ie(e))}var Et=1e4,$n=9500,y=null,w=null;function pa(e,t){if(y=e.querySelector("#composer"),w=y?.querySelector("textarea")??null,!w)return;y.querySelector(".composer__s\
poiler")?.remove(),w.addEventListener("input",it,{signal:t}),L(w,_l,{signal:t}),L(w,n=>ya(n)&&n.preventDefault(),{signal:t,type:"keypress"}),y.addEventListener(
"submit",wa,{signal:t}),y.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),be(),ue())},{signal:t});let o=eo(
m().dataset.thread);o&&w.value===no(m().dataset.thread)&&ha(o),it()}i("files-changed",()=>w?.isConnected&&it());i("composer-note",({words:e})=>qt(e,e!==""));i("\
connection",({isOnline:e})=>qt(e?"":c("offline-note")));function ue(){w?.focus({preventScroll:!0})}function Jp(e){!w||w.readOnly||(w.setRangeText(e,w.selectionStart,
w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!w||w.readOnly)return;be();let o=t&&document.
getElementById(`message-${t}`);o&&On(o),w.value=[e,w.value].filter(n=>n.trim()!=="").join(`
`),w.dispatchEvent(new Event("input",{bubbles:!0})),ue(),w.setSelectionRange(e.length,e.length)});function On(e){be(),y.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");ga("reply",zt("replying-to",{name:t,text:at(e)})),ue()}async function Pn(e){let{thread:t}=m().
dataset,o=y,n=await x(Wt(t,e.id.replace("message-","")));if(o!==y)return;if(!n.ok)return qt(n.problem?.text||c("try-again"),!0);be();let r={id:e.id.replace("mes\
sage-",""),text:n.body};to(t,r.id,r.text),ha(r),ue(),w.setSelectionRange(w.value.length,w.value.length)}function ha({id:e,text:t}){y.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(y.dataset.caption=""),w.value=t,ga("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),it()}function be(){let e=y?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),y.querySelector("[name=reply_to]").value=
"","editing"in y.dataset&&(delete y.dataset.editing,delete y.dataset.caption,oo(m().dataset.thread),w.value=no(m().dataset.thread)),qt(""),it(),!0)}function ga(e,t){
let o=y.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),v(()=>o.
hidden=!1)}function it(){let e=w.value.length<$n?w.value.trim().length:[...w.value.trim()].length,t=e>0||("editing"in y.dataset?"caption"in y.dataset:Os()>0),o="\
recording"in y.dataset?y.dataset.recording==="":t&&e<=Et&&("editing"in y.dataset||!Ds());y.classList.toggle("composer--ready",o);let n=y.querySelector(".compose\
r__send");n&&(n.disabled=!o),Ks(w),ql(e)}function ql(e){let t=y.querySelector(".counter");if(!t)return;t.hidden!==e<$n&&v(()=>t.hidden=e<$n),t.classList.toggle(
"counter--over",e>Et);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Et),over:o(e-Et)};t.hidden||(t.textContent=c(e>Et?"counter-over":
"counter",n))}var ya=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!U()||e.ctrlKey||e.metaKey);function _l(e){if(ya(e))e.preventDefault(),y.requestSubmit?y.requestSubmit():
wa(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=sa();if(!t)return;e.preventDefault(),Pn(t)}}function wa(e){if(e.preventDefault(),!y.
classList.contains("composer--ready"))return;if("recording"in y.dataset)return u("send-recording");if("editing"in y.dataset)return Cl();let t=Ps()?Al(w.value):w.
value;w.value="",Ll({content:t,files:Ns()}),it()}var Al=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Ll(e){let{thread:t}=m().dataset,o=y.querySelector("[name=reply_to]").value;u("composed",{thread:t}),be(),Mn({thread:t,replyTo:o,...e})}async function Cl(){
if(w.readOnly)return;let{editing:e}=y.dataset,{thread:t}=m().dataset,o=y;w.readOnly=!0;let n=await x(as(t,e),{form:{content:w.value}});if(o===y&&(w.readOnly=!1),
!n.ok)return o===y&&qt(n.problem?.text||c("try-again"),!0);if(eo(t)?.id===e&&oo(t),m()?.dataset.thread!==t||!y)return;let r=b(n.body).querySelector(".message");
r&&le(r),y.dataset.editing===e&&be(),o===y&&ue()}function qt(e,t=!1){if(!y)return;let o=y.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var Dn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function xo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Dn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Ml=2e3,ct=null;function ke(e,t){ct?.remove(),ct=f("span","tooltip",t),ct.setAttribute("role","status"),ct.style.insetInlineEnd="20px",ct.style.insetBlockStart=
"20px";let o=ct;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ml)}var ve=null,Sa=()=>{},bo=()=>G()?.firstElementChild!=null,G=()=>document.getElementById("dialog");function xa(){let e=G();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Be())}),e.addEventListener("submit",$l),L(document,t=>t.key==="Escape"&&
Be()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),lt(o.getAttribute("href"),o))}))}async function lt(e,t){let o=await x(e),n=t?.closest?.(".message");o.ok?ko(b(o.body),t):n?ke(n,o.problem?.text||
c("try-again")):G().contains(t)&&ba(G().querySelector("form"),o)}function ko(e,t){let o=bo()&&G().contains(t);o||(Be(),ve=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),G().replaceChildren(...e.children),window.htmx?.process(G()),o||(Sa=xo(G())),(o&&ze(t,G())||n||G().querySelector(
Dn))?.focus(),u("dialog-shown",{root:G()})}function Be(){return bo()?(Sa(),G().replaceChildren(),ve&&ze(ve)?.focus({preventScroll:!0}),ve=null,!0):!1}async function $l(e){
let t=e.target;if(t.method==="get")return Ol();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await x(t.getAttribute("action"),{form:jt(t,o)});if(o&&(o.disabled=!1),!r.ok)return ba(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&et(r.body);let l=s.querySelector(".message");if(l&&(ve=document.getElementById(l.id)??ve),l&&n&&d()===n&&le(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return ko(s,ve);let K=ve,{id:je}=t.closest("[role=dialog], [role=alertdialog]")??t;Be(),!l&&K?.matches(".message")&&ke(K,c("reported")),a||u("dialog\
-done",{id:je})}function Ol(){i("pane",()=>{Be(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function ba(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Pl=["react","reaction","reply","edit"],Ea=e=>e.id.replace("message-",""),Fe=(e,t)=>t(m().dataset.thread,Ea(e));function Ke(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||R(e)||Pl.includes(t)&&!Vo())return!1;let o=B(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function _t(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ke(t,o.dataset.action)}async function Ee(e,t){switch(e){case"reply":return On(t);case"\
edit":return Pn(t);case"delete":return lt(Fe(t,is),t);case"report":return lt(Fe(t,cs),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||ke(t,c("try-again"));case"copy-link":return va(t,new URL(`${J(m().dataset.thread)}?m=${Ea(t)}`,location.href).href);case"copy\
-text":{let o=await x(Fe(t,Wt));return va(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function va(e,t){ke(e,c(t!==null&&await rt(t)?"c\
opied":"try-again"))}var Dl=300,Nl=2500;function _a(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
At(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&Ee("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Kl(l),Dl))},s=()=>{clearTimeout(n),U()||In()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Nn=new Set;async function At(e,t,o){let n=`${e.id} ${t}`;if(Nn.has(n))return;Nn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>Il(e,t,o));let a=await x(Fe(e,Ht),{form:{reaction:t}});Nn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return le(l);!a.ok&&e.isConnected&&v(()=>Fl(e,s))}function Il(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Rl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(K=>qa(K.value)===qa(t));r||(r=Bl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=Sn(r),a=s.includes(_()),l=a?s.filter(K=>K!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var qa=e=>e.replace(/\uFE0F/g,"");function Rl(e){let t=f("form","chips");
return t.method="post",t.action=Fe(e,Ht),t}function Bl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Fl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ie=null;async function Kl(e){let t=e.closest(".message");if(!t)return;let o=await x(`${Fe(
t,Ht)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;In(),ie=f("span","\
tooltip",o.body.trim()),ie.setAttribute("role","tooltip"),ie.dataset.extra="",t.append(ie);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ie.offsetWidth-8));ie.style.left=`${s}px`,ie.style.top=`${n.top-r.top-ie.offsetHeight-4}px`,U()&&setTimeout(In,Nl)}function In(){
ie?.remove(),ie=null}var Wl="🖼️";function fe(e,t=""){let o=Lt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Hl(e,t),jl(e.querySelector(".chat__count"),o,Aa(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=sn(r),n.title=ot(r)}}var Lt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Aa=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function La(e,t){let{seq:o}=t.dataset,n=Aa(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(yn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function vo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Ca(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,h="deleted"in t.dataset,K=t.dataset.
kind==="system",je=!K&&e.dataset.kind!=="direct"&&F(r),Kr=je?c("folded"):t.textContent.trim();h&&!je?e.dataset.preview=c("deleted"):e.dataset.preview=K||je?Kr:c(
"preview-by",{name:l,text:Kr}),h&&!je?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(K?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Hl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":dn(e.dataset.thread),s=aa(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Wl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function jl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var zl=400,dt=()=>document.getElementById("chats-part"),qe=()=>C()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),Ue=()=>[...C()?.querySelectorAll(
".chat")??[]];function Ta(){if(!C())return;let e=dt().parentElement;e.addEventListener("scroll",()=>me(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),me(!0))}),_e(C()),me(!1)}i("day",()=>Ue().forEach(e=>fe(e)));i("d\
raft",({thread:e})=>Bn(e));i("unsent",({thread:e})=>Bn(e));i("list-typing",({thread:e,name:t})=>Bn(e,t));i("pane",$a);function Gl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Eo(e){
let t=C(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Gl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function ut(e){e?.remove(),Ma(),me(!1)}function Ma(){let e=dt().querySelector(".filters--list"),t=Ue().
length>=Number(e.dataset.from)||C().querySelector("a[data-page=chats]");e.hidden=qe()==="all"&&!t}var Rn=!1;async function me(e){let t=C(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<zl;if(Rn||!(n||e))return;Rn=!0;let r=await x(o.getAttribute("href"));if(Rn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),_e(...s),me(!1)}function _e(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))vo(o),
fe(o),o.nextElementSibling.tabIndex=-1}$a(),C()&&Ma()}function $a(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of Ue()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),fe(n))}}function Bn(e,t){
let o=H(e);o&&fe(o,t)}var Xl=300,Vl=1e4,Jl=6e4,Oa=1e4,Zl=3e4,Ql=5e3,Q=null,ft="",Ao=0,_o=0,Un=0,qo=0,Wn=0,Ae=()=>Q?.readyState===WebSocket.OPEN;function Hn(){Co(),setInterval(()=>{(Ae()?
Lo(Ao)>Jl:Q&&Lo(Un)>Oa)&&Na()},5e3),addEventListener("online",Kn),addEventListener("pagehide",Pa),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Kn())}function Pa(){let e=Q;Q=null,clearTimeout(Wn),e?.readyState===WebSocket.
CONNECTING?e.onopen=()=>e.close():e?.close()}var Lo=e=>Math.abs(Date.now()-e);i("pane",Ia);i("signing-out",Pa);i("still-signed-in",Kn);i("say",e=>Fn(e));function Fn(e){
Ae()&&Q.send(JSON.stringify(e))}function Co(){clearTimeout(Wn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Vr}`);Q=e,ft=
"",Un=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),Ia(),u("socket",{isUp:!0})},e.onmessage=t=>{Q===e&&(Ao=Date.now(),et(t.data))},e.onclose=t=>{Q===e&&Da(t.code)}}
function Da(e){if(Q=null,ft="",ws(),e===1008)return Ge();_o&&Date.now()-_o>Ql&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(Vl,Xl*2**(qo-1));Wn=
setTimeout(Co,t*(.5+Math.random()/2))}function Kn(){Q?(Ae()?Lo(Ao)>Zl:Lo(Un)>Oa)&&Na():Co()}function Na(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),
Da(1006),Co()}function Ia(){let e=A();Ae()&&(ft&&ft!==e&&Fn({event:"leave",data:{threadId:Number(ft)}}),ft=e,e&&Fn({event:"join",data:{threadId:Number(e),since:Number(
d().dataset.version)||0}}))}var td=1e3,od=3e4;async function jn(e){for(let t=td;!await e()&&Ae();t=Math.min(2*t,od))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function pe(e){
let t=null;return await jn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var Ct=new Map,zn=new Set;function We(e,t){Ct.get(e)?.push(t);for(let o of zn)o.push(t);return Ct.has(e)}async function Ra(e){let t=[];zn.add(t);try{return await e()}finally{
zn.delete(t),t.forEach(o=>o())}}async function Tt(e){if(!C()||We(e,()=>Tt(e)))return;Ct.set(e,[]);let t=await pe(`${es(e)}?filter=${qe()}`),o=Ct.get(e);Ct.delete(
e),nd(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Tt(e)}function nd(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return ut(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!C()||(o?o.contains(document.activeElement)?rd(o,n):o.replaceWith(n):C().prepend(n),_e(n),Eo(n),Gn())}function Gn(){m()?.
querySelector("#welcome")&&u("reload",{path:ge})}function rd(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&T("last-thread",e));var ig=()=>E("last-thread","");var To=()=>window.isSecureContext&&"serviceWorker"in navigator;function Fa(){if(To()){if(document.readyState==="complete")return Ba();addEventListener("load",Ba,
{once:!0})}}var Ba=()=>Yn().catch(()=>{}),Yn=()=>navigator.serviceWorker.register(Qr);var ad=40,id=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,cd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,ld=/^\/([a-z]{0,20})$/,dd=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
ud=/[\p{L}\p{Nd}\p{M}]/u,fd=/[\p{sc=Hebr}\p{sc=Arab}]/u;function md(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=ld.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-ad),r=id.exec(n);if(r){let a=t.length-r[0].length;return pd(t,a)&&!Ka(t)?{kind:"member",
query:r[1],at:a}:null}let s=cd.exec(n);return!s||Ka(t)||gd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function pd(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=hd(e.slice(0,n+r.index),o);return o}function hd(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!ud.test(o)||dd.test(o)||fd.test(o)}var Ka=e=>(e.match(/```/g)?.length??0)%2===1,gd=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,mt=null;function Ua(e,t){mt?.close();let o=Me();if(!o||!A())return;let n=async r=>{!mt&&!md(o)||(mt??(mt=await S.suggest().catch(
()=>null)),mt&&!t.aborted&&mt.update(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function fg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function mg(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":wd(h,l)).join("")),o.append(a)}return o}function wd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function pg(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Ha(){document.addEventListener("pointerdown",({target:e})=>Wa(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Wa(t=>!t.contains(
e))),L(document,Sd,{capture:!0}),document.addEventListener("submit",xd)}var ja=()=>[...document.querySelectorAll("[data-menu][open]")];function Wa(e){for(let t of ja())
e(t)&&(t.open=!1)}function Sd(e){if(e.key!=="Escape")return;let t=ja()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function xd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Kt)return;if(e.preventDefault(),!(await x(Kt,{form:jt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Kt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var kd=450,vd=10,ee=null,za=()=>{};function Ga(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Ed(
h)},kd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>vd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(ee||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Mt()})}function Ed(e){Ke(e,"copy-link")&&(Mt(),ee=P("sheet-template"),ee&&(_t(ee,e),ee.addEventListener("click",t=>qd(t,e)),document.body.append(
ee),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),za=xo(ee),ee.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Mt(){return ee?(za(),ee.remove(),ee=null,!0):!1}function qd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Mt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?At(n,s,o.querySelector("img")?.src):r!=="close"&&Ee(r,n)}g("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var _d=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Xn=.12,Xa=.25,te=null;function Va(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Ad,{capture:!0})}function Ad(){!window.AudioContext||navigator.userActivation?.isActive===!1||(te??(te=new AudioContext),te.state==="suspended"&&te.resume().catch(
()=>{}))}function Ja(){if(te?.state!=="running")return!1;for(let{at:e,from:t,to:o}of _d){let n=te.currentTime+e,r=new OscillatorNode(te,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(te,{type:"square",frequency:45}),a=new GainNode(te,{gain:0}),l=new GainNode(te,{gain:Xa/2});r.frequency.exponentialRampToValueAtTime(o,n+Xn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(Xa,n+.01),a.gain.linearRampToValueAtTime(0,n+Xn),s.connect(l).connect(a.gain),r.connect(a).connect(te.
destination);for(let h of[r,s])h.start(n),h.stop(n+Xn)}return!0}var Cd=40,Za=Ze(),Vn=null;function Jn(){Va();for(let e of["focus","blur"])addEventListener(e,Mo);document.addEventListener("visibilitychange",Mo),i("pane",Mo),i(
"socket",({isUp:e})=>{Vn=null,e&&Mo()}),g("alert",Td)}function Mo(){let e=ye()?A():"";Vn!==e&&(Vn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Td(e){
let{thread:t,message:o}=e.dataset;ye()&&A()===t||!await Md(o)||("sound"in e.dataset&&Ja(),"desktop"in e.dataset&&!ye()&&$d(e.dataset,e.textContent))}async function Md(e){
let t=E("alerted",{});if(Number(t.message)>=Number(e))return!1;T("alerted",{message:e,tab:Za}),await new Promise(n=>setTimeout(n,Cd));let o=E("alerted",{});return o.
tab===Za||Number(o.message)>Number(e)}function $d({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Od(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Od(e,t){try{return new Notification(e,t)}catch{
return null}}var Zn={};V(Zn,{connect:()=>Dd});g("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||F(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function Dd(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&Qa(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&Qa(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function Qa(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var er={};V(er,{connect:()=>Rd});var Nd=450,Id=10;function Rd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),$o(t))}),document.addEventListener("contextmenu",e=>{let t=Qn(e.target);!t||e.shiftKey||(e.preventDefault(),U()||$o(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),$o(Qn(e.target)))}),Bd()}var Qn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function $o(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):ke(e.closest("li"),c("try-again"))}function Bd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Qn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,$o(s)},Nd))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Id&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var tr=()=>jn(or),or=()=>Ra(Fd);i("blocked",tr);g("blocks",ei);function ei(e){We("",()=>ei(e)),pn(e.dataset.blocked)}async function Fd(){let e=qe(),t=await x(`${jr}\
?filter=${e}`);if(qe()!==e)return t.ok;let o=C(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;pn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Kd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return _e(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),me(!1),!0}function Kd(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
vo(t),Ud(t,o)?o.closest("li"):e):e}function Ud(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Wd=5e3,Hd=4e3,oi=15e3,jd=3,Oo=0,$t=0,ti=-oi;i("socket",({isUp:e,tries:t})=>e?zd():Gd(t));i("pane",ri);async function zd(){clearTimeout(Oo),clearTimeout($t),
Oo=$t=0;let e=Le()!=="";Ot("live"),u("online"),e&&u("back"),await tr()}function Gd(e){Le()==="live"&&Ot("lost"),Oo||(Oo=setTimeout(()=>Ot("reconnecting"),Wd)),e>=
jd&&($t||($t=setTimeout(ni,0)))}async function ni(){let e=A(),t=e?await Yd(e,d()):!0;t&&performance.now()-ti>oi&&(t=await or(),ti=performance.now()),!Ae()&&(t?(Ot(
"polling"),u("online")):Le()==="polling"&&Ot("reconnecting"),$t=setTimeout(ni,Hd))}async function Yd(e,t){let o=await x(`${os(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&et(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Le=()=>document.documentElement.dataset.connection??"";function Ot(e){
Le()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ri(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ri(){let e=m()?.querySelector(".banner");if(!e)return;let t=Le()==="reconnecting"||Le()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Le()==="reconnecting"?o:"",c(Le()))}var si=2400,Pt=null,Po=null;function ai(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),nr(n))},{signal:t}),Dt()}i("end-wanted",Xd);i("scrolled",
Dt);i("online",Dt);function Dt(){let e=Pe();if(!e||Pt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<si?nr(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<si&&nr(o)}async function nr(e){let t=d();if(Pt===t)return;Pt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${yt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await oa(s,e.dataset.page===
"older",o),Pt===t&&(Pt=null),d()===t&&(s||r.ok)&&Dt()}async function Xd({takesFocus:e}){let t=d();if(Po===t)return;Po=t;let o=await x(yt(t.dataset.thread));if(Po===
t&&(Po=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&na(n),on({takesFocus:e}),Dt()}var Jd=2e3;function ii(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await rt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Jd)})}function ci(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}g("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var ur={};V(ur,{connect:()=>cu});async function li(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),ko(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var cr={};V(cr,{connect:()=>Qd,connectPane:()=>sr,markAllRead:()=>ar});var ui=300,Y={thread:"",seq:0},rr=0,fi=-ui,pt=null;function Qd(){for(let e of["focus","resize"])addEventListener(e,ht);document.addEventListener("visibilitychan\
ge",ht),addEventListener("pagehide",mi)}function sr(){mi();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),ht()}i("scrolled",ht);i("on\
line",ht);i("placed",({li:e})=>{let t=Number(e.dataset.seq);B(e)||R(e)&&Number(d().dataset.lastRead)===t-1?yi(d(),t):ht()});g("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&yi(t,Number(e.dataset.seq))});function ar(){let e=d(),t=Ie();"hasNewer"in e.dataset?gi(e,Number(e.dataset.lastSeq),""):
t&&hi(t),u("all-read")}function ht(){let e=di();if(!e)return;let t=d(),o=Number(e.dataset.seq);ir(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(pt={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),rr||(rr=setTimeout(()=>{rr=0;let n=di();n&&hi(n)},Math.max(0,fi+ui-performance.now())))}function mi(){if(!pt||Y.thread===
pt.thread&&Y.seq>=pt.seq)return;let{thread:e,message:t}=pt;pt=null,pi(e,t)}var pi=(e,t)=>x(rs(e),{form:t?{message_id:t}:{},keepalive:!0});function di(){let e=Pe();
if(!e||!ye())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var hi=e=>gi(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function gi(e,t,o){
if(ir(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,fi=performance.now(),!(await pi(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function yi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),ir(e,t)}function ir(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var M=null,Ce=null,wi="";function Si(e,t){M=e.querySelector(".panel"),Ce=e.querySelector("[data-action=stickers]"),!(!M||!Ce)&&(Ce.addEventListener("click",o=>{
o.preventDefault(),M.hidden?eu():He()},{signal:t}),document.addEventListener("pointerdown",o=>{!M.hidden&&!M.contains(o.target)&&!Ce.contains(o.target)&&He({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>M=Ce=null))}function He({givesBack:e=!0}={}){return!M||M.hidden?!1:(M.hidden=!0,Ce.setAttribute("aria-expanded","fals\
e"),e&&Ce.focus({preventScroll:!0}),!0)}async function eu(){let e=M;M.hidden=!1,Ce.setAttribute("aria-expanded","true");let t=x(Gr),o=await S.stickerPanel().catch(
()=>null);if(M!==e||M.hidden)return;if(!o)return He();lr()||o.show();let{ok:n,body:r}=await t;if(M!==e||M.hidden)return;if(!n)return lr()&&He();let s=lr();!s&&r===
wi||(wi=r,M.replaceChildren(...b(r).childNodes),s&&o.connect(M,He),o.show())}var lr=()=>!M.querySelector("[data-sticker]");var oe=null,q=null,Do=null,ki=null;function vi(e,t){let o=e.querySelector("#messages");if(!o||(oe=P("toolbar-template"),!oe))return;oe.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&dr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&dr(r.target.closest(".message"))},n),o.addEventListener("click",ou,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Do?.contains(
r.target)&&Te()},n),t.addEventListener("abort",()=>{Te(),oe=null})}i("action",({action:e,li:t})=>{e==="react"&&bi("quick-template",t,"react"),e==="more"&&bi("me\
nu-template",t,"more")});function Te(){return q?(q.contains(document.activeElement)&&tu(ki)?.focus({preventScroll:!0}),q.remove(),q=null,Do?.setAttribute("aria-\
expanded","false"),!0):!1}var tu=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function dr(e){if(!(!e||!oe||e===oe.parentElement||
q)){if(!Ke(e,"copy-link"))return oe.remove();_t(oe,e),e.append(oe)}}function ou(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Te(),At(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&Te(),Ee(o.dataset.action,t)}}function bi(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if(Te(),!n&&(dr(t),q=P(e),!!q)){q.dataset.extra=o,_t(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(oe);Do=oe?.querySelector(`[data-action=${o}]`)??null,Do?.setAttribute("aria-expanded","true"),ki=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),nu(t),L(q,ru),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function nu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function ru(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Te();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var au={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},iu=".docked, #dialog, .sheet-holder";function cu(){L(document,lu)}function lu(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(iu))return;let{key:t}=e;if(t==="Escape")return du(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(bo())return;if(uu(e))return fu(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return li(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return mu(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&pu(
e,o)||(document.activeElement===Pe()&&gu(e),yu(e))}function du(e){if(Be()||Mt()||Te()||He()||be())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ue(),ar(),De())}var uu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function fu(e){e.preventDefault(),lt(Yr)}function mu(e){let t=Ue(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Lt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function pu(e,t){let o=au[e.key];if(o&&document.activeElement===t&&Ke(t,o))return e.preventDefault(),Ee(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?De({takesFocus:!0}):hu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
io(t):Se(t);return n?n.focus():e.key==="ArrowDown"&&ue(),!0}var hu=()=>d().querySelector(".message");function gu(e){if(e.key==="End")return e.preventDefault(),De();
if(e.key!=="ArrowUp")return;let t=Pe().getBoundingClientRect().bottom,o=Ie();for(;o&&o.getBoundingClientRect().top>t;)o=io(o);!o||!ao(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function yu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||U()||!Me()||Me().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ue()}function qi(){C()&&dt().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
wu(t))})}i("pane",fr);var Ei=null;async function wu(e){Ei=e;let t=await x(e.getAttribute("href"));if(Ei!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=dt().contains(document.activeElement);dt().replaceWith(o),window.htmx?.process(o),_e(
C()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),me(!1)}function fr(){if(qe()==="unread")for(let e of Ue())Lt(e)===
0&&e.dataset.thread!==A()&&ut(e.closest("li"))}var xu=2,bu=20;function mr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>bu?Math.random()*o*xu:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
mr(e,()=>hr(e.dataset.thread))});g("gone",e=>pr(e.dataset.thread));i("gone",({thread:e})=>pr(e));i("dialog-done",()=>m()?.querySelector("#members")&&hr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&hr(m().dataset.thread));function pr(e){m()?.dataset.thread===e&&u("reload",{path:zr})}async function hr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return ku(t,e);if(!t.querySelector("#members"))return;let o=await pe(`${ss(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return pr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function ku(e,t){let o=await pe(Ut(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>gr(e,t));g("news",_i);g("thread",e=>mr(e,()=>Tt(e.dataset.thread)));g("gone",e=>Ai(e.dataset.thread));g("read",e=>{e.dataset.user===
_()&&gr(e.dataset.thread,Number(e.dataset.seq))});function _i(e){let{thread:t}=e.dataset,o=We(t,()=>_i(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Tt(
t);La(n,e)&&fe(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Ca(n,e),fe(n),
r>s&&Eo(n.closest("li")))}function Ai(e){We(e,()=>Ai(e)),ut(H(e)?.closest("li"))}function gr(e,t){We(e,()=>gr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),fe(o),fr())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Gn())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});g("name",({dataset:{user:e,name:t}})=>{for(let o of document.querySelectorAll(`.message[data-sender="${CSS.escape(e)}"]`)){let n=o.querySelector(".message__name\
 bdi");if(!n)continue;let r=o.getAttribute("aria-label")??"";r.startsWith(n.textContent)&&o.setAttribute("aria-label",t+r.slice(n.textContent.length)),n.textContent=
t}});var X=null,yr=new AbortController,Li=()=>{},Ro="",No=null,Ci=!1,Io=null,Sr=!1;function Ti(e){Li=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Eu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Bo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(No=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===No&&(No=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(qu(
n),Ro=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Fo(us(t.detail.path),!1)}),document.addEventListener("click",Lu),document.
addEventListener("click",Cu,!0),Bo()}i("reload",({path:e})=>!No&&Fo(e??vu(),e!==void 0));i("docked",Bo);i("renamed",()=>ne()||Mi(!1));i("online",()=>{let e=Ro;Ro=
"",(e.startsWith(`${Hr}/`)||e===ge)&&Fo(e,!0)});var vu=()=>ne()?J(m().dataset.thread):location.pathname+location.search;function Fo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!ne()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Eu(e){
let{ctx:t,tasks:o}=e.detail;Ci=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Bo(){if(m()===X)
return;yr.abort();let e=X===null;if(X=m(),Ro="",yr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),ne()||Mi(e),Li(X,
yr.signal),Vt(),Sr&&!wr(X)?Au():!e&&Ci&&!X.contains(document.activeElement)&&$i(),u("pane",{thread:A()})}function qu(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!ne()?P("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Bo()}var _u=()=>[ge,ge.
slice(0,-1)].includes(location.pathname);function Mi(e){document.body.dataset.view=X.dataset.view??(_u()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Au(){Sr=!1;let e=Io&&ze(Io);Io=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):$i()}var wr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function $i(){(U()?X:Me()??X).focus({preventScroll:!0})}function Lu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Fo(t.getAttribute("href"),!0)}function Cu({target:e}){let t=e.closest("a[href]");t&&(Sr=wr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),wr(m())||(Io=t))}var xr={};V(xr,{connect:()=>$u});var Pi=".photo a img",Mu=matchMedia("(prefers-reduced-motion: reduce)"),Di=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Ou(
t,o):Di.unobserve(t)});function $u(){document.addEventListener("click",Pu),document.addEventListener("error",Nu,!0),document.addEventListener("load",({target:e})=>Oi(
e),!0);for(let e of document.querySelectorAll(Pi))Oi(e)}var Ni=e=>e.closest(".photo").querySelector("[data-moves]");function Oi(e){e.matches?.(Pi)&&Ni(e)&&Di.observe(
e)}function Ou(e,t){let o=Ni(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Mu.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Pu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Du(r)}function Du(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Nu({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Iu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Iu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Ru=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!F(e);for(let a of C()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Ko(r.dataset.onlineOf).includes(e))return;
let s=Ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=F(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Bu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await pe(Ut(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Vt())});var Ko=(e="")=>e.split(" ").filter(Boolean);function Bu(e){let t=Ko(e.dataset.onlineOf).length,o=Ko(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?an(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Ii(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=an(
new Date(t.dataset.seen)))};e(),setInterval(e,Ru)}var gt="push";async function Ri(){if(!To()||!E(gt,""))return;let e=await(await br())?.getSubscription();e?await vr("POST",e):W(gt)}async function br(){return window.
pushManager?window.pushManager:(await Yn(),(await navigator.serviceWorker.ready).pushManager)}async function Fu(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Uo(e,c("alert-desktop-needs-https"));if(!To()||!("PushManager"in window)||!("Notification"in window))return Uo(e,c("pus\
h-not-here"));let t=E(gt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Uo(e,c("alert-desktop-refused"))}async function jw(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await kr():await Ku()}catch{Uo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Fu()}}async function Ku(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Jr)).json(),t=await br();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await vr("POST",o)).ok)throw new Error("refused");T(gt,o.endpoint)}async function kr(){if(!E(gt,""))return;W(gt);let e=await(await br())?.
getSubscription();e&&(await vr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Uo=(e,t)=>e.querySelector("small").textContent=t,vr=(e,t)=>fetch(Zr,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var Er={};V(Er,{connect:()=>Fi});var Wu=`a[href^='${Xr}']:not(.button)`;function Fi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Wu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Bi(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Bi(e,r=>r.onSpace(n)))},t)}async function Bi(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Fi()}var qr=8,_r=4,$=null;function Ki(){$=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(B(e)||Ar()||$&&!$.isConnected)&&Nt()});i("sent",Nt);i("history",Nt);
i("back",Lr);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Hu(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Nt())});
g("marks",Lr);g("thread",e=>e.dataset.thread===d()?.dataset.thread&&Lr());var Wo=()=>[...$?.querySelectorAll(".seen__face")??[]],Hu=e=>Wo().find(t=>t.dataset.user===
e);function ju(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>fo(t)&&!R(t));return Ar()&&e.length>0&&!B(e[e.length-
1])?null:e.reverse().find(B)??null}var Ar=()=>$?.querySelector(".seen__words").dataset.direct==="true",zu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Nt(){if(!$||!d())return;let e=ju(),t=e?Wo().filter(o=>zu(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==$?e.after($):!e&&!$.isConnected&&
d().append($);let o=new Set(t.slice(0,qr));for(let r of Wo())r.hidden=!o.has(r);$.querySelector(".seen__more").textContent=t.length>qr?`+${t.length-qr}`:"";let n=$.
querySelector(".seen__words");Ar()||(n.textContent=c("seen-by",{names:Gu(t)})),$.hidden=t.length===0})}var Gu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
_r?`${t.slice(0,_r).join(", ")} +${t.length-_r}`:t.join(", ")};async function Lr(){let{thread:e}=d()?.dataset??{},t=$;if(!t)return;let o=await pe(ns(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||$!==t||d()?.dataset.thread!==e)){for(let r of Wo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}$=n,$.hidden=!0,t.replaceWith($),Nt()}}function Ui(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Yo&&(e.preventDefault(),Xu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Ge())})}async function Xu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",rn);let o=await x(Yo,{form:new FormData(e)});if(!o.ok){if(removeEventListener("pagehide",rn),
u("still-signed-in"),o.status===401)return Ge();let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView(
{block:"nearest"})}await kr().catch(()=>{}),location.assign(Ft)}var Cr={};V(Cr,{connect:()=>Ju});function Ju(){document.addEventListener("click",e=>Wi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Wi(e.target))})}function Wi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Or={};V(Or,{connect:()=>Qu,connectPane:()=>$r});var Zu=200,Hi=()=>E("folded-previews",[]);function Qu(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&tf(t,!t.open),e.target.closest?.("[data-action=previews-off]")&&ef()}),i("placed",({li:e})=>(Mr(e),ji(e))),i("history",()=>Mr(d()))}function $r(){
Mr(d()),ji(d())}var Tr=()=>document.querySelector(".previews-off");function ji(e){let t=Tr()||E("previews-off",!1)?null:P("previews-off-template"),o=t&&e?.querySelectorAll(
".message__body a[href^=http]");o?.length&&v(()=>o[o.length-1].closest(".message__body").after(t))}function ef(){T("previews-off",!0),Tr().closest(".message").focus(
{preventScroll:!0}),v(()=>Tr().remove())}function tf(e,t){let{id:o}=e.closest(".message"),n=Hi().filter(r=>r!==o);T("folded-previews",t?n:[...n,o].slice(-Zu))}function Mr(e){
let t=new Set(Hi());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var of=1440*60*1e3,Gi=()=>document.querySelectorAll(".stay-bar");function Yi(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(T("stay",Date.now()),zi(Ho))}),i("dialog-done",({id:e})=>e==="stay"&&zi(()=>Gi().forEach(t=>t.remove()))),i("pane",Ho),i("history",Ho),Ho()}function zi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Ho(){let e=Date.now()-E("stay",0);for(let t of Gi())t.hidden=e>=0&&e<of}var he=64,rf=/^\(\d+\) /,Pr=null;function Dr(){Xi(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Xi()}),new MutationObserver(Vi).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var It=()=>Number(document.body.dataset.unread)||0;function Xi(){Vi(),sf()}function Vi(){let e=document.title.replace(
rf,""),t=It()>0?`(${It()}) ${e}`:e;document.title!==t&&(document.title=t)}async function sf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),It()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Pr??(Pr=await af(e.dataset.plain)),It()===0)return;e.
href=cf(It())}catch{}}}function af(e){return new Promise((t,o)=>{let n=new Image(he,he);n.onload=()=>t(n),n.onerror=o,n.src=e})}function cf(e){let t=Object.assign(
document.createElement("canvas"),{width:he,height:he}),o=t.getContext("2d");o.drawImage(Pr,0,0,he,he);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(he-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(he-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,he-r/2,47),t.toDataURL("image/png")}var df=5e3,Nr=3e3,Rt=new Map,jo={thread:"",at:-Nr};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||F(o))return;Rt.has(t)||Rt.set(t,new Map);let r=Rt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Ir(t,o),df)}),Rr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Ir(o.dataset.thread,
e.dataset.sender)});g("news",e=>Ir(e.dataset.thread,e.dataset.sender));function Ji(e,t){let o=e.querySelector("#composer textarea");Rr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&uf(e.dataset.thread)},{signal:t})}i("composed",()=>jo={thread:"",at:-Nr});function uf(e){let t=performance.
now();jo.thread===e&&t-jo.at<Nr||(jo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Ir(e,t){let o=Rt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Rr(e))}function Rr(e){let t=[...Rt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...zt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(B(e))return Zi();if(R(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ye()&&Yt())&&
mf(e)});i("all-read",Zi);function mf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{Qi(),e.before(t),Z(e)})}function Zi(){
v(Qi)}function Qi(){let e=document.getElementById("new-messages");if(!e)return;let t=Se(e);e.remove(),t&&Z(t)}var Fr={};V(Fr,{connect:()=>hf});var pf=1e3,ec=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(ec.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function hf(){
i("pane",Bt),i("history",Bt),i("placed",Bt),i("gallery",Bt),i("played",({player:e})=>gf(e)),Bt()}var Br=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Bt(){let e=E("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Br(t)),ec.observe(t)}}function gf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=E("heard",[]).filter(n=>n!==Br(e));T("heard",[...o,Br(e)].slice(-pf))}document.documentElement.classList.add("has-js");Es();xt(document);Ui();Ha();ii();ci();Ii();xa();Ls(document.body.dataset.page);Cs();document.body.dataset.page===
"app"?yf():document.getElementById("dock")&&wf();function yf(){Yi(),E("dock",{}).state==="closed"&&W("dock"),Dr(),tc(),oc(),Jn(),Hn(),Fa(),Ri()}async function wf(){
Dr(),Jn(),Hn(),(await S.dock()).connect(oc,tc)}function tc(){Ta(),qi()}function oc(){qs();for(let e of[fn,Zn,So,xr,Or,Fr,Cr,ur,cr,er,Er])e.connect();Ti([xt,Qs,un,
$s,pa,Ua,Ln,_a,Ki,$r,ps,ai,sr,Ji,vi,Ga,Si,Xs,Ts])}export{xf as a,rc as b,bf as c,sc as d,kf as e,vf as f,b as g,f as h,D as i,ze as j,qf as k,u as l,i as m,ge as n,Gr as o,Lf as p,Cf as q,Tf as r,Xr as s,Mf as t,
$f as u,Of as v,Pf as w,Df as x,Nf as y,If as z,J as A,Rf as B,Bf as C,Ff as D,Kf as E,Uf as F,Wf as G,Hf as H,x as I,jt as J,Ge as K,L,m as M,Me as N,A as O,U as P,
c as Q,v as R,E as S,T,am as U,Ze as V,g as W,et as X,tt as Y,xt as Z,_s as _,As as $,ue as aa,Jp as ba,Ll as ca,xo as da,ke as ea,lt as fa,ko as ga,Be as ha,At as ia,
Va as ja,Ja as ka,Tt as la,ig as ma,To as na,Yn as oa,Fu as pa,jw as qa,md as ra,fg as sa,mg as ta,pg as ua,Ms as va,S as wa,qc as xa,_c as ya,km as za};

var Fr=Object.defineProperty;var Kr=e=>{throw TypeError(e)};var ec=(e,t,o)=>t in e?Fr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var V=(e,t)=>{for(var o in t)Fr(e,o,{get:t[o],enumerable:!0})};var gf=(e,t,o)=>ec(e,typeof t!="symbol"?t+"":t,o),zo=(e,t,o)=>t.has(e)||Kr("Cannot "+o);var tc=(e,t,o)=>(zo(e,t,"read from private field"),o?o.call(e):t.get(e)),yf=(e,t,o)=>t.has(e)?Kr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),oc=(e,t,o,n)=>(zo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),wf=(e,t,o)=>(zo(e,t,"access private method"),o);var xf=(e,t,o,n)=>({set _(r){oc(e,t,r,o)},get _(){return tc(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function K(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function P(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function ze(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Go(e)&&Go(o)===Go(e))}var Go=e=>e.id||e.getAttribute("href")||e.value;function bf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(ze(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",ge=p+"/",Ft=p+"/login",Yo=p+"/logout",Ur=p+"/chats",Wr=p+"/chats/list",Hr=p+"/chats/gone",jr=p+"/stickers",Ef=p+
"/gifs",qf=p+"/found-gifs",_f=p+"/switch",zr=p+"/keys",Kt=p+"/settings/look",Gr=p+"/users/",Yr=p+"/live",Af=p+"/api/auth/passkey",Lf=p+"/api/auth/passkey/option\
s",Tf=p+"/api/settings/passkeys",Cf=p+"/api/settings/passkeys/options",Xr=p+"/api/push/key",Vr=p+"/api/push/subscriptions",Mf=p+"/api/uploads/tus",$f=p+"/health\
z",Jr=p+"/worker.js",Of=p+"/offline",J=e=>`${p}/chats/${e}`,Zr=e=>`${p}/chats/${e}/entry`,Qr=e=>`${p}/chats/${e}/day`,es=e=>`${p}/chats/${e}/changes`,ts=e=>`${p}\
/chats/${e}/marks`,Pf=e=>`${p}/chats/${e}/members`,Df=e=>`${p}/chats/${e}/commands`,os=e=>`${p}/chats/${e}/read`,Ut=e=>`${p}/chats/${e}/bar`,ns=e=>`${p}/chats/${e}\
/people`,gt=e=>`${p}/chats/${e}/messages`,Wt=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,rs=(e,t)=>`${p}/chats/${e}/messages/${t}/edit`,ss=(e,t)=>`${p}/chats/${e}\
/messages/${t}/delete`,as=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,Ht=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,Nf=e=>`${p}/users/${e}/card`,is=e=>`${p}\
/stickers/${e}/picture`,If=e=>`${p}/gifs/${e}`,Rf=e=>`${p}/found-gifs/${e}`,Bf=e=>`${p}/api/uploads/${e}`,Ff=e=>`${p}/files/${e}/thumb`;var nc=15e3;async function S(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),nc);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,l),F=await h.text();return h.status===401&&yt(),{status:h.status,ok:h.ok,body:F,problem:h.ok?null:rc(F,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function jt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function yt(){let e=location.pathname+location.search;location.
assign(`${Ft}?next=${encodeURIComponent(e)}`)}function rc(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),T=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Xo=()=>document.getElementById("composer"),Me=()=>Xo()?.querySelector("textarea[name=content]")??null,ne=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ye=()=>document.visibilityState==="visible"&&document.hasFocus(),U=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,I=e=>e.dataset.kind==="system",R=e=>e.dataset.sender===_()&&!I(e);var sc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(sc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function zt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Vo=new Map,$e=null,Jo=(e,t)=>`${J(e)}${t?`?m=${t}`:""}`;function cs(e,t,o){o?Vo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Vo.delete(e)}function ls(e){return $e=
Vo.get(e)??null,$e?Jo($e.thread,$e.id.replace("message-","")):e}function ds(e){let t=$e?.thread===e?$e:null;return $e=null,t}var ac=80,k=null,us="",Ye=!0,Zo=!1,we=null,en=-1;function fs(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",ic(o),
k.addEventListener("scroll",cc,{passive:!0,signal:t});let n=new ResizeObserver(()=>xt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>De(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=we=null})}i("placed",Ge);i("read",Ge);i("show-message",({li:e})=>ps(e));var Yt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=ac,ms=()=>Ye&&!("hasNewer"in(d()?.dataset??{})),Pe=()=>k;function E(e,t="top"){if(!k||Zo)return e();Zo=!0,hs();try{return e()}finally{
Zo=!1,xt(t)}}function De({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):tn({takesFocus:e}))}function tn({takesFocus:e=!1}={}){
k&&(Ye=!0,xt(),u("scrolled"),Ge(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function ps(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=Oe(e).top-(k.clientHeight-e.offsetHeight)/2,Gt(),u("sc\
rolled")}function ic(e){Ye=!0;let t=ds(e.dataset.thread);us=t?.address??Jo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=Oe(o).top-t.top,Gt(),Ge();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return ps(n);xt(),
r&&Oe(r).top<0&&(k.scrollTop+=Oe(r).top-16),Gt(),Ge()}var Qo=!1;function cc(){Qo||(Qo=!0,requestAnimationFrame(()=>{Qo=!1,k&&(hs(),ne()||cs(us,d().dataset.thread,
Ye?null:we),Ge(),u("scrolled"))}))}function hs(){k.scrollTop===en&&xt(),Gt()}function Gt(){Ye=Yt(),en=k.scrollTop,we=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(we={id:t[o].
id,...Oe(t[o])})}function xt(e="top"){if(!k)return;let t=we&&document.getElementById(we.id);if(Ye)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=Oe(t)[e]-we[e];
let o=e==="top"?"bottom":"top";we[o]=Oe(t)[o]}en=k.scrollTop}function Oe(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ge(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Yt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Xe=new Map,re=e=>`ribbit:${wt()}:${_()}:${e}`;function v(e,t){if(Xe.has(re(e)))return Xe.get(re(e));try{let o=localStorage.getItem(re(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=re(e);Xe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Xe.set(o,t)}}function W(e){Xe.delete(re(e));
try{localStorage.removeItem(re(e))}catch{}}function on(e){let t=re(e),o=new Set([...Xe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(re("").length))}function nn(){for(let e of on(""))W(e)}function tm(e){let t=new RegExp(`^ribbi\
t:${wt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Ve(e){addEventListener(
"storage",t=>{t.key?.startsWith(re(""))&&e(t.key.slice(re("").length))})}function Je(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var dc=3e4,uc=300,fc=["presence","read","avatar"],Xt=new Map,Ze=[];function g(e,t){Xt.has(e)||Xt.set(e,[]),Xt.get(e).push(t)}function Qe(e){for(let t of[...b(e).
children])fc.includes(t.dataset.frame)&&(Ze=[...Ze.slice(1-uc),{frame:t,at:performance.now()}]),ys(t)}function Vt(){Ze=Ze.filter(({at:e})=>performance.now()-e<dc);
for(let{frame:e}of Ze)ys(e)}var gs=()=>Ze=[];function ys(e){for(let t of Xt.get(e.dataset.frame)??[])t(e)}var mc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Jt=e=>new Intl.DateTimeFormat(mc,e),ws=Jt({hour:"numeric",minute:"\
2-digit"}),pc=Jt({month:"short",day:"numeric"}),hc=Jt({month:"short",day:"numeric",year:"numeric"}),gc=Jt({dateStyle:"full",timeStyle:"short"}),Zt=e=>e.replace(
/[\u00a0\u202f]/g," "),et=e=>Zt(ws.format(e)),xs=e=>Zt(ws.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),tt=e=>Zt(gc.format(e));
function D(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Ss=(e,t)=>e===D(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function ot(e,t=new Date){let o=D(e);return o===D(t)?c("today"):Ss(o,t)?c("yesterday"):Zt((e.getFullYear()===t.getFullYear()?pc:hc).
format(e))}var rn=e=>D(e)===D(new Date)?et(e):ot(e);function bs(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):ot(e,t)}function ks(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${ge}; max-age=31536000; samesite=lax`)}function sn(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Ss(D(e),t)?c("yesterday-within"):bs(e,t)})}var yc={clock:et,ago:bs};function St(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(yc[t.dataset.time]??rn)(o),t.title=tt(o)}}function vs(){let e=D(new Date),t=0,o=()=>{let n=D(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Es(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:an(e/1e3)}):e<9995e5?c("size-mb",{size:an(e/1e6)}):c("size-gb",{size:an(e/1e9)})}var an=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),qs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var x={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),passkey:()=>import("./passkey.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),
settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},xc={stickers:x.addSticker,settings:x.settings,avatar:x.avatar,desk:x.
desk,trust:x.trust,offline:x.offline};function _s(e){xc[e]?.().then(({connect:t})=>t()).catch(()=>{})}function As(){for(let e of window.PublicKeyCredential?document.
querySelectorAll("form[data-passkey]"):[])e.hidden=!1,e.addEventListener("submit",t=>{t.preventDefault(),x.passkey().then(({ask:o})=>o(e),()=>{})});document.querySelector(
"form[data-passkey]:not([hidden])")?.parentElement.querySelector("[data-passkey-none]")?.remove()}var Sc={"[data-picks]":x.peoplePicker,"#search":x.search,"#gal\
lery":x.gallery};function Ls(e,t){for(let[o,n]of Object.entries(Sc)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),
s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Ts=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var j=null,O=null,Ne=0;function Cs(e,t){O=e.querySelector("#composer");let o=O?.querySelector("input[type=file]");if(!o)return O=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Ec(r):r);o.value="",cn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),x.addMenu().then(({toggle:r})=>O&&r(O,o),()=>kc({})))},{signal:t}),U()&&Ts()&&qc(t),document.addEventListener("paste",Ac,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Lc,{signal:t});Ne=0,j?.show(O),t.addEventListener("abort",()=>O=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Qt(t=>t.restore(O,e)));var Ms=()=>j?.count(A())??0,$s=()=>j?.isSpoiler(A())??!1,Os=()=>j?.isHeldUp(A())??!1,Ps=()=>j?.take(A())??[],Ds=e=>j?.
isUnderWay(e)??!1,Ns=e=>j?.previewOf(e)??null;function kc({accept:e="",capture:t="",isVoice:o=!1}){let n=O?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function vc(e){x.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function ym(e,t){let o=[];return await Qt(n=>o=n.hand(e,t)),o}var Ec=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function qc(e){let t=O,o=f("button","hold__press",P("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),x.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&vc(t),{signal:e});let n=f("span","hold__lock",P("lock"),P("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function cn(e){e.length>0&&Qt(t=>O&&t.add(O,e))}async function Qt(e){
j??(j=await _c().catch(()=>null)),j?e(j):u("composer-note",{words:c("try-again")})}async function _c(){let[e,{Upload:t}]=await Promise.all([x.tray(),x.upload()]);
return e.useUpload(t),e}function Ac(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!O?.contains(e.target);
!O||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),cn(t))}function Lc(e){!O||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Ne===1&&Qt(t=>Ne>0&&O&&t.showDrop(O,ne())),e.type==="dragleave"&&Ne>0&&Ne--,e.type==="drop"&&(Ne=0,cn([...e.dataTransfer.files])),Ne===0&&
j?.hideDrop())}var Tc=98,Rs=null;function Bs(e){e===Rs&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Tc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Rs=o===t?e:null})}var un={};V(un,{connect:()=>Cc,connectPane:()=>dn,discardEdit:()=>oo,draftPreview:()=>ln,saveEdit:()=>to,savedDraft:()=>no,savedEdit:()=>eo});var bt=e=>`draft:${e}`,ln=e=>(v(bt(e),"")||"").trim();function Cc(){Ve(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function dn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=v(bt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Fs(o,n.value):to(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Fs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var eo=e=>v(
`edit:${e}`,null),to=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),oo=e=>W(`edit:${e}`),no=e=>v(bt(e),"");function Fs(e,t){t.trim()===""?W(bt(e)):C(bt(e),t)}var ro=new Set,Ks=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),B=e=>e!==_()&&Ks().includes(e);function mn(e){if(e===document.body.dataset.
blocked)return;let t=Ks();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==B(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(pn))}i("pane",()=>ro.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?ro.add(t.id):ro.delete(t.id),fn(t,e.target.open)},!0);function pn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!I(e)&&B(e.dataset.sender)?(o||e.prepend(o=K("fold-template")),o.open=ro.has(e.id),fn(e,o.open)):o&&(o.remove(),fn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&B(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function fn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Mc(e)}}function Mc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Us=14,$c=20,Oc=200,Pc=2e3,so=new Set;i("pane",()=>so.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Bc(t);let o=e.
closest?.(".show-more");o&&E(()=>hn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&hn(Rc(t),!0)});function Ws(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Nc(n);let o=t.filter(Dc);for(let n of o)Hs(n,n,n.closest(
".message").id)}function Dc(e){if(e.textContent.length<Oc&&e.querySelectorAll("br, li, blockquote").length<Us/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Us*parseFloat(getComputedStyle(e).lineHeight)-1}function Nc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(K("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=$c))return;let o=e.closest(".message");Hs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Hs(e,t,o){let n=f(
"button","show-more",f("span","",""),P("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),hn(n,so.has(o))}var Ic=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Rc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function hn(e,t){Ic(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
so.add(e.dataset.folds):so.delete(e.dataset.folds)}async function Bc(e){let t=e.closest(".code").querySelector("code").textContent,o=await nt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Pc)}var gn=e=>{if(B(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!R(e)};function yn(e){if(e.dataset.
mentions===void 0)return;let t=gn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(yn));var wn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function js(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
wn(t).includes(_())))}var zs="a:not([aria-hidden]), button, [role=button]";function xn(e){for(let t of e.querySelectorAll(zs))t.tabIndex=-1}function Gs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(zs)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&xn(r)},{signal:t})}var Kc=6e4,ao=e=>e.classList.contains("message");function xe(e){do e=e.nextElementSibling;while(e&&!ao(e));return e}function io(e){do e=e.previousElementSibling;while(e&&
!ao(e));return e}function Z(e,t=e){if(!e)return;let o=xe(t)??t,n=[],r=io(e);for(let s=e;s&&(Uc(s,r)&&n.push(s),s!==o);s=xe(s))r=s;Ws(n)}function co(e){let t=e.querySelectorAll(
".message");t.length&&Z(t[0],t[t.length-1])}function Uc(e,t){let o=new Date(e.dataset.at),n=t!==null&&D(new Date(t.dataset.at))===D(o),r=n&&o-new Date(t.dataset.
at)<Kc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!I(e)&&!I(t)&&t.dataset.sender===e.dataset.sender),Wc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),jc(e,o),pn(e),js(e),yn(e),xn(e),!0)}function Wc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return Hc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==D(o)&&r.replaceChildren(Ys(o)),
r.dataset.day=D(o);let a=ot(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Hc(e,t){let o=t?D(t):void 0,n=t?ot(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Ys(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Ys(e){let t=f("a","divider__day",ot(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${Qr(d()?.dataset.thread)}?day=${D(e)}`}),t.dataset.dialog="",t}function jc(e,t){let o=et(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=tt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=xs(t));let s=e.querySelector(".message__edited[data-at]");St(e),s&&(s.title=tt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var lo=400,zc=50,Xs=8,Gc=60,Se=new Map,ce=e=>Number(e.dataset.seq),uo=e=>Number(e.dataset.version),fo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Js(){let e=d();Se.clear(),e&&co(e)}i("day",()=>{let e=d();e&&E(()=>co(e))});g("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(le(o),Zs(t,e.dataset.version))});g("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Zs(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Zs(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function le(e){let t=d(),o=document.getElementById(e.id)??Xc(t,e.dataset.clientId);if(o&&fo(o)&&uo(o)>=uo(e))return o;let n=ce(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&fo(o)?Vc(o,e):Zc(t,e,o));return r||Yc(e),u("placed",{li:r??e,isNew:n}),n&&r&&oa(
t),r}function Yc(e){Se.delete(e.id),Se.set(e.id,e),Se.size>lo&&Se.delete(Se.keys().next().value)}function Qs(e){let t=[document.getElementById(e.id),Se.get(e.id)].
filter(Boolean);return Se.delete(e.id),t.find(o=>uo(o)>=uo(e))??e}function Xc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Vc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Z(t),o&&(t.contains(o)?o:Jc(t,
o)??t).focus({preventScroll:!0}),t}function Jc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Zc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ce(t)>ce(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ce(t)<ce(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ce(a)>ce(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):po(e,t),Z(t),t}function po(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function ea(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Xs):r.splice(0,Xs);if(E(()=>Qc(n,a.filter(l=>!document.getElementById(l.id)).map(Qs),t),Vs(t)),oa(n,{fromEnd:t,isPaging:!0}),await el(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),mo(n,t,!s&&Sn(n,e,t))},
Vs(t)),u("history")}var Vs=e=>e?"bottom":"top";function Qc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)po(e,r);Z(t[0],t[t.length-1])}var el=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Gc}):setTimeout(
e)});function ta(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Qs),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&xe(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ce(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),co(t),mo(t,!0,Sn(t,e,!0)),mo(t,!1,Sn(t,e,!1)),
u("history")}function Sn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ie(e);return t.dataset.hasNewer==="true"||n!==null&&ce(n)<Number(e.dataset.lastSeq)}
function mo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=tl(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function tl(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${J(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function oa(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=lo+zc||!o&&!ms()||E(()=>{let r=t?n.slice(lo):n.slice(0,n.length-lo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();mo(e,!t,!0),Z(a)})}function Ie(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function na(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(R)??null}var xo={};V(xo,{add:()=>Cn,connect:()=>gl,connectPane:()=>An});var rt="outbox:",kt=null,bn=e=>e.startsWith(rt);Ve(e=>bn(e)&&kn());function z(){return kt??(kt=on(rt).map(e=>v(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),kt}var ra=e=>z().filter(t=>t.thread===e).pop()??null;function sa(e){let t=Math.max(0,...z().map(o=>o.n))+1;aa({...e,id:Je(),n:t,at:Date.now(),problem:""})}
function ae(e,t){let o=v(rt+e,null);o&&aa({...o,...t})}function vt(e){let t=v(rt+e,null);W(rt+e),t&&kn([t.thread])}function aa(e){C(rt+e.id,e),kn([e.thread])}function kn(e){
let t=kt??[];kt=null;for(let o of new Set(e??[...t,...z()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):st(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function st(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var nl=400,rl=320,ia=new Map;function ca(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=sl(t,o),!n)return;E(()=>{po(
e,n,{afterPending:!0}),Z(n)})}al(n,t.files??[]),fl(n,t)}function sl(e,t){let o=K("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
ll(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=et(n);let s=[...(e.files??[]).map(({name:l})=>l),st(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&ul(o,a),o}var En=e=>e.picture??Ns(e.key);function al(e,t){let o=t.map(n=>En(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,E(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(il(t))}))}function il(e){let t=f("div","attach\
ments"),n=e.map(En).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),h=Math.min(1,nl/s,rl/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!En(s)))t.append(f("div","file",f("span","file__kind",qs(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",Es(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ia.set(e,t));function cl(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ia.get(n.key)??0),0)/t}function ll(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:dl(e)}),t}var dl=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??is(e);function ul(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",st(t))))}function fl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=cl(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(P("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(P("warning"),f("span","",h),vn("retry"),t.sticker?"":vn("edit"),vn("delete")),o.setAttribute("role","alert")}function vn(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var la=[1e3,2e3,4e3,8e3],go=2e4,ml=5e3,pl=6e4,hl=3,qn=Je(),ho=new Set,Re=0,_n=0;function gl(){Ve(e=>{bn(e)&&(N(),de())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&wl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Re=0,de()}),addEventListener("pa\
gehide",()=>{ua();for(let e of z())Ln(e)&&Tn(e)&&ae(e.id,{seen:0})}),de()}var An=N;i("sent",({clientId:e})=>vt(e));i("online",()=>{Re=0;for(let e of z())e.isSoft&&
ae(e.id,{problem:"",isSoft:!1});N(),de()});i("connection",()=>N());var wo=e=>z().find(t=>t.files?.some(o=>o.key===e)),Ln=e=>(e.files??[]).some(t=>!t.id),Tn=e=>(e.
files??[]).every(t=>t.id||Ds(t.key)),yl=e=>Ln(e)&&!Tn(e)&&!(Date.now()-(e.seen??e.at)<pl);i("uploaded",({key:e,id:t})=>{let o=wo(e);o&&(ae(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),de())});i("previewed",({key:e})=>wo(e)&&N());i("upload-failed",({key:e,problem:t})=>{let o=wo(e);o&&(ae(o.id,{problem:t}),N(),
de())});i("upload-progress",({key:e})=>{let t=wo(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>ml&&ae(t.id,{seen:Date.now()}),N())});function Cn(e){sa(e),N(),De(),
de()}function wl(e,t){if(e==="delete"||e==="edit"){let n=z().find(r=>r.id===t);vt(t),N(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("\
edit-unsent",n);return}ae(t,{problem:"",isSoft:!1});let o=z().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Re=0,N(),de()}function de(){clearTimeout(_n);
let e=new Set(z().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!da())return yo(go/4);for(let t of e)xl(t)}}async function xl(e){if(!ho.has(e)){ho.add(
e);try{for(;;){let t=z().find(n=>n.thread===e&&!n.problem);if(!t)break;if(yl(t)){ae(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}
if(Ln(t)){Tn(t)||yo(go/4);break}da();let o=await S(gt(e),{form:Sl(t)});if(!bl(t,o))break}}finally{ho.delete(e),ho.size===0&&ua()}}}var Sl=({content:e,sticker:t,
replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function bl(e,{ok:t,status:o,body:n,
problem:r}){let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Re=0,vt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===
e.thread&&le(s),N(),!0):o===401?!1:o===429?(yo(r.retryAfter*1e3),!1):t||o===0||o>=500?(Re++,o>=500&&Re>=hl&&ae(e.id,{problem:r?.text||"?",isSoft:!0}),N(),yo(la[Math.
min(Re,la.length)-1]),!1):(ae(e.id,{problem:r?.text||"?"}),N(),!0)}function yo(e){clearTimeout(_n),_n=setTimeout(de,e)}function da(){let e=v("lease",null),t=(e?.
until??0)-Date.now();return e&&e.page!==qn&&t>0&&t<=go?!1:(C("lease",{page:qn,until:Date.now()+go}),!0)}function ua(){v("lease",null)?.page===qn&&W("lease")}function N(){
let e=d();if(!e)return;let t=z().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?vt(n.id):ca(e,n,Ie(e))}var Et=1e4,Mn=9500,y=null,w=null;function fa(e,t){if(y=e.querySelector("#composer"),w=y?.querySelector("textarea")??null,!w)return;y.querySelector(".composer__s\
poiler")?.remove(),w.addEventListener("input",at,{signal:t}),L(w,vl,{signal:t}),L(w,n=>ha(n)&&n.preventDefault(),{signal:t,type:"keypress"}),y.addEventListener(
"submit",ga,{signal:t}),y.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),be(),ue())},{signal:t});let o=eo(
m().dataset.thread);o&&w.value===no(m().dataset.thread)&&ma(o),at()}i("files-changed",()=>w?.isConnected&&at());i("composer-note",({words:e})=>qt(e,e!==""));i("\
connection",({isOnline:e})=>qt(e?"":c("offline-note")));function ue(){w?.focus({preventScroll:!0})}function zp(e){!w||w.readOnly||(w.setRangeText(e,w.selectionStart,
w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!w||w.readOnly)return;be();let o=t&&document.
getElementById(`message-${t}`);o&&$n(o),w.value=[e,w.value].filter(n=>n.trim()!=="").join(`
`),w.dispatchEvent(new Event("input",{bubbles:!0})),ue(),w.setSelectionRange(e.length,e.length)});function $n(e){be(),y.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");pa("reply",zt("replying-to",{name:t,text:st(e)})),ue()}async function On(e){let{thread:t}=m().
dataset,o=y,n=await S(Wt(t,e.id.replace("message-","")));if(o!==y)return;if(!n.ok)return qt(n.problem?.text||c("try-again"),!0);be();let r={id:e.id.replace("mes\
sage-",""),text:n.body};to(t,r.id,r.text),ma(r),ue(),w.setSelectionRange(w.value.length,w.value.length)}function ma({id:e,text:t}){y.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(y.dataset.caption=""),w.value=t,pa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),at()}function be(){let e=y?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),y.querySelector("[name=reply_to]").value=
"","editing"in y.dataset&&(delete y.dataset.editing,delete y.dataset.caption,oo(m().dataset.thread),w.value=no(m().dataset.thread)),qt(""),at(),!0)}function pa(e,t){
let o=y.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(P(e)),E(()=>o.
hidden=!1)}function at(){let e=w.value.length<Mn?w.value.trim().length:[...w.value.trim()].length,t=e>0||("editing"in y.dataset?"caption"in y.dataset:Ms()>0),o="\
recording"in y.dataset?y.dataset.recording==="":t&&e<=Et&&("editing"in y.dataset||!Os());y.classList.toggle("composer--ready",o);let n=y.querySelector(".compose\
r__send");n&&(n.disabled=!o),Bs(w),kl(e)}function kl(e){let t=y.querySelector(".counter");if(!t)return;t.hidden!==e<Mn&&E(()=>t.hidden=e<Mn),t.classList.toggle(
"counter--over",e>Et);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Et),over:o(e-Et)};t.hidden||(t.textContent=c(e>Et?"counter-over":
"counter",n))}var ha=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!U()||e.ctrlKey||e.metaKey);function vl(e){if(ha(e))e.preventDefault(),y.requestSubmit?y.requestSubmit():
ga(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=na();if(!t)return;e.preventDefault(),On(t)}}function ga(e){if(e.preventDefault(),!y.
classList.contains("composer--ready"))return;if("recording"in y.dataset)return u("send-recording");if("editing"in y.dataset)return _l();let t=$s()?El(w.value):w.
value;w.value="",ql({content:t,files:Ps()}),at()}var El=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function ql(e){let{thread:t}=m().dataset,o=y.querySelector("[name=reply_to]").value;u("composed",{thread:t}),be(),Cn({thread:t,replyTo:o,...e})}async function _l(){
if(w.readOnly)return;let{editing:e}=y.dataset,{thread:t}=m().dataset,o=y;w.readOnly=!0;let n=await S(rs(t,e),{form:{content:w.value}});if(o===y&&(w.readOnly=!1),
!n.ok)return o===y&&qt(n.problem?.text||c("try-again"),!0);if(eo(t)?.id===e&&oo(t),m()?.dataset.thread!==t||!y)return;let r=b(n.body).querySelector(".message");
r&&le(r),y.dataset.editing===e&&be(),o===y&&ue()}function qt(e,t=!1){if(!y)return;let o=y.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var Pn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function So(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Pn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Ll=2e3,it=null;function ke(e,t){it?.remove(),it=f("span","tooltip",t),it.setAttribute("role","status"),it.style.insetInlineEnd="20px",it.style.insetBlockStart=
"20px";let o=it;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Ll)}var ve=null,ya=()=>{},bo=()=>G()?.firstElementChild!=null,G=()=>document.getElementById("dialog");function wa(){let e=G();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Be())}),e.addEventListener("submit",Tl),L(document,t=>t.key==="Escape"&&
Be()&&t.preventDefault()),document.addEventListener("click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||
(t.preventDefault(),ct(o.getAttribute("href"),o))}))}async function ct(e,t){let o=await S(e),n=t?.closest?.(".message");o.ok?ko(b(o.body),t):n?ke(n,o.problem?.text||
c("try-again")):G().contains(t)&&xa(G().querySelector("form"),o)}function ko(e,t){let o=bo()&&G().contains(t);o||(Be(),ve=t??document.activeElement);let n=e.querySelector(
"[autofocus]");n?.removeAttribute("autofocus"),G().replaceChildren(...e.children),window.htmx?.process(G()),o||(ya=So(G())),(o&&ze(t,G())||n||G().querySelector(
Pn))?.focus(),u("dialog-shown",{root:G()})}function Be(){return bo()?(ya(),G().replaceChildren(),ve&&ze(ve)?.focus({preventScroll:!0}),ve=null,!0):!1}async function Tl(e){
let t=e.target;if(t.method==="get")return Cl();if(e.defaultPrevented||t.enctype==="multipart/form-data")return;e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await S(t.getAttribute("action"),{form:jt(t,o)});if(o&&(o.disabled=!1),!r.ok)return xa(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&Qe(r.body);let l=s.querySelector(".message");if(l&&(ve=document.getElementById(l.id)??ve),l&&n&&d()===n&&le(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return ko(s,ve);let F=ve,{id:je}=t.closest("[role=dialog], [role=alertdialog]")??t;Be(),!l&&F?.matches(".message")&&ke(F,c("reported")),a||u("dialog\
-done",{id:je})}function Cl(){i("pane",()=>{Be(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function xa(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Ml=["react","reaction","reply","edit"],ka=e=>e.id.replace("message-",""),Fe=(e,t)=>t(m().dataset.thread,ka(e));function Ke(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||I(e)||Ml.includes(t)&&!Xo())return!1;let o=R(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function _t(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ke(t,o.dataset.action)}async function Ee(e,t){switch(e){case"reply":return $n(t);case"\
edit":return On(t);case"delete":return ct(Fe(t,ss),t);case"report":return ct(Fe(t,as),t);case"pick":return await(await x.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||ke(t,c("try-again"));case"copy-link":return ba(t,new URL(`${J(m().dataset.thread)}?m=${ka(t)}`,location.href).href);case"copy\
-text":{let o=await S(Fe(t,Wt));return ba(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function ba(e,t){ke(e,c(t!==null&&await nt(t)?"c\
opied":"try-again"))}var $l=300,Ol=2500;function Ea(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
At(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&Ee("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Rl(l),$l))},s=()=>{clearTimeout(n),U()||Nn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Dn=new Set;async function At(e,t,o){let n=`${e.id} ${t}`;if(Dn.has(n))return;Dn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>Pl(e,t,o));let a=await S(Fe(e,Ht),{form:{reaction:t}});Dn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return le(l);!a.ok&&e.isConnected&&E(()=>Il(e,s))}function Pl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Dl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(F=>va(F.value)===va(t));r||(r=Nl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=wn(r),a=s.includes(_()),l=a?s.filter(F=>F!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var va=e=>e.replace(/\uFE0F/g,"");function Dl(e){let t=f("form","chips");
return t.method="post",t.action=Fe(e,Ht),t}function Nl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Il(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ie=null;async function Rl(e){let t=e.closest(".message");if(!t)return;let o=await S(`${Fe(
t,Ht)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Nn(),ie=f("span","\
tooltip",o.body.trim()),ie.setAttribute("role","tooltip"),ie.dataset.extra="",t.append(ie);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ie.offsetWidth-8));ie.style.left=`${s}px`,ie.style.top=`${n.top-r.top-ie.offsetHeight-4}px`,U()&&setTimeout(Nn,Ol)}function Nn(){
ie?.remove(),ie=null}var Fl="🖼️";function fe(e,t=""){let o=Lt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Kl(e,t),Ul(e.querySelector(".chat__count"),o,qa(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=rn(r),n.title=tt(r)}}var Lt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),qa=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function _a(e,t){let{seq:o}=t.dataset,n=qa(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(gn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function vo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Aa(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,h="deleted"in t.dataset,F=t.dataset.
kind==="system",je=!F&&e.dataset.kind!=="direct"&&B(r),Br=je?c("folded"):t.textContent.trim();h&&!je?e.dataset.preview=c("deleted"):e.dataset.preview=F||je?Br:c(
"preview-by",{name:l,text:Br}),h&&!je?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(F?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Kl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":ln(e.dataset.thread),s=ra(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(P(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Fl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Ul(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Wl=400,lt=()=>document.getElementById("chats-part"),qe=()=>T()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),Ue=()=>[...T()?.querySelectorAll(
".chat")??[]];function La(){if(!T())return;let e=lt().parentElement;e.addEventListener("scroll",()=>me(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),me(!0))}),_e(T()),me(!1)}i("day",()=>Ue().forEach(e=>fe(e)));i("d\
raft",({thread:e})=>Rn(e));i("unsent",({thread:e})=>Rn(e));i("list-typing",({thread:e,name:t})=>Rn(e,t));i("pane",Ca);function Hl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Eo(e){
let t=T(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Hl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function dt(e){e?.remove(),Ta(),me(!1)}function Ta(){let e=lt().querySelector(".filters--list"),t=Ue().
length>=Number(e.dataset.from)||T().querySelector("a[data-page=chats]");e.hidden=qe()==="all"&&!t}var In=!1;async function me(e){let t=T(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Wl;if(In||!(n||e))return;In=!0;let r=await S(o.getAttribute("href"));if(In=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),_e(...s),me(!1)}function _e(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))vo(o),
fe(o),o.nextElementSibling.tabIndex=-1}Ca(),T()&&Ta()}function Ca(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of Ue()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),fe(n))}}function Rn(e,t){
let o=H(e);o&&fe(o,t)}var zl=300,Gl=1e4,Yl=6e4,Ma=1e4,Xl=3e4,Vl=5e3,Q=null,ut="",Ao=0,_o=0,Kn=0,qo=0,Un=0,Ae=()=>Q?.readyState===WebSocket.OPEN;function Wn(){To(),setInterval(()=>{(Ae()?
Lo(Ao)>Yl:Q&&Lo(Kn)>Ma)&&Pa()},5e3),addEventListener("online",Fn),addEventListener("pagehide",$a),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Fn())}function $a(){let e=Q;Q=null,clearTimeout(Un),e?.close()}var Lo=e=>Math.
abs(Date.now()-e);i("pane",Da);i("signing-out",$a);i("still-signed-in",Fn);i("say",e=>Bn(e));function Bn(e){Ae()&&Q.send(JSON.stringify(e))}function To(){clearTimeout(
Un);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Yr}`);Q=e,ut="",Kn=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),Da(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Q===e&&(Ao=Date.now(),Qe(t.data))},e.onclose=t=>{Q===e&&Oa(t.code)}}function Oa(e){if(Q=null,ut="",gs(),e===1008)return yt();_o&&
Date.now()-_o>Vl&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(Gl,zl*2**(qo-1));Un=setTimeout(To,t*(.5+Math.random()/2))}function Fn(){Q?(Ae()?
Lo(Ao)>Xl:Lo(Kn)>Ma)&&Pa():To()}function Pa(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),Oa(1006),To()}function Da(){let e=A();Ae()&&(ut&&ut!==e&&Bn(
{event:"leave",data:{threadId:Number(ut)}}),ut=e,e&&Bn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Zl=1e3,Ql=3e4;async function Hn(e){for(let t=Zl;!await e()&&Ae();t=Math.min(2*t,Ql))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function pe(e){
let t=null;return await Hn(async()=>(t=await S(e),t.status!==0&&t.status<500)),t}var Tt=new Map,jn=new Set;function We(e,t){Tt.get(e)?.push(t);for(let o of jn)o.push(t);return Tt.has(e)}async function Na(e){let t=[];jn.add(t);try{return await e()}finally{
jn.delete(t),t.forEach(o=>o())}}async function Ct(e){if(!T()||We(e,()=>Ct(e)))return;Tt.set(e,[]);let t=await pe(`${Zr(e)}?filter=${qe()}`),o=Tt.get(e);Tt.delete(
e),ed(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Ct(e)}function ed(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return dt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!T()||(o?o.contains(document.activeElement)?td(o,n):o.replaceWith(n):T().prepend(n),_e(n),Eo(n),zn())}function zn(){m()?.
querySelector("#welcome")&&u("reload",{path:ge})}function td(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var og=()=>v("last-thread","");var Co=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ra(){if(Co()){if(document.readyState==="complete")return Ia();addEventListener("load",Ia,
{once:!0})}}var Ia=()=>Gn().catch(()=>{}),Gn=()=>navigator.serviceWorker.register(Jr);var nd=40,rd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,sd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,ad=/^\/([a-z]{0,20})$/,id=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
cd=/[\p{L}\p{Nd}\p{M}]/u,ld=/[\p{sc=Hebr}\p{sc=Arab}]/u;function dd(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=ad.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-nd),r=rd.exec(n);if(r){let a=t.length-r[0].length;return ud(t,a)&&!Ba(t)?{kind:"member",
query:r[1],at:a}:null}let s=sd.exec(n);return!s||Ba(t)||md(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function ud(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=fd(e.slice(0,n+r.index),o);return o}function fd(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!cd.test(o)||id.test(o)||ld.test(o)}var Ba=e=>(e.match(/```/g)?.length??0)%2===1,md=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ft=null;function Fa(e,t){ft?.close();let o=Me();if(!o||!A())return;let n=async r=>{!ft&&!dd(o)||(ft??(ft=await x.suggest().catch(
()=>null)),ft&&!t.aborted&&ft.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function ig(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function cg(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":hd(h,l)).join("")),o.append(a)}return o}function hd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function lg(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Ua(){document.addEventListener("pointerdown",({target:e})=>Ka(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Ka(t=>!t.contains(
e))),L(document,gd,{capture:!0}),document.addEventListener("submit",yd)}var Wa=()=>[...document.querySelectorAll("[data-menu][open]")];function Ka(e){for(let t of Wa())
e(t)&&(t.open=!1)}function gd(e){if(e.key!=="Escape")return;let t=Wa()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function yd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Kt)return;if(e.preventDefault(),!(await S(Kt,{form:jt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Kt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var xd=450,Sd=10,ee=null,Ha=()=>{};function ja(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,bd(
h)},xd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Sd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(ee||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Mt()})}function bd(e){Ke(e,"copy-link")&&(Mt(),ee=K("sheet-template"),ee&&(_t(ee,e),ee.addEventListener("click",t=>kd(t,e)),document.body.append(
ee),getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ha=So(ee),ee.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Mt(){return ee?(Ha(),ee.remove(),ee=null,!0):!1}function kd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Mt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?At(n,s,o.querySelector("img")?.src):r!=="close"&&Ee(r,n)}g("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var vd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Yn=.12,Ga=.25,te=null;function Ya(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Ed,{capture:!0})}function Ed(){!window.AudioContext||navigator.userActivation?.isActive===!1||(te??(te=new AudioContext),te.state==="suspended"&&te.resume().catch(
()=>{}))}function Xa(){if(te?.state!=="running")return!1;for(let{at:e,from:t,to:o}of vd){let n=te.currentTime+e,r=new OscillatorNode(te,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(te,{type:"square",frequency:45}),a=new GainNode(te,{gain:0}),l=new GainNode(te,{gain:Ga/2});r.frequency.exponentialRampToValueAtTime(o,n+Yn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(Ga,n+.01),a.gain.linearRampToValueAtTime(0,n+Yn),s.connect(l).connect(a.gain),r.connect(a).connect(te.
destination);for(let h of[r,s])h.start(n),h.stop(n+Yn)}return!0}var _d=40,Va=Je(),Xn=null;function Vn(){Ya();for(let e of["focus","blur"])addEventListener(e,Mo);document.addEventListener("visibilitychange",Mo),i("pane",Mo),i(
"socket",({isUp:e})=>{Xn=null,e&&Mo()}),g("alert",Ad)}function Mo(){let e=ye()?A():"";Xn!==e&&(Xn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Ad(e){
let{thread:t,message:o}=e.dataset;ye()&&A()===t||!await Ld(o)||("sound"in e.dataset&&Xa(),"desktop"in e.dataset&&!ye()&&Td(e.dataset,e.textContent))}async function Ld(e){
let t=v("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:Va}),await new Promise(n=>setTimeout(n,_d));let o=v("alerted",{});return o.
tab===Va||Number(o.message)>Number(e)}function Td({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Cd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${J(e)}?m=${t}`)})}function Cd(e,t){try{return new Notification(e,t)}catch{
return null}}var Jn={};V(Jn,{connect:()=>$d});g("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||B(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function $d(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&Ja(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&Ja(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function Ja(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var Qn={};V(Qn,{connect:()=>Dd});var Od=450,Pd=10;function Dd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),$o(t))}),document.addEventListener("contextmenu",e=>{let t=Zn(e.target);!t||e.shiftKey||(e.preventDefault(),U()||$o(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),$o(Zn(e.target)))}),Nd()}var Zn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function $o(e,t){let o=await x.chatMenu().catch(()=>null);o?o.open(e,t):ke(e.closest("li"),c("try-again"))}function Nd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Zn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,$o(s)},Od))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Pd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var er=()=>Hn(tr),tr=()=>Na(Id);i("blocked",er);g("blocks",Za);function Za(e){We("",()=>Za(e)),mn(e.dataset.blocked)}async function Id(){let e=qe(),t=await S(`${Wr}\
?filter=${e}`);if(qe()!==e)return t.ok;let o=T(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;mn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Rd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return _e(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),me(!1),!0}function Rd(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
vo(t),Bd(t,o)?o.closest("li"):e):e}function Bd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Fd=5e3,Kd=4e3,ei=15e3,Ud=3,Oo=0,$t=0,Qa=-ei;i("socket",({isUp:e,tries:t})=>e?Wd():Hd(t));i("pane",oi);async function Wd(){clearTimeout(Oo),clearTimeout($t),
Oo=$t=0;let e=Le()!=="";Ot("live"),u("online"),e&&u("back"),await er()}function Hd(e){Le()==="live"&&Ot("lost"),Oo||(Oo=setTimeout(()=>Ot("reconnecting"),Fd)),e>=
Ud&&($t||($t=setTimeout(ti,0)))}async function ti(){let e=A(),t=e?await jd(e,d()):!0;t&&performance.now()-Qa>ei&&(t=await tr(),Qa=performance.now()),!Ae()&&(t?(Ot(
"polling"),u("online")):Le()==="polling"&&Ot("reconnecting"),$t=setTimeout(ti,Kd))}async function jd(e,t){let o=await S(`${es(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Qe(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Le=()=>document.documentElement.dataset.connection??"";function Ot(e){
Le()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),oi(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function oi(){let e=m()?.querySelector(".banner");if(!e)return;let t=Le()==="reconnecting"||Le()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Le()==="reconnecting"?o:"",c(Le()))}var ni=2400,Pt=null,Po=null;function ri(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),or(n))},{signal:t}),Dt()}i("end-wanted",zd);i("scrolled",
Dt);i("online",Dt);function Dt(){let e=Pe();if(!e||Pt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<ni?or(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<ni&&or(o)}async function or(e){let t=d();if(Pt===t)return;Pt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await S(`${gt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await ea(s,e.dataset.page===
"older",o),Pt===t&&(Pt=null),d()===t&&(s||r.ok)&&Dt()}async function zd({takesFocus:e}){let t=d();if(Po===t)return;Po=t;let o=await S(gt(t.dataset.thread));if(Po===
t&&(Po=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ta(n),tn({takesFocus:e}),Dt()}var Yd=2e3;function si(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await nt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Yd)})}function ai(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}g("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var dr={};V(dr,{connect:()=>su});async function ii(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),ko(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await x.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var ir={};V(ir,{connect:()=>Vd,connectPane:()=>rr,markAllRead:()=>sr});var li=300,Y={thread:"",seq:0},nr=0,di=-li,mt=null;function Vd(){for(let e of["focus","resize"])addEventListener(e,pt);document.addEventListener("visibilitychan\
ge",pt),addEventListener("pagehide",ui)}function rr(){ui();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),pt()}i("scrolled",pt);i("on\
line",pt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);R(e)||I(e)&&Number(d().dataset.lastRead)===t-1?hi(d(),t):pt()});g("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&hi(t,Number(e.dataset.seq))});function sr(){let e=d(),t=Ie();"hasNewer"in e.dataset?pi(e,Number(e.dataset.lastSeq),""):
t&&mi(t),u("all-read")}function pt(){let e=ci();if(!e)return;let t=d(),o=Number(e.dataset.seq);ar(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(mt={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),nr||(nr=setTimeout(()=>{nr=0;let n=ci();n&&mi(n)},Math.max(0,di+li-performance.now())))}function ui(){if(!mt||Y.thread===
mt.thread&&Y.seq>=mt.seq)return;let{thread:e,message:t}=mt;mt=null,fi(e,t)}var fi=(e,t)=>S(os(e),{form:t?{message_id:t}:{},keepalive:!0});function ci(){let e=Pe();
if(!e||!ye())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var mi=e=>pi(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function pi(e,t,o){
if(ar(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,di=performance.now(),!(await fi(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function hi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),ar(e,t)}function ar(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var M=null,Te=null,gi="";function yi(e,t){M=e.querySelector(".panel"),Te=e.querySelector("[data-action=stickers]"),!(!M||!Te)&&(Te.addEventListener("click",o=>{
o.preventDefault(),M.hidden?Jd():He()},{signal:t}),document.addEventListener("pointerdown",o=>{!M.hidden&&!M.contains(o.target)&&!Te.contains(o.target)&&He({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>M=Te=null))}function He({givesBack:e=!0}={}){return!M||M.hidden?!1:(M.hidden=!0,Te.setAttribute("aria-expanded","fals\
e"),e&&Te.focus({preventScroll:!0}),!0)}async function Jd(){let e=M;M.hidden=!1,Te.setAttribute("aria-expanded","true");let t=S(jr),o=await x.stickerPanel().catch(
()=>null);if(M!==e||M.hidden)return;if(!o)return He();cr()||o.show();let{ok:n,body:r}=await t;if(M!==e||M.hidden)return;if(!n)return cr()&&He();let s=cr();!s&&r===
gi||(gi=r,M.replaceChildren(...b(r).childNodes),s&&o.connect(M,He),o.show())}var cr=()=>!M.querySelector("[data-sticker]");var oe=null,q=null,Do=null,Si=null;function bi(e,t){let o=e.querySelector("#messages");if(!o||(oe=K("toolbar-template"),!oe))return;oe.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&lr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&lr(r.target.closest(".message"))},n),o.addEventListener("click",Qd,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!Do?.contains(
r.target)&&Ce()},n),t.addEventListener("abort",()=>{Ce(),oe=null})}i("action",({action:e,li:t})=>{e==="react"&&xi("quick-template",t,"react"),e==="more"&&xi("me\
nu-template",t,"more")});function Ce(){return q?(q.contains(document.activeElement)&&Zd(Si)?.focus({preventScroll:!0}),q.remove(),q=null,Do?.setAttribute("aria-\
expanded","false"),!0):!1}var Zd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function lr(e){if(!(!e||!oe||e===oe.parentElement||
q)){if(!Ke(e,"copy-link"))return oe.remove();_t(oe,e),e.append(oe)}}function Qd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Ce(),At(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&Ce(),Ee(o.dataset.action,t)}}function xi(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if(Ce(),!n&&(lr(t),q=K(e),!!q)){q.dataset.extra=o,_t(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(oe);Do=oe?.querySelector(`[data-action=${o}]`)??null,Do?.setAttribute("aria-expanded","true"),Si=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),eu(t),L(q,tu),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function eu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function tu(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Ce();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var nu={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ru=".docked, #dialog, .sheet-holder";function su(){L(document,au)}function au(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ru))return;let{key:t}=e;if(t==="Escape")return iu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(bo())return;if(cu(e))return lu(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ii(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return du(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&uu(
e,o)||(document.activeElement===Pe()&&mu(e),pu(e))}function iu(e){if(Be()||Mt()||Ce()||He()||be())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ue(),sr(),De())}var cu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function lu(e){e.preventDefault(),ct(zr)}function du(e){let t=Ue(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Lt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function uu(e,t){let o=nu[e.key];if(o&&document.activeElement===t&&Ke(t,o))return e.preventDefault(),Ee(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?De({takesFocus:!0}):fu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
io(t):xe(t);return n?n.focus():e.key==="ArrowDown"&&ue(),!0}var fu=()=>d().querySelector(".message");function mu(e){if(e.key==="End")return e.preventDefault(),De();
if(e.key!=="ArrowUp")return;let t=Pe().getBoundingClientRect().bottom,o=Ie();for(;o&&o.getBoundingClientRect().top>t;)o=io(o);!o||!ao(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function pu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||U()||!Me()||Me().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ue()}function vi(){T()&&lt().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
hu(t))})}i("pane",ur);var ki=null;async function hu(e){ki=e;let t=await S(e.getAttribute("href"));if(ki!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=lt().contains(document.activeElement);lt().replaceWith(o),window.htmx?.process(o),_e(
T()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),me(!1)}function ur(){if(qe()==="unread")for(let e of Ue())Lt(e)===
0&&e.dataset.thread!==A()&&dt(e.closest("li"))}var yu=2,wu=20;function fr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>wu?Math.random()*o*yu:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
fr(e,()=>pr(e.dataset.thread))});g("gone",e=>mr(e.dataset.thread));i("gone",({thread:e})=>mr(e));i("dialog-done",()=>m()?.querySelector("#members")&&pr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&pr(m().dataset.thread));function mr(e){m()?.dataset.thread===e&&u("reload",{path:Hr})}async function pr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return xu(t,e);if(!t.querySelector("#members"))return;let o=await pe(`${ns(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return mr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function xu(e,t){let o=await pe(Ut(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>hr(e,t));g("news",Ei);g("thread",e=>fr(e,()=>Ct(e.dataset.thread)));g("gone",e=>qi(e.dataset.thread));g("read",e=>{e.dataset.user===
_()&&hr(e.dataset.thread,Number(e.dataset.seq))});function Ei(e){let{thread:t}=e.dataset,o=We(t,()=>Ei(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Ct(
t);_a(n,e)&&fe(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Aa(n,e),fe(n),
r>s&&Eo(n.closest("li")))}function qi(e){We(e,()=>qi(e)),dt(H(e)?.closest("li"))}function hr(e,t){We(e,()=>hr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),fe(o),ur())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&zn())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var X=null,gr=new AbortController,_i=()=>{},Ro="",No=null,Ai=!1,Io=null,wr=!1;function Li(e){_i=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",bu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Bo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(No=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===No&&(No=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(ku(
n),Ro=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Fo(ls(t.detail.path),!1)}),document.addEventListener("click",qu),document.
addEventListener("click",_u,!0),Bo()}i("reload",({path:e})=>!No&&Fo(e??Su(),e!==void 0));i("docked",Bo);i("renamed",()=>ne()||Ti(!1));i("online",()=>{let e=Ro;Ro=
"",(e.startsWith(`${Ur}/`)||e===ge)&&Fo(e,!0)});var Su=()=>ne()?J(m().dataset.thread):location.pathname+location.search;function Fo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!ne()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function bu(e){
let{ctx:t,tasks:o}=e.detail;Ai=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Bo(){if(m()===X)
return;gr.abort();let e=X===null;if(X=m(),Ro="",gr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),ne()||Ti(e),_i(X,
gr.signal),Vt(),wr&&!yr(X)?Eu():!e&&Ai&&!X.contains(document.activeElement)&&Ci(),u("pane",{thread:A()})}function ku(e){let t=new RegExp(`^${J("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!ne()?K("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Bo()}var vu=()=>[ge,ge.
slice(0,-1)].includes(location.pathname);function Ti(e){document.body.dataset.view=X.dataset.view??(vu()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Eu(){wr=!1;let e=Io&&ze(Io);Io=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ci()}var yr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ci(){(U()?X:Me()??X).focus({preventScroll:!0})}function qu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Fo(t.getAttribute("href"),!0)}function _u({target:e}){let t=e.closest("a[href]");t&&(wr=yr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),yr(m())||(Io=t))}var xr={};V(xr,{connect:()=>Tu});var $i=".photo a img",Lu=matchMedia("(prefers-reduced-motion: reduce)"),Oi=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Cu(
t,o):Oi.unobserve(t)});function Tu(){document.addEventListener("click",Mu),document.addEventListener("error",Ou,!0),document.addEventListener("load",({target:e})=>Mi(
e),!0);for(let e of document.querySelectorAll($i))Mi(e)}var Pi=e=>e.closest(".photo").querySelector("[data-moves]");function Mi(e){e.matches?.($i)&&Pi(e)&&Oi.observe(
e)}function Cu(e,t){let o=Pi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Lu.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Mu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
x.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&x.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&$u(r)}function $u(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Ou({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Pu(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Pu(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",P("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Du=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!B(e);for(let a of T()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Ko(r.dataset.onlineOf).includes(e))return;
let s=Ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=B(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Nu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await pe(Ut(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Vt())});var Ko=(e="")=>e.split(" ").filter(Boolean);function Nu(e){let t=Ko(e.dataset.onlineOf).length,o=Ko(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?sn(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Di(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=sn(
new Date(t.dataset.seen)))};e(),setInterval(e,Du)}var ht="push";async function Ni(){if(!Co()||!v(ht,""))return;let e=await(await Sr())?.getSubscription();e?await kr("POST",e):W(ht)}async function Sr(){return window.
pushManager?window.pushManager:(await Gn(),(await navigator.serviceWorker.ready).pushManager)}async function Iu(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Uo(e,c("alert-desktop-needs-https"));if(!Co()||!("PushManager"in window)||!("Notification"in window))return Uo(e,c("pus\
h-not-here"));let t=v(ht,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Uo(e,c("alert-desktop-refused"))}async function Bw(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await br():await Ru()}catch{Uo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Iu()}}async function Ru(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Xr)).json(),t=await Sr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await kr("POST",o)).ok)throw new Error("refused");C(ht,o.endpoint)}async function br(){if(!v(ht,""))return;W(ht);let e=await(await Sr())?.
getSubscription();e&&(await kr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Uo=(e,t)=>e.querySelector("small").textContent=t,kr=(e,t)=>fetch(Vr,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var vr={};V(vr,{connect:()=>Ri});var Fu=`a[href^='${Gr}']:not(.button)`;function Ri(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Fu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Ii(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Ii(e,r=>r.onSpace(n)))},t)}async function Ii(e,t){
e.abort();let o=await x.profileCard().catch(()=>null);o?t(o):Ri()}var Er=8,qr=4,$=null;function Bi(){$=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(R(e)||_r()||$&&!$.isConnected)&&Nt()});i("sent",Nt);i("history",Nt);
i("back",Ar);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Ku(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Nt())});
g("marks",Ar);g("thread",e=>e.dataset.thread===d()?.dataset.thread&&Ar());var Wo=()=>[...$?.querySelectorAll(".seen__face")??[]],Ku=e=>Wo().find(t=>t.dataset.user===
e);function Uu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>fo(t)&&!I(t));return _r()&&e.length>0&&!R(e[e.length-
1])?null:e.reverse().find(R)??null}var _r=()=>$?.querySelector(".seen__words").dataset.direct==="true",Wu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Nt(){if(!$||!d())return;let e=Uu(),t=e?Wo().filter(o=>Wu(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==$?e.after($):!e&&!$.isConnected&&
d().append($);let o=new Set(t.slice(0,Er));for(let r of Wo())r.hidden=!o.has(r);$.querySelector(".seen__more").textContent=t.length>Er?`+${t.length-Er}`:"";let n=$.
querySelector(".seen__words");_r()||(n.textContent=c("seen-by",{names:Hu(t)})),$.hidden=t.length===0})}var Hu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
qr?`${t.slice(0,qr).join(", ")} +${t.length-qr}`:t.join(", ")};async function Ar(){let{thread:e}=d()?.dataset??{},t=$;if(!t)return;let o=await pe(ts(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||$!==t||d()?.dataset.thread!==e)){for(let r of Wo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}$=n,$.hidden=!0,t.replaceWith($),Nt()}}function Fi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Yo&&(e.preventDefault(),zu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),yt())})}async function zu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",nn);let o=await S(Yo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",nn),u("\
still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}await br().
catch(()=>{}),location.assign(Ft)}var Lr={};V(Lr,{connect:()=>Yu});function Yu(){document.addEventListener("click",e=>Ki(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Ki(e.target))})}function Ki(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Mr={};V(Mr,{connect:()=>Vu,connectPane:()=>Cr});var Xu=200,Ui=()=>v("folded-previews",[]);function Vu(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&Ju(t,!t.open)}),i("placed",({li:e})=>Tr(e)),i("history",()=>Tr(d()))}function Cr(){Tr(d())}function Ju(e,t){let{id:o}=e.closest(".message"),n=Ui().
filter(r=>r!==o);C("folded-previews",t?n:[...n,o].slice(-Xu))}function Tr(e){let t=new Set(Ui());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[\
open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var Zu=1440*60*1e3,Hi=()=>document.querySelectorAll(".stay-bar");function ji(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Wi(Ho))}),i("dialog-done",({id:e})=>e==="stay"&&Wi(()=>Hi().forEach(t=>t.remove()))),i("pane",Ho),i("history",Ho),Ho()}function Wi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Ho(){let e=Date.now()-v("stay",0);for(let t of Hi())t.hidden=e>=0&&e<Zu}var he=64,ef=/^\(\d+\) /,$r=null;function Or(){zi(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,zi()}),new MutationObserver(Gi).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var It=()=>Number(document.body.dataset.unread)||0;function zi(){Gi(),tf()}function Gi(){let e=document.title.replace(
ef,""),t=It()>0?`(${It()}) ${e}`:e;document.title!==t&&(document.title=t)}async function tf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),It()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if($r??($r=await of(e.dataset.plain)),It()===0)return;e.
href=nf(It())}catch{}}}function of(e){return new Promise((t,o)=>{let n=new Image(he,he);n.onload=()=>t(n),n.onerror=o,n.src=e})}function nf(e){let t=Object.assign(
document.createElement("canvas"),{width:he,height:he}),o=t.getContext("2d");o.drawImage($r,0,0,he,he);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(he-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(he-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,he-r/2,47),t.toDataURL("image/png")}var sf=5e3,Pr=3e3,Rt=new Map,jo={thread:"",at:-Pr};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||B(o))return;Rt.has(t)||Rt.set(t,new Map);let r=Rt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Dr(t,o),sf)}),Nr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Dr(o.dataset.thread,
e.dataset.sender)});g("news",e=>Dr(e.dataset.thread,e.dataset.sender));function Yi(e,t){let o=e.querySelector("#composer textarea");Nr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&af(e.dataset.thread)},{signal:t})}i("composed",()=>jo={thread:"",at:-Pr});function af(e){let t=performance.
now();jo.thread===e&&t-jo.at<Pr||(jo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Dr(e,t){let o=Rt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Nr(e))}function Nr(e){let t=[...Rt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...zt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(R(e))return Xi();if(I(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ye()&&Yt())&&
lf(e)});i("all-read",Xi);function lf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",E(()=>{Vi(),e.before(t),Z(e)})}function Xi(){
E(Vi)}function Vi(){let e=document.getElementById("new-messages");if(!e)return;let t=xe(e);e.remove(),t&&Z(t)}var Rr={};V(Rr,{connect:()=>uf});var df=1e3,Ji=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Ji.unobserve(o),x.player().then(({prepare:n})=>n(o),()=>{}))});function uf(){
i("pane",Bt),i("history",Bt),i("placed",Bt),i("gallery",Bt),i("played",({player:e})=>ff(e)),Bt()}var Ir=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Bt(){let e=v("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Ir(t)),Ji.observe(t)}}function ff(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=v("heard",[]).filter(n=>n!==Ir(e));C("heard",[...o,Ir(e)].slice(-df))}document.documentElement.classList.add("has-js");ks();St(document);Fi();Ua();si();ai();Di();wa();_s(document.body.dataset.page);As();document.body.dataset.page===
"app"?mf():document.getElementById("dock")&&pf();function mf(){ji(),v("dock",{}).state==="closed"&&W("dock"),Or(),Zi(),Qi(),Vn(),Wn(),Ra(),Ni()}async function pf(){
Or(),Vn(),Wn(),(await x.dock()).connect(Qi,Zi)}function Zi(){La(),vi()}function Qi(){vs();for(let e of[un,Jn,xo,xr,Mr,Rr,Lr,dr,ir,Qn,vr])e.connect();Li([St,Js,dn,
Cs,fa,Fa,An,Ea,Bi,fs,ri,rr,Yi,bi,ja,yi,Cr,Gs,Ls])}export{gf as a,tc as b,yf as c,oc as d,wf as e,xf as f,b as g,f as h,P as i,ze as j,bf as k,u as l,i as m,ge as n,jr as o,Ef as p,qf as q,_f as r,Gr as s,Af as t,
Lf as u,Tf as v,Cf as w,Mf as x,$f as y,Of as z,J as A,Pf as B,Df as C,Nf as D,If as E,Rf as F,Bf as G,Ff as H,S as I,jt as J,yt as K,L,m as M,Me as N,A as O,U as P,
c as Q,E as R,v as S,C as T,tm as U,Je as V,g as W,Qe as X,et as Y,St as Z,Es as _,qs as $,ue as aa,zp as ba,ql as ca,So as da,ke as ea,ct as fa,ko as ga,Be as ha,
At as ia,Ya as ja,Xa as ka,Ct as la,og as ma,Co as na,Gn as oa,Iu as pa,Bw as qa,dd as ra,ig as sa,cg as ta,lg as ua,Ts as va,x as wa,kc as xa,vc as ya,ym as za};

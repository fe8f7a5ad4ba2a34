var Kr=Object.defineProperty;var Ur=e=>{throw TypeError(e)};var Zi=(e,t,o)=>t in e?Kr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var j=(e,t)=>{for(var o in t)Kr(e,o,{get:t[o],enumerable:!0})};var gf=(e,t,o)=>Zi(e,typeof t!="symbol"?t+"":t,o),Go=(e,t,o)=>t.has(e)||Ur("Cannot "+o);var Qi=(e,t,o)=>(Go(e,t,"read from private field"),o?o.call(e):t.get(e)),yf=(e,t,o)=>t.has(e)?Ur("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),ec=(e,t,o,n)=>(Go(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),wf=(e,t,o)=>(Go(e,t,"access private method"),o);var xf=(e,t,o,n)=>({set _(r){ec(e,t,r,o)},get _(){return Qi(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function K(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function ht(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Yo(e)&&Yo(o)===Yo(e))}var Yo=e=>e.id||e.getAttribute("href")||e.value;function bf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(ht(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",he=p+"/",Kt=p+"/login",Xo=p+"/logout",Wr=p+"/chats",Hr=p+"/chats/list",jr=p+"/chats/gone",zr=p+"/stickers",Ef=p+
"/gifs",qf=p+"/found-gifs",_f=p+"/switch",Gr=p+"/keys",Ut=p+"/settings/look",Yr=p+"/users/",Xr=p+"/live",Vr=p+"/api/push/key",Jr=p+"/api/push/subscriptions",Af=p+
"/api/uploads/tus",Lf=p+"/healthz",Zr=p+"/worker.js",Tf=p+"/offline",V=e=>`${p}/chats/${e}`,Qr=e=>`${p}/chats/${e}/entry`,es=e=>`${p}/chats/${e}/day`,ts=e=>`${p}\
/chats/${e}/changes`,os=e=>`${p}/chats/${e}/marks`,Cf=e=>`${p}/chats/${e}/members`,Mf=e=>`${p}/chats/${e}/commands`,ns=e=>`${p}/chats/${e}/read`,Wt=e=>`${p}/cha\
ts/${e}/bar`,rs=e=>`${p}/chats/${e}/people`,gt=e=>`${p}/chats/${e}/messages`,Ht=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,ss=(e,t)=>`${p}/chats/${e}/messages/${t}\
/edit`,as=(e,t)=>`${p}/chats/${e}/messages/${t}/delete`,is=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,jt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,$f=e=>`${p}\
/users/${e}/card`,cs=e=>`${p}/stickers/${e}/picture`,Of=e=>`${p}/gifs/${e}`,Df=e=>`${p}/found-gifs/${e}`,Pf=e=>`${p}/api/uploads/${e}`,Nf=e=>`${p}/files/${e}/th\
umb`;var tc=15e3;async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),tc);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,l),F=await h.text();return h.status===401&&yt(),{status:h.status,ok:h.ok,body:F,problem:h.ok?null:oc(F,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function zt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function yt(){let e=location.pathname+location.search;location.
assign(`${Kt}?next=${encodeURIComponent(e)}`)}function oc(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),T=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Vo=()=>document.getElementById("composer"),Ce=()=>Vo()?.querySelector("textarea[name=content]")??null,oe=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ge=()=>document.visibilityState==="visible"&&document.hasFocus(),U=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,I=e=>e.dataset.kind==="system",R=e=>e.dataset.sender===_()&&!I(e);var nc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(nc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Gt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Jo=new Map,Me=null,Zo=(e,t)=>`${V(e)}${t?`?m=${t}`:""}`;function ls(e,t,o){o?Jo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Jo.delete(e)}function ds(e){return Me=
Jo.get(e)??null,Me?Zo(Me.thread,Me.id.replace("message-","")):e}function us(e){let t=Me?.thread===e?Me:null;return Me=null,t}var rc=80,k=null,fs="",Ye=!0,Qo=!1,ye=null,tn=-1;function ms(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",sc(o),
k.addEventListener("scroll",ac,{passive:!0,signal:t});let n=new ResizeObserver(()=>xt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>De(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=ye=null})}i("placed",Ge);i("read",Ge);i("show-message",({li:e})=>hs(e));var Xt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=rc,ps=()=>Ye&&!("hasNewer"in(d()?.dataset??{})),Oe=()=>k;function E(e,t="top"){if(!k||Qo)return e();Qo=!0,gs();try{return e()}finally{
Qo=!1,xt(t)}}function De({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):on({takesFocus:e}))}function on({takesFocus:e=!1}={}){
k&&(Ye=!0,xt(),u("scrolled"),Ge(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function hs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=$e(e).top-(k.clientHeight-e.offsetHeight)/2,Yt(),u("sc\
rolled")}function sc(e){Ye=!0;let t=us(e.dataset.thread);fs=t?.address??Zo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=$e(o).top-t.top,Yt(),Ge();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return hs(n);xt(),
r&&$e(r).top<0&&(k.scrollTop+=$e(r).top-16),Yt(),Ge()}var en=!1;function ac(){en||(en=!0,requestAnimationFrame(()=>{en=!1,k&&(gs(),oe()||ls(fs,d().dataset.thread,
Ye?null:ye),Ge(),u("scrolled"))}))}function gs(){k.scrollTop===tn&&xt(),Yt()}function Yt(){Ye=Xt(),tn=k.scrollTop,ye=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ye={id:t[o].
id,...$e(t[o])})}function xt(e="top"){if(!k)return;let t=ye&&document.getElementById(ye.id);if(Ye)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=$e(t)[e]-ye[e];
let o=e==="top"?"bottom":"top";ye[o]=$e(t)[o]}tn=k.scrollTop}function $e(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ge(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Xt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Xe=new Map,ne=e=>`ribbit:${wt()}:${_()}:${e}`;function v(e,t){if(Xe.has(ne(e)))return Xe.get(ne(e));try{let o=localStorage.getItem(ne(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=ne(e);Xe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Xe.set(o,t)}}function W(e){Xe.delete(ne(e));
try{localStorage.removeItem(ne(e))}catch{}}function nn(e){let t=ne(e),o=new Set([...Xe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(ne("").length))}function rn(){for(let e of nn(""))W(e)}function Jf(e){let t=new RegExp(`^ribbi\
t:${wt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Ve(e){addEventListener(
"storage",t=>{t.key?.startsWith(ne(""))&&e(t.key.slice(ne("").length))})}function Je(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var cc=3e4,lc=300,dc=["presence","read","avatar"],Vt=new Map,Ze=[];function g(e,t){Vt.has(e)||Vt.set(e,[]),Vt.get(e).push(t)}function Qe(e){for(let t of[...b(e).
children])dc.includes(t.dataset.frame)&&(Ze=[...Ze.slice(1-lc),{frame:t,at:performance.now()}]),ws(t)}function Jt(){Ze=Ze.filter(({at:e})=>performance.now()-e<cc);
for(let{frame:e}of Ze)ws(e)}var ys=()=>Ze=[];function ws(e){for(let t of Vt.get(e.dataset.frame)??[])t(e)}var uc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Zt=e=>new Intl.DateTimeFormat(uc,e),xs=Zt({hour:"numeric",minute:"\
2-digit"}),fc=Zt({month:"short",day:"numeric"}),mc=Zt({month:"short",day:"numeric",year:"numeric"}),pc=Zt({dateStyle:"full",timeStyle:"short"}),Qt=e=>e.replace(
/[\u00a0\u202f]/g," "),et=e=>Qt(xs.format(e)),Ss=e=>Qt(xs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),tt=e=>Qt(pc.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var bs=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function ot(e,t=new Date){let o=P(e);return o===P(t)?c("today"):bs(o,t)?c("yesterday"):Qt((e.getFullYear()===t.getFullYear()?fc:mc).
format(e))}var sn=e=>P(e)===P(new Date)?et(e):ot(e);function ks(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):ot(e,t)}function vs(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${he}; max-age=31536000; samesite=lax`)}function an(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
bs(P(e),t)?c("yesterday-within"):ks(e,t)})}var hc={clock:et,ago:ks};function St(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(hc[t.dataset.time]??sn)(o),t.title=tt(o)}}function Es(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function qs(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:cn(e/1e3)}):e<9995e5?c("size-mb",{size:cn(e/1e6)}):c("size-gb",{size:cn(e/1e9)})}var cn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),_s=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var S={addMenu:()=>import("./addmenu.js"),addSticker:()=>import("./addsticker.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),
chatSwitcher:()=>import("./chatswitcher.js"),crop:()=>import("./crop.js"),desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),
emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),
offline:()=>import("./offline.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),
reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),upload:()=>import("./upload.js"),
suggest:()=>import("./suggest.js")},yc={stickers:S.addSticker,settings:S.settings,avatar:S.avatar,desk:S.desk,trust:S.trust,offline:S.offline};function As(e){
yc[e]?.().then(({connect:t})=>t()).catch(()=>{})}var wc={"[data-picks]":S.peoplePicker,"#search":S.search,"#gallery":S.gallery};function Ls(e,t){for(let[o,n]of Object.
entries(wc)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.
length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Ts=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var z=null,O=null,Pe=0;function Cs(e,t){O=e.querySelector("#composer");let o=O?.querySelector("input[type=file]");if(!o)return O=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?kc(r):r);o.value="",ln(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>O&&r(O,o),()=>Sc({})))},{signal:t}),U()&&Ts()&&vc(t),document.addEventListener("paste",qc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,_c,{signal:t});Pe=0,z?.show(O),t.addEventListener("abort",()=>O=null)}i("edit-unsen\
t",({files:e})=>e?.length&&eo(t=>t.restore(O,e)));var Ms=()=>z?.count(A())??0,$s=()=>z?.isSpoiler(A())??!1,Os=()=>z?.isHeldUp(A())??!1,Ds=()=>z?.take(A())??[],Ps=e=>z?.
isUnderWay(e)??!1,Ns=e=>z?.previewOf(e)??null;function Sc({accept:e="",capture:t="",isVoice:o=!1}){let n=O?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function bc(e){S.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function mm(e,t){let o=[];return await eo(n=>o=n.hand(e,t)),o}var kc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function vc(e){let t=O,o=f("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&bc(t),{signal:e});let n=f("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function ln(e){e.length>0&&eo(t=>O&&t.add(O,e))}async function eo(e){
z??(z=await Ec().catch(()=>null)),z?e(z):u("composer-note",{words:c("try-again")})}async function Ec(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);
return e.useUpload(t),e}function qc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!O?.contains(e.target);
!O||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),ln(t))}function _c(e){!O||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Pe===1&&eo(t=>Pe>0&&O&&t.showDrop(O,oe())),e.type==="dragleave"&&Pe>0&&Pe--,e.type==="drop"&&(Pe=0,ln([...e.dataTransfer.files])),Pe===0&&
z?.hideDrop())}var Ac=98,Rs=null;function Bs(e){e===Rs&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ac,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Rs=o===t?e:null})}var fn={};j(fn,{connect:()=>Lc,connectPane:()=>un,discardEdit:()=>no,draftPreview:()=>dn,saveEdit:()=>oo,savedDraft:()=>ro,savedEdit:()=>to});var bt=e=>`draft:${e}`,dn=e=>(v(bt(e),"")||"").trim();function Lc(){Ve(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function un(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=v(bt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Fs(o,n.value):oo(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Fs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var to=e=>v(
`edit:${e}`,null),oo=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),no=e=>W(`edit:${e}`),ro=e=>v(bt(e),"");function Fs(e,t){t.trim()===""?W(bt(e)):C(bt(e),t)}var so=new Set,Ks=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),B=e=>e!==_()&&Ks().includes(e);function pn(e){if(e===document.body.dataset.
blocked)return;let t=Ks();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==B(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(hn))}i("pane",()=>so.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?so.add(t.id):so.delete(t.id),mn(t,e.target.open)},!0);function hn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!I(e)&&B(e.dataset.sender)?(o||e.prepend(o=K("fold-template")),o.open=so.has(e.id),mn(e,o.open)):o&&(o.remove(),mn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&B(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function mn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Tc(e)}}function Tc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Us=14,Cc=20,Mc=200,$c=2e3,ao=new Set;i("pane",()=>ao.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Ic(t);let o=e.
closest?.(".show-more");o&&E(()=>gn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&gn(Nc(t),!0)});function Ws(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Dc(n);let o=t.filter(Oc);for(let n of o)Hs(n,n,n.closest(
".message").id)}function Oc(e){if(e.textContent.length<Mc&&e.querySelectorAll("br, li, blockquote").length<Us/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Us*parseFloat(getComputedStyle(e).lineHeight)-1}function Dc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(K("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Cc))return;let o=e.closest(".message");Hs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Hs(e,t,o){let n=f(
"button","show-more",f("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),gn(n,ao.has(o))}var Pc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Nc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function gn(e,t){Pc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
ao.add(e.dataset.folds):ao.delete(e.dataset.folds)}async function Ic(e){let t=e.closest(".code").querySelector("code").textContent,o=await nt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
$c)}var yn=e=>{if(B(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!R(e)};function wn(e){if(e.dataset.
mentions===void 0)return;let t=yn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(wn));var xn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function js(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
xn(t).includes(_())))}var zs="a:not([aria-hidden]), button, [role=button]";function Sn(e){for(let t of e.querySelectorAll(zs))t.tabIndex=-1}function Gs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(zs)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&Sn(r)},{signal:t})}var Bc=6e4,io=e=>e.classList.contains("message");function we(e){do e=e.nextElementSibling;while(e&&!io(e));return e}function co(e){do e=e.previousElementSibling;while(e&&
!io(e));return e}function J(e,t=e){if(!e)return;let o=we(t)??t,n=[],r=co(e);for(let s=e;s&&(Fc(s,r)&&n.push(s),s!==o);s=we(s))r=s;Ws(n)}function lo(e){let t=e.querySelectorAll(
".message");t.length&&J(t[0],t[t.length-1])}function Fc(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<Bc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!I(e)&&!I(t)&&t.dataset.sender===e.dataset.sender),Kc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Wc(e,o),hn(e),js(e),wn(e),Sn(e),!0)}function Kc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return Uc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(Ys(o)),
r.dataset.day=P(o);let a=ot(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Uc(e,t){let o=t?P(t):void 0,n=t?ot(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Ys(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Ys(e){let t=f("a","divider__day",ot(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${es(d()?.dataset.thread)}?day=${P(e)}`}),t.dataset.dialog="",t}function Wc(e,t){let o=et(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=tt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Ss(t));let s=e.querySelector(".message__edited[data-at]");St(e),s&&(s.title=tt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var uo=400,Hc=50,Xs=8,jc=60,xe=new Map,ie=e=>Number(e.dataset.seq),fo=e=>Number(e.dataset.version),mo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Js(){let e=d();xe.clear(),e&&lo(e)}i("day",()=>{let e=d();e&&E(()=>lo(e))});g("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ce(o),Zs(t,e.dataset.version))});g("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Zs(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Zs(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ce(e){let t=d(),o=document.getElementById(e.id)??Gc(t,e.dataset.clientId);if(o&&mo(o)&&fo(o)>=fo(e))return o;let n=ie(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&mo(o)?Yc(o,e):Vc(t,e,o));return r||zc(e),u("placed",{li:r??e,isNew:n}),n&&r&&oa(
t),r}function zc(e){xe.delete(e.id),xe.set(e.id,e),xe.size>uo&&xe.delete(xe.keys().next().value)}function Qs(e){let t=[document.getElementById(e.id),xe.get(e.id)].
filter(Boolean);return xe.delete(e.id),t.find(o=>fo(o)>=fo(e))??e}function Gc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Yc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),J(t),o&&(t.contains(o)?o:Xc(t,
o)??t).focus({preventScroll:!0}),t}function Xc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Vc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ie(t)>ie(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ie(t)<ie(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ie(a)>ie(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):ho(e,t),J(t),t}function ho(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function ea(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Xs):r.splice(0,Xs);if(E(()=>Jc(n,a.filter(l=>!document.getElementById(l.id)).map(Qs),t),Vs(t)),oa(n,{fromEnd:t,isPaging:!0}),await Zc(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),po(n,t,!s&&bn(n,e,t))},
Vs(t)),u("history")}var Vs=e=>e?"bottom":"top";function Jc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)ho(e,r);J(t[0],t[t.length-1])}var Zc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:jc}):setTimeout(
e)});function ta(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Qs),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&we(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ie(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),lo(t),po(t,!0,bn(t,e,!0)),po(t,!1,bn(t,e,!1)),
u("history")}function bn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ne(e);return t.dataset.hasNewer==="true"||n!==null&&ie(n)<Number(e.dataset.lastSeq)}
function po(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Qc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Qc(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${V(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function oa(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=uo+Hc||!o&&!ps()||E(()=>{let r=t?n.slice(uo):n.slice(0,n.length-uo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();po(e,!t,!0),J(a)})}function Ne(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function na(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(R)??null}var So={};j(So,{add:()=>Mn,connect:()=>pl,connectPane:()=>Ln});var rt="outbox:",kt=null,kn=e=>e.startsWith(rt);Ve(e=>kn(e)&&vn());function G(){return kt??(kt=nn(rt).map(e=>v(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),kt}var ra=e=>G().filter(t=>t.thread===e).pop()??null;function sa(e){let t=Math.max(0,...G().map(o=>o.n))+1;aa({...e,id:Je(),n:t,at:Date.now(),problem:""})}
function se(e,t){let o=v(rt+e,null);o&&aa({...o,...t})}function vt(e){let t=v(rt+e,null);W(rt+e),t&&vn([t.thread])}function aa(e){C(rt+e.id,e),vn([e.thread])}function vn(e){
let t=kt??[];kt=null;for(let o of new Set(e??[...t,...G()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):st(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function st(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var tl=400,ol=320,ia=new Map;function ca(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=nl(t,o),!n)return;E(()=>{ho(
e,n,{afterPending:!0}),J(n)})}rl(n,t.files??[]),dl(n,t)}function nl(e,t){let o=K("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove(
"compact","message--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.
assign(o.dataset,{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(
il(e.sticker)):r.textContent=e.content.trim(),o.querySelector(".message__actions")?.remove(),o.dataset.clock=et(n);let s=[...(e.files??[]).map(({name:l})=>l),st(
o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&document.getElementById(
`message-${e.replyTo}`);return a&&ll(o,a),o}var qn=e=>e.picture??Ns(e.key);function rl(e,t){let o=t.map(n=>qn(n)?"picture":"card").join(" ");o!==(e.dataset.files??
"")&&(e.dataset.files=o,E(()=>{e.querySelector(".attachments")?.remove(),e.querySelector(".message__body").before(sl(t))}))}function sl(e){let t=f("div","attach\
ments"),n=e.map(qn).filter(Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),h=Math.min(1,tl/s,ol/a);return Object.assign(l,{src:r,alt:"",width:Math.max(
1,Math.round(s*h)),height:Math.max(1,Math.round(a*h))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(
5,n.length)}`,...n.slice(0,5).map(r=>f("span","album__tile",r))));for(let r of e.filter(s=>!qn(s)))t.append(f("div","file",f("span","file__kind",_s(r.name)),f("\
span","file__text",f("span","file__name",r.name),f("span","file__size",qs(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ia.set(e,t));function al(e=[]){
let t=e.reduce((o,n)=>o+n.size,0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ia.get(n.key)??0),0)/t}function il(e){let t=f("img","sticker");
return Object.assign(t,{width:128,height:128,alt:c("sticker",{name:e}),src:cl(e)}),t}var cl=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.
src??cs(e);function ll(e,t){let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),
e.prepend(f("span","quote",o??"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",st(t))))}function dl(e,t){let o=e.querySelector(".message__\
status"),n=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains("is-offline"),s=al(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.
floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.
toggle("message--failed",n),o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("\
not-sent")} · ${t.problem}`;o.replaceChildren(D("warning"),f("span","",h),En("retry"),t.sticker?"":En("edit"),En("delete")),o.setAttribute("role","alert")}function En(e){
let t=f("button","",c(e));return t.type="button",t.dataset.outbox=e,t}var la=[1e3,2e3,4e3,8e3],yo=2e4,ul=5e3,fl=6e4,ml=3,_n=Je(),go=new Set,Ie=0,An=0;function pl(){Ve(e=>{kn(e)&&(N(),le())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&gl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ie=0,le()}),addEventListener("pa\
gehide",()=>{ua();for(let e of G())Tn(e)&&Cn(e)&&se(e.id,{seen:0})}),le()}var Ln=N;i("sent",({clientId:e})=>vt(e));i("online",()=>{Ie=0;for(let e of G())e.isSoft&&
se(e.id,{problem:"",isSoft:!1});N(),le()});i("connection",()=>N());var xo=e=>G().find(t=>t.files?.some(o=>o.key===e)),Tn=e=>(e.files??[]).some(t=>!t.id),Cn=e=>(e.
files??[]).every(t=>t.id||Ps(t.key)),hl=e=>Tn(e)&&!Cn(e)&&!(Date.now()-(e.seen??e.at)<fl);i("uploaded",({key:e,id:t})=>{let o=xo(e);o&&(se(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),le())});i("previewed",({key:e})=>xo(e)&&N());i("upload-failed",({key:e,problem:t})=>{let o=xo(e);o&&(se(o.id,{problem:t}),N(),
le())});i("upload-progress",({key:e})=>{let t=xo(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>ul&&se(t.id,{seen:Date.now()}),N())});function Mn(e){sa(e),N(),De(),
le()}function gl(e,t){if(e==="delete"||e==="edit"){let n=G().find(r=>r.id===t);vt(t),N(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("\
edit-unsent",n);return}se(t,{problem:"",isSoft:!1});let o=G().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ie=0,N(),le()}function le(){clearTimeout(An);
let e=new Set(G().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!da())return wo(yo/4);for(let t of e)yl(t)}}async function yl(e){if(!go.has(e)){go.add(
e);try{for(;;){let t=G().find(n=>n.thread===e&&!n.problem);if(!t)break;if(hl(t)){se(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}
if(Tn(t)){Cn(t)||wo(yo/4);break}da();let o=await x(gt(e),{form:wl(t)});if(!xl(t,o))break}}finally{go.delete(e),go.size===0&&ua()}}}var wl=({content:e,sticker:t,
replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function xl(e,{ok:t,status:o,body:n,
problem:r}){let s=t?b(n).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?(Ie=0,vt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===
e.thread&&ce(s),N(),!0):o===401?!1:o===429?(wo(r.retryAfter*1e3),!1):t||o===0||o>=500?(Ie++,o>=500&&Ie>=ml&&se(e.id,{problem:r?.text||"?",isSoft:!0}),N(),wo(la[Math.
min(Ie,la.length)-1]),!1):(se(e.id,{problem:r?.text||"?"}),N(),!0)}function wo(e){clearTimeout(An),An=setTimeout(le,e)}function da(){let e=v("lease",null),t=(e?.
until??0)-Date.now();return e&&e.page!==_n&&t>0&&t<=yo?!1:(C("lease",{page:_n,until:Date.now()+yo}),!0)}function ua(){v("lease",null)?.page===_n&&W("lease")}function N(){
let e=d();if(!e)return;let t=G().filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(
n.dataset.clientId)||n.remove();for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?vt(n.id):ca(e,n,Ne(e))}var Et=1e4,$n=9500,y=null,w=null;function fa(e,t){if(y=e.querySelector("#composer"),w=y?.querySelector("textarea")??null,!w)return;y.querySelector(".composer__s\
poiler")?.remove(),w.addEventListener("input",at,{signal:t}),L(w,bl,{signal:t}),L(w,n=>ha(n)&&n.preventDefault(),{signal:t,type:"keypress"}),y.addEventListener(
"submit",ga,{signal:t}),y.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),Se(),de())},{signal:t});let o=to(
m().dataset.thread);o&&w.value===ro(m().dataset.thread)&&ma(o),at()}i("files-changed",()=>w?.isConnected&&at());i("composer-note",({words:e})=>qt(e,e!==""));i("\
connection",({isOnline:e})=>qt(e?"":c("offline-note")));function de(){w?.focus({preventScroll:!0})}function Up(e){!w||w.readOnly||(w.setRangeText(e,w.selectionStart,
w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!w||w.readOnly)return;Se();let o=t&&document.
getElementById(`message-${t}`);o&&On(o),w.value=[e,w.value].filter(n=>n.trim()!=="").join(`
`),w.dispatchEvent(new Event("input",{bubbles:!0})),de(),w.setSelectionRange(e.length,e.length)});function On(e){Se(),y.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");pa("reply",Gt("replying-to",{name:t,text:st(e)})),de()}async function Dn(e){let{thread:t}=m().
dataset,o=y,n=await x(Ht(t,e.id.replace("message-","")));if(o!==y)return;if(!n.ok)return qt(n.problem?.text||c("try-again"),!0);Se();let r={id:e.id.replace("mes\
sage-",""),text:n.body};oo(t,r.id,r.text),ma(r),de(),w.setSelectionRange(w.value.length,w.value.length)}function ma({id:e,text:t}){y.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(y.dataset.caption=""),w.value=t,pa("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),at()}function Se(){let e=y?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),y.querySelector("[name=reply_to]").value=
"","editing"in y.dataset&&(delete y.dataset.editing,delete y.dataset.caption,no(m().dataset.thread),w.value=ro(m().dataset.thread)),qt(""),at(),!0)}function pa(e,t){
let o=y.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),E(()=>o.
hidden=!1)}function at(){let e=w.value.length<$n?w.value.trim().length:[...w.value.trim()].length,t=e>0||("editing"in y.dataset?"caption"in y.dataset:Ms()>0),o="\
recording"in y.dataset?y.dataset.recording==="":t&&e<=Et&&("editing"in y.dataset||!Os());y.classList.toggle("composer--ready",o);let n=y.querySelector(".compose\
r__send");n&&(n.disabled=!o),Bs(w),Sl(e)}function Sl(e){let t=y.querySelector(".counter");if(!t)return;t.hidden!==e<$n&&E(()=>t.hidden=e<$n),t.classList.toggle(
"counter--over",e>Et);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Et),over:o(e-Et)};t.hidden||(t.textContent=c(e>Et?"counter-over":
"counter",n))}var ha=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!U()||e.ctrlKey||e.metaKey);function bl(e){if(ha(e))e.preventDefault(),y.requestSubmit?y.requestSubmit():
ga(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=na();if(!t)return;e.preventDefault(),Dn(t)}}function ga(e){if(e.preventDefault(),!y.
classList.contains("composer--ready"))return;if("recording"in y.dataset)return u("send-recording");if("editing"in y.dataset)return El();let t=$s()?kl(w.value):w.
value;w.value="",vl({content:t,files:Ds()}),at()}var kl=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function vl(e){let{thread:t}=m().dataset,o=y.querySelector("[name=reply_to]").value;u("composed",{thread:t}),Se(),Mn({thread:t,replyTo:o,...e})}async function El(){
if(w.readOnly)return;let{editing:e}=y.dataset,{thread:t}=m().dataset,o=y;w.readOnly=!0;let n=await x(ss(t,e),{form:{content:w.value}});if(o===y&&(w.readOnly=!1),
!n.ok)return o===y&&qt(n.problem?.text||c("try-again"),!0);if(to(t)?.id===e&&no(t),m()?.dataset.thread!==t||!y)return;let r=b(n.body).querySelector(".message");
r&&ce(r),y.dataset.editing===e&&Se(),o===y&&de()}function qt(e,t=!1){if(!y)return;let o=y.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var Pn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function bo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Pn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var _l=2e3,it=null;function be(e,t){it?.remove(),it=f("span","tooltip",t),it.setAttribute("role","status"),it.style.insetInlineEnd="20px",it.style.insetBlockStart=
"20px";let o=it;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),_l)}var vo={};j(vo,{close:()=>Fe,connect:()=>Al,isOpen:()=>ko,openDialog:()=>Be,show:()=>_t});var ke=null,wa=()=>{},ya=null,ko=()=>Re()?.firstElementChild!=null,Re=()=>document.getElementById("dialog");function Al(){let e=Re();!e||e===ya||(ya=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Fe())}),e.addEventListener("submit",Ll),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Be(o.getAttribute("href"),o))}))}
async function Be(e,t){let o=await x(e),n=t?.closest?.(".message");if(!o.ok)return n&&be(n,o.problem?.text||c("try-again"));_t(b(o.body),t)}function _t(e,t){Fe(),
ke=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Re().replaceChildren(...e.children),window.htmx?.process(Re()),
wa=bo(Re()),(o??Re().querySelector(Pn))?.focus()}function Fe(){return ko()?(wa(),Re().replaceChildren(),ke&&ht(ke)?.focus({preventScroll:!0}),ke=null,!0):!1}async function Ll(e){
let t=e.target;if(t.method==="get")return Tl();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await x(t.getAttribute("action"),{form:zt(t,o)});
if(o&&(o.disabled=!1),!r.ok)return Cl(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==null;a&&Qe(r.body);let l=s.querySelector(".message");if(l&&(ke=
document.getElementById(l.id)??ke),l&&n&&d()===n&&ce(l),s.querySelector("[role=dialog], [role=alertdialog]"))return _t(s,ke);let F=ke,{id:ze}=t.closest("[role=d\
ialog], [role=alertdialog]")??t;Fe(),!l&&F?.matches(".message")&&be(F,c("reported")),a||u("dialog-done",{id:ze})}function Tl(){i("pane",()=>{Fe(),(document.querySelector(
".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Cl(e,{problem:t},o){e.querySelector(".problem")?.remove();let n=document.createElement(
"p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Ml=["react","reaction","reply","edit"],Sa=e=>e.id.replace("message-",""),Ke=(e,t)=>t(m().dataset.thread,Sa(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||I(e)||Ml.includes(t)&&!Vo())return!1;let o=R(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function At(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function ve(e,t){switch(e){case"reply":return On(t);case"\
edit":return Dn(t);case"delete":return Be(Ke(t,as),t);case"report":return Be(Ke(t,is),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||be(t,c("try-again"));case"copy-link":return xa(t,new URL(`${V(m().dataset.thread)}?m=${Sa(t)}`,location.href).href);case"copy\
-text":{let o=await x(Ke(t,Ht));return xa(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function xa(e,t){be(e,c(t!==null&&await nt(t)?"c\
opied":"try-again"))}var $l=300,Ol=2500;function ka(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
Lt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&ve("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Rl(l),$l))},s=()=>{clearTimeout(n),U()||In()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Nn=new Set;async function Lt(e,t,o){let n=`${e.id} ${t}`;if(Nn.has(n))return;Nn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>Dl(e,t,o));let a=await x(Ke(e,jt),{form:{reaction:t}});Nn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ce(l);!a.ok&&e.isConnected&&E(()=>Il(e,s))}function Dl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Pl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(F=>ba(F.value)===ba(t));r||(r=Nl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=xn(r),a=s.includes(_()),l=a?s.filter(F=>F!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ba=e=>e.replace(/\uFE0F/g,"");function Pl(e){let t=f("form","chips");
return t.method="post",t.action=Ke(e,jt),t}function Nl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Il(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ae=null;async function Rl(e){let t=e.closest(".message");if(!t)return;let o=await x(`${Ke(
t,jt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;In(),ae=f("span","\
tooltip",o.body.trim()),ae.setAttribute("role","tooltip"),ae.dataset.extra="",t.append(ae);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ae.offsetWidth-8));ae.style.left=`${s}px`,ae.style.top=`${n.top-r.top-ae.offsetHeight-4}px`,U()&&setTimeout(In,Ol)}function In(){
ae?.remove(),ae=null}var Fl="🖼️";function ue(e,t=""){let o=Tt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Kl(e,t),Ul(e.querySelector(".chat__count"),o,va(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=sn(r),n.title=tt(r)}}var Tt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),va=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Ea(e,t){let{seq:o}=t.dataset,n=va(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(yn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function Eo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function qa(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,h="deleted"in t.dataset,F=t.dataset.
kind==="system",ze=!F&&e.dataset.kind!=="direct"&&B(r),Fr=ze?c("folded"):t.textContent.trim();h&&!ze?e.dataset.preview=c("deleted"):e.dataset.preview=F||ze?Fr:c(
"preview-by",{name:l,text:Fr}),h&&!ze?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(F?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Kl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":dn(e.dataset.thread),s=ra(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Fl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Ul(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Wl=400,ct=()=>document.getElementById("chats-part"),Ee=()=>T()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),We=()=>[...T()?.querySelectorAll(
".chat")??[]];function _a(){if(!T())return;let e=ct().parentElement;e.addEventListener("scroll",()=>fe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),fe(!0))}),qe(T()),fe(!1)}i("day",()=>We().forEach(e=>ue(e)));i("d\
raft",({thread:e})=>Bn(e));i("unsent",({thread:e})=>Bn(e));i("list-typing",({thread:e,name:t})=>Bn(e,t));i("pane",La);function Hl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function qo(e){
let t=T(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Hl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function lt(e){e?.remove(),Aa(),fe(!1)}function Aa(){let e=ct().querySelector(".filters--list"),t=We().
length>=Number(e.dataset.from)||T().querySelector("a[data-page=chats]");e.hidden=Ee()==="all"&&!t}var Rn=!1;async function fe(e){let t=T(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Wl;if(Rn||!(n||e))return;Rn=!0;let r=await x(o.getAttribute("href"));if(Rn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),qe(...s),fe(!1)}function qe(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))Eo(o),
ue(o),o.nextElementSibling.tabIndex=-1}La(),T()&&Aa()}function La(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of We()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ue(n))}}function Bn(e,t){
let o=H(e);o&&ue(o,t)}var zl=300,Gl=1e4,Yl=6e4,Ta=1e4,Xl=3e4,Vl=5e3,Z=null,dt="",Lo=0,Ao=0,Un=0,_o=0,Wn=0,_e=()=>Z?.readyState===WebSocket.OPEN;function Hn(){Co(),setInterval(()=>{(_e()?
To(Lo)>Yl:Z&&To(Un)>Ta)&&$a()},5e3),addEventListener("online",Kn),addEventListener("pagehide",Ca),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Kn())}function Ca(){let e=Z;Z=null,clearTimeout(Wn),e?.close()}var To=e=>Math.
abs(Date.now()-e);i("pane",Oa);i("signing-out",Ca);i("still-signed-in",Kn);i("say",e=>Fn(e));function Fn(e){_e()&&Z.send(JSON.stringify(e))}function Co(){clearTimeout(
Wn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Xr}`);Z=e,dt="",Un=Date.now(),e.onopen=()=>{Lo=Ao=Date.now(),Oa(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Z===e&&(Lo=Date.now(),Qe(t.data))},e.onclose=t=>{Z===e&&Ma(t.code)}}function Ma(e){if(Z=null,dt="",ys(),e===1008)return yt();Ao&&
Date.now()-Ao>Vl&&(_o=0),Ao=0,_o++,u("socket",{isUp:!1,tries:_o});let t=Math.min(Gl,zl*2**(_o-1));Wn=setTimeout(Co,t*(.5+Math.random()/2))}function Kn(){Z?(_e()?
To(Lo)>Xl:To(Un)>Ta)&&$a():Co()}function $a(){let e=Z;e.onopen=e.onmessage=e.onclose=null,e.close(),Ma(1006),Co()}function Oa(){let e=A();_e()&&(dt&&dt!==e&&Fn(
{event:"leave",data:{threadId:Number(dt)}}),dt=e,e&&Fn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Zl=1e3,Ql=3e4;async function jn(e){for(let t=Zl;!await e()&&_e();t=Math.min(2*t,Ql))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function me(e){
let t=null;return await jn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var Ct=new Map,zn=new Set;function He(e,t){Ct.get(e)?.push(t);for(let o of zn)o.push(t);return Ct.has(e)}async function Da(e){let t=[];zn.add(t);try{return await e()}finally{
zn.delete(t),t.forEach(o=>o())}}async function Mt(e){if(!T()||He(e,()=>Mt(e)))return;Ct.set(e,[]);let t=await me(`${Qr(e)}?filter=${Ee()}`),o=Ct.get(e);Ct.delete(
e),ed(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Mt(e)}function ed(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return lt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!T()||(o?o.contains(document.activeElement)?td(o,n):o.replaceWith(n):T().prepend(n),qe(n),qo(n),Gn())}function Gn(){m()?.
querySelector("#welcome")&&u("reload",{path:he})}function td(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var Jh=()=>v("last-thread","");var Mo=()=>window.isSecureContext&&"serviceWorker"in navigator;function Na(){if(Mo()){if(document.readyState==="complete")return Pa();addEventListener("load",Pa,
{once:!0})}}var Pa=()=>Yn().catch(()=>{}),Yn=()=>navigator.serviceWorker.register(Zr);var nd=40,rd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,sd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,ad=/^\/([a-z]{0,20})$/,id=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
cd=/[\p{L}\p{Nd}\p{M}]/u,ld=/[\p{sc=Hebr}\p{sc=Arab}]/u;function dd(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=ad.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-nd),r=rd.exec(n);if(r){let a=t.length-r[0].length;return ud(t,a)&&!Ia(t)?{kind:"member",
query:r[1],at:a}:null}let s=sd.exec(n);return!s||Ia(t)||md(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function ud(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=fd(e.slice(0,n+r.index),o);return o}function fd(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!cd.test(o)||id.test(o)||ld.test(o)}var Ia=e=>(e.match(/```/g)?.length??0)%2===1,md=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ut=null;function Ra(e,t){ut?.close();let o=Ce();if(!o||!A())return;let n=async r=>{!ut&&!dd(o)||(ut??(ut=await S.suggest().catch(
()=>null)),ut&&!t.aborted&&ut.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function og(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function ng(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":hd(h,l)).join("")),o.append(a)}return o}function hd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function rg(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Fa(){document.addEventListener("pointerdown",({target:e})=>Ba(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Ba(t=>!t.contains(
e))),L(document,gd,{capture:!0}),document.addEventListener("submit",yd)}var Ka=()=>[...document.querySelectorAll("[data-menu][open]")];function Ba(e){for(let t of Ka())
e(t)&&(t.open=!1)}function gd(e){if(e.key!=="Escape")return;let t=Ka()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function yd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ut)return;if(e.preventDefault(),!(await x(Ut,{form:zt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ut}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var xd=450,Sd=10,Q=null,Ua=()=>{};function Wa(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,bd(
h)},xd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>Sd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(Q||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),$t()})}function bd(e){Ue(e,"copy-link")&&($t(),Q=K("sheet-template"),Q&&(At(Q,e),Q.addEventListener("click",t=>kd(t,e)),document.body.append(Q),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ua=bo(Q),Q.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function $t(){return Q?(Ua(),Q.remove(),Q=null,!0):!1}function kd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;$t();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Lt(n,s,o.querySelector("img")?.src):r!=="close"&&ve(r,n)}g("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var vd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Xn=.12,ja=.25,ee=null;function za(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,Ed,{capture:!0})}function Ed(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ee??(ee=new AudioContext),ee.state==="suspended"&&ee.resume().catch(
()=>{}))}function Ga(){if(ee?.state!=="running")return!1;for(let{at:e,from:t,to:o}of vd){let n=ee.currentTime+e,r=new OscillatorNode(ee,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ee,{type:"square",frequency:45}),a=new GainNode(ee,{gain:0}),l=new GainNode(ee,{gain:ja/2});r.frequency.exponentialRampToValueAtTime(o,n+Xn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(ja,n+.01),a.gain.linearRampToValueAtTime(0,n+Xn),s.connect(l).connect(a.gain),r.connect(a).connect(ee.
destination);for(let h of[r,s])h.start(n),h.stop(n+Xn)}return!0}var _d=40,Ya=Je(),Vn=null;function Jn(){za();for(let e of["focus","blur"])addEventListener(e,$o);document.addEventListener("visibilitychange",$o),i("pane",$o),i(
"socket",({isUp:e})=>{Vn=null,e&&$o()}),g("alert",Ad)}function $o(){let e=ge()?A():"";Vn!==e&&(Vn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Ad(e){
let{thread:t,message:o}=e.dataset;ge()&&A()===t||!await Ld(o)||("sound"in e.dataset&&Ga(),"desktop"in e.dataset&&!ge()&&Td(e.dataset,e.textContent))}async function Ld(e){
let t=v("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:Ya}),await new Promise(n=>setTimeout(n,_d));let o=v("alerted",{});return o.
tab===Ya||Number(o.message)>Number(e)}function Td({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Cd(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${V(e)}?m=${t}`)})}function Cd(e,t){try{return new Notification(e,t)}catch{
return null}}var Zn={};j(Zn,{connect:()=>$d});g("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||B(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function $d(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&Xa(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&Xa(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function Xa(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var er={};j(er,{connect:()=>Pd});var Od=450,Dd=10;function Pd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Oo(t))}),document.addEventListener("contextmenu",e=>{let t=Qn(e.target);!t||e.shiftKey||(e.preventDefault(),U()||Oo(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Oo(Qn(e.target)))}),Nd()}var Qn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Oo(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):be(e.closest("li"),c("try-again"))}function Nd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Qn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Oo(s)},Od))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Dd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var tr=()=>jn(or),or=()=>Da(Id);i("blocked",tr);g("blocks",Va);function Va(e){He("",()=>Va(e)),pn(e.dataset.blocked)}async function Id(){let e=Ee(),t=await x(`${Hr}\
?filter=${e}`);if(Ee()!==e)return t.ok;let o=T(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;pn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Rd))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return qe(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),fe(!1),!0}function Rd(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
Eo(t),Bd(t,o)?o.closest("li"):e):e}function Bd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Fd=5e3,Kd=4e3,Za=15e3,Ud=3,Do=0,Ot=0,Ja=-Za;i("socket",({isUp:e,tries:t})=>e?Wd():Hd(t));i("pane",ei);async function Wd(){clearTimeout(Do),clearTimeout(Ot),
Do=Ot=0;let e=Ae()!=="";Dt("live"),u("online"),e&&u("back"),await tr()}function Hd(e){Ae()==="live"&&Dt("lost"),Do||(Do=setTimeout(()=>Dt("reconnecting"),Fd)),e>=
Ud&&(Ot||(Ot=setTimeout(Qa,0)))}async function Qa(){let e=A(),t=e?await jd(e,d()):!0;t&&performance.now()-Ja>Za&&(t=await or(),Ja=performance.now()),!_e()&&(t?(Dt(
"polling"),u("online")):Ae()==="polling"&&Dt("reconnecting"),Ot=setTimeout(Qa,Kd))}async function jd(e,t){let o=await x(`${ts(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Qe(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ae=()=>document.documentElement.dataset.connection??"";function Dt(e){
Ae()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ei(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ei(){let e=m()?.querySelector(".banner");if(!e)return;let t=Ae()==="reconnecting"||Ae()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ae()==="reconnecting"?o:"",c(Ae()))}var ti=2400,Pt=null,Po=null;function oi(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),nr(n))},{signal:t}),Nt()}i("end-wanted",zd);i("scrolled",
Nt);i("online",Nt);function Nt(){let e=Oe();if(!e||Pt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<ti?nr(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<ti&&nr(o)}async function nr(e){let t=d();if(Pt===t)return;Pt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${gt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await ea(s,e.dataset.page===
"older",o),Pt===t&&(Pt=null),d()===t&&(s||r.ok)&&Nt()}async function zd({takesFocus:e}){let t=d();if(Po===t)return;Po=t;let o=await x(gt(t.dataset.thread));if(Po===
t&&(Po=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ta(n),on({takesFocus:e}),Nt()}var Yd=2e3;function ni(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await nt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Yd)})}function ri(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}g("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var ur={};j(ur,{connect:()=>su});async function si(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),_t(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var cr={};j(cr,{connect:()=>Vd,connectPane:()=>sr,markAllRead:()=>ar});var ii=300,Y={thread:"",seq:0},rr=0,ci=-ii,ft=null;function Vd(){for(let e of["focus","resize"])addEventListener(e,mt);document.addEventListener("visibilitychan\
ge",mt),addEventListener("pagehide",li)}function sr(){li();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),mt()}i("scrolled",mt);i("on\
line",mt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);R(e)||I(e)&&Number(d().dataset.lastRead)===t-1?mi(d(),t):mt()});g("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&mi(t,Number(e.dataset.seq))});function ar(){let e=d(),t=Ne();"hasNewer"in e.dataset?fi(e,Number(e.dataset.lastSeq),""):
t&&ui(t),u("all-read")}function mt(){let e=ai();if(!e)return;let t=d(),o=Number(e.dataset.seq);ir(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(ft={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),rr||(rr=setTimeout(()=>{rr=0;let n=ai();n&&ui(n)},Math.max(0,ci+ii-performance.now())))}function li(){if(!ft||Y.thread===
ft.thread&&Y.seq>=ft.seq)return;let{thread:e,message:t}=ft;ft=null,di(e,t)}var di=(e,t)=>x(ns(e),{form:t?{message_id:t}:{},keepalive:!0});function ai(){let e=Oe();
if(!e||!ge())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var ui=e=>fi(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function fi(e,t,o){
if(ir(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,ci=performance.now(),!(await di(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function mi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),ir(e,t)}function ir(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var M=null,Le=null,pi="";function hi(e,t){M=e.querySelector(".panel"),Le=e.querySelector("[data-action=stickers]"),!(!M||!Le)&&(Le.addEventListener("click",o=>{
o.preventDefault(),M.hidden?Jd():je()},{signal:t}),document.addEventListener("pointerdown",o=>{!M.hidden&&!M.contains(o.target)&&!Le.contains(o.target)&&je({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>M=Le=null))}function je({givesBack:e=!0}={}){return!M||M.hidden?!1:(M.hidden=!0,Le.setAttribute("aria-expanded","fals\
e"),e&&Le.focus({preventScroll:!0}),!0)}async function Jd(){let e=M;M.hidden=!1,Le.setAttribute("aria-expanded","true");let t=x(zr),o=await S.stickerPanel().catch(
()=>null);if(M!==e||M.hidden)return;if(!o)return je();lr()||o.show();let{ok:n,body:r}=await t;if(M!==e||M.hidden)return;if(!n)return lr()&&je();let s=lr();!s&&r===
pi||(pi=r,M.replaceChildren(...b(r).childNodes),s&&o.connect(M,je),o.show())}var lr=()=>!M.querySelector("[data-sticker]");var te=null,q=null,No=null,wi=null;function xi(e,t){let o=e.querySelector("#messages");if(!o||(te=K("toolbar-template"),!te))return;te.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&dr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&dr(r.target.closest(".message"))},n),o.addEventListener("click",Qd,n),document.addEventListener("pointerdown",r=>{q&&!q.contains(r.target)&&!No?.contains(
r.target)&&Te()},n),t.addEventListener("abort",()=>{Te(),te=null})}i("action",({action:e,li:t})=>{e==="react"&&yi("quick-template",t,"react"),e==="more"&&yi("me\
nu-template",t,"more")});function Te(){return q?(q.contains(document.activeElement)&&Zd(wi)?.focus({preventScroll:!0}),q.remove(),q=null,No?.setAttribute("aria-\
expanded","false"),!0):!1}var Zd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):q?.closest(".message");function dr(e){if(!(!e||!te||e===te.parentElement||
q)){if(!Ue(e,"copy-link"))return te.remove();At(te,e),e.append(te)}}function Qd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Te(),Lt(t,o.dataset.reaction,o.querySelector("img")?.src);q?.
contains(o)&&Te(),ve(o.dataset.action,t)}}function yi(e,t,o){let n=q?.dataset.extra===o&&q.parentElement===t;if(Te(),!n&&(dr(t),q=K(e),!!q)){q.dataset.extra=o,At(
q,t);for(let r of q.querySelectorAll("hr"))r.hidden=!t.contains(te);No=te?.querySelector(`[data-action=${o}]`)??null,No?.setAttribute("aria-expanded","true"),wi=
t.contains(document.activeElement)?document.activeElement:t,t.append(q),eu(t),L(q,tu),q.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function eu(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();q.dataset.extra==="more"?(q.style.insetInlineEnd="20px",q.style.insetBlockStart="20px",q.getBoundingClientRect().
bottom>t.bottom&&(q.style.insetBlockStart=`${-q.offsetHeight-20}px`)):q.getBoundingClientRect().top<t.top&&(q.style.insetBlockStart="24px")}function tu(e){let t=[
...q.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Te();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var nu={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ru=".docked, #dialog, .sheet-holder";function su(){L(document,au)}function au(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ru))return;let{key:t}=e;if(t==="Escape")return iu(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(ko())return;if(cu(e))return lu(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return si(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return du(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&uu(
e,o)||(document.activeElement===Oe()&&mu(e),pu(e))}function iu(e){if(Fe()||$t()||Te()||je()||Se())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&de(),ar(),De())}var cu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function lu(e){e.preventDefault(),Be(Gr)}function du(e){let t=We(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Tt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function uu(e,t){let o=nu[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),ve(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?De({takesFocus:!0}):fu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
co(t):we(t);return n?n.focus():e.key==="ArrowDown"&&de(),!0}var fu=()=>d().querySelector(".message");function mu(e){if(e.key==="End")return e.preventDefault(),De();
if(e.key!=="ArrowUp")return;let t=Oe().getBoundingClientRect().bottom,o=Ne();for(;o&&o.getBoundingClientRect().top>t;)o=co(o);!o||!io(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function pu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||U()||!Ce()||Ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||de()}function bi(){T()&&ct().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
hu(t))})}i("pane",fr);var Si=null;async function hu(e){Si=e;let t=await x(e.getAttribute("href"));if(Si!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ct().contains(document.activeElement);ct().replaceWith(o),window.htmx?.process(o),qe(
T()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),fe(!1)}function fr(){if(Ee()==="unread")for(let e of We())Tt(e)===
0&&e.dataset.thread!==A()&&lt(e.closest("li"))}var yu=2,wu=20;function mr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>wu?Math.random()*o*yu:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
mr(e,()=>hr(e.dataset.thread))});g("gone",e=>pr(e.dataset.thread));i("gone",({thread:e})=>pr(e));i("dialog-done",()=>m()?.querySelector("#members")&&hr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&hr(m().dataset.thread));function pr(e){m()?.dataset.thread===e&&u("reload",{path:jr})}async function hr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return xu(t,e);if(!t.querySelector("#members"))return;let o=await me(`${rs(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return pr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function xu(e,t){let o=await me(Wt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>gr(e,t));g("news",ki);g("thread",e=>mr(e,()=>Mt(e.dataset.thread)));g("gone",e=>vi(e.dataset.thread));g("read",e=>{e.dataset.user===
_()&&gr(e.dataset.thread,Number(e.dataset.seq))});function ki(e){let{thread:t}=e.dataset,o=He(t,()=>ki(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Mt(
t);Ea(n,e)&&ue(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(qa(n,e),ue(n),
r>s&&qo(n.closest("li")))}function vi(e){He(e,()=>vi(e)),lt(H(e)?.closest("li"))}function gr(e,t){He(e,()=>gr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ue(o),fr())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Gn())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var X=null,yr=new AbortController,Ei=()=>{},Bo="",Io=null,qi=!1,Ro=null,xr=!1;function _i(e){Ei=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",bu);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Fo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(Io=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Io&&(Io=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(ku(
n),Bo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Ko(ds(t.detail.path),!1)}),document.addEventListener("click",qu),document.
addEventListener("click",_u,!0),Fo()}i("reload",({path:e})=>!Io&&Ko(e??Su(),e!==void 0));i("docked",Fo);i("renamed",()=>oe()||Ai(!1));i("online",()=>{let e=Bo;Bo=
"",(e.startsWith(`${Wr}/`)||e===he)&&Ko(e,!0)});var Su=()=>oe()?V(m().dataset.thread):location.pathname+location.search;function Ko(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!oe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function bu(e){
let{ctx:t,tasks:o}=e.detail;qi=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Fo(){if(m()===X)
return;yr.abort();let e=X===null;if(X=m(),Bo="",yr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),oe()||Ai(e),Ei(X,
yr.signal),Jt(),xr&&!wr(X)?Eu():!e&&qi&&!X.contains(document.activeElement)&&Li(),u("pane",{thread:A()})}function ku(e){let t=new RegExp(`^${V("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!oe()?K("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Fo()}var vu=()=>[he,he.
slice(0,-1)].includes(location.pathname);function Ai(e){document.body.dataset.view=X.dataset.view??(vu()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Eu(){xr=!1;let e=Ro&&ht(Ro);Ro=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Li()}var wr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Li(){(U()?X:Ce()??X).focus({preventScroll:!0})}function qu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Ko(t.getAttribute("href"),!0)}function _u({target:e}){let t=e.closest("a[href]");t&&(xr=wr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),wr(m())||(Ro=t))}var Sr={};j(Sr,{connect:()=>Tu});var Ci=".photo a img",Lu=matchMedia("(prefers-reduced-motion: reduce)"),Mi=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Cu(
t,o):Mi.unobserve(t)});function Tu(){document.addEventListener("click",Mu),document.addEventListener("error",Ou,!0),document.addEventListener("load",({target:e})=>Ti(
e),!0);for(let e of document.querySelectorAll(Ci))Ti(e)}var $i=e=>e.closest(".photo").querySelector("[data-moves]");function Ti(e){e.matches?.(Ci)&&$i(e)&&Mi.observe(
e)}function Cu(e,t){let o=$i(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Lu.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Mu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&$u(r)}function $u(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function Ou({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Du(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Du(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Pu=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!B(e);for(let a of T()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Uo(r.dataset.onlineOf).includes(e))return;
let s=Uo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=B(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Nu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await me(Wt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Jt())});var Uo=(e="")=>e.split(" ").filter(Boolean);function Nu(e){let t=Uo(e.dataset.onlineOf).length,o=Uo(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?an(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Oi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=an(
new Date(t.dataset.seen)))};e(),setInterval(e,Pu)}var pt="push";async function Di(){if(!Mo()||!v(pt,""))return;let e=await(await br())?.getSubscription();e?await vr("POST",e):W(pt)}async function br(){return window.
pushManager?window.pushManager:(await Yn(),(await navigator.serviceWorker.ready).pushManager)}async function Iu(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Wo(e,c("alert-desktop-needs-https"));if(!Mo()||!("PushManager"in window)||!("Notification"in window))return Wo(e,c("pus\
h-not-here"));let t=v(pt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Wo(e,c("alert-desktop-refused"))}async function Dw(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await kr():await Ru()}catch{Wo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Iu()}}async function Ru(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Vr)).json(),t=await br();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await vr("POST",o)).ok)throw new Error("refused");C(pt,o.endpoint)}async function kr(){if(!v(pt,""))return;W(pt);let e=await(await br())?.
getSubscription();e&&(await vr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Wo=(e,t)=>e.querySelector("small").textContent=t,vr=(e,t)=>fetch(Jr,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var Er={};j(Er,{connect:()=>Ni});var Fu=`a[href^='${Yr}']:not(.button)`;function Ni(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Fu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Pi(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Pi(e,r=>r.onSpace(n)))},t)}async function Pi(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Ni()}var qr=8,_r=4,$=null;function Ii(){$=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(R(e)||Ar()||$&&!$.isConnected)&&It()});i("sent",It);i("history",It);
i("back",Lr);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Ku(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,It())});
g("marks",Lr);g("thread",e=>e.dataset.thread===d()?.dataset.thread&&Lr());var Ho=()=>[...$?.querySelectorAll(".seen__face")??[]],Ku=e=>Ho().find(t=>t.dataset.user===
e);function Uu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>mo(t)&&!I(t));return Ar()&&e.length>0&&!R(e[e.length-
1])?null:e.reverse().find(R)??null}var Ar=()=>$?.querySelector(".seen__words").dataset.direct==="true",Wu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function It(){if(!$||!d())return;let e=Uu(),t=e?Ho().filter(o=>Wu(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==$?e.after($):!e&&!$.isConnected&&
d().append($);let o=new Set(t.slice(0,qr));for(let r of Ho())r.hidden=!o.has(r);$.querySelector(".seen__more").textContent=t.length>qr?`+${t.length-qr}`:"";let n=$.
querySelector(".seen__words");Ar()||(n.textContent=c("seen-by",{names:Hu(t)})),$.hidden=t.length===0})}var Hu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
_r?`${t.slice(0,_r).join(", ")} +${t.length-_r}`:t.join(", ")};async function Lr(){let{thread:e}=d()?.dataset??{},t=$;if(!t)return;let o=await me(os(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||$!==t||d()?.dataset.thread!==e)){for(let r of Ho()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}$=n,$.hidden=!0,t.replaceWith($),It()}}function Ri(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Xo&&(e.preventDefault(),zu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),yt())})}async function zu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",rn);let o=await x(Xo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",rn),u("\
still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}await kr().
catch(()=>{}),location.assign(Kt)}var Tr={};j(Tr,{connect:()=>Yu});function Yu(){document.addEventListener("click",e=>Bi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Bi(e.target))})}function Bi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var $r={};j($r,{connect:()=>Vu,connectPane:()=>Mr});var Xu=200,Fi=()=>v("folded-previews",[]);function Vu(){document.addEventListener("click",e=>{let t=e.target.closest?.(".preview > summary")?.parentElement;t&&!e.
defaultPrevented&&Ju(t,!t.open)}),i("placed",({li:e})=>Cr(e)),i("history",()=>Cr(d()))}function Mr(){Cr(d())}function Ju(e,t){let{id:o}=e.closest(".message"),n=Fi().
filter(r=>r!==o);C("folded-previews",t?n:[...n,o].slice(-Xu))}function Cr(e){let t=new Set(Fi());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[\
open]"))t.has(o.closest(".message").id)&&(o.open=!1)}var Zu=1440*60*1e3,Ui=()=>document.querySelectorAll(".stay-bar");function Wi(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Ki(jo))}),i("dialog-done",({id:e})=>e==="stay"&&Ki(()=>Ui().forEach(t=>t.remove()))),i("pane",jo),i("history",jo),jo()}function Ki(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function jo(){let e=Date.now()-v("stay",0);for(let t of Ui())t.hidden=e>=0&&e<Zu}var pe=64,ef=/^\(\d+\) /,Or=null;function Dr(){Hi(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Hi()}),new MutationObserver(ji).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Rt=()=>Number(document.body.dataset.unread)||0;function Hi(){ji(),tf()}function ji(){let e=document.title.replace(
ef,""),t=Rt()>0?`(${Rt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function tf(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Rt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Or??(Or=await of(e.dataset.plain)),Rt()===0)return;e.
href=nf(Rt())}catch{}}}function of(e){return new Promise((t,o)=>{let n=new Image(pe,pe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function nf(e){let t=Object.assign(
document.createElement("canvas"),{width:pe,height:pe}),o=t.getContext("2d");o.drawImage(Or,0,0,pe,pe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(pe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(pe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,pe-r/2,47),t.toDataURL("image/png")}var sf=5e3,Pr=3e3,Bt=new Map,zo={thread:"",at:-Pr};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||B(o))return;Bt.has(t)||Bt.set(t,new Map);let r=Bt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Nr(t,o),sf)}),Ir(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Nr(o.dataset.thread,
e.dataset.sender)});g("news",e=>Nr(e.dataset.thread,e.dataset.sender));function zi(e,t){let o=e.querySelector("#composer textarea");Ir(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&af(e.dataset.thread)},{signal:t})}i("composed",()=>zo={thread:"",at:-Pr});function af(e){let t=performance.
now();zo.thread===e&&t-zo.at<Pr||(zo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Nr(e,t){let o=Bt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Ir(e))}function Ir(e){let t=[...Bt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Gt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(R(e))return Gi();if(I(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ge()&&Xt())&&
lf(e)});i("all-read",Gi);function lf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",E(()=>{Yi(),e.before(t),J(e)})}function Gi(){
E(Yi)}function Yi(){let e=document.getElementById("new-messages");if(!e)return;let t=we(e);e.remove(),t&&J(t)}var Br={};j(Br,{connect:()=>uf});var df=1e3,Xi=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Xi.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function uf(){
i("pane",Ft),i("history",Ft),i("placed",Ft),i("gallery",Ft),i("played",({player:e})=>ff(e)),Ft()}var Rr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Ft(){let e=v("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Rr(t)),Xi.observe(t)}}function ff(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=v("heard",[]).filter(n=>n!==Rr(e));C("heard",[...o,Rr(e)].slice(-df))}document.documentElement.classList.add("has-js");vs();St(document);Ri();Fa();ni();ri();Oi();As(document.body.dataset.page);document.body.dataset.page==="app"?mf():
document.getElementById("dock")&&pf();function mf(){Wi(),v("dock",{}).state==="closed"&&W("dock"),Dr(),Vi(),Ji(),Jn(),Hn(),Na(),Di()}async function pf(){Dr(),Jn(),
Hn(),(await S.dock()).connect(Ji,Vi)}function Vi(){_a(),bi()}function Ji(){Es();for(let e of[fn,Zn,So,vo,Sr,$r,Br,Tr,ur,cr,er,Er])e.connect();_i([St,Js,un,Cs,fa,
Ra,Ln,ka,Ii,ms,oi,sr,zi,xi,Wa,hi,Mr,Gs,Ls])}export{gf as a,Qi as b,yf as c,ec as d,wf as e,xf as f,b as g,f as h,D as i,ht as j,bf as k,u as l,i as m,he as n,zr as o,Ef as p,qf as q,_f as r,Yr as s,Af as t,
Lf as u,Tf as v,V as w,Cf as x,Mf as y,$f as z,Of as A,Df as B,Pf as C,Nf as D,x as E,zt as F,yt as G,L as H,m as I,Ce as J,A as K,U as L,c as M,E as N,v as O,C as P,
Jf as Q,Je as R,g as S,et as T,St as U,qs as V,_s as W,de as X,Up as Y,vl as Z,bo as _,be as $,Al as aa,Be as ba,_t as ca,Fe as da,Lt as ea,za as fa,Ga as ga,Mt as ha,
Jh as ia,Mo as ja,Yn as ka,Iu as la,Dw as ma,dd as na,og as oa,ng as pa,rg as qa,Ts as ra,S as sa,Sc as ta,bc as ua,mm as va};

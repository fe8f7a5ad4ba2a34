var Kr=Object.defineProperty;var Ur=e=>{throw TypeError(e)};var Zi=(e,t,o)=>t in e?Kr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var j=(e,t)=>{for(var o in t)Kr(e,o,{get:t[o],enumerable:!0})};var hf=(e,t,o)=>Zi(e,typeof t!="symbol"?t+"":t,o),zo=(e,t,o)=>t.has(e)||Ur("Cannot "+o);var Qi=(e,t,o)=>(zo(e,t,"read from private field"),o?o.call(e):t.get(e)),gf=(e,t,o)=>t.has(e)?Ur("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),ec=(e,t,o,n)=>(zo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),yf=(e,t,o)=>(zo(e,t,"access private method"),o);var wf=(e,t,o,n)=>({set _(r){ec(e,t,r,o)},get _(){return Qi(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function K(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function ht(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Go(e)&&Go(o)===Go(e))}var Go=e=>e.id||e.getAttribute("href")||e.value;function Sf(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(ht(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}var p=document.documentElement.dataset.base??"",he=p+"/",Kt=p+"/login",Yo=p+"/logout",Wr=p+"/chats",Hr=p+"/chats/list",jr=p+"/chats/gone",zr=p+"/stickers",vf=p+
"/gifs",Ef=p+"/found-gifs",qf=p+"/switch",Gr=p+"/keys",Ut=p+"/settings/look",Yr=p+"/users/",Xr=p+"/live",Vr=p+"/api/push/key",Jr=p+"/api/push/subscriptions",_f=p+
"/api/uploads/tus",Af=p+"/healthz",Zr=p+"/worker.js",Lf=p+"/offline",V=e=>`${p}/chats/${e}`,Qr=e=>`${p}/chats/${e}/entry`,es=e=>`${p}/chats/${e}/day`,ts=e=>`${p}\
/chats/${e}/changes`,os=e=>`${p}/chats/${e}/marks`,Tf=e=>`${p}/chats/${e}/members`,Cf=e=>`${p}/chats/${e}/commands`,ns=e=>`${p}/chats/${e}/read`,Wt=e=>`${p}/cha\
ts/${e}/bar`,rs=e=>`${p}/chats/${e}/people`,gt=e=>`${p}/chats/${e}/messages`,Ht=(e,t)=>`${p}/chats/${e}/messages/${t}/raw`,ss=(e,t)=>`${p}/chats/${e}/messages/${t}\
/edit`,as=(e,t)=>`${p}/chats/${e}/messages/${t}/delete`,is=(e,t)=>`${p}/chats/${e}/messages/${t}/report`,jt=(e,t)=>`${p}/chats/${e}/messages/${t}/reactions`,Mf=e=>`${p}\
/users/${e}/card`,cs=e=>`${p}/stickers/${e}/picture`,$f=e=>`${p}/gifs/${e}`,Of=e=>`${p}/found-gifs/${e}`,Df=e=>`${p}/api/uploads/${e}`,Pf=e=>`${p}/files/${e}/th\
umb`;var tc=15e3;async function x(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),tc);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,l),F=await h.text();return h.status===401&&yt(),{status:h.status,ok:h.ok,body:F,problem:h.ok?null:oc(F,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function zt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function yt(){let e=location.pathname+location.search;location.
assign(`${Kt}?next=${encodeURIComponent(e)}`)}function oc(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),T=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Xo=()=>document.getElementById("composer"),Ce=()=>Xo()?.querySelector("textarea[name=content]")??null,oe=()=>!!m()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ge=()=>document.visibilityState==="visible"&&document.hasFocus(),U=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,N=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===_()&&!N(e);var nc=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(nc.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Gt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Vo=new Map,Me=null,Jo=(e,t)=>`${V(e)}${t?`?m=${t}`:""}`;function ls(e,t,o){o?Vo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Vo.delete(e)}function ds(e){return Me=
Vo.get(e)??null,Me?Jo(Me.thread,Me.id.replace("message-","")):e}function us(e){let t=Me?.thread===e?Me:null;return Me=null,t}var rc=80,k=null,fs="",Ye=!0,Zo=!1,ye=null,en=-1;function ms(e,t){if(k=e.querySelector(".thread__scroll"),!k)return;let o=d();k.style.overflowAnchor="none",sc(o),
k.addEventListener("scroll",ac,{passive:!0,signal:t});let n=new ResizeObserver(()=>xt());n.observe(k),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>De(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),k=ye=null})}i("placed",Ge);i("read",Ge);i("show-message",({li:e})=>hs(e));var Xt=()=>!k||
k.scrollHeight-k.scrollTop-k.clientHeight<=rc,ps=()=>Ye&&!("hasNewer"in(d()?.dataset??{})),Oe=()=>k;function q(e,t="top"){if(!k||Zo)return e();Zo=!0,gs();try{return e()}finally{
Zo=!1,xt(t)}}function De({takesFocus:e=!1}={}){k&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):tn({takesFocus:e}))}function tn({takesFocus:e=!1}={}){
k&&(Ye=!0,xt(),u("scrolled"),Ge(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function hs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),k.scrollTop+=$e(e).top-(k.clientHeight-e.offsetHeight)/2,Yt(),u("sc\
rolled")}function sc(e){Ye=!0;let t=us(e.dataset.thread);fs=t?.address??Jo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return k.
scrollTop+=$e(o).top-t.top,Yt(),Ge();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return hs(n);xt(),
r&&$e(r).top<0&&(k.scrollTop+=$e(r).top-16),Yt(),Ge()}var Qo=!1;function ac(){Qo||(Qo=!0,requestAnimationFrame(()=>{Qo=!1,k&&(gs(),oe()||ls(fs,d().dataset.thread,
Ye?null:ye),Ge(),u("scrolled"))}))}function gs(){k.scrollTop===en&&xt(),Yt()}function Yt(){Ye=Xt(),en=k.scrollTop,ye=null;let e=k.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ye={id:t[o].
id,...$e(t[o])})}function xt(e="top"){if(!k)return;let t=ye&&document.getElementById(ye.id);if(Ye)k.scrollTop=k.scrollHeight;else if(t){k.scrollTop+=$e(t)[e]-ye[e];
let o=e==="top"?"bottom":"top";ye[o]=$e(t)[o]}en=k.scrollTop}function $e(e){let t=k.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ge(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!k||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=k.scrollHeight-k.scrollTop-k.clientHeight,r="hasNewer"in t.dataset||n>k.clientHeight;e.hidden=Xt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Xe=new Map,ne=e=>`ribbit:${wt()}:${_()}:${e}`;function v(e,t){if(Xe.has(ne(e)))return Xe.get(ne(e));try{let o=localStorage.getItem(ne(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function C(e,t){let o=ne(e);Xe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Xe.set(o,t)}}function W(e){Xe.delete(ne(e));
try{localStorage.removeItem(ne(e))}catch{}}function on(e){let t=ne(e),o=new Set([...Xe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(ne("").length))}function nn(){for(let e of on(""))W(e)}function Vf(e){let t=new RegExp(`^ribbi\
t:${wt()}:[0-9]*:${e}`);try{return Object.keys(localStorage).filter(o=>t.test(o)).map(o=>JSON.parse(localStorage.getItem(o)))}catch{return[]}}function Ve(e){addEventListener(
"storage",t=>{t.key?.startsWith(ne(""))&&e(t.key.slice(ne("").length))})}function Je(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.
toString(16).padStart(2,"0")).join("")}var cc=3e4,lc=300,dc=["presence","read","avatar"],Vt=new Map,Ze=[];function g(e,t){Vt.has(e)||Vt.set(e,[]),Vt.get(e).push(t)}function Qe(e){for(let t of[...b(e).
children])dc.includes(t.dataset.frame)&&(Ze=[...Ze.slice(1-lc),{frame:t,at:performance.now()}]),ws(t)}function Jt(){Ze=Ze.filter(({at:e})=>performance.now()-e<cc);
for(let{frame:e}of Ze)ws(e)}var ys=()=>Ze=[];function ws(e){for(let t of Vt.get(e.dataset.frame)??[])t(e)}var uc=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Zt=e=>new Intl.DateTimeFormat(uc,e),xs=Zt({hour:"numeric",minute:"\
2-digit"}),fc=Zt({month:"short",day:"numeric"}),mc=Zt({month:"short",day:"numeric",year:"numeric"}),pc=Zt({dateStyle:"full",timeStyle:"short"}),Qt=e=>e.replace(
/[\u00a0\u202f]/g," "),et=e=>Qt(xs.format(e)),Ss=e=>Qt(xs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),tt=e=>Qt(pc.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var bs=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function ot(e,t=new Date){let o=P(e);return o===P(t)?c("today"):bs(o,t)?c("yesterday"):Qt((e.getFullYear()===t.getFullYear()?fc:mc).
format(e))}var rn=e=>P(e)===P(new Date)?et(e):ot(e);function ks(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):ot(e,t)}function vs(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${he}; max-age=31536000; samesite=lax`)}function sn(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
bs(P(e),t)?c("yesterday-within"):ks(e,t)})}var hc={clock:et,ago:ks};function St(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(hc[t.dataset.time]??rn)(o),t.title=tt(o)}}function Es(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function qs(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:an(e/1e3)}):e<9995e5?c("size-mb",{size:an(e/1e6)}):c("size-gb",{size:an(e/1e9)})}var an=e=>e>=
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
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?kc(r):r);o.value="",cn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),S.addMenu().then(({toggle:r})=>O&&r(O,o),()=>Sc({})))},{signal:t}),U()&&Ts()&&vc(t),document.addEventListener("paste",qc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,_c,{signal:t});Pe=0,z?.show(O),t.addEventListener("abort",()=>O=null)}i("edit-unsen\
t",({files:e})=>e?.length&&eo(t=>t.restore(O,e)));var Ms=()=>z?.count(A())??0,$s=()=>z?.isSpoiler(A())??!1,Os=()=>z?.isHeldUp(A())??!1,Ds=()=>z?.take(A())??[],Ps=e=>z?.
isUnderWay(e)??!1,Ns=e=>z?.previewOf(e)??null;function Sc({accept:e="",capture:t="",isVoice:o=!1}){let n=O?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function bc(e){S.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function fm(e,t){let o=[];return await eo(n=>o=n.hand(e,t)),o}var kc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function vc(e){let t=O,o=f("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),S.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&bc(t),{signal:e});let n=f("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function cn(e){e.length>0&&eo(t=>O&&t.add(O,e))}async function eo(e){
z??(z=await Ec().catch(()=>null)),z?e(z):u("composer-note",{words:c("try-again")})}async function Ec(){let[e,{Upload:t}]=await Promise.all([S.tray(),S.upload()]);
return e.useUpload(t),e}function qc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!O?.contains(e.target);
!O||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),cn(t))}function _c(e){!O||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Pe===1&&eo(t=>Pe>0&&O&&t.showDrop(O,oe())),e.type==="dragleave"&&Pe>0&&Pe--,e.type==="drop"&&(Pe=0,cn([...e.dataTransfer.files])),Pe===0&&
z?.hideDrop())}var Ac=98,Rs=null;function Bs(e){e===Rs&&e.scrollHeight<=e.clientHeight||q(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Ac,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Rs=o===t?e:null})}var un={};j(un,{connect:()=>Lc,connectPane:()=>dn,discardEdit:()=>no,draftPreview:()=>ln,saveEdit:()=>oo,savedDraft:()=>ro,savedEdit:()=>to});var bt=e=>`draft:${e}`,ln=e=>(v(bt(e),"")||"").trim();function Lc(){Ve(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function dn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=v(bt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Fs(o,n.value):oo(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Fs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var to=e=>v(
`edit:${e}`,null),oo=(e,t,o)=>C(`edit:${e}`,{id:t,text:o}),no=e=>W(`edit:${e}`),ro=e=>v(bt(e),"");function Fs(e,t){t.trim()===""?W(bt(e)):C(bt(e),t)}var so=new Set,Ks=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),R=e=>e!==_()&&Ks().includes(e);function mn(e){if(e===document.body.dataset.
blocked)return;let t=Ks();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==R(o))return u("reload",{});let n=d();n&&
q(()=>n.querySelectorAll(".message").forEach(pn))}i("pane",()=>so.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?so.add(t.id):so.delete(t.id),fn(t,e.target.open)},!0);function pn(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!N(e)&&R(e.dataset.sender)?(o||e.prepend(o=K("fold-template")),o.open=so.has(e.id),fn(e,o.open)):o&&(o.remove(),fn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&R(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function fn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Tc(e)}}function Tc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Us=14,Cc=20,Mc=200,$c=2e3,ao=new Set;i("pane",()=>ao.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Ic(t);let o=e.
closest?.(".show-more");o&&q(()=>hn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&hn(Nc(t),!0)});function Ws(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Dc(n);let o=t.filter(Oc);for(let n of o)Hs(n,n,n.closest(
".message").id)}function Oc(e){if(e.textContent.length<Mc&&e.querySelectorAll("br, li, blockquote").length<Us/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Us*parseFloat(getComputedStyle(e).lineHeight)-1}function Dc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(K("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Cc))return;let o=e.closest(".message");Hs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Hs(e,t,o){let n=f(
"button","show-more",f("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),hn(n,ao.has(o))}var Pc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Nc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function hn(e,t){Pc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
ao.add(e.dataset.folds):ao.delete(e.dataset.folds)}async function Ic(e){let t=e.closest(".code").querySelector("code").textContent,o=await nt(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
$c)}var gn=e=>{if(R(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!I(e)};function yn(e){if(e.dataset.
mentions===void 0)return;let t=gn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(yn));var wn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function js(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
wn(t).includes(_())))}var zs="a:not([aria-hidden]), button, [role=button]";function xn(e){for(let t of e.querySelectorAll(zs))t.tabIndex=-1}function Gs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(zs)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&xn(r)},{signal:t})}var Bc=6e4,io=e=>e.classList.contains("message");function we(e){do e=e.nextElementSibling;while(e&&!io(e));return e}function co(e){do e=e.previousElementSibling;while(e&&
!io(e));return e}function J(e,t=e){if(!e)return;let o=we(t)??t,n=[],r=co(e);for(let s=e;s&&(Fc(s,r)&&n.push(s),s!==o);s=we(s))r=s;Ws(n)}function lo(e){let t=e.querySelectorAll(
".message");t.length&&J(t[0],t[t.length-1])}function Fc(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<Bc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),Kc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Wc(e,o),pn(e),js(e),yn(e),xn(e),!0)}function Kc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return Uc(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(Ys(o)),
r.dataset.day=P(o);let a=ot(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Uc(e,t){let o=t?P(t):void 0,n=t?ot(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Ys(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Ys(e){let t=f("a","divider__day",ot(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${es(d()?.dataset.thread)}?day=${P(e)}`}),t.dataset.dialog="",t}function Wc(e,t){let o=et(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=tt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Ss(t));let s=e.querySelector(".message__edited[data-at]");St(e),s&&(s.title=tt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var uo=400,Hc=50,Xs=8,jc=60,xe=new Map,ie=e=>Number(e.dataset.seq),fo=e=>Number(e.dataset.version),mo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Js(){let e=d();xe.clear(),e&&lo(e)}i("day",()=>{let e=d();e&&q(()=>lo(e))});g("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ce(o),Zs(t,e.dataset.version))});g("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Zs(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Zs(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ce(e){let t=d(),o=document.getElementById(e.id)??Gc(t,e.dataset.clientId);if(o&&mo(o)&&fo(o)>=fo(e))return o;let n=ie(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=q(()=>o&&mo(o)?Yc(o,e):Vc(t,e,o));return r||zc(e),u("placed",{li:r??e,isNew:n}),n&&r&&oa(
t),r}function zc(e){xe.delete(e.id),xe.set(e.id,e),xe.size>uo&&xe.delete(xe.keys().next().value)}function Qs(e){let t=[document.getElementById(e.id),xe.get(e.id)].
filter(Boolean);return xe.delete(e.id),t.find(o=>fo(o)>=fo(e))??e}function Gc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Yc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),J(t),o&&(t.contains(o)?o:Xc(t,
o)??t).focus({preventScroll:!0}),t}function Xc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Vc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ie(t)>ie(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ie(t)<ie(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ie(a)>ie(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):ho(e,t),J(t),t}function ho(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function ea(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Xs):r.splice(0,Xs);if(q(()=>Jc(n,a.filter(l=>!document.getElementById(l.id)).map(Qs),t),Vs(t)),oa(n,{fromEnd:t,isPaging:!0}),await Zc(),!o())return}q(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),po(n,t,!s&&Sn(n,e,t))},
Vs(t)),u("history")}var Vs=e=>e?"bottom":"top";function Jc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)ho(e,r);J(t[0],t[t.length-1])}var Zc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:jc}):setTimeout(
e)});function ta(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Qs),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&we(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ie(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),lo(t),po(t,!0,Sn(t,e,!0)),po(t,!1,Sn(t,e,!1)),
u("history")}function Sn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ne(e);return t.dataset.hasNewer==="true"||n!==null&&ie(n)<Number(e.dataset.lastSeq)}
function po(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Qc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Qc(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`${V(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function oa(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=uo+Hc||!o&&!ps()||q(()=>{let r=t?n.slice(uo):n.slice(0,n.length-uo),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();po(e,!t,!0),J(a)})}function Ne(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function na(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var xo={};j(xo,{add:()=>Cn,connect:()=>ml,connectPane:()=>_n});var rt="outbox:",kt=null,bn=e=>e.startsWith(rt);Ve(e=>bn(e)&&kn());function G(){return kt??(kt=on(rt).map(e=>v(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),kt}var ra=e=>G().filter(t=>t.thread===e).pop()??null;function sa(e){let t=Math.max(0,...G().map(o=>o.n))+1;aa({...e,id:Je(),n:t,at:Date.now(),problem:""})}
function se(e,t){let o=v(rt+e,null);o&&aa({...o,...t})}function vt(e){let t=v(rt+e,null);W(rt+e),t&&kn([t.thread])}function aa(e){C(rt+e.id,e),kn([e.thread])}function kn(e){
let t=kt??[];kt=null;for(let o of new Set(e??[...t,...G()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):st(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function st(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var tl=400,ol=320,ca=new Map;function la(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=nl(t,o),!n)return;q(()=>{ho(
e,n,{afterPending:!0}),J(n)})}ll(n,t)}function nl(e,t){let o=K("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(al(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(rl(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=et(n);let s=[...(e.files??[]).
map(({name:l})=>l),st(o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&cl(o,a),o}var ia=e=>e.picture??Ns(e.key);function rl(e){let t=f("div","attachments"),n=e.map(ia).filter(
Boolean).map(({url:r,width:s,height:a})=>{let l=f("img",""),h=Math.min(1,tl/s,ol/a);return Object.assign(l,{src:r,alt:"",width:Math.max(1,Math.round(s*h)),height:Math.
max(1,Math.round(a*h))}),l});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>f("span","album__tile",r))));for(let r of e.filter(s=>!ia(s)))t.append(f("div","file",f("span","file__kind",_s(r.name)),f("span","file__text",f("span","file_\
_name",r.name),f("span","file__size",qs(r.size)))));return t}i("upload-progress",({key:e,part:t})=>ca.set(e,t));function sl(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ca.get(n.key)??0),0)/t}function al(e){let t=f("img","sticker");return Object.assign(t,{width:128,
height:128,alt:c("sticker",{name:e}),src:il(e)}),t}var il=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??cs(e);function cl(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??"",f("\
span","quote__name",t.dataset.senderName),f("span","quote__text",st(t))))}function ll(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=sl(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),l=n?
t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;
o.replaceChildren(D("warning"),f("span","",h),vn("retry"),t.sticker?"":vn("edit"),vn("delete")),o.setAttribute("role","alert")}function vn(e){let t=f("button","",
c(e));return t.type="button",t.dataset.outbox=e,t}var da=[1e3,2e3,4e3,8e3],yo=2e4,dl=5e3,ul=6e4,fl=3,En=Je(),go=new Set,Ie=0,qn=0;function ml(){Ve(e=>{bn(e)&&(B(),le())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&hl(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ie=0,le()}),addEventListener("pa\
gehide",()=>{fa();for(let e of G())Ln(e)&&Tn(e)&&se(e.id,{seen:0})}),le()}var _n=B;i("sent",({clientId:e})=>vt(e));i("online",()=>{Ie=0;for(let e of G())e.isSoft&&
se(e.id,{problem:"",isSoft:!1});B(),le()});i("connection",()=>B());var An=e=>G().find(t=>t.files?.some(o=>o.key===e)),Ln=e=>(e.files??[]).some(t=>!t.id),Tn=e=>(e.
files??[]).every(t=>t.id||Ps(t.key)),pl=e=>Ln(e)&&!Tn(e)&&!(Date.now()-(e.seen??e.at)<ul);i("uploaded",({key:e,id:t})=>{let o=An(e);o&&(se(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),B(),le())});i("upload-failed",({key:e,problem:t})=>{let o=An(e);o&&(se(o.id,{problem:t}),B(),le())});i("upload-progress",({key:e})=>{
let t=An(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>dl&&se(t.id,{seen:Date.now()}),B())});function Cn(e){sa(e),B(),De(),le()}function hl(e,t){if(e==="delete"||e===
"edit"){let n=G().find(r=>r.id===t);vt(t),B(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}se(t,{problem:"",isSoft:!1});
let o=G().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ie=0,B(),le()}function le(){clearTimeout(qn);let e=new Set(G().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!ua())return wo(yo/4);for(let t of e)gl(t)}}async function gl(e){if(!go.has(e)){go.add(e);try{for(;;){let t=G().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(pl(t)){se(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),B();continue}if(Ln(t)){Tn(t)||wo(yo/4);break}ua();let o=await x(gt(
e),{form:yl(t)});if(!wl(t,o))break}}finally{go.delete(e),go.size===0&&fa()}}}var yl=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function wl(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Ie=0,vt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ce(s),B(),!0):o===401?!1:o===429?(wo(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Ie++,o>=500&&Ie>=fl&&se(e.id,{problem:r?.text||"?",isSoft:!0}),B(),wo(da[Math.min(Ie,da.length)-1]),!1):(se(e.id,{problem:r?.
text||"?"}),B(),!0)}function wo(e){clearTimeout(qn),qn=setTimeout(le,e)}function ua(){let e=v("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==En&&t>
0&&t<=yo?!1:(C("lease",{page:En,until:Date.now()+yo}),!0)}function fa(){v("lease",null)?.page===En&&W("lease")}function B(){let e=d();if(!e)return;let t=G().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?vt(n.id):la(e,n,Ne(e))}var Et=1e4,Mn=9500,y=null,w=null;function ma(e,t){if(y=e.querySelector("#composer"),w=y?.querySelector("textarea")??null,!w)return;y.querySelector(".composer__s\
poiler")?.remove(),w.addEventListener("input",at,{signal:t}),L(w,Sl,{signal:t}),L(w,n=>ga(n)&&n.preventDefault(),{signal:t,type:"keypress"}),y.addEventListener(
"submit",ya,{signal:t}),y.addEventListener("click",n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),Se(),de())},{signal:t});let o=to(
m().dataset.thread);o&&w.value===ro(m().dataset.thread)&&pa(o),at()}i("files-changed",()=>w?.isConnected&&at());i("composer-note",({words:e})=>qt(e,e!==""));i("\
connection",({isOnline:e})=>qt(e?"":c("offline-note")));function de(){w?.focus({preventScroll:!0})}function Kp(e){!w||w.readOnly||(w.setRangeText(e,w.selectionStart,
w.selectionEnd,"end"),w.dispatchEvent(new Event("input",{bubbles:!0})))}i("edit-unsent",({content:e,replyTo:t})=>{if(!w||w.readOnly)return;Se();let o=t&&document.
getElementById(`message-${t}`);o&&$n(o),w.value=[e,w.value].filter(n=>n.trim()!=="").join(`
`),w.dispatchEvent(new Event("input",{bubbles:!0})),de(),w.setSelectionRange(e.length,e.length)});function $n(e){Se(),y.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");ha("reply",Gt("replying-to",{name:t,text:st(e)})),de()}async function On(e){let{thread:t}=m().
dataset,o=y,n=await x(Ht(t,e.id.replace("message-","")));if(o!==y)return;if(!n.ok)return qt(n.problem?.text||c("try-again"),!0);Se();let r={id:e.id.replace("mes\
sage-",""),text:n.body};oo(t,r.id,r.text),pa(r),de(),w.setSelectionRange(w.value.length,w.value.length)}function pa({id:e,text:t}){y.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(y.dataset.caption=""),w.value=t,ha("pencil",[f("b","",c("edit-message")),f("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),at()}function Se(){let e=y?.querySelector(".composer__context");return!e||e.hidden?!1:(q(()=>e.hidden=!0),y.querySelector("[name=reply_to]").value=
"","editing"in y.dataset&&(delete y.dataset.editing,delete y.dataset.caption,no(m().dataset.thread),w.value=ro(m().dataset.thread)),qt(""),at(),!0)}function ha(e,t){
let o=y.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),q(()=>o.
hidden=!1)}function at(){let e=w.value.length<Mn?w.value.trim().length:[...w.value.trim()].length,t=e>0||("editing"in y.dataset?"caption"in y.dataset:Ms()>0),o="\
recording"in y.dataset?y.dataset.recording==="":t&&e<=Et&&("editing"in y.dataset||!Os());y.classList.toggle("composer--ready",o);let n=y.querySelector(".compose\
r__send");n&&(n.disabled=!o),Bs(w),xl(e)}function xl(e){let t=y.querySelector(".counter");if(!t)return;t.hidden!==e<Mn&&q(()=>t.hidden=e<Mn),t.classList.toggle(
"counter--over",e>Et);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(Et),over:o(e-Et)};t.hidden||(t.textContent=c(e>Et?"counter-over":
"counter",n))}var ga=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!U()||e.ctrlKey||e.metaKey);function Sl(e){if(ga(e))e.preventDefault(),y.requestSubmit?y.requestSubmit():
ya(e);else if(e.key==="ArrowUp"&&w.value===""&&!e.altKey&&!e.shiftKey){let t=na();if(!t)return;e.preventDefault(),On(t)}}function ya(e){if(e.preventDefault(),!y.
classList.contains("composer--ready"))return;if("recording"in y.dataset)return u("send-recording");if("editing"in y.dataset)return vl();let t=$s()?bl(w.value):w.
value;w.value="",kl({content:t,files:Ds()}),at()}var bl=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function kl(e){let{thread:t}=m().dataset,o=y.querySelector("[name=reply_to]").value;u("composed",{thread:t}),Se(),Cn({thread:t,replyTo:o,...e})}async function vl(){
if(w.readOnly)return;let{editing:e}=y.dataset,{thread:t}=m().dataset,o=y;w.readOnly=!0;let n=await x(ss(t,e),{form:{content:w.value}});if(o===y&&(w.readOnly=!1),
!n.ok)return o===y&&qt(n.problem?.text||c("try-again"),!0);if(to(t)?.id===e&&no(t),m()?.dataset.thread!==t||!y)return;let r=b(n.body).querySelector(".message");
r&&ce(r),y.dataset.editing===e&&Se(),o===y&&de()}function qt(e,t=!1){if(!y)return;let o=y.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),q(()=>{o.textContent=e,o.hidden=e===""})}var Dn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function So(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Dn)].filter(l=>l.offsetParent!==
null&&l.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var ql=2e3,it=null;function be(e,t){it?.remove(),it=f("span","tooltip",t),it.setAttribute("role","status"),it.style.insetInlineEnd="20px",it.style.insetBlockStart=
"20px";let o=it;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),ql)}var ko={};j(ko,{close:()=>Fe,connect:()=>_l,isOpen:()=>bo,openDialog:()=>Be,show:()=>_t});var ke=null,xa=()=>{},wa=null,bo=()=>Re()?.firstElementChild!=null,Re=()=>document.getElementById("dialog");function _l(){let e=Re();!e||e===wa||(wa=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Fe())}),e.addEventListener("submit",Al),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Be(o.getAttribute("href"),o))}))}
async function Be(e,t){let o=await x(e),n=t?.closest?.(".message");if(!o.ok)return n&&be(n,o.problem?.text||c("try-again"));_t(b(o.body),t)}function _t(e,t){Fe(),
ke=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Re().replaceChildren(...e.children),window.htmx?.process(Re()),
xa=So(Re()),(o??Re().querySelector(Dn))?.focus()}function Fe(){return bo()?(xa(),Re().replaceChildren(),ke&&ht(ke)?.focus({preventScroll:!0}),ke=null,!0):!1}async function Al(e){
let t=e.target;if(t.method==="get")return Ll();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await x(t.getAttribute("action"),{form:zt(t,o)});
if(o&&(o.disabled=!1),!r.ok)return Tl(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==null;a&&Qe(r.body);let l=s.querySelector(".message");if(l&&(ke=
document.getElementById(l.id)??ke),l&&n&&d()===n&&ce(l),s.querySelector("[role=dialog], [role=alertdialog]"))return _t(s,ke);let F=ke,{id:ze}=t.closest("[role=d\
ialog], [role=alertdialog]")??t;Fe(),!l&&F?.matches(".message")&&be(F,c("reported")),a||u("dialog-done",{id:ze})}function Ll(){i("pane",()=>{Fe(),(document.querySelector(
".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function Tl(e,{problem:t},o){e.querySelector(".problem")?.remove();let n=document.createElement(
"p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||c("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var Cl=["react","reaction","reply","edit"],ba=e=>e.id.replace("message-",""),Ke=(e,t)=>t(m().dataset.thread,ba(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||N(e)||Cl.includes(t)&&!Xo())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function At(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function ve(e,t){switch(e){case"reply":return $n(t);case"\
edit":return On(t);case"delete":return Be(Ke(t,as),t);case"report":return Be(Ke(t,is),t);case"pick":return await(await S.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||be(t,c("try-again"));case"copy-link":return Sa(t,new URL(`${V(m().dataset.thread)}?m=${ba(t)}`,location.href).href);case"copy\
-text":{let o=await x(Ke(t,Ht));return Sa(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Sa(e,t){be(e,c(t!==null&&await nt(t)?"c\
opied":"try-again"))}var Ml=300,$l=2500;function va(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
Lt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&ve("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Il(l),Ml))},s=()=>{clearTimeout(n),U()||Nn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Pn=new Set;async function Lt(e,t,o){let n=`${e.id} ${t}`;if(Pn.has(n))return;Pn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;q(()=>Ol(e,t,o));let a=await x(Ke(e,jt),{form:{reaction:t}});Pn.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ce(l);!a.ok&&e.isConnected&&q(()=>Nl(e,s))}function Ol(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Dl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(F=>ka(F.value)===ka(t));r||(r=Pl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=wn(r),a=s.includes(_()),l=a?s.filter(F=>F!==_()):[...s,_()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ka=e=>e.replace(/\uFE0F/g,"");function Dl(e){let t=f("form","chips");
return t.method="post",t.action=Ke(e,jt),t}function Pl(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Nl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ae=null;async function Il(e){let t=e.closest(".message");if(!t)return;let o=await x(`${Ke(
t,jt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Nn(),ae=f("span","\
tooltip",o.body.trim()),ae.setAttribute("role","tooltip"),ae.dataset.extra="",t.append(ae);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ae.offsetWidth-8));ae.style.left=`${s}px`,ae.style.top=`${n.top-r.top-ae.offsetHeight-4}px`,U()&&setTimeout(Nn,$l)}function Nn(){
ae?.remove(),ae=null}var Bl="🖼️";function ue(e,t=""){let o=Tt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Fl(e,t),Kl(e.querySelector(".chat__count"),o,Ea(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=rn(r),n.title=tt(r)}}var Tt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Ea=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function qa(e,t){let{seq:o}=t.dataset,n=Ea(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(gn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function vo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function _a(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===_()?c("you"):s,h="deleted"in t.dataset,F=t.dataset.
kind==="system",ze=!F&&e.dataset.kind!=="direct"&&R(r),Fr=ze?c("folded"):t.textContent.trim();h&&!ze?e.dataset.preview=c("deleted"):e.dataset.preview=F||ze?Fr:c(
"preview-by",{name:l,text:Fr}),h&&!ze?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(F?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Fl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":ln(e.dataset.thread),s=ra(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Bl})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Kl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>f("span",s,a,f("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Ul=400,ct=()=>document.getElementById("chats-part"),Ee=()=>T()?.dataset.filter??"all",H=e=>document.getElementById(`nav-${e}`),We=()=>[...T()?.querySelectorAll(
".chat")??[]];function Aa(){if(!T())return;let e=ct().parentElement;e.addEventListener("scroll",()=>fe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),fe(!0))}),qe(T()),fe(!1)}i("day",()=>We().forEach(e=>ue(e)));i("d\
raft",({thread:e})=>Rn(e));i("unsent",({thread:e})=>Rn(e));i("list-typing",({thread:e,name:t})=>Rn(e,t));i("pane",Ta);function Wl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function Eo(e){
let t=T(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Wl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function lt(e){e?.remove(),La(),fe(!1)}function La(){let e=ct().querySelector(".filters--list"),t=We().
length>=Number(e.dataset.from)||T().querySelector("a[data-page=chats]");e.hidden=Ee()==="all"&&!t}var In=!1;async function fe(e){let t=T(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Ul;if(In||!(n||e))return;In=!0;let r=await x(o.getAttribute("href"));if(In=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!H(l.dataset.
thread)});t.append(...s),qe(...s),fe(!1)}function qe(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))vo(o),
ue(o),o.nextElementSibling.tabIndex=-1}Ta(),T()&&La()}function Ta(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??A();for(let n of We()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ue(n))}}function Rn(e,t){
let o=H(e);o&&ue(o,t)}var jl=300,zl=1e4,Gl=6e4,Ca=1e4,Yl=3e4,Xl=5e3,Z=null,dt="",Ao=0,_o=0,Kn=0,qo=0,Un=0,_e=()=>Z?.readyState===WebSocket.OPEN;function Wn(){To(),setInterval(()=>{(_e()?
Lo(Ao)>Gl:Z&&Lo(Kn)>Ca)&&Oa()},5e3),addEventListener("online",Fn),addEventListener("pagehide",Ma),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Fn())}function Ma(){let e=Z;Z=null,clearTimeout(Un),e?.close()}var Lo=e=>Math.
abs(Date.now()-e);i("pane",Da);i("signing-out",Ma);i("still-signed-in",Fn);i("say",e=>Bn(e));function Bn(e){_e()&&Z.send(JSON.stringify(e))}function To(){clearTimeout(
Un);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Xr}`);Z=e,dt="",Kn=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),Da(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Z===e&&(Ao=Date.now(),Qe(t.data))},e.onclose=t=>{Z===e&&$a(t.code)}}function $a(e){if(Z=null,dt="",ys(),e===1008)return yt();_o&&
Date.now()-_o>Xl&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(zl,jl*2**(qo-1));Un=setTimeout(To,t*(.5+Math.random()/2))}function Fn(){Z?(_e()?
Lo(Ao)>Yl:Lo(Kn)>Ca)&&Oa():To()}function Oa(){let e=Z;e.onopen=e.onmessage=e.onclose=null,e.close(),$a(1006),To()}function Da(){let e=A();_e()&&(dt&&dt!==e&&Bn(
{event:"leave",data:{threadId:Number(dt)}}),dt=e,e&&Bn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Jl=1e3,Zl=3e4;async function Hn(e){for(let t=Jl;!await e()&&_e();t=Math.min(2*t,Zl))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function me(e){
let t=null;return await Hn(async()=>(t=await x(e),t.status!==0&&t.status<500)),t}var Ct=new Map,jn=new Set;function He(e,t){Ct.get(e)?.push(t);for(let o of jn)o.push(t);return Ct.has(e)}async function Pa(e){let t=[];jn.add(t);try{return await e()}finally{
jn.delete(t),t.forEach(o=>o())}}async function Mt(e){if(!T()||He(e,()=>Mt(e)))return;Ct.set(e,[]);let t=await me(`${Qr(e)}?filter=${Ee()}`),o=Ct.get(e);Ct.delete(
e),Ql(e,t),H(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Mt(e)}function Ql(e,t){let o=H(e)?.closest("li");if(t.status===204||t.status===404)return lt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!T()||(o?o.contains(document.activeElement)?ed(o,n):o.replaceWith(n):T().prepend(n),qe(n),Eo(n),zn())}function zn(){m()?.
querySelector("#welcome")&&u("reload",{path:he})}function ed(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&C("last-thread",e));var Vh=()=>v("last-thread","");var Co=()=>window.isSecureContext&&"serviceWorker"in navigator;function Ia(){if(Co()){if(document.readyState==="complete")return Na();addEventListener("load",Na,
{once:!0})}}var Na=()=>Gn().catch(()=>{}),Gn=()=>navigator.serviceWorker.register(Zr);var od=40,nd=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,rd=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,sd=/^\/([a-z]{0,20})$/,ad=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
id=/[\p{L}\p{Nd}\p{M}]/u,cd=/[\p{sc=Hebr}\p{sc=Arab}]/u;function ld(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=sd.exec(t);if(o)return{kind:"command",query:o[1],at:0};let n=t.slice(-od),r=nd.exec(n);if(r){let a=t.length-r[0].length;return dd(t,a)&&!Ra(t)?{kind:"member",
query:r[1],at:a}:null}let s=rd.exec(n);return!s||Ra(t)||fd(t)?null:{kind:"emoji",query:s[1],at:t.length-s[0].length}}function dd(e,t){let o=!1,n=t-/\S*$/u.exec(
e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))o=ud(e.slice(0,n+r.index),o);return o}function ud(e,t){let o=[...e.replace(/\p{M}+$/u,
"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!id.test(o)||ad.test(o)||cd.test(o)}var Ra=e=>(e.match(/```/g)?.length??0)%2===1,fd=e=>(e.slice(
e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ut=null;function Ba(e,t){ut?.close();let o=Ce();if(!o||!A())return;let n=async r=>{!ut&&!ld(o)||(ut??(ut=await S.suggest().catch(
()=>null)),ut&&!t.aborted&&ut.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function tg(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function og(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":pd(h,l)).join("")),o.append(a)}return o}function pd(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function ng(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Ka(){document.addEventListener("pointerdown",({target:e})=>Fa(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Fa(t=>!t.contains(
e))),L(document,hd,{capture:!0}),document.addEventListener("submit",gd)}var Ua=()=>[...document.querySelectorAll("[data-menu][open]")];function Fa(e){for(let t of Ua())
e(t)&&(t.open=!1)}function hd(e){if(e.key!=="Escape")return;let t=Ua()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function gd(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ut)return;if(e.preventDefault(),!(await x(Ut,{form:zt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ut}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var wd=450,xd=10,Q=null,Wa=()=>{};function Ha(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Sd(
h)},wd))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>xd&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(Q||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),$t()})}function Sd(e){Ue(e,"copy-link")&&($t(),Q=K("sheet-template"),Q&&(At(Q,e),Q.addEventListener("click",t=>bd(t,e)),document.body.append(Q),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Wa=So(Q),Q.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function $t(){return Q?(Wa(),Q.remove(),Q=null,!0):!1}function bd(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;$t();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Lt(n,s,o.querySelector("img")?.src):r!=="close"&&ve(r,n)}g("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var kd=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Yn=.12,za=.25,ee=null;function Ga(){for(let e of["pointerdown","click","beforeinput"])addEventListener(
e,vd,{capture:!0})}function vd(){!window.AudioContext||navigator.userActivation?.isActive===!1||(ee??(ee=new AudioContext),ee.state==="suspended"&&ee.resume().catch(
()=>{}))}function Ya(){if(ee?.state!=="running")return!1;for(let{at:e,from:t,to:o}of kd){let n=ee.currentTime+e,r=new OscillatorNode(ee,{type:"sawtooth",frequency:t}),
s=new OscillatorNode(ee,{type:"square",frequency:45}),a=new GainNode(ee,{gain:0}),l=new GainNode(ee,{gain:za/2});r.frequency.exponentialRampToValueAtTime(o,n+Yn),
a.gain.setValueAtTime(0,n),a.gain.linearRampToValueAtTime(za,n+.01),a.gain.linearRampToValueAtTime(0,n+Yn),s.connect(l).connect(a.gain),r.connect(a).connect(ee.
destination);for(let h of[r,s])h.start(n),h.stop(n+Yn)}return!0}var qd=40,Xa=Je(),Xn=null;function Vn(){Ga();for(let e of["focus","blur"])addEventListener(e,Mo);document.addEventListener("visibilitychange",Mo),i("pane",Mo),i(
"socket",({isUp:e})=>{Xn=null,e&&Mo()}),g("alert",_d)}function Mo(){let e=ge()?A():"";Xn!==e&&(Xn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function _d(e){
let{thread:t,message:o}=e.dataset;ge()&&A()===t||!await Ad(o)||("sound"in e.dataset&&Ya(),"desktop"in e.dataset&&!ge()&&Ld(e.dataset,e.textContent))}async function Ad(e){
let t=v("alerted",{});if(Number(t.message)>=Number(e))return!1;C("alerted",{message:e,tab:Xa}),await new Promise(n=>setTimeout(n,qd));let o=v("alerted",{});return o.
tab===Xa||Number(o.message)>Number(e)}function Ld({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=Td(
o,{body:n,tag:`message-${t}`});r&&(r.onclick=()=>{window.focus(),r.close(),location.assign(`${V(e)}?m=${t}`)})}function Td(e,t){try{return new Notification(e,t)}catch{
return null}}var Jn={};j(Jn,{connect:()=>Md});g("aside",e=>{if(e.dataset.thread!==A())return;let t=document.querySelector(".thread__stage"),o=e.firstElementChild;!t||R(o.dataset.sender)||(t.querySelector(".\
aside")?.remove(),o.setAttribute("role","status"),t.append(o))});function Md(){document.addEventListener("click",({target:e})=>{let t=e.closest?.("[data-action=\
close-aside]")?.closest(".aside");t&&Va(t)}),L(document,e=>{let t=e.key==="Escape"&&e.target.closest?.(".aside");t&&Va(t)}),i("history",()=>document.querySelector(
".aside")?.remove())}function Va(e){let t=e.contains(document.activeElement);e.remove(),t&&document.querySelector("#composer textarea")?.focus({preventScroll:!0})}var Qn={};j(Qn,{connect:()=>Dd});var $d=450,Od=10;function Dd(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),$o(t))}),document.addEventListener("contextmenu",e=>{let t=Zn(e.target);!t||e.shiftKey||(e.preventDefault(),U()||$o(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),$o(Zn(e.target)))}),Pd()}var Zn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function $o(e,t){let o=await S.chatMenu().catch(()=>null);o?o.open(e,t):be(e.closest("li"),c("try-again"))}function Pd(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Zn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,$o(s)},$d))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Od&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var er=()=>Hn(tr),tr=()=>Pa(Nd);i("blocked",er);g("blocks",Ja);function Ja(e){He("",()=>Ja(e)),mn(e.dataset.blocked)}async function Nd(){let e=Ee(),t=await x(`${Hr}\
?filter=${e}`);if(Ee()!==e)return t.ok;let o=T(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;mn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Id))l===a?a=a.nextElementSibling:o.insertBefore(
l,a);for(;a;){let l=a.nextElementSibling;a.remove(),a=l}return qe(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),fe(!1),!0}function Id(e){
let t=e.querySelector(".chat"),o=t&&H(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
vo(t),Rd(t,o)?o.closest("li"):e):e}function Rd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Bd=5e3,Fd=4e3,Qa=15e3,Kd=3,Oo=0,Ot=0,Za=-Qa;i("socket",({isUp:e,tries:t})=>e?Ud():Wd(t));i("pane",ti);async function Ud(){clearTimeout(Oo),clearTimeout(Ot),
Oo=Ot=0;let e=Ae()!=="";Dt("live"),u("online"),e&&u("back"),await er()}function Wd(e){Ae()==="live"&&Dt("lost"),Oo||(Oo=setTimeout(()=>Dt("reconnecting"),Bd)),e>=
Kd&&(Ot||(Ot=setTimeout(ei,0)))}async function ei(){let e=A(),t=e?await Hd(e,d()):!0;t&&performance.now()-Za>Qa&&(t=await tr(),Za=performance.now()),!_e()&&(t?(Dt(
"polling"),u("online")):Ae()==="polling"&&Dt("reconnecting"),Ot=setTimeout(ei,Fd))}async function Hd(e,t){let o=await x(`${ts(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Qe(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ae=()=>document.documentElement.dataset.connection??"";function Dt(e){
Ae()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ti(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ti(){let e=m()?.querySelector(".banner");if(!e)return;let t=Ae()==="reconnecting"||Ae()==="polling";if(e.hidden=!t,
!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ae()==="reconnecting"?o:"",c(Ae()))}var oi=2400,Pt=null,Do=null;function ni(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),or(n))},{signal:t}),Nt()}i("end-wanted",jd);i("scrolled",
Nt);i("online",Nt);function Nt(){let e=Oe();if(!e||Pt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<oi?or(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<oi&&or(o)}async function or(e){let t=d();if(Pt===t)return;Pt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await x(`${gt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await ea(s,e.dataset.page===
"older",o),Pt===t&&(Pt=null),d()===t&&(s||r.ok)&&Nt()}async function jd({takesFocus:e}){let t=d();if(Do===t)return;Do=t;let o=await x(gt(t.dataset.thread));if(Do===
t&&(Do=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&ta(n),tn({takesFocus:e}),Nt()}var Gd=2e3;function ri(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await nt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Gd)})}function si(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}g("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var dr={};j(dr,{connect:()=>ru});async function ai(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),_t(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await S.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var ir={};j(ir,{connect:()=>Xd,connectPane:()=>rr,markAllRead:()=>sr});var ci=300,Y={thread:"",seq:0},nr=0,li=-ci,ft=null;function Xd(){for(let e of["focus","resize"])addEventListener(e,mt);document.addEventListener("visibilitychan\
ge",mt),addEventListener("pagehide",di)}function rr(){di();let e=d();e&&(Y={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),mt()}i("scrolled",mt);i("on\
line",mt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||N(e)&&Number(d().dataset.lastRead)===t-1?pi(d(),t):mt()});g("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&pi(t,Number(e.dataset.seq))});function sr(){let e=d(),t=Ne();"hasNewer"in e.dataset?mi(e,Number(e.dataset.lastSeq),""):
t&&fi(t),u("all-read")}function mt(){let e=ii();if(!e)return;let t=d(),o=Number(e.dataset.seq);ar(t,o),Y.thread===t.dataset.thread&&o>Y.seq&&(ft={thread:Y.thread,
message:e.id.replace("message-",""),seq:o}),nr||(nr=setTimeout(()=>{nr=0;let n=ii();n&&fi(n)},Math.max(0,li+ci-performance.now())))}function di(){if(!ft||Y.thread===
ft.thread&&Y.seq>=ft.seq)return;let{thread:e,message:t}=ft;ft=null,ui(e,t)}var ui=(e,t)=>x(ns(e),{form:t?{message_id:t}:{},keepalive:!0});function ii(){let e=Oe();
if(!e||!ge())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var fi=e=>mi(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function mi(e,t,o){
if(ar(e,t),Y.thread!==e.dataset.thread||t<=Y.seq)return;let n=Y,r=n.seq;n.seq=t,li=performance.now(),!(await ui(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function pi(e,t){
Y.thread===e.dataset.thread&&(Y.seq=Math.max(Y.seq,t)),ar(e,t)}function ar(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var M=null,Le=null,hi="";function gi(e,t){M=e.querySelector(".panel"),Le=e.querySelector("[data-action=stickers]"),!(!M||!Le)&&(Le.addEventListener("click",o=>{
o.preventDefault(),M.hidden?Vd():je()},{signal:t}),document.addEventListener("pointerdown",o=>{!M.hidden&&!M.contains(o.target)&&!Le.contains(o.target)&&je({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>M=Le=null))}function je({givesBack:e=!0}={}){return!M||M.hidden?!1:(M.hidden=!0,Le.setAttribute("aria-expanded","fals\
e"),e&&Le.focus({preventScroll:!0}),!0)}async function Vd(){let e=M;M.hidden=!1,Le.setAttribute("aria-expanded","true");let t=x(zr),o=await S.stickerPanel().catch(
()=>null);if(M!==e||M.hidden)return;if(!o)return je();cr()||o.show();let{ok:n,body:r}=await t;if(M!==e||M.hidden)return;if(!n)return cr()&&je();let s=cr();!s&&r===
hi||(hi=r,M.replaceChildren(...b(r).childNodes),s&&o.connect(M,je),o.show())}var cr=()=>!M.querySelector("[data-sticker]");var te=null,E=null,Po=null,xi=null;function Si(e,t){let o=e.querySelector("#messages");if(!o||(te=K("toolbar-template"),!te))return;te.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&lr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&lr(r.target.closest(".message"))},n),o.addEventListener("click",Zd,n),document.addEventListener("pointerdown",r=>{E&&!E.contains(r.target)&&!Po?.contains(
r.target)&&Te()},n),t.addEventListener("abort",()=>{Te(),te=null})}i("action",({action:e,li:t})=>{e==="react"&&wi("quick-template",t,"react"),e==="more"&&wi("me\
nu-template",t,"more")});function Te(){return E?(E.contains(document.activeElement)&&Jd(xi)?.focus({preventScroll:!0}),E.remove(),E=null,Po?.setAttribute("aria-\
expanded","false"),!0):!1}var Jd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):E?.closest(".message");function lr(e){if(!(!e||!te||e===te.parentElement||
E)){if(!Ue(e,"copy-link"))return te.remove();At(te,e),e.append(te)}}function Zd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Te(),Lt(t,o.dataset.reaction,o.querySelector("img")?.src);E?.
contains(o)&&Te(),ve(o.dataset.action,t)}}function wi(e,t,o){let n=E?.dataset.extra===o&&E.parentElement===t;if(Te(),!n&&(lr(t),E=K(e),!!E)){E.dataset.extra=o,At(
E,t);for(let r of E.querySelectorAll("hr"))r.hidden=!t.contains(te);Po=te?.querySelector(`[data-action=${o}]`)??null,Po?.setAttribute("aria-expanded","true"),xi=
t.contains(document.activeElement)?document.activeElement:t,t.append(E),Qd(t),L(E,eu),E.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Qd(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();E.dataset.extra==="more"?(E.style.insetInlineEnd="20px",E.style.insetBlockStart="20px",E.getBoundingClientRect().
bottom>t.bottom&&(E.style.insetBlockStart=`${-E.offsetHeight-20}px`)):E.getBoundingClientRect().top<t.top&&(E.style.insetBlockStart="24px")}function eu(e){let t=[
...E.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Te();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var ou={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},nu=".docked, #dialog, .sheet-holder";function ru(){L(document,su)}function su(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(nu))return;let{key:t}=e;if(t==="Escape")return au(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(bo())return;if(iu(e))return cu(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ai(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return lu(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&du(
e,o)||(document.activeElement===Oe()&&fu(e),mu(e))}function au(e){if(Fe()||$t()||Te()||je()||Se())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&de(),sr(),De())}var iu=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function cu(e){e.preventDefault(),Be(Gr)}function lu(e){let t=We(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Tt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function du(e,t){let o=ou[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),ve(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?De({takesFocus:!0}):uu()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
co(t):we(t);return n?n.focus():e.key==="ArrowDown"&&de(),!0}var uu=()=>d().querySelector(".message");function fu(e){if(e.key==="End")return e.preventDefault(),De();
if(e.key!=="ArrowUp")return;let t=Oe().getBoundingClientRect().bottom,o=Ne();for(;o&&o.getBoundingClientRect().top>t;)o=co(o);!o||!io(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function mu(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||U()||!Ce()||Ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||de()}function ki(){T()&&ct().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
pu(t))})}i("pane",ur);var bi=null;async function pu(e){bi=e;let t=await x(e.getAttribute("href"));if(bi!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ct().contains(document.activeElement);ct().replaceWith(o),window.htmx?.process(o),qe(
T()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),fe(!1)}function ur(){if(Ee()==="unread")for(let e of We())Tt(e)===
0&&e.dataset.thread!==A()&&lt(e.closest("li"))}var gu=2,yu=20;function fr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>yu?Math.random()*o*gu:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
fr(e,()=>pr(e.dataset.thread))});g("gone",e=>mr(e.dataset.thread));i("gone",({thread:e})=>mr(e));i("dialog-done",()=>m()?.querySelector("#members")&&pr(m().dataset.
thread));i("back",()=>m()?.querySelector("#members")&&pr(m().dataset.thread));function mr(e){m()?.dataset.thread===e&&u("reload",{path:jr})}async function pr(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return wu(t,e);if(!t.querySelector("#members"))return;let o=await me(`${rs(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return mr(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function wu(e,t){let o=await me(Wt(t)),n=o.ok?
b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>hr(e,t));g("news",vi);g("thread",e=>fr(e,()=>Mt(e.dataset.thread)));g("gone",e=>Ei(e.dataset.thread));g("read",e=>{e.dataset.user===
_()&&hr(e.dataset.thread,Number(e.dataset.seq))});function vi(e){let{thread:t}=e.dataset,o=He(t,()=>vi(e)),n=H(t);if(!n)return o||"changed"in e.dataset?void 0:Mt(
t);qa(n,e)&&ue(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(_a(n,e),ue(n),
r>s&&Eo(n.closest("li")))}function Ei(e){He(e,()=>Ei(e)),lt(H(e)?.closest("li"))}function hr(e,t){He(e,()=>hr(e,t));let o=H(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ue(o),ur())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&zn())});g("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var X=null,gr=new AbortController,qi=()=>{},Ro="",No=null,_i=!1,Io=null,wr=!1;function Ai(e){qi=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Su);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Bo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(No=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===No&&(No=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(bu(
n),Ro=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Fo(ds(t.detail.path),!1)}),document.addEventListener("click",Eu),document.
addEventListener("click",qu,!0),Bo()}i("reload",({path:e})=>!No&&Fo(e??xu(),e!==void 0));i("docked",Bo);i("renamed",()=>oe()||Li(!1));i("online",()=>{let e=Ro;Ro=
"",(e.startsWith(`${Wr}/`)||e===he)&&Fo(e,!0)});var xu=()=>oe()?V(m().dataset.thread):location.pathname+location.search;function Fo(e,t){if(!window.htmx||!m())return location.
assign(e);let o=t&&!oe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Su(e){
let{ctx:t,tasks:o}=e.detail;_i=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Bo(){if(m()===X)
return;gr.abort();let e=X===null;if(X=m(),Ro="",gr=new AbortController,!X)return u("pane",{thread:""});X.setAttribute("hx-sync","this:replace"),oe()||Li(e),qi(X,
gr.signal),Jt(),wr&&!yr(X)?vu():!e&&_i&&!X.contains(document.activeElement)&&Ti(),u("pane",{thread:A()})}function bu(e){let t=new RegExp(`^${V("(\\d+)")}$`).exec(
e)?.[1],o=t&&H(t),n=o&&!oe()?K("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(n),Bo()}var ku=()=>[he,he.
slice(0,-1)].includes(location.pathname);function Li(e){document.body.dataset.view=X.dataset.view??(ku()?"list":"thread"),e||(document.title=[X.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function vu(){wr=!1;let e=Io&&ht(Io);Io=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ti()}var yr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function Ti(){(U()?X:Ce()??X).focus({preventScroll:!0})}function Eu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Fo(t.getAttribute("href"),!0)}function qu({target:e}){let t=e.closest("a[href]");t&&(wr=yr(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),yr(m())||(Io=t))}var xr={};j(xr,{connect:()=>Lu});var Mi=".photo a img",Au=matchMedia("(prefers-reduced-motion: reduce)"),$i=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:o}of e)t.isConnected?Tu(
t,o):$i.unobserve(t)});function Lu(){document.addEventListener("click",Cu),document.addEventListener("error",$u,!0),document.addEventListener("load",({target:e})=>Ci(
e),!0);for(let e of document.querySelectorAll(Mi))Ci(e)}var Oi=e=>e.closest(".photo").querySelector("[data-moves]");function Ci(e){e.matches?.(Mi)&&Oi(e)&&$i.observe(
e)}function Tu(e,t){let o=Oi(e),n=o?.getAttribute("aria-pressed");if(!o||n==="true"||n===null&&Au.matches)return;let r=t?o.dataset.moves:o.dataset.still;e.getAttribute(
"src")!==r&&(e.src=r)}function Cu(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),
S.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(".player__press");n&&S.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});
let r=t.closest?.("[data-moves]");r&&Mu(r)}function Mu(e){let t=e.closest(".photo").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.
querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,e.setAttribute("aria-pressed",String(!o))}function $u({target:e}){if(e.matches?.(".pho\
to a img, .album__tile img:not(.photo__blur)")&&Ou(e),e.matches?.(".photo--video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);
t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.replaceWith(t)}}function Ou(e){let t=e.closest(".photo, .album__tile");if(t.
querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button","button button--quiet",c("retry"));n.type="button";let r=f("span","photo__fa\
iled",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),
e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Du=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!R(e);for(let a of T()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Ko(r.dataset.onlineOf).includes(e))return;
let s=Ko(r.dataset.online).filter(a=>a!==e);r.dataset.seen=R(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Pu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await me(Wt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Jt())});var Ko=(e="")=>e.split(" ").filter(Boolean);function Pu(e){let t=Ko(e.dataset.onlineOf).length,o=Ko(e.dataset.online).length,n=m().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?sn(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Di(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=sn(
new Date(t.dataset.seen)))};e(),setInterval(e,Du)}var pt="push";async function Pi(){if(!Co()||!v(pt,""))return;let e=await(await Sr())?.getSubscription();e?await kr("POST",e):W(pt)}async function Sr(){return window.
pushManager?window.pushManager:(await Gn(),(await navigator.serviceWorker.ready).pushManager)}async function Nu(){let e=document.querySelector("[data-push]");if(!e)
return;if(!window.isSecureContext)return Uo(e,c("alert-desktop-needs-https"));if(!Co()||!("PushManager"in window)||!("Notification"in window))return Uo(e,c("pus\
h-not-here"));let t=v(pt,"")!==""&&Notification.permission==="granted",o=e.querySelector("[data-push-switch]");o.hidden=!1,o.setAttribute("aria-checked",t),Notification.
permission==="denied"&&Uo(e,c("alert-desktop-refused"))}async function Ow(e){let t=e.closest("[data-push]");if(!e.disabled){e.disabled=!0;try{e.getAttribute("ar\
ia-checked")==="true"?await br():await Iu()}catch{Uo(t,c("push-unreachable"))}e.disabled=!1,e.focus(),await Nu()}}async function Iu(){if(await Notification.requestPermission()!==
"granted")return;let{key:e}=await(await fetch(Vr)).json(),t=await Sr();await(await t.getSubscription())?.unsubscribe();let o=await t.subscribe({userVisibleOnly:!0,
applicationServerKey:e});if(!(await kr("POST",o)).ok)throw new Error("refused");C(pt,o.endpoint)}async function br(){if(!v(pt,""))return;W(pt);let e=await(await Sr())?.
getSubscription();e&&(await kr("DELETE",{endpoint:e.endpoint}),await e.unsubscribe())}var Uo=(e,t)=>e.querySelector("small").textContent=t,kr=(e,t)=>fetch(Jr,{method:e,
headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});var vr={};j(vr,{connect:()=>Ii});var Bu=`a[href^='${Yr}']:not(.button)`;function Ii(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Bu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Ni(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Ni(e,r=>r.onSpace(n)))},t)}async function Ni(e,t){
e.abort();let o=await S.profileCard().catch(()=>null);o?t(o):Ii()}var Er=8,qr=4,$=null;function Ri(){$=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||_r()||$&&!$.isConnected)&&It()});i("sent",It);i("history",It);
i("back",Ar);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Fu(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,It())});
g("marks",Ar);g("thread",e=>e.dataset.thread===d()?.dataset.thread&&Ar());var Wo=()=>[...$?.querySelectorAll(".seen__face")??[]],Fu=e=>Wo().find(t=>t.dataset.user===
e);function Ku(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>mo(t)&&!N(t));return _r()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var _r=()=>$?.querySelector(".seen__words").dataset.direct==="true",Uu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function It(){if(!$||!d())return;let e=Ku(),t=e?Wo().filter(o=>Uu(o,Number(e.dataset.seq))):[];q(()=>{e&&e.nextElementSibling!==$?e.after($):!e&&!$.isConnected&&
d().append($);let o=new Set(t.slice(0,Er));for(let r of Wo())r.hidden=!o.has(r);$.querySelector(".seen__more").textContent=t.length>Er?`+${t.length-Er}`:"";let n=$.
querySelector(".seen__words");_r()||(n.textContent=c("seen-by",{names:Wu(t)})),$.hidden=t.length===0})}var Wu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
qr?`${t.slice(0,qr).join(", ")} +${t.length-qr}`:t.join(", ")};async function Ar(){let{thread:e}=d()?.dataset??{},t=$;if(!t)return;let o=await me(os(e)),n=o.ok?
b(o.body).querySelector("#seen"):null;if(!(!n||$!==t||d()?.dataset.thread!==e)){for(let r of Wo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}$=n,$.hidden=!0,t.replaceWith($),It()}}function Bi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Yo&&(e.preventDefault(),ju(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),yt())})}async function ju(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",nn);let o=await x(Yo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",nn),u("\
still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}await br().
catch(()=>{}),location.assign(Kt)}var Lr={};j(Lr,{connect:()=>Gu});function Gu(){document.addEventListener("click",e=>Fi(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Fi(e.target))})}function Fi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var $r={};j($r,{connect:()=>Xu,connectPane:()=>Mr});var Yu=200,Tr=()=>v("folded-previews",[]);function Xu(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&Vu(e),!0),i("placed",({li:e})=>Cr(
e)),i("history",()=>Cr(d()))}function Mr(){Cr(d())}function Vu(e){let{id:t}=e.closest(".message"),o=Tr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-Yu);(n.length!==
Tr().length||!e.open)&&C("folded-previews",n)}function Cr(e){let t=new Set(Tr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var Ju=1440*60*1e3,Ui=()=>document.querySelectorAll(".stay-bar");function Wi(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&(C("stay",Date.now()),Ki(Ho))}),i("dialog-done",({id:e})=>e==="stay"&&Ki(()=>Ui().forEach(t=>t.remove()))),i("pane",Ho),i("history",Ho),Ho()}function Ki(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Ho(){let e=Date.now()-v("stay",0);for(let t of Ui())t.hidden=e>=0&&e<Ju}var pe=64,Qu=/^\(\d+\) /,Or=null;function Dr(){Hi(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Hi()}),new MutationObserver(ji).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Rt=()=>Number(document.body.dataset.unread)||0;function Hi(){ji(),ef()}function ji(){let e=document.title.replace(
Qu,""),t=Rt()>0?`(${Rt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function ef(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Rt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Or??(Or=await tf(e.dataset.plain)),Rt()===0)return;e.
href=of(Rt())}catch{}}}function tf(e){return new Promise((t,o)=>{let n=new Image(pe,pe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function of(e){let t=Object.assign(
document.createElement("canvas"),{width:pe,height:pe}),o=t.getContext("2d");o.drawImage(Or,0,0,pe,pe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(pe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(pe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,pe-r/2,47),t.toDataURL("image/png")}var rf=5e3,Pr=3e3,Bt=new Map,jo={thread:"",at:-Pr};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||R(o))return;Bt.has(t)||Bt.set(t,new Map);let r=Bt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Nr(t,o),rf)}),Ir(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Nr(o.dataset.thread,
e.dataset.sender)});g("news",e=>Nr(e.dataset.thread,e.dataset.sender));function zi(e,t){let o=e.querySelector("#composer textarea");Ir(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&sf(e.dataset.thread)},{signal:t})}i("composed",()=>jo={thread:"",at:-Pr});function sf(e){let t=performance.
now();jo.thread===e&&t-jo.at<Pr||(jo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Nr(e,t){let o=Bt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Ir(e))}function Ir(e){let t=[...Bt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>f("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Gt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return Gi();if(N(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ge()&&Xt())&&
cf(e)});i("all-read",Gi);function cf(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",q(()=>{Yi(),e.before(t),J(e)})}function Gi(){
q(Yi)}function Yi(){let e=document.getElementById("new-messages");if(!e)return;let t=we(e);e.remove(),t&&J(t)}var Br={};j(Br,{connect:()=>df});var lf=1e3,Xi=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Xi.unobserve(o),S.player().then(({prepare:n})=>n(o),()=>{}))});function df(){
i("pane",Ft),i("history",Ft),i("placed",Ft),i("gallery",Ft),i("played",({player:e})=>uf(e)),Ft()}var Rr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Ft(){let e=v("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Rr(t)),Xi.observe(t)}}function uf(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=v("heard",[]).filter(n=>n!==Rr(e));C("heard",[...o,Rr(e)].slice(-lf))}document.documentElement.classList.add("has-js");vs();St(document);Bi();Ka();ri();si();Di();As(document.body.dataset.page);document.body.dataset.page==="app"?ff():
document.getElementById("dock")&&mf();function ff(){Wi(),v("dock",{}).state==="closed"&&W("dock"),Dr(),Vi(),Ji(),Vn(),Wn(),Ia(),Pi()}async function mf(){Dr(),Vn(),
Wn(),(await S.dock()).connect(Ji,Vi)}function Vi(){Aa(),ki()}function Ji(){Es();for(let e of[un,Jn,xo,ko,xr,$r,Br,Lr,dr,ir,Qn,vr])e.connect();Ai([St,Js,dn,Cs,ma,
Ba,_n,va,Ri,ms,ni,rr,zi,Si,Ha,gi,Mr,Gs,Ls])}export{hf as a,Qi as b,gf as c,ec as d,yf as e,wf as f,b as g,f as h,D as i,ht as j,Sf as k,u as l,i as m,he as n,zr as o,vf as p,Ef as q,qf as r,Yr as s,_f as t,
Af as u,Lf as v,V as w,Tf as x,Cf as y,Mf as z,$f as A,Of as B,Df as C,Pf as D,x as E,zt as F,yt as G,L as H,m as I,Ce as J,A as K,U as L,c as M,q as N,v as O,C as P,
Vf as Q,Je as R,g as S,et as T,St as U,qs as V,_s as W,de as X,Kp as Y,kl as Z,So as _,be as $,_l as aa,Be as ba,_t as ca,Fe as da,Lt as ea,Ga as fa,Ya as ga,Mt as ha,
Vh as ia,Co as ja,Gn as ka,Nu as la,Ow as ma,ld as na,tg as oa,og as pa,ng as qa,Ts as ra,S as sa,Sc as ta,bc as ua,fm as va};

var Lr=Object.defineProperty;var Tr=e=>{throw TypeError(e)};var Ti=(e,t,o)=>t in e?Lr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var Y=(e,t)=>{for(var o in t)Lr(e,o,{get:t[o],enumerable:!0})};var Ou=(e,t,o)=>Ti(e,typeof t!="symbol"?t+"":t,o),Ko=(e,t,o)=>t.has(e)||Tr("Cannot "+o);var Ci=(e,t,o)=>(Ko(e,t,"read from private field"),o?o.call(e):t.get(e)),Nu=(e,t,o)=>t.has(e)?Tr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Mi=(e,t,o,n)=>(Ko(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Pu=(e,t,o)=>(Ko(e,t,"access private method"),o);var Iu=(e,t,o,n)=>({set _(r){Mi(e,t,r,o)},get _(){return Ci(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function m(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function F(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function O(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Bu(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>{if(!o||o.isConnected)return;([...e.querySelectorAll(o.localName)].find(r=>Cr(r)===Cr(o))??t)?.focus({preventScroll:!0})}}
var Cr=e=>e.id||e.getAttribute("href")||e.value;function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function T(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var $i=new Intl.PluralRules(document.documentElement.lang||"en");function l(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o($i.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function It(e,t){
return l(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var S=document.documentElement.dataset.base??"",he=S+"/",Rt=S+"/login",Uo=S+"/logout",Mr=S+"/chats",$r=S+"/chats/list",Dr=S+"/chats/gone",Or=S+"/stickers",Wu=S+
"/gifs",ju=S+"/switch",Nr=S+"/keys",Bt=S+"/settings/look",Pr=S+"/users/",Ir=S+"/live",zu=S+"/api/uploads/tus",X=e=>`${S}/chats/${e}`,Rr=e=>`${S}/chats/${e}/entr\
y`,Br=e=>`${S}/chats/${e}/day`,Fr=e=>`${S}/chats/${e}/changes`,Kr=e=>`${S}/chats/${e}/marks`,Gu=e=>`${S}/chats/${e}/members`,Ur=e=>`${S}/chats/${e}/read`,Ft=e=>`${S}\
/chats/${e}/bar`,Hr=e=>`${S}/chats/${e}/people`,ft=e=>`${S}/chats/${e}/messages`,Kt=(e,t)=>`${S}/chats/${e}/messages/${t}/raw`,Wr=(e,t)=>`${S}/chats/${e}/messag\
es/${t}/edit`,jr=(e,t)=>`${S}/chats/${e}/messages/${t}/delete`,zr=(e,t)=>`${S}/chats/${e}/messages/${t}/report`,Ut=(e,t)=>`${S}/chats/${e}/messages/${t}/reactio\
ns`,Yu=e=>`${S}/users/${e}/card`,Gr=e=>`${S}/stickers/${e}/picture`,Xu=e=>`${S}/gifs/${e}`,Vu=e=>`${S}/api/uploads/${e}`,Ju=e=>`${S}/files/${e}/thumb`;var Di=15e3;async function h(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Di);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let c={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(c,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,c),B=await p.text();return p.status===401&&pt(),{status:p.status,ok:p.ok,body:B,problem:p.ok?null:Oi(B,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Ht(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function pt(){let e=location.pathname+location.search;location.
assign(`${Rt}?next=${encodeURIComponent(e)}`)}function Oi(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Wt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),L=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Ho=()=>document.getElementById("composer"),Le=()=>Ho()?.querySelector("textarea[name=content]")??null,te=()=>!!f()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ge=()=>document.visibilityState==="visible"&&document.hasFocus(),K=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,P=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===_()&&!P(e);var Wo=new Map,Te=null,jo=(e,t)=>`${X(e)}${t?`?m=${t}`:""}`;function Yr(e,t,o){o?Wo.set(e,{address:e,thread:t,id:o.id,top:o.top}):Wo.delete(e)}function Xr(e){return Te=
Wo.get(e)??null,Te?jo(Te.thread,Te.id.replace("message-","")):e}function Vr(e){let t=Te?.thread===e?Te:null;return Te=null,t}var Ni=80,w=null,Jr="",ze=!0,zo=!1,ye=null,Yo=-1;function Zr(e,t){if(w=e.querySelector(".thread__scroll"),!w)return;let o=d();w.style.overflowAnchor="none",Pi(o),
w.addEventListener("scroll",Ii,{passive:!0,signal:t});let n=new ResizeObserver(()=>ht());n.observe(w),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>$e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),w=ye=null})}i("placed",je);i("read",je);i("show-message",({li:e})=>es(e));var zt=()=>!w||
w.scrollHeight-w.scrollTop-w.clientHeight<=Ni,Qr=()=>ze&&!("hasNewer"in(d()?.dataset??{})),Me=()=>w;function E(e,t="top"){if(!w||zo)return e();zo=!0,ts();try{return e()}finally{
zo=!1,ht(t)}}function $e({takesFocus:e=!1}={}){w&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Xo({takesFocus:e}))}function Xo({takesFocus:e=!1}={}){
w&&(ze=!0,ht(),u("scrolled"),je(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function es(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),w.scrollTop+=Ce(e).top-(w.clientHeight-e.offsetHeight)/2,jt(),u("sc\
rolled")}function Pi(e){ze=!0;let t=Vr(e.dataset.thread);Jr=t?.address??jo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return w.
scrollTop+=Ce(o).top-t.top,jt(),je();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return es(n);ht(),
r&&Ce(r).top<0&&(w.scrollTop+=Ce(r).top-16),jt(),je()}var Go=!1;function Ii(){Go||(Go=!0,requestAnimationFrame(()=>{Go=!1,w&&(ts(),te()||Yr(Jr,d().dataset.thread,
ze?null:ye),je(),u("scrolled"))}))}function ts(){w.scrollTop===Yo&&ht(),jt()}function jt(){ze=zt(),Yo=w.scrollTop,ye=null;let e=w.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ye={id:t[o].
id,...Ce(t[o])})}function ht(e="top"){if(!w)return;let t=ye&&document.getElementById(ye.id);if(ze)w.scrollTop=w.scrollHeight;else if(t){w.scrollTop+=Ce(t)[e]-ye[e];
let o=e==="top"?"bottom":"top";ye[o]=Ce(t)[o]}Yo=w.scrollTop}function Ce(e){let t=w.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function je(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!w||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=w.scrollHeight-w.scrollTop-w.clientHeight,r="hasNewer"in t.dataset||n>w.clientHeight;e.hidden=zt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?l("new-count",{n:o}):l("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Ge=new Map,oe=e=>`ribbit:${Wt()}:${_()}:${e}`;function q(e,t){if(Ge.has(oe(e)))return Ge.get(oe(e));try{let o=localStorage.getItem(oe(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function $(e,t){let o=oe(e);Ge.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ge.set(o,t)}}function ne(e){Ge.delete(oe(e));
try{localStorage.removeItem(oe(e))}catch{}}function Vo(e){let t=oe(e),o=new Set([...Ge.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(oe("").length))}function Jo(){for(let e of Vo(""))ne(e)}function Ye(e){addEventListener("stora\
ge",t=>{t.key?.startsWith(oe(""))&&e(t.key.slice(oe("").length))})}function Xe(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(
16).padStart(2,"0")).join("")}var Bi=3e4,Fi=300,Ki=["presence","read","avatar"],Gt=new Map,Ve=[];function y(e,t){Gt.has(e)||Gt.set(e,[]),Gt.get(e).push(t)}function Je(e){for(let t of[...b(e).
children])Ki.includes(t.dataset.frame)&&(Ve=[...Ve.slice(1-Fi),{frame:t,at:performance.now()}]),ns(t)}function Yt(){Ve=Ve.filter(({at:e})=>performance.now()-e<Bi);
for(let{frame:e}of Ve)ns(e)}var os=()=>Ve=[];function ns(e){for(let t of Gt.get(e.dataset.frame)??[])t(e)}var Ui=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Xt=e=>new Intl.DateTimeFormat(Ui,e),rs=Xt({hour:"numeric",minute:"\
2-digit"}),Hi=Xt({month:"short",day:"numeric"}),Wi=Xt({month:"short",day:"numeric",year:"numeric"}),ji=Xt({dateStyle:"full",timeStyle:"short"}),Vt=e=>e.replace(
/[\u00a0\u202f]/g," "),Ze=e=>Vt(rs.format(e)),ss=e=>Vt(rs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Qe=e=>Vt(ji.format(e));
function N(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var as=(e,t)=>e===N(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function et(e,t=new Date){let o=N(e);return o===N(t)?l("today"):as(o,t)?l("yesterday"):Vt((e.getFullYear()===t.getFullYear()?Hi:Wi).
format(e))}var Zo=e=>N(e)===N(new Date)?Ze(e):et(e);function is(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?l("just-now"):o<60?l("minutes-ago",{n:o}):o<
1440?l("hours-ago",{n:Math.floor(o/60)}):et(e,t)}function cs(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${he}; max-age=31536000; samesite=lax`)}function Qo(e){let t=new Date,o=t-e<24*36e5;return l("last-seen",{when:!o&&
as(N(e),t)?l("yesterday-within"):is(e,t)})}var zi={clock:Ze,ago:is};function gt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(zi[t.dataset.time]??Zo)(o),t.title=Qe(o)}}function ls(){let e=N(new Date),t=0,o=()=>{let n=N(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function ds(e){return e<1e3?l("size-bytes",{n:e}):e<999500?l("size-kb",{size:en(e/1e3)}):e<9995e5?l("size-mb",{size:en(e/1e6)}):l("size-gb",{size:en(e/1e9)})}var en=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),us=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var k={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),
gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),
settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Yi={settings:k.settings,avatar:k.avatar,desk:k.desk,trust:k.trust};
function ms(e){Yi[e]?.().then(({connect:t})=>t(),()=>{})}var Xi={"[data-picks]":k.peoplePicker,"#search":k.search,"#gallery":k.gallery};function fs(e,t){for(let[
o,n]of Object.entries(Xi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.
length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var ps=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var H=null,D=null,De=0;function hs(e,t){D=e.querySelector("#composer");let o=D?.querySelector("input[type=file]");if(!o)return D=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Qi(r):r);o.value="",tn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),k.addMenu().then(({toggle:r})=>D&&r(D,o),()=>Ji({})))},{signal:t}),K()&&ps()&&ec(t),document.addEventListener("paste",oc,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,nc,{signal:t});De=0,H?.show(D),t.addEventListener("abort",()=>D=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Jt(t=>t.restore(D,e)));var gs=()=>H?.count(A())??0,ys=()=>H?.isSpoiler(A())??!1,xs=()=>H?.isHeldUp(A())??!1,Ss=()=>H?.take(A())??[],bs=e=>H?.
isUnderWay(e)??!1,ws=e=>H?.previewOf(e)??null;function Ji({accept:e="",capture:t="",isVoice:o=!1}){let n=D?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function Zi(e){k.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:l("try-again")}))}async function qm(e,t){let o=[];return await Jt(n=>o=n.hand(e,t)),o}var Qi=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function ec(e){let t=D,o=m("button","hold__press",O("microphone"));o.type="button",o.setAttribute("aria-label",l("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),k.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:l("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&Zi(t),{signal:e});let n=m("span","hold__lock",O("lock"),O("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(m("div","hold",n,o)),t.classList.add("composer--voice")}function tn(e){e.length>0&&Jt(t=>D&&t.add(D,e))}async function Jt(e){
H??(H=await tc().catch(()=>null)),H?e(H):u("composer-note",{words:l("try-again")})}async function tc(){let[e,{Upload:t}]=await Promise.all([k.tray(),k.upload()]);
return e.useUpload(t),e}function oc(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!D?.contains(e.target);
!D||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),tn(t))}function nc(e){!D||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++De===1&&Jt(t=>De>0&&D&&t.showDrop(D,te())),e.type==="dragleave"&&De>0&&De--,e.type==="drop"&&(De=0,tn([...e.dataTransfer.files])),De===0&&
H?.hideDrop())}var rc=98,vs=null;function Es(e){e===vs&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(rc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,vs=o===t?e:null})}var rn={};Y(rn,{connect:()=>sc,connectPane:()=>nn,discardEdit:()=>eo,draftPreview:()=>on,saveEdit:()=>Qt,savedDraft:()=>to,savedEdit:()=>Zt});var yt=e=>`draft:${e}`,on=e=>(q(yt(e),"")||"").trim();function sc(){Ye(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function nn(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=q(yt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
qs(o,n.value):Qt(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&qs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Zt=e=>q(
`edit:${e}`,null),Qt=(e,t,o)=>$(`edit:${e}`,{id:t,text:o}),eo=e=>ne(`edit:${e}`),to=e=>q(yt(e),"");function qs(e,t){t.trim()===""?ne(yt(e)):$(yt(e),t)}var oo=new Set,_s=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),W=e=>e!==_()&&_s().includes(e);function an(e){if(e===document.body.dataset.
blocked)return;let t=_s();document.body.dataset.blocked=e,u("blocked");let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==W(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(cn))}i("pane",()=>oo.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?oo.add(t.id):oo.delete(t.id),sn(t,e.target.open)},!0);function cn(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!P(e)&&W(e.dataset.sender)?(o||e.prepend(o=F("fold-template")),o.open=oo.has(e.id),sn(e,o.open)):o&&(o.remove(),sn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&W(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=l("folded"))}function sn(e,t){let o=e.getAttribute("aria-label");
o!==l("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:l("folded"))}async function tt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return ac(e)}}function ac(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var As=14,ic=20,cc=200,lc=2e3,no=new Set;i("pane",()=>no.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&pc(t);let o=e.
closest?.(".show-more");o&&E(()=>ln(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&ln(fc(t),!0)});function Ls(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))uc(n);let o=t.filter(dc);for(let n of o)Ts(n,n,n.closest(
".message").id)}function dc(e){if(e.textContent.length<cc&&e.querySelectorAll("br, li, blockquote").length<As/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=As*parseFloat(getComputedStyle(e).lineHeight)-1}function uc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(F("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=ic))return;let o=e.closest(".message");Ts(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Ts(e,t,o){let n=m(
"button","show-more",m("span","",""),O("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),ln(n,no.has(o))}var mc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,fc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function ln(e,t){mc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=l(t?"show-less":"show-more"),t?
no.add(e.dataset.folds):no.delete(e.dataset.folds)}async function pc(e){let t=e.closest(".code").querySelector("code").textContent,o=await tt(t),n=e.lastElementChild;
n.textContent=l(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=l("copy"),e.classList.remove("code__copy--done")},
lc)}var dn=e=>{if(W(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!I(e)};function un(e){if(e.dataset.
mentions===void 0)return;let t=dn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(un));var mn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Cs(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
mn(t).includes(_())))}var Ms="a:not([aria-hidden]), button, [role=button]";function fn(e){for(let t of e.querySelectorAll(Ms))t.tabIndex=-1}function $s(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Ms)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&fn(r)},{signal:t})}var gc=6e4,ro=e=>e.classList.contains("message");function xe(e){do e=e.nextElementSibling;while(e&&!ro(e));return e}function so(e){do e=e.previousElementSibling;while(e&&
!ro(e));return e}function V(e,t=e){if(!e)return;let o=xe(t)??t,n=[],r=so(e);for(let s=e;s&&(yc(s,r)&&n.push(s),s!==o);s=xe(s))r=s;Ls(n)}function ao(e){let t=e.querySelectorAll(
".message");t.length&&V(t[0],t[t.length-1])}function yc(e,t){let o=new Date(e.dataset.at),n=t!==null&&N(new Date(t.dataset.at))===N(o),r=n&&o-new Date(t.dataset.
at)<gc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!P(e)&&!P(t)&&t.dataset.sender===e.dataset.sender),xc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),bc(e,o),cn(e),Cs(e),un(e),fn(e),!0)}function xc(e,t,o,n){
let r=null,s=null;for(let c=e.previousElementSibling;c&&c!==t;){let p=c.previousElementSibling;c.id==="new-messages"?s=c:c.dataset.day!==void 0&&(r?.remove(),r=
c),c=p}if((s||n)&&r?.remove(),s)return Sc(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==N(o)&&r.replaceChildren(Ds(o)),
r.dataset.day=N(o);let a=et(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Sc(e,t){let o=t?N(t):void 0,n=t?et(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",Ds(t)," · ",m(
"b","",l("new-messages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function Ds(e){let t=m("a","divider__day",et(e));return Object.assign(
t,{tabIndex:-1,title:l("jump-to-day"),href:`${Br(d()?.dataset.thread)}?day=${N(e)}`}),t.dataset.dialog="",t}function bc(e,t){let o=Ze(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=Qe(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=ss(t));let s=e.querySelector(".message__edited[data-at]");gt(e),s&&(s.title=Qe(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",c=n?a.lastIndexOf(n):-1;c>=0&&e.setAttribute("aria-label",a.slice(0,c)+o+a.slice(c+n.length))}var io=400,wc=50,Os=8,kc=60,Se=new Map,ce=e=>Number(e.dataset.seq),co=e=>Number(e.dataset.version),lo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Ps(){let e=d();Se.clear(),e&&ao(e)}i("day",()=>{let e=d();e&&E(()=>ao(e))});y("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(le(o),Is(t,e.dataset.version))});y("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Is(t,e.dataset.version)});y("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});y("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Is(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function le(e){let t=d(),o=document.getElementById(e.id)??Ec(t,e.dataset.clientId);if(o&&lo(o)&&co(o)>=co(e))return o;let n=ce(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&lo(o)?qc(o,e):Ac(t,e,o));return r||vc(e),u("placed",{li:r??e,isNew:n}),n&&r&&Ks(
t),r}function vc(e){Se.delete(e.id),Se.set(e.id,e),Se.size>io&&Se.delete(Se.keys().next().value)}function Rs(e){let t=[document.getElementById(e.id),Se.get(e.id)].
filter(Boolean);return Se.delete(e.id),t.find(o=>co(o)>=co(e))??e}function Ec(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function qc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),V(t),o&&(t.contains(o)?o:_c(t,
o)??t).focus({preventScroll:!0}),t}function _c(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Ac(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ce(t)>ce(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ce(t)<ce(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ce(a)>ce(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):mo(e,t),V(t),t}function mo(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Bs(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Os):r.splice(0,Os);if(E(()=>Lc(n,a.filter(c=>!document.getElementById(c.id)).map(Rs),t),Ns(t)),Ks(n,{fromEnd:t,isPaging:!0}),await Tc(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),uo(n,t,!s&&pn(n,e,t))},
Ns(t)),u("history")}var Ns=e=>e?"bottom":"top";function Lc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)mo(e,r);V(t[0],t[t.length-1])}var Tc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:kc}):setTimeout(
e)});function Fs(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Rs),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&xe(s),c=o[o.length-1];c&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ce(c)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),ao(t),uo(t,!0,pn(t,e,!0)),uo(t,!1,pn(t,e,!1)),
u("history")}function pn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Oe(e);return t.dataset.hasNewer==="true"||n!==null&&ce(n)<Number(e.dataset.lastSeq)}
function uo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Cc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Cc(e,t,o){let n=t?"older":"newer",r=m("a","link",l(n));
return r.href=`${X(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,m("li",`pager pager--${n}`,r)}function Ks(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=io+wc||!o&&!Qr()||E(()=>{let r=t?n.slice(io):n.slice(0,n.length-io),s=new Set(r);for(let c of[...e.children])(s.has(c)||
c.matches(t?".pager--newer":".pager--older, .peer"))&&c.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();uo(e,!t,!0),V(a)})}function Oe(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Us(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var go={};Y(go,{add:()=>En,connect:()=>Wc,connectPane:()=>bn});var ot="outbox:",xt=null,hn=e=>e.startsWith(ot);Ye(e=>hn(e)&&gn());function j(){return xt??(xt=Vo(ot).map(e=>q(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),xt}var Hs=e=>j().filter(t=>t.thread===e).pop()??null;function Ws(e){let t=Math.max(0,...j().map(o=>o.n))+1;js({...e,id:Xe(),n:t,at:Date.now(),problem:""})}
function re(e,t){let o=q(ot+e,null);o&&js({...o,...t})}function St(e){let t=q(ot+e,null);ne(ot+e),t&&gn([t.thread])}function js(e){$(ot+e.id,e),gn([e.thread])}function gn(e){
let t=xt??[];xt=null;for(let o of new Set(e??[...t,...j()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?l("deleted"):nt(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function nt(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var $c=400,Dc=320,Gs=new Map;function Ys(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Oc(t,o),!n)return;E(()=>{mo(
e,n,{afterPending:!0}),V(n)})}Fc(n,t)}function Oc(e,t){let o=F("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Ic(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Nc(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=Ze(n);let s=[...(e.files??[]).
map(({name:c})=>c),nt(o)].join(" ").trim();o.setAttribute("aria-label",l("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&Bc(o,a),o}var zs=e=>e.picture??ws(e.key);function Nc(e){let t=m("div","attachments"),n=e.map(zs).filter(
Boolean).map(({url:r,width:s,height:a})=>{let c=m("img",""),p=Math.min(1,$c/s,Dc/a);return Object.assign(c,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.
max(1,Math.round(a*p))}),c});n.length===1&&t.append(m("div","photo",n[0])),n.length>1&&t.append(m("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>m("span","album__tile",r))));for(let r of e.filter(s=>!zs(s)))t.append(m("div","file",m("span","file__kind",us(r.name)),m("span","file__text",m("span","file_\
_name",r.name),m("span","file__size",ds(r.size)))));return t}i("upload-progress",({key:e,part:t})=>Gs.set(e,t));function Pc(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:Gs.get(n.key)??0),0)/t}function Ic(e){let t=m("img","sticker");return Object.assign(t,{width:128,
height:128,alt:l("sticker",{name:e}),src:Rc(e)}),t}var Rc=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??Gr(e);function Bc(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("\
span","quote__name",t.dataset.senderName),m("span","quote__text",nt(t))))}function Fc(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=Pc(t.files),a=r?l("waiting"):s<1?l("uploading",{percent:Math.floor(100*s)}):l("sending"),c=n?
t.problem:a;if(!o||o.dataset.shown===c)return;if(o.dataset.shown=c,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(O("clock"),a);let p=t.problem==="?"?l("not-sent"):`${l("not-sent")} · ${t.problem}`;
o.replaceChildren(O("warning"),m("span","",p),yn("retry"),t.sticker?"":yn("edit"),yn("delete")),o.setAttribute("role","alert")}function yn(e){let t=m("button","",
l(e));return t.type="button",t.dataset.outbox=e,t}var Xs=[1e3,2e3,4e3,8e3],po=2e4,Kc=5e3,Uc=6e4,Hc=3,xn=Xe(),fo=new Set,Ne=0,Sn=0;function Wc(){Ye(e=>{hn(e)&&(R(),de())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&zc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ne=0,de()}),addEventListener("pa\
gehide",()=>{Js();for(let e of j())kn(e)&&vn(e)&&re(e.id,{seen:0})}),de()}var bn=R;i("sent",({clientId:e})=>St(e));i("online",()=>{Ne=0;for(let e of j())e.isSoft&&
re(e.id,{problem:"",isSoft:!1});R(),de()});i("connection",()=>R());var wn=e=>j().find(t=>t.files?.some(o=>o.key===e)),kn=e=>(e.files??[]).some(t=>!t.id),vn=e=>(e.
files??[]).every(t=>t.id||bs(t.key)),jc=e=>kn(e)&&!vn(e)&&!(Date.now()-(e.seen??e.at)<Uc);i("uploaded",({key:e,id:t})=>{let o=wn(e);o&&(re(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),de())});i("upload-failed",({key:e,problem:t})=>{let o=wn(e);o&&(re(o.id,{problem:t}),R(),de())});i("upload-progress",({key:e})=>{
let t=wn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Kc&&re(t.id,{seen:Date.now()}),R())});function En(e){Ws(e),R(),$e(),de()}function zc(e,t){if(e==="delete"||e===
"edit"){let n=j().find(r=>r.id===t);St(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}re(t,{problem:"",isSoft:!1});
let o=j().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ne=0,R(),de()}function de(){clearTimeout(Sn);let e=new Set(j().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!Vs())return ho(po/4);for(let t of e)Gc(t)}}async function Gc(e){if(!fo.has(e)){fo.add(e);try{for(;;){let t=j().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(jc(t)){re(t.id,{problem:l("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(kn(t)){vn(t)||ho(po/4);break}Vs();let o=await h(ft(
e),{form:Yc(t)});if(!Xc(t,o))break}}finally{fo.delete(e),fo.size===0&&Js()}}}var Yc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Xc(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Ne=0,St(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&le(s),R(),!0):o===401?!1:o===429?(ho(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Ne++,o>=500&&Ne>=Hc&&re(e.id,{problem:r?.text||"?",isSoft:!0}),R(),ho(Xs[Math.min(Ne,Xs.length)-1]),!1):(re(e.id,{problem:r?.
text||"?"}),R(),!0)}function ho(e){clearTimeout(Sn),Sn=setTimeout(de,e)}function Vs(){let e=q("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==xn&&t>
0&&t<=po?!1:($("lease",{page:xn,until:Date.now()+po}),!0)}function Js(){q("lease",null)?.page===xn&&ne("lease")}function R(){let e=d();if(!e)return;let t=j().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?St(n.id):Ys(e,n,Oe(e))}var bt=1e4,qn=9500,g=null,x=null;function Zs(e,t){if(g=e.querySelector("#composer"),x=g?.querySelector("textarea")??null,!x)return;x.addEventListener("input",rt,
{signal:t}),T(x,Jc,{signal:t}),T(x,n=>ta(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",oa,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),be(),ue())},{signal:t});let o=Zt(f().dataset.thread);o&&x.value===to(f().dataset.thread)&&
Qs(o),rt()}i("files-changed",()=>x?.isConnected&&rt());i("composer-note",({words:e})=>wt(e,e!==""));i("connection",({isOnline:e})=>wt(e?"":l("offline-note")));function ue(){
x?.focus({preventScroll:!0})}function tp(e){!x||x.readOnly||(x.setRangeText(e,x.selectionStart,x.selectionEnd,"end"),x.dispatchEvent(new Event("input",{bubbles:!0})))}
i("edit-unsent",({content:e,replyTo:t})=>{if(!x||x.readOnly)return;be();let o=t&&document.getElementById(`message-${t}`);o&&_n(o),x.value=[e,x.value].filter(n=>n.
trim()!=="").join(`
`),x.dispatchEvent(new Event("input",{bubbles:!0})),ue(),x.setSelectionRange(e.length,e.length)});function _n(e){be(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=m("b","",e.dataset.senderName??"");ea("reply",It("replying-to",{name:t,text:nt(e)})),ue()}async function An(e){let{thread:t}=f().
dataset,o=g,n=await h(Kt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return wt(n.problem?.text||l("try-again"),!0);be();let r={id:e.id.replace("mes\
sage-",""),text:n.body};Qt(t,r.id,r.text),Qs(r),ue(),x.setSelectionRange(x.value.length,x.value.length)}function Qs({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),x.value=t,ea("pencil",[m("b","",l("edit-message")),m("span","composer__key",` · ${l("esc-ca\
ncels")}`)]),rt()}function be(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,eo(f().dataset.thread),x.value=to(f().dataset.thread)),wt(""),rt(),!0)}function ea(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(O(e)),E(()=>o.
hidden=!1)}function rt(){let e=x.value.length<qn?x.value.trim().length:[...x.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:gs()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=bt&&("editing"in g.dataset||!xs());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),Es(x),Vc(e)}function Vc(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<qn&&E(()=>t.hidden=e<qn),t.classList.toggle(
"counter--over",e>bt);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(bt),over:o(e-bt)};t.hidden||(t.textContent=l(e>bt?"counter-over":
"counter",n))}var ta=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!K()||e.ctrlKey||e.metaKey);function Jc(e){if(ta(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
oa(e);else if(e.key==="ArrowUp"&&x.value===""&&!e.altKey&&!e.shiftKey){let t=Us();if(!t)return;e.preventDefault(),An(t)}}function oa(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return el();let t=ys()?Zc(x.value):x.
value;x.value="",Qc({content:t,files:Ss()}),rt()}var Zc=e=>(e.trim()||l("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Qc(e){let{thread:t}=f().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),be(),En({thread:t,replyTo:o,...e})}async function el(){
if(x.readOnly)return;let{editing:e}=g.dataset,{thread:t}=f().dataset,o=g;x.readOnly=!0;let n=await h(Wr(t,e),{form:{content:x.value}});if(o===g&&(x.readOnly=!1),
!n.ok)return o===g&&wt(n.problem?.text||l("try-again"),!0);if(Zt(t)?.id===e&&eo(t),f()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&le(r),g.dataset.editing===e&&be(),o===g&&ue()}function wt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var Ln="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function yo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Ln)].filter(c=>c.offsetParent!==
null&&c.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return T(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var ol=2e3,st=null;function we(e,t){st?.remove(),st=m("span","tooltip",t),st.setAttribute("role","status"),st.style.insetInlineEnd="20px",st.style.insetBlockStart=
"20px";let o=st;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),ol)}var So={};Y(So,{close:()=>Re,connect:()=>nl,isOpen:()=>xo,openDialog:()=>Ie,show:()=>kt});var se=null,ra=()=>{},na=null,xo=()=>Pe()?.firstElementChild!=null,Pe=()=>document.getElementById("dialog");function nl(){let e=Pe();!e||e===na||(na=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Re())}),e.addEventListener("submit",rl),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ie(o.getAttribute("href"),o))}))}
async function Ie(e,t){let o=await h(e),n=t?.closest?.(".message");if(!o.ok)return n&&we(n,o.problem?.text||l("try-again"));kt(b(o.body),t)}function kt(e,t){Re(),
se=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Pe().replaceChildren(...e.children),window.htmx?.process(Pe()),
ra=yo(Pe()),(o??Pe().querySelector(Ln))?.focus()}function Re(){return xo()?(ra(),Pe().replaceChildren(),(se?.isConnected?se:se?.id?document.getElementById(se.id):
null)?.focus({preventScroll:!0}),se=null,!0):!1}async function rl(e){let t=e.target;if(t.method==="get")return sl();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await h(t.getAttribute("action"),{form:Ht(t,o)});if(o&&(o.disabled=!1),!r.ok)return al(t,r,o);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&Je(r.body);let c=s.querySelector(".message");if(c&&(se=document.getElementById(c.id)??se),c&&n&&d()===n&&le(c),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return kt(s,se);let B=se,{id:We}=t.closest("[role=dialog], [role=alertdialog]")??t;Re(),!c&&B?.matches(".message")&&we(B,l("reported")),a||u("dialog\
-done",{id:We})}function sl(){i("pane",()=>{Re(),(document.querySelector(".message--target")??f())?.focus({preventScroll:!0})},{once:!0})}function al(e,{problem:t},o){
e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||
l("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var il=["react","reaction","reply","edit"],aa=e=>e.id.replace("message-",""),Be=(e,t)=>t(f().dataset.thread,aa(e));function Fe(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||P(e)||il.includes(t)&&!Ho())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function vt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Fe(t,o.dataset.action)}async function ke(e,t){switch(e){case"reply":return _n(t);case"\
edit":return An(t);case"delete":return Ie(Be(t,jr),t);case"report":return Ie(Be(t,zr),t);case"pick":return await(await k.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||we(t,l("try-again"));case"copy-link":return sa(t,new URL(`${X(f().dataset.thread)}?m=${aa(t)}`,location.href).href);case"copy\
-text":{let o=await h(Be(t,Kt));return sa(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function sa(e,t){we(e,l(t!==null&&await tt(t)?"c\
opied":"try-again"))}var cl=300,ll=2500;function ca(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let c=a.submitter?.closest(".chip");c&&(a.preventDefault(),
Et(c.closest(".message"),c.value))},{signal:t}),o.addEventListener("click",a=>{let c=a.target.closest(".chip--add");c&&ke("pick",c.closest(".message"))},{signal:t});
let n=0,r=a=>{let c=a.target.closest(".chip[name=reaction]");clearTimeout(n),c&&(n=setTimeout(()=>pl(c),cl))},s=()=>{clearTimeout(n),K()||Cn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Tn=new Set;async function Et(e,t,o){let n=`${e.id} ${t}`;if(Tn.has(n))return;Tn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>dl(e,t,o));let a=await h(Be(e,Ut),{form:{reaction:t}});Tn.delete(n);let c=a.ok?b(a.body).querySelector(
".message"):null;if(c&&d()===r)return le(c);!a.ok&&e.isConnected&&E(()=>fl(e,s))}function dl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",ul(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(B=>ia(B.value)===ia(t));r||(r=ml(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=mn(r),a=s.includes(_()),c=a?s.filter(B=>B!==_()):[...s,_()];r.dataset.users=c.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${c.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.textContent=String(
c.length),c.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ia=e=>e.replace(/\uFE0F/g,"");function ul(e){let t=m("form","chips");
return t.method="post",t.action=Be(e,Ut),t}function ml(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function fl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ae=null;async function pl(e){let t=e.closest(".message");if(!t)return;let o=await h(`${Be(
t,Ut)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Cn(),ae=m("span","\
tooltip",o.body.trim()),ae.setAttribute("role","tooltip"),ae.dataset.extra="",t.append(ae);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ae.offsetWidth-8));ae.style.left=`${s}px`,ae.style.top=`${n.top-r.top-ae.offsetHeight-4}px`,K()&&setTimeout(Cn,ll)}function Cn(){
ae?.remove(),ae=null}var gl="🖼️";function me(e,t=""){let o=qt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),yl(e,t),xl(e.querySelector(".chat__count"),o,la(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Zo(r),n.title=Qe(r)}}var qt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),la=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function da(e,t){let{seq:o}=t.dataset,n=la(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(dn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function bo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function ua(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,c=r===_()?l("you"):s,p="deleted"in t.dataset,B=t.dataset.
kind==="system",We=!B&&e.dataset.kind!=="direct"&&W(r),Ar=We?l("folded"):t.textContent.trim();p&&!We?e.dataset.preview=l("deleted"):e.dataset.preview=B||We?Ar:l(
"preview-by",{name:c,text:Ar}),p&&!We?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(B?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function yl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":on(e.dataset.thread),s=Hs(e.dataset.thread);t?o.replaceChildren(
m("span","chat__typing",l("typing-in-list",{name:t}))):r?o.replaceChildren(m("span","chat__draft",l("draft",{text:r}))):s?o.replaceChildren(O(s.problem?"warning":
"clock"),l("preview-by",{name:l("you"),text:s.content??gl})):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function xl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,c)=>m("span",s,a,m("span","visually-hidden",
` ${l(c)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Sl=400,at=()=>document.getElementById("chats-part"),ve=()=>L()?.dataset.filter??"all",U=e=>document.getElementById(`nav-${e}`),Ke=()=>[...L()?.querySelectorAll(
".chat")??[]];function ma(){if(!L())return;let e=at().parentElement;e.addEventListener("scroll",()=>fe(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),fe(!0))}),Ee(L()),fe(!1)}i("day",()=>Ke().forEach(e=>me(e)));i("d\
raft",({thread:e})=>$n(e));i("unsent",({thread:e})=>$n(e));i("list-typing",({thread:e,name:t})=>$n(e,t));i("pane",pa);function bl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function wo(e){
let t=L(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&bl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function it(e){e?.remove(),fa(),fe(!1)}function fa(){let e=at().querySelector(".filters--list"),t=Ke().
length>=Number(e.dataset.from)||L().querySelector("a[data-page=chats]");e.hidden=ve()==="all"&&!t}var Mn=!1;async function fe(e){let t=L(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Sl;if(Mn||!(n||e))return;Mn=!0;let r=await h(o.getAttribute("href"));if(Mn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let c=a.querySelector(".chat");return!c||!U(c.dataset.
thread)});t.append(...s),Ee(...s),fe(!1)}function Ee(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))bo(o),
me(o),o.nextElementSibling.tabIndex=-1}pa(),L()&&fa()}function pa(){let{unreached:e,galleryOf:t}=f()?.dataset??{},o=e??t??A();for(let n of Ke()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),me(n))}}function $n(e,t){
let o=U(e);o&&me(o,t)}var _t=new Map,Dn=new Set;function Ue(e,t){_t.get(e)?.push(t);for(let o of Dn)o.push(t);return _t.has(e)}async function ha(e){let t=[];Dn.add(t);try{return await e()}finally{
Dn.delete(t),t.forEach(o=>o())}}async function At(e){if(!L()||Ue(e,()=>At(e)))return;_t.set(e,[]);let t=await h(`${Rr(e)}?filter=${ve()}`),o=_t.get(e);_t.delete(
e),kl(e,t),U(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&At(e)}function kl(e,t){let o=U(e)?.closest("li");if(t.status===204||t.status===404)return it(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!L()||(o?o.contains(document.activeElement)?vl(o,n):o.replaceWith(n):L().prepend(n),Ee(n),wo(n),On())}function On(){f()?.
querySelector("#welcome")&&u("reload",{path:he})}function vl(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&$("last-thread",e));var oh=()=>q("last-thread","");var El=40,ql=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,_l=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Al=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Ll=/[\p{L}\p{Nd}\p{M}]/u,Tl=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Cl(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-El),n=ql.exec(o);if(n){let s=t.length-n[0].length;return Ml(t,s)&&!ga(t)?{kind:"member",query:n[1],at:s}:null}let r=_l.exec(o);return!r||ga(t)||Dl(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Ml(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=$l(e.slice(0,n+r.index),o);return o}function $l(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!Ll.test(
o)||Al.test(o)||Tl.test(o)}var ga=e=>(e.match(/```/g)?.length??0)%2===1,Dl=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ct=null;function ya(e,t){ct?.close();let o=Le();if(!o||!A())return;let n=async r=>{!ct&&!Cl(o)||(ct??(ct=await k.suggest().catch(
()=>null)),ct&&!t.aborted&&ct.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function ah(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function ih(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((c,p)=>p<r||p>=s?"":Nl(p,c)).join("")),o.append(a)}return o}function Nl(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function ch(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function Sa(){document.addEventListener("pointerdown",({target:e})=>xa(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>xa(t=>!t.contains(
e))),T(document,Pl,{capture:!0}),document.addEventListener("submit",Il)}var ba=()=>[...document.querySelectorAll("[data-menu][open]")];function xa(e){for(let t of ba())
e(t)&&(t.open=!1)}function Pl(e){if(e.key!=="Escape")return;let t=ba()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Il(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Bt)return;if(e.preventDefault(),!(await h(Bt,{form:Ht(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Bt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Bl=450,Fl=10,J=null,wa=()=>{};function ka(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",c=>{a(),s=!1,r=null;let p=c.target.closest(".message");c.pointerType==="mouse"||!p||c.target.closest("a, button")||(r=c,n=setTimeout(()=>{s=!0,Kl(
p)},Bl))},{signal:t}),o.addEventListener("pointermove",c=>{r&&Math.hypot(c.clientX-r.clientX,c.clientY-r.clientY)>Fl&&a()},{signal:t});for(let c of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(c,a,{signal:t});o.addEventListener("touchend",c=>s&&c.cancelable&&c.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",c=>{let p=(c.pointerType??r?.pointerType)==="touch";(J||p&&c.target.closest(".message"))&&c.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Lt()})}function Kl(e){Fe(e,"copy-link")&&(Lt(),J=F("sheet-template"),J&&(vt(J,e),J.addEventListener("click",t=>Ul(t,e)),document.body.append(J),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),wa=yo(J),J.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Lt(){return J?(wa(),J.remove(),J=null,!0):!1}function Ul(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Lt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?Et(n,s,o.querySelector("img")?.src):r!=="close"&&ke(r,n)}y("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Hl=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Nn=.12,Ea=.25,Z=null;function qa(){for(let e of["pointerdown","click","beforeinput"])addEventListener(e,
Wl,{capture:!0})}function Wl(){!window.AudioContext||navigator.userActivation?.isActive===!1||(Z??(Z=new AudioContext),Z.state==="suspended"&&Z.resume().catch(()=>{}))}
function _a(){if(Z?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Hl){let n=Z.currentTime+e,r=new OscillatorNode(Z,{type:"sawtooth",frequency:t}),s=new OscillatorNode(
Z,{type:"square",frequency:45}),a=new GainNode(Z,{gain:0}),c=new GainNode(Z,{gain:Ea/2});r.frequency.exponentialRampToValueAtTime(o,n+Nn),a.gain.setValueAtTime(
0,n),a.gain.linearRampToValueAtTime(Ea,n+.01),a.gain.linearRampToValueAtTime(0,n+Nn),s.connect(c).connect(a.gain),r.connect(a).connect(Z.destination);for(let p of[
r,s])p.start(n),p.stop(n+Nn)}return!0}var zl=40,Aa=Xe(),Pn=null;function In(){qa();for(let e of["focus","blur"])addEventListener(e,ko);document.addEventListener("visibilitychange",ko),i("pane",ko),i(
"socket",({isUp:e})=>{Pn=null,e&&ko()}),y("alert",Gl)}function ko(){let e=ge()?A():"";Pn!==e&&(Pn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Gl(e){
let{thread:t,message:o}=e.dataset;ge()&&A()===t||!await Yl(o)||("sound"in e.dataset&&_a(),"desktop"in e.dataset&&!ge()&&Xl(e.dataset,e.textContent))}async function Yl(e){
let t=q("alerted",{});if(Number(t.message)>=Number(e))return!1;$("alerted",{message:e,tab:Aa}),await new Promise(n=>setTimeout(n,zl));let o=q("alerted",{});return o.
tab===Aa||Number(o.message)>Number(e)}function Xl({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=new Notification(
o,{body:n,tag:`message-${t}`});r.onclick=()=>{window.focus(),r.close(),location.assign(`${X(e)}?m=${t}`)}}var Bn={};Y(Bn,{connect:()=>Ql});var Jl=450,Zl=10;function Ql(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),vo(t))}),document.addEventListener("contextmenu",e=>{let t=Rn(e.target);!t||e.shiftKey||(e.preventDefault(),K()||vo(t,e.clientX>0?e:void 0))}),
T(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),vo(Rn(e.target)))}),ed()}var Rn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function vo(e,t){let o=await k.chatMenu().catch(()=>null);o?o.open(e,t):we(e.closest("li"),l("try-again"))}function ed(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Rn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,vo(s)},Jl))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Zl&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Eo=()=>ha(td);i("blocked",Eo);y("blocks",La);function La(e){Ue("",()=>La(e)),an(e.dataset.blocked)}async function td(){let e=ve(),t=await h(`${$r}?filter=${e}`);
if(ve()!==e)return t.ok;let o=L(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;an(n.dataset.blocked);let r=o.contains(document.activeElement)?
document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let c of[...n.children].map(od))c===a?a=a.nextElementSibling:o.insertBefore(c,a);for(;a;){let c=a.
nextElementSibling;a.remove(),a=c}return Ee(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),fe(!1),!0}function od(e){let t=e.querySelector(
".chat"),o=t&&U(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),bo(t),nd(t,o)?o.closest(
"li"):e):e}function nd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.dataset[n]??"")===(t.
dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var rd=300,sd=1e4,ad=6e4,Ta=1e4,id=3e4,cd=5e3,Q=null,lt="",Ao=0,_o=0,Un=0,qo=0,Hn=0,dt=()=>Q?.readyState===WebSocket.OPEN;function Wn(){To(),setInterval(()=>{(dt()?
Lo(Ao)>ad:Q&&Lo(Un)>Ta)&&$a()},5e3),addEventListener("online",Kn),addEventListener("pagehide",Ca),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Kn())}function Ca(){let e=Q;Q=null,clearTimeout(Hn),e?.close()}var Lo=e=>Math.
abs(Date.now()-e);i("pane",Da);i("signing-out",Ca);i("still-signed-in",Kn);i("say",e=>Fn(e));function Fn(e){dt()&&Q.send(JSON.stringify(e))}function To(){clearTimeout(
Hn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Ir}`);Q=e,lt="",Un=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),Da(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Q===e&&(Ao=Date.now(),Je(t.data))},e.onclose=t=>{Q===e&&Ma(t.code)}}function Ma(e){if(Q=null,lt="",os(),e===1008)return pt();_o&&
Date.now()-_o>cd&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(sd,rd*2**(qo-1));Hn=setTimeout(To,t*(.5+Math.random()/2))}function Kn(){Q?(dt()?
Lo(Ao)>id:Lo(Un)>Ta)&&$a():To()}function $a(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),Ma(1006),To()}function Da(){let e=A();dt()&&(lt&&lt!==e&&Fn(
{event:"leave",data:{threadId:Number(lt)}}),lt=e,e&&Fn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var dd=5e3,ud=4e3,Na=15e3,md=3,Co=0,Tt=0,Oa=-Na;i("socket",({isUp:e,tries:t})=>e?fd():pd(t));i("pane",Ia);async function fd(){clearTimeout(Co),clearTimeout(Tt),
Co=Tt=0;let e=qe()!=="";Ct("live"),u("online"),e&&u("back"),await Eo()}function pd(e){qe()==="live"&&Ct("lost"),Co||(Co=setTimeout(()=>Ct("reconnecting"),dd)),e>=
md&&(Tt||(Tt=setTimeout(Pa,0)))}async function Pa(){let e=A(),t=e?await hd(e,d()):!0;t&&performance.now()-Oa>Na&&(t=await Eo(),Oa=performance.now()),!dt()&&(t?(Ct(
"polling"),u("online")):qe()==="polling"&&Ct("reconnecting"),Tt=setTimeout(Pa,ud))}async function hd(e,t){let o=await h(`${Fr(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Je(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var qe=()=>document.documentElement.dataset.connection??"";function Ct(e){
qe()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Ia(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function Ia(){let e=f()?.querySelector(".banner");if(!e)return;let t=qe()==="reconnecting"||qe()==="polling";if(e.hidden=!t,
!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(qe()==="reconnecting"?o:"",l(qe()))}var Ra=2400,Mt=null,Mo=null;function Ba(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),jn(n))},{signal:t}),$t()}i("end-wanted",gd);i("scrolled",
$t);i("online",$t);function $t(){let e=Me();if(!e||Mt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Ra?jn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Ra&&jn(o)}async function jn(e){let t=d();if(Mt===t)return;Mt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await h(`${ft(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await Bs(s,e.dataset.page===
"older",o),Mt===t&&(Mt=null),d()===t&&(s||r.ok)&&$t()}async function gd({takesFocus:e}){let t=d();if(Mo===t)return;Mo=t;let o=await h(ft(t.dataset.thread));if(Mo===
t&&(Mo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&Fs(n),Xo({takesFocus:e}),$t()}var xd=2e3;function Fa(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await tt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=l("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,xd)})}function Ka(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}y("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Qn={};Y(Qn,{connect:()=>Td});async function Ua(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),kt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;T(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await k.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",l("try-again")))}var Vn={};Y(Vn,{connect:()=>bd,connectPane:()=>Gn,markAllRead:()=>Yn});var Wa=300,z={thread:"",seq:0},zn=0,ja=-Wa,ut=null;function bd(){for(let e of["focus","resize"])addEventListener(e,mt);document.addEventListener("visibilitychan\
ge",mt),addEventListener("pagehide",za)}function Gn(){za();let e=d();e&&(z={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),mt()}i("scrolled",mt);i("on\
line",mt);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||P(e)&&Number(d().dataset.lastRead)===t-1?Va(d(),t):mt()});y("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&Va(t,Number(e.dataset.seq))});function Yn(){let e=d(),t=Oe();"hasNewer"in e.dataset?Xa(e,Number(e.dataset.lastSeq),""):
t&&Ya(t),u("all-read")}function mt(){let e=Ha();if(!e)return;let t=d(),o=Number(e.dataset.seq);Xn(t,o),z.thread===t.dataset.thread&&o>z.seq&&(ut={thread:z.thread,
message:e.id.replace("message-",""),seq:o}),zn||(zn=setTimeout(()=>{zn=0;let n=Ha();n&&Ya(n)},Math.max(0,ja+Wa-performance.now())))}function za(){if(!ut||z.thread===
ut.thread&&z.seq>=ut.seq)return;let{thread:e,message:t}=ut;ut=null,Ga(e,t)}var Ga=(e,t)=>h(Ur(e),{form:t?{message_id:t}:{},keepalive:!0});function Ha(){let e=Me();
if(!e||!ge())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Ya=e=>Xa(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Xa(e,t,o){
if(Xn(e,t),z.thread!==e.dataset.thread||t<=z.seq)return;let n=z,r=n.seq;n.seq=t,ja=performance.now(),!(await Ga(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Va(e,t){
z.thread===e.dataset.thread&&(z.seq=Math.max(z.seq,t)),Xn(e,t)}function Xn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,_e=null,Ja="";function Za(e,t){C=e.querySelector(".panel"),_e=e.querySelector("[data-action=stickers]"),!(!C||!_e)&&(_e.addEventListener("click",o=>{
o.preventDefault(),C.hidden?wd():He()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!_e.contains(o.target)&&He({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=_e=null))}function He({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,_e.setAttribute("aria-expanded","fals\
e"),e&&_e.focus({preventScroll:!0}),!0)}async function wd(){let e=C;C.hidden=!1,_e.setAttribute("aria-expanded","true");let t=h(Or),o=await k.stickerPanel().catch(
()=>null);if(C!==e||C.hidden)return;if(!o)return He();Jn()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return Jn()&&He();let s=Jn();!s&&r===
Ja||(Ja=r,C.replaceChildren(...b(r).childNodes),s&&o.connect(C,He),o.show())}var Jn=()=>!C.querySelector("[data-sticker]");var ee=null,v=null,$o=null,ti=null;function oi(e,t){let o=e.querySelector("#messages");if(!o||(ee=F("toolbar-template"),!ee))return;ee.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Zn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Zn(r.target.closest(".message"))},n),o.addEventListener("click",vd,n),document.addEventListener("pointerdown",r=>{v&&!v.contains(r.target)&&!$o?.contains(
r.target)&&Ae()},n),t.addEventListener("abort",()=>{Ae(),ee=null})}i("action",({action:e,li:t})=>{e==="react"&&ei("quick-template",t,"react"),e==="more"&&ei("me\
nu-template",t,"more")});function Ae(){return v?(v.contains(document.activeElement)&&kd(ti)?.focus({preventScroll:!0}),v.remove(),v=null,$o?.setAttribute("aria-\
expanded","false"),!0):!1}var kd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):v?.closest(".message");function Zn(e){if(!(!e||!ee||e===ee.parentElement||
v)){if(!Fe(e,"copy-link"))return ee.remove();vt(ee,e),e.append(ee)}}function vd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Ae(),Et(t,o.dataset.reaction,o.querySelector("img")?.src);v?.
contains(o)&&Ae(),ke(o.dataset.action,t)}}function ei(e,t,o){let n=v?.dataset.extra===o&&v.parentElement===t;if(Ae(),!n&&(Zn(t),v=F(e),!!v)){v.dataset.extra=o,vt(
v,t);for(let r of v.querySelectorAll("hr"))r.hidden=!t.contains(ee);$o=ee?.querySelector(`[data-action=${o}]`)??null,$o?.setAttribute("aria-expanded","true"),ti=
t.contains(document.activeElement)?document.activeElement:t,t.append(v),Ed(t),T(v,qd),v.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Ed(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();v.dataset.extra==="more"?(v.style.insetInlineEnd="20px",v.style.insetBlockStart="20px",v.getBoundingClientRect().
bottom>t.bottom&&(v.style.insetBlockStart=`${-v.offsetHeight-20}px`)):v.getBoundingClientRect().top<t.top&&(v.style.insetBlockStart="24px")}function qd(e){let t=[
...v.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Ae();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Ad={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ld=".docked, #dialog, .sheet-holder";function Td(){T(document,Cd)}function Cd(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Ld))return;let{key:t}=e;if(t==="Escape")return Md(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(xo())return;if($d(e))return Dd(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Ua(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Od(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Nd(
e,o)||(document.activeElement===Me()&&Id(e),Rd(e))}function Md(e){if(Re()||Lt()||Ae()||He()||be())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ue(),Yn(),$e())}var $d=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Dd(e){e.preventDefault(),Ie(Nr)}function Od(e){let t=Ke(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(qt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Nd(e,t){let o=Ad[e.key];if(o&&document.activeElement===t&&Fe(t,o))return e.preventDefault(),ke(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?$e({takesFocus:!0}):Pd()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
so(t):xe(t);return n?n.focus():e.key==="ArrowDown"&&ue(),!0}var Pd=()=>d().querySelector(".message");function Id(e){if(e.key==="End")return e.preventDefault(),$e();
if(e.key!=="ArrowUp")return;let t=Me().getBoundingClientRect().bottom,o=Oe();for(;o&&o.getBoundingClientRect().top>t;)o=so(o);!o||!ro(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function Rd(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||K()||!Le()||Le().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ue()}function ri(){L()&&at().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Bd(t))})}i("pane",er);var ni=null;async function Bd(e){ni=e;let t=await h(e.getAttribute("href"));if(ni!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=at().contains(document.activeElement);at().replaceWith(o),window.htmx?.process(o),Ee(
L()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),fe(!1)}function er(){if(ve()==="unread")for(let e of Ke())qt(e)===
0&&e.dataset.thread!==A()&&it(e.closest("li"))}var Kd=2,Ud=20;function tr(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Ud?Math.random()*o*Kd:0)}y("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
tr(e,()=>nr(e.dataset.thread))});y("gone",e=>or(e.dataset.thread));i("gone",({thread:e})=>or(e));i("dialog-done",()=>f()?.querySelector("#members")&&nr(f().dataset.
thread));i("back",()=>f()?.querySelector("#members")&&nr(f().dataset.thread));function or(e){f()?.dataset.thread===e&&u("reload",{path:Dr})}async function nr(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(d())return Hd(t,e);if(!t.querySelector("#members"))return;let o=await h(`${Hr(e)}${location.search==="?all"?"?al\
l":""}`);if(o.status===404)return or(e);if(!o.ok||f()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),c=s?.querySelector("details[open]");if(!s||!a||c)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function Hd(e,t){let o=await h(Ft(t)),n=o.ok?b(
o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>rr(e,t));y("news",si);y("thread",e=>tr(e,()=>At(e.dataset.thread)));y("gone",e=>ai(e.dataset.thread));y("read",e=>{e.dataset.user===
_()&&rr(e.dataset.thread,Number(e.dataset.seq))});function si(e){let{thread:t}=e.dataset,o=Ue(t,()=>si(e)),n=U(t);if(!n)return o||"changed"in e.dataset?void 0:At(
t);da(n,e)&&me(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(ua(n,e),me(n),
r>s&&wo(n.closest("li")))}function ai(e){Ue(e,()=>ai(e)),it(U(e)?.closest("li"))}function rr(e,t){Ue(e,()=>rr(e,t));let o=U(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),me(o),er())}y("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&On())});y("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var G=null,sr=new AbortController,ii=()=>{},Oo="",Do=null,ci=!1,ar=null,cr=!1;function li(e){ii=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",jd);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,No);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(Do=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Do&&(Do=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(zd(
n),Oo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Po(Xr(t.detail.path),!1)}),document.addEventListener("click",Xd),document.
addEventListener("click",Vd,!0),No()}i("reload",({path:e})=>!Do&&Po(e??Wd(),e!==void 0));i("docked",No);i("renamed",()=>te()||di(!1));i("online",()=>{let e=Oo;Oo=
"",(e.startsWith(`${Mr}/`)||e===he)&&Po(e,!0)});var Wd=()=>te()?X(f().dataset.thread):location.pathname+location.search;function Po(e,t){if(!window.htmx||!f())return location.
assign(e);let o=t&&!te()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function jd(e){
let{ctx:t,tasks:o}=e.detail;ci=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function No(){if(f()===G)
return;sr.abort();let e=G===null;if(G=f(),Oo="",sr=new AbortController,!G)return u("pane",{thread:""});G.setAttribute("hx-sync","this:replace"),te()||di(e),ii(G,
sr.signal),Yt(),cr&&!ir(G)?Yd():!e&&ci&&!G.contains(document.activeElement)&&ui(),u("pane",{thread:A()})}function zd(e){let t=new RegExp(`^${X("(\\d+)")}$`).exec(
e)?.[1],o=t&&U(t),n=o&&!te()?F("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,f().replaceWith(n),window.htmx?.process(n),No()}var Gd=()=>[he,he.
slice(0,-1)].includes(location.pathname);function di(e){document.body.dataset.view=G.dataset.view??(Gd()?"list":"thread"),e||(document.title=[G.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Yd(){cr=!1;let e=ar;ar=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):ui()}
var ir=e=>e?.querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function ui(){(K()?G:Le()??G).focus({preventScroll:!0})}function Xd(e){if(e.
defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.
getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):Po(t.getAttribute("href"),!0)}function Vd({target:e}){let t=e.closest("a[href]");t&&(cr=
ir(f())&&t.closest("#pane")!==null&&t.matches("[data-close], .titlebar__back"),ir(f())||(ar=t))}var lr={};Y(lr,{connect:()=>Zd});function Zd(){document.addEventListener("click",Qd),document.addEventListener("error",tu,!0)}function Qd(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),k.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&k.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&eu(r)}function eu(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function tu({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&ou(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${l("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function ou(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=m("button",
"button button--quiet",l("retry"));n.type="button";let r=m("span","photo__failed",O("warning"),o||e.height<120?"":l("picture-failed"),o||e.height<80?"":n);r.title=
l("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var nu=3e4;y("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!W(e);for(let a of L()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Io(r.dataset.onlineOf).includes(e))return;
let s=Io(r.dataset.online).filter(a=>a!==e);r.dataset.seen=W(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),ru(r)});i("socket",async({isUp:e})=>{let t=A(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await h(Ft(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Yt())});var Io=(e="")=>e.split(" ").filter(Boolean);function ru(e){let t=Io(e.dataset.onlineOf).length,o=Io(e.dataset.online).length,n=f().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Qo(new Date(r)):"":e.textContent=n?l("online"):l("online-of",{n:o+1,all:t+1})}
function mi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=Qo(
new Date(t.dataset.seen)))};e(),setInterval(e,nu)}var dr={};Y(dr,{connect:()=>pi});var su=`a[href^='${Pr}']:not(.button)`;function pi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(su)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&fi(e,r=>r.onPointer(n))},t),T(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),fi(e,r=>r.onSpace(n)))},t)}async function fi(e,t){
e.abort();let o=await k.profileCard().catch(()=>null);o?t(o):pi()}var ur=8,mr=4,M=null;function hi(){M=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||fr()||M&&!M.isConnected)&&Dt()});i("sent",Dt);i("history",Dt);
i("back",pr);y("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?au(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Dt())});
y("marks",pr);y("thread",e=>e.dataset.thread===d()?.dataset.thread&&pr());var Ro=()=>[...M?.querySelectorAll(".seen__face")??[]],au=e=>Ro().find(t=>t.dataset.user===
e);function iu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>lo(t)&&!P(t));return fr()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var fr=()=>M?.querySelector(".seen__words").dataset.direct==="true",cu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Dt(){if(!M||!d())return;let e=iu(),t=e?Ro().filter(o=>cu(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==M?e.after(M):!e&&!M.isConnected&&
d().append(M);let o=new Set(t.slice(0,ur));for(let r of Ro())r.hidden=!o.has(r);M.querySelector(".seen__more").textContent=t.length>ur?`+${t.length-ur}`:"";let n=M.
querySelector(".seen__words");fr()||(n.textContent=l("seen-by",{names:lu(t)})),M.hidden=t.length===0})}var lu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
mr?`${t.slice(0,mr).join(", ")} +${t.length-mr}`:t.join(", ")};async function pr(){let{thread:e}=d()?.dataset??{},t=M;if(!t)return;let o=await h(Kr(e)),n=o.ok?b(
o.body).querySelector("#seen"):null;if(!(!n||M!==t||d()?.dataset.thread!==e)){for(let r of Ro()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}M=n,M.hidden=!0,t.replaceWith(M),Dt()}}function gi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Uo&&(e.preventDefault(),uu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),pt())})}async function uu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Jo);let o=await h(Uo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",Jo),u("\
still-signed-in");let n=m("li","problem",o.problem?.text||l("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign(Rt)}var hr={};Y(hr,{connect:()=>fu});function fu(){document.addEventListener("click",e=>yi(e.target.closest(".spoiler"))),T(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),yi(e.target))})}function yi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Sr={};Y(Sr,{connect:()=>hu,connectPane:()=>xr});var pu=200,gr=()=>q("folded-previews",[]);function hu(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&gu(e),!0),i("placed",({li:e})=>yr(
e)),i("history",()=>yr(d()))}function xr(){yr(d())}function gu(e){let{id:t}=e.closest(".message"),o=gr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-pu);(n.length!==
gr().length||!e.open)&&$("folded-previews",n)}function yr(e){let t=new Set(gr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var yu=1440*60*1e3,Si=()=>document.querySelectorAll(".stay-bar");function bi(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&($("stay",Date.now()),xi(Bo))}),i("dialog-done",({id:e})=>e==="stay"&&xi(()=>Si().forEach(t=>t.remove()))),i("pane",Bo),i("history",Bo),Bo()}function xi(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Bo(){let e=Date.now()-q("stay",0);for(let t of Si())t.hidden=e>=0&&e<yu}var pe=64,Su=/^\(\d+\) /,br=null;function wr(){wi(),y("unread",e=>{document.body.dataset.unread=e.dataset.count,wi()}),new MutationObserver(ki).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Ot=()=>Number(document.body.dataset.unread)||0;function wi(){ki(),bu()}function ki(){let e=document.title.replace(
Su,""),t=Ot()>0?`(${Ot()}) ${e}`:e;document.title!==t&&(document.title=t)}async function bu(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Ot()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(br??(br=await wu(e.dataset.plain)),Ot()===0)return;e.
href=ku(Ot())}catch{}}}function wu(e){return new Promise((t,o)=>{let n=new Image(pe,pe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function ku(e){let t=Object.assign(
document.createElement("canvas"),{width:pe,height:pe}),o=t.getContext("2d");o.drawImage(br,0,0,pe,pe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(pe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(pe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,pe-r/2,47),t.toDataURL("image/png")}var Eu=5e3,kr=3e3,Nt=new Map,Fo={thread:"",at:-kr};y("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||W(o))return;Nt.has(t)||Nt.set(t,new Map);let r=Nt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>vr(t,o),Eu)}),Er(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&vr(o.dataset.thread,
e.dataset.sender)});y("news",e=>vr(e.dataset.thread,e.dataset.sender));function vi(e,t){let o=e.querySelector("#composer textarea");Er(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&qu(e.dataset.thread)},{signal:t})}i("composed",()=>Fo={thread:"",at:-kr});function qu(e){let t=performance.
now();Fo.thread===e&&t-Fo.at<kr||(Fo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function vr(e,t){let o=Nt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Er(e))}function Er(e){let t=[...Nt.get(e)?.values()??[]].map(c=>c.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(c=>m("b","",c)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...It(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return Ei();if(P(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ge()&&zt())&&
Au(e)});i("all-read",Ei);function Au(e){let t=m("li","divider divider--new",l("new-messages"));t.id="new-messages",E(()=>{qi(),e.before(t),V(e)})}function Ei(){
E(qi)}function qi(){let e=document.getElementById("new-messages");if(!e)return;let t=xe(e);e.remove(),t&&V(t)}var _r={};Y(_r,{connect:()=>Tu});var Lu=1e3,_i=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(_i.unobserve(o),k.player().then(({prepare:n})=>n(o),()=>{}))});function Tu(){
i("pane",Pt),i("history",Pt),i("placed",Pt),i("gallery",Pt),i("played",({player:e})=>Cu(e)),Pt()}var qr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Pt(){let e=q("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(qr(t)),_i.observe(t)}}function Cu(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=q("heard",[]).filter(n=>n!==qr(e));$("heard",[...o,qr(e)].slice(-Lu))}document.documentElement.classList.add("has-js");cs();gt(document);gi();Sa();Fa();Ka();mi();ms(document.body.dataset.page);document.body.dataset.page==="app"?Mu():
document.getElementById("dock")&&$u();function Mu(){bi(),q("dock",{}).state==="closed"&&ne("dock"),wr(),Ai(),Li(),In(),Wn()}async function $u(){wr(),In(),Wn(),(await k.
dock()).connect(Li,Ai)}function Ai(){ma(),ri()}function Li(){ls();for(let e of[rn,go,So,lr,Sr,_r,hr,Qn,Vn,Bn,dr])e.connect();li([gt,Ps,nn,hs,Zs,ya,bn,ca,hi,Zr,Ba,
Gn,vi,oi,ka,Za,xr,$s,fs])}export{Ou as a,Ci as b,Nu as c,Mi as d,Pu as e,Iu as f,b as g,m as h,O as i,Bu as j,u as k,i as l,T as m,l as n,Or as o,Wu as p,ju as q,Pr as r,zu as s,X as t,Gu as u,
Yu as v,Xu as w,Vu as x,Ju as y,h as z,Ht as A,pt as B,f as C,Le as D,A as E,K as F,E as G,q as H,$ as I,Xe as J,y as K,gt as L,ds as M,us as N,ue as O,tp as P,
Qc as Q,yo as R,we as S,nl as T,Ie as U,kt as V,Re as W,Et as X,qa as Y,_a as Z,At as _,oh as $,Cl as aa,ah as ba,ih as ca,ch as da,ps as ea,k as fa,Ji as ga,Zi as ha,
qm as ia};

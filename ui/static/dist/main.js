var wr=Object.defineProperty;var kr=e=>{throw TypeError(e)};var ui=(e,t,o)=>t in e?wr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var Y=(e,t)=>{for(var o in t)wr(e,o,{get:t[o],enumerable:!0})};var au=(e,t,o)=>ui(e,typeof t!="symbol"?t+"":t,o),Po=(e,t,o)=>t.has(e)||kr("Cannot "+o);var mi=(e,t,o)=>(Po(e,t,"read from private field"),o?o.call(e):t.get(e)),iu=(e,t,o)=>t.has(e)?kr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),fi=(e,t,o,n)=>(Po(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),cu=(e,t,o)=>(Po(e,t,"access private method"),o);var lu=(e,t,o,n)=>({set _(r){fi(e,t,r,o)},get _(){return mi(e,t,n)}});function S(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function m(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function R(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function A(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var pi=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(pi.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Mt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Dt="/login",Io="/logout",vr="/chats",Er="/chats/list",qr="/chats/gone",_r="/stickers",hu="/switch",Ar="/keys",Ot="/settings/look",Lr="/users/",Cr="/live",gu="\
/api/uploads/tus",re=e=>`/chats/${e}`,Tr=e=>`/chats/${e}/entry`,Mr=e=>`/chats/${e}/day`,Dr=e=>`/chats/${e}/changes`,Or=e=>`/chats/${e}/marks`,yu=e=>`/chats/${e}\
/members`,$r=e=>`/chats/${e}/read`,$t=e=>`/chats/${e}/bar`,Pr=e=>`/chats/${e}/people`,it=e=>`/chats/${e}/messages`,Pt=(e,t)=>`/chats/${e}/messages/${t}/raw`,Ir=(e,t)=>`\
/chats/${e}/messages/${t}/edit`,Nr=(e,t)=>`/chats/${e}/messages/${t}/delete`,Rr=(e,t)=>`/chats/${e}/messages/${t}/report`,It=(e,t)=>`/chats/${e}/messages/${t}/r\
eactions`,xu=e=>`/users/${e}/card`,Br=e=>`/stickers/${e}/picture`,Su=e=>`/api/uploads/${e}`,bu=e=>`/files/${e}/thumb`;var hi=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),hi);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,l),N=await h.text();return h.status===401&&ct(),{status:h.status,ok:h.ok,body:N,problem:h.ok?null:gi(N,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Nt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function ct(){let e=location.pathname+location.search;location.
assign(`${Dt}?next=${encodeURIComponent(e)}`)}function gi(e,t){let o=S(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Rt=()=>document.body.dataset.serverId??"",E=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),_=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),No=()=>document.getElementById("composer"),ve=()=>No()?.querySelector("textarea[name=content]")??null,Z=()=>!!f()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Bt=()=>document.visibilityState==="visible"&&document.hasFocus(),B=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,$=e=>e.dataset.kind==="system",P=e=>e.dataset.sender===E()&&!$(e);var Ro=new Map,Ee=null,Bo=(e,t)=>`${re(e)}${t?`?m=${t}`:""}`;function Fr(e,t,o){o?Ro.set(e,{address:e,thread:t,id:o.id,top:o.top}):Ro.delete(e)}function Kr(e){return Ee=
Ro.get(e)??null,Ee?Bo(Ee.thread,Ee.id.replace("message-","")):e}function Ur(e){let t=Ee?.thread===e?Ee:null;return Ee=null,t}var yi=80,b=null,Hr="",Ke=!0,Fo=!1,me=null,Uo=-1;function Wr(e,t){if(b=e.querySelector(".thread__scroll"),!b)return;let o=d();b.style.overflowAnchor="none",xi(o),
b.addEventListener("scroll",Si,{passive:!0,signal:t});let n=new ResizeObserver(()=>lt());n.observe(b),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Ae(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),b=me=null})}i("placed",Fe);i("read",Fe);i("show-message",({li:e})=>zr(e));var Kt=()=>!b||
b.scrollHeight-b.scrollTop-b.clientHeight<=yi,jr=()=>Ke&&!("hasNewer"in(d()?.dataset??{})),_e=()=>b;function v(e,t="top"){if(!b||Fo)return e();Fo=!0,Yr();try{return e()}finally{
Fo=!1,lt(t)}}function Ae({takesFocus:e=!1}={}){b&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Ho({takesFocus:e}))}function Ho({takesFocus:e=!1}={}){
b&&(Ke=!0,lt(),u("scrolled"),Fe(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function zr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),b.scrollTop+=qe(e).top-(b.clientHeight-e.offsetHeight)/2,Ft(),u("sc\
rolled")}function xi(e){Ke=!0;let t=Ur(e.dataset.thread);Hr=t?.address??Bo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return b.
scrollTop+=qe(o).top-t.top,Ft(),Fe();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return zr(n);lt(),
r&&qe(r).top<0&&(b.scrollTop+=qe(r).top-16),Ft(),Fe()}var Ko=!1;function Si(){Ko||(Ko=!0,requestAnimationFrame(()=>{Ko=!1,b&&(Yr(),Z()||Fr(Hr,d().dataset.thread,
Ke?null:me),Fe(),u("scrolled"))}))}function Yr(){b.scrollTop===Uo&&lt(),Ft()}function Ft(){Ke=Kt(),Uo=b.scrollTop,me=null;let e=b.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(me={id:t[o].
id,...qe(t[o])})}function lt(e="top"){if(!b)return;let t=me&&document.getElementById(me.id);if(Ke)b.scrollTop=b.scrollHeight;else if(t){b.scrollTop+=qe(t)[e]-me[e];
let o=e==="top"?"bottom":"top";me[o]=qe(t)[o]}Uo=b.scrollTop}function qe(e){let t=b.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Fe(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!b||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=b.scrollHeight-b.scrollTop-b.clientHeight,r="hasNewer"in t.dataset||n>b.clientHeight;e.hidden=Kt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Ue=new Map,Q=e=>`ribbit:${Rt()}:${E()}:${e}`;function q(e,t){if(Ue.has(Q(e)))return Ue.get(Q(e));try{let o=localStorage.getItem(Q(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function F(e,t){let o=Q(e);Ue.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ue.set(o,t)}}function ee(e){Ue.delete(Q(e));
try{localStorage.removeItem(Q(e))}catch{}}function Wo(e){let t=Q(e),o=new Set([...Ue.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Q("").length))}function jo(){for(let e of Wo(""))ee(e)}function He(e){addEventListener("storage",t=>{t.key?.
startsWith(Q(""))&&e(t.key.slice(Q("").length))})}function Ut(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var wi=3e4,ki=300,vi=["presence","read","avatar"],Ht=new Map,We=[];function x(e,t){Ht.has(e)||Ht.set(e,[]),Ht.get(e).push(t)}function je(e){for(let t of[...S(e).
children])vi.includes(t.dataset.frame)&&(We=[...We.slice(1-ki),{frame:t,at:performance.now()}]),Gr(t)}function Wt(){We=We.filter(({at:e})=>performance.now()-e<wi);
for(let{frame:e}of We)Gr(e)}var Xr=()=>We=[];function Gr(e){for(let t of Ht.get(e.dataset.frame)??[])t(e)}var Ei=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),jt=e=>new Intl.DateTimeFormat(Ei,e),Vr=jt({hour:"numeric",minute:"\
2-digit"}),qi=jt({month:"short",day:"numeric"}),_i=jt({month:"short",day:"numeric",year:"numeric"}),Ai=jt({dateStyle:"full",timeStyle:"short"}),zt=e=>e.replace(
/[\u00a0\u202f]/g," "),ze=e=>zt(Vr.format(e)),Jr=e=>zt(Vr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ye=e=>zt(Ai.format(e));
function O(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Zr=(e,t)=>e===O(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Xe(e,t=new Date){let o=O(e);return o===O(t)?c("today"):Zr(o,t)?c("yesterday"):zt((e.getFullYear()===t.getFullYear()?qi:_i).
format(e))}var zo=e=>O(e)===O(new Date)?ze(e):Xe(e);function Qr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Xe(e,t)}function es(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Rt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Yo(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Zr(O(e),t)?c("yesterday-within"):Qr(e,t)})}var Li={clock:ze,ago:Qr};function Xo(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Li[t.dataset.time]??zo)(o),t.title=Ye(o)}}function ts(){let e=O(new Date),t=0,o=()=>{let n=O(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function os(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:Go(e/1e3)}):e<9995e5?c("size-mb",{size:Go(e/1e6)}):c("size-gb",{size:Go(e/1e9)})}var Go=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),ns=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var w={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),
lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),
reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
Ti={settings:w.settings,avatar:w.avatar};function rs(e){Ti[e]?.().then(({connect:t})=>t(),()=>{})}var Mi={"[data-picks]":w.peoplePicker,"#search":w.search,"#gal\
lery":w.gallery};function ss(e,t){for(let[o,n]of Object.entries(Mi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),
s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var as=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var U=null,M=null,Ce=0;function is(e,t){M=e.querySelector("#composer");let o=M?.querySelector("input[type=file]");if(!o)return M=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Pi(r):r);o.value="",Jo(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),w.addMenu().then(({toggle:r})=>M&&r(M,o),()=>Oi({})))},{signal:t}),B()&&as()&&Ii(t),document.addEventListener("paste",Ri,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Bi,{signal:t});Ce=0,U?.show(M),t.addEventListener("abort",()=>M=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Yt(t=>t.restore(M,e)));var cs=()=>U?.count(L())??0,ls=()=>U?.isSpoiler(L())??!1,ds=()=>U?.isHeldUp(L())??!1,us=()=>U?.take(L())??[],ms=e=>U?.
isUnderWay(e)??!1,Vo=e=>U?.previewOf(e)??null;function Oi({accept:e="",capture:t="",isVoice:o=!1}){let n=M?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function $i(e){w.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function Yu(e,t){let o=[];return await Yt(n=>o=n.hand(e,t)),o}var Pi=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function Ii(e){let t=M,o=m("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),w.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&$i(t),{signal:e});let n=m("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(m("div","hold",n,o)),t.classList.add("composer--voice")}function Jo(e){e.length>0&&Yt(t=>M&&t.add(M,e))}async function Yt(e){
U??(U=await Ni().catch(()=>null)),U?e(U):u("composer-note",{words:c("try-again")})}async function Ni(){let[e,{Upload:t}]=await Promise.all([w.tray(),w.upload()]);
return e.useUpload(t),e}function Ri(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!M?.contains(e.target);
!M||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),Jo(t))}function Bi(e){!M||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Ce===1&&Yt(t=>Ce>0&&M&&t.showDrop(M,Z())),e.type==="dragleave"&&Ce>0&&Ce--,e.type==="drop"&&(Ce=0,Jo([...e.dataTransfer.files])),Ce===0&&
U?.hideDrop())}var Fi=98,ps=null;function hs(e){e===ps&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Fi,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,ps=o===t?e:null})}var en={};Y(en,{connect:()=>Ki,connectPane:()=>Qo,discardEdit:()=>Vt,draftPreview:()=>Zo,saveEdit:()=>Gt,savedDraft:()=>Jt,savedEdit:()=>Xt});var dt=e=>`draft:${e}`,Zo=e=>(q(dt(e),"")||"").trim();function Ki(){He(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Qo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=q(dt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
gs(o,n.value):Gt(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&gs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Xt=e=>q(
`edit:${e}`,null),Gt=(e,t,o)=>F(`edit:${e}`,{id:t,text:o}),Vt=e=>ee(`edit:${e}`),Jt=e=>q(dt(e),"");function gs(e,t){t.trim()===""?ee(dt(e)):F(dt(e),t)}var Zt=new Set,ys=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),H=e=>e!==E()&&ys().includes(e);function on(e){if(e===document.body.dataset.
blocked)return;let t=ys();document.body.dataset.blocked=e,u("blocked");let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==H(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(nn))}i("pane",()=>Zt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?Zt.add(t.id):Zt.delete(t.id),tn(t,e.target.open)},!0);function nn(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!$(e)&&H(e.dataset.sender)?(o||e.prepend(o=R("fold-template")),o.open=Zt.has(e.id),tn(e,o.open)):o&&(o.remove(),tn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&H(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function tn(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function Ge(e){try{return await navigator.clipboard.writeText(e),!0}catch{return Ui(e)}}function Ui(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var xs=14,Hi=20,Wi=200,ji=2e3,Qt=new Set;i("pane",()=>Qt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Vi(t);let o=e.
closest?.(".show-more");o&&v(()=>rn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&rn(Gi(t),!0)});function Ss(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Yi(n);let o=t.filter(zi);for(let n of o)bs(n,n,n.closest(
".message").id)}function zi(e){if(e.textContent.length<Wi&&e.querySelectorAll("br, li, blockquote").length<xs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=xs*parseFloat(getComputedStyle(e).lineHeight)-1}function Yi(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(R("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Hi))return;let o=e.closest(".message");bs(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function bs(e,t,o){let n=m(
"button","show-more",m("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),rn(n,Qt.has(o))}var Xi=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Gi=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function rn(e,t){Xi(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Qt.add(e.dataset.folds):Qt.delete(e.dataset.folds)}async function Vi(e){let t=e.closest(".code").querySelector("code").textContent,o=await Ge(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
ji)}var sn=e=>{if(H(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!P(e)};function an(e){if(e.dataset.
mentions===void 0)return;let t=sn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(an));var cn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function ws(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
cn(t).includes(E())))}var ks="a:not([aria-hidden]), button, [role=button]";function ln(e){for(let t of e.querySelectorAll(ks))t.tabIndex=-1}function vs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(ks)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&ln(r)},{signal:t})}var Zi=6e4,eo=e=>e.classList.contains("message");function fe(e){do e=e.nextElementSibling;while(e&&!eo(e));return e}function to(e){do e=e.previousElementSibling;while(e&&
!eo(e));return e}function X(e,t=e){if(!e)return;let o=fe(t)??t,n=[],r=to(e);for(let s=e;s&&(Qi(s,r)&&n.push(s),s!==o);s=fe(s))r=s;Ss(n)}function oo(e){let t=e.querySelectorAll(
".message");t.length&&X(t[0],t[t.length-1])}function Qi(e,t){let o=new Date(e.dataset.at),n=t!==null&&O(new Date(t.dataset.at))===O(o),r=n&&o-new Date(t.dataset.
at)<Zi,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!$(e)&&!$(t)&&t.dataset.sender===e.dataset.sender),ec(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),oc(e,o),nn(e),ws(e),an(e),ln(e),!0)}function ec(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return tc(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==O(o)&&r.replaceChildren(Es(o)),
r.dataset.day=O(o);let a=Xe(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function tc(e,t){let o=t?O(t):void 0,n=t?Xe(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",Es(t)," · ",m(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Es(e){let t=m("a","divider__day",Xe(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${Mr(d()?.dataset.thread)}?day=${O(e)}`}),t.dataset.dialog="",t}function oc(e,t){let o=ze(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=Ye(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Jr(t));let s=e.querySelector(".message__edited[data-at]");s&&(s.title=Ye(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var no=400,nc=50,qs=8,rc=60,pe=new Map,se=e=>Number(e.dataset.seq),ro=e=>Number(e.dataset.version),so=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function As(){let e=d();pe.clear(),e&&oo(e)}i("day",()=>{let e=d();e&&v(()=>oo(e))});x("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ae(o),Ls(t,e.dataset.version))});x("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Ls(t,e.dataset.version)});x("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});x("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Ls(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ae(e){let t=d(),o=document.getElementById(e.id)??ac(t,e.dataset.clientId);if(o&&so(o)&&ro(o)>=ro(e))return o;let n=se(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&so(o)?ic(o,e):lc(t,e,o));return r||sc(e),u("placed",{li:r??e,isNew:n}),n&&r&&Ds(
t),r}function sc(e){pe.delete(e.id),pe.set(e.id,e),pe.size>no&&pe.delete(pe.keys().next().value)}function Cs(e){let t=[document.getElementById(e.id),pe.get(e.id)].
filter(Boolean);return pe.delete(e.id),t.find(o=>ro(o)>=ro(e))??e}function ac(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function ic(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),X(t),o&&(t.contains(o)?o:cc(t,
o)??t).focus({preventScroll:!0}),t}function cc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function lc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&se(t)>se(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&se(t)<se(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&se(a)>se(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):io(e,t),X(t),t}function io(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Ts(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-qs):r.splice(0,qs);if(v(()=>dc(n,a.filter(l=>!document.getElementById(l.id)).map(Cs),t),_s(t)),Ds(n,{fromEnd:t,isPaging:!0}),await uc(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),ao(n,t,!s&&dn(n,e,t))},
_s(t)),u("history")}var _s=e=>e?"bottom":"top";function dc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)io(e,r);X(t[0],t[t.length-1])}var uc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:rc}):setTimeout(
e)});function Ms(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Cs),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&fe(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),se(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),oo(t),ao(t,!0,dn(t,e,!0)),ao(t,!1,dn(t,e,!1)),
u("history")}function dn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Te(e);return t.dataset.hasNewer==="true"||n!==null&&se(n)<Number(e.dataset.lastSeq)}
function ao(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=mc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function mc(e,t,o){let n=t?"older":"newer",r=m("a","link",c(n));
return r.href=`${re(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,m("li",`pager pager--${n}`,r)}function Ds(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=no+nc||!o&&!jr()||v(()=>{let r=t?n.slice(no):n.slice(0,n.length-no),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();ao(e,!t,!0),X(a)})}function Te(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Os(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(P)??null}var mo={};Y(mo,{add:()=>bn,connect:()=>_c,connectPane:()=>gn});var Ve="outbox:",ut=null,un=e=>e.startsWith(Ve);He(e=>un(e)&&mn());function W(){return ut??(ut=Wo(Ve).map(e=>q(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),ut}var $s=e=>W().filter(t=>t.thread===e).pop()??null;function Ps(e){let t=Math.max(0,...W().map(o=>o.n))+1;Is({...e,id:Ut(),n:t,at:Date.now(),problem:""})}
function te(e,t){let o=q(Ve+e,null);o&&Is({...o,...t})}function mt(e){let t=q(Ve+e,null);ee(Ve+e),t&&mn([t.thread])}function Is(e){F(Ve+e.id,e),mn([e.thread])}function mn(e){
let t=ut??[];ut=null;for(let o of new Set(e??[...t,...W()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):Je(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function Je(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var pc=400,hc=320,Ns=new Map;function Rs(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=gc(t,o),!n)return;v(()=>{io(
e,n,{afterPending:!0}),X(n)})}kc(n,t)}function gc(e,t){let o=R("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Sc(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(yc(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=ze(n);let s=[...(e.files??[]).
map(({name:l})=>l),Je(o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&wc(o,a),o}function yc(e){let t=m("div","attachments"),n=e.map(r=>Vo(r.key)).filter(Boolean).map(({url:r,
width:s,height:a})=>{let l=m("img",""),h=Math.min(1,pc/s,hc/a);return Object.assign(l,{src:r,alt:"",width:Math.max(1,Math.round(s*h)),height:Math.max(1,Math.round(
a*h))}),l});n.length===1&&t.append(m("div","photo",n[0])),n.length>1&&t.append(m("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>m("span","a\
lbum__tile",r))));for(let r of e.filter(({key:s})=>!Vo(s)))t.append(m("div","file",m("span","file__kind",ns(r.name)),m("span","file__text",m("span","file__name",
r.name),m("span","file__size",os(r.size)))));return t}i("upload-progress",({key:e,part:t})=>Ns.set(e,t));function xc(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===
0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:Ns.get(n.key)??0),0)/t}function Sc(e){let t=m("img","sticker");return Object.assign(t,{width:128,height:128,
alt:c("sticker",{name:e}),src:bc(e)}),t}var bc=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??Br(e);function wc(e,t){let o=t.querySelector(
".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("span","quote__\
name",t.dataset.senderName),m("span","quote__text",Je(t))))}function kc(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.onLine||document.
documentElement.classList.contains("is-offline"),s=xc(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),l=n?t.problem:a;if(!o||
o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),o.classList.toggle(
"message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;o.replaceChildren(
D("warning"),m("span","",h),fn("retry"),t.sticker?"":fn("edit"),fn("delete")),o.setAttribute("role","alert")}function fn(e){let t=m("button","",c(e));return t.type=
"button",t.dataset.outbox=e,t}var Bs=[1e3,2e3,4e3,8e3],lo=2e4,vc=5e3,Ec=6e4,qc=3,pn=Ut(),co=new Set,Me=0,hn=0;function _c(){He(e=>{un(e)&&(I(),ie())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Lc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Me=0,ie()}),addEventListener("pa\
gehide",()=>{Ks();for(let e of W())xn(e)&&Sn(e)&&te(e.id,{seen:0})}),ie()}var gn=I;i("sent",({clientId:e})=>mt(e));i("online",()=>{Me=0;for(let e of W())e.isSoft&&
te(e.id,{problem:"",isSoft:!1});I(),ie()});i("connection",()=>I());var yn=e=>W().find(t=>t.files?.some(o=>o.key===e)),xn=e=>(e.files??[]).some(t=>!t.id),Sn=e=>(e.
files??[]).every(t=>t.id||ms(t.key)),Ac=e=>xn(e)&&!Sn(e)&&!(Date.now()-(e.seen??e.at)<Ec);i("uploaded",({key:e,id:t})=>{let o=yn(e);o&&(te(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),I(),ie())});i("upload-failed",({key:e,problem:t})=>{let o=yn(e);o&&(te(o.id,{problem:t}),I(),ie())});i("upload-progress",({key:e})=>{
let t=yn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>vc&&te(t.id,{seen:Date.now()}),I())});function bn(e){Ps(e),I(),Ae(),ie()}function Lc(e,t){if(e==="delete"||e===
"edit"){let n=W().find(r=>r.id===t);mt(t),I(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}te(t,{problem:"",isSoft:!1});
let o=W().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Me=0,I(),ie()}function ie(){clearTimeout(hn);let e=new Set(W().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!Fs())return uo(lo/4);for(let t of e)Cc(t)}}async function Cc(e){if(!co.has(e)){co.add(e);try{for(;;){let t=W().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Ac(t)){te(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),I();continue}if(xn(t)){Sn(t)||uo(lo/4);break}Fs();let o=await p(it(
e),{form:Tc(t)});if(!Mc(t,o))break}}finally{co.delete(e),co.size===0&&Ks()}}}var Tc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Mc(e,{ok:t,status:o,body:n,problem:r}){let s=t?S(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Me=0,mt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ae(s),I(),!0):o===401?!1:o===429?(uo(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Me++,o>=500&&Me>=qc&&te(e.id,{problem:r?.text||"?",isSoft:!0}),I(),uo(Bs[Math.min(Me,Bs.length)-1]),!1):(te(e.id,{problem:r?.
text||"?"}),I(),!0)}function uo(e){clearTimeout(hn),hn=setTimeout(ie,e)}function Fs(){let e=q("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==pn&&t>
0&&t<=lo?!1:(F("lease",{page:pn,until:Date.now()+lo}),!0)}function Ks(){q("lease",null)?.page===pn&&ee("lease")}function I(){let e=d();if(!e)return;let t=W().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?mt(n.id):Rs(e,n,Te(e))}var ft=1e4,wn=9500,g=null,y=null;function Us(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;y.addEventListener("input",Ze,
{signal:t}),A(y,Oc,{signal:t}),A(y,n=>js(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",zs,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),he(),ce())},{signal:t});let o=Xt(f().dataset.thread);o&&y.value===Jt(f().dataset.thread)&&
Hs(o),Ze()}i("files-changed",()=>y?.isConnected&&Ze());i("composer-note",({words:e})=>pt(e,e!==""));i("connection",({isOnline:e})=>pt(e?"":c("offline-note")));function ce(){
y?.focus({preventScroll:!0})}function vf(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
i("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;he();let o=t&&document.getElementById(`message-${t}`);o&&kn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),ce(),y.setSelectionRange(e.length,e.length)});function kn(e){he(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=m("b","",e.dataset.senderName??"");Ws("reply",Mt("replying-to",{name:t,text:Je(e)})),ce()}async function vn(e){let{thread:t}=f().
dataset,o=g,n=await p(Pt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return pt(n.problem?.text||c("try-again"),!0);he();let r={id:e.id.replace("mes\
sage-",""),text:n.body};Gt(t,r.id,r.text),Hs(r),ce(),y.setSelectionRange(y.value.length,y.value.length)}function Hs({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,Ws("pencil",[m("b","",c("edit-message")),m("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),Ze()}function he(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,Vt(f().dataset.thread),y.value=Jt(f().dataset.thread)),pt(""),Ze(),!0)}function Ws(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),v(()=>o.
hidden=!1)}function Ze(){let e=y.value.length<wn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:cs()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=ft&&("editing"in g.dataset||!ds());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),hs(y),Dc(e)}function Dc(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<wn&&v(()=>t.hidden=e<wn),t.classList.toggle(
"counter--over",e>ft);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(ft),over:o(e-ft)};t.hidden||(t.textContent=c(e>ft?"counter-over":
"counter",n))}var js=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!B()||e.ctrlKey||e.metaKey);function Oc(e){if(js(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
zs(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=Os();if(!t)return;e.preventDefault(),vn(t)}}function zs(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Ic();let t=ls()?$c(y.value):y.
value;y.value="",Pc({content:t,files:us()}),Ze()}var $c=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Pc(e){let{thread:t}=f().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),he(),bn({thread:t,replyTo:o,...e})}async function Ic(){
if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=f().dataset,o=g;y.readOnly=!0;let n=await p(Ir(t,e),{form:{content:y.value}});if(o===g&&(y.readOnly=!1),
!n.ok)return o===g&&pt(n.problem?.text||c("try-again"),!0);if(Xt(t)?.id===e&&Vt(t),f()?.dataset.thread!==t||!g)return;let r=S(n.body).querySelector(".message");
r&&ae(r),g.dataset.editing===e&&he(),o===g&&ce()}function pt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var En="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function fo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(En)].filter(l=>l.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return A(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Rc=2e3,Qe=null;function ge(e,t){Qe?.remove(),Qe=m("span","tooltip",t),Qe.setAttribute("role","status"),Qe.style.insetInlineEnd="20px",Qe.style.insetBlockStart=
"20px";let o=Qe;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Rc)}var ho={};Y(ho,{close:()=>$e,connect:()=>Bc,isOpen:()=>po,openDialog:()=>Oe,show:()=>ht});var oe=null,Ys=()=>{},po=()=>De()?.firstElementChild!=null,De=()=>document.getElementById("dialog");function Bc(){let e=De();e&&(e.addEventListener("click",t=>{
!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),$e())}),e.addEventListener("submit",Fc),document.addEventListener("cl\
ick",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Oe(o.getAttribute("href"),o))}))}
async function Oe(e,t){let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&ge(n,o.problem?.text||c("try-again"));ht(S(o.body),t)}function ht(e,t){$e(),
oe=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),De().replaceChildren(...e.children),window.htmx?.process(De()),
Ys=fo(De()),(o??De().querySelector(En))?.focus()}function $e(){return po()?(Ys(),De().replaceChildren(),(oe?.isConnected?oe:oe?.id?document.getElementById(oe.id):
null)?.focus({preventScroll:!0}),oe=null,!0):!1}async function Fc(e){let t=e.target;if(t.method==="get")return Kc();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await p(t.getAttribute("action"),{form:Nt(t,o)});if(o&&(o.disabled=!1),!r.ok)return Uc(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==
null;a&&je(r.body);let l=s.querySelector(".message");if(l&&(oe=document.getElementById(l.id)??oe),l&&n&&d()===n&&ae(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return ht(s,oe);let N=oe;$e(),!l&&N?.matches(".message")&&ge(N,c("reported")),a||u("dialog-done")}function Kc(){i("pane",()=>{$e(),(document.querySelector(
".message--target")??f())?.focus({preventScroll:!0})},{once:!0})}function Uc(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("\
p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var Hc=["react","reaction","reply","edit"],Gs=e=>e.id.replace("message-",""),Pe=(e,t)=>t(f().dataset.thread,Gs(e));function Ie(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||$(e)||Hc.includes(t)&&!No())return!1;let o=P(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function gt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ie(t,o.dataset.action)}async function ye(e,t){switch(e){case"reply":return kn(t);case"\
edit":return vn(t);case"delete":return Oe(Pe(t,Nr),t);case"report":return Oe(Pe(t,Rr),t);case"pick":return await(await w.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||ge(t,c("try-again"));case"copy-link":return Xs(t,new URL(`${re(f().dataset.thread)}?m=${Gs(t)}`,location.href).href);case"cop\
y-text":{let o=await p(Pe(t,Pt));return Xs(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Xs(e,t){ge(e,c(t!==null&&await Ge(t)?"\
copied":"try-again"))}var Wc=300,jc=2500;function Js(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
yt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&ye("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>Vc(l),Wc))},s=()=>{clearTimeout(n),B()||_n()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var qn=new Set;async function yt(e,t,o){let n=`${e.id} ${t}`;if(qn.has(n))return;qn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>zc(e,t,o));let a=await p(Pe(e,It),{form:{reaction:t}});qn.delete(n);let l=a.ok?S(a.body).querySelector(
".message"):null;if(l&&d()===r)return ae(l);!a.ok&&e.isConnected&&v(()=>Gc(e,s))}function zc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Yc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(N=>Vs(N.value)===Vs(t));r||(r=Xc(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=cn(r),a=s.includes(E()),l=a?s.filter(N=>N!==E()):[...s,E()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var Vs=e=>e.replace(/\uFE0F/g,"");function Yc(e){let t=m("form","chips");
return t.method="post",t.action=Pe(e,It),t}function Xc(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function Gc(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ne=null;async function Vc(e){let t=e.closest(".message");if(!t)return;let o=await p(`${Pe(
t,It)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;_n(),ne=m("span","tooltip",
o.body.trim()),ne.setAttribute("role","tooltip"),ne.dataset.extra="",t.append(ne);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(8,Math.
min(n.left-r.left,r.width-ne.offsetWidth-8));ne.style.left=`${s}px`,ne.style.top=`${n.top-r.top-ne.offsetHeight-4}px`,B()&&setTimeout(_n,jc)}function _n(){ne?.remove(),
ne=null}var Zc="🖼️";function le(e,t=""){let o=xt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Qc(e,t),el(e.querySelector(".chat__count"),o,Zs(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=zo(r),n.title=Ye(r)}}var xt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Zs=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Qs(e,t){let{seq:o}=t.dataset,n=Zs(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(sn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function go(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function ea(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===E()?c("you"):s,h="deleted"in t.dataset,N=t.dataset.
kind==="system",Tt=!N&&e.dataset.kind!=="direct"&&H(r),br=Tt?c("folded"):t.textContent.trim();h&&!Tt?e.dataset.preview=c("deleted"):e.dataset.preview=N||Tt?br:c(
"preview-by",{name:l,text:br}),h&&!Tt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(N?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Qc(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Zo(e.dataset.thread),s=$s(e.dataset.thread);t?o.replaceChildren(
m("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(m("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??Zc})):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function el(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>m("span",s,a,m("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var tl=400,et=()=>document.getElementById("chats-part"),xe=()=>_()?.dataset.filter??"all",K=e=>document.getElementById(`nav-${e}`),Ne=()=>[..._()?.querySelectorAll(
".chat")??[]];function ta(){if(!_())return;let e=et().parentElement;e.addEventListener("scroll",()=>de(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),de(!0))}),Se(_()),de(!1)}i("day",()=>Ne().forEach(e=>le(e)));i("d\
raft",({thread:e})=>Ln(e));i("unsent",({thread:e})=>Ln(e));i("list-typing",({thread:e,name:t})=>Ln(e,t));i("pane",na);function ol(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function yo(e){
let t=_(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&ol(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function tt(e){e?.remove(),oa(),de(!1)}function oa(){let e=et().querySelector(".filters--list"),t=Ne().
length>=Number(e.dataset.from)||_().querySelector("a[data-page=chats]");e.hidden=xe()==="all"&&!t}var An=!1;async function de(e){let t=_(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<tl;if(An||!(n||e))return;An=!0;let r=await p(o.getAttribute("href"));if(An=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!K(l.dataset.
thread)});t.append(...s),Se(...s),de(!1)}function Se(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))go(o),
le(o),o.nextElementSibling.tabIndex=-1}na(),_()&&oa()}function na(){let{unreached:e,galleryOf:t}=f()?.dataset??{},o=e??t??L();for(let n of Ne()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),le(n))}}function Ln(e,t){
let o=K(e);o&&le(o,t)}var St=new Map,Cn=new Set;function Re(e,t){St.get(e)?.push(t);for(let o of Cn)o.push(t);return St.has(e)}async function ra(e){let t=[];Cn.add(t);try{return await e()}finally{
Cn.delete(t),t.forEach(o=>o())}}async function bt(e){if(!_()||Re(e,()=>bt(e)))return;St.set(e,[]);let t=await p(`${Tr(e)}?filter=${xe()}`),o=St.get(e);St.delete(
e),rl(e,t),K(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&bt(e)}function rl(e,t){let o=K(e)?.closest("li");if(t.status===204||t.status===404)return tt(o);let n=t.
ok?S(t.body).querySelector("li"):null;!n||!_()||(o?o.contains(document.activeElement)?sl(o,n):o.replaceWith(n):_().prepend(n),Se(n),yo(n),Tn())}function Tn(){f()?.
querySelector("#welcome")&&u("reload",{path:"/"})}function sl(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&F("last-thread",e));var Ep=()=>q("last-thread","");var al=40,il=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,cl=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,ll=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
dl=/[\p{L}\p{Nd}\p{M}]/u,ul=/[\p{sc=Hebr}\p{sc=Arab}]/u;function ml(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-al),n=il.exec(o);if(n){let s=t.length-n[0].length;return fl(t,s)&&!sa(t)?{kind:"member",query:n[1],at:s}:null}let r=cl.exec(o);return!r||sa(t)||hl(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function fl(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=pl(e.slice(0,n+r.index),o);return o}function pl(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!dl.test(
o)||ll.test(o)||ul.test(o)}var sa=e=>(e.match(/```/g)?.length??0)%2===1,hl=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ot=null;function aa(e,t){ot?.close();let o=ve();if(!o||!L())return;let n=async r=>{!ot&&!ml(o)||(ot??(ot=await w.suggest().catch(
()=>null)),ot&&!t.aborted&&ot.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Lp(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Cp(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":yl(h,l)).join("")),o.append(a)}return o}function yl(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Tp(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function ca(){document.addEventListener("pointerdown",({target:e})=>ia(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>ia(t=>!t.contains(
e))),A(document,xl,{capture:!0}),document.addEventListener("submit",Sl)}var la=()=>[...document.querySelectorAll("[data-account][open]")];function ia(e){for(let t of la())
e(t)&&(t.open=!1)}function xl(e){if(e.key!=="Escape")return;let t=la()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Sl(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Ot)return;if(e.preventDefault(),!(await p(Ot,{form:Nt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Ot}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var wl=450,kl=10,G=null,da=()=>{};function ua(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,vl(
h)},wl))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>kl&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(G||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),wt()})}function vl(e){Ie(e,"copy-link")&&(wt(),G=R("sheet-template"),G&&(gt(G,e),G.addEventListener("click",t=>El(t,e)),document.body.append(G),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),da=fo(G),G.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function wt(){return G?(da(),G.remove(),G=null,!0):!1}function El(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;wt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?yt(n,s,o.querySelector("img")?.src):r!=="close"&&ye(r,n)}x("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Dn={};Y(Dn,{connect:()=>Al});var ql=450,_l=10;function Al(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),xo(t))}),document.addEventListener("contextmenu",e=>{let t=Mn(e.target);!t||e.shiftKey||(e.preventDefault(),B()||xo(t,e.clientX>0?e:void 0))}),
A(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),xo(Mn(e.target)))}),Ll()}var Mn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function xo(e,t){let o=await w.chatMenu().catch(()=>null);o?o.open(e,t):ge(e.closest("li"),c("try-again"))}function Ll(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Mn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,xo(s)},ql))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>_l&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var So=()=>ra(Cl);i("blocked",So);x("blocks",fa);function fa(e){Re("",()=>fa(e)),on(e.dataset.blocked)}async function Cl(){let e=xe(),t=await p(`${Er}?filter=${e}`);
if(xe()!==e)return t.ok;let o=_(),n=t.ok?S(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;on(n.dataset.blocked);let r=o.contains(document.activeElement)?
document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Tl))l===a?a=a.nextElementSibling:o.insertBefore(l,a);for(;a;){let l=a.
nextElementSibling;a.remove(),a=l}return Se(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),de(!1),!0}function Tl(e){let t=e.querySelector(
".chat"),o=t&&K(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),go(t),Ml(t,o)?o.closest(
"li"):e):e}function Ml(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.dataset[n]??"")===(t.
dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Dl=300,Ol=1e4,$l=6e4,pa=1e4,Pl=3e4,Il=5e3,V=null,nt="",ko=0,wo=0,Pn=0,bo=0,In=0,rt=()=>V?.readyState===WebSocket.OPEN;function Nn(){Eo(),setInterval(()=>{(rt()?
vo(ko)>$l:V&&vo(Pn)>pa)&&ya()},5e3),addEventListener("online",$n),addEventListener("pagehide",ha),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&$n())}function ha(){let e=V;V=null,clearTimeout(In),e?.close()}var vo=e=>Math.
abs(Date.now()-e);i("pane",xa);i("signing-out",ha);i("still-signed-in",$n);i("say",e=>On(e));function On(e){rt()&&V.send(JSON.stringify(e))}function Eo(){clearTimeout(
In);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Cr}`);V=e,nt="",Pn=Date.now(),e.onopen=()=>{ko=wo=Date.now(),xa(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{V===e&&(ko=Date.now(),je(t.data))},e.onclose=t=>{V===e&&ga(t.code)}}function ga(e){if(V=null,nt="",Xr(),e===1008)return ct();wo&&
Date.now()-wo>Il&&(bo=0),wo=0,bo++,u("socket",{isUp:!1,tries:bo});let t=Math.min(Ol,Dl*2**(bo-1));In=setTimeout(Eo,t*(.5+Math.random()/2))}function $n(){V?(rt()?
vo(ko)>Pl:vo(Pn)>pa)&&ya():Eo()}function ya(){let e=V;e.onopen=e.onmessage=e.onclose=null,e.close(),ga(1006),Eo()}function xa(){let e=L();rt()&&(nt&&nt!==e&&On(
{event:"leave",data:{threadId:Number(nt)}}),nt=e,e&&On({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Rl=5e3,Bl=4e3,ba=15e3,Fl=3,qo=0,kt=0,Sa=-ba;i("socket",({isUp:e,tries:t})=>e?Kl():Ul(t));i("pane",ka);async function Kl(){clearTimeout(qo),clearTimeout(kt),
qo=kt=0;let e=be()!=="";vt("live"),u("online"),e&&u("back"),await So()}function Ul(e){be()==="live"&&vt("lost"),qo||(qo=setTimeout(()=>vt("reconnecting"),Rl)),e>=
Fl&&(kt||(kt=setTimeout(wa,0)))}async function wa(){let e=L(),t=e?await Hl(e,d()):!0;t&&performance.now()-Sa>ba&&(t=await So(),Sa=performance.now()),!rt()&&(t?(vt(
"polling"),u("online")):be()==="polling"&&vt("reconnecting"),kt=setTimeout(wa,Bl))}async function Hl(e,t){let o=await p(`${Dr(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&je(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var be=()=>document.documentElement.dataset.connection??"";function vt(e){
be()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ka(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function ka(){let e=f()?.querySelector(".banner");if(!e)return;let t=be()==="reconnecting"||be()==="polling";if(e.hidden=!t,
!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(be()==="reconnecting"?o:"",c(be()))}var va=2400,Et=null,_o=null;function Ea(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Rn(n))},{signal:t}),qt()}i("end-wanted",Wl);i("scrolled",
qt);i("online",qt);function qt(){let e=_e();if(!e||Et===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<va?Rn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<va&&Rn(o)}async function Rn(e){let t=d();if(Et===t)return;Et=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`${it(t.dataset.thread)}${n.search}`),s=r.ok&&o()?S(r.body).querySelector(".page"):null;s&&await Ts(s,e.dataset.page===
"older",o),Et===t&&(Et=null),d()===t&&(s||r.ok)&&qt()}async function Wl({takesFocus:e}){let t=d();if(_o===t)return;_o=t;let o=await p(it(t.dataset.thread));if(_o===
t&&(_o=null),d()!==t)return;let n=o.ok?S(o.body).querySelector(".page"):null;n&&Ms(n),Ho({takesFocus:e}),qt()}var zl=2e3;function qa(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await Ge(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,zl)})}function _a(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}x("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var zn={};Y(zn,{connect:()=>nd});async function Aa(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),ht(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;A(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await w.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",c("try-again")))}var Hn={};Y(Hn,{connect:()=>Xl,connectPane:()=>Fn,markAllRead:()=>Kn});var Ca=300,j={thread:"",seq:0},Bn=0,Ta=-Ca,st=null;function Xl(){for(let e of["focus","resize"])addEventListener(e,at);document.addEventListener("visibilitychan\
ge",at),addEventListener("pagehide",Ma)}function Fn(){Ma();let e=d();e&&(j={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),at()}i("scrolled",at);i("on\
line",at);i("placed",({li:e})=>{let t=Number(e.dataset.seq);P(e)||$(e)&&Number(d().dataset.lastRead)===t-1?Pa(d(),t):at()});x("read",e=>{let t=d();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&Pa(t,Number(e.dataset.seq))});function Kn(){let e=d(),t=Te();"hasNewer"in e.dataset?$a(e,Number(e.dataset.lastSeq),""):
t&&Oa(t),u("all-read")}function at(){let e=La();if(!e)return;let t=d(),o=Number(e.dataset.seq);Un(t,o),j.thread===t.dataset.thread&&o>j.seq&&(st={thread:j.thread,
message:e.id.replace("message-",""),seq:o}),Bn||(Bn=setTimeout(()=>{Bn=0;let n=La();n&&Oa(n)},Math.max(0,Ta+Ca-performance.now())))}function Ma(){if(!st||j.thread===
st.thread&&j.seq>=st.seq)return;let{thread:e,message:t}=st;st=null,Da(e,t)}var Da=(e,t)=>p($r(e),{form:t?{message_id:t}:{},keepalive:!0});function La(){let e=_e();
if(!e||!Bt())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Oa=e=>$a(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function $a(e,t,o){
if(Un(e,t),j.thread!==e.dataset.thread||t<=j.seq)return;let n=j,r=n.seq;n.seq=t,Ta=performance.now(),!(await Da(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Pa(e,t){
j.thread===e.dataset.thread&&(j.seq=Math.max(j.seq,t)),Un(e,t)}function Un(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,we=null,Ia="";function Na(e,t){C=e.querySelector(".panel"),we=e.querySelector("[data-action=stickers]"),!(!C||!we)&&(we.addEventListener("click",o=>{
o.preventDefault(),C.hidden?Gl():Be()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!we.contains(o.target)&&Be({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=we=null))}function Be({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,we.setAttribute("aria-expanded","fals\
e"),e&&we.focus({preventScroll:!0}),!0)}async function Gl(){let e=C;C.hidden=!1,we.setAttribute("aria-expanded","true");let t=p(_r),o=await w.stickerPanel().catch(
()=>null);if(C!==e||C.hidden)return;if(!o)return Be();Wn()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return Wn()&&Be();let s=Wn();!s&&r===
Ia||(Ia=r,C.replaceChildren(...S(r).childNodes),s&&o.connect(C,Be),o.show())}var Wn=()=>!C.querySelector("[data-sticker]");var J=null,k=null,Ao=null,Fa=null;function Ka(e,t){let o=e.querySelector("#messages");if(!o||(J=R("toolbar-template"),!J))return;J.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&jn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&jn(r.target.closest(".message"))},n),o.addEventListener("click",Jl,n),document.addEventListener("pointerdown",r=>{k&&!k.contains(r.target)&&!Ao?.contains(
r.target)&&ke()},n),t.addEventListener("abort",()=>{ke(),J=null})}i("action",({action:e,li:t})=>{e==="react"&&Ba("quick-template",t,"react"),e==="more"&&Ba("men\
u-template",t,"more")});function ke(){return k?(k.contains(document.activeElement)&&Vl(Fa)?.focus({preventScroll:!0}),k.remove(),k=null,Ao?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Vl=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):k?.closest(".message");function jn(e){if(!(!e||!J||e===J.parentElement||
k)){if(!Ie(e,"copy-link"))return J.remove();gt(J,e),e.append(J)}}function Jl(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return ke(),yt(t,o.dataset.reaction,o.querySelector("img")?.src);k?.contains(
o)&&ke(),ye(o.dataset.action,t)}}function Ba(e,t,o){let n=k?.dataset.extra===o&&k.parentElement===t;if(ke(),!n&&(jn(t),k=R(e),!!k)){k.dataset.extra=o,gt(k,t);for(let r of k.
querySelectorAll("hr"))r.hidden=!t.contains(J);Ao=J?.querySelector(`[data-action=${o}]`)??null,Ao?.setAttribute("aria-expanded","true"),Fa=t.contains(document.activeElement)?
document.activeElement:t,t.append(k),Zl(t),A(k,Ql),k.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Zl(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();k.dataset.extra==="more"?(k.style.insetInlineEnd="20px",k.style.insetBlockStart="20px",k.getBoundingClientRect().bottom>t.bottom&&
(k.style.insetBlockStart=`${-k.offsetHeight-20}px`)):k.getBoundingClientRect().top<t.top&&(k.style.insetBlockStart="24px")}function Ql(e){let t=[...k.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return ke();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var td={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},od=".docked, #dialog, .sheet-holder";function nd(){A(document,rd)}function rd(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(od))return;let{key:t}=e;if(t==="Escape")return sd(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(po())return;if(ad(e))return id(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Aa(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return cd(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&ld(
e,o)||(document.activeElement===_e()&&ud(e),md(e))}function sd(e){if($e()||wt()||ke()||Be()||he())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ce(),Kn(),Ae())}var ad=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function id(e){e.preventDefault(),Oe(Ar)}function cd(e){let t=Ne(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(xt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function ld(e,t){let o=td[e.key];if(o&&document.activeElement===t&&Ie(t,o))return e.preventDefault(),ye(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?Ae({takesFocus:!0}):dd()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
to(t):fe(t);return n?n.focus():e.key==="ArrowDown"&&ce(),!0}var dd=()=>d().querySelector(".message");function ud(e){if(e.key==="End")return e.preventDefault(),Ae();
if(e.key!=="ArrowUp")return;let t=_e().getBoundingClientRect().bottom,o=Te();for(;o&&o.getBoundingClientRect().top>t;)o=to(o);!o||!eo(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function md(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||B()||!ve()||ve().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ce()}function Ha(){_()&&et().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
fd(t))})}i("pane",Yn);var Ua=null;async function fd(e){Ua=e;let t=await p(e.getAttribute("href"));if(Ua!==e)return;let o=t.ok?S(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=et().contains(document.activeElement);et().replaceWith(o),window.htmx?.process(o),Se(
_()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),de(!1)}function Yn(){if(xe()==="unread")for(let e of Ne())xt(e)===
0&&e.dataset.thread!==L()&&tt(e.closest("li"))}var hd=2,gd=20;function Xn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>gd?Math.random()*o*hd:0)}x("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
Xn(e,()=>Vn(e.dataset.thread))});x("gone",e=>Gn(e.dataset.thread));i("gone",({thread:e})=>Gn(e));i("dialog-done",()=>f()?.querySelector("#members")&&Vn(f().dataset.
thread));i("back",()=>f()?.querySelector("#members")&&Vn(f().dataset.thread));function Gn(e){f()?.dataset.thread===e&&u("reload",{path:qr})}async function Vn(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(d())return yd(t,e);if(!t.querySelector("#members"))return;let o=await p(`${Pr(e)}${location.search==="?all"?"?al\
l":""}`);if(o.status===404)return Gn(e);if(!o.ok||f()!==t)return;let n=S(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function yd(e,t){let o=await p($t(t)),n=o.ok?S(
o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>Jn(e,t));x("news",Wa);x("thread",e=>Xn(e,()=>bt(e.dataset.thread)));x("gone",e=>ja(e.dataset.thread));x("read",e=>{e.dataset.user===
E()&&Jn(e.dataset.thread,Number(e.dataset.seq))});function Wa(e){let{thread:t}=e.dataset,o=Re(t,()=>Wa(e)),n=K(t);if(!n)return o||"changed"in e.dataset?void 0:bt(
t);Qs(n,e)&&le(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(ea(n,e),le(n),
r>s&&yo(n.closest("li")))}function ja(e){Re(e,()=>ja(e)),tt(K(e)?.closest("li"))}function Jn(e,t){Re(e,()=>Jn(e,t));let o=K(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),le(o),Yn())}x("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Tn())});x("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var z=null,Zn=new AbortController,za=()=>{},Co="",Lo=null,Ya=!1,Qn=null,tr=!1;function Xa(e){za=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",bd);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,To);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(Lo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Lo&&(Lo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(wd(
n),Co=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Mo(Kr(t.detail.path),!1)}),document.addEventListener("click",vd),document.
addEventListener("click",Ed,!0),To()}i("reload",({path:e})=>!Lo&&Mo(e??Sd(),e!==void 0));i("docked",To);i("renamed",()=>Z()||Ga(!1));i("online",()=>{let e=Co;Co=
"",(e.startsWith(`${vr}/`)||e==="/")&&Mo(e,!0)});var Sd=()=>Z()?re(f().dataset.thread):location.pathname+location.search;function Mo(e,t){if(!window.htmx||!f())
return location.assign(e);let o=t&&!Z()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?
e:void 0})}function bd(e){let{ctx:t,tasks:o}=e.detail;Ya=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type===
"main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){
if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".proble\
m")})}}function To(){if(f()===z)return;Zn.abort();let e=z===null;if(z=f(),Co="",Zn=new AbortController,!z)return u("pane",{thread:""});z.setAttribute("hx-sync",
"this:replace"),Z()||Ga(e),za(z,Zn.signal),Wt(),tr&&!er(z)?kd():!e&&Ya&&!z.contains(document.activeElement)&&Va(),u("pane",{thread:L()})}function wd(e){let t=new RegExp(
`^${re("(\\d+)")}$`).exec(e)?.[1],o=t&&K(t),n=o&&!Z()?R("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(
n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,f().replaceWith(n),window.htmx?.process(n),To()}
function Ga(e){document.body.dataset.view=z.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[z.dataset.title,document.body.dataset.server].
filter(Boolean).join(" · "))}function kd(){tr=!1;let e=Qn;Qn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Va()}var er=e=>e?.querySelector(
"#new-chat, #search, #channels, #requests, #gallery")!=null;function Va(){(B()?z:ve()??z).focus({preventScroll:!0})}function vd(e){if(e.defaultPrevented||e.button!==
0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(`messag\
e-${t.dataset.message}`);o?u("show-message",{li:o}):Mo(t.getAttribute("href"),!0)}function Ed({target:e}){let t=e.closest("a[href]");t&&(tr=er(f())&&t.closest("\
#pane")!==null&&t.matches("[data-close], .titlebar__back"),er(f())||(Qn=t))}var or={};Y(or,{connect:()=>_d});function _d(){document.addEventListener("click",Ad),document.addEventListener("error",Cd,!0)}function Ad(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),w.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&w.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Ld(r)}function Ld(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Cd({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Td(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Td(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=m("button",
"button button--quiet",c("retry"));n.type="button";let r=m("span","photo__failed",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Md=3e4;x("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!H(e);for(let a of _()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Do(r.dataset.onlineOf).includes(e))return;
let s=Do(r.dataset.online).filter(a=>a!==e);r.dataset.seen=H(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Dd(r)});i("socket",async({isUp:e})=>{let t=L(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p($t(t)),r=n.ok?S(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Wt())});var Do=(e="")=>e.split(" ").filter(Boolean);function Dd(e){let t=Do(e.dataset.onlineOf).length,o=Do(e.dataset.online).length,n=f().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Yo(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function Ja(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=Yo(
new Date(t.dataset.seen)))};e(),setInterval(e,Md)}var nr={};Y(nr,{connect:()=>Qa});var Od=`a[href^='${Lr}']:not(.button)`;function Qa(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Od)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&Za(e,r=>r.onPointer(n))},t),A(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),Za(e,r=>r.onSpace(n)))},t)}async function Za(e,t){
e.abort();let o=await w.profileCard().catch(()=>null);o?t(o):Qa()}var rr=8,sr=4,T=null;function ei(){T=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(P(e)||ar()||T&&!T.isConnected)&&_t()});i("sent",_t);i("history",_t);
i("back",ir);x("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?$d(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,_t())});
x("marks",ir);x("thread",e=>e.dataset.thread===d()?.dataset.thread&&ir());var Oo=()=>[...T?.querySelectorAll(".seen__face")??[]],$d=e=>Oo().find(t=>t.dataset.user===
e);function Pd(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>so(t)&&!$(t));return ar()&&e.length>0&&!P(e[e.length-
1])?null:e.reverse().find(P)??null}var ar=()=>T?.querySelector(".seen__words").dataset.direct==="true",Id=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function _t(){if(!T||!d())return;let e=Pd(),t=e?Oo().filter(o=>Id(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==T?e.after(T):!e&&!T.isConnected&&
d().append(T);let o=new Set(t.slice(0,rr));for(let r of Oo())r.hidden=!o.has(r);T.querySelector(".seen__more").textContent=t.length>rr?`+${t.length-rr}`:"";let n=T.
querySelector(".seen__words");ar()||(n.textContent=c("seen-by",{names:Nd(t)})),T.hidden=t.length===0})}var Nd=e=>{let t=e.map(o=>o.dataset.name);return t.length>
sr?`${t.slice(0,sr).join(", ")} +${t.length-sr}`:t.join(", ")};async function ir(){let{thread:e}=d()?.dataset??{},t=T;if(!t)return;let o=await p(Or(e)),n=o.ok?S(
o.body).querySelector("#seen"):null;if(!(!n||T!==t||d()?.dataset.thread!==e)){for(let r of Oo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}T=n,T.hidden=!0,t.replaceWith(T),_t()}}function ti(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Io&&(e.preventDefault(),Bd(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),ct())})}async function Bd(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",jo);let o=await p(Io,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",jo),u("\
still-signed-in");let n=m("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign(Dt)}var cr={};Y(cr,{connect:()=>Kd});function Kd(){document.addEventListener("click",e=>oi(e.target.closest(".spoiler"))),A(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),oi(e.target))})}function oi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var mr={};Y(mr,{connect:()=>Hd,connectPane:()=>ur});var Ud=200,lr=()=>q("folded-previews",[]);function Hd(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&Wd(e),!0),i("placed",({li:e})=>dr(
e)),i("history",()=>dr(d()))}function ur(){dr(d())}function Wd(e){let{id:t}=e.closest(".message"),o=lr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-Ud);(n.length!==
lr().length||!e.open)&&F("folded-previews",n)}function dr(e){let t=new Set(lr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var ue=64,jd=/^\(\d+\) /,fr=null;function pr(){ni(),x("unread",e=>{document.body.dataset.unread=e.dataset.count,ni()}),new MutationObserver(ri).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var At=()=>Number(document.body.dataset.unread)||0;function ni(){ri(),zd()}function ri(){let e=document.title.replace(
jd,""),t=At()>0?`(${At()}) ${e}`:e;document.title!==t&&(document.title=t)}async function zd(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),At()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(fr??(fr=await Yd(e.dataset.plain)),At()===0)return;e.
href=Xd(At())}catch{}}}function Yd(e){return new Promise((t,o)=>{let n=new Image(ue,ue);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Xd(e){let t=Object.assign(
document.createElement("canvas"),{width:ue,height:ue}),o=t.getContext("2d");o.drawImage(fr,0,0,ue,ue);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(ue-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(ue-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,ue-r/2,47),t.toDataURL("image/png")}var Vd=5e3,hr=3e3,Lt=new Map,$o={thread:"",at:-hr};x("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||H(o))return;Lt.has(t)||Lt.set(t,new Map);let r=Lt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>gr(t,o),Vd)}),yr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&gr(o.dataset.thread,
e.dataset.sender)});x("news",e=>gr(e.dataset.thread,e.dataset.sender));function si(e,t){let o=e.querySelector("#composer textarea");yr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Jd(e.dataset.thread)},{signal:t})}i("composed",()=>$o={thread:"",at:-hr});function Jd(e){let t=performance.
now();$o.thread===e&&t-$o.at<hr||($o={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function gr(e,t){let o=Lt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),yr(e))}function yr(e){let t=[...Lt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>m("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...Mt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(P(e))return ai();if($(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Bt()&&Kt())&&
Qd(e)});i("all-read",ai);function Qd(e){let t=m("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{ii(),e.before(t),X(e)})}function ai(){
v(ii)}function ii(){let e=document.getElementById("new-messages");if(!e)return;let t=fe(e);e.remove(),t&&X(t)}var Sr={};Y(Sr,{connect:()=>tu});var eu=1e3,ci=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(ci.unobserve(o),w.player().then(({prepare:n})=>n(o),()=>{}))});function tu(){
i("pane",Ct),i("history",Ct),i("placed",Ct),i("gallery",Ct),i("played",({player:e})=>ou(e)),Ct()}var xr=e=>e.querySelector("audio").getAttribute("src").split("/")[2];
function Ct(){let e=q("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[data-send\
er]")?.dataset.sender;t.querySelector(".player__new").hidden=o===E()||o===void 0||e.includes(xr(t)),ci.observe(t)}}function ou(e){let t=e.querySelector(".player\
__new");if(!t||t.hidden)return;t.hidden=!0;let o=q("heard",[]).filter(n=>n!==xr(e));F("heard",[...o,xr(e)].slice(-eu))}document.documentElement.classList.add("has-js");es();Xo(document);ti();ca();qa();_a();Ja();rs(document.body.dataset.page);document.body.dataset.page==="app"?nu():
document.getElementById("dock")&&ru();function nu(){q("dock",{}).state==="closed"&&ee("dock"),pr(),li(),di(),Nn()}async function ru(){pr(),Nn(),(await w.dock()).
connect(di,li)}function li(){ta(),Ha()}function di(){ts();for(let e of[en,mo,ho,or,mr,Sr,cr,zn,Hn,Dn,nr])e.connect();Xa([Xo,As,Qo,is,Us,aa,gn,Js,ei,Wr,Ea,Fn,si,
Ka,ua,Na,ur,vs,ss])}export{au as a,mi as b,iu as c,fi as d,cu as e,lu as f,S as g,m as h,D as i,u as j,i as k,A as l,c as m,_r as n,hu as o,Lr as p,gu as q,re as r,yu as s,xu as t,
Su as u,bu as v,p as w,Nt as x,ct as y,f as z,ve as A,L as B,B as C,v as D,q as E,F,Ut as G,x as H,Xo as I,os as J,ns as K,ce as L,vf as M,Pc as N,fo as O,ge as P,
Oe as Q,$e as R,yt as S,bt as T,Ep as U,ml as V,Lp as W,Cp as X,Tp as Y,as as Z,w as _,Oi as $,$i as aa,Yu as ba};

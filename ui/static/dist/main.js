var kr=Object.defineProperty;var vr=e=>{throw TypeError(e)};var hi=(e,t,o)=>t in e?kr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var G=(e,t)=>{for(var o in t)kr(e,o,{get:t[o],enumerable:!0})};var du=(e,t,o)=>hi(e,typeof t!="symbol"?t+"":t,o),Ro=(e,t,o)=>t.has(e)||vr("Cannot "+o);var gi=(e,t,o)=>(Ro(e,t,"read from private field"),o?o.call(e):t.get(e)),uu=(e,t,o)=>t.has(e)?vr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),yi=(e,t,o,n)=>(Ro(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),mu=(e,t,o)=>(Ro(e,t,"access private method"),o);var fu=(e,t,o,n)=>({set _(r){yi(e,t,r,o)},get _(){return gi(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function m(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function B(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function L(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var xi=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(xi.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Ot(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var S=document.documentElement.dataset.base??"",fe=S+"/",Pt=S+"/login",Bo=S+"/logout",Er=S+"/chats",qr=S+"/chats/list",_r=S+"/chats/gone",Ar=S+"/stickers",Su=S+
"/gifs",bu=S+"/switch",Lr=S+"/keys",It=S+"/settings/look",Cr=S+"/users/",Tr=S+"/live",wu=S+"/api/uploads/tus",se=e=>`${S}/chats/${e}`,Mr=e=>`${S}/chats/${e}/ent\
ry`,$r=e=>`${S}/chats/${e}/day`,Dr=e=>`${S}/chats/${e}/changes`,Or=e=>`${S}/chats/${e}/marks`,ku=e=>`${S}/chats/${e}/members`,Pr=e=>`${S}/chats/${e}/read`,Nt=e=>`${S}\
/chats/${e}/bar`,Ir=e=>`${S}/chats/${e}/people`,lt=e=>`${S}/chats/${e}/messages`,Rt=(e,t)=>`${S}/chats/${e}/messages/${t}/raw`,Nr=(e,t)=>`${S}/chats/${e}/messag\
es/${t}/edit`,Rr=(e,t)=>`${S}/chats/${e}/messages/${t}/delete`,Br=(e,t)=>`${S}/chats/${e}/messages/${t}/report`,Bt=(e,t)=>`${S}/chats/${e}/messages/${t}/reactio\
ns`,vu=e=>`${S}/users/${e}/card`,Fr=e=>`${S}/stickers/${e}/picture`,Eu=e=>`${S}/gifs/${e}`,qu=e=>`${S}/api/uploads/${e}`,_u=e=>`${S}/files/${e}/thumb`;var Si=15e3;async function p(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Si);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let l={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(l,{method:"POST",body:new URLSearchParams(t)});let h=await fetch(
e,l),R=await h.text();return h.status===401&&dt(),{status:h.status,ok:h.ok,body:R,problem:h.ok?null:bi(R,h)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Ft(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function dt(){let e=location.pathname+location.search;location.
assign(`${Pt}?next=${encodeURIComponent(e)}`)}function bi(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Kt=()=>document.body.dataset.serverId??"",q=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),A=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Fo=()=>document.getElementById("composer"),qe=()=>Fo()?.querySelector("textarea[name=content]")??null,Q=()=>!!f()?.closest(
".docked"),C=()=>d()?.dataset.thread??"",Ut=()=>document.visibilityState==="visible"&&document.hasFocus(),F=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,P=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===q()&&!P(e);var Ko=new Map,_e=null,Uo=(e,t)=>`${se(e)}${t?`?m=${t}`:""}`;function Kr(e,t,o){o?Ko.set(e,{address:e,thread:t,id:o.id,top:o.top}):Ko.delete(e)}function Ur(e){return _e=
Ko.get(e)??null,_e?Uo(_e.thread,_e.id.replace("message-","")):e}function Hr(e){let t=_e?.thread===e?_e:null;return _e=null,t}var wi=80,w=null,Wr="",He=!0,Ho=!1,pe=null,jo=-1;function jr(e,t){if(w=e.querySelector(".thread__scroll"),!w)return;let o=d();w.style.overflowAnchor="none",ki(o),
w.addEventListener("scroll",vi,{passive:!0,signal:t});let n=new ResizeObserver(()=>ut());n.observe(w),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Ce(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),w=pe=null})}i("placed",Ue);i("read",Ue);i("show-message",({li:e})=>Yr(e));var Wt=()=>!w||
w.scrollHeight-w.scrollTop-w.clientHeight<=wi,zr=()=>He&&!("hasNewer"in(d()?.dataset??{})),Le=()=>w;function E(e,t="top"){if(!w||Ho)return e();Ho=!0,Gr();try{return e()}finally{
Ho=!1,ut(t)}}function Ce({takesFocus:e=!1}={}){w&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):zo({takesFocus:e}))}function zo({takesFocus:e=!1}={}){
w&&(He=!0,ut(),u("scrolled"),Ue(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function Yr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),w.scrollTop+=Ae(e).top-(w.clientHeight-e.offsetHeight)/2,Ht(),u("sc\
rolled")}function ki(e){He=!0;let t=Hr(e.dataset.thread);Wr=t?.address??Uo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return w.
scrollTop+=Ae(o).top-t.top,Ht(),Ue();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return Yr(n);ut(),
r&&Ae(r).top<0&&(w.scrollTop+=Ae(r).top-16),Ht(),Ue()}var Wo=!1;function vi(){Wo||(Wo=!0,requestAnimationFrame(()=>{Wo=!1,w&&(Gr(),Q()||Kr(Wr,d().dataset.thread,
He?null:pe),Ue(),u("scrolled"))}))}function Gr(){w.scrollTop===jo&&ut(),Ht()}function Ht(){He=Wt(),jo=w.scrollTop,pe=null;let e=w.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(pe={id:t[o].
id,...Ae(t[o])})}function ut(e="top"){if(!w)return;let t=pe&&document.getElementById(pe.id);if(He)w.scrollTop=w.scrollHeight;else if(t){w.scrollTop+=Ae(t)[e]-pe[e];
let o=e==="top"?"bottom":"top";pe[o]=Ae(t)[o]}jo=w.scrollTop}function Ae(e){let t=w.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ue(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!w||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=w.scrollHeight-w.scrollTop-w.clientHeight,r="hasNewer"in t.dataset||n>w.clientHeight;e.hidden=Wt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var We=new Map,ee=e=>`ribbit:${Kt()}:${q()}:${e}`;function _(e,t){if(We.has(ee(e)))return We.get(ee(e));try{let o=localStorage.getItem(ee(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function K(e,t){let o=ee(e);We.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{We.set(o,t)}}function te(e){We.delete(ee(e));
try{localStorage.removeItem(ee(e))}catch{}}function Yo(e){let t=ee(e),o=new Set([...We.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(ee("").length))}function Go(){for(let e of Yo(""))te(e)}function je(e){addEventListener("stora\
ge",t=>{t.key?.startsWith(ee(""))&&e(t.key.slice(ee("").length))})}function jt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(
16).padStart(2,"0")).join("")}var qi=3e4,_i=300,Ai=["presence","read","avatar"],zt=new Map,ze=[];function x(e,t){zt.has(e)||zt.set(e,[]),zt.get(e).push(t)}function Ye(e){for(let t of[...b(e).
children])Ai.includes(t.dataset.frame)&&(ze=[...ze.slice(1-_i),{frame:t,at:performance.now()}]),Vr(t)}function Yt(){ze=ze.filter(({at:e})=>performance.now()-e<qi);
for(let{frame:e}of ze)Vr(e)}var Xr=()=>ze=[];function Vr(e){for(let t of zt.get(e.dataset.frame)??[])t(e)}var Li=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Gt=e=>new Intl.DateTimeFormat(Li,e),Jr=Gt({hour:"numeric",minute:"\
2-digit"}),Ci=Gt({month:"short",day:"numeric"}),Ti=Gt({month:"short",day:"numeric",year:"numeric"}),Mi=Gt({dateStyle:"full",timeStyle:"short"}),Xt=e=>e.replace(
/[\u00a0\u202f]/g," "),Ge=e=>Xt(Jr.format(e)),Zr=e=>Xt(Jr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Xe=e=>Xt(Mi.format(e));
function O(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Qr=(e,t)=>e===O(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ve(e,t=new Date){let o=O(e);return o===O(t)?c("today"):Qr(o,t)?c("yesterday"):Xt((e.getFullYear()===t.getFullYear()?Ci:Ti).
format(e))}var Xo=e=>O(e)===O(new Date)?Ge(e):Ve(e);function es(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Ve(e,t)}function ts(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Kt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${fe}; max-age=31536000; samesite=lax`)}function Vo(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Qr(O(e),t)?c("yesterday-within"):es(e,t)})}var $i={clock:Ge,ago:es};function mt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=($i[t.dataset.time]??Xo)(o),t.title=Xe(o)}}function os(){let e=O(new Date),t=0,o=()=>{let n=O(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function ns(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:Jo(e/1e3)}):e<9995e5?c("size-mb",{size:Jo(e/1e6)}):c("size-gb",{size:Jo(e/1e9)})}var Jo=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),rs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var k={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),
gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),
settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Oi={settings:k.settings,avatar:k.avatar,desk:k.desk,trust:k.trust};
function ss(e){Oi[e]?.().then(({connect:t})=>t(),()=>{})}var Pi={"[data-picks]":k.peoplePicker,"#search":k.search,"#gallery":k.gallery};function as(e,t){for(let[
o,n]of Object.entries(Pi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.
length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var is=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var H=null,$=null,Me=0;function cs(e,t){$=e.querySelector("#composer");let o=$?.querySelector("input[type=file]");if(!o)return $=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Bi(r):r);o.value="",Zo(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),k.addMenu().then(({toggle:r})=>$&&r($,o),()=>Ni({})))},{signal:t}),F()&&is()&&Fi(t),document.addEventListener("paste",Ui,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Hi,{signal:t});Me=0,H?.show($),t.addEventListener("abort",()=>$=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Vt(t=>t.restore($,e)));var ls=()=>H?.count(C())??0,ds=()=>H?.isSpoiler(C())??!1,us=()=>H?.isHeldUp(C())??!1,ms=()=>H?.take(C())??[],fs=e=>H?.
isUnderWay(e)??!1,ps=e=>H?.previewOf(e)??null;function Ni({accept:e="",capture:t="",isVoice:o=!1}){let n=$?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function Ri(e){k.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:c("try-again")}))}async function em(e,t){let o=[];return await Vt(n=>o=n.hand(e,t)),o}var Bi=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function Fi(e){let t=$,o=m("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),k.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&Ri(t),{signal:e});let n=m("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(m("div","hold",n,o)),t.classList.add("composer--voice")}function Zo(e){e.length>0&&Vt(t=>$&&t.add($,e))}async function Vt(e){
H??(H=await Ki().catch(()=>null)),H?e(H):u("composer-note",{words:c("try-again")})}async function Ki(){let[e,{Upload:t}]=await Promise.all([k.tray(),k.upload()]);
return e.useUpload(t),e}function Ui(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!$?.contains(e.target);
!$||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),Zo(t))}function Hi(e){!$||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Me===1&&Vt(t=>Me>0&&$&&t.showDrop($,Q())),e.type==="dragleave"&&Me>0&&Me--,e.type==="drop"&&(Me=0,Zo([...e.dataTransfer.files])),Me===0&&
H?.hideDrop())}var Wi=98,gs=null;function ys(e){e===gs&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(Wi,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,gs=o===t?e:null})}var tn={};G(tn,{connect:()=>ji,connectPane:()=>en,discardEdit:()=>Qt,draftPreview:()=>Qo,saveEdit:()=>Zt,savedDraft:()=>eo,savedEdit:()=>Jt});var ft=e=>`draft:${e}`,Qo=e=>(_(ft(e),"")||"").trim();function ji(){je(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function en(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=_(ft(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
xs(o,n.value):Zt(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&xs(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Jt=e=>_(
`edit:${e}`,null),Zt=(e,t,o)=>K(`edit:${e}`,{id:t,text:o}),Qt=e=>te(`edit:${e}`),eo=e=>_(ft(e),"");function xs(e,t){t.trim()===""?te(ft(e)):K(ft(e),t)}var to=new Set,Ss=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),W=e=>e!==q()&&Ss().includes(e);function nn(e){if(e===document.body.dataset.
blocked)return;let t=Ss();document.body.dataset.blocked=e,u("blocked");let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==W(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(rn))}i("pane",()=>to.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?to.add(t.id):to.delete(t.id),on(t,e.target.open)},!0);function rn(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!P(e)&&W(e.dataset.sender)?(o||e.prepend(o=B("fold-template")),o.open=to.has(e.id),on(e,o.open)):o&&(o.remove(),on(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&W(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function on(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function Je(e){try{return await navigator.clipboard.writeText(e),!0}catch{return zi(e)}}function zi(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var bs=14,Yi=20,Gi=200,Xi=2e3,oo=new Set;i("pane",()=>oo.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&ec(t);let o=e.
closest?.(".show-more");o&&E(()=>sn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&sn(Qi(t),!0)});function ws(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Ji(n);let o=t.filter(Vi);for(let n of o)ks(n,n,n.closest(
".message").id)}function Vi(e){if(e.textContent.length<Gi&&e.querySelectorAll("br, li, blockquote").length<bs/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=bs*parseFloat(getComputedStyle(e).lineHeight)-1}function Ji(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(B("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=Yi))return;let o=e.closest(".message");ks(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function ks(e,t,o){let n=m(
"button","show-more",m("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),sn(n,oo.has(o))}var Zi=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,Qi=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function sn(e,t){Zi(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
oo.add(e.dataset.folds):oo.delete(e.dataset.folds)}async function ec(e){let t=e.closest(".code").querySelector("code").textContent,o=await Je(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
Xi)}var an=e=>{if(W(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(q())||t.includes("0")&&!I(e)};function cn(e){if(e.dataset.
mentions===void 0)return;let t=an(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===q()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(cn));var ln=e=>(e.dataset.users??"").split(" ").filter(Boolean);function vs(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
ln(t).includes(q())))}var Es="a:not([aria-hidden]), button, [role=button]";function dn(e){for(let t of e.querySelectorAll(Es))t.tabIndex=-1}function qs(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Es)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&dn(r)},{signal:t})}var oc=6e4,no=e=>e.classList.contains("message");function he(e){do e=e.nextElementSibling;while(e&&!no(e));return e}function ro(e){do e=e.previousElementSibling;while(e&&
!no(e));return e}function X(e,t=e){if(!e)return;let o=he(t)??t,n=[],r=ro(e);for(let s=e;s&&(nc(s,r)&&n.push(s),s!==o);s=he(s))r=s;ws(n)}function so(e){let t=e.querySelectorAll(
".message");t.length&&X(t[0],t[t.length-1])}function nc(e,t){let o=new Date(e.dataset.at),n=t!==null&&O(new Date(t.dataset.at))===O(o),r=n&&o-new Date(t.dataset.
at)<oc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!P(e)&&!P(t)&&t.dataset.sender===e.dataset.sender),rc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),ac(e,o),rn(e),vs(e),cn(e),dn(e),!0)}function rc(e,t,o,n){
let r=null,s=null;for(let l=e.previousElementSibling;l&&l!==t;){let h=l.previousElementSibling;l.id==="new-messages"?s=l:l.dataset.day!==void 0&&(r?.remove(),r=
l),l=h}if((s||n)&&r?.remove(),s)return sc(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==O(o)&&r.replaceChildren(_s(o)),
r.dataset.day=O(o);let a=Ve(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function sc(e,t){let o=t?O(t):void 0,n=t?Ve(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",_s(t)," · ",m(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function _s(e){let t=m("a","divider__day",Ve(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`${$r(d()?.dataset.thread)}?day=${O(e)}`}),t.dataset.dialog="",t}function ac(e,t){let o=Ge(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let h of e.querySelectorAll(".message__time"))h.textContent=o,h.title=Xe(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=Zr(t));let s=e.querySelector(".message__edited[data-at]");mt(e),s&&(s.title=Xe(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",l=n?a.lastIndexOf(n):-1;l>=0&&e.setAttribute("aria-label",a.slice(0,l)+o+a.slice(l+n.length))}var ao=400,ic=50,As=8,cc=60,ge=new Map,ae=e=>Number(e.dataset.seq),io=e=>Number(e.dataset.version),co=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Cs(){let e=d();ge.clear(),e&&so(e)}i("day",()=>{let e=d();e&&E(()=>so(e))});x("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ie(o),Ts(t,e.dataset.version))});x("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Ts(t,e.dataset.version)});x("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});x("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Ts(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ie(e){let t=d(),o=document.getElementById(e.id)??dc(t,e.dataset.clientId);if(o&&co(o)&&io(o)>=io(e))return o;let n=ae(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&co(o)?uc(o,e):fc(t,e,o));return r||lc(e),u("placed",{li:r??e,isNew:n}),n&&r&&Os(
t),r}function lc(e){ge.delete(e.id),ge.set(e.id,e),ge.size>ao&&ge.delete(ge.keys().next().value)}function Ms(e){let t=[document.getElementById(e.id),ge.get(e.id)].
filter(Boolean);return ge.delete(e.id),t.find(o=>io(o)>=io(e))??e}function dc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function uc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),X(t),o&&(t.contains(o)?o:mc(t,
o)??t).focus({preventScroll:!0}),t}function mc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function fc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ae(t)>ae(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ae(t)<ae(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ae(a)>ae(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):uo(e,t),X(t),t}function uo(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function $s(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-As):r.splice(0,As);if(E(()=>pc(n,a.filter(l=>!document.getElementById(l.id)).map(Ms),t),Ls(t)),Os(n,{fromEnd:t,isPaging:!0}),await hc(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),lo(n,t,!s&&un(n,e,t))},
Ls(t)),u("history")}var Ls=e=>e?"bottom":"top";function pc(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)uo(e,r);X(t[0],t[t.length-1])}var hc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:cc}):setTimeout(
e)});function Ds(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Ms),n=new Set(o.map(h=>h.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(h=>!n.has(h.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&he(s),l=o[o.length-1];l&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ae(l)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),so(t),lo(t,!0,un(t,e,!0)),lo(t,!1,un(t,e,!1)),
u("history")}function un(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=$e(e);return t.dataset.hasNewer==="true"||n!==null&&ae(n)<Number(e.dataset.lastSeq)}
function lo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=gc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function gc(e,t,o){let n=t?"older":"newer",r=m("a","link",c(n));
return r.href=`${se(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,m("li",`pager pager--${n}`,r)}function Os(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=ao+ic||!o&&!zr()||E(()=>{let r=t?n.slice(ao):n.slice(0,n.length-ao),s=new Set(r);for(let l of[...e.children])(s.has(l)||
l.matches(t?".pager--newer":".pager--older, .peer"))&&l.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();lo(e,!t,!0),X(a)})}function $e(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Ps(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var ho={};G(ho,{add:()=>wn,connect:()=>Tc,connectPane:()=>yn});var Ze="outbox:",pt=null,mn=e=>e.startsWith(Ze);je(e=>mn(e)&&fn());function j(){return pt??(pt=Yo(Ze).map(e=>_(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),pt}var Is=e=>j().filter(t=>t.thread===e).pop()??null;function Ns(e){let t=Math.max(0,...j().map(o=>o.n))+1;Rs({...e,id:jt(),n:t,at:Date.now(),problem:""})}
function oe(e,t){let o=_(Ze+e,null);o&&Rs({...o,...t})}function ht(e){let t=_(Ze+e,null);te(Ze+e),t&&fn([t.thread])}function Rs(e){K(Ze+e.id,e),fn([e.thread])}function fn(e){
let t=pt??[];pt=null;for(let o of new Set(e??[...t,...j()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):Qe(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function Qe(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var xc=400,Sc=320,Fs=new Map;function Ks(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=bc(t,o),!n)return;E(()=>{uo(
e,n,{afterPending:!0}),X(n)})}_c(n,t)}function bc(e,t){let o=B("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(vc(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(wc(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=Ge(n);let s=[...(e.files??[]).
map(({name:l})=>l),Qe(o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&qc(o,a),o}var Bs=e=>e.picture??ps(e.key);function wc(e){let t=m("div","attachments"),n=e.map(Bs).filter(
Boolean).map(({url:r,width:s,height:a})=>{let l=m("img",""),h=Math.min(1,xc/s,Sc/a);return Object.assign(l,{src:r,alt:"",width:Math.max(1,Math.round(s*h)),height:Math.
max(1,Math.round(a*h))}),l});n.length===1&&t.append(m("div","photo",n[0])),n.length>1&&t.append(m("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>m("span","album__tile",r))));for(let r of e.filter(s=>!Bs(s)))t.append(m("div","file",m("span","file__kind",rs(r.name)),m("span","file__text",m("span","file_\
_name",r.name),m("span","file__size",ns(r.size)))));return t}i("upload-progress",({key:e,part:t})=>Fs.set(e,t));function kc(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:Fs.get(n.key)??0),0)/t}function vc(e){let t=m("img","sticker");return Object.assign(t,{width:128,
height:128,alt:c("sticker",{name:e}),src:Ec(e)}),t}var Ec=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??Fr(e);function qc(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("\
span","quote__name",t.dataset.senderName),m("span","quote__text",Qe(t))))}function _c(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=kc(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),l=n?
t.problem:a;if(!o||o.dataset.shown===l)return;if(o.dataset.shown=l,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let h=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;
o.replaceChildren(D("warning"),m("span","",h),pn("retry"),t.sticker?"":pn("edit"),pn("delete")),o.setAttribute("role","alert")}function pn(e){let t=m("button","",
c(e));return t.type="button",t.dataset.outbox=e,t}var Us=[1e3,2e3,4e3,8e3],fo=2e4,Ac=5e3,Lc=6e4,Cc=3,hn=jt(),mo=new Set,De=0,gn=0;function Tc(){je(e=>{mn(e)&&(N(),ce())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&$c(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{De=0,ce()}),addEventListener("pa\
gehide",()=>{Ws();for(let e of j())Sn(e)&&bn(e)&&oe(e.id,{seen:0})}),ce()}var yn=N;i("sent",({clientId:e})=>ht(e));i("online",()=>{De=0;for(let e of j())e.isSoft&&
oe(e.id,{problem:"",isSoft:!1});N(),ce()});i("connection",()=>N());var xn=e=>j().find(t=>t.files?.some(o=>o.key===e)),Sn=e=>(e.files??[]).some(t=>!t.id),bn=e=>(e.
files??[]).every(t=>t.id||fs(t.key)),Mc=e=>Sn(e)&&!bn(e)&&!(Date.now()-(e.seen??e.at)<Lc);i("uploaded",({key:e,id:t})=>{let o=xn(e);o&&(oe(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),N(),ce())});i("upload-failed",({key:e,problem:t})=>{let o=xn(e);o&&(oe(o.id,{problem:t}),N(),ce())});i("upload-progress",({key:e})=>{
let t=xn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Ac&&oe(t.id,{seen:Date.now()}),N())});function wn(e){Ns(e),N(),Ce(),ce()}function $c(e,t){if(e==="delete"||e===
"edit"){let n=j().find(r=>r.id===t);ht(t),N(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}oe(t,{problem:"",isSoft:!1});
let o=j().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),De=0,N(),ce()}function ce(){clearTimeout(gn);let e=new Set(j().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!Hs())return po(fo/4);for(let t of e)Dc(t)}}async function Dc(e){if(!mo.has(e)){mo.add(e);try{for(;;){let t=j().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Mc(t)){oe(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),N();continue}if(Sn(t)){bn(t)||po(fo/4);break}Hs();let o=await p(lt(
e),{form:Oc(t)});if(!Pc(t,o))break}}finally{mo.delete(e),mo.size===0&&Ws()}}}var Oc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Pc(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(De=0,ht(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ie(s),N(),!0):o===401?!1:o===429?(po(
r.retryAfter*1e3),!1):t||o===0||o>=500?(De++,o>=500&&De>=Cc&&oe(e.id,{problem:r?.text||"?",isSoft:!0}),N(),po(Us[Math.min(De,Us.length)-1]),!1):(oe(e.id,{problem:r?.
text||"?"}),N(),!0)}function po(e){clearTimeout(gn),gn=setTimeout(ce,e)}function Hs(){let e=_("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==hn&&t>
0&&t<=fo?!1:(K("lease",{page:hn,until:Date.now()+fo}),!0)}function Ws(){_("lease",null)?.page===hn&&te("lease")}function N(){let e=d();if(!e)return;let t=j().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?ht(n.id):Ks(e,n,$e(e))}var gt=1e4,kn=9500,g=null,y=null;function js(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;y.addEventListener("input",et,
{signal:t}),L(y,Nc,{signal:t}),L(y,n=>Gs(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",Xs,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),ye(),le())},{signal:t});let o=Jt(f().dataset.thread);o&&y.value===eo(f().dataset.thread)&&
zs(o),et()}i("files-changed",()=>y?.isConnected&&et());i("composer-note",({words:e})=>yt(e,e!==""));i("connection",({isOnline:e})=>yt(e?"":c("offline-note")));function le(){
y?.focus({preventScroll:!0})}function Tf(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
i("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;ye();let o=t&&document.getElementById(`message-${t}`);o&&vn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),le(),y.setSelectionRange(e.length,e.length)});function vn(e){ye(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=m("b","",e.dataset.senderName??"");Ys("reply",Ot("replying-to",{name:t,text:Qe(e)})),le()}async function En(e){let{thread:t}=f().
dataset,o=g,n=await p(Rt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return yt(n.problem?.text||c("try-again"),!0);ye();let r={id:e.id.replace("mes\
sage-",""),text:n.body};Zt(t,r.id,r.text),zs(r),le(),y.setSelectionRange(y.value.length,y.value.length)}function zs({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,Ys("pencil",[m("b","",c("edit-message")),m("span","composer__key",` · ${c("esc-ca\
ncels")}`)]),et()}function ye(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,Qt(f().dataset.thread),y.value=eo(f().dataset.thread)),yt(""),et(),!0)}function Ys(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),E(()=>o.
hidden=!1)}function et(){let e=y.value.length<kn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:ls()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=gt&&("editing"in g.dataset||!us());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),ys(y),Ic(e)}function Ic(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<kn&&E(()=>t.hidden=e<kn),t.classList.toggle(
"counter--over",e>gt);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(gt),over:o(e-gt)};t.hidden||(t.textContent=c(e>gt?"counter-over":
"counter",n))}var Gs=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!F()||e.ctrlKey||e.metaKey);function Nc(e){if(Gs(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
Xs(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=Ps();if(!t)return;e.preventDefault(),En(t)}}function Xs(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Fc();let t=ds()?Rc(y.value):y.
value;y.value="",Bc({content:t,files:ms()}),et()}var Rc=e=>(e.trim()||c("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Bc(e){let{thread:t}=f().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ye(),wn({thread:t,replyTo:o,...e})}async function Fc(){
if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=f().dataset,o=g;y.readOnly=!0;let n=await p(Nr(t,e),{form:{content:y.value}});if(o===g&&(y.readOnly=!1),
!n.ok)return o===g&&yt(n.problem?.text||c("try-again"),!0);if(Jt(t)?.id===e&&Qt(t),f()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&ie(r),g.dataset.editing===e&&ye(),o===g&&le()}function yt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var qn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function go(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(qn)].filter(l=>l.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return L(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Uc=2e3,tt=null;function xe(e,t){tt?.remove(),tt=m("span","tooltip",t),tt.setAttribute("role","status"),tt.style.insetInlineEnd="20px",tt.style.insetBlockStart=
"20px";let o=tt;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Uc)}var xo={};G(xo,{close:()=>Ie,connect:()=>Hc,isOpen:()=>yo,openDialog:()=>Pe,show:()=>xt});var ne=null,Js=()=>{},Vs=null,yo=()=>Oe()?.firstElementChild!=null,Oe=()=>document.getElementById("dialog");function Hc(){let e=Oe();!e||e===Vs||(Vs=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Ie())}),e.addEventListener("submit",Wc),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Pe(o.getAttribute("href"),o))}))}
async function Pe(e,t){let o=await p(e),n=t?.closest?.(".message");if(!o.ok)return n&&xe(n,o.problem?.text||c("try-again"));xt(b(o.body),t)}function xt(e,t){Ie(),
ne=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Oe().replaceChildren(...e.children),window.htmx?.process(Oe()),
Js=go(Oe()),(o??Oe().querySelector(qn))?.focus()}function Ie(){return yo()?(Js(),Oe().replaceChildren(),(ne?.isConnected?ne:ne?.id?document.getElementById(ne.id):
null)?.focus({preventScroll:!0}),ne=null,!0):!1}async function Wc(e){let t=e.target;if(t.method==="get")return jc();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await p(t.getAttribute("action"),{form:Ft(t,o)});if(o&&(o.disabled=!1),!r.ok)return zc(t,r);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&Ye(r.body);let l=s.querySelector(".message");if(l&&(ne=document.getElementById(l.id)??ne),l&&n&&d()===n&&ie(l),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return xt(s,ne);let R=ne;Ie(),!l&&R?.matches(".message")&&xe(R,c("reported")),a||u("dialog-done")}function jc(){i("pane",()=>{Ie(),(document.querySelector(
".message--target")??f())?.focus({preventScroll:!0})},{once:!0})}function zc(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("\
p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var Yc=["react","reaction","reply","edit"],Qs=e=>e.id.replace("message-",""),Ne=(e,t)=>t(f().dataset.thread,Qs(e));function Re(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||P(e)||Yc.includes(t)&&!Fo())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function St(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Re(t,o.dataset.action)}async function Se(e,t){switch(e){case"reply":return vn(t);case"\
edit":return En(t);case"delete":return Pe(Ne(t,Rr),t);case"report":return Pe(Ne(t,Br),t);case"pick":return await(await k.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||xe(t,c("try-again"));case"copy-link":return Zs(t,new URL(`${se(f().dataset.thread)}?m=${Qs(t)}`,location.href).href);case"cop\
y-text":{let o=await p(Ne(t,Rt));return Zs(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Zs(e,t){xe(e,c(t!==null&&await Je(t)?"\
copied":"try-again"))}var Gc=300,Xc=2500;function ta(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let l=a.submitter?.closest(".chip");l&&(a.preventDefault(),
bt(l.closest(".message"),l.value))},{signal:t}),o.addEventListener("click",a=>{let l=a.target.closest(".chip--add");l&&Se("pick",l.closest(".message"))},{signal:t});
let n=0,r=a=>{let l=a.target.closest(".chip[name=reaction]");clearTimeout(n),l&&(n=setTimeout(()=>el(l),Gc))},s=()=>{clearTimeout(n),F()||An()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var _n=new Set;async function bt(e,t,o){let n=`${e.id} ${t}`;if(_n.has(n))return;_n.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>Vc(e,t,o));let a=await p(Ne(e,Bt),{form:{reaction:t}});_n.delete(n);let l=a.ok?b(a.body).querySelector(
".message"):null;if(l&&d()===r)return ie(l);!a.ok&&e.isConnected&&E(()=>Qc(e,s))}function Vc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",Jc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(R=>ea(R.value)===ea(t));r||(r=Zc(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=ln(r),a=s.includes(q()),l=a?s.filter(R=>R!==q()):[...s,q()];r.dataset.users=l.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${l.length}`);let h=r.querySelector(".chip__count")??r.lastChild;h.textContent=String(
l.length),l.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ea=e=>e.replace(/\uFE0F/g,"");function Jc(e){let t=m("form","chips");
return t.method="post",t.action=Ne(e,Bt),t}function Zc(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function Qc(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var re=null;async function el(e){let t=e.closest(".message");if(!t)return;let o=await p(`${Ne(
t,Bt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;An(),re=m("span","\
tooltip",o.body.trim()),re.setAttribute("role","tooltip"),re.dataset.extra="",t.append(re);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-re.offsetWidth-8));re.style.left=`${s}px`,re.style.top=`${n.top-r.top-re.offsetHeight-4}px`,F()&&setTimeout(An,Xc)}function An(){
re?.remove(),re=null}var ol="🖼️";function de(e,t=""){let o=wt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),nl(e,t),rl(e.querySelector(".chat__count"),o,oa(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Xo(r),n.title=Xe(r)}}var wt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),oa=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function na(e,t){let{seq:o}=t.dataset,n=oa(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(an(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function So(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function ra(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,l=r===q()?c("you"):s,h="deleted"in t.dataset,R=t.dataset.
kind==="system",Dt=!R&&e.dataset.kind!=="direct"&&W(r),wr=Dt?c("folded"):t.textContent.trim();h&&!Dt?e.dataset.preview=c("deleted"):e.dataset.preview=R||Dt?wr:c(
"preview-by",{name:l,text:wr}),h&&!Dt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(R?Number(e.dataset.lastRead)===Number(o)-1:r===q())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function nl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Qo(e.dataset.thread),s=Is(e.dataset.thread);t?o.replaceChildren(
m("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(m("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??ol})):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function rl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,l)=>m("span",s,a,m("span","visually-hidden",
` ${c(l)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var sl=400,ot=()=>document.getElementById("chats-part"),be=()=>A()?.dataset.filter??"all",U=e=>document.getElementById(`nav-${e}`),Be=()=>[...A()?.querySelectorAll(
".chat")??[]];function sa(){if(!A())return;let e=ot().parentElement;e.addEventListener("scroll",()=>ue(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),ue(!0))}),we(A()),ue(!1)}i("day",()=>Be().forEach(e=>de(e)));i("d\
raft",({thread:e})=>Cn(e));i("unsent",({thread:e})=>Cn(e));i("list-typing",({thread:e,name:t})=>Cn(e,t));i("pane",ia);function al(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function bo(e){
let t=A(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&al(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function nt(e){e?.remove(),aa(),ue(!1)}function aa(){let e=ot().querySelector(".filters--list"),t=Be().
length>=Number(e.dataset.from)||A().querySelector("a[data-page=chats]");e.hidden=be()==="all"&&!t}var Ln=!1;async function ue(e){let t=A(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<sl;if(Ln||!(n||e))return;Ln=!0;let r=await p(o.getAttribute("href"));if(Ln=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let l=a.querySelector(".chat");return!l||!U(l.dataset.
thread)});t.append(...s),we(...s),ue(!1)}function we(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))So(o),
de(o),o.nextElementSibling.tabIndex=-1}ia(),A()&&aa()}function ia(){let{unreached:e,galleryOf:t}=f()?.dataset??{},o=e??t??C();for(let n of Be()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),de(n))}}function Cn(e,t){
let o=U(e);o&&de(o,t)}var kt=new Map,Tn=new Set;function Fe(e,t){kt.get(e)?.push(t);for(let o of Tn)o.push(t);return kt.has(e)}async function ca(e){let t=[];Tn.add(t);try{return await e()}finally{
Tn.delete(t),t.forEach(o=>o())}}async function vt(e){if(!A()||Fe(e,()=>vt(e)))return;kt.set(e,[]);let t=await p(`${Mr(e)}?filter=${be()}`),o=kt.get(e);kt.delete(
e),cl(e,t),U(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&vt(e)}function cl(e,t){let o=U(e)?.closest("li");if(t.status===204||t.status===404)return nt(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!A()||(o?o.contains(document.activeElement)?ll(o,n):o.replaceWith(n):A().prepend(n),we(n),bo(n),Mn())}function Mn(){f()?.
querySelector("#welcome")&&u("reload",{path:fe})}function ll(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&K("last-thread",e));var Mp=()=>_("last-thread","");var dl=40,ul=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,ml=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,fl=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
pl=/[\p{L}\p{Nd}\p{M}]/u,hl=/[\p{sc=Hebr}\p{sc=Arab}]/u;function gl(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-dl),n=ul.exec(o);if(n){let s=t.length-n[0].length;return yl(t,s)&&!la(t)?{kind:"member",query:n[1],at:s}:null}let r=ml.exec(o);return!r||la(t)||Sl(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function yl(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=xl(e.slice(0,n+r.index),o);return o}function xl(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!pl.test(
o)||fl.test(o)||hl.test(o)}var la=e=>(e.match(/```/g)?.length??0)%2===1,Sl=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,rt=null;function da(e,t){rt?.close();let o=qe();if(!o||!C())return;let n=async r=>{!rt&&!gl(o)||(rt??(rt=await k.suggest().catch(
()=>null)),rt&&!t.aborted&&rt.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Pp(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Ip(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((l,h)=>h<r||h>=s?"":wl(h,l)).join("")),o.append(a)}return o}function wl(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Np(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function ma(){document.addEventListener("pointerdown",({target:e})=>ua(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>ua(t=>!t.contains(
e))),L(document,kl,{capture:!0}),document.addEventListener("submit",vl)}var fa=()=>[...document.querySelectorAll("[data-menu][open]")];function ua(e){for(let t of fa())
e(t)&&(t.open=!1)}function kl(e){if(e.key!=="Escape")return;let t=fa()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function vl(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==It)return;if(e.preventDefault(),!(await p(It,{form:Ft(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${It}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var ql=450,_l=10,V=null,pa=()=>{};function ha(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",l=>{a(),s=!1,r=null;let h=l.target.closest(".message");l.pointerType==="mouse"||!h||l.target.closest("a, button")||(r=l,n=setTimeout(()=>{s=!0,Al(
h)},ql))},{signal:t}),o.addEventListener("pointermove",l=>{r&&Math.hypot(l.clientX-r.clientX,l.clientY-r.clientY)>_l&&a()},{signal:t});for(let l of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(l,a,{signal:t});o.addEventListener("touchend",l=>s&&l.cancelable&&l.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",l=>{let h=(l.pointerType??r?.pointerType)==="touch";(V||h&&l.target.closest(".message"))&&l.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Et()})}function Al(e){Re(e,"copy-link")&&(Et(),V=B("sheet-template"),V&&(St(V,e),V.addEventListener("click",t=>Ll(t,e)),document.body.append(V),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),pa=go(V),V.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Et(){return V?(pa(),V.remove(),V=null,!0):!1}function Ll(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Et();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?bt(n,s,o.querySelector("img")?.src):r!=="close"&&Se(r,n)}x("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Dn={};G(Dn,{connect:()=>Ml});var Cl=450,Tl=10;function Ml(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),wo(t))}),document.addEventListener("contextmenu",e=>{let t=$n(e.target);!t||e.shiftKey||(e.preventDefault(),F()||wo(t,e.clientX>0?e:void 0))}),
L(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),wo($n(e.target)))}),$l()}var $n=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function wo(e,t){let o=await k.chatMenu().catch(()=>null);o?o.open(e,t):xe(e.closest("li"),c("try-again"))}function $l(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:$n(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,wo(s)},Cl))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Tl&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var ko=()=>ca(Dl);i("blocked",ko);x("blocks",ya);function ya(e){Fe("",()=>ya(e)),nn(e.dataset.blocked)}async function Dl(){let e=be(),t=await p(`${qr}?filter=${e}`);
if(be()!==e)return t.ok;let o=A(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;nn(n.dataset.blocked);let r=o.contains(document.activeElement)?
document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let l of[...n.children].map(Ol))l===a?a=a.nextElementSibling:o.insertBefore(l,a);for(;a;){let l=a.
nextElementSibling;a.remove(),a=l}return we(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),ue(!1),!0}function Ol(e){let t=e.querySelector(
".chat"),o=t&&U(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),So(t),Pl(t,o)?o.closest(
"li"):e):e}function Pl(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.dataset[n]??"")===(t.
dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var Il=300,Nl=1e4,Rl=6e4,xa=1e4,Bl=3e4,Fl=5e3,J=null,st="",qo=0,Eo=0,In=0,vo=0,Nn=0,at=()=>J?.readyState===WebSocket.OPEN;function Rn(){Ao(),setInterval(()=>{(at()?
_o(qo)>Rl:J&&_o(In)>xa)&&wa()},5e3),addEventListener("online",Pn),addEventListener("pagehide",Sa),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Pn())}function Sa(){let e=J;J=null,clearTimeout(Nn),e?.close()}var _o=e=>Math.
abs(Date.now()-e);i("pane",ka);i("signing-out",Sa);i("still-signed-in",Pn);i("say",e=>On(e));function On(e){at()&&J.send(JSON.stringify(e))}function Ao(){clearTimeout(
Nn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Tr}`);J=e,st="",In=Date.now(),e.onopen=()=>{qo=Eo=Date.now(),ka(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{J===e&&(qo=Date.now(),Ye(t.data))},e.onclose=t=>{J===e&&ba(t.code)}}function ba(e){if(J=null,st="",Xr(),e===1008)return dt();Eo&&
Date.now()-Eo>Fl&&(vo=0),Eo=0,vo++,u("socket",{isUp:!1,tries:vo});let t=Math.min(Nl,Il*2**(vo-1));Nn=setTimeout(Ao,t*(.5+Math.random()/2))}function Pn(){J?(at()?
_o(qo)>Bl:_o(In)>xa)&&wa():Ao()}function wa(){let e=J;e.onopen=e.onmessage=e.onclose=null,e.close(),ba(1006),Ao()}function ka(){let e=C();at()&&(st&&st!==e&&On(
{event:"leave",data:{threadId:Number(st)}}),st=e,e&&On({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var Ul=5e3,Hl=4e3,Ea=15e3,Wl=3,Lo=0,qt=0,va=-Ea;i("socket",({isUp:e,tries:t})=>e?jl():zl(t));i("pane",_a);async function jl(){clearTimeout(Lo),clearTimeout(qt),
Lo=qt=0;let e=ke()!=="";_t("live"),u("online"),e&&u("back"),await ko()}function zl(e){ke()==="live"&&_t("lost"),Lo||(Lo=setTimeout(()=>_t("reconnecting"),Ul)),e>=
Wl&&(qt||(qt=setTimeout(qa,0)))}async function qa(){let e=C(),t=e?await Yl(e,d()):!0;t&&performance.now()-va>Ea&&(t=await ko(),va=performance.now()),!at()&&(t?(_t(
"polling"),u("online")):ke()==="polling"&&_t("reconnecting"),qt=setTimeout(qa,Hl))}async function Yl(e,t){let o=await p(`${Dr(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Ye(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var ke=()=>document.documentElement.dataset.connection??"";function _t(e){
ke()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),_a(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function _a(){let e=f()?.querySelector(".banner");if(!e)return;let t=ke()==="reconnecting"||ke()==="polling";if(e.hidden=!t,
!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(ke()==="reconnecting"?o:"",c(ke()))}var Aa=2400,At=null,Co=null;function La(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Bn(n))},{signal:t}),Lt()}i("end-wanted",Gl);i("scrolled",
Lt);i("online",Lt);function Lt(){let e=Le();if(!e||At===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Aa?Bn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Aa&&Bn(o)}async function Bn(e){let t=d();if(At===t)return;At=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await p(`${lt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await $s(s,e.dataset.page===
"older",o),At===t&&(At=null),d()===t&&(s||r.ok)&&Lt()}async function Gl({takesFocus:e}){let t=d();if(Co===t)return;Co=t;let o=await p(lt(t.dataset.thread));if(Co===
t&&(Co=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&Ds(n),zo({takesFocus:e}),Lt()}var Vl=2e3;function Ca(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await Je(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Vl)})}function Ta(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}x("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Yn={};G(Yn,{connect:()=>id});async function Ma(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),xt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;L(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await k.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",c("try-again")))}var Wn={};G(Wn,{connect:()=>Zl,connectPane:()=>Kn,markAllRead:()=>Un});var Da=300,z={thread:"",seq:0},Fn=0,Oa=-Da,it=null;function Zl(){for(let e of["focus","resize"])addEventListener(e,ct);document.addEventListener("visibilitychan\
ge",ct),addEventListener("pagehide",Pa)}function Kn(){Pa();let e=d();e&&(z={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),ct()}i("scrolled",ct);i("on\
line",ct);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||P(e)&&Number(d().dataset.lastRead)===t-1?Ba(d(),t):ct()});x("read",e=>{let t=d();e.dataset.user===
q()&&t?.dataset.thread===e.dataset.thread&&Ba(t,Number(e.dataset.seq))});function Un(){let e=d(),t=$e();"hasNewer"in e.dataset?Ra(e,Number(e.dataset.lastSeq),""):
t&&Na(t),u("all-read")}function ct(){let e=$a();if(!e)return;let t=d(),o=Number(e.dataset.seq);Hn(t,o),z.thread===t.dataset.thread&&o>z.seq&&(it={thread:z.thread,
message:e.id.replace("message-",""),seq:o}),Fn||(Fn=setTimeout(()=>{Fn=0;let n=$a();n&&Na(n)},Math.max(0,Oa+Da-performance.now())))}function Pa(){if(!it||z.thread===
it.thread&&z.seq>=it.seq)return;let{thread:e,message:t}=it;it=null,Ia(e,t)}var Ia=(e,t)=>p(Pr(e),{form:t?{message_id:t}:{},keepalive:!0});function $a(){let e=Le();
if(!e||!Ut())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Na=e=>Ra(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Ra(e,t,o){
if(Hn(e,t),z.thread!==e.dataset.thread||t<=z.seq)return;let n=z,r=n.seq;n.seq=t,Oa=performance.now(),!(await Ia(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Ba(e,t){
z.thread===e.dataset.thread&&(z.seq=Math.max(z.seq,t)),Hn(e,t)}function Hn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var T=null,ve=null,Fa="";function Ka(e,t){T=e.querySelector(".panel"),ve=e.querySelector("[data-action=stickers]"),!(!T||!ve)&&(ve.addEventListener("click",o=>{
o.preventDefault(),T.hidden?Ql():Ke()},{signal:t}),document.addEventListener("pointerdown",o=>{!T.hidden&&!T.contains(o.target)&&!ve.contains(o.target)&&Ke({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>T=ve=null))}function Ke({givesBack:e=!0}={}){return!T||T.hidden?!1:(T.hidden=!0,ve.setAttribute("aria-expanded","fals\
e"),e&&ve.focus({preventScroll:!0}),!0)}async function Ql(){let e=T;T.hidden=!1,ve.setAttribute("aria-expanded","true");let t=p(Ar),o=await k.stickerPanel().catch(
()=>null);if(T!==e||T.hidden)return;if(!o)return Ke();jn()||o.show();let{ok:n,body:r}=await t;if(T!==e||T.hidden)return;if(!n)return jn()&&Ke();let s=jn();!s&&r===
Fa||(Fa=r,T.replaceChildren(...b(r).childNodes),s&&o.connect(T,Ke),o.show())}var jn=()=>!T.querySelector("[data-sticker]");var Z=null,v=null,To=null,Wa=null;function ja(e,t){let o=e.querySelector("#messages");if(!o||(Z=B("toolbar-template"),!Z))return;Z.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&zn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&zn(r.target.closest(".message"))},n),o.addEventListener("click",td,n),document.addEventListener("pointerdown",r=>{v&&!v.contains(r.target)&&!To?.contains(
r.target)&&Ee()},n),t.addEventListener("abort",()=>{Ee(),Z=null})}i("action",({action:e,li:t})=>{e==="react"&&Ha("quick-template",t,"react"),e==="more"&&Ha("men\
u-template",t,"more")});function Ee(){return v?(v.contains(document.activeElement)&&ed(Wa)?.focus({preventScroll:!0}),v.remove(),v=null,To?.setAttribute("aria-e\
xpanded","false"),!0):!1}var ed=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):v?.closest(".message");function zn(e){if(!(!e||!Z||e===Z.parentElement||
v)){if(!Re(e,"copy-link"))return Z.remove();St(Z,e),e.append(Z)}}function td(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Ee(),bt(t,o.dataset.reaction,o.querySelector("img")?.src);v?.contains(
o)&&Ee(),Se(o.dataset.action,t)}}function Ha(e,t,o){let n=v?.dataset.extra===o&&v.parentElement===t;if(Ee(),!n&&(zn(t),v=B(e),!!v)){v.dataset.extra=o,St(v,t);for(let r of v.
querySelectorAll("hr"))r.hidden=!t.contains(Z);To=Z?.querySelector(`[data-action=${o}]`)??null,To?.setAttribute("aria-expanded","true"),Wa=t.contains(document.activeElement)?
document.activeElement:t,t.append(v),od(t),L(v,nd),v.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function od(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();v.dataset.extra==="more"?(v.style.insetInlineEnd="20px",v.style.insetBlockStart="20px",v.getBoundingClientRect().bottom>t.bottom&&
(v.style.insetBlockStart=`${-v.offsetHeight-20}px`)):v.getBoundingClientRect().top<t.top&&(v.style.insetBlockStart="24px")}function nd(e){let t=[...v.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return Ee();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var sd={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},ad=".docked, #dialog, .sheet-holder";function id(){L(document,cd)}function cd(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(ad))return;let{key:t}=e;if(t==="Escape")return ld(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(yo())return;if(dd(e))return ud(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Ma(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return md(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&fd(
e,o)||(document.activeElement===Le()&&hd(e),gd(e))}function ld(e){if(Ie()||Et()||Ee()||Ke()||ye())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&le(),Un(),Ce())}var dd=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function ud(e){e.preventDefault(),Pe(Lr)}function md(e){let t=Be(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(wt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function fd(e,t){let o=sd[e.key];if(o&&document.activeElement===t&&Re(t,o))return e.preventDefault(),Se(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?Ce({takesFocus:!0}):pd()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
ro(t):he(t);return n?n.focus():e.key==="ArrowDown"&&le(),!0}var pd=()=>d().querySelector(".message");function hd(e){if(e.key==="End")return e.preventDefault(),Ce();
if(e.key!=="ArrowUp")return;let t=Le().getBoundingClientRect().bottom,o=$e();for(;o&&o.getBoundingClientRect().top>t;)o=ro(o);!o||!no(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function gd(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||F()||!qe()||qe().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||le()}function Ya(){A()&&ot().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
yd(t))})}i("pane",Gn);var za=null;async function yd(e){za=e;let t=await p(e.getAttribute("href"));if(za!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ot().contains(document.activeElement);ot().replaceWith(o),window.htmx?.process(o),we(
A()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),ue(!1)}function Gn(){if(be()==="unread")for(let e of Be())wt(e)===
0&&e.dataset.thread!==C()&&nt(e.closest("li"))}var Sd=2,bd=20;function Xn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>bd?Math.random()*o*Sd:0)}x("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
Xn(e,()=>Jn(e.dataset.thread))});x("gone",e=>Vn(e.dataset.thread));i("gone",({thread:e})=>Vn(e));i("dialog-done",()=>f()?.querySelector("#members")&&Jn(f().dataset.
thread));i("back",()=>f()?.querySelector("#members")&&Jn(f().dataset.thread));function Vn(e){f()?.dataset.thread===e&&u("reload",{path:_r})}async function Jn(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(d())return wd(t,e);if(!t.querySelector("#members"))return;let o=await p(`${Ir(e)}${location.search==="?all"?"?al\
l":""}`);if(o.status===404)return Vn(e);if(!o.ok||f()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),l=s?.querySelector("details[open]");if(!s||!a||l)continue;let h=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),h&&(a.querySelector(`a[href="${CSS.escape(h)}"]`)??t).focus({preventScroll:!0})}}async function wd(e,t){let o=await p(Nt(t)),n=o.ok?b(
o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>Zn(e,t));x("news",Ga);x("thread",e=>Xn(e,()=>vt(e.dataset.thread)));x("gone",e=>Xa(e.dataset.thread));x("read",e=>{e.dataset.user===
q()&&Zn(e.dataset.thread,Number(e.dataset.seq))});function Ga(e){let{thread:t}=e.dataset,o=Fe(t,()=>Ga(e)),n=U(t);if(!n)return o||"changed"in e.dataset?void 0:vt(
t);na(n,e)&&de(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(ra(n,e),de(n),
r>s&&bo(n.closest("li")))}function Xa(e){Fe(e,()=>Xa(e)),nt(U(e)?.closest("li"))}function Zn(e,t){Fe(e,()=>Zn(e,t));let o=U(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),de(o),Gn())}x("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Mn())});x("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var Y=null,Qn=new AbortController,Va=()=>{},$o="",Mo=null,Ja=!1,er=null,or=!1;function Za(e){Va=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",vd);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Do);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(Mo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Mo&&(Mo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Ed(
n),$o=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Oo(Ur(t.detail.path),!1)}),document.addEventListener("click",Ad),document.
addEventListener("click",Ld,!0),Do()}i("reload",({path:e})=>!Mo&&Oo(e??kd(),e!==void 0));i("docked",Do);i("renamed",()=>Q()||Qa(!1));i("online",()=>{let e=$o;$o=
"",(e.startsWith(`${Er}/`)||e===fe)&&Oo(e,!0)});var kd=()=>Q()?se(f().dataset.thread):location.pathname+location.search;function Oo(e,t){if(!window.htmx||!f())return location.
assign(e);let o=t&&!Q()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function vd(e){
let{ctx:t,tasks:o}=e.detail;Ja=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Do(){if(f()===Y)
return;Qn.abort();let e=Y===null;if(Y=f(),$o="",Qn=new AbortController,!Y)return u("pane",{thread:""});Y.setAttribute("hx-sync","this:replace"),Q()||Qa(e),Va(Y,
Qn.signal),Yt(),or&&!tr(Y)?_d():!e&&Ja&&!Y.contains(document.activeElement)&&ei(),u("pane",{thread:C()})}function Ed(e){let t=new RegExp(`^${se("(\\d+)")}$`).exec(
e)?.[1],o=t&&U(t),n=o&&!Q()?B("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,unreached:t}),
n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,f().replaceWith(n),window.htmx?.process(n),Do()}var qd=()=>[fe,fe.slice(0,-1)].includes(
location.pathname);function Qa(e){document.body.dataset.view=Y.dataset.view??(qd()?"list":"thread"),e||(document.title=[Y.dataset.title,document.body.dataset.server].
filter(Boolean).join(" · "))}function _d(){or=!1;let e=er;er=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):ei()}var tr=e=>e?.querySelector(
"#new-chat, #search, #channels, #requests, #gallery")!=null;function ei(){(F()?Y:qe()??Y).focus({preventScroll:!0})}function Ad(e){if(e.defaultPrevented||e.button!==
0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(`messag\
e-${t.dataset.message}`);o?u("show-message",{li:o}):Oo(t.getAttribute("href"),!0)}function Ld({target:e}){let t=e.closest("a[href]");t&&(or=tr(f())&&t.closest("\
#pane")!==null&&t.matches("[data-close], .titlebar__back"),tr(f())||(er=t))}var nr={};G(nr,{connect:()=>Td});function Td(){document.addEventListener("click",Md),document.addEventListener("error",Dd,!0)}function Md(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),k.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&k.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&$d(r)}function $d(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Dd({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Od(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Od(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=m("button",
"button button--quiet",c("retry"));n.type="button";let r=m("span","photo__failed",D("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Pd=3e4;x("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!W(e);for(let a of A()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Po(r.dataset.onlineOf).includes(e))return;
let s=Po(r.dataset.online).filter(a=>a!==e);r.dataset.seen=W(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),Id(r)});i("socket",async({isUp:e})=>{let t=C(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await p(Nt(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Yt())});var Po=(e="")=>e.split(" ").filter(Boolean);function Id(e){let t=Po(e.dataset.onlineOf).length,o=Po(e.dataset.online).length,n=f().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Vo(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{n:o+1,all:t+1})}
function ti(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=Vo(
new Date(t.dataset.seen)))};e(),setInterval(e,Pd)}var rr={};G(rr,{connect:()=>ni});var Nd=`a[href^='${Cr}']:not(.button)`;function ni(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(Nd)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&oi(e,r=>r.onPointer(n))},t),L(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),oi(e,r=>r.onSpace(n)))},t)}async function oi(e,t){
e.abort();let o=await k.profileCard().catch(()=>null);o?t(o):ni()}var sr=8,ar=4,M=null;function ri(){M=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||ir()||M&&!M.isConnected)&&Ct()});i("sent",Ct);i("history",Ct);
i("back",cr);x("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?Rd(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Ct())});
x("marks",cr);x("thread",e=>e.dataset.thread===d()?.dataset.thread&&cr());var Io=()=>[...M?.querySelectorAll(".seen__face")??[]],Rd=e=>Io().find(t=>t.dataset.user===
e);function Bd(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>co(t)&&!P(t));return ir()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var ir=()=>M?.querySelector(".seen__words").dataset.direct==="true",Fd=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Ct(){if(!M||!d())return;let e=Bd(),t=e?Io().filter(o=>Fd(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==M?e.after(M):!e&&!M.isConnected&&
d().append(M);let o=new Set(t.slice(0,sr));for(let r of Io())r.hidden=!o.has(r);M.querySelector(".seen__more").textContent=t.length>sr?`+${t.length-sr}`:"";let n=M.
querySelector(".seen__words");ir()||(n.textContent=c("seen-by",{names:Kd(t)})),M.hidden=t.length===0})}var Kd=e=>{let t=e.map(o=>o.dataset.name);return t.length>
ar?`${t.slice(0,ar).join(", ")} +${t.length-ar}`:t.join(", ")};async function cr(){let{thread:e}=d()?.dataset??{},t=M;if(!t)return;let o=await p(Or(e)),n=o.ok?b(
o.body).querySelector("#seen"):null;if(!(!n||M!==t||d()?.dataset.thread!==e)){for(let r of Io()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}M=n,M.hidden=!0,t.replaceWith(M),Ct()}}function si(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Bo&&(e.preventDefault(),Hd(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),dt())})}async function Hd(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Go);let o=await p(Bo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",Go),u("\
still-signed-in");let n=m("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign(Pt)}var lr={};G(lr,{connect:()=>jd});function jd(){document.addEventListener("click",e=>ai(e.target.closest(".spoiler"))),L(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),ai(e.target))})}function ai(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var fr={};G(fr,{connect:()=>Yd,connectPane:()=>mr});var zd=200,dr=()=>_("folded-previews",[]);function Yd(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&Gd(e),!0),i("placed",({li:e})=>ur(
e)),i("history",()=>ur(d()))}function mr(){ur(d())}function Gd(e){let{id:t}=e.closest(".message"),o=dr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-zd);(n.length!==
dr().length||!e.open)&&K("folded-previews",n)}function ur(e){let t=new Set(dr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var me=64,Xd=/^\(\d+\) /,pr=null;function hr(){ii(),x("unread",e=>{document.body.dataset.unread=e.dataset.count,ii()}),new MutationObserver(ci).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Tt=()=>Number(document.body.dataset.unread)||0;function ii(){ci(),Vd()}function ci(){let e=document.title.replace(
Xd,""),t=Tt()>0?`(${Tt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function Vd(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Tt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(pr??(pr=await Jd(e.dataset.plain)),Tt()===0)return;e.
href=Zd(Tt())}catch{}}}function Jd(e){return new Promise((t,o)=>{let n=new Image(me,me);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Zd(e){let t=Object.assign(
document.createElement("canvas"),{width:me,height:me}),o=t.getContext("2d");o.drawImage(pr,0,0,me,me);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(me-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(me-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,me-r/2,47),t.toDataURL("image/png")}var eu=5e3,gr=3e3,Mt=new Map,No={thread:"",at:-gr};x("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===q()||W(o))return;Mt.has(t)||Mt.set(t,new Map);let r=Mt.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>yr(t,o),eu)}),xr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&yr(o.dataset.thread,
e.dataset.sender)});x("news",e=>yr(e.dataset.thread,e.dataset.sender));function li(e,t){let o=e.querySelector("#composer textarea");xr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&tu(e.dataset.thread)},{signal:t})}i("composed",()=>No={thread:"",at:-gr});function tu(e){let t=performance.
now();No.thread===e&&t-No.at<gr||(No={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function yr(e,t){let o=Mt.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),xr(e))}function xr(e){let t=[...Mt.get(e)?.values()??[]].map(l=>l.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(l=>m("b","",l)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...Ot(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return di();if(P(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Ut()&&Wt())&&
nu(e)});i("all-read",di);function nu(e){let t=m("li","divider divider--new",c("new-messages"));t.id="new-messages",E(()=>{ui(),e.before(t),X(e)})}function di(){
E(ui)}function ui(){let e=document.getElementById("new-messages");if(!e)return;let t=he(e);e.remove(),t&&X(t)}var br={};G(br,{connect:()=>su});var ru=1e3,mi=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(mi.unobserve(o),k.player().then(({prepare:n})=>n(o),()=>{}))});function su(){
i("pane",$t),i("history",$t),i("placed",$t),i("gallery",$t),i("played",({player:e})=>au(e)),$t()}var Sr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function $t(){let e=_("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===q()||o===void 0||e.includes(Sr(t)),mi.observe(t)}}function au(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=_("heard",[]).filter(n=>n!==Sr(e));K("heard",[...o,Sr(e)].slice(-ru))}document.documentElement.classList.add("has-js");ts();mt(document);si();ma();Ca();Ta();ti();ss(document.body.dataset.page);document.body.dataset.page==="app"?iu():
document.getElementById("dock")&&cu();function iu(){_("dock",{}).state==="closed"&&te("dock"),hr(),fi(),pi(),Rn()}async function cu(){hr(),Rn(),(await k.dock()).
connect(pi,fi)}function fi(){sa(),Ya()}function pi(){os();for(let e of[tn,ho,xo,nr,fr,br,lr,Yn,Wn,Dn,rr])e.connect();Za([mt,Cs,en,cs,js,da,yn,ta,ri,jr,La,Kn,li,
ja,ha,Ka,mr,qs,as])}export{du as a,gi as b,uu as c,yi as d,mu as e,fu as f,b as g,m as h,D as i,u as j,i as k,L as l,c as m,Ar as n,Su as o,bu as p,Cr as q,wu as r,se as s,ku as t,
vu as u,Eu as v,qu as w,_u as x,p as y,Ft as z,dt as A,f as B,qe as C,C as D,F as E,E as F,_ as G,K as H,jt as I,x as J,mt as K,ns as L,rs as M,le as N,Tf as O,
Bc as P,go as Q,xe as R,Hc as S,Pe as T,xt as U,Ie as V,bt as W,vt as X,Mp as Y,gl as Z,Pp as _,Ip as $,Np as aa,is as ba,k as ca,Ni as da,Ri as ea,em as fa};

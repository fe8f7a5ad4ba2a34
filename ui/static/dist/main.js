var Ar=Object.defineProperty;var Lr=e=>{throw TypeError(e)};var qi=(e,t,o)=>t in e?Ar(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var Y=(e,t)=>{for(var o in t)Ar(e,o,{get:t[o],enumerable:!0})};var Lu=(e,t,o)=>qi(e,typeof t!="symbol"?t+"":t,o),Fo=(e,t,o)=>t.has(e)||Lr("Cannot "+o);var _i=(e,t,o)=>(Fo(e,t,"read from private field"),o?o.call(e):t.get(e)),Tu=(e,t,o)=>t.has(e)?Lr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Ai=(e,t,o,n)=>(Fo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Cu=(e,t,o)=>(Fo(e,t,"access private method"),o);var Mu=(e,t,o,n)=>({set _(r){Ai(e,t,r,o)},get _(){return _i(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function m(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function F(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function D(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function Du(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>{if(!o||o.isConnected)return;([...e.querySelectorAll(o.localName)].find(r=>Tr(r)===Tr(o))??t)?.focus({preventScroll:!0})}}
var Tr=e=>e.id||e.getAttribute("href")||e.value;function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function T(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var Li=new Intl.PluralRules(document.documentElement.lang||"en");function l(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Li.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function It(e,t){
return l(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var S=document.documentElement.dataset.base??"",pe=S+"/",Rt=S+"/login",Ko=S+"/logout",Cr=S+"/chats",Mr=S+"/chats/list",$r=S+"/chats/gone",Dr=S+"/stickers",Ru=S+
"/gifs",Bu=S+"/switch",Or=S+"/keys",Bt=S+"/settings/look",Nr=S+"/users/",Pr=S+"/live",Fu=S+"/api/uploads/tus",X=e=>`${S}/chats/${e}`,Ir=e=>`${S}/chats/${e}/entr\
y`,Rr=e=>`${S}/chats/${e}/day`,Br=e=>`${S}/chats/${e}/changes`,Fr=e=>`${S}/chats/${e}/marks`,Ku=e=>`${S}/chats/${e}/members`,Kr=e=>`${S}/chats/${e}/read`,Ft=e=>`${S}\
/chats/${e}/bar`,Ur=e=>`${S}/chats/${e}/people`,mt=e=>`${S}/chats/${e}/messages`,Kt=(e,t)=>`${S}/chats/${e}/messages/${t}/raw`,Hr=(e,t)=>`${S}/chats/${e}/messag\
es/${t}/edit`,Wr=(e,t)=>`${S}/chats/${e}/messages/${t}/delete`,jr=(e,t)=>`${S}/chats/${e}/messages/${t}/report`,Ut=(e,t)=>`${S}/chats/${e}/messages/${t}/reactio\
ns`,Uu=e=>`${S}/users/${e}/card`,zr=e=>`${S}/stickers/${e}/picture`,Hu=e=>`${S}/gifs/${e}`,Wu=e=>`${S}/api/uploads/${e}`,ju=e=>`${S}/files/${e}/thumb`;var Ti=15e3;async function h(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ti);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let c={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(c,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,c),B=await p.text();return p.status===401&&ft(),{status:p.status,ok:p.ok,body:B,problem:p.ok?null:Ci(B,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Ht(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function ft(){let e=location.pathname+location.search;location.
assign(`${Rt}?next=${encodeURIComponent(e)}`)}function Ci(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Wt=()=>document.body.dataset.serverId??"",q=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),L=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Uo=()=>document.getElementById("composer"),Le=()=>Uo()?.querySelector("textarea[name=content]")??null,te=()=>!!f()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",he=()=>document.visibilityState==="visible"&&document.hasFocus(),K=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,P=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===q()&&!P(e);var Ho=new Map,Te=null,Wo=(e,t)=>`${X(e)}${t?`?m=${t}`:""}`;function Gr(e,t,o){o?Ho.set(e,{address:e,thread:t,id:o.id,top:o.top}):Ho.delete(e)}function Yr(e){return Te=
Ho.get(e)??null,Te?Wo(Te.thread,Te.id.replace("message-","")):e}function Xr(e){let t=Te?.thread===e?Te:null;return Te=null,t}var Mi=80,w=null,Vr="",je=!0,jo=!1,ge=null,Go=-1;function Jr(e,t){if(w=e.querySelector(".thread__scroll"),!w)return;let o=d();w.style.overflowAnchor="none",$i(o),
w.addEventListener("scroll",Di,{passive:!0,signal:t});let n=new ResizeObserver(()=>pt());n.observe(w),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>$e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),w=ge=null})}i("placed",We);i("read",We);i("show-message",({li:e})=>Qr(e));var zt=()=>!w||
w.scrollHeight-w.scrollTop-w.clientHeight<=Mi,Zr=()=>je&&!("hasNewer"in(d()?.dataset??{})),Me=()=>w;function E(e,t="top"){if(!w||jo)return e();jo=!0,es();try{return e()}finally{
jo=!1,pt(t)}}function $e({takesFocus:e=!1}={}){w&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Yo({takesFocus:e}))}function Yo({takesFocus:e=!1}={}){
w&&(je=!0,pt(),u("scrolled"),We(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function Qr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),w.scrollTop+=Ce(e).top-(w.clientHeight-e.offsetHeight)/2,jt(),u("sc\
rolled")}function $i(e){je=!0;let t=Xr(e.dataset.thread);Vr=t?.address??Wo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return w.
scrollTop+=Ce(o).top-t.top,jt(),We();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return Qr(n);pt(),
r&&Ce(r).top<0&&(w.scrollTop+=Ce(r).top-16),jt(),We()}var zo=!1;function Di(){zo||(zo=!0,requestAnimationFrame(()=>{zo=!1,w&&(es(),te()||Gr(Vr,d().dataset.thread,
je?null:ge),We(),u("scrolled"))}))}function es(){w.scrollTop===Go&&pt(),jt()}function jt(){je=zt(),Go=w.scrollTop,ge=null;let e=w.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ge={id:t[o].
id,...Ce(t[o])})}function pt(e="top"){if(!w)return;let t=ge&&document.getElementById(ge.id);if(je)w.scrollTop=w.scrollHeight;else if(t){w.scrollTop+=Ce(t)[e]-ge[e];
let o=e==="top"?"bottom":"top";ge[o]=Ce(t)[o]}Go=w.scrollTop}function Ce(e){let t=w.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function We(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!w||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=w.scrollHeight-w.scrollTop-w.clientHeight,r="hasNewer"in t.dataset||n>w.clientHeight;e.hidden=zt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?l("new-count",{n:o}):l("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var ze=new Map,oe=e=>`ribbit:${Wt()}:${q()}:${e}`;function _(e,t){if(ze.has(oe(e)))return ze.get(oe(e));try{let o=localStorage.getItem(oe(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function O(e,t){let o=oe(e);ze.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{ze.set(o,t)}}function ne(e){ze.delete(oe(e));
try{localStorage.removeItem(oe(e))}catch{}}function Xo(e){let t=oe(e),o=new Set([...ze.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(oe("").length))}function Vo(){for(let e of Xo(""))ne(e)}function Ge(e){addEventListener("stora\
ge",t=>{t.key?.startsWith(oe(""))&&e(t.key.slice(oe("").length))})}function Ye(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(
16).padStart(2,"0")).join("")}var Ni=3e4,Pi=300,Ii=["presence","read","avatar"],Gt=new Map,Xe=[];function y(e,t){Gt.has(e)||Gt.set(e,[]),Gt.get(e).push(t)}function Ve(e){for(let t of[...b(e).
children])Ii.includes(t.dataset.frame)&&(Xe=[...Xe.slice(1-Pi),{frame:t,at:performance.now()}]),os(t)}function Yt(){Xe=Xe.filter(({at:e})=>performance.now()-e<Ni);
for(let{frame:e}of Xe)os(e)}var ts=()=>Xe=[];function os(e){for(let t of Gt.get(e.dataset.frame)??[])t(e)}var Ri=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Xt=e=>new Intl.DateTimeFormat(Ri,e),ns=Xt({hour:"numeric",minute:"\
2-digit"}),Bi=Xt({month:"short",day:"numeric"}),Fi=Xt({month:"short",day:"numeric",year:"numeric"}),Ki=Xt({dateStyle:"full",timeStyle:"short"}),Vt=e=>e.replace(
/[\u00a0\u202f]/g," "),Je=e=>Vt(ns.format(e)),rs=e=>Vt(ns.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ze=e=>Vt(Ki.format(e));
function N(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ss=(e,t)=>e===N(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Qe(e,t=new Date){let o=N(e);return o===N(t)?l("today"):ss(o,t)?l("yesterday"):Vt((e.getFullYear()===t.getFullYear()?Bi:Fi).
format(e))}var Jo=e=>N(e)===N(new Date)?Je(e):Qe(e);function as(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?l("just-now"):o<60?l("minutes-ago",{n:o}):o<
1440?l("hours-ago",{n:Math.floor(o/60)}):Qe(e,t)}function is(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Wt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${pe}; max-age=31536000; samesite=lax`)}function Zo(e){let t=new Date,o=t-e<24*36e5;return l("last-seen",{when:!o&&
ss(N(e),t)?l("yesterday-within"):as(e,t)})}var Ui={clock:Je,ago:as};function ht(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Ui[t.dataset.time]??Jo)(o),t.title=Ze(o)}}function cs(){let e=N(new Date),t=0,o=()=>{let n=N(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function ls(e){return e<1e3?l("size-bytes",{n:e}):e<999500?l("size-kb",{size:Qo(e/1e3)}):e<9995e5?l("size-mb",{size:Qo(e/1e6)}):l("size-gb",{size:Qo(e/1e9)})}var Qo=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),ds=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var k={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),
gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),
settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Wi={settings:k.settings,avatar:k.avatar,desk:k.desk,trust:k.trust};
function us(e){Wi[e]?.().then(({connect:t})=>t(),()=>{})}var ji={"[data-picks]":k.peoplePicker,"#search":k.search,"#gallery":k.gallery};function ms(e,t){for(let[
o,n]of Object.entries(ji)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.
length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var fs=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var H=null,$=null,De=0;function ps(e,t){$=e.querySelector("#composer");let o=$?.querySelector("input[type=file]");if(!o)return $=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?Xi(r):r);o.value="",en(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),k.addMenu().then(({toggle:r})=>$&&r($,o),()=>Gi({})))},{signal:t}),K()&&fs()&&Vi(t),document.addEventListener("paste",Zi,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,Qi,{signal:t});De=0,H?.show($),t.addEventListener("abort",()=>$=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Jt(t=>t.restore($,e)));var hs=()=>H?.count(A())??0,gs=()=>H?.isSpoiler(A())??!1,ys=()=>H?.isHeldUp(A())??!1,xs=()=>H?.take(A())??[],Ss=e=>H?.
isUnderWay(e)??!1,bs=e=>H?.previewOf(e)??null;function Gi({accept:e="",capture:t="",isVoice:o=!1}){let n=$?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function Yi(e){k.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:l("try-again")}))}async function Sm(e,t){let o=[];return await Jt(n=>o=n.hand(e,t)),o}var Xi=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function Vi(e){let t=$,o=m("button","hold__press",D("microphone"));o.type="button",o.setAttribute("aria-label",l("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),k.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:l("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&Yi(t),{signal:e});let n=m("span","hold__lock",D("lock"),D("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(m("div","hold",n,o)),t.classList.add("composer--voice")}function en(e){e.length>0&&Jt(t=>$&&t.add($,e))}async function Jt(e){
H??(H=await Ji().catch(()=>null)),H?e(H):u("composer-note",{words:l("try-again")})}async function Ji(){let[e,{Upload:t}]=await Promise.all([k.tray(),k.upload()]);
return e.useUpload(t),e}function Zi(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!$?.contains(e.target);
!$||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),en(t))}function Qi(e){!$||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++De===1&&Jt(t=>De>0&&$&&t.showDrop($,te())),e.type==="dragleave"&&De>0&&De--,e.type==="drop"&&(De=0,en([...e.dataTransfer.files])),De===0&&
H?.hideDrop())}var ec=98,ks=null;function vs(e){e===ks&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(ec,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,ks=o===t?e:null})}var nn={};Y(nn,{connect:()=>tc,connectPane:()=>on,discardEdit:()=>eo,draftPreview:()=>tn,saveEdit:()=>Qt,savedDraft:()=>to,savedEdit:()=>Zt});var gt=e=>`draft:${e}`,tn=e=>(_(gt(e),"")||"").trim();function tc(){Ge(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function on(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=_(gt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Es(o,n.value):Qt(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Es(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Zt=e=>_(
`edit:${e}`,null),Qt=(e,t,o)=>O(`edit:${e}`,{id:t,text:o}),eo=e=>ne(`edit:${e}`),to=e=>_(gt(e),"");function Es(e,t){t.trim()===""?ne(gt(e)):O(gt(e),t)}var oo=new Set,qs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),W=e=>e!==q()&&qs().includes(e);function sn(e){if(e===document.body.dataset.
blocked)return;let t=qs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==W(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(an))}i("pane",()=>oo.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?oo.add(t.id):oo.delete(t.id),rn(t,e.target.open)},!0);function an(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!P(e)&&W(e.dataset.sender)?(o||e.prepend(o=F("fold-template")),o.open=oo.has(e.id),rn(e,o.open)):o&&(o.remove(),rn(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&W(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=l("folded"))}function rn(e,t){let o=e.getAttribute("aria-label");
o!==l("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:l("folded"))}async function et(e){try{return await navigator.clipboard.writeText(e),!0}catch{return oc(e)}}function oc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var _s=14,nc=20,rc=200,sc=2e3,no=new Set;i("pane",()=>no.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&dc(t);let o=e.
closest?.(".show-more");o&&E(()=>cn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&cn(lc(t),!0)});function As(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))ic(n);let o=t.filter(ac);for(let n of o)Ls(n,n,n.closest(
".message").id)}function ac(e){if(e.textContent.length<rc&&e.querySelectorAll("br, li, blockquote").length<_s/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=_s*parseFloat(getComputedStyle(e).lineHeight)-1}function ic(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(F("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=nc))return;let o=e.closest(".message");Ls(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Ls(e,t,o){let n=m(
"button","show-more",m("span","",""),D("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),cn(n,no.has(o))}var cc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,lc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function cn(e,t){cc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=l(t?"show-less":"show-more"),t?
no.add(e.dataset.folds):no.delete(e.dataset.folds)}async function dc(e){let t=e.closest(".code").querySelector("code").textContent,o=await et(t),n=e.lastElementChild;
n.textContent=l(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=l("copy"),e.classList.remove("code__copy--done")},
sc)}var ln=e=>{if(W(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(q())||t.includes("0")&&!I(e)};function dn(e){if(e.dataset.
mentions===void 0)return;let t=ln(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===q()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(dn));var un=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Ts(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
un(t).includes(q())))}var Cs="a:not([aria-hidden]), button, [role=button]";function mn(e){for(let t of e.querySelectorAll(Cs))t.tabIndex=-1}function Ms(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Cs)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&mn(r)},{signal:t})}var mc=6e4,ro=e=>e.classList.contains("message");function xe(e){do e=e.nextElementSibling;while(e&&!ro(e));return e}function so(e){do e=e.previousElementSibling;while(e&&
!ro(e));return e}function V(e,t=e){if(!e)return;let o=xe(t)??t,n=[],r=so(e);for(let s=e;s&&(fc(s,r)&&n.push(s),s!==o);s=xe(s))r=s;As(n)}function ao(e){let t=e.querySelectorAll(
".message");t.length&&V(t[0],t[t.length-1])}function fc(e,t){let o=new Date(e.dataset.at),n=t!==null&&N(new Date(t.dataset.at))===N(o),r=n&&o-new Date(t.dataset.
at)<mc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!P(e)&&!P(t)&&t.dataset.sender===e.dataset.sender),pc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),gc(e,o),an(e),Ts(e),dn(e),mn(e),!0)}function pc(e,t,o,n){
let r=null,s=null;for(let c=e.previousElementSibling;c&&c!==t;){let p=c.previousElementSibling;c.id==="new-messages"?s=c:c.dataset.day!==void 0&&(r?.remove(),r=
c),c=p}if((s||n)&&r?.remove(),s)return hc(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==N(o)&&r.replaceChildren($s(o)),
r.dataset.day=N(o);let a=Qe(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function hc(e,t){let o=t?N(t):void 0,n=t?Qe(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",$s(t)," · ",m(
"b","",l("new-messages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function $s(e){let t=m("a","divider__day",Qe(e));return Object.assign(
t,{tabIndex:-1,title:l("jump-to-day"),href:`${Rr(d()?.dataset.thread)}?day=${N(e)}`}),t.dataset.dialog="",t}function gc(e,t){let o=Je(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=Ze(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=rs(t));let s=e.querySelector(".message__edited[data-at]");ht(e),s&&(s.title=Ze(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",c=n?a.lastIndexOf(n):-1;c>=0&&e.setAttribute("aria-label",a.slice(0,c)+o+a.slice(c+n.length))}var io=400,yc=50,Ds=8,xc=60,Se=new Map,ie=e=>Number(e.dataset.seq),co=e=>Number(e.dataset.version),lo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Ns(){let e=d();Se.clear(),e&&ao(e)}i("day",()=>{let e=d();e&&E(()=>ao(e))});y("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ce(o),Ps(t,e.dataset.version))});y("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Ps(t,e.dataset.version)});y("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});y("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Ps(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ce(e){let t=d(),o=document.getElementById(e.id)??bc(t,e.dataset.clientId);if(o&&lo(o)&&co(o)>=co(e))return o;let n=ie(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&lo(o)?wc(o,e):vc(t,e,o));return r||Sc(e),u("placed",{li:r??e,isNew:n}),n&&r&&Fs(
t),r}function Sc(e){Se.delete(e.id),Se.set(e.id,e),Se.size>io&&Se.delete(Se.keys().next().value)}function Is(e){let t=[document.getElementById(e.id),Se.get(e.id)].
filter(Boolean);return Se.delete(e.id),t.find(o=>co(o)>=co(e))??e}function bc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function wc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),V(t),o&&(t.contains(o)?o:kc(t,
o)??t).focus({preventScroll:!0}),t}function kc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function vc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ie(t)>ie(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ie(t)<ie(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ie(a)>ie(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):mo(e,t),V(t),t}function mo(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Rs(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Ds):r.splice(0,Ds);if(E(()=>Ec(n,a.filter(c=>!document.getElementById(c.id)).map(Is),t),Os(t)),Fs(n,{fromEnd:t,isPaging:!0}),await qc(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),uo(n,t,!s&&fn(n,e,t))},
Os(t)),u("history")}var Os=e=>e?"bottom":"top";function Ec(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)mo(e,r);V(t[0],t[t.length-1])}var qc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:xc}):setTimeout(
e)});function Bs(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Is),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&xe(s),c=o[o.length-1];c&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ie(c)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),ao(t),uo(t,!0,fn(t,e,!0)),uo(t,!1,fn(t,e,!1)),
u("history")}function fn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Oe(e);return t.dataset.hasNewer==="true"||n!==null&&ie(n)<Number(e.dataset.lastSeq)}
function uo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=_c(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function _c(e,t,o){let n=t?"older":"newer",r=m("a","link",l(n));
return r.href=`${X(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,m("li",`pager pager--${n}`,r)}function Fs(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=io+yc||!o&&!Zr()||E(()=>{let r=t?n.slice(io):n.slice(0,n.length-io),s=new Set(r);for(let c of[...e.children])(s.has(c)||
c.matches(t?".pager--newer":".pager--older, .peer"))&&c.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();uo(e,!t,!0),V(a)})}function Oe(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Ks(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var go={};Y(go,{add:()=>vn,connect:()=>Fc,connectPane:()=>Sn});var tt="outbox:",yt=null,pn=e=>e.startsWith(tt);Ge(e=>pn(e)&&hn());function j(){return yt??(yt=Xo(tt).map(e=>_(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),yt}var Us=e=>j().filter(t=>t.thread===e).pop()??null;function Hs(e){let t=Math.max(0,...j().map(o=>o.n))+1;Ws({...e,id:Ye(),n:t,at:Date.now(),problem:""})}
function re(e,t){let o=_(tt+e,null);o&&Ws({...o,...t})}function xt(e){let t=_(tt+e,null);ne(tt+e),t&&hn([t.thread])}function Ws(e){O(tt+e.id,e),hn([e.thread])}function hn(e){
let t=yt??[];yt=null;for(let o of new Set(e??[...t,...j()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?l("deleted"):ot(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function ot(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Lc=400,Tc=320,zs=new Map;function Gs(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Cc(t,o),!n)return;E(()=>{mo(
e,n,{afterPending:!0}),V(n)})}Pc(n,t)}function Cc(e,t){let o=F("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Dc(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Mc(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=Je(n);let s=[...(e.files??[]).
map(({name:c})=>c),ot(o)].join(" ").trim();o.setAttribute("aria-label",l("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&Nc(o,a),o}var js=e=>e.picture??bs(e.key);function Mc(e){let t=m("div","attachments"),n=e.map(js).filter(
Boolean).map(({url:r,width:s,height:a})=>{let c=m("img",""),p=Math.min(1,Lc/s,Tc/a);return Object.assign(c,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.
max(1,Math.round(a*p))}),c});n.length===1&&t.append(m("div","photo",n[0])),n.length>1&&t.append(m("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>m("span","album__tile",r))));for(let r of e.filter(s=>!js(s)))t.append(m("div","file",m("span","file__kind",ds(r.name)),m("span","file__text",m("span","file_\
_name",r.name),m("span","file__size",ls(r.size)))));return t}i("upload-progress",({key:e,part:t})=>zs.set(e,t));function $c(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:zs.get(n.key)??0),0)/t}function Dc(e){let t=m("img","sticker");return Object.assign(t,{width:128,
height:128,alt:l("sticker",{name:e}),src:Oc(e)}),t}var Oc=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??zr(e);function Nc(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("\
span","quote__name",t.dataset.senderName),m("span","quote__text",ot(t))))}function Pc(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=$c(t.files),a=r?l("waiting"):s<1?l("uploading",{percent:Math.floor(100*s)}):l("sending"),c=n?
t.problem:a;if(!o||o.dataset.shown===c)return;if(o.dataset.shown=c,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(D("clock"),a);let p=t.problem==="?"?l("not-sent"):`${l("not-sent")} · ${t.problem}`;
o.replaceChildren(D("warning"),m("span","",p),gn("retry"),t.sticker?"":gn("edit"),gn("delete")),o.setAttribute("role","alert")}function gn(e){let t=m("button","",
l(e));return t.type="button",t.dataset.outbox=e,t}var Ys=[1e3,2e3,4e3,8e3],po=2e4,Ic=5e3,Rc=6e4,Bc=3,yn=Ye(),fo=new Set,Ne=0,xn=0;function Fc(){Ge(e=>{pn(e)&&(R(),le())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Uc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ne=0,le()}),addEventListener("pa\
gehide",()=>{Vs();for(let e of j())wn(e)&&kn(e)&&re(e.id,{seen:0})}),le()}var Sn=R;i("sent",({clientId:e})=>xt(e));i("online",()=>{Ne=0;for(let e of j())e.isSoft&&
re(e.id,{problem:"",isSoft:!1});R(),le()});i("connection",()=>R());var bn=e=>j().find(t=>t.files?.some(o=>o.key===e)),wn=e=>(e.files??[]).some(t=>!t.id),kn=e=>(e.
files??[]).every(t=>t.id||Ss(t.key)),Kc=e=>wn(e)&&!kn(e)&&!(Date.now()-(e.seen??e.at)<Rc);i("uploaded",({key:e,id:t})=>{let o=bn(e);o&&(re(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),le())});i("upload-failed",({key:e,problem:t})=>{let o=bn(e);o&&(re(o.id,{problem:t}),R(),le())});i("upload-progress",({key:e})=>{
let t=bn(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Ic&&re(t.id,{seen:Date.now()}),R())});function vn(e){Hs(e),R(),$e(),le()}function Uc(e,t){if(e==="delete"||e===
"edit"){let n=j().find(r=>r.id===t);xt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}re(t,{problem:"",isSoft:!1});
let o=j().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ne=0,R(),le()}function le(){clearTimeout(xn);let e=new Set(j().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!Xs())return ho(po/4);for(let t of e)Hc(t)}}async function Hc(e){if(!fo.has(e)){fo.add(e);try{for(;;){let t=j().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Kc(t)){re(t.id,{problem:l("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(wn(t)){kn(t)||ho(po/4);break}Xs();let o=await h(mt(
e),{form:Wc(t)});if(!jc(t,o))break}}finally{fo.delete(e),fo.size===0&&Vs()}}}var Wc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function jc(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Ne=0,xt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ce(s),R(),!0):o===401?!1:o===429?(ho(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Ne++,o>=500&&Ne>=Bc&&re(e.id,{problem:r?.text||"?",isSoft:!0}),R(),ho(Ys[Math.min(Ne,Ys.length)-1]),!1):(re(e.id,{problem:r?.
text||"?"}),R(),!0)}function ho(e){clearTimeout(xn),xn=setTimeout(le,e)}function Xs(){let e=_("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==yn&&t>
0&&t<=po?!1:(O("lease",{page:yn,until:Date.now()+po}),!0)}function Vs(){_("lease",null)?.page===yn&&ne("lease")}function R(){let e=d();if(!e)return;let t=j().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?xt(n.id):Gs(e,n,Oe(e))}var St=1e4,En=9500,g=null,x=null;function Js(e,t){if(g=e.querySelector("#composer"),x=g?.querySelector("textarea")??null,!x)return;x.addEventListener("input",nt,
{signal:t}),T(x,Gc,{signal:t}),T(x,n=>ea(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",ta,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),be(),de())},{signal:t});let o=Zt(f().dataset.thread);o&&x.value===to(f().dataset.thread)&&
Zs(o),nt()}i("files-changed",()=>x?.isConnected&&nt());i("composer-note",({words:e})=>bt(e,e!==""));i("connection",({isOnline:e})=>bt(e?"":l("offline-note")));function de(){
x?.focus({preventScroll:!0})}function Xf(e){!x||x.readOnly||(x.setRangeText(e,x.selectionStart,x.selectionEnd,"end"),x.dispatchEvent(new Event("input",{bubbles:!0})))}
i("edit-unsent",({content:e,replyTo:t})=>{if(!x||x.readOnly)return;be();let o=t&&document.getElementById(`message-${t}`);o&&qn(o),x.value=[e,x.value].filter(n=>n.
trim()!=="").join(`
`),x.dispatchEvent(new Event("input",{bubbles:!0})),de(),x.setSelectionRange(e.length,e.length)});function qn(e){be(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=m("b","",e.dataset.senderName??"");Qs("reply",It("replying-to",{name:t,text:ot(e)})),de()}async function _n(e){let{thread:t}=f().
dataset,o=g,n=await h(Kt(t,e.id.replace("message-","")));if(o!==g)return;if(!n.ok)return bt(n.problem?.text||l("try-again"),!0);be();let r={id:e.id.replace("mes\
sage-",""),text:n.body};Qt(t,r.id,r.text),Zs(r),de(),x.setSelectionRange(x.value.length,x.value.length)}function Zs({id:e,text:t}){g.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),x.value=t,Qs("pencil",[m("b","",l("edit-message")),m("span","composer__key",` · ${l("esc-ca\
ncels")}`)]),nt()}function be(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),g.querySelector("[name=reply_to]").value=
"","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,eo(f().dataset.thread),x.value=to(f().dataset.thread)),bt(""),nt(),!0)}function Qs(e,t){
let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(D(e)),E(()=>o.
hidden=!1)}function nt(){let e=x.value.length<En?x.value.trim().length:[...x.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in g.dataset:hs()>0),o="\
recording"in g.dataset?g.dataset.recording==="":t&&e<=St&&("editing"in g.dataset||!ys());g.classList.toggle("composer--ready",o);let n=g.querySelector(".compose\
r__send");n&&(n.disabled=!o),vs(x),zc(e)}function zc(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<En&&E(()=>t.hidden=e<En),t.classList.toggle(
"counter--over",e>St);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(St),over:o(e-St)};t.hidden||(t.textContent=l(e>St?"counter-over":
"counter",n))}var ea=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!K()||e.ctrlKey||e.metaKey);function Gc(e){if(ea(e))e.preventDefault(),g.requestSubmit?g.requestSubmit():
ta(e);else if(e.key==="ArrowUp"&&x.value===""&&!e.altKey&&!e.shiftKey){let t=Ks();if(!t)return;e.preventDefault(),_n(t)}}function ta(e){if(e.preventDefault(),!g.
classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return Vc();let t=gs()?Yc(x.value):x.
value;x.value="",Xc({content:t,files:xs()}),nt()}var Yc=e=>(e.trim()||l("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function Xc(e){let{thread:t}=f().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),be(),vn({thread:t,replyTo:o,...e})}async function Vc(){
if(x.readOnly)return;let{editing:e}=g.dataset,{thread:t}=f().dataset,o=g;x.readOnly=!0;let n=await h(Hr(t,e),{form:{content:x.value}});if(o===g&&(x.readOnly=!1),
!n.ok)return o===g&&bt(n.problem?.text||l("try-again"),!0);if(Zt(t)?.id===e&&eo(t),f()?.dataset.thread!==t||!g)return;let r=b(n.body).querySelector(".message");
r&&ce(r),g.dataset.editing===e&&be(),o===g&&de()}function bt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var An="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function yo(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(An)].filter(c=>c.offsetParent!==
null&&c.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return T(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var Zc=2e3,rt=null;function we(e,t){rt?.remove(),rt=m("span","tooltip",t),rt.setAttribute("role","status"),rt.style.insetInlineEnd="20px",rt.style.insetBlockStart=
"20px";let o=rt;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),Zc)}var So={};Y(So,{close:()=>Re,connect:()=>Qc,isOpen:()=>xo,openDialog:()=>Ie,show:()=>wt});var se=null,na=()=>{},oa=null,xo=()=>Pe()?.firstElementChild!=null,Pe=()=>document.getElementById("dialog");function Qc(){let e=Pe();!e||e===oa||(oa=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Re())}),e.addEventListener("submit",el),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ie(o.getAttribute("href"),o))}))}
async function Ie(e,t){let o=await h(e),n=t?.closest?.(".message");if(!o.ok)return n&&we(n,o.problem?.text||l("try-again"));wt(b(o.body),t)}function wt(e,t){Re(),
se=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Pe().replaceChildren(...e.children),window.htmx?.process(Pe()),
na=yo(Pe()),(o??Pe().querySelector(An))?.focus()}function Re(){return xo()?(na(),Pe().replaceChildren(),(se?.isConnected?se:se?.id?document.getElementById(se.id):
null)?.focus({preventScroll:!0}),se=null,!0):!1}async function el(e){let t=e.target;if(t.method==="get")return tl();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await h(t.getAttribute("action"),{form:Ht(t,o)});if(o&&(o.disabled=!1),!r.ok)return ol(t,r);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&Ve(r.body);let c=s.querySelector(".message");if(c&&(se=document.getElementById(c.id)??se),c&&n&&d()===n&&ce(c),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return wt(s,se);let B=se;Re(),!c&&B?.matches(".message")&&we(B,l("reported")),a||u("dialog-done")}function tl(){i("pane",()=>{Re(),(document.querySelector(
".message--target")??f())?.focus({preventScroll:!0})},{once:!0})}function ol(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("\
p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=t?.text||l("try-again"),e.prepend(o)}var nl=["react","reaction","reply","edit"],sa=e=>e.id.replace("message-",""),Be=(e,t)=>t(f().dataset.thread,sa(e));function Fe(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||P(e)||nl.includes(t)&&!Uo())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function kt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Fe(t,o.dataset.action)}async function ke(e,t){switch(e){case"reply":return qn(t);case"\
edit":return _n(t);case"delete":return Ie(Be(t,Wr),t);case"report":return Ie(Be(t,jr),t);case"pick":return await(await k.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||we(t,l("try-again"));case"copy-link":return ra(t,new URL(`${X(f().dataset.thread)}?m=${sa(t)}`,location.href).href);case"copy\
-text":{let o=await h(Be(t,Kt));return ra(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function ra(e,t){we(e,l(t!==null&&await et(t)?"c\
opied":"try-again"))}var rl=300,sl=2500;function ia(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let c=a.submitter?.closest(".chip");c&&(a.preventDefault(),
vt(c.closest(".message"),c.value))},{signal:t}),o.addEventListener("click",a=>{let c=a.target.closest(".chip--add");c&&ke("pick",c.closest(".message"))},{signal:t});
let n=0,r=a=>{let c=a.target.closest(".chip[name=reaction]");clearTimeout(n),c&&(n=setTimeout(()=>dl(c),rl))},s=()=>{clearTimeout(n),K()||Tn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var Ln=new Set;async function vt(e,t,o){let n=`${e.id} ${t}`;if(Ln.has(n))return;Ln.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>al(e,t,o));let a=await h(Be(e,Ut),{form:{reaction:t}});Ln.delete(n);let c=a.ok?b(a.body).querySelector(
".message"):null;if(c&&d()===r)return ce(c);!a.ok&&e.isConnected&&E(()=>ll(e,s))}function al(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",il(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(B=>aa(B.value)===aa(t));r||(r=cl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=un(r),a=s.includes(q()),c=a?s.filter(B=>B!==q()):[...s,q()];r.dataset.users=c.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${c.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.textContent=String(
c.length),c.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var aa=e=>e.replace(/\uFE0F/g,"");function il(e){let t=m("form","chips");
return t.method="post",t.action=Be(e,Ut),t}function cl(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function ll(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ae=null;async function dl(e){let t=e.closest(".message");if(!t)return;let o=await h(`${Be(
t,Ut)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Tn(),ae=m("span","\
tooltip",o.body.trim()),ae.setAttribute("role","tooltip"),ae.dataset.extra="",t.append(ae);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-ae.offsetWidth-8));ae.style.left=`${s}px`,ae.style.top=`${n.top-r.top-ae.offsetHeight-4}px`,K()&&setTimeout(Tn,sl)}function Tn(){
ae?.remove(),ae=null}var ml="🖼️";function ue(e,t=""){let o=Et(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),fl(e,t),pl(e.querySelector(".chat__count"),o,ca(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Jo(r),n.title=Ze(r)}}var Et=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),ca=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function la(e,t){let{seq:o}=t.dataset,n=ca(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(ln(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function bo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function da(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,c=r===q()?l("you"):s,p="deleted"in t.dataset,B=t.dataset.
kind==="system",Pt=!B&&e.dataset.kind!=="direct"&&W(r),_r=Pt?l("folded"):t.textContent.trim();p&&!Pt?e.dataset.preview=l("deleted"):e.dataset.preview=B||Pt?_r:l(
"preview-by",{name:c,text:_r}),p&&!Pt?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(B?Number(e.dataset.lastRead)===Number(o)-1:r===q())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function fl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":tn(e.dataset.thread),s=Us(e.dataset.thread);t?o.replaceChildren(
m("span","chat__typing",l("typing-in-list",{name:t}))):r?o.replaceChildren(m("span","chat__draft",l("draft",{text:r}))):s?o.replaceChildren(D(s.problem?"warning":
"clock"),l("preview-by",{name:l("you"),text:s.content??ml})):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function pl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,c)=>m("span",s,a,m("span","visually-hidden",
` ${l(c)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var hl=400,st=()=>document.getElementById("chats-part"),ve=()=>L()?.dataset.filter??"all",U=e=>document.getElementById(`nav-${e}`),Ke=()=>[...L()?.querySelectorAll(
".chat")??[]];function ua(){if(!L())return;let e=st().parentElement;e.addEventListener("scroll",()=>me(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),me(!0))}),Ee(L()),me(!1)}i("day",()=>Ke().forEach(e=>ue(e)));i("d\
raft",({thread:e})=>Mn(e));i("unsent",({thread:e})=>Mn(e));i("list-typing",({thread:e,name:t})=>Mn(e,t));i("pane",fa);function gl(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function wo(e){
let t=L(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&gl(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function at(e){e?.remove(),ma(),me(!1)}function ma(){let e=st().querySelector(".filters--list"),t=Ke().
length>=Number(e.dataset.from)||L().querySelector("a[data-page=chats]");e.hidden=ve()==="all"&&!t}var Cn=!1;async function me(e){let t=L(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<hl;if(Cn||!(n||e))return;Cn=!0;let r=await h(o.getAttribute("href"));if(Cn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let c=a.querySelector(".chat");return!c||!U(c.dataset.
thread)});t.append(...s),Ee(...s),me(!1)}function Ee(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))bo(o),
ue(o),o.nextElementSibling.tabIndex=-1}fa(),L()&&ma()}function fa(){let{unreached:e,galleryOf:t}=f()?.dataset??{},o=e??t??A();for(let n of Ke()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ue(n))}}function Mn(e,t){
let o=U(e);o&&ue(o,t)}var qt=new Map,$n=new Set;function Ue(e,t){qt.get(e)?.push(t);for(let o of $n)o.push(t);return qt.has(e)}async function pa(e){let t=[];$n.add(t);try{return await e()}finally{
$n.delete(t),t.forEach(o=>o())}}async function _t(e){if(!L()||Ue(e,()=>_t(e)))return;qt.set(e,[]);let t=await h(`${Ir(e)}?filter=${ve()}`),o=qt.get(e);qt.delete(
e),xl(e,t),U(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&_t(e)}function xl(e,t){let o=U(e)?.closest("li");if(t.status===204||t.status===404)return at(o);let n=t.
ok?b(t.body).querySelector("li"):null;!n||!L()||(o?o.contains(document.activeElement)?Sl(o,n):o.replaceWith(n):L().prepend(n),Ee(n),wo(n),Dn())}function Dn(){f()?.
querySelector("#welcome")&&u("reload",{path:pe})}function Sl(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&O("last-thread",e));var Vp=()=>_("last-thread","");var bl=40,wl=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,kl=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,vl=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
El=/[\p{L}\p{Nd}\p{M}]/u,ql=/[\p{sc=Hebr}\p{sc=Arab}]/u;function _l(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-bl),n=wl.exec(o);if(n){let s=t.length-n[0].length;return Al(t,s)&&!ha(t)?{kind:"member",query:n[1],at:s}:null}let r=kl.exec(o);return!r||ha(t)||Tl(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Al(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=Ll(e.slice(0,n+r.index),o);return o}function Ll(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!El.test(
o)||vl.test(o)||ql.test(o)}var ha=e=>(e.match(/```/g)?.length??0)%2===1,Tl=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,it=null;function ga(e,t){it?.close();let o=Le();if(!o||!A())return;let n=async r=>{!it&&!_l(o)||(it??(it=await k.suggest().catch(
()=>null)),it&&!t.aborted&&it.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function eh(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function th(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((c,p)=>p<r||p>=s?"":Ml(p,c)).join("")),o.append(a)}return o}function Ml(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function oh(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function xa(){document.addEventListener("pointerdown",({target:e})=>ya(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>ya(t=>!t.contains(
e))),T(document,$l,{capture:!0}),document.addEventListener("submit",Dl)}var Sa=()=>[...document.querySelectorAll("[data-menu][open]")];function ya(e){for(let t of Sa())
e(t)&&(t.open=!1)}function $l(e){if(e.key!=="Escape")return;let t=Sa()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Dl(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Bt)return;if(e.preventDefault(),!(await h(Bt,{form:Ht(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Bt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Nl=450,Pl=10,J=null,ba=()=>{};function wa(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",c=>{a(),s=!1,r=null;let p=c.target.closest(".message");c.pointerType==="mouse"||!p||c.target.closest("a, button")||(r=c,n=setTimeout(()=>{s=!0,Il(
p)},Nl))},{signal:t}),o.addEventListener("pointermove",c=>{r&&Math.hypot(c.clientX-r.clientX,c.clientY-r.clientY)>Pl&&a()},{signal:t});for(let c of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(c,a,{signal:t});o.addEventListener("touchend",c=>s&&c.cancelable&&c.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",c=>{let p=(c.pointerType??r?.pointerType)==="touch";(J||p&&c.target.closest(".message"))&&c.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),At()})}function Il(e){Fe(e,"copy-link")&&(At(),J=F("sheet-template"),J&&(kt(J,e),J.addEventListener("click",t=>Rl(t,e)),document.body.append(J),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),ba=yo(J),J.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function At(){return J?(ba(),J.remove(),J=null,!0):!1}function Rl(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;At();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?vt(n,s,o.querySelector("img")?.src):r!=="close"&&ke(r,n)}y("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var Bl=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],On=.12,va=.25,Z=null;function Ea(){for(let e of["pointerdown","click","beforeinput"])addEventListener(e,
Fl,{capture:!0})}function Fl(){!window.AudioContext||navigator.userActivation?.isActive===!1||(Z??(Z=new AudioContext),Z.state==="suspended"&&Z.resume().catch(()=>{}))}
function qa(){if(Z?.state!=="running")return!1;for(let{at:e,from:t,to:o}of Bl){let n=Z.currentTime+e,r=new OscillatorNode(Z,{type:"sawtooth",frequency:t}),s=new OscillatorNode(
Z,{type:"square",frequency:45}),a=new GainNode(Z,{gain:0}),c=new GainNode(Z,{gain:va/2});r.frequency.exponentialRampToValueAtTime(o,n+On),a.gain.setValueAtTime(
0,n),a.gain.linearRampToValueAtTime(va,n+.01),a.gain.linearRampToValueAtTime(0,n+On),s.connect(c).connect(a.gain),r.connect(a).connect(Z.destination);for(let p of[
r,s])p.start(n),p.stop(n+On)}return!0}var Ul=40,_a=Ye(),Nn=null;function Pn(){Ea();for(let e of["focus","blur"])addEventListener(e,ko);document.addEventListener("visibilitychange",ko),i("pane",ko),i(
"socket",({isUp:e})=>{Nn=null,e&&ko()}),y("alert",Hl)}function ko(){let e=he()?A():"";Nn!==e&&(Nn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function Hl(e){
let{thread:t,message:o}=e.dataset;he()&&A()===t||!await Wl(o)||("sound"in e.dataset&&qa(),"desktop"in e.dataset&&!he()&&jl(e.dataset,e.textContent))}async function Wl(e){
let t=_("alerted",{});if(Number(t.message)>=Number(e))return!1;O("alerted",{message:e,tab:_a}),await new Promise(n=>setTimeout(n,Ul));let o=_("alerted",{});return o.
tab===_a||Number(o.message)>Number(e)}function jl({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=new Notification(
o,{body:n,tag:`message-${t}`});r.onclick=()=>{window.focus(),r.close(),location.assign(`${X(e)}?m=${t}`)}}var Rn={};Y(Rn,{connect:()=>Xl});var Gl=450,Yl=10;function Xl(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),vo(t))}),document.addEventListener("contextmenu",e=>{let t=In(e.target);!t||e.shiftKey||(e.preventDefault(),K()||vo(t,e.clientX>0?e:void 0))}),
T(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),vo(In(e.target)))}),Vl()}var In=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function vo(e,t){let o=await k.chatMenu().catch(()=>null);o?o.open(e,t):we(e.closest("li"),l("try-again"))}function Vl(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:In(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,vo(s)},Gl))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Yl&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Eo=()=>pa(Jl);i("blocked",Eo);y("blocks",Aa);function Aa(e){Ue("",()=>Aa(e)),sn(e.dataset.blocked)}async function Jl(){let e=ve(),t=await h(`${Mr}?filter=${e}`);
if(ve()!==e)return t.ok;let o=L(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;sn(n.dataset.blocked);let r=o.contains(document.activeElement)?
document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let c of[...n.children].map(Zl))c===a?a=a.nextElementSibling:o.insertBefore(c,a);for(;a;){let c=a.
nextElementSibling;a.remove(),a=c}return Ee(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),me(!1),!0}function Zl(e){let t=e.querySelector(
".chat"),o=t&&U(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),bo(t),Ql(t,o)?o.closest(
"li"):e):e}function Ql(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.dataset[n]??"")===(t.
dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ed=300,td=1e4,od=6e4,La=1e4,nd=3e4,rd=5e3,Q=null,ct="",Ao=0,_o=0,Kn=0,qo=0,Un=0,lt=()=>Q?.readyState===WebSocket.OPEN;function Hn(){To(),setInterval(()=>{(lt()?
Lo(Ao)>od:Q&&Lo(Kn)>La)&&Ma()},5e3),addEventListener("online",Fn),addEventListener("pagehide",Ta),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&Fn())}function Ta(){let e=Q;Q=null,clearTimeout(Un),e?.close()}var Lo=e=>Math.
abs(Date.now()-e);i("pane",$a);i("signing-out",Ta);i("still-signed-in",Fn);i("say",e=>Bn(e));function Bn(e){lt()&&Q.send(JSON.stringify(e))}function To(){clearTimeout(
Un);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Pr}`);Q=e,ct="",Kn=Date.now(),e.onopen=()=>{Ao=_o=Date.now(),$a(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{Q===e&&(Ao=Date.now(),Ve(t.data))},e.onclose=t=>{Q===e&&Ca(t.code)}}function Ca(e){if(Q=null,ct="",ts(),e===1008)return ft();_o&&
Date.now()-_o>rd&&(qo=0),_o=0,qo++,u("socket",{isUp:!1,tries:qo});let t=Math.min(td,ed*2**(qo-1));Un=setTimeout(To,t*(.5+Math.random()/2))}function Fn(){Q?(lt()?
Lo(Ao)>nd:Lo(Kn)>La)&&Ma():To()}function Ma(){let e=Q;e.onopen=e.onmessage=e.onclose=null,e.close(),Ca(1006),To()}function $a(){let e=A();lt()&&(ct&&ct!==e&&Bn(
{event:"leave",data:{threadId:Number(ct)}}),ct=e,e&&Bn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var ad=5e3,id=4e3,Oa=15e3,cd=3,Co=0,Lt=0,Da=-Oa;i("socket",({isUp:e,tries:t})=>e?ld():dd(t));i("pane",Pa);async function ld(){clearTimeout(Co),clearTimeout(Lt),
Co=Lt=0;let e=qe()!=="";Tt("live"),u("online"),e&&u("back"),await Eo()}function dd(e){qe()==="live"&&Tt("lost"),Co||(Co=setTimeout(()=>Tt("reconnecting"),ad)),e>=
cd&&(Lt||(Lt=setTimeout(Na,0)))}async function Na(){let e=A(),t=e?await ud(e,d()):!0;t&&performance.now()-Da>Oa&&(t=await Eo(),Da=performance.now()),!lt()&&(t?(Tt(
"polling"),u("online")):qe()==="polling"&&Tt("reconnecting"),Lt=setTimeout(Na,id))}async function ud(e,t){let o=await h(`${Br(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Ve(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var qe=()=>document.documentElement.dataset.connection??"";function Tt(e){
qe()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Pa(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function Pa(){let e=f()?.querySelector(".banner");if(!e)return;let t=qe()==="reconnecting"||qe()==="polling";if(e.hidden=!t,
!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(qe()==="reconnecting"?o:"",l(qe()))}var Ia=2400,Ct=null,Mo=null;function Ra(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Wn(n))},{signal:t}),Mt()}i("end-wanted",md);i("scrolled",
Mt);i("online",Mt);function Mt(){let e=Me();if(!e||Ct===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Ia?Wn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Ia&&Wn(o)}async function Wn(e){let t=d();if(Ct===t)return;Ct=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await h(`${mt(t.dataset.thread)}${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await Rs(s,e.dataset.page===
"older",o),Ct===t&&(Ct=null),d()===t&&(s||r.ok)&&Mt()}async function md({takesFocus:e}){let t=d();if(Mo===t)return;Mo=t;let o=await h(mt(t.dataset.thread));if(Mo===
t&&(Mo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&Bs(n),Yo({takesFocus:e}),Mt()}var pd=2e3;function Ba(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await et(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=l("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,pd)})}function Fa(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}y("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Zn={};Y(Zn,{connect:()=>qd});async function Ka(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),wt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;T(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await k.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",l("try-again")))}var Xn={};Y(Xn,{connect:()=>gd,connectPane:()=>zn,markAllRead:()=>Gn});var Ha=300,z={thread:"",seq:0},jn=0,Wa=-Ha,dt=null;function gd(){for(let e of["focus","resize"])addEventListener(e,ut);document.addEventListener("visibilitychan\
ge",ut),addEventListener("pagehide",ja)}function zn(){ja();let e=d();e&&(z={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),ut()}i("scrolled",ut);i("on\
line",ut);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||P(e)&&Number(d().dataset.lastRead)===t-1?Xa(d(),t):ut()});y("read",e=>{let t=d();e.dataset.user===
q()&&t?.dataset.thread===e.dataset.thread&&Xa(t,Number(e.dataset.seq))});function Gn(){let e=d(),t=Oe();"hasNewer"in e.dataset?Ya(e,Number(e.dataset.lastSeq),""):
t&&Ga(t),u("all-read")}function ut(){let e=Ua();if(!e)return;let t=d(),o=Number(e.dataset.seq);Yn(t,o),z.thread===t.dataset.thread&&o>z.seq&&(dt={thread:z.thread,
message:e.id.replace("message-",""),seq:o}),jn||(jn=setTimeout(()=>{jn=0;let n=Ua();n&&Ga(n)},Math.max(0,Wa+Ha-performance.now())))}function ja(){if(!dt||z.thread===
dt.thread&&z.seq>=dt.seq)return;let{thread:e,message:t}=dt;dt=null,za(e,t)}var za=(e,t)=>h(Kr(e),{form:t?{message_id:t}:{},keepalive:!0});function Ua(){let e=Me();
if(!e||!he())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Ga=e=>Ya(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Ya(e,t,o){
if(Yn(e,t),z.thread!==e.dataset.thread||t<=z.seq)return;let n=z,r=n.seq;n.seq=t,Wa=performance.now(),!(await za(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function Xa(e,t){
z.thread===e.dataset.thread&&(z.seq=Math.max(z.seq,t)),Yn(e,t)}function Yn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,_e=null,Va="";function Ja(e,t){C=e.querySelector(".panel"),_e=e.querySelector("[data-action=stickers]"),!(!C||!_e)&&(_e.addEventListener("click",o=>{
o.preventDefault(),C.hidden?yd():He()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!_e.contains(o.target)&&He({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=_e=null))}function He({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,_e.setAttribute("aria-expanded","fals\
e"),e&&_e.focus({preventScroll:!0}),!0)}async function yd(){let e=C;C.hidden=!1,_e.setAttribute("aria-expanded","true");let t=h(Dr),o=await k.stickerPanel().catch(
()=>null);if(C!==e||C.hidden)return;if(!o)return He();Vn()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return Vn()&&He();let s=Vn();!s&&r===
Va||(Va=r,C.replaceChildren(...b(r).childNodes),s&&o.connect(C,He),o.show())}var Vn=()=>!C.querySelector("[data-sticker]");var ee=null,v=null,$o=null,ei=null;function ti(e,t){let o=e.querySelector("#messages");if(!o||(ee=F("toolbar-template"),!ee))return;ee.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Jn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Jn(r.target.closest(".message"))},n),o.addEventListener("click",Sd,n),document.addEventListener("pointerdown",r=>{v&&!v.contains(r.target)&&!$o?.contains(
r.target)&&Ae()},n),t.addEventListener("abort",()=>{Ae(),ee=null})}i("action",({action:e,li:t})=>{e==="react"&&Qa("quick-template",t,"react"),e==="more"&&Qa("me\
nu-template",t,"more")});function Ae(){return v?(v.contains(document.activeElement)&&xd(ei)?.focus({preventScroll:!0}),v.remove(),v=null,$o?.setAttribute("aria-\
expanded","false"),!0):!1}var xd=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):v?.closest(".message");function Jn(e){if(!(!e||!ee||e===ee.parentElement||
v)){if(!Fe(e,"copy-link"))return ee.remove();kt(ee,e),e.append(ee)}}function Sd(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Ae(),vt(t,o.dataset.reaction,o.querySelector("img")?.src);v?.
contains(o)&&Ae(),ke(o.dataset.action,t)}}function Qa(e,t,o){let n=v?.dataset.extra===o&&v.parentElement===t;if(Ae(),!n&&(Jn(t),v=F(e),!!v)){v.dataset.extra=o,kt(
v,t);for(let r of v.querySelectorAll("hr"))r.hidden=!t.contains(ee);$o=ee?.querySelector(`[data-action=${o}]`)??null,$o?.setAttribute("aria-expanded","true"),ei=
t.contains(document.activeElement)?document.activeElement:t,t.append(v),bd(t),T(v,wd),v.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function bd(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();v.dataset.extra==="more"?(v.style.insetInlineEnd="20px",v.style.insetBlockStart="20px",v.getBoundingClientRect().
bottom>t.bottom&&(v.style.insetBlockStart=`${-v.offsetHeight-20}px`)):v.getBoundingClientRect().top<t.top&&(v.style.insetBlockStart="24px")}function wd(e){let t=[
...v.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Ae();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var vd={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ed=".docked, #dialog, .sheet-holder";function qd(){T(document,_d)}function _d(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Ed))return;let{key:t}=e;if(t==="Escape")return Ad(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(xo())return;if(Ld(e))return Td(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Ka(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Cd(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Md(
e,o)||(document.activeElement===Me()&&Dd(e),Od(e))}function Ad(e){if(Re()||At()||Ae()||He()||be())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&de(),Gn(),$e())}var Ld=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Td(e){e.preventDefault(),Ie(Or)}function Cd(e){let t=Ke(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(Et(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Md(e,t){let o=vd[e.key];if(o&&document.activeElement===t&&Fe(t,o))return e.preventDefault(),ke(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?$e({takesFocus:!0}):$d()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
so(t):xe(t);return n?n.focus():e.key==="ArrowDown"&&de(),!0}var $d=()=>d().querySelector(".message");function Dd(e){if(e.key==="End")return e.preventDefault(),$e();
if(e.key!=="ArrowUp")return;let t=Me().getBoundingClientRect().bottom,o=Oe();for(;o&&o.getBoundingClientRect().top>t;)o=so(o);!o||!ro(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function Od(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||K()||!Le()||Le().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||de()}function ni(){L()&&st().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Nd(t))})}i("pane",Qn);var oi=null;async function Nd(e){oi=e;let t=await h(e.getAttribute("href"));if(oi!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=st().contains(document.activeElement);st().replaceWith(o),window.htmx?.process(o),Ee(
L()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),me(!1)}function Qn(){if(ve()==="unread")for(let e of Ke())Et(e)===
0&&e.dataset.thread!==A()&&at(e.closest("li"))}var Id=2,Rd=20;function er(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Rd?Math.random()*o*Id:0)}y("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
er(e,()=>or(e.dataset.thread))});y("gone",e=>tr(e.dataset.thread));i("gone",({thread:e})=>tr(e));i("dialog-done",()=>f()?.querySelector("#members")&&or(f().dataset.
thread));i("back",()=>f()?.querySelector("#members")&&or(f().dataset.thread));function tr(e){f()?.dataset.thread===e&&u("reload",{path:$r})}async function or(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(d())return Bd(t,e);if(!t.querySelector("#members"))return;let o=await h(`${Ur(e)}${location.search==="?all"?"?al\
l":""}`);if(o.status===404)return tr(e);if(!o.ok||f()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),c=s?.querySelector("details[open]");if(!s||!a||c)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function Bd(e,t){let o=await h(Ft(t)),n=o.ok?b(
o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>nr(e,t));y("news",ri);y("thread",e=>er(e,()=>_t(e.dataset.thread)));y("gone",e=>si(e.dataset.thread));y("read",e=>{e.dataset.user===
q()&&nr(e.dataset.thread,Number(e.dataset.seq))});function ri(e){let{thread:t}=e.dataset,o=Ue(t,()=>ri(e)),n=U(t);if(!n)return o||"changed"in e.dataset?void 0:_t(
t);la(n,e)&&ue(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(da(n,e),ue(n),
r>s&&wo(n.closest("li")))}function si(e){Ue(e,()=>si(e)),at(U(e)?.closest("li"))}function nr(e,t){Ue(e,()=>nr(e,t));let o=U(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ue(o),Qn())}y("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Dn())});y("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var G=null,rr=new AbortController,ai=()=>{},Oo="",Do=null,ii=!1,sr=null,ir=!1;function ci(e){ai=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Kd);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,No);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(Do=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Do&&(Do=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Ud(
n),Oo=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Po(Yr(t.detail.path),!1)}),document.addEventListener("click",jd),document.
addEventListener("click",zd,!0),No()}i("reload",({path:e})=>!Do&&Po(e??Fd(),e!==void 0));i("docked",No);i("renamed",()=>te()||li(!1));i("online",()=>{let e=Oo;Oo=
"",(e.startsWith(`${Cr}/`)||e===pe)&&Po(e,!0)});var Fd=()=>te()?X(f().dataset.thread):location.pathname+location.search;function Po(e,t){if(!window.htmx||!f())return location.
assign(e);let o=t&&!te()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Kd(e){
let{ctx:t,tasks:o}=e.detail;ii=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function No(){if(f()===G)
return;rr.abort();let e=G===null;if(G=f(),Oo="",rr=new AbortController,!G)return u("pane",{thread:""});G.setAttribute("hx-sync","this:replace"),te()||li(e),ai(G,
rr.signal),Yt(),ir&&!ar(G)?Wd():!e&&ii&&!G.contains(document.activeElement)&&di(),u("pane",{thread:A()})}function Ud(e){let t=new RegExp(`^${X("(\\d+)")}$`).exec(
e)?.[1],o=t&&U(t),n=o&&!te()?F("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,f().replaceWith(n),window.htmx?.process(n),No()}var Hd=()=>[pe,pe.
slice(0,-1)].includes(location.pathname);function li(e){document.body.dataset.view=G.dataset.view??(Hd()?"list":"thread"),e||(document.title=[G.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function Wd(){ir=!1;let e=sr;sr=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):di()}
var ar=e=>e?.querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function di(){(K()?G:Le()??G).focus({preventScroll:!0})}function jd(e){if(e.
defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.
getElementById(`message-${t.dataset.message}`);o?u("show-message",{li:o}):Po(t.getAttribute("href"),!0)}function zd({target:e}){let t=e.closest("a[href]");t&&(ir=
ar(f())&&t.closest("#pane")!==null&&t.matches("[data-close], .titlebar__back"),ar(f())||(sr=t))}var cr={};Y(cr,{connect:()=>Yd});function Yd(){document.addEventListener("click",Xd),document.addEventListener("error",Jd,!0)}function Xd(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),k.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&k.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Vd(r)}function Vd(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Jd({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Zd(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${l("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Zd(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=m("button",
"button button--quiet",l("retry"));n.type="button";let r=m("span","photo__failed",D("warning"),o||e.height<120?"":l("picture-failed"),o||e.height<80?"":n);r.title=
l("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var Qd=3e4;y("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!W(e);for(let a of L()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Io(r.dataset.onlineOf).includes(e))return;
let s=Io(r.dataset.online).filter(a=>a!==e);r.dataset.seen=W(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),eu(r)});i("socket",async({isUp:e})=>{let t=A(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await h(Ft(t)),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Yt())});var Io=(e="")=>e.split(" ").filter(Boolean);function eu(e){let t=Io(e.dataset.onlineOf).length,o=Io(e.dataset.online).length,n=f().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Zo(new Date(r)):"":e.textContent=n?l("online"):l("online-of",{n:o+1,all:t+1})}
function ui(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=Zo(
new Date(t.dataset.seen)))};e(),setInterval(e,Qd)}var lr={};Y(lr,{connect:()=>fi});var tu=`a[href^='${Nr}']:not(.button)`;function fi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(tu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&mi(e,r=>r.onPointer(n))},t),T(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),mi(e,r=>r.onSpace(n)))},t)}async function mi(e,t){
e.abort();let o=await k.profileCard().catch(()=>null);o?t(o):fi()}var dr=8,ur=4,M=null;function pi(){M=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||mr()||M&&!M.isConnected)&&$t()});i("sent",$t);i("history",$t);
i("back",fr);y("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?ou(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,$t())});
y("marks",fr);y("thread",e=>e.dataset.thread===d()?.dataset.thread&&fr());var Ro=()=>[...M?.querySelectorAll(".seen__face")??[]],ou=e=>Ro().find(t=>t.dataset.user===
e);function nu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>lo(t)&&!P(t));return mr()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var mr=()=>M?.querySelector(".seen__words").dataset.direct==="true",ru=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function $t(){if(!M||!d())return;let e=nu(),t=e?Ro().filter(o=>ru(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==M?e.after(M):!e&&!M.isConnected&&
d().append(M);let o=new Set(t.slice(0,dr));for(let r of Ro())r.hidden=!o.has(r);M.querySelector(".seen__more").textContent=t.length>dr?`+${t.length-dr}`:"";let n=M.
querySelector(".seen__words");mr()||(n.textContent=l("seen-by",{names:su(t)})),M.hidden=t.length===0})}var su=e=>{let t=e.map(o=>o.dataset.name);return t.length>
ur?`${t.slice(0,ur).join(", ")} +${t.length-ur}`:t.join(", ")};async function fr(){let{thread:e}=d()?.dataset??{},t=M;if(!t)return;let o=await h(Fr(e)),n=o.ok?b(
o.body).querySelector("#seen"):null;if(!(!n||M!==t||d()?.dataset.thread!==e)){for(let r of Ro()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}M=n,M.hidden=!0,t.replaceWith(M),$t()}}function hi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Ko&&(e.preventDefault(),iu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),ft())})}async function iu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Vo);let o=await h(Ko,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",Vo),u("\
still-signed-in");let n=m("li","problem",o.problem?.text||l("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign(Rt)}var pr={};Y(pr,{connect:()=>lu});function lu(){document.addEventListener("click",e=>gi(e.target.closest(".spoiler"))),T(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),gi(e.target))})}function gi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var xr={};Y(xr,{connect:()=>uu,connectPane:()=>yr});var du=200,hr=()=>_("folded-previews",[]);function uu(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&mu(e),!0),i("placed",({li:e})=>gr(
e)),i("history",()=>gr(d()))}function yr(){gr(d())}function mu(e){let{id:t}=e.closest(".message"),o=hr().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-du);(n.length!==
hr().length||!e.open)&&O("folded-previews",n)}function gr(e){let t=new Set(hr());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var fe=64,fu=/^\(\d+\) /,Sr=null;function br(){yi(),y("unread",e=>{document.body.dataset.unread=e.dataset.count,yi()}),new MutationObserver(xi).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Dt=()=>Number(document.body.dataset.unread)||0;function yi(){xi(),pu()}function xi(){let e=document.title.replace(
fu,""),t=Dt()>0?`(${Dt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function pu(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Dt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Sr??(Sr=await hu(e.dataset.plain)),Dt()===0)return;e.
href=gu(Dt())}catch{}}}function hu(e){return new Promise((t,o)=>{let n=new Image(fe,fe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function gu(e){let t=Object.assign(
document.createElement("canvas"),{width:fe,height:fe}),o=t.getContext("2d");o.drawImage(Sr,0,0,fe,fe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(fe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(fe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,fe-r/2,47),t.toDataURL("image/png")}var xu=5e3,wr=3e3,Ot=new Map,Bo={thread:"",at:-wr};y("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===q()||W(o))return;Ot.has(t)||Ot.set(t,new Map);let r=Ot.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>kr(t,o),xu)}),vr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&kr(o.dataset.thread,
e.dataset.sender)});y("news",e=>kr(e.dataset.thread,e.dataset.sender));function Si(e,t){let o=e.querySelector("#composer textarea");vr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Su(e.dataset.thread)},{signal:t})}i("composed",()=>Bo={thread:"",at:-wr});function Su(e){let t=performance.
now();Bo.thread===e&&t-Bo.at<wr||(Bo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function kr(e,t){let o=Ot.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),vr(e))}function vr(e){let t=[...Ot.get(e)?.values()??[]].map(c=>c.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(c=>m("b","",c)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...It(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return bi();if(P(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(he()&&zt())&&
wu(e)});i("all-read",bi);function wu(e){let t=m("li","divider divider--new",l("new-messages"));t.id="new-messages",E(()=>{wi(),e.before(t),V(e)})}function bi(){
E(wi)}function wi(){let e=document.getElementById("new-messages");if(!e)return;let t=xe(e);e.remove(),t&&V(t)}var qr={};Y(qr,{connect:()=>vu});var ku=1e3,ki=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(ki.unobserve(o),k.player().then(({prepare:n})=>n(o),()=>{}))});function vu(){
i("pane",Nt),i("history",Nt),i("placed",Nt),i("gallery",Nt),i("played",({player:e})=>Eu(e)),Nt()}var Er=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Nt(){let e=_("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===q()||o===void 0||e.includes(Er(t)),ki.observe(t)}}function Eu(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=_("heard",[]).filter(n=>n!==Er(e));O("heard",[...o,Er(e)].slice(-ku))}document.documentElement.classList.add("has-js");is();ht(document);hi();xa();Ba();Fa();ui();us(document.body.dataset.page);document.body.dataset.page==="app"?qu():
document.getElementById("dock")&&_u();function qu(){_("dock",{}).state==="closed"&&ne("dock"),br(),vi(),Ei(),Pn(),Hn()}async function _u(){br(),Pn(),Hn(),(await k.
dock()).connect(Ei,vi)}function vi(){ua(),ni()}function Ei(){cs();for(let e of[nn,go,So,cr,xr,qr,pr,Zn,Xn,Rn,lr])e.connect();ci([ht,Ns,on,ps,Js,ga,Sn,ia,pi,Jr,Ra,
zn,Si,ti,wa,Ja,yr,Ms,ms])}export{Lu as a,_i as b,Tu as c,Ai as d,Cu as e,Mu as f,b as g,m as h,D as i,Du as j,u as k,i as l,T as m,l as n,Dr as o,Ru as p,Bu as q,Nr as r,Fu as s,X as t,Ku as u,
Uu as v,Hu as w,Wu as x,ju as y,h as z,Ht as A,ft as B,f as C,Le as D,A as E,K as F,E as G,_ as H,O as I,Ye as J,y as K,ht as L,ls as M,ds as N,de as O,Xf as P,
Xc as Q,yo as R,we as S,Qc as T,Ie as U,wt as V,Re as W,vt as X,Ea as Y,qa as Z,_t as _,Vp as $,_l as aa,eh as ba,th as ca,oh as da,fs as ea,k as fa,Gi as ga,Yi as ha,
Sm as ia};

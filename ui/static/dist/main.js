var pr=Object.defineProperty;var hr=e=>{throw TypeError(e)};var Ua=(e,t,o)=>t in e?pr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var Y=(e,t)=>{for(var o in t)pr(e,o,{get:t[o],enumerable:!0})};var $d=(e,t,o)=>Ua(e,typeof t!="symbol"?t+"":t,o),Lo=(e,t,o)=>t.has(e)||hr("Cannot "+o);var Ha=(e,t,o)=>(Lo(e,t,"read from private field"),o?o.call(e):t.get(e)),Id=(e,t,o)=>t.has(e)?hr("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Wa=(e,t,o,n)=>(Lo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Bd=(e,t,o)=>(Lo(e,t,"access private method"),o);var Rd=(e,t,o,n)=>({set _(r){Wa(e,t,r,o)},get _(){return Ha(e,t,n)}});function b(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function B(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function O(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function c(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function A(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var ja=new Intl.PluralRules(document.documentElement.lang||"en");function l(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(ja.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Tt(e,t){
return l(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var za=15e3;async function h(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),za);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,i),D=await p.text();return p.status===401&&it(),{status:p.status,ok:p.ok,body:D,problem:p.ok?null:Ya(D,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Mt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function it(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ya(e,t){let o=b(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Dt=()=>document.body.dataset.serverId??"",E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),_=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Co=()=>document.getElementById("composer"),ke=()=>Co()?.querySelector("textarea[name=content]")??null,Z=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Ot=()=>document.visibilityState==="visible"&&document.hasFocus(),R=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,N=e=>e.dataset.kind==="system",$=e=>e.dataset.sender===E()&&!N(e);var To=new Map,ve=null,Mo=(e,t)=>`/chats/${e}${t?`?m=${t}`:""}`;function gr(e,t,o){o?To.set(e,{address:e,thread:t,id:o.id,top:o.top}):To.delete(e)}function yr(e){
return ve=To.get(e)??null,ve?Mo(ve.thread,ve.id.replace("message-","")):e}function Sr(e){let t=ve?.thread===e?ve:null;return ve=null,t}var Xa=80,w=null,br="",Fe=!0,Do=!1,ue=null,Po=-1;function wr(e,t){if(w=e.querySelector(".thread__scroll"),!w)return;let o=d();w.style.overflowAnchor="none",Ga(o),
w.addEventListener("scroll",Va,{passive:!0,signal:t});let n=new ResizeObserver(()=>ct());n.observe(w),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>_e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),w=ue=null})}c("placed",Re);c("read",Re);c("show-message",({li:e})=>kr(e));var Nt=()=>!w||
w.scrollHeight-w.scrollTop-w.clientHeight<=Xa,xr=()=>Fe&&!("hasNewer"in(d()?.dataset??{})),qe=()=>w;function v(e,t="top"){if(!w||Do)return e();Do=!0,vr();try{return e()}finally{
Do=!1,ct(t)}}function _e({takesFocus:e=!1}={}){w&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):No({takesFocus:e}))}function No({takesFocus:e=!1}={}){
w&&(Fe=!0,ct(),u("scrolled"),Re(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function kr(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),w.scrollTop+=Ee(e).top-(w.clientHeight-e.offsetHeight)/2,Pt(),u("sc\
rolled")}function Ga(e){Fe=!0;let t=Sr(e.dataset.thread);br=t?.address??Mo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return w.
scrollTop+=Ee(o).top-t.top,Pt(),Re();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return kr(n);ct(),
r&&Ee(r).top<0&&(w.scrollTop+=Ee(r).top-16),Pt(),Re()}var Oo=!1;function Va(){Oo||(Oo=!0,requestAnimationFrame(()=>{Oo=!1,w&&(vr(),Z()||gr(br,d().dataset.thread,
Fe?null:ue),Re(),u("scrolled"))}))}function vr(){w.scrollTop===Po&&ct(),Pt()}function Pt(){Fe=Nt(),Po=w.scrollTop,ue=null;let e=w.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ue={id:t[o].
id,...Ee(t[o])})}function ct(e="top"){if(!w)return;let t=ue&&document.getElementById(ue.id);if(Fe)w.scrollTop=w.scrollHeight;else if(t){w.scrollTop+=Ee(t)[e]-ue[e];
let o=e==="top"?"bottom":"top";ue[o]=Ee(t)[o]}Po=w.scrollTop}function Ee(e){let t=w.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Re(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!w||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=w.scrollHeight-w.scrollTop-w.clientHeight,r="hasNewer"in t.dataset||n>w.clientHeight;e.hidden=Nt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?l("new-count",{n:o}):l("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Ke=new Map,Q=e=>`ribbit:${Dt()}:${E()}:${e}`;function q(e,t){if(Ke.has(Q(e)))return Ke.get(Q(e));try{let o=localStorage.getItem(Q(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function F(e,t){let o=Q(e);Ke.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Ke.set(o,t)}}function ee(e){Ke.delete(Q(e));
try{localStorage.removeItem(Q(e))}catch{}}function $o(e){let t=Q(e),o=new Set([...Ke.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Q("").length))}function Io(){for(let e of $o(""))ee(e)}function Ue(e){addEventListener("storage",t=>{t.key?.
startsWith(Q(""))&&e(t.key.slice(Q("").length))})}function $t(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var Za=3e4,Qa=300,ei=["presence","read","avatar"],It=new Map,He=[];function S(e,t){It.has(e)||It.set(e,[]),It.get(e).push(t)}function We(e){for(let t of[...b(e).
children])ei.includes(t.dataset.frame)&&(He=[...He.slice(1-Qa),{frame:t,at:performance.now()}]),qr(t)}function Bt(){He=He.filter(({at:e})=>performance.now()-e<Za);
for(let{frame:e}of He)qr(e)}var Er=()=>He=[];function qr(e){for(let t of It.get(e.dataset.frame)??[])t(e)}var ti=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Rt=e=>new Intl.DateTimeFormat(ti,e),_r=Rt({hour:"numeric",minute:"\
2-digit"}),oi=Rt({month:"short",day:"numeric"}),ni=Rt({month:"short",day:"numeric",year:"numeric"}),ri=Rt({dateStyle:"full",timeStyle:"short"}),Ft=e=>e.replace(
/[\u00a0\u202f]/g," "),je=e=>Ft(_r.format(e)),Ar=e=>Ft(_r.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),ze=e=>Ft(ri.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Lr=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ye(e,t=new Date){let o=P(e);return o===P(t)?l("today"):Lr(o,t)?l("yesterday"):Ft((e.getFullYear()===t.getFullYear()?oi:ni).
format(e))}var Bo=e=>P(e)===P(new Date)?je(e):Ye(e);function Cr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?l("just-now"):o<60?l("minutes-ago",{n:o}):o<
1440?l("hours-ago",{n:Math.floor(o/60)}):Ye(e,t)}function Tr(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Dt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Ro(e){let t=new Date,o=t-e<24*36e5;return l("last-seen",{when:!o&&
Lr(P(e),t)?l("yesterday-within"):Cr(e,t)})}var si={clock:je,ago:Cr};function Fo(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(si[t.dataset.time]??Bo)(o),t.title=ze(o)}}function Mr(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Dr(e){return e<1e3?l("size-bytes",{n:e}):e<999500?l("size-kb",{size:Ko(e/1e3)}):e<9995e5?l("size-mb",{size:Ko(e/1e6)}):l("size-gb",{size:Ko(e/1e9)})}var Ko=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Or=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var x={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),
lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),
reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
ii={settings:x.settings,avatar:x.avatar};function Pr(e){ii[e]?.().then(({connect:t})=>t(),()=>{})}var ci={"[data-picks]":x.peoplePicker,"#search":x.search,"#gal\
lery":x.gallery};function Nr(e,t){for(let[o,n]of Object.entries(ci)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),
s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var $r=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var U=null,M=null,Le=0;function Ir(e,t){M=e.querySelector("#composer");let o=M?.querySelector("input[type=file]");if(!o)return M=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?fi(r):r);o.value="",Ho(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),x.addMenu().then(({toggle:r})=>M&&r(M,o),()=>di({})))},{signal:t}),R()&&$r()&&mi(t),document.addEventListener("paste",hi,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,gi,{signal:t});Le=0,U?.show(M),t.addEventListener("abort",()=>M=null)}c("edit-unsen\
t",({files:e})=>e?.length&&Kt(t=>t.restore(M,e)));var Br=()=>U?.count(L())??0,Rr=()=>U?.isSpoiler(L())??!1,Fr=()=>U?.isHeldUp(L())??!1,Kr=()=>U?.take(L())??[],Ur=e=>U?.
isUnderWay(e)??!1,Uo=e=>U?.previewOf(e)??null;function di({accept:e="",capture:t="",isVoice:o=!1}){let n=M?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function ui(e){x.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:l("try-again")}))}async function pu(e,t){let o=[];return await Kt(n=>o=n.hand(e,t)),o}var fi=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function mi(e){let t=M,o=f("button","hold__press",O("microphone"));o.type="button",o.setAttribute("aria-label",l("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),x.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:l("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&ui(t),{signal:e});let n=f("span","hold__lock",O("lock"),O("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function Ho(e){e.length>0&&Kt(t=>M&&t.add(M,e))}async function Kt(e){
U??(U=await pi().catch(()=>null)),U?e(U):u("composer-note",{words:l("try-again")})}async function pi(){let[e,{Upload:t}]=await Promise.all([x.tray(),x.upload()]);
return e.useUpload(t),e}function hi(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!M?.contains(e.target);
!M||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),Ho(t))}function gi(e){!M||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Le===1&&Kt(t=>Le>0&&M&&t.showDrop(M,Z())),e.type==="dragleave"&&Le>0&&Le--,e.type==="drop"&&(Le=0,Ho([...e.dataTransfer.files])),Le===0&&
U?.hideDrop())}var yi=98,Wr=null;function jr(e){e===Wr&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(yi,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Wr=o===t?e:null})}var zo={};Y(zo,{connect:()=>Si,connectPane:()=>jo,discardEdit:()=>Wt,draftPreview:()=>Wo,saveEdit:()=>Ht,savedDraft:()=>jt,savedEdit:()=>Ut});var lt=e=>`draft:${e}`,Wo=e=>(q(lt(e),"")||"").trim();function Si(){Ue(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function jo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=q(lt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
zr(o,n.value):Ht(o,r,n.value)},{signal:t}),c("composed",({thread:r})=>r===o&&zr(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Ut=e=>q(
`edit:${e}`,null),Ht=(e,t,o)=>F(`edit:${e}`,{id:t,text:o}),Wt=e=>ee(`edit:${e}`),jt=e=>q(lt(e),"");function zr(e,t){t.trim()===""?ee(lt(e)):F(lt(e),t)}var zt=new Set,Yr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),H=e=>e!==E()&&Yr().includes(e);function Xo(e){if(e===document.body.dataset.
blocked)return;let t=Yr();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==H(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(Go))}c("pane",()=>zt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?zt.add(t.id):zt.delete(t.id),Yo(t,e.target.open)},!0);function Go(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!N(e)&&H(e.dataset.sender)?(o||e.prepend(o=B("fold-template")),o.open=zt.has(e.id),Yo(e,o.open)):o&&(o.remove(),Yo(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&H(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=l("folded"))}function Yo(e,t){let o=e.getAttribute("aria-label");
o!==l("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:l("folded"))}async function Xe(e){try{return await navigator.clipboard.writeText(e),!0}catch{return bi(e)}}function bi(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Xr=14,wi=20,xi=200,ki=2e3,Yt=new Set;c("pane",()=>Yt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&Ai(t);let o=e.
closest?.(".show-more");o&&v(()=>Vo(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Vo(_i(t),!0)});function Gr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))Ei(n);let o=t.filter(vi);for(let n of o)Vr(n,n,n.closest(
".message").id)}function vi(e){if(e.textContent.length<xi&&e.querySelectorAll("br, li, blockquote").length<Xr/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Xr*parseFloat(getComputedStyle(e).lineHeight)-1}function Ei(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(B("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=wi))return;let o=e.closest(".message");Vr(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Vr(e,t,o){let n=f(
"button","show-more",f("span","",""),O("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Vo(n,Yt.has(o))}var qi=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,_i=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Vo(e,t){qi(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=l(t?"show-less":"show-more"),t?
Yt.add(e.dataset.folds):Yt.delete(e.dataset.folds)}async function Ai(e){let t=e.closest(".code").querySelector("code").textContent,o=await Xe(t),n=e.lastElementChild;
n.textContent=l(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=l("copy"),e.classList.remove("code__copy--done")},
ki)}var Jo=e=>{if(H(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!$(e)};function Zo(e){if(e.dataset.
mentions===void 0)return;let t=Jo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}c("blocked",()=>d()?.querySelectorAll(".message").forEach(Zo));var Qo=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Jr(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Qo(t).includes(E())))}var Zr="a:not([aria-hidden]), button, [role=button]";function en(e){for(let t of e.querySelectorAll(Zr))t.tabIndex=-1}function Qr(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Zr)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&en(r)},{signal:t})}var Ci=6e4,Xt=e=>e.classList.contains("message");function fe(e){do e=e.nextElementSibling;while(e&&!Xt(e));return e}function Gt(e){do e=e.previousElementSibling;while(e&&
!Xt(e));return e}function X(e,t=e){if(!e)return;let o=fe(t)??t,n=[],r=Gt(e);for(let s=e;s&&(Ti(s,r)&&n.push(s),s!==o);s=fe(s))r=s;Gr(n)}function Vt(e){let t=e.querySelectorAll(
".message");t.length&&X(t[0],t[t.length-1])}function Ti(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<Ci,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),Mi(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Oi(e,o),Go(e),Jr(e),Zo(e),en(e),!0)}function Mi(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let p=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=p}if((s||n)&&r?.remove(),s)return Di(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(es(o)),
r.dataset.day=P(o);let a=Ye(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Di(e,t){let o=t?P(t):void 0,n=t?Ye(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",es(t)," · ",f(
"b","",l("new-messages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function es(e){let t=f("a","divider__day",Ye(e));return Object.assign(
t,{tabIndex:-1,title:l("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${P(e)}`}),t.dataset.dialog="",t}function Oi(e,t){let o=je(t),n=e.dataset.clock??
e.querySelector(".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=ze(t);let r=e.
querySelector("time.message__gutter");r&&(r.textContent=Ar(t));let s=e.querySelector(".message__edited[data-at]");s&&(s.title=ze(new Date(s.dataset.at)));let a=e.
getAttribute("aria-label")??"",i=n?a.lastIndexOf(n):-1;i>=0&&e.setAttribute("aria-label",a.slice(0,i)+o+a.slice(i+n.length))}var Jt=400,Pi=50,ts=8,Ni=60,me=new Map,re=e=>Number(e.dataset.seq),Zt=e=>Number(e.dataset.version),Qt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function ns(){let e=d();me.clear(),e&&Vt(e)}c("day",()=>{let e=d();e&&v(()=>Vt(e))});S("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(se(o),rs(t,e.dataset.version))});S("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&rs(t,e.dataset.version)});S("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});S("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function rs(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function se(e){let t=d(),o=document.getElementById(e.id)??Ii(t,e.dataset.clientId);if(o&&Qt(o)&&Zt(o)>=Zt(e))return o;let n=re(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&Qt(o)?Bi(o,e):Fi(t,e,o));return r||$i(e),u("placed",{li:r??e,isNew:n}),n&&r&&cs(
t),r}function $i(e){me.delete(e.id),me.set(e.id,e),me.size>Jt&&me.delete(me.keys().next().value)}function ss(e){let t=[document.getElementById(e.id),me.get(e.id)].
filter(Boolean);return me.delete(e.id),t.find(o=>Zt(o)>=Zt(e))??e}function Ii(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Bi(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),X(t),o&&(t.contains(o)?o:Ri(t,
o)??t).focus({preventScroll:!0}),t}function Ri(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Fi(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&re(t)>re(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&re(t)<re(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&re(a)>re(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):to(e,t),X(t),t}function to(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function as(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-ts):r.splice(0,ts);if(v(()=>Ki(n,a.filter(i=>!document.getElementById(i.id)).map(ss),t),os(t)),cs(n,{fromEnd:t,isPaging:!0}),await Ui(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),eo(n,t,!s&&tn(n,e,t))},
os(t)),u("history")}var os=e=>e?"bottom":"top";function Ki(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)to(e,r);X(t[0],t[t.length-1])}var Ui=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Ni}):setTimeout(
e)});function is(e){let t=d(),o=[...e.querySelectorAll(".message")].map(ss),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&fe(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),re(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Vt(t),eo(t,!0,tn(t,e,!0)),eo(t,!1,tn(t,e,!1)),
u("history")}function tn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ce(e);return t.dataset.hasNewer==="true"||n!==null&&re(n)<Number(e.dataset.lastSeq)}
function eo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Hi(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Hi(e,t,o){let n=t?"older":"newer",r=f("a","link",l(n));
return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function cs(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.
querySelectorAll(".message:not([data-pending])")];n.length<=Jt+Pi||!o&&!xr()||v(()=>{let r=t?n.slice(Jt):n.slice(0,n.length-Jt),s=new Set(r);for(let i of[...e.children])
(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();eo(e,!t,!0),X(a)})}function Ce(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function ls(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find($)??null}var so={};Y(so,{add:()=>fn,connect:()=>nc,connectPane:()=>cn});var Ge="outbox:",dt=null,on=e=>e.startsWith(Ge);Ue(e=>on(e)&&nn());function W(){return dt??(dt=$o(Ge).map(e=>q(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),dt}var ds=e=>W().filter(t=>t.thread===e).pop()??null;function us(e){let t=Math.max(0,...W().map(o=>o.n))+1;fs({...e,id:$t(),n:t,at:Date.now(),problem:""})}
function te(e,t){let o=q(Ge+e,null);o&&fs({...o,...t})}function ut(e){let t=q(Ge+e,null);ee(Ge+e),t&&nn([t.thread])}function fs(e){F(Ge+e.id,e),nn([e.thread])}function nn(e){
let t=dt??[];dt=null;for(let o of new Set(e??[...t,...W()].map(n=>n.thread)))u("unsent",{thread:o})}c("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?l("deleted"):Ve(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function Ve(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var ji=400,zi=320,ms=new Map;function ps(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Yi(t,o),!n)return;v(()=>{to(
e,n,{afterPending:!0}),X(n)})}Qi(n,t)}function Yi(e,t){let o=B("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Vi(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Xi(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=je(n);let s=[...(e.files??[]).
map(({name:i})=>i),Ve(o)].join(" ").trim();o.setAttribute("aria-label",l("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&Zi(o,a),o}function Xi(e){let t=f("div","attachments"),n=e.map(r=>Uo(r.key)).filter(Boolean).map(({url:r,
width:s,height:a})=>{let i=f("img",""),p=Math.min(1,ji/s,zi/a);return Object.assign(i,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.max(1,Math.round(
a*p))}),i});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>f("span","a\
lbum__tile",r))));for(let r of e.filter(({key:s})=>!Uo(s)))t.append(f("div","file",f("span","file__kind",Or(r.name)),f("span","file__text",f("span","file__name",
r.name),f("span","file__size",Dr(r.size)))));return t}c("upload-progress",({key:e,part:t})=>ms.set(e,t));function Gi(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===
0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:ms.get(n.key)??0),0)/t}function Vi(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,
alt:l("sticker",{name:e}),src:Ji(e)}),t}var Ji=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??`/stickers/${e}/picture`;function Zi(e,t){
let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??
"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",Ve(t))))}function Qi(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=Gi(t.files),a=r?l("waiting"):s<1?l("uploading",{percent:Math.floor(100*s)}):l("sending"),i=n?
t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(O("clock"),a);let p=t.problem==="?"?l("not-sent"):`${l("not-sent")} · ${t.problem}`;
o.replaceChildren(O("warning"),f("span","",p),rn("retry"),t.sticker?"":rn("edit"),rn("delete")),o.setAttribute("role","alert")}function rn(e){let t=f("button","",
l(e));return t.type="button",t.dataset.outbox=e,t}var hs=[1e3,2e3,4e3,8e3],no=2e4,ec=5e3,tc=6e4,oc=3,sn=$t(),oo=new Set,Te=0,an=0;function nc(){Ue(e=>{on(e)&&(I(),ae())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&sc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Te=0,ae()}),addEventListener("pa\
gehide",()=>{ys();for(let e of W())dn(e)&&un(e)&&te(e.id,{seen:0})}),ae()}var cn=I;c("sent",({clientId:e})=>ut(e));c("online",()=>{Te=0;for(let e of W())e.isSoft&&
te(e.id,{problem:"",isSoft:!1});I(),ae()});c("connection",()=>I());var ln=e=>W().find(t=>t.files?.some(o=>o.key===e)),dn=e=>(e.files??[]).some(t=>!t.id),un=e=>(e.
files??[]).every(t=>t.id||Ur(t.key)),rc=e=>dn(e)&&!un(e)&&!(Date.now()-(e.seen??e.at)<tc);c("uploaded",({key:e,id:t})=>{let o=ln(e);o&&(te(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),I(),ae())});c("upload-failed",({key:e,problem:t})=>{let o=ln(e);o&&(te(o.id,{problem:t}),I(),ae())});c("upload-progress",({key:e})=>{
let t=ln(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>ec&&te(t.id,{seen:Date.now()}),I())});function fn(e){us(e),I(),_e(),ae()}function sc(e,t){if(e==="delete"||e===
"edit"){let n=W().find(r=>r.id===t);ut(t),I(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}te(t,{problem:"",isSoft:!1});
let o=W().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Te=0,I(),ae()}function ae(){clearTimeout(an);let e=new Set(W().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!gs())return ro(no/4);for(let t of e)ac(t)}}async function ac(e){if(!oo.has(e)){oo.add(e);try{for(;;){let t=W().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(rc(t)){te(t.id,{problem:l("choose-again",{name:t.files.find(n=>!n.id).name})}),I();continue}if(dn(t)){un(t)||ro(no/4);break}gs();let o=await h(`/\
chats/${e}/messages`,{form:ic(t)});if(!cc(t,o))break}}finally{oo.delete(e),oo.size===0&&ys()}}}var ic=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["st\
icker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function cc(e,{ok:t,status:o,body:n,problem:r}){let s=t?b(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(Te=0,ut(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&se(s),I(),!0):o===401?!1:o===
429?(ro(r.retryAfter*1e3),!1):t||o===0||o>=500?(Te++,o>=500&&Te>=oc&&te(e.id,{problem:r?.text||"?",isSoft:!0}),I(),ro(hs[Math.min(Te,hs.length)-1]),!1):(te(e.id,
{problem:r?.text||"?"}),I(),!0)}function ro(e){clearTimeout(an),an=setTimeout(ae,e)}function gs(){let e=q("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
sn&&t>0&&t<=no?!1:(F("lease",{page:sn,until:Date.now()+no}),!0)}function ys(){q("lease",null)?.page===sn&&ee("lease")}function I(){let e=d();if(!e)return;let t=W().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?ut(n.id):ps(e,n,Ce(e))}var ft=1e4,mn=9500,g=null,y=null;function Ss(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;y.addEventListener("input",Je,
{signal:t}),A(y,dc,{signal:t}),A(y,n=>xs(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",ks,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),pe(),ie())},{signal:t});let o=Ut(m().dataset.thread);o&&y.value===jt(m().dataset.thread)&&
bs(o),Je()}c("files-changed",()=>y?.isConnected&&Je());c("composer-note",({words:e})=>mt(e,e!==""));c("connection",({isOnline:e})=>mt(e?"":l("offline-note")));function ie(){
y?.focus({preventScroll:!0})}function Rf(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
c("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;pe();let o=t&&document.getElementById(`message-${t}`);o&&pn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),ie(),y.setSelectionRange(e.length,e.length)});function pn(e){pe(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");ws("reply",Tt("replying-to",{name:t,text:Ve(e)})),ie()}async function hn(e){let{thread:t}=m().
dataset,o=g,n=await h(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==g)return;if(!n.ok)return mt(n.problem?.text||l("try-again"),!0);pe();let r={
id:e.id.replace("message-",""),text:n.body};Ht(t,r.id,r.text),bs(r),ie(),y.setSelectionRange(y.value.length,y.value.length)}function bs({id:e,text:t}){g.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,ws("pencil",[f("b","",l("edit-message")),f("span","composer__ke\
y",` · ${l("esc-cancels")}`)]),Je()}function pe(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name\
=reply_to]").value="","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,Wt(m().dataset.thread),y.value=jt(m().dataset.thread)),mt(""),Je(),
!0)}function ws(e,t){let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(O(e)),v(()=>o.hidden=!1)}function Je(){let e=y.value.length<mn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in
g.dataset:Br()>0),o="recording"in g.dataset?g.dataset.recording==="":t&&e<=ft&&("editing"in g.dataset||!Fr());g.classList.toggle("composer--ready",o);let n=g.querySelector(
".composer__send");n&&(n.disabled=!o),jr(y),lc(e)}function lc(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<mn&&v(()=>t.hidden=e<mn),t.classList.
toggle("counter--over",e>ft);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(ft),over:o(e-ft)};t.hidden||(t.textContent=l(e>ft?"counter\
-over":"counter",n))}var xs=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!R()||e.ctrlKey||e.metaKey);function dc(e){if(xs(e))e.preventDefault(),g.requestSubmit?
g.requestSubmit():ks(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=ls();if(!t)return;e.preventDefault(),hn(t)}}function ks(e){if(e.preventDefault(),
!g.classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return mc();let t=Rr()?uc(y.value):
y.value;y.value="",fc({content:t,files:Kr()}),Je()}var uc=e=>(e.trim()||l("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function fc(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),pe(),fn({thread:t,replyTo:o,...e})}async function mc(){
if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;y.readOnly=!0;let n=await h(`/chats/${t}/messages/${e}/edit`,{form:{content:y.value}});
if(o===g&&(y.readOnly=!1),!n.ok)return o===g&&mt(n.problem?.text||l("try-again"),!0);if(Ut(t)?.id===e&&Wt(t),m()?.dataset.thread!==t||!g)return;let r=b(n.body).
querySelector(".message");r&&se(r),g.dataset.editing===e&&pe(),o===g&&ie()}function mt(e,t=!1){if(!g)return;let o=g.querySelector(".composer__note");o.setAttribute(
"role",t?"alert":"status"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var gn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function ao(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(gn)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return A(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var hc=2e3,Ze=null;function he(e,t){Ze?.remove(),Ze=f("span","tooltip",t),Ze.setAttribute("role","status"),Ze.style.insetInlineEnd="20px",Ze.style.insetBlockStart=
"20px";let o=Ze;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),hc)}var co={};Y(co,{close:()=>Oe,connect:()=>gc,isOpen:()=>io,openDialog:()=>De,show:()=>pt});var oe=null,vs=()=>{},io=()=>Me()?.firstElementChild!=null,Me=()=>document.getElementById("dialog");function gc(){let e=Me();e&&(e.addEventListener("click",t=>{
!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Oe())}),e.addEventListener("submit",yc),document.addEventListener("cl\
ick",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),De(o.getAttribute("href"),o))}))}
async function De(e,t){let o=await h(e),n=t?.closest?.(".message");if(!o.ok)return n&&he(n,o.problem?.text||l("try-again"));pt(b(o.body),t)}function pt(e,t){Oe(),
oe=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Me().replaceChildren(...e.children),window.htmx?.process(Me()),
vs=ao(Me()),(o??Me().querySelector(gn))?.focus()}function Oe(){return io()?(vs(),Me().replaceChildren(),(oe?.isConnected?oe:oe?.id?document.getElementById(oe.id):
null)?.focus({preventScroll:!0}),oe=null,!0):!1}async function yc(e){let t=e.target;if(t.method==="get")return Sc();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await h(t.getAttribute("action"),{form:Mt(t,o)});if(o&&(o.disabled=!1),!r.ok)return bc(t,r);let s=b(r.body),a=s.querySelector("[data-frame]")!==
null;a&&We(r.body);let i=s.querySelector(".message");if(i&&(oe=document.getElementById(i.id)??oe),i&&n&&d()===n&&se(i),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return pt(s,oe);let D=oe;Oe(),!i&&D?.matches(".message")&&he(D,l("reported")),a||u("dialog-done")}function Sc(){c("pane",()=>{Oe(),(document.querySelector(
".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function bc(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("\
p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=t?.text||l("try-again"),e.prepend(o)}var wc=["react","reaction","reply","edit"],qs=e=>e.id.replace("message-",""),Pe=e=>`/chats/${m().dataset.thread}/messages/${qs(e)}`;function Ne(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||N(e)||wc.includes(t)&&!Co())return!1;let o=$(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function ht(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ne(t,o.dataset.action)}async function ge(e,t){switch(e){case"re\
ply":return pn(t);case"edit":return hn(t);case"delete":return De(`${Pe(t)}/delete`,t);case"report":return De(`${Pe(t)}/report`,t);case"pick":return await(await x.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||he(t,l("try-again"));case"copy-link":return Es(t,new URL(`/chats/${m().dataset.thread}\
?m=${qs(t)}`,location.href).href);case"copy-text":{let o=await h(`${Pe(t)}/raw`);return Es(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Es(e,t){
he(e,l(t!==null&&await Xe(t)?"copied":"try-again"))}var xc=300,kc=2500;function As(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
gt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ge("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>Ac(i),xc))},s=()=>{clearTimeout(n),R()||Sn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var yn=new Set;async function gt(e,t,o){let n=`${e.id} ${t}`;if(yn.has(n))return;yn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>vc(e,t,o));let a=await h(`${Pe(e)}/reactions`,{form:{reaction:t}});yn.delete(n);let i=a.ok?b(a.
body).querySelector(".message"):null;if(i&&d()===r)return se(i);!a.ok&&e.isConnected&&v(()=>_c(e,s))}function vc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",Ec(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(D=>_s(D.value)===_s(t));r||(r=qc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Qo(r),a=s.includes(E()),i=a?s.filter(D=>D!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var _s=e=>e.replace(/\uFE0F/g,"");function Ec(e){let t=f(
"form","chips");return t.method="post",t.action=`${Pe(e)}/reactions`,t}function qc(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function _c(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ne=null;async function Ac(e){let t=e.closest(".message");if(!t)return;let o=await h(
`${Pe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Sn(),ne=f("spa\
n","tooltip",o.body.trim()),ne.setAttribute("role","tooltip"),ne.dataset.extra="",t.append(ne);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.
max(8,Math.min(n.left-r.left,r.width-ne.offsetWidth-8));ne.style.left=`${s}px`,ne.style.top=`${n.top-r.top-ne.offsetHeight-4}px`,R()&&setTimeout(Sn,kc)}function Sn(){
ne?.remove(),ne=null}var Cc="🖼️";function ce(e,t=""){let o=yt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),Tc(e,t),Mc(e.querySelector(".chat__count"),o,Ls(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Bo(r),n.title=ze(r)}}var yt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),Ls=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Cs(e,t){let{seq:o}=t.dataset,n=Ls(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Jo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function lo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function Ts(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===E()?l("you"):s,p="deleted"in t.dataset,D=t.dataset.
kind==="system",Ct=!D&&e.dataset.kind!=="direct"&&H(r),mr=Ct?l("folded"):t.textContent.trim();p&&!Ct?e.dataset.preview=l("deleted"):e.dataset.preview=D||Ct?mr:l(
"preview-by",{name:i,text:mr}),p&&!Ct?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(D?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function Tc(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Wo(e.dataset.thread),s=ds(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",l("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",l("draft",{text:r}))):s?o.replaceChildren(O(s.problem?"warning":
"clock"),l("preview-by",{name:l("you"),text:s.content??Cc})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Mc(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${l(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var Dc=400,Qe=()=>document.getElementById("chats-part"),ye=()=>_()?.dataset.filter??"all",K=e=>document.getElementById(`nav-${e}`),$e=()=>[..._()?.querySelectorAll(
".chat")??[]];function Ms(){if(!_())return;let e=Qe().parentElement;e.addEventListener("scroll",()=>le(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),le(!0))}),Se(_()),le(!1)}c("day",()=>$e().forEach(e=>ce(e)));c("d\
raft",({thread:e})=>wn(e));c("unsent",({thread:e})=>wn(e));c("list-typing",({thread:e,name:t})=>wn(e,t));c("pane",Os);function Oc(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function et(e){
let t=_(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&Oc(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function tt(e){e?.remove(),Ds(),le(!1)}function Ds(){let e=Qe().querySelector(".filters--list"),t=$e().
length>=Number(e.dataset.from)||_().querySelector("a[data-page=chats]");e.hidden=ye()==="all"&&!t}var bn=!1;async function le(e){let t=_(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<Dc;if(bn||!(n||e))return;bn=!0;let r=await h(o.getAttribute("href"));if(bn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...b(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!K(i.dataset.
thread)});t.append(...s),Se(...s),le(!1)}function Se(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))lo(o),
ce(o),o.nextElementSibling.tabIndex=-1}Os(),_()&&Ds()}function Os(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??L();for(let n of $e()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ce(n))}}function wn(e,t){
let o=K(e);o&&ce(o,t)}var St=new Map,xn=new Set;function Ie(e,t){St.get(e)?.push(t);for(let o of xn)o.push(t);return St.has(e)}async function Ps(e){let t=[];xn.add(t);try{return await e()}finally{
xn.delete(t),t.forEach(o=>o())}}async function bt(e){if(!_()||Ie(e,()=>bt(e)))return;St.set(e,[]);let t=await h(`/chats/${e}/entry?filter=${ye()}`),o=St.get(e);
St.delete(e),Nc(e,t),K(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&bt(e)}function Nc(e,t){let o=K(e)?.closest("li");if(t.status===204||t.status===404)return tt(
o);let n=t.ok?b(t.body).querySelector("li"):null;!n||!_()||(o?o.contains(document.activeElement)?$c(o,n):o.replaceWith(n):_().prepend(n),Se(n),et(n),kn())}function kn(){
m()?.querySelector("#welcome")&&u("reload",{path:"/"})}function $c(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}c("pane",({thread:e})=>e&&F("last-thread",e));var Im=()=>q("last-thread","");var Ic=40,Bc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,Rc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Fc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Kc=/[\p{L}\p{Nd}\p{M}]/u,Uc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Hc(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-Ic),n=Bc.exec(o);if(n){let s=t.length-n[0].length;return Wc(t,s)&&!Ns(t)?{kind:"member",query:n[1],at:s}:null}let r=Rc.exec(o);return!r||Ns(t)||zc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Wc(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=jc(e.slice(0,n+r.index),o);return o}function jc(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!Kc.test(
o)||Fc.test(o)||Uc.test(o)}var Ns=e=>(e.match(/```/g)?.length??0)%2===1,zc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ot=null;function $s(e,t){ot?.close();let o=ke();if(!o||!L())return;let n=async r=>{!ot&&!Hc(o)||(ot??(ot=await x.suggest().catch(
()=>null)),ot&&!t.aborted&&ot.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Km(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Um(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((i,p)=>p<r||p>=s?"":Xc(p,i)).join("")),o.append(a)}return o}function Xc(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Hm(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var vn="/settings/look";function Bs(){document.addEventListener("pointerdown",({target:e})=>Is(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Is(t=>!t.contains(e))),A(document,Gc,{capture:!0}),document.addEventListener("submit",Vc)}var Rs=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Is(e){for(let t of Rs())e(t)&&(t.open=!1)}function Gc(e){if(e.key!=="Escape")return;let t=Rs()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Vc(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==vn)return;if(e.preventDefault(),!(await h(
vn,{form:Mt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${vn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Zc=450,Qc=10,G=null,Fs=()=>{};function Ks(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let p=i.target.closest(".message");i.pointerType==="mouse"||!p||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,el(
p)},Zc))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Qc&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let p=(i.pointerType??r?.pointerType)==="touch";(G||p&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),wt()})}function el(e){Ne(e,"copy-link")&&(wt(),G=B("sheet-template"),G&&(ht(G,e),G.addEventListener("click",t=>tl(t,e)),document.body.append(G),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Fs=ao(G),G.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function wt(){return G?(Fs(),G.remove(),G=null,!0):!1}function tl(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;wt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?gt(n,s,o.querySelector("img")?.src):r!=="close"&&ge(r,n)}S("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var qn={};Y(qn,{connect:()=>rl});var ol=450,nl=10;function rl(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),uo(t))}),document.addEventListener("contextmenu",e=>{let t=En(e.target);!t||e.shiftKey||(e.preventDefault(),R()||uo(t,e.clientX>0?e:void 0))}),
A(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),uo(En(e.target)))}),sl()}var En=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function uo(e,t){let o=await x.chatMenu().catch(()=>null);o?o.open(e,t):he(e.closest("li"),l("try-again"))}function sl(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:En(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,uo(s)},ol))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>nl&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var fo=()=>Ps(al);c("blocked",fo);S("blocks",Hs);function Hs(e){Ie("",()=>Hs(e)),Xo(e.dataset.blocked)}async function al(){let e=ye(),t=await h(`/chats/list?fil\
ter=${e}`);if(ye()!==e)return t.ok;let o=_(),n=t.ok?b(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;Xo(n.dataset.blocked);let r=o.contains(document.
activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let p of[...n.children].map(D=>il(D,a)))p===i?i=i.nextElementSibling:o.
insertBefore(p,i);for(;i;){let p=i.nextElementSibling;i.remove(),i=p}return Se(o),a.forEach(et),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),
le(!1),!0}function il(e,t){let o=e.querySelector(".chat"),n=o&&K(o.dataset.thread);if(!n)return e;let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(
n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),lo(o),r<0&&t.push(n.closest("li")),r<0||r===0&&cl(o,n)?n.closest("li"):e}
function cl(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.
querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ll=300,dl=1e4,ul=6e4,Ws=1e4,fl=3e4,ml=5e3,V=null,nt="",ho=0,po=0,Ln=0,mo=0,Cn=0,rt=()=>V?.readyState===WebSocket.OPEN;function Tn(){yo(),setInterval(()=>{(rt()?
go(ho)>ul:V&&go(Ln)>Ws)&&Ys()},5e3),addEventListener("online",An),addEventListener("pagehide",js),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&An())}function js(){let e=V;V=null,clearTimeout(Cn),e?.close()}var go=e=>Math.
abs(Date.now()-e);c("pane",Xs);c("signing-out",js);c("still-signed-in",An);c("say",e=>_n(e));function _n(e){rt()&&V.send(JSON.stringify(e))}function yo(){clearTimeout(
Cn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);V=e,nt="",Ln=Date.now(),e.onopen=()=>{ho=po=Date.now(),Xs(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{V===e&&(ho=Date.now(),We(t.data))},e.onclose=t=>{V===e&&zs(t.code)}}function zs(e){if(V=null,nt="",Er(),e===1008)return it();po&&
Date.now()-po>ml&&(mo=0),po=0,mo++,u("socket",{isUp:!1,tries:mo});let t=Math.min(dl,ll*2**(mo-1));Cn=setTimeout(yo,t*(.5+Math.random()/2))}function An(){V?(rt()?
go(ho)>fl:go(Ln)>Ws)&&Ys():yo()}function Ys(){let e=V;e.onopen=e.onmessage=e.onclose=null,e.close(),zs(1006),yo()}function Xs(){let e=L();rt()&&(nt&&nt!==e&&_n(
{event:"leave",data:{threadId:Number(nt)}}),nt=e,e&&_n({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var hl=5e3,gl=4e3,Vs=15e3,yl=3,So=0,xt=0,Gs=-Vs;c("socket",({isUp:e,tries:t})=>e?Sl():bl(t));c("pane",Zs);async function Sl(){clearTimeout(So),clearTimeout(xt),
So=xt=0;let e=be()!=="";kt("live"),u("online"),e&&u("back"),await fo()}function bl(e){be()==="live"&&kt("lost"),So||(So=setTimeout(()=>kt("reconnecting"),hl)),e>=
yl&&(xt||(xt=setTimeout(Js,0)))}async function Js(){let e=L(),t=e?await wl(e,d()):!0;t&&performance.now()-Gs>Vs&&(t=await fo(),Gs=performance.now()),!rt()&&(t?(kt(
"polling"),u("online")):be()==="polling"&&kt("reconnecting"),xt=setTimeout(Js,gl))}async function wl(e,t){let o=await h(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&We(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var be=()=>document.documentElement.dataset.connection??
"";function kt(e){be()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Zs(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Zs(){let e=m()?.querySelector(".banner");if(!e)return;let t=be()==="reconnecting"||be()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(be()==="reconnecting"?o:"",l(be()))}var Qs=2400,vt=null,bo=null;function ea(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Mn(n))},{signal:t}),Et()}c("end-wanted",xl);c("scrolled",
Et);c("online",Et);function Et(){let e=qe();if(!e||vt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Qs?Mn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Qs&&Mn(o)}async function Mn(e){let t=d();if(vt===t)return;vt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await h(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?b(r.body).querySelector(".page"):null;s&&await as(s,e.
dataset.page==="older",o),vt===t&&(vt=null),d()===t&&(s||r.ok)&&Et()}async function xl({takesFocus:e}){let t=d();if(bo===t)return;bo=t;let o=await h(`/chats/${t.
dataset.thread}/messages`);if(bo===t&&(bo=null),d()!==t)return;let n=o.ok?b(o.body).querySelector(".page"):null;n&&is(n),No({takesFocus:e}),Et()}var vl=2e3;function ta(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await Xe(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=l("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,vl)})}function oa(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}S("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Rn={};Y(Rn,{connect:()=>Pl});async function na(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),pt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;A(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await x.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",l("try-again")))}var $n={};Y($n,{connect:()=>ql,connectPane:()=>On,markAllRead:()=>Pn});var sa=300,j={thread:"",seq:0},Dn=0,aa=-sa,st=null;function ql(){for(let e of["focus","resize"])addEventListener(e,at);document.addEventListener("visibilitychan\
ge",at),addEventListener("pagehide",ia)}function On(){ia();let e=d();e&&(j={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),at()}c("scrolled",at);c("on\
line",at);c("placed",({li:e})=>{let t=Number(e.dataset.seq);$(e)||N(e)&&Number(d().dataset.lastRead)===t-1?ua(d(),t):at()});S("read",e=>{let t=d();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&ua(t,Number(e.dataset.seq))});function Pn(){let e=d(),t=Ce();"hasNewer"in e.dataset?da(e,Number(e.dataset.lastSeq),""):
t&&la(t),u("all-read")}function at(){let e=ra();if(!e)return;let t=d(),o=Number(e.dataset.seq);Nn(t,o),j.thread===t.dataset.thread&&o>j.seq&&(st={thread:j.thread,
message:e.id.replace("message-",""),seq:o}),Dn||(Dn=setTimeout(()=>{Dn=0;let n=ra();n&&la(n)},Math.max(0,aa+sa-performance.now())))}function ia(){if(!st||j.thread===
st.thread&&j.seq>=st.seq)return;let{thread:e,message:t}=st;st=null,ca(e,t)}var ca=(e,t)=>h(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function ra(){
let e=qe();if(!e||!Ot())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var la=e=>da(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function da(e,t,o){
if(Nn(e,t),j.thread!==e.dataset.thread||t<=j.seq)return;let n=j,r=n.seq;n.seq=t,aa=performance.now(),!(await ca(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function ua(e,t){
j.thread===e.dataset.thread&&(j.seq=Math.max(j.seq,t)),Nn(e,t)}function Nn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,we=null,fa="";function ma(e,t){C=e.querySelector(".panel"),we=e.querySelector("[data-action=stickers]"),!(!C||!we)&&(we.addEventListener("click",o=>{
o.preventDefault(),C.hidden?_l():Be()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!we.contains(o.target)&&Be({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=we=null))}function Be({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,we.setAttribute("aria-expanded","fals\
e"),e&&we.focus({preventScroll:!0}),!0)}async function _l(){let e=C;C.hidden=!1,we.setAttribute("aria-expanded","true");let t=h("/stickers"),o=await x.stickerPanel().
catch(()=>null);if(C!==e||C.hidden)return;if(!o)return Be();In()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return In()&&Be();let s=In();
!s&&r===fa||(fa=r,C.replaceChildren(...b(r).childNodes),s&&o.connect(C,Be),o.show())}var In=()=>!C.querySelector("[data-sticker]");var J=null,k=null,wo=null,ga=null;function ya(e,t){let o=e.querySelector("#messages");if(!o||(J=B("toolbar-template"),!J))return;J.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Bn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Bn(r.target.closest(".message"))},n),o.addEventListener("click",Ll,n),document.addEventListener("pointerdown",r=>{k&&!k.contains(r.target)&&!wo?.contains(
r.target)&&xe()},n),t.addEventListener("abort",()=>{xe(),J=null})}c("action",({action:e,li:t})=>{e==="react"&&ha("quick-template",t,"react"),e==="more"&&ha("men\
u-template",t,"more")});function xe(){return k?(k.contains(document.activeElement)&&Al(ga)?.focus({preventScroll:!0}),k.remove(),k=null,wo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var Al=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):k?.closest(".message");function Bn(e){if(!(!e||!J||e===J.parentElement||
k)){if(!Ne(e,"copy-link"))return J.remove();ht(J,e),e.append(J)}}function Ll(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return xe(),gt(t,o.dataset.reaction,o.querySelector("img")?.src);k?.contains(
o)&&xe(),ge(o.dataset.action,t)}}function ha(e,t,o){let n=k?.dataset.extra===o&&k.parentElement===t;if(xe(),!n&&(Bn(t),k=B(e),!!k)){k.dataset.extra=o,ht(k,t);for(let r of k.
querySelectorAll("hr"))r.hidden=!t.contains(J);wo=J?.querySelector(`[data-action=${o}]`)??null,wo?.setAttribute("aria-expanded","true"),ga=t.contains(document.activeElement)?
document.activeElement:t,t.append(k),Cl(t),A(k,Tl),k.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Cl(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();k.dataset.extra==="more"?(k.style.insetInlineEnd="20px",k.style.insetBlockStart="20px",k.getBoundingClientRect().bottom>t.bottom&&
(k.style.insetBlockStart=`${-k.offsetHeight-20}px`)):k.getBoundingClientRect().top<t.top&&(k.style.insetBlockStart="24px")}function Tl(e){let t=[...k.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return xe();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Dl={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Ol=".docked, #dialog, .sheet-holder";function Pl(){A(document,Nl)}function Nl(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Ol))return;let{key:t}=e;if(t==="Escape")return $l(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(io())return;if(Il(e))return Bl(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return na(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Rl(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Fl(
e,o)||(document.activeElement===qe()&&Ul(e),Hl(e))}function $l(e){if(Oe()||wt()||xe()||Be()||pe())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ie(),Pn(),_e())}var Il=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Bl(e){e.preventDefault(),De("/keys")}function Rl(e){let t=$e(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-curre\
nt")==="page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(yt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView(
{block:"nearest"})}function Fl(e,t){let o=Dl[e.key];if(o&&document.activeElement===t&&Ne(t,o))return e.preventDefault(),ge(o,t),!0;if(e.key==="Home"||e.key==="E\
nd")return e.preventDefault(),e.key==="End"?_e({takesFocus:!0}):Kl()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key===
"ArrowUp"?Gt(t):fe(t);return n?n.focus():e.key==="ArrowDown"&&ie(),!0}var Kl=()=>d().querySelector(".message");function Ul(e){if(e.key==="End")return e.preventDefault(),
_e();if(e.key!=="ArrowUp")return;let t=qe().getBoundingClientRect().bottom,o=Ce();for(;o&&o.getBoundingClientRect().top>t;)o=Gt(o);!o||!Xt(o)||(e.preventDefault(),
o.focus({preventScroll:!0}))}function Hl(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||R()||!ke()||ke().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ie()}function ba(){_()&&Qe().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Wl(t))})}c("pane",Fn);var Sa=null;async function Wl(e){Sa=e;let t=await h(e.getAttribute("href"));if(Sa!==e)return;let o=t.ok?b(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=Qe().contains(document.activeElement);Qe().replaceWith(o),window.htmx?.process(o),Se(
_()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),le(!1)}function Fn(){if(ye()==="unread")for(let e of $e())yt(e)===
0&&e.dataset.thread!==L()&&tt(e.closest("li"))}var zl=2,Yl=20;function Kn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Yl?Math.random()*o*zl:0)}S("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
Kn(e,()=>Hn(e.dataset.thread))});S("gone",e=>Un(e.dataset.thread));c("gone",({thread:e})=>Un(e));c("dialog-done",()=>m()?.querySelector("#members")&&Hn(m().dataset.
thread));c("back",()=>m()?.querySelector("#members")&&Hn(m().dataset.thread));function Un(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Hn(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Xl(t,e);if(!t.querySelector("#members"))return;let o=await h(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return Un(e);if(!o.ok||m()!==t)return;let n=b(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function Xl(e,t){let o=await h(
`/chats/${t}/bar`),n=o.ok?b(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?
document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),
e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}c("read",({thread:e,seq:t})=>Wn(e,t));S("news",wa);S("thread",e=>Kn(e,()=>bt(e.dataset.thread)));S("gone",e=>xa(e.dataset.thread));S("read",e=>{e.dataset.user===
E()&&Wn(e.dataset.thread,Number(e.dataset.seq))});function wa(e){let{thread:t}=e.dataset,o=Ie(t,()=>wa(e)),n=K(t);if(!n)return o||"changed"in e.dataset?void 0:bt(
t);Cs(n,e)&&ce(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(Ts(n,e),ce(n),
r>s&&et(n.closest("li")))}function xa(e){Ie(e,()=>xa(e)),tt(K(e)?.closest("li"))}function Wn(e,t){Ie(e,()=>Wn(e,t));let o=K(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ce(o),Fn())}S("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&kn())});S("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var z=null,jn=new AbortController,ka=()=>{},ko="",xo=null,va=!1,zn=null,Xn=!1;function Ea(e){ka=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Vl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,vo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(xo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===xo&&(xo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Jl(
n),ko=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Eo(yr(t.detail.path),!1)}),document.addEventListener("click",Ql),document.
addEventListener("click",ed,!0),vo()}c("reload",({path:e})=>!xo&&Eo(e??Gl(),e!==void 0));c("docked",vo);c("renamed",()=>Z()||qa(!1));c("online",()=>{let e=ko;ko=
"",(e.startsWith("/chats/")||e==="/")&&Eo(e,!0)});var Gl=()=>Z()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function Eo(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!Z()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function Vl(e){let{ctx:t,tasks:o}=e.detail;va=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function vo(){if(m()===z)return;jn.abort();let e=z===null;if(z=m(),ko="",jn=new AbortController,!z)return u("pane",{thread:""});z.setAttribute("h\
x-sync","this:replace"),Z()||qa(e),ka(z,jn.signal),Bt(),Xn&&!Yn(z)?Zl():!e&&va&&!z.contains(document.activeElement)&&_a(),u("pane",{thread:L()})}function Jl(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&K(t),n=o&&!Z()?B("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),vo()}function qa(e){document.body.dataset.view=z.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[z.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function Zl(){Xn=!1;let e=zn;zn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):_a()}var Yn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function _a(){(R()?z:ke()??z).focus({preventScroll:!0})}function Ql(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Eo(t.getAttribute("href"),!0)}function ed({target:e}){let t=e.closest("a[href]");t&&(Xn=Yn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Yn(m())||(zn=t))}var Gn={};Y(Gn,{connect:()=>od});function od(){document.addEventListener("click",nd),document.addEventListener("error",sd,!0)}function nd(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),x.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&x.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&rd(r)}function rd(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function sd({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&ad(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${l("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function ad(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button",
"button button--quiet",l("retry"));n.type="button";let r=f("span","photo__failed",O("warning"),o||e.height<120?"":l("picture-failed"),o||e.height<80?"":n);r.title=
l("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var id=3e4;S("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!H(e);for(let a of _()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!qo(r.dataset.onlineOf).includes(e))return;
let s=qo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=H(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),cd(r)});c("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await h(`/chats/${t}/bar`),r=n.ok?b(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Bt())});var qo=(e="")=>e.split(" ").filter(Boolean);function cd(e){let t=qo(e.dataset.onlineOf).length,o=qo(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Ro(new Date(r)):"":e.textContent=n?l("online"):l("online-of",{
n:o+1,all:t+1})}function Aa(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Ro(new Date(t.dataset.seen)))};e(),setInterval(e,id)}var Vn={};Y(Vn,{connect:()=>Ca});var ld="a[href^='/users/']:not(.button)";function Ca(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(ld)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&La(e,r=>r.onPointer(n))},t),A(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),La(e,r=>r.onSpace(n)))},t)}async function La(e,t){
e.abort();let o=await x.profileCard().catch(()=>null);o?t(o):Ca()}var Jn=8,Zn=4,T=null;function Ta(){T=d()?.querySelector("#seen")??null}c("placed",({li:e})=>{($(e)||Qn()||T&&!T.isConnected)&&qt()});c("sent",qt);c("history",qt);
c("back",er);S("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?dd(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,qt())});
S("marks",er);S("thread",e=>e.dataset.thread===d()?.dataset.thread&&er());var _o=()=>[...T?.querySelectorAll(".seen__face")??[]],dd=e=>_o().find(t=>t.dataset.user===
e);function ud(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>Qt(t)&&!N(t));return Qn()&&e.length>0&&!$(e[e.length-
1])?null:e.reverse().find($)??null}var Qn=()=>T?.querySelector(".seen__words").dataset.direct==="true",fd=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function qt(){if(!T||!d())return;let e=ud(),t=e?_o().filter(o=>fd(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==T?e.after(T):!e&&!T.isConnected&&
d().append(T);let o=new Set(t.slice(0,Jn));for(let r of _o())r.hidden=!o.has(r);T.querySelector(".seen__more").textContent=t.length>Jn?`+${t.length-Jn}`:"";let n=T.
querySelector(".seen__words");Qn()||(n.textContent=l("seen-by",{names:md(t)})),T.hidden=t.length===0})}var md=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Zn?`${t.slice(0,Zn).join(", ")} +${t.length-Zn}`:t.join(", ")};async function er(){let{thread:e}=d()?.dataset??{},t=T;if(!t)return;let o=await h(`/chats/${e}/ma\
rks`),n=o.ok?b(o.body).querySelector("#seen"):null;if(!(!n||T!==t||d()?.dataset.thread!==e)){for(let r of _o()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}T=n,T.hidden=!0,t.replaceWith(T),qt()}}var Ma="/logout";function Da(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Ma&&(e.preventDefault(),hd(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),it())})}async function hd(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),u("signing-out"),addEventListener("pagehide",Io);let o=await h(Ma,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",Io),u("still-signed-in");let n=f("li","problem",o.problem?.text||l("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"\
nearest"})}location.assign("/login")}var tr={};Y(tr,{connect:()=>yd});function yd(){document.addEventListener("click",e=>Oa(e.target.closest(".spoiler"))),A(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Oa(e.target))})}function Oa(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var sr={};Y(sr,{connect:()=>bd,connectPane:()=>rr});var Sd=200,or=()=>q("folded-previews",[]);function bd(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&wd(e),!0),c("placed",({li:e})=>nr(
e)),c("history",()=>nr(d()))}function rr(){nr(d())}function wd(e){let{id:t}=e.closest(".message"),o=or().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-Sd);(n.length!==
or().length||!e.open)&&F("folded-previews",n)}function nr(e){let t=new Set(or());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var de=64,xd=/^\(\d+\) /,ar=null;function ir(){Pa(),S("unread",e=>{document.body.dataset.unread=e.dataset.count,Pa()}),new MutationObserver(Na).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var _t=()=>Number(document.body.dataset.unread)||0;function Pa(){Na(),kd()}function Na(){let e=document.title.replace(
xd,""),t=_t()>0?`(${_t()}) ${e}`:e;document.title!==t&&(document.title=t)}async function kd(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),_t()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(ar??(ar=await vd(e.dataset.plain)),_t()===0)return;e.
href=Ed(_t())}catch{}}}function vd(e){return new Promise((t,o)=>{let n=new Image(de,de);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Ed(e){let t=Object.assign(
document.createElement("canvas"),{width:de,height:de}),o=t.getContext("2d");o.drawImage(ar,0,0,de,de);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(de-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(de-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,de-r/2,47),t.toDataURL("image/png")}var _d=5e3,cr=3e3,At=new Map,Ao={thread:"",at:-cr};S("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||H(o))return;At.has(t)||At.set(t,new Map);let r=At.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>lr(t,o),_d)}),dr(t)});c("placed",({li:e,isNew:t})=>{let o=d();t&&o&&lr(o.dataset.thread,
e.dataset.sender)});S("news",e=>lr(e.dataset.thread,e.dataset.sender));function $a(e,t){let o=e.querySelector("#composer textarea");dr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Ad(e.dataset.thread)},{signal:t})}c("composed",()=>Ao={thread:"",at:-cr});function Ad(e){let t=performance.
now();Ao.thread===e&&t-Ao.at<cr||(Ao={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function lr(e,t){let o=At.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),dr(e))}function dr(e){let t=[...At.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Tt(a,{a:r,b:s})))}c("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if($(e))return Ia();if(N(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Ot()&&Nt())&&
Cd(e)});c("all-read",Ia);function Cd(e){let t=f("li","divider divider--new",l("new-messages"));t.id="new-messages",v(()=>{Ba(),e.before(t),X(e)})}function Ia(){
v(Ba)}function Ba(){let e=document.getElementById("new-messages");if(!e)return;let t=fe(e);e.remove(),t&&X(t)}var fr={};Y(fr,{connect:()=>Md});var Td=1e3,Ra=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Ra.unobserve(o),x.player().then(({prepare:n})=>n(o),()=>{}))});function Md(){
c("pane",Lt),c("history",Lt),c("placed",Lt),c("gallery",Lt),c("played",({player:e})=>Dd(e)),Lt()}var ur=e=>e.querySelector("audio").getAttribute("src").split("/")[2];
function Lt(){let e=q("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[data-send\
er]")?.dataset.sender;t.querySelector(".player__new").hidden=o===E()||o===void 0||e.includes(ur(t)),Ra.observe(t)}}function Dd(e){let t=e.querySelector(".player\
__new");if(!t||t.hidden)return;t.hidden=!0;let o=q("heard",[]).filter(n=>n!==ur(e));F("heard",[...o,ur(e)].slice(-Td))}document.documentElement.classList.add("has-js");Tr();Fo(document);Da();Bs();ta();oa();Aa();Pr(document.body.dataset.page);document.body.dataset.page==="app"?Od():
document.getElementById("dock")&&Pd();function Od(){q("dock",{}).state==="closed"&&ee("dock"),ir(),Fa(),Ka(),Tn()}async function Pd(){ir(),Tn(),(await x.dock()).
connect(Ka,Fa)}function Fa(){Ms(),ba()}function Ka(){Mr();for(let e of[zo,so,co,Gn,sr,fr,tr,Rn,$n,qn,Vn])e.connect();Ea([Fo,ns,jo,Ir,Ss,$s,cn,As,Ta,wr,ea,On,$a,
ya,Ks,ma,rr,Qr,Nr])}export{$d as a,Ha as b,Id as c,Wa as d,Bd as e,Rd as f,b as g,f as h,O as i,u as j,c as k,A as l,l as m,h as n,Mt as o,it as p,m as q,ke as r,L as s,R as t,v as u,
q as v,F as w,$t as x,S as y,Fo as z,Dr as A,Or as B,ie as C,Rf as D,fc as E,ao as F,he as G,De as H,Oe as I,gt as J,bt as K,Im as L,Hc as M,Km as N,Um as O,Hm as P,
$r as Q,x as R,di as S,ui as T,pu as U};

var dr=Object.defineProperty;var ur=e=>{throw TypeError(e)};var Ia=(e,t,o)=>t in e?dr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var J=(e,t)=>{for(var o in t)dr(e,o,{get:t[o],enumerable:!0})};var _d=(e,t,o)=>Ia(e,typeof t!="symbol"?t+"":t,o),Lo=(e,t,o)=>t.has(e)||ur("Cannot "+o);var $a=(e,t,o)=>(Lo(e,t,"read from private field"),o?o.call(e):t.get(e)),Ad=(e,t,o)=>t.has(e)?ur("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Ba=(e,t,o,n)=>(Lo(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Ld=(e,t,o)=>(Lo(e,t,"access private method"),o);var Cd=(e,t,o,n)=>({set _(r){Ba(e,t,r,o)},get _(){return $a(e,t,n)}});function S(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function f(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function B(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function O(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function _(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var Ra=new Intl.PluralRules(document.documentElement.lang||"en");function c(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ra.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Tt(e,t){
return c(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var Fa=15e3;async function h(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Fa);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,i),D=await p.text();return p.status===401&&it(),{status:p.status,ok:p.ok,body:D,problem:p.ok?null:Ka(D,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function Mt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function it(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Ka(e,t){let o=S(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var Dt=()=>document.body.dataset.serverId??"",E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),Co=()=>document.getElementById("composer"),ke=()=>Co()?.querySelector("textarea[name=content]")??null,Z=()=>!!m()?.closest(
".docked"),L=()=>d()?.dataset.thread??"",Ot=()=>document.visibilityState==="visible"&&document.hasFocus(),R=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,N=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===E()&&!N(e);var To=new Map,ve=null,Mo=(e,t)=>`/chats/${e}${t?`?m=${t}`:""}`;function fr(e,t,o){o?To.set(e,{address:e,thread:t,id:o.id,top:o.top}):To.delete(e)}function mr(e){
return ve=To.get(e)??null,ve?Mo(ve.thread,ve.id.replace("message-","")):e}function pr(e){let t=ve?.thread===e?ve:null;return ve=null,t}var Ua=80,x=null,hr="",Re=!0,Do=!1,ue=null,Po=-1;function gr(e,t){if(x=e.querySelector(".thread__scroll"),!x)return;let o=d();x.style.overflowAnchor="none",Ha(o),
x.addEventListener("scroll",Wa,{passive:!0,signal:t});let n=new ResizeObserver(()=>ct());n.observe(x),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>_e(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),x=ue=null})}l("placed",Be);l("read",Be);l("show-message",({li:e})=>br(e));var Nt=()=>!x||
x.scrollHeight-x.scrollTop-x.clientHeight<=Ua,yr=()=>Re&&!("hasNewer"in(d()?.dataset??{})),qe=()=>x;function v(e,t="top"){if(!x||Do)return e();Do=!0,Sr();try{return e()}finally{
Do=!1,ct(t)}}function _e({takesFocus:e=!1}={}){x&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):No({takesFocus:e}))}function No({takesFocus:e=!1}={}){
x&&(Re=!0,ct(),u("scrolled"),Be(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function br(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),x.scrollTop+=Ee(e).top-(x.clientHeight-e.offsetHeight)/2,Pt(),u("sc\
rolled")}function Ha(e){Re=!0;let t=pr(e.dataset.thread);hr=t?.address??Mo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return x.
scrollTop+=Ee(o).top-t.top,Pt(),Be();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return br(n);ct(),
r&&Ee(r).top<0&&(x.scrollTop+=Ee(r).top-16),Pt(),Be()}var Oo=!1;function Wa(){Oo||(Oo=!0,requestAnimationFrame(()=>{Oo=!1,x&&(Sr(),Z()||fr(hr,d().dataset.thread,
Re?null:ue),Be(),u("scrolled"))}))}function Sr(){x.scrollTop===Po&&ct(),Pt()}function Pt(){Re=Nt(),Po=x.scrollTop,ue=null;let e=x.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ue={id:t[o].
id,...Ee(t[o])})}function ct(e="top"){if(!x)return;let t=ue&&document.getElementById(ue.id);if(Re)x.scrollTop=x.scrollHeight;else if(t){x.scrollTop+=Ee(t)[e]-ue[e];
let o=e==="top"?"bottom":"top";ue[o]=Ee(t)[o]}Po=x.scrollTop}function Ee(e){let t=x.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Be(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!x||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=x.scrollHeight-x.scrollTop-x.clientHeight,r="hasNewer"in t.dataset||n>x.clientHeight;e.hidden=Nt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?c("new-count",{n:o}):c("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Fe=new Map,Q=e=>`ribbit:${Dt()}:${E()}:${e}`;function A(e,t){if(Fe.has(Q(e)))return Fe.get(Q(e));try{let o=localStorage.getItem(Q(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function j(e,t){let o=Q(e);Fe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Fe.set(o,t)}}function ee(e){Fe.delete(Q(e));
try{localStorage.removeItem(Q(e))}catch{}}function Io(e){let t=Q(e),o=new Set([...Fe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(n))}catch{}
return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(Q("").length))}function $o(){for(let e of Io(""))ee(e)}function Ke(e){addEventListener("storage",t=>{t.key?.
startsWith(Q(""))&&e(t.key.slice(Q("").length))})}function It(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(
2,"0")).join("")}var za=3e4,Ya=300,Xa=["presence","read","avatar"],$t=new Map,He=[];function b(e,t){$t.has(e)||$t.set(e,[]),$t.get(e).push(t)}function We(e){for(let t of[...S(e).
children])Xa.includes(t.dataset.frame)&&(He=[...He.slice(1-Ya),{frame:t,at:performance.now()}]),wr(t)}function Bt(){He=He.filter(({at:e})=>performance.now()-e<za);
for(let{frame:e}of He)wr(e)}var xr=()=>He=[];function wr(e){for(let t of $t.get(e.dataset.frame)??[])t(e)}var Ga=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Rt=e=>new Intl.DateTimeFormat(Ga,e),kr=Rt({hour:"numeric",minute:"\
2-digit"}),Va=Rt({month:"short",day:"numeric"}),Ja=Rt({month:"short",day:"numeric",year:"numeric"}),Za=Rt({dateStyle:"full",timeStyle:"short"}),Ft=e=>e.replace(
/[\u00a0\u202f]/g," "),je=e=>Ft(kr.format(e)),vr=e=>Ft(kr.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),ze=e=>Ft(Za.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Er=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ye(e,t=new Date){let o=P(e);return o===P(t)?c("today"):Er(o,t)?c("yesterday"):Ft((e.getFullYear()===t.getFullYear()?Va:Ja).
format(e))}var Bo=e=>P(e)===P(new Date)?je(e):Ye(e);function qr(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?c("just-now"):o<60?c("minutes-ago",{n:o}):o<
1440?c("hours-ago",{n:Math.floor(o/60)}):Ye(e,t)}function _r(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${Dt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function Ro(e){let t=new Date,o=t-e<24*36e5;return c("last-seen",{when:!o&&
Er(P(e),t)?c("yesterday-within"):qr(e,t)})}var Qa={clock:je,ago:qr};function Fo(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Qa[t.dataset.time]??Bo)(o),t.title=ze(o)}}function Ar(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function Lr(e){return e<1e3?c("size-bytes",{n:e}):e<999500?c("size-kb",{size:Ko(e/1e3)}):e<9995e5?c("size-mb",{size:Ko(e/1e6)}):c("size-gb",{size:Ko(e/1e9)})}var Ko=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),Cr=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var w={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),gallery:()=>import("./gallery.js"),
lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),profileCard:()=>import("./profilecard.js"),
reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),settings:()=>import("./settings.js"),
stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},
ti={settings:w.settings,avatar:w.avatar};function Tr(e){ti[e]?.().then(({connect:t})=>t(),()=>{})}var oi={"[data-picks]":w.peoplePicker,"#search":w.search,"#gal\
lery":w.gallery};function Mr(e,t){for(let[o,n]of Object.entries(oi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),
s?.setSelectionRange(s.value.length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Dr=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var z=null,M=null,Ae=0;function Or(e,t){M=e.querySelector("#composer");let o=M?.querySelector("input[type=file]");if(!o)return M=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?ai(r):r);o.value="",Ho(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),w.addMenu().then(({toggle:r})=>M&&r(M,o),()=>ri({})))},{signal:t}),R()&&Dr()&&ii(t),document.addEventListener("paste",li,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,di,{signal:t});Ae=0,z?.show(M),t.addEventListener("abort",()=>M=null)}l("edit-unsen\
t",({files:e})=>e?.length&&Kt(t=>t.restore(M,e)));var Pr=()=>z?.count(L())??0,Nr=()=>z?.isHeldUp(L())??!1,Ir=()=>z?.take(L())??[],$r=e=>z?.isUnderWay(e)??!1,Uo=e=>z?.
previewOf(e)??null;function ri({accept:e="",capture:t="",isVoice:o=!1}){let n=M?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute("capture",t!==
""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function si(e){w.recorder().then(({start:t})=>t(e),()=>u("\
composer-note",{words:c("try-again")}))}async function ru(e,t){let o=[];return await Kt(n=>o=n.hand(e,t)),o}var ai=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function ii(e){let t=M,o=f("button","hold__press",O("microphone"));o.type="button",o.setAttribute("aria-label",c("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),w.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:c("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&si(t),{signal:e});let n=f("span","hold__lock",O("lock"),O("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(f("div","hold",n,o)),t.classList.add("composer--voice")}function Ho(e){e.length>0&&Kt(t=>M&&t.add(M,e))}async function Kt(e){
z??(z=await ci().catch(()=>null)),z?e(z):u("composer-note",{words:c("try-again")})}async function ci(){let[e,{Upload:t}]=await Promise.all([w.tray(),w.upload()]);
return e.useUpload(t),e}function li(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!M?.contains(e.target);
!M||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),Ho(t))}function di(e){!M||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Ae===1&&Kt(t=>Ae>0&&M&&t.showDrop(M,Z())),e.type==="dragleave"&&Ae>0&&Ae--,e.type==="drop"&&(Ae=0,Ho([...e.dataTransfer.files])),Ae===0&&
z?.hideDrop())}var ui=98,Rr=null;function Fr(e){e===Rr&&e.scrollHeight<=e.clientHeight||v(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(ui,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,Rr=o===t?e:null})}var zo={};J(zo,{connect:()=>fi,connectPane:()=>jo,discardEdit:()=>Wt,draftPreview:()=>Wo,saveEdit:()=>Ht,savedDraft:()=>jt,savedEdit:()=>Ut});var lt=e=>`draft:${e}`,Wo=e=>(A(lt(e),"")||"").trim();function fi(){Ke(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function jo(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=A(lt(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Kr(o,n.value):Ht(o,r,n.value)},{signal:t}),l("composed",({thread:r})=>r===o&&Kr(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var Ut=e=>A(
`edit:${e}`,null),Ht=(e,t,o)=>j(`edit:${e}`,{id:t,text:o}),Wt=e=>ee(`edit:${e}`),jt=e=>A(lt(e),"");function Kr(e,t){t.trim()===""?ee(lt(e)):j(lt(e),t)}var zt=new Set,Ur=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),K=e=>e!==E()&&Ur().includes(e);function Xo(e){if(e===document.body.dataset.
blocked)return;let t=Ur();document.body.dataset.blocked=e,u("blocked");let{peer:o}=m()?.dataset??{};if(o&&t.includes(o)!==K(o))return u("reload",{});let n=d();n&&
v(()=>n.querySelectorAll(".message").forEach(Go))}l("pane",()=>zt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?zt.add(t.id):zt.delete(t.id),Yo(t,e.target.open)},!0);function Go(e){let t=m()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!N(e)&&K(e.dataset.sender)?(o||e.prepend(o=B("fold-template")),o.open=zt.has(e.id),Yo(e,o.open)):o&&(o.remove(),Yo(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&K(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=c("folded"))}function Yo(e,t){let o=e.getAttribute("aria-label");
o!==c("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:c("folded"))}async function Xe(e){try{return await navigator.clipboard.writeText(e),!0}catch{return mi(e)}}function mi(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Hr=14,pi=20,hi=200,gi=2e3,Yt=new Set;l("pane",()=>Yt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&wi(t);let o=e.
closest?.(".show-more");o&&v(()=>Vo(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Vo(xi(t),!0)});function Wr(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))bi(n);let o=t.filter(yi);for(let n of o)jr(n,n,n.closest(
".message").id)}function yi(e){if(e.textContent.length<hi&&e.querySelectorAll("br, li, blockquote").length<Hr/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Hr*parseFloat(getComputedStyle(e).lineHeight)-1}function bi(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(B("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=pi))return;let o=e.closest(".message");jr(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function jr(e,t,o){let n=f(
"button","show-more",f("span","",""),O("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),Vo(n,Yt.has(o))}var Si=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,xi=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Vo(e,t){Si(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=c(t?"show-less":"show-more"),t?
Yt.add(e.dataset.folds):Yt.delete(e.dataset.folds)}async function wi(e){let t=e.closest(".code").querySelector("code").textContent,o=await Xe(t),n=e.lastElementChild;
n.textContent=c(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=c("copy"),e.classList.remove("code__copy--done")},
gi)}var Jo=e=>{if(K(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!I(e)};function Zo(e){if(e.dataset.
mentions===void 0)return;let t=Jo(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===E()||n==="0"&&t)}}l("blocked",()=>d()?.querySelectorAll(".message").forEach(Zo));var Qo=e=>(e.dataset.users??"").split(" ").filter(Boolean);function zr(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Qo(t).includes(E())))}var Yr="a:not([aria-hidden]), button, [role=button]";function en(e){for(let t of e.querySelectorAll(Yr))t.tabIndex=-1}function Xr(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Yr)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&en(r)},{signal:t})}var vi=6e4,Xt=e=>e.classList.contains("message");function fe(e){do e=e.nextElementSibling;while(e&&!Xt(e));return e}function Gt(e){do e=e.previousElementSibling;while(e&&
!Xt(e));return e}function Y(e,t=e){if(!e)return;let o=fe(t)??t,n=[],r=Gt(e);for(let s=e;s&&(Ei(s,r)&&n.push(s),s!==o);s=fe(s))r=s;Wr(n)}function Vt(e){let t=e.querySelectorAll(
".message");t.length&&Y(t[0],t[t.length-1])}function Ei(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<vi,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),qi(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Ai(e,o),Go(e),zr(e),Zo(e),en(e),!0)}function qi(e,t,o,n){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let p=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=p}if((s||n)&&r?.remove(),s)return _i(s,n?null:o);if(n)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(Gr(o)),
r.dataset.day=P(o);let a=Ye(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function _i(e,t){let o=t?P(t):void 0,n=t?Ye(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(f("span","",Gr(t)," · ",f(
"b","",c("new-messages"))))):(delete e.dataset.day,e.replaceChildren(c("new-messages"))))}function Gr(e){let t=f("a","divider__day",Ye(e));return Object.assign(
t,{tabIndex:-1,title:c("jump-to-day"),href:`/chats/${d()?.dataset.thread}/day?day=${P(e)}`}),t.dataset.dialog="",t}function Ai(e,t){let o=je(t),n=e.dataset.clock??
e.querySelector(".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=ze(t);let r=e.
querySelector("time.message__gutter");r&&(r.textContent=vr(t));let s=e.querySelector(".message__edited[data-at]");s&&(s.title=ze(new Date(s.dataset.at)));let a=e.
getAttribute("aria-label")??"",i=n?a.lastIndexOf(n):-1;i>=0&&e.setAttribute("aria-label",a.slice(0,i)+o+a.slice(i+n.length))}var Jt=400,Li=50,Vr=8,Ci=60,me=new Map,re=e=>Number(e.dataset.seq),Zt=e=>Number(e.dataset.version),Qt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Zr(){let e=d();me.clear(),e&&Vt(e)}l("day",()=>{let e=d();e&&v(()=>Vt(e))});b("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(se(o),Qr(t,e.dataset.version))});b("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Qr(t,e.dataset.version)});b("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});b("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Qr(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function se(e){let t=d(),o=document.getElementById(e.id)??Mi(t,e.dataset.clientId);if(o&&Qt(o)&&Zt(o)>=Zt(e))return o;let n=re(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=v(()=>o&&Qt(o)?Di(o,e):Pi(t,e,o));return r||Ti(e),u("placed",{li:r??e,isNew:n}),n&&r&&ns(
t),r}function Ti(e){me.delete(e.id),me.set(e.id,e),me.size>Jt&&me.delete(me.keys().next().value)}function es(e){let t=[document.getElementById(e.id),me.get(e.id)].
filter(Boolean);return me.delete(e.id),t.find(o=>Zt(o)>=Zt(e))??e}function Mi(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Di(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),Y(t),o&&(t.contains(o)?o:Oi(t,
o)??t).focus({preventScroll:!0}),t}function Oi(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Pi(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&re(t)>re(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&re(t)<re(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&re(a)>re(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):to(e,t),Y(t),t}function to(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function ts(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Vr):r.splice(0,Vr);if(v(()=>Ni(n,a.filter(i=>!document.getElementById(i.id)).map(es),t),Jr(t)),ns(n,{fromEnd:t,isPaging:!0}),await Ii(),!o())return}v(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),eo(n,t,!s&&tn(n,e,t))},
Jr(t)),u("history")}var Jr=e=>e?"bottom":"top";function Ni(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)to(e,r);Y(t[0],t[t.length-1])}var Ii=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Ci}):setTimeout(
e)});function os(e){let t=d(),o=[...e.querySelectorAll(".message")].map(es),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&fe(s),i=o[o.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),re(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),Vt(t),eo(t,!0,tn(t,e,!0)),eo(t,!1,tn(t,e,!1)),
u("history")}function tn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Le(e);return t.dataset.hasNewer==="true"||n!==null&&re(n)<Number(e.dataset.lastSeq)}
function eo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=$i(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function $i(e,t,o){let n=t?"older":"newer",r=f("a","link",c(n));
return r.href=`/chats/${e}?${t?"before":"after"}=${o}`,r.dataset.page=n,f("li",`pager pager--${n}`,r)}function ns(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.
querySelectorAll(".message:not([data-pending])")];n.length<=Jt+Li||!o&&!yr()||v(()=>{let r=t?n.slice(Jt):n.slice(0,n.length-Jt),s=new Set(r);for(let i of[...e.children])
(s.has(i)||i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();eo(e,!t,!0),Y(a)})}function Le(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function rs(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var so={};J(so,{add:()=>fn,connect:()=>Ji,connectPane:()=>cn});var Ge="outbox:",dt=null,on=e=>e.startsWith(Ge);Ke(e=>on(e)&&nn());function U(){return dt??(dt=Io(Ge).map(e=>A(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),dt}var ss=e=>U().filter(t=>t.thread===e).pop()??null;function as(e){let t=Math.max(0,...U().map(o=>o.n))+1;is({...e,id:It(),n:t,at:Date.now(),problem:""})}
function te(e,t){let o=A(Ge+e,null);o&&is({...o,...t})}function ut(e){let t=A(Ge+e,null);ee(Ge+e),t&&nn([t.thread])}function is(e){j(Ge+e.id,e),nn([e.thread])}function nn(e){
let t=dt??[];dt=null;for(let o of new Set(e??[...t,...U()].map(n=>n.thread)))u("unsent",{thread:o})}l("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?c("deleted"):Ve(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function Ve(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Ri=400,Fi=320,cs=new Map;function ls(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Ki(t,o),!n)return;v(()=>{to(
e,n,{afterPending:!0}),Y(n)})}Yi(n,t)}function Ki(e,t){let o=B("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Wi(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Ui(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=je(n);let s=[...(e.files??[]).
map(({name:i})=>i),Ve(o)].join(" ").trim();o.setAttribute("aria-label",c("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&zi(o,a),o}function Ui(e){let t=f("div","attachments"),n=e.map(r=>Uo(r.key)).filter(Boolean).map(({url:r,
width:s,height:a})=>{let i=f("img",""),p=Math.min(1,Ri/s,Fi/a);return Object.assign(i,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.max(1,Math.round(
a*p))}),i});n.length===1&&t.append(f("div","photo",n[0])),n.length>1&&t.append(f("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(r=>f("span","a\
lbum__tile",r))));for(let r of e.filter(({key:s})=>!Uo(s)))t.append(f("div","file",f("span","file__kind",Cr(r.name)),f("span","file__text",f("span","file__name",
r.name),f("span","file__size",Lr(r.size)))));return t}l("upload-progress",({key:e,part:t})=>cs.set(e,t));function Hi(e=[]){let t=e.reduce((o,n)=>o+n.size,0);return t===
0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:cs.get(n.key)??0),0)/t}function Wi(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,
alt:c("sticker",{name:e}),src:ji(e)}),t}var ji=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??`/stickers/${e}/picture`;function zi(e,t){
let o=t.querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",o??
"",f("span","quote__name",t.dataset.senderName),f("span","quote__text",Ve(t))))}function Yi(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=Hi(t.files),a=r?c("waiting"):s<1?c("uploading",{percent:Math.floor(100*s)}):c("sending"),i=n?
t.problem:a;if(!o||o.dataset.shown===i)return;if(o.dataset.shown=i,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(O("clock"),a);let p=t.problem==="?"?c("not-sent"):`${c("not-sent")} · ${t.problem}`;
o.replaceChildren(O("warning"),f("span","",p),rn("retry"),t.sticker?"":rn("edit"),rn("delete")),o.setAttribute("role","alert")}function rn(e){let t=f("button","",
c(e));return t.type="button",t.dataset.outbox=e,t}var ds=[1e3,2e3,4e3,8e3],no=2e4,Xi=5e3,Gi=6e4,Vi=3,sn=It(),oo=new Set,Ce=0,an=0;function Ji(){Ke(e=>{on(e)&&($(),ae())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Qi(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ce=0,ae()}),addEventListener("pa\
gehide",()=>{fs();for(let e of U())dn(e)&&un(e)&&te(e.id,{seen:0})}),ae()}var cn=$;l("sent",({clientId:e})=>ut(e));l("online",()=>{Ce=0;for(let e of U())e.isSoft&&
te(e.id,{problem:"",isSoft:!1});$(),ae()});l("connection",()=>$());var ln=e=>U().find(t=>t.files?.some(o=>o.key===e)),dn=e=>(e.files??[]).some(t=>!t.id),un=e=>(e.
files??[]).every(t=>t.id||$r(t.key)),Zi=e=>dn(e)&&!un(e)&&!(Date.now()-(e.seen??e.at)<Gi);l("uploaded",({key:e,id:t})=>{let o=ln(e);o&&(te(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),$(),ae())});l("upload-failed",({key:e,problem:t})=>{let o=ln(e);o&&(te(o.id,{problem:t}),$(),ae())});l("upload-progress",({key:e})=>{
let t=ln(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>Xi&&te(t.id,{seen:Date.now()}),$())});function fn(e){as(e),$(),_e(),ae()}function Qi(e,t){if(e==="delete"||e===
"edit"){let n=U().find(r=>r.id===t);ut(t),$(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}te(t,{problem:"",isSoft:!1});
let o=U().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ce=0,$(),ae()}function ae(){clearTimeout(an);let e=new Set(U().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!us())return ro(no/4);for(let t of e)ec(t)}}async function ec(e){if(!oo.has(e)){oo.add(e);try{for(;;){let t=U().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Zi(t)){te(t.id,{problem:c("choose-again",{name:t.files.find(n=>!n.id).name})}),$();continue}if(dn(t)){un(t)||ro(no/4);break}us();let o=await h(`/\
chats/${e}/messages`,{form:tc(t)});if(!oc(t,o))break}}finally{oo.delete(e),oo.size===0&&fs()}}}var tc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["st\
icker",t]:["content",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function oc(e,{ok:t,status:o,body:n,problem:r}){let s=t?S(n).querySelector(
`.message[data-client-id="${e.id}"]`):null;return s?(Ce=0,ut(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&se(s),$(),!0):o===401?!1:o===
429?(ro(r.retryAfter*1e3),!1):t||o===0||o>=500?(Ce++,o>=500&&Ce>=Vi&&te(e.id,{problem:r?.text||"?",isSoft:!0}),$(),ro(ds[Math.min(Ce,ds.length)-1]),!1):(te(e.id,
{problem:r?.text||"?"}),$(),!0)}function ro(e){clearTimeout(an),an=setTimeout(ae,e)}function us(){let e=A("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==
sn&&t>0&&t<=no?!1:(j("lease",{page:sn,until:Date.now()+no}),!0)}function fs(){A("lease",null)?.page===sn&&ee("lease")}function $(){let e=d();if(!e)return;let t=U().
filter(n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();
for(let n of t)e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?ut(n.id):ls(e,n,Le(e))}var ft=1e4,mn=9500,g=null,y=null;function ms(e,t){if(g=e.querySelector("#composer"),y=g?.querySelector("textarea")??null,!y)return;y.addEventListener("input",Je,
{signal:t}),_(y,rc,{signal:t}),_(y,n=>gs(n)&&n.preventDefault(),{signal:t,type:"keypress"}),g.addEventListener("submit",ys,{signal:t}),g.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),pe(),ie())},{signal:t});let o=Ut(m().dataset.thread);o&&y.value===jt(m().dataset.thread)&&
ps(o),Je()}l("files-changed",()=>y?.isConnected&&Je());l("composer-note",({words:e})=>mt(e,e!==""));l("connection",({isOnline:e})=>mt(e?"":c("offline-note")));function ie(){
y?.focus({preventScroll:!0})}function Cf(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
l("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;pe();let o=t&&document.getElementById(`message-${t}`);o&&pn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),ie(),y.setSelectionRange(e.length,e.length)});function pn(e){pe(),g.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");hs("reply",Tt("replying-to",{name:t,text:Ve(e)})),ie()}async function hn(e){let{thread:t}=m().
dataset,o=g,n=await h(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(o!==g)return;if(!n.ok)return mt(n.problem?.text||c("try-again"),!0);pe();let r={
id:e.id.replace("message-",""),text:n.body};Ht(t,r.id,r.text),ps(r),ie(),y.setSelectionRange(y.value.length,y.value.length)}function ps({id:e,text:t}){g.dataset.
editing=e,document.querySelector(`#message-${e} .attachments`)&&(g.dataset.caption=""),y.value=t,hs("pencil",[f("b","",c("edit-message")),f("span","composer__ke\
y",` · ${c("esc-cancels")}`)]),Je()}function pe(){let e=g?.querySelector(".composer__context");return!e||e.hidden?!1:(v(()=>e.hidden=!0),g.querySelector("[name\
=reply_to]").value="","editing"in g.dataset&&(delete g.dataset.editing,delete g.dataset.caption,Wt(m().dataset.thread),y.value=jt(m().dataset.thread)),mt(""),Je(),
!0)}function hs(e,t){let o=g.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),
o.prepend(O(e)),v(()=>o.hidden=!1)}function Je(){let e=y.value.length<mn?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in g.dataset?"caption"in
g.dataset:Pr()>0),o="recording"in g.dataset?g.dataset.recording==="":t&&e<=ft&&("editing"in g.dataset||!Nr());g.classList.toggle("composer--ready",o);let n=g.querySelector(
".composer__send");n&&(n.disabled=!o),Fr(y),nc(e)}function nc(e){let t=g.querySelector(".counter");if(!t)return;t.hidden!==e<mn&&v(()=>t.hidden=e<mn),t.classList.
toggle("counter--over",e>ft);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(ft),over:o(e-ft)};t.hidden||(t.textContent=c(e>ft?"counter\
-over":"counter",n))}var gs=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!R()||e.ctrlKey||e.metaKey);function rc(e){if(gs(e))e.preventDefault(),g.requestSubmit?
g.requestSubmit():ys(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=rs();if(!t)return;e.preventDefault(),hn(t)}}function ys(e){if(e.preventDefault(),
!g.classList.contains("composer--ready"))return;if("recording"in g.dataset)return u("send-recording");if("editing"in g.dataset)return ac();let t=y.value;y.value=
"",sc({content:t,files:Ir()}),Je()}function sc(e){let{thread:t}=m().dataset,o=g.querySelector("[name=reply_to]").value;u("composed",{thread:t}),pe(),fn({thread:t,
replyTo:o,...e})}async function ac(){if(y.readOnly)return;let{editing:e}=g.dataset,{thread:t}=m().dataset,o=g;y.readOnly=!0;let n=await h(`/chats/${t}/messages/${e}\
/edit`,{form:{content:y.value}});if(o===g&&(y.readOnly=!1),!n.ok)return o===g&&mt(n.problem?.text||c("try-again"),!0);if(Ut(t)?.id===e&&Wt(t),m()?.dataset.thread!==
t||!g)return;let r=S(n.body).querySelector(".message");r&&se(r),g.dataset.editing===e&&pe(),o===g&&ie()}function mt(e,t=!1){if(!g)return;let o=g.querySelector("\
.composer__note");o.setAttribute("role",t?"alert":"status"),o.classList.toggle("hint--error",t),v(()=>{o.textContent=e,o.hidden=e===""})}var gn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function ao(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(gn)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
n=new AbortController;return _(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var cc=2e3,Ze=null;function he(e,t){Ze?.remove(),Ze=f("span","tooltip",t),Ze.setAttribute("role","status"),Ze.style.insetInlineEnd="20px",Ze.style.insetBlockStart=
"20px";let o=Ze;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),cc)}var co={};J(co,{close:()=>De,connect:()=>lc,isOpen:()=>io,openDialog:()=>Me,show:()=>pt});var oe=null,bs=()=>{},io=()=>Te()?.firstElementChild!=null,Te=()=>document.getElementById("dialog");function lc(){let e=Te();e&&(e.addEventListener("click",t=>{
!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),De())}),e.addEventListener("submit",dc),document.addEventListener("cl\
ick",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Me(o.getAttribute("href"),o))}))}
async function Me(e,t){let o=await h(e),n=t?.closest?.(".message");if(!o.ok)return n&&he(n,o.problem?.text||c("try-again"));pt(S(o.body),t)}function pt(e,t){De(),
oe=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Te().replaceChildren(...e.children),window.htmx?.process(Te()),
bs=ao(Te()),(o??Te().querySelector(gn))?.focus()}function De(){return io()?(bs(),Te().replaceChildren(),(oe?.isConnected?oe:oe?.id?document.getElementById(oe.id):
null)?.focus({preventScroll:!0}),oe=null,!0):!1}async function dc(e){let t=e.target;if(t.method==="get")return uc();e.preventDefault();let o=e.submitter;o&&(o.disabled=
!0);let n=d(),r=await h(t.getAttribute("action"),{form:Mt(t,o)});if(o&&(o.disabled=!1),!r.ok)return fc(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==
null;a&&We(r.body);let i=s.querySelector(".message");if(i&&(oe=document.getElementById(i.id)??oe),i&&n&&d()===n&&se(i),s.querySelector("[role=dialog], [role=ale\
rtdialog]"))return pt(s,oe);let D=oe;De(),!i&&D?.matches(".message")&&he(D,c("reported")),a||u("dialog-done")}function uc(){l("pane",()=>{De(),(document.querySelector(
".message--target")??m())?.focus({preventScroll:!0})},{once:!0})}function fc(e,{problem:t}){e.querySelector(".problem")?.remove();let o=document.createElement("\
p");o.className="problem hint--error",o.setAttribute("role","alert"),o.textContent=t?.text||c("try-again"),e.prepend(o)}var mc=["react","reaction","reply","edit"],xs=e=>e.id.replace("message-",""),Oe=e=>`/chats/${m().dataset.thread}/messages/${xs(e)}`;function Pe(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||N(e)||mc.includes(t)&&!Co())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||
"admin"in document.body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!==
"";default:return!0}}function ht(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Pe(t,o.dataset.action)}async function ge(e,t){switch(e){case"re\
ply":return pn(t);case"edit":return hn(t);case"delete":return Me(`${Oe(t)}/delete`,t);case"report":return Me(`${Oe(t)}/report`,t);case"pick":return await(await w.
reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??t)||he(t,c("try-again"));case"copy-link":return Ss(t,new URL(`/chats/${m().dataset.thread}\
?m=${xs(t)}`,location.href).href);case"copy-text":{let o=await h(`${Oe(t)}/raw`);return Ss(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function Ss(e,t){
he(e,c(t!==null&&await Xe(t)?"copied":"try-again"))}var pc=300,hc=2500;function ks(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
gt(i.closest(".message"),i.value))},{signal:t}),o.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&ge("pick",i.closest(".message"))},{signal:t});
let n=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(n),i&&(n=setTimeout(()=>xc(i),pc))},s=()=>{clearTimeout(n),R()||bn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var yn=new Set;async function gt(e,t,o){let n=`${e.id} ${t}`;if(yn.has(n))return;yn.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;v(()=>gc(e,t,o));let a=await h(`${Oe(e)}/reactions`,{form:{reaction:t}});yn.delete(n);let i=a.ok?S(a.
body).querySelector(".message"):null;if(i&&d()===r)return se(i);!a.ok&&e.isConnected&&v(()=>Sc(e,s))}function gc(e,t,o){let n=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",yc(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(D=>ws(D.value)===ws(t));r||(r=bc(t,o),n.insertBefore(
r,n.querySelector(".chip--add")));let s=Qo(r),a=s.includes(E()),i=a?s.filter(D=>D!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.
textContent=String(i.length),i.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ws=e=>e.replace(/\uFE0F/g,"");function yc(e){let t=f(
"form","chips");return t.method="post",t.action=`${Oe(e)}/reactions`,t}function bc(e,t){let o=f("button","chip");return Object.assign(o,{name:"reaction",value:e}),
o.setAttribute("aria-label",e.replace(/:/g,"")),t?o.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):o.append(f("i","",e)),o.append("0"),o}function Sc(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var ne=null;async function xc(e){let t=e.closest(".message");if(!t)return;let o=await h(
`${Oe(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;bn(),ne=f("spa\
n","tooltip",o.body.trim()),ne.setAttribute("role","tooltip"),ne.dataset.extra="",t.append(ne);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.
max(8,Math.min(n.left-r.left,r.width-ne.offsetWidth-8));ne.style.left=`${s}px`,ne.style.top=`${n.top-r.top-ne.offsetHeight-4}px`,R()&&setTimeout(bn,hc)}function bn(){
ne?.remove(),ne=null}var kc="🖼️";function ce(e,t=""){let o=yt(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),vc(e,t),Ec(e.querySelector(".chat__count"),o,vs(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=Bo(r),n.title=ze(r)}}var yt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),vs=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Es(e,t){let{seq:o}=t.dataset,n=vs(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Jo(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function lo(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function qs(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,i=r===E()?c("you"):s,p="deleted"in t.dataset,D=t.dataset.
kind==="system",Ct=!D&&e.dataset.kind!=="direct"&&K(r),lr=Ct?c("folded"):t.textContent.trim();p&&!Ct?e.dataset.preview=c("deleted"):e.dataset.preview=D||Ct?lr:c(
"preview-by",{name:i,text:lr}),p&&!Ct?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(D?Number(e.dataset.lastRead)===Number(o)-1:r===E())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function vc(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":Wo(e.dataset.thread),s=ss(e.dataset.thread);t?o.replaceChildren(
f("span","chat__typing",c("typing-in-list",{name:t}))):r?o.replaceChildren(f("span","chat__draft",c("draft",{text:r}))):s?o.replaceChildren(O(s.problem?"warning":
"clock"),c("preview-by",{name:c("you"),text:s.content??kc})):"deleted"in e.dataset?o.replaceChildren(f("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function Ec(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${c(i)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var qc=400,Qe=()=>document.getElementById("chats-part"),ye=()=>q()?.dataset.filter??"all",F=e=>document.getElementById(`nav-${e}`),Ne=()=>[...q()?.querySelectorAll(
".chat")??[]];function _s(){if(!q())return;let e=Qe().parentElement;e.addEventListener("scroll",()=>le(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),le(!0))}),be(q()),le(!1)}l("day",()=>Ne().forEach(e=>ce(e)));l("d\
raft",({thread:e})=>xn(e));l("unsent",({thread:e})=>xn(e));l("list-typing",({thread:e,name:t})=>xn(e,t));l("pane",Ls);function _c(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function et(e){
let t=q(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&_c(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function tt(e){e?.remove(),As(),le(!1)}function As(){let e=Qe().querySelector(".filters--list"),t=Ne().
length>=Number(e.dataset.from)||q().querySelector("a[data-page=chats]");e.hidden=ye()==="all"&&!t}var Sn=!1;async function le(e){let t=q(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<qc;if(Sn||!(n||e))return;Sn=!0;let r=await h(o.getAttribute("href"));if(Sn=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!F(i.dataset.
thread)});t.append(...s),be(...s),le(!1)}function be(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))lo(o),
ce(o),o.nextElementSibling.tabIndex=-1}Ls(),q()&&As()}function Ls(){let{unreached:e,galleryOf:t}=m()?.dataset??{},o=e??t??L();for(let n of Ne()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ce(n))}}function xn(e,t){
let o=F(e);o&&ce(o,t)}var bt=new Map,wn=new Set;function Ie(e,t){bt.get(e)?.push(t);for(let o of wn)o.push(t);return bt.has(e)}async function Cs(e){let t=[];wn.add(t);try{return await e()}finally{
wn.delete(t),t.forEach(o=>o())}}async function St(e){if(!q()||Ie(e,()=>St(e)))return;bt.set(e,[]);let t=await h(`/chats/${e}/entry?filter=${ye()}`),o=bt.get(e);
bt.delete(e),Lc(e,t),F(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&St(e)}function Lc(e,t){let o=F(e)?.closest("li");if(t.status===204||t.status===404)return tt(
o);let n=t.ok?S(t.body).querySelector("li"):null;!n||!q()||(o?o.contains(document.activeElement)?Cc(o,n):o.replaceWith(n):q().prepend(n),be(n),et(n),kn())}function kn(){
m()?.querySelector("#welcome")&&u("reload",{path:"/"})}function Cc(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}l("pane",({thread:e})=>e&&j("last-thread",e));var Am=()=>A("last-thread","");var Tc=40,Mc=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,Dc=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Oc=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Pc=/[\p{L}\p{Nd}\p{M}]/u,Nc=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Ic(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-Tc),n=Mc.exec(o);if(n){let s=t.length-n[0].length;return $c(t,s)&&!Ts(t)?{kind:"member",query:n[1],at:s}:null}let r=Dc.exec(o);return!r||Ts(t)||Rc(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function $c(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=Bc(e.slice(0,n+r.index),o);return o}function Bc(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!Pc.test(
o)||Oc.test(o)||Nc.test(o)}var Ts=e=>(e.match(/```/g)?.length??0)%2===1,Rc=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ot=null;function Ms(e,t){ot?.close();let o=ke();if(!o||!L())return;let n=async r=>{!ot&&!Ic(o)||(ot??(ot=await w.suggest().catch(
()=>null)),ot&&!t.aborted&&ot.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function Mm(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function Dm(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((i,p)=>p<r||p>=s?"":Kc(p,i)).join("")),o.append(a)}return o}function Kc(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function Om(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var vn="/settings/look";function Os(){document.addEventListener("pointerdown",({target:e})=>Ds(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Ds(t=>!t.contains(e))),_(document,Uc,{capture:!0}),document.addEventListener("submit",Hc)}var Ps=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Ds(e){for(let t of Ps())e(t)&&(t.open=!1)}function Uc(e){if(e.key!=="Escape")return;let t=Ps()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Hc(e){let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==vn)return;if(e.preventDefault(),!(await h(
vn,{form:Mt(t,o)})).ok)return t.submit();let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(
`form[action="${vn}"] button[name="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var jc=450,zc=10,X=null,Ns=()=>{};function Is(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let p=i.target.closest(".message");i.pointerType==="mouse"||!p||i.target.closest("a, button")||(r=i,n=setTimeout(()=>{s=!0,Yc(
p)},jc))},{signal:t}),o.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>zc&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(i,a,{signal:t});o.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",i=>{let p=(i.pointerType??r?.pointerType)==="touch";(X||p&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),xt()})}function Yc(e){Pe(e,"copy-link")&&(xt(),X=B("sheet-template"),X&&(ht(X,e),X.addEventListener("click",t=>Xc(t,e)),document.body.append(X),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ns=ao(X),X.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function xt(){return X?(Ns(),X.remove(),X=null,!0):!1}function Xc(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;xt();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?gt(n,s,o.querySelector("img")?.src):r!=="close"&&ge(r,n)}b("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var qn={};J(qn,{connect:()=>Jc});var Gc=450,Vc=10;function Jc(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),uo(t))}),document.addEventListener("contextmenu",e=>{let t=En(e.target);!t||e.shiftKey||(e.preventDefault(),R()||uo(t,e.clientX>0?e:void 0))}),
_(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),uo(En(e.target)))}),Zc()}var En=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function uo(e,t){let o=await w.chatMenu().catch(()=>null);o?o.open(e,t):he(e.closest("li"),c("try-again"))}function Zc(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:En(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,uo(s)},Gc))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Vc&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var fo=()=>Cs(Qc);l("blocked",fo);b("blocks",Bs);function Bs(e){Ie("",()=>Bs(e)),Xo(e.dataset.blocked)}async function Qc(){let e=ye(),t=await h(`/chats/list?fil\
ter=${e}`);if(ye()!==e)return t.ok;let o=q(),n=t.ok?S(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;Xo(n.dataset.blocked);let r=o.contains(document.
activeElement)?document.activeElement.id:"",s=o.scrollTop,a=[],i=o.firstElementChild;for(let p of[...n.children].map(D=>el(D,a)))p===i?i=i.nextElementSibling:o.
insertBefore(p,i);for(;i;){let p=i.nextElementSibling;i.remove(),i=p}return be(o),a.forEach(et),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),
le(!1),!0}function el(e,t){let o=e.querySelector(".chat"),n=o&&F(o.dataset.thread);if(!n)return e;let r=Number(o.dataset.lastSeq)-Number(n.dataset.lastSeq);return Number(
n.dataset.lastRead)>Number(o.dataset.lastRead)&&(o.dataset.lastRead=n.dataset.lastRead),lo(o),r<0&&t.push(n.closest("li")),r<0||r===0&&tl(o,n)?n.closest("li"):e}
function tl(e,t){let o=[".avatar",".chat__name"];return["preview","lastRead","pinned","mentioned"].every(n=>(e.dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.
querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var ol=300,nl=1e4,rl=6e4,Rs=1e4,sl=3e4,al=5e3,G=null,nt="",ho=0,po=0,Ln=0,mo=0,Cn=0,rt=()=>G?.readyState===WebSocket.OPEN;function Tn(){yo(),setInterval(()=>{(rt()?
go(ho)>rl:G&&go(Ln)>Rs)&&Us()},5e3),addEventListener("online",An),addEventListener("pagehide",Fs),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&An())}function Fs(){let e=G;G=null,clearTimeout(Cn),e?.close()}var go=e=>Math.
abs(Date.now()-e);l("pane",Hs);l("signing-out",Fs);l("still-signed-in",An);l("say",e=>_n(e));function _n(e){rt()&&G.send(JSON.stringify(e))}function yo(){clearTimeout(
Cn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);G=e,nt="",Ln=Date.now(),e.onopen=()=>{ho=po=Date.now(),Hs(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{G===e&&(ho=Date.now(),We(t.data))},e.onclose=t=>{G===e&&Ks(t.code)}}function Ks(e){if(G=null,nt="",xr(),e===1008)return it();po&&
Date.now()-po>al&&(mo=0),po=0,mo++,u("socket",{isUp:!1,tries:mo});let t=Math.min(nl,ol*2**(mo-1));Cn=setTimeout(yo,t*(.5+Math.random()/2))}function An(){G?(rt()?
go(ho)>sl:go(Ln)>Rs)&&Us():yo()}function Us(){let e=G;e.onopen=e.onmessage=e.onclose=null,e.close(),Ks(1006),yo()}function Hs(){let e=L();rt()&&(nt&&nt!==e&&_n(
{event:"leave",data:{threadId:Number(nt)}}),nt=e,e&&_n({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var cl=5e3,ll=4e3,js=15e3,dl=3,bo=0,wt=0,Ws=-js;l("socket",({isUp:e,tries:t})=>e?ul():fl(t));l("pane",Ys);async function ul(){clearTimeout(bo),clearTimeout(wt),
bo=wt=0;let e=Se()!=="";kt("live"),u("online"),e&&u("back"),await fo()}function fl(e){Se()==="live"&&kt("lost"),bo||(bo=setTimeout(()=>kt("reconnecting"),cl)),e>=
dl&&(wt||(wt=setTimeout(zs,0)))}async function zs(){let e=L(),t=e?await ml(e,d()):!0;t&&performance.now()-Ws>js&&(t=await fo(),Ws=performance.now()),!rt()&&(t?(kt(
"polling"),u("online")):Se()==="polling"&&kt("reconnecting"),wt=setTimeout(zs,ll))}async function ml(e,t){let o=await h(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return o.ok&&d()===t&&We(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Se=()=>document.documentElement.dataset.connection??
"";function kt(e){Se()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Ys(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function Ys(){let e=m()?.querySelector(".banner");if(!e)return;let t=Se()==="reconnecting"||Se()==="pollin\
g";if(e.hidden=!t,!t)return;let o=f("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Se()==="reconnecting"?o:"",c(Se()))}var Xs=2400,vt=null,So=null;function Gs(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Mn(n))},{signal:t}),Et()}l("end-wanted",pl);l("scrolled",
Et);l("online",Et);function Et(){let e=qe();if(!e||vt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Xs?Mn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Xs&&Mn(o)}async function Mn(e){let t=d();if(vt===t)return;vt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await h(`/chats/${t.dataset.thread}/messages${n.search}`),s=r.ok&&o()?S(r.body).querySelector(".page"):null;s&&await ts(s,e.
dataset.page==="older",o),vt===t&&(vt=null),d()===t&&(s||r.ok)&&Et()}async function pl({takesFocus:e}){let t=d();if(So===t)return;So=t;let o=await h(`/chats/${t.
dataset.thread}/messages`);if(So===t&&(So=null),d()!==t)return;let n=o.ok?S(o.body).querySelector(".page"):null;n&&os(n),No({takesFocus:e}),Et()}var gl=2e3;function Vs(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await Xe(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=c("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,gl)})}b("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var Rn={};J(Rn,{connect:()=>Al});async function Js(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),pt(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;_(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await w.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",c("try-again")))}var In={};J(In,{connect:()=>bl,connectPane:()=>On,markAllRead:()=>Pn});var Qs=300,H={thread:"",seq:0},Dn=0,ea=-Qs,st=null;function bl(){for(let e of["focus","resize"])addEventListener(e,at);document.addEventListener("visibilitychan\
ge",at),addEventListener("pagehide",ta)}function On(){ta();let e=d();e&&(H={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),at()}l("scrolled",at);l("on\
line",at);l("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||N(e)&&Number(d().dataset.lastRead)===t-1?sa(d(),t):at()});b("read",e=>{let t=d();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&sa(t,Number(e.dataset.seq))});function Pn(){let e=d(),t=Le();"hasNewer"in e.dataset?ra(e,Number(e.dataset.lastSeq),""):
t&&na(t),u("all-read")}function at(){let e=Zs();if(!e)return;let t=d(),o=Number(e.dataset.seq);Nn(t,o),H.thread===t.dataset.thread&&o>H.seq&&(st={thread:H.thread,
message:e.id.replace("message-",""),seq:o}),Dn||(Dn=setTimeout(()=>{Dn=0;let n=Zs();n&&na(n)},Math.max(0,ea+Qs-performance.now())))}function ta(){if(!st||H.thread===
st.thread&&H.seq>=st.seq)return;let{thread:e,message:t}=st;st=null,oa(e,t)}var oa=(e,t)=>h(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function Zs(){
let e=qe();if(!e||!Ot())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+
r>>1;o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var na=e=>ra(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function ra(e,t,o){
if(Nn(e,t),H.thread!==e.dataset.thread||t<=H.seq)return;let n=H,r=n.seq;n.seq=t,ea=performance.now(),!(await oa(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function sa(e,t){
H.thread===e.dataset.thread&&(H.seq=Math.max(H.seq,t)),Nn(e,t)}function Nn(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,xe=null,aa="";function ia(e,t){C=e.querySelector(".panel"),xe=e.querySelector("[data-action=stickers]"),!(!C||!xe)&&(xe.addEventListener("click",o=>{
o.preventDefault(),C.hidden?Sl():$e()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!xe.contains(o.target)&&$e({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=xe=null))}function $e({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,xe.setAttribute("aria-expanded","fals\
e"),e&&xe.focus({preventScroll:!0}),!0)}async function Sl(){let e=C;C.hidden=!1,xe.setAttribute("aria-expanded","true");let t=h("/stickers"),o=await w.stickerPanel().
catch(()=>null);if(C!==e||C.hidden)return;if(!o)return $e();$n()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return $n()&&$e();let s=$n();
!s&&r===aa||(aa=r,C.replaceChildren(...S(r).childNodes),s&&o.connect(C,$e),o.show())}var $n=()=>!C.querySelector("[data-sticker]");var V=null,k=null,xo=null,da=null;function ua(e,t){let o=e.querySelector("#messages");if(!o||(V=B("toolbar-template"),!V))return;V.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&Bn(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&Bn(r.target.closest(".message"))},n),o.addEventListener("click",wl,n),document.addEventListener("pointerdown",r=>{k&&!k.contains(r.target)&&!xo?.contains(
r.target)&&we()},n),t.addEventListener("abort",()=>{we(),V=null})}l("action",({action:e,li:t})=>{e==="react"&&la("quick-template",t,"react"),e==="more"&&la("men\
u-template",t,"more")});function we(){return k?(k.contains(document.activeElement)&&xl(da)?.focus({preventScroll:!0}),k.remove(),k=null,xo?.setAttribute("aria-e\
xpanded","false"),!0):!1}var xl=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):k?.closest(".message");function Bn(e){if(!(!e||!V||e===V.parentElement||
k)){if(!Pe(e,"copy-link"))return V.remove();ht(V,e),e.append(V)}}function wl(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return we(),gt(t,o.dataset.reaction,o.querySelector("img")?.src);k?.contains(
o)&&we(),ge(o.dataset.action,t)}}function la(e,t,o){let n=k?.dataset.extra===o&&k.parentElement===t;if(we(),!n&&(Bn(t),k=B(e),!!k)){k.dataset.extra=o,ht(k,t);for(let r of k.
querySelectorAll("hr"))r.hidden=!t.contains(V);xo=V?.querySelector(`[data-action=${o}]`)??null,xo?.setAttribute("aria-expanded","true"),da=t.contains(document.activeElement)?
document.activeElement:t,t.append(k),kl(t),_(k,vl),k.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function kl(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();k.dataset.extra==="more"?(k.style.insetInlineEnd="20px",k.style.insetBlockStart="20px",k.getBoundingClientRect().bottom>t.bottom&&
(k.style.insetBlockStart=`${-k.offsetHeight-20}px`)):k.getBoundingClientRect().top<t.top&&(k.style.insetBlockStart="24px")}function vl(e){let t=[...k.querySelectorAll(
"button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return we();n&&(e.preventDefault(),
e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var ql={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},_l=".docked, #dialog, .sheet-holder";function Al(){_(document,Ll)}function Ll(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(_l))return;let{key:t}=e;if(t==="Escape")return Cl(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(io())return;if(Tl(e))return Ml(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return Js(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Dl(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Ol(
e,o)||(document.activeElement===qe()&&Nl(e),Il(e))}function Cl(e){if(De()||xt()||we()||$e()||pe())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&ie(),Pn(),_e())}var Tl=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Ml(e){e.preventDefault(),Me("/keys")}function Dl(e){let t=Ne(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-curre\
nt")==="page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(yt(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView(
{block:"nearest"})}function Ol(e,t){let o=ql[e.key];if(o&&document.activeElement===t&&Pe(t,o))return e.preventDefault(),ge(o,t),!0;if(e.key==="Home"||e.key==="E\
nd")return e.preventDefault(),e.key==="End"?_e({takesFocus:!0}):Pl()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key===
"ArrowUp"?Gt(t):fe(t);return n?n.focus():e.key==="ArrowDown"&&ie(),!0}var Pl=()=>d().querySelector(".message");function Nl(e){if(e.key==="End")return e.preventDefault(),
_e();if(e.key!=="ArrowUp")return;let t=qe().getBoundingClientRect().bottom,o=Le();for(;o&&o.getBoundingClientRect().top>t;)o=Gt(o);!o||!Xt(o)||(e.preventDefault(),
o.focus({preventScroll:!0}))}function Il(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||R()||!ke()||ke().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ie()}function ma(){q()&&Qe().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
$l(t))})}l("pane",Fn);var fa=null;async function $l(e){fa=e;let t=await h(e.getAttribute("href"));if(fa!==e)return;let o=t.ok?S(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=Qe().contains(document.activeElement);Qe().replaceWith(o),window.htmx?.process(o),be(
q()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),le(!1)}function Fn(){if(ye()==="unread")for(let e of Ne())yt(e)===
0&&e.dataset.thread!==L()&&tt(e.closest("li"))}var Rl=2,Fl=20;function Kn(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Fl?Math.random()*o*Rl:0)}b("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
Kn(e,()=>Hn(e.dataset.thread))});b("gone",e=>Un(e.dataset.thread));l("gone",({thread:e})=>Un(e));l("dialog-done",()=>m()?.querySelector("#members")&&Hn(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Hn(m().dataset.thread));function Un(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Hn(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(d())return Kl(t,e);if(!t.querySelector("#members"))return;let o=await h(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(o.status===404)return Un(e);if(!o.ok||m()!==t)return;let n=S(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function Kl(e,t){let o=await h(
`/chats/${t}/bar`),n=o.ok?S(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||m()!==e)return;let s=r.contains(document.activeElement)?
document.activeElement.getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),
e.dataset.title!==n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}l("read",({thread:e,seq:t})=>Wn(e,t));b("news",pa);b("thread",e=>Kn(e,()=>St(e.dataset.thread)));b("gone",e=>ha(e.dataset.thread));b("read",e=>{e.dataset.user===
E()&&Wn(e.dataset.thread,Number(e.dataset.seq))});function pa(e){let{thread:t}=e.dataset,o=Ie(t,()=>pa(e)),n=F(t);if(!n)return o||"changed"in e.dataset?void 0:St(
t);Es(n,e)&&ce(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(qs(n,e),ce(n),
r>s&&et(n.closest("li")))}function ha(e){Ie(e,()=>ha(e)),tt(F(e)?.closest("li"))}function Wn(e,t){Ie(e,()=>Wn(e,t));let o=F(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ce(o),Fn())}b("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&kn())});b("thread",e=>{let{thread:t,request:o}=m()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var W=null,jn=new AbortController,ga=()=>{},ko="",wo=null,ya=!1,zn=null,Xn=!1;function ba(e){ga=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Hl);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,vo);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(wo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===wo&&(wo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Wl(
n),ko=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Eo(mr(t.detail.path),!1)}),document.addEventListener("click",zl),document.
addEventListener("click",Yl,!0),vo()}l("reload",({path:e})=>!wo&&Eo(e??Ul(),e!==void 0));l("docked",vo);l("renamed",()=>Z()||Sa(!1));l("online",()=>{let e=ko;ko=
"",(e.startsWith("/chats/")||e==="/")&&Eo(e,!0)});var Ul=()=>Z()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function Eo(e,t){if(!window.htmx||
!m())return location.assign(e);let o=t&&!Z()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:o?e:void 0})}function Hl(e){let{ctx:t,tasks:o}=e.detail;ya=m()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.
type==="main");for(let r of n?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==m()||n.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(
".problem")})}}function vo(){if(m()===W)return;jn.abort();let e=W===null;if(W=m(),ko="",jn=new AbortController,!W)return u("pane",{thread:""});W.setAttribute("h\
x-sync","this:replace"),Z()||Sa(e),ga(W,jn.signal),Bt(),Xn&&!Yn(W)?jl():!e&&ya&&!W.contains(document.activeElement)&&xa(),u("pane",{thread:L()})}function Wl(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],o=t&&F(t),n=o&&!Z()?B("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.
assign(n.dataset,{title:r,unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,m().replaceWith(n),window.htmx?.process(
n),vo()}function Sa(e){document.body.dataset.view=W.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[W.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function jl(){Xn=!1;let e=zn;zn=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):xa()}var Yn=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function xa(){(R()?W:ke()??W).focus({preventScroll:!0})}function zl(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Eo(t.getAttribute("href"),!0)}function Yl({target:e}){let t=e.closest("a[href]");t&&(Xn=Yn(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Yn(m())||(zn=t))}var Gn={};J(Gn,{connect:()=>Gl});function Gl(){document.addEventListener("click",Vl),document.addEventListener("error",Zl,!0)}function Vl(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),w.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&w.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&Jl(r)}function Jl(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function Zl({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&Ql(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${c("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function Ql(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=f("button",
"button button--quiet",c("retry"));n.type="button";let r=f("span","photo__failed",O("warning"),o||e.height<120?"":c("picture-failed"),o||e.height<80?"":n);r.title=
c("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var ed=3e4;b("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!K(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!qo(r.dataset.onlineOf).includes(e))return;
let s=qo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=K(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),td(r)});l("socket",async({isUp:e})=>{let t=L(),
o=m()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await h(`/chats/${t}/bar`),r=n.ok?S(n.body).querySelector(".titlebar__meta"):null;!r||!o.
isConnected||(o.replaceWith(r),Bt())});var qo=(e="")=>e.split(" ").filter(Boolean);function td(e){let t=qo(e.dataset.onlineOf).length,o=qo(e.dataset.online).length,
n=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?Ro(new Date(r)):"":e.textContent=n?c("online"):c("online-of",{
n:o+1,all:t+1})}function wa(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=Ro(new Date(t.dataset.seen)))};e(),setInterval(e,ed)}var Vn={};J(Vn,{connect:()=>va});var od="a[href^='/users/']:not(.button)";function va(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(od)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&ka(e,r=>r.onPointer(n))},t),_(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),ka(e,r=>r.onSpace(n)))},t)}async function ka(e,t){
e.abort();let o=await w.profileCard().catch(()=>null);o?t(o):va()}var Jn=8,Zn=4,T=null;function Ea(){T=d()?.querySelector("#seen")??null}l("placed",({li:e})=>{(I(e)||Qn()||T&&!T.isConnected)&&qt()});l("sent",qt);l("history",qt);
l("back",er);b("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?nd(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,qt())});
b("marks",er);b("thread",e=>e.dataset.thread===d()?.dataset.thread&&er());var _o=()=>[...T?.querySelectorAll(".seen__face")??[]],nd=e=>_o().find(t=>t.dataset.user===
e);function rd(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>Qt(t)&&!N(t));return Qn()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var Qn=()=>T?.querySelector(".seen__words").dataset.direct==="true",sd=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function qt(){if(!T||!d())return;let e=rd(),t=e?_o().filter(o=>sd(o,Number(e.dataset.seq))):[];v(()=>{e&&e.nextElementSibling!==T?e.after(T):!e&&!T.isConnected&&
d().append(T);let o=new Set(t.slice(0,Jn));for(let r of _o())r.hidden=!o.has(r);T.querySelector(".seen__more").textContent=t.length>Jn?`+${t.length-Jn}`:"";let n=T.
querySelector(".seen__words");Qn()||(n.textContent=c("seen-by",{names:ad(t)})),T.hidden=t.length===0})}var ad=e=>{let t=e.map(o=>o.dataset.name);return t.length>
Zn?`${t.slice(0,Zn).join(", ")} +${t.length-Zn}`:t.join(", ")};async function er(){let{thread:e}=d()?.dataset??{},t=T;if(!t)return;let o=await h(`/chats/${e}/ma\
rks`),n=o.ok?S(o.body).querySelector("#seen"):null;if(!(!n||T!==t||d()?.dataset.thread!==e)){for(let r of _o()){let s=[...n.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}T=n,T.hidden=!0,t.replaceWith(T),qt()}}var qa="/logout";function _a(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===qa&&(e.preventDefault(),cd(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),it())})}async function cd(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),u("signing-out"),addEventListener("pagehide",$o);let o=await h(qa,{form:new FormData(e)});if(!o.ok){removeEventListener(
"pagehide",$o),u("still-signed-in");let n=f("li","problem",o.problem?.text||c("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"\
nearest"})}location.assign("/login")}var tr={};J(tr,{connect:()=>dd});function dd(){document.addEventListener("click",e=>Aa(e.target.closest(".spoiler"))),_(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Aa(e.target))})}function Aa(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var de=64,ud=/^\(\d+\) /,or=null;function nr(){La(),b("unread",e=>{document.body.dataset.unread=e.dataset.count,La()}),new MutationObserver(Ca).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var _t=()=>Number(document.body.dataset.unread)||0;function La(){Ca(),fd()}function Ca(){let e=document.title.replace(
ud,""),t=_t()>0?`(${_t()}) ${e}`:e;document.title!==t&&(document.title=t)}async function fd(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),_t()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(or??(or=await md(e.dataset.plain)),_t()===0)return;e.
href=pd(_t())}catch{}}}function md(e){return new Promise((t,o)=>{let n=new Image(de,de);n.onload=()=>t(n),n.onerror=o,n.src=e})}function pd(e){let t=Object.assign(
document.createElement("canvas"),{width:de,height:de}),o=t.getContext("2d");o.drawImage(or,0,0,de,de);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(de-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(de-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,de-r/2,47),t.toDataURL("image/png")}var gd=5e3,rr=3e3,At=new Map,Ao={thread:"",at:-rr};b("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===E()||K(o))return;At.has(t)||At.set(t,new Map);let r=At.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>sr(t,o),gd)}),ar(t)});l("placed",({li:e,isNew:t})=>{let o=d();t&&o&&sr(o.dataset.thread,
e.dataset.sender)});b("news",e=>sr(e.dataset.thread,e.dataset.sender));function Ta(e,t){let o=e.querySelector("#composer textarea");ar(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&yd(e.dataset.thread)},{signal:t})}l("composed",()=>Ao={thread:"",at:-rr});function yd(e){let t=performance.
now();Ao.thread===e&&t-Ao.at<rr||(Ao={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function sr(e,t){let o=At.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),ar(e))}function ar(e){let t=[...At.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=f("span","dots",f("i"),f("i"),f("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,f("spa\
n","",...Tt(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return Ma();if(N(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(Ot()&&Nt())&&
Sd(e)});l("all-read",Ma);function Sd(e){let t=f("li","divider divider--new",c("new-messages"));t.id="new-messages",v(()=>{Da(),e.before(t),Y(e)})}function Ma(){
v(Da)}function Da(){let e=document.getElementById("new-messages");if(!e)return;let t=fe(e);e.remove(),t&&Y(t)}var cr={};J(cr,{connect:()=>wd});var xd=1e3,Oa=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Oa.unobserve(o),w.player().then(({prepare:n})=>n(o),()=>{}))});function wd(){
l("pane",Lt),l("history",Lt),l("placed",Lt),l("gallery",Lt),l("played",({player:e})=>kd(e)),Lt()}var ir=e=>e.querySelector("audio").getAttribute("src").split("/")[2];
function Lt(){let e=A("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[data-send\
er]")?.dataset.sender;t.querySelector(".player__new").hidden=o===E()||o===void 0||e.includes(ir(t)),Oa.observe(t)}}function kd(e){let t=e.querySelector(".player\
__new");if(!t||t.hidden)return;t.hidden=!0;let o=A("heard",[]).filter(n=>n!==ir(e));j("heard",[...o,ir(e)].slice(-xd))}document.documentElement.classList.add("has-js");_r();Fo(document);_a();Os();Vs();wa();Tr(document.body.dataset.page);document.body.dataset.page==="app"?vd():document.
getElementById("dock")&&Ed();function vd(){A("dock",{}).state==="closed"&&ee("dock"),nr(),Pa(),Na(),Tn()}async function Ed(){nr(),Tn(),(await w.dock()).connect(
Na,Pa)}function Pa(){_s(),ma()}function Na(){Ar();for(let e of[zo,so,co,Gn,cr,tr,Rn,In,qn,Vn])e.connect();ba([Fo,Zr,jo,Or,ms,Ms,cn,ks,Ea,gr,Gs,On,Ta,ua,Is,ia,Xr,
Mr])}export{_d as a,$a as b,Ad as c,Ba as d,Ld as e,Cd as f,S as g,f as h,O as i,u as j,l as k,_ as l,c as m,h as n,Mt as o,it as p,m as q,ke as r,L as s,R as t,v as u,
A as v,j as w,It as x,b as y,Fo as z,Lr as A,Cr as B,ie as C,Cf as D,sc as E,ao as F,he as G,Me as H,De as I,gt as J,St as K,Am as L,Ic as M,Mm as N,Dm as O,Om as P,
Dr as Q,w as R,ri as S,si as T,ru as U};

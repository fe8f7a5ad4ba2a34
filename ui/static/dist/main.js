var Dr=Object.defineProperty;var Or=e=>{throw TypeError(e)};var Di=(e,t,o)=>t in e?Dr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:o}):e[t]=o;var Y=(e,t)=>{for(var o in t)Dr(e,o,{get:t[o],enumerable:!0})};var Fu=(e,t,o)=>Di(e,typeof t!="symbol"?t+"":t,o),Ho=(e,t,o)=>t.has(e)||Or("Cannot "+o);var Oi=(e,t,o)=>(Ho(e,t,"read from private field"),o?o.call(e):t.get(e)),Ku=(e,t,o)=>t.has(e)?Or("Cannot add the same private member more than once"):t instanceof
WeakSet?t.add(e):t.set(e,o),Pi=(e,t,o,n)=>(Ho(e,t,"write to private field"),n?n.call(e,o):t.set(e,o),o),Uu=(e,t,o)=>(Ho(e,t,"access private method"),o);var Hu=(e,t,o,n)=>({set _(r){Pi(e,t,r,o)},get _(){return Oi(e,t,n)}});function w(e){let t=document.createElement("template");t.innerHTML=e;let o=document.createDocumentFragment();return o.append(t.content),o}function m(e,t,...o){let n=document.
createElement(e);return t&&(n.className=t),n.append(...o),n}function F(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function O(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function pt(e,t=document){return e.isConnected?e:
[...t.querySelectorAll(e.localName)].find(o=>Wo(e)&&Wo(o)===Wo(e))}var Wo=e=>e.id||e.getAttribute("href")||e.value;function ju(e,t){let o=e.contains(document.activeElement)?
document.activeElement:null;return()=>o&&!o.isConnected&&(pt(o,e)??t)?.focus({preventScroll:!0})}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function i(e,t,o){document.addEventListener(`ribbit:${e}`,n=>t(n.detail),o)}function T(e,t,{type:o="keydown",...n}={}){e.addEventListener(o,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},n)}var Ni=new Intl.PluralRules(document.documentElement.lang||"en");function l(e,t={}){let o=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&o(Ni.select(t.n))||o("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function Bt(e,t){
return l(e).split(/(\{\w+\})/).filter(Boolean).map(o=>t[o.slice(1,-1)]??o)}var x=document.documentElement.dataset.base??"",he=x+"/",Ft=x+"/login",jo=x+"/logout",Pr=x+"/chats",Nr=x+"/chats/list",Ir=x+"/chats/gone",Rr=x+"/stickers",Vu=x+
"/gifs",Ju=x+"/switch",Br=x+"/keys",Kt=x+"/settings/look",Fr=x+"/users/",Kr=x+"/live",Zu=x+"/api/uploads/tus",X=e=>`${x}/chats/${e}`,Ur=e=>`${x}/chats/${e}/entr\
y`,Hr=e=>`${x}/chats/${e}/day`,Wr=e=>`${x}/chats/${e}/changes`,jr=e=>`${x}/chats/${e}/marks`,Qu=e=>`${x}/chats/${e}/members`,zr=e=>`${x}/chats/${e}/read`,Ut=e=>`${x}\
/chats/${e}/bar`,Gr=e=>`${x}/chats/${e}/people`,ht=e=>`${x}/chats/${e}/messages`,Ht=(e,t)=>`${x}/chats/${e}/messages/${t}/raw`,Yr=(e,t)=>`${x}/chats/${e}/messag\
es/${t}/edit`,Xr=(e,t)=>`${x}/chats/${e}/messages/${t}/delete`,Vr=(e,t)=>`${x}/chats/${e}/messages/${t}/report`,Wt=(e,t)=>`${x}/chats/${e}/messages/${t}/reactio\
ns`,em=e=>`${x}/users/${e}/card`,Jr=e=>`${x}/stickers/${e}/picture`,tm=e=>`${x}/gifs/${e}`,om=e=>`${x}/api/uploads/${e}`,nm=e=>`${x}/files/${e}/thumb`;var Ii=15e3;async function S(e,{form:t,accept:o,keepalive:n=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Ii);try{let a={"X-Requested-With":"fetc\
h"};o&&(a.Accept=o);let c={headers:a,credentials:"same-origin",signal:r.signal,keepalive:n};t&&Object.assign(c,{method:"POST",body:new URLSearchParams(t)});let p=await fetch(
e,c),B=await p.text();return p.status===401&&gt(),{status:p.status,ok:p.ok,body:B,problem:p.ok?null:Ri(B,p)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function jt(e,t){let o=new FormData(e);return t?.name&&o.append(t.name,t.value),o}function gt(){let e=location.pathname+location.search;location.
assign(`${Ft}?next=${encodeURIComponent(e)}`)}function Ri(e,t){let o=w(e).querySelector(".problem");return{text:o?.textContent.trim()??"",code:o?.dataset.code??
"",field:o?.dataset.field??"",retryAfter:Number(o?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var zt=()=>document.body.dataset.serverId??"",_=()=>document.body.dataset.me??"",f=()=>document.getElementById("pane"),L=()=>document.getElementById("chat-list"),
d=()=>document.getElementById("messages"),zo=()=>document.getElementById("composer"),Ce=()=>zo()?.querySelector("textarea[name=content]")??null,te=()=>!!f()?.closest(
".docked"),A=()=>d()?.dataset.thread??"",ge=()=>document.visibilityState==="visible"&&document.hasFocus(),K=()=>matchMedia("(hover: none) and (pointer: coarse)").
matches,N=e=>e.dataset.kind==="system",I=e=>e.dataset.sender===_()&&!N(e);var Go=new Map,Me=null,Yo=(e,t)=>`${X(e)}${t?`?m=${t}`:""}`;function Zr(e,t,o){o?Go.set(e,{address:e,thread:t,id:o.id,top:o.top}):Go.delete(e)}function Qr(e){return Me=
Go.get(e)??null,Me?Yo(Me.thread,Me.id.replace("message-","")):e}function es(e){let t=Me?.thread===e?Me:null;return Me=null,t}var Bi=80,b=null,ts="",Ye=!0,Xo=!1,ye=null,Jo=-1;function os(e,t){if(b=e.querySelector(".thread__scroll"),!b)return;let o=d();b.style.overflowAnchor="none",Fi(o),
b.addEventListener("scroll",Ki,{passive:!0,signal:t});let n=new ResizeObserver(()=>yt());n.observe(b),n.observe(o),e.querySelector(".jump")?.addEventListener("c\
lick",()=>Oe(),{signal:t}),t.addEventListener("abort",()=>{n.disconnect(),b=ye=null})}i("placed",Ge);i("read",Ge);i("show-message",({li:e})=>rs(e));var Yt=()=>!b||
b.scrollHeight-b.scrollTop-b.clientHeight<=Bi,ns=()=>Ye&&!("hasNewer"in(d()?.dataset??{})),De=()=>b;function E(e,t="top"){if(!b||Xo)return e();Xo=!0,ss();try{return e()}finally{
Xo=!1,yt(t)}}function Oe({takesFocus:e=!1}={}){b&&("hasNewer"in d().dataset?u("end-wanted",{takesFocus:e}):Zo({takesFocus:e}))}function Zo({takesFocus:e=!1}={}){
b&&(Ye=!0,yt(),u("scrolled"),Ge(),e&&[...d().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function rs(e){for(let t of document.querySelectorAll(
".message--target"))t.classList.remove("message--target");e.classList.add("message--target"),b.scrollTop+=$e(e).top-(b.clientHeight-e.offsetHeight)/2,Gt(),u("sc\
rolled")}function Fi(e){Ye=!0;let t=es(e.dataset.thread);ts=t?.address??Yo(e.dataset.thread,e.dataset.target);let o=t&&document.getElementById(t.id);if(o)return b.
scrollTop+=$e(o).top-t.top,Gt(),Ge();let n=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(n)return rs(n);yt(),
r&&$e(r).top<0&&(b.scrollTop+=$e(r).top-16),Gt(),Ge()}var Vo=!1;function Ki(){Vo||(Vo=!0,requestAnimationFrame(()=>{Vo=!1,b&&(ss(),te()||Zr(ts,d().dataset.thread,
Ye?null:ye),Ge(),u("scrolled"))}))}function ss(){b.scrollTop===Jo&&yt(),Gt()}function Gt(){Ye=Yt(),Jo=b.scrollTop,ye=null;let e=b.getBoundingClientRect().top,t=d().
children,o=0,n=t.length-1;for(;o<n;){let r=o+n>>1;t[r].getBoundingClientRect().bottom>e?n=r:o=r+1}for(;t[o]&&!t[o].id.startsWith("message-");)o++;t[o]&&(ye={id:t[o].
id,...$e(t[o])})}function yt(e="top"){if(!b)return;let t=ye&&document.getElementById(ye.id);if(Ye)b.scrollTop=b.scrollHeight;else if(t){b.scrollTop+=$e(t)[e]-ye[e];
let o=e==="top"?"bottom":"top";ye[o]=$e(t)[o]}Jo=b.scrollTop}function $e(e){let t=b.getBoundingClientRect().top,{top:o,bottom:n}=e.getBoundingClientRect();return{
top:o-t,bottom:n-t}}function Ge(){let e=document.querySelector(".thread .jump"),t=d();if(!e||!b||!t)return;let o=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.
lastRead)),n=b.scrollHeight-b.scrollTop-b.clientHeight,r="hasNewer"in t.dataset||n>b.clientHeight;e.hidden=Yt()&&!("hasNewer"in t.dataset)?!0:!(o>0||r);let s=e.
querySelector(".jump__label");e.classList.toggle("jump--quiet",o===0);let a=o>0?l("new-count",{n:o}):l("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute(
"aria-label"))}var Xe=new Map,oe=e=>`ribbit:${zt()}:${_()}:${e}`;function q(e,t){if(Xe.has(oe(e)))return Xe.get(oe(e));try{let o=localStorage.getItem(oe(e));if(o!==null)return JSON.
parse(o)}catch{}return t}function $(e,t){let o=oe(e);Xe.delete(o);try{localStorage.setItem(o,JSON.stringify(t))}catch{Xe.set(o,t)}}function ne(e){Xe.delete(oe(e));
try{localStorage.removeItem(oe(e))}catch{}}function Qo(e){let t=oe(e),o=new Set([...Xe.keys()]);try{for(let n=0;n<localStorage.length;n++)o.add(localStorage.key(
n))}catch{}return[...o].filter(n=>n.startsWith(t)).map(n=>n.slice(oe("").length))}function en(){for(let e of Qo(""))ne(e)}function Ve(e){addEventListener("stora\
ge",t=>{t.key?.startsWith(oe(""))&&e(t.key.slice(oe("").length))})}function Je(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(
16).padStart(2,"0")).join("")}var Hi=3e4,Wi=300,ji=["presence","read","avatar"],Xt=new Map,Ze=[];function g(e,t){Xt.has(e)||Xt.set(e,[]),Xt.get(e).push(t)}function Qe(e){for(let t of[...w(e).
children])ji.includes(t.dataset.frame)&&(Ze=[...Ze.slice(1-Wi),{frame:t,at:performance.now()}]),is(t)}function Vt(){Ze=Ze.filter(({at:e})=>performance.now()-e<Hi);
for(let{frame:e}of Ze)is(e)}var as=()=>Ze=[];function is(e){for(let t of Xt.get(e.dataset.frame)??[])t(e)}var zi=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Jt=e=>new Intl.DateTimeFormat(zi,e),cs=Jt({hour:"numeric",minute:"\
2-digit"}),Gi=Jt({month:"short",day:"numeric"}),Yi=Jt({month:"short",day:"numeric",year:"numeric"}),Xi=Jt({dateStyle:"full",timeStyle:"short"}),Zt=e=>e.replace(
/[\u00a0\u202f]/g," "),et=e=>Zt(cs.format(e)),ls=e=>Zt(cs.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),tt=e=>Zt(Xi.format(e));
function P(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ds=(e,t)=>e===P(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function ot(e,t=new Date){let o=P(e);return o===P(t)?l("today"):ds(o,t)?l("yesterday"):Zt((e.getFullYear()===t.getFullYear()?Gi:Yi).
format(e))}var tn=e=>P(e)===P(new Date)?et(e):ot(e);function us(e,t=new Date){let o=Math.floor((t-e)/6e4);return o<2?l("just-now"):o<60?l("minutes-ago",{n:o}):o<
1440?l("hours-ago",{n:Math.floor(o/60)}):ot(e,t)}function ms(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone_${zt()}\
=${encodeURIComponent(e).replace(/%2F/g,"/")}; path=${he}; max-age=31536000; samesite=lax`)}function on(e){let t=new Date,o=t-e<24*36e5;return l("last-seen",{when:!o&&
ds(P(e),t)?l("yesterday-within"):us(e,t)})}var Vi={clock:et,ago:us};function xt(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let o=new Date(
t.dateTime);t.textContent=(Vi[t.dataset.time]??tn)(o),t.title=tt(o)}}function fs(){let e=P(new Date),t=0,o=()=>{let n=P(new Date);n!==e&&u("day"),e=n;let r=new Date,
s=new Date(r.getFullYear(),r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(o,s-r+50)};o(),document.addEventListener("visibilitychange",o)}function ps(e){return e<1e3?l("size-bytes",{n:e}):e<999500?l("size-kb",{size:nn(e/1e3)}):e<9995e5?l("size-mb",{size:nn(e/1e6)}):l("size-gb",{size:nn(e/1e9)})}var nn=e=>e>=
9.95?e.toFixed(0):e.toFixed(1).replace(/\.0$/,""),hs=e=>/[^.]\.([a-z0-9]{1,4})$/i.exec(e)?.[1].toUpperCase()??"";var k={addMenu:()=>import("./addmenu.js"),avatar:()=>import("./avatar.js"),chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),
desk:()=>import("./desk.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),emojiPicker:()=>import("./emojipicker.js"),
gallery:()=>import("./gallery.js"),lightbox:()=>import("./lightbox.js"),peoplePicker:()=>import("./peoplepicker.js"),player:()=>import("./player.js"),
profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),recorder:()=>import("./recorder.js"),search:()=>import("./search.js"),
settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),tray:()=>import("./tray.js"),trust:()=>import("./trust.js"),
upload:()=>import("./upload.js"),suggest:()=>import("./suggest.js")},Zi={settings:k.settings,avatar:k.avatar,desk:k.desk,trust:k.trust};
function gs(e){Zi[e]?.().then(({connect:t})=>t(),()=>{})}var Qi={"[data-picks]":k.peoplePicker,"#search":k.search,"#gallery":k.gallery};function ys(e,t){for(let[
o,n]of Object.entries(Qi)){let r=e.querySelector(o);if(!r)continue;let s=r.querySelector("input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.
length,s.value.length),n().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var xs=()=>window.isSecureContext&&!!navigator.mediaDevices?.getUserMedia&&typeof MediaRecorder=="function";var H=null,D=null,Pe=0;function Ss(e,t){D=e.querySelector("#composer");let o=D?.querySelector("input[type=file]");if(!o)return D=null;o.addEventListener("change",
()=>{let n=[...o.files].map(r=>"voice"in o.dataset?nc(r):r);o.value="",rn(n)},{signal:t}),o.setAttribute("aria-haspopup","menu"),o.addEventListener("click",n=>{
n.isTrusted&&(n.preventDefault(),k.addMenu().then(({toggle:r})=>D&&r(D,o),()=>tc({})))},{signal:t}),K()&&xs()&&rc(t),document.addEventListener("paste",ac,{signal:t});
for(let n of["dragenter","dragover","dragleave","drop"])e.addEventListener(n,ic,{signal:t});Pe=0,H?.show(D),t.addEventListener("abort",()=>D=null)}i("edit-unsen\
t",({files:e})=>e?.length&&Qt(t=>t.restore(D,e)));var ws=()=>H?.count(A())??0,bs=()=>H?.isSpoiler(A())??!1,ks=()=>H?.isHeldUp(A())??!1,vs=()=>H?.take(A())??[],Es=e=>H?.
isUnderWay(e)??!1,qs=e=>H?.previewOf(e)??null;function tc({accept:e="",capture:t="",isVoice:o=!1}){let n=D?.querySelector("input[type=file]");n&&(n.accept=e,n.toggleAttribute(
"capture",t!==""||o),t!==""&&n.setAttribute("capture",t),n.multiple=!o,n.toggleAttribute("data-voice",o),n.click())}function oc(e){k.recorder().then(({start:t})=>t(
e),()=>u("composer-note",{words:l("try-again")}))}async function Mm(e,t){let o=[];return await Qt(n=>o=n.hand(e,t)),o}var nc=e=>new File([e],`voice-message${/\.[a-z0-9]+$/i.
exec(e.name)?.[0]??""}`,{type:e.type});function rc(e){let t=D,o=m("button","hold__press",O("microphone"));o.type="button",o.setAttribute("aria-label",l("hold-to\
-record")),o.addEventListener("pointerdown",r=>{r.button===0&&(r.preventDefault(),k.recorder().then(({hold:s})=>s(t,r),()=>u("composer-note",{words:l("try-again")})))},
{signal:e}),o.addEventListener("click",({detail:r})=>r===0&&oc(t),{signal:e});let n=m("span","hold__lock",O("lock"),O("up"));n.setAttribute("aria-hidden","true"),
t.querySelector(".composer__row").append(m("div","hold",n,o)),t.classList.add("composer--voice")}function rn(e){e.length>0&&Qt(t=>D&&t.add(D,e))}async function Qt(e){
H??(H=await sc().catch(()=>null)),H?e(H):u("composer-note",{words:l("try-again")})}async function sc(){let[e,{Upload:t}]=await Promise.all([k.tray(),k.upload()]);
return e.useUpload(t),e}function ac(e){let t=[...e.clipboardData?.files??[]],o=e.target.closest?.("input, textarea, [contenteditable]")&&!D?.contains(e.target);
!D||o||t.length===0||e.clipboardData.getData("text/plain")!==""||(e.preventDefault(),rn(t))}function ic(e){!D||!e.dataTransfer?.types.includes("Files")||(e.preventDefault(),
e.type==="dragenter"&&++Pe===1&&Qt(t=>Pe>0&&D&&t.showDrop(D,te())),e.type==="dragleave"&&Pe>0&&Pe--,e.type==="drop"&&(Pe=0,rn([...e.dataTransfer.files])),Pe===0&&
H?.hideDrop())}var cc=98,As=null;function Ls(e){e===As&&e.scrollHeight<=e.clientHeight||E(()=>{e.style.height="";let t=e.offsetHeight,o=Math.min(cc,Math.max(e.scrollHeight,t));
e.style.height=`${o}px`,As=o===t?e:null})}var cn={};Y(cn,{connect:()=>lc,connectPane:()=>an,discardEdit:()=>oo,draftPreview:()=>sn,saveEdit:()=>to,savedDraft:()=>no,savedEdit:()=>eo});var St=e=>`draft:${e}`,sn=e=>(q(St(e),"")||"").trim();function lc(){Ve(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function an(e,t){let o=e.dataset.
thread,n=e.querySelector("#composer textarea");!n||!o||(n.value===""&&(n.value=q(St(o),"")),n.addEventListener("input",()=>{let{editing:r}=n.form.dataset;r===void 0?
Ts(o,n.value):to(o,r,n.value)},{signal:t}),i("composed",({thread:r})=>r===o&&Ts(o,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:o})))}var eo=e=>q(
`edit:${e}`,null),to=(e,t,o)=>$(`edit:${e}`,{id:t,text:o}),oo=e=>ne(`edit:${e}`),no=e=>q(St(e),"");function Ts(e,t){t.trim()===""?ne(St(e)):$(St(e),t)}var ro=new Set,Cs=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),W=e=>e!==_()&&Cs().includes(e);function dn(e){if(e===document.body.dataset.
blocked)return;let t=Cs();document.body.dataset.blocked=e,u("blocked");let{peer:o}=f()?.dataset??{};if(o&&t.includes(o)!==W(o))return u("reload",{});let n=d();n&&
E(()=>n.querySelectorAll(".message").forEach(un))}i("pane",()=>ro.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.
target.parentElement;e.target.open?ro.add(t.id):ro.delete(t.id),ln(t,e.target.open)},!0);function un(e){let t=f()?.dataset.kind!=="direct",o=e.querySelector(":s\
cope > .fold");t&&!N(e)&&W(e.dataset.sender)?(o||e.prepend(o=F("fold-template")),o.open=ro.has(e.id),ln(e,o.open)):o&&(o.remove(),ln(e,!0));let n=e.querySelector(
".quote[data-sender]");t&&n&&W(n.dataset.sender)&&(n.querySelector(".quote__text").textContent=l("folded"))}function ln(e,t){let o=e.getAttribute("aria-label");
o!==l("folded")&&(e.dataset.label=o),e.setAttribute("aria-label",t?e.dataset.label??o:l("folded"))}async function nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return dc(e)}}function dc(e){let t=document.activeElement,o=document.createElement(
"textarea");o.value=e,o.readOnly=!0,o.className="visually-hidden",document.body.append(o),o.select();let n=document.execCommand("copy");return o.remove(),t?.focus(
{preventScroll:!0}),n}var Ms=14,uc=20,mc=200,fc=2e3,so=new Set;i("pane",()=>so.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&xc(t);let o=e.
closest?.(".show-more");o&&E(()=>mn(o,o.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&mn(yc(t),!0)});function $s(e){let t=e.map(n=>n.querySelector(".message__body")).filter(
n=>n&&!n.matches(".message__body--emoji"));for(let n of t.flatMap(r=>[...r.querySelectorAll(".code")]))hc(n);let o=t.filter(pc);for(let n of o)Ds(n,n,n.closest(
".message").id)}function pc(e){if(e.textContent.length<mc&&e.querySelectorAll("br, li, blockquote").length<Ms/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((o,n)=>o+n.offsetHeight,0);return e.offsetHeight-t>=Ms*parseFloat(getComputedStyle(e).lineHeight)-1}function hc(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(F("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=uc))return;let o=e.closest(".message");Ds(e.querySelector("pre"),e,`${o.id}/${[...o.querySelectorAll(".code")].indexOf(e)}`)}function Ds(e,t,o){let n=m(
"button","show-more",m("span","",""),O("minimise"));n.type="button",n.tabIndex=-1,n.dataset.folds=o,t===e?t.after(n):t.append(n),mn(n,so.has(o))}var gc=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,yc=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function mn(e,t){gc(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=l(t?"show-less":"show-more"),t?
so.add(e.dataset.folds):so.delete(e.dataset.folds)}async function xc(e){let t=e.closest(".code").querySelector("code").textContent,o=await nt(t),n=e.lastElementChild;
n.textContent=l(o?"copied":"try-again"),e.classList.toggle("code__copy--done",o),setTimeout(()=>{n.textContent=l("copy"),e.classList.remove("code__copy--done")},
fc)}var fn=e=>{if(W(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(_())||t.includes("0")&&!I(e)};function pn(e){if(e.dataset.
mentions===void 0)return;let t=fn(e);e.classList.toggle("message--mention",t);for(let o of e.querySelectorAll(".mention")){let{user:n}=o.dataset;o.classList.toggle(
"mention--me",n===_()||n==="0"&&t)}}i("blocked",()=>d()?.querySelectorAll(".message").forEach(pn));var hn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function Os(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
hn(t).includes(_())))}var Ps="a:not([aria-hidden]), button, [role=button]";function gn(e){for(let t of e.querySelectorAll(Ps))t.tabIndex=-1}function Ns(e,t){let o=e.querySelector("#m\
essages");o?.addEventListener("focusin",n=>{for(let r of n.target.closest(".message")?.querySelectorAll(Ps)??[])r.tabIndex=0},{signal:t}),o?.addEventListener("f\
ocusout",n=>{let r=n.target.closest(".message");r&&!r.contains(n.relatedTarget)&&gn(r)},{signal:t})}var wc=6e4,ao=e=>e.classList.contains("message");function xe(e){do e=e.nextElementSibling;while(e&&!ao(e));return e}function io(e){do e=e.previousElementSibling;while(e&&
!ao(e));return e}function V(e,t=e){if(!e)return;let o=xe(t)??t,n=[],r=io(e);for(let s=e;s&&(bc(s,r)&&n.push(s),s!==o);s=xe(s))r=s;$s(n)}function co(e){let t=e.querySelectorAll(
".message");t.length&&V(t[0],t[t.length-1])}function bc(e,t){let o=new Date(e.dataset.at),n=t!==null&&P(new Date(t.dataset.at))===P(o),r=n&&o-new Date(t.dataset.
at)<wc,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),kc(e,t,o,n),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Ec(e,o),un(e),Os(e),pn(e),gn(e),!0)}function kc(e,t,o,n){
let r=null,s=null;for(let c=e.previousElementSibling;c&&c!==t;){let p=c.previousElementSibling;c.id==="new-messages"?s=c:c.dataset.day!==void 0&&(r?.remove(),r=
c),c=p}if((s||n)&&r?.remove(),s)return vc(s,n?null:o);if(n)return;r?.isConnected||(r=m("li","divider"),e.before(r)),r.dataset.day!==P(o)&&r.replaceChildren(Is(o)),
r.dataset.day=P(o);let a=ot(o);r.textContent!==a&&(r.firstElementChild.textContent=a)}function vc(e,t){let o=t?P(t):void 0,n=t?ot(t):"";e.dataset.day===o&&(!t||
e.querySelector(".divider__day").textContent===n)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=o,e.replaceChildren(m("span","",Is(t)," · ",m(
"b","",l("new-messages"))))):(delete e.dataset.day,e.replaceChildren(l("new-messages"))))}function Is(e){let t=m("a","divider__day",ot(e));return Object.assign(
t,{tabIndex:-1,title:l("jump-to-day"),href:`${Hr(d()?.dataset.thread)}?day=${P(e)}`}),t.dataset.dialog="",t}function Ec(e,t){let o=et(t),n=e.dataset.clock??e.querySelector(
".message__time")?.textContent.trim()??"";e.dataset.clock=o;for(let p of e.querySelectorAll(".message__time"))p.textContent=o,p.title=tt(t);let r=e.querySelector(
"time.message__gutter");r&&(r.textContent=ls(t));let s=e.querySelector(".message__edited[data-at]");xt(e),s&&(s.title=tt(new Date(s.dataset.at)));let a=e.getAttribute(
"aria-label")??"",c=n?a.lastIndexOf(n):-1;c>=0&&e.setAttribute("aria-label",a.slice(0,c)+o+a.slice(c+n.length))}var lo=400,qc=50,Rs=8,_c=60,Se=new Map,ie=e=>Number(e.dataset.seq),uo=e=>Number(e.dataset.version),mo=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function Fs(){let e=d();Se.clear(),e&&co(e)}i("day",()=>{let e=d();e&&E(()=>co(e))});g("message",e=>{let t=d(),o=e.querySelector(".message");!o||t?.dataset.thread!==
e.dataset.thread||(ce(o),Ks(t,e.dataset.version))});g("joined",e=>{let t=d();t?.dataset.thread===e.dataset.thread&&Ks(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{d()?.dataset.thread===e.dataset.thread&&u("reload",{})});function Ks(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function ce(e){let t=d(),o=document.getElementById(e.id)??Lc(t,e.dataset.clientId);if(o&&mo(o)&&uo(o)>=uo(e))return o;let n=ie(
e)>Number(t.dataset.lastSeq);n&&(t.dataset.lastSeq=e.dataset.seq);let r=E(()=>o&&mo(o)?Tc(o,e):Mc(t,e,o));return r||Ac(e),u("placed",{li:r??e,isNew:n}),n&&r&&js(
t),r}function Ac(e){Se.delete(e.id),Se.set(e.id,e),Se.size>lo&&Se.delete(Se.keys().next().value)}function Us(e){let t=[document.getElementById(e.id),Se.get(e.id)].
filter(Boolean);return Se.delete(e.id),t.find(o=>uo(o)>=uo(e))??e}function Lc(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Tc(e,t){let o=e.contains(document.activeElement)?document.activeElement:null;for(let n of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(n);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),V(t),o&&(t.contains(o)?o:Cc(t,
o)??t).focus({preventScroll:!0}),t}function Cc(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Mc(e,t,o){let n=[...e.
querySelectorAll(".message:not([data-pending])")],r=n[n.length-1],s=r&&ie(t)>ie(r);if(o&&(o.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.
dataset||n.length&&ie(t)<ie(n[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&ie(a)>ie(t);)a=n[n.indexOf(a)-1];return a?a.after(t):n.length?n[0].before(
t):po(e,t),V(t),t}function po(e,t,{afterPending:o=!1}={}){e.querySelector(".hello")?.remove();let n=[...e.children].find(r=>!o&&"pending"in r.dataset||r.matches(
".pager--newer"));n?n.before(t):e.append(t)}async function Hs(e,t,o){let n=d(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.
splice(-Rs):r.splice(0,Rs);if(E(()=>$c(n,a.filter(c=>!document.getElementById(c.id)).map(Us),t),Bs(t)),js(n,{fromEnd:t,isPaging:!0}),await Dc(),!o())return}E(()=>{
n.querySelector(t?".pager--older":".pager--newer")?.remove();let a=t&&!n.querySelector(".peer")&&e.querySelector(".peer");a&&n.prepend(a),fo(n,t,!s&&yn(n,e,t))},
Bs(t)),u("history")}var Bs=e=>e?"bottom":"top";function $c(e,t,o){if(t.length===0)return;let n=o&&e.querySelector(".pager--older");if(n)n.after(...t);else if(o)
e.prepend(...t);else for(let r of t)po(e,r);V(t[0],t[t.length-1])}var Dc=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:_c}):setTimeout(
e)});function Ws(e){let t=d(),o=[...e.querySelectorAll(".message")].map(Us),n=new Set(o.map(p=>p.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pend\
ing]")].filter(p=>!n.has(p.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&xe(s),c=o[o.length-1];c&&(t.dataset.lastSeq=String(Math.max(Number(
t.dataset.lastSeq),ie(c)))),t.replaceChildren(...e.querySelectorAll(".peer"),...o,...r),a?.isConnected&&a.before(s),co(t),fo(t,!0,yn(t,e,!0)),fo(t,!1,yn(t,e,!1)),
u("history")}function yn(e,t,o){if(o)return t.dataset.hasOlder==="true";let n=Ne(e);return t.dataset.hasNewer==="true"||n!==null&&ie(n)<Number(e.dataset.lastSeq)}
function fo(e,t,o){let n=t?"hasOlder":"hasNewer";if(!o){delete e.dataset[n];return}e.dataset[n]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?
r[0]:r[r.length-1],a=Oc(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Oc(e,t,o){let n=t?"older":"newer",r=m("a","link",l(n));
return r.href=`${X(e)}?${t?"before":"after"}=${o}`,r.dataset.page=n,m("li",`pager pager--${n}`,r)}function js(e,{fromEnd:t=!1,isPaging:o=!1}={}){let n=[...e.querySelectorAll(
".message:not([data-pending])")];n.length<=lo+qc||!o&&!ns()||E(()=>{let r=t?n.slice(lo):n.slice(0,n.length-lo),s=new Set(r);for(let c of[...e.children])(s.has(c)||
c.matches(t?".pager--newer":".pager--older, .peer"))&&c.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();fo(e,!t,!0),V(a)})}function Ne(e=d()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function zs(){return[...d()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(I)??null}var xo={};Y(xo,{add:()=>An,connect:()=>Yc,connectPane:()=>vn});var rt="outbox:",wt=null,xn=e=>e.startsWith(rt);Ve(e=>xn(e)&&Sn());function j(){return wt??(wt=Qo(rt).map(e=>q(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),wt}var Gs=e=>j().filter(t=>t.thread===e).pop()??null;function Ys(e){let t=Math.max(0,...j().map(o=>o.n))+1;Xs({...e,id:Je(),n:t,at:Date.now(),problem:""})}
function re(e,t){let o=q(rt+e,null);o&&Xs({...o,...t})}function bt(e){let t=q(rt+e,null);ne(rt+e),t&&Sn([t.thread])}function Xs(e){$(rt+e.id,e),Sn([e.thread])}function Sn(e){
let t=wt??[];wt=null;for(let o of new Set(e??[...t,...j()].map(n=>n.thread)))u("unsent",{thread:o})}i("placed",({li:e,isNew:t})=>{if(!t)for(let o of d()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let n="deleted"in
e.dataset;o.classList.toggle("quote__text--deleted",n),o.textContent=n?l("deleted"):st(e),n&&o.parentElement.querySelector(".quote__picture")?.remove()}});function st(e){
let t=e.querySelector(".message__body").cloneNode(!0);for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))
n.replaceWith("[spoiler]");for(let n of t.querySelectorAll("img"))n.replaceWith(n.alt);return`${e.querySelector(".attachments")?.dataset.words??""} ${t.textContent}`.
trim().replace(/\s+/g," ").slice(0,140)}var Nc=400,Ic=320,Js=new Map;function Zs(e,t,o){let n=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!n){if(n=Rc(t,o),!n)return;E(()=>{po(
e,n,{afterPending:!0}),V(n)})}Wc(n,t)}function Rc(e,t){let o=F("message-template");if(!o)return null;o.removeAttribute("id"),o.classList.remove("compact","messa\
ge--deleted","message--sticker"),delete o.dataset.seq,delete o.dataset.version;let n=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(o.dataset,
{pending:"",clientId:e.id,at:n.toISOString(),kind:e.sticker?"sticker":"text"});let r=o.querySelector(".message__body");e.sticker?r.replaceChildren(Kc(e.sticker)):
r.textContent=e.content.trim(),e.files?.length&&r.before(Bc(e.files)),o.querySelector(".message__actions")?.remove(),o.dataset.clock=et(n);let s=[...(e.files??[]).
map(({name:c})=>c),st(o)].join(" ").trim();o.setAttribute("aria-label",l("message-label",{name:o.dataset.senderName,text:s,time:o.dataset.clock}));let a=e.replyTo&&
document.getElementById(`message-${e.replyTo}`);return a&&Hc(o,a),o}var Vs=e=>e.picture??qs(e.key);function Bc(e){let t=m("div","attachments"),n=e.map(Vs).filter(
Boolean).map(({url:r,width:s,height:a})=>{let c=m("img",""),p=Math.min(1,Nc/s,Ic/a);return Object.assign(c,{src:r,alt:"",width:Math.max(1,Math.round(s*p)),height:Math.
max(1,Math.round(a*p))}),c});n.length===1&&t.append(m("div","photo",n[0])),n.length>1&&t.append(m("div",`album album--${Math.min(5,n.length)}`,...n.slice(0,5).map(
r=>m("span","album__tile",r))));for(let r of e.filter(s=>!Vs(s)))t.append(m("div","file",m("span","file__kind",hs(r.name)),m("span","file__text",m("span","file_\
_name",r.name),m("span","file__size",ps(r.size)))));return t}i("upload-progress",({key:e,part:t})=>Js.set(e,t));function Fc(e=[]){let t=e.reduce((o,n)=>o+n.size,
0);return t===0||e.every(o=>o.id)?1:e.reduce((o,n)=>o+n.size*(n.id?1:Js.get(n.key)??0),0)/t}function Kc(e){let t=m("img","sticker");return Object.assign(t,{width:128,
height:128,alt:l("sticker",{name:e}),src:Uc(e)}),t}var Uc=e=>document.querySelector(`[data-sticker="${CSS.escape(e)}"] img`)?.src??Jr(e);function Hc(e,t){let o=t.
querySelector(".message__gutter .avatar")?.cloneNode(!0);o?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(m("span","quote",o??"",m("\
span","quote__name",t.dataset.senderName),m("span","quote__text",st(t))))}function Wc(e,t){let o=e.querySelector(".message__status"),n=t.problem!=="",r=!navigator.
onLine||document.documentElement.classList.contains("is-offline"),s=Fc(t.files),a=r?l("waiting"):s<1?l("uploading",{percent:Math.floor(100*s)}):l("sending"),c=n?
t.problem:a;if(!o||o.dataset.shown===c)return;if(o.dataset.shown=c,o.hidden=!1,e.classList.toggle("message--pending",!n),e.classList.toggle("message--failed",n),
o.classList.toggle("message__status--failed",n),!n)return o.replaceChildren(O("clock"),a);let p=t.problem==="?"?l("not-sent"):`${l("not-sent")} · ${t.problem}`;
o.replaceChildren(O("warning"),m("span","",p),wn("retry"),t.sticker?"":wn("edit"),wn("delete")),o.setAttribute("role","alert")}function wn(e){let t=m("button","",
l(e));return t.type="button",t.dataset.outbox=e,t}var Qs=[1e3,2e3,4e3,8e3],go=2e4,jc=5e3,zc=6e4,Gc=3,bn=Je(),ho=new Set,Ie=0,kn=0;function Yc(){Ve(e=>{xn(e)&&(R(),le())}),document.addEventListener("click",e=>{let t=e.
target.closest("[data-outbox]");t&&Vc(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{Ie=0,le()}),addEventListener("pa\
gehide",()=>{ta();for(let e of j())qn(e)&&_n(e)&&re(e.id,{seen:0})}),le()}var vn=R;i("sent",({clientId:e})=>bt(e));i("online",()=>{Ie=0;for(let e of j())e.isSoft&&
re(e.id,{problem:"",isSoft:!1});R(),le()});i("connection",()=>R());var En=e=>j().find(t=>t.files?.some(o=>o.key===e)),qn=e=>(e.files??[]).some(t=>!t.id),_n=e=>(e.
files??[]).every(t=>t.id||Es(t.key)),Xc=e=>qn(e)&&!_n(e)&&!(Date.now()-(e.seen??e.at)<zc);i("uploaded",({key:e,id:t})=>{let o=En(e);o&&(re(o.id,{files:o.files.map(
n=>n.key===e?{...n,id:t}:n)}),R(),le())});i("upload-failed",({key:e,problem:t})=>{let o=En(e);o&&(re(o.id,{problem:t}),R(),le())});i("upload-progress",({key:e})=>{
let t=En(e);t&&(Math.abs(Date.now()-(t.seen??t.at))>jc&&re(t.id,{seen:Date.now()}),R())});function An(e){Ys(e),R(),Oe(),le()}function Vc(e,t){if(e==="delete"||e===
"edit"){let n=j().find(r=>r.id===t);bt(t),R(),e==="delete"&&n?.files?.length&&u("dropped-files",n),n&&e==="edit"&&u("edit-unsent",n);return}re(t,{problem:"",isSoft:!1});
let o=j().find(n=>n.id===t);o?.files?.length&&u("retry-files",o),Ie=0,R(),le()}function le(){clearTimeout(kn);let e=new Set(j().filter(t=>!t.problem).map(t=>t.thread));
if(e.size!==0){if(!ea())return yo(go/4);for(let t of e)Jc(t)}}async function Jc(e){if(!ho.has(e)){ho.add(e);try{for(;;){let t=j().find(n=>n.thread===e&&!n.problem);
if(!t)break;if(Xc(t)){re(t.id,{problem:l("choose-again",{name:t.files.find(n=>!n.id).name})}),R();continue}if(qn(t)){_n(t)||yo(go/4);break}ea();let o=await S(ht(
e),{form:Zc(t)});if(!Qc(t,o))break}}finally{ho.delete(e),ho.size===0&&ta()}}}var Zc=({content:e,sticker:t,replyTo:o,id:n,files:r=[]})=>[t?["sticker",t]:["conten\
t",e],["client_id",n],["reply_to",o||""],...r.map(s=>["attachment",s.id])];function Qc(e,{ok:t,status:o,body:n,problem:r}){let s=t?w(n).querySelector(`.message[\
data-client-id="${e.id}"]`):null;return s?(Ie=0,bt(e.id),e.files?.length&&u("sent-files",e),d()?.dataset.thread===e.thread&&ce(s),R(),!0):o===401?!1:o===429?(yo(
r.retryAfter*1e3),!1):t||o===0||o>=500?(Ie++,o>=500&&Ie>=Gc&&re(e.id,{problem:r?.text||"?",isSoft:!0}),R(),yo(Qs[Math.min(Ie,Qs.length)-1]),!1):(re(e.id,{problem:r?.
text||"?"}),R(),!0)}function yo(e){clearTimeout(kn),kn=setTimeout(le,e)}function ea(){let e=q("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==bn&&t>
0&&t<=go?!1:($("lease",{page:bn,until:Date.now()+go}),!0)}function ta(){q("lease",null)?.page===bn&&ne("lease")}function R(){let e=d();if(!e)return;let t=j().filter(
n=>n.thread===e.dataset.thread),o=new Set(t.map(n=>n.id));for(let n of e.querySelectorAll(".message[data-pending]"))o.has(n.dataset.clientId)||n.remove();for(let n of t)
e.querySelector(`.message:not([data-pending])[data-client-id="${n.id}"]`)?bt(n.id):Zs(e,n,Ne(e))}var kt=1e4,Ln=9500,h=null,y=null;function oa(e,t){if(h=e.querySelector("#composer"),y=h?.querySelector("textarea")??null,!y)return;y.addEventListener("input",at,
{signal:t}),T(y,tl,{signal:t}),T(y,n=>sa(n)&&n.preventDefault(),{signal:t,type:"keypress"}),h.addEventListener("submit",aa,{signal:t}),h.addEventListener("click",
n=>{n.target.closest(".composer__context .icon-button")&&(n.preventDefault(),we(),de())},{signal:t});let o=eo(f().dataset.thread);o&&y.value===no(f().dataset.thread)&&
na(o),at()}i("files-changed",()=>y?.isConnected&&at());i("composer-note",({words:e})=>vt(e,e!==""));i("connection",({isOnline:e})=>vt(e?"":l("offline-note")));function de(){
y?.focus({preventScroll:!0})}function ip(e){!y||y.readOnly||(y.setRangeText(e,y.selectionStart,y.selectionEnd,"end"),y.dispatchEvent(new Event("input",{bubbles:!0})))}
i("edit-unsent",({content:e,replyTo:t})=>{if(!y||y.readOnly)return;we();let o=t&&document.getElementById(`message-${t}`);o&&Tn(o),y.value=[e,y.value].filter(n=>n.
trim()!=="").join(`
`),y.dispatchEvent(new Event("input",{bubbles:!0})),de(),y.setSelectionRange(e.length,e.length)});function Tn(e){we(),h.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=m("b","",e.dataset.senderName??"");ra("reply",Bt("replying-to",{name:t,text:st(e)})),de()}async function Cn(e){let{thread:t}=f().
dataset,o=h,n=await S(Ht(t,e.id.replace("message-","")));if(o!==h)return;if(!n.ok)return vt(n.problem?.text||l("try-again"),!0);we();let r={id:e.id.replace("mes\
sage-",""),text:n.body};to(t,r.id,r.text),na(r),de(),y.setSelectionRange(y.value.length,y.value.length)}function na({id:e,text:t}){h.dataset.editing=e,document.
querySelector(`#message-${e} .attachments`)&&(h.dataset.caption=""),y.value=t,ra("pencil",[m("b","",l("edit-message")),m("span","composer__key",` · ${l("esc-ca\
ncels")}`)]),at()}function we(){let e=h?.querySelector(".composer__context");return!e||e.hidden?!1:(E(()=>e.hidden=!0),h.querySelector("[name=reply_to]").value=
"","editing"in h.dataset&&(delete h.dataset.editing,delete h.dataset.caption,oo(f().dataset.thread),y.value=no(f().dataset.thread)),vt(""),at(),!0)}function ra(e,t){
let o=h.querySelector(".composer__context");o.querySelector(":scope > span").replaceChildren(...t),o.querySelector(":scope > svg")?.remove(),o.prepend(O(e)),E(()=>o.
hidden=!1)}function at(){let e=y.value.length<Ln?y.value.trim().length:[...y.value.trim()].length,t=e>0||("editing"in h.dataset?"caption"in h.dataset:ws()>0),o="\
recording"in h.dataset?h.dataset.recording==="":t&&e<=kt&&("editing"in h.dataset||!ks());h.classList.toggle("composer--ready",o);let n=h.querySelector(".compose\
r__send");n&&(n.disabled=!o),Ls(y),el(e)}function el(e){let t=h.querySelector(".counter");if(!t)return;t.hidden!==e<Ln&&E(()=>t.hidden=e<Ln),t.classList.toggle(
"counter--over",e>kt);let o=r=>r.toLocaleString(document.documentElement.lang),n={n:o(e),max:o(kt),over:o(e-kt)};t.hidden||(t.textContent=l(e>kt?"counter-over":
"counter",n))}var sa=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!K()||e.ctrlKey||e.metaKey);function tl(e){if(sa(e))e.preventDefault(),h.requestSubmit?h.requestSubmit():
aa(e);else if(e.key==="ArrowUp"&&y.value===""&&!e.altKey&&!e.shiftKey){let t=zs();if(!t)return;e.preventDefault(),Cn(t)}}function aa(e){if(e.preventDefault(),!h.
classList.contains("composer--ready"))return;if("recording"in h.dataset)return u("send-recording");if("editing"in h.dataset)return rl();let t=bs()?ol(y.value):y.
value;y.value="",nl({content:t,files:vs()}),at()}var ol=e=>(e.trim()||l("spoiler-mark")).split(`
`).map(t=>t.trim()===""?"":`>!${t.trim()}!<`).join(`
`);function nl(e){let{thread:t}=f().dataset,o=h.querySelector("[name=reply_to]").value;u("composed",{thread:t}),we(),An({thread:t,replyTo:o,...e})}async function rl(){
if(y.readOnly)return;let{editing:e}=h.dataset,{thread:t}=f().dataset,o=h;y.readOnly=!0;let n=await S(Yr(t,e),{form:{content:y.value}});if(o===h&&(y.readOnly=!1),
!n.ok)return o===h&&vt(n.problem?.text||l("try-again"),!0);if(eo(t)?.id===e&&oo(t),f()?.dataset.thread!==t||!h)return;let r=w(n.body).querySelector(".message");
r&&ce(r),h.dataset.editing===e&&we(),o===h&&de()}function vt(e,t=!1){if(!h)return;let o=h.querySelector(".composer__note");o.setAttribute("role",t?"alert":"stat\
us"),o.classList.toggle("hint--error",t),E(()=>{o.textContent=e,o.hidden=e===""})}var Mn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function So(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let o=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(Mn)].filter(c=>c.offsetParent!==
null&&c.tabIndex>=0),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-
1]:s[0])?.focus())},n=new AbortController;return T(document,o,{signal:n.signal}),()=>{for(let r of t)r.inert=!1;n.abort()}}var al=2e3,it=null;function be(e,t){it?.remove(),it=m("span","tooltip",t),it.setAttribute("role","status"),it.style.insetInlineEnd="20px",it.style.insetBlockStart=
"20px";let o=it;(document.getElementById(e.id)??e).append(o),setTimeout(()=>o.remove(),al)}var bo={};Y(bo,{close:()=>Fe,connect:()=>il,isOpen:()=>wo,openDialog:()=>Be,show:()=>Et});var ke=null,ca=()=>{},ia=null,wo=()=>Re()?.firstElementChild!=null,Re=()=>document.getElementById("dialog");function il(){let e=Re();!e||e===ia||(ia=e,e.addEventListener(
"click",t=>{!t.target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),Fe())}),e.addEventListener("submit",cl),document.addEventListener(
"click",t=>{let o=t.target.closest("a[data-dialog]");!o||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Be(o.getAttribute("href"),o))}))}
async function Be(e,t){let o=await S(e),n=t?.closest?.(".message");if(!o.ok)return n&&be(n,o.problem?.text||l("try-again"));Et(w(o.body),t)}function Et(e,t){Fe(),
ke=t??document.activeElement;let o=e.querySelector("[autofocus]");o?.removeAttribute("autofocus"),Re().replaceChildren(...e.children),window.htmx?.process(Re()),
ca=So(Re()),(o??Re().querySelector(Mn))?.focus()}function Fe(){return wo()?(ca(),Re().replaceChildren(),ke&&pt(ke)?.focus({preventScroll:!0}),ke=null,!0):!1}async function cl(e){
let t=e.target;if(t.method==="get")return ll();e.preventDefault();let o=e.submitter;o&&(o.disabled=!0);let n=d(),r=await S(t.getAttribute("action"),{form:jt(t,o)});
if(o&&(o.disabled=!1),!r.ok)return dl(t,r,o);let s=w(r.body),a=s.querySelector("[data-frame]")!==null;a&&Qe(r.body);let c=s.querySelector(".message");if(c&&(ke=
document.getElementById(c.id)??ke),c&&n&&d()===n&&ce(c),s.querySelector("[role=dialog], [role=alertdialog]"))return Et(s,ke);let B=ke,{id:ze}=t.closest("[role=d\
ialog], [role=alertdialog]")??t;Fe(),!c&&B?.matches(".message")&&be(B,l("reported")),a||u("dialog-done",{id:ze})}function ll(){i("pane",()=>{Fe(),(document.querySelector(
".message--target")??f())?.focus({preventScroll:!0})},{once:!0})}function dl(e,{problem:t},o){e.querySelector(".problem")?.remove();let n=document.createElement(
"p");n.className="problem hint--error",n.setAttribute("role","alert"),n.textContent=t?.text||l("try-again"),e.prepend(n),(e.elements[t?.field]??o)?.focus?.()}var ul=["react","reaction","reply","edit"],da=e=>e.id.replace("message-",""),Ke=(e,t)=>t(f().dataset.thread,da(e));function Ue(e,t){if("deleted"in e.dataset||"p\
ending"in e.dataset||N(e)||ul.includes(t)&&!zo())return!1;let o=I(e);switch(t){case"edit":return o&&e.dataset.kind!=="sticker";case"delete":return o||"admin"in document.
body.dataset;case"report":return!o;case"copy-text":return e.dataset.kind!=="sticker"&&e.querySelector(".message__body")?.textContent.trim()!=="";default:return!0}}
function qt(e,t){for(let o of e.querySelectorAll("[data-action]"))o.hidden=!Ue(t,o.dataset.action)}async function ve(e,t){switch(e){case"reply":return Tn(t);case"\
edit":return Cn(t);case"delete":return Be(Ke(t,Xr),t);case"report":return Be(Ke(t,Vr),t);case"pick":return await(await k.reactionPicker().catch(()=>null))?.open(
document.getElementById(t.id)??t)||be(t,l("try-again"));case"copy-link":return la(t,new URL(`${X(f().dataset.thread)}?m=${da(t)}`,location.href).href);case"copy\
-text":{let o=await S(Ke(t,Ht));return la(t,o.ok?o.body:null)}default:return u("action",{action:e,li:t})}}async function la(e,t){be(e,l(t!==null&&await nt(t)?"c\
opied":"try-again"))}var ml=300,fl=2500;function ma(e,t){let o=e.querySelector("#messages");if(!o)return;o.addEventListener("submit",a=>{let c=a.submitter?.closest(".chip");c&&(a.preventDefault(),
_t(c.closest(".message"),c.value))},{signal:t}),o.addEventListener("click",a=>{let c=a.target.closest(".chip--add");c&&ve("pick",c.closest(".message"))},{signal:t});
let n=0,r=a=>{let c=a.target.closest(".chip[name=reaction]");clearTimeout(n),c&&(n=setTimeout(()=>xl(c),ml))},s=()=>{clearTimeout(n),K()||Dn()};o.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),o.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),o.addEventListener(
"pointerout",s,{signal:t}),o.addEventListener("focusout",s,{signal:t})}var $n=new Set;async function _t(e,t,o){let n=`${e.id} ${t}`;if($n.has(n))return;$n.add(n);
let r=d(),s=e.querySelector(".chips")?.cloneNode(!0)??null;E(()=>pl(e,t,o));let a=await S(Ke(e,Wt),{form:{reaction:t}});$n.delete(n);let c=a.ok?w(a.body).querySelector(
".message"):null;if(c&&d()===r)return ce(c);!a.ok&&e.isConnected&&E(()=>yl(e,s))}function pl(e,t,o){let n=e.querySelector(".chips")??e.querySelector(".message__\
body").insertAdjacentElement("afterend",hl(e)),r=[...n.querySelectorAll(".chip[name=reaction]")].find(B=>ua(B.value)===ua(t));r||(r=gl(t,o),n.insertBefore(r,n.querySelector(
".chip--add")));let s=hn(r),a=s.includes(_()),c=a?s.filter(B=>B!==_()):[...s,_()];r.dataset.users=c.join(" "),r.setAttribute("aria-pressed",String(!a)),r.setAttribute(
"aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${c.length}`);let p=r.querySelector(".chip__count")??r.lastChild;p.textContent=String(
c.length),c.length===0&&r.remove(),n.querySelector(".chip[name=reaction]")||n.remove()}var ua=e=>e.replace(/\uFE0F/g,"");function hl(e){let t=m("form","chips");
return t.method="post",t.action=Ke(e,Wt),t}function gl(e,t){let o=m("button","chip");return Object.assign(o,{name:"reaction",value:e}),o.setAttribute("aria-labe\
l",e.replace(/:/g,"")),t?o.append(Object.assign(m("img"),{src:t,width:20,height:20,alt:""})):o.append(m("i","",e)),o.append("0"),o}function yl(e,t){e.querySelector(
".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var se=null;async function xl(e){let t=e.closest(".message");if(!t)return;let o=await S(`${Ke(
t,Wt)}?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!o.body||!o.ok||!e.isConnected||!e.matches(":hover, :focus"))return;Dn(),se=m("span","\
tooltip",o.body.trim()),se.setAttribute("role","tooltip"),se.dataset.extra="",t.append(se);let n=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(n.left-r.left,r.width-se.offsetWidth-8));se.style.left=`${s}px`,se.style.top=`${n.top-r.top-se.offsetHeight-4}px`,K()&&setTimeout(Dn,fl)}function Dn(){
se?.remove(),se=null}var wl="🖼️";function ue(e,t=""){let o=At(e);e.classList.toggle("chat--unread",o>0&&!("muted"in e.dataset)),bl(e,t),kl(e.querySelector(".chat__count"),o,fa(
e).length,"muted"in e.dataset);let n=e.querySelector(".chat__time");if(n&&e.dataset.at){let r=new Date(e.dataset.at);n.textContent=tn(r),n.title=tt(r)}}var At=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),fa=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function pa(e,t){let{seq:o}=t.dataset,n=fa(e).filter(s=>s!==o),r=e.dataset.mentioned??"";return e.dataset.mentioned=(fn(t)?[...n,o]:n).join(" "),e.dataset.mentioned!==
r}function ko(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function ha(e,t){let{seq:o,version:n,sender:r,name:s,at:a}=t.dataset,c=r===_()?l("you"):s,p="deleted"in t.dataset,B=t.dataset.
kind==="system",ze=!B&&e.dataset.kind!=="direct"&&W(r),$r=ze?l("folded"):t.textContent.trim();p&&!ze?e.dataset.preview=l("deleted"):e.dataset.preview=B||ze?$r:l(
"preview-by",{name:c,text:$r}),p&&!ze?e.dataset.deleted="":delete e.dataset.deleted,Number(o)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:o,lastSender:r,
lastSenderName:s,at:a,activity:n}),(B?Number(e.dataset.lastRead)===Number(o)-1:r===_())&&Number(o)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=o)}function bl(e,t){
let o=e.querySelector(".chat__preview");if(!o)return;let r=e.getAttribute("aria-current")==="page"?"":sn(e.dataset.thread),s=Gs(e.dataset.thread);t?o.replaceChildren(
m("span","chat__typing",l("typing-in-list",{name:t}))):r?o.replaceChildren(m("span","chat__draft",l("draft",{text:r}))):s?o.replaceChildren(O(s.problem?"warning":
"clock"),l("preview-by",{name:l("you"),text:s.content??wl})):"deleted"in e.dataset?o.replaceChildren(m("span","chat__deleted",e.dataset.preview)):o.textContent=
e.dataset.preview??""}function kl(e,t,o,n){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,c)=>m("span",s,a,m("span","visually-hidden",
` ${l(c)}`));e.replaceChildren(r(n?"count count--muted":"count",String(t),"unread")),o>0&&e.prepend(r("count count--mention",o>1?`@ ${o}`:"@","mentions-you"))}var vl=400,ct=()=>document.getElementById("chats-part"),Ee=()=>L()?.dataset.filter??"all",U=e=>document.getElementById(`nav-${e}`),He=()=>[...L()?.querySelectorAll(
".chat")??[]];function ga(){if(!L())return;let e=ct().parentElement;e.addEventListener("scroll",()=>me(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),me(!0))}),qe(L()),me(!1)}i("day",()=>He().forEach(e=>ue(e)));i("d\
raft",({thread:e})=>Pn(e));i("unsent",({thread:e})=>Pn(e));i("list-typing",({thread:e,name:t})=>Pn(e,t));i("pane",xa);function El(e,t){let[o,n]=[e,t].map(a=>a.querySelector(
".chat"));if(!o)return!0;let[r,s]=[o,n].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(o.dataset.activity)<=Number(n.dataset.activity):r>s}function vo(e){
let t=L(),o=e.contains(document.activeElement)?document.activeElement:null,n=[...t.children].find(r=>r!==e&&El(r,e));n&&n!==e.nextElementSibling?n.before(e):!n&&
e.nextElementSibling&&t.append(e),o?.focus({preventScroll:!0})}function lt(e){e?.remove(),ya(),me(!1)}function ya(){let e=ct().querySelector(".filters--list"),t=He().
length>=Number(e.dataset.from)||L().querySelector("a[data-page=chats]");e.hidden=Ee()==="all"&&!t}var On=!1;async function me(e){let t=L(),o=t?.querySelector("a\
[data-page=chats]");if(!o)return;let n=t.scrollHeight-t.scrollTop-t.clientHeight<vl;if(On||!(n||e))return;On=!0;let r=await S(o.getAttribute("href"));if(On=!1,!r.
ok||!o.isConnected)return;o.closest("li").remove();let s=[...w(r.body).querySelectorAll("li")].filter(a=>{let c=a.querySelector(".chat");return!c||!U(c.dataset.
thread)});t.append(...s),qe(...s),me(!1)}function qe(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let o of t.querySelectorAll(".chat"))ko(o),
ue(o),o.nextElementSibling.tabIndex=-1}xa(),L()&&ya()}function xa(){let{unreached:e,galleryOf:t}=f()?.dataset??{},o=e??t??A();for(let n of He()){let r=o!==""&&n.
dataset.thread===o;r!==(n.getAttribute("aria-current")==="page")&&(r?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),ue(n))}}function Pn(e,t){
let o=U(e);o&&ue(o,t)}var _l=300,Al=1e4,Ll=6e4,Sa=1e4,Tl=3e4,Cl=5e3,J=null,dt="",_o=0,qo=0,Rn=0,Eo=0,Bn=0,_e=()=>J?.readyState===WebSocket.OPEN;function Fn(){Lo(),setInterval(()=>{(_e()?
Ao(_o)>Ll:J&&Ao(Rn)>Sa)&&ka()},5e3),addEventListener("online",In),addEventListener("pagehide",wa),addEventListener("pageshow",e=>e.persisted&&location.reload()),
document.addEventListener("visibilitychange",()=>document.visibilityState==="visible"&&In())}function wa(){let e=J;J=null,clearTimeout(Bn),e?.close()}var Ao=e=>Math.
abs(Date.now()-e);i("pane",va);i("signing-out",wa);i("still-signed-in",In);i("say",e=>Nn(e));function Nn(e){_e()&&J.send(JSON.stringify(e))}function Lo(){clearTimeout(
Bn);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}${Kr}`);J=e,dt="",Rn=Date.now(),e.onopen=()=>{_o=qo=Date.now(),va(),u("so\
cket",{isUp:!0})},e.onmessage=t=>{J===e&&(_o=Date.now(),Qe(t.data))},e.onclose=t=>{J===e&&ba(t.code)}}function ba(e){if(J=null,dt="",as(),e===1008)return gt();qo&&
Date.now()-qo>Cl&&(Eo=0),qo=0,Eo++,u("socket",{isUp:!1,tries:Eo});let t=Math.min(Al,_l*2**(Eo-1));Bn=setTimeout(Lo,t*(.5+Math.random()/2))}function In(){J?(_e()?
Ao(_o)>Tl:Ao(Rn)>Sa)&&ka():Lo()}function ka(){let e=J;e.onopen=e.onmessage=e.onclose=null,e.close(),ba(1006),Lo()}function va(){let e=A();_e()&&(dt&&dt!==e&&Nn(
{event:"leave",data:{threadId:Number(dt)}}),dt=e,e&&Nn({event:"join",data:{threadId:Number(e),since:Number(d().dataset.version)||0}}))}var $l=1e3,Dl=3e4;async function Kn(e){for(let t=$l;!await e()&&_e();t=Math.min(2*t,Dl))await new Promise(o=>setTimeout(o,t*(.5+Math.random())))}async function fe(e){
let t=null;return await Kn(async()=>(t=await S(e),t.status!==0&&t.status<500)),t}var Lt=new Map,Un=new Set;function We(e,t){Lt.get(e)?.push(t);for(let o of Un)o.push(t);return Lt.has(e)}async function Ea(e){let t=[];Un.add(t);try{return await e()}finally{
Un.delete(t),t.forEach(o=>o())}}async function Tt(e){if(!L()||We(e,()=>Tt(e)))return;Lt.set(e,[]);let t=await fe(`${Ur(e)}?filter=${Ee()}`),o=Lt.get(e);Lt.delete(
e),Ol(e,t),U(e)?o.forEach(n=>n()):o.length>0&&t.status===204&&Tt(e)}function Ol(e,t){let o=U(e)?.closest("li");if(t.status===204||t.status===404)return lt(o);let n=t.
ok?w(t.body).querySelector("li"):null;!n||!L()||(o?o.contains(document.activeElement)?Pl(o,n):o.replaceWith(n):L().prepend(n),qe(n),vo(n),Hn())}function Hn(){f()?.
querySelector("#welcome")&&u("reload",{path:he})}function Pl(e,t){let{className:o}=document.activeElement;e.replaceWith(t),[...t.children].find(n=>n.className===
o)?.focus({preventScroll:!0})}i("pane",({thread:e})=>e&&$("last-thread",e));var gh=()=>q("last-thread","");var Nl=40,Il=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,Rl=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Bl=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Fl=/[\p{L}\p{Nd}\p{M}]/u,Kl=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Ul(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
o=t.slice(-Nl),n=Il.exec(o);if(n){let s=t.length-n[0].length;return Hl(t,s)&&!qa(t)?{kind:"member",query:n[1],at:s}:null}let r=Rl.exec(o);return!r||qa(t)||jl(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Hl(e,t){let o=!1,n=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(n,t+1).matchAll(/[@＠﹫]/gu))
o=Wl(e.slice(0,n+r.index),o);return o}function Wl(e,t){let o=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return o==="/"?t:/[@＠﹫_]/u.test(o)?!1:!Fl.test(
o)||Bl.test(o)||Kl.test(o)}var qa=e=>(e.match(/```/g)?.length??0)%2===1,jl=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,ut=null;function _a(e,t){ut?.close();let o=Ce();if(!o||!A())return;let n=async r=>{!ut&&!Ul(o)||(ut??(ut=await k.suggest().catch(
()=>null)),ut&&!t.aborted&&ut.look(o,t,r.isComposing))};for(let r of["input","click","compositionend"])o.addEventListener(r,n,{signal:t})}function wh(e){let t=Math.max(...e,.05);return Array.from({length:28},(o,n)=>{let r=e.slice(Math.floor(n*e.length/28),Math.max(Math.floor((n+1)*e.length/28),Math.
floor(n*e.length/28)+1));return Math.max(0,...r)/t})}function bh(e,t=0){let o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("class",
"wave"),o.setAttribute("viewBox","0 0 140 28"),o.setAttribute("width",140),o.setAttribute("height",28),o.setAttribute("preserveAspectRatio","none"),o.setAttribute(
"aria-hidden","true");let n=Math.round(t*e.length);for(let[r,s]of[[n,e.length],[0,n]]){let a=document.createElementNS(o.namespaceURI,"path");a.setAttribute("d",
e.map((c,p)=>p<r||p>=s?"":Gl(p,c)).join("")),o.append(a)}return o}function Gl(e,t){let o=Math.max(1,Math.round(t*26)/2);return`M${2+e*5} ${14-o}v${2*o}`}function kh(e){
let t=Math.floor(e);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}function La(){document.addEventListener("pointerdown",({target:e})=>Aa(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({target:e})=>Aa(t=>!t.contains(
e))),T(document,Yl,{capture:!0}),document.addEventListener("submit",Xl)}var Ta=()=>[...document.querySelectorAll("[data-menu][open]")];function Aa(e){for(let t of Ta())
e(t)&&(t.open=!1)}function Yl(e){if(e.key!=="Escape")return;let t=Ta()[0];t&&(t.open=!1,t.querySelector("summary").focus(),e.stopPropagation())}async function Xl(e){
let{target:t,submitter:o}=e;if(!o?.name||new URL(t.action,location.href).pathname!==Kt)return;if(e.preventDefault(),!(await S(Kt,{form:jt(t,o)})).ok)return t.submit();
let r=document.documentElement;o.value?r.dataset[o.name]=o.value:delete r.dataset[o.name];for(let s of document.querySelectorAll(`form[action="${Kt}"] button[na\
me="${o.name}"]`))s.setAttribute("aria-pressed",String(s.value===o.value))}var Jl=450,Zl=10,Z=null,Ca=()=>{};function Ma(e,t){let o=e.querySelector("#messages");if(!o)return;let n=0,r=null,s=!1,a=()=>clearTimeout(n);o.addEventListener(
"pointerdown",c=>{a(),s=!1,r=null;let p=c.target.closest(".message");c.pointerType==="mouse"||!p||c.target.closest("a, button")||(r=c,n=setTimeout(()=>{s=!0,Ql(
p)},Jl))},{signal:t}),o.addEventListener("pointermove",c=>{r&&Math.hypot(c.clientX-r.clientX,c.clientY-r.clientY)>Zl&&a()},{signal:t});for(let c of["pointerup",
"pointercancel","pointerleave"])o.addEventListener(c,a,{signal:t});o.addEventListener("touchend",c=>s&&c.cancelable&&c.preventDefault(),{signal:t,passive:!1}),o.
addEventListener("contextmenu",c=>{let p=(c.pointerType??r?.pointerType)==="touch";(Z||p&&c.target.closest(".message"))&&c.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),Ct()})}function Ql(e){Ue(e,"copy-link")&&(Ct(),Z=F("sheet-template"),Z&&(qt(Z,e),Z.addEventListener("click",t=>ed(t,e)),document.body.append(Z),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Ca=So(Z),Z.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function Ct(){return Z?(Ca(),Z.remove(),Z=null,!0):!1}function ed(e,t){let o=e.target.closest("[data-action], [data-reaction]");if(!o)return;Ct();let n=document.
getElementById(t.id)??t,{action:r,reaction:s}=o.dataset;s?_t(n,s,o.querySelector("img")?.src):r!=="close"&&ve(r,n)}g("avatar",({dataset:{user:e,src:t}})=>{let o=CSS.escape(e),n=`.avatar[data-user="${o}"] img, .avatar img[data-user="${o}"], .message[data-sender="${o}"] .messa\
ge__gutter--face img`;for(let r of[document,...[...document.querySelectorAll("template")].map(({content:s})=>s)])for(let s of r.querySelectorAll(n))s.src=t});var td=[{at:0,from:320,to:140},{at:.16,from:280,to:120}],Wn=.12,Da=.25,Q=null;function Oa(){for(let e of["pointerdown","click","beforeinput"])addEventListener(e,
od,{capture:!0})}function od(){!window.AudioContext||navigator.userActivation?.isActive===!1||(Q??(Q=new AudioContext),Q.state==="suspended"&&Q.resume().catch(()=>{}))}
function Pa(){if(Q?.state!=="running")return!1;for(let{at:e,from:t,to:o}of td){let n=Q.currentTime+e,r=new OscillatorNode(Q,{type:"sawtooth",frequency:t}),s=new OscillatorNode(
Q,{type:"square",frequency:45}),a=new GainNode(Q,{gain:0}),c=new GainNode(Q,{gain:Da/2});r.frequency.exponentialRampToValueAtTime(o,n+Wn),a.gain.setValueAtTime(
0,n),a.gain.linearRampToValueAtTime(Da,n+.01),a.gain.linearRampToValueAtTime(0,n+Wn),s.connect(c).connect(a.gain),r.connect(a).connect(Q.destination);for(let p of[
r,s])p.start(n),p.stop(n+Wn)}return!0}var rd=40,Na=Je(),jn=null;function zn(){Oa();for(let e of["focus","blur"])addEventListener(e,To);document.addEventListener("visibilitychange",To),i("pane",To),i(
"socket",({isUp:e})=>{jn=null,e&&To()}),g("alert",sd)}function To(){let e=ge()?A():"";jn!==e&&(jn=e,u("say",{event:"front",data:{threadId:Number(e)||null}}))}async function sd(e){
let{thread:t,message:o}=e.dataset;ge()&&A()===t||!await ad(o)||("sound"in e.dataset&&Pa(),"desktop"in e.dataset&&!ge()&&id(e.dataset,e.textContent))}async function ad(e){
let t=q("alerted",{});if(Number(t.message)>=Number(e))return!1;$("alerted",{message:e,tab:Na}),await new Promise(n=>setTimeout(n,rd));let o=q("alerted",{});return o.
tab===Na||Number(o.message)>Number(e)}function id({thread:e,message:t,title:o},n){if(!("Notification"in window)||Notification.permission!=="granted")return;let r=new Notification(
o,{body:n,tag:`message-${t}`});r.onclick=()=>{window.focus(),r.close(),location.assign(`${X(e)}?m=${t}`)}}var Yn={};Y(Yn,{connect:()=>ud});var ld=450,dd=10;function ud(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),Co(t))}),document.addEventListener("contextmenu",e=>{let t=Gn(e.target);!t||e.shiftKey||(e.preventDefault(),K()||Co(t,e.clientX>0?e:void 0))}),
T(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),Co(Gn(e.target)))}),md()}var Gn=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function Co(e,t){let o=await k.chatMenu().catch(()=>null);o?o.open(e,t):be(e.closest("li"),l("try-again"))}function md(){let e=0,
t=null,o=!1,n=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{n(),o=!1;let s=r.pointerType==="mouse"?null:Gn(r.target);s&&(t=r,e=setTimeout(()=>{
o=!0,Co(s)},ld))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>dd&&n()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,n);document.addEventListener("click",r=>{o&&(o=!1,r.preventDefault(),r.stopPropagation())},!0)}var Xn=()=>Kn(Vn),Vn=()=>Ea(fd);i("blocked",Xn);g("blocks",Ia);function Ia(e){We("",()=>Ia(e)),dn(e.dataset.blocked)}async function fd(){let e=Ee(),t=await S(`${Nr}\
?filter=${e}`);if(Ee()!==e)return t.ok;let o=L(),n=t.ok?w(t.body).querySelector("#chat-list"):null;if(!n||!o)return t.ok;dn(n.dataset.blocked);let r=o.contains(
document.activeElement)?document.activeElement.id:"",s=o.scrollTop,a=o.firstElementChild;for(let c of[...n.children].map(pd))c===a?a=a.nextElementSibling:o.insertBefore(
c,a);for(;a;){let c=a.nextElementSibling;a.remove(),a=c}return qe(o),o.scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),me(!1),!0}function pd(e){
let t=e.querySelector(".chat"),o=t&&U(t.dataset.thread);return o?(Number(o.dataset.lastRead)>Number(t.dataset.lastRead)&&(t.dataset.lastRead=o.dataset.lastRead),
ko(t),hd(t,o)?o.closest("li"):e):e}function hd(e,t){let o=[".avatar",".chat__name"];return["preview","lastSeq","lastRead","pinned","muted","mentioned"].every(n=>(e.
dataset[n]??"")===(t.dataset[n]??""))&&o.every(n=>e.querySelector(n)?.outerHTML===t.querySelector(n)?.outerHTML)}var gd=5e3,yd=4e3,Ba=15e3,xd=3,Mo=0,Mt=0,Ra=-Ba;i("socket",({isUp:e,tries:t})=>e?Sd():wd(t));i("pane",Ka);async function Sd(){clearTimeout(Mo),clearTimeout(Mt),
Mo=Mt=0;let e=Ae()!=="";$t("live"),u("online"),e&&u("back"),await Xn()}function wd(e){Ae()==="live"&&$t("lost"),Mo||(Mo=setTimeout(()=>$t("reconnecting"),gd)),e>=
xd&&(Mt||(Mt=setTimeout(Fa,0)))}async function Fa(){let e=A(),t=e?await bd(e,d()):!0;t&&performance.now()-Ra>Ba&&(t=await Vn(),Ra=performance.now()),!_e()&&(t?($t(
"polling"),u("online")):Ae()==="polling"&&$t("reconnecting"),Mt=setTimeout(Fa,yd))}async function bd(e,t){let o=await S(`${Wr(e)}?since=${Number(t.dataset.version)||
0}`);return o.ok&&d()===t&&Qe(o.body),o.status===404&&u("gone",{thread:e}),o.ok||o.status===404}var Ae=()=>document.documentElement.dataset.connection??"";function $t(e){
Ae()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),Ka(),e!=="lost"&&u("connecti\
on",{isOnline:e!=="reconnecting"}))}function Ka(){let e=f()?.querySelector(".banner");if(!e)return;let t=Ae()==="reconnecting"||Ae()==="polling";if(e.hidden=!t,
!t)return;let o=m("span","spinner");o.setAttribute("aria-hidden","true"),e.replaceChildren(Ae()==="reconnecting"?o:"",l(Ae()))}var Ua=2400,Dt=null,$o=null;function Ha(e,t){for(let o of e.querySelectorAll("#messages a[data-page]"))o.closest(".pager").classList.add(`pager--${o.dataset.page}`);
e.addEventListener("click",o=>{let n=o.target.closest("#messages a[data-page]");n&&(o.preventDefault(),Jn(n))},{signal:t}),Ot()}i("end-wanted",kd);i("scrolled",
Ot);i("online",Ot);function Ot(){let e=De();if(!e||Dt===d())return;let t=document.querySelector("#messages .pager--older a"),o=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<Ua?Jn(t):o&&e.scrollHeight-e.scrollTop-e.clientHeight<Ua&&Jn(o)}async function Jn(e){let t=d();if(Dt===t)return;Dt=t;let o=()=>d()===
t&&e.isConnected,n=new URL(e.href),r=await S(`${ht(t.dataset.thread)}${n.search}`),s=r.ok&&o()?w(r.body).querySelector(".page"):null;s&&await Hs(s,e.dataset.page===
"older",o),Dt===t&&(Dt=null),d()===t&&(s||r.ok)&&Ot()}async function kd({takesFocus:e}){let t=d();if($o===t)return;$o=t;let o=await S(ht(t.dataset.thread));if($o===
t&&($o=null),d()!==t)return;let n=o.ok?w(o.body).querySelector(".page"):null;n&&Ws(n),Zo({takesFocus:e}),Ot()}var Ed=2e3;function Wa(){document.addEventListener("click",async({target:e})=>{var n;if(e.closest?.("[data-print]"))return print();let t=e.closest?.("[data-copy\
]");if(!t||!await nt(t.dataset.copy))return;let o=t.lastChild;(n=t.dataset).label??(n.label=o.textContent),o.textContent=l("copied-link"),setTimeout(()=>o.textContent=
t.dataset.label,Ed)})}function ja(){let e=document.querySelector("[data-ways]");if(!e)return;let t=document.querySelector("[data-password]"),o=()=>t.hidden=e.querySelector(
":checked")?.value==="guest";e.addEventListener("change",o),o()}g("person",e=>document.querySelector("[data-joined]")?.replaceChildren(...e.children));var sr={};Y(sr,{connect:()=>Pd});async function za(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Et(t,document.activeElement);let o=document.
querySelector("#dialog .switcher"),n=new AbortController,r=!1;T(o,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:n.signal});let s=await k.chatSwitcher().
catch(()=>null);n.abort(),s?o.isConnected&&s.connect(o,r):o.querySelector("#switcher-results")?.replaceChildren(m("p","hint hint--error",l("try-again")))}var or={};Y(or,{connect:()=>_d,connectPane:()=>Qn,markAllRead:()=>er});var Ya=300,z={thread:"",seq:0},Zn=0,Xa=-Ya,mt=null;function _d(){for(let e of["focus","resize"])addEventListener(e,ft);document.addEventListener("visibilitychan\
ge",ft),addEventListener("pagehide",Va)}function Qn(){Va();let e=d();e&&(z={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),ft()}i("scrolled",ft);i("on\
line",ft);i("placed",({li:e})=>{let t=Number(e.dataset.seq);I(e)||N(e)&&Number(d().dataset.lastRead)===t-1?ei(d(),t):ft()});g("read",e=>{let t=d();e.dataset.user===
_()&&t?.dataset.thread===e.dataset.thread&&ei(t,Number(e.dataset.seq))});function er(){let e=d(),t=Ne();"hasNewer"in e.dataset?Qa(e,Number(e.dataset.lastSeq),""):
t&&Za(t),u("all-read")}function ft(){let e=Ga();if(!e)return;let t=d(),o=Number(e.dataset.seq);tr(t,o),z.thread===t.dataset.thread&&o>z.seq&&(mt={thread:z.thread,
message:e.id.replace("message-",""),seq:o}),Zn||(Zn=setTimeout(()=>{Zn=0;let n=Ga();n&&Za(n)},Math.max(0,Xa+Ya-performance.now())))}function Va(){if(!mt||z.thread===
mt.thread&&z.seq>=mt.seq)return;let{thread:e,message:t}=mt;mt=null,Ja(e,t)}var Ja=(e,t)=>S(zr(e),{form:t?{message_id:t}:{},keepalive:!0});function Ga(){let e=De();
if(!e||!ge())return null;let t=e.getBoundingClientRect().bottom+2,o=d().querySelectorAll(".message:not([data-pending])"),n=0,r=o.length;for(;n<r;){let s=n+r>>1;
o[s].getBoundingClientRect().bottom<=t?n=s+1:r=s}return o[n-1]??null}var Za=e=>Qa(d(),Number(e.dataset.seq),e.id.replace("message-",""));async function Qa(e,t,o){
if(tr(e,t),z.thread!==e.dataset.thread||t<=z.seq)return;let n=z,r=n.seq;n.seq=t,Xa=performance.now(),!(await Ja(n.thread,o)).ok&&n.seq===t&&(n.seq=r)}function ei(e,t){
z.thread===e.dataset.thread&&(z.seq=Math.max(z.seq,t)),tr(e,t)}function tr(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,Le=null,ti="";function oi(e,t){C=e.querySelector(".panel"),Le=e.querySelector("[data-action=stickers]"),!(!C||!Le)&&(Le.addEventListener("click",o=>{
o.preventDefault(),C.hidden?Ad():je()},{signal:t}),document.addEventListener("pointerdown",o=>{!C.hidden&&!C.contains(o.target)&&!Le.contains(o.target)&&je({givesBack:!1})},
{signal:t}),t.addEventListener("abort",()=>C=Le=null))}function je({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,Le.setAttribute("aria-expanded","fals\
e"),e&&Le.focus({preventScroll:!0}),!0)}async function Ad(){let e=C;C.hidden=!1,Le.setAttribute("aria-expanded","true");let t=S(Rr),o=await k.stickerPanel().catch(
()=>null);if(C!==e||C.hidden)return;if(!o)return je();nr()||o.show();let{ok:n,body:r}=await t;if(C!==e||C.hidden)return;if(!n)return nr()&&je();let s=nr();!s&&r===
ti||(ti=r,C.replaceChildren(...w(r).childNodes),s&&o.connect(C,je),o.show())}var nr=()=>!C.querySelector("[data-sticker]");var ee=null,v=null,Do=null,si=null;function ai(e,t){let o=e.querySelector("#messages");if(!o||(ee=F("toolbar-template"),!ee))return;ee.dataset.extra="";let n={signal:t};
o.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&rr(r.target.closest(".message"))},n),o.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&rr(r.target.closest(".message"))},n),o.addEventListener("click",Td,n),document.addEventListener("pointerdown",r=>{v&&!v.contains(r.target)&&!Do?.contains(
r.target)&&Te()},n),t.addEventListener("abort",()=>{Te(),ee=null})}i("action",({action:e,li:t})=>{e==="react"&&ri("quick-template",t,"react"),e==="more"&&ri("me\
nu-template",t,"more")});function Te(){return v?(v.contains(document.activeElement)&&Ld(si)?.focus({preventScroll:!0}),v.remove(),v=null,Do?.setAttribute("aria-\
expanded","false"),!0):!1}var Ld=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):v?.closest(".message");function rr(e){if(!(!e||!ee||e===ee.parentElement||
v)){if(!Ue(e,"copy-link"))return ee.remove();qt(ee,e),e.append(ee)}}function Td(e){let t=e.target.closest(".message"),o=e.target.closest("[data-extra] [data-act\
ion], [data-extra] [data-reaction]");if(!(!o||!t)){if(e.preventDefault(),o.dataset.reaction)return Te(),_t(t,o.dataset.reaction,o.querySelector("img")?.src);v?.
contains(o)&&Te(),ve(o.dataset.action,t)}}function ri(e,t,o){let n=v?.dataset.extra===o&&v.parentElement===t;if(Te(),!n&&(rr(t),v=F(e),!!v)){v.dataset.extra=o,qt(
v,t);for(let r of v.querySelectorAll("hr"))r.hidden=!t.contains(ee);Do=ee?.querySelector(`[data-action=${o}]`)??null,Do?.setAttribute("aria-expanded","true"),si=
t.contains(document.activeElement)?document.activeElement:t,t.append(v),Cd(t),T(v,Md),v.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function Cd(e){
let t=e.closest(".thread__scroll").getBoundingClientRect();v.dataset.extra==="more"?(v.style.insetInlineEnd="20px",v.style.insetBlockStart="20px",v.getBoundingClientRect().
bottom>t.bottom&&(v.style.insetBlockStart=`${-v.offsetHeight-20}px`)):v.getBoundingClientRect().top<t.top&&(v.style.insetBlockStart="24px")}function Md(e){let t=[
...v.querySelectorAll("button:not([hidden])")],o=t.indexOf(document.activeElement),n={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")
return Te();n&&(e.preventDefault(),e.stopPropagation(),t[(o+n+t.length)%t.length].focus({preventScroll:!0}))}var Dd={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},Od=".docked, #dialog, .sheet-holder";function Pd(){T(document,Nd)}function Nd(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(Od))return;let{key:t}=e;if(t==="Escape")return Id(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(wo())return;if(Rd(e))return Bd(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return za(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return Fd(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let o=document.activeElement?.closest?.(".message");o&&Kd(
e,o)||(document.activeElement===De()&&Hd(e),Wd(e))}function Id(e){if(Fe()||Ct()||Te()||je()||we())return e.preventDefault();let t=f()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels, #gallery")&&f().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();d()&&(document.
activeElement?.closest?.("#messages")&&de(),er(),Oe())}var Rd=({key:e,target:t,ctrlKey:o,metaKey:n,altKey:r})=>r?!1:o||n?e==="/":e==="?"&&!t.matches?.("input, t\
extarea, select");function Bd(e){e.preventDefault(),Be(Br)}function Fd(e){let t=He(),o=e.key==="ArrowDown"?1:-1,n=t.findIndex(r=>r.getAttribute("aria-current")===
"page");n<0&&o<0&&(n=t.length);do n+=o;while(t[n]&&e.shiftKey&&(At(t[n])===0||"muted"in t[n].dataset));e.preventDefault(),t[n]?.click(),t[n]?.scrollIntoView({block:"\
nearest"})}function Kd(e,t){let o=Dd[e.key];if(o&&document.activeElement===t&&Ue(t,o))return e.preventDefault(),ve(o,t),!0;if(e.key==="Home"||e.key==="End")return e.
preventDefault(),e.key==="End"?Oe({takesFocus:!0}):Ud()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let n=e.key==="ArrowUp"?
io(t):xe(t);return n?n.focus():e.key==="ArrowDown"&&de(),!0}var Ud=()=>d().querySelector(".message");function Hd(e){if(e.key==="End")return e.preventDefault(),Oe();
if(e.key!=="ArrowUp")return;let t=De().getBoundingClientRect().bottom,o=Ne();for(;o&&o.getBoundingClientRect().top>t;)o=io(o);!o||!ao(o)||(e.preventDefault(),o.
focus({preventScroll:!0}))}function Wd(e){let t=document.activeElement,o=t?.matches?.("input, textarea, select, [contenteditable]"),n=e.key===" "&&t&&t!==document.
body;o||n||[...e.key].length!==1||K()||!Ce()||Ce().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||de()}function ci(){L()&&ct().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
jd(t))})}i("pane",ar);var ii=null;async function jd(e){ii=e;let t=await S(e.getAttribute("href"));if(ii!==e)return;let o=t.ok?w(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!o)return location.assign(e.href);let n=ct().contains(document.activeElement);ct().replaceWith(o),window.htmx?.process(o),qe(
L()),n&&o.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),me(!1)}function ar(){if(Ee()==="unread")for(let e of He())At(e)===
0&&e.dataset.thread!==A()&&lt(e.closest("li"))}var Gd=2,Yd=20;function ir(e,t){let o=Number(e.dataset.members)||0;setTimeout(t,o>Yd?Math.random()*o*Gd:0)}g("thread",e=>{f()?.dataset.thread===e.dataset.thread&&
ir(e,()=>lr(e.dataset.thread))});g("gone",e=>cr(e.dataset.thread));i("gone",({thread:e})=>cr(e));i("dialog-done",()=>f()?.querySelector("#members")&&lr(f().dataset.
thread));i("back",()=>f()?.querySelector("#members")&&lr(f().dataset.thread));function cr(e){f()?.dataset.thread===e&&u("reload",{path:Ir})}async function lr(e){
let t=f();if(!t||t.dataset.thread!==e)return;if(d())return Xd(t,e);if(!t.querySelector("#members"))return;let o=await fe(`${Gr(e)}${location.search==="?all"?"?a\
ll":""}`);if(o.status===404)return cr(e);if(!o.ok||f()!==t)return;let n=w(o.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=n.querySelector(
`#${r}`),c=s?.querySelector("details[open]");if(!s||!a||c)continue;let p=s.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;s.replaceWith(
a),window.htmx?.process(a),p&&(a.querySelector(`a[href="${CSS.escape(p)}"]`)??t).focus({preventScroll:!0})}}async function Xd(e,t){let o=await fe(Ut(t)),n=o.ok?
w(o.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!n||!r||f()!==e)return;let s=r.contains(document.activeElement)?document.activeElement.
getAttribute("href"):null;r.replaceWith(n),window.htmx?.process(n),s&&n.querySelector(`a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==
n.dataset.title&&(e.dataset.title=n.dataset.title,e.setAttribute("aria-label",n.dataset.title),u("renamed"))}i("read",({thread:e,seq:t})=>dr(e,t));g("news",li);g("thread",e=>ir(e,()=>Tt(e.dataset.thread)));g("gone",e=>di(e.dataset.thread));g("read",e=>{e.dataset.user===
_()&&dr(e.dataset.thread,Number(e.dataset.seq))});function li(e){let{thread:t}=e.dataset,o=We(t,()=>li(e)),n=U(t);if(!n)return o||"changed"in e.dataset?void 0:Tt(
t);pa(n,e)&&ue(n);let r=Number(e.dataset.seq),s=Number(n.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(ha(n,e),ue(n),
r>s&&vo(n.closest("li")))}function di(e){We(e,()=>di(e)),lt(U(e)?.closest("li"))}function dr(e,t){We(e,()=>dr(e,t));let o=U(e);!o||t<=Number(o.dataset.lastRead)||
(o.dataset.lastRead=String(t),ue(o),ar())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let o=t.querySelector("[data-requests]");o.textContent!==e&&
(o.textContent=e,t.hidden=e==="0",f()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Hn())});g("thread",e=>{let{thread:t,request:o}=f()?.dataset??{};o&&t===
e.dataset.thread&&u("reload",{})});var G=null,ur=new AbortController,ui=()=>{},No="",Oo=null,mi=!1,Po=null,fr=!1;function fi(e){ui=(t,o)=>e.forEach(n=>{try{n(t,o)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Jd);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,Io);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===f()&&t.request.method==="GET"&&(Oo=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===Oo&&(Oo=null)}),document.addEventListener("htmx:error",t=>{let{method:o,action:n}=t.detail.ctx?.request??{};o==="GET"&&(Zd(
n),No=n)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),Ro(Qr(t.detail.path),!1)}),document.addEventListener("click",tu),document.
addEventListener("click",ou,!0),Io()}i("reload",({path:e})=>!Oo&&Ro(e??Vd(),e!==void 0));i("docked",Io);i("renamed",()=>te()||pi(!1));i("online",()=>{let e=No;No=
"",(e.startsWith(`${Pr}/`)||e===he)&&Ro(e,!0)});var Vd=()=>te()?X(f().dataset.thread):location.pathname+location.search;function Ro(e,t){if(!window.htmx||!f())return location.
assign(e);let o=t&&!te()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:f(),target:"#pane",swap:"outerHTML",push:o?e:void 0})}function Jd(e){
let{ctx:t,tasks:o}=e.detail;mi=f()?.contains(document.activeElement)||document.activeElement===document.body;let n=o.find(r=>r.type==="main");for(let r of n?.fragment.
querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!n||n.target!==f()||n.fragment.querySelector("#pane"))){if(e.preventDefault(),t.request.
method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:n.fragment.querySelector(".problem")})}}function Io(){if(f()===G)
return;ur.abort();let e=G===null;if(G=f(),No="",ur=new AbortController,!G)return u("pane",{thread:""});G.setAttribute("hx-sync","this:replace"),te()||pi(e),ui(G,
ur.signal),Vt(),fr&&!mr(G)?eu():!e&&mi&&!G.contains(document.activeElement)&&hi(),u("pane",{thread:A()})}function Zd(e){let t=new RegExp(`^${X("(\\d+)")}$`).exec(
e)?.[1],o=t&&U(t),n=o&&!te()?F("unreached-template"):null;if(!n)return;let r=o.querySelector(".chat__name").textContent.trim();Object.assign(n.dataset,{title:r,
unreached:t}),n.setAttribute("aria-label",r),n.querySelector(".titlebar__name").textContent=r,f().replaceWith(n),window.htmx?.process(n),Io()}var Qd=()=>[he,he.
slice(0,-1)].includes(location.pathname);function pi(e){document.body.dataset.view=G.dataset.view??(Qd()?"list":"thread"),e||(document.title=[G.dataset.title,document.
body.dataset.server].filter(Boolean).join(" · "))}function eu(){fr=!1;let e=Po&&pt(Po);Po=null,e&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):hi()}var mr=e=>e?.
querySelector("#new-chat, #search, #channels, #requests, #gallery")!=null;function hi(){(K()?G:Ce()??G).focus({preventScroll:!0})}function tu(e){if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let o=document.getElementById(
`message-${t.dataset.message}`);o?u("show-message",{li:o}):Ro(t.getAttribute("href"),!0)}function ou({target:e}){let t=e.closest("a[href]");t&&(fr=mr(f())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),mr(f())||(Po=t))}var pr={};Y(pr,{connect:()=>ru});function ru(){document.addEventListener("click",su),document.addEventListener("error",iu,!0)}function su(e){let{target:t}=e,o=t.closest?.("a[data-picture]");o&&
!e.defaultPrevented&&!e.metaKey&&!e.ctrlKey&&!e.shiftKey&&(e.preventDefault(),k.lightbox().then(({open:s})=>s(o),()=>location.assign(o.href)));let n=t.closest?.(
".player__press");n&&k.player().then(({toggle:s})=>s(n.closest(".player")),()=>{});let r=t.closest?.("[data-moves]");r&&au(r)}function au(e){let t=e.closest(".p\
hoto").querySelector("a img"),o=t.currentSrc.endsWith(e.dataset.still);t.parentElement.querySelector("source")?.remove(),t.src=o?e.dataset.moves:e.dataset.still,
e.setAttribute("aria-pressed",String(!o))}function iu({target:e}){if(e.matches?.(".photo a img, .album__tile img:not(.photo__blur)")&&cu(e),e.matches?.(".photo-\
-video video")){let t=e.parentElement.querySelector("template").content.cloneNode(!0);t.querySelector(".file__size")?.append(`. ${l("video-unplayable")}`),e.parentElement.
replaceWith(t)}}function cu(e){let t=e.closest(".photo, .album__tile");if(t.querySelector(".photo__failed"))return;let o=t.matches(".album__tile"),n=m("button",
"button button--quiet",l("retry"));n.type="button";let r=m("span","photo__failed",O("warning"),o||e.height<120?"":l("picture-failed"),o||e.height<80?"":n);r.title=
l("picture-failed");let s=a=>{a.preventDefault(),a.stopPropagation(),r.remove(),e.src=e.src};(o?r:n).addEventListener("click",s),t.append(r)}var lu=3e4;g("presence",({dataset:{user:e,online:t,seen:o}})=>{let n=t==="true"&&!W(e);for(let a of L()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",n);let r=f()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!Bo(r.dataset.onlineOf).includes(e))return;
let s=Bo(r.dataset.online).filter(a=>a!==e);r.dataset.seen=W(e)?"":o??"",r.dataset.online=(n?[...s,e]:s).join(" "),du(r)});i("socket",async({isUp:e})=>{let t=A(),
o=f()?.querySelector(".titlebar__meta");if(!e||!o||t==="")return;let n=await fe(Ut(t)),r=n.ok?w(n.body).querySelector(".titlebar__meta"):null;!r||!o.isConnected||
(o.replaceWith(r),Vt())});var Bo=(e="")=>e.split(" ").filter(Boolean);function du(e){let t=Bo(e.dataset.onlineOf).length,o=Bo(e.dataset.online).length,n=f().dataset.
kind==="direct",{seen:r}=e.dataset;e.hidden=o===0&&!(n&&r),o===0?e.textContent=n&&r?on(new Date(r)):"":e.textContent=n?l("online"):l("online-of",{n:o+1,all:t+1})}
function gi(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.textContent=on(
new Date(t.dataset.seen)))};e(),setInterval(e,lu)}var hr={};Y(hr,{connect:()=>xi});var uu=`a[href^='${Fr}']:not(.button)`;function xi(){let e=new AbortController,t={capture:!0,signal:e.signal},o=n=>n.target.closest?.(uu)!=null;document.addEventListener(
"pointerover",n=>{n.pointerType==="mouse"&&o(n)&&yi(e,r=>r.onPointer(n))},t),T(document,n=>{n.key!==" "||!o(n)||(n.preventDefault(),yi(e,r=>r.onSpace(n)))},t)}async function yi(e,t){
e.abort();let o=await k.profileCard().catch(()=>null);o?t(o):xi()}var gr=8,yr=4,M=null;function Si(){M=d()?.querySelector("#seen")??null}i("placed",({li:e})=>{(I(e)||xr()||M&&!M.isConnected)&&Pt()});i("sent",Pt);i("history",Pt);
i("back",Sr);g("read",({dataset:{thread:e,user:t,seq:o}})=>{let n=d()?.dataset.thread===e?mu(t):null;!n||Number(o)<=Number(n.dataset.seq)||(n.dataset.seq=o,Pt())});
g("marks",Sr);g("thread",e=>e.dataset.thread===d()?.dataset.thread&&Sr());var Fo=()=>[...M?.querySelectorAll(".seen__face")??[]],mu=e=>Fo().find(t=>t.dataset.user===
e);function fu(){if("hasNewer"in d().dataset)return null;let e=[...d().querySelectorAll(".message")].filter(t=>mo(t)&&!N(t));return xr()&&e.length>0&&!I(e[e.length-
1])?null:e.reverse().find(I)??null}var xr=()=>M?.querySelector(".seen__words").dataset.direct==="true",pu=({dataset:{seq:e,joined:t}},o)=>o>Number(t)&&Number(e)>=
o;function Pt(){if(!M||!d())return;let e=fu(),t=e?Fo().filter(o=>pu(o,Number(e.dataset.seq))):[];E(()=>{e&&e.nextElementSibling!==M?e.after(M):!e&&!M.isConnected&&
d().append(M);let o=new Set(t.slice(0,gr));for(let r of Fo())r.hidden=!o.has(r);M.querySelector(".seen__more").textContent=t.length>gr?`+${t.length-gr}`:"";let n=M.
querySelector(".seen__words");xr()||(n.textContent=l("seen-by",{names:hu(t)})),M.hidden=t.length===0})}var hu=e=>{let t=e.map(o=>o.dataset.name);return t.length>
yr?`${t.slice(0,yr).join(", ")} +${t.length-yr}`:t.join(", ")};async function Sr(){let{thread:e}=d()?.dataset??{},t=M;if(!t)return;let o=await fe(jr(e)),n=o.ok?
w(o.body).querySelector("#seen"):null;if(!(!n||M!==t||d()?.dataset.thread!==e)){for(let r of Fo()){let s=[...n.children].find(a=>a.dataset.user===r.dataset.user);
s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}M=n,M.hidden=!0,t.replaceWith(M),Pt()}}function wi(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===jo&&(e.preventDefault(),yu(e.target))}),document.addEventListener(
"htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),gt())})}async function yu(e){let t=e.closest(".row, li");t.parentElement.querySelector(
".problem")?.remove(),u("signing-out"),addEventListener("pagehide",en);let o=await S(jo,{form:new FormData(e)});if(!o.ok){removeEventListener("pagehide",en),u("\
still-signed-in");let n=m("li","problem",o.problem?.text||l("try-again"));return n.setAttribute("role","alert"),t.after(n),n.scrollIntoView({block:"nearest"})}location.
assign(Ft)}var wr={};Y(wr,{connect:()=>Su});function Su(){document.addEventListener("click",e=>bi(e.target.closest(".spoiler"))),T(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),bi(e.target))})}function bi(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var Er={};Y(Er,{connect:()=>bu,connectPane:()=>vr});var wu=200,br=()=>q("folded-previews",[]);function bu(){document.addEventListener("toggle",({target:e})=>e.matches?.(".preview")&&ku(e),!0),i("placed",({li:e})=>kr(
e)),i("history",()=>kr(d()))}function vr(){kr(d())}function ku(e){let{id:t}=e.closest(".message"),o=br().filter(r=>r!==t),n=e.open?o:[...o,t].slice(-wu);(n.length!==
br().length||!e.open)&&$("folded-previews",n)}function kr(e){let t=new Set(br());if(!(t.size===0||!e))for(let o of e.querySelectorAll(".preview[open]"))t.has(o.
closest(".message").id)&&(o.open=!1)}var vu=1440*60*1e3,vi=()=>document.querySelectorAll(".stay-bar");function Ei(){document.addEventListener("click",({target:e})=>{e.closest?.("[data-action=stay-l\
ater]")&&($("stay",Date.now()),ki(Ko))}),i("dialog-done",({id:e})=>e==="stay"&&ki(()=>vi().forEach(t=>t.remove()))),i("pane",Ko),i("history",Ko),Ko()}function ki(e){
e(),document.querySelector("#composer textarea")?.focus({preventScroll:!0})}function Ko(){let e=Date.now()-q("stay",0);for(let t of vi())t.hidden=e>=0&&e<vu}var pe=64,qu=/^\(\d+\) /,qr=null;function _r(){qi(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,qi()}),new MutationObserver(_i).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var Nt=()=>Number(document.body.dataset.unread)||0;function qi(){_i(),_u()}function _i(){let e=document.title.replace(
qu,""),t=Nt()>0?`(${Nt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function _u(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),Nt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(qr??(qr=await Au(e.dataset.plain)),Nt()===0)return;e.
href=Lu(Nt())}catch{}}}function Au(e){return new Promise((t,o)=>{let n=new Image(pe,pe);n.onload=()=>t(n),n.onerror=o,n.src=e})}function Lu(e){let t=Object.assign(
document.createElement("canvas"),{width:pe,height:pe}),o=t.getContext("2d");o.drawImage(qr,0,0,pe,pe);let n=e>99?"99+":String(e),r=Math.max(36,14+20*n.length);return o.
fillStyle="#0045ac",o.beginPath(),o.arc(pe-r+18,46,18,Math.PI/2,Math.PI*1.5),o.arc(pe-18,46,18,-Math.PI/2,Math.PI/2),o.fill(),o.fillStyle="#ffffff",o.font="bold\
 30px system-ui, sans-serif",o.textAlign="center",o.textBaseline="middle",o.fillText(n,pe-r/2,47),t.toDataURL("image/png")}var Cu=5e3,Ar=3e3,It=new Map,Uo={thread:"",at:-Ar};g("typing",e=>{let{thread:t,user:o,name:n}=e.dataset;if(o===_()||W(o))return;It.has(t)||It.set(t,new Map);let r=It.
get(t);clearTimeout(r.get(o)?.timer),r.set(o,{name:n,timer:setTimeout(()=>Lr(t,o),Cu)}),Tr(t)});i("placed",({li:e,isNew:t})=>{let o=d();t&&o&&Lr(o.dataset.thread,
e.dataset.sender)});g("news",e=>Lr(e.dataset.thread,e.dataset.sender));function Ai(e,t){let o=e.querySelector("#composer textarea");Tr(e.dataset.thread),o?.addEventListener(
"input",()=>{o.value.trim()!==""&&!("editing"in o.form.dataset)&&Mu(e.dataset.thread)},{signal:t})}i("composed",()=>Uo={thread:"",at:-Ar});function Mu(e){let t=performance.
now();Uo.thread===e&&t-Uo.at<Ar||(Uo={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Lr(e,t){let o=It.get(e);o?.has(t)&&(clearTimeout(
o.get(t).timer),o.delete(t),Tr(e))}function Tr(e){let t=[...It.get(e)?.values()??[]].map(c=>c.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let o=document.
querySelector(".thread .typing");if(!o||d()?.dataset.thread!==e)return;if(t.length===0)return o.replaceChildren();let n=m("span","dots",m("i"),m("i"),m("i"));n.
setAttribute("aria-hidden","true");let[r,s]=t.map(c=>m("b","",c)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";o.replaceChildren(n,m("spa\
n","",...Bt(a,{a:r,b:s})))}i("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(I(e))return Li();if(N(e))return;Number(d().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(ge()&&Yt())&&
Du(e)});i("all-read",Li);function Du(e){let t=m("li","divider divider--new",l("new-messages"));t.id="new-messages",E(()=>{Ti(),e.before(t),V(e)})}function Li(){
E(Ti)}function Ti(){let e=document.getElementById("new-messages");if(!e)return;let t=xe(e);e.remove(),t&&V(t)}var Mr={};Y(Mr,{connect:()=>Pu});var Ou=1e3,Ci=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:o}of e)t&&(Ci.unobserve(o),k.player().then(({prepare:n})=>n(o),()=>{}))});function Pu(){
i("pane",Rt),i("history",Rt),i("placed",Rt),i("gallery",Rt),i("played",({player:e})=>Nu(e)),Rt()}var Cr=e=>e.querySelector("audio").getAttribute("src").split("/").
at(-2);function Rt(){let e=q("heard",[]);for(let t of document.querySelectorAll(".player--voice:not([data-watched])")){t.dataset.watched="";let o=t.closest("[da\
ta-sender]")?.dataset.sender;t.querySelector(".player__new").hidden=o===_()||o===void 0||e.includes(Cr(t)),Ci.observe(t)}}function Nu(e){let t=e.querySelector("\
.player__new");if(!t||t.hidden)return;t.hidden=!0;let o=q("heard",[]).filter(n=>n!==Cr(e));$("heard",[...o,Cr(e)].slice(-Ou))}document.documentElement.classList.add("has-js");ms();xt(document);wi();La();Wa();ja();gi();gs(document.body.dataset.page);document.body.dataset.page==="app"?Iu():
document.getElementById("dock")&&Ru();function Iu(){Ei(),q("dock",{}).state==="closed"&&ne("dock"),_r(),Mi(),$i(),zn(),Fn()}async function Ru(){_r(),zn(),Fn(),(await k.
dock()).connect($i,Mi)}function Mi(){ga(),ci()}function $i(){fs();for(let e of[cn,xo,bo,pr,Er,Mr,wr,sr,or,Yn,hr])e.connect();fi([xt,Fs,an,Ss,oa,_a,vn,ma,Si,os,Ha,
Qn,Ai,ai,Ma,oi,vr,Ns,ys])}export{Fu as a,Oi as b,Ku as c,Pi as d,Uu as e,Hu as f,w as g,m as h,O as i,pt as j,ju as k,u as l,i as m,T as n,l as o,Rr as p,Vu as q,Ju as r,Fr as s,Zu as t,
X as u,Qu as v,em as w,tm as x,om as y,nm as z,S as A,jt as B,gt as C,f as D,Ce as E,A as F,K as G,E as H,q as I,$ as J,Je as K,g as L,xt as M,ps as N,hs as O,de as P,
ip as Q,nl as R,So as S,be as T,il as U,Be as V,Et as W,Fe as X,_t as Y,Oa as Z,Pa as _,Tt as $,gh as aa,Ul as ba,wh as ca,bh as da,kh as ea,xs as fa,k as ga,tc as ha,
oc as ia,Mm as ja};

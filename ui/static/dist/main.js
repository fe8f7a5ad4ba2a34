var Vs=Object.defineProperty;var ae=(e,t)=>{for(var n in t)Vs(e,n,{get:t[n],enumerable:!0})};function S(e){let t=document.createElement("template");return t.innerHTML=e,document.importNode(t.content,!0)}function f(e,t,...n){let o=document.createElement(
e);return t&&(o.className=t),o.append(...n),o}function I(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function G(e){let t=document.
getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,n){document.addEventListener(`ribbit:${e}`,o=>t(o.detail),n)}function v(e,t,{type:n="keydown",...o}={}){e.addEventListener(n,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},o)}var bn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function kt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let n=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(bn)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
o=new AbortController;return v(document,n,{signal:o.signal}),()=>{for(let r of t)r.inert=!1;o.abort()}}var Gs=3e4,zs=300,Js=["presence","read"],Et=new Map,Te=[];function g(e,t){Et.has(e)||Et.set(e,[]),Et.get(e).push(t)}function Me(e){for(let t of[...S(e).children])
Js.includes(t.dataset.frame)&&(Te=[...Te.slice(1-zs),{frame:t,at:performance.now()}]),Uo(t)}function vt(){Te=Te.filter(({at:e})=>performance.now()-e<Gs);for(let{
frame:e}of Te)Uo(e)}var Ko=()=>Te=[];function Uo(e){for(let t of Et.get(e.dataset.frame)??[])t(e)}var Zs=15e3;async function p(e,{form:t,accept:n,keepalive:o=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),Zs);try{let a={"X-Requested-With":"fetc\
h"};n&&(a.Accept=n);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:o};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let b=await fetch(
e,i),T=await b.text();return b.status===401&&Je(),{status:b.status,ok:b.ok,body:T,problem:b.ok?null:Qs(T,b)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function qt(e,t){let n=new FormData(e);return t?.name&&n.append(t.name,t.value),n}function Je(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function Qs(e,t){let n=S(e).querySelector(".problem");return{text:n?.textContent.trim()??"",code:n?.dataset.code??
"",field:n?.dataset.field??"",retryAfter:Number(n?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),q=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
xn=()=>document.getElementById("composer"),he=()=>xn()?.querySelector("textarea[name=content]")??null,Oe=()=>!!m()?.closest(".docked"),O=()=>c()?.dataset.thread??
"",_t=()=>document.visibilityState==="visible"&&document.hasFocus(),F=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,N=e=>e.dataset.kind==="syste\
m",D=e=>e.dataset.sender===E()&&!N(e);var ea=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let n=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&n(ea.select(t.n))||n("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function At(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(n=>t[n.slice(1,-1)]??n)}var ta=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Lt=e=>new Intl.DateTimeFormat(ta,e),Ho=Lt({hour:"numeric",minute:"\
2-digit"}),na=Lt({month:"short",day:"numeric"}),oa=Lt({month:"short",day:"numeric",year:"numeric"}),ra=Lt({dateStyle:"full",timeStyle:"short"}),Ct=e=>e.replace(
/[\u00a0\u202f]/g," "),Tt=e=>Ct(Ho.format(e)),jo=e=>Ct(Ho.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),Ne=e=>Ct(ra.format(e));
function M(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Wo=(e,t)=>e===M(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function De(e,t=new Date){let n=M(e);return n===M(t)?d("today"):Wo(n,t)?d("yesterday"):Ct((e.getFullYear()===t.getFullYear()?na:oa).
format(e))}var wn=e=>M(e)===M(new Date)?Tt(e):De(e);function Yo(e,t=new Date){let n=Math.floor((t-e)/6e4);return n<2?d("just-now"):n<60?d("minutes-ago",{n}):n<1440?
d("hours-ago",{n:Math.floor(n/60)}):De(e,t)}function Xo(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function kn(e){let t=new Date,n=t-e<24*36e5;return d("last-seen",{when:!n&&Wo(M(e),t)?d("yeste\
rday-within"):Yo(e,t)})}var sa={clock:Tt,ago:Yo};function En(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let n=new Date(t.dateTime);t.textContent=
(sa[t.dataset.time]??wn)(n),t.title=Ne(n)}}function Vo(){let e=M(new Date),t=0,n=()=>{let o=M(new Date);o!==e&&u("day"),e=o;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(n,s-r+50)};n(),document.addEventListener("visibilitychange",n)}var ia=2e3,Pe=null;function ie(e,t){Pe?.remove(),Pe=f("span","tooltip",t),Pe.setAttribute("role","status"),Pe.style.insetInlineEnd="20px",Pe.style.insetBlockStart=
"20px";let n=Pe;(document.getElementById(e.id)??e).append(n),setTimeout(()=>n.remove(),ia)}var Wt={};ae(Wt,{close:()=>ve,connect:()=>Pa,isOpen:()=>jt,openDialog:()=>Ee,show:()=>Qe});var vn=new Map,ye=null,Go=()=>location.pathname+location.search;function zo(e,t){location.pathname===`/chats/${e}`&&(t?vn.set(Go(),{thread:e,id:t.id,top:t.top}):
vn.delete(Go()))}function Jo(e){return ye=vn.get(e)??null,ye?`/chats/${ye.thread}?m=${ye.id.replace("message-","")}`:e}function Zo(e){let t=ye?.thread===e?ye:null;
return ye=null,t}var ca=80,y=null,$e=!0,qn=!1,Se=null;function Qo(e,t){if(y=e.querySelector(".thread__scroll"),!y)return;let n=c();y.style.overflowAnchor="none",la(n),y.addEventListener(
"scroll",da,{passive:!0,signal:t});let o=new ResizeObserver(()=>Ot());o.observe(y),o.observe(n),e.querySelector(".jump")?.addEventListener("click",()=>xe(),{signal:t}),
t.addEventListener("abort",()=>{o.disconnect(),y=Se=null})}l("placed",Ie);l("read",Ie);l("show-message",({li:e})=>tr(e));var Mt=()=>!y||y.scrollHeight-y.scrollTop-
y.clientHeight<=ca,er=()=>$e&&!("hasNewer"in(c()?.dataset??{})),be=()=>y;function k(e,t="top"){if(!y||qn)return e();qn=!0,Ze();try{return e()}finally{qn=!1,Ot(t)}}
function xe({takesFocus:e=!1}={}){y&&("hasNewer"in c().dataset?u("end-wanted",{takesFocus:e}):An({takesFocus:e}))}function An({takesFocus:e=!1}={}){y&&($e=!0,Ot(),
u("scrolled"),Ie(),e&&[...c().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function tr(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),y.scrollTop+=e.getBoundingClientRect().top-y.getBoundingClientRect().top-(y.clientHeight-
e.offsetHeight)/2,Ze(),u("scrolled")}function la(e){$e=!0;let t=Zo(e.dataset.thread),n=t&&document.getElementById(t.id);if(n)return y.scrollTop+=n.getBoundingClientRect().
top-y.getBoundingClientRect().top-t.top,Ze(),Ie();let o=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(o)return tr(
o);Ot(),r&&r.getBoundingClientRect().top<y.getBoundingClientRect().top&&(y.scrollTop+=r.getBoundingClientRect().top-y.getBoundingClientRect().top-16),Ze(),Ie()}
var _n=!1;function da(){_n||(_n=!0,requestAnimationFrame(()=>{_n=!1,y&&(Ze(),zo(c().dataset.thread,$e?null:Se),Ie(),u("scrolled"))}))}function Ze(){$e=Mt(),Se=null;
let e=y.getBoundingClientRect().top,t=c().children,n=0,o=t.length-1;for(;n<o;){let a=n+o>>1;t[a].getBoundingClientRect().bottom>e?o=a:n=a+1}for(;t[n]&&!t[n].id.
startsWith("message-");)n++;if(!t[n])return;let{top:r,bottom:s}=t[n].getBoundingClientRect();Se={id:t[n].id,top:r-e,bottom:s-e}}function Ot(e="top"){if(!y)return;
if($e){y.scrollTop=y.scrollHeight;return}let t=Se&&document.getElementById(Se.id);t&&(y.scrollTop+=t.getBoundingClientRect()[e]-y.getBoundingClientRect().top-Se[e])}
function Ie(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!y||!t)return;let n=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),o=y.
scrollHeight-y.scrollTop-y.clientHeight,r="hasNewer"in t.dataset||o>y.clientHeight;e.hidden=Mt()&&!("hasNewer"in t.dataset)?!0:!(n>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",n===0);let a=n>0?d("new-count",{n}):d("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-labe\
l"))}var Nt=new Set,nr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),$=e=>e!==E()&&nr().includes(e);g("blocks",e=>{let t=nr();document.body.dataset.
blocked=e.dataset.blocked;let{peer:n}=m()?.dataset??{};if(n&&t.includes(n)!==$(n))return u("reload",{});let o=c();o&&k(()=>o.querySelectorAll(".message").forEach(
Cn))});l("pane",()=>Nt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Nt.add(
t.id):Nt.delete(t.id),Ln(t,e.target.open)},!0);function Cn(e){let t=m()?.dataset.kind!=="direct",n=e.querySelector(":scope > .fold");t&&!N(e)&&$(e.dataset.sender)?
(n||e.prepend(n=I("fold-template")),n.open=Nt.has(e.id),Ln(e,n.open)):n&&(n.remove(),Ln(e,!0));let o=e.querySelector(".quote[data-sender]");t&&o&&$(o.dataset.sender)&&
(o.querySelector(".quote__text").textContent=d("folded"))}function Ln(e,t){let n=e.getAttribute("aria-label");n!==d("folded")&&(e.dataset.label=n),e.setAttribute(
"aria-label",t?e.dataset.label??n:d("folded"))}async function Dt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return ma(e)}}function ma(e){let t=document.activeElement,n=document.createElement(
"textarea");n.value=e,n.readOnly=!0,n.className="visually-hidden",document.body.append(n),n.select();let o=document.execCommand("copy");return n.remove(),t?.focus(
{preventScroll:!0}),o}var or=14,fa=20,pa=200,ga=2e3,Pt=new Set;l("pane",()=>Pt.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&xa(t);let n=e.
closest?.(".show-more");n&&k(()=>Tn(n,n.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Tn(ba(t),!0)});function rr(e){let t=e.map(o=>o.querySelector(".message__body")).filter(
o=>o&&!o.matches(".message__body--emoji"));for(let o of t.flatMap(r=>[...r.querySelectorAll(".code")]))ya(o);let n=t.filter(ha);for(let o of n)sr(o,o,o.closest(
".message").id)}function ha(e){if(e.textContent.length<pa&&e.querySelectorAll("br, li, blockquote").length<or/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((n,o)=>n+o.offsetHeight,0);return e.offsetHeight-t>=or*parseFloat(getComputedStyle(e).lineHeight)-1}function ya(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(I("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=fa))return;let n=e.closest(".message");sr(e.querySelector("pre"),e,`${n.id}/${[...n.querySelectorAll(".code")].indexOf(e)}`)}function sr(e,t,n){let o=f(
"button","show-more",f("span","",""),G("minimise"));o.type="button",o.tabIndex=-1,o.dataset.folds=n,t===e?t.after(o):t.append(o),Tn(o,Pt.has(n))}var Sa=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,ba=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Tn(e,t){Sa(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=d(t?"show-less":"show-more"),t?
Pt.add(e.dataset.folds):Pt.delete(e.dataset.folds)}async function xa(e){let t=e.closest(".code").querySelector("code").textContent,n=await Dt(t),o=e.lastElementChild;
o.textContent=d(n?"copied":"try-again"),e.classList.toggle("code__copy--done",n),setTimeout(()=>{o.textContent=d("copy"),e.classList.remove("code__copy--done")},
ga)}var Mn=e=>{if($(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!D(e)};function On(e){if(e.dataset.
mentions===void 0)return;let t=Mn(e);e.classList.toggle("message--mention",t);for(let n of e.querySelectorAll(".mention")){let{user:o}=n.dataset;n.classList.toggle(
"mention--me",o===E()||o==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(On));var Nn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function ar(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Nn(t).includes(E())))}var ir="a:not([aria-hidden]), button, [role=button]";function Dn(e){for(let t of e.querySelectorAll(ir))t.tabIndex=-1}function cr(e,t){let n=e.querySelector("#m\
essages");n?.addEventListener("focusin",o=>{for(let r of o.target.closest(".message")?.querySelectorAll(ir)??[])r.tabIndex=0},{signal:t}),n?.addEventListener("f\
ocusout",o=>{let r=o.target.closest(".message");r&&!r.contains(o.relatedTarget)&&Dn(r)},{signal:t})}var ka=6e4,It=e=>e.classList.contains("message");function ce(e){do e=e.nextElementSibling;while(e&&!It(e));return e}function $t(e){do e=e.previousElementSibling;while(e&&
!It(e));return e}function K(e,t=e){if(!e)return;let n=ce(t)??t,o=[],r=$t(e);for(let s=e;s&&(Ea(s,r)&&o.push(s),s!==n);s=ce(s))r=s;rr(o)}function Bt(e){let t=e.querySelectorAll(
".message");t.length&&K(t[0],t[t.length-1])}function Ea(e,t){let n=new Date(e.dataset.at),o=t!==null&&M(new Date(t.dataset.at))===M(n),r=o&&n-new Date(t.dataset.
at)<ka,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!N(e)&&!N(t)&&t.dataset.sender===e.dataset.sender),va(e,t,n,o),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),_a(e,n),Cn(e),ar(e),On(e),Dn(e),!0)}function va(e,t,n,o){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let b=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=b}if((s||o)&&r?.remove(),s)return qa(s,o?null:n);if(o)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==M(n)&&r.replaceChildren(lr(n)),
r.dataset.day=M(n);let a=De(n);r.textContent!==a&&(r.firstElementChild.textContent=a)}function qa(e,t){let n=t?M(t):void 0,o=t?De(t):"";e.dataset.day===n&&(!t||
e.querySelector(".divider__day").textContent===o)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=n,e.replaceChildren(f("span","",lr(t)," · ",f(
"b","",d("new-messages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function lr(e){let t=f("a","divider__day",De(e));return Object.assign(
t,{tabIndex:-1,title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${M(e)}`}),t.dataset.dialog="",t}function _a(e,t){let n=Tt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=n,a.title=Ne(t);let o=e.querySelector("time.message__gutter");o&&(o.textContent=jo(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=Ne(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${n}`)}var Rt=400,Aa=50,le=new Map,z=e=>Number(e.dataset.seq),Ft=e=>Number(e.dataset.version),Kt=e=>e.classList.contains("message")&&!("pending"in e.dataset);function dr(){
let e=c();le.clear(),e&&Bt(e)}l("day",()=>{let e=c();e&&k(()=>Bt(e))});g("message",e=>{let t=c(),n=e.querySelector(".message");!n||t?.dataset.thread!==e.dataset.
thread||(J(n),ur(t,e.dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&ur(t,e.dataset.version)});g("error",e=>{e.dataset.code===
"not_found"&&u("reload",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function ur(e,t){e.dataset.version=String(Math.max(Number(e.
dataset.version)||0,Number(t)||0))}function J(e){let t=c(),n=document.getElementById(e.id)??Ca(t,e.dataset.clientId);if(n&&Kt(n)&&Ft(n)>=Ft(e))return n;let o=z(
e)>Number(t.dataset.lastSeq);o&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>n&&Kt(n)?Ta(n,e):Oa(t,e,n));return r||La(e),u("placed",{li:r??e,isNew:o}),o&&r&&gr(
t),r}function La(e){le.delete(e.id),le.set(e.id,e),le.size>Rt&&le.delete(le.keys().next().value)}function mr(e){let t=[document.getElementById(e.id),le.get(e.id)].
filter(Boolean);return le.delete(e.id),t.find(n=>Ft(n)>=Ft(e))??e}function Ca(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Ta(e,t){let n=e.contains(document.activeElement)?document.activeElement:null;for(let o of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(o);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),K(t),n&&(t.contains(n)?n:Ma(t,
n)??t).focus({preventScroll:!0}),t}function Ma(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Oa(e,t,n){let o=[...e.
querySelectorAll(".message:not([data-pending])")],r=o[o.length-1],s=r&&z(t)>z(r);if(n&&(n.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||
o.length&&z(t)<z(o[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&z(a)>z(t);)a=o[o.indexOf(a)-1];return a?a.after(t):o.length?o[0].before(t):Ht(e,t),K(
t),t}function Ht(e,t,{afterPending:n=!1}={}){e.querySelector(".hello")?.remove();let o=[...e.children].find(r=>!n&&"pending"in r.dataset||r.matches(".pager--new\
er"));o?o.before(t):e.append(t)}function fr(e,t){let n=c();k(()=>{n.querySelector(t?".pager--older":".pager--newer")?.remove();let o=[...e.querySelectorAll(".me\
ssage")].filter(s=>!document.getElementById(s.id)).map(mr),r=e.querySelector(".peer");if(t)n.prepend(...o),r&&!n.querySelector(".peer")&&n.prepend(r);else for(let s of o)
Ht(n,s);o.length&&K(o[0],o[o.length-1]),Ut(n,t,Pn(n,e,t))},t?"bottom":"top"),gr(n,{fromEnd:t,isPaging:!0}),u("history")}function pr(e){let t=c(),n=[...e.querySelectorAll(
".message")].map(mr),o=new Set(n.map(b=>b.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].filter(b=>!o.has(b.dataset.clientId)),s=document.
getElementById("new-messages"),a=s&&ce(s),i=n[n.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.lastSeq),z(i)))),t.replaceChildren(...e.querySelectorAll(
".peer"),...n,...r),a?.isConnected&&a.before(s),Bt(t),Ut(t,!0,Pn(t,e,!0)),Ut(t,!1,Pn(t,e,!1)),u("history")}function Pn(e,t,n){if(n)return t.dataset.hasOlder==="\
true";let o=we(e);return t.dataset.hasNewer==="true"||o!==null&&z(o)<Number(e.dataset.lastSeq)}function Ut(e,t,n){let o=t?"hasOlder":"hasNewer";if(!n){delete e.
dataset[o];return}e.dataset[o]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],a=Na(e.dataset.thread,t,s.id.replace("message-",
""));t?e.prepend(a):e.append(a)}function Na(e,t,n){let o=t?"older":"newer",r=f("a","link",d(o));return r.href=`/chats/${e}?${t?"before":"after"}=${n}`,r.dataset.
page=o,f("li",`pager pager--${o}`,r)}function gr(e,{fromEnd:t=!1,isPaging:n=!1}={}){let o=[...e.querySelectorAll(".message:not([data-pending])")];o.length<=Rt+Aa||
!n&&!er()||k(()=>{let r=t?o.slice(Rt):o.slice(0,o.length-Rt),s=new Set(r);for(let i of[...e.children])(s.has(i)||i.matches(t?".pager--newer":".pager--older, .pe\
er"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.remove();Ut(e,!t,!0),K(a)})}function we(e=c()){
let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function hr(){return[...c()?.querySelectorAll(".message[data-kind=text]\
:not([data-pending]):not([data-deleted])")??[]].reverse().find(D)??null}var j=null,yr=()=>{},jt=()=>ke()?.firstElementChild!=null,ke=()=>document.getElementById("dialog");function Pa(){let e=ke();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),ve())}),e.addEventListener("submit",Ia),document.addEventListener("click",
t=>{let n=t.target.closest("a[data-dialog]");!n||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ee(n.getAttribute("href"),n))}))}async function Ee(e,t){
let n=await p(e),o=t?.closest?.(".message");if(!n.ok)return o&&ie(o,n.problem?.text||d("try-again"));Qe(S(n.body),t)}function Qe(e,t){ve(),j=t??document.activeElement;
let n=e.querySelector("[autofocus]");n?.removeAttribute("autofocus"),ke().replaceChildren(...e.children),window.htmx?.process(ke()),yr=kt(ke()),(n??ke().querySelector(
bn))?.focus()}function ve(){return jt()?(yr(),ke().replaceChildren(),(j?.isConnected?j:j?.id?document.getElementById(j.id):null)?.focus({preventScroll:!0}),j=null,
!0):!1}async function Ia(e){let t=e.target;if(t.method==="get")return $a();e.preventDefault();let n=e.submitter;n&&(n.disabled=!0);let o=c(),r=await p(t.getAttribute(
"action"),{form:qt(t,n)});if(n&&(n.disabled=!1),!r.ok)return Ba(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==null;a&&Me(r.body);let i=s.querySelector(
".message");if(i&&(j=document.getElementById(i.id)??j),i&&o&&c()===o&&J(i),s.querySelector("[role=dialog], [role=alertdialog]"))return Qe(s,j);let T=j;ve(),!i&&
T?.matches(".message")&&ie(T,d("reported")),a||u("dialog-done")}function $a(){l("pane",()=>{ve(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Ba(e,{problem:t}){e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("\
role","alert"),n.textContent=t?.text||d("try-again"),e.prepend(n)}var Be=new Map,W=e=>`ribbit:${E()}:${e}`;function L(e,t){if(Be.has(W(e)))return Be.get(W(e));try{let n=localStorage.getItem(W(e));if(n!==null)return JSON.parse(
n)}catch{}return t}function Z(e,t){let n=W(e);Be.delete(n);try{localStorage.setItem(n,JSON.stringify(t))}catch{Be.set(n,t)}}function Y(e){Be.delete(W(e));try{localStorage.
removeItem(W(e))}catch{}}function In(e){let t=W(e),n=new Set([...Be.keys()]);try{for(let o=0;o<localStorage.length;o++)n.add(localStorage.key(o))}catch{}return[
...n].filter(o=>o.startsWith(t)).map(o=>o.slice(W("").length))}function $n(){for(let e of In(""))Y(e)}function Re(e){addEventListener("storage",t=>{t.key?.startsWith(
W(""))&&e(t.key.slice(W("").length))})}function Yt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var Fn={};ae(Fn,{connect:()=>Ra,connectPane:()=>Rn,discardEdit:()=>Gt,draftPreview:()=>Bn,saveEdit:()=>Vt,savedDraft:()=>zt,savedEdit:()=>Xt});var tt=e=>`draft:${e}`,Bn=e=>(L(tt(e),"")||"").trim();function Ra(){Re(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Rn(e,t){let n=e.dataset.
thread,o=e.querySelector("#composer textarea");!o||!n||(o.value===""&&(o.value=L(tt(n),"")),o.addEventListener("input",()=>{let{editing:r}=o.form.dataset;r===void 0?
Sr(n,o.value):Vt(n,r,o.value)},{signal:t}),l("composed",({thread:r})=>r===n&&Sr(n,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:n})))}var Xt=e=>L(
`edit:${e}`,null),Vt=(e,t,n)=>Z(`edit:${e}`,{id:t,text:n}),Gt=e=>Y(`edit:${e}`),zt=e=>L(tt(e),"");function Sr(e,t){t.trim()===""?Y(tt(e)):Z(tt(e),t)}var Fe="outbox:",nt=null,Kn=e=>e.startsWith(Fe);Re(e=>Kn(e)&&Un());function Q(){return nt??(nt=In(Fe).map(e=>L(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),nt}var br=e=>Q().filter(t=>t.thread===e).pop()??null;function xr(e){let t=Math.max(0,...Q().map(n=>n.n))+1;wr({...e,id:Yt(),n:t,at:Date.now(),problem:""})}
function ot(e,t){let n=L(Fe+e,null);n&&wr({...n,...t})}function rt(e){let t=L(Fe+e,null);Y(Fe+e),t&&Un([t.thread])}function wr(e){Z(Fe+e.id,e),Un([e.thread])}function Un(e){
let t=nt??[];nt=null;for(let n of new Set(e??[...t,...Q()].map(o=>o.thread)))u("unsent",{thread:n})}var Fa="🖼️";function ee(e,t=""){let n=st(e);e.classList.toggle("chat--unread",n>0&&!("muted"in e.dataset)),Ka(e,t),Ua(e.querySelector(".chat__count"),n,kr(
e).length,"muted"in e.dataset);let o=e.querySelector(".chat__time");if(o&&e.dataset.at){let r=new Date(e.dataset.at);o.textContent=wn(r),o.title=Ne(r)}}var st=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),kr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function Er(e,t){let{seq:n}=t.dataset,o=kr(e).filter(s=>s!==n),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Mn(t)?[...o,n]:o).join(" "),e.dataset.mentioned!==
r}function Jt(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function vr(e,t){let{seq:n,version:o,sender:r,name:s,at:a}=t.dataset,i=r===E()?d("you"):s,b="deleted"in t.dataset,T=t.dataset.
kind==="system",wt=!T&&e.dataset.kind!=="direct"&&$(r),Fo=wt?d("folded"):t.textContent.trim();b&&!wt?e.dataset.preview=d("deleted"):e.dataset.preview=T||wt?Fo:d(
"preview-by",{name:i,text:Fo}),b&&!wt?e.dataset.deleted="":delete e.dataset.deleted,Number(n)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:n,lastSender:r,
lastSenderName:s,at:a,activity:o}),(T?Number(e.dataset.lastRead)===Number(n)-1:r===E())&&Number(n)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=n)}function Ka(e,t){
let n=e.querySelector(".chat__preview");if(!n)return;let r=e.getAttribute("aria-current")==="page"?"":Bn(e.dataset.thread),s=br(e.dataset.thread);t?n.replaceChildren(
f("span","chat__typing",d("typing-in-list",{name:t}))):r?n.replaceChildren(f("span","chat__draft",d("draft",{text:r}))):s?n.replaceChildren(G(s.problem?"warning":
"clock"),d("preview-by",{name:d("you"),text:s.content??Fa})):"deleted"in e.dataset?n.replaceChildren(f("span","chat__deleted",e.dataset.preview)):n.textContent=
e.dataset.preview??""}function Ua(e,t,n,o){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${d(i)}`));e.replaceChildren(r(o?"count count--muted":"count",String(t),"unread")),n>0&&e.prepend(r("count count--mention",n>1?`@ ${n}`:"@","mentions-you"))}var Ha=400,ne=()=>document.getElementById("chats-part"),qe=()=>q()?.dataset.filter??"all",P=e=>document.getElementById(`nav-${e}`),Ke=()=>[...q()?.querySelectorAll(
".chat")??[]];function qr(){if(!q())return;let e=ne().parentElement;e.addEventListener("scroll",()=>te(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),te(!0))}),de(q()),te(!1)}l("day",()=>Ke().forEach(e=>ee(e)));l("d\
raft",({thread:e})=>jn(e));l("unsent",({thread:e})=>jn(e));l("list-typing",({thread:e,name:t})=>jn(e,t));l("pane",_r);function ja(e,t){let[n,o]=[e,t].map(a=>a.querySelector(
".chat"));if(!n)return!0;let[r,s]=[n,o].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(n.dataset.activity)<=Number(o.dataset.activity):r>s}function Ue(e){
let t=q(),n=e.contains(document.activeElement)?document.activeElement:null,o=[...t.children].find(r=>r!==e&&ja(r,e));o&&o!==e.nextElementSibling?o.before(e):!o&&
e.nextElementSibling&&t.append(e),n?.focus({preventScroll:!0})}function He(e){e?.remove(),te(!1)}var Hn=!1;async function te(e){let t=q(),n=t?.querySelector("a[\
data-page=chats]");if(!n)return;let o=t.scrollHeight-t.scrollTop-t.clientHeight<Ha;if(Hn||!(o||e))return;Hn=!0;let r=await p(n.getAttribute("href"));if(Hn=!1,!r.
ok||!n.isConnected)return;n.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!P(i.dataset.
thread)});t.append(...s),de(...s),te(!1)}function de(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let n of t.querySelectorAll(".chat"))Jt(n),
ee(n),n.nextElementSibling.tabIndex=-1}_r()}function _r(){let e=m()?.dataset.unreached??O();for(let t of Ke()){let n=e!==""&&t.dataset.thread===e;n!==(t.getAttribute(
"aria-current")==="page")&&(n?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),ee(t))}}function jn(e,t){let n=P(e);n&&ee(n,t)}var at=new Map,Wn=new Set;function ct(e,t){at.get(e)?.push(t);for(let n of Wn)n.push(t);return at.has(e)}async function Ar(e){let t=[];Wn.add(t);try{return await e()}finally{
Wn.delete(t),t.forEach(n=>n())}}async function it(e){if(!q()||ct(e,()=>it(e)))return;at.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${qe()}`),n=at.get(e);
at.delete(e),Ya(e,t),P(e)?n.forEach(o=>o()):n.length>0&&t.status===204&&it(e)}function Ya(e,t){let n=P(e)?.closest("li");if(t.status===204||t.status===404)return He(
n);let o=t.ok?S(t.body).querySelector("li"):null;!o||!q()||(n?n.contains(document.activeElement)?Xa(n,o):n.replaceWith(o):q().prepend(o),de(o),Ue(o),ne().querySelector(
".filters--list").hidden=!1,P(e).dataset.kind==="channel"&&(ne().querySelector("[data-filter=channels]").hidden=!1),Yn())}function Yn(){m()?.querySelector("#wel\
come")&&u("reload",{path:"/"})}function Xa(e,t){let{className:n}=document.activeElement;e.replaceWith(t),[...t.children].find(o=>o.className===n)?.focus({preventScroll:!0})}var Va=98,Lr=null;function Cr(e){e===Lr&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,n=Math.min(Va,Math.max(e.scrollHeight,t));
e.style.height=`${n}px`,Lr=n===t?e:null})}var Qt={};ae(Qt,{add:()=>Qn,connect:()=>ti,connectPane:()=>Zn});l("placed",({li:e,isNew:t})=>{if(!t)for(let n of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let o="deleted"in
e.dataset;n.classList.toggle("quote__text--deleted",o),n.textContent=o?d("deleted"):lt(e)}});function lt(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))n.replaceWith("[spoiler]");for(let n of t.querySelectorAll(
"img"))n.replaceWith(n.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function Tr(e,t,n){let o=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!o){if(o=Ga(t,n),!o)return;k(()=>{Ht(e,o,{afterPending:!0}),K(o)})}
Qa(o,t)}function Ga(e,t){let n=I("message-template");if(!n)return null;n.removeAttribute("id"),n.classList.remove("compact","message--deleted","message--sticker"),
delete n.dataset.seq,delete n.dataset.version;let o=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(n.dataset,{pending:"",clientId:e.id,at:o.
toISOString(),kind:e.sticker?"sticker":"text"});let r=n.querySelector(".message__body");e.sticker?r.replaceChildren(za(e.sticker)):r.textContent=e.content.trim(),
n.querySelector(".message__actions")?.remove(),n.setAttribute("aria-label",`${n.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&Za(n,s),n}function za(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:Ja(e)}),t}var Ja=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function Za(e,t){let n=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);n?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",n??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",lt(t))))}function Qa(e,t){let n=e.querySelector(".message__status"),o=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=o?t.problem:r?"waiting":"sending";if(!n||n.dataset.shown===s)return;if(n.dataset.shown=s,n.hidden=!1,e.classList.toggle("message--pending",!o),e.
classList.toggle("message--failed",o),n.classList.toggle("message__status--failed",o),!o)return n.replaceChildren(G("clock"),d(s));let a=t.problem==="?"?d("not-\
sent"):`${d("not-sent")} · ${t.problem}`;n.replaceChildren(G("warning"),f("span","",a),Xn("retry"),t.sticker?"":Xn("edit"),Xn("delete")),n.setAttribute("role",
"alert")}function Xn(e){let t=f("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var Mr=[1e3,2e3,4e3,8e3],Vn=2e4,ei=3,Gn=Yt(),Zt=new Set,_e=0,zn=0;function ti(){Re(e=>{Kn(e)&&(X(),Ae())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&ni(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{_e=0,Ae()}),addEventListener("pagehide",
Nr),Ae()}var Zn=X;l("sent",({clientId:e})=>rt(e));l("online",()=>{_e=0;for(let e of Q())e.isSoft&&ot(e.id,{problem:"",isSoft:!1});X(),Ae()});l("connection",()=>X());
function Qn(e){xr(e),X(),xe(),Ae()}function ni(e,t){if(e==="delete"||e==="edit"){let n=Q().find(o=>o.id===t);rt(t),X(),n&&e==="edit"&&u("edit-unsent",n);return}
ot(t,{problem:"",isSoft:!1}),_e=0,X(),Ae()}function Ae(){clearTimeout(zn);let e=new Set(Q().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!Or())return Jn(
Vn/4);for(let t of e)oi(t)}}async function oi(e){if(!Zt.has(e)){Zt.add(e);try{for(;;){let t=Q().find(o=>o.thread===e&&!o.problem);if(!t)break;Or();let n=await p(
`/chats/${e}/messages`,{form:ri(t)});if(!si(t,n))break}}finally{Zt.delete(e),Zt.size===0&&Nr()}}}var ri=({content:e,sticker:t,replyTo:n,id:o})=>({...t?{sticker:t}:
{content:e},client_id:o,reply_to:n||""});function si(e,{ok:t,status:n,body:o,problem:r}){let s=t?S(o).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?
(_e=0,rt(e.id),c()?.dataset.thread===e.thread&&J(s),X(),!0):n===401?!1:n===429?(Jn(r.retryAfter*1e3),!1):t||n===0||n>=500?(_e++,n>=500&&_e>=ei&&ot(e.id,{problem:r?.
text||"?",isSoft:!0}),X(),Jn(Mr[Math.min(_e,Mr.length)-1]),!1):(ot(e.id,{problem:r?.text||"?"}),X(),!0)}function Jn(e){clearTimeout(zn),zn=setTimeout(Ae,e)}function Or(){
let e=L("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==Gn&&t>0&&t<=Vn?!1:(Z("lease",{page:Gn,until:Date.now()+Vn}),!0)}function Nr(){L("lease",null)?.
page===Gn&&Y("lease")}function X(){let e=c();if(!e)return;let t=Q().filter(o=>o.thread===e.dataset.thread),n=new Set(t.map(o=>o.id));for(let o of e.querySelectorAll(
".message[data-pending]"))n.has(o.dataset.clientId)||o.remove();for(let o of t)e.querySelector(`.message:not([data-pending])[data-client-id="${o.id}"]`)?rt(o.id):
Tr(e,o,we(e))}var dt=1e4,eo=9500,x=null,h=null;function Dr(e,t){if(x=e.querySelector("#composer"),h=x?.querySelector("textarea")??null,!h)return;h.addEventListener("input",ut,
{signal:t}),v(h,ii,{signal:t}),v(h,o=>$r(o)&&o.preventDefault(),{signal:t,type:"keypress"}),x.addEventListener("submit",Br,{signal:t}),x.addEventListener("click",
o=>{o.target.closest(".composer__context .icon-button")&&(o.preventDefault(),ue(),oe())},{signal:t});let n=Xt(m().dataset.thread);n&&h.value===zt(m().dataset.thread)&&
Pr(n),ut()}l("connection",({isOnline:e})=>en(e?"":d("offline-note")));function oe(){h?.focus({preventScroll:!0})}function ku(e){!h||h.readOnly||(h.setRangeText(
e,h.selectionStart,h.selectionEnd,"end"),h.dispatchEvent(new Event("input",{bubbles:!0})))}l("edit-unsent",({content:e,replyTo:t})=>{if(!h||h.readOnly)return;ue();
let n=t&&document.getElementById(`message-${t}`);n&&to(n),h.value=[e,h.value].filter(o=>o.trim()!=="").join(`
`),h.dispatchEvent(new Event("input",{bubbles:!0})),oe(),h.setSelectionRange(e.length,e.length)});function to(e){ue(),x.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Ir("reply",At("replying-to",{name:t,text:lt(e)})),oe()}async function no(e){let{thread:t}=m().
dataset,n=x,o=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(n!==x)return;if(!o.ok)return en(o.problem?.text||d("try-again"),!0);ue();let r={
id:e.id.replace("message-",""),text:o.body};Vt(t,r.id,r.text),Pr(r),oe(),h.setSelectionRange(h.value.length,h.value.length)}function Pr({id:e,text:t}){x.dataset.
editing=e,h.value=t,Ir("pencil",[f("b","",d("edit-message")),f("span","composer__key",` · ${d("esc-cancels")}`)]),ut()}function ue(){let e=x?.querySelector(".c\
omposer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),x.querySelector("[name=reply_to]").value="","editing"in x.dataset&&(delete x.dataset.editing,Gt(m().
dataset.thread),h.value=zt(m().dataset.thread)),en(""),ut(),!0)}function Ir(e,t){let n=x.querySelector(".composer__context");n.querySelector(":scope > span").replaceChildren(
...t),n.querySelector(":scope > svg")?.remove(),n.prepend(G(e)),k(()=>n.hidden=!1)}function ut(){let e=h.value.length<eo?h.value.trim().length:[...h.value.trim()].
length,t=e>0&&e<=dt;x.classList.toggle("composer--ready",t);let n=x.querySelector(".composer__send");n&&(n.disabled=!t),Cr(h),ai(e)}function ai(e){let t=x.querySelector(
".counter");if(!t)return;t.hidden!==e<eo&&k(()=>t.hidden=e<eo),t.classList.toggle("counter--over",e>dt);let n={n:e.toLocaleString("en"),max:dt.toLocaleString("e\
n"),over:(e-dt).toLocaleString("en")};t.hidden||(t.textContent=d(e>dt?"counter-over":"counter",n))}var $r=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!F()||e.ctrlKey||
e.metaKey);function ii(e){if($r(e))e.preventDefault(),x.requestSubmit?x.requestSubmit():Br(e);else if(e.key==="ArrowUp"&&h.value===""&&!e.altKey&&!e.shiftKey){let t=hr();
if(!t)return;e.preventDefault(),no(t)}}function Br(e){if(e.preventDefault(),!!x.classList.contains("composer--ready")){if("editing"in x.dataset)return li();ci({
content:h.value}),h.value="",ut()}}function ci(e){let{thread:t}=m().dataset,n=x.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ue(),Qn({thread:t,
replyTo:n,...e})}async function li(){if(h.readOnly)return;let{editing:e}=x.dataset,{thread:t}=m().dataset,n=x;h.readOnly=!0;let o=await p(`/chats/${t}/messages/${e}\
/edit`,{form:{content:h.value}});if(n===x&&(h.readOnly=!1),!o.ok)return n===x&&en(o.problem?.text||d("try-again"),!0);if(Xt(t)?.id===e&&Gt(t),m()?.dataset.thread!==
t||!x)return;let r=S(o.body).querySelector(".message");r&&J(r),x.dataset.editing===e&&ue(),n===x&&oe()}function en(e,t=!1){if(!x)return;let n=x.querySelector(".\
composer__note");n.setAttribute("role",t?"alert":"status"),n.classList.toggle("hint--error",t),k(()=>{n.textContent=e,n.hidden=e===""})}l("pane",({thread:e})=>e&&Z("last-thread",e));var vu=()=>L("last-thread","");var A={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
ui={"[data-picks]":A.peoplePicker,"#search":A.search};function Rr(e,t){for(let[n,o]of Object.entries(ui)){let r=e.querySelector(n);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),o().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var fi=["react","reaction","reply","edit"],Kr=e=>e.id.replace("message-",""),Le=e=>`/chats/${m().dataset.thread}/messages/${Kr(e)}`;function Ce(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||N(e)||fi.includes(t)&&!xn())return!1;let n=D(e);switch(t){case"edit":return n&&e.dataset.kind==="text";case"delete":return n||
"admin"in document.body.dataset;case"report":return!n;case"copy-text":return e.dataset.kind==="text";default:return!0}}function mt(e,t){for(let n of e.querySelectorAll(
"[data-action]"))n.hidden=!Ce(t,n.dataset.action)}async function me(e,t){switch(e){case"reply":return to(t);case"edit":return no(t);case"delete":return Ee(`${Le(
t)}/delete`,t);case"report":return Ee(`${Le(t)}/report`,t);case"pick":return await(await A.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ie(t,d("try-again"));case"copy-link":return Fr(t,new URL(`/chats/${m().dataset.thread}?m=${Kr(t)}`,location.href).href);case"copy-text":{let n=await p(`${Le(
t)}/raw`);return Fr(t,n.ok?n.body:null)}default:return u("action",{action:e,li:t})}}async function Fr(e,t){ie(e,d(t!==null&&await Dt(t)?"copied":"try-again"))}var pi=300,gi=2500;function Hr(e,t){let n=e.querySelector("#messages");if(!n)return;n.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
ft(i.closest(".message"),i.value))},{signal:t}),n.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&me("pick",i.closest(".message"))},{signal:t});
let o=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(o),i&&(o=setTimeout(()=>xi(i),pi))},s=()=>{clearTimeout(o),F()||ro()};n.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),n.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),n.addEventListener(
"pointerout",s,{signal:t}),n.addEventListener("focusout",s,{signal:t})}var oo=new Set;async function ft(e,t,n){let o=`${e.id} ${t}`;if(oo.has(o))return;oo.add(o);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>hi(e,t,n));let a=await p(`${Le(e)}/reactions`,{form:{reaction:t}});oo.delete(o);let i=a.ok?S(a.
body).querySelector(".message"):null;if(i&&c()===r)return J(i);!a.ok&&e.isConnected&&k(()=>bi(e,s))}function hi(e,t,n){let o=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",yi(e)),r=[...o.querySelectorAll(".chip[name=reaction]")].find(T=>Ur(T.value)===Ur(t));r||(r=Si(t,n),o.insertBefore(
r,o.querySelector(".chip--add")));let s=Nn(r),a=s.includes(E()),i=a?s.filter(T=>T!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let b=r.querySelector(".chip__count")??r.lastChild;b.
textContent=String(i.length),i.length===0&&r.remove(),o.querySelector(".chip[name=reaction]")||o.remove()}var Ur=e=>e.replace(/\uFE0F/g,"");function yi(e){let t=f(
"form","chips");return t.method="post",t.action=`${Le(e)}/reactions`,t}function Si(e,t){let n=f("button","chip");return Object.assign(n,{name:"reaction",value:e}),
n.setAttribute("aria-label",e.replace(/:/g,"")),t?n.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):n.append(f("i","",e)),n.append("0"),n}function bi(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var V=null;async function xi(e){let t=e.closest(".message");if(!t)return;let n=await p(
`${Le(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!n.ok||!e.isConnected||!e.matches(":hover, :focus"))return;ro(),V=f("span",
"tooltip",n.body.trim()),V.setAttribute("role","tooltip"),V.dataset.extra="",t.append(V);let o=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(o.left-r.left,r.width-V.offsetWidth-8));V.style.left=`${s}px`,V.style.top=`${o.top-r.top-V.offsetHeight-4}px`,F()&&setTimeout(ro,gi)}function ro(){V?.
remove(),V=null}var ki=40,Ei=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,vi=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,qi=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
_i=/[\p{L}\p{Nd}\p{M}]/u,Ai=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Li(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
n=t.slice(-ki),o=Ei.exec(n);if(o){let s=t.length-o[0].length;return Ci(t,s)&&!jr(t)?{kind:"member",query:o[1],at:s}:null}let r=vi.exec(n);return!r||jr(t)||Mi(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Ci(e,t){let n=!1,o=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(o,t+1).matchAll(/[@＠﹫]/gu))
n=Ti(e.slice(0,o+r.index),n);return n}function Ti(e,t){let n=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return n==="/"?t:/[@＠﹫_]/u.test(n)?!1:!_i.test(
n)||qi.test(n)||Ai.test(n)}var jr=e=>(e.match(/```/g)?.length??0)%2===1,Mi=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,je=null;function Wr(e,t){je?.close();let n=he();if(!n||!O())return;let o=async r=>{!je&&!Li(n)||(je??(je=await A.suggest().catch(
()=>null)),je&&!t.aborted&&je.look(n,t,r.isComposing))};for(let r of["input","click","compositionend"])n.addEventListener(r,o,{signal:t})}var so="/settings/look";function Xr(){document.addEventListener("pointerdown",({target:e})=>Yr(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Yr(t=>!t.contains(e))),v(document,Ni,{capture:!0}),document.addEventListener("submit",Di)}var Vr=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Yr(e){for(let t of Vr())e(t)&&(t.open=!1)}function Ni(e){if(e.key!=="Escape")return;let t=Vr()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Di(e){let{target:t,submitter:n}=e;if(!n?.name||new URL(t.action,location.href).pathname!==so)return;if(e.preventDefault(),!(await p(
so,{form:qt(t,n)})).ok)return t.submit();let r=document.documentElement;n.value?r.dataset[n.name]=n.value:delete r.dataset[n.name];for(let s of document.querySelectorAll(
`form[action="${so}"] button[name="${n.name}"]`))s.setAttribute("aria-pressed",String(s.value===n.value))}var Ii=450,$i=10,U=null,Gr=()=>{};function zr(e,t){let n=e.querySelector("#messages");if(!n)return;let o=0,r=null,s=!1,a=()=>clearTimeout(o);n.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let b=i.target.closest(".message");i.pointerType==="mouse"||!b||i.target.closest("a, button")||(r=i,o=setTimeout(()=>{s=!0,Bi(
b)},Ii))},{signal:t}),n.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>$i&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])n.addEventListener(i,a,{signal:t});n.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),n.
addEventListener("contextmenu",i=>{let b=(i.pointerType??r?.pointerType)==="touch";(U||b&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),pt()})}function Bi(e){Ce(e,"copy-link")&&(pt(),U=I("sheet-template"),U&&(mt(U,e),U.addEventListener("click",t=>Ri(t,e)),document.body.append(U),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Gr=kt(U),U.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function pt(){return U?(Gr(),U.remove(),U=null,!0):!1}function Ri(e,t){let n=e.target.closest("[data-action], [data-reaction]");if(!n)return;pt();let o=document.
getElementById(t.id)??t,{action:r,reaction:s}=n.dataset;s?ft(o,s,n.querySelector("img")?.src):r!=="close"&&me(r,o)}var io={};ae(io,{connect:()=>Ui});var Fi=450,Ki=10;function Ui(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-keep]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
tn(t))}),document.addEventListener("contextmenu",e=>{let t=ao(e.target);!t||e.shiftKey||(e.preventDefault(),F()||tn(t,e.clientX>0?e:void 0))}),v(document,e=>{e.
key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),tn(ao(e.target)))}),Hi()}var ao=e=>e.closest(".chat-list li")?.querySelector("a[data-keep]");
async function tn(e,t){let n=await A.chatMenu().catch(()=>null);n?n.open(e,t):ie(e.closest("li"),d("try-again"))}function Hi(){let e=0,t=null,n=!1,o=()=>clearTimeout(
e);document.addEventListener("pointerdown",r=>{o(),n=!1;let s=r.pointerType==="mouse"?null:ao(r.target);s&&(t=r,e=setTimeout(()=>{n=!0,tn(s)},Fi))}),document.addEventListener(
"pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Ki&&o()});for(let r of["pointerup","pointercancel"])document.addEventListener(r,o);document.
addEventListener("click",r=>{n&&(n=!1,r.preventDefault(),r.stopPropagation())},!0)}var nn=()=>Ar(ji);g("blocks",nn);async function ji(){let e=qe(),t=await p(`/chats/list?filter=${e}`);if(qe()!==e)return t.ok;let n=q(),o=t.ok?S(t.body).querySelector(
"#chat-list"):null;if(!o||!n)return t.ok;let r=n.contains(document.activeElement)?document.activeElement.id:"",s=n.scrollTop,a=[],i=n.firstElementChild;for(let b of[
...o.children].map(T=>Wi(T,a)))b===i?i=i.nextElementSibling:n.insertBefore(b,i);for(;i;){let b=i.nextElementSibling;i.remove(),i=b}return de(n),a.forEach(Ue),n.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),te(!1),!0}function Wi(e,t){let n=e.querySelector(".chat"),o=n&&P(n.dataset.thread);if(!o)return e;
let r=Number(n.dataset.lastSeq)-Number(o.dataset.lastSeq);return Number(o.dataset.lastRead)>Number(n.dataset.lastRead)&&(n.dataset.lastRead=o.dataset.lastRead),
Jt(n),r<0&&t.push(o.closest("li")),r<0||r===0&&Yi(n,o)?o.closest("li"):e}function Yi(e,t){let n=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(o=>(e.dataset[o]??"")===(t.dataset[o]??""))&&n.every(o=>e.querySelector(o)?.outerHTML===t.querySelector(o)?.outerHTML)}var Xi=300,Vi=1e4,Gi=6e4,Qr=1e4,zi=3e4,Ji=5e3,re=null,We="",sn=0,rn=0,lo=0,on=0,es=0,Ye=()=>re?.readyState===WebSocket.OPEN;function uo(){cn(),setInterval(()=>{
(Ye()?an(sn)>Gi:re&&an(lo)>Qr)&&ns()},5e3),addEventListener("online",Zr),addEventListener("pageshow",e=>e.persisted&&location.reload()),document.addEventListener(
"visibilitychange",()=>document.visibilityState==="visible"&&Zr())}var an=e=>Math.abs(Date.now()-e);l("pane",os);l("say",e=>co(e));function co(e){Ye()&&re.send(
JSON.stringify(e))}function cn(){clearTimeout(es);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);re=e,We="",lo=Date.
now(),e.onopen=()=>{sn=rn=Date.now(),os(),u("socket",{isUp:!0})},e.onmessage=t=>{re===e&&(sn=Date.now(),Me(t.data))},e.onclose=t=>{re===e&&ts(t.code)}}function ts(e){
if(re=null,We="",Ko(),e===1008)return Je();rn&&Date.now()-rn>Ji&&(on=0),rn=0,on++,u("socket",{isUp:!1,tries:on});let t=Math.min(Vi,Xi*2**(on-1));es=setTimeout(cn,
t*(.5+Math.random()/2))}function Zr(){re?(Ye()?an(sn)>zi:an(lo)>Qr)&&ns():cn()}function ns(){let e=re;e.onopen=e.onmessage=e.onclose=null,e.close(),ts(1006),cn()}
function os(){let e=O();Ye()&&(We&&We!==e&&co({event:"leave",data:{threadId:Number(We)}}),We=e,e&&co({event:"join",data:{threadId:Number(e),since:Number(c().dataset.
version)||0}}))}var Qi=5e3,ec=4e3,ss=15e3,tc=3,ln=0,gt=0,rs=-ss;l("socket",({isUp:e,tries:t})=>e?nc():oc(t));l("pane",is);async function nc(){clearTimeout(ln),clearTimeout(gt),
ln=gt=0;let e=fe()!=="";ht("live"),u("online"),e&&u("back"),await nn()}function oc(e){fe()==="live"&&ht("lost"),ln||(ln=setTimeout(()=>ht("reconnecting"),Qi)),e>=
tc&&(gt||(gt=setTimeout(as,0)))}async function as(){let e=O(),t=e?await rc(e,c()):!0;t&&performance.now()-rs>ss&&(t=await nn(),rs=performance.now()),!Ye()&&(t?(ht(
"polling"),u("online")):fe()==="polling"&&ht("reconnecting"),gt=setTimeout(as,ec))}async function rc(e,t){let n=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return n.ok&&c()===t&&Me(n.body),n.status===404&&u("gone",{thread:e}),n.ok||n.status===404}var fe=()=>document.documentElement.dataset.connection??
"";function ht(e){fe()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),is(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function is(){let e=m()?.querySelector(".banner");if(!e)return;let t=fe()==="reconnecting"||fe()==="pollin\
g";if(e.hidden=!t,!t)return;let n=f("span","spinner");n.setAttribute("aria-hidden","true"),e.replaceChildren(fe()==="reconnecting"?n:"",d(fe()))}var cs=800,yt=null,dn=null;function ls(e,t){for(let n of e.querySelectorAll("#messages a[data-page]"))n.closest(".pager").classList.add(`pager--${n.dataset.page}`);
e.addEventListener("click",n=>{let o=n.target.closest("#messages a[data-page]");o&&(n.preventDefault(),mo(o))},{signal:t}),Xe()}l("end-wanted",sc);l("scrolled",
Xe);l("online",Xe);function Xe(){let e=be();if(!e||yt===c())return;let t=document.querySelector("#messages .pager--older a"),n=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<cs?mo(t):n&&e.scrollHeight-e.scrollTop-e.clientHeight<cs&&mo(n)}async function mo(e){let t=c();if(yt===t)return;yt=t;let n=new URL(
e.href),o=await p(`/chats/${t.dataset.thread}/messages${n.search}`);if(yt===t&&(yt=null),!o.ok||c()!==t)return;if(!e.isConnected)return Xe();let r=S(o.body).querySelector(
".page");r&&(fr(r,e.dataset.page==="older"),Xe())}async function sc({takesFocus:e}){let t=c();if(dn===t)return;dn=t;let n=await p(`/chats/${t.dataset.thread}/me\
ssages`);if(dn===t&&(dn=null),c()!==t)return;let o=n.ok?S(n.body).querySelector(".page"):null;o&&pr(o),An({takesFocus:e}),Xe()}var bo={};ae(bo,{connect:()=>hc});async function ds(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Qe(t,document.activeElement);let n=document.
querySelector("#dialog .switcher"),o=new AbortController,r=!1;v(n,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:o.signal});let s=await A.chatSwitcher().
catch(()=>null);o.abort(),s?n.isConnected&&s.connect(n,r):n.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",d("try-again")))}var yo={};ae(yo,{connect:()=>ic,connectPane:()=>po,markAllRead:()=>go});var ms=300,B={thread:"",seq:0},fo=0,fs=-ms,Ve=null;function ic(){for(let e of["focus","resize"])addEventListener(e,Ge);document.addEventListener("visibilitychan\
ge",Ge),addEventListener("pagehide",ps)}function po(){ps();let e=c();e&&(B={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ge()}l("scrolled",Ge);l("on\
line",Ge);l("placed",({li:e})=>{let t=Number(e.dataset.seq);D(e)||N(e)&&Number(c().dataset.lastRead)===t-1?Ss(c(),t):Ge()});g("read",e=>{let t=c();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&Ss(t,Number(e.dataset.seq))});function go(){let e=c(),t=we();"hasNewer"in e.dataset?ys(e,Number(e.dataset.lastSeq),""):
t&&hs(t),u("all-read")}function Ge(){let e=us();if(!e)return;let t=c(),n=Number(e.dataset.seq);ho(t,n),B.thread===t.dataset.thread&&n>B.seq&&(Ve={thread:B.thread,
message:e.id.replace("message-",""),seq:n}),fo||(fo=setTimeout(()=>{fo=0;let o=us();o&&hs(o)},Math.max(0,fs+ms-performance.now())))}function ps(){if(!Ve||B.thread===
Ve.thread&&B.seq>=Ve.seq)return;let{thread:e,message:t}=Ve;Ve=null,gs(e,t)}var gs=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function us(){
let e=be();if(!e||!_t())return null;let t=e.getBoundingClientRect().bottom+2,n=c().querySelectorAll(".message:not([data-pending])");for(let o=n.length-1;o>=0;o--)
if(n[o].getBoundingClientRect().bottom<=t)return n[o];return null}var hs=e=>ys(c(),Number(e.dataset.seq),e.id.replace("message-",""));async function ys(e,t,n){if(ho(
e,t),B.thread!==e.dataset.thread||t<=B.seq)return;let o=B,r=o.seq;o.seq=t,fs=performance.now(),!(await gs(o.thread,n)).ok&&o.seq===t&&(o.seq=r)}function Ss(e,t){
B.thread===e.dataset.thread&&(B.seq=Math.max(B.seq,t)),ho(e,t)}function ho(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var C=null,pe=null;function bs(e,t){C=e.querySelector(".panel"),pe=e.querySelector("[data-action=stickers]"),!(!C||!pe)&&(pe.addEventListener("click",n=>{n.preventDefault(),
C.hidden?cc():ze()},{signal:t}),document.addEventListener("pointerdown",n=>{!C.hidden&&!C.contains(n.target)&&!pe.contains(n.target)&&ze({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>C=pe=null))}function ze({givesBack:e=!0}={}){return!C||C.hidden?!1:(C.hidden=!0,pe.setAttribute("aria-expanded","false"),e&&pe.focus(
{preventScroll:!0}),!0)}async function cc(){let e=C;C.hidden=!1,pe.setAttribute("aria-expanded","true");let t=!C.querySelector("[data-sticker]"),[n,o]=await Promise.
all([A.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(C!==e||C.hidden)){if(!n||o?.ok===!1)return ze();if(o){let r=S(o.body);C.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),n.connect(C,ze)}n.show()}}var H=null,w=null,un=null,ks=null;function Es(e,t){let n=e.querySelector("#messages");if(!n||(H=I("toolbar-template"),!H))return;H.dataset.extra="";let o={signal:t};
n.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&So(r.target.closest(".message"))},o),n.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&So(r.target.closest(".message"))},o),n.addEventListener("click",dc,o),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!un?.contains(
r.target)&&ge()},o),t.addEventListener("abort",()=>{ge(),H=null})}l("action",({action:e,li:t})=>{e==="react"&&ws("quick-template",t,"react"),e==="more"&&ws("men\
u-template",t,"more")});function ge(){return w?(w.contains(document.activeElement)&&lc(ks)?.focus({preventScroll:!0}),w.remove(),w=null,un?.setAttribute("aria-e\
xpanded","false"),!0):!1}var lc=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function So(e){if(!(!e||!H||e===H.parentElement||
w)){if(!Ce(e,"copy-link"))return H.remove();mt(H,e),e.append(H)}}function dc(e){let t=e.target.closest(".message"),n=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!n||!t)){if(e.preventDefault(),n.dataset.reaction)return ge(),ft(t,n.dataset.reaction,n.querySelector("img")?.src);w?.contains(
n)&&ge(),me(n.dataset.action,t)}}function ws(e,t,n){let o=w?.dataset.extra===n&&w.parentElement===t;if(ge(),!o&&(So(t),w=I(e),!!w)){w.dataset.extra=n,mt(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(H);un=H?.querySelector(`[data-action=${n}]`)??null,un?.setAttribute("aria-expanded","true"),ks=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),uc(t),v(w,mc),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function uc(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function mc(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],n=t.indexOf(document.activeElement),o={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return ge();o&&(e.preventDefault(),
e.stopPropagation(),t[(n+o+t.length)%t.length].focus({preventScroll:!0}))}var pc={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},gc=".docked, #dialog, .sheet-holder";function hc(){v(document,yc)}function yc(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(gc))return;let{key:t}=e;if(t==="Escape")return Sc(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(jt())return;if(bc(e))return xc(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return ds(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return wc(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let n=document.activeElement?.closest?.(".message");n&&kc(
e,n)||(document.activeElement===be()&&vc(e),qc(e))}function Sc(e){if(ve()||pt()||ge()||ze()||ue())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.
closest?.("#messages")&&oe(),go(),xe())}var bc=({key:e,target:t,ctrlKey:n,metaKey:o,altKey:r})=>r?!1:n||o?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function xc(e){e.preventDefault(),Ee("/keys")}function wc(e){let t=Ke(),n=e.key==="ArrowDown"?1:-1,o=t.findIndex(r=>r.getAttribute("aria-current")==="page");o<0&&
n<0&&(o=t.length);do o+=n;while(t[o]&&e.shiftKey&&(st(t[o])===0||"muted"in t[o].dataset));e.preventDefault(),t[o]?.click(),t[o]?.scrollIntoView({block:"nearest"})}
function kc(e,t){let n=pc[e.key];if(n&&document.activeElement===t&&Ce(t,n))return e.preventDefault(),me(n,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?xe({takesFocus:!0}):Ec()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let o=e.key==="ArrowUp"?$t(t):ce(t);return o?
o.focus():e.key==="ArrowDown"&&oe(),!0}var Ec=()=>c().querySelector(".message");function vc(e){if(e.key==="End")return e.preventDefault(),xe();if(e.key!=="Arrow\
Up")return;let t=be().getBoundingClientRect().bottom,n=we();for(;n&&n.getBoundingClientRect().top>t;)n=$t(n);!n||!It(n)||(e.preventDefault(),n.focus({preventScroll:!0}))}
function qc(e){let t=document.activeElement,n=t?.matches?.("input, textarea, select, [contenteditable]"),o=e.key===" "&&t&&t!==document.body;n||o||[...e.key].length!==
1||F()||!he()||he().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||oe()}function qs(){q()&&(ne().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
_c(t))}),_s())}l("pane",xo);var _s=()=>ne()?.querySelector(".filter[aria-current]")?.scrollIntoView({block:"nearest",inline:"nearest"}),vs=null;async function _c(e){
vs=e;let t=await p(e.getAttribute("href"));if(vs!==e)return;let n=t.ok?S(t.body).querySelector("#chats-part"):null;if(t.status===0)return;if(!n)return location.
assign(e.href);let o=ne().contains(document.activeElement);ne().replaceWith(n),window.htmx?.process(n),_s(),o&&n.querySelector(".filter[aria-current]")?.focus(),
de(q()),te(!1)}function xo(){if(qe()==="unread")for(let e of Ke())st(e)===0&&e.dataset.thread!==O()&&He(e.closest("li"))}var Lc=2,Cc=20;function wo(e,t){let n=Number(e.dataset.members)||0;setTimeout(t,n>Cc?Math.random()*n*Lc:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
wo(e,()=>Eo(e.dataset.thread))});g("gone",e=>ko(e.dataset.thread));l("gone",({thread:e})=>ko(e));l("dialog-done",()=>m()?.querySelector("#members")&&Eo(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Eo(m().dataset.thread));function ko(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Eo(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return Tc(t,e);if(!t.querySelector("#members"))return;let n=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(n.status===404)return ko(e);if(!n.ok||m()!==t)return;let o=S(n.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=o.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let b=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),b&&(a.querySelector(`a[href="${CSS.escape(b)}"]`)??t).focus({preventScroll:!0})}}async function Tc(e,t){if(e.
dataset.kind==="direct")return;let n=await p(`/chats/${t}/bar`),o=n.ok?S(n.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!o||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(o),window.htmx?.process(o),s&&o.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==o.dataset.title&&(e.dataset.title=o.dataset.title,e.setAttribute("aria-label",o.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>vo(e,t));g("news",As);g("thread",e=>wo(e,()=>it(e.dataset.thread)));g("gone",e=>Ls(e.dataset.thread));g("read",e=>{e.dataset.user===
E()&&vo(e.dataset.thread,Number(e.dataset.seq))});function As(e){let{thread:t}=e.dataset,n=ct(t,()=>As(e)),o=P(t);if(!o)return n||"changed"in e.dataset?void 0:it(
t);Er(o,e)&&ee(o);let r=Number(e.dataset.seq),s=Number(o.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(vr(o,e),ee(o),
r>s&&Ue(o.closest("li")))}function Ls(e){ct(e,()=>Ls(e)),He(P(e)?.closest("li"))}function vo(e,t){ct(e,()=>vo(e,t));let n=P(e);!n||t<=Number(n.dataset.lastRead)||
(n.dataset.lastRead=String(t),ee(n),xo())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let n=t.querySelector("[data-requests]");n.textContent!==e&&
(n.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Yn())});g("thread",e=>{let{thread:t,request:n}=m()?.dataset??{};n&&t===
e.dataset.thread&&u("reload",{})});var R=null,qo=new AbortController,Cs=()=>{},fn="",mn=null,Ts=!1,_o=null,Lo=!1;function Ms(e){Cs=(t,n)=>e.forEach(o=>{try{o(t,n)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",Oc);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,pn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(mn=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===mn&&(mn=null)}),document.addEventListener("htmx:error",t=>{let{method:n,action:o}=t.detail.ctx?.request??{};n==="GET"&&(Nc(
o),fn=o)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),gn(Jo(t.detail.path),!1)}),document.addEventListener("click",Pc),document.
addEventListener("click",Ic,!0),pn()}l("reload",({path:e})=>!mn&&gn(e??Mc(),e!==void 0));l("docked",pn);l("renamed",()=>Oe()||Os(!1));l("online",()=>{let e=fn;fn=
"",(e.startsWith("/chats/")||e==="/")&&gn(e,!0)});var Mc=()=>Oe()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function gn(e,t){if(!window.htmx||
!m())return location.assign(e);let n=t&&!Oe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:n?e:void 0})}function Oc(e){let{ctx:t,tasks:n}=e.detail;Ts=m()?.contains(document.activeElement)||document.activeElement===document.body;let o=n.find(r=>r.
type==="main");for(let r of o?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!o||o.target!==m()||o.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:o.fragment.querySelector(
".problem")})}}function pn(){if(m()===R)return;qo.abort();let e=R===null;if(R=m(),fn="",qo=new AbortController,!R)return u("pane",{thread:""});R.setAttribute("h\
x-sync","this:replace"),Oe()||Os(e),Cs(R,qo.signal),vt(),Lo&&!Ao(R)?Dc():!e&&Ts&&!R.contains(document.activeElement)&&Ns(),u("pane",{thread:O()})}function Nc(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],n=t&&P(t),o=n&&!Oe()?I("unreached-template"):null;if(!o)return;let r=n.querySelector(".chat__name").textContent.trim();Object.
assign(o.dataset,{title:r,unreached:t}),o.setAttribute("aria-label",r),o.querySelector(".titlebar__name").textContent=r,m().replaceWith(o),window.htmx?.process(
o),pn()}function Os(e){document.body.dataset.view=R.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[R.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function Dc(){Lo=!1;let e=_o;_o=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Ns()}var Ao=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function Ns(){(F()?R:he()??R).focus({preventScroll:!0})}function Pc(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let n=document.getElementById(
`message-${t.dataset.message}`);n?u("show-message",{li:n}):gn(t.getAttribute("href"),!0)}function Ic({target:e}){let t=e.closest("a[href]");t&&(Lo=Ao(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Ao(m())||(_o=t))}var Bc=3e4;g("presence",({dataset:{user:e,online:t,seen:n}})=>{let o=t==="true"&&!$(e);for(let a of q()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",o);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!hn(r.dataset.onlineOf).includes(e))return;
let s=hn(r.dataset.online).filter(a=>a!==e);r.dataset.seen=$(e)?"":n??"",r.dataset.online=(o?[...s,e]:s).join(" "),Rc(r)});l("socket",async({isUp:e})=>{let t=O(),
n=m()?.querySelector(".titlebar__meta");if(!e||!n||t==="")return;let o=await p(`/chats/${t}/bar`),r=o.ok?S(o.body).querySelector(".titlebar__meta"):null;!r||!n.
isConnected||(n.replaceWith(r),vt())});var hn=(e="")=>e.split(" ").filter(Boolean);function Rc(e){let t=hn(e.dataset.onlineOf).length,n=hn(e.dataset.online).length,
o=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=n===0&&!(o&&r),n===0?e.textContent=o&&r?kn(new Date(r)):"":e.textContent=o?d("online"):d("online-of",{
n:n+1,all:t+1})}function Ds(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=kn(new Date(t.dataset.seen)))};e(),setInterval(e,Bc)}var Co={};ae(Co,{connect:()=>Is});var Fc="a[href^='/users/']:not(.button)";function Is(){let e=new AbortController,t={capture:!0,signal:e.signal},n=o=>o.target.closest?.(Fc)!=null;document.addEventListener(
"pointerover",o=>{o.pointerType==="mouse"&&n(o)&&Ps(e,r=>r.onPointer(o))},t),v(document,o=>{o.key!==" "||!n(o)||(o.preventDefault(),Ps(e,r=>r.onSpace(o)))},t)}async function Ps(e,t){
e.abort();let n=await A.profileCard().catch(()=>null);n?t(n):Is()}var To=8,Mo=4,_=null;function $s(){_=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(D(e)||Oo()||_&&!_.isConnected)&&St()});l("sent",St);l("history",St);
l("back",No);g("read",({dataset:{thread:e,user:t,seq:n}})=>{let o=c()?.dataset.thread===e?Kc(t):null;!o||Number(n)<=Number(o.dataset.seq)||(o.dataset.seq=n,St())});
g("marks",No);g("thread",e=>e.dataset.thread===c()?.dataset.thread&&No());var yn=()=>[..._?.querySelectorAll(".seen__face")??[]],Kc=e=>yn().find(t=>t.dataset.user===
e);function Uc(){if("hasNewer"in c().dataset)return null;let e=[...c().querySelectorAll(".message")].filter(t=>Kt(t)&&!N(t));return Oo()&&e.length>0&&!D(e[e.length-
1])?null:e.reverse().find(D)??null}var Oo=()=>_?.querySelector(".seen__words").dataset.direct==="true",Hc=({dataset:{seq:e,joined:t}},n)=>n>Number(t)&&Number(e)>=
n;function St(){if(!_||!c())return;let e=Uc(),t=e?yn().filter(n=>Hc(n,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==_?e.after(_):!e&&!_.isConnected&&
c().append(_);let n=new Set(t.slice(0,To));for(let r of yn())r.hidden=!n.has(r);_.querySelector(".seen__more").textContent=t.length>To?`+${t.length-To}`:"";let o=_.
querySelector(".seen__words");Oo()||(o.textContent=d("seen-by",{names:jc(t)})),_.hidden=t.length===0})}var jc=e=>{let t=e.map(n=>n.dataset.name);return t.length>
Mo?`${t.slice(0,Mo).join(", ")} +${t.length-Mo}`:t.join(", ")};async function No(){let{thread:e}=c()?.dataset??{},t=_;if(!t)return;let n=await p(`/chats/${e}/ma\
rks`),o=n.ok?S(n.body).querySelector("#seen"):null;if(!(!o||_!==t||c()?.dataset.thread!==e)){for(let r of yn()){let s=[...o.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}_=o,_.hidden=!0,t.replaceWith(_),St()}}var Bs="/logout";function Rs(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Bs&&(e.preventDefault(),Yc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),Je())})}async function Yc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",$n);let n=await p(Bs,{form:new FormData(e)});if(!n.ok){removeEventListener(
"pagehide",$n);let o=f("li","problem",n.problem?.text||d("try-again"));return o.setAttribute("role","alert"),t.after(o),o.scrollIntoView({block:"nearest"})}location.
assign("/login")}var Do={};ae(Do,{connect:()=>Vc});function Vc(){document.addEventListener("click",e=>Fs(e.target.closest(".spoiler"))),v(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Fs(e.target))})}function Fs(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var se=64,Gc=/^\(\d+\) /,Po=null;function Io(){Ks(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Ks()}),new MutationObserver(Us).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var bt=()=>Number(document.body.dataset.unread)||0;function Ks(){Us(),zc()}function Us(){let e=document.title.replace(
Gc,""),t=bt()>0?`(${bt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function zc(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),bt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Po??(Po=await Jc(e.dataset.plain)),bt()===0)return;e.
href=Zc(bt())}catch{}}}function Jc(e){return new Promise((t,n)=>{let o=new Image(se,se);o.onload=()=>t(o),o.onerror=n,o.src=e})}function Zc(e){let t=Object.assign(
document.createElement("canvas"),{width:se,height:se}),n=t.getContext("2d");n.drawImage(Po,0,0,se,se);let o=e>99?"99+":String(e),r=Math.max(36,14+20*o.length);return n.
fillStyle="#0045ac",n.beginPath(),n.arc(se-r+18,46,18,Math.PI/2,Math.PI*1.5),n.arc(se-18,46,18,-Math.PI/2,Math.PI/2),n.fill(),n.fillStyle="#ffffff",n.font="bold\
 30px system-ui, sans-serif",n.textAlign="center",n.textBaseline="middle",n.fillText(o,se-r/2,47),t.toDataURL("image/png")}var el=5e3,$o=3e3,xt=new Map,Sn={thread:"",at:-$o};g("typing",e=>{let{thread:t,user:n,name:o}=e.dataset;if(n===E()||$(n))return;xt.has(t)||xt.set(t,new Map);let r=xt.
get(t);clearTimeout(r.get(n)?.timer),r.set(n,{name:o,timer:setTimeout(()=>Bo(t,n),el)}),Ro(t)});l("placed",({li:e,isNew:t})=>{let n=c();t&&n&&Bo(n.dataset.thread,
e.dataset.sender)});g("news",e=>Bo(e.dataset.thread,e.dataset.sender));function Hs(e,t){let n=e.querySelector("#composer textarea");Ro(e.dataset.thread),n?.addEventListener(
"input",()=>{n.value.trim()!==""&&!("editing"in n.form.dataset)&&tl(e.dataset.thread)},{signal:t})}l("composed",()=>Sn={thread:"",at:-$o});function tl(e){let t=performance.
now();Sn.thread===e&&t-Sn.at<$o||(Sn={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Bo(e,t){let n=xt.get(e);n?.has(t)&&(clearTimeout(
n.get(t).timer),n.delete(t),Ro(e))}function Ro(e){let t=[...xt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let n=document.
querySelector(".thread .typing");if(!n||c()?.dataset.thread!==e)return;if(t.length===0)return n.replaceChildren();let o=f("span","dots",f("i"),f("i"),f("i"));o.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";n.replaceChildren(o,f("spa\
n","",...At(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(D(e))return js();if(N(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(_t()&&Mt())&&
ol(e)});l("all-read",js);function ol(e){let t=f("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{Ws(),e.before(t),K(e)})}function js(){
k(Ws)}function Ws(){let e=document.getElementById("new-messages");if(!e)return;let t=ce(e);e.remove(),t&&K(t)}document.documentElement.classList.add("has-js");Xo();En(document);Rs();Xr();Ds();document.body.dataset.page==="settings"&&A.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?rl():document.getElementById("dock")&&sl();function rl(){L("dock",{}).state==="closed"&&Y("dock"),Io(),Ys(),Xs(),uo()}
async function sl(){Io(),uo(),(await A.dock()).connect(Xs,Ys)}function Ys(){qr(),qs()}function Xs(){Vo();for(let e of[Fn,Qt,Wt,Do,bo,yo,io,Co])e.connect();Ms([En,
dr,Rn,Dr,Wr,Zn,Hr,$s,Qo,ls,po,Hs,Es,zr,bs,cr,Rr])}export{S as a,f as b,G as c,u as d,l as e,v as f,kt as g,g as h,p as i,qt as j,m as k,he as l,O as m,F as n,d as o,En as p,ie as q,Ee as r,ve as s,L as t,Z as u,
it as v,oe as w,ku as x,ci as y,vu as z,ft as A,Li as B,A as C};

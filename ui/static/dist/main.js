var zs=Object.defineProperty;var se=(e,t)=>{for(var n in t)zs(e,n,{get:t[n],enumerable:!0})};function S(e){let t=document.createElement("template");t.innerHTML=e;let n=document.createDocumentFragment();return n.append(t.content),n}function f(e,t,...n){let o=document.
createElement(e);return t&&(o.className=t),o.append(...n),o}function O(e){return document.getElementById(e)?.content.firstElementChild?.cloneNode(!0)??null}function V(e){
let t=document.getElementById("icons")?.content.querySelector(`[data-icon="${e}"]`);return t?t.cloneNode(!0):""}function u(e,t={}){document.dispatchEvent(new CustomEvent(`ribbit:${e}`,{detail:t}))}function l(e,t,n){document.addEventListener(`ribbit:${e}`,o=>t(o.detail),n)}function q(e,t,{type:n="keydown",...o}={}){e.addEventListener(n,r=>{!r.isComposing&&r.keyCode!==229&&t(r)},o)}var bn="a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, select, [tabindex='0']";function kt(e){let t=[...document.body.children].
filter(r=>!r.contains(e)&&r.tagName!=="SCRIPT");for(let r of t)r.inert=!0;let n=r=>{if(r.key!=="Tab")return;let s=[...e.querySelectorAll(bn)].filter(i=>i.offsetParent!==
null),a=r.shiftKey?s[0]:s[s.length-1];document.activeElement!==a&&e.contains(document.activeElement)||(r.preventDefault(),(r.shiftKey?s[s.length-1]:s[0])?.focus())},
o=new AbortController;return q(document,n,{signal:o.signal}),()=>{for(let r of t)r.inert=!1;o.abort()}}var Js=3e4,Zs=300,Qs=["presence","read"],Et=new Map,Te=[];function g(e,t){Et.has(e)||Et.set(e,[]),Et.get(e).push(t)}function Me(e){for(let t of[...S(e).children])
Qs.includes(t.dataset.frame)&&(Te=[...Te.slice(1-Zs),{frame:t,at:performance.now()}]),Uo(t)}function vt(){Te=Te.filter(({at:e})=>performance.now()-e<Js);for(let{
frame:e}of Te)Uo(e)}var Ko=()=>Te=[];function Uo(e){for(let t of Et.get(e.dataset.frame)??[])t(e)}var ea=15e3;async function p(e,{form:t,accept:n,keepalive:o=!1}={}){let r=new AbortController,s=setTimeout(()=>r.abort(),ea);try{let a={"X-Requested-With":"fetc\
h"};n&&(a.Accept=n);let i={headers:a,credentials:"same-origin",signal:r.signal,keepalive:o};t&&Object.assign(i,{method:"POST",body:new URLSearchParams(t)});let b=await fetch(
e,i),T=await b.text();return b.status===401&&ze(),{status:b.status,ok:b.ok,body:T,problem:b.ok?null:ta(T,b)}}catch{return{status:0,ok:!1,body:"",problem:null}}finally{
clearTimeout(s)}}function qt(e,t){let n=new FormData(e);return t?.name&&n.append(t.name,t.value),n}function ze(){let e=location.pathname+location.search;location.
assign(`/login?next=${encodeURIComponent(e)}`)}function ta(e,t){let n=S(e).querySelector(".problem");return{text:n?.textContent.trim()??"",code:n?.dataset.code??
"",field:n?.dataset.field??"",retryAfter:Number(n?.dataset.retryAfter??t.headers.get("Retry-After"))||1}}var E=()=>document.body.dataset.me??"",m=()=>document.getElementById("pane"),v=()=>document.getElementById("chat-list"),c=()=>document.getElementById("messages"),
xn=()=>document.getElementById("composer"),he=()=>xn()?.querySelector("textarea[name=content]")??null,Pe=()=>!!m()?.closest(".docked"),P=()=>c()?.dataset.thread??
"",_t=()=>document.visibilityState==="visible"&&document.hasFocus(),F=()=>matchMedia("(hover: none) and (pointer: coarse)").matches,D=e=>e.dataset.kind==="syste\
m",N=e=>e.dataset.sender===E()&&!D(e);var na=new Intl.PluralRules(document.documentElement.lang||"en");function d(e,t={}){let n=r=>document.getElementById("texts")?.content.querySelector(`[data-text\
="${e}"][data-form="${r}"]`);return((Number.isInteger(t.n)&&n(na.select(t.n))||n("other"))?.textContent??"").replace(/\{(\w+)\}/g,(r,s)=>String(t[s]??r))}function At(e,t){
return d(e).split(/(\{\w+\})/).filter(Boolean).map(n=>t[n.slice(1,-1)]??n)}var oa=(()=>{try{return Intl.getCanonicalLocales(navigator.language)[0]}catch{return"en"}})(),Ct=e=>new Intl.DateTimeFormat(oa,e),Ho=Ct({hour:"numeric",minute:"\
2-digit"}),ra=Ct({month:"short",day:"numeric"}),sa=Ct({month:"short",day:"numeric",year:"numeric"}),aa=Ct({dateStyle:"full",timeStyle:"short"}),Lt=e=>e.replace(
/[\u00a0\u202f]/g," "),Tt=e=>Lt(Ho.format(e)),Wo=e=>Lt(Ho.formatToParts(e).filter(t=>t.type!=="dayPeriod").map(t=>t.value).join("")).trim(),De=e=>Lt(aa.format(e));
function M(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var jo=(e,t)=>e===M(new Date(t.getFullYear(),
t.getMonth(),t.getDate()-1));function Ne(e,t=new Date){let n=M(e);return n===M(t)?d("today"):jo(n,t)?d("yesterday"):Lt((e.getFullYear()===t.getFullYear()?ra:sa).
format(e))}var wn=e=>M(e)===M(new Date)?Tt(e):Ne(e);function Yo(e,t=new Date){let n=Math.floor((t-e)/6e4);return n<2?d("just-now"):n<60?d("minutes-ago",{n}):n<1440?
d("hours-ago",{n:Math.floor(n/60)}):Ne(e,t)}function Xo(){let{timeZone:e}=new Intl.DateTimeFormat().resolvedOptions();e&&(document.cookie=`ribbit_zone=${encodeURIComponent(
e).replace(/%2F/g,"/")}; path=/; max-age=31536000; samesite=lax`)}function kn(e){let t=new Date,n=t-e<24*36e5;return d("last-seen",{when:!n&&jo(M(e),t)?d("yeste\
rday-within"):Yo(e,t)})}var ia={clock:Tt,ago:Yo};function En(e){for(let t of e.querySelectorAll("time[datetime][data-time]")){let n=new Date(t.dateTime);t.textContent=
(ia[t.dataset.time]??wn)(n),t.title=De(n)}}function Go(){let e=M(new Date),t=0,n=()=>{let o=M(new Date);o!==e&&u("day"),e=o;let r=new Date,s=new Date(r.getFullYear(),
r.getMonth(),r.getDate()+1);clearTimeout(t),t=setTimeout(n,s-r+50)};n(),document.addEventListener("visibilitychange",n)}var la=2e3,Oe=null;function ae(e,t){Oe?.remove(),Oe=f("span","tooltip",t),Oe.setAttribute("role","status"),Oe.style.insetInlineEnd="20px",Oe.style.insetBlockStart=
"20px";let n=Oe;(document.getElementById(e.id)??e).append(n),setTimeout(()=>n.remove(),la)}var jt={};se(jt,{close:()=>ve,connect:()=>Fa,isOpen:()=>Wt,openDialog:()=>Ee,show:()=>Ze});var vn=new Map,ye=null,Vo=()=>location.pathname+location.search;function zo(e,t){location.pathname===`/chats/${e}`&&(t?vn.set(Vo(),{thread:e,id:t.id,top:t.top}):
vn.delete(Vo()))}function Jo(e){return ye=vn.get(e)??null,ye?`/chats/${ye.thread}?m=${ye.id.replace("message-","")}`:e}function Zo(e){let t=ye?.thread===e?ye:null;
return ye=null,t}var da=80,y=null,$e=!0,qn=!1,Se=null;function Qo(e,t){if(y=e.querySelector(".thread__scroll"),!y)return;let n=c();y.style.overflowAnchor="none",ua(n),y.addEventListener(
"scroll",ma,{passive:!0,signal:t});let o=new ResizeObserver(()=>Pt());o.observe(y),o.observe(n),e.querySelector(".jump")?.addEventListener("click",()=>xe(),{signal:t}),
t.addEventListener("abort",()=>{o.disconnect(),y=Se=null})}l("placed",Ie);l("read",Ie);l("show-message",({li:e})=>tr(e));var Mt=()=>!y||y.scrollHeight-y.scrollTop-
y.clientHeight<=da,er=()=>$e&&!("hasNewer"in(c()?.dataset??{})),be=()=>y;function k(e,t="top"){if(!y||qn)return e();qn=!0,Je();try{return e()}finally{qn=!1,Pt(t)}}
function xe({takesFocus:e=!1}={}){y&&("hasNewer"in c().dataset?u("end-wanted",{takesFocus:e}):An({takesFocus:e}))}function An({takesFocus:e=!1}={}){y&&($e=!0,Pt(),
u("scrolled"),Ie(),e&&[...c().querySelectorAll(".message")].pop()?.focus({preventScroll:!0}))}function tr(e){for(let t of document.querySelectorAll(".message--t\
arget"))t.classList.remove("message--target");e.classList.add("message--target"),y.scrollTop+=e.getBoundingClientRect().top-y.getBoundingClientRect().top-(y.clientHeight-
e.offsetHeight)/2,Je(),u("scrolled")}function ua(e){$e=!0;let t=Zo(e.dataset.thread),n=t&&document.getElementById(t.id);if(n)return y.scrollTop+=n.getBoundingClientRect().
top-y.getBoundingClientRect().top-t.top,Je(),Ie();let o=document.getElementById(`message-${e.dataset.target}`),r=document.getElementById("new-messages");if(o)return tr(
o);Pt(),r&&r.getBoundingClientRect().top<y.getBoundingClientRect().top&&(y.scrollTop+=r.getBoundingClientRect().top-y.getBoundingClientRect().top-16),Je(),Ie()}
var _n=!1;function ma(){_n||(_n=!0,requestAnimationFrame(()=>{_n=!1,y&&(Je(),zo(c().dataset.thread,$e?null:Se),Ie(),u("scrolled"))}))}function Je(){$e=Mt(),Se=null;
let e=y.getBoundingClientRect().top,t=c().children,n=0,o=t.length-1;for(;n<o;){let a=n+o>>1;t[a].getBoundingClientRect().bottom>e?o=a:n=a+1}for(;t[n]&&!t[n].id.
startsWith("message-");)n++;if(!t[n])return;let{top:r,bottom:s}=t[n].getBoundingClientRect();Se={id:t[n].id,top:r-e,bottom:s-e}}function Pt(e="top"){if(!y)return;
if($e){y.scrollTop=y.scrollHeight;return}let t=Se&&document.getElementById(Se.id);t&&(y.scrollTop+=t.getBoundingClientRect()[e]-y.getBoundingClientRect().top-Se[e])}
function Ie(){let e=document.querySelector(".thread .jump"),t=c();if(!e||!y||!t)return;let n=Math.max(0,Number(t.dataset.lastSeq)-Number(t.dataset.lastRead)),o=y.
scrollHeight-y.scrollTop-y.clientHeight,r="hasNewer"in t.dataset||o>y.clientHeight;e.hidden=Mt()&&!("hasNewer"in t.dataset)?!0:!(n>0||r);let s=e.querySelector("\
.jump__label");e.classList.toggle("jump--quiet",n===0);let a=n>0?d("new-count",{n}):d("latest");s.textContent!==a&&(s.textContent=a,e.removeAttribute("aria-labe\
l"))}var Dt=new Set,nr=()=>(document.body.dataset.blocked??"").split(" ").filter(Boolean),$=e=>e!==E()&&nr().includes(e);g("blocks",e=>{let t=nr();document.body.dataset.
blocked=e.dataset.blocked;let{peer:n}=m()?.dataset??{};if(n&&t.includes(n)!==$(n))return u("reload",{});let o=c();o&&k(()=>o.querySelectorAll(".message").forEach(
Ln))});l("pane",()=>Dt.clear());document.addEventListener("toggle",e=>{if(!e.target.matches?.(".fold"))return;let t=e.target.parentElement;e.target.open?Dt.add(
t.id):Dt.delete(t.id),Cn(t,e.target.open)},!0);function Ln(e){let t=m()?.dataset.kind!=="direct",n=e.querySelector(":scope > .fold");t&&!D(e)&&$(e.dataset.sender)?
(n||e.prepend(n=O("fold-template")),n.open=Dt.has(e.id),Cn(e,n.open)):n&&(n.remove(),Cn(e,!0));let o=e.querySelector(".quote[data-sender]");t&&o&&$(o.dataset.sender)&&
(o.querySelector(".quote__text").textContent=d("folded"))}function Cn(e,t){let n=e.getAttribute("aria-label");n!==d("folded")&&(e.dataset.label=n),e.setAttribute(
"aria-label",t?e.dataset.label??n:d("folded"))}async function Nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return pa(e)}}function pa(e){let t=document.activeElement,n=document.createElement(
"textarea");n.value=e,n.readOnly=!0,n.className="visually-hidden",document.body.append(n),n.select();let o=document.execCommand("copy");return n.remove(),t?.focus(
{preventScroll:!0}),o}var or=14,ga=20,ha=200,ya=2e3,Ot=new Set;l("pane",()=>Ot.clear());document.addEventListener("click",({target:e})=>{let t=e.closest?.(".code__copy");t&&ka(t);let n=e.
closest?.(".show-more");n&&k(()=>Tn(n,n.getAttribute("aria-expanded")==="false"))});document.addEventListener("focusin",({target:e})=>{let t=e.closest?.(".is-fo\
lded");t&&e.getBoundingClientRect().bottom>t.getBoundingClientRect().bottom&&Tn(wa(t),!0)});function rr(e){let t=e.map(o=>o.querySelector(".message__body")).filter(
o=>o&&!o.matches(".message__body--emoji"));for(let o of t.flatMap(r=>[...r.querySelectorAll(".code")]))ba(o);let n=t.filter(Sa);for(let o of n)sr(o,o,o.closest(
".message").id)}function Sa(e){if(e.textContent.length<ha&&e.querySelectorAll("br, li, blockquote").length<or/2)return!1;let t=[...e.querySelectorAll(".code")].
reduce((n,o)=>n+o.offsetHeight,0);return e.offsetHeight-t>=or*parseFloat(getComputedStyle(e).lineHeight)-1}function ba(e){let t=e.querySelector(".code__head");if(t.
querySelector(".code__copy")||(t.append(O("code-copy-template")),e.querySelector("code").textContent.split(`
`).length<=ga))return;let n=e.closest(".message");sr(e.querySelector("pre"),e,`${n.id}/${[...n.querySelectorAll(".code")].indexOf(e)}`)}function sr(e,t,n){let o=f(
"button","show-more",f("span","",""),V("minimise"));o.type="button",o.tabIndex=-1,o.dataset.folds=n,t===e?t.after(o):t.append(o),Tn(o,Ot.has(n))}var xa=e=>e.parentElement.
matches(".code")?e.parentElement.querySelector("pre"):e.previousElementSibling,wa=e=>e.matches("pre")?e.parentElement.querySelector(".show-more"):e.nextElementSibling;
function Tn(e,t){xa(e).classList.toggle("is-folded",!t),e.setAttribute("aria-expanded",String(t)),e.firstElementChild.textContent=d(t?"show-less":"show-more"),t?
Ot.add(e.dataset.folds):Ot.delete(e.dataset.folds)}async function ka(e){let t=e.closest(".code").querySelector("code").textContent,n=await Nt(t),o=e.lastElementChild;
o.textContent=d(n?"copied":"try-again"),e.classList.toggle("code__copy--done",n),setTimeout(()=>{o.textContent=d("copy"),e.classList.remove("code__copy--done")},
ya)}var Mn=e=>{if($(e.dataset.sender))return!1;let t=(e.dataset.mentions??"").split(" ");return t.includes(E())||t.includes("0")&&!N(e)};function Pn(e){if(e.dataset.
mentions===void 0)return;let t=Mn(e);e.classList.toggle("message--mention",t);for(let n of e.querySelectorAll(".mention")){let{user:o}=n.dataset;n.classList.toggle(
"mention--me",o===E()||o==="0"&&t)}}g("blocks",()=>c()?.querySelectorAll(".message").forEach(Pn));var Dn=e=>(e.dataset.users??"").split(" ").filter(Boolean);function ar(e){for(let t of e.querySelectorAll(".chip[data-users]"))t.setAttribute("aria-pressed",String(
Dn(t).includes(E())))}var ir="a:not([aria-hidden]), button, [role=button]";function Nn(e){for(let t of e.querySelectorAll(ir))t.tabIndex=-1}function cr(e,t){let n=e.querySelector("#m\
essages");n?.addEventListener("focusin",o=>{for(let r of o.target.closest(".message")?.querySelectorAll(ir)??[])r.tabIndex=0},{signal:t}),n?.addEventListener("f\
ocusout",o=>{let r=o.target.closest(".message");r&&!r.contains(o.relatedTarget)&&Nn(r)},{signal:t})}var va=6e4,It=e=>e.classList.contains("message");function ie(e){do e=e.nextElementSibling;while(e&&!It(e));return e}function $t(e){do e=e.previousElementSibling;while(e&&
!It(e));return e}function K(e,t=e){if(!e)return;let n=ie(t)??t,o=[],r=$t(e);for(let s=e;s&&(qa(s,r)&&o.push(s),s!==n);s=ie(s))r=s;rr(o)}function Bt(e){let t=e.querySelectorAll(
".message");t.length&&K(t[0],t[t.length-1])}function qa(e,t){let n=new Date(e.dataset.at),o=t!==null&&M(new Date(t.dataset.at))===M(n),r=o&&n-new Date(t.dataset.
at)<va,s=e.classList.contains("message--reply");return e.classList.toggle("compact",r&&!s&&!D(e)&&!D(t)&&t.dataset.sender===e.dataset.sender),_a(e,t,n,o),e.dataset.
shown===e.dataset.at?!1:(e.dataset.shown=e.dataset.at,e.dataset.label&&e.setAttribute("aria-label",e.dataset.label),Ca(e,n),Ln(e),ar(e),Pn(e),Nn(e),!0)}function _a(e,t,n,o){
let r=null,s=null;for(let i=e.previousElementSibling;i&&i!==t;){let b=i.previousElementSibling;i.id==="new-messages"?s=i:i.dataset.day!==void 0&&(r?.remove(),r=
i),i=b}if((s||o)&&r?.remove(),s)return Aa(s,o?null:n);if(o)return;r?.isConnected||(r=f("li","divider"),e.before(r)),r.dataset.day!==M(n)&&r.replaceChildren(lr(n)),
r.dataset.day=M(n);let a=Ne(n);r.textContent!==a&&(r.firstElementChild.textContent=a)}function Aa(e,t){let n=t?M(t):void 0,o=t?Ne(t):"";e.dataset.day===n&&(!t||
e.querySelector(".divider__day").textContent===o)||(e.classList.toggle("divider--both",t!==null),t?(e.dataset.day=n,e.replaceChildren(f("span","",lr(t)," · ",f(
"b","",d("new-messages"))))):(delete e.dataset.day,e.replaceChildren(d("new-messages"))))}function lr(e){let t=f("a","divider__day",Ne(e));return Object.assign(
t,{tabIndex:-1,title:d("jump-to-day"),href:`/chats/${c()?.dataset.thread}/day?day=${M(e)}`}),t.dataset.dialog="",t}function Ca(e,t){let n=Tt(t);for(let a of e.querySelectorAll(
".message__time"))a.textContent=n,a.title=De(t);let o=e.querySelector("time.message__gutter");o&&(o.textContent=Wo(t));let r=e.querySelector(".message__edited[d\
ata-at]");r&&(r.title=De(new Date(r.dataset.at)));let s=e.getAttribute("aria-label")??"";e.setAttribute("aria-label",`${s.slice(0,Math.max(0,s.lastIndexOf(", ")))}\
, ${n}`)}var Rt=400,La=50,dr=8,Ta=60,ce=new Map,z=e=>Number(e.dataset.seq),Ft=e=>Number(e.dataset.version),Kt=e=>e.classList.contains("message")&&!("pending"in e.dataset);
function mr(){let e=c();ce.clear(),e&&Bt(e)}l("day",()=>{let e=c();e&&k(()=>Bt(e))});g("message",e=>{let t=c(),n=e.querySelector(".message");!n||t?.dataset.thread!==
e.dataset.thread||(J(n),fr(t,e.dataset.version))});g("joined",e=>{let t=c();t?.dataset.thread===e.dataset.thread&&fr(t,e.dataset.version)});g("error",e=>{e.dataset.
code==="not_found"&&u("reload",{})});g("stale",e=>{c()?.dataset.thread===e.dataset.thread&&u("reload",{})});function fr(e,t){e.dataset.version=String(Math.max(Number(
e.dataset.version)||0,Number(t)||0))}function J(e){let t=c(),n=document.getElementById(e.id)??Pa(t,e.dataset.clientId);if(n&&Kt(n)&&Ft(n)>=Ft(e))return n;let o=z(
e)>Number(t.dataset.lastSeq);o&&(t.dataset.lastSeq=e.dataset.seq);let r=k(()=>n&&Kt(n)?Da(n,e):Oa(t,e,n));return r||Ma(e),u("placed",{li:r??e,isNew:o}),o&&r&&yr(
t),r}function Ma(e){ce.delete(e.id),ce.set(e.id,e),ce.size>Rt&&ce.delete(ce.keys().next().value)}function pr(e){let t=[document.getElementById(e.id),ce.get(e.id)].
filter(Boolean);return ce.delete(e.id),t.find(n=>Ft(n)>=Ft(e))??e}function Pa(e,t){return t?e.querySelector(`.message[data-pending][data-client-id="${CSS.escape(
t)}"]`):null}function Da(e,t){let n=e.contains(document.activeElement)?document.activeElement:null;for(let o of e.querySelectorAll(":scope > [data-extra]"))"del\
eted"in t.dataset||t.append(o);return e.classList.contains("message--target")&&t.classList.add("message--target"),e.replaceWith(t),K(t),n&&(t.contains(n)?n:Na(t,
n)??t).focus({preventScroll:!0}),t}function Na(e,t){return t.value?e.querySelector(`.chip[value="${CSS.escape(t.value)}"]`):null}function Oa(e,t,n){let o=[...e.
querySelectorAll(".message:not([data-pending])")],r=o[o.length-1],s=r&&z(t)>z(r);if(n&&(n.remove(),u("sent",{clientId:t.dataset.clientId})),s&&"hasNewer"in e.dataset||
o.length&&z(t)<z(o[0])&&"hasOlder"in e.dataset)return null;let a=r;for(;a&&z(a)>z(t);)a=o[o.indexOf(a)-1];return a?a.after(t):o.length?o[0].before(t):Ht(e,t),K(
t),t}function Ht(e,t,{afterPending:n=!1}={}){e.querySelector(".hello")?.remove();let o=[...e.children].find(r=>!n&&"pending"in r.dataset||r.matches(".pager--new\
er"));o?o.before(t):e.append(t)}async function gr(e,t,n){let o=c(),r=[...e.querySelectorAll(".message")],s=r.length===0;for(;r.length>0;){let a=t?r.splice(-dr):
r.splice(0,dr);if(k(()=>Ia(o,a.filter(i=>!document.getElementById(i.id)).map(pr),t),ur(t)),await $a(),!n())return}k(()=>{o.querySelector(t?".pager--older":".pag\
er--newer")?.remove();let a=t&&!o.querySelector(".peer")&&e.querySelector(".peer");a&&o.prepend(a),Ut(o,t,!s&&On(o,e,t))},ur(t)),yr(o,{fromEnd:t,isPaging:!0}),u(
"history")}var ur=e=>e?"bottom":"top";function Ia(e,t,n){if(t.length===0)return;let o=n&&e.querySelector(".pager--older");if(o)o.after(...t);else if(n)e.prepend(
...t);else for(let r of t)Ht(e,r);K(t[0],t[t.length-1])}var $a=()=>new Promise(e=>{window.requestIdleCallback?requestIdleCallback(e,{timeout:Ta}):setTimeout(e)});
function hr(e){let t=c(),n=[...e.querySelectorAll(".message")].map(pr),o=new Set(n.map(b=>b.dataset.clientId)),r=[...t.querySelectorAll(".message[data-pending]")].
filter(b=>!o.has(b.dataset.clientId)),s=document.getElementById("new-messages"),a=s&&ie(s),i=n[n.length-1];i&&(t.dataset.lastSeq=String(Math.max(Number(t.dataset.
lastSeq),z(i)))),t.replaceChildren(...e.querySelectorAll(".peer"),...n,...r),a?.isConnected&&a.before(s),Bt(t),Ut(t,!0,On(t,e,!0)),Ut(t,!1,On(t,e,!1)),u("histor\
y")}function On(e,t,n){if(n)return t.dataset.hasOlder==="true";let o=we(e);return t.dataset.hasNewer==="true"||o!==null&&z(o)<Number(e.dataset.lastSeq)}function Ut(e,t,n){
let o=t?"hasOlder":"hasNewer";if(!n){delete e.dataset[o];return}e.dataset[o]="";let r=e.querySelectorAll(".message:not([data-pending])"),s=t?r[0]:r[r.length-1],
a=Ba(e.dataset.thread,t,s.id.replace("message-",""));t?e.prepend(a):e.append(a)}function Ba(e,t,n){let o=t?"older":"newer",r=f("a","link",d(o));return r.href=`/\
chats/${e}?${t?"before":"after"}=${n}`,r.dataset.page=o,f("li",`pager pager--${o}`,r)}function yr(e,{fromEnd:t=!1,isPaging:n=!1}={}){let o=[...e.querySelectorAll(
".message:not([data-pending])")];o.length<=Rt+La||!n&&!er()||k(()=>{let r=t?o.slice(Rt):o.slice(0,o.length-Rt),s=new Set(r);for(let i of[...e.children])(s.has(i)||
i.matches(t?".pager--newer":".pager--older, .peer"))&&i.remove();let a=e.querySelector(".message");if(!t)for(;a.previousElementSibling;)a.previousElementSibling.
remove();Ut(e,!t,!0),K(a)})}function we(e=c()){let t=e?.querySelectorAll(".message:not([data-pending])")??[];return t[t.length-1]??null}function Sr(){return[...c()?.
querySelectorAll(".message[data-kind=text]:not([data-pending]):not([data-deleted])")??[]].reverse().find(N)??null}var W=null,br=()=>{},Wt=()=>ke()?.firstElementChild!=null,ke=()=>document.getElementById("dialog");function Fa(){let e=ke();e&&(e.addEventListener("click",t=>{!t.
target.matches(".scrim")&&!t.target.closest("[data-action=close]")||(t.preventDefault(),ve())}),e.addEventListener("submit",Ka),document.addEventListener("click",
t=>{let n=t.target.closest("a[data-dialog]");!n||t.defaultPrevented||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),Ee(n.getAttribute("href"),n))}))}async function Ee(e,t){
let n=await p(e),o=t?.closest?.(".message");if(!n.ok)return o&&ae(o,n.problem?.text||d("try-again"));Ze(S(n.body),t)}function Ze(e,t){ve(),W=t??document.activeElement;
let n=e.querySelector("[autofocus]");n?.removeAttribute("autofocus"),ke().replaceChildren(...e.children),window.htmx?.process(ke()),br=kt(ke()),(n??ke().querySelector(
bn))?.focus()}function ve(){return Wt()?(br(),ke().replaceChildren(),(W?.isConnected?W:W?.id?document.getElementById(W.id):null)?.focus({preventScroll:!0}),W=null,
!0):!1}async function Ka(e){let t=e.target;if(t.method==="get")return Ua();e.preventDefault();let n=e.submitter;n&&(n.disabled=!0);let o=c(),r=await p(t.getAttribute(
"action"),{form:qt(t,n)});if(n&&(n.disabled=!1),!r.ok)return Ha(t,r);let s=S(r.body),a=s.querySelector("[data-frame]")!==null;a&&Me(r.body);let i=s.querySelector(
".message");if(i&&(W=document.getElementById(i.id)??W),i&&o&&c()===o&&J(i),s.querySelector("[role=dialog], [role=alertdialog]"))return Ze(s,W);let T=W;ve(),!i&&
T?.matches(".message")&&ae(T,d("reported")),a||u("dialog-done")}function Ua(){l("pane",()=>{ve(),(document.querySelector(".message--target")??m())?.focus({preventScroll:!0})},
{once:!0})}function Ha(e,{problem:t}){e.querySelector(".problem")?.remove();let n=document.createElement("p");n.className="problem hint--error",n.setAttribute("\
role","alert"),n.textContent=t?.text||d("try-again"),e.prepend(n)}var Be=new Map,j=e=>`ribbit:${E()}:${e}`;function C(e,t){if(Be.has(j(e)))return Be.get(j(e));try{let n=localStorage.getItem(j(e));if(n!==null)return JSON.parse(
n)}catch{}return t}function Z(e,t){let n=j(e);Be.delete(n);try{localStorage.setItem(n,JSON.stringify(t))}catch{Be.set(n,t)}}function Y(e){Be.delete(j(e));try{localStorage.
removeItem(j(e))}catch{}}function In(e){let t=j(e),n=new Set([...Be.keys()]);try{for(let o=0;o<localStorage.length;o++)n.add(localStorage.key(o))}catch{}return[
...n].filter(o=>o.startsWith(t)).map(o=>o.slice(j("").length))}function $n(){for(let e of In(""))Y(e)}function Re(e){addEventListener("storage",t=>{t.key?.startsWith(
j(""))&&e(t.key.slice(j("").length))})}function Yt(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join(
"")}var Fn={};se(Fn,{connect:()=>Wa,connectPane:()=>Rn,discardEdit:()=>Vt,draftPreview:()=>Bn,saveEdit:()=>Gt,savedDraft:()=>zt,savedEdit:()=>Xt});var et=e=>`draft:${e}`,Bn=e=>(C(et(e),"")||"").trim();function Wa(){Re(e=>{e.startsWith("draft:")&&u("draft",{thread:e.slice(6)})})}function Rn(e,t){let n=e.dataset.
thread,o=e.querySelector("#composer textarea");!o||!n||(o.value===""&&(o.value=C(et(n),"")),o.addEventListener("input",()=>{let{editing:r}=o.form.dataset;r===void 0?
xr(n,o.value):Gt(n,r,o.value)},{signal:t}),l("composed",({thread:r})=>r===n&&xr(n,""),{signal:t}),t.addEventListener("abort",()=>u("draft",{thread:n})))}var Xt=e=>C(
`edit:${e}`,null),Gt=(e,t,n)=>Z(`edit:${e}`,{id:t,text:n}),Vt=e=>Y(`edit:${e}`),zt=e=>C(et(e),"");function xr(e,t){t.trim()===""?Y(et(e)):Z(et(e),t)}var Fe="outbox:",tt=null,Kn=e=>e.startsWith(Fe);Re(e=>Kn(e)&&Un());function Q(){return tt??(tt=In(Fe).map(e=>C(e,null)).filter(Boolean).sort((e,t)=>e.n-t.n||e.at-
t.at)),tt}var wr=e=>Q().filter(t=>t.thread===e).pop()??null;function kr(e){let t=Math.max(0,...Q().map(n=>n.n))+1;Er({...e,id:Yt(),n:t,at:Date.now(),problem:""})}
function nt(e,t){let n=C(Fe+e,null);n&&Er({...n,...t})}function ot(e){let t=C(Fe+e,null);Y(Fe+e),t&&Un([t.thread])}function Er(e){Z(Fe+e.id,e),Un([e.thread])}function Un(e){
let t=tt??[];tt=null;for(let n of new Set(e??[...t,...Q()].map(o=>o.thread)))u("unsent",{thread:n})}var ja="🖼️";function ee(e,t=""){let n=rt(e);e.classList.toggle("chat--unread",n>0&&!("muted"in e.dataset)),Ya(e,t),Xa(e.querySelector(".chat__count"),n,vr(
e).length,"muted"in e.dataset);let o=e.querySelector(".chat__time");if(o&&e.dataset.at){let r=new Date(e.dataset.at);o.textContent=wn(r),o.title=De(r)}}var rt=e=>Math.
max(0,(Number(e.dataset.lastSeq)||0)-(Number(e.dataset.lastRead)||0)),vr=e=>(e.dataset.mentioned??"").split(" ").filter(t=>Number(t)>(Number(e.dataset.lastRead)||
0));function qr(e,t){let{seq:n}=t.dataset,o=vr(e).filter(s=>s!==n),r=e.dataset.mentioned??"";return e.dataset.mentioned=(Mn(t)?[...o,n]:o).join(" "),e.dataset.mentioned!==
r}function Jt(e){if(e.dataset.preview!==void 0)return;let t=e.querySelector(".chat__preview");e.dataset.preview=t?.textContent.trim()??"",t?.querySelector(".cha\
t__deleted")&&(e.dataset.deleted="")}function _r(e,t){let{seq:n,version:o,sender:r,name:s,at:a}=t.dataset,i=r===E()?d("you"):s,b="deleted"in t.dataset,T=t.dataset.
kind==="system",wt=!T&&e.dataset.kind!=="direct"&&$(r),Fo=wt?d("folded"):t.textContent.trim();b&&!wt?e.dataset.preview=d("deleted"):e.dataset.preview=T||wt?Fo:d(
"preview-by",{name:i,text:Fo}),b&&!wt?e.dataset.deleted="":delete e.dataset.deleted,Number(n)>Number(e.dataset.lastSeq)&&Object.assign(e.dataset,{lastSeq:n,lastSender:r,
lastSenderName:s,at:a,activity:o}),(T?Number(e.dataset.lastRead)===Number(n)-1:r===E())&&Number(n)>Number(e.dataset.lastRead)&&(e.dataset.lastRead=n)}function Ya(e,t){
let n=e.querySelector(".chat__preview");if(!n)return;let r=e.getAttribute("aria-current")==="page"?"":Bn(e.dataset.thread),s=wr(e.dataset.thread);t?n.replaceChildren(
f("span","chat__typing",d("typing-in-list",{name:t}))):r?n.replaceChildren(f("span","chat__draft",d("draft",{text:r}))):s?n.replaceChildren(V(s.problem?"warning":
"clock"),d("preview-by",{name:d("you"),text:s.content??ja})):"deleted"in e.dataset?n.replaceChildren(f("span","chat__deleted",e.dataset.preview)):n.textContent=
e.dataset.preview??""}function Xa(e,t,n,o){if(!e)return;if(e.hidden=t===0,t===0)return e.replaceChildren();let r=(s,a,i)=>f("span",s,a,f("span","visually-hidden",
` ${d(i)}`));e.replaceChildren(r(o?"count count--muted":"count",String(t),"unread")),n>0&&e.prepend(r("count count--mention",n>1?`@ ${n}`:"@","mentions-you"))}var Ga=400,Ke=()=>document.getElementById("chats-part"),le=()=>v()?.dataset.filter??"all",I=e=>document.getElementById(`nav-${e}`),qe=()=>[...v()?.querySelectorAll(
".chat")??[]];function Ar(){if(!v())return;let e=Ke().parentElement;e.addEventListener("scroll",()=>te(!1),{passive:!0,capture:!0}),e.addEventListener("click",t=>{
!t.target.closest("a[data-page=chats]")||t.metaKey||t.ctrlKey||t.shiftKey||(t.preventDefault(),te(!0))}),de(v()),te(!1)}l("day",()=>qe().forEach(e=>ee(e)));l("d\
raft",({thread:e})=>Wn(e));l("unsent",({thread:e})=>Wn(e));l("list-typing",({thread:e,name:t})=>Wn(e,t));l("pane",Lr);function Va(e,t){let[n,o]=[e,t].map(a=>a.querySelector(
".chat"));if(!n)return!0;let[r,s]=[n,o].map(a=>Number(a.dataset.pinned)||1/0);return r===s?Number(n.dataset.activity)<=Number(o.dataset.activity):r>s}function Ue(e){
let t=v(),n=e.contains(document.activeElement)?document.activeElement:null,o=[...t.children].find(r=>r!==e&&Va(r,e));o&&o!==e.nextElementSibling?o.before(e):!o&&
e.nextElementSibling&&t.append(e),n?.focus({preventScroll:!0})}function He(e){e?.remove(),Cr(),te(!1)}function Cr(){let e=Ke().querySelector(".filters--list"),t=qe().
length>=Number(e.dataset.from)||v().querySelector("a[data-page=chats]");e.hidden=le()==="all"&&!t}var Hn=!1;async function te(e){let t=v(),n=t?.querySelector("a\
[data-page=chats]");if(!n)return;let o=t.scrollHeight-t.scrollTop-t.clientHeight<Ga;if(Hn||!(o||e))return;Hn=!0;let r=await p(n.getAttribute("href"));if(Hn=!1,!r.
ok||!n.isConnected)return;n.closest("li").remove();let s=[...S(r.body).querySelectorAll("li")].filter(a=>{let i=a.querySelector(".chat");return!i||!I(i.dataset.
thread)});t.append(...s),de(...s),te(!1)}function de(...e){for(let t of e){t.isConnected&&window.htmx?.process(t);for(let n of t.querySelectorAll(".chat"))Jt(n),
ee(n),n.nextElementSibling.tabIndex=-1}Lr(),v()&&Cr()}function Lr(){let e=m()?.dataset.unreached??P();for(let t of qe()){let n=e!==""&&t.dataset.thread===e;n!==
(t.getAttribute("aria-current")==="page")&&(n?t.setAttribute("aria-current","page"):t.removeAttribute("aria-current"),ee(t))}}function Wn(e,t){let n=I(e);n&&ee(
n,t)}var st=new Map,jn=new Set;function it(e,t){st.get(e)?.push(t);for(let n of jn)n.push(t);return st.has(e)}async function Tr(e){let t=[];jn.add(t);try{return await e()}finally{
jn.delete(t),t.forEach(n=>n())}}async function at(e){if(!v()||it(e,()=>at(e)))return;st.set(e,[]);let t=await p(`/chats/${e}/entry?filter=${le()}`),n=st.get(e);
st.delete(e),Ja(e,t),I(e)?n.forEach(o=>o()):n.length>0&&t.status===204&&at(e)}function Ja(e,t){let n=I(e)?.closest("li");if(t.status===204||t.status===404)return He(
n);let o=t.ok?S(t.body).querySelector("li"):null;!o||!v()||(n?n.contains(document.activeElement)?Za(n,o):n.replaceWith(o):v().prepend(o),de(o),Ue(o),Yn())}function Yn(){
m()?.querySelector("#welcome")&&u("reload",{path:"/"})}function Za(e,t){let{className:n}=document.activeElement;e.replaceWith(t),[...t.children].find(o=>o.className===
n)?.focus({preventScroll:!0})}var Qa=98,Mr=null;function Pr(e){e===Mr&&e.scrollHeight<=e.clientHeight||k(()=>{e.style.height="";let t=e.offsetHeight,n=Math.min(Qa,Math.max(e.scrollHeight,t));
e.style.height=`${n}px`,Mr=n===t?e:null})}var Qt={};se(Qt,{add:()=>Qn,connect:()=>ai,connectPane:()=>Zn});l("placed",({li:e,isNew:t})=>{if(!t)for(let n of c()?.querySelectorAll(`.quote[data-message="${e.id.replace("message-","")}"] .quote__text`)??[]){let o="deleted"in
e.dataset;n.classList.toggle("quote__text--deleted",o),n.textContent=o?d("deleted"):ct(e)}});function ct(e){let t=e.querySelector(".message__body").cloneNode(!0);
for(let n of t.querySelectorAll(".message__edited"))n.remove();for(let n of t.querySelectorAll(".spoiler"))n.replaceWith("[spoiler]");for(let n of t.querySelectorAll(
"img"))n.replaceWith(n.alt);return t.textContent.trim().replace(/\s+/g," ").slice(0,140)}function Dr(e,t,n){let o=e.querySelector(`.message[data-pending][data-client-id="${t.id}"]`);if(!o){if(o=ei(t,n),!o)return;k(()=>{Ht(e,o,{afterPending:!0}),K(o)})}
ri(o,t)}function ei(e,t){let n=O("message-template");if(!n)return null;n.removeAttribute("id"),n.classList.remove("compact","message--deleted","message--sticker"),
delete n.dataset.seq,delete n.dataset.version;let o=new Date(Math.max(e.at,t?Date.parse(t.dataset.at):0));Object.assign(n.dataset,{pending:"",clientId:e.id,at:o.
toISOString(),kind:e.sticker?"sticker":"text"});let r=n.querySelector(".message__body");e.sticker?r.replaceChildren(ti(e.sticker)):r.textContent=e.content.trim(),
n.querySelector(".message__actions")?.remove(),n.setAttribute("aria-label",`${n.dataset.senderName}, ${e.sticker?e.sticker:r.textContent}, `);let s=e.replyTo&&document.
getElementById(`message-${e.replyTo}`);return s&&oi(n,s),n}function ti(e){let t=f("img","sticker");return Object.assign(t,{width:128,height:128,alt:d("sticker",
{name:e}),src:ni(e)}),t}var ni=e=>new URL(`../stickers/${e}.svg`,import.meta.url).pathname;function oi(e,t){let n=t.querySelector(".message__gutter .avatar")?.cloneNode(
!0);n?.classList.add("avatar--mini"),e.classList.add("message--reply"),e.prepend(f("span","quote",n??"",f("span","quote__name",t.dataset.senderName),f("span","q\
uote__text",ct(t))))}function ri(e,t){let n=e.querySelector(".message__status"),o=t.problem!=="",r=!navigator.onLine||document.documentElement.classList.contains(
"is-offline"),s=o?t.problem:r?"waiting":"sending";if(!n||n.dataset.shown===s)return;if(n.dataset.shown=s,n.hidden=!1,e.classList.toggle("message--pending",!o),e.
classList.toggle("message--failed",o),n.classList.toggle("message__status--failed",o),!o)return n.replaceChildren(V("clock"),d(s));let a=t.problem==="?"?d("not-\
sent"):`${d("not-sent")} · ${t.problem}`;n.replaceChildren(V("warning"),f("span","",a),Xn("retry"),t.sticker?"":Xn("edit"),Xn("delete")),n.setAttribute("role",
"alert")}function Xn(e){let t=f("button","",d(e));return t.type="button",t.dataset.outbox=e,t}var Nr=[1e3,2e3,4e3,8e3],Gn=2e4,si=3,Vn=Yt(),Zt=new Set,_e=0,zn=0;function ai(){Re(e=>{Kn(e)&&(X(),Ae())}),document.addEventListener("click",e=>{let t=e.target.
closest("[data-outbox]");t&&ii(t.dataset.outbox,t.closest(".message").dataset.clientId)}),addEventListener("online",()=>{_e=0,Ae()}),addEventListener("pagehide",
Ir),Ae()}var Zn=X;l("sent",({clientId:e})=>ot(e));l("online",()=>{_e=0;for(let e of Q())e.isSoft&&nt(e.id,{problem:"",isSoft:!1});X(),Ae()});l("connection",()=>X());
function Qn(e){kr(e),X(),xe(),Ae()}function ii(e,t){if(e==="delete"||e==="edit"){let n=Q().find(o=>o.id===t);ot(t),X(),n&&e==="edit"&&u("edit-unsent",n);return}
nt(t,{problem:"",isSoft:!1}),_e=0,X(),Ae()}function Ae(){clearTimeout(zn);let e=new Set(Q().filter(t=>!t.problem).map(t=>t.thread));if(e.size!==0){if(!Or())return Jn(
Gn/4);for(let t of e)ci(t)}}async function ci(e){if(!Zt.has(e)){Zt.add(e);try{for(;;){let t=Q().find(o=>o.thread===e&&!o.problem);if(!t)break;Or();let n=await p(
`/chats/${e}/messages`,{form:li(t)});if(!di(t,n))break}}finally{Zt.delete(e),Zt.size===0&&Ir()}}}var li=({content:e,sticker:t,replyTo:n,id:o})=>({...t?{sticker:t}:
{content:e},client_id:o,reply_to:n||""});function di(e,{ok:t,status:n,body:o,problem:r}){let s=t?S(o).querySelector(`.message[data-client-id="${e.id}"]`):null;return s?
(_e=0,ot(e.id),c()?.dataset.thread===e.thread&&J(s),X(),!0):n===401?!1:n===429?(Jn(r.retryAfter*1e3),!1):t||n===0||n>=500?(_e++,n>=500&&_e>=si&&nt(e.id,{problem:r?.
text||"?",isSoft:!0}),X(),Jn(Nr[Math.min(_e,Nr.length)-1]),!1):(nt(e.id,{problem:r?.text||"?"}),X(),!0)}function Jn(e){clearTimeout(zn),zn=setTimeout(Ae,e)}function Or(){
let e=C("lease",null),t=(e?.until??0)-Date.now();return e&&e.page!==Vn&&t>0&&t<=Gn?!1:(Z("lease",{page:Vn,until:Date.now()+Gn}),!0)}function Ir(){C("lease",null)?.
page===Vn&&Y("lease")}function X(){let e=c();if(!e)return;let t=Q().filter(o=>o.thread===e.dataset.thread),n=new Set(t.map(o=>o.id));for(let o of e.querySelectorAll(
".message[data-pending]"))n.has(o.dataset.clientId)||o.remove();for(let o of t)e.querySelector(`.message:not([data-pending])[data-client-id="${o.id}"]`)?ot(o.id):
Dr(e,o,we(e))}var lt=1e4,eo=9500,x=null,h=null;function $r(e,t){if(x=e.querySelector("#composer"),h=x?.querySelector("textarea")??null,!h)return;h.addEventListener("input",dt,
{signal:t}),q(h,mi,{signal:t}),q(h,o=>Fr(o)&&o.preventDefault(),{signal:t,type:"keypress"}),x.addEventListener("submit",Kr,{signal:t}),x.addEventListener("click",
o=>{o.target.closest(".composer__context .icon-button")&&(o.preventDefault(),ue(),ne())},{signal:t});let n=Xt(m().dataset.thread);n&&h.value===zt(m().dataset.thread)&&
Br(n),dt()}l("connection",({isOnline:e})=>en(e?"":d("offline-note")));function ne(){h?.focus({preventScroll:!0})}function Au(e){!h||h.readOnly||(h.setRangeText(
e,h.selectionStart,h.selectionEnd,"end"),h.dispatchEvent(new Event("input",{bubbles:!0})))}l("edit-unsent",({content:e,replyTo:t})=>{if(!h||h.readOnly)return;ue();
let n=t&&document.getElementById(`message-${t}`);n&&to(n),h.value=[e,h.value].filter(o=>o.trim()!=="").join(`
`),h.dispatchEvent(new Event("input",{bubbles:!0})),ne(),h.setSelectionRange(e.length,e.length)});function to(e){ue(),x.querySelector("[name=reply_to]").value=e.
id.replace("message-","");let t=f("b","",e.dataset.senderName??"");Rr("reply",At("replying-to",{name:t,text:ct(e)})),ne()}async function no(e){let{thread:t}=m().
dataset,n=x,o=await p(`/chats/${t}/messages/${e.id.replace("message-","")}/raw`);if(n!==x)return;if(!o.ok)return en(o.problem?.text||d("try-again"),!0);ue();let r={
id:e.id.replace("message-",""),text:o.body};Gt(t,r.id,r.text),Br(r),ne(),h.setSelectionRange(h.value.length,h.value.length)}function Br({id:e,text:t}){x.dataset.
editing=e,h.value=t,Rr("pencil",[f("b","",d("edit-message")),f("span","composer__key",` · ${d("esc-cancels")}`)]),dt()}function ue(){let e=x?.querySelector(".c\
omposer__context");return!e||e.hidden?!1:(k(()=>e.hidden=!0),x.querySelector("[name=reply_to]").value="","editing"in x.dataset&&(delete x.dataset.editing,Vt(m().
dataset.thread),h.value=zt(m().dataset.thread)),en(""),dt(),!0)}function Rr(e,t){let n=x.querySelector(".composer__context");n.querySelector(":scope > span").replaceChildren(
...t),n.querySelector(":scope > svg")?.remove(),n.prepend(V(e)),k(()=>n.hidden=!1)}function dt(){let e=h.value.length<eo?h.value.trim().length:[...h.value.trim()].
length,t=e>0&&e<=lt;x.classList.toggle("composer--ready",t);let n=x.querySelector(".composer__send");n&&(n.disabled=!t),Pr(h),ui(e)}function ui(e){let t=x.querySelector(
".counter");if(!t)return;t.hidden!==e<eo&&k(()=>t.hidden=e<eo),t.classList.toggle("counter--over",e>lt);let n={n:e.toLocaleString("en"),max:lt.toLocaleString("e\
n"),over:(e-lt).toLocaleString("en")};t.hidden||(t.textContent=d(e>lt?"counter-over":"counter",n))}var Fr=e=>e.key==="Enter"&&!e.shiftKey&&!e.altKey&&(!F()||e.ctrlKey||
e.metaKey);function mi(e){if(Fr(e))e.preventDefault(),x.requestSubmit?x.requestSubmit():Kr(e);else if(e.key==="ArrowUp"&&h.value===""&&!e.altKey&&!e.shiftKey){let t=Sr();
if(!t)return;e.preventDefault(),no(t)}}function Kr(e){if(e.preventDefault(),!!x.classList.contains("composer--ready")){if("editing"in x.dataset)return pi();fi({
content:h.value}),h.value="",dt()}}function fi(e){let{thread:t}=m().dataset,n=x.querySelector("[name=reply_to]").value;u("composed",{thread:t}),ue(),Qn({thread:t,
replyTo:n,...e})}async function pi(){if(h.readOnly)return;let{editing:e}=x.dataset,{thread:t}=m().dataset,n=x;h.readOnly=!0;let o=await p(`/chats/${t}/messages/${e}\
/edit`,{form:{content:h.value}});if(n===x&&(h.readOnly=!1),!o.ok)return n===x&&en(o.problem?.text||d("try-again"),!0);if(Xt(t)?.id===e&&Vt(t),m()?.dataset.thread!==
t||!x)return;let r=S(o.body).querySelector(".message");r&&J(r),x.dataset.editing===e&&ue(),n===x&&ne()}function en(e,t=!1){if(!x)return;let n=x.querySelector(".\
composer__note");n.setAttribute("role",t?"alert":"status"),n.classList.toggle("hint--error",t),k(()=>{n.textContent=e,n.hidden=e===""})}l("pane",({thread:e})=>e&&Z("last-thread",e));var Lu=()=>C("last-thread","");var A={chatMenu:()=>import("./chatmenu.js"),chatSwitcher:()=>import("./chatswitcher.js"),dock:()=>import("./dock.js"),emojiData:()=>import("./emojidata.js"),
emojiPicker:()=>import("./emojipicker.js"),peoplePicker:()=>import("./peoplepicker.js"),profileCard:()=>import("./profilecard.js"),reactionPicker:()=>import("./reactionpicker.js"),
search:()=>import("./search.js"),settings:()=>import("./settings.js"),stickerPanel:()=>import("./stickerpanel.js"),suggest:()=>import("./suggest.js")},
hi={"[data-picks]":A.peoplePicker,"#search":A.search};function Ur(e,t){for(let[n,o]of Object.entries(hi)){let r=e.querySelector(n);if(!r)continue;let s=r.querySelector(
"input[name=q]");s?.focus({preventScroll:!0}),s?.setSelectionRange(s.value.length,s.value.length),o().then(({connect:a})=>t.aborted||a(r,t),()=>{})}}var Si=["react","reaction","reply","edit"],Wr=e=>e.id.replace("message-",""),Ce=e=>`/chats/${m().dataset.thread}/messages/${Wr(e)}`;function Le(e,t){if("deleted"in
e.dataset||"pending"in e.dataset||D(e)||Si.includes(t)&&!xn())return!1;let n=N(e);switch(t){case"edit":return n&&e.dataset.kind==="text";case"delete":return n||
"admin"in document.body.dataset;case"report":return!n;case"copy-text":return e.dataset.kind==="text";default:return!0}}function ut(e,t){for(let n of e.querySelectorAll(
"[data-action]"))n.hidden=!Le(t,n.dataset.action)}async function me(e,t){switch(e){case"reply":return to(t);case"edit":return no(t);case"delete":return Ee(`${Ce(
t)}/delete`,t);case"report":return Ee(`${Ce(t)}/report`,t);case"pick":return await(await A.reactionPicker().catch(()=>null))?.open(document.getElementById(t.id)??
t)||ae(t,d("try-again"));case"copy-link":return Hr(t,new URL(`/chats/${m().dataset.thread}?m=${Wr(t)}`,location.href).href);case"copy-text":{let n=await p(`${Ce(
t)}/raw`);return Hr(t,n.ok?n.body:null)}default:return u("action",{action:e,li:t})}}async function Hr(e,t){ae(e,d(t!==null&&await Nt(t)?"copied":"try-again"))}var bi=300,xi=2500;function Yr(e,t){let n=e.querySelector("#messages");if(!n)return;n.addEventListener("submit",a=>{let i=a.submitter?.closest(".chip");i&&(a.preventDefault(),
mt(i.closest(".message"),i.value))},{signal:t}),n.addEventListener("click",a=>{let i=a.target.closest(".chip--add");i&&me("pick",i.closest(".message"))},{signal:t});
let o=0,r=a=>{let i=a.target.closest(".chip[name=reaction]");clearTimeout(o),i&&(o=setTimeout(()=>qi(i),bi))},s=()=>{clearTimeout(o),F()||ro()};n.addEventListener(
"pointerover",a=>a.pointerType==="mouse"&&r(a),{signal:t}),n.addEventListener("focusin",a=>a.target.matches(":focus-visible")&&r(a),{signal:t}),n.addEventListener(
"pointerout",s,{signal:t}),n.addEventListener("focusout",s,{signal:t})}var oo=new Set;async function mt(e,t,n){let o=`${e.id} ${t}`;if(oo.has(o))return;oo.add(o);
let r=c(),s=e.querySelector(".chips")?.cloneNode(!0)??null;k(()=>wi(e,t,n));let a=await p(`${Ce(e)}/reactions`,{form:{reaction:t}});oo.delete(o);let i=a.ok?S(a.
body).querySelector(".message"):null;if(i&&c()===r)return J(i);!a.ok&&e.isConnected&&k(()=>vi(e,s))}function wi(e,t,n){let o=e.querySelector(".chips")??e.querySelector(
".message__body").insertAdjacentElement("afterend",ki(e)),r=[...o.querySelectorAll(".chip[name=reaction]")].find(T=>jr(T.value)===jr(t));r||(r=Ei(t,n),o.insertBefore(
r,o.querySelector(".chip--add")));let s=Dn(r),a=s.includes(E()),i=a?s.filter(T=>T!==E()):[...s,E()];r.dataset.users=i.join(" "),r.setAttribute("aria-pressed",String(
!a)),r.setAttribute("aria-label",`${(r.getAttribute("aria-label")??"").replace(/, \d+$/,"")}, ${i.length}`);let b=r.querySelector(".chip__count")??r.lastChild;b.
textContent=String(i.length),i.length===0&&r.remove(),o.querySelector(".chip[name=reaction]")||o.remove()}var jr=e=>e.replace(/\uFE0F/g,"");function ki(e){let t=f(
"form","chips");return t.method="post",t.action=`${Ce(e)}/reactions`,t}function Ei(e,t){let n=f("button","chip");return Object.assign(n,{name:"reaction",value:e}),
n.setAttribute("aria-label",e.replace(/:/g,"")),t?n.append(Object.assign(f("img"),{src:t,width:20,height:20,alt:""})):n.append(f("i","",e)),n.append("0"),n}function vi(e,t){
e.querySelector(".chips")?.remove(),t&&e.querySelector(".message__body").after(t)}var G=null;async function qi(e){let t=e.closest(".message");if(!t)return;let n=await p(
`${Ce(t)}/reactions?reaction=${encodeURIComponent(e.value)}`,{accept:"text/plain"});if(!n.ok||!e.isConnected||!e.matches(":hover, :focus"))return;ro(),G=f("span",
"tooltip",n.body.trim()),G.setAttribute("role","tooltip"),G.dataset.extra="",t.append(G);let o=e.getBoundingClientRect(),r=t.getBoundingClientRect(),s=Math.max(
8,Math.min(o.left-r.left,r.width-G.offsetWidth-8));G.style.left=`${s}px`,G.style.top=`${o.top-r.top-G.offsetHeight-4}px`,F()&&setTimeout(ro,xi)}function ro(){G?.
remove(),G=null}var Ai=40,Ci=/[@＠﹫]([\p{L}\p{Nd}\p{M}_.-]{0,30})$/u,Li=/(?<![\p{L}\p{Nd}\p{M}:/_]):([\p{L}\p{Nd}_+-]{2,30}:?)$/u,Ti=/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}]/u,
Mi=/[\p{L}\p{Nd}\p{M}]/u,Pi=/[\p{sc=Hebr}\p{sc=Arab}]/u;function Di(e){if(e.selectionStart!==e.selectionEnd)return null;let t=e.value.slice(0,e.selectionStart),
n=t.slice(-Ai),o=Ci.exec(n);if(o){let s=t.length-o[0].length;return Ni(t,s)&&!Xr(t)?{kind:"member",query:o[1],at:s}:null}let r=Li.exec(n);return!r||Xr(t)||Ii(t)?
null:{kind:"emoji",query:r[1],at:t.length-r[0].length}}function Ni(e,t){let n=!1,o=t-/\S*$/u.exec(e.slice(0,t))[0].length;for(let r of e.slice(o,t+1).matchAll(/[@＠﹫]/gu))
n=Oi(e.slice(0,o+r.index),n);return n}function Oi(e,t){let n=[...e.replace(/\p{M}+$/u,"").slice(-2)].at(-1)??"";return n==="/"?t:/[@＠﹫_]/u.test(n)?!1:!Mi.test(
n)||Ti.test(n)||Pi.test(n)}var Xr=e=>(e.match(/```/g)?.length??0)%2===1,Ii=e=>(e.slice(e.lastIndexOf(`
`)+1).match(/`/g)?.length??0)%2===1,We=null;function Gr(e,t){We?.close();let n=he();if(!n||!P())return;let o=async r=>{!We&&!Di(n)||(We??(We=await A.suggest().catch(
()=>null)),We&&!t.aborted&&We.look(n,t,r.isComposing))};for(let r of["input","click","compositionend"])n.addEventListener(r,o,{signal:t})}var so="/settings/look";function zr(){document.addEventListener("pointerdown",({target:e})=>Vr(t=>!t.contains(e)||e===t)),document.addEventListener("focusin",({
target:e})=>Vr(t=>!t.contains(e))),q(document,Bi,{capture:!0}),document.addEventListener("submit",Ri)}var Jr=()=>[...document.querySelectorAll("[data-account][o\
pen]")];function Vr(e){for(let t of Jr())e(t)&&(t.open=!1)}function Bi(e){if(e.key!=="Escape")return;let t=Jr()[0];t&&(t.open=!1,t.querySelector("summary").focus(),
e.stopPropagation())}async function Ri(e){let{target:t,submitter:n}=e;if(!n?.name||new URL(t.action,location.href).pathname!==so)return;if(e.preventDefault(),!(await p(
so,{form:qt(t,n)})).ok)return t.submit();let r=document.documentElement;n.value?r.dataset[n.name]=n.value:delete r.dataset[n.name];for(let s of document.querySelectorAll(
`form[action="${so}"] button[name="${n.name}"]`))s.setAttribute("aria-pressed",String(s.value===n.value))}var Ki=450,Ui=10,U=null,Zr=()=>{};function Qr(e,t){let n=e.querySelector("#messages");if(!n)return;let o=0,r=null,s=!1,a=()=>clearTimeout(o);n.addEventListener(
"pointerdown",i=>{a(),s=!1,r=null;let b=i.target.closest(".message");i.pointerType==="mouse"||!b||i.target.closest("a, button")||(r=i,o=setTimeout(()=>{s=!0,Hi(
b)},Ki))},{signal:t}),n.addEventListener("pointermove",i=>{r&&Math.hypot(i.clientX-r.clientX,i.clientY-r.clientY)>Ui&&a()},{signal:t});for(let i of["pointerup",
"pointercancel","pointerleave"])n.addEventListener(i,a,{signal:t});n.addEventListener("touchend",i=>s&&i.cancelable&&i.preventDefault(),{signal:t,passive:!1}),n.
addEventListener("contextmenu",i=>{let b=(i.pointerType??r?.pointerType)==="touch";(U||b&&i.target.closest(".message"))&&i.preventDefault()},{signal:t}),t.addEventListener(
"abort",()=>{a(),ft()})}function Hi(e){Le(e,"copy-link")&&(ft(),U=O("sheet-template"),U&&(ut(U,e),U.addEventListener("click",t=>Wi(t,e)),document.body.append(U),
getSelection()?.removeAllRanges(),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(10),Zr=kt(U),U.querySelector("[role=dialog]")?.focus({preventScroll:!0})))}
function ft(){return U?(Zr(),U.remove(),U=null,!0):!1}function Wi(e,t){let n=e.target.closest("[data-action], [data-reaction]");if(!n)return;ft();let o=document.
getElementById(t.id)??t,{action:r,reaction:s}=n.dataset;s?mt(o,s,n.querySelector("img")?.src):r!=="close"&&me(r,o)}var io={};se(io,{connect:()=>Xi});var ji=450,Yi=10;function Xi(){document.addEventListener("click",e=>{let t=e.target.closest("a[data-thread-settings]");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.
preventDefault(),tn(t))}),document.addEventListener("contextmenu",e=>{let t=ao(e.target);!t||e.shiftKey||(e.preventDefault(),F()||tn(t,e.clientX>0?e:void 0))}),
q(document,e=>{e.key!=="ArrowRight"||!e.target.matches?.(".chat")||(e.preventDefault(),tn(ao(e.target)))}),Gi()}var ao=e=>e.closest(".chat-list li")?.querySelector(
"a[data-thread-settings]");async function tn(e,t){let n=await A.chatMenu().catch(()=>null);n?n.open(e,t):ae(e.closest("li"),d("try-again"))}function Gi(){let e=0,
t=null,n=!1,o=()=>clearTimeout(e);document.addEventListener("pointerdown",r=>{o(),n=!1;let s=r.pointerType==="mouse"?null:ao(r.target);s&&(t=r,e=setTimeout(()=>{
n=!0,tn(s)},ji))}),document.addEventListener("pointermove",r=>{t&&Math.hypot(r.clientX-t.clientX,r.clientY-t.clientY)>Yi&&o()});for(let r of["pointerup","pointe\
rcancel"])document.addEventListener(r,o);document.addEventListener("click",r=>{n&&(n=!1,r.preventDefault(),r.stopPropagation())},!0)}var nn=()=>Tr(Vi);g("blocks",nn);async function Vi(){let e=le(),t=await p(`/chats/list?filter=${e}`);if(le()!==e)return t.ok;let n=v(),o=t.ok?S(t.body).querySelector(
"#chat-list"):null;if(!o||!n)return t.ok;let r=n.contains(document.activeElement)?document.activeElement.id:"",s=n.scrollTop,a=[],i=n.firstElementChild;for(let b of[
...o.children].map(T=>zi(T,a)))b===i?i=i.nextElementSibling:n.insertBefore(b,i);for(;i;){let b=i.nextElementSibling;i.remove(),i=b}return de(n),a.forEach(Ue),n.
scrollTop=s,r&&document.getElementById(r)?.focus({preventScroll:!0}),te(!1),!0}function zi(e,t){let n=e.querySelector(".chat"),o=n&&I(n.dataset.thread);if(!o)return e;
let r=Number(n.dataset.lastSeq)-Number(o.dataset.lastSeq);return Number(o.dataset.lastRead)>Number(n.dataset.lastRead)&&(n.dataset.lastRead=o.dataset.lastRead),
Jt(n),r<0&&t.push(o.closest("li")),r<0||r===0&&Ji(n,o)?o.closest("li"):e}function Ji(e,t){let n=[".avatar",".chat__name"];return["preview","lastRead","pinned","\
mentioned"].every(o=>(e.dataset[o]??"")===(t.dataset[o]??""))&&n.every(o=>e.querySelector(o)?.outerHTML===t.querySelector(o)?.outerHTML)}var Zi=300,Qi=1e4,ec=6e4,ns=1e4,tc=3e4,nc=5e3,oe=null,je="",sn=0,rn=0,lo=0,on=0,os=0,Ye=()=>oe?.readyState===WebSocket.OPEN;function uo(){cn(),setInterval(()=>{
(Ye()?an(sn)>ec:oe&&an(lo)>ns)&&ss()},5e3),addEventListener("online",ts),addEventListener("pageshow",e=>e.persisted&&location.reload()),document.addEventListener(
"visibilitychange",()=>document.visibilityState==="visible"&&ts())}var an=e=>Math.abs(Date.now()-e);l("pane",as);l("say",e=>co(e));function co(e){Ye()&&oe.send(
JSON.stringify(e))}function cn(){clearTimeout(os);let e=new WebSocket(`${location.protocol==="https:"?"wss:":"ws:"}//${location.host}/live`);oe=e,je="",lo=Date.
now(),e.onopen=()=>{sn=rn=Date.now(),as(),u("socket",{isUp:!0})},e.onmessage=t=>{oe===e&&(sn=Date.now(),Me(t.data))},e.onclose=t=>{oe===e&&rs(t.code)}}function rs(e){
if(oe=null,je="",Ko(),e===1008)return ze();rn&&Date.now()-rn>nc&&(on=0),rn=0,on++,u("socket",{isUp:!1,tries:on});let t=Math.min(Qi,Zi*2**(on-1));os=setTimeout(cn,
t*(.5+Math.random()/2))}function ts(){oe?(Ye()?an(sn)>tc:an(lo)>ns)&&ss():cn()}function ss(){let e=oe;e.onopen=e.onmessage=e.onclose=null,e.close(),rs(1006),cn()}
function as(){let e=P();Ye()&&(je&&je!==e&&co({event:"leave",data:{threadId:Number(je)}}),je=e,e&&co({event:"join",data:{threadId:Number(e),since:Number(c().dataset.
version)||0}}))}var rc=5e3,sc=4e3,cs=15e3,ac=3,ln=0,pt=0,is=-cs;l("socket",({isUp:e,tries:t})=>e?ic():cc(t));l("pane",ds);async function ic(){clearTimeout(ln),clearTimeout(pt),
ln=pt=0;let e=fe()!=="";gt("live"),u("online"),e&&u("back"),await nn()}function cc(e){fe()==="live"&&gt("lost"),ln||(ln=setTimeout(()=>gt("reconnecting"),rc)),e>=
ac&&(pt||(pt=setTimeout(ls,0)))}async function ls(){let e=P(),t=e?await lc(e,c()):!0;t&&performance.now()-is>cs&&(t=await nn(),is=performance.now()),!Ye()&&(t?(gt(
"polling"),u("online")):fe()==="polling"&&gt("reconnecting"),pt=setTimeout(ls,sc))}async function lc(e,t){let n=await p(`/chats/${e}/changes?since=${Number(t.dataset.
version)||0}`);return n.ok&&c()===t&&Me(n.body),n.status===404&&u("gone",{thread:e}),n.ok||n.status===404}var fe=()=>document.documentElement.dataset.connection??
"";function gt(e){fe()!==e&&(document.documentElement.dataset.connection=e,document.documentElement.classList.toggle("is-offline",e==="reconnecting"),ds(),e!=="\
lost"&&u("connection",{isOnline:e!=="reconnecting"}))}function ds(){let e=m()?.querySelector(".banner");if(!e)return;let t=fe()==="reconnecting"||fe()==="pollin\
g";if(e.hidden=!t,!t)return;let n=f("span","spinner");n.setAttribute("aria-hidden","true"),e.replaceChildren(fe()==="reconnecting"?n:"",d(fe()))}var us=2400,ht=null,dn=null;function ms(e,t){for(let n of e.querySelectorAll("#messages a[data-page]"))n.closest(".pager").classList.add(`pager--${n.dataset.page}`);
e.addEventListener("click",n=>{let o=n.target.closest("#messages a[data-page]");o&&(n.preventDefault(),mo(o))},{signal:t}),yt()}l("end-wanted",dc);l("scrolled",
yt);l("online",yt);function yt(){let e=be();if(!e||ht===c())return;let t=document.querySelector("#messages .pager--older a"),n=document.querySelector("#messages\
 .pager--newer a");t&&e.scrollTop<us?mo(t):n&&e.scrollHeight-e.scrollTop-e.clientHeight<us&&mo(n)}async function mo(e){let t=c();if(ht===t)return;ht=t;let n=()=>c()===
t&&e.isConnected,o=new URL(e.href),r=await p(`/chats/${t.dataset.thread}/messages${o.search}`),s=r.ok&&n()?S(r.body).querySelector(".page"):null;s&&await gr(s,e.
dataset.page==="older",n),ht===t&&(ht=null),c()===t&&(s||r.ok)&&yt()}async function dc({takesFocus:e}){let t=c();if(dn===t)return;dn=t;let n=await p(`/chats/${t.
dataset.thread}/messages`);if(dn===t&&(dn=null),c()!==t)return;let o=n.ok?S(n.body).querySelector(".page"):null;o&&hr(o),An({takesFocus:e}),yt()}var bo={};se(bo,{connect:()=>wc});async function fs(e){let t=document.getElementById("switcher-template")?.content.cloneNode(!0);if(!t)return;e.preventDefault(),Ze(t,document.activeElement);let n=document.
querySelector("#dialog .switcher"),o=new AbortController,r=!1;q(n,a=>{a.key==="Enter"&&(a.preventDefault(),r=!0)},{signal:o.signal});let s=await A.chatSwitcher().
catch(()=>null);o.abort(),s?n.isConnected&&s.connect(n,r):n.querySelector("#switcher-results")?.replaceChildren(f("p","hint hint--error",d("try-again")))}var yo={};se(yo,{connect:()=>mc,connectPane:()=>po,markAllRead:()=>go});var gs=300,B={thread:"",seq:0},fo=0,hs=-gs,Xe=null;function mc(){for(let e of["focus","resize"])addEventListener(e,Ge);document.addEventListener("visibilitychan\
ge",Ge),addEventListener("pagehide",ys)}function po(){ys();let e=c();e&&(B={thread:e.dataset.thread,seq:Number(e.dataset.lastRead)}),Ge()}l("scrolled",Ge);l("on\
line",Ge);l("placed",({li:e})=>{let t=Number(e.dataset.seq);N(e)||D(e)&&Number(c().dataset.lastRead)===t-1?ws(c(),t):Ge()});g("read",e=>{let t=c();e.dataset.user===
E()&&t?.dataset.thread===e.dataset.thread&&ws(t,Number(e.dataset.seq))});function go(){let e=c(),t=we();"hasNewer"in e.dataset?xs(e,Number(e.dataset.lastSeq),""):
t&&bs(t),u("all-read")}function Ge(){let e=ps();if(!e)return;let t=c(),n=Number(e.dataset.seq);ho(t,n),B.thread===t.dataset.thread&&n>B.seq&&(Xe={thread:B.thread,
message:e.id.replace("message-",""),seq:n}),fo||(fo=setTimeout(()=>{fo=0;let o=ps();o&&bs(o)},Math.max(0,hs+gs-performance.now())))}function ys(){if(!Xe||B.thread===
Xe.thread&&B.seq>=Xe.seq)return;let{thread:e,message:t}=Xe;Xe=null,Ss(e,t)}var Ss=(e,t)=>p(`/chats/${e}/read`,{form:t?{message_id:t}:{},keepalive:!0});function ps(){
let e=be();if(!e||!_t())return null;let t=e.getBoundingClientRect().bottom+2,n=c().querySelectorAll(".message:not([data-pending])"),o=0,r=n.length;for(;o<r;){let s=o+
r>>1;n[s].getBoundingClientRect().bottom<=t?o=s+1:r=s}return n[o-1]??null}var bs=e=>xs(c(),Number(e.dataset.seq),e.id.replace("message-",""));async function xs(e,t,n){
if(ho(e,t),B.thread!==e.dataset.thread||t<=B.seq)return;let o=B,r=o.seq;o.seq=t,hs=performance.now(),!(await Ss(o.thread,n)).ok&&o.seq===t&&(o.seq=r)}function ws(e,t){
B.thread===e.dataset.thread&&(B.seq=Math.max(B.seq,t)),ho(e,t)}function ho(e,t){t<=Number(e.dataset.lastRead)||(e.dataset.lastRead=String(t),u("read",{thread:e.
dataset.thread,seq:t}))}var L=null,pe=null;function ks(e,t){L=e.querySelector(".panel"),pe=e.querySelector("[data-action=stickers]"),!(!L||!pe)&&(pe.addEventListener("click",n=>{n.preventDefault(),
L.hidden?fc():Ve()},{signal:t}),document.addEventListener("pointerdown",n=>{!L.hidden&&!L.contains(n.target)&&!pe.contains(n.target)&&Ve({givesBack:!1})},{signal:t}),
t.addEventListener("abort",()=>L=pe=null))}function Ve({givesBack:e=!0}={}){return!L||L.hidden?!1:(L.hidden=!0,pe.setAttribute("aria-expanded","false"),e&&pe.focus(
{preventScroll:!0}),!0)}async function fc(){let e=L;L.hidden=!1,pe.setAttribute("aria-expanded","true");let t=!L.querySelector("[data-sticker]"),[n,o]=await Promise.
all([A.stickerPanel().catch(()=>null),t?p("/stickers"):null]);if(!(L!==e||L.hidden)){if(!n||o?.ok===!1)return Ve();if(o){let r=S(o.body);L.replaceChildren(...r.
querySelector(".panel")?.childNodes??r.childNodes),n.connect(L,Ve)}n.show()}}var H=null,w=null,un=null,qs=null;function _s(e,t){let n=e.querySelector("#messages");if(!n||(H=O("toolbar-template"),!H))return;H.dataset.extra="";let o={signal:t};
n.addEventListener("pointerover",r=>{r.pointerType==="mouse"&&So(r.target.closest(".message"))},o),n.addEventListener("focusin",r=>{r.target.matches(":focus-vis\
ible")&&So(r.target.closest(".message"))},o),n.addEventListener("click",gc,o),document.addEventListener("pointerdown",r=>{w&&!w.contains(r.target)&&!un?.contains(
r.target)&&ge()},o),t.addEventListener("abort",()=>{ge(),H=null})}l("action",({action:e,li:t})=>{e==="react"&&vs("quick-template",t,"react"),e==="more"&&vs("men\
u-template",t,"more")});function ge(){return w?(w.contains(document.activeElement)&&pc(qs)?.focus({preventScroll:!0}),w.remove(),w=null,un?.setAttribute("aria-e\
xpanded","false"),!0):!1}var pc=e=>e?.isConnected?e:e?.id?document.getElementById(e.id):w?.closest(".message");function So(e){if(!(!e||!H||e===H.parentElement||
w)){if(!Le(e,"copy-link"))return H.remove();ut(H,e),e.append(H)}}function gc(e){let t=e.target.closest(".message"),n=e.target.closest("[data-extra] [data-action\
], [data-extra] [data-reaction]");if(!(!n||!t)){if(e.preventDefault(),n.dataset.reaction)return ge(),mt(t,n.dataset.reaction,n.querySelector("img")?.src);w?.contains(
n)&&ge(),me(n.dataset.action,t)}}function vs(e,t,n){let o=w?.dataset.extra===n&&w.parentElement===t;if(ge(),!o&&(So(t),w=O(e),!!w)){w.dataset.extra=n,ut(w,t);for(let r of w.
querySelectorAll("hr"))r.hidden=!t.contains(H);un=H?.querySelector(`[data-action=${n}]`)??null,un?.setAttribute("aria-expanded","true"),qs=t.contains(document.activeElement)?
document.activeElement:t,t.append(w),hc(t),q(w,yc),w.querySelector("button:not([hidden])")?.focus({preventScroll:!0})}}function hc(e){let t=e.closest(".thread__\
scroll").getBoundingClientRect();w.dataset.extra==="more"?(w.style.insetInlineEnd="20px",w.style.insetBlockStart="20px",w.getBoundingClientRect().bottom>t.bottom&&
(w.style.insetBlockStart=`${-w.offsetHeight-20}px`)):w.getBoundingClientRect().top<t.top&&(w.style.insetBlockStart="24px")}function yc(e){let t=[...w.querySelectorAll(
"button:not([hidden])")],n=t.indexOf(document.activeElement),o={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[e.key];if(e.key==="Tab")return ge();o&&(e.preventDefault(),
e.stopPropagation(),t[(n+o+t.length)%t.length].focus({preventScroll:!0}))}var bc={r:"reply",e:"edit","+":"react",c:"copy-text",l:"copy-link",Delete:"delete"},xc=".docked, #dialog, .sheet-holder";function wc(){q(document,kc)}function kc(e){
if(e.defaultPrevented||document.body.dataset.page!=="app"&&!e.target.closest?.(xc))return;let{key:t}=e;if(t==="Escape")return Ec(e);if(t===" "&&e.target.matches?.(
"a[role=button]"))return e.preventDefault(),e.target.click();if(Wt())return;if(vc(e))return qc(e);if((e.ctrlKey||e.metaKey)&&!e.altKey&&t.toLowerCase()==="k")return fs(
e);if(e.altKey&&(t==="ArrowUp"||t==="ArrowDown"))return _c(e);if(e.ctrlKey||e.metaKey||e.altKey)return;let n=document.activeElement?.closest?.(".message");n&&Ac(
e,n)||(document.activeElement===be()&&Lc(e),Tc(e))}function Ec(e){if(ve()||ft()||ge()||Ve()||ue())return e.preventDefault();let t=m()?.querySelector("#new-chat,\
 #search, #members, #add-members, #channels")&&m().querySelector("[data-close], .titlebar__back");if(t)return e.preventDefault(),t.click();c()&&(document.activeElement?.
closest?.("#messages")&&ne(),go(),xe())}var vc=({key:e,target:t,ctrlKey:n,metaKey:o,altKey:r})=>r?!1:n||o?e==="/":e==="?"&&!t.matches?.("input, textarea, select");
function qc(e){e.preventDefault(),Ee("/keys")}function _c(e){let t=qe(),n=e.key==="ArrowDown"?1:-1,o=t.findIndex(r=>r.getAttribute("aria-current")==="page");o<0&&
n<0&&(o=t.length);do o+=n;while(t[o]&&e.shiftKey&&(rt(t[o])===0||"muted"in t[o].dataset));e.preventDefault(),t[o]?.click(),t[o]?.scrollIntoView({block:"nearest"})}
function Ac(e,t){let n=bc[e.key];if(n&&document.activeElement===t&&Le(t,n))return e.preventDefault(),me(n,t),!0;if(e.key==="Home"||e.key==="End")return e.preventDefault(),
e.key==="End"?xe({takesFocus:!0}):Cc()?.focus(),!0;if(e.key!=="ArrowUp"&&e.key!=="ArrowDown")return!1;e.preventDefault();let o=e.key==="ArrowUp"?$t(t):ie(t);return o?
o.focus():e.key==="ArrowDown"&&ne(),!0}var Cc=()=>c().querySelector(".message");function Lc(e){if(e.key==="End")return e.preventDefault(),xe();if(e.key!=="Arrow\
Up")return;let t=be().getBoundingClientRect().bottom,n=we();for(;n&&n.getBoundingClientRect().top>t;)n=$t(n);!n||!It(n)||(e.preventDefault(),n.focus({preventScroll:!0}))}
function Tc(e){let t=document.activeElement,n=t?.matches?.("input, textarea, select, [contenteditable]"),o=e.key===" "&&t&&t!==document.body;n||o||[...e.key].length!==
1||F()||!he()||he().readOnly||t?.closest?.(".panel, .menu, .quick, .sheet")||ne()}function Cs(){v()&&Ke().parentElement.addEventListener("click",e=>{let t=e.target.closest(".filters--list .filter");!t||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),
Mc(t))})}l("pane",xo);var As=null;async function Mc(e){As=e;let t=await p(e.getAttribute("href"));if(As!==e)return;let n=t.ok?S(t.body).querySelector("#chats-pa\
rt"):null;if(t.status===0)return;if(!n)return location.assign(e.href);let o=Ke().contains(document.activeElement);Ke().replaceWith(n),window.htmx?.process(n),de(
v()),o&&n.querySelector(".filters--list:not([hidden]) .filter[aria-current], .chat")?.focus(),te(!1)}function xo(){if(le()==="unread")for(let e of qe())rt(e)===
0&&e.dataset.thread!==P()&&He(e.closest("li"))}var Dc=2,Nc=20;function wo(e,t){let n=Number(e.dataset.members)||0;setTimeout(t,n>Nc?Math.random()*n*Dc:0)}g("thread",e=>{m()?.dataset.thread===e.dataset.thread&&
wo(e,()=>Eo(e.dataset.thread))});g("gone",e=>ko(e.dataset.thread));l("gone",({thread:e})=>ko(e));l("dialog-done",()=>m()?.querySelector("#members")&&Eo(m().dataset.
thread));l("back",()=>m()?.querySelector("#members")&&Eo(m().dataset.thread));function ko(e){m()?.dataset.thread===e&&u("reload",{path:"/chats/gone"})}async function Eo(e){
let t=m();if(!t||t.dataset.thread!==e)return;if(c())return Oc(t,e);if(!t.querySelector("#members"))return;let n=await p(`/chats/${e}/people${location.search==="\
?all"?"?all":""}`);if(n.status===404)return ko(e);if(!n.ok||m()!==t)return;let o=S(n.body);for(let r of["group","roster"]){let s=document.getElementById(r),a=o.
querySelector(`#${r}`),i=s?.querySelector("details[open]");if(!s||!a||i)continue;let b=s.contains(document.activeElement)?document.activeElement.getAttribute("h\
ref"):null;s.replaceWith(a),window.htmx?.process(a),b&&(a.querySelector(`a[href="${CSS.escape(b)}"]`)??t).focus({preventScroll:!0})}}async function Oc(e,t){if(e.
dataset.kind==="direct")return;let n=await p(`/chats/${t}/bar`),o=n.ok?S(n.body).querySelector(".titlebar"):null,r=e.querySelector(".titlebar");if(!o||!r||m()!==
e)return;let s=r.contains(document.activeElement)?document.activeElement.getAttribute("href"):null;r.replaceWith(o),window.htmx?.process(o),s&&o.querySelector(`\
a[href="${CSS.escape(s)}"]`)?.focus({preventScroll:!0}),e.dataset.title!==o.dataset.title&&(e.dataset.title=o.dataset.title,e.setAttribute("aria-label",o.dataset.
title),u("renamed"))}l("read",({thread:e,seq:t})=>vo(e,t));g("news",Ls);g("thread",e=>wo(e,()=>at(e.dataset.thread)));g("gone",e=>Ts(e.dataset.thread));g("read",e=>{e.dataset.user===
E()&&vo(e.dataset.thread,Number(e.dataset.seq))});function Ls(e){let{thread:t}=e.dataset,n=it(t,()=>Ls(e)),o=I(t);if(!o)return n||"changed"in e.dataset?void 0:at(
t);qr(o,e)&&ee(o);let r=Number(e.dataset.seq),s=Number(o.dataset.lastSeq)||0;r<s||r===s&&!("changed"in e.dataset)||"changed"in e.dataset&&r!==s||(_r(o,e),ee(o),
r>s&&Ue(o.closest("li")))}function Ts(e){it(e,()=>Ts(e)),He(I(e)?.closest("li"))}function vo(e,t){it(e,()=>vo(e,t));let n=I(e);!n||t<=Number(n.dataset.lastRead)||
(n.dataset.lastRead=String(t),ee(n),xo())}g("unread",({dataset:{requests:e="0"}})=>{let t=document.getElementById("requests-link");if(!t)return;let n=t.querySelector("[data-requests]");n.textContent!==e&&
(n.textContent=e,t.hidden=e==="0",m()?.querySelector("#requests")&&u("reload",{}),e!=="0"&&Yn())});g("thread",e=>{let{thread:t,request:n}=m()?.dataset??{};n&&t===
e.dataset.thread&&u("reload",{})});var R=null,qo=new AbortController,Ms=()=>{},fn="",mn=null,Ps=!1,_o=null,Co=!1;function Ds(e){Ms=(t,n)=>e.forEach(o=>{try{o(t,n)}catch(r){console.error(r)}}),window.
htmx&&(window.htmx.config.defaultSettleDelay=0),document.addEventListener("htmx:before:swap",$c);for(let t of["htmx:after:settle","htmx:after:swap"])document.addEventListener(
t,pn);document.addEventListener("htmx:before:request",({detail:{ctx:t}})=>{t.target===m()&&t.request.method==="GET"&&(mn=t)}),document.addEventListener("htmx:fi\
nally:request",({detail:{ctx:t}})=>{t===mn&&(mn=null)}),document.addEventListener("htmx:error",t=>{let{method:n,action:o}=t.detail.ctx?.request??{};n==="GET"&&(Bc(
o),fn=o)}),document.addEventListener("htmx:before:history:restore",t=>{t.preventDefault(),gn(Jo(t.detail.path),!1)}),document.addEventListener("click",Fc),document.
addEventListener("click",Kc,!0),pn()}l("reload",({path:e})=>!mn&&gn(e??Ic(),e!==void 0));l("docked",pn);l("renamed",()=>Pe()||Ns(!1));l("online",()=>{let e=fn;fn=
"",(e.startsWith("/chats/")||e==="/")&&gn(e,!0)});var Ic=()=>Pe()?`/chats/${m().dataset.thread}`:location.pathname+location.search;function gn(e,t){if(!window.htmx||
!m())return location.assign(e);let n=t&&!Pe()&&e!==location.pathname+location.search;return window.htmx.ajax("GET",e,{source:m(),target:"#pane",swap:"outerHTML",
push:n?e:void 0})}function $c(e){let{ctx:t,tasks:n}=e.detail;Ps=m()?.contains(document.activeElement)||document.activeElement===document.body;let o=n.find(r=>r.
type==="main");for(let r of o?.fragment.querySelectorAll("[autofocus]")??[])r.removeAttribute("autofocus");if(!(!o||o.target!==m()||o.fragment.querySelector("#p\
ane"))){if(e.preventDefault(),t.request.method==="GET")return location.assign(t.request.action);u("refused",{form:t.sourceElement,line:o.fragment.querySelector(
".problem")})}}function pn(){if(m()===R)return;qo.abort();let e=R===null;if(R=m(),fn="",qo=new AbortController,!R)return u("pane",{thread:""});R.setAttribute("h\
x-sync","this:replace"),Pe()||Ns(e),Ms(R,qo.signal),vt(),Co&&!Ao(R)?Rc():!e&&Ps&&!R.contains(document.activeElement)&&Os(),u("pane",{thread:P()})}function Bc(e){
let t=/^\/chats\/(\d+)$/.exec(e)?.[1],n=t&&I(t),o=n&&!Pe()?O("unreached-template"):null;if(!o)return;let r=n.querySelector(".chat__name").textContent.trim();Object.
assign(o.dataset,{title:r,unreached:t}),o.setAttribute("aria-label",r),o.querySelector(".titlebar__name").textContent=r,m().replaceWith(o),window.htmx?.process(
o),pn()}function Ns(e){document.body.dataset.view=R.dataset.view??(location.pathname==="/"?"list":"thread"),e||(document.title=[R.dataset.title,document.body.dataset.
server].filter(Boolean).join(" · "))}function Rc(){Co=!1;let e=_o;_o=null,e?.isConnected&&e.checkVisibility?.()!==!1?e.focus({preventScroll:!0}):Os()}var Ao=e=>e?.
querySelector("#new-chat, #search, #channels, #requests")!=null;function Os(){(F()?R:he()??R).focus({preventScroll:!0})}function Fc(e){if(e.defaultPrevented||e.
button!==0||e.metaKey||e.ctrlKey||e.shiftKey)return;let t=e.target.closest("a.quote[data-message]");if(!t)return;e.preventDefault();let n=document.getElementById(
`message-${t.dataset.message}`);n?u("show-message",{li:n}):gn(t.getAttribute("href"),!0)}function Kc({target:e}){let t=e.closest("a[href]");t&&(Co=Ao(m())&&t.closest(
"#pane")!==null&&t.matches("[data-close], .titlebar__back"),Ao(m())||(_o=t))}var Hc=3e4;g("presence",({dataset:{user:e,online:t,seen:n}})=>{let o=t==="true"&&!$(e);for(let a of v()?.querySelectorAll(`.chat[data-user="${CSS.escape(e)}"] .\
avatar`)??[])a.classList.toggle("avatar--online",o);let r=m()?.querySelector(".titlebar__meta[data-online-of]");if(!r||!hn(r.dataset.onlineOf).includes(e))return;
let s=hn(r.dataset.online).filter(a=>a!==e);r.dataset.seen=$(e)?"":n??"",r.dataset.online=(o?[...s,e]:s).join(" "),Wc(r)});l("socket",async({isUp:e})=>{let t=P(),
n=m()?.querySelector(".titlebar__meta");if(!e||!n||t==="")return;let o=await p(`/chats/${t}/bar`),r=o.ok?S(o.body).querySelector(".titlebar__meta"):null;!r||!n.
isConnected||(n.replaceWith(r),vt())});var hn=(e="")=>e.split(" ").filter(Boolean);function Wc(e){let t=hn(e.dataset.onlineOf).length,n=hn(e.dataset.online).length,
o=m().dataset.kind==="direct",{seen:r}=e.dataset;e.hidden=n===0&&!(o&&r),n===0?e.textContent=o&&r?kn(new Date(r)):"":e.textContent=o?d("online"):d("online-of",{
n:n+1,all:t+1})}function Is(){let e=()=>{for(let t of document.querySelectorAll("[data-seen]:not([data-seen=''])"))!t.closest("template")&&!t.dataset.online&&(t.
textContent=kn(new Date(t.dataset.seen)))};e(),setInterval(e,Hc)}var Lo={};se(Lo,{connect:()=>Bs});var jc="a[href^='/users/']:not(.button)";function Bs(){let e=new AbortController,t={capture:!0,signal:e.signal},n=o=>o.target.closest?.(jc)!=null;document.addEventListener(
"pointerover",o=>{o.pointerType==="mouse"&&n(o)&&$s(e,r=>r.onPointer(o))},t),q(document,o=>{o.key!==" "||!n(o)||(o.preventDefault(),$s(e,r=>r.onSpace(o)))},t)}async function $s(e,t){
e.abort();let n=await A.profileCard().catch(()=>null);n?t(n):Bs()}var To=8,Mo=4,_=null;function Rs(){_=c()?.querySelector("#seen")??null}l("placed",({li:e})=>{(N(e)||Po()||_&&!_.isConnected)&&St()});l("sent",St);l("history",St);
l("back",Do);g("read",({dataset:{thread:e,user:t,seq:n}})=>{let o=c()?.dataset.thread===e?Yc(t):null;!o||Number(n)<=Number(o.dataset.seq)||(o.dataset.seq=n,St())});
g("marks",Do);g("thread",e=>e.dataset.thread===c()?.dataset.thread&&Do());var yn=()=>[..._?.querySelectorAll(".seen__face")??[]],Yc=e=>yn().find(t=>t.dataset.user===
e);function Xc(){if("hasNewer"in c().dataset)return null;let e=[...c().querySelectorAll(".message")].filter(t=>Kt(t)&&!D(t));return Po()&&e.length>0&&!N(e[e.length-
1])?null:e.reverse().find(N)??null}var Po=()=>_?.querySelector(".seen__words").dataset.direct==="true",Gc=({dataset:{seq:e,joined:t}},n)=>n>Number(t)&&Number(e)>=
n;function St(){if(!_||!c())return;let e=Xc(),t=e?yn().filter(n=>Gc(n,Number(e.dataset.seq))):[];k(()=>{e&&e.nextElementSibling!==_?e.after(_):!e&&!_.isConnected&&
c().append(_);let n=new Set(t.slice(0,To));for(let r of yn())r.hidden=!n.has(r);_.querySelector(".seen__more").textContent=t.length>To?`+${t.length-To}`:"";let o=_.
querySelector(".seen__words");Po()||(o.textContent=d("seen-by",{names:Vc(t)})),_.hidden=t.length===0})}var Vc=e=>{let t=e.map(n=>n.dataset.name);return t.length>
Mo?`${t.slice(0,Mo).join(", ")} +${t.length-Mo}`:t.join(", ")};async function Do(){let{thread:e}=c()?.dataset??{},t=_;if(!t)return;let n=await p(`/chats/${e}/ma\
rks`),o=n.ok?S(n.body).querySelector("#seen"):null;if(!(!o||_!==t||c()?.dataset.thread!==e)){for(let r of yn()){let s=[...o.children].find(a=>a.dataset.user===r.
dataset.user);s&&Number(r.dataset.seq)>Number(s.dataset.seq)&&(s.dataset.seq=r.dataset.seq)}_=o,_.hidden=!0,t.replaceWith(_),St()}}var Fs="/logout";function Ks(){document.addEventListener("submit",e=>{new URL(e.target.action,location.href).pathname===Fs&&(e.preventDefault(),Jc(e.target))}),
document.addEventListener("htmx:before:response",e=>{e.detail.ctx.response?.status===401&&(e.preventDefault(),ze())})}async function Jc(e){let t=e.closest(".row\
, li");t.parentElement.querySelector(".problem")?.remove(),addEventListener("pagehide",$n);let n=await p(Fs,{form:new FormData(e)});if(!n.ok){removeEventListener(
"pagehide",$n);let o=f("li","problem",n.problem?.text||d("try-again"));return o.setAttribute("role","alert"),t.after(o),o.scrollIntoView({block:"nearest"})}location.
assign("/login")}var No={};se(No,{connect:()=>Qc});function Qc(){document.addEventListener("click",e=>Us(e.target.closest(".spoiler"))),q(document,e=>{!e.target.matches?.(".spoiler")||e.key!=="Enter"&&e.key!==" "||
(e.preventDefault(),Us(e.target))})}function Us(e){e&&e.setAttribute("aria-expanded",String(e.classList.toggle("is-open")))}var re=64,el=/^\(\d+\) /,Oo=null;function Io(){Hs(),g("unread",e=>{document.body.dataset.unread=e.dataset.count,Hs()}),new MutationObserver(Ws).observe(document.
head,{childList:!0,subtree:!0,characterData:!0})}var bt=()=>Number(document.body.dataset.unread)||0;function Hs(){Ws(),tl()}function Ws(){let e=document.title.replace(
el,""),t=bt()>0?`(${bt()}) ${e}`:e;document.title!==t&&(document.title=t)}async function tl(){var t;let e=document.querySelector("link[rel=icon]");if(e){if((t=e.
dataset).plain??(t.plain=e.href),bt()===0){e.href!==e.dataset.plain&&(e.href=e.dataset.plain);return}try{if(Oo??(Oo=await nl(e.dataset.plain)),bt()===0)return;e.
href=ol(bt())}catch{}}}function nl(e){return new Promise((t,n)=>{let o=new Image(re,re);o.onload=()=>t(o),o.onerror=n,o.src=e})}function ol(e){let t=Object.assign(
document.createElement("canvas"),{width:re,height:re}),n=t.getContext("2d");n.drawImage(Oo,0,0,re,re);let o=e>99?"99+":String(e),r=Math.max(36,14+20*o.length);return n.
fillStyle="#0045ac",n.beginPath(),n.arc(re-r+18,46,18,Math.PI/2,Math.PI*1.5),n.arc(re-18,46,18,-Math.PI/2,Math.PI/2),n.fill(),n.fillStyle="#ffffff",n.font="bold\
 30px system-ui, sans-serif",n.textAlign="center",n.textBaseline="middle",n.fillText(o,re-r/2,47),t.toDataURL("image/png")}var sl=5e3,$o=3e3,xt=new Map,Sn={thread:"",at:-$o};g("typing",e=>{let{thread:t,user:n,name:o}=e.dataset;if(n===E()||$(n))return;xt.has(t)||xt.set(t,new Map);let r=xt.
get(t);clearTimeout(r.get(n)?.timer),r.set(n,{name:o,timer:setTimeout(()=>Bo(t,n),sl)}),Ro(t)});l("placed",({li:e,isNew:t})=>{let n=c();t&&n&&Bo(n.dataset.thread,
e.dataset.sender)});g("news",e=>Bo(e.dataset.thread,e.dataset.sender));function js(e,t){let n=e.querySelector("#composer textarea");Ro(e.dataset.thread),n?.addEventListener(
"input",()=>{n.value.trim()!==""&&!("editing"in n.form.dataset)&&al(e.dataset.thread)},{signal:t})}l("composed",()=>Sn={thread:"",at:-$o});function al(e){let t=performance.
now();Sn.thread===e&&t-Sn.at<$o||(Sn={thread:e,at:t},u("say",{event:"typing",data:{threadId:Number(e)}}))}function Bo(e,t){let n=xt.get(e);n?.has(t)&&(clearTimeout(
n.get(t).timer),n.delete(t),Ro(e))}function Ro(e){let t=[...xt.get(e)?.values()??[]].map(i=>i.name);u("list-typing",{thread:e,name:t[t.length-1]??""});let n=document.
querySelector(".thread .typing");if(!n||c()?.dataset.thread!==e)return;if(t.length===0)return n.replaceChildren();let o=f("span","dots",f("i"),f("i"),f("i"));o.
setAttribute("aria-hidden","true");let[r,s]=t.map(i=>f("b","",i)),a=t.length===1?"typing-one":t.length===2?"typing-two":"typing-many";n.replaceChildren(o,f("spa\
n","",...At(a,{a:r,b:s})))}l("placed",({li:e,isNew:t})=>{if(!t||!e.isConnected)return;if(N(e))return Ys();if(D(e))return;Number(c().dataset.lastRead)>=Number(e.dataset.seq)-1&&!(_t()&&Mt())&&
cl(e)});l("all-read",Ys);function cl(e){let t=f("li","divider divider--new",d("new-messages"));t.id="new-messages",k(()=>{Xs(),e.before(t),K(e)})}function Ys(){
k(Xs)}function Xs(){let e=document.getElementById("new-messages");if(!e)return;let t=ie(e);e.remove(),t&&K(t)}document.documentElement.classList.add("has-js");Xo();En(document);Ks();zr();Is();document.body.dataset.page==="settings"&&A.settings().then(({connect:e})=>e(),
()=>{});document.body.dataset.page==="app"?ll():document.getElementById("dock")&&dl();function ll(){C("dock",{}).state==="closed"&&Y("dock"),Io(),Gs(),Vs(),uo()}
async function dl(){Io(),uo(),(await A.dock()).connect(Vs,Gs)}function Gs(){Ar(),Cs()}function Vs(){Go();for(let e of[Fn,Qt,jt,No,bo,yo,io,Lo])e.connect();Ds([En,
mr,Rn,$r,Gr,Zn,Yr,Rs,Qo,ms,po,js,_s,Qr,ks,cr,Ur])}export{S as a,f as b,V as c,u as d,l as e,q as f,kt as g,g as h,p as i,qt as j,m as k,he as l,P as m,F as n,d as o,En as p,ae as q,Ee as r,ve as s,C as t,Z as u,
at as v,ne as w,Au as x,fi as y,Lu as z,mt as A,Di as B,A as C};

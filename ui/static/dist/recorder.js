import{Aa as g,Ba as C,Da as q,Fa as R,N as x,R as L,S as l,U as p,h as s,i as f,ia as E,l as m,m as w,ya as k,za as h}from"./main.js";var z=10*6e4,K=100,X=400,F=90,G=60,P={"audio/webm":"webm","audio/mp4":"m4a","audio/ogg":"ogg"},o=null,v=!1;w("send-recording",H);w("pane",()=>o&&!o.form.isConnected&&
b());async function I(e,t=!1){if(o||v)return;if(_(e),!C())return T(e,"needs-https","needs-https-text",!1);v=!0;let n=await navigator.mediaDevices.getUserMedia({
audio:!0}).catch(()=>null);if(v=!1,!e.isConnected)return n?.getTracks().forEach(r=>r.stop());if(!n)return T(e,"no-microphone","no-microphone-text",!0);V(e,n,t)}
async function ae(e,t){let n=t.currentTarget??e.querySelector(".hold__press"),r={x:t.clientX,y:t.clientY,at:Date.now()},a=!1,i=new AbortController,c=u=>{a||(a=!0,
i.abort(),o&&(u&&Date.now()-r.at>X?H():M()))};document.addEventListener("pointerup",()=>c(!0),{signal:i.signal}),document.addEventListener("pointercancel",()=>c(
!1),{signal:i.signal}),document.addEventListener("pointermove",({clientX:u,clientY:d})=>{if(!o)return;(getComputedStyle(n).direction==="rtl"?u-r.x:r.x-u)>F?(a=!0,
i.abort(),b()):r.y-d>G&&c(!1)},{signal:i.signal}),await I(e,!0),a&&M()}function V(e,t,n){let r=Object.keys(P).find(i=>MediaRecorder.isTypeSupported(i))??"",a=new MediaRecorder(
t,r?{mimeType:r}:{});o={form:e,stream:t,media:a,chunks:[],levels:[],from:Date.now(),isHeld:n,length:0,context:null,audio:null},a.addEventListener("dataavailable",
({data:i})=>i.size>0&&o?.media===a&&o.chunks.push(i)),a.start(1e3),W(o),o.timer=setInterval(Y,K),o.row=s("div","recorder"),o.row.tabIndex=-1,x(o.row,i=>{i.key===
"Escape"&&(i.preventDefault(),i.stopPropagation(),b())}),p(()=>{e.dataset.recording=n?"held":"",e.querySelector(".composer__line").hidden=!0,e.querySelector(".c\
omposer__field").append(o.row),S()}),m("files-changed"),n||o.row.focus({preventScroll:!0})}function W(e){try{e.context=new AudioContext,e.analyser=e.context.createAnalyser(),
e.context.createMediaStreamSource(e.stream).connect(e.analyser)}catch{e.analyser=null}}function Y(){let{analyser:e,levels:t,row:n,from:r}=o;if(e){let a=new Uint8Array(
e.fftSize);e.getByteTimeDomainData(a),t.push(Math.max(...a.map(i=>Math.abs(i-128)))/128)}else t.push(0);o.length=Date.now()-r,n.querySelector(".recorder__time").
textContent=g(o.length/1e3),n.querySelector(".wave")?.replaceWith(h(t.slice(-28))),o.length>=z&&O()}function S(){let{row:e,audio:t,isHeld:n,levels:r,length:a,form:i}=o,
c=s("span","recorder__time",g(a/1e3)),u=y("bin","drop-recording",b);if(t){let d=y("play","play",()=>t.paused?t.play().catch(()=>{}):t.pause());for(let A of["pla\
y","pause","ended"])t.addEventListener(A,()=>{d.replaceChildren(f(t.paused?"play":"pause")),d.setAttribute("aria-label",l(t.paused?"play":"pause"))});e.replaceChildren(
u,d,h(k(r)),s("span","recorder__gap"),c)}else n?e.replaceChildren(s("span","recorder__dot"),c,s("span","recorder__hint",f("previous"),l("slide-cancels"))):e.replaceChildren(
u,s("span","recorder__dot"),c,h(r.slice(-28)),s("span","recorder__gap"),y("stop","stop-recording",O));c.setAttribute("role","timer"),e.setAttribute("role","grou\
p"),e.setAttribute("aria-label",l("recording")),i.classList.toggle("composer--held",n)}function M(){o?.isHeld&&(o.isHeld=!1,o.form.dataset.recording="",S(),m("f\
iles-changed"))}async function O(){let e=o;if(!e||e.audio)return;let t=await j(e);o===e&&(e.isHeld=!1,e.audio=new Audio(URL.createObjectURL(t)),S(),e.row.querySelectorAll(
"button")[1].focus({preventScroll:!0}))}async function j(e){if(clearInterval(e.timer),e.media.state!=="inactive"){let t=new Promise(n=>e.media.addEventListener(
"stop",n,{once:!0}));e.media.stop(),await t}return B(e),new Blob(e.chunks,{type:e.media.mimeType.split(";")[0]})}function B({stream:e,context:t,timer:n,audio:r}){
clearInterval(n),e.getTracks().forEach(a=>a.stop()),t?.state!=="closed"&&t?.close().catch(()=>{}),r?.pause()}async function H(){let e=o;if(!e)return;let t=await j(
e);if(o!==e)return;N();let n=new File([t],`voice-message.${P[t.type]??"webm"}`,{type:t.type}),r=await R(e.form,n);r.length>0&&E({content:"",files:r})}function b(){
if(!o)return;let{media:e}=o;B(o),e.state!=="inactive"&&e.stop(),N()}function N(){let{form:e,row:t,audio:n}=o;o=null,n&&URL.revokeObjectURL(n.src),e.isConnected&&
(p(()=>{t.remove(),e.querySelector(".composer__line").hidden=!1,delete e.dataset.recording,e.classList.remove("composer--held")}),m("files-changed"),L()||e.querySelector(
"textarea")?.focus({preventScroll:!0}))}function T(e,t,n,r){let a=y("close","close",()=>{_(e),e.querySelector("textarea")?.focus({preventScroll:!0})}),i=s("div",
"hint-card__foot",D("choose-recording",()=>{_(e),q({accept:"audio/*",isVoice:!0})}));r&&i.prepend(D("try-microphone",()=>I(e)));let c=s("div","hint-card",s("div",
"hint-card__head",s("b","",l(t)),a),s("span","",l(n)),i);c.setAttribute("role","status"),p(()=>e.querySelector(".composer__field").prepend(c)),i.querySelector("\
button").focus({preventScroll:!0})}function _(e){p(()=>e.querySelector(".hint-card")?.remove())}function y(e,t,n){let r=s("button","icon-button",f(e));return r.
type="button",r.setAttribute("aria-label",l(t)),r.addEventListener("click",n),r}function D(e,t){let n=s("button","button button--small button--quiet",l(e));return n.
type="button",n.addEventListener("click",t),n}export{ae as hold,I as start};

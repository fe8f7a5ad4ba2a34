import{L as A,P as L,Q as l,R as p,ca as k,h as s,i as f,l as m,m as w,sa as C,ta as h,ua as g,va as q,xa as E,za as R}from"./main.js";var N=10*6e4,z=100,X=400,F=90,G=60,U={"audio/webm":"webm","audio/mp4":"m4a","audio/ogg":"ogg"},n=null,v=!1;w("send-recording",H);w("pane",()=>n&&!n.form.isConnected&&
b());async function P(e,t=!1){if(n||v)return;if(_(e),!q())return T(e,"needs-https","needs-https-text",!1);v=!0;let o=await navigator.mediaDevices.getUserMedia({
audio:!0}).catch(()=>null);if(v=!1,!e.isConnected)return o?.getTracks().forEach(r=>r.stop());if(!o)return T(e,"no-microphone","no-microphone-text",!0);V(e,o,t)}
async function ae(e,t){let o=t.currentTarget??e.querySelector(".hold__press"),r={x:t.clientX,y:t.clientY,at:Date.now()},a=!1,i=new AbortController,c=u=>{a||(a=!0,
i.abort(),n&&(u&&Date.now()-r.at>X?H():M()))};document.addEventListener("pointerup",()=>c(!0),{signal:i.signal}),document.addEventListener("pointercancel",()=>c(
!1),{signal:i.signal}),document.addEventListener("pointermove",({clientX:u,clientY:d})=>{if(!n)return;(getComputedStyle(o).direction==="rtl"?u-r.x:r.x-u)>F?(a=!0,
i.abort(),b()):r.y-d>G&&c(!1)},{signal:i.signal}),await P(e,!0),a&&M()}function V(e,t,o){let r=Object.keys(U).find(i=>MediaRecorder.isTypeSupported(i))??"",a=new MediaRecorder(
t,r?{mimeType:r}:{});n={form:e,stream:t,media:a,chunks:[],levels:[],from:Date.now(),isHeld:o,length:0,context:null,audio:null},a.addEventListener("dataavailable",
({data:i})=>i.size>0&&n?.media===a&&n.chunks.push(i)),a.start(1e3),W(n),n.timer=setInterval(Y,z),n.row=s("div","recorder"),n.row.tabIndex=-1,A(n.row,i=>{i.key===
"Escape"&&(i.preventDefault(),i.stopPropagation(),b())}),p(()=>{e.dataset.recording=o?"held":"",e.querySelector(".composer__line").hidden=!0,e.querySelector(".c\
omposer__field").append(n.row),S()}),m("files-changed"),o||n.row.focus({preventScroll:!0})}function W(e){try{e.context=new AudioContext,e.analyser=e.context.createAnalyser(),
e.context.createMediaStreamSource(e.stream).connect(e.analyser)}catch{e.analyser=null}}function Y(){let{analyser:e,levels:t,row:o,from:r}=n;if(e){let a=new Uint8Array(
e.fftSize);e.getByteTimeDomainData(a),t.push(Math.max(...a.map(i=>Math.abs(i-128)))/128)}else t.push(0);n.length=Date.now()-r,o.querySelector(".recorder__time").
textContent=g(n.length/1e3),o.querySelector(".wave")?.replaceWith(h(t.slice(-28))),n.length>=N&&I()}function S(){let{row:e,audio:t,isHeld:o,levels:r,length:a,form:i}=n,
c=s("span","recorder__time",g(a/1e3)),u=y("bin","drop-recording",b);if(t){let d=y("play","play",()=>t.paused?t.play().catch(()=>{}):t.pause());for(let x of["pla\
y","pause","ended"])t.addEventListener(x,()=>{d.replaceChildren(f(t.paused?"play":"pause")),d.setAttribute("aria-label",l(t.paused?"play":"pause"))});e.replaceChildren(
u,d,h(C(r)),s("span","recorder__gap"),c)}else o?e.replaceChildren(s("span","recorder__dot"),c,s("span","recorder__hint",f("previous"),l("slide-cancels"))):e.replaceChildren(
u,s("span","recorder__dot"),c,h(r.slice(-28)),s("span","recorder__gap"),y("stop","stop-recording",I));c.setAttribute("role","timer"),e.setAttribute("role","grou\
p"),e.setAttribute("aria-label",l("recording")),i.classList.toggle("composer--held",o)}function M(){n?.isHeld&&(n.isHeld=!1,n.form.dataset.recording="",S(),m("f\
iles-changed"))}async function I(){let e=n;if(!e||e.audio)return;let t=await j(e);n===e&&(e.isHeld=!1,e.audio=new Audio(URL.createObjectURL(t)),S(),e.row.querySelectorAll(
"button")[1].focus({preventScroll:!0}))}async function j(e){if(clearInterval(e.timer),e.media.state!=="inactive"){let t=new Promise(o=>e.media.addEventListener(
"stop",o,{once:!0}));e.media.stop(),await t}return B(e),new Blob(e.chunks,{type:e.media.mimeType.split(";")[0]})}function B({stream:e,context:t,timer:o,audio:r}){
clearInterval(o),e.getTracks().forEach(a=>a.stop()),t?.state!=="closed"&&t?.close().catch(()=>{}),r?.pause()}async function H(){let e=n;if(!e)return;let t=await j(
e);if(n!==e)return;K();let o=new File([t],`voice-message.${U[t.type]??"webm"}`,{type:t.type}),r=await R(e.form,o);r.length>0&&k({content:"",files:r})}function b(){
if(!n)return;let{media:e}=n;B(n),e.state!=="inactive"&&e.stop(),K()}function K(){let{form:e,row:t,audio:o}=n;n=null,o&&URL.revokeObjectURL(o.src),e.isConnected&&
(p(()=>{t.remove(),e.querySelector(".composer__line").hidden=!1,delete e.dataset.recording,e.classList.remove("composer--held")}),m("files-changed"),L()||e.querySelector(
"textarea")?.focus({preventScroll:!0}))}function T(e,t,o,r){let a=y("close","close",()=>{_(e),e.querySelector("textarea")?.focus({preventScroll:!0})}),i=s("div",
"hint-card__foot",D("choose-recording",()=>{_(e),E({accept:"audio/*",isVoice:!0})}));r&&i.prepend(D("try-microphone",()=>P(e)));let c=s("div","hint-card",s("div",
"hint-card__head",s("b","",l(t)),a),s("span","",l(o)),i);c.setAttribute("role","status"),p(()=>e.querySelector(".composer__field").prepend(c)),i.querySelector("\
button").focus({preventScroll:!0})}function _(e){p(()=>e.querySelector(".hint-card")?.remove())}function y(e,t,o){let r=s("button","icon-button",f(e));return r.
type="button",r.setAttribute("aria-label",l(t)),r.addEventListener("click",o),r}function D(e,t){let o=s("button","button button--small button--quiet",l(e));return o.
type="button",o.addEventListener("click",t),o}export{ae as hold,P as start};

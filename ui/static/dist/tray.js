import{Da as $,G as z,H as U,N as C,S as i,U as D,X as R,Z as M,da as B,ea as y,fa as N,h as l,i as b,l as h,m as w}from"./main.js";var Z=100*1024*1024,k="files",A=null;function ee(){return A??(A=new Promise((e,t)=>{let r=indexedDB.open(R(k),1);r.onupgradeneeded=()=>r.result.createObjectStore(
k),r.onsuccess=()=>{r.result.onversionchange=()=>r.result.close(),e(r.result)},r.onerror=()=>t(r.error)})),A}async function S(e,t,r){try{let o=(await ee()).transaction(
k,e),a=t(o.objectStore(k));return await new Promise((s,d)=>{o.oncomplete=s,o.onabort=o.onerror=()=>d(o.error)}),a?.result??r}catch{return r}}var j=(e,t)=>t.size<=
Z&&S("readwrite",r=>{r.put(t,e)}),I=e=>S("readonly",t=>t.get(e),null),L=e=>S("readwrite",t=>{t.delete(e)});async function W(){let e=await S("readonly",r=>r.getAllKeys(),
[]),t=new Set(B().flatMap(({files:r})=>r??[]).map(({key:r})=>r));for(let r of e)t.has(r)||L(r)}var re=2,g=new Map,_=new Set,u=new Map,n=null,F=null,c=e=>g.get(e)??[],p=e=>e.closest("[data-thread]").dataset.thread;function Se(e){F=e,W()}var Le=e=>c(e).length,
Ee=e=>c(e).some(t=>t.state()==="failed"),Oe=e=>u.has(e),qe=e=>u.get(e)?.preview??null;function ze(e){n=e,m()}function Ae(e,t){n=e;let r=p(n),o=[...c(r)],a=Number(
n.dataset.maxFiles)-o.length;for(let s of t.slice(0,Math.max(0,a)))o.push(K(s));g.set(r,o),m(),de(t.length>a?i("too-many-files",{max:n.dataset.maxFiles}):""),n.
querySelector("textarea")?.focus({preventScroll:!0}),x()}function Te(e,t){n=e;let r=p(n),o=t.map(a=>u.get(a.key)??(a.id?oe(a):null)).filter(Boolean);g.set(r,[...o,
...c(r)].slice(0,Number(n.dataset.maxFiles))),m()}var Ue=e=>_.has(e)&&c(e).length>0;function Ce(e){let t=c(e);return g.delete(e),_.delete(e),m(),t.map(P)}function P({
key:e,file:t,name:r,type:o,size:a,upload:s}){return!s.id&&t&&j(e,t),{key:e,name:r,type:o,size:a,id:s.id,path:s.path??""}}async function De(e){let t=await Promise.
all(e.map(({key:r})=>I(r)));return t.every(Boolean)?(e.forEach(({key:r,path:o},a)=>u.has(r)||H(t[a],r,o)),x(),!0):!1}function Re(e,t){n=e;let r=K(t);return x(),
[P(r)]}w("sent-files",({files:e})=>e.forEach(({key:t})=>E(t)));w("dropped-files",({files:e})=>e.forEach(({key:t,id:r})=>{let o=u.get(t);o?o.upload.cancel():r&&fetch(
z(r),{method:"DELETE"}).catch(()=>{}),E(t)}));w("retry-files",({files:e})=>e.forEach(({key:t})=>G(u.get(t))));function K(e){let t=H(e,M());return e.size>Number(
n.dataset.maxBytes)&&(t.tooLarge=i("file-too-large",{name:e.name,size:y(Number(n.dataset.maxBytes))})),t}function H(e,t,r=""){let o={key:t,file:e,name:e.name,type:e.
type,size:e.size,preview:null,tooLarge:""};return o.state=()=>o.tooLarge?"failed":o.upload.state,o.upload=new F(e,()=>ne(o),r),e.type.startsWith("image/")&&ae(o),
u.set(t,o),o}function oe({key:e,name:t,type:r,size:o,id:a}){let s={key:e,name:t,type:r,size:o,preview:null,tooLarge:"",upload:{state:"done",sent:o,id:a,cancel(){
fetch(z(a),{method:"DELETE"}).catch(()=>{})}}};return s.state=()=>"done",r.startsWith("image/")&&(s.preview={url:`${U(a)}?size=160`,width:160,height:160}),u.set(
e,s),s}function ae(e){let t=URL.createObjectURL(e.file),r=new Image;r.onload=()=>{if(!u.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:r.naturalWidth,
height:r.naturalHeight},m(),h("previewed",{key:e.key})},r.onerror=()=>URL.revokeObjectURL(t),r.src=t}function E(e){let t=u.get(e);u.delete(e),L(e);let r=t?.preview?.
url;r?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(r),1e4)}function x(){let e=[...u.values()],t=re-e.filter(r=>r.state()==="sending").length;for(let r of e){
if(t<=0)return;r.state()==="waiting"&&(t--,r.upload.run())}}function G(e){!e||e.tooLarge||e.upload.state!=="failed"||(e.upload.state="waiting",x())}function ne(e){
let{state:t,sent:r,id:o,path:a,problem:s}=e.upload;t==="done"?(L(e.key),h("uploaded",{key:e.key,id:o})):t==="failed"?h("upload-failed",{key:e.key,problem:s}):h(
"upload-progress",{key:e.key,path:a,part:e.size?r/e.size:0}),(t==="done"||t==="failed")&&x(),n&&c(p(n)).includes(e)&&V(e)}function J(e){let t=p(n),r=c(t).indexOf(
e);g.set(t,c(t).filter(a=>a!==e)),e.upload.cancel(),E(e.key),m(),x();let o=n.querySelectorAll(".tray__item");(o[Math.min(r,o.length-1)]??n.querySelector("textar\
ea")).focus({preventScroll:!0})}function Q(e,t){let r=p(n),o=c(r).filter(a=>a!==e);o.splice(Math.max(0,t),0,e),g.set(r,o),m()}function m(){if(!n?.isConnected)return;
let e=n.querySelector(".tray-holder"),t=c(p(n));D(()=>{if(e.hidden=t.length===0,t.length===0)e.replaceChildren();else{let r=document.activeElement?.closest?.(".\
tray__item")?.dataset.key,o=l("div","tray",...t.map(se),t.length<Number(n.dataset.maxFiles)?ce():"");o.setAttribute("role","list");let a=l("p","tray__note",l("s\
pan",""),t.some(d=>d.preview)?ie():"",O("tray__all",i("cancel-all"),ue));a.setAttribute("role","status");let s=e.querySelector(".tray")?.scrollLeft??0;e.replaceChildren(
o,a),o.scrollLeft=s,r&&o.querySelector(`[data-key="${r}"]`)?.focus({preventScroll:!0});for(let d of t)V(d)}}),h("files-changed")}function se(e){let t=l("div","t\
ray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute("aria-label",`${e.name}, ${y(e.size)}`),t.title=
i("tray-hint"),e.preview){let o=l("img","");Object.assign(o,{src:e.preview.url,alt:"",draggable:!1}),t.append(o)}else t.classList.add("tray__item--card"),t.append(
l("span","file__kind",N(e.name)||b("file")),l("span","tray__text",l("b","",e.name),l("span","",y(e.size))));let r=O("tray__remove",b("close"),()=>J(e));return r.
setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(r,l("span","tray__state",l("span",""),l("span","track",l("i","")))),C(t,o=>le(o,e)),t.addEventListener(
"dragstart",o=>{o.dataTransfer.setData("text/x-tray",e.key),o.dataTransfer.effectAllowed="move"}),t.addEventListener("dragover",o=>o.dataTransfer.types.includes(
"text/x-tray")&&o.preventDefault()),t.addEventListener("drop",o=>{let a=u.get(o.dataTransfer.getData("text/x-tray"));a&&(o.preventDefault(),Q(a,c(p(n)).indexOf(
e)))}),t}function le(e,t){let r={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")J(t);else if(r&&e.altKey)Q(t,c(p(n)).indexOf(t)+r);else if(r)
e.target[r<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}function ie(){let e=p(n),t=l("input","ch\
eck");return t.type="checkbox",t.checked=_.has(e),t.addEventListener("change",()=>t.checked?_.add(e):_.delete(e)),l("label","tray__choice",t,i("hide-as-spoiler"))}
function ce(){let e=O("tray__add",b("plus"),()=>$({}));return e.setAttribute("aria-label",i("add-files")),e}function V(e){let t=n.querySelector(`.tray__item[dat\
a-key="${e.key}"]`);if(!t)return;let r=e.state(),o=t.querySelector(".tray__state"),a=e.size?Math.min(99,Math.floor(100*e.upload.sent/e.size)):0;t.classList.toggle(
"tray__item--failed",r==="failed"),o.hidden=r==="done"||r==="failed",o.firstElementChild.textContent=r==="waiting"?i("upload-waits"):i("percent",{percent:a}),o.
lastElementChild.hidden=r==="waiting",o.querySelector("i").style.width=`${a}%`;let s=c(p(n)),d=s.find(f=>f.state()==="failed"),v=n.querySelector(".tray__note");
v.classList.toggle("tray__note--failed",!!d);let q=s.filter(f=>f.state()==="done").length,T=f=>f.reduce((X,Y)=>X+Y,0);v.firstElementChild.textContent=d?d.tooLarge||
d.upload.problem:q===s.length?i("files-ready",{n:q}):i("files-progress",{done:q,all:s.length,sent:y(T(s.map(f=>f.upload.sent))),size:y(T(s.map(f=>f.size)))}),v.
querySelector(".tray__retry")?.remove(),d&&!d.tooLarge&&v.lastElementChild.before(O("tray__retry",i("retry"),()=>G(d))),h("files-changed")}function de(e){h("com\
poser-note",{words:e})}function ue(){let e=p(n);for(let t of c(e))t.upload.cancel(),E(t.key);g.delete(e),_.delete(e),m(),x(),n.querySelector("textarea")?.focus(
{preventScroll:!0})}function O(e,t,r){let o=l("button",e,t);return o.type="button",o.addEventListener("click",r),o}function Me(e){pe();let t=e.closest(".thread").
querySelector(".thread__stage"),{title:r}=e.closest("[data-thread]").dataset,o=i("files-limit",{max:e.dataset.maxFiles,size:y(Number(e.dataset.maxBytes))}),a=l(
"div","drop",l("span","drop__sign",b("upload")),l("b","",i("drop-to",{name:r})),l("span","drop__hint",`${i("drop-hint")} ${o}`));t.append(a)}function pe(){document.
querySelector(".drop")?.remove()}export{Ae as add,Le as count,Re as hand,pe as hideDrop,Ee as isHeldUp,Ue as isSpoiler,Oe as isUnderWay,qe as previewOf,Te as restore,De as revive,ze as show,Me as showDrop,
Ce as take,Se as useUpload};

import{Da as $,G as A,H as U,N as C,S as i,U as D,X as R,Z as M,da as B,ea as y,fa as N,h as l,i as b,l as h,m as w}from"./main.js";var Z=100*1024*1024,S="files",k=null;function ee(){return k??(k=new Promise((e,t)=>{let r=indexedDB.open(R(S),1);r.onupgradeneeded=()=>r.result.createObjectStore(
S),r.onsuccess=()=>{r.result.onversionchange=()=>r.result.close(),e(r.result)},r.onerror=()=>{k=null,t(r.error)}})),k}async function L(e,t,r){try{let o=(await ee()).
transaction(S,e),n=t(o.objectStore(S));return await new Promise((s,d)=>{o.oncomplete=s,o.onabort=o.onerror=()=>d(o.error)}),n?.result??r}catch{return r}}var j=(e,t)=>t.
size<=Z&&L("readwrite",r=>{r.put(t,e)}),I=e=>L("readonly",t=>t.get(e),null),E=e=>L("readwrite",t=>{t.delete(e)});async function W(){let e=await L("readonly",r=>r.
getAllKeys(),[]),t=new Set(B().flatMap(({files:r})=>r??[]).map(({key:r})=>r));for(let r of e)t.has(r)||E(r)}var re=2,g=new Map,_=new Set,u=new Map,a=null,F=null,c=e=>g.get(e)??[],p=e=>e.closest("[data-thread]").dataset.thread;function Se(e){F=e,W()}var Le=e=>c(e).length,
Ee=e=>c(e).some(t=>t.state()==="failed"),Oe=e=>u.has(e),qe=e=>u.get(e)?.preview??null;function ze(e){a=e,m()}function Ae(e,t){a=e;let r=p(a),o=[...c(r)],n=Number(
a.dataset.maxFiles)-o.length;for(let s of t.slice(0,Math.max(0,n)))o.push(K(s));g.set(r,o),m(),de(t.length>n?i("too-many-files",{max:a.dataset.maxFiles}):""),a.
querySelector("textarea")?.focus({preventScroll:!0}),x()}function Te(e,t){a=e;let r=p(a),o=t.map(n=>u.get(n.key)??(n.id?oe(n):null)).filter(Boolean);g.set(r,[...o,
...c(r)].slice(0,Number(a.dataset.maxFiles))),m()}var Ue=e=>_.has(e)&&c(e).length>0;function Ce(e){let t=c(e);return g.delete(e),_.delete(e),m(),t.map(P)}function P({
key:e,file:t,name:r,type:o,size:n,upload:s}){return!s.id&&t&&j(e,t),{key:e,name:r,type:o,size:n,id:s.id,path:s.path??""}}async function De(e){let t=await Promise.
all(e.map(({key:r})=>I(r)));return t.every(Boolean)?(e.forEach(({key:r,path:o},n)=>u.has(r)||H(t[n],r,o)),x(),!0):!1}function Re(e,t){a=e;let r=K(t);return x(),
[P(r)]}w("sent-files",({files:e})=>e.forEach(({key:t})=>O(t)));w("dropped-files",({files:e})=>e.forEach(({key:t,id:r})=>{let o=u.get(t);o?o.upload.cancel():r&&fetch(
A(r),{method:"DELETE"}).catch(()=>{}),O(t)}));w("retry-files",({files:e})=>e.forEach(({key:t})=>G(u.get(t))));function K(e){let t=H(e,M());return e.size>Number(
a.dataset.maxBytes)&&(t.tooLarge=i("file-too-large",{name:e.name,size:y(Number(a.dataset.maxBytes))})),t}function H(e,t,r=""){let o={key:t,file:e,name:e.name,type:e.
type,size:e.size,preview:null,tooLarge:""};return o.state=()=>o.tooLarge?"failed":o.upload.state,o.upload=new F(e,()=>ae(o),r),e.type.startsWith("image/")&&ne(o),
u.set(t,o),o}function oe({key:e,name:t,type:r,size:o,id:n}){let s={key:e,name:t,type:r,size:o,preview:null,tooLarge:"",upload:{state:"done",sent:o,id:n,cancel(){
fetch(A(n),{method:"DELETE"}).catch(()=>{})}}};return s.state=()=>"done",r.startsWith("image/")&&(s.preview={url:`${U(n)}?size=160`,width:160,height:160}),u.set(
e,s),s}function ne(e){let t=URL.createObjectURL(e.file),r=new Image;r.onload=()=>{if(!u.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:r.naturalWidth,
height:r.naturalHeight},m(),h("previewed",{key:e.key})},r.onerror=()=>URL.revokeObjectURL(t),r.src=t}function O(e){let t=u.get(e);u.delete(e),E(e);let r=t?.preview?.
url;r?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(r),1e4)}function x(){let e=[...u.values()],t=re-e.filter(r=>r.state()==="sending").length;for(let r of e){
if(t<=0)return;r.state()==="waiting"&&(t--,r.upload.run())}}function G(e){!e||e.tooLarge||e.upload.state!=="failed"||(e.upload.state="waiting",x())}function ae(e){
let{state:t,sent:r,id:o,path:n,problem:s}=e.upload;t==="done"?(E(e.key),h("uploaded",{key:e.key,id:o})):t==="failed"?h("upload-failed",{key:e.key,problem:s}):h(
"upload-progress",{key:e.key,path:n,part:e.size?r/e.size:0}),(t==="done"||t==="failed")&&x(),a&&c(p(a)).includes(e)&&V(e)}function J(e){let t=p(a),r=c(t).indexOf(
e);g.set(t,c(t).filter(n=>n!==e)),e.upload.cancel(),O(e.key),m(),x();let o=a.querySelectorAll(".tray__item");(o[Math.min(r,o.length-1)]??a.querySelector("textar\
ea")).focus({preventScroll:!0})}function Q(e,t){let r=p(a),o=c(r).filter(n=>n!==e);o.splice(Math.max(0,t),0,e),g.set(r,o),m()}function m(){if(!a?.isConnected)return;
let e=a.querySelector(".tray-holder"),t=c(p(a));D(()=>{if(e.hidden=t.length===0,t.length===0)e.replaceChildren();else{let r=document.activeElement?.closest?.(".\
tray__item")?.dataset.key,o=l("div","tray",...t.map(se),t.length<Number(a.dataset.maxFiles)?ce():"");o.setAttribute("role","list");let n=l("p","tray__note",l("s\
pan",""),t.some(d=>d.preview)?ie():"",q("tray__all",i("cancel-all"),ue));n.setAttribute("role","status");let s=e.querySelector(".tray")?.scrollLeft??0;e.replaceChildren(
o,n),o.scrollLeft=s,r&&o.querySelector(`[data-key="${r}"]`)?.focus({preventScroll:!0});for(let d of t)V(d)}}),h("files-changed")}function se(e){let t=l("div","t\
ray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute("aria-label",`${e.name}, ${y(e.size)}`),t.title=
i("tray-hint"),e.preview){let o=l("img","");Object.assign(o,{src:e.preview.url,alt:"",draggable:!1}),t.append(o)}else t.classList.add("tray__item--card"),t.append(
l("span","file__kind",N(e.name)||b("file")),l("span","tray__text",l("b","",e.name),l("span","",y(e.size))));let r=q("tray__remove",b("close"),()=>J(e));return r.
setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(r,l("span","tray__state",l("span",""),l("span","track",l("i","")))),C(t,o=>le(o,e)),t.addEventListener(
"dragstart",o=>{o.dataTransfer.setData("text/x-tray",e.key),o.dataTransfer.effectAllowed="move"}),t.addEventListener("dragover",o=>o.dataTransfer.types.includes(
"text/x-tray")&&o.preventDefault()),t.addEventListener("drop",o=>{let n=u.get(o.dataTransfer.getData("text/x-tray"));n&&(o.preventDefault(),Q(n,c(p(a)).indexOf(
e)))}),t}function le(e,t){let r={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")J(t);else if(r&&e.altKey)Q(t,c(p(a)).indexOf(t)+r);else if(r)
e.target[r<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}function ie(){let e=p(a),t=l("input","ch\
eck");return t.type="checkbox",t.checked=_.has(e),t.addEventListener("change",()=>t.checked?_.add(e):_.delete(e)),l("label","tray__choice",t,i("hide-as-spoiler"))}
function ce(){let e=q("tray__add",b("plus"),()=>$({}));return e.setAttribute("aria-label",i("add-files")),e}function V(e){let t=a.querySelector(`.tray__item[dat\
a-key="${e.key}"]`);if(!t)return;let r=e.state(),o=t.querySelector(".tray__state"),n=e.size?Math.min(99,Math.floor(100*e.upload.sent/e.size)):0;t.classList.toggle(
"tray__item--failed",r==="failed"),o.hidden=r==="done"||r==="failed",o.firstElementChild.textContent=r==="waiting"?i("upload-waits"):i("percent",{percent:n}),o.
lastElementChild.hidden=r==="waiting",o.querySelector("i").style.width=`${n}%`;let s=c(p(a)),d=s.find(f=>f.state()==="failed"),v=a.querySelector(".tray__note");
v.classList.toggle("tray__note--failed",!!d);let z=s.filter(f=>f.state()==="done").length,T=f=>f.reduce((X,Y)=>X+Y,0);v.firstElementChild.textContent=d?d.tooLarge||
d.upload.problem:z===s.length?i("files-ready",{n:z}):i("files-progress",{done:z,all:s.length,sent:y(T(s.map(f=>f.upload.sent))),size:y(T(s.map(f=>f.size)))}),v.
querySelector(".tray__retry")?.remove(),d&&!d.tooLarge&&v.lastElementChild.before(q("tray__retry",i("retry"),()=>G(d))),h("files-changed")}function de(e){h("com\
poser-note",{words:e})}function ue(){let e=p(a);for(let t of c(e))t.upload.cancel(),O(t.key);g.delete(e),_.delete(e),m(),x(),a.querySelector("textarea")?.focus(
{preventScroll:!0})}function q(e,t,r){let o=l("button",e,t);return o.type="button",o.addEventListener("click",r),o}function Me(e){pe();let t=e.closest(".thread").
querySelector(".thread__stage"),{title:r}=e.closest("[data-thread]").dataset,o=i("files-limit",{max:e.dataset.maxFiles,size:y(Number(e.dataset.maxBytes))}),n=l(
"div","drop",l("span","drop__sign",b("upload")),l("b","",i("drop-to",{name:r})),l("span","drop__hint",`${i("drop-hint")} ${o}`));t.append(n)}function pe(){document.
querySelector(".drop")?.remove()}export{Ae as add,Le as count,Re as hand,pe as hideDrop,Ee as isHeldUp,Ue as isSpoiler,Oe as isUnderWay,qe as previewOf,Te as restore,De as revive,ze as show,Me as showDrop,
Ce as take,Se as useUpload};

import{D as z,H as h,I as O,h as s,i as _,j as E,k as i,o as m,p as k,w as q}from"./main.js";var N=2,g=new Map,d=new Map,n=null,A=null,c=e=>g.get(e)??[],f=e=>e.closest("[data-thread]").dataset.thread,te=e=>A=e,ae=e=>c(e).length,re=e=>c(e).some(t=>t.state()===
"failed"),oe=e=>d.has(e),ne=e=>d.get(e)?.preview??null;function se(e){n=e,y()}function le(e,t){n=e;let a=f(n),r=[...c(a)],o=Number(n.dataset.maxFiles)-r.length;
for(let l of t.slice(0,Math.max(0,o)))r.push(M(l));g.set(a,r),y(),H(t.length>o?i("too-many-files",{max:n.dataset.maxFiles}):""),n.querySelector("textarea")?.focus(
{preventScroll:!0}),x()}function ie(e,t){n=e;let a=f(n),r=t.map(o=>d.get(o.key)??(o.id?B(o):null)).filter(Boolean);g.set(a,[...r,...c(a)].slice(0,Number(n.dataset.
maxFiles))),y()}function ce(e){let t=c(e);return g.delete(e),y(),t.map(({key:a,name:r,type:o,size:l,upload:u})=>({key:a,name:r,type:o,size:l,id:u.id}))}k("sent-\
files",({files:e})=>e.forEach(({key:t})=>v(t)));k("dropped-files",({files:e})=>e.forEach(({key:t,id:a})=>{let r=d.get(t);r?r.upload.cancel():a&&fetch(`/api/uplo\
ads/${a}`,{method:"DELETE"}).catch(()=>{}),v(t)}));k("retry-files",({files:e})=>e.forEach(({key:t})=>U(d.get(t))));function M(e){let t={key:z(),file:e,name:e.name,
type:e.type,size:e.size,preview:null,tooLarge:""};return t.state=()=>t.tooLarge?"failed":t.upload.state,t.upload=new A(e,()=>j(t)),e.size>Number(n.dataset.maxBytes)&&
(t.tooLarge=i("file-too-large",{name:e.name,size:h(Number(n.dataset.maxBytes))})),e.type.startsWith("image/")&&W(t),d.set(t.key,t),t}function B({key:e,name:t,type:a,
size:r,id:o}){let l={key:e,name:t,type:a,size:r,preview:null,tooLarge:"",upload:{state:"done",sent:r,id:o,cancel(){fetch(`/api/uploads/${o}`,{method:"DELETE"}).
catch(()=>{})}}};return l.state=()=>"done",a.startsWith("image/")&&(l.preview={url:`/files/${o}/thumb?size=160`,width:160,height:160}),d.set(e,l),l}function W(e){
let t=URL.createObjectURL(e.file),a=new Image;a.onload=()=>{if(!d.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:a.naturalWidth,height:a.naturalHeight},
y()},a.onerror=()=>URL.revokeObjectURL(t),a.src=t}function v(e){let t=d.get(e);d.delete(e);let a=t?.preview?.url;a?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(
a),1e4)}function x(){let e=[...d.values()],t=N-e.filter(a=>a.state()==="sending").length;for(let a of e){if(t<=0)return;a.state()==="waiting"&&(t--,a.upload.run())}}
function U(e){!e||e.tooLarge||e.upload.state!=="failed"||(e.upload.state="waiting",x())}function j(e){let{state:t,sent:a,id:r,problem:o}=e.upload;t==="done"?m("\
uploaded",{key:e.key,id:r}):t==="failed"?m("upload-failed",{key:e.key,problem:o}):m("upload-progress",{key:e.key,part:e.size?a/e.size:0}),(t==="done"||t==="fail\
ed")&&x(),n&&c(f(n)).includes(e)&&T(e)}function C(e){let t=f(n),a=c(t).indexOf(e);g.set(t,c(t).filter(o=>o!==e)),e.upload.cancel(),v(e.key),y(),x();let r=n.querySelectorAll(
".tray__item");(r[Math.min(a,r.length-1)]??n.querySelector("textarea")).focus({preventScroll:!0})}function D(e,t){let a=f(n),r=c(a).filter(o=>o!==e);r.splice(Math.
max(0,t),0,e),g.set(a,r),y()}function y(){if(!n?.isConnected)return;let e=n.querySelector(".tray-holder"),t=c(f(n));q(()=>{if(e.hidden=t.length===0,t.length===0)
e.replaceChildren();else{let a=document.activeElement?.closest?.(".tray__item")?.dataset.key,r=s("div","tray",...t.map(F),t.length<Number(n.dataset.maxFiles)?K():
"");r.setAttribute("role","list");let o=s("p","tray__note",s("span",""),w("tray__all",i("cancel-all"),P));o.setAttribute("role","status");let l=e.querySelector(
".tray")?.scrollLeft??0;e.replaceChildren(r,o),r.scrollLeft=l,a&&r.querySelector(`[data-key="${a}"]`)?.focus({preventScroll:!0});for(let u of t)T(u)}}),m("files\
-changed")}function F(e){let t=s("div","tray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute("aria-l\
abel",`${e.name}, ${h(e.size)}`),t.title=i("tray-hint"),e.preview){let r=s("img","");Object.assign(r,{src:e.preview.url,alt:"",draggable:!1}),t.append(r)}else t.
classList.add("tray__item--card"),t.append(s("span","file__kind",O(e.name)||_("file")),s("span","tray__text",s("b","",e.name),s("span","",h(e.size))));let a=w("\
tray__remove",_("close"),()=>C(e));return a.setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(a,s("span","tray__state",s("span",""),s("span","t\
rack",s("i","")))),E(t,r=>I(r,e)),t.addEventListener("dragstart",r=>{r.dataTransfer.setData("text/x-tray",e.key),r.dataTransfer.effectAllowed="move"}),t.addEventListener(
"dragover",r=>r.dataTransfer.types.includes("text/x-tray")&&r.preventDefault()),t.addEventListener("drop",r=>{let o=d.get(r.dataTransfer.getData("text/x-tray"));
o&&(r.preventDefault(),D(o,c(f(n)).indexOf(e)))}),t}function I(e,t){let a={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")C(t);else if(a&&
e.altKey)D(t,c(f(n)).indexOf(t)+a);else if(a)e.target[a<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}
function K(){let e=w("tray__add",_("plus"),()=>n.querySelector("input[type=file]").click());return e.setAttribute("aria-label",i("add-files")),e}function T(e){let t=n.
querySelector(`.tray__item[data-key="${e.key}"]`);if(!t)return;let a=e.state(),r=t.querySelector(".tray__state"),o=e.size?Math.min(99,Math.floor(100*e.upload.sent/
e.size)):0;t.classList.toggle("tray__item--failed",a==="failed"),r.hidden=a==="done"||a==="failed",r.firstElementChild.textContent=a==="waiting"?i("upload-waits"):
i("percent",{percent:o}),r.lastElementChild.hidden=a==="waiting",r.querySelector("i").style.width=`${o}%`;let l=c(f(n)),u=l.find(p=>p.state()==="failed"),b=n.querySelector(
".tray__note");b.classList.toggle("tray__note--failed",!!u);let L=l.filter(p=>p.state()==="done").length,S=p=>p.reduce(($,R)=>$+R,0);b.firstElementChild.textContent=
u?u.tooLarge||u.upload.problem:L===l.length?i("files-ready",{n:L}):i("files-progress",{done:L,all:l.length,sent:h(S(l.map(p=>p.upload.sent))),size:h(S(l.map(p=>p.
size)))}),b.querySelector(".tray__retry")?.remove(),u&&!u.tooLarge&&b.lastElementChild.before(w("tray__retry",i("retry"),()=>U(u))),m("files-changed")}function H(e){
m("composer-note",{words:e})}function P(){let e=f(n);for(let t of c(e))t.upload.cancel(),v(t.key);g.delete(e),y(),x(),n.querySelector("textarea")?.focus({preventScroll:!0})}
function w(e,t,a){let r=s("button",e,t);return r.type="button",r.addEventListener("click",a),r}function de(e){G();let t=e.closest(".thread").querySelector(".thr\
ead__stage"),{title:a}=e.closest("[data-thread]").dataset,r=i("files-limit",{max:e.dataset.maxFiles,size:h(Number(e.dataset.maxBytes))}),o=s("div","drop",s("spa\
n","drop__sign",_("upload")),s("b","",i("drop-to",{name:a})),s("span","drop__hint",`${i("drop-hint")} ${r}`));t.append(o)}function G(){document.querySelector(".\
drop")?.remove()}export{le as add,ae as count,G as hideDrop,re as isHeldUp,oe as isUnderWay,ne as previewOf,ie as restore,se as show,de as showDrop,ce as take,te as useUpload};

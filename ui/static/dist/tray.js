import{A as h,B as O,S as A,h as l,i as _,j as m,k,l as S,m as i,u as z,x as q}from"./main.js";var B=2,g=new Map,u=new Map,n=null,U=null,c=e=>g.get(e)??[],f=e=>e.closest("[data-thread]").dataset.thread,re=e=>U=e,oe=e=>c(e).length,ne=e=>c(e).some(t=>t.state()===
"failed"),se=e=>u.has(e),le=e=>u.get(e)?.preview??null;function ie(e){n=e,y()}function ce(e,t){n=e;let a=f(n),r=[...c(a)],o=Number(n.dataset.maxFiles)-r.length;
for(let s of t.slice(0,Math.max(0,o)))r.push(C(s));g.set(a,r),y(),P(t.length>o?i("too-many-files",{max:n.dataset.maxFiles}):""),n.querySelector("textarea")?.focus(
{preventScroll:!0}),x()}function de(e,t){n=e;let a=f(n),r=t.map(o=>u.get(o.key)??(o.id?W(o):null)).filter(Boolean);g.set(a,[...r,...c(a)].slice(0,Number(n.dataset.
maxFiles))),y()}function ue(e){let t=c(e);return g.delete(e),y(),t.map(({key:a,name:r,type:o,size:s,upload:d})=>({key:a,name:r,type:o,size:s,id:d.id}))}function fe(e,t){
n=e;let{key:a,name:r,type:o,size:s,upload:d}=C(t);return x(),[{key:a,name:r,type:o,size:s,id:d.id}]}k("sent-files",({files:e})=>e.forEach(({key:t})=>v(t)));k("d\
ropped-files",({files:e})=>e.forEach(({key:t,id:a})=>{let r=u.get(t);r?r.upload.cancel():a&&fetch(`/api/uploads/${a}`,{method:"DELETE"}).catch(()=>{}),v(t)}));k(
"retry-files",({files:e})=>e.forEach(({key:t})=>D(u.get(t))));function C(e){let t={key:q(),file:e,name:e.name,type:e.type,size:e.size,preview:null,tooLarge:""};
return t.state=()=>t.tooLarge?"failed":t.upload.state,t.upload=new U(e,()=>F(t)),e.size>Number(n.dataset.maxBytes)&&(t.tooLarge=i("file-too-large",{name:e.name,
size:h(Number(n.dataset.maxBytes))})),e.type.startsWith("image/")&&j(t),u.set(t.key,t),t}function W({key:e,name:t,type:a,size:r,id:o}){let s={key:e,name:t,type:a,
size:r,preview:null,tooLarge:"",upload:{state:"done",sent:r,id:o,cancel(){fetch(`/api/uploads/${o}`,{method:"DELETE"}).catch(()=>{})}}};return s.state=()=>"done",
a.startsWith("image/")&&(s.preview={url:`/files/${o}/thumb?size=160`,width:160,height:160}),u.set(e,s),s}function j(e){let t=URL.createObjectURL(e.file),a=new Image;
a.onload=()=>{if(!u.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:a.naturalWidth,height:a.naturalHeight},y()},a.onerror=()=>URL.revokeObjectURL(
t),a.src=t}function v(e){let t=u.get(e);u.delete(e);let a=t?.preview?.url;a?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(a),1e4)}function x(){let e=[
...u.values()],t=B-e.filter(a=>a.state()==="sending").length;for(let a of e){if(t<=0)return;a.state()==="waiting"&&(t--,a.upload.run())}}function D(e){!e||e.tooLarge||
e.upload.state!=="failed"||(e.upload.state="waiting",x())}function F(e){let{state:t,sent:a,id:r,problem:o}=e.upload;t==="done"?m("uploaded",{key:e.key,id:r}):t===
"failed"?m("upload-failed",{key:e.key,problem:o}):m("upload-progress",{key:e.key,part:e.size?a/e.size:0}),(t==="done"||t==="failed")&&x(),n&&c(f(n)).includes(e)&&
R(e)}function T(e){let t=f(n),a=c(t).indexOf(e);g.set(t,c(t).filter(o=>o!==e)),e.upload.cancel(),v(e.key),y(),x();let r=n.querySelectorAll(".tray__item");(r[Math.
min(a,r.length-1)]??n.querySelector("textarea")).focus({preventScroll:!0})}function $(e,t){let a=f(n),r=c(a).filter(o=>o!==e);r.splice(Math.max(0,t),0,e),g.set(
a,r),y()}function y(){if(!n?.isConnected)return;let e=n.querySelector(".tray-holder"),t=c(f(n));z(()=>{if(e.hidden=t.length===0,t.length===0)e.replaceChildren();else{
let a=document.activeElement?.closest?.(".tray__item")?.dataset.key,r=l("div","tray",...t.map(I),t.length<Number(n.dataset.maxFiles)?H():"");r.setAttribute("rol\
e","list");let o=l("p","tray__note",l("span",""),w("tray__all",i("cancel-all"),G));o.setAttribute("role","status");let s=e.querySelector(".tray")?.scrollLeft??0;
e.replaceChildren(r,o),r.scrollLeft=s,a&&r.querySelector(`[data-key="${a}"]`)?.focus({preventScroll:!0});for(let d of t)R(d)}}),m("files-changed")}function I(e){
let t=l("div","tray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute("aria-label",`${e.name}, ${h(e.size)}`),
t.title=i("tray-hint"),e.preview){let r=l("img","");Object.assign(r,{src:e.preview.url,alt:"",draggable:!1}),t.append(r)}else t.classList.add("tray__item--card"),
t.append(l("span","file__kind",O(e.name)||_("file")),l("span","tray__text",l("b","",e.name),l("span","",h(e.size))));let a=w("tray__remove",_("close"),()=>T(e));
return a.setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(a,l("span","tray__state",l("span",""),l("span","track",l("i","")))),S(t,r=>K(r,e)),t.
addEventListener("dragstart",r=>{r.dataTransfer.setData("text/x-tray",e.key),r.dataTransfer.effectAllowed="move"}),t.addEventListener("dragover",r=>r.dataTransfer.
types.includes("text/x-tray")&&r.preventDefault()),t.addEventListener("drop",r=>{let o=u.get(r.dataTransfer.getData("text/x-tray"));o&&(r.preventDefault(),$(o,c(
f(n)).indexOf(e)))}),t}function K(e,t){let a={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")T(t);else if(a&&e.altKey)$(t,c(f(n)).indexOf(
t)+a);else if(a)e.target[a<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}function H(){let e=w("tr\
ay__add",_("plus"),()=>A({}));return e.setAttribute("aria-label",i("add-files")),e}function R(e){let t=n.querySelector(`.tray__item[data-key="${e.key}"]`);if(!t)
return;let a=e.state(),r=t.querySelector(".tray__state"),o=e.size?Math.min(99,Math.floor(100*e.upload.sent/e.size)):0;t.classList.toggle("tray__item--failed",a===
"failed"),r.hidden=a==="done"||a==="failed",r.firstElementChild.textContent=a==="waiting"?i("upload-waits"):i("percent",{percent:o}),r.lastElementChild.hidden=a===
"waiting",r.querySelector("i").style.width=`${o}%`;let s=c(f(n)),d=s.find(p=>p.state()==="failed"),b=n.querySelector(".tray__note");b.classList.toggle("tray__no\
te--failed",!!d);let L=s.filter(p=>p.state()==="done").length,E=p=>p.reduce((N,M)=>N+M,0);b.firstElementChild.textContent=d?d.tooLarge||d.upload.problem:L===s.length?
i("files-ready",{n:L}):i("files-progress",{done:L,all:s.length,sent:h(E(s.map(p=>p.upload.sent))),size:h(E(s.map(p=>p.size)))}),b.querySelector(".tray__retry")?.
remove(),d&&!d.tooLarge&&b.lastElementChild.before(w("tray__retry",i("retry"),()=>D(d))),m("files-changed")}function P(e){m("composer-note",{words:e})}function G(){
let e=f(n);for(let t of c(e))t.upload.cancel(),v(t.key);g.delete(e),y(),x(),n.querySelector("textarea")?.focus({preventScroll:!0})}function w(e,t,a){let r=l("bu\
tton",e,t);return r.type="button",r.addEventListener("click",a),r}function pe(e){J();let t=e.closest(".thread").querySelector(".thread__stage"),{title:a}=e.closest(
"[data-thread]").dataset,r=i("files-limit",{max:e.dataset.maxFiles,size:h(Number(e.dataset.maxBytes))}),o=l("div","drop",l("span","drop__sign",_("upload")),l("b",
"",i("drop-to",{name:a})),l("span","drop__hint",`${i("drop-hint")} ${r}`));t.append(o)}function J(){document.querySelector(".drop")?.remove()}export{ce as add,oe as count,fe as hand,J as hideDrop,ne as isHeldUp,se as isUnderWay,le as previewOf,de as restore,ie as show,pe as showDrop,ue as take,re as useUpload};

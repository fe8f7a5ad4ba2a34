import{A as m,B as A,S as U,h as s,i as b,j as y,k as v,l as z,m as i,u as q,x as O}from"./main.js";var W=2,g=new Map,x=new Set,u=new Map,n=null,C=null,d=e=>g.get(e)??[],p=e=>e.closest("[data-thread]").dataset.thread,ne=e=>C=e,se=e=>d(e).length,le=e=>d(e).some(
t=>t.state()==="failed"),ie=e=>u.has(e),ce=e=>u.get(e)?.preview??null;function de(e){n=e,h()}function ue(e,t){n=e;let a=p(n),o=[...d(a)],r=Number(n.dataset.maxFiles)-
o.length;for(let l of t.slice(0,Math.max(0,r)))o.push(D(l));g.set(a,o),h(),J(t.length>r?i("too-many-files",{max:n.dataset.maxFiles}):""),n.querySelector("textar\
ea")?.focus({preventScroll:!0}),_()}function pe(e,t){n=e;let a=p(n),o=t.map(r=>u.get(r.key)??(r.id?j(r):null)).filter(Boolean);g.set(a,[...o,...d(a)].slice(0,Number(
n.dataset.maxFiles))),h()}var fe=e=>x.has(e)&&d(e).length>0;function he(e){let t=d(e);return g.delete(e),x.delete(e),h(),t.map(({key:a,name:o,type:r,size:l,upload:c})=>({
key:a,name:o,type:r,size:l,id:c.id}))}function ye(e,t){n=e;let{key:a,name:o,type:r,size:l,upload:c}=D(t);return _(),[{key:a,name:o,type:r,size:l,id:c.id}]}v("se\
nt-files",({files:e})=>e.forEach(({key:t})=>w(t)));v("dropped-files",({files:e})=>e.forEach(({key:t,id:a})=>{let o=u.get(t);o?o.upload.cancel():a&&fetch(`/api/u\
ploads/${a}`,{method:"DELETE"}).catch(()=>{}),w(t)}));v("retry-files",({files:e})=>e.forEach(({key:t})=>T(u.get(t))));function D(e){let t={key:O(),file:e,name:e.
name,type:e.type,size:e.size,preview:null,tooLarge:""};return t.state=()=>t.tooLarge?"failed":t.upload.state,t.upload=new C(e,()=>I(t)),e.size>Number(n.dataset.
maxBytes)&&(t.tooLarge=i("file-too-large",{name:e.name,size:m(Number(n.dataset.maxBytes))})),e.type.startsWith("image/")&&F(t),u.set(t.key,t),t}function j({key:e,
name:t,type:a,size:o,id:r}){let l={key:e,name:t,type:a,size:o,preview:null,tooLarge:"",upload:{state:"done",sent:o,id:r,cancel(){fetch(`/api/uploads/${r}`,{method:"\
DELETE"}).catch(()=>{})}}};return l.state=()=>"done",a.startsWith("image/")&&(l.preview={url:`/files/${r}/thumb?size=160`,width:160,height:160}),u.set(e,l),l}function F(e){
let t=URL.createObjectURL(e.file),a=new Image;a.onload=()=>{if(!u.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:a.naturalWidth,height:a.naturalHeight},
h()},a.onerror=()=>URL.revokeObjectURL(t),a.src=t}function w(e){let t=u.get(e);u.delete(e);let a=t?.preview?.url;a?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(
a),1e4)}function _(){let e=[...u.values()],t=W-e.filter(a=>a.state()==="sending").length;for(let a of e){if(t<=0)return;a.state()==="waiting"&&(t--,a.upload.run())}}
function T(e){!e||e.tooLarge||e.upload.state!=="failed"||(e.upload.state="waiting",_())}function I(e){let{state:t,sent:a,id:o,problem:r}=e.upload;t==="done"?y("\
uploaded",{key:e.key,id:o}):t==="failed"?y("upload-failed",{key:e.key,problem:r}):y("upload-progress",{key:e.key,part:e.size?a/e.size:0}),(t==="done"||t==="fail\
ed")&&_(),n&&d(p(n)).includes(e)&&N(e)}function $(e){let t=p(n),a=d(t).indexOf(e);g.set(t,d(t).filter(r=>r!==e)),e.upload.cancel(),w(e.key),h(),_();let o=n.querySelectorAll(
".tray__item");(o[Math.min(a,o.length-1)]??n.querySelector("textarea")).focus({preventScroll:!0})}function R(e,t){let a=p(n),o=d(a).filter(r=>r!==e);o.splice(Math.
max(0,t),0,e),g.set(a,o),h()}function h(){if(!n?.isConnected)return;let e=n.querySelector(".tray-holder"),t=d(p(n));q(()=>{if(e.hidden=t.length===0,t.length===0)
e.replaceChildren();else{let a=document.activeElement?.closest?.(".tray__item")?.dataset.key,o=s("div","tray",...t.map(K),t.length<Number(n.dataset.maxFiles)?G():
"");o.setAttribute("role","list");let r=s("p","tray__note",s("span",""),t.some(c=>c.preview)?P():"",L("tray__all",i("cancel-all"),Q));r.setAttribute("role","sta\
tus");let l=e.querySelector(".tray")?.scrollLeft??0;e.replaceChildren(o,r),o.scrollLeft=l,a&&o.querySelector(`[data-key="${a}"]`)?.focus({preventScroll:!0});for(let c of t)
N(c)}}),y("files-changed")}function K(e){let t=s("div","tray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute(
"aria-label",`${e.name}, ${m(e.size)}`),t.title=i("tray-hint"),e.preview){let o=s("img","");Object.assign(o,{src:e.preview.url,alt:"",draggable:!1}),t.append(o)}else
t.classList.add("tray__item--card"),t.append(s("span","file__kind",A(e.name)||b("file")),s("span","tray__text",s("b","",e.name),s("span","",m(e.size))));let a=L(
"tray__remove",b("close"),()=>$(e));return a.setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(a,s("span","tray__state",s("span",""),s("span","\
track",s("i","")))),z(t,o=>H(o,e)),t.addEventListener("dragstart",o=>{o.dataTransfer.setData("text/x-tray",e.key),o.dataTransfer.effectAllowed="move"}),t.addEventListener(
"dragover",o=>o.dataTransfer.types.includes("text/x-tray")&&o.preventDefault()),t.addEventListener("drop",o=>{let r=u.get(o.dataTransfer.getData("text/x-tray"));
r&&(o.preventDefault(),R(r,d(p(n)).indexOf(e)))}),t}function H(e,t){let a={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")$(t);else if(a&&
e.altKey)R(t,d(p(n)).indexOf(t)+a);else if(a)e.target[a<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}
function P(){let e=p(n),t=s("input","check");return t.type="checkbox",t.checked=x.has(e),t.addEventListener("change",()=>t.checked?x.add(e):x.delete(e)),s("labe\
l","tray__choice",t,i("hide-as-spoiler"))}function G(){let e=L("tray__add",b("plus"),()=>U({}));return e.setAttribute("aria-label",i("add-files")),e}function N(e){
let t=n.querySelector(`.tray__item[data-key="${e.key}"]`);if(!t)return;let a=e.state(),o=t.querySelector(".tray__state"),r=e.size?Math.min(99,Math.floor(100*e.upload.
sent/e.size)):0;t.classList.toggle("tray__item--failed",a==="failed"),o.hidden=a==="done"||a==="failed",o.firstElementChild.textContent=a==="waiting"?i("upload-\
waits"):i("percent",{percent:r}),o.lastElementChild.hidden=a==="waiting",o.querySelector("i").style.width=`${r}%`;let l=d(p(n)),c=l.find(f=>f.state()==="failed"),
k=n.querySelector(".tray__note");k.classList.toggle("tray__note--failed",!!c);let S=l.filter(f=>f.state()==="done").length,E=f=>f.reduce((M,B)=>M+B,0);k.firstElementChild.
textContent=c?c.tooLarge||c.upload.problem:S===l.length?i("files-ready",{n:S}):i("files-progress",{done:S,all:l.length,sent:m(E(l.map(f=>f.upload.sent))),size:m(
E(l.map(f=>f.size)))}),k.querySelector(".tray__retry")?.remove(),c&&!c.tooLarge&&k.lastElementChild.before(L("tray__retry",i("retry"),()=>T(c))),y("files-change\
d")}function J(e){y("composer-note",{words:e})}function Q(){let e=p(n);for(let t of d(e))t.upload.cancel(),w(t.key);g.delete(e),x.delete(e),h(),_(),n.querySelector(
"textarea")?.focus({preventScroll:!0})}function L(e,t,a){let o=s("button",e,t);return o.type="button",o.addEventListener("click",a),o}function me(e){V();let t=e.
closest(".thread").querySelector(".thread__stage"),{title:a}=e.closest("[data-thread]").dataset,o=i("files-limit",{max:e.dataset.maxFiles,size:m(Number(e.dataset.
maxBytes))}),r=s("div","drop",s("span","drop__sign",b("upload")),s("b","",i("drop-to",{name:a})),s("span","drop__hint",`${i("drop-hint")} ${o}`));t.append(r)}function V(){
document.querySelector(".drop")?.remove()}export{ue as add,se as count,ye as hand,V as hideDrop,le as isHeldUp,fe as isSpoiler,ie as isUnderWay,ce as previewOf,pe as restore,de as show,me as showDrop,he as take,
ne as useUpload};

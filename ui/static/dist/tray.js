import{Aa as T,G as E,H as q,N as O,S as i,T as U,X as A,ba as m,ca as C,h as s,i as b,l as h,m as v}from"./main.js";var F=2,g=new Map,x=new Set,p=new Map,n=null,D=null,d=e=>g.get(e)??[],u=e=>e.closest("[data-thread]").dataset.thread,ie=e=>D=e,ce=e=>d(e).length,de=e=>d(e).some(
t=>t.state()==="failed"),pe=e=>p.has(e),ue=e=>p.get(e)?.preview??null;function fe(e){n=e,y()}function he(e,t){n=e;let a=u(n),o=[...d(a)],r=Number(n.dataset.maxFiles)-
o.length;for(let l of t.slice(0,Math.max(0,r)))o.push(R(l));g.set(a,o),y(),V(t.length>r?i("too-many-files",{max:n.dataset.maxFiles}):""),n.querySelector("textar\
ea")?.focus({preventScroll:!0}),_()}function ye(e,t){n=e;let a=u(n),o=t.map(r=>p.get(r.key)??(r.id?I(r):null)).filter(Boolean);g.set(a,[...o,...d(a)].slice(0,Number(
n.dataset.maxFiles))),y()}var me=e=>x.has(e)&&d(e).length>0;function ge(e){let t=d(e);return g.delete(e),x.delete(e),y(),t.map(({key:a,name:o,type:r,size:l,upload:c})=>({
key:a,name:o,type:r,size:l,id:c.id}))}function xe(e,t){n=e;let{key:a,name:o,type:r,size:l,upload:c}=R(t);return _(),[{key:a,name:o,type:r,size:l,id:c.id}]}v("se\
nt-files",({files:e})=>e.forEach(({key:t})=>w(t)));v("dropped-files",({files:e})=>e.forEach(({key:t,id:a})=>{let o=p.get(t);o?o.upload.cancel():a&&fetch(E(a),{method:"\
DELETE"}).catch(()=>{}),w(t)}));v("retry-files",({files:e})=>e.forEach(({key:t})=>N(p.get(t))));function R(e){let t={key:A(),file:e,name:e.name,type:e.type,size:e.
size,preview:null,tooLarge:""};return t.state=()=>t.tooLarge?"failed":t.upload.state,t.upload=new D(e,()=>H(t)),e.size>Number(n.dataset.maxBytes)&&(t.tooLarge=i(
"file-too-large",{name:e.name,size:m(Number(n.dataset.maxBytes))})),e.type.startsWith("image/")&&K(t),p.set(t.key,t),t}function I({key:e,name:t,type:a,size:o,id:r}){
let l={key:e,name:t,type:a,size:o,preview:null,tooLarge:"",upload:{state:"done",sent:o,id:r,cancel(){fetch(E(r),{method:"DELETE"}).catch(()=>{})}}};return l.state=
()=>"done",a.startsWith("image/")&&(l.preview={url:`${q(r)}?size=160`,width:160,height:160}),p.set(e,l),l}function K(e){let t=URL.createObjectURL(e.file),a=new Image;
a.onload=()=>{if(!p.has(e.key))return URL.revokeObjectURL(t);e.preview={url:t,width:a.naturalWidth,height:a.naturalHeight},y(),h("previewed",{key:e.key})},a.onerror=
()=>URL.revokeObjectURL(t),a.src=t}function w(e){let t=p.get(e);p.delete(e);let a=t?.preview?.url;a?.startsWith("blob:")&&setTimeout(()=>URL.revokeObjectURL(a),
1e4)}function _(){let e=[...p.values()],t=F-e.filter(a=>a.state()==="sending").length;for(let a of e){if(t<=0)return;a.state()==="waiting"&&(t--,a.upload.run())}}
function N(e){!e||e.tooLarge||e.upload.state!=="failed"||(e.upload.state="waiting",_())}function H(e){let{state:t,sent:a,id:o,problem:r}=e.upload;t==="done"?h("\
uploaded",{key:e.key,id:o}):t==="failed"?h("upload-failed",{key:e.key,problem:r}):h("upload-progress",{key:e.key,part:e.size?a/e.size:0}),(t==="done"||t==="fail\
ed")&&_(),n&&d(u(n)).includes(e)&&B(e)}function $(e){let t=u(n),a=d(t).indexOf(e);g.set(t,d(t).filter(r=>r!==e)),e.upload.cancel(),w(e.key),y(),_();let o=n.querySelectorAll(
".tray__item");(o[Math.min(a,o.length-1)]??n.querySelector("textarea")).focus({preventScroll:!0})}function M(e,t){let a=u(n),o=d(a).filter(r=>r!==e);o.splice(Math.
max(0,t),0,e),g.set(a,o),y()}function y(){if(!n?.isConnected)return;let e=n.querySelector(".tray-holder"),t=d(u(n));U(()=>{if(e.hidden=t.length===0,t.length===0)
e.replaceChildren();else{let a=document.activeElement?.closest?.(".tray__item")?.dataset.key,o=s("div","tray",...t.map(P),t.length<Number(n.dataset.maxFiles)?Q():
"");o.setAttribute("role","list");let r=s("p","tray__note",s("span",""),t.some(c=>c.preview)?J():"",L("tray__all",i("cancel-all"),X));r.setAttribute("role","sta\
tus");let l=e.querySelector(".tray")?.scrollLeft??0;e.replaceChildren(o,r),o.scrollLeft=l,a&&o.querySelector(`[data-key="${a}"]`)?.focus({preventScroll:!0});for(let c of t)
B(c)}}),h("files-changed")}function P(e){let t=s("div","tray__item");if(t.dataset.key=e.key,t.tabIndex=0,t.draggable=!0,t.setAttribute("role","listitem"),t.setAttribute(
"aria-label",`${e.name}, ${m(e.size)}`),t.title=i("tray-hint"),e.preview){let o=s("img","");Object.assign(o,{src:e.preview.url,alt:"",draggable:!1}),t.append(o)}else
t.classList.add("tray__item--card"),t.append(s("span","file__kind",C(e.name)||b("file")),s("span","tray__text",s("b","",e.name),s("span","",m(e.size))));let a=L(
"tray__remove",b("close"),()=>$(e));return a.setAttribute("aria-label",i("remove-file",{name:e.name})),t.append(a,s("span","tray__state",s("span",""),s("span","\
track",s("i","")))),O(t,o=>G(o,e)),t.addEventListener("dragstart",o=>{o.dataTransfer.setData("text/x-tray",e.key),o.dataTransfer.effectAllowed="move"}),t.addEventListener(
"dragover",o=>o.dataTransfer.types.includes("text/x-tray")&&o.preventDefault()),t.addEventListener("drop",o=>{let r=p.get(o.dataTransfer.getData("text/x-tray"));
r&&(o.preventDefault(),M(r,d(u(n)).indexOf(e)))}),t}function G(e,t){let a={ArrowLeft:-1,ArrowRight:1}[e.key];if(e.key==="Delete"||e.key==="Backspace")$(t);else if(a&&
e.altKey)M(t,d(u(n)).indexOf(t)+a);else if(a)e.target[a<0?"previousElementSibling":"nextElementSibling"]?.focus();else return;e.preventDefault(),e.stopPropagation()}
function J(){let e=u(n),t=s("input","check");return t.type="checkbox",t.checked=x.has(e),t.addEventListener("change",()=>t.checked?x.add(e):x.delete(e)),s("labe\
l","tray__choice",t,i("hide-as-spoiler"))}function Q(){let e=L("tray__add",b("plus"),()=>T({}));return e.setAttribute("aria-label",i("add-files")),e}function B(e){
let t=n.querySelector(`.tray__item[data-key="${e.key}"]`);if(!t)return;let a=e.state(),o=t.querySelector(".tray__state"),r=e.size?Math.min(99,Math.floor(100*e.upload.
sent/e.size)):0;t.classList.toggle("tray__item--failed",a==="failed"),o.hidden=a==="done"||a==="failed",o.firstElementChild.textContent=a==="waiting"?i("upload-\
waits"):i("percent",{percent:r}),o.lastElementChild.hidden=a==="waiting",o.querySelector("i").style.width=`${r}%`;let l=d(u(n)),c=l.find(f=>f.state()==="failed"),
k=n.querySelector(".tray__note");k.classList.toggle("tray__note--failed",!!c);let S=l.filter(f=>f.state()==="done").length,z=f=>f.reduce((W,j)=>W+j,0);k.firstElementChild.
textContent=c?c.tooLarge||c.upload.problem:S===l.length?i("files-ready",{n:S}):i("files-progress",{done:S,all:l.length,sent:m(z(l.map(f=>f.upload.sent))),size:m(
z(l.map(f=>f.size)))}),k.querySelector(".tray__retry")?.remove(),c&&!c.tooLarge&&k.lastElementChild.before(L("tray__retry",i("retry"),()=>N(c))),h("files-change\
d")}function V(e){h("composer-note",{words:e})}function X(){let e=u(n);for(let t of d(e))t.upload.cancel(),w(t.key);g.delete(e),x.delete(e),y(),_(),n.querySelector(
"textarea")?.focus({preventScroll:!0})}function L(e,t,a){let o=s("button",e,t);return o.type="button",o.addEventListener("click",a),o}function _e(e){Y();let t=e.
closest(".thread").querySelector(".thread__stage"),{title:a}=e.closest("[data-thread]").dataset,o=i("files-limit",{max:e.dataset.maxFiles,size:m(Number(e.dataset.
maxBytes))}),r=s("div","drop",s("span","drop__sign",b("upload")),s("b","",i("drop-to",{name:a})),s("span","drop__hint",`${i("drop-hint")} ${o}`));t.append(r)}function Y(){
document.querySelector(".drop")?.remove()}export{he as add,ce as count,xe as hand,Y as hideDrop,de as isHeldUp,me as isSpoiler,pe as isUnderWay,ue as previewOf,ye as restore,fe as show,_e as showDrop,ge as take,
ie as useUpload};

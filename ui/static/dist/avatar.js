import{b as i,c,d as r,e as n,f as R,g as U,n as I,o as L}from"./main.js";var f=512,E=16,k=.1;function Z(){let a=document.querySelector(".avatar-choice").closest("form");a.addEventListener("change",({target:t})=>{t.name==="frog"&&O(a,
t.closest("label").querySelector("img").src)}),"crop"in a.dataset&&new D(a)}function O(a,t){for(let e of a.querySelectorAll("img[data-preview]"))e.src=t}var o,h,
b,u,y,w,l,d,m,s,C,q,T,X,Y,z,N,M,x,v,W,_,D=class{constructor(t){c(this,s);c(this,o);c(this,h);c(this,b);c(this,u);c(this,y,null);c(this,w,0);c(this,l,0);c(this,d,
0);c(this,m,null);r(this,o,t),r(this,h,t.querySelector(".crop")),r(this,b,t.querySelector("canvas")),r(this,u,t.querySelector("input[type=range]")),t.elements.file.
addEventListener("change",()=>n(this,s,C).call(this,t.elements.file.files[0])),i(this,u).addEventListener("input",()=>n(this,s,v).call(this)),t.querySelector("[\
data-turn]").addEventListener("click",()=>n(this,s,T).call(this)),i(this,h).addEventListener("pointerdown",e=>n(this,s,X).call(this,e)),i(this,h).addEventListener(
"pointermove",e=>n(this,s,Y).call(this,e)),i(this,h).addEventListener("lostpointercapture",()=>r(this,m,null)),i(this,h).addEventListener("wheel",e=>n(this,s,z).
call(this,e),{passive:!1}),I(i(this,h),e=>n(this,s,N).call(this,e)),t.addEventListener("submit",e=>n(this,s,W).call(this,e))}};o=new WeakMap,h=new WeakMap,b=new WeakMap,
u=new WeakMap,y=new WeakMap,w=new WeakMap,l=new WeakMap,d=new WeakMap,m=new WeakMap,s=new WeakSet,C=async function(t){if(r(this,y,null),!t)return n(this,s,q).call(
this,!1);let e=new Image;e.src=URL.createObjectURL(t);try{await e.decode()}catch{n(this,s,q).call(this,!1,L("crop-blind"));return}finally{URL.revokeObjectURL(e.
src)}i(this,o).elements.file.files[0]===t&&(r(this,y,e),r(this,w,r(this,l,r(this,d,0))),i(this,u).value="1",n(this,s,q).call(this,!0,L("crop-hint")),n(this,s,v).
call(this))},q=function(t,e){i(this,h).hidden=!t,i(this,o).querySelector(".zoomer").hidden=!t,e&&(i(this,o).querySelector(".avatar-choice__hint").textContent=e)},
T=function(){r(this,w,(i(this,w)+1)%4),[R(this,l)._,R(this,d)._]=[-i(this,d),i(this,l)],n(this,s,v).call(this)},X=function(t){i(this,h).setPointerCapture(t.pointerId),
r(this,m,t)},Y=function(t){if(!i(this,m))return;let e=f/i(this,h).clientWidth;n(this,s,M).call(this,(t.clientX-i(this,m).clientX)*e,(t.clientY-i(this,m).clientY)*
e),r(this,m,t)},z=function(t){t.preventDefault(),n(this,s,x).call(this,t.deltaY<0?k:-k)},N=function(t){let e={ArrowLeft:[-E,0],ArrowRight:[E,0],ArrowUp:[0,-E],ArrowDown:[
0,E]};if(e[t.key])n(this,s,M).call(this,...e[t.key]);else if(t.key==="+")n(this,s,x).call(this,k);else if(t.key==="-")n(this,s,x).call(this,-k);else return;t.preventDefault()},
M=function(t,e){r(this,l,i(this,l)+t),r(this,d,i(this,d)+e),n(this,s,v).call(this)},x=function(t){i(this,u).value=String(Number(i(this,u).value)+t),n(this,s,v).
call(this)},v=function(){let{naturalWidth:t,naturalHeight:e}=i(this,y),p=f/Math.min(t,e)*Number(i(this,u).value),[S,j]=i(this,w)%2?[e,t]:[t,e],[A,P]=[(S*p-f)/2,
(j*p-f)/2];r(this,l,Math.max(-A,Math.min(A,i(this,l)))),r(this,d,Math.max(-P,Math.min(P,i(this,d))));let g=i(this,b).getContext("2d");g.setTransform(1,0,0,1,0,0),
g.clearRect(0,0,f,f),g.translate(f/2+i(this,l),f/2+i(this,d)),g.rotate(i(this,w)*Math.PI/2),g.scale(p,p),g.imageSmoothingQuality="high",g.drawImage(i(this,y),-t/
2,-e/2),O(i(this,o),i(this,b).toDataURL())},W=async function(t){t.preventDefault();let e=t.submitter;e&&(e.disabled=!0);let p=new FormData;i(this,y)?p.append("f\
ile",await n(this,s,_).call(this),"picture.png"):p.append("file",i(this,o).elements.file.files[0]);let S=await B(i(this,o).action,p);if(e&&(e.disabled=!1),!S.ok)
return F(i(this,o),S.body);location.assign(i(this,o).dataset.back)},_=function(){return new Promise(t=>i(this,b).toBlob(t,"image/png"))};async function B(a,t){try{
let e=await fetch(a,{method:"POST",body:t,headers:{"X-Requested-With":"fetch"},credentials:"same-origin"});return{ok:e.ok,body:await e.text()}}catch{return{ok:!1,
body:""}}}function F(a,t){a.querySelector(".problem")?.remove();let e=document.createElement("p");e.className="problem hint--error",e.setAttribute("role","alert"),
e.textContent=U(t).querySelector(".problem")?.textContent.trim()||L("try-again"),a.prepend(e)}export{Z as connect};

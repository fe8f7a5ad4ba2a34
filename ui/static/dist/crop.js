import{H as P,M as I,b as e,c as a,d as r,e as h,f as q}from"./main.js";var y=512,f=448,S=16,x=.1;function B(U,t){for(let s of U.querySelectorAll("img[data-preview]"))s.src=t}var m,o,L,u,p,w,l,c,d,E,i,O,b,Y,z,T,W,X,M,k,v,R,C=class{constructor(t,s=()=>!0){
a(this,i);a(this,m);a(this,o);a(this,L);a(this,u);a(this,p,null);a(this,w,0);a(this,l,0);a(this,c,0);a(this,d,null);a(this,E);r(this,m,t),r(this,E,s),r(this,o,t.
querySelector(".crop")),r(this,L,t.querySelector("canvas")),r(this,u,t.querySelector("input[type=range]")),t.elements.file.addEventListener("change",()=>h(this,
i,O).call(this,t.elements.file.files[0])),e(this,u).addEventListener("input",()=>h(this,i,v).call(this)),t.querySelector("[data-turn]").addEventListener("click",
()=>h(this,i,Y).call(this)),e(this,o).addEventListener("pointerdown",n=>h(this,i,z).call(this,n)),e(this,o).addEventListener("pointermove",n=>h(this,i,T).call(this,
n)),e(this,o).addEventListener("lostpointercapture",()=>r(this,d,null)),e(this,o).addEventListener("wheel",n=>h(this,i,W).call(this,n),{passive:!1}),P(e(this,o),
n=>h(this,i,X).call(this,n))}cut(){return e(this,p)?new Promise(t=>h(this,i,R).call(this).toBlob(t,"image/png")):null}};m=new WeakMap,o=new WeakMap,L=new WeakMap,
u=new WeakMap,p=new WeakMap,w=new WeakMap,l=new WeakMap,c=new WeakMap,d=new WeakMap,E=new WeakMap,i=new WeakSet,O=async function(t){if(r(this,p,null),!t||!e(this,
E).call(this,t))return h(this,i,b).call(this,!1);let s=new Image;s.src=URL.createObjectURL(t);try{await s.decode()}catch{h(this,i,b).call(this,!1,I("crop-blind"));
return}finally{URL.revokeObjectURL(s.src)}e(this,m).elements.file.files[0]===t&&(r(this,p,s),r(this,w,r(this,l,r(this,c,0))),e(this,u).value="1",h(this,i,b).call(
this,!0,I("crop-hint")),h(this,i,v).call(this))},b=function(t,s){e(this,o).hidden=!t,e(this,m).querySelector(".zoomer").hidden=!t;let n=e(this,m).querySelector(
"[data-crop-hint]");s&&(n.textContent=s)},Y=function(){r(this,w,(e(this,w)+1)%4),[q(this,l)._,q(this,c)._]=[-e(this,c),e(this,l)],h(this,i,v).call(this)},z=function(t){
e(this,o).setPointerCapture(t.pointerId),r(this,d,t)},T=function(t){if(!e(this,d))return;let s=y/e(this,o).clientWidth;h(this,i,M).call(this,(t.clientX-e(this,d).
clientX)*s,(t.clientY-e(this,d).clientY)*s),r(this,d,t)},W=function(t){t.preventDefault(),h(this,i,k).call(this,t.deltaY<0?x:-x)},X=function(t){let s={ArrowLeft:[
-S,0],ArrowRight:[S,0],ArrowUp:[0,-S],ArrowDown:[0,S]};if(s[t.key])h(this,i,M).call(this,...s[t.key]);else if(t.key==="+")h(this,i,k).call(this,x);else if(t.key===
"-")h(this,i,k).call(this,-x);else return;t.preventDefault()},M=function(t,s){r(this,l,e(this,l)+t),r(this,c,e(this,c)+s),h(this,i,v).call(this)},k=function(t){
e(this,u).value=String(Number(e(this,u).value)+t),h(this,i,v).call(this)},v=function(){let{naturalWidth:t,naturalHeight:s}=e(this,p),n=f/Math.min(t,s)*Number(e(
this,u).value),[j,N]=e(this,w)%2?[s,t]:[t,s],[A,D]=[(j*n-f)/2,(N*n-f)/2];r(this,l,Math.max(-A,Math.min(A,e(this,l)))),r(this,c,Math.max(-D,Math.min(D,e(this,c))));
let g=e(this,L).getContext("2d");g.setTransform(1,0,0,1,0,0),g.clearRect(0,0,y,y),g.translate(y/2+e(this,l),y/2+e(this,c)),g.rotate(e(this,w)*Math.PI/2),g.scale(
n,n),g.imageSmoothingQuality="high",g.drawImage(e(this,p),-t/2,-s/2),B(e(this,m),h(this,i,R).call(this).toDataURL())},R=function(){let t=document.createElement(
"canvas");return t.width=t.height=f,t.getContext("2d").drawImage(e(this,L),(f-y)/2,(f-y)/2),t};export{C as Crop,B as preview};

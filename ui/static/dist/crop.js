import{N as O,S as R,b as e,c as r,d as n,e as h,f as M}from"./main.js";var f=512,v=448,b=16,k=.1;function H(D,t){for(let s of D.querySelectorAll("img[data-preview]"))s.src=t}var p,a,E,u,w,g,o,l,d,S,x,i,z,q,T,W,X,j,N,U,I,L,A,Y=class{constructor(t,s=()=>!0,m=()=>{}){
r(this,i);r(this,p);r(this,a);r(this,E);r(this,u);r(this,w,null);r(this,g,0);r(this,o,0);r(this,l,0);r(this,d,null);r(this,S);r(this,x);n(this,p,t),n(this,S,s),
n(this,x,m),n(this,a,t.querySelector(".crop")),n(this,E,t.querySelector("canvas")),n(this,u,t.querySelector("input[type=range]")),t.elements.file.addEventListener(
"change",()=>h(this,i,z).call(this,t.elements.file.files[0])),e(this,u).addEventListener("input",()=>h(this,i,L).call(this)),t.querySelector("[data-turn]").addEventListener(
"click",()=>h(this,i,T).call(this)),e(this,a).addEventListener("pointerdown",c=>h(this,i,W).call(this,c)),e(this,a).addEventListener("pointermove",c=>h(this,i,X).
call(this,c)),e(this,a).addEventListener("lostpointercapture",()=>n(this,d,null)),e(this,a).addEventListener("wheel",c=>h(this,i,j).call(this,c),{passive:!1}),O(
e(this,a),c=>h(this,i,N).call(this,c))}cut(){return e(this,w)?new Promise(t=>h(this,i,A).call(this).toBlob(t,"image/png")):null}};p=new WeakMap,a=new WeakMap,E=
new WeakMap,u=new WeakMap,w=new WeakMap,g=new WeakMap,o=new WeakMap,l=new WeakMap,d=new WeakMap,S=new WeakMap,x=new WeakMap,i=new WeakSet,z=async function(t){if(n(
this,w,null),!t||!e(this,S).call(this,t))return h(this,i,q).call(this,!1);let s=new Image;s.src=URL.createObjectURL(t);try{await s.decode()}catch{h(this,i,q).call(
this,!1,R("crop-blind"));return}finally{URL.revokeObjectURL(s.src)}e(this,p).elements.file.files[0]===t&&(n(this,w,s),n(this,g,n(this,o,n(this,l,0))),e(this,u).
value="1",h(this,i,q).call(this,!0,R("crop-hint")),h(this,i,L).call(this))},q=function(t,s){e(this,a).hidden=!t,e(this,p).querySelector(".zoomer").hidden=!t;let m=e(
this,p).querySelector("[data-crop-hint]");s&&(m.textContent=s),e(this,x).call(this,t)},T=function(){n(this,g,(e(this,g)+1)%4),[M(this,o)._,M(this,l)._]=[-e(this,
l),e(this,o)],h(this,i,L).call(this)},W=function(t){e(this,a).setPointerCapture(t.pointerId),n(this,d,t)},X=function(t){if(!e(this,d))return;let s=f/e(this,a).clientWidth;
h(this,i,U).call(this,(t.clientX-e(this,d).clientX)*s,(t.clientY-e(this,d).clientY)*s),n(this,d,t)},j=function(t){t.preventDefault(),h(this,i,I).call(this,t.deltaY<
0?k:-k)},N=function(t){let s={ArrowLeft:[-b,0],ArrowRight:[b,0],ArrowUp:[0,-b],ArrowDown:[0,b]};if(s[t.key])h(this,i,U).call(this,...s[t.key]);else if(t.key==="\
+")h(this,i,I).call(this,k);else if(t.key==="-")h(this,i,I).call(this,-k);else return;t.preventDefault()},U=function(t,s){n(this,o,e(this,o)+t),n(this,l,e(this,
l)+s),h(this,i,L).call(this)},I=function(t){e(this,u).value=String(Number(e(this,u).value)+t),h(this,i,L).call(this)},L=function(){let{naturalWidth:t,naturalHeight:s}=e(
this,w),m=v/Math.min(t,s)*Number(e(this,u).value),[c,B]=e(this,g)%2?[s,t]:[t,s],[P,C]=[(c*m-v)/2,(B*m-v)/2];n(this,o,Math.max(-P,Math.min(P,e(this,o)))),n(this,
l,Math.max(-C,Math.min(C,e(this,l))));let y=e(this,E).getContext("2d");y.setTransform(1,0,0,1,0,0),y.clearRect(0,0,f,f),y.translate(f/2+e(this,o),f/2+e(this,l)),
y.rotate(e(this,g)*Math.PI/2),y.scale(m,m),y.imageSmoothingQuality="high",y.drawImage(e(this,w),-t/2,-s/2),H(e(this,p),h(this,i,A).call(this).toDataURL())},A=function(){
let t=document.createElement("canvas");return t.width=t.height=v,t.getContext("2d").drawImage(e(this,E),(v-f)/2,(v-f)/2),t};export{Y as Crop,H as preview};

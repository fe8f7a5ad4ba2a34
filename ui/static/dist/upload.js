import{M as O,S as H,a as T,b as s,c,d as p,e as o,x as S}from"./main.js";var D=2*1024*1024,j=45e3,A=[500,1e3,2e3,4e3,8e3],k=3,l,b,a,g,m,i,N,P,U,w,d,L=class{constructor(t,n){c(this,i);T(this,"state","waiting");T(this,"sent",0);T(this,
"id","");T(this,"problem","");c(this,l);c(this,b);c(this,a,"");c(this,g,null);c(this,m,!1);p(this,l,t),p(this,b,n)}async run(){o(this,i,d).call(this,{state:"sen\
ding",problem:""});let t=0,n=0,h=!1;for(;this.state==="sending"&&!s(this,m);)try{let e=s(this,l).size,u=!1;for(s(this,a)?h||(this.sent=await o(this,i,P).call(this),
h=!0):(u=await o(this,i,N).call(this,n>0),h=!0);!u;)this.sent=await o(this,i,U).call(this,this.sent),u=this.sent>=e,t=0;o(this,i,d).call(this,{state:"done",id:s(
this,a).split("/").pop()})}catch(e){if(s(this,m))return;h=!1;let u=(e.status===404||e.status===410)&&s(this,a)!=="";if(e.status===401)return O();u&&++n<=k?(p(this,
a,""),this.sent=0):e.status===0||e.status===429||e.status>=500&&e.status!==507||e.status===409&&s(this,a)||e.status===423?await I(e.retryAfter||A[Math.min(t++,A.
length-1)]):o(this,i,d).call(this,{state:"failed",problem:e.problem||H("upload-failed")})}}cancel(){p(this,m,!0),s(this,g)?.abort(),s(this,a)&&fetch(s(this,a),{
method:"DELETE",headers:C,keepalive:!0}).catch(()=>{})}};l=new WeakMap,b=new WeakMap,a=new WeakMap,g=new WeakMap,m=new WeakMap,i=new WeakSet,N=async function(t){
let n={"Upload-Length":String(s(this,l).size),"Upload-Metadata":`filename ${M(s(this,l).name)},filetype ${M(s(this,l).type)}`},h=null;t&&(n["Content-Type"]=_,h=
s(this,l));let e=await o(this,i,w).call(this,"POST",S,n,h,u=>o(this,i,d).call(this,{sent:u}));return p(this,a,new URL(e.getResponseHeader("Location"),location.href).
pathname),this.sent=t?Number(e.getResponseHeader("Upload-Offset")):0,t&&this.sent>=s(this,l).size},P=async function(){return Number((await o(this,i,w).call(this,
"HEAD",s(this,a))).getResponseHeader("Upload-Offset"))},U=async function(t){let n={"Upload-Offset":String(t),"Content-Type":_},h=await o(this,i,w).call(this,"PA\
TCH",s(this,a),n,s(this,l).slice(t,t+D),e=>o(this,i,d).call(this,{sent:t+e}));return Number(h.getResponseHeader("Upload-Offset"))},w=function(t,n,h={},e=null,u=null){
return new Promise((q,x)=>{let r=p(this,g,new XMLHttpRequest),y=0,R=()=>{clearTimeout(y),y=setTimeout(()=>r.abort(),j)},z=()=>{clearTimeout(y),r.status>=200&&r.
status<300?q(r):x({status:r.status,problem:F(r),retryAfter:Number(r.getResponseHeader("Retry-After"))*1e3})};r.open(t,n);for(let[E,v]of Object.entries({...C,...h}))
r.setRequestHeader(E,v);r.upload.onprogress=({loaded:E})=>{R(),u?.(E)},r.onloadend=z,R(),r.send(e)})},d=function(t){Object.assign(this,t),s(this,b).call(this)};
var _="application/offset+octet-stream",C={"Tus-Resumable":"1.0.0","X-Requested-With":"fetch"},M=f=>btoa(String.fromCharCode(...new TextEncoder().encode(f)));function F(f){
try{return JSON.parse(f.responseText).error??""}catch{return""}}var I=f=>new Promise(t=>{let n=setTimeout(t,f);addEventListener("online",()=>{clearTimeout(n),t()},
{once:!0})});export{L as Upload};

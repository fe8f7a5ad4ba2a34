import{M as O,S as H,a as T,b as s,c,d as p,e as o,x as S}from"./main.js";var D=2*1024*1024,j=45e3,A=[500,1e3,2e3,4e3,8e3],k=3,l,b,n,g,m,i,N,P,U,w,d,L=class{constructor(e,a){c(this,i);T(this,"state","waiting");T(this,"sent",0);T(this,
"id","");T(this,"problem","");c(this,l);c(this,b);c(this,n,"");c(this,g,null);c(this,m,!1);p(this,l,e),p(this,b,a)}async run(){o(this,i,d).call(this,{state:"sen\
ding",problem:""});let e=0,a=0,h=!1;for(;this.state==="sending"&&!s(this,m);)try{let t=s(this,l).size,u=!1;for(s(this,n)?h||(this.sent=await o(this,i,P).call(this),
h=!0):(u=await o(this,i,N).call(this,a>0),h=!0);!u;)this.sent=await o(this,i,U).call(this,this.sent),u=this.sent>=t,e=0;o(this,i,d).call(this,{state:"done",id:s(
this,n).split("/").pop()})}catch(t){if(s(this,m))return;h=!1;let u=(t.status===404||t.status===410)&&s(this,n)!=="";if(t.status===401)return O();u&&++a<=k?(p(this,
n,""),this.sent=0):t.status===0||t.status===408||t.status===429||t.status>=500&&t.status!==507||t.status===409&&s(this,n)||t.status===423?await I(t.retryAfter||
A[Math.min(e++,A.length-1)]):o(this,i,d).call(this,{state:"failed",problem:t.problem||H("upload-failed")})}}cancel(){p(this,m,!0),s(this,g)?.abort(),s(this,n)&&
fetch(s(this,n),{method:"DELETE",headers:C,keepalive:!0}).catch(()=>{})}};l=new WeakMap,b=new WeakMap,n=new WeakMap,g=new WeakMap,m=new WeakMap,i=new WeakSet,N=
async function(e){let a={"Upload-Length":String(s(this,l).size),"Upload-Metadata":`filename ${M(s(this,l).name)},filetype ${M(s(this,l).type)}`},h=null;e&&(a["C\
ontent-Type"]=_,h=s(this,l));let t=await o(this,i,w).call(this,"POST",S,a,h,u=>o(this,i,d).call(this,{sent:u}));return p(this,n,new URL(t.getResponseHeader("Loc\
ation"),location.href).pathname),this.sent=e?Number(t.getResponseHeader("Upload-Offset")):0,e&&this.sent>=s(this,l).size},P=async function(){return Number((await o(
this,i,w).call(this,"HEAD",s(this,n))).getResponseHeader("Upload-Offset"))},U=async function(e){let a={"Upload-Offset":String(e),"Content-Type":_},h=await o(this,
i,w).call(this,"PATCH",s(this,n),a,s(this,l).slice(e,e+D),t=>o(this,i,d).call(this,{sent:e+t}));return Number(h.getResponseHeader("Upload-Offset"))},w=function(e,a,h={},t=null,u=null){
return new Promise((q,x)=>{let r=p(this,g,new XMLHttpRequest),y=0,R=()=>{clearTimeout(y),y=setTimeout(()=>r.abort(),j)},z=()=>{clearTimeout(y),r.status>=200&&r.
status<300?q(r):x({status:r.status,problem:F(r),retryAfter:Number(r.getResponseHeader("Retry-After"))*1e3})};r.open(e,a);for(let[E,v]of Object.entries({...C,...h}))
r.setRequestHeader(E,v);r.upload.onprogress=({loaded:E})=>{R(),u?.(E)},r.onloadend=z,R(),r.send(t)})},d=function(e){Object.assign(this,e),s(this,b).call(this)};
var _="application/offset+octet-stream",C={"Tus-Resumable":"1.0.0","X-Requested-With":"fetch"},M=f=>btoa(String.fromCharCode(...new TextEncoder().encode(f)));function F(f){
try{return JSON.parse(f.responseText).error??""}catch{return""}}var I=f=>new Promise(e=>{let a=setTimeout(e,f);addEventListener("online",()=>{clearTimeout(a),e()},
{once:!0})});export{L as Upload};

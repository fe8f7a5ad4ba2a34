import{M as S,S as O,a as c,b as r,c as p,d as m,e as o,x as R}from"./main.js";var v=2*1024*1024,D=45e3,H=[500,1e3,2e3,4e3,8e3],j=3,h,T,b,d,s,M,N,P,g,f,A=class{constructor(e,a,i=""){p(this,s);c(this,"state","waiting");c(this,"sent",0);c(this,
"id","");c(this,"problem","");c(this,"path","");p(this,h);p(this,T);p(this,b,null);p(this,d,!1);m(this,h,e),m(this,T,a),this.path=i}async run(){o(this,s,f).call(
this,{state:"sending",problem:""});let e=0,a=0,i=!1;for(;this.state==="sending"&&!r(this,d);)try{let t=r(this,h).size,l=!1;for(this.path?i||(this.sent=await o(this,
s,N).call(this),i=!0):(l=await o(this,s,M).call(this,a>0),i=!0);!l;)this.sent=await o(this,s,P).call(this,this.sent),l=this.sent>=t,e=0;o(this,s,f).call(this,{state:"\
done",id:this.path.split("/").pop()})}catch(t){if(r(this,d))return;i=!1;let l=(t.status===404||t.status===410)&&this.path!=="";if(t.status===401)return S();l&&++a<=
j?(this.path="",this.sent=0):t.status===0||t.status===408||t.status===429||t.status>=500&&t.status!==507||t.status===409&&this.path||t.status===423?await F(t.retryAfter||
H[Math.min(e++,H.length-1)]):o(this,s,f).call(this,{state:"failed",problem:t.problem||O("upload-failed")})}}cancel(){m(this,d,!0),r(this,b)?.abort(),this.path&&
fetch(this.path,{method:"DELETE",headers:_,keepalive:!0}).catch(()=>{})}};h=new WeakMap,T=new WeakMap,b=new WeakMap,d=new WeakMap,s=new WeakSet,M=async function(e){
let a={"Upload-Length":String(r(this,h).size),"Upload-Metadata":`filename ${C(r(this,h).name)},filetype ${C(r(this,h).type)}`},i=null;e&&(a["Content-Type"]=L,i=
r(this,h));let t=await o(this,s,g).call(this,"POST",R,a,i,l=>o(this,s,f).call(this,{sent:l}));return this.path=new URL(t.getResponseHeader("Location"),location.
href).pathname,this.sent=e?Number(t.getResponseHeader("Upload-Offset")):0,e&&this.sent>=r(this,h).size},N=async function(){return Number((await o(this,s,g).call(
this,"HEAD",this.path)).getResponseHeader("Upload-Offset"))},P=async function(e){let a={"Upload-Offset":String(e),"Content-Type":L},i=await o(this,s,g).call(this,
"PATCH",this.path,a,r(this,h).slice(e,e+v),t=>o(this,s,f).call(this,{sent:e+t}));return Number(i.getResponseHeader("Upload-Offset"))},g=function(e,a,i={},t=null,l=null){
return new Promise((U,q)=>{let n=m(this,b,new XMLHttpRequest),w=0,E=()=>{clearTimeout(w),w=setTimeout(()=>n.abort(),D)},x=()=>{clearTimeout(w),n.status>=200&&n.
status<300?U(n):q({status:n.status,problem:k(n),retryAfter:Number(n.getResponseHeader("Retry-After"))*1e3})};n.open(e,a);for(let[y,z]of Object.entries({..._,...i}))
n.setRequestHeader(y,z);n.upload.onprogress=({loaded:y})=>{E(),l?.(y)},n.onloadend=x,E(),n.send(t)})},f=function(e){Object.assign(this,e),r(this,T).call(this)};
var L="application/offset+octet-stream",_={"Tus-Resumable":"1.0.0","X-Requested-With":"fetch"},C=u=>btoa(String.fromCharCode(...new TextEncoder().encode(u)));function k(u){
try{return JSON.parse(u.responseText).error??""}catch{return""}}var F=u=>new Promise(e=>{let a=setTimeout(e,u);addEventListener("online",()=>{clearTimeout(a),e()},
{once:!0})});export{A as Upload};

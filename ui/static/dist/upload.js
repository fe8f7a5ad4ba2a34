import{K as H,Q as L,a as d,b as e,c as u,d as c,e as r,x as S}from"./main.js";var z=2*1024*1024,D=45e3,O=[500,1e3,2e3,4e3,8e3],j=3,h,w,a,b,f,i,M,q,N,g,m,A=class{constructor(t,o){u(this,i);d(this,"state","waiting");d(this,"sent",0);d(this,
"id","");d(this,"problem","");u(this,h);u(this,w);u(this,a,"");u(this,b,null);u(this,f,!1);c(this,h,t),c(this,w,o)}async run(){r(this,i,m).call(this,{state:"sen\
ding",problem:""});let t=0,o=0,l=!1;for(;this.state==="sending"&&!e(this,f);)try{e(this,a)?l||(this.sent=await r(this,i,q).call(this),l=!0):(await r(this,i,M).call(
this),l=!0);let s=e(this,h).size;do this.sent=await r(this,i,N).call(this,this.sent),t=0;while(this.sent<s);r(this,i,m).call(this,{state:"done",id:e(this,a).split(
"/").pop()})}catch(s){if(e(this,f))return;l=!1;let T=(s.status===404||s.status===410)&&e(this,a)!=="";if(s.status===401)return H();T&&++o<=j?(c(this,a,""),this.
sent=0):s.status===0||s.status===429||s.status>=500&&s.status!==507||s.status===409&&e(this,a)||s.status===423?await I(s.retryAfter||O[Math.min(t++,O.length-1)]):
r(this,i,m).call(this,{state:"failed",problem:s.problem||L("upload-failed")})}}cancel(){c(this,f,!0),e(this,b)?.abort(),e(this,a)&&fetch(e(this,a),{method:"DELE\
TE",headers:_,keepalive:!0}).catch(()=>{})}};h=new WeakMap,w=new WeakMap,a=new WeakMap,b=new WeakMap,f=new WeakMap,i=new WeakSet,M=async function(){let t=await r(
this,i,g).call(this,"POST",S,{"Upload-Length":String(e(this,h).size),"Upload-Metadata":`filename ${C(e(this,h).name)},filetype ${C(e(this,h).type)}`});c(this,a,
new URL(t.getResponseHeader("Location"),location.href).pathname),this.sent=0},q=async function(){return Number((await r(this,i,g).call(this,"HEAD",e(this,a))).getResponseHeader(
"Upload-Offset"))},N=async function(t){let o={"Upload-Offset":String(t),"Content-Type":"application/offset+octet-stream"},l=await r(this,i,g).call(this,"PATCH",
e(this,a),o,e(this,h).slice(t,t+z),s=>r(this,i,m).call(this,{sent:t+s}));return Number(l.getResponseHeader("Upload-Offset"))},g=function(t,o,l={},s=null,T=null){
return new Promise((P,U)=>{let n=c(this,b,new XMLHttpRequest),R=0,E=()=>{clearTimeout(R),R=setTimeout(()=>n.abort(),D)},x=()=>{clearTimeout(R),n.status>=200&&n.
status<300?P(n):U({status:n.status,problem:k(n),retryAfter:Number(n.getResponseHeader("Retry-After"))*1e3})};n.open(t,o);for(let[y,v]of Object.entries({..._,...l}))
n.setRequestHeader(y,v);n.upload.onprogress=({loaded:y})=>{E(),T?.(y)},n.onloadend=x,E(),n.send(s)})},m=function(t){Object.assign(this,t),e(this,w).call(this)};
var _={"Tus-Resumable":"1.0.0","X-Requested-With":"fetch"},C=p=>btoa(String.fromCharCode(...new TextEncoder().encode(p)));function k(p){try{return JSON.parse(p.
responseText).error??""}catch{return""}}var I=p=>new Promise(t=>{let o=setTimeout(t,p);addEventListener("online",()=>{clearTimeout(o),t()},{once:!0})});export{A as Upload};

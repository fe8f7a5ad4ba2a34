import{h as l,t as c,u as d,v as u,w as p}from"./main.js";var h=15e3;async function O(e){let t=e.querySelector("button");if(!t.disabled){t.disabled=!0,b(e,"");for(let a of e.querySelectorAll("[aria-invalid]"))k(a);try{
await(e.dataset.passkey==="new"?A(e):f()),location.assign(e.dataset.path)}catch(a){t.disabled=!1;let n=e.elements[a.field];n?S(n,a.message):b(e,m(e,a)),(n??t).focus()}}}
async function f(){let e=await o(d),t=await navigator.credentials.get({publicKey:{...e,challenge:i(e.challenge)}}),{authenticatorData:a,clientDataJSON:n,signature:r,
userHandle:s}=t.response;await o(c,{credential:w(t,{authenticatorData:a,clientDataJSON:n,signature:r,userHandle:s})})}async function A(e){let t=await o(p,{password:e.
elements.password.value}),a=await navigator.credentials.create({publicKey:{...t,challenge:i(t.challenge),user:{...t.user,id:i(t.user.id)},excludeCredentials:(t.
excludeCredentials??[]).map(s=>({...s,id:i(s.id)}))}}),{attestationObject:n,clientDataJSON:r}=a.response;await o(u,{name:e.elements.name.value,credential:w(a,{attestationObject:n,
clientDataJSON:r})})}function w(e,t){let a=Object.entries(t).filter(([,n])=>n).map(([n,r])=>[n,y(r)]);return{id:e.id,rawId:y(e.rawId),type:e.type,response:Object.
fromEntries(a),clientExtensionResults:{}}}async function o(e,t={}){let a=await fetch(e,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(
t),signal:AbortSignal.timeout?.(h)}),n=await a.json();if(!a.ok)throw Object.assign(new Error(n.error),{isAnswer:!0,field:n.field});return n}var g={NotAllowedError:"\
none",AbortError:"none",InvalidStateError:"there",SecurityError:"refused"};function m(e,t){return t.isAnswer?t.message:e.dataset[g[t.name]??"failed"]}function b(e,t){
let a=e.querySelector(".problem");a.textContent=t,a.hidden=t===""}function S(e,t){let a=l("span","field__hint field__hint--error",t);a.id=`${e.name}-hint`,a.setAttribute(
"role","alert"),e.after(a),e.setAttribute("aria-invalid","true"),e.setAttribute("aria-describedby",a.id)}function k(e){e.removeAttribute("aria-invalid"),e.removeAttribute(
"aria-describedby"),e.nextElementSibling.remove()}var y=e=>btoa(String.fromCharCode(...new Uint8Array(e))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",
""),i=e=>Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0));export{O as ask};

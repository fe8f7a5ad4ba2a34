import{Ca as k,K as h,N as g,S as y,g as p,h as l,ja as b,o as d,oa as v}from"./main.js";var c=8,s=null,t=null,n=null,f=null,m=null,x=()=>{};async function $(e,o=document.activeElement){if(a(),!await P())return!1;if(!e.isConnected)return!0;f=e,m=o;let r=l(
"section","panel panel--free",t);return r.setAttribute("role","dialog"),r.setAttribute("aria-modal","true"),r.setAttribute("aria-label",y("more-reactions")),n=l(
"div","picker",l("div","scrim scrim--page"),r),document.body.append(n),S(r,e),x=b(n),g(n,w),n.addEventListener("click",u=>u.target.matches(".scrim")&&a()),addEventListener(
"resize",a),s.refresh(t),t.contains(document.activeElement)||(r.tabIndex=-1,r.focus({preventScroll:!0})),!0}function a(){return n?(removeEventListener("resize",
a),x(),n.remove(),n=null,(m?.isConnected?m:document.getElementById(f.id))?.focus({preventScroll:!0}),!0):!1}async function P(){if(t)return t;if(s??(s=await k.emojiPicker().
catch(()=>null)),!s)return null;let e=await h(d);if(t=e.ok?p(e.body).querySelector("[data-part=emoji]"):null,!t)return null;t.hidden=!1;for(let o of["id","role"])
t.removeAttribute(o);return s.connect(t,A),t}function A(e,o){let i=document.getElementById(f.id);a(),i&&v(i,e,o)}function w(e){e.key==="Escape"&&(e.preventDefault(),
e.stopPropagation(),a())}function S(e,o){let i=o.getBoundingClientRect(),r=i.top-e.offsetHeight-c,u=innerHeight-e.offsetHeight-c,E=r>=c?r:i.bottom+c;e.style.setProperty(
"--picker-top",`${Math.max(c,Math.min(E,u))}px`),e.style.setProperty("--picker-end",`${Math.max(c,innerWidth-i.right+20)}px`)}export{a as close,$ as open};

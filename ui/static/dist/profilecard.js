import{D as h,K as y,N as p,g as f,m as g,s as l}from"./main.js";var S=300,b=200,c=8,k=`a[href^='${l}']:not(.button)`,e=null,u=null,n=null,s=0;document.addEventListener("pointerover",x);p(document,w,{capture:!0});p(document,P,
{capture:!0});document.addEventListener("pointerdown",t=>e?.contains(t.target)||i());document.addEventListener("scroll",t=>e?.contains(t.target)||i(),!0);addEventListener(
"resize",()=>i());g("pane",()=>i());function x(t){if(t.pointerType!=="mouse")return;let o=t.target.closest(k);if(!(o&&o===n?.link)&&(n&&!n.takesFocus&&(n=null),
clearTimeout(s),!(e&&(o===u||e.contains(t.target)))))if(o){let r={link:o};n=r,s=setTimeout(()=>n===r&&E(r),S)}else e&&!e.contains(document.activeElement)&&(s=setTimeout(
i,b))}function w(t){t.key!=="Escape"||!e||(t.preventDefault(),t.stopPropagation(),i())}function P(t){t.key!==" "||t.ctrlKey||t.metaKey||t.altKey||!t.target.matches?.(
k)||(t.preventDefault(),t.stopPropagation(),E({link:t.target,takesFocus:!0}))}async function E(t){let{link:o,takesFocus:r}=t;i(),n=t;let a=await y(h(o.getAttribute(
"href").slice(l.length))),d=a.ok?f(a.body).querySelector(".profile-card"):null;n===t&&(n=null,!(!d||!o.isConnected)&&(e=d,u=o,document.body.append(e),window.htmx?.
process(e),T(o.getBoundingClientRect(),e.getBoundingClientRect()),e.addEventListener("focusout",m=>{m.relatedTarget&&!e?.contains(m.relatedTarget)&&i()}),r&&e.querySelector(
"button, a")?.focus({preventScroll:!0})))}function T(t,o){let a=t.bottom+c+o.height+c<=innerHeight?t.bottom+c:Math.max(c,t.top-c-o.height);e.style.top=`${a}px`,
e.style.left=`${Math.max(c,Math.min(t.left,innerWidth-o.width-c))}px`}function i(){clearTimeout(s);let t=e,o=u;if(e=u=n=null,!t)return;let r=t.contains(document.
activeElement);t.remove(),r&&o?.isConnected&&o.focus({preventScroll:!0})}export{k as PERSON,x as onPointer,P as onSpace};

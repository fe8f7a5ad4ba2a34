import{g as f,k as m,l,n as g}from"./main.js";var k=300,E=200,c=8,h="a[href^='/users/']:not(.button)",e=null,u=null,n=null,s=0;document.addEventListener("pointerover",S);l(document,b,{capture:!0});l(document,
x,{capture:!0});document.addEventListener("pointerdown",t=>e?.contains(t.target)||i());document.addEventListener("scroll",t=>e?.contains(t.target)||i(),!0);addEventListener(
"resize",()=>i());m("pane",()=>i());function S(t){if(t.pointerType!=="mouse")return;let o=t.target.closest(h);if(!(o&&o===n?.link)&&(n&&!n.takesFocus&&(n=null),
clearTimeout(s),!(e&&(o===u||e.contains(t.target)))))if(o){let r={link:o};n=r,s=setTimeout(()=>n===r&&y(r),k)}else e&&!e.contains(document.activeElement)&&(s=setTimeout(
i,E))}function b(t){t.key!=="Escape"||!e||(t.preventDefault(),t.stopPropagation(),i())}function x(t){t.key!==" "||t.ctrlKey||t.metaKey||t.altKey||!t.target.matches?.(
h)||(t.preventDefault(),t.stopPropagation(),y({link:t.target,takesFocus:!0}))}async function y(t){let{link:o,takesFocus:r}=t;i(),n=t;let a=await g(`${o.getAttribute(
"href")}/card`),d=a.ok?f(a.body).querySelector(".profile-card"):null;n===t&&(n=null,!(!d||!o.isConnected)&&(e=d,u=o,document.body.append(e),window.htmx?.process(
e),w(o.getBoundingClientRect(),e.getBoundingClientRect()),e.addEventListener("focusout",p=>{p.relatedTarget&&!e?.contains(p.relatedTarget)&&i()}),r&&e.querySelector(
"button, a")?.focus({preventScroll:!0})))}function w(t,o){let a=t.bottom+c+o.height+c<=innerHeight?t.bottom+c:Math.max(c,t.top-c-o.height);e.style.top=`${a}px`,
e.style.left=`${Math.max(c,Math.min(t.left,innerWidth-o.width-c))}px`}function i(){clearTimeout(s);let t=e,o=u;if(e=u=n=null,!t)return;let r=t.contains(document.
activeElement);t.remove(),r&&o?.isConnected&&o.focus({preventScroll:!0})}export{h as PERSON,S as onPointer,x as onSpace};

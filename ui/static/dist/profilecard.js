import{a as p,e as f,h as m}from"./main.js";var y=300,k=200,c=8,g="a[href^='/users/']:not(.button)",e=null,l=null,n=null,a=0;document.addEventListener("pointerover",E);document.addEventListener("keydown",
b,!0);document.addEventListener("pointerdown",t=>e?.contains(t.target)||i());document.addEventListener("scroll",t=>e?.contains(t.target)||i(),!0);addEventListener(
"resize",()=>i());f("pane",()=>i());function E(t){if(t.pointerType!=="mouse")return;let o=t.target.closest(g);if(!(o&&o===n?.link)&&(n&&!n.takesFocus&&(n=null),
clearTimeout(a),!(e&&(o===l||e.contains(t.target)))))if(o){let r={link:o};n=r,a=setTimeout(()=>n===r&&h(r),y)}else e&&!e.contains(document.activeElement)&&(a=setTimeout(
i,k))}function b(t){t.key==="Escape"&&e&&(t.preventDefault(),t.stopPropagation(),i()),!(t.key!==" "||t.ctrlKey||t.metaKey||t.altKey||!t.target.matches?.(g))&&(t.
preventDefault(),t.stopPropagation(),h({link:t.target,takesFocus:!0}))}async function h(t){let{link:o,takesFocus:r}=t;i(),n=t;let s=await m(`${o.getAttribute("h\
ref")}/card`),u=s.ok?p(s.body).querySelector(".profile-card"):null;n===t&&(n=null,!(!u||!o.isConnected)&&(e=u,l=o,document.body.append(e),window.htmx?.process(e),
w(o.getBoundingClientRect(),e.getBoundingClientRect()),e.addEventListener("focusout",d=>{d.relatedTarget&&!e?.contains(d.relatedTarget)&&i()}),r&&e.querySelector(
"button, a")?.focus({preventScroll:!0})))}function w(t,o){let s=t.bottom+c+o.height+c<=innerHeight?t.bottom+c:Math.max(c,t.top-c-o.height);e.style.top=`${s}px`,
e.style.left=`${Math.max(c,Math.min(t.left,innerWidth-o.width-c))}px`}function i(){clearTimeout(a);let t=e,o=l;if(e=l=n=null,!t)return;let r=t.contains(document.
activeElement);t.remove(),r&&o?.isConnected&&o.focus({preventScroll:!0})}export{g as PERSON,b as onKey,E as onPointer};

import{Ba as S,Ca as w,S as a,_ as l,ca as u,m as d,pa as m,qa as f,va as p,wa as h}from"./main.js";function y(){m(),document.addEventListener("click",k,{capture:!0}),document.addEventListener("htmx:after:swap",c),c()}function c(){p();let e=document.querySelector(
"[data-play-sound]");e&&(e.hidden=!window.AudioContext);let t=document.querySelector("[data-alert=desktop] small");t&&(!("Notification"in window)||!isSecureContext?
t.textContent=a("alert-desktop-needs-https"):Notification.permission==="denied"&&(t.textContent=a("alert-desktop-refused")))}function k(e){if(e.target.closest("\
[data-play-sound]"))return f();let t=e.target.closest("[data-push-switch]");if(t)return h(t);e.target.closest("[data-alert=desktop] button[value=true]")&&"Notif\
ication"in window&&Notification.permission==="default"&&Notification.requestPermission().then(c,()=>{})}var b={notifications:()=>window.isSecureContext&&"Notification"in window,microphone:S,install:()=>window.isSecureContext};function q(){for(let e of document.querySelectorAll(
"[data-capability]")){let t=b[e.dataset.capability]?.()??!0;e.querySelector("[data-works]").hidden=!t,e.querySelector("[data-works-not]").hidden=t}}var x=1e3;function v(){setInterval(i,x),document.addEventListener("htmx:after:swap",i),i()}function i(){var n;let e=document.querySelector(".move[data-good]");if(!e)
return;(n=e.dataset).came??(n.came=performance.now());let t=Number(e.dataset.good),o=Math.max(0,Math.ceil(t-(performance.now()-Number(e.dataset.came))/x)),r=`${Math.
floor(o/60)}:${String(o%60).padStart(2,"0")}`;e.querySelector("[data-left]").textContent=a("good-for",{time:r}),e.querySelector("circle:last-child").setAttribute(
"stroke-dasharray",`${o/t} 1`),!(o>0)&&(delete e.dataset.good,e.querySelector(".qr").classList.add("qr--over"),e.querySelector(".qr__over").hidden=!1,e.querySelector(
"div.move__text").hidden=!0,e.querySelector("form.move__text").hidden=!1)}l("device",e=>{let t=document.querySelector(".move");t&&(delete t.dataset.good,t.replaceChildren(
...e.children))});function j(){d("dialog-shown",({root:e})=>e.querySelector(".avatar-choice")&&w.avatar().then(({connect:t})=>t(e),()=>{})),v(),y(),q(),document.addEventListener(
"htmx:before:swap",E),document.addEventListener("htmx:after:swap",({detail:e})=>{if(e.ctx?.sourceElement?.closest(".docked"))return;u(document),(document.querySelector(
"[aria-invalid=true]")??document.querySelector("[data-focus]"))?.focus()})}function E(e){let{ctx:t,tasks:o}=e.detail,r=o.find(g=>g.type==="main");if(!r?.target.
id||r.fragment.querySelector(`#${CSS.escape(r.target.id)}`))return;e.preventDefault();let n=t.sourceElement.closest("form"),s=r.fragment.querySelector(".problem");
n?.querySelector(".problem")?.remove(),s&&n?.prepend(s)}export{j as connect};

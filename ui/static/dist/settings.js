import{M as a,S as d,U as u,fa as l,ga as m,la as f,ma as p,ra as h}from"./main.js";var S=1e3;function w(){setInterval(c,S),document.addEventListener("htmx:after:swap",c),c()}function c(){var n;let e=document.querySelector(".move[data-good]");if(!e)
return;(n=e.dataset).came??(n.came=performance.now());let t=Number(e.dataset.good),o=Math.max(0,Math.ceil(t-(performance.now()-Number(e.dataset.came))/S)),r=`${Math.
floor(o/60)}:${String(o%60).padStart(2,"0")}`;e.querySelector("[data-left]").textContent=a("good-for",{time:r}),e.querySelector("circle:last-child").setAttribute(
"stroke-dasharray",`${o/t} 1`),!(o>0)&&(delete e.dataset.good,e.querySelector(".qr").classList.add("qr--over"),e.querySelector(".qr__over").hidden=!1,e.querySelector(
"div.move__text").hidden=!0,e.querySelector("form.move__text").hidden=!1)}d("device",e=>{let t=document.querySelector(".move");t&&(delete t.dataset.good,t.replaceChildren(
...e.children))});var v={notifications:()=>window.isSecureContext&&"Notification"in window,microphone:h,install:()=>window.isSecureContext};function y(){for(let e of document.querySelectorAll(
"[data-capability]")){let t=v[e.dataset.capability]?.()??!0;e.querySelector("[data-works]").hidden=!t,e.querySelector("[data-works-not]").hidden=t}}function q(){l(),document.addEventListener("click",k,{capture:!0}),document.addEventListener("htmx:after:swap",i),i()}function i(){f();let e=document.querySelector(
"[data-play-sound]");e&&(e.hidden=!window.AudioContext);let t=document.querySelector("[data-alert=desktop] small");t&&(!("Notification"in window)||!isSecureContext?
t.textContent=a("alert-desktop-needs-https"):Notification.permission==="denied"&&(t.textContent=a("alert-desktop-refused")))}function k(e){if(e.target.closest("\
[data-play-sound]"))return m();let t=e.target.closest("[data-push-switch]");if(t)return p(t);e.target.closest("[data-alert=desktop] button[value=true]")&&"Notif\
ication"in window&&Notification.permission==="default"&&Notification.requestPermission().then(i,()=>{})}function P(){w(),q(),y(),document.addEventListener("htmx:before:swap",b),document.addEventListener("htmx:after:swap",({detail:e})=>{if(e.ctx?.sourceElement?.closest(
".docked"))return;u(document),(document.querySelector("[aria-invalid=true]")??document.querySelector("[data-focus]"))?.focus()})}function b(e){let{ctx:t,tasks:o}=e.
detail,r=o.find(x=>x.type==="main");if(!r?.target.id||r.fragment.querySelector(`#${CSS.escape(r.target.id)}`))return;e.preventDefault();let n=t.sourceElement.closest(
"form"),s=r.fragment.querySelector(".problem");n?.querySelector(".problem")?.remove(),s&&n?.prepend(s)}export{P as connect};

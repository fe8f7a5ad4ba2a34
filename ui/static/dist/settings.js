import{J as d,K as l,X as u,Y as m,m as c}from"./main.js";var f=1e3;function p(){setInterval(a,f),document.addEventListener("htmx:after:swap",a),a()}function a(){var n;let e=document.querySelector(".move[data-good]");if(!e)
return;(n=e.dataset).came??(n.came=performance.now());let t=Number(e.dataset.good),o=Math.max(0,Math.ceil(t-(performance.now()-Number(e.dataset.came))/f)),r=`${Math.
floor(o/60)}:${String(o%60).padStart(2,"0")}`;e.querySelector("[data-left]").textContent=c("good-for",{time:r}),e.querySelector("circle:last-child").setAttribute(
"stroke-dasharray",`${o/t} 1`),!(o>0)&&(delete e.dataset.good,e.querySelector(".qr").classList.add("qr--over"),e.querySelector(".qr__over").hidden=!1,e.querySelector(
"div.move__text").hidden=!0,e.querySelector("form.move__text").hidden=!1)}d("device",e=>{let t=document.querySelector(".move");t&&(delete t.dataset.good,t.replaceChildren(
...e.children))});function S(){u(),document.addEventListener("click",h,{capture:!0}),document.addEventListener("htmx:after:swap",i),i()}function i(){let e=document.querySelector(
"[data-play-sound]");e&&(e.hidden=!window.AudioContext);let t=document.querySelector("[data-alert=desktop] small");t&&(!("Notification"in window)||!isSecureContext?
t.textContent=c("alert-desktop-needs-https"):Notification.permission==="denied"&&(t.textContent=c("alert-desktop-refused")))}function h(e){if(e.target.closest("\
[data-play-sound]"))return m();e.target.closest("[data-alert=desktop] button[value=true]")&&"Notification"in window&&Notification.permission==="default"&&Notification.
requestPermission().then(i,()=>{})}function _(){p(),S(),document.addEventListener("htmx:before:swap",x),document.addEventListener("htmx:after:swap",({detail:e})=>{if(e.ctx?.sourceElement?.closest(
".docked"))return;l(document),(document.querySelector("[aria-invalid=true]")??document.querySelector("[data-focus]"))?.focus()})}function x(e){let{ctx:t,tasks:o}=e.
detail,r=o.find(y=>y.type==="main");if(!r?.target.id||r.fragment.querySelector(`#${CSS.escape(r.target.id)}`))return;e.preventDefault();let n=t.sourceElement.closest(
"form"),s=r.fragment.querySelector(".problem");n?.querySelector(".problem")?.remove(),s&&n?.prepend(s)}export{_ as connect};

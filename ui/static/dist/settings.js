import{J as m,K as s,m as d}from"./main.js";var i=1e3;function l(){setInterval(c,i),document.addEventListener("htmx:after:swap",c),c()}function c(){var n;let e=document.querySelector(".move[data-good]");if(!e)
return;(n=e.dataset).came??(n.came=performance.now());let t=Number(e.dataset.good),o=Math.max(0,Math.ceil(t-(performance.now()-Number(e.dataset.came))/i)),r=`${Math.
floor(o/60)}:${String(o%60).padStart(2,"0")}`;e.querySelector("[data-left]").textContent=d("good-for",{time:r}),e.querySelector("circle:last-child").setAttribute(
"stroke-dasharray",`${o/t} 1`),!(o>0)&&(delete e.dataset.good,e.querySelector(".qr").classList.add("qr--over"),e.querySelector(".qr__over").hidden=!1,e.querySelector(
"div.move__text").hidden=!0,e.querySelector("form.move__text").hidden=!1)}m("device",e=>{let t=document.querySelector(".move");t&&(delete t.dataset.good,t.replaceChildren(
...e.children))});function h(){l(),document.addEventListener("htmx:before:swap",f),document.addEventListener("htmx:after:swap",({detail:e})=>{if(e.ctx?.sourceElement?.closest(".d\
ocked"))return;s(document),(document.querySelector("[aria-invalid=true]")??document.querySelector("[data-focus]"))?.focus()})}function f(e){let{ctx:t,tasks:o}=e.
detail,r=o.find(u=>u.type==="main");if(!r?.target.id||r.fragment.querySelector(`#${CSS.escape(r.target.id)}`))return;e.preventDefault();let n=t.sourceElement.closest(
"form"),a=r.fragment.querySelector(".problem");n?.querySelector(".problem")?.remove(),a&&n?.prepend(a)}export{h as connect};

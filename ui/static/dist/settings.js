import{I as c}from"./main.js";function u(){document.addEventListener("htmx:before:swap",s),document.addEventListener("htmx:after:swap",({detail:e})=>{if(e.ctx?.sourceElement?.closest(".docke\
d"))return;c(document),(document.querySelector("[aria-invalid=true]")??document.querySelector("[data-focus]"))?.focus()})}function s(e){let{ctx:o,tasks:a}=e.detail,
t=a.find(m=>m.type==="main");if(!t?.target.id||t.fragment.querySelector(`#${CSS.escape(t.target.id)}`))return;e.preventDefault();let r=o.sourceElement.closest("\
form"),n=t.fragment.querySelector(".problem");r?.querySelector(".problem")?.remove(),n&&r?.prepend(n)}export{u as connect};

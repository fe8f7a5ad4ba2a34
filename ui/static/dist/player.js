import{B as f,C as m,k as s,p as u}from"./main.js";var l=[1,1.5,2],y=1e3,n=null;function L(t){let e=t.querySelector("audio");t.dataset.connected===void 0&&b(t,e),e.paused?e.play().catch(()=>{}):e.pause()}function b(t,e){
t.dataset.connected="";let[S,p,i,r,c,d]=[".player__press",".player__line",".player__facts",".player__track",".player__time",".player__speed"].map(v=>t.querySelector(
v)),o=()=>{e.playbackRate=f("speed",1),d.textContent=s("speed",{n:String(e.playbackRate)})},_=()=>{c.textContent=g(e.currentTime),Number.isFinite(e.duration)&&(r.
value=String(Math.round(y*e.currentTime/e.duration))),r.setAttribute("aria-valuetext",c.textContent)},a=()=>{t.classList.toggle("player--playing",!e.paused),S.setAttribute(
"aria-label",s(e.paused?"play":"pause"))};e.addEventListener("play",()=>{n&&n!==e&&n.pause(),n=e,p.hidden=!1,i.hidden=!0,o(),a()}),e.addEventListener("pause",a),
e.addEventListener("ended",a),e.addEventListener("timeupdate",_),e.addEventListener("error",()=>{p.hidden=!0,i.hidden=!1,i.textContent=s("video-unplayable"),a()}),
r.addEventListener("input",()=>{Number.isFinite(e.duration)&&(e.currentTime=e.duration*Number(r.value)/y)}),d.addEventListener("click",()=>{m("speed",l[(l.indexOf(
e.playbackRate)+1)%l.length]),o()})}u("pane",()=>n?.isConnected===!1&&n.pause());function g(t){let e=Math.floor(t);return`${Math.floor(e/60)}:${String(e%60).padStart(
2,"0")}`}export{L as toggle};

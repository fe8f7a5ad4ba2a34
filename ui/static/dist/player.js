import{Aa as h,S as u,V as b,W as _,l as w,m as y,ya as S,za as x}from"./main.js";var g=[1,1.5,2],E=1e3,C=4e6,L=8e3,m=new Map,p=null;function O(t){let e=t.querySelector("audio");t.dataset.connected===void 0&&k(t,e),e.paused?e.play().catch(()=>{}):
e.pause()}async function W(t){let e=t.querySelector("audio");t.dataset.connected===void 0&&k(t,e);let n=e.getAttribute("src");m.has(n)||m.set(n,await M(n,Number(
t.dataset.size))),T(t,e)}async function M(t,e){if(e>C)return null;try{let n=await fetch(t,{credentials:"same-origin"});if(!n.ok)return null;let s=await new OfflineAudioContext(
1,1,L).decodeAudioData(await n.arrayBuffer()),r=s.getChannelData(0),l=[],i=Math.max(1,Math.floor(s.sampleRate/20));for(let c=0;c<r.length;c+=i){let d=0;for(let o=c;o<
Math.min(r.length,c+i);o++)d=Math.max(d,Math.abs(r[o]));l.push(d)}return{levels:S(l),seconds:s.duration}}catch{return null}}var v=t=>Number.isFinite(t.duration)?
t.duration:m.get(t.getAttribute("src"))?.seconds??NaN;function T(t,e){let n=m.get(e.getAttribute("src")),s=v(e),r=e.currentTime>0&&s>0?e.currentTime/s:0;n&&t.querySelector(
".wave").replaceWith(x(n.levels,r)),e.currentTime===0&&s>0&&(t.querySelector(".player__time").textContent=h(s))}function k(t,e){t.dataset.connected="";let n=t.matches(
".player--voice"),[s,r,l,i,c,d]=[".player__press",".player__line",".player__facts",".player__track",".player__time",".player__speed"].map(a=>t.querySelector(a)),
o=()=>{e.playbackRate=b("speed",1),d.textContent=u("speed",{n:String(e.playbackRate)})},A=()=>{c.textContent=h(e.currentTime);let a=v(e);a>0&&(i.value=String(Math.
round(E*e.currentTime/a))),i.setAttribute("aria-valuetext",c.textContent),n&&T(t,e)},f=()=>{t.classList.toggle("player--playing",!e.paused),s.setAttribute("aria\
-label",u(e.paused?"play":"pause"))};e.addEventListener("play",()=>{p&&p!==e&&p.pause(),p=e,r&&(r.hidden=!1),l&&(l.hidden=!0),o(),f(),w("played",{player:t})}),e.
addEventListener("pause",f),e.addEventListener("ended",()=>{n&&(e.currentTime=0),f()}),e.addEventListener("timeupdate",A),e.addEventListener("error",()=>{let a=l??
c;r&&(r.hidden=!0),a.hidden=!1,a.textContent=u("video-unplayable"),f()}),i.addEventListener("input",()=>{let a=v(e);a>0&&(e.currentTime=a*Number(i.value)/E)}),d.
addEventListener("click",()=>{_("speed",g[(g.indexOf(e.playbackRate)+1)%g.length]),o()}),o()}y("pane",()=>p?.isConnected===!1&&p.pause());export{W as prepare,O as toggle};

import"./main.js";var m=new URL("../vendor/emoji-en.json",import.meta.url),l=12,f=2,i=null;function h(){return i??(i=fetch(m).then(t=>{if(!t.ok)throw new Error(`emoji: ${t.status}`);
return t.json()}).then(p)),i.catch(()=>i=null),i}function p(t){let r=d(t);return t.filter(n=>n.group!==f&&n.version<=r).map(n=>({emoji:n.emoji,name:n.annotation,
words:[...n.annotation.toLowerCase().split(/[^\p{L}\p{N}]+/u),...n.tags??[]],group:String(n.group),tones:(n.skins??[]).filter(o=>typeof o.tone=="number").map(o=>o.
emoji)}))}var g=(t,r)=>t.tones[r-1]??t.emoji;function j(t,r,n){let o=r.toLowerCase().split(/\s+/).filter(Boolean),e=t.filter(s=>s.emoji===r||o.every(u=>s.words.
some(c=>c.startsWith(u)))),a=s=>s.name.toLowerCase().startsWith(o.join(" "));return[...e.filter(a),...e.filter(s=>!a(s))].slice(0,n)}function d(t){let r=new Map(
t.filter(e=>e.version>l).map(e=>[e.version,e.emoji])),n=Object.assign(document.createElement("canvas"),{width:24,height:24}).getContext("2d",{willReadFrequently:!0});
return n.font=`16px ${getComputedStyle(document.body).fontFamily}`,n.textBaseline="top",[...r.keys()].sort((e,a)=>a-e).find(e=>w(n,r.get(e)))??l}function w(t,r){
let n=1.4*t.measureText("😀").width;if(t.measureText(r).width>n)return!1;t.clearRect(0,0,24,24),t.fillText(r,0,2);let{data:o}=t.getImageData(0,0,24,24);for(let e=0;e<
o.length;e+=4)if(o[e]!==o[e+1]||o[e+1]!==o[e+2])return!0;return!1}export{h as load,j as search,g as toned};

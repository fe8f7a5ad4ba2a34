import"./main.js";var m=new URL("../vendor/emoji-en.json",import.meta.url),c=12,f=2,i=null;function w(){return i??(i=fetch(m).then(e=>{if(!e.ok)throw new Error(`emoji: ${e.status}`);
return e.json()}).then(p)),i.catch(()=>i=null),i}function p(e){let r=d(e);return e.filter(t=>t.group!==f&&t.version<=r).map(t=>({emoji:t.emoji,name:t.annotation,
codes:[...t.shortcodes??[],t.annotation.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"_")],words:[...t.annotation.toLowerCase().split(/[^\p{L}\p{N}]+/u),...t.tags??
[],...t.shortcodes??[]],group:String(t.group),tones:(t.skins??[]).filter(n=>typeof n.tone=="number").map(n=>n.emoji)}))}var g=(e,r)=>e.tones[r-1]??e.emoji;function j(e,r,t){
let n=r.toLowerCase().split(/\s+/).filter(Boolean),o=e.filter(s=>s.emoji===r||n.every(l=>s.words.some(u=>u.startsWith(l)))),a=s=>s.name.toLowerCase().startsWith(
n.join(" "));return[...o.filter(a),...o.filter(s=>!a(s))].slice(0,t)}function d(e){let r=new Map(e.filter(o=>o.version>c).map(o=>[o.version,o.emoji])),t=Object.
assign(document.createElement("canvas"),{width:24,height:24}).getContext("2d",{willReadFrequently:!0});return t.font=`16px ${getComputedStyle(document.body).fontFamily}`,
t.textBaseline="top",[...r.keys()].sort((o,a)=>a-o).find(o=>h(t,r.get(o)))??c}function h(e,r){let t=1.4*e.measureText("😀").width;if(e.measureText(r).width>t)
return!1;e.clearRect(0,0,24,24),e.fillText(r,0,2);let{data:n}=e.getImageData(0,0,24,24);for(let o=0;o<n.length;o+=4)if(n[o]!==n[o+1]||n[o+1]!==n[o+2])return!0;return!1}export{w as load,j as search,g as toned};

// A sound as bars, and its time as a clock counts it.

export const BARS = 28;
const HIGH = 26; // pixels of the highest bar
const STEP = 5; // from one bar to the next

// Brings levels from 0 to 1, however many there are, to as many as there are bars. The loudest one is full.
export function bars(levels) {
  const most = Math.max(...levels, 0.05);
  return Array.from({ length: BARS }, (_, i) => {
    const part = levels.slice(Math.floor((i * levels.length) / BARS), Math.max(Math.floor(((i + 1) * levels.length) / BARS), Math.floor((i * levels.length) / BARS) + 1));
    return Math.max(0, ...part) / most;
  });
}

// Draws levels; what is played of them, from 0 to 1, in another colour.
export function drawing(levels, played = 0) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "wave");
  svg.setAttribute("viewBox", `0 0 ${BARS * STEP} 28`);
  svg.setAttribute("width", BARS * STEP);
  svg.setAttribute("height", 28);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const cut = Math.round(played * levels.length);
  for (const [from, to] of [[cut, levels.length], [0, cut]]) {
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", levels.map((level, i) => (i < from || i >= to ? "" : line(i, level))).join(""));
    svg.append(path);
  }
  return svg;
}

function line(i, level) {
  const half = Math.max(1, Math.round(level * HIGH) / 2);
  return `M${2 + i * STEP} ${14 - half}v${2 * half}`;
}

export function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

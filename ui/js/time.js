import { emit } from "./events.js";
import { serverId } from "./page.js";
import { pathHome } from "./paths.js";
import { now as serverNow } from "./servertime.js";
import { text } from "./texts.js";

// Times as the reader sees them: in the reader's zone and locale.

const locale = (() => {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0];
  } catch {
    return "en"; // some systems call themselves things like "en-US@posix"
  }
})();

const format = (options) => new Intl.DateTimeFormat(locale, options);
const ofDay = format({ hour: "numeric", minute: "2-digit" });
const thisYear = format({ month: "short", day: "numeric" });
const otherYear = format({ month: "short", day: "numeric", year: "numeric" });
const whole = format({ dateStyle: "full", timeStyle: "short" });
const plain = (shown) => shown.replace(/[\u00a0\u202f]/g, " ");

// "2:41 PM"
export const clock = (date) => plain(ofDay.format(date));

// "2:41", what fits beside a grouped message
export const shortClock = (date) =>
  plain(ofDay.formatToParts(date).filter((part) => part.type !== "dayPeriod").map((part) => part.value).join("")).trim();

export const fullTime = (date) => plain(whole.format(date));

// The day in the reader's zone: "2026-11-22".
export function dayKey(date) {
  const two = (n) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const isYesterday = (key, now) => key === dayKey(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));

// "Today", "Yesterday", else "Aug 5", with the year when it is another.
export function dayName(date, now = serverNow()) {
  const key = dayKey(date);
  if (key === dayKey(now)) return text("today");
  if (isYesterday(key, now)) return text("yesterday");
  return plain((date.getFullYear() === now.getFullYear() ? thisYear : otherYear).format(date));
}

// The time of a list entry: of the day today, else the day.
export const entryTime = (date) => (dayKey(date) === dayKey(serverNow()) ? clock(date) : dayName(date));

// How long ago: within a day in minutes or hours, before that the day.
function ago(date, now = serverNow()) {
  const minutes = Math.floor((now - date) / 60_000);
  if (minutes < 2) return text("just-now");
  if (minutes < 60) return text("minutes-ago", { n: minutes });
  return minutes < 24 * 60 ? text("hours-ago", { n: Math.floor(minutes / 60) }) : dayName(date, now);
}

// Lets the server know the zone, so that what it writes and the days one searches by are the reader's.
export function tellZone() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (timeZone) document.cookie = `ribbit_zone_${serverId()}=${encodeURIComponent(timeZone).replace(/%2F/g, "/")}; path=${pathHome}; max-age=31536000; samesite=lax`;
}

// "Last seen 5 minutes ago"
export function lastSeen(date) {
  const now = serverNow();
  const isRecent = now - date < 24 * 3_600_000;
  return text("last-seen", { when: !isRecent && isYesterday(dayKey(date), now) ? text("yesterday-within") : ago(date, now) });
}

// Times outside messages and entries, marked by the server with how they are shown. How long ago something was it has said itself: that
// is the same in every zone, and this device's clock may be wrong.
const shown = { clock, entry: entryTime };

export function localise(root) {
  for (const time of root.querySelectorAll("time[datetime][data-time]")) {
    const date = new Date(time.dateTime);
    const show = shown[time.dataset.time];
    if (show) time.textContent = show(date);
    time.title = fullTime(date);
  }
}

// Tells when the day changes, also when it did so while the machine slept.
export function watchMidnight() {
  let day = dayKey(serverNow());
  let timer = 0;
  const check = () => {
    const today = dayKey(serverNow());
    if (today !== day) emit("day");
    day = today;
    const now = serverNow();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    clearTimeout(timer);
    timer = setTimeout(check, midnight - now + 50);
  };
  check();
  document.addEventListener("visibilitychange", check);
}

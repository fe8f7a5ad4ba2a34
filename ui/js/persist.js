import { ask } from "./http.js";
import { isOpen } from "./socket.js";

// What the page keeps current by itself is asked for until the server answers, ever more seldom, as long as the socket is
// open: when it opens anew, everything is asked for anyway.

const FIRST_MS = 1_000;
const MOST_MS = 30_000;

// Repeats work until it answers true.
export async function persist(work) {
  for (let wait = FIRST_MS; !(await work()) && isOpen(); wait = Math.min(2 * wait, MOST_MS)) {
    await new Promise((done) => setTimeout(done, wait * (0.5 + Math.random())));
  }
}

// As ask does, but past what may be over in a moment: a server that is not reached, or that failed.
export async function askPersistently(path) {
  let answer = null;
  await persist(async () => {
    answer = await ask(path);
    return answer.status !== 0 && answer.status < 500;
  });
  return answer;
}

import { signedOut } from "../http.js";
import { pathTus } from "../paths.js";
import { text } from "../texts.js";

// Brings one file to the server by tus 1.0.0 (https://tus.io/protocols/resumable-upload), in pieces, so that a line that is
// cut costs one piece at most. Pieces may also reach different servers, of which each has what came to it: an upload that is lost to
// the one that is asked begins anew, and then as one request.

const PIECE = 2 * 1024 * 1024; // bytes
const STALL_MS = 45_000; // without a byte; the answer to the last piece may take 10 s
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000];
const MOST_ANEW = 3; // times that an upload the server has lost is begun again

export class Upload {
  state = "waiting"; // then sending, and done or failed
  sent = 0; // bytes
  id = "";
  problem = ""; // why it failed

  path = ""; // where the server has what has come, "" before it has

  #file;
  #changed;
  #request = null;
  #isCancelled = false;

  // changed is called whenever something of it is different. path is where an earlier page has begun.
  constructor(file, changed, path = "") {
    this.#file = file;
    this.#changed = changed;
    this.path = path;
  }

  async run() {
    this.#set({ state: "sending", problem: "" });
    let failures = 0;
    let anew = 0;
    let isSure = false; // of how much the server has
    while (this.state === "sending" && !this.#isCancelled) {
      try {
        const size = this.#file.size;
        let isAll = false; // there
        if (!this.path) {
          isAll = await this.#create(anew > 0);
          isSure = true;
        } else if (!isSure) {
          this.sent = await this.#offset();
          isSure = true;
        }
        while (!isAll) {
          this.sent = await this.#piece(this.sent);
          isAll = this.sent >= size;
          failures = 0;
        }
        this.#set({ state: "done", id: this.path.split("/").pop() });
      } catch (answer) {
        if (this.#isCancelled) return;
        isSure = false;
        const isLost = (answer.status === 404 || answer.status === 410) && this.path !== "";
        if (answer.status === 401) return signedOut();
        if (isLost && ++anew <= MOST_ANEW) {
          this.path = "";
          this.sent = 0;
        } else if (answer.status === 0 || answer.status === 408 || answer.status === 429 || (answer.status >= 500 && answer.status !== 507) || (answer.status === 409 && this.path) || answer.status === 423) {
          await pause(answer.retryAfter || RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
        } else {
          this.#set({ state: "failed", problem: answer.problem || text("upload-failed") });
        }
      }
    }
  }

  // Gives up, and has the server forget what it has.
  cancel() {
    this.#isCancelled = true;
    this.#request?.abort();
    if (this.path) fetch(this.path, { method: "DELETE", headers: HEADERS, keepalive: true }).catch(() => {});
  }

  // Answers whether all of the file is there: whole sends it along.
  async #create(whole) {
    const headers = {
      "Upload-Length": String(this.#file.size),
      "Upload-Metadata": `filename ${base64(this.#file.name)},filetype ${base64(this.#file.type)}`,
    };
    let body = null;
    if (whole) {
      headers["Content-Type"] = OFFSET_TYPE;
      body = this.#file;
    }
    const answer = await this.#ask("POST", pathTus, headers, body, (loaded) => this.#set({ sent: loaded }));
    this.path = new URL(answer.getResponseHeader("Location"), location.href).pathname;
    this.sent = whole ? Number(answer.getResponseHeader("Upload-Offset")) : 0;
    return whole && this.sent >= this.#file.size;
  }

  async #offset() {
    return Number((await this.#ask("HEAD", this.path)).getResponseHeader("Upload-Offset"));
  }

  async #piece(from) {
    const headers = { "Upload-Offset": String(from), "Content-Type": OFFSET_TYPE };
    const answer = await this.#ask("PATCH", this.path, headers, this.#file.slice(from, from + PIECE), (loaded) => this.#set({ sent: from + loaded }));
    return Number(answer.getResponseHeader("Upload-Offset"));
  }

  #ask(method, path, headers = {}, body = null, progress = null) {
    return new Promise((resolve, reject) => {
      const request = (this.#request = new XMLHttpRequest());
      let timer = 0;
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => request.abort(), STALL_MS);
      };
      const end = () => {
        clearTimeout(timer);
        if (request.status >= 200 && request.status < 300) resolve(request);
        else reject({ status: request.status, problem: problemIn(request), retryAfter: Number(request.getResponseHeader("Retry-After")) * 1000 });
      };
      request.open(method, path);
      for (const [name, value] of Object.entries({ ...HEADERS, ...headers })) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded }) => {
        alive();
        progress?.(loaded);
      };
      request.onloadend = end;
      alive();
      request.send(body);
    });
  }

  #set(values) {
    Object.assign(this, values);
    this.#changed();
  }
}

const OFFSET_TYPE = "application/offset+octet-stream";

const HEADERS = { "Tus-Resumable": "1.0.0", "X-Requested-With": "fetch" };

const base64 = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));

function problemIn(request) {
  try {
    return JSON.parse(request.responseText).error ?? "";
  } catch {
    return "";
  }
}

// A network that comes back ends the pause.
const pause = (ms) => new Promise((resolve) => {
  const timer = setTimeout(resolve, ms);
  addEventListener("online", () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});

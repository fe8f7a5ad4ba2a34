// Uploads a file as a program with tus-js-client does, and prints where it is: node upload.cjs FILE ENDPOINT TOKEN PIECE
const fs = require("node:fs");
const path = require("node:path");
const { Upload } = require("./tus-js-client.cjs");

const [file, endpoint, token, piece] = process.argv.slice(2);
const upload = new Upload(fs.createReadStream(file), {
  endpoint,
  chunkSize: Number(piece),
  uploadSize: fs.statSync(file).size,
  headers: { Authorization: `Bearer ${token}` },
  metadata: { filename: path.basename(file), filetype: "text/plain" },
  retryDelays: Array(100).fill(100),
  onError(error) {
    console.error(String(error));
    process.exit(1);
  },
  onSuccess() {
    console.log(upload.url);
  },
});
upload.start();

// Uploads a file to an address that `createUpload` made: node upload.mjs FILE URL TOKEN PIECE_BYTES
import { createReadStream, statSync } from "node:fs";
import * as tus from "tus-js-client";

const [file, uploadUrl, token, pieceBytes] = process.argv.slice(2);

await new Promise((resolve, reject) => {
  new tus.Upload(createReadStream(file), {
    uploadUrl,
    uploadSize: statSync(file).size,
    chunkSize: Number(pieceBytes),
    headers: { Authorization: `Bearer ${token}` },
    // Through a restart of the server, however long that takes on a busy machine.
    retryDelays: Array(200).fill(200),
    onChunkComplete: (_, accepted) => console.log(accepted),
    onSuccess: resolve,
    onError: reject,
  }).start();
});

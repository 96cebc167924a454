// Uploads of this page: the bytes of a file by tus 1.0, in pieces, with pause and resumption. They continue while the
// user looks at other screens; after a reload, the user chooses the same file again.
import { fetchWithToken } from '../api/client';
import { createStore } from '../store';

const PIECE_BYTES = 8 << 20;
const RETRY_MILLISECONDS = 2_000;
const STORED = 'lab-gallery.uploads';
const HEADERS = { 'Tus-Resumable': '1.0.0' };

// What is remembered of an upload over a reload.
export interface UploadRecord {
  id: string;
  url: string;
  galleryId: string;
  fileName: string;
  sizeBytes: number;
}

export interface Upload extends UploadRecord {
  sentBytes: number;
  // `lost`: after a reload, without the file. `gone`: expired or deleted on the server.
  state: 'sending' | 'paused' | 'waiting' | 'complete' | 'lost' | 'gone' | 'full';
}

export const uploads = createStore<readonly Upload[]>(
  stored().map((record) => ({ ...record, sentBytes: 0, state: 'lost' })),
);

const files = new Map<string, File>();
const running = new Map<string, AbortController>();

export function beginUpload(record: UploadRecord, file: File): void {
  uploads.set([...uploads.get(), { ...record, sentBytes: 0, state: 'sending' }]);
  store();
  resume(record.id, file);
}

// Continues an upload. After a reload it needs the file again; another file is refused.
export function resume(id: string, file = files.get(id)): boolean {
  const upload = find(id);
  if (!upload || !file || file.size !== upload.sizeBytes || file.name !== upload.fileName) return false;
  files.set(id, file);
  running.get(id)?.abort();
  const controller = new AbortController();
  running.set(id, controller);
  void send(upload, file, controller.signal);
  return true;
}

export function pause(id: string): void {
  running.get(id)?.abort();
  change(id, { state: 'paused' });
}

export async function discard(id: string): Promise<void> {
  const upload = find(id);
  running.get(id)?.abort();
  if (upload) await fetchWithToken(upload.url, { method: 'DELETE', headers: HEADERS }).catch(() => null);
  forget(id);
}

export function forget(id: string): void {
  files.delete(id);
  uploads.set(uploads.get().filter((upload) => upload.id !== id));
  store();
}

async function send(upload: UploadRecord, file: File, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const head = await fetchWithToken(upload.url, { method: 'HEAD', headers: HEADERS, signal });
      if (head.status === 404 || head.status === 410) return change(upload.id, { state: 'gone' });
      if (!head.ok) throw new Error(`tus: ${head.status}`);
      let offset = Number(head.headers.get('Upload-Offset'));
      change(upload.id, { sentBytes: offset, state: 'sending' });
      while (offset < file.size) {
        offset = await sendPiece(upload, file, offset, signal);
        change(upload.id, { sentBytes: offset, state: 'sending' });
      }
      return change(upload.id, { state: 'complete' });
    } catch (error) {
      if (signal.aborted) return;
      change(upload.id, { state: error instanceof FullError ? 'full' : 'waiting' });
      await new Promise((done) => setTimeout(done, RETRY_MILLISECONDS));
    }
  }
}

class FullError extends Error {}

async function sendPiece(upload: UploadRecord, file: File, offset: number, signal: AbortSignal): Promise<number> {
  const answer = await fetchWithToken(upload.url, {
    method: 'PATCH',
    headers: { ...HEADERS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    body: file.slice(offset, offset + PIECE_BYTES),
    signal,
  });
  if (answer.status === 507) throw new FullError();
  if (!answer.ok) throw new Error(`tus: ${answer.status}`);
  return Number(answer.headers.get('Upload-Offset'));
}

function find(id: string): Upload | undefined {
  return uploads.get().find((upload) => upload.id === id);
}

function change(id: string, values: Partial<Upload>): void {
  uploads.set(uploads.get().map((upload) => (upload.id === id ? { ...upload, ...values } : upload)));
}

function stored(): UploadRecord[] {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? '[]');
  } catch {
    return [];
  }
}

function store(): void {
  const records = uploads.get().map(({ id, url, galleryId, fileName, sizeBytes }): UploadRecord => {
    return { id, url, galleryId, fileName, sizeBytes };
  });
  localStorage.setItem(STORED, JSON.stringify(records));
}

// Leaving the page interrupts an upload: the browser asks first.
addEventListener('beforeunload', (event) => {
  if (uploads.get().some(({ state }) => state === 'sending' || state === 'waiting')) event.preventDefault();
});

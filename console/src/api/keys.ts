// Keys of changes that may be sent twice but must happen once. Another input is another change, and needs another key.
export function createKeys(): (input: unknown) => string {
  let last = '';
  let key = '';
  return (input) => {
    const text = JSON.stringify(input);
    if (text !== last) {
      last = text;
      key = newKey();
    }
    return key;
  };
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

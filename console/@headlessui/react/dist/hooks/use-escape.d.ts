export declare function useEscape(enabled: boolean, view: (Window & typeof globalThis) | null | undefined, cb: (event: KeyboardEvent) => void): void;

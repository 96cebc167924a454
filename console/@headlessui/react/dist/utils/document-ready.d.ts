export declare function onDocumentReady(cb: () => void): void;

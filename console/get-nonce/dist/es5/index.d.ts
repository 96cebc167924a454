export declare const setNonce: (nonce: string) => void;
export declare const getNonce: () => string | undefined;

export declare const env: {
    isNode: boolean;
    forceCache: boolean;
};

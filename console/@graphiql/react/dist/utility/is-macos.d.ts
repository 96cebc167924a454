export declare const isMacOs: boolean;

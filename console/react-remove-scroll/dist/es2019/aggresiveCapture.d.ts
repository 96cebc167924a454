export declare const nonPassive: boolean | {
    passive: boolean;
};

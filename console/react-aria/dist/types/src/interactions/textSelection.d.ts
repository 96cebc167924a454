export declare function disableTextSelection(target?: Element): void;
export declare function restoreTextSelection(target?: Element): void;

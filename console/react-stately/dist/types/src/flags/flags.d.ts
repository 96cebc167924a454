export declare function enableTableNestedRows(): void;
export declare function tableNestedRows(): boolean;
export declare function enableShadowDOM(): void;
export declare function shadowDOM(): boolean;

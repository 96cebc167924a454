export declare function inertValue(value?: boolean): string | boolean | undefined;

export declare function microTask(cb: () => void): void;

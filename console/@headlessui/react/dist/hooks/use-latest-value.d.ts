/// <reference types="react" />
export declare function useLatestValue<T>(value: T): import("react").MutableRefObject<T>;

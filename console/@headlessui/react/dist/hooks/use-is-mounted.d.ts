/// <reference types="react" />
export declare function useIsMounted(): import("react").MutableRefObject<boolean>;

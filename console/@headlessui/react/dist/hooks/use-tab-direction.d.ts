/// <reference types="react" />
export declare enum Direction {
    Forwards = 0,
    Backwards = 1
}
export declare function useTabDirection(): import("react").MutableRefObject<Direction>;

export declare const CLEAR_FOCUS_EVENT = "react-aria-clear-focus";
export declare const FOCUS_EVENT = "react-aria-focus";

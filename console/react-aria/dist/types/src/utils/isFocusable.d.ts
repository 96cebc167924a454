export declare function isFocusable(element: Element, options?: {
    skipVisibilityCheck?: boolean;
}): boolean;
export declare function isTabbable(element: Element): boolean;

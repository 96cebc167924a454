export declare function moveVirtualFocus(to: Element | null): void;
export declare function dispatchVirtualBlur(from: Element, to: Element | null): void;
export declare function dispatchVirtualFocus(to: Element, from: Element | null): void;
export declare function getVirtuallyFocusedElement(document: Document): Element | null;

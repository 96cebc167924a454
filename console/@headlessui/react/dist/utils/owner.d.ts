export declare function getOwnerDocument<T extends Element>(element: T | null | undefined): Document | null;
export declare function getRootNode<T extends Element>(element: T | null | undefined): Document | ShadowRoot | null;
export declare function getActiveElement(element: Element | null | undefined): Element | null;
export declare function isActiveElement(element: Element | null | undefined): boolean;

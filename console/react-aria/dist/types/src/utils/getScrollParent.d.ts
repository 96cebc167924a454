export declare function getScrollParent(node: Element, checkForOverflow?: boolean): Element;

export declare function getScrollParents(node: Element, checkForOverflow?: boolean): Element[];

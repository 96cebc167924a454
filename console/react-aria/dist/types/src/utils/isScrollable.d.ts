export declare function isScrollable(node: Element | null, checkForOverflow?: boolean): boolean;

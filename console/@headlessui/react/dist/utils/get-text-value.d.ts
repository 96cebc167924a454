export declare function getTextValue(element: HTMLElement): string;

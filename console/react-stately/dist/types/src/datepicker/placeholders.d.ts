export declare function getPlaceholder(field: string, value: string, locale: string): string;

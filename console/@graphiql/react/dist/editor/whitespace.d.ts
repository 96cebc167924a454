export declare const invalidCharacters: string[];
export declare function normalizeWhitespace(line: string): string;

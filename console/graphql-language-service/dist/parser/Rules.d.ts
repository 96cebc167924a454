import { ParseRule } from './types';
export declare const isIgnored: (ch: string) => ch is "\t" | "\n" | "\r" | " " | "," | " " | "﻿";
export declare const LexRules: {
    Name: RegExp;
    Punctuation: RegExp;
    Number: RegExp;
    String: RegExp;
    Comment: RegExp;
};
export declare const ParseRules: {
    [name: string]: ParseRule;
};
export declare const ExperimentalFragmentArgumentParseRules: typeof ParseRules;
//# sourceMappingURL=Rules.d.ts.map
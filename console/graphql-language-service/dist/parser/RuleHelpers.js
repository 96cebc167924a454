"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.opt = opt;
exports.list = list;
exports.butNot = butNot;
exports.t = t;
exports.p = p;
function opt(ofRule) {
    return { ofRule };
}
function list(ofRule, separator) {
    return { ofRule, isList: true, separator };
}
function butNot(rule, exclusions) {
    const ruleMatch = rule.match;
    rule.match = token => {
        let check = false;
        if (ruleMatch) {
            check = ruleMatch(token);
        }
        return (check &&
            exclusions.every(exclusion => exclusion.match && !exclusion.match(token)));
    };
    return rule;
}
function t(kind, style) {
    return { style, match: (token) => token.kind === kind };
}
function p(value, style) {
    return {
        style: style || 'punctuation',
        match: (token) => token.kind === 'Punctuation' && token.value === value,
    };
}
//# sourceMappingURL=RuleHelpers.js.map
import { parse } from 'graphql';
export function parseDocument(source, options) {
    return parse(source, options);
}
//# sourceMappingURL=parseDocument.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseDocument = parseDocument;
const graphql_1 = require("graphql");
function parseDocument(source, options) {
    return (0, graphql_1.parse)(source, options);
}
//# sourceMappingURL=parseDocument.js.map
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.getQueryFacts = void 0;
exports.getOperationASTFacts = getOperationASTFacts;
exports.default = getOperationFacts;
const graphql_1 = require("graphql");
const parser_1 = require("../parser");
const collectVariables_1 = require("./collectVariables");
function getOperationASTFacts(documentAST, schema) {
    const variableToType = schema
        ? (0, collectVariables_1.collectVariables)(schema, documentAST)
        : undefined;
    const operations = [];
    (0, graphql_1.visit)(documentAST, {
        OperationDefinition(node) {
            operations.push(node);
        },
    });
    return { variableToType, operations };
}
function getOperationFacts(schema, documentString, options) {
    if (!documentString) {
        return;
    }
    try {
        const documentAST = (0, parser_1.parseDocument)(documentString, options);
        return Object.assign(Object.assign({}, getOperationASTFacts(documentAST, schema)), { documentAST });
    }
    catch (_a) { }
}
exports.getQueryFacts = getOperationFacts;
//# sourceMappingURL=getOperationFacts.js.map
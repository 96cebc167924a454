"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.default = collectVariables;
const graphql_1 = require("graphql");
function collectVariables(schema, documentAST) {
    const variableToType = Object.create(null);
    for (const definition of documentAST.definitions) {
        if (definition.kind === 'OperationDefinition') {
            const { variableDefinitions } = definition;
            if (variableDefinitions) {
                for (const { variable, type } of variableDefinitions) {
                    const inputType = (0, graphql_1.typeFromAST)(schema, type);
                    if (inputType) {
                        variableToType[variable.name.value] = inputType;
                    }
                }
            }
        }
    }
    return variableToType;
}
//# sourceMappingURL=collectVariables.js.map
import { Kind } from 'graphql';
import { getDefinitionState, parseDocument, RuleKinds, runOnlineParser, } from '../parser';
function findState(state, kind) {
    let current = state;
    while (current === null || current === void 0 ? void 0 : current.kind) {
        if (current.kind === kind) {
            return current;
        }
        current = current.prevState;
    }
}
export function getFragmentDefinitions(queryText, options) {
    try {
        return parseDocument(queryText, options).definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
    }
    catch (_a) {
    }
    const fragments = new Map();
    const variables = new Map();
    let activeVariables;
    let previousPosition = '';
    runOnlineParser(queryText, (stream, state, _style, line) => {
        var _a;
        const position = `${line}:${stream.getCurrentPosition()}`;
        if (position === previousPosition) {
            return;
        }
        previousPosition = position;
        const token = stream.current();
        const definitionState = getDefinitionState(state);
        const fragmentState = (definitionState === null || definitionState === void 0 ? void 0 : definitionState.kind) === RuleKinds.FRAGMENT_DEFINITION
            ? definitionState
            : undefined;
        const variableDefinitionsState = findState(state, RuleKinds.VARIABLE_DEFINITIONS);
        if (!activeVariables &&
            (fragmentState === null || fragmentState === void 0 ? void 0 : fragmentState.name) &&
            variableDefinitionsState &&
            token.trim() === '(') {
            activeVariables = {
                fragmentName: fragmentState.name,
                source: token,
                line,
            };
        }
        else if (activeVariables) {
            if (line !== activeVariables.line) {
                activeVariables.source += '\n';
                activeVariables.line = line;
            }
            if (variableDefinitionsState ||
                ((fragmentState === null || fragmentState === void 0 ? void 0 : fragmentState.name) === activeVariables.fragmentName &&
                    token.trim() === ')')) {
                activeVariables.source += token;
            }
            if (!variableDefinitionsState && token.trim() === ')') {
                try {
                    const operation = parseDocument(`query${activeVariables.source} { __typename }`).definitions[0];
                    if (operation.kind === Kind.OPERATION_DEFINITION) {
                        variables.set(activeVariables.fragmentName, (_a = operation.variableDefinitions) !== null && _a !== void 0 ? _a : []);
                    }
                }
                catch (_b) {
                }
                activeVariables = undefined;
            }
        }
        if ((fragmentState === null || fragmentState === void 0 ? void 0 : fragmentState.name) && fragmentState.type) {
            fragments.set(fragmentState.name, {
                kind: RuleKinds.FRAGMENT_DEFINITION,
                name: {
                    kind: Kind.NAME,
                    value: fragmentState.name,
                },
                variableDefinitions: variables.get(fragmentState.name),
                selectionSet: {
                    kind: RuleKinds.SELECTION_SET,
                    selections: [],
                },
                typeCondition: {
                    kind: RuleKinds.NAMED_TYPE,
                    name: {
                        kind: Kind.NAME,
                        value: fragmentState.type,
                    },
                },
            });
        }
    }, options);
    return [...fragments.values()];
}
//# sourceMappingURL=getFragmentDefinitions.js.map
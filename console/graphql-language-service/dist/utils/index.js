"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.getQueryFacts = exports.getOperationASTFacts = exports.getOperationFacts = exports.collectVariables = exports.validateWithCustomRules = exports.offsetToPosition = exports.locToRange = exports.Range = exports.Position = exports.pointToOffset = exports.getASTNodeAtPosition = exports.getVariablesJSONSchema = exports.getFragmentDependenciesForAST = exports.getFragmentDependencies = void 0;
var fragmentDependencies_1 = require("./fragmentDependencies");
Object.defineProperty(exports, "getFragmentDependencies", { enumerable: true, get: function () { return fragmentDependencies_1.getFragmentDependencies; } });
Object.defineProperty(exports, "getFragmentDependenciesForAST", { enumerable: true, get: function () { return fragmentDependencies_1.getFragmentDependenciesForAST; } });
var getVariablesJSONSchema_1 = require("./getVariablesJSONSchema");
Object.defineProperty(exports, "getVariablesJSONSchema", { enumerable: true, get: function () { return getVariablesJSONSchema_1.getVariablesJSONSchema; } });
var getASTNodeAtPosition_1 = require("./getASTNodeAtPosition");
Object.defineProperty(exports, "getASTNodeAtPosition", { enumerable: true, get: function () { return getASTNodeAtPosition_1.getASTNodeAtPosition; } });
Object.defineProperty(exports, "pointToOffset", { enumerable: true, get: function () { return getASTNodeAtPosition_1.pointToOffset; } });
var Range_1 = require("./Range");
Object.defineProperty(exports, "Position", { enumerable: true, get: function () { return Range_1.Position; } });
Object.defineProperty(exports, "Range", { enumerable: true, get: function () { return Range_1.Range; } });
Object.defineProperty(exports, "locToRange", { enumerable: true, get: function () { return Range_1.locToRange; } });
Object.defineProperty(exports, "offsetToPosition", { enumerable: true, get: function () { return Range_1.offsetToPosition; } });
var validateWithCustomRules_1 = require("./validateWithCustomRules");
Object.defineProperty(exports, "validateWithCustomRules", { enumerable: true, get: function () { return validateWithCustomRules_1.validateWithCustomRules; } });
var collectVariables_1 = require("./collectVariables");
Object.defineProperty(exports, "collectVariables", { enumerable: true, get: function () { return collectVariables_1.collectVariables; } });
var getOperationFacts_1 = require("./getOperationFacts");
Object.defineProperty(exports, "getOperationFacts", { enumerable: true, get: function () { return __importDefault(getOperationFacts_1).default; } });
Object.defineProperty(exports, "getOperationASTFacts", { enumerable: true, get: function () { return getOperationFacts_1.getOperationASTFacts; } });
Object.defineProperty(exports, "getQueryFacts", { enumerable: true, get: function () { return getOperationFacts_1.getQueryFacts; } });
//# sourceMappingURL=index.js.map
"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseDocument = exports.getFieldDef = exports.getDefinitionState = exports.getTypeInfo = exports.getDocumentMode = exports.GraphQLDocumentMode = exports.getContextAtPosition = exports.getTokenAtPosition = exports.runOnlineParser = exports.onlineParser = exports.t = exports.p = exports.opt = exports.list = exports.butNot = exports.isIgnored = exports.ParseRules = exports.LexRules = exports.CharacterStream = void 0;
var CharacterStream_1 = require("./CharacterStream");
Object.defineProperty(exports, "CharacterStream", { enumerable: true, get: function () { return __importDefault(CharacterStream_1).default; } });
var Rules_1 = require("./Rules");
Object.defineProperty(exports, "LexRules", { enumerable: true, get: function () { return Rules_1.LexRules; } });
Object.defineProperty(exports, "ParseRules", { enumerable: true, get: function () { return Rules_1.ParseRules; } });
Object.defineProperty(exports, "isIgnored", { enumerable: true, get: function () { return Rules_1.isIgnored; } });
var RuleHelpers_1 = require("./RuleHelpers");
Object.defineProperty(exports, "butNot", { enumerable: true, get: function () { return RuleHelpers_1.butNot; } });
Object.defineProperty(exports, "list", { enumerable: true, get: function () { return RuleHelpers_1.list; } });
Object.defineProperty(exports, "opt", { enumerable: true, get: function () { return RuleHelpers_1.opt; } });
Object.defineProperty(exports, "p", { enumerable: true, get: function () { return RuleHelpers_1.p; } });
Object.defineProperty(exports, "t", { enumerable: true, get: function () { return RuleHelpers_1.t; } });
var onlineParser_1 = require("./onlineParser");
Object.defineProperty(exports, "onlineParser", { enumerable: true, get: function () { return __importDefault(onlineParser_1).default; } });
var api_1 = require("./api");
Object.defineProperty(exports, "runOnlineParser", { enumerable: true, get: function () { return api_1.runOnlineParser; } });
Object.defineProperty(exports, "getTokenAtPosition", { enumerable: true, get: function () { return api_1.getTokenAtPosition; } });
Object.defineProperty(exports, "getContextAtPosition", { enumerable: true, get: function () { return api_1.getContextAtPosition; } });
Object.defineProperty(exports, "GraphQLDocumentMode", { enumerable: true, get: function () { return api_1.GraphQLDocumentMode; } });
Object.defineProperty(exports, "getDocumentMode", { enumerable: true, get: function () { return api_1.getDocumentMode; } });
var getTypeInfo_1 = require("./getTypeInfo");
Object.defineProperty(exports, "getTypeInfo", { enumerable: true, get: function () { return getTypeInfo_1.getTypeInfo; } });
Object.defineProperty(exports, "getDefinitionState", { enumerable: true, get: function () { return getTypeInfo_1.getDefinitionState; } });
Object.defineProperty(exports, "getFieldDef", { enumerable: true, get: function () { return getTypeInfo_1.getFieldDef; } });
var parseDocument_1 = require("./parseDocument");
Object.defineProperty(exports, "parseDocument", { enumerable: true, get: function () { return parseDocument_1.parseDocument; } });
__exportStar(require("./types"), exports);
//# sourceMappingURL=index.js.map
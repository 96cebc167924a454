"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphql = void 0;
const mode_factory_1 = __importDefault(require("../utils/mode-factory"));
exports.graphql = (0, mode_factory_1.default)({});
//# sourceMappingURL=mode.js.map
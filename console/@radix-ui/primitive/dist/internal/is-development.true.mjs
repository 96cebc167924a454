// src/internal/is-development.true.ts
var IS_DEVELOPMENT = true;
export {
  IS_DEVELOPMENT
};
//# sourceMappingURL=is-development.true.mjs.map

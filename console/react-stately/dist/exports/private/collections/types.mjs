

//# sourceMappingURL=types.mjs.map

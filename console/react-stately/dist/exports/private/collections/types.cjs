

//# sourceMappingURL=types.cjs.map

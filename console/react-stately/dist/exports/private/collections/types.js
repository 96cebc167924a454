

//# sourceMappingURL=types.js.map

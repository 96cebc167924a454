

//# sourceMappingURL=utils.mjs.map

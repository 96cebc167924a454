

//# sourceMappingURL=utils.cjs.map

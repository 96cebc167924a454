

//# sourceMappingURL=utils.js.map

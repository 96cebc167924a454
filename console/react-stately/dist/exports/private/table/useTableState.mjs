

//# sourceMappingURL=useTableState.mjs.map

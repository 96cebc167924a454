

//# sourceMappingURL=useTableState.cjs.map

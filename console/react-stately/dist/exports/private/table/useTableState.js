

//# sourceMappingURL=useTableState.js.map

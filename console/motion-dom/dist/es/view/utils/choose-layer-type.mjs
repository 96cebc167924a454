function chooseLayerType(valueName) {
    if (valueName === "layout")
        return "group";
    if (valueName === "enter" || valueName === "new")
        return "new";
    return "old";
}

export { chooseLayerType };
//# sourceMappingURL=choose-layer-type.mjs.map

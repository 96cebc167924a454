module.exports = {
    "longPressMessage": `Prima e mantenha premido para abrir a pr\xe9-visualiza\xe7\xe3o`
};


//# sourceMappingURL=pt-PT.cjs.map

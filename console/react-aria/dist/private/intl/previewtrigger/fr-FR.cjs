module.exports = {
    "longPressMessage": `Appuyer longuement pour ouvrir la pr\xe9visualisation`
};


//# sourceMappingURL=fr-FR.cjs.map

module.exports = {
    "longPressMessage": `Naci\u{15B}nij i przytrzymaj, aby otworzy\u{107} podgl\u{105}d`
};


//# sourceMappingURL=pl-PL.cjs.map

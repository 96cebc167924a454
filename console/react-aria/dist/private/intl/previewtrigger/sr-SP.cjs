module.exports = {
    "longPressMessage": `Dugo pritisnite da biste otvorili pregled`
};


//# sourceMappingURL=sr-SP.cjs.map

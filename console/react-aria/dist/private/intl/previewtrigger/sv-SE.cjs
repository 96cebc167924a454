module.exports = {
    "longPressMessage": `H\xe5ll nedtryckt f\xf6r att \xf6ppna f\xf6rhandsgranskningen`
};


//# sourceMappingURL=sv-SE.cjs.map

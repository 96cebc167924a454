var $1fad4675ab9218d8$exports = {};
$1fad4675ab9218d8$exports = {
    "longPressMessage": `H\xe5ll nedtryckt f\xf6r att \xf6ppna f\xf6rhandsgranskningen`
};


export {$1fad4675ab9218d8$exports as default};
//# sourceMappingURL=sv-SE.js.map

var $0972b662f3d2a9d4$exports = {};
$0972b662f3d2a9d4$exports = {
    "longPressMessage": `H\xe5ll nedtryckt f\xf6r att \xf6ppna f\xf6rhandsgranskningen`
};


export {$0972b662f3d2a9d4$exports as default};
//# sourceMappingURL=sv-SE.mjs.map

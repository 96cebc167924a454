var $e6d94106345c4d74$exports = {};
$e6d94106345c4d74$exports = {
    "removeButtonLabel": `Fjern`,
    "removeDescription": `Trykk p\xe5 Slett for \xe5 fjerne taggen.`
};


export {$e6d94106345c4d74$exports as default};
//# sourceMappingURL=nb-NO.js.map

var $bc927c267b9c8691$exports = {};
$bc927c267b9c8691$exports = {
    "longPressMessage": `Naci\u{15B}nij i przytrzymaj, aby otworzy\u{107} podgl\u{105}d`
};


export {$bc927c267b9c8691$exports as default};
//# sourceMappingURL=pl-PL.mjs.map

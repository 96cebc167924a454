var $ceb4acf02990c9e8$exports = {};
$ceb4acf02990c9e8$exports = {
    "longPressMessage": `Naci\u{15B}nij i przytrzymaj, aby otworzy\u{107} podgl\u{105}d`
};


export {$ceb4acf02990c9e8$exports as default};
//# sourceMappingURL=pl-PL.js.map

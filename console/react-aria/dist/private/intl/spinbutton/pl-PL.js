var $e5b0e67b011c47dd$exports = {};
$e5b0e67b011c47dd$exports = {
    "Empty": `Pusty`
};


export {$e5b0e67b011c47dd$exports as default};
//# sourceMappingURL=pl-PL.js.map

var $96c281f0abf4c363$exports = {};
$96c281f0abf4c363$exports = {
    "dismiss": `Odbaci`
};


export {$96c281f0abf4c363$exports as default};
//# sourceMappingURL=sr-SP.js.map

var $27b0ad0e63c6ea3b$exports = {};
$27b0ad0e63c6ea3b$exports = {
    "steplist": `Lista koraka`
};


export {$27b0ad0e63c6ea3b$exports as default};
//# sourceMappingURL=sr-SP.js.map

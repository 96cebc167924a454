var $12c6dcf75001c5c9$exports = {};
$12c6dcf75001c5c9$exports = {
    "dismiss": `Odbaci`
};


export {$12c6dcf75001c5c9$exports as default};
//# sourceMappingURL=hr-HR.js.map

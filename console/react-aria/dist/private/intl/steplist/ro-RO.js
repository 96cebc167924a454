var $c370be19b94a313f$exports = {};
$c370be19b94a313f$exports = {
    "steplist": `Lista de pa\u{219}i`
};


export {$c370be19b94a313f$exports as default};
//# sourceMappingURL=ro-RO.js.map

var $3eb53d750af4d607$exports = {};
$3eb53d750af4d607$exports = {
    "steplist": `Lista de pa\u{219}i`
};


export {$3eb53d750af4d607$exports as default};
//# sourceMappingURL=ro-RO.mjs.map

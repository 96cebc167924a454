var $59a63c1a68ff919a$exports = {};
$59a63c1a68ff919a$exports = {
    "collapse": `Comprimi`,
    "expand": `Espandi`
};


export {$59a63c1a68ff919a$exports as default};
//# sourceMappingURL=it-IT.js.map

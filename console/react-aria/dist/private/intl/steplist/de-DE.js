var $ca164d57ff8d4a5d$exports = {};
$ca164d57ff8d4a5d$exports = {
    "steplist": `Schrittliste`
};


export {$ca164d57ff8d4a5d$exports as default};
//# sourceMappingURL=de-DE.js.map

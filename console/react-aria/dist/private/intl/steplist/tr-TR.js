var $e3874f71103ffb7b$exports = {};
$e3874f71103ffb7b$exports = {
    "steplist": `Ad\u{131}m Listesi`
};


export {$e3874f71103ffb7b$exports as default};
//# sourceMappingURL=tr-TR.js.map

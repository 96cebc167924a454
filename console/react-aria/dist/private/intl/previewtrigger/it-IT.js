var $aede4f3925157648$exports = {};
$aede4f3925157648$exports = {
    "longPressMessage": `Tieni premuto per aprire l\u{2019}anteprima`
};


export {$aede4f3925157648$exports as default};
//# sourceMappingURL=it-IT.js.map

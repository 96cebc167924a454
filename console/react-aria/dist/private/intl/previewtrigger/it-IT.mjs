var $8b92b5de595d96c1$exports = {};
$8b92b5de595d96c1$exports = {
    "longPressMessage": `Tieni premuto per aprire l\u{2019}anteprima`
};


export {$8b92b5de595d96c1$exports as default};
//# sourceMappingURL=it-IT.mjs.map

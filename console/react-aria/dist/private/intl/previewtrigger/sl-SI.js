var $08eb226818c0d8eb$exports = {};
$08eb226818c0d8eb$exports = {
    "longPressMessage": `Dolg pritisk za odpiranje predogleda`
};


export {$08eb226818c0d8eb$exports as default};
//# sourceMappingURL=sl-SI.js.map

var $2f4886628af48a44$exports = {};
$2f4886628af48a44$exports = {
    "Empty": `Prazen`
};


export {$2f4886628af48a44$exports as default};
//# sourceMappingURL=sl-SI.js.map

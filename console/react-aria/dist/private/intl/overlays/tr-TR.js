var $73916ed6eb17faaf$exports = {};
$73916ed6eb17faaf$exports = {
    "dismiss": `Kapat`
};


export {$73916ed6eb17faaf$exports as default};
//# sourceMappingURL=tr-TR.js.map

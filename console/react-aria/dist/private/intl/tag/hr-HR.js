var $f87c0d0a4ef1439d$exports = {};
$f87c0d0a4ef1439d$exports = {
    "removeButtonLabel": `Ukloni`,
    "removeDescription": `Pritisnite Delete za uklanjanje oznake.`
};


export {$f87c0d0a4ef1439d$exports as default};
//# sourceMappingURL=hr-HR.js.map

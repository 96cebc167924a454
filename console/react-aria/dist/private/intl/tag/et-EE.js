var $abf0ad38e7f8043b$exports = {};
$abf0ad38e7f8043b$exports = {
    "removeButtonLabel": `Eemalda`,
    "removeDescription": `Sildi eemaldamiseks vajutage kustutusklahvi Delete.`
};


export {$abf0ad38e7f8043b$exports as default};
//# sourceMappingURL=et-EE.js.map

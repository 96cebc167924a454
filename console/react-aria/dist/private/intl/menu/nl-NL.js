var $16fbb4e9c6c504bc$exports = {};
$16fbb4e9c6c504bc$exports = {
    "longPressMessage": `Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen`
};


export {$16fbb4e9c6c504bc$exports as default};
//# sourceMappingURL=nl-NL.js.map

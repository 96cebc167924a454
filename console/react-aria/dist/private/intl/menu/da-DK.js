var $f1fa435af0ad54e9$exports = {};
$f1fa435af0ad54e9$exports = {
    "longPressMessage": `Langt tryk eller tryk p\xe5 Alt + pil ned for at \xe5bne menuen`
};


export {$f1fa435af0ad54e9$exports as default};
//# sourceMappingURL=da-DK.js.map

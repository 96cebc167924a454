var $98240dcfb4849ea8$exports = {};
$98240dcfb4849ea8$exports = {
    "removeButtonLabel": `Fjern`,
    "removeDescription": `Tryk p\xe5 Slet for at fjerne tag.`
};


export {$98240dcfb4849ea8$exports as default};
//# sourceMappingURL=da-DK.js.map

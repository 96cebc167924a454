var $9830aff12db8e480$exports = {};
$9830aff12db8e480$exports = {
    "Clear search": `Cancella ricerca`
};


export {$9830aff12db8e480$exports as default};
//# sourceMappingURL=it-IT.js.map

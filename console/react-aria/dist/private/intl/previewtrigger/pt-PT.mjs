var $9d96cb49095addea$exports = {};
$9d96cb49095addea$exports = {
    "longPressMessage": `Prima e mantenha premido para abrir a pr\xe9-visualiza\xe7\xe3o`
};


export {$9d96cb49095addea$exports as default};
//# sourceMappingURL=pt-PT.mjs.map

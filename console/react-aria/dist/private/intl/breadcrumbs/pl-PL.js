var $dd62eda4aac4541e$exports = {};
$dd62eda4aac4541e$exports = {
    "breadcrumbs": `Struktura nawigacyjna`
};


export {$dd62eda4aac4541e$exports as default};
//# sourceMappingURL=pl-PL.js.map

var $acb45bc0bccd0263$exports = {};
$acb45bc0bccd0263$exports = {
    "removeButtonLabel": `Eliminar`,
    "removeDescription": `Prima Delete para eliminar a tag.`
};


export {$acb45bc0bccd0263$exports as default};
//# sourceMappingURL=pt-PT.js.map

var $96994e214e7a8e8d$exports = {};
$96994e214e7a8e8d$exports = {
    "Empty": `Vuoto`
};


export {$96994e214e7a8e8d$exports as default};
//# sourceMappingURL=it-IT.js.map

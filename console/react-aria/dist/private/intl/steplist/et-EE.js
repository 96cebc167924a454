var $5ed7e77307a48c4f$exports = {};
$5ed7e77307a48c4f$exports = {
    "steplist": `Sammude loend`
};


export {$5ed7e77307a48c4f$exports as default};
//# sourceMappingURL=et-EE.js.map

var $3def50622ac1e09d$exports = {};
$3def50622ac1e09d$exports = {
    "Empty": `Prazno`
};


export {$3def50622ac1e09d$exports as default};
//# sourceMappingURL=hr-HR.js.map

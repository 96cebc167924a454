var $f2264e39c0528937$exports = {};
$f2264e39c0528937$exports = {
    "steplist": `Step List`
};


export {$f2264e39c0528937$exports as default};
//# sourceMappingURL=en-US.mjs.map

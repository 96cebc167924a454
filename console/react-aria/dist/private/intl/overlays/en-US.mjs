var $ea518f18e6f13288$exports = {};
$ea518f18e6f13288$exports = {
    "dismiss": `Dismiss`
};


export {$ea518f18e6f13288$exports as default};
//# sourceMappingURL=en-US.mjs.map

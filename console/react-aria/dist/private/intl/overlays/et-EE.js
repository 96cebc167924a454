var $a2ea03b3df4640ba$exports = {};
$a2ea03b3df4640ba$exports = {
    "dismiss": `L\xf5peta`
};


export {$a2ea03b3df4640ba$exports as default};
//# sourceMappingURL=et-EE.js.map

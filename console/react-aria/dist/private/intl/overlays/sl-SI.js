var $5de4dc6a136b1524$exports = {};
$5de4dc6a136b1524$exports = {
    "dismiss": `Opusti`
};


export {$5de4dc6a136b1524$exports as default};
//# sourceMappingURL=sl-SI.js.map

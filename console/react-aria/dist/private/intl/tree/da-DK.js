var $27691cd0959cc758$exports = {};
$27691cd0959cc758$exports = {
    "collapse": `Skjul`,
    "expand": `Udvid`
};


export {$27691cd0959cc758$exports as default};
//# sourceMappingURL=da-DK.js.map

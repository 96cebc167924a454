var $21fedd5e138c9fe5$exports = {};
$21fedd5e138c9fe5$exports = {
    "Empty": `Tomt`
};


export {$21fedd5e138c9fe5$exports as default};
//# sourceMappingURL=sv-SE.js.map

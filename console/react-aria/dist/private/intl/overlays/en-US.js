var $105ffb93ce42ce96$exports = {};
$105ffb93ce42ce96$exports = {
    "dismiss": `Dismiss`
};


export {$105ffb93ce42ce96$exports as default};
//# sourceMappingURL=en-US.js.map

var $227639fd6d2d854c$exports = {};
$227639fd6d2d854c$exports = {
    "collapse": `Zwi\u{144}`,
    "expand": `Rozwi\u{144}`
};


export {$227639fd6d2d854c$exports as default};
//# sourceMappingURL=pl-PL.js.map

var $ae270e3136a2581a$exports = {};
$ae270e3136a2581a$exports = {
    "breadcrumbs": `\u{422}\u{440}\u{43E}\u{445}\u{438} \u{445}\u{43B}\u{44F}\u{431}`
};


export {$ae270e3136a2581a$exports as default};
//# sourceMappingURL=bg-BG.js.map

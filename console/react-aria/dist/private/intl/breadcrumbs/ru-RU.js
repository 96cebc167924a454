var $75bdff4c3c2e62a8$exports = {};
$75bdff4c3c2e62a8$exports = {
    "breadcrumbs": `\u{41D}\u{430}\u{432}\u{438}\u{433}\u{430}\u{446}\u{438}\u{44F}`
};


export {$75bdff4c3c2e62a8$exports as default};
//# sourceMappingURL=ru-RU.js.map

var $5144951e55b6a9ff$exports = {};
$5144951e55b6a9ff$exports = {
    "longPressMessage": `\u{5DC}\u{5D7}\u{5E6}\u{5D5} \u{5DC}\u{5D7}\u{5D9}\u{5E6}\u{5D4} \u{5D0}\u{5E8}\u{5D5}\u{5DB}\u{5D4} \u{5DB}\u{5D3}\u{5D9} \u{5DC}\u{5E4}\u{5EA}\u{5D5}\u{5D7} \u{5EA}\u{5E6}\u{5D5}\u{5D2}\u{5D4} \u{5DE}\u{5E7}\u{5D3}\u{5D9}\u{5DE}\u{5D4}`
};


export {$5144951e55b6a9ff$exports as default};
//# sourceMappingURL=he-IL.mjs.map

var $33c9cdb9c8fa8602$exports = {};
$33c9cdb9c8fa8602$exports = {
    "longPressMessage": `\u{9577}\u{6309}\u{4EE5}\u{958B}\u{555F}\u{9810}\u{89BD}`
};


export {$33c9cdb9c8fa8602$exports as default};
//# sourceMappingURL=zh-TW.mjs.map

var $53f54559d6979b12$exports = {};
$53f54559d6979b12$exports = {
    "longPressMessage": `\u{9577}\u{6309}\u{4EE5}\u{958B}\u{555F}\u{9810}\u{89BD}`
};


export {$53f54559d6979b12$exports as default};
//# sourceMappingURL=zh-TW.js.map

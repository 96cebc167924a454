var $142c879a42d41779$exports = {};
$142c879a42d41779$exports = {
    "longPressMessage": `\u{957F}\u{6309}\u{4EE5}\u{6253}\u{5F00}\u{9884}\u{89C8}`
};


export {$142c879a42d41779$exports as default};
//# sourceMappingURL=zh-CN.mjs.map

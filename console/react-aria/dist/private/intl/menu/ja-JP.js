var $e48028172d8bfe71$exports = {};
$e48028172d8bfe71$exports = {
    "longPressMessage": `\u{9577}\u{62BC}\u{3057}\u{307E}\u{305F}\u{306F} Alt+\u{4E0B}\u{77E2}\u{5370}\u{30AD}\u{30FC}\u{3067}\u{30E1}\u{30CB}\u{30E5}\u{30FC}\u{3092}\u{958B}\u{304F}`
};


export {$e48028172d8bfe71$exports as default};
//# sourceMappingURL=ja-JP.js.map

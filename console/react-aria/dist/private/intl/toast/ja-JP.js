var $f8030b9926357f1c$exports = {};
$f8030b9926357f1c$exports = {
    "close": `\u{9589}\u{3058}\u{308B}`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} \u{500B}\u{306E}\u{901A}\u{77E5}`,
            other: ()=>`${formatter.number(args.count)} \u{500B}\u{306E}\u{901A}\u{77E5}`
        })}\u{3002}`
};


export {$f8030b9926357f1c$exports as default};
//# sourceMappingURL=ja-JP.js.map

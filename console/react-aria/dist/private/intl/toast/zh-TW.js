var $f092d7afd2f9d8b5$exports = {};
$f092d7afd2f9d8b5$exports = {
    "close": `\u{95DC}\u{9589}`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} \u{500B}\u{901A}\u{77E5}`,
            other: ()=>`${formatter.number(args.count)} \u{500B}\u{901A}\u{77E5}`
        })}\u{3002}`
};


export {$f092d7afd2f9d8b5$exports as default};
//# sourceMappingURL=zh-TW.js.map

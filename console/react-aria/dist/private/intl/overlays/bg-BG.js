var $aa98a6304d73ebbc$exports = {};
$aa98a6304d73ebbc$exports = {
    "dismiss": `\u{41E}\u{442}\u{445}\u{432}\u{44A}\u{440}\u{43B}\u{44F}\u{43D}\u{435}`
};


export {$aa98a6304d73ebbc$exports as default};
//# sourceMappingURL=bg-BG.js.map

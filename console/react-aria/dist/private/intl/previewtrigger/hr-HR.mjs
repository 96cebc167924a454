var $51f83da3684cb322$exports = {};
$51f83da3684cb322$exports = {
    "longPressMessage": `Potreban je du\u{17E}i pritisak za otvaranje pregleda`
};


export {$51f83da3684cb322$exports as default};
//# sourceMappingURL=hr-HR.mjs.map

var $4141ff821a5b320f$exports = {};
$4141ff821a5b320f$exports = {
    "longPressMessage": `Potreban je du\u{17E}i pritisak za otvaranje pregleda`
};


export {$4141ff821a5b320f$exports as default};
//# sourceMappingURL=hr-HR.js.map

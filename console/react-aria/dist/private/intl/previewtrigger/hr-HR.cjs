module.exports = {
    "longPressMessage": `Potreban je du\u{17E}i pritisak za otvaranje pregleda`
};


//# sourceMappingURL=hr-HR.cjs.map

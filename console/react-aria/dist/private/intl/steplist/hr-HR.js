var $ffb0daebfd8839a8$exports = {};
$ffb0daebfd8839a8$exports = {
    "steplist": `Lista koraka`
};


export {$ffb0daebfd8839a8$exports as default};
//# sourceMappingURL=hr-HR.js.map

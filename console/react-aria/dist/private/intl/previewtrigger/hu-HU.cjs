module.exports = {
    "longPressMessage": `Nyomja meg hosszan az el\u{151}n\xe9zet megnyit\xe1s\xe1hoz`
};


//# sourceMappingURL=hu-HU.cjs.map

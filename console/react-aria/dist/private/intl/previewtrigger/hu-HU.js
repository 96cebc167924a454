var $b8ac9011dee00bc0$exports = {};
$b8ac9011dee00bc0$exports = {
    "longPressMessage": `Nyomja meg hosszan az el\u{151}n\xe9zet megnyit\xe1s\xe1hoz`
};


export {$b8ac9011dee00bc0$exports as default};
//# sourceMappingURL=hu-HU.js.map

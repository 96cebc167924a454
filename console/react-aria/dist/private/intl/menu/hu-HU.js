var $bb22a3504fa7db31$exports = {};
$bb22a3504fa7db31$exports = {
    "longPressMessage": `Nyomja meg hosszan, vagy nyomja meg az Alt + lefele ny\xedl gombot a men\xfc megnyit\xe1s\xe1hoz`
};


export {$bb22a3504fa7db31$exports as default};
//# sourceMappingURL=hu-HU.js.map

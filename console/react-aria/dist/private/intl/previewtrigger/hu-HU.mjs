var $272a5bfe5985218b$exports = {};
$272a5bfe5985218b$exports = {
    "longPressMessage": `Nyomja meg hosszan az el\u{151}n\xe9zet megnyit\xe1s\xe1hoz`
};


export {$272a5bfe5985218b$exports as default};
//# sourceMappingURL=hu-HU.mjs.map

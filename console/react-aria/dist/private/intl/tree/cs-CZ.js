var $8aa30e791a7c7472$exports = {};
$8aa30e791a7c7472$exports = {
    "collapse": `Sbalit`,
    "expand": `Rozt\xe1hnout`
};


export {$8aa30e791a7c7472$exports as default};
//# sourceMappingURL=cs-CZ.js.map

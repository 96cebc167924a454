var $82bbd5aa2d94920c$exports = {};
$82bbd5aa2d94920c$exports = {
    "removeButtonLabel": `Ukloni`,
    "removeDescription": `Pritisnite Obri\u{161}i da biste uklonili oznaku.`
};


export {$82bbd5aa2d94920c$exports as default};
//# sourceMappingURL=sr-SP.js.map

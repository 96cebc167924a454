var $a95fa22f1e03b202$exports = {};
$a95fa22f1e03b202$exports = {
    "longPressMessage": `Ap\u{103}sa\u{21B}i lung sau ap\u{103}sa\u{21B}i pe Alt + s\u{103}geat\u{103} \xeen jos pentru a deschide meniul`
};


export {$a95fa22f1e03b202$exports as default};
//# sourceMappingURL=ro-RO.js.map

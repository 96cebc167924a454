var $a14bf11babf8238a$exports = {};
$a14bf11babf8238a$exports = {
    "dismiss": `Elutas\xedt\xe1s`
};


export {$a14bf11babf8238a$exports as default};
//# sourceMappingURL=hu-HU.js.map

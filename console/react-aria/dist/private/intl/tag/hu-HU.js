var $0115273108e5071a$exports = {};
$0115273108e5071a$exports = {
    "removeButtonLabel": `Elt\xe1vol\xedt\xe1s`,
    "removeDescription": `Nyomja meg a Delete billenty\u{171}t a c\xedmke elt\xe1vol\xedt\xe1s\xe1hoz.`
};


export {$0115273108e5071a$exports as default};
//# sourceMappingURL=hu-HU.js.map

var $41e95f508708ebf9$exports = {};
$41e95f508708ebf9$exports = {
    "dismiss": `Ignora`
};


export {$41e95f508708ebf9$exports as default};
//# sourceMappingURL=it-IT.js.map

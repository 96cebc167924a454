var $7959bcc981e6a07a$exports = {};
$7959bcc981e6a07a$exports = {
    "Clear search": `Keres\xe9s t\xf6rl\xe9se`
};


export {$7959bcc981e6a07a$exports as default};
//# sourceMappingURL=hu-HU.js.map

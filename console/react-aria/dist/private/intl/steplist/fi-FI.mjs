var $f25cb75703919f6a$exports = {};
$f25cb75703919f6a$exports = {
    "steplist": `Vaiheluettelo`
};


export {$f25cb75703919f6a$exports as default};
//# sourceMappingURL=fi-FI.mjs.map

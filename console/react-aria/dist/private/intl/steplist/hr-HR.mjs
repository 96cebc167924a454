var $5c30daa4db89e97a$exports = {};
$5c30daa4db89e97a$exports = {
    "steplist": `Lista koraka`
};


export {$5c30daa4db89e97a$exports as default};
//# sourceMappingURL=hr-HR.mjs.map

var $2548ffa5d42ea51b$exports = {};
$2548ffa5d42ea51b$exports = {
    "longPressMessage": `H\xe5ll nedtryckt eller tryck p\xe5 Alt + pil ned\xe5t f\xf6r att \xf6ppna menyn`
};


export {$2548ffa5d42ea51b$exports as default};
//# sourceMappingURL=sv-SE.js.map

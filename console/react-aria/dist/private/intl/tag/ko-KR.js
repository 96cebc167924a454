var $314e98cc9f84048b$exports = {};
$314e98cc9f84048b$exports = {
    "removeButtonLabel": `\u{C81C}\u{AC70}`,
    "removeDescription": `\u{D0DC}\u{ADF8}\u{B97C} \u{C81C}\u{AC70}\u{D558}\u{B824}\u{BA74} Delete \u{D0A4}\u{B97C} \u{B204}\u{B974}\u{C2ED}\u{C2DC}\u{C624}.`
};


export {$314e98cc9f84048b$exports as default};
//# sourceMappingURL=ko-KR.js.map

var $483519e544051aed$exports = {};
$483519e544051aed$exports = {
    "Clear search": `Wyczy\u{15B}\u{107} zawarto\u{15B}\u{107} wyszukiwania`
};


export {$483519e544051aed$exports as default};
//# sourceMappingURL=pl-PL.js.map

var $f5573adb7c4f88c7$exports = {};
$f5573adb7c4f88c7$exports = {
    "breadcrumbs": `Navigacijski putovi`
};


export {$f5573adb7c4f88c7$exports as default};
//# sourceMappingURL=hr-HR.js.map

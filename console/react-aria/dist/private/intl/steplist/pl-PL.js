var $f8e20e714f874ea0$exports = {};
$f8e20e714f874ea0$exports = {
    "steplist": `Lista krok\xf3w`
};


export {$f8e20e714f874ea0$exports as default};
//# sourceMappingURL=pl-PL.js.map

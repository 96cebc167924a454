var $2dfbb9cb434f8768$exports = require("../../../private/form/useFormValidation.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useFormValidation", function () { return $2dfbb9cb434f8768$exports.useFormValidation; });



//# sourceMappingURL=useFormValidation.cjs.map

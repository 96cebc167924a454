var $bbab3903416f8d01$exports = require("../../../private/utils/useFormReset.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useFormReset", function () { return $bbab3903416f8d01$exports.useFormReset; });



//# sourceMappingURL=useFormReset.cjs.map

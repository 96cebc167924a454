var $826bcd7bc2ba42c6$exports = require("../../../private/utils/useUpdateLayoutEffect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useUpdateLayoutEffect", function () { return $826bcd7bc2ba42c6$exports.useUpdateLayoutEffect; });



//# sourceMappingURL=useUpdateLayoutEffect.cjs.map

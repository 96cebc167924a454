var $c4703f4a6fffa1e7$exports = require("../../../private/utils/useUpdateEffect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useUpdateEffect", function () { return $c4703f4a6fffa1e7$exports.useUpdateEffect; });



//# sourceMappingURL=useUpdateEffect.cjs.map

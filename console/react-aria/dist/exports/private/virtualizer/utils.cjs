var $88075019e53ad6d1$exports = require("../../../private/virtualizer/utils.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getRTLOffsetType", function () { return $88075019e53ad6d1$exports.getRTLOffsetType; });
$parcel$export(module.exports, "getScrollLeft", function () { return $88075019e53ad6d1$exports.getScrollLeft; });
$parcel$export(module.exports, "setScrollLeft", function () { return $88075019e53ad6d1$exports.setScrollLeft; });



//# sourceMappingURL=utils.cjs.map

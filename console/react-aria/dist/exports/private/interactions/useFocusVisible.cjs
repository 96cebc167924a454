var $d0df89f3abe2c2ca$exports = require("../../../private/interactions/useFocusVisible.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "setInteractionModality", function () { return $d0df89f3abe2c2ca$exports.setInteractionModality; });
$parcel$export(module.exports, "getInteractionModality", function () { return $d0df89f3abe2c2ca$exports.getInteractionModality; });
$parcel$export(module.exports, "isFocusVisible", function () { return $d0df89f3abe2c2ca$exports.isFocusVisible; });
$parcel$export(module.exports, "getPointerType", function () { return $d0df89f3abe2c2ca$exports.getPointerType; });
$parcel$export(module.exports, "addWindowFocusTracking", function () { return $d0df89f3abe2c2ca$exports.addWindowFocusTracking; });
$parcel$export(module.exports, "useInteractionModality", function () { return $d0df89f3abe2c2ca$exports.useInteractionModality; });
$parcel$export(module.exports, "useFocusVisibleListener", function () { return $d0df89f3abe2c2ca$exports.useFocusVisibleListener; });



//# sourceMappingURL=useFocusVisible.cjs.map

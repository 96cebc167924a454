var $f77f64616fa97613$exports = require("../../../private/utils/animation.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useEnterAnimation", function () { return $f77f64616fa97613$exports.useEnterAnimation; });
$parcel$export(module.exports, "useExitAnimation", function () { return $f77f64616fa97613$exports.useExitAnimation; });



//# sourceMappingURL=animation.cjs.map

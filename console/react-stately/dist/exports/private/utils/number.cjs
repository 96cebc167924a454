var $d947385dec0a279e$exports = require("../../../private/utils/number.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "clamp", function () { return $d947385dec0a279e$exports.clamp; });
$parcel$export(module.exports, "snapValueToStep", function () { return $d947385dec0a279e$exports.snapValueToStep; });
$parcel$export(module.exports, "toFixedNumber", function () { return $d947385dec0a279e$exports.toFixedNumber; });



//# sourceMappingURL=number.cjs.map

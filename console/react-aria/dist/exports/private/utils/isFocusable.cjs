var $48f566b6becd50da$exports = require("../../../private/utils/isFocusable.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isFocusable", function () { return $48f566b6becd50da$exports.isFocusable; });
$parcel$export(module.exports, "isTabbable", function () { return $48f566b6becd50da$exports.isTabbable; });



//# sourceMappingURL=isFocusable.cjs.map

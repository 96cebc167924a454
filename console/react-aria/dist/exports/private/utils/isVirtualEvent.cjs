var $8f130d4aeb0f65e8$exports = require("../../../private/utils/isVirtualEvent.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isVirtualClick", function () { return $8f130d4aeb0f65e8$exports.isVirtualClick; });
$parcel$export(module.exports, "isVirtualPointerEvent", function () { return $8f130d4aeb0f65e8$exports.isVirtualPointerEvent; });



//# sourceMappingURL=isVirtualEvent.cjs.map

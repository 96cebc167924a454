var $49582955cc364b1c$exports = require("../../../private/utils/domHelpers.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "addEvent", function () { return $49582955cc364b1c$exports.addEvent; });
$parcel$export(module.exports, "getOwnerDocument", function () { return $49582955cc364b1c$exports.getOwnerDocument; });
$parcel$export(module.exports, "getOwnerWindow", function () { return $49582955cc364b1c$exports.getOwnerWindow; });
$parcel$export(module.exports, "isDocument", function () { return $49582955cc364b1c$exports.isDocument; });
$parcel$export(module.exports, "isShadowRoot", function () { return $49582955cc364b1c$exports.isShadowRoot; });



//# sourceMappingURL=domHelpers.cjs.map

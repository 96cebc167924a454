var $cfe896014413cb8c$exports = require("../../../private/interactions/useFocusable.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "FocusableProvider", function () { return $cfe896014413cb8c$exports.FocusableProvider; });
$parcel$export(module.exports, "FocusableContext", function () { return $cfe896014413cb8c$exports.FocusableContext; });



//# sourceMappingURL=useFocusable.cjs.map

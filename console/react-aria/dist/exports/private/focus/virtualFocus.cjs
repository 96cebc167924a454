var $4f541c01c875ab4e$exports = require("../../../private/focus/virtualFocus.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "moveVirtualFocus", function () { return $4f541c01c875ab4e$exports.moveVirtualFocus; });
$parcel$export(module.exports, "dispatchVirtualBlur", function () { return $4f541c01c875ab4e$exports.dispatchVirtualBlur; });
$parcel$export(module.exports, "dispatchVirtualFocus", function () { return $4f541c01c875ab4e$exports.dispatchVirtualFocus; });
$parcel$export(module.exports, "getVirtuallyFocusedElement", function () { return $4f541c01c875ab4e$exports.getVirtuallyFocusedElement; });



//# sourceMappingURL=virtualFocus.cjs.map

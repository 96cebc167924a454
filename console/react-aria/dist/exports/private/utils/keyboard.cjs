var $d74c59468d7890a7$exports = require("../../../private/utils/keyboard.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isCtrlKeyPressed", function () { return $d74c59468d7890a7$exports.isCtrlKeyPressed; });
$parcel$export(module.exports, "isKeyboardOpen", function () { return $d74c59468d7890a7$exports.isKeyboardOpen; });
$parcel$export(module.exports, "willOpenKeyboard", function () { return $d74c59468d7890a7$exports.willOpenKeyboard; });
$parcel$export(module.exports, "supportsKeyboard", function () { return $d74c59468d7890a7$exports.supportsKeyboard; });



//# sourceMappingURL=keyboard.cjs.map

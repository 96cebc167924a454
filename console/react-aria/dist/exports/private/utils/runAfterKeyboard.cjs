var $54be4fbc1cc8581a$exports = require("../../../private/utils/runAfterKeyboard.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "runAfterKeyboard", function () { return $54be4fbc1cc8581a$exports.runAfterKeyboard; });
$parcel$export(module.exports, "runAfterKeyboardTransition", function () { return $54be4fbc1cc8581a$exports.runAfterKeyboardTransition; });



//# sourceMappingURL=runAfterKeyboard.cjs.map

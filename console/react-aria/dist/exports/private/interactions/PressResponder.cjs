var $271711dcf3cbfb6a$exports = require("../../../private/interactions/PressResponder.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "PressResponder", function () { return $271711dcf3cbfb6a$exports.PressResponder; });
$parcel$export(module.exports, "ClearPressResponder", function () { return $271711dcf3cbfb6a$exports.ClearPressResponder; });



//# sourceMappingURL=PressResponder.cjs.map

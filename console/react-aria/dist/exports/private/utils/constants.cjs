var $79558b1ff24cb93a$exports = require("../../../private/utils/constants.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "CLEAR_FOCUS_EVENT", function () { return $79558b1ff24cb93a$exports.CLEAR_FOCUS_EVENT; });
$parcel$export(module.exports, "FOCUS_EVENT", function () { return $79558b1ff24cb93a$exports.FOCUS_EVENT; });



//# sourceMappingURL=constants.cjs.map

var $da48c5f79caabf8f$exports = require("../../../private/toggle/useToggle.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useToggle", function () { return $da48c5f79caabf8f$exports.useToggle; });



//# sourceMappingURL=useToggle.cjs.map

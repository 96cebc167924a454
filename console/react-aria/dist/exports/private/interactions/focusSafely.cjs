var $4a053a4bf25e52fb$exports = require("../../../private/interactions/focusSafely.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "focusSafely", function () { return $4a053a4bf25e52fb$exports.focusSafely; });



//# sourceMappingURL=focusSafely.cjs.map

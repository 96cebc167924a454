var $4a38c0a29bd84510$exports = require("../../../private/focus/useHasTabbableChild.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useHasTabbableChild", function () { return $4a38c0a29bd84510$exports.useHasTabbableChild; });



//# sourceMappingURL=useHasTabbableChild.cjs.map

var $d6e22460ce4d6b26$exports = require("../../../private/utils/useEffectEvent.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useEffectEvent", function () { return $d6e22460ce4d6b26$exports.useEffectEvent; });



//# sourceMappingURL=useEffectEvent.cjs.map

var $c3bc93049362f211$exports = require("../../../private/utils/useValueEffect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useValueEffect", function () { return $c3bc93049362f211$exports.useValueEffect; });



//# sourceMappingURL=useValueEffect.cjs.map

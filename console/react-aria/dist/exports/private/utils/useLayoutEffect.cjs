var $429333cab433657c$exports = require("../../../private/utils/useLayoutEffect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useLayoutEffect", function () { return $429333cab433657c$exports.useLayoutEffect; });



//# sourceMappingURL=useLayoutEffect.cjs.map

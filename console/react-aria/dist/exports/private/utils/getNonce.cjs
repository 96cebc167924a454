var $a9ae3cc70c0e2090$exports = require("../../../private/utils/getNonce.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getNonce", function () { return $a9ae3cc70c0e2090$exports.getNonce; });



//# sourceMappingURL=getNonce.cjs.map

var $23f235a8e68fa530$exports = require("../../../private/utils/useLoadMore.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useLoadMore", function () { return $23f235a8e68fa530$exports.useLoadMore; });



//# sourceMappingURL=useLoadMore.cjs.map

var $5f430741f11e366b$exports = require("../../../private/utils/useLoadMoreSentinel.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useLoadMoreSentinel", function () { return $5f430741f11e366b$exports.useLoadMoreSentinel; });



//# sourceMappingURL=useLoadMoreSentinel.cjs.map

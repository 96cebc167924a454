var $25c7fefe1bb8073e$exports = require("../../../private/ssr/SSRProvider.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSSRSafeId", function () { return $25c7fefe1bb8073e$exports.useSSRSafeId; });



//# sourceMappingURL=SSRProvider.cjs.map

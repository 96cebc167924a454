var $d081a18ad0be17db$exports = require("../../../private/utils/useViewportSize.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useViewportSize", function () { return $d081a18ad0be17db$exports.useViewportSize; });



//# sourceMappingURL=useViewportSize.cjs.map

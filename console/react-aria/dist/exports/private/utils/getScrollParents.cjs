var $e2a63525475bbd9f$exports = require("../../../private/utils/getScrollParents.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getScrollParents", function () { return $e2a63525475bbd9f$exports.getScrollParents; });



//# sourceMappingURL=getScrollParents.cjs.map

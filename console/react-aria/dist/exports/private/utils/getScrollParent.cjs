var $d865e4ff74ef4a73$exports = require("../../../private/utils/getScrollParent.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getScrollParent", function () { return $d865e4ff74ef4a73$exports.getScrollParent; });



//# sourceMappingURL=getScrollParent.cjs.map

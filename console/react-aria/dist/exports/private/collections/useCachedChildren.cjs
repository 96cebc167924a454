var $252b361f1adaf82f$exports = require("../../../private/collections/useCachedChildren.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useCachedChildren", function () { return $252b361f1adaf82f$exports.useCachedChildren; });



//# sourceMappingURL=useCachedChildren.cjs.map

var $c731fb93d14b07fc$exports = require("../../../private/collections/getChildNodes.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getChildNodes", function () { return $c731fb93d14b07fc$exports.getChildNodes; });
$parcel$export(module.exports, "getFirstItem", function () { return $c731fb93d14b07fc$exports.getFirstItem; });
$parcel$export(module.exports, "getLastItem", function () { return $c731fb93d14b07fc$exports.getLastItem; });
$parcel$export(module.exports, "getNthItem", function () { return $c731fb93d14b07fc$exports.getNthItem; });
$parcel$export(module.exports, "compareNodeOrder", function () { return $c731fb93d14b07fc$exports.compareNodeOrder; });



//# sourceMappingURL=getChildNodes.cjs.map

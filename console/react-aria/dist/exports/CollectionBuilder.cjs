var $e44165de1d1c1606$exports = require("../private/collections/CollectionBuilder.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "CollectionBuilder", function () { return $e44165de1d1c1606$exports.CollectionBuilder; });
$parcel$export(module.exports, "createLeafComponent", function () { return $e44165de1d1c1606$exports.createLeafComponent; });
$parcel$export(module.exports, "createBranchComponent", function () { return $e44165de1d1c1606$exports.createBranchComponent; });



//# sourceMappingURL=CollectionBuilder.cjs.map

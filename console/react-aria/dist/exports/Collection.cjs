var $e44165de1d1c1606$exports = require("../private/collections/CollectionBuilder.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "Collection", function () { return $e44165de1d1c1606$exports.Collection; });



//# sourceMappingURL=Collection.cjs.map

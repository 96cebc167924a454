var $6caebf02f33d362d$exports = require("../../../private/collections/CollectionBuilder.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "CollectionBuilder", function () { return $6caebf02f33d362d$exports.CollectionBuilder; });



//# sourceMappingURL=CollectionBuilder.cjs.map

var $a76f1c7ecd25aae2$exports = require("../../../private/collections/BaseCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "CollectionNode", function () { return $a76f1c7ecd25aae2$exports.CollectionNode; });
$parcel$export(module.exports, "HeaderNode", function () { return $a76f1c7ecd25aae2$exports.HeaderNode; });
$parcel$export(module.exports, "ItemNode", function () { return $a76f1c7ecd25aae2$exports.ItemNode; });
$parcel$export(module.exports, "LoaderNode", function () { return $a76f1c7ecd25aae2$exports.LoaderNode; });
$parcel$export(module.exports, "SectionNode", function () { return $a76f1c7ecd25aae2$exports.SectionNode; });
$parcel$export(module.exports, "BaseCollection", function () { return $a76f1c7ecd25aae2$exports.BaseCollection; });
$parcel$export(module.exports, "FilterableNode", function () { return $a76f1c7ecd25aae2$exports.FilterableNode; });



//# sourceMappingURL=BaseCollection.cjs.map

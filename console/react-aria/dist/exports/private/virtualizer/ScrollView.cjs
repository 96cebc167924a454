var $c3885d691318bb9e$exports = require("../../../private/virtualizer/ScrollView.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useScrollView", function () { return $c3885d691318bb9e$exports.useScrollView; });
$parcel$export(module.exports, "ScrollView", function () { return $c3885d691318bb9e$exports.ScrollView; });



//# sourceMappingURL=ScrollView.cjs.map

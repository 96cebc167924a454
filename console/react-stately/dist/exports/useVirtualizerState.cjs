var $06e2f939c45e996d$exports = require("../private/virtualizer/useVirtualizerState.cjs");
var $4b8e6a761bc1571f$exports = require("../private/virtualizer/Layout.cjs");
var $6114beb2608093a1$exports = require("../private/virtualizer/LayoutInfo.cjs");
var $b2d04ac7f8a826b3$exports = require("../private/virtualizer/Point.cjs");
var $2bdd626d0eea82c5$exports = require("../private/virtualizer/Rect.cjs");
var $c7afcf057887556c$exports = require("../private/virtualizer/ReusableView.cjs");
var $f9c934dfa703bb0a$exports = require("../private/virtualizer/Size.cjs");
var $bd1b03f208c6df73$exports = require("../private/layout/GridLayout.cjs");
var $d474db7fa4a60716$exports = require("../private/layout/ListLayout.cjs");
var $779e19dedce4578d$exports = require("../private/layout/TableLayout.cjs");
var $0853cb57bc04eeb3$exports = require("../private/layout/WaterfallLayout.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useVirtualizerState", function () { return $06e2f939c45e996d$exports.useVirtualizerState; });
$parcel$export(module.exports, "Layout", function () { return $4b8e6a761bc1571f$exports.Layout; });
$parcel$export(module.exports, "LayoutInfo", function () { return $6114beb2608093a1$exports.LayoutInfo; });
$parcel$export(module.exports, "Point", function () { return $b2d04ac7f8a826b3$exports.Point; });
$parcel$export(module.exports, "Rect", function () { return $2bdd626d0eea82c5$exports.Rect; });
$parcel$export(module.exports, "ReusableView", function () { return $c7afcf057887556c$exports.ReusableView; });
$parcel$export(module.exports, "Size", function () { return $f9c934dfa703bb0a$exports.Size; });
$parcel$export(module.exports, "GridLayout", function () { return $bd1b03f208c6df73$exports.GridLayout; });
$parcel$export(module.exports, "ListLayout", function () { return $d474db7fa4a60716$exports.ListLayout; });
$parcel$export(module.exports, "TableLayout", function () { return $779e19dedce4578d$exports.TableLayout; });
$parcel$export(module.exports, "WaterfallLayout", function () { return $0853cb57bc04eeb3$exports.WaterfallLayout; });













//# sourceMappingURL=useVirtualizerState.cjs.map

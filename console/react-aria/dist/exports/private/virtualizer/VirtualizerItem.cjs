var $3a715986d9e59f30$exports = require("../../../private/virtualizer/VirtualizerItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "VirtualizerItem", function () { return $3a715986d9e59f30$exports.VirtualizerItem; });
$parcel$export(module.exports, "layoutInfoToStyle", function () { return $3a715986d9e59f30$exports.layoutInfoToStyle; });



//# sourceMappingURL=VirtualizerItem.cjs.map

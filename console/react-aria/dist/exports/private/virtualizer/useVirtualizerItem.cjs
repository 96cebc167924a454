var $a2b3121359008119$exports = require("../../../private/virtualizer/useVirtualizerItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useVirtualizerItem", function () { return $a2b3121359008119$exports.useVirtualizerItem; });



//# sourceMappingURL=useVirtualizerItem.cjs.map

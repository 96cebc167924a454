var $7394b2797bc2343d$exports = require("../../../private/dnd/DragManager.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isVirtualDragging", function () { return $7394b2797bc2343d$exports.isVirtualDragging; });



//# sourceMappingURL=DragManager.cjs.map

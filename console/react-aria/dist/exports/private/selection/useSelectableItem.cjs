var $f38c7e3583533f40$exports = require("../../../private/selection/useSelectableItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSelectableItem", function () { return $f38c7e3583533f40$exports.useSelectableItem; });



//# sourceMappingURL=useSelectableItem.cjs.map

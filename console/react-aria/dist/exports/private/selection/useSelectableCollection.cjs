var $df9ba3e9a7210056$exports = require("../../../private/selection/useSelectableCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSelectableCollection", function () { return $df9ba3e9a7210056$exports.useSelectableCollection; });



//# sourceMappingURL=useSelectableCollection.cjs.map

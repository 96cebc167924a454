var $83fb058f79cd147c$exports = require("../../../private/grid/useGridCell.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridCell", function () { return $83fb058f79cd147c$exports.useGridCell; });



//# sourceMappingURL=useGridCell.cjs.map

var $2e39d55f4397f5df$exports = require("../../../private/grid/useGridRow.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridRow", function () { return $2e39d55f4397f5df$exports.useGridRow; });



//# sourceMappingURL=useGridRow.cjs.map

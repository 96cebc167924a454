var $ef6ed03a6401f944$exports = require("../../../private/grid/useGrid.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGrid", function () { return $ef6ed03a6401f944$exports.useGrid; });



//# sourceMappingURL=useGrid.cjs.map

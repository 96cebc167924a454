var $041063183149bf8f$exports = require("../../../private/grid/useGridState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridState", function () { return $041063183149bf8f$exports.useGridState; });



//# sourceMappingURL=useGridState.cjs.map

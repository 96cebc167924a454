var $875048d66833579d$exports = require("../../../private/grid/useGridRowGroup.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridRowGroup", function () { return $875048d66833579d$exports.useGridRowGroup; });



//# sourceMappingURL=useGridRowGroup.cjs.map

var $7ec834b94184affa$exports = require("../../../private/grid/GridCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "GridCollection", function () { return $7ec834b94184affa$exports.GridCollection; });



//# sourceMappingURL=GridCollection.cjs.map

var $ca022a17c496fef5$exports = require("../../../private/tree/TreeCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "TreeCollection", function () { return $ca022a17c496fef5$exports.TreeCollection; });



//# sourceMappingURL=TreeCollection.cjs.map

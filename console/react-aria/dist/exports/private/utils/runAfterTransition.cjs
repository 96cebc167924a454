var $f09fbd1748f346a7$exports = require("../../../private/utils/runAfterTransition.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "runAfterTransition", function () { return $f09fbd1748f346a7$exports.runAfterTransition; });



//# sourceMappingURL=runAfterTransition.cjs.map

var $8c5a06cee2b48b29$exports = require("../../../private/datepicker/useDisplayNames.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDisplayNames", function () { return $8c5a06cee2b48b29$exports.useDisplayNames; });



//# sourceMappingURL=useDisplayNames.cjs.map

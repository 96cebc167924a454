var $ff9473d5f2beb299$exports = require("../../../private/utils/useDrag1D.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDrag1D", function () { return $ff9473d5f2beb299$exports.useDrag1D; });



//# sourceMappingURL=useDrag1D.cjs.map

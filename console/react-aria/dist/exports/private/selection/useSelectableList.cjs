var $6c3cc4646da74e51$exports = require("../../../private/selection/useSelectableList.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSelectableList", function () { return $6c3cc4646da74e51$exports.useSelectableList; });



//# sourceMappingURL=useSelectableList.cjs.map

var $535b9b373200940b$exports = require("../../../private/steplist/useStepListState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useStepListState", function () { return $535b9b373200940b$exports.useStepListState; });



//# sourceMappingURL=useStepListState.cjs.map

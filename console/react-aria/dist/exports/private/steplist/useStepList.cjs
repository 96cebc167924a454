var $0b13101c1a73796a$exports = require("../../../private/steplist/useStepList.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useStepList", function () { return $0b13101c1a73796a$exports.useStepList; });



//# sourceMappingURL=useStepList.cjs.map

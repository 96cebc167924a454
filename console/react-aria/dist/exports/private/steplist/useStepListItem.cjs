var $2dd163ea6d7baf71$exports = require("../../../private/steplist/useStepListItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useStepListItem", function () { return $2dd163ea6d7baf71$exports.useStepListItem; });



//# sourceMappingURL=useStepListItem.cjs.map

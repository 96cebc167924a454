var $3f0180db35edfbf7$exports = require("../../../private/utils/useLabels.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useLabels", function () { return $3f0180db35edfbf7$exports.useLabels; });



//# sourceMappingURL=useLabels.cjs.map

var $6f0f3cb792714c98$exports = require("../../../private/grid/useGridSelectionCheckbox.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridSelectionCheckbox", function () { return $6f0f3cb792714c98$exports.useGridSelectionCheckbox; });



//# sourceMappingURL=useGridSelectionCheckbox.cjs.map

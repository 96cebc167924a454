var $50ae4f70f9b3767e$exports = require("../../../private/grid/useHighlightSelectionDescription.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useHighlightSelectionDescription", function () { return $50ae4f70f9b3767e$exports.useHighlightSelectionDescription; });



//# sourceMappingURL=useHighlightSelectionDescription.cjs.map

var $8b3af019b8cf786c$exports = require("../private/utils/mergeRefs.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "mergeRefs", function () { return $8b3af019b8cf786c$exports.mergeRefs; });



//# sourceMappingURL=mergeRefs.cjs.map

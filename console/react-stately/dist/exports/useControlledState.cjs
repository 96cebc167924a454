var $14cedf286405cc4b$exports = require("../private/utils/useControlledState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useControlledState", function () { return $14cedf286405cc4b$exports.useControlledState; });



//# sourceMappingURL=useControlledState.cjs.map

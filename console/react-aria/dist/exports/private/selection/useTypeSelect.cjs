var $a6299e8d95fc8908$exports = require("../../../private/selection/useTypeSelect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTypeSelect", function () { return $a6299e8d95fc8908$exports.useTypeSelect; });



//# sourceMappingURL=useTypeSelect.cjs.map

var $2f95486cfdaa743c$exports = require("../private/utils/chain.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "chain", function () { return $2f95486cfdaa743c$exports.chain; });



//# sourceMappingURL=chain.cjs.map

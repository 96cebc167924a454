var $c162bca8afbf554a$exports = require("../../../private/interactions/useScrollWheel.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useScrollWheel", function () { return $c162bca8afbf554a$exports.useScrollWheel; });



//# sourceMappingURL=useScrollWheel.cjs.map

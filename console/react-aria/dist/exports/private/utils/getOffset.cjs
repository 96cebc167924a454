var $49ba0a97ebb1798c$exports = require("../../../private/utils/getOffset.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getOffset", function () { return $49ba0a97ebb1798c$exports.getOffset; });



//# sourceMappingURL=getOffset.cjs.map

var $2205bbfafbd0b5cd$exports = require("../../../private/utils/useDescription.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDescription", function () { return $2205bbfafbd0b5cd$exports.useDescription; });



//# sourceMappingURL=useDescription.cjs.map

var $b644d8586d010b5d$exports = require("../../../private/collections/getItemCount.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getItemCount", function () { return $b644d8586d010b5d$exports.getItemCount; });



//# sourceMappingURL=getItemCount.cjs.map

var $1060e28c68d8ec75$exports = require("../../../private/table/useTreeGridState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "UNSTABLE_useTreeGridState", function () { return $1060e28c68d8ec75$exports.UNSTABLE_useTreeGridState; });



//# sourceMappingURL=useTreeGridState.cjs.map

var $4a79f3400029329d$exports = require("../../../private/utils/useSyncRef.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSyncRef", function () { return $4a79f3400029329d$exports.useSyncRef; });



//# sourceMappingURL=useSyncRef.cjs.map

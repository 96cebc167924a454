var $6e76e65001bbcda2$exports = require("../../../private/utils/useEvent.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useEvent", function () { return $6e76e65001bbcda2$exports.useEvent; });



//# sourceMappingURL=useEvent.cjs.map

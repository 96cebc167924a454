var $7ac82d1fee77eb8a$exports = require("../../../private/utils/useId.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSlotId", function () { return $7ac82d1fee77eb8a$exports.useSlotId; });
$parcel$export(module.exports, "mergeIds", function () { return $7ac82d1fee77eb8a$exports.mergeIds; });



//# sourceMappingURL=useId.cjs.map

var $a6926d440356cac7$exports = require("../../../private/utils/useDeepMemo.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDeepMemo", function () { return $a6926d440356cac7$exports.useDeepMemo; });



//# sourceMappingURL=useDeepMemo.cjs.map

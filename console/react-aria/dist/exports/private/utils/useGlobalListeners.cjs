var $04affd2086a7db64$exports = require("../../../private/utils/useGlobalListeners.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGlobalListeners", function () { return $04affd2086a7db64$exports.useGlobalListeners; });



//# sourceMappingURL=useGlobalListeners.cjs.map

var $6118749fa9fb2cf5$exports = require("../../../private/aria-modal-polyfill/ariaModalPolyfill.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "watchModals", function () { return $6118749fa9fb2cf5$exports.watchModals; });



//# sourceMappingURL=ariaModalPolyfill.cjs.map

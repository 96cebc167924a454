var $325bd6cf7d66caf1$exports = require("../../../private/autocomplete/useSearchAutocomplete.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSearchAutocomplete", function () { return $325bd6cf7d66caf1$exports.useSearchAutocomplete; });



//# sourceMappingURL=useSearchAutocomplete.cjs.map

var $520542e1cf209aea$exports = require("../private/autocomplete/useAutocomplete.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useAutocomplete", function () { return $520542e1cf209aea$exports.useAutocomplete; });



//# sourceMappingURL=useAutocomplete.cjs.map

var $0653e227284d9f81$exports = require("../../../private/autocomplete/useAutocompleteState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useAutocompleteState", function () { return $0653e227284d9f81$exports.useAutocompleteState; });



//# sourceMappingURL=useAutocompleteState.cjs.map

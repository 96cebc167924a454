var $7619b0bd43420560$exports = require("../../../private/textfield/useFormattedTextField.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useFormattedTextField", function () { return $7619b0bd43420560$exports.useFormattedTextField; });



//# sourceMappingURL=useFormattedTextField.cjs.map

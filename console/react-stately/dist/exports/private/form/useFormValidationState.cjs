var $a94d8588145c9b3d$exports = require("../../../private/form/useFormValidationState.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "FormValidationContext", function () { return $a94d8588145c9b3d$exports.FormValidationContext; });
$parcel$export(module.exports, "useFormValidationState", function () { return $a94d8588145c9b3d$exports.useFormValidationState; });
$parcel$export(module.exports, "privateValidationStateProp", function () { return $a94d8588145c9b3d$exports.privateValidationStateProp; });
$parcel$export(module.exports, "DEFAULT_VALIDATION_RESULT", function () { return $a94d8588145c9b3d$exports.DEFAULT_VALIDATION_RESULT; });
$parcel$export(module.exports, "mergeValidation", function () { return $a94d8588145c9b3d$exports.mergeValidation; });
$parcel$export(module.exports, "VALID_VALIDITY_STATE", function () { return $a94d8588145c9b3d$exports.VALID_VALIDITY_STATE; });



//# sourceMappingURL=useFormValidationState.cjs.map

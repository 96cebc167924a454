import {DEFAULT_VALIDATION_RESULT as $d085204f885ad67a$export$dad6ae84456c676a, FormValidationContext as $d085204f885ad67a$export$571b5131b7e65c11, mergeValidation as $d085204f885ad67a$export$75ee7c75d68f5b0e, privateValidationStateProp as $d085204f885ad67a$export$a763b9476acd3eb, useFormValidationState as $d085204f885ad67a$export$fc1a364ae1f3ff10, VALID_VALIDITY_STATE as $d085204f885ad67a$export$aca958c65c314e6c} from "../../../private/form/useFormValidationState.js";




export {$d085204f885ad67a$export$571b5131b7e65c11 as FormValidationContext, $d085204f885ad67a$export$fc1a364ae1f3ff10 as useFormValidationState, $d085204f885ad67a$export$a763b9476acd3eb as privateValidationStateProp, $d085204f885ad67a$export$dad6ae84456c676a as DEFAULT_VALIDATION_RESULT, $d085204f885ad67a$export$75ee7c75d68f5b0e as mergeValidation, $d085204f885ad67a$export$aca958c65c314e6c as VALID_VALIDITY_STATE};
//# sourceMappingURL=useFormValidationState.js.map

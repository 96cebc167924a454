import {DEFAULT_VALIDATION_RESULT as $fd2148440a13ec26$export$dad6ae84456c676a, FormValidationContext as $fd2148440a13ec26$export$571b5131b7e65c11, mergeValidation as $fd2148440a13ec26$export$75ee7c75d68f5b0e, privateValidationStateProp as $fd2148440a13ec26$export$a763b9476acd3eb, useFormValidationState as $fd2148440a13ec26$export$fc1a364ae1f3ff10, VALID_VALIDITY_STATE as $fd2148440a13ec26$export$aca958c65c314e6c} from "../../../private/form/useFormValidationState.mjs";




export {$fd2148440a13ec26$export$571b5131b7e65c11 as FormValidationContext, $fd2148440a13ec26$export$fc1a364ae1f3ff10 as useFormValidationState, $fd2148440a13ec26$export$a763b9476acd3eb as privateValidationStateProp, $fd2148440a13ec26$export$dad6ae84456c676a as DEFAULT_VALIDATION_RESULT, $fd2148440a13ec26$export$75ee7c75d68f5b0e as mergeValidation, $fd2148440a13ec26$export$aca958c65c314e6c as VALID_VALIDITY_STATE};
//# sourceMappingURL=useFormValidationState.mjs.map

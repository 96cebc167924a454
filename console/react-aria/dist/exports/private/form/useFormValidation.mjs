import {useFormValidation as $860f7da480e22816$export$b8473d3665f3a75a} from "../../../private/form/useFormValidation.mjs";




export {$860f7da480e22816$export$b8473d3665f3a75a as useFormValidation};
//# sourceMappingURL=useFormValidation.mjs.map

import {useFormValidation as $3bea40a930a50ce5$export$b8473d3665f3a75a} from "../../../private/form/useFormValidation.js";




export {$3bea40a930a50ce5$export$b8473d3665f3a75a as useFormValidation};
//# sourceMappingURL=useFormValidation.js.map

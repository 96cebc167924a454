import {useFormattedTextField as $a97100a6dd40f368$export$4f384c9210e583c3} from "../../../private/textfield/useFormattedTextField.js";




export {$a97100a6dd40f368$export$4f384c9210e583c3 as useFormattedTextField};
//# sourceMappingURL=useFormattedTextField.js.map

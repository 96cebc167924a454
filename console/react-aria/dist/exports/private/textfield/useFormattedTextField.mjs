import {useFormattedTextField as $62888b2ec35be488$export$4f384c9210e583c3} from "../../../private/textfield/useFormattedTextField.mjs";




export {$62888b2ec35be488$export$4f384c9210e583c3 as useFormattedTextField};
//# sourceMappingURL=useFormattedTextField.mjs.map

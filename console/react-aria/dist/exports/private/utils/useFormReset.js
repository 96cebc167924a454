import {useFormReset as $5dfd40f1661a7fc3$export$5add1d006293d136} from "../../../private/utils/useFormReset.js";




export {$5dfd40f1661a7fc3$export$5add1d006293d136 as useFormReset};
//# sourceMappingURL=useFormReset.js.map

import {useFormReset as $3274bf1495747a7b$export$5add1d006293d136} from "../../../private/utils/useFormReset.mjs";




export {$3274bf1495747a7b$export$5add1d006293d136 as useFormReset};
//# sourceMappingURL=useFormReset.mjs.map

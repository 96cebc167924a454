import {useDescription as $121970af65029459$export$f8aeda7b10753fa1} from "../../../private/utils/useDescription.mjs";




export {$121970af65029459$export$f8aeda7b10753fa1 as useDescription};
//# sourceMappingURL=useDescription.mjs.map

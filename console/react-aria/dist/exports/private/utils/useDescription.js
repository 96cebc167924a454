import {useDescription as $fe0741815591a8ca$export$f8aeda7b10753fa1} from "../../../private/utils/useDescription.js";




export {$fe0741815591a8ca$export$f8aeda7b10753fa1 as useDescription};
//# sourceMappingURL=useDescription.js.map

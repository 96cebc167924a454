import {useTypeSelect as $d6feb9780eea1a71$export$e32c88dfddc6e1d8} from "../../../private/selection/useTypeSelect.js";




export {$d6feb9780eea1a71$export$e32c88dfddc6e1d8 as useTypeSelect};
//# sourceMappingURL=useTypeSelect.js.map

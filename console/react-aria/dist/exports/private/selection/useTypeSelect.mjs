import {useTypeSelect as $f5a4a9a3486154da$export$e32c88dfddc6e1d8} from "../../../private/selection/useTypeSelect.mjs";




export {$f5a4a9a3486154da$export$e32c88dfddc6e1d8 as useTypeSelect};
//# sourceMappingURL=useTypeSelect.mjs.map

import {useSpinButton as $b36f0efc8d77b16f$export$e908e06f4b8e3402} from "../../../private/spinbutton/useSpinButton.js";




export {$b36f0efc8d77b16f$export$e908e06f4b8e3402 as useSpinButton};
//# sourceMappingURL=useSpinButton.js.map

import {useSpinButton as $757ec6630f26125c$export$e908e06f4b8e3402} from "../../../private/spinbutton/useSpinButton.mjs";




export {$757ec6630f26125c$export$e908e06f4b8e3402 as useSpinButton};
//# sourceMappingURL=useSpinButton.mjs.map
